"""The shapes that carry meaning without colour, painted; it must not know which record means which shape.

Every shape is drawn around a centre inside a square of ``size`` pixels. Outlines differ, not only fills, so that a
grey print or a colour-blind eye tells them apart. ``SHAPES`` maps each name to its painter; ``meaning`` gives the
word that a screen reader says in its place.
"""

from __future__ import annotations

from math import cos, pi, sin
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainterPath, QPen, QPolygonF

from desktop_app.ui.mirrored import placed_point
from desktop_app.ui.theme import look
from desktop_app.ui.translate import mark, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QColor, QPainter

    Draw = Callable[[QPainter, QPointF, float], None]

MEANINGS: Final = {
    "exact": mark("exact"),
    "near": mark("near"),
    "transfer": mark("transfer"),
    "none": mark("none"),
    "suggested_exact": mark("suggested exact"),
    "suggested_near": mark("suggested near"),
    "suggested_transfer": mark("suggested transfer"),
    "not_counted": mark("transfer, not counted by this reader"),
    "open": mark("open"),
    "must": mark("must"),
    "wish": mark("wish"),
    "unsure": mark("not sorted yet"),
    "blocked": mark("blocks ready"),
    "look_at": mark("look at"),
    "hint": mark("hint"),
    "right": mark("right"),
}
"""The word for each shape: what is said where the shape cannot be seen."""


def meaning(name: str) -> str:
    """The word for a shape in the language of the window."""
    return tr(MEANINGS[name])


def pen(colour: QColor, width: float = 1.6, *, dashed: bool = False, dotted: bool = False) -> QPen:
    """A pen for shapes; dashes have flat caps, because round or square ones close the gaps."""
    made = QPen(colour, width)
    made.setJoinStyle(Qt.PenJoinStyle.MiterJoin if dashed else Qt.PenJoinStyle.RoundJoin)
    made.setCapStyle(Qt.PenCapStyle.FlatCap if dashed or dotted else Qt.PenCapStyle.RoundCap)
    if dashed:
        made.setDashPattern([1.5, 1.25])
    if dotted:
        made.setDashPattern([1.0, 1.0])
    return made


def _square(centre: QPointF, side: float) -> QRectF:
    return QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)


def _diamond(centre: QPointF, size: float) -> QPolygonF:
    half, x, y = size / 2, centre.x(), centre.y()
    return QPolygonF([QPointF(x, y - half), QPointF(x + half, y), QPointF(x, y + half), QPointF(x - half, y)])


def disc(painter: QPainter, centre: QPointF, size: float, colour: QColor) -> None:
    """A filled disc."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(_square(centre, size))


def ring(painter: QPainter, centre: QPointF, size: float, line: QPen) -> None:
    """A ring whose outer edge is ``size`` across."""
    painter.setPen(line)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(_square(centre, size - line.widthF()))


def half_disc(painter: QPainter, centre: QPointF, size: float, colour: QColor) -> None:
    """The left half of a disc."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPie(_square(centre, size), 90 * 16, 180 * 16)


def _exact(painter: QPainter, centre: QPointF, size: float) -> None:
    disc(painter, centre, size * 0.92, look().colour("strong"))


def _near(painter: QPainter, centre: QPointF, size: float) -> None:
    colour = look().colour("part")
    ring(painter, centre, size * 0.94, pen(colour, size * 0.1))
    half_disc(painter, centre, size * 0.86, colour)


def _arrow(painter: QPainter, centre: QPointF, size: float, colour: QColor) -> None:
    painter.setPen(pen(colour, size * 0.095))
    reach, head, x, y = size * 0.23, size * 0.15, centre.x(), centre.y()
    painter.drawLine(QPointF(x - reach, y), QPointF(x + reach, y))
    painter.drawPolyline(
        [QPointF(x + reach - head, y - head), QPointF(x + reach, y), QPointF(x + reach - head, y + head)]
    )


