"""One line of the list of wizard pages: state, code, title, minutes; it must not know what any page is about."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QFontMetrics, QPainter

from desktop_app.ui.mirrored import placed
from desktop_app.ui.rows import RowDelegate, paint_text
from desktop_app.ui.shapes import pen
from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr


def step_sentence(step: Any) -> str:
    """What a screen reader says: H5 Make it apply, 15 minutes, begun."""
    states = {"done": tr("done"), "begun": tr("begun"), "open": tr("open")}
    return tr(
        "{code} {title}, {minutes} minutes, {state}",
        code=step.code,
        title=step.title,
        minutes=step.minutes,
        state=states[step.state],
    )


def paint_state(painter: QPainter, box: QRectF, state: str) -> None:
    """Done is a filled disc with a tick, begun a half disc, open a ring: three outlines, one colour."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    accent, inner = look().colour("accent"), placed(box).adjusted(1.5, 1.5, -1.5, -1.5)
    painter.setPen(pen(accent if state != "open" else look().colour("control")))
    if state == "done":
        painter.setBrush(accent)
        painter.drawEllipse(inner)
        painter.setPen(pen(look().colour("on_accent"), 1.8))
        w, h = inner.width(), inner.height()
        corner = QPointF(inner.left() + w * 0.44, inner.top() + h * 0.68)
        painter.drawLine(QPointF(inner.left() + w * 0.26, inner.top() + h * 0.52), corner)
        painter.drawLine(corner, QPointF(inner.left() + w * 0.74, inner.top() + h * 0.34))
    else:
        painter.drawEllipse(inner)
        if state == "begun":
            painter.setBrush(accent)
            painter.drawPie(inner, 90 * 16, 180 * 16)
    painter.restore()


class StepDelegate(RowDelegate):
    """Paints one page of the wizard in the list."""

    def row_height(self, row: Any, width: int) -> int:
        """One line and room around it, or two where the title is long."""
        lines = 2 if QFontMetrics(look().font("body", bold=True)).horizontalAdvance(row.title) > _room(width) else 1
        return lines * look().line("body") + look().px(16 if lines == 1 else 10)

    def paint_row(self, painter: QPainter, rect: QRect, row: Any, *, bold: bool) -> None:
        """State, code, title, minutes."""
        size = look().px(16)
        middle = rect.center().y()
        left = rect.left()
        paint_state(painter, QRectF(left, middle - size / 2, size, size), row.state)
        left += size + look().px(4)

        def line(x: int, width: int, step: str) -> QRect:
            height = look().line(step)
            return QRect(x, round(middle - height / 2), width, height)

        code, minutes = _sides()
        paint_text(painter, line(left, code, "fine"), row.code, "fine", "sub", bold=bold)
        left += code
        room = _room(rect.width())
        if QFontMetrics(look().font("body", bold=bold or None)).horizontalAdvance(row.title) > room:
            two = QRect(left, round(middle - look().line("body")), room, 2 * look().line("body"))
            paint_text(painter, two, row.title, "body", bold=bold, wrap=True)
        else:
            paint_text(painter, line(left, room, "body"), row.title, "body", bold=bold)
        words = tr("{minutes}′", minutes=row.minutes)
        paint_text(painter, line(rect.right() - minutes, minutes, "small"), words, "small", "sub", right=True)


def _sides() -> tuple[int, int]:
    """Pixels of the code before a title, and of the minutes after it."""
    code = QFontMetrics(look().font("fine", bold=True)).horizontalAdvance("H13") + look().px(5)
    return code, QFontMetrics(look().font("small")).horizontalAdvance("40′") + look().px(2)


def _room(width: int) -> int:
    """Pixels for the title in a row of ``width``, its margins taken off."""
    return width - look().px(20) - sum(_sides()) - 2  # parts of pixels that words take beyond what is measured
