"""A task of its own in the middle of the builder, with the way back; it must not know what the task is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.base import Label
from desktop_app.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from desktop_app.ui.widgets.strips import EmptyState


class Sheet(QWidget):
    """Heading, what it is for, a body in ``column``; Escape or the button goes back (``closed``)."""

    closed = Signal()

    def __init__(self, heading: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(heading)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(look().px(22), look().px(12), look().px(22), look().px(16))
        whole.setSpacing(look().px(8))
        head = QHBoxLayout()
        self.heading = Label(heading, "title_small", wrap=True)
        head.addWidget(self.heading, 1)
        self.back = Button(tr("Back to the example"), "small", key="Esc")
        self.back.clicked.connect(self.closed)
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(head)
        whole.addWidget(Label(words, "small", "sub", wrap=True))
        self.column = QVBoxLayout()
        self.column.setSpacing(look().px(8))
        whole.addLayout(self.column)
        whole.addStretch(1)
        close = QShortcut(QKeySequence("Esc"), self, self.closed.emit)
        close.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.hide()


class WorkPane(QWidget):
    """The middle pane: the editor, or what to do without an example, or one sheet; ``turned`` comes when it changed."""

    turned = Signal()

    def __init__(self, editor: QWidget, empty: EmptyState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor, self._empty = editor, empty
        self._sheets: list[Sheet] = []
        self._wanted = True
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        empty.hide()
        empty.setContentsMargins(look().px(26), look().px(24), look().px(26), 0)
        for part in (editor, empty):
            column.addWidget(part)
        column.addStretch(1)

    def add_sheet(self, sheet: Sheet) -> None:
        """Have one more sheet; each is made when it is first asked for."""
        self._sheets.append(sheet)
        self._column.insertWidget(self._column.count() - 1, sheet)
        sheet.closed.connect(self.show_editor)

    @property
    def sheet(self) -> Sheet | None:
        """The sheet shown, None for the editor."""
        return next((sheet for sheet in self._sheets if sheet.isVisibleTo(self)), None)

    def show_sheet(self, sheet: Sheet) -> None:
        """Lay one sheet over the editor."""
        for each in self._sheets:
            each.setVisible(each is sheet)
        self._editor.hide()
        self._empty.hide()
        self.turned.emit()

    def show_editor(self) -> None:
        """Back to the example."""
        for each in self._sheets:
            each.hide()
        self.want_editor(self._wanted)
        self.turned.emit()

    def want_editor(self, wanted: bool) -> None:
        """Whether there is an example to edit."""
        self._wanted = wanted
        self._editor.setVisible(wanted and self.sheet is None)
        self._empty.setVisible(not wanted and self.sheet is None)
