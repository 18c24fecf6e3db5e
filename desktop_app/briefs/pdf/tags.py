"""The structure tree of a tagged document: headings, lists, tables in reading order; it must not draw."""

from __future__ import annotations

from typing import Final

OPENING: Final = "Document"


class Element:
    """One node of the tree: a role with either its children or the one mark on a page that it is, (page, number)."""

    __slots__ = ("alt", "kids", "mark", "number", "parent", "role", "scope")

    def __init__(self, role: str, parent: Element | None, alt: str = "", scope: str = "") -> None:
        self.role = role
        self.parent = parent
        self.alt = alt
        self.scope = scope
        self.kids: list[Element] = []
        self.mark: tuple[int, int] | None = None
        self.number = 0


class Tags:
    """Grows the tree while pages are drawn; ``marks`` of each page tell which element each marked content is."""

    def __init__(self) -> None:
        self.root = Element(OPENING, None)
        self.stack = [self.root]
        self.elements: list[Element] = [self.root]
        self.marks: list[list[Element]] = []

    def open(self, role: str, scope: str = "") -> None:
        """Begin an element (Sect, L, LI, Table, TR) below the present one."""
        parent = self.stack[-1]
        element = Element(role, parent, scope=scope)
        parent.kids.append(element)
        self.elements.append(element)
        self.stack.append(element)

    def close(self) -> None:
        """End the present element."""
        self.stack.pop()

    def leaf(self, role: str, alt: str = "") -> int:
        """A new element below the present one that is one marked content of the page; returns the mark's number."""
        parent = self.stack[-1]
        element = Element(role, parent, alt)
        parent.kids.append(element)
        self.elements.append(element)
        page = self.marks[-1]
        number = len(page)
        page.append(element)
        element.mark = (len(self.marks) - 1, number)
        return number

    def bodies(self, root: int, first: int, pages: list[str]) -> list[tuple[int, bytes]]:
        """Every object of the tree as (number, bytes): the root as ``root``, the others from ``first`` on.

        ``pages`` are the pages' references ("5 0 R").
        """
        kept = [element for element in self.elements if element.kids or element.mark]
        for number, element in enumerate(kept, first):
            element.number = number
        index = first + len(kept)
        rows = "".join(
            f"{page}[{' '.join([f'{element.number} 0 R' for element in marks])}]"
            for page, marks in enumerate(self.marks)
        )
        found = [(root, f"<</Type/StructTreeRoot/K {self.root.number} 0 R/ParentTree {index} 0 R>>".encode())]
        found += [(element.number, _body(element, root, pages)) for element in kept]
        found.append((index, f"<</Nums[{rows}]>>".encode()))
        return found


def _body(element: Element, root: int, pages: list[str]) -> bytes:
    """The dictionary of one element, as short as it can be: a long document has tens of thousands."""
    parent = element.parent.number if element.parent else root
    if element.mark:
        page, number = element.mark
        alt = f"/Alt<feff{element.alt.encode('utf-16-be').hex()}>" if element.alt else ""
        return f"<</S/{element.role}/P {parent} 0 R/Pg {pages[page]}{alt}/K {number}>>".encode()
    kids = " ".join([f"{kid.number} 0 R" for kid in element.kids if kid.number])
    scope = f"/A<</O/Table/Scope/{element.scope}>>" if element.scope else ""
    return f"<</S/{element.role}/P {parent} 0 R{scope}/K[{kids}]>>".encode()
