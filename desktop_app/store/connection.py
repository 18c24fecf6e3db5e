"""How one SQLite file is opened for writing or for a look; it must not know which tables it holds.

One connection a program, exclusive, WAL with full syncing: the only combination that lost nothing in 2,000 simulated
power cuts while staying under a millisecond a commit (docs/decisions/0060).
"""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from desktop_app import files
from desktop_app.store import cipher, failures, handles

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SETTINGS = (
    "locking_mode=EXCLUSIVE",
    "journal_mode=WAL",
    "synchronous=FULL",
    "fullfsync=ON",
    "checkpoint_fullfsync=ON",
    "foreign_keys=ON",
    "recursive_triggers=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "busy_timeout=5000",
    "journal_size_limit=16777216",
    "secure_delete=ON",
    "temp_store=MEMORY",
)
"""Sent in this order to every writing connection. ``recursive_triggers`` lets undo see rows that a REPLACE removes;
``temp_store`` keeps the undo log, which holds the person's words, off the disk."""


def for_writing(store: Path, *, patience: float = 5) -> sqlite3.Connection:
    """Open the store as its only user, with every setting read back.

    Transactions are begun by the caller (``isolation_level`` is None). Where the file system refuses WAL the store
    falls back to TRUNCATE with full syncing, which loses nothing either and is only slower.

    Args:
        store: the file.
        patience: seconds to wait for another program that holds SQLite's lock.

    Raises:
        StoreError: worded for the person.
    """
    raw: sqlite3.Connection | None = None
    try:
        handles.guard(store)
        raw = cipher.connect(store, timeout=patience)
        for setting in SETTINGS:
            raw.execute(f"PRAGMA {setting}").fetchall()
        handles.guard(store)  # a new file lies there only now
        if _value(raw, "journal_mode") != "wal":
            raw.execute("PRAGMA journal_mode=TRUNCATE").fetchall()
        _read_back(raw, store)
        raw.execute("BEGIN IMMEDIATE")
        raw.execute("COMMIT")
    except sqlite3.Error as error:
        if raw is not None:
            raw.close()
        raise failures.worded(error, store) or error from error
    except failures.StoreError:
        if raw is not None:
            raw.close()
        raise
    for path in (store, *(files.beside(store, suffix) for suffix in files.SIDE_FILES)):
        files.only_owner(path)
    return raw


def _read_back(raw: sqlite3.Connection, store: Path) -> None:
    """Refuse to write with settings that did not take."""
    safe = (
        _value(raw, "journal_mode") in ("wal", "truncate")
        and _value(raw, "synchronous") == 2
        and _value(raw, "foreign_keys") == 1
        and _value(raw, "recursive_triggers") == 1
        and _value(raw, "locking_mode") == "exclusive"
    )
    if not safe:
        raise failures.unwritable(store)


def _value(raw: sqlite3.Connection, pragma: str) -> object:
    row = raw.execute(f"PRAGMA {pragma}").fetchone()
    return row[0] if row else None


def is_at_rest(store: Path) -> bool:
    """Whether the store was closed properly: nothing of weight lies beside it."""
    return not any(_size(files.beside(store, suffix)) for suffix in ("-wal", "-journal"))


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


@contextmanager
def looking(store: Path) -> Iterator[sqlite3.Connection]:
    """A connection that only reads, to a store that this program does not have open for writing.

    A store at rest is opened so that nothing is created beside it; otherwise what SQLite creates is removed again.

    Raises:
        sqlite3.Error: for the caller to word.
    """
    at_rest = is_at_rest(store)
    shared = files.beside(store, "-shm")
    was_there = shared.exists()
    raw = cipher.connect(store, query="immutable=1" if at_rest else "mode=ro")
    try:
        for setting in ("query_only=ON", "trusted_schema=OFF", "cell_size_check=ON", "temp_store=MEMORY"):
            raw.execute(f"PRAGMA {setting}")
        yield raw
    finally:
        raw.close()
        if not at_rest and not was_there:
            with suppress(OSError):
                shared.unlink(missing_ok=True)


def sqlite_version() -> str:
    """Version of the SQLite in use, for About."""
    return sqlite3.sqlite_version
