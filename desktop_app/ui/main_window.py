"""The window: menu bar, rail, page, status bar, and the way between pages; it must not know what a page holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout

from desktop_app.ui import pages
from desktop_app.ui.frame.focus_keeping import FocusKeeper
from desktop_app.ui.frame.menus import Menus
from desktop_app.ui.frame.page_stack import PageStack, StripArea
from desktop_app.ui.frame.rail import Rail
from desktop_app.ui.frame.status_bar import StatusBar
from desktop_app.ui.frame.tab_order import ReadingOrder
from desktop_app.ui.frame.undoing import Undoing
from desktop_app.ui.places import History, Place
from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QResizeEvent

    from desktop_app.ui.page import Tools

OVERLAYS = ("palette", "keys", "passphrase_open", "passphrase_set", "passphrase_change", "passphrase_remove")
"""Places that lie over the page instead of being one."""


class MainWindow(QMainWindow):
    """Everything around the page.

    ``painted`` comes once, after the first picture stood on the screen; ``overlay_asked`` brings "palette" or "keys",
    which ``app.py`` connects to what shows them; ``beside_asked`` a place that is wanted in a window of its own.
    ``beside`` says that this is such a window: it keeps no place on the screen and is a little smaller.
    """

    painted = Signal()
    overlay_asked = Signal(str)
    beside_asked = Signal(object)

    def __init__(self, tools: Tools, exists: Callable[[str], bool] = pages.exists, *, beside: bool = False) -> None:
        super().__init__()
        self.tools, self.exists, self._beside = tools, exists, beside
        self.history = History()
        self._was_painted = False
        self._waiting: Place | None = None
        self._titles: dict[Place, str] = {}
        self.rail = Rail(exists)
        self.strips = StripArea()
        self.stack = PageStack(tools)
        self.status = StatusBar()
        self._assemble()
        self.menus = Menus(self)
        self.undoing = Undoing(self)
        self.keeper = FocusKeeper(self)
        self._connect()
        self._restore()

    def _assemble(self) -> None:
        centre = ReadingOrder()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row, work = QHBoxLayout(), QVBoxLayout()
        row.setSpacing(0)
        work.setSpacing(0)
        row.addWidget(self.rail)
        work.addWidget(self.strips)
        work.addWidget(self.stack, 1)
        row.addLayout(work, 1)
        column.addLayout(row, 1)
        column.addWidget(self.status)
        self.setCentralWidget(centre)
        self.setMinimumSize(640, 480)
        self.setWindowTitle("Greenroom")

    def _connect(self) -> None:
        self.rail.chosen.connect(self._rail_chosen)
        self.rail.find_asked.connect(lambda: self.overlay_asked.emit("palette"))
        self.stack.asked.connect(self.go)
        self.stack.moved.connect(self._moved)
        self.stack.retitled.connect(self._retitle)
        self.tools.messages.said.connect(self.strips.show_message)
        self.tools.messages.withdrawn.connect(self.strips.withdraw)
        self.tools.messages.noted.connect(self.status.note)
        self.tools.store.ready.connect(self._store_ready)
        self.tools.preferences.changed.connect(self._fold)
        self.tools.theme.applied.connect(self._fold)

    def _restore(self) -> None:
        screen = QGuiApplication.primaryScreen()
        room = screen.availableGeometry() if screen is not None else None
        width, height = (1024, 760) if self._beside else (1360, 860)
        self.resize(min(width, room.width() if room else width), min(height, room.height() if room else height))
        geometry = self.tools.preferences.get("geometry")
        if not self._beside and isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        self._fold()

    # ------------------------------------------------------------ going places

    def go(self, place: Place) -> bool:
        """Show a place and remember it; False where the page shown could not keep what was typed."""
        if place.page in OVERLAYS:
            self.overlay_asked.emit(place.page)
            return True
        if place.page in pages.TABS:  # a view of one opportunity stands under its header
            place = Place("opportunity", place.where).but(tab=place.page)
        if not self.tools.store.is_ready and place.page != "today":
            self._waiting = place
            return True
        if not self.exists(place.page) or not self.stack.show_place(place):
            return False
        self.history.visit(place)
        self._arrived()
        return True

    def start_over(self) -> None:
        """Another file: no page, no way back, then Today."""
        self.stack.forget()
        self.history = History()
        self._titles.clear()
        self.go(Place("today"))

    def back(self) -> None:
        """The place before."""
        self._return_to(self.history.back, self.history.forward, tr("This is where you started."))

    def forward(self) -> None:
        """The place left by going back."""
        self._return_to(self.history.forward, self.history.back, tr("There is nothing further on."))

    def _return_to(self, step: Callable[[], Place | None], revert: Callable[[], Place | None], end: str) -> None:
        place = step()
        if place is None:
            self.tools.messages.note(end)
        elif self.stack.show_place(place, returning=True):
            self._arrived()
        else:
            revert()

    def recent(self) -> list[tuple[Place, str]]:
        """Places shown lately with their titles, for the palette."""
        return [(place, self._titles[place]) for place in self.history.recent() if self._titles.get(place)]

    def _rail_chosen(self, key: str) -> None:
        if not self.go(Place(key)):
            self._arrived()

    def _moved(self, place: Place) -> None:
        self.history.update(place)
        self._retitle()
        self.menus.show_hints()

    def _arrived(self) -> None:
        page = self.stack.current
        self.rail.set_current(pages.rail_item(page.place.page) if page else "")
        self._retitle()
        self.menus.show_hints()
        if self._was_painted:  # finding what takes the focus has Python meet every widget: not before the first picture
            self.keeper.arrive()

    def _retitle(self) -> None:
        title = self.stack.current.title() if self.stack.current else ""
        if self.history.now is not None:
            self._titles[self.history.now] = title
        self.setWindowTitle(f"Greenroom – {title}" if title else "Greenroom")

    def _store_ready(self) -> None:
        if self._waiting is not None:
            place, self._waiting = self._waiting, None
            self.go(place)
        elif self.focusWidget() is None:  # the first page has its buttons now
            QTimer.singleShot(0, self, self.keeper.arrive)

    # ------------------------------------------------------------ folding

    def toggle_rail(self) -> None:
        """Ctrl+B: against what the width would choose, until the next Ctrl+B."""
        self.tools.preferences.put("wide_rail", "yes" if self.rail.is_narrow else "no")

    def _fold(self) -> None:
        chosen = self.tools.preferences.get("wide_rail", "")
        narrow = chosen == "no" if chosen in ("yes", "no") else look().folds(self.width(), "rail")
        if narrow != self.rail.is_narrow:
            self.rail.set_narrow(narrow)

    # ------------------------------------------------------------ Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The rail folds by em of window width."""
        super().resizeEvent(event)
        self._fold()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is pending; a window that could not keep it stays open and says so."""
        kept = [page.leave() for page in self.stack.made()]
        if not all(kept):
            event.ignore()
            return
        if not self._beside:
            self.tools.preferences.put("geometry", self.saveGeometry())
        self.tools.preferences.flush()
        super().closeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Say once that the first picture stood on the screen."""
        done = super().event(event)
        if event.type() == QEvent.Type.Paint and not self._was_painted:
            self._was_painted = True
            self.painted.emit()
        return done
