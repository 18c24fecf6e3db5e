"""A PDF document being made: pages, fonts, outline, links, tags, properties; it must not know what a brief is.

ReportLab keeps the objects, pages, outline and links; page contents are written here. Only one document may be made
at a time (``pdf.render`` holds a lock), because faces are shared.
"""

from __future__ import annotations

import io
import re
import time
from typing import TYPE_CHECKING, Final

from reportlab import rl_config
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from desktop_app.briefs.pdf.embedding import Raw, UsedFont
from desktop_app.briefs.pdf.serial import serialise
from desktop_app.briefs.pdf.tags import Tags

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.briefs.pdf.faces import Face

LINKS_ALLOWED: Final = re.compile(r"(?:https?://|mailto:|tel:)[^\s<>\"\\^`{|}]{1,2000}", re.IGNORECASE)
_MORE_PAGE_KEYS: Final = ["StructParents", "Tabs"]


def allowed_link(address: str) -> str:
    """``address`` when it may become a link (http, https, mailto, tel), else the empty string."""
    address = address.strip()
    return address if LINKS_ALLOWED.fullmatch(address) else ""


class _Sheets(Canvas):  # type: ignore[misc]
    """A ReportLab canvas that starts pages empty: no built-in, unembedded font is ever named."""

    def _make_preamble(self) -> None:
        self._preamble = ""


class Document:
    """One file in the making. ``code`` collects the drawing operators of the present page."""

    def __init__(self, page: tuple[float, float], language: str, prepared: date, *, tagged: bool = True) -> None:
        # The network is never asked and nothing is read from disk: no images, no schemes, whatever a text says.
        rl_config.trustedHosts, rl_config.trustedSchemes, rl_config.useA85 = None, [], 0
        self.width, self.height = page
        self._file = io.BytesIO()
        self.canvas = _Sheets(
            self._file, pagesize=page, pageCompression=1, invariant=1, pdfVersion=(1, 7), lang=language
        )
        self.tags = Tags() if tagged else None
        self.fonts: dict[str, UsedFont] = {}
        self.pages = 0
        self.code: list[str] = []
        self._keys: set[str] = set()
        self._stamp(prepared)

    def _stamp(self, prepared: date) -> None:
        """Date the document by the brief's own day, so that printing again gives the same bytes."""
        stamp = self.canvas._doc._timeStamp
        stamp.lt = time.struct_time((prepared.year, prepared.month, prepared.day, 0, 0, 0, 0, 1, 0))
        stamp.YMDhms = tuple(stamp.lt)[:6]

    def describe(self, *, title: str, author: str, subject: str) -> None:
        """Fill in the document's properties and how viewers should open and print it."""
        canvas = self.canvas
        canvas.setTitle(title)
        canvas.setAuthor(author)
        canvas.setSubject(subject)
        canvas.setCreator("Greenroom")
        canvas.setViewerPreference("DisplayDocTitle", "true")
        canvas.setViewerPreference("PrintScaling", "None")

    def begin_page(self) -> None:
        """Start an empty page."""
        self.code = []
        self.pages += 1
        if self.tags:
            self.tags.marks.append([])

    def end_page(self) -> None:
        """Finish the present page."""
        self.canvas._code.append("\n".join(self.code))
        self.canvas.showPage()
        if self.tags:
            page = self.canvas._doc.idToObject[f"Page{self.pages}"]
            page.__NoDefault__ = page.__NoDefault__ + _MORE_PAGE_KEYS
            page.StructParents = self.pages - 1
            page.Tabs = pdfdoc.PDFName("S")

    def font(self, face: Face) -> UsedFont:
        """The record of what this document uses of ``face``."""
        used = self.fonts.get(face.key)
        if used is None:
            used = self.fonts[face.key] = UsedFont(face, len(self.fonts) + 1)
        return used

    def link(self, address: str, rectangle: tuple[float, float, float, float]) -> None:
        """Make a rectangle (left, bottom, right, top in points) open an address; only allowed ones come here."""
        self.canvas.linkURL(address, rectangle, relative=0, thickness=0)

    def jump(self, key: str, rectangle: tuple[float, float, float, float]) -> None:
        """Make a rectangle lead to the place ``key`` in this document, once that place exists."""
        self.canvas.linkRect("", key, rectangle, relative=0, Border="[0 0 0]")

    def place(self, key: str, top: float, title: str = "", level: int = 0) -> None:
        """Name a place on the present page; with a title it becomes an entry of the outline."""
        if key in self._keys:
            return
        self._keys.add(key)
        self.canvas.bookmarkPage(key, fit="XYZ", left=0, top=round(top, 2), zoom=0)
        if title:
            self.canvas.addOutlineEntry(title, key, level)

    def finish(self) -> bytes:
        """The file's bytes."""
        doc = self.canvas._doc
        shelf = doc.idToObject["BasicFonts"].dict
        for used in self.fonts.values():
            shelf[used.name] = used.add_to(doc)
        root_tag = Raw(b"") if self.tags else None
        if root_tag:
            self.canvas.setCatalogEntry("StructTreeRoot", doc.Reference(root_tag))
            self.canvas.setCatalogEntry("MarkInfo", {"Marked": "true"})
        if self.pages > 1:
            self.canvas.showOutline()
        doc.format = lambda: serialise(doc, self.tags, root_tag, self.pages)
        self.canvas.save()
        return self._file.getvalue()

    def sign(self, content: str) -> None:
        """Let the file's identity depend on its content."""
        self.canvas._doc.updateSignature(content.encode("utf-8", "replace"))
