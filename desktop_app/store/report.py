"""What is wrong with a store that is open; it must not open, copy or write to anything, and needs no ORM."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from desktop_app.store import row_hashes
from desktop_app.translate import tr

if TYPE_CHECKING:
    from pathlib import Path

_MOST_LINES: Final = 20
_DAMAGE: Final = (sqlite3.DatabaseError, UnicodeDecodeError, TypeError, ValueError)
"""What reading a damaged file raises; the last two where a value is of no kind that its column can have."""


@dataclass(frozen=True)
class Report:
    """What a check found.

    Attributes:
        store: the file.
        full: whether every row was compared with its checksum.
        problems: what SQLite says, at most twenty lines; empty where all is well.
        altered: table -> ids of rows that are not as they were saved (only from a full check).
        counts: table -> number of rows (only from a full check).
        seconds: how long it took.
    """

    store: Path
    full: bool
    problems: tuple[str, ...] = ()
    altered: dict[str, tuple[int, ...]] = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=dict)
    seconds: float = 0.0

    @property
    def whole(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problems and not self.altered

    def in_words(self) -> str:
        """The first thing that is wrong, in a few words for a message; empty where all is well."""
        if self.problems:
            return self.problems[0].strip().rstrip(".") + "."
        lost = sum(map(len, self.altered.values()))
        return (
            tr("{lost} of {every} entries are not as they were saved.", lost=lost, every=sum(self.counts.values()))
            if lost
            else ""
        )


def of_open(raw: sqlite3.Connection, store: Path, *, full: bool) -> Report:
    """The same check through an open connection, such as the program's own."""
    try:
        pragma = "integrity_check" if full else "quick_check"
        found = [line for row in raw.execute(f"PRAGMA {pragma}({_MOST_LINES})") for line in _text(row[0]).splitlines()]
        problems = [line for line in found if line not in ("ok", "") and not line.startswith("***")]
        if not full:
            return Report(store, full, tuple(problems))
        loose = raw.execute("PRAGMA foreign_key_check").fetchmany(_MOST_LINES)
        problems += [
            tr("{table} {number} points to a missing {missing}", table=row[0], number=row[1], missing=row[2])
            for row in loose
        ]
        return _rows(raw, store, problems)
    except _DAMAGE as error:
        return Report(store, full, (_words(error),))


def _rows(raw: sqlite3.Connection, store: Path, problems: list[str]) -> Report:
    """Compare every row with its checksum; a table that cannot be read becomes a problem, the rest is still read."""
    altered: dict[str, tuple[int, ...]] = {}
    counts: dict[str, int] = {}
    for table in tables(raw):
        try:
            counts[table] = int(raw.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0])
            wrong = row_hashes.altered(raw, table)
        except _DAMAGE as error:
            problems.append(tr("{table} cannot be read: {reason}", table=table, reason=_words(error)))
            continue
        if wrong:
            altered[table] = tuple(wrong)
    return Report(store, True, tuple(problems[:_MOST_LINES]), altered, counts)


def tables(raw: sqlite3.Connection) -> list[str]:
    """Names of the tables that hold records: everything but SQLite's and the store's own."""
    names = raw.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
    return [str(name) for (name,) in names if not str(name).startswith(OWN_PREFIXES)]


OWN_PREFIXES: Final = ("sqlite_", "row_hash", "store_note", "search_index")
"""Beginnings of names of tables that hold no records."""


def _text(value: object) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


def _words(error: Exception) -> str:
    return str(error) if isinstance(error, sqlite3.Error) else tr("values that cannot be read")
