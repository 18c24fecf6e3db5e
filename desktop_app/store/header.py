"""The first bytes of a store, read before SQLite is let near the file; it must never write and needs no SQLite."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.store import failures

if TYPE_CHECKING:
    from pathlib import Path

MAGIC = b"SQLite format 3\0"
APPLICATION_ID = 0x47524E52
"""The letters GRNR: how a Greenroom store is told from any other SQLite file."""

_LENGTH = 100
_USER_VERSION, _APPLICATION = 60, 68


class Header(NamedTuple):
    """What the first 100 bytes say: the number of the table structure, and whose file it is."""

    version: int
    application_id: int


def read(store: Path) -> Header:
    """Read the header of a store.

    Raises:
        StoreError: empty, not a SQLite file, shorter than a header, or not readable.
    """
    try:
        with store.open("rb") as stream:
            first = stream.read(_LENGTH)
    except OSError as error:
        raise failures.unreadable(store) from error
    if not first:
        raise failures.empty(store)
    if not first.startswith(MAGIC):
        if first[: len(MAGIC)].strip(b"\0") == b"":
            raise failures.damaged(store, "its beginning was overwritten.")
        raise failures.foreign(store)
    if len(first) < _LENGTH:
        raise failures.damaged(store, "it is cut short.")
    version = struct.unpack_from(">I", first, _USER_VERSION)[0]
    application = struct.unpack_from(">I", first, _APPLICATION)[0]
    return Header(int(version), int(application))


def check(store: Path, header: Header, newest: int) -> None:
    """Refuse a file that is not ours or that a later version made; the file stays as it is.

    Raises:
        StoreError: ``foreign`` or ``newer``.
    """
    if header.application_id != APPLICATION_ID:
        raise failures.foreign(store, "another program made it.")
    if header.version > newest:
        raise failures.newer(store, header.version, newest)
    if header.version < 1:
        raise failures.foreign(store, "it has no version number.")
