"""What the shapes of the matrix mean, in a line below it that wraps where it must; it must not know the matrix."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.mirrored import across, placed, reads_from_the_right, side
from desktop_app.ui.shapes import paint_shape
from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.base import Painted

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class Legend(Painted):
    """Shape and words, one after another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = (
            ("exact", tr("exact")),
            ("near", tr("near")),
            ("transfer", tr("transfer, needs a bridge")),
            ("none", tr("none")),
            ("suggested_transfer", tr("dashed: suggested, you decide")),
            ("not_counted", tr("not counted by this reader")),
        )
        self.setAccessibleName(tr(", ").join(words for _, words in self._words))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """It wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As many lines as the words need."""
        return self._places(width)[-1].bottom() + 1

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(look().px(400), look().line("fine") + look().px(6))

    def _places(self, width: int) -> list[QRect]:
        """Where each shape with its words stands."""
        metrics = QFontMetrics(look().font("fine"))
        high, left, top = look().line("fine") + look().px(6), 0, 0
        found = []
        for _, words in self._words:
            wide = look().px(22) + metrics.horizontalAdvance(words) + look().px(4)
            if left and left + wide > width:
                left, top = 0, top + high
            found.append(QRect(left, top, wide, high))
            left += wide + look().px(16)
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        """Shapes and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        with across(self.rect(), mirrored=reads_from_the_right()):
            for (shape, words), place in zip(self._words, self._places(self.width()), strict=True):
                size = look().px(6) if shape == "none" else look().px(12)
                paint_shape(painter, shape, QPointF(place.left() + look().px(9), place.center().y() + 0.5), size)
                painter.setFont(look().font("fine"))
                painter.setPen(look().colour("sub"))
                text = placed(place.adjusted(look().px(22), 0, 0, 0))
                painter.drawText(text, int(side() | Qt.AlignmentFlag.AlignVCenter), words)
