"""Saving what can still be read of a damaged store, row by row; it must never write to the damaged file.

Everything happens on a private copy. Inner pages of SQLite's trees may be gone while the rows are there, so rows are
read forwards, backwards and then one by one by their ids, which the checksums know. What was saved, what came back
altered and what is lost is listed by name.
"""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from desktop_app import files
from desktop_app.store import cipher, failures, mending, reading_copy, row_hashes
from desktop_app.store.schema import Schema, create
from desktop_app.store.search_index import SHIFT, Index
from desktop_app.store.sql import quoted
from desktop_app.translate import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

_MOST_IDS: Final = 200_000
_NAME_LENGTH: Final = 60


@dataclass(frozen=True)
class Entry:
    """One row by the name of its table, its id, and what it is called where that could be found out."""

    table: str
    id: int
    name: str

    def __str__(self) -> str:
        return f"{self.table.replace('_', ' ')} {self.id}{': ' + self.name if self.name else ''}"


@dataclass
class Rescue:
    """What was saved into ``path``, how much of each table, and what came back altered or not at all."""

    path: Path
    saved: dict[str, int] = field(default_factory=dict)
    altered: list[Entry] = field(default_factory=list)
    lost: list[Entry] = field(default_factory=list)

    def in_words(self) -> str:
        """One sentence for the person."""
        saved = sum(self.saved.values())
        every = saved + len(self.lost)
        if not self.altered:
            return tr("{saved} of {every} entries can be saved.", saved=saved, every=every)
        return tr(
            "{saved} of {every} entries can be saved, {altered} of them not as they were saved.",
            saved=saved, every=every, altered=len(self.altered),
        )  # fmt: skip


def rescue(damaged: Path, into: Path, schema: Schema) -> Rescue:
    """Read all that can be read of ``damaged`` into a new store at ``into``.

    Args:
        damaged: the damaged store; it and what lies beside it are only copied.
        into: a file that does not exist yet; its folder does.
        schema: the structure of both.

    Raises:
        StoreError: the damaged file cannot be read at all, or ``into`` cannot be written.
    """
    folder = reading_copy.passing_folder("greenroom-rescue-")
    try:
        copy = folder / "damaged.db"
        for suffix in ("", "-wal", "-journal"):
            source = files.beside(damaged, suffix)
            if source.exists():
                shutil.copyfile(source, files.beside(copy, suffix))
        create(into, schema, like=damaged)
        if not cipher.is_locked(damaged):  # the pages of a locked file mean nothing before they are unlocked
            create(folder / "fresh.db", schema)
            mending.mend(copy, folder / "fresh.db")
        return _rescue(copy, into, schema)
    except OSError as error:
        raise failures.of_copying(error, damaged) from error
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _rescue(copy: Path, into: Path, schema: Schema) -> Rescue:
    outcome = Rescue(into)
    with (
        closing(cipher.connect(copy)) as old,
        closing(cipher.connect(into)) as new,
    ):
        old.text_factory = bytes
        for setting in ("trusted_schema=OFF", "writable_schema=ON", "cell_size_check=OFF", "temp_store=MEMORY"):
            with suppress(sqlite3.Error):
                old.execute(f"PRAGMA {setting}").fetchall()
        new.execute("PRAGMA foreign_keys=OFF")
        new.execute("BEGIN IMMEDIATE")
        hashes = _hashes(old)
        for table in sorted(schema.metadata.tables):
            _save_table(old, new, table, hashes.get(table, {}), outcome)
        _cut_loose_ends(new, schema, outcome)
        names = _Names(old, schema)
        outcome.lost = [Entry(one.table, one.id, one.name or names.of(one.table, one.id)) for one in outcome.lost]
        outcome.saved = {table: count for table in schema.metadata.tables if (count := _count(new, table))}
        row_hashes.rebuild(new, sorted(schema.metadata.tables))
        new.execute("COMMIT")
    return outcome


def _hashes(old: sqlite3.Connection) -> dict[str, dict[int, bytes]]:
    """Table -> id -> checksum, as many as can be read."""
    found: dict[str, dict[int, bytes]] = {}
    for direction in ("ASC", "DESC"):
        with suppress(sqlite3.DatabaseError):
            order = f"table_name {direction}, row_id {direction}"
            for table, row_id, sha in old.execute(f"SELECT table_name, row_id, sha256 FROM row_hash ORDER BY {order}"):
                if isinstance(table, bytes) and isinstance(row_id, int) and isinstance(sha, bytes):
                    found.setdefault(table.decode("utf-8", "replace"), {})[row_id] = sha
    return found


