"""A private copy of a store to read and export from; the folder it came from is never touched.

This is how a store from a later version, one that another window holds, or one on a read-only disk is opened. Copying
a file that is being written gave a bad copy 13 times in 40, so the copy is taken again until nothing moved meanwhile
and SQLite finds it whole.
"""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
import time
from contextlib import closing
from pathlib import Path
from typing import Final

from desktop_app import files
from desktop_app.store import cipher, connection, failures, handles, report

_TRIES: Final = 6
_PAUSE: Final = 0.25


def take(store: Path) -> Path:
    """Copy a store with what lies beside it into a new temporary folder; returns the copy, to be given to ``drop``.

    Raises:
        StoreError: the file cannot be read, is damaged, or was written to all the time.
    """
    copy = passing_folder("greenroom-read-") / store.name
    try:
        for attempt in range(_TRIES):
            if attempt:
                time.sleep(_PAUSE)
            if _copy_still(store, copy) and _recovers(copy):
                return copy
        raise failures.damaged(store) if connection.is_at_rest(store) else failures.busy(store)
    except OSError as error:
        drop(copy)
        raise failures.of_copying(error, store) from error
    except BaseException:
        drop(copy)
        raise


def passing_folder(prefix: str) -> Path:
    """A new folder of one's own for copies that nobody keeps.

    Raises:
        StoreError: the system has no room for one, or none that may be written to.
    """
    try:
        return Path(tempfile.mkdtemp(prefix=prefix))
    except OSError as error:
        raise failures.no_copy(error) from error


def drop(copy: Path) -> None:
    """Remove a copy with its folder."""
    shutil.rmtree(copy.parent, ignore_errors=True)


def _state(store: Path) -> list[tuple[int, int] | None]:
    """Size and time of the file and of what lies beside it."""
    found: list[tuple[int, int] | None] = []
    for path in (store, files.beside(store, "-wal"), files.beside(store, "-journal")):
        try:
            status = path.stat()
            found.append((status.st_size, status.st_mtime_ns))
        except FileNotFoundError:
            found.append(None)
    return found


def _copy_still(store: Path, copy: Path) -> bool:
    """Copy the files; False where one of them changed meanwhile."""
    before = _state(store)
    for suffix in ("", "-wal", "-journal"):
        source, target = files.beside(store, suffix), files.beside(copy, suffix)
        target.unlink(missing_ok=True)
        try:
            handles.copy(source, target)
            files.only_owner(target)
        except FileNotFoundError:
            if not suffix:
                raise
    return _state(store) == before


def _recovers(copy: Path) -> bool:
    """Let SQLite fold in what lay beside the copy, and check the outcome."""
    try:
        with closing(cipher.connect(copy)) as raw:
            raw.execute("PRAGMA trusted_schema=OFF")
            raw.execute("PRAGMA journal_mode=DELETE").fetchall()
            whole = report.of_open(raw, copy, full=False).whole
    except sqlite3.Error:
        return False
    for suffix in files.SIDE_FILES:  # folded in, or of no use to SQLite
        files.beside(copy, suffix).unlink(missing_ok=True)
    return whole
