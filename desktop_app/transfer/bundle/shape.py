"""What a bundle may hold: the kinds of entry and their fields, taken from the tables; it must not read or write any."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from sqlalchemy import CheckConstraint, Integer, UniqueConstraint
from sqlalchemy.types import REAL

from desktop_app.store.models import Base
from desktop_app.store.models.base import Choice, Day, Flag, Moment, TextList

if TYPE_CHECKING:
    from sqlalchemy import Column, Table

_FORMS: Final = (
    (Flag, "flag"),
    (Day, "day"),
    (Moment, "moment"),
    (TextList, "texts"),
    (Choice, "choice"),
    (Integer, "whole"),
    (REAL, "number"),
)
_IS_JSON: Final = "_is_json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field of a kind.

    ``form`` is text, day, moment, flag, whole, number, texts, choice, json, or link; ``target`` is the kind a link
    leads to; ``choices`` are the words a choice allows; ``default`` is the stored value of a field that is left out,
    None where there is none; ``optional`` fields may be null; ``private`` ones are for the person's own eyes;
    without what a ``part_of`` link leads to, the entry has no meaning.
    """

    name: str
    form: str
    target: str = ""
    choices: tuple[str, ...] = ()
    default: str | int | None = None
    optional: bool = False
    private: bool = False
    part_of: bool = False

    @property
    def needed(self) -> bool:
        """Whether an entry cannot do without it."""
        return not self.optional and self.default is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One kind of entry: its table's name, its fields, and the sets of fields that no two entries share."""

    name: str
    fields: tuple[Field, ...]
    unique: tuple[tuple[str, ...], ...]

    @property
    def file(self) -> str:
        """Name of its file in the bundle."""
        return f"{self.name}.json"

    @property
    def links(self) -> tuple[Field, ...]:
        """The fields that lead to other entries."""
        return tuple(field for field in self.fields if field.form == "link")


@lru_cache(maxsize=1)
def kinds() -> dict[str, Kind]:
    """Every kind by name, each after the kinds it links to (its own apart); caches that can be made again are none."""
    tables = [table for table in Base.metadata.sorted_tables if table.info.get("undo", True)]
    return {table.name: _kind(table) for table in tables}


def _kind(table: Table) -> Kind:
    names = [str(check.name) for check in table.constraints if isinstance(check, CheckConstraint)]
    as_json = {name.removeprefix(f"ck_{table.name}_").removesuffix(_IS_JSON) for name in names if _IS_JSON in name}
    return Kind(
        name=table.name,
        fields=tuple(_field(column, as_json) for column in table.columns if column.name not in ("id", "uid")),
        unique=tuple(
            tuple(column.name for column in rule.columns)
            for rule in sorted(table.constraints, key=lambda rule: str(rule.name))
            if isinstance(rule, UniqueConstraint)
        ),
    )


def _field(column: Column[object], as_json: set[str]) -> Field:
    target = next((key.column.table.name for key in column.foreign_keys), "")
    form = next((form for kind, form in _FORMS if isinstance(column.type, kind)), "text")
    form = "link" if target else "json" if column.name in as_json else form
    return Field(
        name=column.name,
        form=form,
        target=target,
        choices=tuple(member.value for member in column.type.members) if isinstance(column.type, Choice) else (),
        default=_default(column),
        optional=bool(column.nullable),
        private=bool(column.info.get("private")),
        part_of=any(key.ondelete == "CASCADE" for key in column.foreign_keys),
    )


def _default(column: Column[object]) -> str | int | None:
    """The default as the file holds it: texts lists as "[]", yes and no as 1 and 0."""
    value = getattr(column.default, "arg", None)
    if isinstance(value, tuple):
        return "[]"
    if isinstance(value, str):
        return str(value)  # a member of a closed list as its text
    return int(value) if isinstance(value, bool) else value
