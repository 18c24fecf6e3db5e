"""One choice of a switch, painted as a part of its bar; it must not know what is switched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop_app.ui.shapes import pen
from desktop_app.ui.theme import look
from desktop_app.ui.widgets.base import Follows, focus_ring

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class Segment(Follows, QAbstractButton):
    """One choice of a switch; bold when chosen, as wide as its bold words."""

    def __init__(self, text: str, place: str, *, small: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setCheckable(True)
        self.place, self._small = place, small
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        """Room for the bold words, so that choosing never cuts them."""
        metrics = QFontMetrics(look().font(self._step(), bold=True))
        pad = look().px(10 if self._small else 14)
        return QSize(metrics.horizontalAdvance(self.text()) + 2 * pad, look().px(26 if self._small else 30))

    def _step(self) -> str:
        return "small" if self._small else "body"

    def paintEvent(self, event: QPaintEvent) -> None:
        """One part of the bar; outer corners are round."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        at, chosen = look().colour, self.isChecked()
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        far, mirrored = 20.0, self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        before, after = (far if self.place in where else 0 for where in (("middle", "last"), ("middle", "first")))
        shape = box.adjusted(-after, 0, before, 0) if mirrored else box.adjusted(-before, 0, after, 0)
        painter.setClipRect(self.rect())
        painter.setPen(pen(at("accent" if chosen else "control"), 1))
        painter.setBrush(at("accent") if chosen else at("tint") if self.underMouse() else at("surface"))
        painter.drawRoundedRect(shape, 6, 6)
        if self.place in ("middle", "first") and not chosen:
            between = (box.topLeft(), box.bottomLeft()) if mirrored else (box.topRight(), box.bottomRight())
            painter.drawLine(*between)
        painter.setPen(at("on_accent" if chosen else "ink"))
        painter.setFont(look().font(self._step(), bold=chosen))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            focus_ring(painter, box.adjusted(2, 2, -2, -2), 4, at("on_accent" if chosen else "accent"))
