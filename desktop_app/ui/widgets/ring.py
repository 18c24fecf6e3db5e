"""The focus ring outside a button, which the button itself cannot paint; it must take no focus and no click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
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

REACH_QUIET = 3
"""The same for a quiet button, which has no border: its words end where it ends."""


class Ring(QWidget):
    """The ring itself: a sibling of the button, so that it scrolls and is cut with it."""

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line; the ground between it and the button shows through."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen(look().colour("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)


class FocusRing(QObject):
    """Lays the ring around the button that has the focus and keeps it there while the button moves or grows.

    The ring is a child of what the button stands on and goes with it when a page is deleted; a new one is then made.
    """

    _ring: Ring | None = None
    _button: Button | None = None  # the class has them too: Qt may ask a ring that Python is taking apart

    def __init__(self, application: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._between: list[QWidget] = []
        self._application: QApplication | None = application
        application.focusChanged.connect(self.moved)

    @property
    def ring(self) -> Ring | None:
        """The ring, where there is one that was not deleted with its page."""
        return self._ring if self._ring is not None and isValid(self._ring) else None

    def end(self) -> None:
        """Lay it no more: the application outlives the window it was made for, and a second ring blots the corners."""
        if self._application is not None:
            self._application.focusChanged.disconnect(self.moved)
            self._application = None
            self.moved(None, None)

    def moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        """The focus went to ``now``."""
        if self._button is not None and isValid(self._button):
            self._button.removeEventFilter(self)
        self._button = now if isinstance(now, Button) else None
        if self._button is not None:
            self._button.installEventFilter(self)
        self._follow()

    def _follow(self) -> None:
        button, ring = self._button, self.ring
        if button is None or not button.isVisible():
            if ring is not None:
                ring.hide()
            return
        if ring is None:
            ring = self._ring = Ring()
        ground, place = _ground_of(button)
        self._watch(button, ground)
        if ring.parentWidget() is not ground:
            ring.setParent(ground)
        ring.setGeometry(place)
        ring.raise_()
        ring.show()

    def _watch(self, button: QWidget, ground: QWidget) -> None:
        """What stands between the button and the ground may move as well."""
        for widget in self._between:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._between = []
        step: QWidget | None = button.parentWidget()
        while step is not None and step is not ground:
            step.installEventFilter(self)
            self._between.append(step)
            step = step.parentWidget()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the button."""
        kinds = QEvent.Type
        if event.type() in (kinds.Move, kinds.Resize, kinds.Show, kinds.Hide, kinds.ParentChange):
            self._follow()
        return False


def _ground_of(button: Button) -> tuple[QWidget, QRect]:
    """What the ring is laid on, and where: the nearest widget round the button that has room for all of it.

    A row of buttons often has no margin of its own, and would cut the ring off. What scrolls is never left, so that the
    ring scrolls with its button.
    """
    ground = button.parentWidget() or button
    reach = REACH_QUIET if button.rank == "quiet" else REACH
    place = button.geometry().adjusted(-reach, -reach, reach, reach)
    while not ground.rect().contains(place) and not ground.isWindow():
        around = ground.parentWidget()
        if around is None or around.objectName() == "qt_scrollarea_viewport":
            break
        place.translate(ground.pos())
        ground = around
    return ground, place
