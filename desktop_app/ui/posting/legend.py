"""The three ways a span of a posting is marked, named above the text; it must look exactly like the spans."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from desktop_app.ui.posting.text import GROUND, LINE
from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.base import Painted

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

_PENS = {"must": Qt.PenStyle.SolidLine, "wish": Qt.PenStyle.DashLine, "unsure": Qt.PenStyle.DotLine}


class Legend(Painted):
    """must, wish, not sorted yet: each on its ground over its line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = (("must", tr("must")), ("wish", tr("wish")), ("unsure", tr("not sorted yet")))
        self.setAccessibleName(tr("Marked in the text: musts, wishes, not sorted yet"))
        self.restyle()

    def restyle(self) -> None:
        """Room for the words."""
        self.setFixedSize(self.sizeHint())
        super().restyle()

    def sizeHint(self) -> QSize:
        """As wide as the words with gaps."""
        metrics = QFontMetrics(look().font("fine"))
        width = sum(metrics.horizontalAdvance(word) + look().px(16) for _, word in self._words)
        return QSize(width, metrics.height() + look().px(5))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Words on their grounds."""
        painter = QPainter(self)
        painter.setFont(look().font("fine"))
        metrics = painter.fontMetrics()
        words = list(self._words)
        left = 0
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            words.reverse()
        for kind, word in words:
            box = QRectF(left, 0, metrics.horizontalAdvance(word) + 2, metrics.height() + 1)
            painter.fillRect(box, look().colour(GROUND[kind]))
            painter.setPen(look().colour("sub"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, word)
            painter.setPen(QPen(look().colour(LINE[kind]), 1.6, _PENS[kind]))
            painter.drawLine(box.bottomLeft(), box.bottomRight())
            left += int(box.width()) + look().px(14)
