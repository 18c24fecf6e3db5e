"""Reading a store beside SQLite without losing its locks; it must not know what the bytes mean.

On POSIX, closing any handle of a file gives up every lock that this process has on the file, whoever took them: another
program would then take a store that is open here for unused, and remove its log when it ends. So whatever reads the
file itself does it through here: of a file that is open for writing here one handle is opened once and never closed.
Others, such as backups, are closed after each look; kept, they would fill the table of handles of a program that stays
open for weeks, and hold the room of those that were thinned.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_CHUNK: Final = 1 << 20
_kept: dict[tuple[int, int], int] = {}
"""Open handles by device and number of the file."""
_guarded: set[tuple[int, int]] = set()
"""Files on which SQLite holds, or held, locks for this process."""


def guard(path: Path) -> None:
    """SQLite is about to hold locks on this file here: from now on no handle of it is closed."""
    with suppress(FileNotFoundError):
        _guarded.add(_key(path))


def pieces(path: Path, length: int | None = None) -> Iterator[bytes]:
    """The bytes of a file from its beginning, in pieces; only ``length`` of them where that is given.

    Raises:
        OSError: the file cannot be read.
    """
    if sys.platform == "win32" or _key(path) not in _guarded:
        # on Windows locks belong to a handle, and a kept one would forbid replacing the file
        with path.open("rb") as stream:
            while data := stream.read(_CHUNK if length is None else length):
                yield data
                if length is not None:
                    return
        return
    handle, at = _handle(path), 0
    while data := os.pread(handle, _CHUNK if length is None else length - at, at):
        yield data
        at += len(data)
        if at == length:
            return


def beginning(path: Path, length: int) -> bytes:
    """The first bytes of a file, fewer where it is shorter.

    Raises:
        OSError: the file cannot be read.
    """
    return b"".join(pieces(path, length))


def copy(source: Path, target: Path) -> None:
    """Write the bytes of ``source`` into a new file.

    Raises:
        OSError: one cannot be read or the other not written.
    """
    with target.open("wb") as stream:
        for data in pieces(source):
            stream.write(data)


def _key(path: Path) -> tuple[int, int]:
    seen = path.stat()
    return seen.st_dev, seen.st_ino


def _handle(path: Path) -> int:
    key = _key(path)
    if key not in _kept:
        _kept[key] = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    return _kept[key]
