"""Writing files so that a power cut leaves the old one or the new one; it must not know what the files hold."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import sys
import time
from contextlib import suppress
from typing import TYPE_CHECKING

from desktop_app.translate import tr

if TYPE_CHECKING:
    from pathlib import Path

OWNER_FOLDER, OWNER_FILE = 0o700, 0o600
"""Only the person's own account may look in."""

SIDE_FILES = ("-wal", "-shm", "-journal")
"""What SQLite keeps beside a store; it belongs to that one file and must move with it."""

PATIENCE = 2.5
"""Seconds for which a move is tried again while another program holds a file."""

_HELD_BY_ANOTHER = (5, 32, 33)
"""Windows codes for "access denied", "in use" and "locked": a virus scanner or indexer looking at the file."""


def own_folder(folder: Path) -> Path:
    """Make ``folder`` and its parents where missing, for the owner only and for good; returns it."""
    if not folder.is_dir():
        folder.mkdir(parents=True, mode=OWNER_FOLDER, exist_ok=True)
        sync_folder(folder.parent)
    return folder


def only_owner(path: Path) -> None:
    """Take away everybody else's permission on a file; where the file system has none, nothing happens."""
    try:
        path.chmod(OWNER_FILE)
    except OSError:
        return


def beside(store: Path, suffix: str) -> Path:
    """The side file of a store: ``greenroom.db`` and ``-wal`` give ``greenroom.db-wal``."""
    return store.with_name(store.name + suffix)


def sync_file(path: Path) -> None:
    """Wait until the bytes of ``path`` are on the disk."""
    handle = os.open(path, os.O_RDWR)
    try:
        _sync(handle)
    finally:
        os.close(handle)


def _sync(handle: int) -> None:
    """Fsync, and on macOS the full barrier, since plain fsync there may leave bytes in the drive's cache."""
    if sys.platform == "darwin":
        import fcntl

        fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
        return
    os.fsync(handle)


def sync_folder(folder: Path) -> None:
    """Wait until the names in ``folder`` are on the disk; Windows has no such call and keeps names by itself."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def replace(new: Path, old: Path, patience: float = PATIENCE) -> None:
    """Put ``new`` in the place of ``old`` at once and for good, both in one file system.

    Raises:
        OSError: what ``_move`` raises, or the folder could not be flushed.
    """
    _move(new, old, patience)
    sync_folder(old.parent)


def _move(new: Path, old: Path, patience: float) -> None:
    """Put ``new`` in the place of ``old`` at once.

    Another program may hold the file for a moment (Windows codes 5, 32, 33): the move is tried again for ``patience``
    seconds, then the OSError goes on to the caller with both files untouched.
    """
    until, pause = time.monotonic() + patience, 0.02
    while True:
        try:
            new.replace(old)
            return
        except OSError as error:
            if getattr(error, "winerror", None) not in _HELD_BY_ANOTHER or time.monotonic() > until:
                raise
            time.sleep(pause)
            pause = min(pause * 2, 0.5)


def write_whole(path: Path, data: bytes) -> None:
    """Write a small file of Greenroom's own so that it is the old one or all of the new one, whatever happens."""
    fresh = path.with_name(path.name + ".new")
    try:
        _fill(fresh, data)
        replace(fresh, path)
    except OSError:
        fresh.unlink(missing_ok=True)
        raise


def write_for_person(path: Path, data: bytes, *, owner_only: bool) -> None:
    """Write a file the person asked for into a folder of theirs, whole or not at all.

    It is begun under a name that no file of theirs has, the same one each time, so that nothing stays behind for good
    where the machine stops meanwhile. Unless it is for the owner only, it may be read by whom the file before it
    allowed, or whom the person's new files allow. A folder on a share that cannot be flushed is no failure: the file
    is in its place by then.

    Raises:
        OSError: nothing was written, and what stood there before is untouched.
    """
    fresh = path.with_name(f".greenroom-{hashlib.sha256(os.fsencode(path.name)).hexdigest()[:12]}.part")
    try:
        _fill(fresh, data)
        if not owner_only:
            _as_others_may_read(fresh, path)
        _move(fresh, path, PATIENCE)
    except OSError:
        fresh.unlink(missing_ok=True)
        raise
    with suppress(OSError):
        sync_folder(path.parent)


def _fill(path: Path, data: bytes) -> None:
    """Write everything to a file for the owner only and wait until it is on the disk."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
    with os.fdopen(os.open(path, flags, OWNER_FILE), "wb") as stream:
        stream.write(data)
        stream.flush()
        _sync(stream.fileno())


def _as_others_may_read(fresh: Path, old: Path) -> None:
    """Give a new file the mode of the old one, or of any new file; where the file system has none, nothing happens."""
    mask = os.umask(0o077)  # it can only be read by setting it
    os.umask(mask)
    with suppress(OSError):
        fresh.chmod(old.stat().st_mode & 0o777 if old.exists() else 0o666 & ~mask)


def free_bytes(folder: Path) -> int | None:
    """Bytes that can still be written where ``folder`` is, or will be; None where that cannot be told."""
    for above in (folder, *folder.parents):
        try:
            return shutil.disk_usage(above).free
        except FileNotFoundError:
            continue
        except OSError:
            return None
    return None


def ask_for_room(folder: Path, wanted: int) -> None:
    """See, before a file is begun, that ``wanted`` bytes fit where ``folder`` is; a disk that cannot say is trusted.

    Raises:
        OSError: ENOSPC, with both amounts in its words.
    """
    free = free_bytes(folder)
    if free is not None and free < wanted:
        have, need = (f"{count / 1e6:.1f} MB" for count in (free, wanted))
        raise OSError(errno.ENOSPC, tr("it takes {need} and only {have} are free", need=need, have=have))


def sha256(path: Path) -> str:
    """Checksum of a whole file as 64 hexadecimal digits."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
