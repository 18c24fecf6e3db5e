"""Undo and redo under every table at once; it must not know what any table means.

TEMP triggers made from the table metadata log, for every row that is inserted, changed or deleted, the SQL that
reverses it (SQLite's documented technique). No verb can forget it, and foreign-key actions are seen as well. The same
log says which rows a transaction touched. Tables with ``info={"undo": False}`` (caches, whatever can be computed
again) are reported as touched but never reversed.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from sqlalchemy.dialects import sqlite as sqlite_dialect

from desktop_app.store.sql import literal, quoted

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Hashable, Iterable

    from sqlalchemy import Column, MetaData, Table

_DIALECT: Final = sqlite_dialect.dialect()
LOG: Final = "undo_log"
_MAKE_LOG: Final = (
    f"CREATE TEMP TABLE {LOG} "
    "(seq INTEGER PRIMARY KEY, table_name TEXT NOT NULL, row_id INTEGER NOT NULL, columns TEXT, reverse TEXT) STRICT"
)
MOST_STEPS: Final = 500
MOST_CHARACTERS: Final = 64_000_000
"""The oldest steps are forgotten beyond either: deleting a posting of a megabyte keeps a megabyte in memory."""
MERGE_PAUSE: Final = 60.0
"""Seconds after which typing in the same field begins a new step."""


class Logged(NamedTuple):
    """One row change.

    ``columns`` names the columns that an UPDATE changed, and is None for a row that came or went; ``reverse`` is the
    SQL that takes the change back, None for tables without undo.
    """

    table: str
    row_id: int
    columns: str | None
    reverse: str | None

    @property
    def cell(self) -> tuple[str, int, str] | None:
        """What an UPDATE changed, so that two of them on the same cell can be told; None for other changes."""
        return None if self.columns is None else (self.table, self.row_id, self.columns)


@dataclass
class Step:
    """What one Ctrl+Z takes back: the label in the person's words and the changes, newest last."""

    label: str
    changes: list[Logged]
    merge: Hashable | None = None
    at: float = field(default_factory=time.monotonic)

    @property
    def characters(self) -> int:
        """Length of the reversing SQL: what the step costs in memory."""
        return sum(len(change.reverse or "") for change in self.changes)


class History:
    """The steps that can be taken back or done again; it lasts as long as the program has the store open."""

    def __init__(self) -> None:
        self.done: list[Step] = []
        self.undone: list[Step] = []

    def add(self, step: Step) -> None:
        """Remember a finished write; it joins the last step where both carry the same merge key without a pause."""
        self.undone.clear()
        last = self.done[-1] if self.done else None
        if last and step.merge is not None and last.merge == step.merge and step.at - last.at <= MERGE_PAUSE:
            last.changes = _joined(last.changes, step.changes)
            last.at, last.label = step.at, step.label
        else:
            self.done.append(step)
        self._forget_oldest()

    def _forget_oldest(self) -> None:
        excess = sum(step.characters for step in self.done) - MOST_CHARACTERS
        while len(self.done) > 1 and (len(self.done) > MOST_STEPS or excess > 0):
            excess -= self.done.pop(0).characters


def _joined(earlier: list[Logged], later: list[Logged]) -> list[Logged]:
    """Two writes as one; typing in one field keeps only the oldest text, not one for each pause."""
    cells = [change.cell for change in later]
    same = None not in cells and cells == [change.cell for change in earlier[-len(cells) :]]
    return earlier if same else earlier + later


def watch(raw: sqlite3.Connection, metadata: MetaData) -> None:
    """Start logging every change made through this connection."""
    raw.execute("BEGIN")
    for statement in statements(metadata):
        raw.execute(statement)
    raw.execute("COMMIT")


@lru_cache(maxsize=8)
def statements(metadata: MetaData) -> tuple[str, ...]:
    """What ``watch`` runs; written once for all stores of the same tables."""
    return (_MAKE_LOG, *(statement for table in metadata.tables.values() for statement in triggers(table)))


def collect(raw: sqlite3.Connection) -> list[Logged]:
    """Take the log of the open transaction, oldest change first, and empty it; part of that transaction."""
    rows = raw.execute(f"SELECT table_name, row_id, columns, reverse FROM {LOG} ORDER BY seq").fetchall()
    if rows:
        raw.execute(f"DELETE FROM {LOG}")
    return [Logged(*row) for row in rows]


