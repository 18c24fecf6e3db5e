"""Over the matrix: who counts, how they count, only what is open; it must not count anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.base import Label
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.choices import Switch

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

SCROLL_BAR = 11
"""Pixels that the scroll bar of the matrix takes, so that the last button ends where the matrix does."""


class CountBar(QWidget):
    """The switch of the reader, the count in words, and the button that leaves only open rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, SCROLL_BAR, 0)
        self._grid.setHorizontalSpacing(look().px(10))
        self._grid.setVerticalSpacing(look().px(6))
        self._grid.setColumnStretch(2, 1)
        self._by = Label(tr("Counted by"), "small", "sub")
        self.reader = Switch(tr("Counted by"), [(False, tr("Recruiter")), (True, tr("Hiring manager"))], value=True)
        self.counts = Label("", "body", wrap=True)
        self.counts.setTextFormat(Qt.TextFormat.RichText)
        self.open_button = Button(tr("Only open"), "small", key="O", icon="filter")
        for column, part in enumerate((self._by, self.reader, self.counts, self.open_button)):
            self._grid.addWidget(part, 0, column)
        self._below = False

    def show_counts(self, plain: str, rich: str) -> None:
        """The count; ``plain`` is what is read out."""
        self.counts.setText(rich)
        self.counts.setAccessibleName(plain)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The count stands on a line of its own where there is no room for it beside the switch."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        parts = (self._by, self.reader, self.open_button)
        room = self.width() - SCROLL_BAR - sum(part.sizeHint().width() for part in parts) - 3 * look().px(10)
        below = self.counts.fontMetrics().horizontalAdvance(self.counts.accessibleName()) + look().px(8) > room
        if below != self._below:
            self._below = below
            self._grid.removeWidget(self.counts)
            self._grid.addWidget(self.counts, *((1, 0, 1, 4) if below else (0, 2, 1, 1)))
