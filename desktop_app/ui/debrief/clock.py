"""When the talk ended and how long one has been writing; information, never a limit; it must keep nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.rehearse.words import clock_text
from desktop_app.ui.translate import tr
from desktop_app.ui.when import time_text
from desktop_app.ui.widgets.base import Label

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtGui import QHideEvent, QShowEvent

    from desktop_app.ui.page import Tools

EVERY = 10_000
"""Milliseconds between two looks at the clock: nothing on the page ticks by the second."""

FRESH = 24 * 3600
"""Seconds after the end within which it counts as fresh: the same day (F6)."""


class FiveMinutes(QWidget):
    """When it ended, how long one has been writing, and that it is still fresh."""

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self._tools = tools
        self._round = 0
        self._since: datetime | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.spent, self.note = Label("", "body", "accent", bold=True), Label("", "small", "sub")
        for label in (self.spent, self.note):
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
            column.addWidget(label)
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self._show)

    def begin(self, row: Any) -> None:
        """Another round begins anew; the same one goes on."""
        if row.id != self._round:
            self._round, self._since = row.id, self._tools.clock()
        ended = row.ends or row.starts
        past = (self._tools.clock() - ended).total_seconds() if ended is not None else -1
        self.note.setText("")
        if past >= 0:
            end = ended.astimezone(row.local_start.tzinfo)
            at = time_text(end)
            fresh = tr("ended {time}, written while it is fresh", time=at)
            self.note.setText(fresh if past < FRESH else tr("ended {time}", time=at))
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the clock while somebody can see it."""
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing to look for."""
        super().hideEvent(event)
        self._timer.stop()

    def _show(self) -> None:
        if self._since is None:
            return
        spent = max(0, int((self._tools.clock() - self._since).total_seconds()))
        self.spent.setText(tr("{time} of 5 min", time=clock_text(spent // 10 * 10)))
