"""Painting of the matrix: names, crossings by shape, and how the reader counts a row; it must not count itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QTableView

from desktop_app.ui.coverage.model import MatrixModel
from desktop_app.ui.coverage.words import STANDING_SHAPES, cell_shape, standing_words
from desktop_app.ui.mirrored import across, reads_from_the_right
from desktop_app.ui.posting.requirement_list import kind_words
from desktop_app.ui.rows import paint_text
from desktop_app.ui.shapes import paint_shape, pen
from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.base import focus_ring

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from desktop_app.ui.coverage.model import Index


class Cells(QStyledItemDelegate):
    """Paints every cell by ``grid``'s current one, also in the columns that stand still beside it."""

    letters = False
    outer = (0, 0)
    """Pixels of the grid that lie under the standing columns at its left and right."""

    def __init__(self, parent: QWidget, grid: QTableView) -> None:
        super().__init__(parent)
        self._grid = grid

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell."""
        model = index.model()
        if not isinstance(model, MatrixModel):
            return
        line, rect, at = model.lines[index.row()], option.rect, look().colour
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, at("surface"))
        with across(rect, mirrored=option.direction == Qt.LayoutDirection.RightToLeft):
            self._paint(painter, option, index, line)
        painter.restore()

    def _paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, line: Any) -> None:
        """The content, measured from the left."""
        model, rect, at, column = index.model(), option.rect, look().colour, index.column()
        assert isinstance(model, MatrixModel)
        if isinstance(line, str):
            if column == 0:
                paint_text(painter, rect.adjusted(look().px(2), look().px(6), 0, 0), line, "label", "sub")
            painter.fillRect(QRectF(rect.left(), rect.bottom(), rect.width() + 1, 1), at("line"))
            return
        current, last = self._grid.currentIndex(), model.columnCount() - 1
        if index.row() == current.row() or (column == current.column() and 0 < column < last):
            painter.fillRect(rect, at("tint"))
        painter.fillRect(QRectF(rect.left(), rect.bottom(), rect.width() + 1, 1), at("hair"))
        if column == 0:
            self._name(painter, rect, line, model)
        elif column == last:
            self._verdict(painter, rect, line)
        elif not line.asked.for_stories:
            self._fact(painter, rect, line, model)
        else:
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            self._cell(painter, rect, line.cells[column - 1], focused=focused, current=index == current)

    def _name(self, painter: QPainter, rect: QRect, line: Any, model: MatrixModel) -> None:
        level = "must" if line.asked.level.value == "must" else "wish"
        size = look().px(11)
        high, low = look().line("body"), look().line("fine")
        two = rect.height() >= high + low
        top = rect.top() + (look().px(2) if two else (rect.height() - high) // 2)
        paint_shape(painter, level, QPointF(rect.left() + look().px(9), top + high / 2), size)
        left = rect.left() + look().px(24)
        width = rect.right() - left - look().px(2)
        step = next((each for each in ("body", "small") if self._wide(painter, line.asked.label, each) <= width), "")
        if two and not step:  # its kind stands in the tooltip
            self._long_name(painter, QRect(left, rect.top(), width, rect.height()), line.asked.label)
            return
        paint_text(painter, QRect(left, top, width, high), line.asked.label, step if two and step else "body")
        if two:
            below = QRect(left, top + high - look().px(3), width, low)
            told = line.asked.for_stories or self._fact_fits(painter, self._fact_words(line, model))
            words = kind_words(line.asked.kind.value)
            if not told:
                words = tr(", ").join((words, self._fact_note(line, model)))
            paint_text(painter, below, words, "fine", "sub")

    @staticmethod
    def _wide(painter: QPainter, words: str, step: str) -> int:
        painter.setFont(look().font(step))
        return painter.fontMetrics().horizontalAdvance(words)

    @staticmethod
    def _long_name(painter: QPainter, rect: QRect, label: str) -> None:
        """Two lines of the smaller type; what is longer still ends in "…" and stands whole in tooltip and inspector."""
        high = look().line("small")
        painter.setFont(look().font("small"))
        metrics, words = painter.fontMetrics(), label.split()
        count = 1
        while count < len(words) and metrics.horizontalAdvance(" ".join(words[: count + 1])) <= rect.width():
            count += 1
        top = rect.top() + (rect.height() - 2 * high) // 2
        for number, text in enumerate((" ".join(words[:count]), " ".join(words[count:]))):
            paint_text(painter, QRect(rect.left(), top + number * high, rect.width(), high), text, "small")

    def _cell(self, painter: QPainter, rect: QRect, cell: Any, *, focused: bool, current: bool) -> None:
        if current:
            painter.fillRect(rect.adjusted(0, 0, 0, -1), look().colour("select"))
            if not focused:  # in high contrast the ground alone would not tell
                painter.setPen(pen(look().colour("control"), 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -1.5))
        shape = cell_shape(cell)
        size = look().px(14) if shape != "none" else look().px(6)
        paint_shape(painter, shape, QPointF(rect.center()) + QPointF(0.5, 0.5), size)
        letter = {"exact": "E", "near": "N", "transfer": "T"}.get(shape, "") if self.letters else ""
        if letter:
            place = rect.adjusted(rect.width() // 2 + look().px(9), 0, 0, 0)
            paint_text(painter, place.translated(0, (rect.height() - look().line("fine")) // 2), letter, "fine", "sub")
        if focused:
            focus_ring(painter, rect)

    def _verdict(self, painter: QPainter, rect: QRect, line: Any) -> None:
        shape, tone = STANDING_SHAPES[line.standing.value]
        paint_shape(painter, shape, QPointF(rect.left() + look().px(10), rect.center().y()), look().px(11))
        place = rect.adjusted(look().px(22), (rect.height() - look().line("small")) // 2, 0, 0)
        paint_text(painter, place, standing_words(line.standing.value), "small", tone)

    def _fact(self, painter: QPainter, rect: QRect, line: Any, model: MatrixModel) -> None:
        """A fact spans its row: one text over all crossings, where it can be seen however far the grid is scrolled."""
        words = self._fact_words(line, model)
        if not self._fact_fits(painter, words):
            return  # few examples: it stands under the name
        left, right = reversed(self.outer) if reads_from_the_right() else self.outer
        seen = QRect(left, rect.top(), self._grid.viewport().width() - left - right, rect.height()) & rect
        if reads_from_the_right():  # where it is seen, measured from the left of the span as everything here
            seen.moveLeft(rect.left() + rect.right() - seen.right())
        place = seen.adjusted(look().px(10), (rect.height() - look().line("small")) // 2, 0, 0)
        paint_text(painter, place, words, "small", "sub")

    @staticmethod
    def _fact_note(line: Any, model: MatrixModel) -> str:
        return str(line.asked.fact_note or model.facts.get(line.asked.id) or tr("not answered yet"))

    def _fact_words(self, line: Any, model: MatrixModel) -> str:
        return tr("a fact, not a story: {what}", what=self._fact_note(line, model))

    def _fact_fits(self, painter: QPainter, words: str) -> bool:
        """Whether there is room over the crossings for most of it: more than its first words."""
        painter.setFont(look().font("small"))
        room = self._grid.viewport().width() - sum(self.outer) - look().px(20)
        return room >= min(painter.fontMetrics().horizontalAdvance(words), look().px(260))