def _transfer(painter: QPainter, centre: QPointF, size: float) -> None:
    colour = look().colour("accent")
    painter.setPen(pen(colour, size * 0.1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolygon(_diamond(centre, size))
    _arrow(painter, centre, size, colour)


def _none(painter: QPainter, centre: QPointF, size: float) -> None:
    disc(painter, centre, max(2.5, size * 0.16), look().colour("faint"))


def _suggested_exact(painter: QPainter, centre: QPointF, size: float) -> None:
    colour = look().colour("strong")
    ring(painter, centre, size, pen(colour, size * 0.115, dashed=True))
    disc(painter, centre, size * 0.36, colour)


def _suggested_near(painter: QPainter, centre: QPointF, size: float) -> None:
    colour = look().colour("part")
    ring(painter, centre, size, pen(colour, size * 0.115, dashed=True))
    half_disc(painter, centre, size * 0.46, colour)


def _suggested_transfer(painter: QPainter, centre: QPointF, size: float) -> None:
    painter.setPen(pen(look().colour("accent"), size * 0.115, dashed=True))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolygon(_diamond(centre, size * 1.02))


def _not_counted(painter: QPainter, centre: QPointF, size: float) -> None:
    _transfer(painter, centre, size * 0.8)
    painter.setPen(pen(look().colour("sub"), size * 0.08))
    box = _square(centre, size * 1.3)
    painter.drawArc(box, 155 * 16, 50 * 16)
    painter.drawArc(box, -25 * 16, 50 * 16)


def _open(painter: QPainter, centre: QPointF, size: float) -> None:
    ring(painter, centre, size * 0.94, pen(look().colour("gap"), size * 0.13))


def _must(painter: QPainter, centre: QPointF, size: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look().colour("ink"))
    painter.drawRoundedRect(_square(centre, size * 0.92), 1.5, 1.5)


def _wish(painter: QPainter, centre: QPointF, size: float) -> None:
    painter.setPen(pen(look().colour("ink"), size * 0.14))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(_square(centre, size * 0.78), 1.5, 1.5)


def _unsure(painter: QPainter, centre: QPointF, size: float) -> None:
    colour = look().colour("part")
    painter.setPen(pen(colour, size * 0.12, dashed=True))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(_square(centre, size * 0.88))
    _sign(painter, centre, size * 0.72, "?", colour)


def _sign(painter: QPainter, centre: QPointF, size: float, sign: str, colour: QColor) -> None:
    """A sign as a path, so that it scales with the shape and not with the font."""
    font = look().font("body", bold=True)
    path = QPainterPath()
    path.addText(0, 0, font, sign)
    box = path.boundingRect()
    if box.height() <= 0:
        return
    factor = size / box.height()
    painter.save()
    painter.translate(centre)
    painter.scale(factor, factor)
    painter.translate(-box.center())
    painter.fillPath(path, QBrush(colour))
    painter.restore()


def _blocked(painter: QPainter, centre: QPointF, size: float) -> None:
    colour, radius = look().colour("gap"), size * 0.5
    corners = [pi / 8 + pi / 4 * step for step in range(8)]
    painter.setPen(pen(colour, size * 0.1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolygon(
        QPolygonF([QPointF(centre.x() + radius * cos(turn), centre.y() + radius * sin(turn)) for turn in corners])
    )
    _sign(painter, centre, size * 0.5, "!", colour)


def _look_at(painter: QPainter, centre: QPointF, size: float) -> None:
    colour, half, x, y = look().colour("part"), size * 0.5, centre.x(), centre.y()
    painter.setPen(pen(colour, size * 0.1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolygon(
        QPolygonF([QPointF(x, y - half * 0.9), QPointF(x + half, y + half * 0.8), QPointF(x - half, y + half * 0.8)])
    )
    _sign(painter, QPointF(x, y + size * 0.12), size * 0.42, "!", colour)


def _hint(painter: QPainter, centre: QPointF, size: float) -> None:
    colour = look().colour("accent")
    ring(painter, centre, size, pen(colour, size * 0.1))
    _sign(painter, centre, size * 0.5, "i", colour)


def _right(painter: QPainter, centre: QPointF, size: float) -> None:
    painter.setPen(pen(look().colour("strong"), size * 0.11))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    x, y = centre.x(), centre.y()
    painter.drawPolyline(
        [QPointF(x - size * 0.42, y + size * 0.04), QPointF(x - size * 0.14, y + size * 0.32),
         QPointF(x + size * 0.44, y - size * 0.34)]
    )  # fmt: skip


SHAPES: Final[dict[str, Draw]] = {
    "exact": _exact,
    "near": _near,
    "transfer": _transfer,
    "none": _none,
    "suggested_exact": _suggested_exact,
    "suggested_near": _suggested_near,
    "suggested_transfer": _suggested_transfer,
    "not_counted": _not_counted,
    "open": _open,
    "must": _must,
    "wish": _wish,
    "unsure": _unsure,
    "blocked": _blocked,
    "look_at": _look_at,
    "hint": _hint,
    "right": _right,
}


def paint_shape(painter: QPainter, name: str, centre: QPointF, size: float) -> None:
    """Paint the shape ``name`` around ``centre``, ``size`` pixels across; raises KeyError for an unknown name."""
    painter.save()
    painter.setRenderHint(painter.RenderHint.Antialiasing)
    SHAPES[name](painter, placed_point(centre), size)
    painter.restore()


SPAN_LINES: Final = {"must": "solid", "wish": "dashed", "unsure": "dotted"}
"""The underline of each kind of requirement span in a posting."""


def span_line(kind: str, width: float = 2.0) -> QPen:
    """The pen of the line under a span: solid for must, dashed for wish, dotted for not sorted."""
    colour = look().colour({"must": "accent", "wish": "sub", "unsure": "part"}[kind])
    made = QPen(colour, width)
    made.setCapStyle(Qt.PenCapStyle.FlatCap)
    made.setDashPattern({"must": [1.0, 0.0001], "wish": [3.0, 1.5], "unsure": [1.0, 1.0]}[kind])
    return made
