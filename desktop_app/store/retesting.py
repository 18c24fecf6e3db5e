"""Kept backups proven again once a month, since a disk forgets by itself; it must move, mend and tell nothing.

It may run in any thread while the store is open: backups are files of their own. When each was last proven is the time
of the checksum beside it, which is touched after every proof.
"""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from desktop_app import files
from desktop_app.store import backups
from desktop_app.store.failures import Problem, StoreError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from desktop_app.store.backups import Backup

EVERY: Final = timedelta(days=30)
SECONDS: Final = 10.0
"""For which backups are proven in one go; the next go takes up those that waited longest."""


@dataclass(frozen=True)
class Rotten:
    """A backup that is not what was written, and why. ``is_still_there`` says whether it is still this very file."""

    backup: Backup
    failure: StoreError
    seen: tuple[int, ...]

    def is_still_there(self) -> bool:
        """Whether the file and its checksum are those that were found damaged, and not others in their place."""
        return _seen(self.backup) == self.seen


def due(folders: Iterable[Path], now: datetime) -> list[Backup]:
    """Backups that were not proven for a month, or in a future that a wrong clock wrote; the longest first."""
    found = [(_proven(each), each) for folder in folders for each in backups.all_in(folder)]
    late = [pair for pair in found if not timedelta(0) <= now - pair[0] < EVERY]
    return [each for _, each in sorted(late, key=lambda pair: pair[0])]


def retest(
    folders: Iterable[Path], now: datetime, *, seconds: float = SECONDS, step: Callable[[], object] | None = None
) -> list[Rotten]:
    """Prove the backups that are due, for some seconds; returns those that are damaged.

    One that cannot be read just now, or that another passphrase locks, is neither proven nor damaged.

    Args:
        folders: the folder of backups, and the second one.
        now: the moment.
        seconds: after which no other one is begun.
        step: called before each; what it raises ends the work.
    """
    until, rotten = time.monotonic() + seconds, []
    for backup in due(folders, now):
        if time.monotonic() > until:
            break
        if step is not None:
            step()
        seen = _seen(backup)
        try:
            backups.verify(backup.path)
            _note(backup, now)
        except StoreError as failure:
            if failure.problem in (Problem.BACKUP, Problem.DAMAGED) and _seen(backup) == seen:
                rotten.append(Rotten(backup, failure, seen))
        except OSError:
            continue
    return rotten


def _proven(backup: Backup) -> datetime:
    for path in (backup.checksum_path, backup.path):
        try:
            return datetime.fromtimestamp(path.stat().st_mtime, UTC)
        except OSError:
            continue
    return datetime.min.replace(tzinfo=UTC)


def _note(backup: Backup, now: datetime) -> None:
    """Remember the proof; a backup whose checksum somebody took away gets one again."""
    if not backup.checksum_path.exists():
        files.write_whole(backup.checksum_path, f"{files.sha256(backup.path)}  {backup.path.name}\n".encode())
    os.utime(backup.checksum_path, (now.timestamp(), now.timestamp()))


def _seen(backup: Backup) -> tuple[int, ...]:
    found: list[int] = []
    for path in (backup.path, backup.checksum_path):
        try:
            of_file = path.stat()
        except OSError:
            found.append(0)
        else:
            found += [of_file.st_ino, of_file.st_size, of_file.st_mtime_ns]
    return tuple(found)
