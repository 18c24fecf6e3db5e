"""Any list as frozen rows in a Qt model, and the delegate that paints them; it must not fetch or change any row.

A list shows detached dataclasses. The model keeps the selection by row key over ``set_rows``, and returns for every
row the sentence a screen reader says.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QPainter, QTextOption
from PySide6.QtWidgets import QListView, QScrollArea, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.ui.mirrored import across, direction, placed, side
from desktop_app.ui.theme import look
from desktop_app.ui.widgets.base import Follows, focus_ring
from desktop_app.ui.widgets.selecting import Selecting

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

Index = QModelIndex | QPersistentModelIndex
MOST_GROWN: Final = 60
QWIDGETSIZE_MAX: Final = 16_777_215
ROW: Final = int(Qt.ItemDataRole.UserRole)
"""Data role that brings the whole row."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A row that only names the group below it."""

    text: str
    note: str = ""


def _own_key(row: Any) -> object:
    return getattr(row, "id", row)


class Rows(QAbstractListModel):
    """Rows as they are. ``sentence`` turns a row into what is read out; ``key`` into what it is known by (its id)."""

    def __init__(
        self,
        sentence: Callable[[Any], str],
        key: Callable[[Any], object] = _own_key,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rows: tuple[Any, ...] = ()
        self._sentence, self._key = sentence, key

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    @property
    def rows(self) -> tuple[Any, ...]:
        """All rows, headings among them."""
        return self._rows

    def row_of(self, key: object) -> int:
        """Place of the row known by ``key``; -1 where there is none."""
        places = (
            place for place, row in enumerate(self._rows) if not isinstance(row, Heading) and self._key(row) == key
        )
        return next(places, -1)

    def key_at(self, place: int) -> object:
        """What the row at ``place`` is known by; None outside the list and for a heading."""
        if not 0 <= place < len(self._rows) or isinstance(self._rows[place], Heading):
            return None
        return self._key(self._rows[place])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        if isinstance(self._rows[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = ROW) -> Any:
        """The row, and its sentence for type-ahead and screen readers."""
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.text if isinstance(row, Heading) else self._sentence(row)
        return None


class RowDelegate(QStyledItemDelegate):
    """Paints a row's ground, selection and focus; a subclass paints the row itself, measured from the left.

    In a window read from the right, what the kit's functions paint is put at the other side (``mirrored``).

    Override ``paint_row`` and, where rows are not 48 px high, ``row_height``. ``bold`` in ``paint_row`` says that the
    row is selected. For a list of equal rows set ``uniform`` on the list: long lists need it to stay quick.
    """

    indent: int = 10

    def paint_row(self, painter: QPainter, rect: QRect, row: Any, *, bold: bool) -> None:
        """Paint the content of one row into ``rect``, margins already taken off."""
        raise NotImplementedError

    def row_height(self, row: Any, width: int) -> int:
        """Pixels a row needs at ``width``."""
        return look().px(48)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, bar and ring, then the row."""
        row, rect, at = index.data(ROW), option.rect, look().colour
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Heading):
            paint_heading(painter, rect, row, self.indent)
            painter.restore()
            return
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, at("select"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, at("tint"))
        painter.fillRect(QRectF(rect.left(), rect.bottom(), rect.width(), 1), at("hair"))
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        if selected:
            bar = look().px(3)
            painter.fillRect(
                rect.right() - bar + 1 if mirrored else rect.left(), rect.top(), bar, rect.height(), at("accent")
            )
        if option.state & QStyle.StateFlag.State_HasFocus:
            focus_ring(painter, rect)
        margin = look().px(self.indent)
        inner = rect.adjusted(margin, look().px(6), -margin, -look().px(6))
        with across(inner, mirrored=mirrored):
            self.paint_row(painter, inner, row, bold=selected)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Height from the row and the width of the list."""
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        row = index.data(ROW)
        height = look().px(34) if isinstance(row, Heading) else self.row_height(row, width - 2 * look().px(self.indent))
        return QSize(width, height)


def paint_heading(painter: QPainter, rect: QRect, heading: Heading, indent: int) -> None:
    """A group's name in small capitals over a line."""
    inner = rect.adjusted(look().px(indent), 0, -look().px(indent), -look().px(6))
    painter.fillRect(QRectF(rect.left(), rect.bottom(), rect.width(), 1), look().colour("line"))
    painter.setPen(look().colour("sub"))
    painter.setFont(look().font("label"))
    painter.drawText(inner, side() | Qt.AlignmentFlag.AlignBottom, heading.text)
    if heading.note:
        painter.setFont(look().font("fine"))
        painter.drawText(inner, side(right=True) | Qt.AlignmentFlag.AlignBottom, heading.note)


def paint_text(
    painter: QPainter, rect: QRect | QRectF, text: str, step: str = "body", tone: str = "ink", *,
    bold: bool | None = None, italic: bool | None = None, right: bool = False, wrap: bool = False, struck: bool = False,
) -> None:  # fmt: skip
    """Text in a type step and tone at the top of ``rect``, cut with "…" where it does not fit (or wrapped)."""
    font = QFont(look().font(step, bold=bold, italic=italic))
    font.setStrikeOut(struck)
    painter.setFont(font)
    painter.setPen(look().colour(tone))
    option = QTextOption(side(right=right))
    option.setTextDirection(direction(text))
    option.setWrapMode(QTextOption.WrapMode.WordWrap if wrap else QTextOption.WrapMode.NoWrap)
    box = placed(rect)
    if not wrap:
        text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
    painter.drawText(box, text, option)


class TwoLineDelegate(RowDelegate):
    """The usual row: a title with a note at its right, and a second line; each from a function of the row."""

    def __init__(
        self,
        title: Callable[[Any], str],
        second: Callable[[Any], str] | None = None,
        note: Callable[[Any], str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._title, self._second, self._note = title, second, note

    def row_height(self, row: Any, width: int) -> int:
        """One or two lines with air."""
        lines = look().line("body") + (look().line("small") if self._second else 0)
        return max(look().px(48 if self._second else 36), lines + 2 * look().px(6))

    def paint_row(self, painter: QPainter, rect: QRect, row: Any, *, bold: bool) -> None:
        """Title and note above, second line below."""
        note = self._note(row) if self._note else ""
        painter.setFont(look().font("fine"))
        taken = painter.fontMetrics().horizontalAdvance(note) + look().px(10) if note else 0
        if note:
            paint_text(painter, rect.adjusted(0, 2, 0, 0), note, "fine", "sub", right=True)
        paint_text(painter, rect.adjusted(0, 0, -taken, 0), self._title(row), "body", bold=bold or None)
        if self._second:
            below = rect.adjusted(0, look().line("body"), 0, 0)
            paint_text(painter, below, self._second(row), "small", "sub")


class RowList(Follows, QListView):
    """A list of rows, one tab stop: ↑ ↓ Home End move, Enter opens, letters find.

    ``selected`` brings the key of the row the person moved to, ``opened`` of the row Enter or a double click opened.
    ``grows`` makes the list as high as its rows instead of scrolling, for short lists inside a page that scrolls.
    """

    selected = Signal(object)
    opened = Signal(object)

    def __init__(
        self, name: str, model: Rows, delegate: RowDelegate, *, grows: bool = False, uniform: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.rows, self._grows, self._quiet = model, grows, False
        self._may_grow, self._least = False, 0
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(delegate)
        self._delegate = delegate
        delegate.setParent(self)
        self.setUniformItemSizes(uniform)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        if grows:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._current_changed)
        Selecting(self).reached.connect(self._reached)
        self.doubleClicked.connect(self._double_clicked)

    @property
    def current(self) -> object:
        """Key of the current row; None where there is none."""
        return self.rows.key_at(self.currentIndex().row())

    def set_rows(self, rows: Sequence[Any], current: object = None) -> None:
        """Show other rows; the row that was current stays so, or the nearest one where it is gone.

        Where none was, the first is: a key that acts on the current row then always has one.
        """
        wanted = self.current if current is None else current
        place = self.currentIndex().row()
        self._quiet = True
        self.rows.set_rows(rows)
        found = self.rows.row_of(wanted) if wanted is not None else -1
        self._put_current(found if found >= 0 else self._nearest(place))
        self._quiet = False
        if self._may_grow:
            self._let_grow()
        elif self._grows:
            self.fit()

    def set_current(self, key: object) -> None:
        """Make the row of that key current without saying so."""
        self._quiet = True
        self._put_current(self.rows.row_of(key))
        self._quiet = False

    def set_grows(self, grows: bool) -> None:
        """Whether the list is as high as its rows; a long one (``MOST_GROWN`` rows) scrolls all the same."""
        self._may_grow = grows
        self._let_grow()

    def _let_grow(self) -> None:
        grows = self._may_grow and self.rows.rowCount() <= MOST_GROWN
        if grows != self._grows:
            self._grows = grows
            off, needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
            self.setVerticalScrollBarPolicy(off if grows else needed)
            if not grows:
                self.setMinimumHeight(self._least)
                self.setMaximumHeight(QWIDGETSIZE_MAX)
        if grows:
            self.fit()

    def set_least(self, pixels: int) -> None:
        """Lowest height while it scrolls by itself."""
        self._least = pixels
        self.setMinimumHeight(pixels)

    def fit(self) -> None:
        """Be as high as the rows."""
        self.setFixedHeight(max(1, sum(self.sizeHintForRow(row) for row in range(self.rows.rowCount()))))

    def restyle(self) -> None:
        """Row heights follow the text size."""
        self.scheduleDelayedItemsLayout()
        if getattr(self, "_grows", False):
            self.fit()
        super().restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current is not None:
            self.opened.emit(self.current)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrapped rows get a new height with a new width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()
            if self._grows:
                self.fit()

    def _reached(self, index: QModelIndex) -> None:
        """Assistive technology selected a row; on the head of a group the current row stays."""
        self._put_current(index.row() if self.rows.key_at(index.row()) is not None else self.currentIndex().row())

    def _nearest(self, place: int) -> int:
        count = self.rows.rowCount()
        start = min(max(place, 0), count - 1)
        order = [*range(start, count), *range(start, -1, -1)]
        return next((row for row in order if row >= 0 and self.rows.key_at(row) is not None), -1)

    def _put_current(self, place: int) -> None:
        index = self.rows.index(place) if place >= 0 else QModelIndex()
        flags = (
            QItemSelectionModel.SelectionFlag.ClearAndSelect if place >= 0 else QItemSelectionModel.SelectionFlag.Clear
        )
        self.selectionModel().setCurrentIndex(index, flags)

    def _current_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid() and self._may_grow and self._grows:
            self._bring_into_view(index)
        if not self._quiet and index.isValid() and self.rows.key_at(index.row()) is not None:
            self.selected.emit(self.rows.key_at(index.row()))

    def _bring_into_view(self, index: QModelIndex) -> None:
        """The page scrolls in place of the list."""
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        page = area.widget() if isinstance(area, QScrollArea) else None
        if isinstance(area, QScrollArea) and page is not None and page.isAncestorOf(self):
            box = self.visualRect(index)
            place = self.mapTo(page, box.center())
            area.ensureVisible(place.x(), place.y(), 0, box.height())

    def _double_clicked(self, index: QModelIndex) -> None:
        key = self.rows.key_at(index.row())
        if key is not None:
            self.opened.emit(key)
