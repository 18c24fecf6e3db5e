"""Fonts as they stand in the file: cut to the glyphs used, with the way back to letters; it must not set any text.

Each face becomes one Type 0 font with Identity-H encoding: two bytes a glyph, so every script works alike. Glyph
numbers are kept when the font is cut, so shaped words can be remembered across documents.
"""

from __future__ import annotations

import zlib
from functools import lru_cache
from typing import TYPE_CHECKING, Final

import uharfbuzz as hb
from reportlab.pdfbase import pdfdoc

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desktop_app.briefs.pdf.faces import Face, Shaped


_DROPPED: Final = frozenset(
    int.from_bytes(tag, "big")
    for tag in (
        b"GSUB", b"GPOS", b"GDEF", b"DSIG", b"BASE", b"STAT", b"vhea", b"vmtx", b"VORG", b"meta", b"gasp", b"name",
        b"OS/2", b"post", b"LTSH", b"VDMX", b"hdmx",
    )
)  # fmt: skip
"""Tables that a font inside a document does not need."""


NOTHING: Final = "\u200b"
"""What a glyph without letters of its own is told as; left out, readers would take its number for a letter."""


class Raw(pdfdoc.PDFObject):  # type: ignore[misc]
    """An object whose bytes are ready, or made by a function when the file is written."""

    __RefOnly__ = 1

    def __init__(self, source: bytes | Callable[[pdfdoc.PDFDocument], bytes]) -> None:
        self.source = source

    def bytes_for(self, document: pdfdoc.PDFDocument) -> bytes:
        """The bytes of the object."""
        return self.source if isinstance(self.source, bytes) else self.source(document)


def stream(data: bytes, entries: bytes = b"") -> Raw:
    """A compressed stream object."""
    return Raw(_packed(data, entries))


def _packed(data: bytes, entries: bytes) -> bytes:
    packed = zlib.compress(data, 7)
    return b"<< %s /Filter /FlateDecode /Length %d >>\nstream\n%s\nendstream\n" % (entries, len(packed), packed)


class UsedFont:
    """What one document uses of one face."""

    def __init__(self, face: Face, number: int) -> None:
        self.face = face
        self.name = f"F{number}"
        self.tag = "".join(chr(65 + number // 26**place % 26) for place in range(5, -1, -1))
        self.texts: dict[int, str] = {face.space: " "}
        self.blank = f"{face.space:04x}"
        self.seen: dict[int, bool] = {}
        """By identity of each piece printed so far: whether its text must travel beside it."""
        self._kept: list[Shaped] = []

    def needs_text(self, piece: Shaped) -> bool:
        """Note a piece's glyphs; whether its text must travel beside it because glyphs alone would tell another."""
        known = self.seen.get(id(piece))
        if known is not None:
            return known
        contradicted = bool(piece.whole)
        for glyph, text in piece.glyphs:
            if self.texts.setdefault(glyph, text) != text:
                contradicted = True
        self.seen[id(piece)] = contradicted
        self._kept.append(piece)
        return contradicted

    def add_to(self, document: pdfdoc.PDFDocument) -> pdfdoc.PDFObjectReference:
        """Put the cut font into the file; returns the reference for the pages' resources."""
        face = self.face
        name = f"{self.tag}+{face.name}"
        program = _program(face, frozenset(self.texts))
        if face.outlines_are_cff:
            key, kind, map_entry = b"/FontFile3", b"/CIDFontType0", b""
        else:
            key, kind, map_entry = b"/FontFile2", b"/CIDFontType2", b"/CIDToGIDMap /Identity "
        file_ref = document.Reference(Raw(program)).format(document)
        descriptor = document.Reference(Raw(_descriptor(face, name, key, file_ref)))
        descendant = document.Reference(
            Raw(
                b"<< /Type /Font /Subtype %s /BaseFont /%s /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) "
                b"/Supplement 0 >> /FontDescriptor %s %s/DW 1000 /W [%s] >>\n"
                % (kind, name.encode(), descriptor.format(document), map_entry, self._widths())
            )
        )
        letters = document.Reference(stream(_to_unicode(self.texts)))
        return document.Reference(
            Raw(
                b"<< /Type /Font /Subtype /Type0 /BaseFont /%s /Encoding /Identity-H /DescendantFonts [%s] "
                b"/ToUnicode %s >>\n" % (name.encode(), descendant.format(document), letters.format(document))
            )
        )

    def _widths(self) -> bytes:
        """The width table: consecutive glyphs share a bracket."""
        out: list[str] = []
        last = -2
        for glyph in sorted(self.texts):
            width = f"{self.face.advance(glyph):g}"
            out.append(f" {width}" if glyph == last + 1 else f"{']' if out else ''}{glyph}[{width}")
            last = glyph
        return ("".join(out) + "]").encode()


@lru_cache(maxsize=48)
def _program(face: Face, glyphs: frozenset[int]) -> bytes:
    """The font's stream object; remembered, since previews of one brief use the same glyphs again and again."""
    cut = _cut(face, glyphs)
    entries = b"/Subtype /OpenType" if face.outlines_are_cff else b"/Length1 %d" % len(cut)
    return _packed(cut, entries)


def _cut(face: Face, glyphs: Iterable[int]) -> bytes:
    """The font file with only ``glyphs``, numbers kept, hints and layout tables dropped."""
    wanted = hb.SubsetInput()
    wanted.glyph_set.update(glyphs)
    wanted.flags = hb.SubsetFlags.RETAIN_GIDS | hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NOTDEF_OUTLINE
    wanted.layout_feature_tag_set.clear()
    wanted.drop_table_tag_set.update(_DROPPED)
    return bytes(hb.subset(face.hb_face, wanted).blob.data)


def _descriptor(face: Face, name: str, key: bytes, file_ref: bytes) -> bytes:
    extents = face.font.get_font_extents("ltr")
    up, down = round(extents.ascender * face.scale), round(extents.descender * face.scale)
    return (
        b"<< /Type /FontDescriptor /FontName /%s /Flags 4 /FontBBox [-500 %d 2000 %d] /ItalicAngle %d /Ascent %d "
        b"/Descent %d /CapHeight 660 /StemV 80 %s %s >>\n"
        % (name.encode(), down, up, -11 if "It" in name else 0, up, down, key, file_ref)
    )


def _to_unicode(texts: dict[int, str]) -> bytes:
    """The map from glyphs to letters that viewers copy and search by."""
    told = ((glyph, text or NOTHING) for glyph, text in sorted(texts.items()))
    rows = [f"<{glyph:04x}> <{text.encode('utf-16-be').hex()}>" for glyph, text in told]
    groups = [rows[start : start + 100] for start in range(0, len(rows), 100)]
    body = "\n".join(f"{len(group)} beginbfchar\n" + "\n".join(group) + "\nendbfchar" for group in groups)
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo << /Registry (Adobe) "
        "/Ordering (UCS) /Supplement 0 >> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        f"1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n{body}\n"
        "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
    ).encode("ascii")
