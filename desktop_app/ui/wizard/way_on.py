"""The foot of a wizard page: done, leave it open, and what is still open; it must not decide when a page is done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGridLayout, QSizePolicy

from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.base import Label, Painted
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.page_parts import OneLine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

LOW = 480
"""Pixels at 100 % of a page that has no room for two lines above its buttons."""


def advance(label: Label) -> int:
    """Pixels the words of a label take on one line."""
    return label.fontMetrics().horizontalAdvance(label.text())


class WayOn(Painted):
    """Below the page, always in sight: done, leave it open, and what is still open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(look().px(28), look().px(8), look().px(28), look().px(12))
        self.grid.setHorizontalSpacing(look().px(12))
        self.grid.setVerticalSpacing(look().px(6))
        self.grid.setColumnStretch(2, 1)
        self.done = Button(tr("Done"), "primary", key="Ctrl+Return")
        self.leave = Button(tr("Leave it open"), "plain", key="Alt+Down")
        self.words, self.short = Label("", "small", "sub", wrap=True), OneLine("", "small", "sub")
        self.grid.addWidget(self.words, 0, 0, 1, 3)
        self.grid.addWidget(self.done, 1, 0)
        self.grid.addWidget(self.leave, 1, 1)
        self.grid.addWidget(self.short, 1, 2)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_way_on(self, done_when: str, progress: Sequence[Any], following: Any) -> None:
        """What is still open here, and where "done" leads (``following`` is the next open step, or None)."""
        if following is not None:
            self.done.set_text(tr("Done, on to {code}", code=following.code))
        else:
            self.done.set_text(tr("Done"))
        missing = [name for each in progress if not each.done for name in each.missing][:2]
        open_words = tr("Still open: {things}.", things=tr(", ").join(missing)) if missing else ""
        for label in (self.words, self.short):
            label.setText(" ".join(part for part in (done_when, open_words) if part))
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words may have another place."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """Words that fit stand beside the buttons, longer ones above; where the page is low they are cut with a tip."""
        around, page = self.grid.contentsMargins(), self.parentWidget()
        buttons = self.done.sizeHint().width() + self.leave.sizeHint().width() + look().px(24)
        room = self.width() - around.left() - around.right() - buttons
        low = page is not None and page.height() < look().px(LOW)
        above, below = (look().px(4), look().px(5)) if low else (look().px(8), look().px(12))
        self.grid.setContentsMargins(around.left(), above, around.right(), below)
        beside = low or advance(self.words) <= room
        self.words.setVisible(not beside)
        self.short.setVisible(beside)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line between the page and its way on."""
        QPainter(self).fillRect(0, 0, self.width(), 1, look().colour("hair"))
