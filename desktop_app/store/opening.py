"""The order in which a store is opened and closed; it must not read or write a single record.

Lock, look at the first bytes, look at what the last program left behind, check, move to the present structure, and
only then open for writing. Whatever is refused on the way is refused with the file as it was.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.store import connection, failures, files, header, lock, schema

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@dataclass
class Opened:
    """An open store with what has to be given back at the end."""

    store: Path
    raw: sqlite3.Connection
    schema: schema.Schema
    read_only: bool
    notices: tuple[str, ...]
    give_back: Callable[[], None]
    is_open: bool = True

    def close(self) -> None:
        """Fold the write-ahead log into the file, close it, and give the lock back."""
        self.is_open = False
        try:
            if not self.read_only:
                self.raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        except sqlite3.Error as error:
            raise failures.worded(error, self.store) or error from error
        finally:
            self.raw.close()
            self.give_back()


def open_store(store: Path, *, read_only: bool, take_over: bool, schema_: schema.Schema | None) -> Opened:
    """Open a store for writing, or a private copy of it for reading."""
    wanted = schema_ or schema.current()
    try:
        files.own_folder(store.parent)
    except OSError as error:
        raise failures.unwritable(store) from error
    held = lock.take(store.parent, take_over=take_over)
    try:
        if not store.exists():
            schema.create(store, wanted)
        header.check(store, header.read(store), wanted.version)
        raw = connection.for_writing(store)
    except BaseException:
        held.release()
        raise
    return Opened(store, raw, wanted, read_only, (), held.release)
