"""Ids of records inside answers and rehearsed items, which no foreign key sees; it must not touch any other value.

In a bundle a record is named by its uid: ``{"$record": "example/0123456789abcdef"}`` in an answer, and
``example:0123456789abcdef`` as what was rehearsed. Which numbers in an answer are ids is what the playbook's field
says; an answer whose playbook is not here goes out and comes in as it is.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from desktop_app.playbooks import load

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from desktop_app.playbooks.model import Field as PageField

MARK: Final = "$record"
ITEMS: Final = {"example": "example", "kept": "kept_question", "must": "requirement"}
"""How an item of ``Take`` begins -> the kind of record whose id follows."""
ITEM_KINDS: Final = ("take", "rehearsal_choice")
GONE: Final = "-"
_BY_SOURCE: Final = {
    "requirements": "requirement", "signals": "signal", "examples": "example", "uses": "example", "people": "person",
}  # fmt: skip
_UID: Final = re.compile(r"[0-9a-f]{16}")

Named = "Callable[[str, int], str | None]"
"""Kind and id -> uid, None for a record that is gone."""


class Answers:
    """Turns the ids in answers into names and back, with the playbooks of one data folder."""

    def __init__(self, where: Sequence[Path]) -> None:
        self._where = where
        self._fields: dict[tuple[str, str, str], PageField | None] = {}

    def named(self, place: tuple[str, str, str], value: Any, name: Callable[[str, int], str | None]) -> Any:  # noqa: ANN401
        """The value of an answer with every id as a name; ids of records that are gone become None or are left out.

        Args:
            place: playbook, page and field of the answer.
            value: as JSON gives it.
            name: kind and id -> uid.
        """

        def change(kind: str, number: int) -> Any:  # noqa: ANN401
            uid = name(kind, number)
            return None if uid is None else {MARK: f"{kind}/{uid}"}

        field = self._field(place)
        return value if field is None else _walked(field, value, change)

    def _field(self, place: tuple[str, str, str]) -> PageField | None:
        if place not in self._fields:
            self._fields[place] = _looked_up(place, self._where)
        return self._fields[place]


def _looked_up(place: tuple[str, str, str], where: Sequence[Path]) -> PageField | None:
    from desktop_app.errors import UserError

    key, page_key, field_key = place
    try:
        page = load.playbook(key, where).page(page_key)
    except UserError:
        return None
    return page.field(field_key) if page else None


def unnamed(value: Any, find: Callable[[str, str], int | None]) -> Any:  # noqa: ANN401  a JSON value
    """The value of an answer with every name as an id; ``find`` takes kind and uid. The opposite of ``named``."""
    if isinstance(value, list):
        return [unnamed(each, find) for each in value]
    if isinstance(value, dict):
        if set(value) == {MARK}:
            kind, _, uid = str(value[MARK]).partition("/")
            return find(kind, uid)
        return {key: unnamed(each, find) for key, each in value.items()}
    return value


def item_named(item: str, name: Callable[[str, int], str | None]) -> str:
    """What was rehearsed, with the id as a uid ("example:3" -> "example:0123456789abcdef")."""
    start, _, number = item.partition(":")
    if start in ITEMS and number.isdecimal():
        return f"{start}:{name(ITEMS[start], int(number)) or GONE}"
    return item


def item_unnamed(item: str, find: Callable[[str, str], int | None]) -> str:
    """The opposite of ``item_named``."""
    start, _, uid = item.partition(":")
    if start in ITEMS and _UID.fullmatch(uid):
        return f"{start}:{find(ITEMS[start], uid) or GONE}"
    return item


def _walked(field: PageField, value: Any, change: Callable[[str, int], Any]) -> Any:  # noqa: ANN401  JSON values
    kind = _BY_SOURCE.get(field.source.partition(".")[0], "")
    if field.kind == "examples":
        return _all(value, "example", change)
    if field.kind in ("choice", "several") and kind:
        return _all(value, kind, change)
    if field.kind in ("rows", "rank") and isinstance(value, list):
        return [_row(field, kind, row, change) for row in value]
    if field.kind == "group" and isinstance(value, dict):
        return _row(field, "", value, change)
    return value


def _row(field: PageField, kind: str, row: Any, change: Callable[[str, int], Any]) -> Any:  # noqa: ANN401
    if not isinstance(row, dict):
        return row
    changed = {}
    for key, value in row.items():
        column = field.column(key)
        if key == "ref" and kind and _is_id(value):
            changed[key] = change(kind, value)
        elif key == "example" and field.kind == "rank" and _is_id(value):
            changed[key] = change("example", value)
        else:
            changed[key] = _walked(column, value, change) if column else value
    return changed


def _all(value: Any, kind: str, change: Callable[[str, int], Any]) -> Any:  # noqa: ANN401
    """One id or a list of ids; in a list those that lead nowhere are left out."""
    if isinstance(value, list):
        found = [change(kind, each) if _is_id(each) else each for each in value]
        return [each for each in found if each is not None]
    return change(kind, value) if _is_id(value) else value


def _is_id(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)
