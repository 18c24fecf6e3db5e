"""The finished file's bytes: objects, packed object streams and their index; it must not know what any object means.

ReportLab would write every object for itself. A tagged document has tens of thousands of small ones (a tag for every
line of text), so those that are no streams are packed together and compressed, as PDF 1.5 allows: a third of the size
and half of the time.
"""

from __future__ import annotations

import struct
import zlib
from itertools import accumulate, chain
from typing import TYPE_CHECKING, Final

from reportlab.pdfbase import pdfdoc

from desktop_app.briefs.pdf.embedding import Raw

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.briefs.pdf.tags import Tags

PACK: Final = 500
"""Objects packed into one stream."""
LEVEL: Final = 1
"""How hard packed objects are compressed: they are so alike that more takes twice the time for 4 % of the size."""
HEADER: Final = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"


def serialise(document: pdfdoc.PDFDocument, tags: Tags | None, root_tag: Raw | None, pages: int) -> bytes:
    """All objects of ``document`` in the order of their numbers, the tags, the index and the trailer.

    The tags are numbered after everything else; ``root_tag`` is the empty object that holds the place of their root.
    """
    root, info = document.Reference(document.Catalog), document.Reference(document.info)
    loose: list[tuple[int, bytes]] = []
    packed: list[tuple[int, bytes]] = []
    bodies: list[str] = []
    number = 0
    while (number := number + 1) in document.numberToId:
        thing = document.idToObject[document.numberToId[number]]
        if thing is root_tag:
            continue
        body = thing.bytes_for(document) if isinstance(thing, Raw) else pdfdoc.format(thing, document, toplevel=1)
        (loose if b"stream\n" in body else packed).append((number, body))
    if tags is not None and root_tag is not None:
        names = [_number(document, f"Page{page + 1}") for page in range(pages)]
        own = _own_number(document, root_tag)
        packed.append((own, tags.root_body(number)))
        bodies = tags.bodies(own, number, [f"{name} 0 R" for name in names])
    out = _Writer(number + len(bodies))
    for one, body in loose:
        out.add(one, body)
    for start in range(0, len(packed), PACK):
        some = packed[start : start + PACK]
        out.add_packed([one for one, _ in some], [body.decode("latin-1") for _, body in some])
    for start in range(0, len(bodies), PACK):
        some_tags = bodies[start : start + PACK]
        out.add_packed(range(number + start, number + start + len(some_tags)), some_tags)
    return out.finish(root.format(document), info.format(document), bytes(document.signature.digest()))


def _number(document: pdfdoc.PDFDocument, name: str) -> int:
    """The object number behind one of the document's own names."""
    return int(document.idToObjectNumberAndVersion[name][0])


def _own_number(document: pdfdoc.PDFDocument, thing: Raw) -> int:
    return _number(document, document.Reference(thing).name)


_row = struct.Struct(">BIH").pack
"""A line of the index: the kind, the place in the file or the home stream, and the place in that."""
_PLACES: Final = [place.to_bytes(2, "big") for place in range(PACK)]


class _Writer:
    """The growing file and where each object stands in it."""

    def __init__(self, first_free: int) -> None:
        self.parts = [HEADER]
        self.size = len(HEADER)
        self.next = first_free
        self.index = {0: _row(0, 0, 65535)}

    def add(self, number: int, body: bytes) -> None:
        """An object of its own."""
        text = b"%d 0 obj\n%s\nendobj\n" % (number, body.rstrip(b"\n"))
        self.index[number] = _row(1, self.size, 0)
        self.parts.append(text)
        self.size += len(text)

    def add_packed(self, numbers: Sequence[int], bodies: Sequence[str]) -> None:
        """Objects together in one compressed stream; a sign of ``bodies`` is a byte."""
        home, self.next = self.next, self.next + 1
        starts = accumulate([len(body) + 1 for body in bodies], initial=0)
        pairs = chain.from_iterable(zip(numbers, starts, strict=False))
        head = " ".join(map(str, pairs)) + "\n"
        packed_in = _row(2, home, 0)[:-2]
        self.index.update(zip(numbers, [packed_in + place for place in _PLACES], strict=False))
        data = zlib.compress((head + "\n".join(bodies)).encode("latin-1"), LEVEL)
        counts = (len(numbers), len(head), len(data))
        entries = b"/Type /ObjStm /N %d /First %d /Filter /FlateDecode /Length %d" % counts
        self.add(home, b"<< %s >>\nstream\n%s\nendstream" % (entries, data))

    def finish(self, root: bytes, info: bytes, identity: bytes) -> bytes:
        """The index as a stream, and the pointer to it."""
        home = self.next
        start = self.size
        self.index[home] = _row(1, start, 0)
        rows = map(self.index.__getitem__, range(home + 1))
        data = zlib.compress(b"".join(rows), LEVEL)
        mark = identity.hex().encode()
        entries = b"/Type /XRef /Size %d /W [1 4 2] /Root %s /Info %s " % (home + 1, root, info)
        entries += b"/ID [<%s> <%s>] /Filter /FlateDecode /Length %d" % (mark, mark, len(data))
        self.add(home, b"<< %s >>\nstream\n%s\nendstream" % (entries, data))
        self.parts.append(b"startxref\n%d\n%%%%EOF\n" % start)
        return b"".join(self.parts)
