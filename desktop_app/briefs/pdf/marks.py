"""The small shapes of the page: ticks, match circles, weight bars, QR code; it must not know texts or fonts."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from desktop_app.briefs.pdf.pen import Pen

TICK: Final = 8.6
CIRCLE: Final = 7.2
_BARS: Final = (4.0, 5.6, 7.2)


def tick(pen: Pen, x: float, y: float, size: float = TICK) -> None:
    """A box to tick, its top left corner at (x, y)."""
    pen.rounded(x + 0.4, y + 0.4, size - 0.8, size - 0.8, 1.6, line="ink", weight=0.85)


def standing(pen: Pen, x: float, y: float, name: str, colour: str) -> None:
    """The circle of a match, its box from (x, y): filled, left half and quarter, ring with a dot, or empty.

    Where nothing is decided it is a dash.

    Shape alone tells the five apart, so the page survives a printer without colour.
    """
    radius = CIRCLE / 2
    centre_x, centre_y = x + radius, y + radius
    ring = radius - 0.5
    if name == "open":
        pen.rule(centre_x - 2.4, centre_y - 0.5, 4.8, 1, colour)
        return
    if name == "exact":
        pen.circle(centre_x, centre_y, radius, fill=colour)
        return
    pen.circle(centre_x, centre_y, ring, line=colour)
    if name == "partial":
        left = pen.turned(centre_x, 0)
        height = pen.document.height - centre_y
        k = ring * 0.5523
        side = -1 if not pen.mirrored else 1
        pen.path(
            f"{left:.2f} {height + ring:.2f} m {left + side * k:.2f} {height + ring:.2f} {left + side * ring:.2f} "
            f"{height + k:.2f} {left + side * ring:.2f} {height:.2f} c {left + side * ring:.2f} {height - k:.2f} "
            f"{left + side * k:.2f} {height - ring:.2f} {left:.2f} {height - ring:.2f} c h",
            fill=colour,
        )
    elif name == "transfer":
        pen.circle(centre_x, centre_y, 1.2, fill=colour)


def weight(pen: Pen, x: float, y: float, count: int) -> None:
    """Three rising bars of which ``count`` are filled, standing on y + 7.2."""
    for number, tall in enumerate(_BARS):
        pen.box(x + number * 6.4, y + 7.2 - tall, 4.6, tall, "secondary" if number < count else "bar")


@lru_cache(maxsize=64)
def _modules(address: str) -> tuple[int, tuple[tuple[int, int, int], ...]]:
    """Size of the QR code of ``address`` at level M, and its dark runs as (row, first column, length)."""
    from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(address)
    code.make()
    runs: list[tuple[int, int, int]] = []
    size = code.getModuleCount()
    for row in range(size):
        start: int | None = None
        for column in range(size + 1):
            dark = column < size and code.isDark(row, column)
            if dark and start is None:
                start = column
            elif not dark and start is not None:
                runs.append((row, start, column - start))
                start = None
    return size, tuple(runs)


def qr(pen: Pen, x: float, y: float, side: float, address: str) -> None:
    """The QR code of an address in a square; one path, so it costs next to nothing."""
    size, runs = _modules(address)
    step = side / size
    left, top = pen.turned(x, side), pen.document.height - y
    boxes = " ".join(
        f"{left + column * step:.2f} {top - (row + 1) * step:.2f} {length * step:.2f} {step:.2f} re"
        for row, column, length in runs
    )
    pen.path(boxes, fill="ink")
