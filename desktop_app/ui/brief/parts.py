"""Bars around the pages of a brief: the ways on and the progress; they must decide nothing."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.bars import SegmentBar
from desktop_app.ui.widgets.base import Label
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.flow import Flow

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

PATIENCE = 250
"""Milliseconds before a progress line is shown: a brief is there sooner, and nothing flickers."""
SEGMENTS = 24


class WaysBar(QWidget):
    """Save, print, open, copy, how many pages there are; ``options`` where the window is too narrow for the side."""

    def __init__(self, act: Callable[[str], object], open_side: Callable[[], object]) -> None:
        super().__init__()
        row = Flow(self)
        self.buttons = {
            "save": Button(tr("Save as PDF"), "primary", key="S"),
            "print": Button(tr("Print"), "plain", key="P", icon="print"),
            "open": Button(tr("Open"), "plain", key="O"),
            "copy": Button(tr("Copy as text"), "plain", key="C"),
        }
        for way, button in self.buttons.items():
            button.clicked.connect(partial(self._clicked, act, way))
            row.addWidget(button)
        self.state = Label("", "small", "sub")
        self.options = Button(tr("Options"), "plain", key="F6")
        self.options.setAccessibleName(tr("Edition, paper, what is left out"))
        self.options.clicked.connect(open_side)
        self.options.hide()
        row.addWidget(self.options)
        row.addWidget(self.state)
        self._stand_under_title()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The margin is that of the header."""
        super().resizeEvent(event)
        self._stand_under_title()

    def _stand_under_title(self) -> None:
        row, edge = self.layout(), look().px(18 if look().folds(self.width(), "page") else 28)
        if row is not None:
            row.setContentsMargins(edge, look().px(8), edge, look().px(8))

    @staticmethod
    def _clicked(act: Callable[[str], object], way: str, _checked: bool = False) -> None:
        act(way)


class ProgressLine(QWidget):
    """How far a long document is, with a way to stop it; it only shows when it takes longer than a moment."""

    def __init__(self, stop: Callable[[], object]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(look().px(20), 0, look().px(20), look().px(8))
        row.setSpacing(look().px(12))
        self.words = Label("", "small", "sub")
        self.bar = SegmentBar()
        self.cancel = Button(tr("Stop"), "small", key="Escape")
        self.cancel.clicked.connect(stop)
        row.addWidget(self.words)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        self.is_running = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PATIENCE)
        self._later.timeout.connect(self._appear)
        self.hide()

    def begin(self) -> None:
        """Something began; the line shows if it has not ended in a moment."""
        if not self.is_running:
            self.is_running = True
            self.show_progress(0, 1)
            self._later.start()

    def show_progress(self, done: int, total: int) -> None:
        """``done`` of ``total`` steps."""
        percent = round(100 * done / max(total, 1))
        words = tr("Setting the pages: {percent} %", percent=percent)
        self.words.setText(words)
        self.bar.set_count(round(SEGMENTS * done / max(total, 1)), SEGMENTS, words)

    def end(self) -> None:
        """It has ended or was stopped."""
        self.is_running = False
        self._later.stop()
        self.hide()

    def _appear(self) -> None:
        self.setVisible(self.is_running)
