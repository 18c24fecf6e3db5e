"""Windows beside the first one: another place of the same open file, each with its own way back; it opens no file.

They share the store, so what is written in one is seen in all. What a page says is said in its own window; what the
file itself has to say is said in the first one. They are closed with it, and whenever another file is opened.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt

from desktop_app.ui.frame.counts import Counts
from desktop_app.ui.frame.window_commands import handlers
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.messages import Messages

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.frame.overlay import Overlay
    from desktop_app.ui.page import Tools
    from desktop_app.ui.places import Place

    MakeOverlay = Callable[[str, MainWindow], Overlay]

OWN_OVERLAYS = ("palette", "keys")
"""What a window beside lays over itself; the sheets of the passphrase belong to the first one."""


class Besides(QObject):
    """Opens and closes them. ``make_overlay`` lays the palette or the keys over a window."""

    def __init__(self, first: MainWindow, make_overlay: MakeOverlay) -> None:
        super().__init__(first)
        self._first, self._make_overlay = first, make_overlay
        self.windows: list[MainWindow] = []
        self._overlays: dict[tuple[int, str], Overlay] = {}
        first.installEventFilter(self)

    def open(self, place: Place, tools: Tools) -> MainWindow | None:
        """A window that shows ``place``; None where there is no such page."""
        messages = Messages(dialogs=tools.messages.dialogs)
        messages.open_again = tools.messages.open_again
        window = MainWindow(replace(tools, messages=messages, first=None), self._first.exists, beside=True)
        messages.setParent(window)
        window.menus.bind(handlers(window), window.exists)
        window.overlay_asked.connect(partial(self._lay, window))
        window.beside_asked.connect(lambda other: self.open(other, tools))
        Counts(window.tools, window.rail)
        if not window.go(place):
            window.deleteLater()
            return None
        window.setGeometry(self._room_beside(window))
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.destroyed.connect(partial(self._forget, window))
        self.windows.append(window)
        window.show()
        window.activateWindow()
        return window

    def close_all(self) -> bool:
        """Close them all; False where one could not keep what was typed and stays."""
        closed = [window.close() for window in list(self.windows)]
        return all(closed)

    def end_all(self) -> None:
        """Take them away after the disk failed: what is typed waits in the journal, and comes back in the first one."""
        for window in list(self.windows):
            for page in window.stack.made():
                page.leave()
            window.hide()
            window.deleteLater()
        self.windows = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The first window takes the others with it, unless one has something that cannot be kept."""
        if watched is self._first and event.type() == QEvent.Type.Close and not self.close_all():
            event.ignore()
            return True
        return False

    def _lay(self, window: MainWindow, name: str) -> None:
        if name not in OWN_OVERLAYS:
            self._first.overlay_asked.emit(name)
            return
        if (id(window), name) not in self._overlays:
            self._overlays[id(window), name] = self._make_overlay(name, window)
        self._overlays[id(window), name].open_overlay()

    def _forget(self, window: MainWindow, *_: object) -> None:
        self.windows = [each for each in self.windows if each is not window]
        self._overlays = {key: laid for key, laid in self._overlays.items() if key[0] != id(window)}

    def _room_beside(self, window: MainWindow) -> QRect:
        """At the right of the first window where the screen has room, else a little lower and further on."""
        screen = self._first.screen().availableGeometry()
        frame = self._first.geometry()
        size = window.size().boundedTo(screen.size())
        step = 40 * (len(self.windows) + 1)
        left = frame.right() + 8 if frame.right() + 8 + size.width() <= screen.right() else frame.left() + step
        place = QRect(left, frame.top() + (0 if left > frame.right() else step), size.width(), size.height())
        place.moveRight(min(place.right(), screen.right()))
        place.moveBottom(min(place.bottom(), screen.bottom()))
        return place
