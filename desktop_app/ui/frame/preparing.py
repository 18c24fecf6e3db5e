"""Makes the pages most people go to while nobody does anything, one at a time; it must not read or show any of them.

Making a page is a third to a half of its first visit. A pause after every key and click comes first, so that nobody
waits for it, and each page alone takes less than a twentieth of a second.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QTimer

from desktop_app.ui import pages
from desktop_app.ui.tabbed import TabbedPage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.ui.main_window import MainWindow

REST: Final = 600
"""Milliseconds without a key, a click or a turn of the wheel before anything is made."""

BETWEEN: Final = 100
"""Milliseconds between one piece and the next while still nobody does anything."""

PAGES: Final = ("examples", "opportunity", "interview", "opportunities", "rehearse", "people")
"""Keys of the pages, the slowest to make first."""

VIEWS: Final = ("coverage", "posting", "overview", "interviews", "signals")
"""Views of an opportunity, made in its page; the slowest first."""

_BUSY: Final = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel})


class Preparing(QObject):
    """Makes ``keys`` in the stack of ``window``; ``begin`` starts it, and it ends by itself or with the window."""

    def __init__(
        self, window: MainWindow, keys: Sequence[str] = PAGES, rest: int = REST, views: Sequence[str] = VIEWS
    ) -> None:
        super().__init__(window)
        self._window, self._left = window, [key for key in keys if window.exists(key)]
        self._views = [key for key in views if pages.exists(key)]
        self._pause, self._between = rest, min(rest, BETWEEN)
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._make_one)

    @property
    def left(self) -> tuple[str, ...]:
        """Keys of the pages still to be made and of the views still to be imported."""
        return (*self._left, *self._views)

    def begin(self) -> None:
        """Make the first page after a pause."""
        handle = self._window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)
        self._rest.start(self._pause)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Somebody does something: wait anew."""
        if event.type() in _BUSY and self.left:
            self._rest.start(self._pause)
        return False

    def _make_one(self) -> None:
        """Import a module or make a page. Here and not in a thread: classes of widgets made there end the program."""
        if self._left and not pages.is_imported(self._left[0]):
            pages.page_class(self._left[0])
        elif self._left:
            self._window.stack.page(self._left.pop(0))
        elif self._views and not pages.is_imported(self._views[0]):
            pages.page_class(self._views[0])
        elif self._views:
            opportunity = self._window.stack.page("opportunity")
            assert isinstance(opportunity, TabbedPage)
            opportunity.made(self._views.pop(0))
        if self.left:
            self._rest.start(self._between)
            return
        handle = self._window.windowHandle()
        if handle is not None:
            handle.removeEventFilter(self)
