"""The one place of wiring: everything is made here and handed on; it must not show or compute anything itself.

Start-up in the order that ``docs/decisions/0080-first-picture.md`` explains: theme, window and Today from one raw
query; after the first picture the data layer is imported in a thread, the store is opened, and the keys are bound.
"""

from __future__ import annotations

import gc
import logging
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, Qt, QTimer, Signal, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop_app import log
from desktop_app.store.first_page import first_page
from desktop_app.ui.frame import platform_start
from desktop_app.ui.frame.collecting import Collecting
from desktop_app.ui.languages import put_in_force
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.messages import OUT_OF_TOUCH_TOPIC, Messages
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

    from desktop_app.store.door import Door
    from desktop_app.ui.frame.beside import Besides
    from desktop_app.ui.frame.callers import Callers
    from desktop_app.ui.frame.crash import CrashGuard
    from desktop_app.ui.frame.opening import Opening, Way
    from desktop_app.ui.frame.overlay import Overlay
    from desktop_app.ui.frame.preparing import Preparing
    from desktop_app.ui.frame.warming import Warming
    from desktop_app.ui.pages.today import TodayPage


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
    before = qInstallMessageHandler(platform_start.handle)
    # setStyle() would return a QStyle and so make its Python class with 780 enum members, an eighth of the start.
    application = QApplication([*(arguments or ["greenroom"]), "-style", "fusion"])
    qInstallMessageHandler(before)
    application.setApplicationName("Greenroom")
    return application


