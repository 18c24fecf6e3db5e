"""Writing files so that a power cut leaves the old one or the new one; it must not know what the files hold."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import sys
import time
from typing import TYPE_CHECKING

from desktop_app.translate import tr

if TYPE_CHECKING:
    from pathlib import Path

OWNER_FOLDER, OWNER_FILE = 0o700, 0o600
"""Only the person's own account may look in."""

SIDE_FILES = ("-wal", "-shm", "-journal")
"""What SQLite keeps beside a store; it belongs to that one file and must move with it."""

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


def replace(new: Path, old: Path, patience: float = 2.5) -> None:
    """Put ``new`` in the place of ``old`` at once and for good, both in one file system.

    Another program may hold the file for a moment (Windows codes 5, 32, 33): the move is tried again for ``patience``
    seconds, then the OSError goes on to the caller with both files untouched.
    """
    until, pause = time.monotonic() + patience, 0.02
    while True:
        try:
            new.replace(old)
            break
        except OSError as error:
            if getattr(error, "winerror", None) not in _HELD_BY_ANOTHER or time.monotonic() > until:
                raise
            time.sleep(pause)
            pause = min(pause * 2, 0.5)
    sync_folder(old.parent)


def write_whole(path: Path, data: bytes) -> None:
    """Write a small file so that it is either the old one or all of the new one, whatever happens meanwhile."""
    fresh = path.with_name(path.name + ".new")
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), OWNER_FILE)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            _sync(stream.fileno())
        replace(fresh, path)
    except OSError:
        fresh.unlink(missing_ok=True)
        raise


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
