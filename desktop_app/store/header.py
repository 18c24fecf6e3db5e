"""The first bytes of a store, read before SQLite is let near the file; it must never write.

Only a file that a passphrase locks is opened for it, since it shows nothing from outside.
"""

from __future__ import annotations

import sqlite3
import struct
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.store import cipher, connection, failures, handles
from desktop_app.translate import tr

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
        first = handles.beginning(store, _LENGTH)
    except OSError as error:
        raise failures.unreadable(store) from error
    if not first:
        raise failures.empty(store)
    if cipher.is_locked(store):
        return _of_locked(store)
    if not first.startswith(MAGIC):
        if first[: len(MAGIC)].strip(b"\0") == b"":
            raise failures.damaged(store, tr("its beginning was overwritten."))
        raise failures.foreign(store)
    if len(first) < _LENGTH:
        raise failures.damaged(store, tr("it is cut short."))
    version = struct.unpack_from(">I", first, _USER_VERSION)[0]
    application = struct.unpack_from(">I", first, _APPLICATION)[0]
    return Header(int(version), int(application))


def _of_locked(store: Path) -> Header:
    """Of a file that a passphrase locks: nothing of it can be read without SQLCipher, whose key proves whose it is."""
    try:
        with connection.looking(store) as raw:
            found = [int(raw.execute(f"PRAGMA {name}").fetchone()[0]) for name in ("user_version", "application_id")]
    except sqlite3.Error as error:
        raise failures.worded(error, store) or error from error
    return Header(*found)


def check(store: Path, header: Header, newest: int) -> None:
    """Refuse a file that is not ours or that a later version made; the file stays as it is.

    Raises:
        StoreError: ``foreign`` or ``newer``.
    """
    if header.application_id != APPLICATION_ID:
        raise failures.foreign(store, tr("another program made it."))
    if header.version > newest:
        raise failures.newer(store, header.version, newest)
    if header.version < 1:
        raise failures.foreign(store, tr("it has no version number."))
