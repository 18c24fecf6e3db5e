"""The coverage matrix as a table: its columns, current cell and keys; it must not decide what counts or read the store.

Requirements run down under fixed heads, examples across; the two outer columns stand still while the rest scrolls.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QStyle, QTableView, QWidget

from desktop_app.ui.coverage.cells import Cells
from desktop_app.ui.coverage.heads import Heads
from desktop_app.ui.coverage.model import MatrixModel
from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.base import Follows
from desktop_app.ui.widgets.selecting import Selecting

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from desktop_app.ui.coverage.model import Index


class Matrix(Follows, QTableView):
    """The grid. ``moved`` comes with another current cell, ``opened`` with Enter, ``asked`` with a click on a head."""

    moved = Signal()
    opened = Signal()
    asked = Signal(int)

    def __init__(self, is_narrow: Callable[[], bool] = lambda: False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_narrow = is_narrow
        self.matrix = MatrixModel(self)
        self.cells = Cells(self, self)
        self._quiet = False
        self._laid: tuple[object, ...] = ()
        self.first = _Standing(self, tr("Names of the requirements"))
        self.last = _Standing(self, tr("How they are counted"))
        _plain(self, self.matrix, self.cells, Heads(self, self))
        self.setAccessibleName(tr("Requirements by examples"))
        self.doubleClicked.connect(lambda _: self.opened.emit())
        heads = self.horizontalHeader()
        assert isinstance(heads, Heads)
        heads.pressed.connect(self._head_pressed)
        self.horizontalScrollBar().valueChanged.connect(self.viewport().update)
        Selecting(self).reached.connect(self.setCurrentIndex)

    def show_matrix(
        self,
        lines: list[Any],
        columns: Sequence[Any],
        *,
        audience: str,
        pace: float,
        counts: str,
        facts: Mapping[int, str],
    ) -> None:
        """Show a matrix; the current cell stays the same requirement and example where both are still there."""
        key = self.current_key()
        self._quiet = True
        self.matrix.show(lines, columns, audience=audience, pace=pace, counts=counts, facts=facts)
        self._laid = ()
        self._lay_out()
        self.set_current(*key)
        self._quiet = False

    def current_key(self) -> tuple[int, int]:
        """(requirement id, example id) of the current cell, 0 for an outer column or none."""
        index = self.currentIndex()
        if not index.isValid() or isinstance(self.matrix.lines[index.row()], str):
            return (0, 0)
        column = index.column() - 1
        example = self.matrix.columns[column].id if 0 <= column < len(self.matrix.columns) else 0
        return (self.matrix.lines[index.row()].asked.id, example)

    def set_current(self, requirement: int, example: int) -> None:
        """Make a cell current; the first crossing where it is not there."""
        rows = [at for at, line in enumerate(self.matrix.lines) if not isinstance(line, str)]
        if not rows:
            return
        row = next((at for at in rows if self.matrix.lines[at].asked.id == requirement), rows[0])
        column = next((at for at, told in enumerate(self.matrix.columns, 1) if told.id == example), 1)
        if not example and self.currentIndex().column() in (0, self.matrix.columnCount() - 1):
            column = self.currentIndex().column()
        self.setCurrentIndex(self.matrix.index(row, min(column, self.matrix.columnCount() - 1)))

    def _head_pressed(self, section: int) -> None:
        if section <= len(self.matrix.columns):
            self.asked.emit(self.matrix.columns[section - 1].id)

    def _lay_out(self) -> None:
        """Widths and heights from the room there is; whole columns, so that none is cut by the last one."""
        count, room = len(self.matrix.columns), self.viewport().width()
        narrow = self._is_narrow()
        key = (count, room, narrow, look().px(100), len(self.matrix.lines))
        if key == self._laid:
            self._place()
            return
        self._laid = key
        name = min(look().px(245), max(look().px(150), room // 3))
        verdict = QFontMetrics(look().font("small")).horizontalAdvance(tr("not yet shown")) + look().px(22)
        each = self._each(room - name - verdict, count, self._longest())
        seen = min(count, max(1, (room - name - verdict) // each))
        name += max(0, min(room - name - verdict - each * seen, look().px(300)))  # few stories: the words take it
        self.cells.outer = (name, verdict)
        for view in (self, self.first, self.last):
            view.setColumnWidth(0, name)
            for column in range(1, count + 1):
                view.setColumnWidth(column, each)
            view.setColumnWidth(count + 1, max(verdict, room - name - each * count))
            head = view.horizontalHeader()
            assert isinstance(head, Heads)
            head.fit(each)
        self._lay_rows(narrow, look().folds(self.window().width(), "wide"))
        self.last.show_only(count + 1, count + 2)
        self._place()

    def _longest(self) -> int:
        """Pixels of the longest word in the heads, within reason: a word is broken only where it is very long."""
        metrics = QFontMetrics(look().font("fine", bold=True))
        words = (word for told in self.matrix.columns for word in told.title.replace("-", "- ").split())
        return min(max((metrics.horizontalAdvance(word) for word in words), default=0) + 2, look().px(67))

    @staticmethod
    def _each(room: int, count: int, longest: int) -> int:
        """Width of a column: what an even share gives within limits; where it scrolls, so that whole ones show."""
        least, most = max(look().px(57), longest), look().px(105)
        if count and room // count >= least:
            return min(most, room // count)
        return max(least, room // max(1, room // least))

    def _lay_rows(self, narrow: bool, usual: bool) -> None:
        """Heights of rows and heads of groups, and facts over their whole row."""
        two = look().line("body") + look().line("fine") + look().px(1)
        height = look().px(32) if narrow else two if usual else two + look().px(4)
        count = len(self.matrix.columns)
        self.clearSpans()
        for row, line in enumerate(self.matrix.lines):
            if not isinstance(line, str) and not line.asked.for_stories and count > 1:
                self.setSpan(row, 1, 1, count)
        for view in (self, self.first, self.last):
            view.verticalHeader().setDefaultSectionSize(max(height, look().px(24)))
            for row, line in enumerate(self.matrix.lines):
                if isinstance(line, str):
                    view.setRowHeight(row, look().line("label") + look().px(11))

    def _place(self) -> None:
        """The standing columns over the edges of the grid."""
        name, verdict = self.columnWidth(0), self.cells.outer[1]
        high = self.viewport().height() + self.horizontalHeader().height()
        scrolls = self.horizontalHeader().length() > self.viewport().width()
        room = self.viewport().geometry()
        direction = self.layoutDirection()
        for side, left, width in ((self.first, 0, name), (self.last, room.width() - verdict, verdict)):
            place = QRect(room.left() + left, 0, width, high)
            side.setGeometry(QStyle.visualRect(direction, QRect(room.left(), 0, room.width(), high), place))
        for side in (self.first, self.last):
            side.setVisible(scrolls)
            side.raise_()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Repaint the cross of tint, and say so."""
        super().currentChanged(current, previous)
        self.viewport().update()
        self.horizontalHeader().viewport().update()
        for side in (self.first, self.last):
            side.viewport().update()
        if not self._quiet:
            self.moved.emit()

    def scrollTo(self, index: Index, hint: QTableView.ScrollHint = QTableView.ScrollHint.EnsureVisible) -> None:
        """The first crossing shows the left edge; any other comes out from behind the standing columns."""
        super().scrollTo(index, hint)
        bar = self.horizontalScrollBar()
        if index.column() <= 1:
            bar.setValue(0)
            return
        if not self.first.isVisible():
            return
        room, width = self.viewport().width(), self.columnWidth(index.column())
        left = self.columnViewportPosition(index.column())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = room - left - width
        hidden = self.first.width() - left
        over = left + width - (room - self.last.width())
        if hidden > 0:
            bar.setValue(bar.value() - hidden)
        elif over > 0 and index.column() <= len(self.matrix.columns):
            bar.setValue(bar.value() + over)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the inspector; arrows pass over heads of groups by themselves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: Any) -> None:
        """Columns share the room."""
        super().resizeEvent(event)
        if self.matrix.lines:
            self._lay_out()
            self.scrollTo(self.currentIndex())

    def restyle(self) -> None:
        """Heights follow the text size."""
        self._laid = ()
        if self.matrix.lines:
            self._lay_out()
        super().restyle()


class _Standing(QTableView):
    """One outer column of the grid again, standing still over the scrolling ones."""

    def __init__(self, grid: Matrix, name: str) -> None:
        super().__init__(grid)
        self._grid = grid
        _plain(self, grid.matrix, Cells(self, grid), Heads(self, grid))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        Selecting(self).reached.connect(grid.setCurrentIndex)
        self.clicked.connect(lambda index: grid.setCurrentIndex(grid.matrix.index(index.row(), index.column())))
        grid.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.verticalScrollBar().valueChanged.connect(grid.verticalScrollBar().setValue)

    def show_only(self, shown: int, count: int) -> None:
        """Hide every column but one of ``count``."""
        for column in range(count):
            self.setColumnHidden(column, column != shown)


def _plain(view: QTableView, model: MatrixModel, cells: Cells, heads: Heads) -> None:
    """What the grid and its standing columns have in common."""
    view.setModel(model)
    view.setItemDelegate(cells)
    view.setHorizontalHeader(heads)
    view.verticalHeader().hide()
    view.setShowGrid(False)
    view.setFrameShape(QTableView.Shape.NoFrame)
    view.setSelectionMode(QTableView.SelectionMode.SingleSelection)
    view.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    view.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    view.setTabKeyNavigation(False)
