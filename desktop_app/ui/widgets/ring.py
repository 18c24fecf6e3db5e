"""The focus ring outside a button, which the button itself cannot paint; it must take no focus and no click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop_app.ui.shapes import pen
from desktop_app.ui.theme import look
from desktop_app.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication

REACH = 4
"""Pixels the ring reaches beyond the button: 2 of space and 2 of line."""


class FocusRing(QWidget):
    """Follows the button that has the focus, as its sibling, and so scrolls and is cut with it."""

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName("")
        self._button: Button | None = None
        application.focusChanged.connect(self._moved)

    def _moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if not isValid(self):
            return
        if self._button is not None and isValid(self._button):
            self._button.removeEventFilter(self)
        self._button = now if isinstance(now, Button) and now.rank != "quiet" else None
        if self._button is None:
            self.hide()
            return
        self._button.installEventFilter(self)
        self.setParent(self._button.parentWidget())
        self._follow()

    def _follow(self) -> None:
        if self._button is not None and self._button.isVisible():
            self.setGeometry(self._button.geometry().adjusted(-REACH, -REACH, REACH, REACH))
            self.raise_()
            self.show()
        else:
            self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep around the button while it moves, grows or goes."""
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide):
            self._follow()
        if event.type() == QEvent.Type.ParentChange and self._button is not None:
            self.setParent(self._button.parentWidget())
            self._follow()
        if event.type() == QEvent.Type.DeferredDelete:
            self.setParent(None)
            self.hide()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ring, with 2 px of ground between it and the button."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen(look().colour("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
