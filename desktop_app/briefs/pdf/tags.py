"""The structure tree of a tagged document: headings, lists, tables in reading order; it must not draw.

A long document has ten thousand elements, so they are kept as columns of numbers rather than as objects: quicker to
make, quicker to write, and nothing that leads round in a circle.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Final

OPENING: Final = "Document"
ROOT: Final = 0
KEPT_EMPTY: Final = frozenset({"TD", "TH"})
"""Groups that stay though nothing stands in them: rows of a table have the same number of cells."""


class Tags:
    """Grows the tree while pages are drawn; an element is a number, its place in the columns.

    ``roles`` and ``parents`` are the columns; ``marks`` of each page tell which element each marked content is.
    """

    def __init__(self) -> None:
        self.roles: list[str] = [OPENING]
        self.parents: list[int] = [-1]
        self.stack: list[int] = [ROOT]
        self.marks: list[list[int]] = []
        self.alts: dict[int, str] = {}
        self.scopes: dict[int, str] = {}

    def open(self, role: str, scope: str = "") -> None:
        """Begin an element (Sect, L, LI, Table, TR) below the present one."""
        number = len(self.roles)
        self.roles.append(role)
        self.parents.append(self.stack[-1])
        self.stack.append(number)
        if scope:
            self.scopes[number] = scope

    def close(self) -> None:
        """End the present element."""
        self.stack.pop()

    def leaf(self, role: str, alt: str = "") -> int:
        """A new element below the present one that is one marked content of the page; returns the mark's number."""
        number = len(self.roles)
        self.roles.append(role)
        self.parents.append(self.stack[-1])
        if alt:
            self.alts[number] = alt
        page = self.marks[-1]
        page.append(number)
        return len(page) - 1

    def bodies(self, root: int, first: int, pages: list[str]) -> list[str]:
        """The objects of the tree, numbered from ``first`` on: every element, then the index of marks.

        ``root`` is the number of the tree's root, ``pages`` are the pages' references ("5 0 R").
        """
        roles, parents = self.roles, self.parents
        names = [f"{number} 0 R" for number in range(first, first + len(roles))]
        found = [""] * len(roles)
        for page, marks in zip(pages, self.marks, strict=True):
            end = f"/Pg {page}/K "
            for mark, number in enumerate(marks):
                found[number] = f"<</S/{roles[number]}/P {names[parents[number]]}{end}{mark}>>"
        for number, alt in self.alts.items():
            found[number] = f"{found[number][:-2]}/Alt<feff{alt.encode('utf-16-be').hex()}>>>"
        kids: defaultdict[int, list[str]] = defaultdict(list)
        for number in range(len(roles) - 1, ROOT, -1):  # children come after their parents, so all are known in time
            if not found[number]:
                below = kids.pop(number, [])
                if not below and roles[number] not in KEPT_EMPTY:  # nothing was drawn in it: its number stays empty
                    found[number] = "null"
                    continue
                found[number] = self._group(number, names[parents[number]], below)
            kids[parents[number]].append(names[number])
        found[ROOT] = self._group(ROOT, f"{root} 0 R", kids[ROOT])
        lists = [" ".join([names[each] for each in marks]) for marks in self.marks]
        rows = "".join([f"{page}[{listed}]" for page, listed in enumerate(lists)])
        return [*found, f"<</Nums[{rows}]>>"]

    def _group(self, number: int, parent: str, kids: list[str]) -> str:
        """The dictionary of an element with children, which are given last first."""
        scope = f"/A<</O/Table/Scope/{self.scopes[number]}>>" if number in self.scopes else ""
        return f"<</S/{self.roles[number]}/P {parent}{scope}/K[{' '.join(reversed(kids))}]>>"

    def root_body(self, first: int) -> bytes:
        """The tree's root, whose first element is the object ``first``."""
        return f"<</Type/StructTreeRoot/K {first} 0 R/ParentTree {first + len(self.roles)} 0 R>>".encode()
