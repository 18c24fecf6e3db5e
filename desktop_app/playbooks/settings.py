"""Checking the settings of a rule named in a playbook against what the rule takes; it never runs a rule."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from desktop_app.playbooks import checks, done, kinds, values, wording
from desktop_app.playbooks.model import Rule, Setting

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop_app.playbooks.model import Field, Page
    from desktop_app.playbooks.rules import Spec
    from desktop_app.playbooks.tables import Table

DONE: Final = done.DONE
CHECKS: Final = checks.CHECKS
WORDS: Final = {str: "text in quotes", list: "list", bool: "true or false", int: "whole number"}
_SEVERITIES: Final = frozenset({"E", "W", "I"})
_OWN_KEYS: Final = frozenset({"rule", "field", "message", "fix", "severity", "why", "evidence"})


def rule(table: Table, page: Page, known: Mapping[str, Spec[Any]]) -> Rule:
    """One [[page.done]] or [[page.check]] table as a rule; what does not fit is reported to the table."""
    table.where = f"page {page.code}, {'check' if known is CHECKS else 'done rule'} “{table.data.get('rule', '?')}”"
    name = table.one_of("rule", frozenset(known))
    spec = known.get(name)
    field = table.text("field", "")
    if field and _place(page, field) is None:
        table.problem(f"the page has no field “{field}”.", _fields(page))
    severity = table.one_of("severity", _SEVERITIES, "W")
    made = Rule(
        rule=name,
        arguments=_arguments(table, page, spec) if spec else (),
        field=field,
        message=table.text("message", ""),
        fix=table.text("fix", ""),
        severity=severity,
        why=table.text("why", ""),
        evidence=table.texts("evidence", ()),
    )
    if known is CHECKS and name != "coach" and not made.message:
        table.problem(
            "the check has no message.", "Add message = “what the person should know”, in one short sentence."
        )
    if spec:
        table.close()
    return made


def _arguments(table: Table, page: Page, spec: Spec[Any]) -> tuple[tuple[str, Any], ...]:
    """The rule's own settings, in order, each of the type it should be."""
    found = []
    for key, kind in spec.settings.items():
        if key not in table.data:
            if key in spec.must:
                table.problem(f"the setting “{key}” is missing.", f"Add {key} = {_EXAMPLES[kind]}.")
            continue
        value = _taken(table, key, kind)
        if value is None:
            continue
        found.append((key, value))
        _CHECK.get(kind, _anything)(table, page, key, value)
    return tuple(found)


def _taken(table: Table, key: str, kind: str) -> Setting | None:
    """One setting as its type wants it, or None where it does not fit (which is reported)."""
    given = table.data[key]
    if kind in ("paths", "columns", "texts", "groups") and isinstance(given, str):
        table.text(key)
        return (given,)
    if kind in ("paths", "columns", "texts", "groups"):
        return table.texts(key) or None
    if kind == "number":
        return table.number(key)
    if kind == "flag":
        return table.flag(key)
    if kind in ("table", "where"):
        inner = table.table(key).data
        return tuple((name, tuple(each) if isinstance(each, list) else each) for name, each in inner.items())
    return table.text(key) or None


def _several(value: object) -> tuple[Any, ...]:
    """A setting that may be one thing or several, as several."""
    return value if isinstance(value, tuple) else (value,)


def _paths(table: Table, page: Page, key: str, value: object) -> None:
    for path in _several(value):
        if _place(page, path) is None:
            table.problem(f"“{key}” names “{path}”, which the page does not have.", _fields(page))


def _columns(table: Table, page: Page, key: str, value: object) -> None:
    field = page.field(str(table.data.get("path", "")))
    for column in _several(value):
        if field and field.column(column) is None:
            known = ", ".join(each.key for each in field.columns) or "none"
            table.problem(
                f"“{key}” names the column “{column}”, which “{field.key}” does not have.", f"Columns: {known}."
            )


def _words(table: Table, page: Page, key: str, value: object) -> None:
    if value not in wording.names():
        table.problem(f"there is no word list “{value}”.", f"Lists: {', '.join(sorted(wording.names()))}.")


def _where(table: Table, page: Page, key: str, value: object) -> None:
    pairs = _several(value)
    _paths(table, page, key, tuple(path for path, _ in pairs))
    if not all(isinstance(allowed, tuple) for _, allowed in pairs):
        table.problem(f"“{key}” needs a list of values for each field.", f'Write {key} = {{ field = ["yes"] }}.')


def _groups(table: Table, page: Page, key: str, value: object) -> None:
    for group in _several(value):
        if group not in kinds.GROUPS:
            table.problem(f"there is no group of questions “{group}”.", f"Groups: {', '.join(sorted(kinds.GROUPS))}.")


def _severity(table: Table, page: Page, key: str, value: object) -> None:
    if value not in _SEVERITIES:
        table.problem(f"“{key}” is “{value}”.", "It should be E, W or I.")


def _anything(table: Table, page: Page, key: str, value: object) -> None:
    """Settings whose type says all there is to check."""


_CHECK: Final[dict[str, Callable[[Table, Page, str, Any], None]]] = {
    "path": _paths, "paths": _paths, "column": _columns, "columns": _columns, "words": _words, "where": _where,
    "severity": _severity, "groups": _groups,
}  # fmt: skip

_EXAMPLES: Final = {
    "path": '"field"', "paths": '["field"]', "column": '"column"', "columns": '["column"]', "number": "3",
    "flag": "true", "text": '"..."', "texts": '["..."]', "groups": '["WANT"]', "table": "{ name = [...] }",
    "where": '{ field = ["value"] }', "words": '"list"', "severity": '"E"',
}  # fmt: skip


def _place(page: Page, path: str) -> Field | None:
    """The field or column at a path, if the page has it."""
    key, column = values.split(path)
    field = page.field(key)
    return field.column(column) if field and column else field


def _fields(page: Page) -> str:
    """The fields of a page, to choose from."""
    return f"Fields: {', '.join(field.key for field in page.fields) or 'none'}."
