"""The list of requirements, the current row with what can be done to it; it must not know what that does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.posting.requirement_list import RequirementDelegate, requirement_sentence
from desktop_app.ui.rows import RowList, Rows
from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.flow import Flow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex
    from PySide6.QtGui import QResizeEvent

    from desktop_app.ui.widgets.buttons import Button


class DecidingList(RowList):
    """``put_in`` gives the buttons of the current row; they go where it goes.

    ``holder`` is what a page puts in its place: the list with the buttons over it. In the list itself nobody who
    listens would find them, for what is in a list is rows to assistive technology.
    """

    def __init__(self, delegate: RequirementDelegate, parent: QWidget | None = None) -> None:
        self._lines, self.holder = delegate, QWidget(parent)
        super().__init__(tr("Requirements"), Rows(requirement_sentence), delegate, parent=self.holder)
        whole = QVBoxLayout(self.holder)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self)
        self._bar = QWidget(self.holder)
        self._bar.installEventFilter(self)
        self._flow = Flow(self._bar, gap=6)
        self._bar.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The wheel over the buttons scrolls the list under them."""
        if watched is self._bar and event.type() == QEvent.Type.Wheel:
            QCoreApplication.sendEvent(self.viewport(), event)
            return True
        return bool(super().eventFilter(watched, event))

    def put_in(self, buttons: Sequence[Button]) -> None:
        """Buttons for the current row, in their order."""
        for button in buttons:
            self._flow.addWidget(button)

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Another row opens, and is brought into view as high as it is now."""
        super().currentChanged(current, previous)
        self._open()
        if current.isValid():
            self.scrollTo(current)

    def set_rows(self, rows: Sequence[object], current: object = None) -> None:
        """Show other rows; the buttons are in the current one."""
        super().set_rows(rows, current)
        self._open()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Buttons go on in the next line where the row is narrow."""
        super().resizeEvent(event)
        self._open()

    def updateGeometries(self) -> None:
        """Rows have their places."""
        super().updateGeometries()
        self._place()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """The buttons scroll with their row."""
        super().scrollContentsBy(dx, dy)
        self._place()

    def _open(self) -> None:
        """Make room for the buttons in the current row."""
        if not hasattr(self, "_flow"):
            return
        room = self.viewport().width() - self._lines.before() - look().px(self._lines.indent)
        high = self._flow.heightForWidth(room) if self._flow.count() else 0
        wanted = (self.current, high)
        if wanted != (self._lines.opened, self._lines.bar):
            self._lines.opened, self._lines.bar = wanted
            self.doItemsLayout()
            if self._grows:
                self.fit()
        self._place()

    def _place(self) -> None:
        if not hasattr(self, "_flow"):
            return
        index = self.currentIndex()
        if not index.isValid() or self._lines.opened is None or not self._lines.bar:
            self._bar.hide()
            return
        row = self.visualRect(index).translated(self.viewport().mapTo(self.holder, QPoint(0, 0)))
        left, right = self._lines.before(), look().px(self._lines.indent)
        if self.isRightToLeft():
            left, right = right, left
        top = row.bottom() - self._lines.bar - look().px(7)
        self._bar.setGeometry(row.left() + left, top, row.width() - left - right, self._lines.bar)
        self._bar.show()
        self._bar.raise_()