def replay(raw: sqlite3.Connection, step: Step) -> None:
    """Take a step back inside the open transaction; foreign keys are checked when it commits."""
    raw.execute("PRAGMA defer_foreign_keys=ON")
    for change in reversed(step.changes):
        if change.reverse is not None:
            raw.execute(change.reverse)


def touched(changes: Iterable[Logged]) -> dict[str, frozenset[int]]:
    """Table -> ids of the rows that were inserted, changed or deleted."""
    found: dict[str, set[int]] = {}
    for change in changes:
        found.setdefault(change.table, set()).add(change.row_id)
    return {table: frozenset(ids) for table, ids in found.items()}


def triggers(table: Table) -> list[str]:
    """The TEMP triggers that log every change of one table."""
    columns = [column for column in table.columns if column.computed is None]
    undo = table.info.get("undo", True)
    name, text = quoted(table.name), literal(table.name)
    differs = " OR ".join(map(_differs, columns))
    moved = (  # a row that got another id is gone from the old one
        f"INSERT INTO {LOG} (table_name, row_id) SELECT {text}, old.rowid WHERE old.rowid IS NOT new.rowid; "
    )
    made = []
    for event, row, when, names, reverse, also in (
        ("INSERT", "new", "", "NULL", literal(f"DELETE FROM {name} WHERE rowid=") + " || new.rowid", ""),
        ("UPDATE", "new", f"WHEN {differs}", _changed_names(columns), _reversed_update(table, columns), moved),
        ("DELETE", "old", "", "NULL", _reversed_delete(table, columns), ""),
    ):
        made.append(
            f"CREATE TEMP TRIGGER {quoted(f'undo_{table.name}_{event.lower()}')} AFTER {event} ON main.{name} {when} "
            f"BEGIN INSERT INTO {LOG} (table_name, row_id, columns, reverse) "
            f"VALUES ({text}, {row}.rowid, {names}, {reverse if undo else 'NULL'}); {also}END"
        )
    return made


def _changed_names(columns: list[Column[object]]) -> str:
    """SQL expression for the names of the columns that an UPDATE changed."""
    return " || ".join(f"CASE WHEN {_differs(c)} THEN {literal(c.name + ' ')} ELSE '' END" for c in columns)


def _differs(column: Column[object]) -> str:
    """SQL condition: the value changed, byte for byte (a column's own collation might call two texts equal)."""
    return f"old.{quoted(column.name)} IS NOT new.{quoted(column.name)} COLLATE BINARY"


def _reversed_update(table: Table, columns: list[Column[object]]) -> str:
    """SQL expression that writes the UPDATE which puts back every column that changed."""
    changed = " || ".join(
        f"CASE WHEN {_differs(c)} THEN {literal(',' + quoted(c.name) + '=')} || {_value('old', c)} ELSE '' END"
        for c in columns
    )
    return f"{literal(f'UPDATE {quoted(table.name)} SET ')} || substr({changed}, 2) || ' WHERE rowid=' || new.rowid"


def _reversed_delete(table: Table, columns: list[Column[object]]) -> str:
    """SQL expression that writes the INSERT which brings a row back, under its own id."""
    names = ", ".join(quoted(c.name) for c in columns)
    values = " || ', ' || ".join(_value("old", c) for c in columns)
    if table.autoincrement_column is None:
        return literal(f"INSERT INTO {quoted(table.name)} (rowid, {names}) VALUES (") + (
            f" || old.rowid || ', ' || {values} || ')'"
        )
    return literal(f"INSERT INTO {quoted(table.name)} ({names}) VALUES (") + f" || {values} || ')'"


def _value(row: str, column: Column[object]) -> str:
    """SQL expression for a column's value as an SQL literal; text with a NUL goes by its bytes, which quote() cuts.

    Tables are STRICT, so only a TEXT column can hold text.
    """
    place = f"{row}.{quoted(column.name)}"
    if not column.type.compile(_DIALECT).startswith("TEXT"):
        return f"quote({place})"
    by_bytes = f"{literal('CAST(x' + chr(39))} || hex({place}) || {literal(chr(39) + ' AS TEXT)')}"
    return f"CASE WHEN instr({place}, char(0)) THEN {by_bytes} ELSE quote({place}) END"
