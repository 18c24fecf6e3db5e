"""Takes out of Qt's Unicode data (ICU, 32 MB on Linux) what Greenroom never asks it for; it must know nothing of Qt.

Qt asks ICU to order texts and to turn old encodings into Unicode. Names of languages, currencies, zones and units,
rules of transliteration and dictionaries of line breaks are never read: Qt brings its own. The library is one block of
data between its ELF head and its dynamic section, so it is written anew without a compiler, with the names it had.
"""

from __future__ import annotations

import re
import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

KEPT = re.compile(
    r"""
      (res_index|root|pool|de|fr|es|ar|en)\.res            # the languages of the window
    | coll/(?!(zh|ja|ko)\.)[A-Za-z_]+\.res | coll/ucadata\.icu  # how names of files are ordered; three are too large
    | (supplementalData|likelySubtags|keyTypeData|metadata|numberingSystems|icuver|timezoneTypes|zoneinfo64)\.res
    | [a-z0-9_]+\.(nrm|spp|cfu) | (cnvalias|ulayout|uemoji|pnames|ubidi|ucase|uprops)\.icu
    | (ibm-(367|813|874|912|913|914|915|916|920|921|923|943|949|954|970|1004|1006|1051|1089|1162|1168|1276|1363|1373|
       1383|1386|4909|5346|5347|5348|5349|5350|5354|9067|9447|9448)_.*|iso-8859_.*|windows-.*|gb18030|gsm-03.*|macos-.*|
       euc-jp.*|jisx-.*|gb(k|2312).*|big5.*|noop-.*|lmb-excp|utf.*)\.cnv
    """,
    re.VERBOSE,
)
"""Items by the name they have inside the data, without the folder of its version."""

HEAD = 0x40
LOAD, DYNAMIC = 1, 2


class NotAsExpected(Exception):  # noqa: N818 - said as a sentence
    """The library has another form than the one known; it is left as it is."""


def trim(library: Path) -> tuple[int, int]:
    """Write ``library`` anew with what is kept only; returns its bytes before and after.

    Raises NotAsExpected, and changes nothing, where it is not one block of ICU data in an ELF file of 64 bits.
    """
    old = library.read_bytes()
    try:
        new = rebuilt(old)
    except (struct.error, ValueError, IndexError) as error:  # places in it that lie outside it
        raise NotAsExpected("it names places that it does not have") from error
    library.write_bytes(new)
    return len(old), len(new)


def rebuilt(old: bytes) -> bytes:
    """The same library around the kept items."""
    if old[:6] != b"\x7fELF\x02\x01":
        raise NotAsExpected("not an ELF file of 64 bits, least byte first")
    symbol, start, size = _symbol(old)
    data = packed(old[start : start + size])
    head = bytearray(old[:start])
    struct.pack_into("<Q", head, symbol + 16, len(data))
    body = bytearray(head + data)
    table, entry, count = struct.unpack_from("<Q", old, 0x20)[0], *struct.unpack_from("<HH", old, 0x36)
    moved: list[tuple[int, int, int]] = []
    for number in range(count):
        place = table + number * entry
        kind, _, offset, address, _, in_file, _, step = struct.unpack_from("<IIQQQQQQ", old, place)
        if kind == LOAD and offset <= start < offset + in_file:  # the data: shorter
            struct.pack_into("<QQ", body, place + 32, len(body) - offset, len(body) - offset)
        elif kind == LOAD and offset > start:  # what came after it: nearer in the file, at the same address
            target = len(body) + (address - len(body)) % step
            body += bytes(target - len(body)) + old[offset : offset + in_file]
            moved.append((offset, offset + in_file, target - offset))
            struct.pack_into("<Q", body, place + 8, target)
    for number in range(count):  # other views of what was moved: the dynamic section, what is read-only after loading
        place = table + number * entry
        kind, _, offset = struct.unpack_from("<IIQ", old, place)
        by = next((by for first, last, by in moved if first <= offset < last), 0)
        if kind != LOAD and by:
            struct.pack_into("<Q", body, place + 8, offset + by)
    struct.pack_into("<Q", body, 0x28, 0)  # no table of sections: only tools for builders read it
    struct.pack_into("<HH", body, 0x3C, 0, 0)
    return bytes(body)


def _symbol(library: bytes) -> tuple[int, int, int]:
    """(place of the symbol, first byte, length) of the data; the library has that one symbol."""
    table, entry, count = struct.unpack_from("<Q", library, 0x20)[0], *struct.unpack_from("<HH", library, 0x36)
    tags: dict[int, int] = {}
    for number in range(count):
        kind, _, offset, _, _, in_file = struct.unpack_from("<IIQQQQ", library, table + number * entry)
        if kind == DYNAMIC:
            for place in range(offset, offset + in_file, 16):
                tag, value = struct.unpack_from("<QQ", library, place)
                tags.setdefault(tag, value)
    symbols, names = tags.get(6, 0), tags.get(5, 0)  # DT_SYMTAB, DT_STRTAB; before the data, address is place
    if not symbols or not names:
        raise NotAsExpected("no table of symbols")
    place = symbols + 24
    name, _, _, _, start, size = struct.unpack_from("<IBBHQQ", library, place)
    called = library[names + name : library.index(b"\0", names + name)]
    if not re.fullmatch(rb"icudt\d+_dat", called) or library[start + 2 : start + 4] != b"\xda\x27":
        raise NotAsExpected("its first symbol is not the data of ICU")
    return place, start, size


def items(data: bytes) -> list[tuple[bytes, bytes]]:
    """(name, content) of everything in a package of ICU data, in its order."""
    (head,) = struct.unpack_from("<H", data)
    (count,) = struct.unpack_from("<I", data, head)
    pairs = [struct.unpack_from("<II", data, head + 4 + 8 * number) for number in range(count)]
    ends = [content for _, content in pairs[1:]] + [len(data) - head]
    return [
        (data[head + name : data.index(b"\0", head + name)], data[head + content : head + end])
        for (name, content), end in zip(pairs, ends, strict=True)
    ]


def packed(data: bytes) -> bytes:
    """The package with the kept items only: head, table of contents, names, contents at steps of 16 bytes."""
    (head,) = struct.unpack_from("<H", data)
    kept = [(name, content) for name, content in items(data) if KEPT.fullmatch(name.decode().split("/", 1)[-1])]
    names, contents = bytearray(), bytearray()
    first_name = 4 + 8 * len(kept)
    first_content = first_name + sum(len(name) + 1 for name, _ in kept)
    first_content += -first_content % 16
    table = bytearray(struct.pack("<I", len(kept)))
    for name, content in kept:
        table += struct.pack("<II", first_name + len(names), first_content + len(contents))
        names += name + b"\0"
        contents += content + bytes(-len(content) % 16)
    gap = bytes(first_content - first_name - len(names))
    return bytes(data[:head] + table + names + gap + contents)
