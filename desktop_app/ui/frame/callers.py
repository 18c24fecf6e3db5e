"""Answers what is opened while the window stands: it comes forward and shows the file; it must read no file itself.

A later start knocks at the door of the data folder (``store/door.py``). What it brings waits while a passphrase is
being typed, a file is being chosen or the library is not open yet: nothing is taken from under the person's hands.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from desktop_app.store.door import Door, open_door
from desktop_app.ui.frame.overlay import Overlay
from desktop_app.ui.places import Place
from desktop_app.ui.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from desktop_app.ui.main_window import MainWindow

AGAIN: Final = 250
"""Milliseconds until it is looked again whether the person is free, or whether a knock can be taken."""
TRIES: Final = 20


class Callers(QObject):
    """Keeps the door of the folder that is open, and what was brought until it can be shown."""

    def __init__(self, window: MainWindow, door: Door | None) -> None:
        super().__init__(window)
        self._window, self.door = window, door
        self._waiting: list[Path] = []
        self._watcher: QFileSystemWatcher | None = None
        self._tries = 0
        self._again = QTimer(self, interval=AGAIN, singleShot=True)
        self._again.timeout.connect(self._show_waiting)
        self._retry = QTimer(self, interval=AGAIN, singleShot=True)
        self._retry.timeout.connect(self._answer)
        self._watch()

    def move_to(self, folder: Path) -> None:
        """Another folder is open: its door is answered from now on, where no other window has it."""
        if self.door is not None and self.door.folder == folder:
            return
        self.end()
        self.door = open_door(folder)
        self._watch()

    def end(self) -> None:
        """Answer no more and give the door up."""
        self.rest()
        if self.door is not None:
            self.door.close()
        self.door = None

    def rest(self) -> None:
        """Answer no more; the door stays shut to others until ``end``, since the library is not closed yet."""
        self._again.stop()
        self._retry.stop()
        if self._watcher is not None:
            self._watcher.deleteLater()
        self._watcher = None

    def _watch(self) -> None:
        if self.door is None:
            return
        self._watcher = QFileSystemWatcher([str(self.door.place)], self)
        self._watcher.directoryChanged.connect(self._heard)
        self._heard()  # somebody may have come while the window was being made

    def _heard(self) -> None:
        self._tries = 0
        self._answer()

    def _answer(self) -> None:
        """Take the knocks; one that another program holds just now is tried again for a while."""
        if self.door is None:
            return
        knocks = self.door.knocks()
        if knocks:
            come_forward(self._window, knocks[-1].token)
            self.bring([knock.file for knock in knocks if knock.file is not None])
        elif self.door.is_knocked_at() and self._tries < TRIES:
            self._tries += 1
            self._retry.start()

    def bring(self, files: Sequence[Path]) -> None:
        """Show what an import of the last of these files would do, as soon as the person is free for it."""
        self._waiting += files
        self._show_waiting()

    def _show_waiting(self) -> None:
        if not self._waiting:
            return
        if not self._is_free():
            self._again.start()
            return
        (*others, file), self._waiting = self._waiting, []
        place = Place.at("files", do="import", file=str(file), aside=tuple(each.name for each in others))
        if not self._window.go(place):
            self._window.tools.messages.say(
                tr("“{file}” is not shown: something you typed could not be kept first.", file=file.name),
                tr("Open the file again once that is done."),
                "look_at",
                topic="import",
            )

    def _is_free(self) -> bool:
        """Whether nothing is being typed or chosen that another page would take away; lists to choose from close."""
        if QApplication.activeModalWidget() is not None or QApplication.activePopupWidget() is not None:
            return False
        laid = [each for each in self._window.findChildren(Overlay) if each.isVisible()]
        if any(each.keeps for each in laid) or not self._window.tools.store.is_ready:
            return False
        for each in laid:
            each.close_overlay(give_back=False)
        return True


def come_forward(window: MainWindow, token: str = "") -> None:
    """Bring the window to the front; where the system does not let it, its entry in the taskbar asks for attention.

    ``token`` is the leave that a Wayland desktop gave to the program that was just started.
    """
    if token:
        os.environ["XDG_ACTIVATION_TOKEN"] = token  # Qt takes it from there, once
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized | Qt.WindowState.WindowActive)
    window.show()
    window.raise_()
    window.activateWindow()
    QApplication.alert(window)
