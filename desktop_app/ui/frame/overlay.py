"""What lies over the window: a veil with one panel; it must not know what the panel shows.

Escape or a click on the veil closes it, and the focus goes back to where it was. There is no blur and no shadow; a
fade of 120 ms is the only motion, and none where motion is switched off.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtCore import QEvent, QObject, QPropertyAnimation, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QApplication, QGraphicsOpacityEffect, QVBoxLayout, QWidget

from desktop_app.ui.shapes import pen
from desktop_app.ui.theme import look
from desktop_app.ui.widgets.base import Painted

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

FADE: Final = 120
"""Milliseconds."""


class Panel(Painted):
    """The sheet on the veil: surface, thin border, round corners."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(1, 1, 1, 1)
        self.column.setSpacing(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground and border."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen(look().colour("line"), 1))
        painter.setBrush(look().colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)


class Overlay(QWidget):
    """A veil over ``over`` with a panel. Subclasses fill ``panel.column`` and say how large the panel is."""

    closed = Signal()
    keeps: ClassVar[bool] = False
    """Whether something is typed on it that must not be put away for what comes from outside."""

    def __init__(self, over: QWidget, name: str) -> None:
        super().__init__(over)
        self._over = over
        self._back: QWidget | None = None
        self._fade: QPropertyAnimation | None = None
        self.panel = Panel(self)
        self.panel.setAccessibleName(name)
        self.setAccessibleName(name)
        over.installEventFilter(self)
        self.hide()

    def place_panel(self) -> None:
        """Put the panel where it belongs inside the veil."""
        width, top = self.panel_width(), self.panel_top()
        height = min(self.panel.sizeHint().height(), self.height() - top - look().px(40))
        self.panel.setGeometry((self.width() - width) // 2, top, width, height)

    def panel_width(self) -> int:
        """As drawn, or what the window has."""
        return min(look().size("palette"), self.width() - look().px(24))

    def panel_top(self) -> int:
        """Where the panel begins: below the menus, and not under the edge of a high window."""
        return min(max(look().px(40), self.height() // 13), look().px(90))

    def open_overlay(self) -> None:
        """Lay it over the window."""
        if not self.isVisible():
            self._back = self.window().focusWidget()
        self.setGeometry(self._over.rect())
        self.place_panel()
        self.show()
        self.raise_()
        self._fade_in()

    def close_overlay(self, *, give_back: bool = True) -> None:
        """Put it away; ``give_back`` returns the focus to where it was."""
        if not self.isVisible():
            return
        self.hide()
        if give_back and self._back is not None:
            self._back.setFocus(Qt.FocusReason.PopupFocusReason)
        self._back = None
        self.closed.emit()

    def _fade_in(self) -> None:
        application = QApplication.instance()
        if not look().motion or application is None:
            return
        effect = QGraphicsOpacityEffect(self)
        self.setGraphicsEffect(effect)
        fade = QPropertyAnimation(effect, b"opacity", self)
        fade.setDuration(FADE)
        fade.setStartValue(0.0)
        fade.setEndValue(1.0)
        fade.finished.connect(self._faded)
        self._fade = fade
        fade.start()

    def _faded(self) -> None:
        # The effect would slow every later repaint of the panel.
        self.setGraphicsEffect(None)  # type: ignore[arg-type]
        self._fade = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep covering the window when it is resized."""
        if watched is self._over and event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._over.rect())
            self.place_panel()
        return False

    def event(self, event: QEvent) -> bool:
        """Keys meant for the panel are not taken by the page below: Enter acts here, and nowhere else.

        Keys of the window itself (with Ctrl or Alt, and F1 to F12) go on working.
        """
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            enters = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
            named = Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35
            if enters or not (held or named):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_overlay()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the panel closes."""
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.close_overlay()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The veil."""
        QPainter(self).fillRect(self.rect(), look().colour("veil"))
