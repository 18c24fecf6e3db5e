"""Rectangles that know their height and draw themselves: pages are put together from these, and none must know a brief.

Every box answers ``height(width)`` and draws at a place given from the top left of an unmirrored page. A box that may
go on overleaf answers ``split``: what fits into the room, and the rest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.briefs.pdf.runs import Laid

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_app.briefs.pdf.pen import Pen
    from desktop_app.briefs.pdf.runs import TextBlock
    from desktop_app.briefs.pdf.text import Engine

Halves = tuple["Box | None", "Box | None"]


class Box:
    """Something with a height for every width, measured once for each."""

    is_gap = False
    early = False
    """Whether it may fill the page before one that a taller box went over to."""
    _measured: tuple[float, float] | None = None

    def height(self, width: float) -> float:
        """Points from top to bottom in a column of ``width`` points."""
        known = self._measured
        if known is None or known[0] != width:
            known = self._measured = (width, self.measure(width))
        return known[1]

    def measure(self, width: float) -> float:
        """What ``height`` remembers: fitting and paging ask for it many times."""
        raise AssertionError

    def fits(self, width: float, room: float) -> bool:
        """Whether it is no taller than ``room``; a long stack can tell without measuring all of itself."""
        return self.height(width) <= room + 0.01

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        """Draw with the top left corner at (x, y)."""
        raise AssertionError

    def split(self, width: float, room: float, *, force: bool = False) -> Halves:
        """What fits into ``room`` points and the rest; (None, self) when nothing useful does.

        ``force`` asks for any progress at all, on an empty page that is still too short.
        """
        return None, self


class Gap(Box):
    """White space; it vanishes at the top of a page."""

    is_gap = True

    def __init__(self, points: float) -> None:
        self.points = points

    def measure(self, width: float) -> float:
        """The same for every width."""
        return self.points

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        """Nothing to draw."""


class Words(Box):
    """A text in one column."""

    def __init__(self, engine: Engine, block: TextBlock, role: str = "P") -> None:
        self.engine, self.block, self.role = engine, block, role
        self._laid: tuple[float, Laid] | None = None

    def laid(self, width: float) -> Laid:
        """The lines in a column of ``width`` points."""
        known = self._laid
        if known is None or known[0] != width:
            known = self._laid = (width, self.engine.lay(self.block, width))
        return known[1]

    def measure(self, width: float) -> float:
        """The lines' leading."""
        return self.laid(width).height

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        """Draw the lines."""
        pen.text(self.laid(width), x, y, width, role=self.role)

    def split(self, width: float, room: float, *, force: bool = False) -> Halves:
        """Between lines, at least two on either side."""
        return _split_lines(self.laid(width), self.role, room, force)


class SetWords(Box):
    """Lines that are already set: what is left of a text that began on the page before."""

    def __init__(self, laid: Laid, role: str) -> None:
        self.laid, self.role = laid, role

    def measure(self, width: float) -> float:
        """The lines' leading."""
        return self.laid.height

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        """Draw the lines."""
        pen.text(self.laid, x, y, width, role=self.role)

    def split(self, width: float, room: float, *, force: bool = False) -> Halves:
        """Between lines, at least two on either side."""
        return _split_lines(self.laid, self.role, room, force)


