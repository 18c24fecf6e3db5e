"""The heads of the matrix: titles of the examples over up to three lines, spoken seconds below; they must not count."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTableView

from desktop_app.ui.coverage.model import MatrixModel
from desktop_app.ui.coverage.words import head_fits, head_lines
from desktop_app.ui.mirrored import across, placed, reads_from_the_right, side
from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QMouseEvent, QPainter
    from PySide6.QtWidgets import QWidget


@lru_cache(maxsize=4)
def _broken(titles: tuple[str, ...], width: int, scale: float, dots: float) -> tuple[str, list[list[str]]]:
    """Type step and lines of every head in the type of ``look()``, which changes with its ``scale`` and ``dots``.

    Kept, because the matrix and its frozen columns show the same heads.
    """
    step = "small" if head_fits(titles, look().font("small", bold=True), width) else "fine"
    return step, [head_lines(title, look().font(step, bold=True), width) for title in titles]


class Heads(QHeaderView):
    """Paints by the model's columns; the column of ``grid``'s current cell is bold. ``pressed`` brings a section."""

    pressed = Signal(int)

    def __init__(self, parent: QWidget, grid: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._grid = grid
        self._step = "small"
        self._lines: list[list[str]] = []
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)

    def fit(self, width: int) -> None:
        """Break the titles for columns of ``width`` pixels and take the height the longest needs."""
        model = self.model()
        titles = [told.title for told in model.columns] if isinstance(model, MatrixModel) else []
        self._step, self._lines = _broken(tuple(titles), width - 1, look().scale, look().dots)
        rows = max((len(lines) for lines in self._lines), default=1)
        self.setFixedHeight(max(rows, 2) * look().line(self._step) + look().line("fine") + look().px(10))
        self.viewport().update()

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """One head."""
        model = self.model()
        if not isinstance(model, MatrixModel):
            return
        painter.fillRect(rect, look().colour("surface"))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width() + 1, 1.6), look().colour("ink"))
        inner = rect.adjusted(look().px(2), look().px(2), -look().px(2), -look().px(6))
        below = look().line("fine")
        if not 0 < section <= len(model.columns):
            painter.setFont(look().font("small"))
            painter.setPen(look().colour("ink"))
            flags = side() | Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap
            text = str(model.headerData(section, Qt.Orientation.Horizontal) or "")
            # "Manager counts it" breaks before "counts", however much room there is.
            place = QRectF(inner.left() + 2, inner.top(), look().px(68), inner.height()) if section else QRectF(inner)
            with across(inner, mirrored=reads_from_the_right()):
                painter.drawText(placed(place), int(flags), text)
            return
        current = section == self._grid.currentIndex().column()
        painter.setFont(look().font(self._step, bold=True if current else None))
        painter.setPen(look().colour("ink"))
        lines = self._lines[section - 1] if section <= len(self._lines) else []
        centre = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        high = look().line(self._step)
        top = inner.bottom() - below - high * len(lines) + 1
        for number, line in enumerate(lines):
            painter.drawText(QRectF(rect.left() - 1, top + number * high, rect.width() + 2, high), int(centre), line)
        seconds = model.columns[section - 1].seconds(model.audience, model.pace)
        painter.setFont(look().font("fine", bold=True if current else None))
        painter.setPen(look().colour("ink" if current else "sub"))
        low = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
        painter.drawText(inner, low, tr("{seconds} s", seconds=seconds))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a head asks what the example carries."""
        super().mouseReleaseEvent(event)
        section = self.logicalIndexAt(event.position().toPoint())
        if section > 0:
            self.pressed.emit(section)
