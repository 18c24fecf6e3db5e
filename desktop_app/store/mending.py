"""Giving a damaged copy of a store back the parts that SQLite needs to look at it at all; only ever given a copy.

Three things make a whole file unreadable although most rows are there: its first hundred bytes, its list of tables,
and its length. The first two are the same in every store of one structure, so they are taken from a fresh one.
"""

from __future__ import annotations

import sqlite3
import struct
from contextlib import closing
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

_PAGE: Final = 4096
_HEADER: Final = 100
_LEAF, _INNER = 13, 5


def mend(copy: Path, fresh: Path) -> None:
    """Mend ``copy`` in place as far as needed; ``fresh`` is an empty store of the same structure."""
    if copy.stat().st_size == 0:
        copy.write_bytes(fresh.read_bytes())
        return
    _mend_header_and_length(copy, fresh)
    if not _lists_tables(copy, fresh):
        _transplant_table_list(copy, fresh)


def _mend_header_and_length(copy: Path, fresh: Path) -> None:
    """Put back the fixed bytes of the header, and fill up a file that is shorter than it says or than whole pages."""
    data = bytearray(copy.read_bytes())
    sound = fresh.read_bytes()[:_HEADER]
    if data[:24] != sound[:24] or data[44:60] != sound[44:60] or data[68:92] != sound[68:92]:
        data[:_HEADER] = sound
        data[28:32] = bytes(4)
    pages, present = struct.unpack_from(">I", data, 28)[0], -(-len(data) // _PAGE)
    if not present <= pages <= present * 20:
        pages = present
    data += bytes(pages * _PAGE - len(data)) if pages * _PAGE > len(data) else b""
    data[28:32] = struct.pack(">I", max(pages, len(data) // _PAGE))
    data[92:96] = data[24:28]  # "the page count is valid for this change counter"
    data[32:40] = bytes(8)  # no free pages: the list of them may be what is damaged
    copy.write_bytes(bytes(data))


def _names(store: Path) -> set[str]:
    try:
        with closing(sqlite3.connect(store, isolation_level=None)) as raw:
            raw.text_factory = bytes
            raw.execute("PRAGMA writable_schema=ON")
            return {bytes(name).decode("utf-8", "replace") for (name,) in raw.execute("SELECT name FROM sqlite_master")}
    except (sqlite3.Error, TypeError):
        return set()


def _lists_tables(copy: Path, fresh: Path) -> bool:
    """Whether every table of the structure is still listed."""
    return _names(fresh) <= _names(copy)


def _transplant_table_list(copy: Path, fresh: Path) -> None:
    """Put the pages that list the tables over those of the copy: in stores of one structure they are the same pages.

    That holds because a store is made in one go and never vacuumed, so that the roots of all tables keep their places.
    """
    sound, data = fresh.read_bytes(), bytearray(copy.read_bytes())
    for number in _pages_of_table_list(sound):
        start = (number - 1) * _PAGE
        skip = _HEADER if number == 1 else 0
        if len(data) < start + _PAGE:
            data += bytes(start + _PAGE - len(data))
        data[start + skip : start + _PAGE] = sound[start + skip : start + _PAGE]
    copy.write_bytes(bytes(data))


def _pages_of_table_list(sound: bytes) -> list[int]:
    """Numbers of the pages of the first tree in a file that is known to be whole, overflow pages included."""
    found, waiting = [], [1]
    while waiting:
        number = waiting.pop()
        found.append(number)
        start = (number - 1) * _PAGE
        header = start + (_HEADER if number == 1 else 0)
        kind, count = sound[header], struct.unpack_from(">H", sound, header + 3)[0]
        pointers = header + (12 if kind == _INNER else 8)
        cells = [start + struct.unpack_from(">H", sound, pointers + 2 * place)[0] for place in range(count)]
        if kind == _INNER:
            waiting += [struct.unpack_from(">I", sound, cell)[0] for cell in cells]
            waiting.append(struct.unpack_from(">I", sound, header + 8)[0])
        elif kind == _LEAF:
            for cell in cells:
                found += _overflow(sound, cell)
    return found


def _overflow(sound: bytes, cell: int) -> list[int]:
    """Numbers of the pages that carry on a long CREATE statement."""
    length, at = _varint(sound, cell)
    _, at = _varint(sound, at)
    most, least = _PAGE - 35, (_PAGE - 12) * 32 // 255 - 23
    if length <= most:
        return []
    here = least + (length - least) % (_PAGE - 4)
    number = struct.unpack_from(">I", sound, at + (here if here <= most else least))[0]
    found = []
    while number:
        found.append(number)
        number = struct.unpack_from(">I", sound, (number - 1) * _PAGE)[0]
    return found


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """SQLite's variable-length number at ``at``: its value and where it ends."""
    value = 0
    for place in range(9):
        byte = data[at + place]
        if place == 8:
            return value << 8 | byte, at + 9
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + place + 1
    return value, at + 9
