"""One playbook's TOML tables become frozen dataclasses or a list of problems; it opens no file and guesses nothing.

Everything unknown is refused: a key, a kind, a rule, a record, a block. Each problem names page and field, so that
whoever writes a playbook of their own can put it right without reading code.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeVar

from desktop_app.playbooks import kinds, settings
from desktop_app.playbooks.model import BriefPlan, Choice, Field, Page, Playbook, RehearsalPlan
from desktop_app.playbooks.tables import Table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_KEY: Final = re.compile(r"[a-z][a-z0-9_]{0,39}")
_Part = TypeVar("_Part", Field, Page)


class Problem(NamedTuple):
    """One thing that does not fit: ``where`` names page and field, ``what`` says it, ``remedy`` how to put it right."""

    where: str
    what: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what} {self.remedy}" if self.where else f"{self.what} {self.remedy}"


def read(data: dict[str, Any], pages_of: Callable[[str], tuple[Page, ...] | None]) -> tuple[Playbook, list[Problem]]:
    """A playbook from its parsed TOML, with every problem found.

    The playbook may only be used when there are no problems. ``pages_of`` gives the pages of another playbook by key,
    for one that is ``like`` it, or None where there is none.
    """
    problems: list[Problem] = []
    table = Table(data, "", lambda where, what, remedy: problems.append(Problem(where, what, remedy)))
    head = _head(table)
    own = tuple(_page(each) for each in table.tables("page"))
    like = table.text("like", "")
    pages = _merged(like, own, pages_of, table)
    if not pages:
        table.problem("the playbook has no pages.", "Add at least one [[page]].")
    _unique(pages, table, "page")
    for page in pages:
        for block in page.brief:
            if block not in head["brief"].blocks:
                table.problem(
                    f"page {page.code} feeds the block “{block}”, which [brief] does not print.",
                    f"Add “{block}” to blocks, or take it out of the page.",
                )
    table.close()
    return Playbook(**head, like=like, pages=pages), problems


def _merged(
    like: str, own: tuple[Page, ...], pages_of: Callable[[str], tuple[Page, ...] | None], table: Table
) -> tuple[Page, ...]:
    """The pages of the playbook this one is like, each replaced by an own page of that key, own new ones first."""
    if not like:
        return own
    base = pages_of(like)
    if base is None:
        table.problem(f"“like” names “{like}”, and there is no such playbook.", "Name the key of another playbook.")
        return own
    by_key = {page.key: page for page in own}
    shared = {page.key for page in base}
    return tuple(page for page in own if page.key not in shared) + tuple(by_key.get(page.key, page) for page in base)


def _head(table: Table) -> dict[str, Any]:
    """Everything of a playbook but its pages."""
    return {
        "key": _key(table),
        "title": table.text("title"),
        "short_title": table.text("short_title", "") or table.text("title", ""),
        "person": table.text("person"),
        "audience": table.text("audience"),
        "version": table.one_of("version", kinds.VERSIONS),
        "detail": table.text("detail"),
        "detail_help": table.text("detail_help", ""),
        "counts_transfer": table.flag("counts_transfer"),
        "may_manage": table.flag("may_manage"),
        "distance": table.number("distance", least=0, most=3),
        "weights": _pair(table, "weights"),
        "weights_alone": _pair(table, "weights_alone") if "weights_alone" in table.data else None,
        "goal": table.text("goal"),
        "order": table.number("order", 50),
        "stage": table.number("stage", least=1, most=9),
        "types": table.some_of("types", kinds.TYPES),
        "ask": table.some_of("ask", kinds.GROUPS),
        "follow_up": table.one_of("follow_up", kinds.TEMPLATES),
        "depth_notes": table.flag("depth_notes", False),
        "source": table.text("source", ""),
        "brief": _brief(table.table("brief")),
        "rehearsal": _rehearsal(table.table("rehearsal")),
    }


def _pair(table: Table, key: str) -> tuple[int, int]:
    """Two whole numbers."""
    listed = table.numbers(key)
    if len(listed) != 2:
        table.problem(f"“{key}” needs two whole numbers.", f"Write for instance {key} = [60, 40].")
        return (50, 50)
    return (listed[0], listed[1])


def _key(table: Table) -> str:
    """A key: it is stored for ever, so its letters are the plainest."""
    key = table.text("key")
    if key and not _KEY.fullmatch(key):
        table.problem(f"the key “{key}” is not usable.", "Keys are small letters a to z, digits and _, at most 40.")
    return key


def _brief(table: Table) -> BriefPlan:
    """The [brief] table."""
    plan = BriefPlan(
        label=table.text("label"),
        pages=table.number("pages", least=1, most=4),
        blocks=table.some_of("blocks", kinds.BLOCKS),
        goal=table.text("goal", ""),
        stories=table.number("stories", 0),
        tables=table.number("tables", 0),
        before=table.texts("before", ()),
        after=table.texts("after", ()),
        layout=table.text("layout", ""),
    )
    table.close()
    return plan


def _rehearsal(table: Table) -> RehearsalPlan:
    """The [rehearsal] table."""
    plan = RehearsalPlan(
        answer=_pair(table, "answer"),
        modes=table.some_of("modes", kinds.MODES),
        leans=table.texts("leans", ()),
        probe_after_story=table.flag("probe_after_story", False),
        poor_questions=table.flag("poor_questions", False),
    )
    table.close()
    return plan


def _page(table: Table) -> Page:
    """One [[page]] with its fields, done rules and checks."""
    code = table.text("code")
    table.where = f"page {code or table.data.get('key') or '?'}"
    fields = tuple(_field(each, table.where) for each in table.tables("field"))
    _unique(fields, table, "field")
    page = Page(
        key=_key(table),
        code=code,
        title=table.text("title"),
        step=table.text("step", ""),
        minutes=table.number("minutes", least=1, most=240),
        purpose=table.text("purpose"),
        instruction=table.text("instruction", ""),
        why=table.text("why"),
        because=table.text("because"),
        evidence=table.texts("evidence", ()),
        prompts=table.texts("prompts", ()),
        fields=fields,
        done_text=table.text("done_text"),
        brief=table.some_of("brief", kinds.BLOCKS, ()),
        brief_note=table.text("brief_note", ""),
        carries=table.texts("carries", ()),
        carries_note=table.text("carries_note", ""),
        optional=table.flag("optional", False),
    )
    done = tuple(settings.rule(each, page, settings.DONE) for each in table.tables("done"))
    checks = tuple(settings.rule(each, page, settings.CHECKS) for each in table.tables("check"))
    if not done:
        table.problem("the page has no done rule.", "Add a [[page.done]]; docs/playbooks.md lists them.")
    for field in fields:
        if field.brief and field.brief not in page.brief:
            table.problem(
                f"field “{field.key}” prints in “{field.brief}”, which the page does not feed.",
                f'Add it to the page: brief = ["{field.brief}"].',
            )
    table.close()
    return Page(**{**{name: getattr(page, name) for name in Page.__slots__}, "done": done, "checks": checks})


def _field(table: Table, where: str, *, cell: bool = False) -> Field:
    """One [[page.field]] or one column of it."""
    table.where = f"{where}, field “{table.data.get('key') or '?'}”"
    name = table.one_of("kind", frozenset(kinds.KINDS))
    kind = kinds.KINDS.get(name)
    columns = tuple(_field(each, table.where, cell=True) for each in table.tables("column"))
    _unique(columns, table, "column")
    field = Field(
        key=_key(table),
        kind=name,
        label=table.text("label"),
        help=table.text("help", ""),
        placeholder=table.text("placeholder", ""),
        record=table.one_of("record", kinds.RECORDS, ""),
        source=table.one_of("source", kinds.SOURCES, ""),
        choices=_choices(table),
        columns=columns,
        words=table.maybe_number("words"),
        rows=table.maybe_number("rows"),
        seconds=table.maybe_number("seconds"),
        least=table.maybe_number("least"),
        most=table.maybe_number("most"),
        private=table.flag("private", False),
        optional=table.flag("optional", False),
        brief=table.one_of("brief", kinds.BLOCKS, ""),
        options=_options(table.table("options"), kind, name) if "options" in table.data else (),
    )
    if kind:
        _fits_kind(field, kind, table, cell=cell)
    table.close()
    return field


def _fits_kind(field: Field, kind: kinds.Kind, table: Table, *, cell: bool) -> None:
    """Refuse a field whose kind cannot stand where it stands or lacks what it needs."""
    if cell and not kind.cell:
        allowed = ", ".join(name for name, each in kinds.KINDS.items() if each.cell)
        table.problem(f"the kind “{field.kind}” cannot be a column.", f"Columns may be: {allowed}.")
    for need in kind.needs:
        if not any(getattr(field, name) for name in need.split("|")):
            table.problem(f"the kind “{field.kind}” needs {need.replace('|', ' or ')}.", "Add it to the field.")
    if field.columns and "columns" not in kind.needs:
        table.problem(f"the kind “{field.kind}” has no columns.", "Use the kind rows or group.")
    if field.private and field.brief:
        table.problem("a private field cannot print in the brief.", "Leave out “private” or “brief”.")


def _choices(table: Table) -> tuple[Choice, ...]:
    """``choices = [["yes", "Yes"], ...]``."""
    found = []
    for pair in table.items("choices", list):
        if len(pair) == 2 and all(isinstance(each, str) and each.strip() for each in pair):
            found.append(Choice(value=pair[0], label=pair[1]))
        else:
            table.problem("a choice is not a pair of texts.", 'Write [["yes", "Yes"], ["no", "No"]].')
    if len({choice.value for choice in found}) != len(found):
        table.problem("two choices have the same value.", "Give each its own.")
    return tuple(found)


def _options(table: Table, kind: kinds.Kind | None, name: str) -> tuple[tuple[str, Any], ...]:
    """The settings of the field's editor, checked against its kind."""
    if kind is None:
        return ()
    known = dict(kind.options)
    found = []
    for key, value in table.data.items():
        if key not in known:
            allowed = ", ".join(known) or "none"
            table.problem(f"the kind “{name}” has no option “{key}”.", f"Its options: {allowed}.")
        elif not isinstance(value, known[key]):
            table.problem(f"the option “{key}” is of the wrong type.", f"It should be a {settings.WORDS[known[key]]}.")
        elif key in kinds.OPTION_VALUES and not set(_several(value)) <= kinds.OPTION_VALUES[key]:
            allowed = ", ".join(sorted(kinds.OPTION_VALUES[key]))
            table.problem(f"the option “{key}” does not know “{value}”.", f"Known: {allowed}.")
        else:
            found.append((key, tuple(value) if isinstance(value, list) else value))
    return tuple(found)


def _several(value: object) -> list[object]:
    """A setting that may be one thing or several, as several."""
    return list(value) if isinstance(value, list) else [value]


def _unique(parts: Iterable[_Part], table: Table, what: str) -> None:
    """Refuse a key used twice, because answers are stored by it."""
    seen: set[str] = set()
    for part in parts:
        if part.key in seen:
            table.problem(f"the {what} key “{part.key}” is used twice.", "Give each its own; answers are stored by it.")
        seen.add(part.key)
