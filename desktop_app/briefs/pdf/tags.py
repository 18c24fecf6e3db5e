"""The structure tree of a tagged document: headings, lists, tables in reading order; it must not draw."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.briefs.pdf.embedding import Raw

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from reportlab.pdfbase import pdfdoc


class Element:
    """One node of the tree: a role, and in order its children and its marks on pages."""

    __slots__ = ("alt", "kids", "parent", "ref", "role", "scope")

    def __init__(self, role: str, parent: Element | None, alt: str = "", scope: str = "") -> None:
        self.role = role
        self.parent = parent
        self.alt = alt
        self.scope = scope
        self.kids: list[Element | tuple[int, int]] = []
        self.ref = b""


class Tags:
    """Grows the tree while pages are drawn; ``marks`` of each page tell which element each marked content is."""

    def __init__(self) -> None:
        self.root = Element("Document", None)
        self.stack = [self.root]
        self.elements: list[Element] = [self.root]
        self.marks: list[list[Element]] = []

    def open(self, role: str, alt: str = "", scope: str = "") -> Element:
        """Begin a grouping element (Sect, L, LI, Table, TR) below the present one."""
        element = Element(role, self.stack[-1], alt, scope)
        self.stack[-1].kids.append(element)
        self.elements.append(element)
        self.stack.append(element)
        return element

    def close(self) -> None:
        """End the present grouping element."""
        self.stack.pop()

    def reopen(self, element: Element) -> None:
        """Go on with an element that was begun on an earlier page."""
        self.stack.append(element)

    def mark(self, element: Element) -> int:
        """The number of the next marked content on the present page, belonging to ``element``."""
        page = self.marks[-1]
        number = len(page)
        page.append(element)
        element.kids.append((len(self.marks) - 1, number))
        return number

    def write(self, document: pdfdoc.PDFDocument, pages: list[bytes]) -> pdfdoc.PDFObjectReference:
        """Put the tree into the file; ``pages`` are the pages' references. Returns the root's reference."""
        tree: list[bytes] = []
        root = Raw(lambda _: b"<< /Type /StructTreeRoot /K %s /ParentTree %s >>\n" % (self.root.ref, tree[0]))
        root_ref = document.Reference(root)
        root_name = root_ref.format(document)
        kept = [element for element in self.elements if element.kids]
        for element in kept:
            element.ref = document.Reference(Raw(_writer(element, root_name, pages))).format(document)
        rows = b"\n".join(b"%d [%s]" % (page, _refs(marks)) for page, marks in enumerate(self.marks))
        tree.append(document.Reference(Raw(b"<< /Nums [%s] >>\n" % rows)).format(document))
        return root_ref


def _writer(element: Element, root: bytes, pages: list[bytes]) -> Callable[[pdfdoc.PDFDocument], bytes]:
    """The element's bytes, made when every element has its number."""
    return lambda _: _element(element, root, pages)


def _refs(elements: Iterable[Element]) -> bytes:
    return b" ".join(element.ref for element in elements)


def _element(element: Element, root: bytes, pages: list[bytes]) -> bytes:
    """The dictionary of one element."""
    parent = element.parent.ref if element.parent else root
    home = next((kid[0] for kid in element.kids if isinstance(kid, tuple)), None)
    kids = []
    for kid in element.kids:
        if isinstance(kid, Element):
            if kid.ref:
                kids.append(kid.ref)
        elif kid[0] == home:
            kids.append(b"%d" % kid[1])
        else:
            kids.append(b"<< /Type /MCR /Pg %s /MCID %d >>" % (pages[kid[0]], kid[1]))
    page = b" /Pg " + pages[home] if home is not None else b""
    alt = b" /Alt <feff%s>" % element.alt.encode("utf-16-be").hex().encode() if element.alt else b""
    scope = b" /A << /O /Table /Scope /%s >>" % element.scope.encode() if element.scope else b""
    return b"<< /Type /StructElem /S /%s /P %s%s%s%s /K [%s] >>\n" % (
        element.role.encode(), parent, page, alt, scope, b" ".join(kids),
    )  # fmt: skip
