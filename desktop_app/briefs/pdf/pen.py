"""Puts lines, shapes and set text on the present page, mirrored where the page is; it must not lay anything out.

Places are points from the top left of an unmirrored page, y growing downwards; a mirrored page (right to left) turns
every x round here, so nothing above this module knows of directions.
"""

from __future__ import annotations

from contextlib import contextmanager, nullcontext
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from contextlib import AbstractContextManager

    from desktop_app.briefs.pdf.document import Document
    from desktop_app.briefs.pdf.faces import Shaped
    from desktop_app.briefs.pdf.runs import Laid, Line, Run
    from desktop_app.briefs.pdf.tags import Tags

CAPITALS: Final = 0.66
"""Height of capitals in ems; text boxes centre it in their leading."""
_ROUND: Final = 0.5523
_BOLDEN: Final = 0.024
"""Ems of the line round each glyph that stands in for a bold file."""
_SMALLEST_BOLD: Final = 9.0
"""Points below which such a line would fill the counters of a Han character: small labels stay regular."""


@lru_cache(maxsize=64)
def _rgb(colour: str) -> str:
    """Red, green and blue from 0 to 1."""
    return " ".join(f"{int(colour[place : place + 2], 16) / 255:.3f}" for place in (0, 2, 4))


class _Group:
    """A grouping element that is open for as long as the context."""

    __slots__ = ("_parts", "_tags")

    def __init__(self, tags: Tags, *parts: str) -> None:
        self._tags, self._parts = tags, parts

    def __enter__(self) -> None:
        self._tags.open(*self._parts)

    def __exit__(self, *_: object) -> None:
        self._tags.close()


