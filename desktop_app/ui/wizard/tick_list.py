"""Ticks in one list that paints them, so that five hundred cost no more than ten; it must not know what is ticked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QListView, QStyle

from desktop_app.ui.rows import ROW, RowDelegate, RowList, Rows
from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.base import announce, focus_ring
from desktop_app.ui.widgets.choices import paint_tick, tick_height

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QKeyEvent, QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from desktop_app.ui.rows import Index

GAP = 6
"""Pixels between two ticks, as between check boxes of a field."""

WHOLE = 16
"""Most ticks that stand there all at once."""

SHOWN = 8
"""Rows that a longer list shows at once; the rest is scrolled to, or found."""

Tick = tuple[object, str]
"""(id, words) of one thing to tick."""


def _line() -> int:
    """Height of a tick whose words do not wrap."""
    return tick_height("", 9999)


class _Ticks(Rows):
    """The ticks as Qt asks for them, with their state for screen readers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self._said, key=lambda tick: tick[0], parent=parent)
        self.ticked: set[object] = set()

    def _said(self, tick: Tick) -> str:
        return tr("{what}, chosen", what=tick[1]) if tick[0] in self.ticked else tick[1]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every row can be ticked."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = ROW) -> Any:
        """As rows, and whether the row is ticked; letters find by the words alone."""
        if role == Qt.ItemDataRole.CheckStateRole:
            on = self.rows[index.row()][0] in self.ticked
            return (Qt.CheckState.Checked if on else Qt.CheckState.Unchecked).value
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.rows[index.row()][1]
        return super().data(index, role)


class _TickDelegate(RowDelegate):
    """Paints a row as the kit's check boxes are painted; in a long list every row has one line."""

    is_long = False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Box, words, and the ring of the current row."""
        rect, (item, words) = self._tick_of(option.rect, index), index.data(ROW)
        model = index.model()
        assert isinstance(model, _Ticks)
        state = Qt.CheckState.Checked if item in model.ticked else Qt.CheckState.Unchecked
        painter.save()
        if self.is_long:
            room = rect.width() - look().px(14) - look().px(8) - 2
            words = option.fontMetrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        paint_tick(painter, rect, words, state, mirrored=option.direction == Qt.LayoutDirection.RightToLeft)
        if option.state & QStyle.StateFlag.State_HasFocus:
            focus_ring(painter, rect, 4)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The tick with the gap below it, which the last one has not."""
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        height = _line() if self.is_long else tick_height(index.data(ROW)[1], width)
        return QSize(width, height + self._gap(index))

    def _gap(self, index: Index) -> int:
        return GAP if self.is_long or index.row() < index.model().rowCount() - 1 else 0

    def _tick_of(self, rect: QRect, index: Index) -> QRect:
        return rect.adjusted(0, 0, 0, -self._gap(index))


class TickList(RowList):
    """A list of ticks, one tab stop: ↑ ↓ move, Space or a click ticks, letters find. ``ticked`` comes with each.

    Up to ``WHOLE`` ticks stand at their full height; of more, ``SHOWN`` are seen at once and the rest is scrolled to.
    """

    ticked = Signal()

    def __init__(self, name: str, ticks: Sequence[Tick], parent: QWidget | None = None) -> None:
        self._many = len(ticks) > WHOLE
        delegate = _TickDelegate()
        delegate.is_long = self._many
        self._model = _Ticks()
        super().__init__(name, self._model, delegate, grows=not self._many, uniform=self._many, parent=parent)
        self._model.setParent(self)
        self._all = tuple(ticks)
        self.setFont(look().font("body"))
        self.clicked.connect(self._turn)
        self.set_rows(self._all)
        if self._many:
            self.restyle()

    @property
    def is_long(self) -> bool:
        """Whether there are more ticks than are seen at once."""
        return self._many

    @property
    def chosen(self) -> list[object]:
        """What is ticked, in the order offered."""
        return [item for item, _ in self._all if item in self._model.ticked]

    def choose(self, items: Iterable[object]) -> None:
        """Tick exactly these, without saying so."""
        wanted = {item for item in items if any(item == each for each, _ in self._all)}
        if wanted != self._model.ticked:
            self._model.ticked = wanted
            self.viewport().update()

    def show_only(self, words: str) -> int:
        """Show the ticks whose words hold ``words``, whatever the capitals ("" shows all); returns how many."""
        wanted = words.strip().casefold()
        self.set_rows([tick for tick in self._all if wanted in tick[1].casefold()])
        return self._model.rowCount()

    def restyle(self) -> None:
        """A long list keeps its height in rows at another text size."""
        self.setFont(look().font("body"))
        super().restyle()
        if getattr(self, "_many", False):
            self.setFixedHeight(SHOWN * (_line() + GAP))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks the current row."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Select) and not event.modifiers():
            self._turn(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _turn(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        item, words = index.data(ROW)
        self._model.ticked ^= {item}
        self._model.dataChanged.emit(index, index, [int(Qt.ItemDataRole.CheckStateRole)])
        announce(self, tr("{what}, chosen", what=words) if item in self._model.ticked else words)
        self.ticked.emit()
