"""The one place of wiring: everything is made here and handed on; it must not show or compute anything itself.

Start-up in the order that ``docs/decisions/0080-first-picture.md`` explains: theme, window and Today from one raw
query; after the first picture the data layer is imported in a thread, the store is opened, and the keys are bound.
"""

from __future__ import annotations

import sys
import threading
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop_app import log
from desktop_app.errors import UserError
from desktop_app.paths import data_folder
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.messages import Messages
from desktop_app.ui.page import Tools
from desktop_app.ui.places import Place
from desktop_app.ui.preferences import Preferences
from desktop_app.ui.store import Store
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.theme import Theme, load_fonts
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.ring import FocusRing

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def now() -> datetime:
    """The present moment, aware."""
    return datetime.now(UTC)


def make_application(arguments: list[str] | None = None) -> QApplication:
    """The one QApplication, with what has to be set before it exists."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    QGuiApplication.setDesktopFileName("greenroom")
    application = QApplication(arguments or ["greenroom"])
    application.setApplicationName("Greenroom")
    application.setStyle("Fusion")
    return application


class Importer(QObject):
    """Imports the data layer in a thread after the first picture; ``done`` arrives on the GUI thread."""

    done = Signal()

    def start(self) -> None:
        """Begin; a thread, because importing takes longer than a frame."""
        threading.Thread(target=self._run, name="data layer", daemon=True).start()

    def _run(self) -> None:
        import desktop_app.store.database  # noqa: F401 - imported for its effect

        self.done.emit()


class App(QObject):
    """The parts of the running program, made in order; lives as long as the window."""

    def __init__(
        self,
        application: QApplication,
        folder: Path,
        *,
        clock: Callable[[], Any] = now,
        messages: Messages | None = None,
    ) -> None:
        super().__init__()
        self.application, self.folder = application, folder
        self.preferences = Preferences(folder / "window.ini", self)
        self.theme = Theme(application, self)
        load_fonts("first")
        self.theme.choose(self.preferences.appearance, scale=self.preferences.scale, motion=self.preferences.motion)
        self.store, self.tasks = Store(self), Tasks(self)
        self.messages = messages or Messages(parent=self)
        self.tools = Tools(
            self.store, self.preferences, self.tasks, self.messages, self.theme, folder, clock, first_page(folder)
        )
        self.window = MainWindow(self.tools)
        self.ring = FocusRing(application)
        self.importer = Importer(self)
        self.importer.done.connect(self.open_store)
        self.window.painted.connect(self.deepen, Qt.ConnectionType.QueuedConnection)
        self.window.go(Place("today"))

    def deepen(self) -> None:
        """After the first picture: the keys, the other fonts, the overlays, and the data layer in its thread."""
        from desktop_app.ui.window_commands import handlers

        self.importer.start()
        self.window.menus.bind(handlers(self.window), self.window.exists)
        load_fonts("later")

    def open_store(self) -> None:
        """Open the store on this thread, which it then belongs to; a failure is said in a strip with ways out."""
        from desktop_app.store.database import Database

        try:
            self.store.attach(Database.open(self.folder))
        except UserError as error:
            self.messages.report(error, ((tr("Try again"), self.open_store),), topic="open")
            return
        self.messages.withdraw("open")
        for notice in self.store.database.notices:
            self.messages.say(notice)

    def close(self) -> None:
        """End what runs and close the store."""
        self.tasks.cancel_all()
        self.tasks.wait()
        self.store.detach()
        self.ring.setParent(None)
        self.ring.deleteLater()


def first_page(folder: Path) -> Any:
    """What Today shows first, from one read-only query; None where there is no store yet or it cannot be read."""
    import importlib.util

    if importlib.util.find_spec("desktop_app.store.first_page") is None:
        return None
    module: Any = importlib.import_module("desktop_app.store.first_page")
    return module.first_page(folder)


def main(data: str | None = None, *, sample: bool = False) -> int:
    """Open the window on a data folder and run until it is closed; returns the exit code.

    Args:
        data: what ``--data`` named, None for the usual place.
        sample: open the sample store in a folder of its own, filled on first use.
    """
    application = make_application(sys.argv[:1])
    folder = data_folder(data)
    log.start(folder)
    app = App(application, folder)
    app.window.show()
    code = application.exec()
    app.close()
    return int(code)
