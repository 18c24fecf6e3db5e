"""The coverage matrix as a table: model, painting, keys; it must not decide what counts or read the store.

Requirements run down under fixed heads, examples across; the two outer columns stand still while the rest scrolls.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from desktop_app.ui.coverage.words import STANDING_SHAPES, cell_shape, head_lines, standing_words
from desktop_app.ui.posting.requirement_list import kind_words
from desktop_app.ui.rows import paint_text
from desktop_app.ui.shapes import meaning, paint_shape
from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.base import Follows, focus_ring

if TYPE_CHECKING:
    from collections.abc import Sequence

Index = QModelIndex | QPersistentModelIndex


class MatrixModel(QAbstractTableModel):
    """Rows: requirements with group heads between; columns: requirement, examples, how this reader counts it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: list[Any] = []
        self.columns: Sequence[Any] = ()
        self.audience, self.pace, self.counts = "", 140.0, ""

    def show(self, lines: list[Any], columns: Sequence[Any], audience: str, pace: float, counts: str) -> None:
        """Show another matrix; ``lines`` are rows of it and texts for group heads; ``counts`` heads the last column."""
        self.beginResetModel()
        self.lines, self.columns = lines, columns
        self.audience, self.pace, self.counts = audience, pace, counts
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        """Requirements and heads."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Name, examples, verdict."""
        return 0 if parent.isValid() else len(self.columns) + 2

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Heads cannot be chosen."""
        if isinstance(self.lines[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What is read out, and the tooltip."""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.sentence(index.row(), index.column())
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == 0 and not isinstance(self.lines[index.row()], str):
            return self.lines[index.row()].asked.text
        return None

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Titles of the examples."""
        if way is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.ToolTipRole and 0 < section <= len(self.columns):
            told = self.columns[section - 1]
            names = tr(", ").join(told.told_to)
            return tr("{title}: told to {names}", title=told.title, names=names) if names else told.title
        if role == Qt.ItemDataRole.DisplayRole:
            if section == 0:
                return tr("Requirement")
            if section <= len(self.columns):
                return self.columns[section - 1].title
            return self.counts
        return None

    def sentence(self, row: int, column: int) -> str:
        """Budget responsibility, No-agency rota: suggested transfer."""
        line = self.lines[row]
        if isinstance(line, str):
            return line
        if 0 < column <= len(self.columns):
            shape = meaning(cell_shape(line.cells[column - 1]))
            return tr(
                "{line}, {example}: {shape}", line=line.asked.label, example=self.columns[column - 1].title, shape=shape
            )
        standing = standing_words(line.standing.value)
        level = tr("Must") if line.asked.level.value == "must" else tr("Wish")
        return tr("{level}: {line}, {standing}", level=level, line=line.asked.label, standing=standing)


class _Heads(QHeaderView):
    """Titles over up to three lines, with the spoken seconds below."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)
        self.setFixedHeight(look().line("small") * 4 + look().px(10))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """One head."""
        model = self.model()
        assert isinstance(model, MatrixModel)
        painter.fillRect(rect, look().colour("surface"))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1.6), look().colour("ink"))
        inner = rect.adjusted(look().px(3), look().px(2), -look().px(3), -look().px(6))
        text = str(model.headerData(section, Qt.Orientation.Horizontal) or "")
        outer = section in (0, model.columnCount() - 1)
        below = look().line("fine")
        if outer:
            painter.setFont(look().font("small"))
            painter.setPen(look().colour("ink"))
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap
            painter.drawText(inner, int(flags), text)
            return
        table = self.parent()
        current = isinstance(table, QTableView) and section == table.currentIndex().column()
        painter.setFont(look().font("small", bold=True if current else None))
        painter.setPen(look().colour("ink"))
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
        lines = head_lines(text, painter.font(), inner.width())
        painter.drawText(inner.adjusted(0, 0, 0, -below), int(flags), "\n".join(lines))
        seconds = model.columns[section - 1].seconds(model.audience, model.pace)
        painter.setFont(look().font("fine"))
        painter.setPen(look().colour("sub"))
        low = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
        painter.drawText(inner, low, tr("{seconds} s", seconds=seconds))


