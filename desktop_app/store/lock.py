"""One program at a time on one data folder; it must never break a lock that a living program holds.

The lock is the operating system's own (flock, or a byte range on Windows) on ``greenroom.lock``, so it ends with the
program however that ends: no stale lock exists on this computer, whatever the file says. The text in the file only
names the holder. On a folder that several computers see, the system's lock may not reach across; there the text is
believed, and the person may take over after being told (``take_over``).
"""

from __future__ import annotations

import contextlib
import getpass
import json
import os
import platform
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop_app import files, system_lock
from desktop_app.store import failures
from desktop_app.store.failures import Problem, StoreError
from desktop_app.translate import tr

if TYPE_CHECKING:
    from pathlib import Path

LOCK_NAME = "greenroom.lock"


@dataclass(frozen=True)
class Holder:
    """Who holds, or last held, the lock: computer, account, process and since when (UTC, ISO)."""

    host: str
    person: str
    process: int
    since: str

    def words(self) -> str:
        """The holder for the person, such as "laptop (anna, process 4711, since 2026-03-01 18:02 UTC)"."""
        since = self.since[:16].replace("T", " ")
        return tr(
            "{host} ({person}, process {process}, since {since} UTC)",
            host=self.host,
            person=self.person,
            process=self.process,
            since=since,
        )


class StoreHeldError(StoreError):
    """The store is open elsewhere.

    ``holder`` is who, where known; ``may_take_over`` says whether the person may open it all the same, after typing
    that they mean it: only where the other computer cannot be asked.
    """

    def __init__(self, happened: str, remedy: str, holder: Holder | None, *, may_take_over: bool) -> None:
        self.holder = holder
        self.may_take_over = may_take_over
        super().__init__(Problem.HELD, happened, tr("Nothing is lost."), remedy)


class Lock:
    """A held lock; ``release`` gives it back and empties the text, so that an empty file means a clean end."""

    def __init__(self, handle: int, path: Path, *, left_behind: bool) -> None:
        self._handle: int | None = handle
        self._path = path
        self.left_behind = left_behind
        """Whether the last holder on this computer ended without giving the lock back."""

    def release(self) -> None:
        """Give the lock back; a second call does nothing."""
        handle, self._handle = self._handle, None
        if handle is None:
            return
        with contextlib.suppress(OSError):
            os.ftruncate(handle, 0)
        with contextlib.suppress(OSError):
            system_lock.unlock(handle)
        os.close(handle)


def take(folder: Path, *, take_over: bool = False) -> Lock:
    """Lock a data folder for this program.

    Args:
        folder: the data folder; it exists.
        take_over: the person was told who else may have it open on another computer, and went on.

    Raises:
        StoreHeldError: open in another window here, or perhaps on another computer.
        StoreError: the folder cannot be written to.
    """
    path = folder / LOCK_NAME
    try:
        handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), files.OWNER_FILE)
    except OSError as error:
        raise failures.unwritable(path) from error
    try:
        system_locks = system_lock.try_lock(handle)
        last = _holder(handle)
        elsewhere = last is not None and last.host != platform.node()
        if system_locks is False:
            raise _open_here(last) if not elsewhere else _open_elsewhere(last, may_take_over=False)
        if not take_over and last is not None and (elsewhere or system_locks is None):
            raise _open_elsewhere(last, may_take_over=True)
        _write_holder(handle)
    except BaseException:
        os.close(handle)
        raise
    return Lock(handle, path, left_behind=last is not None)


def _open_here(holder: Holder | None) -> StoreHeldError:
    happened = (
        tr("The file is open in another window: {who}.", who=holder.words())
        if holder
        else tr("The file is open in another window.")
    )
    return StoreHeldError(happened, tr("Go there, or open it to read only."), holder, may_take_over=False)


def _open_elsewhere(holder: Holder | None, *, may_take_over: bool) -> StoreHeldError:
    who = holder.words() if holder else tr("another computer")
    remedy = tr("Close Greenroom there first, or open a copy to read only.")
    if may_take_over:
        remedy = tr(
            "Close Greenroom there first, or open a copy to read only. If that computer no longer uses this folder, "
            "open it all the same."
        )
    return StoreHeldError(
        tr("The file may be open on another computer: {who}.", who=who), remedy, holder, may_take_over=may_take_over
    )


def _write_holder(handle: int) -> None:
    """Name this program in the lock file; a full disk leaves it nameless, which locks nobody out."""
    holder = Holder(platform.node(), _account(), os.getpid(), datetime.now(UTC).isoformat(timespec="seconds"))
    with contextlib.suppress(OSError):
        os.ftruncate(handle, 0)
        os.lseek(handle, 0, os.SEEK_SET)
        os.write(handle, json.dumps(asdict(holder), ensure_ascii=True).encode("ascii"))
        os.fsync(handle)


def _account() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return tr("unknown account")


def _holder(handle: int) -> Holder | None:
    """Who the lock file names; None where it is empty or holds anything else."""
    try:
        os.lseek(handle, 0, os.SEEK_SET)
        named = json.loads(os.read(handle, 4096).decode("utf-8"))
        return Holder(str(named["host"]), str(named["person"]), int(named["process"]), str(named["since"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None