def _save_table(
    old: sqlite3.Connection, new: sqlite3.Connection, table: str, hashes: dict[int, bytes], outcome: Rescue
) -> None:
    """Move one table's rows over; a row that the table's own rules refuse is lost, since it was not written so."""
    kinds = {str(row[1]): str(row[2]) for row in new.execute(f"PRAGMA table_info({quoted(table)})")}
    names = [name for name in _columns(old, table) or kinds if name in kinds]
    into = f"INSERT INTO {quoted(table)} ({', '.join(map(quoted, names))}) VALUES ({', '.join('?' * len(names))})"
    rows = _rows(old, table, names, hashes)
    for row_id in sorted(rows.keys() | hashes.keys()):
        row = rows.get(row_id)
        try:
            if row is None:
                raise sqlite3.DatabaseError("not readable")
            new.execute(into, [_value(value, kinds[name]) for name, value in zip(names, row, strict=True)])
        except (sqlite3.Error, OverflowError):
            outcome.lost.append(Entry(table, row_id, ""))
            continue
        if row_hashes.digest(names, row) != hashes.get(row_id):
            outcome.altered.append(Entry(table, row_id, _named(row)))


def _columns(old: sqlite3.Connection, table: str) -> list[str]:
    """Columns that the damaged file has; an earlier structure has fewer, and the rest get their defaults."""
    with suppress(sqlite3.DatabaseError):
        found = old.execute(f"PRAGMA table_info({quoted(table)})").fetchall()
        return [row[1].decode("utf-8", "replace") for row in found if isinstance(row[1], bytes)]
    return []


def _value(value: object, kind: str) -> object:
    """A value as its column takes it: text was read as bytes, and letters that are broken become question marks."""
    return value.decode("utf-8", "replace") if isinstance(value, bytes) and kind == "TEXT" else value


def _rows(
    old: sqlite3.Connection, table: str, names: Sequence[str], known: Iterable[int]
) -> dict[int, tuple[object, ...]]:
    """Every row that can be read, by id: forwards, backwards, then those ids that are known but were not met."""
    found: dict[int, tuple[object, ...]] = {}
    select = f"SELECT rowid, {', '.join(map(quoted, names))} FROM {quoted(table)} NOT INDEXED"
    for order in ("ASC", "DESC"):
        with suppress(sqlite3.DatabaseError):
            for row in old.execute(f"{select} ORDER BY rowid {order}"):
                if row[0] in found:
                    break
                found[row[0]] = row[1:]
    for row_id in sorted(_candidates(old, table, known) - found.keys()):
        with suppress(sqlite3.DatabaseError):
            row = old.execute(f"{select} WHERE rowid = ?", (row_id,)).fetchone()
            if row is not None:
                found[row_id] = row[1:]
    return found


def _candidates(old: sqlite3.Connection, table: str, known: Iterable[int]) -> set[int]:
    """Ids that may have been given: those with a checksum, and all up to the highest one ever given."""
    ids = set(known)
    with suppress(sqlite3.DatabaseError):
        row = old.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).fetchone()
        if row is not None and isinstance(row[0], int):
            ids |= set(range(1, min(row[0], _MOST_IDS) + 1))
    return ids


def _cut_loose_ends(new: sqlite3.Connection, schema: Schema, outcome: Rescue) -> None:
    """Empty mentions of what is lost; take out what belonged to it and has no meaning alone, and list it as lost."""
    while loose := new.execute("PRAGMA foreign_key_check").fetchall():
        for table, row_id, parent, number in loose:
            keys = new.execute(f"PRAGMA foreign_key_list({quoted(table)})").fetchall()
            key = next(key for key in keys if key[0] == number)
            if schema.metadata.tables[table].columns[key[3]].nullable and key[6] == "SET NULL":
                with suppress(sqlite3.IntegrityError):
                    new.execute(f"UPDATE {quoted(table)} SET {quoted(key[3])} = NULL WHERE rowid = ?", (row_id,))
                    continue
            row = new.execute(f"SELECT * FROM {quoted(table)} WHERE rowid = ?", (row_id,)).fetchone()
            if row is not None:
                new.execute(f"DELETE FROM {quoted(table)} WHERE rowid = ?", (row_id,))
                outcome.lost.append(
                    Entry(
                        table,
                        row_id,
                        tr("{entry} (its {parent} is lost)", entry=_named(row), parent=parent.replace("_", " ")),
                    )
                )
                outcome.altered = [one for one in outcome.altered if (one.table, one.id) != (table, row_id)]


def _count(new: sqlite3.Connection, table: str) -> int:
    return int(new.execute(f"SELECT count(*) FROM {quoted(table)}").fetchone()[0])


def _named(row: Sequence[object]) -> str:
    """What a row is called: the beginning of its first text."""
    for value in row:
        text = value.decode("utf-8", "replace") if isinstance(value, bytes) else value
        if isinstance(text, str) and text.strip():
            return " ".join(text.split())[:_NAME_LENGTH]
    return ""


class _Names:
    """What lost rows were called, from the search index of the damaged file."""

    def __init__(self, old: sqlite3.Connection, schema: Schema) -> None:
        self._old, self._kinds = old, Index(schema).kinds

    def of(self, table: str, row_id: int) -> str:
        """The title or first words of a row; empty where the index cannot be read either."""
        kind = self._kinds.get(table)
        if kind is None:
            return ""
        with suppress(sqlite3.DatabaseError):
            number = kind.number << SHIFT | row_id
            row = self._old.execute("SELECT c0, c1 FROM search_index_content WHERE id = ?", (number,)).fetchone()
            return _named(row) if row else ""
        return ""