class _Cells(QStyledItemDelegate):
    """Paints names, crossings and verdicts."""

    letters = False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell."""
        view, model = option.widget, index.model()
        if not isinstance(view, Matrix) or not isinstance(model, MatrixModel):
            return
        line, rect, at = model.lines[index.row()], option.rect, look().colour
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(line, str):
            if index.column() == 0:
                paint_text(painter, rect.adjusted(0, look().px(8), 0, 0), line, "label", "sub")
            painter.fillRect(QRectF(rect.left(), rect.bottom(), rect.width() + 1, 1), at("line"))
            painter.restore()
            return
        current = view.currentIndex()
        if index.row() == current.row() or (
            index.column() == current.column() and 0 < index.column() < model.columnCount() - 1
        ):
            painter.fillRect(rect, at("tint"))
        painter.fillRect(QRectF(rect.left(), rect.bottom(), rect.width() + 1, 1), at("hair"))
        if index.column() == 0:
            self._name(painter, rect, line)
        elif index.column() == model.columnCount() - 1:
            self._verdict(painter, rect, line)
        elif line.asked.fact is not None:
            self._fact(painter, rect, line)
        else:
            self._cell(
                painter,
                rect,
                line.cells[index.column() - 1],
                focused=bool(option.state & QStyle.StateFlag.State_HasFocus),
                current=index == current,
            )
        painter.restore()

    def _name(self, painter: QPainter, rect: QRect, line: Any) -> None:
        level = "must" if line.asked.level.value == "must" else "wish"
        size = look().px(11)
        top = rect.top() + look().px(5)
        paint_shape(painter, level, QPointF(rect.left() + look().px(9), top + look().line("body") / 2), size)
        left = rect.left() + look().px(24)
        width = rect.right() - left - look().px(6)
        two = rect.height() > look().line("body") + look().line("fine")
        name = QRect(left, top if two else rect.center().y() - look().line("body") // 2, width, look().line("body"))
        paint_text(painter, name, line.asked.label, "body")
        if two:
            below = QRect(left, top + look().line("body") - look().px(2), width, look().line("fine"))
            paint_text(painter, below, kind_words(line.asked.kind.value), "fine", "sub")

    def _cell(self, painter: QPainter, rect: QRect, cell: Any, *, focused: bool, current: bool) -> None:
        if current:
            painter.fillRect(rect, look().colour("select"))
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
        size = look().px(11)
        paint_shape(painter, shape, QPointF(rect.left() + look().px(10), rect.center().y()), size)
        place = rect.adjusted(look().px(22), (rect.height() - look().line("small")) // 2, 0, 0)
        paint_text(painter, place, standing_words(line.standing.value), "small", tone)

    def _fact(self, painter: QPainter, rect: QRect, line: Any) -> None:
        """A fact spans its row: one text over all crossings."""
        words = line.asked.fact_note or tr("not answered yet")
        place = rect.adjusted(look().px(10), (rect.height() - look().line("small")) // 2, 0, 0)
        paint_text(painter, place, tr("a fact, not a story: {what}", what=words), "small", "sub")


class Matrix(Follows, QTableView):
    """The grid. ``moved`` comes with another current cell; ``decided`` brings the kind a key chose (or "" to undo)."""

    moved = Signal()
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.matrix = MatrixModel(self)
        self._name = QTableView(self)
        self.setModel(self.matrix)
        self.cells = _Cells(self)
        self.setItemDelegate(self.cells)
        self.setHorizontalHeader(_Heads(self))
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(tr("Requirements by examples"))
        self._freeze()
        self.doubleClicked.connect(lambda _: self.opened.emit())
        self.verticalScrollBar().valueChanged.connect(self._name.verticalScrollBar().setValue)
        self._name.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)

    def _freeze(self) -> None:
        """The first column again, standing still over the scrolling one."""
        frozen = self._name
        frozen.setModel(self.matrix)
        frozen.setItemDelegate(_FrozenName(self))
        frozen.setHorizontalHeader(_Heads(frozen))
        frozen.verticalHeader().hide()
        frozen.setShowGrid(False)
        frozen.setFrameShape(QTableView.Shape.NoFrame)
        frozen.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        frozen.setSelectionMode(QTableView.SelectionMode.NoSelection)
        frozen.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        frozen.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        frozen.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        frozen.setAccessibleName(tr("Names of the requirements"))
        frozen.clicked.connect(lambda index: self.setCurrentIndex(self.matrix.index(index.row(), 0)))

    def show_matrix(self, lines: list[Any], columns: Sequence[Any], audience: str, pace: float, counts: str) -> None:
        """Show a matrix; the current cell stays the same requirement and example where both are still there."""
        key = self.current_key()
        self.matrix.show(lines, columns, audience, pace, counts)
        self._lay_out()
        self.set_current(*key)

    def current_key(self) -> tuple[int, int]:
        """(requirement id, example id) of the current cell, 0 for a head column or none."""
        index = self.currentIndex()
        if not index.isValid() or isinstance(self.matrix.lines[index.row()], str):
            return (0, 0)
        column = index.column() - 1
        example = self.matrix.columns[column].id if 0 <= column < len(self.matrix.columns) else 0
        return (self.matrix.lines[index.row()].asked.id, example)

    def set_current(self, requirement: int, example: int) -> None:
        """Make a cell current; the first crossing where it is not there."""
        row = next(
            (
                at
                for at, line in enumerate(self.matrix.lines)
                if not isinstance(line, str) and line.asked.id == requirement
            ),
            None,
        )
        if row is None:
            row = next((at for at, line in enumerate(self.matrix.lines) if not isinstance(line, str)), None)
        if row is None:
            return
        column = next((at for at, told in enumerate(self.matrix.columns, 1) if told.id == example), 1)
        if not example and self.currentIndex().column() == 0:
            column = 0
        self.setCurrentIndex(self.matrix.index(row, min(column, self.matrix.columnCount() - 1)))

    def _lay_out(self) -> None:
        """Widths and heights from the room there is."""
        count, room = len(self.matrix.columns), self.viewport().width()
        name = min(look().px(256), max(look().px(170), room // 3))
        verdict = QFontMetrics(look().font("small")).horizontalAdvance(tr("not yet shown")) + look().px(32)
        each = max(look().px(58), min(look().px(105), (room - name - verdict) // max(count, 1)))
        for view in (self, self._name):
            view.setColumnWidth(0, name)
            for column in range(1, count + 1):
                view.setColumnWidth(column, each)
            view.setColumnWidth(count + 1, max(verdict, room - name - each * count))
        narrow = look().folds(self.window().width(), "page")
        height = look().px(32) if narrow else look().line("body") + look().line("fine") + look().px(8)
        self.clearSpans()
        for row, line in enumerate(self.matrix.lines):
            if not isinstance(line, str) and line.asked.fact is not None and count > 1:
                self.setSpan(row, 1, 1, count)
            for view in (self, self._name):
                view.setRowHeight(row, look().px(27) if isinstance(line, str) else max(height, look().px(32)))
        self._name.setGeometry(0, 0, name, self.viewport().height() + self.horizontalHeader().height())
        self._name.setVisible(each * count + name + verdict > room + 4)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Repaint the cross of tint, and say so."""
        super().currentChanged(current, previous)
        self.viewport().update()
        self.horizontalHeader().viewport().update()
        self._name.viewport().update()
        self.moved.emit()

    def scrollTo(self, index: Index, hint: QTableView.ScrollHint = QTableView.ScrollHint.EnsureVisible) -> None:
        """The first crossing shows the left edge; any other comes out from behind the standing column."""
        super().scrollTo(index, hint)
        bar = self.horizontalScrollBar()
        if index.column() <= 1:
            bar.setValue(0)
            return
        hidden = self.columnWidth(0) - self.columnViewportPosition(index.column())
        if self._name.isVisible() and hidden > 0:
            bar.setValue(bar.value() - hidden)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the inspector; arrows pass over group heads by themselves."""
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
        self.horizontalHeader().setFixedHeight(look().line("small") * 4 + look().px(10))
        if self.matrix.lines:
            self._lay_out()
        super().restyle()


class _FrozenName(_Cells):
    """Paints the standing column by the grid's own current row."""

    def __init__(self, grid: Matrix) -> None:
        super().__init__(grid)
        self._grid = grid

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A name on the page's ground."""
        if index.column() == 0:
            painter.fillRect(option.rect, look().colour("surface"))
            option.widget = self._grid
            super().paint(painter, option, index)