class Pen:
    """Draws on a document's present page in the colours of one style."""

    def __init__(self, document: Document, colours: dict[str, str], *, mirrored: bool = False) -> None:
        self.document = document
        self.mirrored = mirrored
        self._rgb = {name: _rgb(value) for name, value in colours.items()}
        self._artifact = 0

    # ------------------------------------------------------------------ structure

    def group(self, role: str, scope: str = "") -> AbstractContextManager[None]:
        """Everything drawn inside belongs to a grouping element of the structure tree."""
        tags = self.document.tags
        return nullcontext() if tags is None or self._artifact else _Group(tags, role, scope)

    @contextmanager
    def one(self, role: str, alt: str = "") -> Iterator[None]:
        """What is drawn inside is one element of the tree: a picture with its description, a label with its text."""
        tags = self.document.tags
        if tags is None or self._artifact:
            yield
            return
        self.document.code.append(f"/{role}<</MCID {tags.leaf(role, alt)}>>BDC")
        self._artifact += 1
        yield
        self._artifact -= 1
        self.document.code.append("EMC")

    @contextmanager
    def furniture(self) -> Iterator[None]:
        """What is drawn inside is no content: rules, folios, running heads."""
        if self.document.tags is None or self._artifact:
            yield
            return
        self.document.code.append("/Artifact BMC")
        self._artifact += 1
        yield
        self._artifact -= 1
        self.document.code.append("EMC")

    # ------------------------------------------------------------------ shapes

    def turned(self, x: float, width: float) -> float:
        """The left edge on paper of something ``width`` wide that stands at ``x``."""
        return self.document.width - x - width if self.mirrored else x

    def box(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        """A filled rectangle."""
        left, bottom = self.turned(x, width), self.document.height - y - height
        self._shape(f"{self._rgb[colour]} rg {left:.2f} {bottom:.2f} {width:.2f} {height:.2f} re f")

    def rule(self, x: float, y: float, width: float, weight: float, colour: str) -> None:
        """A horizontal rule whose upper edge is at ``y``."""
        self.box(x, y, width, weight, colour)

    def rounded(
        self, x: float, y: float, width: float, height: float, radius: float,
        *, fill: str = "", line: str = "", weight: float = 0.7, corners: str = "tl tr br bl",
    ) -> None:  # fmt: skip
        """A rectangle with rounded ``corners`` (of the unmirrored page)."""
        left, low = self.turned(x, width), self.document.height - y - height
        if self.mirrored:
            corners = corners.translate(str.maketrans("lr", "rl"))
        path = rounded_path(left, low, width, height, radius=radius, corners=corners)
        paint = {(True, True): "B", (True, False): "f", (False, True): "S"}[bool(fill), bool(line)]
        colours = (f"{self._rgb[fill]} rg " if fill else "") + (f"{self._rgb[line]} RG {weight} w " if line else "")
        self._shape(f"{colours}{path} {paint}")

    def circle(self, x: float, y: float, radius: float, *, fill: str = "", line: str = "", weight: float = 1) -> None:
        """A circle round the point (x, y)."""
        self.rounded(x - radius, y - radius, 2 * radius, 2 * radius, radius, fill=fill, line=line, weight=weight)

    def path(self, points: str, *, fill: str) -> None:
        """A filled path in page coordinates, already turned."""
        self._shape(f"{self._rgb[fill]} rg {points} f")

    def stroke(self, operators: str, colour: str) -> None:
        """Stroked lines in page coordinates, already turned; the graphics state is put back."""
        self._shape(f"q {self._rgb[colour]} RG {operators} Q")

    def dots(self, x: float, levels: Sequence[float], width: float) -> None:
        """Dotted lines to write on, one at each of ``levels``: round dots of 0.8 points every 2.7 points."""
        left, top = self.turned(x, width), self.document.height
        path = " ".join(f"{left:.2f} {top - y:.2f} m {left + width:.2f} {top - y:.2f} l" for y in levels)
        self.stroke(f"0.8 w 1 J [0 2.7] 0 d {path} S", "dots")

    def _shape(self, operators: str) -> None:
        if self.document.tags is None or self._artifact:
            self.document.code.append(operators)
        else:
            self.document.code.append(f"/Artifact BMC {operators} EMC")

    # ------------------------------------------------------------------ text

    def text(self, laid: Laid, x: float, y: float, width: float, *, role: str = "P") -> None:
        """Draw set text with the top of its first line at ``y`` in a column from ``x``."""
        code, tags = self.document.code, self.document.tags
        kind = laid.type
        tracked = f" {kind.tracking:g} Tc" if kind.tracking else ""
        end = "0 Tc ET" if tracked else "ET"
        if tags is None or self._artifact:
            code.append(f"BT{tracked}")
        else:
            code.append(f"/{role}<</MCID {tags.leaf(role)}>>BDC BT{tracked}")
            end += " EMC"
        baseline = self.document.height - y - (kind.leading + CAPITALS * kind.size) / 2
        left = self.turned(x, width)
        state: list[object] = [None, None]
        for line in laid.lines:
            if not self._plain_line(line, laid, (left, baseline, width), state):
                self._line(line, laid, (left, baseline, width), state)
            baseline -= kind.leading
        code.append(end)

    def _plain_line(self, line: Line, laid: Laid, at: tuple[float, float, float], state: list[object]) -> bool:
        """Most lines of all: words of one face, whose glyphs tell their letters; False when it is none of those."""
        if len(line.runs) != 1:
            return False
        run = line.runs[0]
        used = self.document.font(run.face)
        seen = used.seen
        told = [seen.get(id(piece), True) for piece in run.pieces]
        if not run.joined or run.link or True in told:
            return False
        x = at[0] + self._indent(line, laid.align, at[2])
        blank = used.blank
        words = blank.join([piece.body for piece in run.pieces])
        parts = f"1 0 0 1 {x:.2f} {at[1]:.2f} Tm "
        if state[0] is not run.face:
            state[0] = run.face
            parts += f"/{used.name} {laid.type.size:g} Tf 0 Tr "
        if state[1] != run.colour:
            state[1] = run.colour
            parts += f"{self._rgb[run.colour]} rg "
        self.document.code.append(f"{parts}[<{words}{blank if line.broken else ''}>]TJ")
        return True

    def _line(self, line: Line, laid: Laid, at: tuple[float, float, float], state: list[object]) -> None:
        left, baseline, width = at
        if not line.runs:
            return
        size = laid.type.size
        x = left + self._indent(line, laid.align, width)
        runs = line.runs
        blank = ""
        if line.broken:
            face = (runs[0] if line.right_to_left else runs[-1]).face
            blank = f"{face.space:04x}"
            if line.right_to_left:
                x -= face.advance(face.space) / 1000 * size + laid.type.tracking
        place = f"1 0 0 1 {x:.2f} {baseline:.2f} Tm"
        for number, run in enumerate(runs):
            before = blank if line.right_to_left and not number else ""
            after = blank if not line.right_to_left and number == len(runs) - 1 else ""
            self._run(run, size, place if not number else "", (before, after), state)
            if run.link:
                edge = x + sum(other.width for other in runs[:number])
                edges = (edge, baseline - 0.25 * size, edge + run.width, baseline + 0.85 * size)
                self.document.link(run.link, edges)

    def _indent(self, line: Line, align: str, width: float) -> float:
        """How far from the left edge of its column a line begins."""
        if align == "centre":
            return (width - line.width) / 2
        to_the_right = not self.mirrored if align == "end" else self.mirrored or line.right_to_left
        return width - line.width if to_the_right else 0.0

    def _run(self, run: Run, size: float, place: str, ends: tuple[str, str], state: list[object]) -> None:
        """One run: font and colour where they change, then its glyphs."""
        code = self.document.code
        before, after = ends
        used = self.document.font(run.face)
        parts = [place] if place else []
        if state[0] is not run.face:
            state[0] = run.face
            bolden = f"2 Tr {size * _BOLDEN:.2f} w {self._rgb[run.colour]} RG" if _bolder(run, size) else "0 Tr"
            parts.append(f"/{used.name} {size:g} Tf {bolden}")
        if state[1] != run.colour:
            state[1] = run.colour
            parts.append(f"{self._rgb[run.colour]} rg")
            if _bolder(run, size):
                parts.append(f"{self._rgb[run.colour]} RG")
        seen = used.seen
        told: list[bool | None] = [seen.get(id(piece)) for piece in run.pieces]
        if None in told:
            told = [used.needs_text(piece) for piece in run.pieces]
        if run.joined and True not in told:
            blank = f"{run.face.space:04x}"
            parts.append(f"[<{before}{blank.join([piece.body for piece in run.pieces])}{after}>]TJ")
            code.append(" ".join(parts))
            return
        code.append(" ".join(parts))
        self._pieces(run, size, before, after)

    def _pieces(self, run: Run, size: float, before: str, after: str) -> None:
        """Pieces one by one: plain ones share an operator, others bring their text or their rises along."""
        code = self.document.code
        used = self.document.font(run.face)
        blank = f"{run.face.space:04x}" if run.joined else ""
        plain: list[str] = [before] if before else []
        for number, piece in enumerate(run.pieces):
            gap = blank if number and blank else ""
            if piece.body and not used.needs_text(piece):
                plain.append(gap + piece.body)
                continue
            if plain or gap:
                code.append(f"[<{''.join(plain)}{gap}>]TJ")
                plain = []
            code.append(self._with_text(piece, size, needs=used.needs_text(piece)))
        plain.append(after)
        if any(plain):
            code.append(f"[<{''.join(plain)}>]TJ")

    def _with_text(self, piece: Shaped, size: float, *, needs: bool) -> str:
        """A piece whose marks rise, or whose letters travel beside its glyphs (ActualText)."""
        bodies = piece.rises or ((0.0, piece.body),)
        drawn = " ".join(f"{rise * size:.2f} Ts [<{body}>]TJ" for rise, body in bodies)
        if bodies[-1][0]:
            drawn += " 0 Ts"
        if not needs:
            return drawn
        text = (piece.whole or piece.text).encode("utf-16-be").hex()
        return f"/Span <</ActualText <feff{text}>>> BDC {drawn} EMC"


def _bolder(run: Run, size: float) -> bool:
    """Whether a run's bold is drawn by a line round its glyphs."""
    return run.face.bolden and size >= _SMALLEST_BOLD


def rounded_path(left: float, low: float, width: float, height: float, *, radius: float, corners: str) -> str:
    """The path of a rectangle with some corners rounded, from PDF coordinates."""
    right, top = left + width, low + height
    radius = min(radius, width / 2, height / 2)
    r = {corner: radius if corner in corners else 0.0 for corner in ("tl", "tr", "br", "bl")}

    def bend(*points: float) -> str:
        return " ".join(f"{point:.2f}" for point in points) + " c"

    k = {corner: size * (1 - _ROUND) for corner, size in r.items()}
    steps = [
        f"{left + r['bl']:.2f} {low:.2f} m {right - r['br']:.2f} {low:.2f} l",
        bend(right - k["br"], low, right, low + k["br"], right, low + r["br"]) if r["br"] else "",
        f"{right:.2f} {top - r['tr']:.2f} l",
        bend(right, top - k["tr"], right - k["tr"], top, right - r["tr"], top) if r["tr"] else "",
        f"{left + r['tl']:.2f} {top:.2f} l",
        bend(left + k["tl"], top, left, top - k["tl"], left, top - r["tl"]) if r["tl"] else "",
        f"{left:.2f} {low + r['bl']:.2f} l",
        bend(left, low + k["bl"], left + k["bl"], low, left + r["bl"], low) if r["bl"] else "",
        "h",
    ]
    return " ".join(step for step in steps if step)