def _split_lines(laid: Laid, role: str, room: float, force: bool) -> Halves:
    fitting = int((room + 0.01) // laid.type.leading)
    if fitting >= len(laid.lines):
        return SetWords(laid, role), None
    if not force:
        fitting = min(fitting, len(laid.lines) - 2)
    if fitting < (1 if force else 2):
        return None, SetWords(laid, role)
    first = Laid(laid.lines[:fitting], laid.type, laid.align)
    return SetWords(first, role), SetWords(Laid(laid.lines[fitting:], laid.type, laid.align), role)


class Stack(Box):
    """Boxes one below the other. ``role`` groups them in the structure tree."""

    def __init__(self, boxes: Sequence[Box], role: str = "", gap: float = 0.0) -> None:
        self.boxes = list(boxes)
        self.role = role
        if gap:
            self.boxes = [part for box in boxes for part in (Gap(gap), box)][1:]

    def measure(self, width: float) -> float:
        """The sum of the parts."""
        return sum([box.height(width) for box in self.boxes])

    def fits(self, width: float, room: float) -> bool:
        """Measured only as far as needed: a binder's cards are parted page by page."""
        for box in self.boxes:
            room -= box.height(width)
            if room < -0.01:
                return False
        return True

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        """Draw the parts downwards."""
        if self.role:
            with pen.group(self.role):
                self._draw(pen, x, y, width)
        else:
            self._draw(pen, x, y, width)

    def _draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        for box in self.boxes:
            box.draw(pen, x, y, width)
            y += box.height(width)

    def split(self, width: float, room: float, *, force: bool = False) -> Halves:
        """Between parts, or inside the part that crosses."""
        kept: list[Box] = []
        for number, box in enumerate(self.boxes):
            tall = box.height(width)
            if tall <= room + 0.01:
                kept.append(box)
                room -= tall
                continue
            nothing_yet = all(part.is_gap for part in kept)
            first, rest = box.split(width, room, force=force and nothing_yet)
            if first is not None:
                kept.append(first)
            tail = ([rest] if rest is not None else []) + self.boxes[number + 1 :]
            while tail and tail[0].is_gap:
                tail.pop(0)
            if self.role == "L" and first is None and len(tail) == 1:
                _take_one_along(kept, tail)
            if all(part.is_gap for part in kept):
                return None, self
            return Stack(kept, self.role), Stack(tail, self.role) if tail else None
        return self, None


def _take_one_along(kept: list[Box], tail: list[Box]) -> None:
    """Let the last item of a list go overleaf with company, when enough stays behind."""
    while kept and kept[-1].is_gap:
        kept.pop()
    if sum(not part.is_gap for part in kept) > 2:
        gap = next((part for part in reversed(kept) if part.is_gap), Gap(0))
        tail[:0] = [kept.pop(), gap]
        while kept[-1].is_gap:
            kept.pop()


class Beside(Box):
    """Columns side by side; each width is points when above 1, else a share of what is left."""

    def __init__(self, columns: Sequence[tuple[float, Box]], gutter: float = 0.0, role: str = "") -> None:
        self.columns, self.gutter, self.role = list(columns), gutter, role

    def places(self, width: float) -> list[tuple[float, float]]:
        """Offset and width of each column."""
        fixed = sum(share for share, _ in self.columns if share > 1)
        free = width - fixed - self.gutter * (len(self.columns) - 1)
        shares = sum(share for share, _ in self.columns if share <= 1) or 1
        found, at = [], 0.0
        for share, _ in self.columns:
            wide = share if share > 1 else free * share / shares
            found.append((at, wide))
            at += wide + self.gutter
        return found

    def measure(self, width: float) -> float:
        """The tallest column."""
        return max(box.height(wide) for (_, box), (_, wide) in zip(self.columns, self.places(width), strict=True))

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        """Draw the columns from the start."""
        with pen.group(self.role) if self.role else nothing():
            for (_, box), (at, wide) in zip(self.columns, self.places(width), strict=True):
                box.draw(pen, x + at, y, wide)

    def split(self, width: float, room: float, *, force: bool = False) -> Halves:
        """Every column at the same height; what is finished leaves its column empty overleaf."""
        firsts: list[tuple[float, Box]] = []
        rests: list[tuple[float, Box]] = []
        moved = False
        for (share, box), (_, wide) in zip(self.columns, self.places(width), strict=True):
            first, rest = (box, None) if box.height(wide) <= room + 0.01 else box.split(wide, room, force=force)
            moved = moved or rest is not None
            firsts.append((share, first or Gap(0)))
            rests.append((share, rest or Gap(0)))
            if first is None and not force:
                return None, self
        return Beside(firsts, self.gutter, self.role), Beside(rests, self.gutter, self.role) if moved else None


class _Nothing:
    """A context that does nothing, cheaper than building one each time."""

    def __enter__(self) -> None:
        return None

    def __exit__(self, *_: object) -> None:
        return None


_NOTHING = _Nothing()


def nothing() -> _Nothing:
    """A context without effect."""
    return _NOTHING


class Drawn(Box):
    """A shape of fixed height, drawn by a function of (pen, x, y, width)."""

    def __init__(self, tall: float, paint: Callable[[Pen, float, float, float], None]) -> None:
        self.tall, self.paint = tall, paint

    def measure(self, width: float) -> float:
        """The same for every width."""
        return self.tall

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        """Let the function draw."""
        self.paint(pen, x, y, width)


class Filling(Box):
    """Something that takes whatever its page has left: note lines, a grid to sketch on."""

    def __init__(self, tall: float = 0.0) -> None:
        self.tall = tall

    def least(self, width: float) -> float:
        """The height below which it is not worth having."""
        raise AssertionError

    def stretched(self, tall: float) -> Filling:
        """The same, filling ``tall`` points."""
        raise AssertionError

    def measure(self, width: float) -> float:
        """As tall as it was stretched to."""
        return max(self.tall, self.least(width))
