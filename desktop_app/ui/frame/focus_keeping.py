"""Keeps the focus on the page when what had it is gone; it must not know what a page holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop_app.ui.frame.panes import focus_first

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.main_window import MainWindow


class FocusKeeper(QObject):
    """Gives the page the focus on arrival and whenever nothing has it.

    A page that is drawn anew deletes the row or button that had the focus; without this the keys of the page would be
    dead until somebody clicked into it.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._moved)

    def arrive(self) -> None:
        """A page was come to: it has the focus, unless something in it that can be seen has.

        Qt leaves the focus with a view that was hidden by another one, where no key does anything.
        """
        page, focus = self._window.stack.current, self._window.focusWidget()
        if page is not None and not (focus is not None and focus.isVisible() and page.isAncestorOf(focus)):
            places = [page.landing, *page.panes()]
            any(focus_first(place) for place in places if place is not None) or page.setFocus()
            field = self._window.focusWidget()
            if isinstance(field, QLineEdit):
                field.home(False)  # what Tab selects the next key would replace, and nobody pressed Tab

    def _moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None and self._window.isActiveWindow():
            QTimer.singleShot(0, self, self._again)  # the page may be about to choose the next row itself

    def _again(self) -> None:
        if self._window.isActiveWindow() and self._window.focusWidget() is None:
            self.arrive()