class App(QObject):
    """The parts of the running program, made in order; lives as long as the window.

    ``warmed`` comes once, when what pages read at first use was read beforehand.
    """

    warmed = Signal()

    def __init__(
        self,
        application: QApplication,
        folder: Path,
        *,
        clock: Callable[[], Any] = now,
        sample: str | None = None,
        messages: Messages | None = None,
        door: Door | None = None,
    ) -> None:
        super().__init__()
        self._door, self._brought = door, list[Path]()
        self.collecting = Collecting(self)
        self.application, self.folder, self._sample = application, folder, sample
        self.preferences = Preferences(folder / "window.ini", self)
        put_in_force(application, self.preferences.language)
        self.theme = Theme(application, self)
        load_fonts("first")
        self.theme.choose(self.preferences.appearance, scale=self.preferences.scale, motion=self.preferences.motion)
        self.store, self.tasks = Store(self), Tasks(self)
        self.messages = messages or Messages(parent=self)
        self.tools = Tools(
            store=self.store,
            preferences=self.preferences,
            tasks=self.tasks,
            messages=self.messages,
            theme=self.theme,
            folder=folder,
            clock=clock,
            open_folder=self.open_folder,
            restore=self.restore,
            first=first_page(folder, clock()),
        )
        self.messages.open_again = self.open_again
        self.window = MainWindow(self.tools)
        self.ring = FocusRing(application, self)
        self.overlays: dict[str, Overlay] = {}
        self.besides: Besides | None = None
        self.guard: CrashGuard | None = None
        self.callers: Callers | None = None
        self.opening: Opening | None = None
        self.warming: Warming | None = None
        self.window.painted.connect(self.fill, Qt.ConnectionType.QueuedConnection)
        self.window.overlay_asked.connect(self.show_overlay)
        self.window.beside_asked.connect(self.open_beside)
        self.window.go(Place("today"))
        if sys.platform == "darwin":  # elsewhere a file opened from a folder comes as an argument
            self._hear_of_files()

    def _hear_of_files(self) -> None:
        from desktop_app.ui.frame.file_opens import FileOpens

        self.file_opens = FileOpens(self)
        self.file_opens.opened.connect(self.show_file)
        self.application.installEventFilter(self.file_opens)

    def fill(self) -> None:
        """After the first picture: what was kept of Today, laid out and painted at once; then everything else."""
        from desktop_app.ui.frame.counts import shown

        self.window.rail.set_counts(shown(self._today().show_kept()))
        self.application.sendPostedEvents()
        self.window.repaint()
        QTimer.singleShot(0, self, self.deepen)

    def deepen(self) -> None:
        """The data layer in its thread, the keys, the other fonts."""
        from desktop_app.ui.frame.callers import Callers
        from desktop_app.ui.frame.counts import Counts
        from desktop_app.ui.frame.crash import CrashGuard
        from desktop_app.ui.frame.locking import Locking
        from desktop_app.ui.frame.opening import Opening, Way
        from desktop_app.ui.frame.warming import Warming, pieces
        from desktop_app.ui.frame.window_commands import handlers
        from desktop_app.ui.icons import application_icon

        self.window.keeper.arrive()  # not before: it has Python meet every widget
        log.start(self.folder)
        self.guard = CrashGuard(self.folder, self.messages, self.show_report)
        self.guard.install()
        self.counts = Counts(self.tools, self.window.rail)
        self.opening = Opening(self.tools, self)
        self.warming = Warming(pieces(self.folder), self)
        self.warming.ended.connect(self.warmed)
        self.warmed.connect(self.collecting.begin)
        self.opening.opened.connect(self._opened)
        self.locking = Locking(self)
        self.opening.locked.connect(self.locking.refused)
        self.opening.open(Way(sample=self._sample))
        self.callers = Callers(self.window, self._door)
        self.callers.bring(self._brought)
        self.window.menus.bind(handlers(self.window), self.window.exists)
        if self.preferences.set_aside is not None:
            self.messages.note(
                tr(
                    "The settings could not be read; the usual ones are used. The old file is kept as {file}.",
                    file=self.preferences.set_aside.name,
                )
            )
        load_fonts("later")
        self.application.setWindowIcon(application_icon())

    def _today(self) -> TodayPage:
        return cast("TodayPage", self.window.stack.page("today"))

    def _opened(self, well: bool) -> None:
        if not well:
            return
        if self.callers is not None and not self.store.database.read_only:  # a copy to read is not what others mean
            self.callers.move_to(self.folder)
        if self.warming is not None:
            self.warming.begin()

    def prepare(self) -> Preparing:
        """Make the pages most people go to, in the quiet after the start."""
        from desktop_app.ui.frame.preparing import Preparing

        preparing = Preparing(self.window)
        preparing.begin()
        return preparing

    def open_folder(self, folder: Path, sample: str | None = None) -> bool:
        """Close the file and go to that of another folder; False where something typed could not be kept first."""
        from desktop_app.ui.frame.opening import Way

        if not self._put_away():
            return False
        before, self.folder = self.folder, folder
        self.tools.folder = folder
        self._reopen(Way(sample=sample, own=before if sample is not None else None))
        return True

    def restore(self, backup: Path) -> bool:
        """Close the file, put a backup in its place and open that; False where something typed could not be kept."""
        from desktop_app.ui.frame.opening import Way

        if not self._put_away():
            return False
        self._reopen(Way(restore=backup))
        return True

    def open_again(self) -> None:
        """Close the file and open it again after the disk failed: what is typed waits in the journal and comes back."""
        from desktop_app.ui.frame.opening import Way

        for page in self.window.stack.made():
            page.leave()
        if self.besides is not None:
            self.besides.end_all()
        self.store.detach()
        for topic in ("autosave", OUT_OF_TOUCH_TOPIC):
            self.messages.withdraw(topic)
        self._reopen(Way())

    def _put_away(self) -> bool:
        """Keep what is pending and close the file."""
        kept = [page.leave() for page in self.window.stack.made()]
        if not all(kept) or self.opening is None or (self.besides is not None and not self.besides.close_all()):
            return False
        self._let_go()
        return True

    def _let_go(self) -> None:
        """Close the file; what Today shows is kept in it, for the first picture of the next start."""
        try:
            if self.store.is_ready and not self.store.database.read_only:
                self.store.database.keep(self._today().to_keep(self.counts.numbers))
        except Exception as error:  # whatever it is, the file is closed: the next start only shows less at once
            logging.getLogger(__name__).warning("what Today shows was not kept: %s", type(error).__name__)
        finally:
            self.store.detach()

    def _reopen(self, way: Way) -> None:
        self.tools.first = None
        for topic in ("sample", "typed"):
            self.messages.withdraw(topic)
        self.window.start_over()
        if self.opening is not None:
            self.opening.open(way)

    def show_overlay(self, name: str) -> None:
        """Lay the palette or the keys of this page over the window; each is made when first asked for."""
        if name not in self.overlays:
            self.overlays[name] = self._make_overlay(name, self.window)
        self.overlays[name].open_overlay()

    def open_beside(self, place: Place) -> None:
        """Show a place of the open file in a window beside this one."""
        from desktop_app.ui.frame.beside import Besides

        if self.besides is None:
            self.besides = Besides(self.window, self._make_overlay)
        self.besides.open(place, self.tools)

    def _make_overlay(self, name: str, window: MainWindow) -> Overlay:
        if name.startswith("passphrase_"):
            return self.locking.sheet(name.removeprefix("passphrase_"))
        if name == "keys":
            from desktop_app.ui.frame.help import HelpSheet

            return HelpSheet(window)
        from desktop_app.ui.frame.finder import finder
        from desktop_app.ui.frame.palette import Palette

        return Palette(window, finder(self.store))

    def show_report(self, path: Path) -> None:
        """Show a report in the window; nothing is sent."""
        self.window.go(Place.at("about", report=path.name))

    def show_file(self, path: Path) -> None:
        """Show what an import of a file would do; nothing of it is stored before the person agrees."""
        if self.callers is None:
            self._brought.append(path.absolute())
        else:
            self.callers.bring([path.absolute()])

    def close(self) -> None:
        """End what runs and close the store; only then is the door of its folder open to another window."""
        if self.callers is not None:
            self.callers.rest()
        self.ring.end()
        if self.guard is not None:
            self.guard.remove()
        if self.warming is not None:
            self.warming.stop()
        if self.opening is not None:
            self.opening.end()
        self.tasks.cancel_all()
        self.tasks.wait()
        self._let_go()
        if self.callers is not None:
            self.callers.end()
        elif self._door is not None:
            self._door.close()
        self.collecting.end()
        log.stop()


def main(folder: Path, *, sample: bool = False, file: str | None = None, door: Door | None = None) -> int:
    """Open the window on a data folder and run until it is closed; returns the exit code.

    Args:
        folder: where the store is, or will be.
        sample: fill the store with the sample where it holds nothing.
        file: what an import of it would do is shown as soon as the store is open.
        door: of that folder, at which later starts knock.
    """
    application = make_application(sys.argv[:1])
    app = App(application, folder, sample="" if sample else None, door=door)
    # Modules and word lists stay for good: looking through all of them for rubbish holds the window up for 0.1 s.
    app.warmed.connect(gc.freeze)
    app.warmed.connect(app.prepare)
    app.window.show()
    platform_start.let_installer_know()
    if file is not None:
        app.show_file(Path(file))
    code = application.exec()
    app.close()
    return int(code)
