"""Reading a store beside SQLite without losing its locks; it must not know what the bytes mean.

On POSIX, closing any handle of a file gives up every lock that this process has on the file, whoever took them: another
program would then take a store that is open here for unused, and remove its log when it ends. So whatever reads the
file itself does it through here, where one handle for each file is opened once and never closed.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_CHUNK: Final = 1 << 20
_kept: dict[tuple[int, int], int] = {}
"""Open handles by device and number of the file."""


def pieces(path: Path, length: int | None = None) -> Iterator[bytes]:
    """The bytes of a file from its beginning, in pieces; only ``length`` of them where that is given.

    Raises:
        OSError: the file cannot be read.
    """
    if sys.platform == "win32":  # locks belong to a handle there, and a kept handle would forbid replacing the file
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


def _handle(path: Path) -> int:
    seen = path.stat()
    key = (seen.st_dev, seen.st_ino)
    if key not in _kept:
        _kept[key] = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    return _kept[key]
