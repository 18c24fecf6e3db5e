"""The characters of a PDF with their places, by pdfium; only ever run in a child process, never in Greenroom itself."""

from __future__ import annotations

import json
import re
from ctypes import byref, c_double, c_int, create_string_buffer
from typing import TYPE_CHECKING, BinaryIO, Final

from desktop_app.reading.documents.layout import Glyph, text_of_pages
from desktop_app.reading.documents.limits import MOST_CHARACTERS

if TYPE_CHECKING:
    import pypdfium2

MOST_PAGES: Final = 10_000
MOST_ADDRESS_SPACE: Final = 2_000_000_000
"""Bytes the child may address: a second bound under the one its parent holds."""
LONGEST_NAME: Final = 128
_BOLD_WEIGHT: Final = 600
_BOLD_NAME: Final = re.compile(rb"bold|black|heavy|demi", re.IGNORECASE)


def answer(given: BinaryIO, told: BinaryIO) -> int:
    """Read a PDF from one stream and write what was found, or the problem, to the other as one JSON object."""
    try:
        found = read_pdf(given.read())
    except MemoryError:
        found = {"problem": "memory"}
    told.write(json.dumps(found).encode("utf-8"))
    told.flush()
    return 0


def read_pdf(data: bytes) -> dict[str, object]:
    """Text, title and counts of what was left out of a PDF; or ``problem``: locked, damaged, scanned."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as problem:
        locked = getattr(problem, "err_code", None) == 4 or "password" in str(problem).lower()
        return {"problem": "locked" if locked else "damaged"}
    pages: list[list[Glyph]] = []
    pictures = characters = 0
    for number in range(min(len(document), MOST_PAGES)):
        try:
            page = document[number]
        except pypdfium2.PdfiumError:
            continue
        glyphs = _glyphs(page)
        characters += len(glyphs)
        pictures += not glyphs
        pages.append(glyphs)
        page.close()
        if characters > MOST_CHARACTERS:
            break
    if not pages:
        return {"problem": "damaged"}
    text, dropped = text_of_pages(pages)
    if not any(char.isalnum() for char in text):
        return {"problem": "scanned"}
    return {"text": text, "title": _title(document), "dropped": dropped, "pictures": pictures, "pages": len(pages)}


def _title(document: pypdfium2.PdfDocument) -> str:
    return " ".join(str(document.get_metadata_dict().get("Title") or "").split())[:200]


def _glyphs(page: pypdfium2.PdfPage) -> list[Glyph]:
    """Each character of a page with its box, size and weight, in the order of the file."""
    from pypdfium2 import raw

    text = page.get_textpage()
    found: list[Glyph] = []
    box, name, flags = raw.FS_RECTF(), create_string_buffer(LONGEST_NAME), c_int()
    for index in range(min(text.count_chars(), MOST_CHARACTERS)):
        code = raw.FPDFText_GetUnicode(text, index)
        if raw.FPDFText_IsGenerated(text, index) == 1:
            found.append(Glyph("\n" if code in (10, 13) else " ", 0, 0, 0, 0, 0, bold=False))
            continue
        # The loose box is as wide as the step to the next character: a narrow "1" leaves no gap before the next digit.
        raw.FPDFText_GetLooseCharBox(text, index, byref(box))
        size = raw.FPDFText_GetFontSize(text, index)
        bold = raw.FPDFText_GetFontWeight(text, index) >= _BOLD_WEIGHT or _named_bold(raw, text, index, name, flags)
        char = _character(code)
        base = _baseline(raw, text, index)
        height = abs(size) or abs(box.top - box.bottom)
        found.append(
            Glyph(char, min(box.left, box.right), max(box.left, box.right), base, base + height, height, bold=bold)
        )
    text.close()
    return found


def _named_bold(raw: object, text: object, index: int, name: object, flags: object) -> bool:
    """Whether the name of a character's font says bold: the weight is missing from most files."""
    size = raw.FPDFText_GetFontInfo(text, index, name, LONGEST_NAME, byref(flags))  # type: ignore[attr-defined,arg-type]
    return 0 < size <= LONGEST_NAME and _BOLD_NAME.search(name.value) is not None  # type: ignore[attr-defined]


def _baseline(raw: object, text: object, index: int) -> float:
    x, y = c_double(), c_double()
    raw.FPDFText_GetCharOrigin(text, index, byref(x), byref(y))  # type: ignore[attr-defined]
    return y.value


def _character(code: int) -> str:
    """The character of a code; what the font does not name is shown as a bullet, which is what it mostly is."""
    if code in (0x02, 0xFFFE):
        return "-"
    return "•" if code in (0, 0xFFFD) else chr(code)
