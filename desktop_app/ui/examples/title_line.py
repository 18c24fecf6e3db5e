"""The head of an example: its title, when it was, and the way to say it aloud; it must not keep anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.fields import LineField

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

BARE = 5
"""Pixels between the edge of a bare field and its words."""


class TitleLine(QWidget):
    """On one line, or the title on a line of its own where it has no room beside the rest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look().px(8))
        self._grid.setVerticalSpacing(look().px(4))
        self._grid.setColumnStretch(0, 1)
        self.title = LineField(
            tr("Title"), placeholder=tr("A name you will remember it by"), step="title_small", parent=self
        )
        self.when = LineField(tr("When"), placeholder=tr("When was it?"), step="small", parent=self)
        self.when.edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        for field in (self.title, self.when):
            field.set_bare(True)
        self.aloud = Button(tr("Say it aloud"), "plain", key="F5", icon="microphone", parent=self)
        self._below: bool | None = None
        self.when.edit.textChanged.connect(self._fit)
        self.title.edit.textChanged.connect(self._fit)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may part the title from the rest."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The day as wide as what stands in it, so that a long one is read whole; then who stands where."""
        said = self.when.text or self.when.edit.placeholderText()
        width = QFontMetrics(look().font("small")).horizontalAdvance(said) + look().px(22)
        self.when.setFixedWidth(min(max(width, look().px(90)), look().px(300)))
        words = self.title.text or self.title.edit.placeholderText()
        title = QFontMetrics(look().font("title_small")).horizontalAdvance(words) + 4 * BARE
        rest = self.when.width() + self.aloud.sizeHint().width() + 2 * look().px(8)
        below = title + rest > self.width()
        if below != self._below:
            self._below = below
            for part in (self.title, self.when, self.aloud):
                self._grid.removeWidget(part)
            self._grid.addWidget(self.title, 0, 0, 1, 3 if below else 1)
            self._grid.addWidget(self.when, int(below), 1)
            self._grid.addWidget(self.aloud, int(below), 2)
