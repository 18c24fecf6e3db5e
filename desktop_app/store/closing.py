"""What is done with a store before it is given back, and what the next start must look at; it must never raise.

A closing that finds damage cannot mend it and has nobody to tell: it leaves a mark beside the store, and the next start
compares every row, which its quick check alone would not do.
"""

from __future__ import annotations

import logging
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from desktop_app.store import failures, report
from desktop_app.store.failures import Problem, StoreError

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable
    from pathlib import Path

MARK: Final = "check-everything"
"""An empty file in the data folder: the next start checks every row."""

LARGEST: Final = 100_000_000
"""Bytes up to which a store that was not changed is checked at closing: 5 ms for 9 MB, 40 ms for 100 MB."""


def settle(raw: sqlite3.Connection, store: Path, back_up: Callable[[], object], *, damaged: bool) -> None:
    """Fold the log in, back up what changed, and check what did not, while the store is still open.

    Args:
        raw: the program's own connection.
        store: the file.
        back_up: makes a proven backup where something changed and returns it, else None.
        damaged: whether damage was met already; nothing is written to the store then.
    """
    if not damaged:
        try:
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            if back_up() is None and _size(store) <= LARGEST:
                damaged = not report.of_open(raw, store, full=False).whole
        except (StoreError, *failures.OF_A_FILE) as error:
            logging.getLogger(__name__).warning("closing: %s", type(error).__name__)
            worded = error if isinstance(error, StoreError) else failures.worded(error, store)
            damaged = worded is not None and worded.problem is Problem.DAMAGED
    if damaged:
        with suppress(OSError):
            (store.parent / MARK).touch()


def asks_for_full_check(store: Path) -> bool:
    """Whether the last closing found something wrong."""
    return (store.parent / MARK).exists()


def forget(store: Path) -> None:
    """Every row was compared since and is whole."""
    with suppress(OSError):
        (store.parent / MARK).unlink(missing_ok=True)


def _size(store: Path) -> int:
    try:
        return store.stat().st_size
    except OSError:
        return 0
