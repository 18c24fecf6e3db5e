"""What every table shares: the declarative base, column types and mixins; it must not know any particular record.

Tables are SQLite STRICT, so only Text, Integer, REAL and BLOB columns exist; the types below carry dates, moments,
flags, closed lists and JSON lists over them. Every CHECK and constraint is named, because migrations must be able to
find it again.
"""

from __future__ import annotations

import json
import secrets
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from sqlalchemy import REAL, CheckConstraint, Dialect, ForeignKey, Integer, LargeBinary, MetaData, Table, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedAsDataclass, mapped_column
from sqlalchemy.types import TypeDecorator

if TYPE_CHECKING:
    from collections.abc import Callable

_E = TypeVar("_E", bound=StrEnum)

NAMES = {
    "ix": "ix_%(column_0_N_label)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


STRICT: Any = {"sqlite_strict": True, "sqlite_autoincrement": True}
"""Last item of every ``__table_args__``: column types are enforced by SQLite itself and ids are never reused."""


class Day(TypeDecorator[date]):
    """A calendar day as ISO text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        """Write as YYYY-MM-DD."""
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> date | None:
        """Read YYYY-MM-DD."""
        return None if value is None else date.fromisoformat(value)


class Moment(TypeDecorator[datetime]):
    """A moment as ISO text in UTC; naive datetimes are refused, because nobody could tell what they mean."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """Write in UTC; raises ValueError for a naive datetime."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs a time zone")
        return value.astimezone(UTC).isoformat(timespec="milliseconds")

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        """Read as an aware datetime in UTC."""
        return None if value is None else datetime.fromisoformat(value)


class Flag(TypeDecorator[bool]):
    """Yes or no as 1 or 0."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: bool | None, dialect: Dialect) -> int | None:
        """Write as 1 or 0."""
        return None if value is None else int(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> bool | None:
        """Read 1 or 0."""
        return _FLAGS[value]

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[int | None], bool | None]:
        """The look-up itself."""
        return _FLAGS.__getitem__


_FLAGS: dict[int | None, bool | None] = {None: None, 0: False, 1: True}


class _ByText(dict[str | None, _E | None], Generic[_E]):
    """Members of a closed list by their text, and nothing for nothing; a text that is none raises ValueError."""

    def __init__(self, members: type[_E]) -> None:
        super().__init__({each.value: each for each in members})
        self[None] = None
        self._members = members

    def __missing__(self, value: str) -> _E:
        return self._members(value)


class Choice(TypeDecorator[_E], Generic[_E]):
    """A member of a closed list as its text; a CHECK on the table keeps other texts out."""

    impl = Text
    cache_ok = True

    def __init__(self, members: type[_E]) -> None:
        self.members = members
        self._by_text = _ByText(members)
        super().__init__()

    def process_bind_param(self, value: _E | str | None, dialect: Dialect) -> str | None:
        """Write the member's text; raises ValueError for a text that is no member."""
        return None if value is None else self.members(value).value

    def process_result_value(self, value: str | None, dialect: Dialect) -> _E | None:
        """Read back the member."""
        return self._by_text[value]

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[str | None], _E | None]:
        """The look-up itself: long answers have thousands of them, and a function round it takes five times as long."""
        return self._by_text.__getitem__


class TextList(TypeDecorator[tuple[str, ...]]):
    """A short list of texts as a JSON array; lists that are searched or linked have tables of their own."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[str, ...] | None, dialect: Dialect) -> str | None:
        """Write as a JSON array."""
        return None if value is None else json.dumps(list(value), ensure_ascii=False)

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[str, ...] | None:
        """Read a JSON array as a tuple."""
        return _texts(value)

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[str | None], tuple[str, ...] | None]:
        """Reading itself, without a function round it."""
        return _texts


def _texts(value: str | None) -> tuple[str, ...] | None:
    if value == "[]":  # most lists are empty, and long answers have thousands of them
        return ()
    return None if value is None else tuple(json.loads(value))


def new_uid() -> str:
    """A name for one record that no other store gives to another: 64 random bits as 16 hexadecimal digits."""
    return secrets.token_hex(8)


def one_of(column: str, members: type[StrEnum]) -> str:
    """SQL text of the CHECK that keeps ``column`` inside a closed list (NULL passes)."""
    listed = ", ".join(f"'{member.value}'" for member in members)
    return f"{column} IN ({listed})"


class Base(MappedAsDataclass, DeclarativeBase, kw_only=True):
    """Every record: a dataclass with an integer ``id`` given by SQLite and never reused.

    ``uid`` names the record beyond this one file, so that a bundle from another computer finds the same record here;
    it is given once, by the client, and nothing in the store refers to it (docs/decisions/0120).
    A table repeats ``kw_only=True``, because type checkers do not inherit it. Annotations choose the column type
    (``type_annotation_map``; closed lists name theirs with ``Choice``). Every flag, closed list and list of texts
    gets its CHECK here, so that no table can forget one.
    """

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map: ClassVar[Any] = {
        str: Text,
        float: REAL,
        bool: Flag,
        bytes: LargeBinary,
        date: Day,
        datetime: Moment,
        tuple[str, ...]: TextList,
    }
    __table_args__ = STRICT

    id: Mapped[int] = mapped_column(Integer, primary_key=True, init=False, sort_order=-1)
    uid: Mapped[str] = mapped_column(insert_default=new_uid, server_default="", init=False, repr=False, sort_order=99)

    def __init_subclass__(cls, **arguments: Any) -> None:  # noqa: ANN401  SQLAlchemy's own keywords
        super().__init_subclass__(**arguments)
        table = cls.__dict__.get("__table__")
        if isinstance(table, Table):
            _guard_columns(table)


def _guard_columns(table: Table) -> None:
    """Add the CHECK that each column's type implies, named after the column.

    No ``json_valid`` in any CHECK: with ``trusted_schema=OFF`` SQLite before 3.41 calls it unsafe and refuses the row.
    """
    for column in table.columns:
        if isinstance(column.type, Flag):
            table.append_constraint(CheckConstraint(f"{column.name} IN (0, 1)", name=column.name))
        elif isinstance(column.type, Choice):
            table.append_constraint(CheckConstraint(one_of(column.name, column.type.members), name=column.name))
        elif isinstance(column.type, TextList):
            table.append_constraint(CheckConstraint(f"{column.name} LIKE '[%]'", name=column.name))


def part_of(table: str) -> ForeignKey:
    """A row that has no meaning without the one it belongs to, and goes with it."""
    return ForeignKey(f"{table}.id", ondelete="CASCADE")


def mentions(table: str) -> ForeignKey:
    """A row that outlives the one it mentions; the mention is then empty."""
    return ForeignKey(f"{table}.id", ondelete="SET NULL")
