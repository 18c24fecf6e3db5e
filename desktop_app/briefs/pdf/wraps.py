"""Boxes put round other boxes: marks, margins, headings, tables, tags; none must know what the inner box says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.briefs.pdf.boxes import Box, Halves, Words, nothing

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_app.briefs.pdf.pen import Pen


class Hung(Box):
    """A mark in the margin of a box: a tick, a numeral, a letter."""

    def __init__(
        self, hang: float, mark: Callable[[Pen, float, float], None], box: Box, role: str = "", least: float = 0.0
    ) -> None:
        self.hang, self.mark, self.box, self.role, self.least = hang, mark, box, role, least

    def measure(self, width: float) -> float:
        """The box's height beside the mark, at least the mark's."""
        return max(self.box.height(width - self.hang), self.least)

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        """The mark, then the box."""
        with pen.group(self.role) if self.role else nothing():
            self.mark(pen, x, y)
            self.box.draw(pen, x + self.hang, y, width - self.hang)

    def split(self, width: float, room: float, *, force: bool = False) -> Halves:
        """Inside the box, only when forced: an item of a list stays on one page."""
        if not force:
            return None, self
        first, rest = self.box.split(width - self.hang, room, force=force)
        if first is None:
            return None, self
        head = Hung(self.hang, self.mark, first, self.role)
        return head, Padded(rest, start=self.hang) if rest else None


class Padded(Box):
    """A box with white space round it."""

    def __init__(self, box: Box, *, start: float = 0, end: float = 0, top: float = 0, bottom: float = 0) -> None:
        self.box, self.start, self.end, self.top, self.bottom = box, start, end, top, bottom

    def measure(self, width: float) -> float:
        """The box's height and the space above and below."""
        return self.box.height(width - self.start - self.end) + self.top + self.bottom

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        """The box inside its space."""
        self.box.draw(pen, x + self.start, y + self.top, width - self.start - self.end)

    def split(self, width: float, room: float, *, force: bool = False) -> Halves:
        """Inside the box."""
        first, rest = self.box.split(width - self.start - self.end, room - self.top, force=force)
        if first is None:
            return None, self
        sides = {"start": self.start, "end": self.end}
        return Padded(first, **sides, top=self.top), Padded(rest, **sides, bottom=self.bottom) if rest else None


class Headed(Box):
    """A box under its heading; the heading never stands alone at the foot of a page."""

    def __init__(
        self, heading: Box, box: Box, role: str = "Sect", place: Callable[[Pen, float], None] | None = None
    ) -> None:
        self.heading, self.box, self.role, self.place = heading, box, role, place

    def measure(self, width: float) -> float:
        """Heading and box."""
        return self.heading.height(width) + self.box.height(width)

    def fits(self, width: float, room: float) -> bool:
        """Whether heading and box fit, asking the box only as far as needed."""
        return self.box.fits(width, room - self.heading.height(width))

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        """The heading, then the box below."""
        if self.place:
            self.place(pen, y)
        with pen.group(self.role) if self.role else nothing():
            self.heading.draw(pen, x, y, width)
            self.box.draw(pen, x, y + self.heading.height(width), width)

    def split(self, width: float, room: float, *, force: bool = False) -> Halves:
        """Inside the box, when something of it fits below the heading."""
        first, rest = self.box.split(width, room - self.heading.height(width), force=force)
        if first is None:
            return None, self
        return Headed(self.heading, first, self.role, self.place), rest


class Rows(Box):
    """Rows under a header that repeats overleaf; a row is never parted unless it is taller than a page."""

    def __init__(self, header: Box | None, rows: Sequence[Box], role: str = "Table", line: str = "hairline") -> None:
        self.header, self.rows, self.role, self.line = header, list(rows), role, line

    def measure(self, width: float) -> float:
        """Header, rows and the rules between."""
        head = self.header.height(width) if self.header else 0.0
        return head + sum(row.height(width) for row in self.rows)

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        """Header, then the rows with hairlines between."""
        with pen.group(self.role) if self.role else nothing():
            if self.header:
                self.header.draw(pen, x, y, width)
                y += self.header.height(width)
            for number, row in enumerate(self.rows):
                if number and self.line:
                    pen.rule(x, y - 0.25, width, 0.5, self.line)
                row.draw(pen, x, y, width)
                y += row.height(width)

    def split(self, width: float, room: float, *, force: bool = False) -> Halves:
        """Between rows."""
        room -= self.header.height(width) if self.header else 0.0
        left = room
        fitting = 0
        for row in self.rows:
            left -= row.height(width)
            if left < -0.01:
                break
            fitting += 1
        if fitting == len(self.rows):
            return self, None
        if not fitting:
            if not force:
                return None, self
            first, rest = self.rows[0].split(width, room, force=True)
            if first is None:
                return None, self
            tail = [rest] if rest else []
            return Rows(self.header, [first], self.role, self.line), self._rest([*tail, *self.rows[1:]])
        return Rows(self.header, self.rows[:fitting], self.role, self.line), self._rest(self.rows[fitting:])

    def _rest(self, rows: Sequence[Box]) -> Box | None:
        return Rows(self.header, rows, self.role, self.line) if rows else None


class Whole(Box):
    """A box that stays on one page unless it is taller than a page."""

    def __init__(self, box: Box) -> None:
        self.box = box

    def measure(self, width: float) -> float:
        """The box's height."""
        return self.box.height(width)

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        """The box as it is."""
        self.box.draw(pen, x, y, width)

    def split(self, width: float, room: float, *, force: bool = False) -> Halves:
        """Only when forced."""
        return self.box.split(width, room, force=True) if force else (None, self)


def tagged(role: str, box: Box) -> Box:
    """A box as one structure element; a plain text becomes that element itself, which keeps the tree small."""
    if isinstance(box, Words) and box.role == "P":
        box.role = role
        return box
    return Tagged(role, box)


class Passage(Box):
    """Texts of different type that are read as one paragraph: a small label and what it says; never parted."""

    def __init__(self, box: Box) -> None:
        self.box = box

    def measure(self, width: float) -> float:
        """The box's height."""
        return self.box.height(width)

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        """The box as one element."""
        with pen.one("P"):
            self.box.draw(pen, x, y, width)


class Tagged(Box):
    """A box inside one structure element (a cell, a list item's body)."""

    def __init__(self, role: str, box: Box, scope: str = "") -> None:
        self.role, self.box, self.scope = role, box, scope

    def measure(self, width: float) -> float:
        """The box's height."""
        return self.box.height(width)

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        """The box as it is."""
        with pen.group(self.role, scope=self.scope):
            self.box.draw(pen, x, y, width)

    def split(self, width: float, room: float, *, force: bool = False) -> Halves:
        """Inside the box."""
        first, rest = self.box.split(width, room, force=force)
        if first is None:
            return None, self
        return Tagged(self.role, first, self.scope), Tagged(self.role, rest, self.scope) if rest else None
