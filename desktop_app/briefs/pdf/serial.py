"""The finished file's bytes: objects, packed object streams and their index; it must not know what any object means.

ReportLab would write every object for itself. A tagged document has tens of thousands of small ones (a tag for every
line of text), so those that are no streams are packed together and compressed, as PDF 1.5 allows: a third of the size
and half of the time.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Final

from reportlab.pdfbase import pdfdoc

from desktop_app.briefs.pdf.embedding import Raw

if TYPE_CHECKING:
    from desktop_app.briefs.pdf.tags import Tags

PACK: Final = 150
"""Objects packed into one stream."""
HEADER: Final = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"


def serialise(document: pdfdoc.PDFDocument, tags: Tags | None, root_tag: Raw | None, pages: int) -> bytes:
    """All objects of ``document`` in the order of their numbers, the tags, the index and the trailer.

    The tags are numbered after everything else; ``root_tag`` is the empty object that holds the place of their root.
    """
    root, info = document.Reference(document.Catalog), document.Reference(document.info)
    loose: list[tuple[int, bytes]] = []
    packed: list[tuple[int, bytes]] = []
    number = 0
    while (number := number + 1) in document.numberToId:
        thing = document.idToObject[document.numberToId[number]]
        if thing is root_tag:
            continue
        body = thing.bytes_for(document) if isinstance(thing, Raw) else pdfdoc.format(thing, document, toplevel=1)
        (loose if b"stream\n" in body else packed).append((number, body))
    if tags is not None and root_tag is not None:
        names = [_number(document, f"Page{page + 1}") for page in range(pages)]
        bodies = tags.bodies(_own_number(document, root_tag), number, [f"{name} 0 R" for name in names])
        number += len(bodies) - 1
        packed += bodies
    out = _Writer(number)
    for one, body in loose:
        out.add(one, body)
    for start in range(0, len(packed), PACK):
        out.add_packed(packed[start : start + PACK])
    return out.finish(root.format(document), info.format(document), bytes(document.signature.digest()))


def _number(document: pdfdoc.PDFDocument, name: str) -> int:
    """The object number behind one of the document's own names."""
    return int(document.idToObjectNumberAndVersion[name][0])


def _own_number(document: pdfdoc.PDFDocument, thing: Raw) -> int:
    return _number(document, document.Reference(thing).name)


class _Writer:
    """The growing file and where each object stands in it."""

    def __init__(self, first_free: int) -> None:
        self.parts = [HEADER]
        self.size = len(HEADER)
        self.next = first_free
        self.index: dict[int, tuple[int, int, int]] = {0: (0, 0, 65535)}

    def add(self, number: int, body: bytes) -> None:
        """An object of its own."""
        text = b"%d 0 obj\n%s\nendobj\n" % (number, body.rstrip(b"\n"))
        self.index[number] = (1, self.size, 0)
        self.parts.append(text)
        self.size += len(text)

    def add_packed(self, objects: list[tuple[int, bytes]]) -> None:
        """Objects together in one compressed stream."""
        home, self.next = self.next, self.next + 1
        places, at = [], 0
        for place, (number, body) in enumerate(objects):
            places.append(b"%d %d" % (number, at))
            self.index[number] = (2, home, place)
            at += len(body) + 1
        head = b" ".join(places) + b"\n"
        data = zlib.compress(head + b"\n".join(body for _, body in objects), 6)
        counts = (len(objects), len(head), len(data))
        entries = b"/Type /ObjStm /N %d /First %d /Filter /FlateDecode /Length %d" % counts
        self.add(home, b"<< %s >>\nstream\n%s\nendstream" % (entries, data))

    def finish(self, root: bytes, info: bytes, identity: bytes) -> bytes:
        """The index as a stream, and the pointer to it."""
        home = self.next
        start = self.size
        self.index[home] = (1, start, 0)
        rows = b"".join(
            kind.to_bytes(1, "big") + where.to_bytes(4, "big") + place.to_bytes(2, "big")
            for kind, where, place in (self.index[number] for number in range(home + 1))
        )
        data = zlib.compress(rows, 6)
        mark = identity.hex().encode()
        entries = b"/Type /XRef /Size %d /W [1 4 2] /Root %s /Info %s " % (home + 1, root, info)
        entries += b"/ID [<%s> <%s>] /Filter /FlateDecode /Length %d" % (mark, mark, len(data))
        self.add(home, b"<< %s >>\nstream\n%s\nendstream" % (entries, data))
        self.parts.append(b"startxref\n%d\n%%%%EOF\n" % start)
        return b"".join(self.parts)
