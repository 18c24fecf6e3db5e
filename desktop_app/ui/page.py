"""What every page of the window is: it shows a place, refreshes when its tables change; it must know no other page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.errors import UserError
from desktop_app.ui.actions import Command, bind
from desktop_app.ui.autosave import Autosave
from desktop_app.ui.places import Place

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence
    from contextlib import AbstractContextManager
    from pathlib import Path

    from PySide6.QtGui import QShowEvent

    from desktop_app.ui.actions import BoundAction
    from desktop_app.ui.messages import Messages
    from desktop_app.ui.preferences import Preferences
    from desktop_app.ui.store import Store
    from desktop_app.ui.tasks import Tasks
    from desktop_app.ui.theme import Theme


@dataclass(slots=True, kw_only=True)
class Tools:
    """What a page works with; made once in ``app.py``.

    ``first`` holds what the first frame was drawn from, before the store was ready (None without it); ``clock``
    returns the present moment as an aware datetime, so that tests and screenshots can choose it.
    ``open_folder(folder, sample=None)`` goes to another data folder; ``sample`` fills it where it holds nothing.
    ``restore(backup)`` goes back to a backup. Both are False where something typed could not be kept first.
    """

    store: Store
    preferences: Preferences
    tasks: Tasks
    messages: Messages
    theme: Theme
    folder: Path
    clock: Callable[[], Any]
    open_folder: Callable[..., bool]
    restore: Callable[[Path], bool]
    first: Any = None


class Page(QWidget):
    """Base of all pages. A subclass sets ``watches`` and overrides ``build``, ``refresh`` and what else it needs.

    Life: ``__init__`` -> ``build`` (widgets, once) -> ``show_place`` -> ``refresh`` (whenever a watched table
    changed: at once while visible, else when next shown) -> ``leave``.

    Signals: ``asked`` brings a Place to go to; ``moved`` the page's own new Place (another row, no history step);
    ``retitled`` that ``title`` reads differently; ``commands_changed`` that key hints should be read again.
    """

    watches: ClassVar[frozenset[str]] = frozenset()

    asked = Signal(object)
    moved = Signal(object)
    retitled = Signal()
    commands_changed = Signal()

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tools = tools
        self.place = Place("")
        self.autosave = Autosave(self, tools.store, tools.messages)
        self._stale = True
        self.note = ""  # what a view of a tabbed page says at the right of the tabs; ``retitled`` when it changed
        self.landing: QWidget | None = None  # where the focus goes on arrival, where that is not the first pane
        self.build()
        self.bound: list[BoundAction] = bind(
            self.commands(), self, tools.messages.note, letters=tools.preferences.letter_keys
        )
        tools.store.changed.connect(self._heard)
        tools.store.ready.connect(self._heard)

    # ------------------------------------------------------------ to override

    def build(self) -> None:
        """Make the widgets; no reading here."""

    def title(self) -> str:
        """What the title bar says after the program's name."""
        return ""

    def show_place(self, place: Place) -> None:
        """Show what ``place`` names; ends in ``refresh`` as a rule."""
        self.place = place
        self.refresh()

    def refresh(self) -> None:
        """Read anew what is shown; keeps selection, scroll position and caret."""

    def commands(self) -> Sequence[Command]:
        """What can be done here, in the order of the key hints; asked for once, after ``build``."""
        return ()

    def panes(self) -> Sequence[QWidget]:
        """The widgets F6 goes through, in order: list, work, side."""
        return (self,)

    def leave(self) -> bool:
        """Keep what is pending before another page is shown; False where that failed."""
        return self.autosave.flush()

    def new(self) -> None:
        """Ctrl+N: make a new one of the kind on this page."""
        self.go("opportunities", new=True)

    def find_here(self) -> None:
        """Ctrl+F and /: find in this page; without a find field of its own, that is the palette."""
        self.go("palette")

    def subject(self) -> dict[str, int]:
        """Ids of what this page is about, such as {"opportunity": 3, "interview": 7}; Ctrl+P needs the interview."""
        return {}

    def show_pane(self, pane: QWidget) -> None:
        """Bring a pane of ``panes`` into view before F6 gives it the focus; folded layouts open their drawer."""

    # ------------------------------------------------------------ to use

    def open(self, place: Place) -> None:
        """Called by the window to show a place here."""
        self.place = place
        self.show_place(place)
        self._stale = not self.tools.store.is_ready

    def go(self, page: str, **where: Any) -> None:
        """Ask the window to go somewhere."""
        self.asked.emit(Place.at(page, **where))

    def shift(self, **where: Any) -> None:
        """Note that another thing is shown on this same page."""
        self.place = self.place.but(**where)
        self.moved.emit(self.place)

    def read(self) -> AbstractContextManager[Any]:
        """A session for questions."""
        return self.tools.store.read()

    def write(self, label: str, *, merge: Hashable | None = None, quiet: bool = False) -> AbstractContextManager[Any]:
        """A session for verbs: one undo step. ``quiet`` keeps this page from refreshing itself afterwards.

        What is typed and pending is kept first: the focus need not have left its field, a screen reader presses buttons
        without moving it, and the refresh after the commit would put the old text back.
        """
        self.autosave.flush()
        return self.tools.store.write(label, source=self if quiet else None, merge=merge)

    def attempt(
        self, label: str, act: Callable[[Any], object], *, merge: Hashable | None = None, quiet: bool = False
    ) -> bool:
        """Write once with ``act(session)``; a failure becomes a strip. True where it was kept.

        ``quiet`` is for a page that shows another record right after, and would else read everything twice.
        """

        def write() -> None:
            with self.write(label, merge=merge, quiet=quiet) as session:
                act(session)

        return self.tools.messages.attempt(write)

    # ------------------------------------------------------------ inside

    def _heard(self, changes: Any = None) -> None:
        """A commit (or, without ``changes``, the store that has just been opened): refresh now or when next shown."""
        if changes is not None and (changes.source is self or not changes.tables & self.watches):
            return
        self._stale = not self.isVisible()
        if self.isVisible():
            try:
                self.refresh()
            except UserError as error:  # what is shown may just have been undone or deleted
                self.tools.messages.report(error)
            self.commands_changed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while the page was hidden."""
        super().showEvent(event)
        if self._stale and self.place.page and self.tools.store.is_ready:
            self._heard()
