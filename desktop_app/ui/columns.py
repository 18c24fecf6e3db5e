"""Rows in columns: boxes that narrow together and the line of heads above a list; it must not know what is in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.rows import paint_text
from desktop_app.ui.theme import look
from desktop_app.ui.widgets.base import Painted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent


def boxes(rect: QRect, shares: Sequence[float], gap: int = 12) -> list[QRect]:
    """``rect`` cut into columns by ``shares`` (they sum to 1), with ``gap`` pixels at 100 % between them."""
    left, found = rect.left(), []
    for share in shares:
        width = int(rect.width() * share)
        found.append(QRect(left, rect.top(), max(1, width - look().px(gap)), rect.height()))
        left += width
    return found


class ColumnHeads(Painted):
    """The names of the columns over the ink rule; ``indent`` is that of the list's delegate."""

    def __init__(
        self, names: Sequence[str], shares: Sequence[float], indent: int = 10, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._names, self._shares, self._indent = names, shares, indent
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """One small line, air and the rule."""
        return QSize(look().px(240), look().line("fine") + look().px(12))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Names, then the rule."""
        painter, margin = QPainter(self), look().px(self._indent)
        inner = self.rect().adjusted(margin, 0, -margin, 0)
        for name, box in zip(self._names, boxes(inner, self._shares), strict=True):
            paint_text(painter, box, name, "fine", "sub")
        painter.fillRect(0, self.height() - 1, self.width(), 1, look().colour("ink"))
