"""A checksum of every row, so that damage SQLite does not notice is found; it must not know what a row means.

SQLite's own integrity check missed a quarter of harmful damage in 1,226 damaged files, mostly changed text
(docs/decisions/0061). The checksums live in ``row_hash`` and are brought up to date inside each transaction.
"""

from __future__ import annotations

import hashlib
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from desktop_app.store.sql import quoted

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Mapping, Sequence

_BATCH: Final = 500
EMPTY: Final = hashlib.sha256().hexdigest()
"""Fingerprint of a store with no records."""


def digest(names: Sequence[str], values: Sequence[object]) -> bytes:
    """SHA-256 of one row: each column's name, kind and exact bytes, columns in alphabetical order.

    Text comes as its UTF-8 bytes. The order makes a column that a migration adds stand anywhere.
    """
    found = hashlib.sha256()
    for name, value in sorted(zip(names, values, strict=True), key=lambda pair: pair[0]):
        data = _bytes(value)
        found.update(f"{name}\0{type(value).__name__}\0{len(data)}\0".encode())
        found.update(data)
    return found.digest()


def _bytes(value: object) -> bytes:
    if value is None:
        return b""
    if isinstance(value, bytes):
        return value
    return value.hex().encode() if isinstance(value, float) else str(value).encode()


@contextmanager
def text_as_bytes(raw: sqlite3.Connection) -> Iterator[None]:
    """Read text as bytes meanwhile: quicker for a checksum, and damaged text cannot raise."""
    before = raw.text_factory
    raw.text_factory = bytes
    try:
        yield
    finally:
        raw.text_factory = before


def columns(raw: sqlite3.Connection, table: str) -> list[str]:
    """Names of a table's stored columns."""
    return [str(row[1]) for row in raw.execute(f"PRAGMA table_info({quoted(table)})")]


def of_rows(
    raw: sqlite3.Connection, table: str, where: str = "", given: Sequence[object] = ()
) -> list[tuple[int, bytes]]:
    """Id and checksum of the rows of a table, or of those that match ``where``."""
    names = columns(raw, table)
    listed = ", ".join(map(quoted, names))
    with text_as_bytes(raw):
        found = raw.execute(f"SELECT rowid, {listed} FROM {quoted(table)} {where}", tuple(given))
        return [(int(row[0]), digest(names, row[1:])) for row in found]


def refresh(raw: sqlite3.Connection, touched: Mapping[str, Iterable[int]]) -> None:
    """Bring the checksums of the named rows up to date, inside the open transaction."""
    for table, ids in touched.items():
        wanted = sorted(ids)
        for start in range(0, len(wanted), _BATCH):
            part = wanted[start : start + _BATCH]
            marks = ", ".join("?" * len(part))
            found = dict(of_rows(raw, table, f"WHERE rowid IN ({marks})", part))
            gone = [(table, row_id) for row_id in part if row_id not in found]
            raw.executemany("DELETE FROM row_hash WHERE table_name = ? AND row_id = ?", gone)
            _put(raw, table, found.items())


def rebuild(raw: sqlite3.Connection, tables: Iterable[str]) -> None:
    """Make every checksum anew, inside the open transaction: after a migration, when the rows are known to be right."""
    raw.execute("DELETE FROM row_hash")
    for table in tables:
        _put(raw, table, of_rows(raw, table))


def _put(raw: sqlite3.Connection, table: str, found: Iterable[tuple[int, bytes]]) -> None:
    raw.executemany(
        "INSERT INTO row_hash VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET sha256 = excluded.sha256",
        [(table, row_id, sha) for row_id, sha in found],
    )


def altered(raw: sqlite3.Connection, table: str) -> list[int]:
    """Ids of rows that are not as they were saved: changed, lost, or come from elsewhere."""
    rows = raw.execute("SELECT row_id, sha256 FROM row_hash WHERE table_name = ?", (table,))
    kept = {row_id: sha for row_id, sha in rows if isinstance(row_id, int)}  # damage may have made it anything
    found = dict(of_rows(raw, table))
    return sorted(row_id for row_id in kept.keys() | found.keys() if kept.get(row_id) != found.get(row_id))


def fingerprint(raw: sqlite3.Connection) -> str:
    """One checksum for all that is stored: equal for two files that hold the same records, whatever their pages.

    Of a damaged file it is another one, and never raises for what damage put where a checksum should be.
    """
    found = hashlib.sha256()
    for table, row_id, sha in raw.execute("SELECT table_name, row_id, sha256 FROM row_hash ORDER BY 1, 2"):
        found.update(f"{table}\0{row_id}\0".encode())
        found.update(sha if isinstance(sha, bytes) else repr(sha).encode())
    return found.hexdigest()
