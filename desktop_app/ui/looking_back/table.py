"""A small table with a quiet bar in its last column; the numbers stand in words beside it; it must count nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPalette, QTextOption
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
)

from desktop_app.ui.mirrored import across, direction, placed, reads_from_the_right, side
from desktop_app.ui.shapes import pen
from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.base import Follows, focus_ring

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QResizeEvent

Index = QModelIndex | QPersistentModelIndex
_PARTS = int(Qt.ItemDataRole.UserRole) + 1


INSET = 8
"""Pixels at 100 % beside the words of a cell, as beside those of its head."""


class Part(NamedTuple):
    """A piece of a bar: how many, and how it is drawn: full, half (hatched) or open (outline)."""

    number: int
    form: str


class Line(NamedTuple):
    """One row: its texts, and the bar that shows its numbers again (none: no bar)."""

    texts: tuple[str, ...]
    parts: tuple[Part, ...] = ()


class _Delegate(QStyledItemDelegate):
    """Paints text in the look, the bar in the last column, and the ring of the focused row."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the wrapped text needs."""
        words = str(index.data() or "")
        metrics = QFontMetrics(look().font("body", bold=index.column() == 0 or None))
        least = max(look().px(32), metrics.lineSpacing() + look().px(12))
        if index.data(Qt.ItemDataRole.TextAlignmentRole):
            return QSize(metrics.horizontalAdvance(words) + look().px(20), least)
        width = self.parent().columnWidth(index.column()) - 2 * look().px(INSET)  # type: ignore[union-attr]
        room = metrics.boundingRect(0, 0, max(1, width), 10_000, Qt.TextFlag.TextWordWrap, words)
        return QSize(width, max(least, room.height() + look().px(12)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        table: Any = self.parent()
        here = table.currentRow() == index.row() and table.hasFocus()
        box = QRectF(option.rect)
        if here:
            painter.fillRect(box, look().colour("select"))
        painter.fillRect(QRectF(box.left(), box.bottom(), box.width(), 1), look().colour("hair"))
        parts = index.data(_PARTS)
        if parts:
            with across(box, mirrored=reads_from_the_right()):
                self._paint_bar(painter, box, parts, table.most)
        else:
            self._paint_words(painter, box, index)
        painter.restore()

    def _paint_words(self, painter: QPainter, box: QRectF, index: Index) -> None:
        first, number = index.column() == 0, bool(index.data(Qt.ItemDataRole.TextAlignmentRole))
        painter.setFont(look().font("body", bold=first or None))
        painter.setPen(look().colour("ink" if first or number else "sub"))
        inner, words = box.adjusted(look().px(INSET), 0, -look().px(INSET), 0), str(index.data())
        option = QTextOption(side(right=number) | Qt.AlignmentFlag.AlignVCenter)
        option.setTextDirection(direction(words))
        painter.drawText(inner, words, option)

    @staticmethod
    def _paint_bar(painter: QPainter, box: QRectF, parts: Sequence[Part], most: int) -> None:
        """Pieces one after the other, a unit as wide in every row, so that rows can be compared."""
        at, high = look().colour, look().px(10)
        unit = min((box.width() - 2 * look().px(INSET)) / max(1, most), look().px(28))
        left, top = box.left() + look().px(INSET), box.center().y() - high / 2
        for part in parts:
            if not part.number:
                continue
            piece = placed(QRectF(left, top, unit * part.number - 2, high))
            if part.form == "full":
                painter.fillRect(piece, at("accent"))
            else:
                if part.form == "half":
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                    painter.fillRect(piece, painter.background())
                    brush = painter.brush()
                    brush.setStyle(Qt.BrushStyle.BDiagPattern)
                    brush.setColor(at("accent"))
                    painter.fillRect(piece, brush)
                painter.setPen(pen(at("accent" if part.form == "half" else "control"), 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(piece)
            left += unit * part.number


class QuietTable(Follows, QTableWidget):
    """``opened`` brings the number of a row, with Enter or a double click; Tab leaves the table."""

    opened = Signal(int)

    def __init__(self, name: str, heads: Sequence[str], numbers: Sequence[int] = ()) -> None:
        super().__init__(0, len(heads))
        self.most, self._numbers = 1, frozenset(numbers)
        self._lines: tuple[Line, ...] | None = None
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels(list(heads))
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableWidget.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(True)
        self.setItemDelegate(_Delegate(self))
        # Columns take their width after the table took its own: rows are measured once that is done.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._fit)
        header = self.horizontalHeader()
        header.sectionResized.connect(lambda *_: self._soon.start())
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in range(len(heads)):
            narrow = column in self._numbers
            header.setSectionResizeMode(
                column, QHeaderView.ResizeMode.Fixed if narrow else QHeaderView.ResizeMode.Stretch
            )
            if narrow:  # as wide in every table, so that the columns of the page stand below one another
                header.resizeSection(column, look().px(96))
                head = self.horizontalHeaderItem(column)
                if head is not None:
                    head.setTextAlignment(side(right=True) | Qt.AlignmentFlag.AlignVCenter)
        self.cellDoubleClicked.connect(lambda row, _: self.opened.emit(row))
        self.restyle()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Fill it; the same lines are not made anew."""
        if tuple(lines) == self._lines:
            return
        self._lines = tuple(lines)
        self.most = max((sum(part.number for part in line.parts) for line in lines), default=1)
        self.setRowCount(len(lines))
        for row, line in enumerate(lines):
            for column, text in enumerate(line.texts):
                item = QTableWidgetItem(text)
                if column in self._numbers:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight)
                item.setData(int(Qt.ItemDataRole.AccessibleTextRole), text)
                self.setItem(row, column, item)
            if line.parts:
                bar = QTableWidgetItem("")
                bar.setData(_PARTS, line.parts)
                bar.setData(int(Qt.ItemDataRole.AccessibleTextRole), tr("bar of the numbers in this row"))
                self.setItem(row, len(line.texts), bar)
        if lines and self.currentRow() < 0:
            self.setCurrentCell(0, 0)
        self._fit()

    def texts(self) -> list[list[str]]:
        """What the cells say, row by row."""
        return [list(line.texts) for line in self._lines or ()]

    def restyle(self) -> None:
        """Colours and fonts of the look."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, look().colour("surface"))
        palette.setColor(QPalette.ColorRole.Window, look().colour("surface"))
        self.setPalette(palette)
        self.setFont(look().font("body"))
        self.horizontalHeader().setFont(look().font("fine"))
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentRow() >= 0:
            self.opened.emit(self.currentRow())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows are as high as their wrapped words."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ring around the row that has the focus."""
        super().paintEvent(event)
        if self.hasFocus() and self.currentRow() >= 0:
            row = self.currentRow()
            box = QRect(0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row) - 1)
            focus_ring(QPainter(self.viewport()), box, 3)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring shows."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes."""
        super().focusOutEvent(event)
        self.viewport().update()

    def _fit(self) -> None:
        """All rows are shown; the page scrolls, not the table."""
        self.resizeRowsToContents()
        rows = sum(self.rowHeight(row) for row in range(self.rowCount()))
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows + 2)
