"""Carrying out migration steps in one transaction after a proven backup; it must not know what a step does.

Foreign keys are off while steps run, set outside the transaction: with them on, rebuilding a table whose children
say ON DELETE CASCADE deletes every child without a word (2,000 of 2,000, docs/decisions/0063).
"""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from typing import TYPE_CHECKING

from desktop_app import files
from desktop_app.store import backups, connection, failures, report, row_hashes, schema
from desktop_app.store.backups import Backup, Reason
from desktop_app.store.failures import Problem, StoreError
from desktop_app.store.sql import quoted
from desktop_app.translate import tr

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


def needed(version: int, wanted: schema.Schema) -> bool:
    """Whether a store of structure ``version`` has to be moved."""
    return version < wanted.version


def migrate(store: Path, version: int, wanted: schema.Schema) -> Backup:
    """Move a closed store to the wanted structure, or leave it exactly as it was.

    Args:
        store: the file; nobody has it open and this program holds the folder's lock.
        version: the structure it has, from its header.
        wanted: the structure to reach.

    Returns:
        The backup that was made first.

    Raises:
        StoreError: no backup could be made, or a step failed; the store is as before and the next start tries again.
    """
    raw = connection.for_writing(store)
    try:
        backup = _backup_once(raw, store)
        _ask_for_room(store)
        raw.execute("PRAGMA foreign_keys=OFF")
        raw.execute("BEGIN IMMEDIATE")
        try:
            _carry_out(raw, version, wanted)
            raw.execute("COMMIT")
        except BaseException:
            with suppress(sqlite3.Error):
                raw.execute("ROLLBACK")
            raise
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    except sqlite3.Error as error:
        raise failures.worded(error, store) or _failed(store, str(error)) from error
    except _WrongOutcomeError as error:
        raise _failed(store, str(error)) from error
    finally:
        raw.close()
    return backup


class _WrongOutcomeError(Exception):
    """The steps ran through but did not lead where they should."""


def _backup_once(raw: sqlite3.Connection, store: Path) -> Backup:
    """The backup before moving; a retry after a failure finds the one it made and does not make another."""
    last = next((b for b in backups.all_in(backups.folder_of(store)) if b.reason is Reason.MIGRATION), None)
    if last is not None and _same(raw, last):
        return last
    return backups.make(raw, store, Reason.MIGRATION)


def _ask_for_room(store: Path) -> None:
    """Steps may write every page anew, into the log first.

    Raises:
        StoreError: the disk has no room for that; the backup is kept and the next start tries again.
    """
    try:
        files.ask_for_room(store.parent, store.stat().st_size)
    except OSError as error:
        raise _failed(store, error.strerror or str(error)) from error


def _same(raw: sqlite3.Connection, backup: Backup) -> bool:
    try:
        with connection.looking(backup.path) as copy:
            same_version = (
                copy.execute("PRAGMA user_version").fetchone() == raw.execute("PRAGMA user_version").fetchone()
            )
            return same_version and row_hashes.fingerprint(copy) == row_hashes.fingerprint(raw)
    except sqlite3.Error:
        return False


def _carry_out(raw: sqlite3.Connection, version: int, wanted: schema.Schema) -> None:
    """All steps, then proof of the outcome, then the new number; inside the caller's transaction."""
    before = _counts(raw)
    for number in range(version, wanted.version):
        wanted.steps[number](raw)
    for guard in wanted.guards:
        raw.execute(guard)
    after = _counts(raw)
    lost = [
        tr("{table} has {there} of {count} entries", table=table, there=after[table], count=count)
        for table, count in before.items()
        if _fewer(table, count, after)
    ]
    if lost:
        raise _WrongOutcomeError("; ".join(lost))
    dangling = raw.execute("PRAGMA foreign_key_check").fetchall()
    if dangling:
        raise _WrongOutcomeError(tr("{count} links point to nothing", count=len(dangling)))
    different = schema.differences(schema.structure(raw), schema.expected(wanted))
    if different:
        raise _WrongOutcomeError("; ".join(different[:5]))
    row_hashes.rebuild(raw, report.tables(raw))
    raw.execute("DELETE FROM store_note WHERE name = 'search'")  # the next opening makes the search index anew
    raw.execute(f"PRAGMA user_version={wanted.version}")


def _counts(raw: sqlite3.Connection) -> dict[str, int]:
    return {name: int(raw.execute(f"SELECT count(*) FROM {quoted(name)}").fetchone()[0]) for name in report.tables(raw)}


def _fewer(table: str, count: int, after: dict[str, int]) -> bool:
    """Whether a table that still exists lost rows; a step may drop or rename a whole table, which its review sees."""
    return table in after and after[table] < count


def _failed(store: Path, why: str) -> StoreError:
    return StoreError(
        Problem.MIGRATION,
        tr("{file} could not be moved to this version of Greenroom: {why}.", file=store.name, why=why),
        tr("It is exactly as it was, and a checked backup lies in the folder backups."),
        tr("Start Greenroom again to try once more, or open it with the earlier version."),
    )


def rebuild_table(raw: sqlite3.Connection, table: str, create: str, columns: Iterable[tuple[str, str]]) -> None:
    """Give a table another definition, keeping its rows and ids: for changes that ALTER TABLE cannot make.

    Args:
        raw: the migrating connection, foreign keys off.
        table: its name.
        create: CREATE TABLE statement of the new definition, under the name ``<table>_new``.
        columns: for each column of the new table, its name and the SQL expression over the old row.

    Indexes and triggers of the table are gone afterwards; the step makes them again (guards come back by themselves).
    """
    names, values = zip(*columns, strict=True)
    fresh = quoted(f"{table}_new")
    highest = raw.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).fetchone()
    raw.execute(create)
    into, given = ", ".join(map(quoted, names)), ", ".join(values)
    raw.execute(f"INSERT INTO {fresh} ({into}) SELECT {given} FROM {quoted(table)} ORDER BY rowid")
    raw.execute(f"DROP TABLE {quoted(table)}")
    raw.execute("PRAGMA legacy_alter_table=ON")  # the rename must not stop at triggers that name the dropped table
    raw.execute(f"ALTER TABLE {fresh} RENAME TO {quoted(table)}")
    raw.execute("PRAGMA legacy_alter_table=OFF")
    if highest is not None:  # an id that was given once is never given again
        raw.execute("DELETE FROM sqlite_sequence WHERE name = ?", (table,))
        raw.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (table, *highest))
