"""One table of commands -> menus, shortcuts, palette, key hints and F1 help; it must not know what a command does.

``WINDOW`` lists what works everywhere; each page adds its own through ``Page.commands``. ``bind`` makes the Qt actions
of either. A command with a single letter or digit acts only where no text is typed, and not at all when the person
switched letters off in Settings.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence

from desktop_app.ui.keys import is_letter
from desktop_app.ui.translate import mark, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtWidgets import QWidget


def ready() -> str:
    """The reason of a command that can always act, and the name of one that is always called the same: none."""
    return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One thing the person can do.

    ``text`` and ``hint`` are words already in the language of the window; ``hint`` is the short form beside the key
    in the status bar and empty where it should not stand there. ``keys`` are Qt's portable sequences, the first one
    shown; ``mac`` replaces them on macOS where they clash. ``why_not`` returns the reason the command cannot act now,
    or an empty text; ``called`` what it does just now, for the palette, where that says more than ``text``. ``menu``
    is one of ``MENUS`` or empty for none; ``group`` draws a line between different groups.
    """

    key: str
    text: str
    do: Callable[[], object]
    keys: tuple[str, ...] = ()
    mac: tuple[str, ...] = ()
    hint: str = ""
    menu: str = "record"
    group: int = 0
    icon: str = ""
    palette_words: str = ""
    in_palette: bool = True
    checked: Callable[[], bool] | None = None
    why_not: Callable[[], str] = ready
    called: Callable[[], str] = ready

    def sequences(self) -> tuple[str, ...]:
        """The key sequences on this system."""
        return self.mac if self.mac and sys.platform == "darwin" else self.keys


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowCommand:
    """A row of the window's table: words not yet translated, and the name of what does it (see ``main_window``)."""

    key: str
    text: str
    menu: str
    keys: tuple[str, ...] = ()
    mac: tuple[str, ...] = ()
    hint: str = ""
    group: int = 0
    icon: str = ""
    page: str = ""
    palette_words: str = ""
    in_palette: bool = True


MENUS: Final = (
    ("file", mark("&File")),
    ("edit", mark("&Edit")),
    ("view", mark("&View")),
    ("go", mark("&Go")),
    ("record", mark("&Record")),
    ("help", mark("&Help")),
)
"""Menus of the menu bar in order; Record holds what the page and its selected thing can do."""

_W = WindowCommand
WINDOW: Final[tuple[WindowCommand, ...]] = (
    _W(key="new", text=mark("New"), menu="file", keys=("Ctrl+N",), icon="plus"),
    _W(key="paste_posting", text=mark("New opportunity from a posting"), menu="file", keys=("Ctrl+Shift+N",),
       page="opportunities", icon="document", palette_words=mark("paste job advert vacancy")),
    _W(key="add_interview", text=mark("Add an interview"), menu="file", icon="plus", page="opportunity",
       palette_words=mark("round meeting call recruiter hiring manager peer panel technical executive HR")),
    _W(key="brief", text=mark("Brief"), menu="file", keys=("Ctrl+P",), group=1, icon="document", page="brief"),
    _W(key="print", text=mark("Print the brief"), menu="file", keys=("Ctrl+Shift+P",), group=1, icon="print",
       page="brief"),
    _W(key="files", text=mark("Import, export and backups"), menu="file", keys=("Ctrl+Shift+I",), group=2,
       icon="import", page="files", palette_words=mark("restore bundle csv calendar")),
    _W(key="import", text=mark("Import…"), menu="file", group=2, page="files"),
    _W(key="export", text=mark("Export…"), menu="file", group=2, icon="export", page="files"),
    _W(key="backup_now", text=mark("Back up now"), menu="file", group=3, page="files"),
    _W(key="restore", text=mark("Restore from a backup…"), menu="file", group=3, page="files"),
    _W(key="where", text=mark("Where the file lies…"), menu="file", group=3, icon="folder", page="files"),
    _W(key="quit", text=mark("Quit"), menu="file", keys=("Ctrl+Q",), group=4),
    _W(key="undo", text=mark("Undo"), menu="edit", keys=("Ctrl+Z",), icon="undo"),
    _W(key="redo", text=mark("Redo"), menu="edit", keys=("Ctrl+Shift+Z",), icon="redo"),
    _W(key="find", text=mark("Find in this page"), menu="edit", keys=("Ctrl+F", "/"), group=1, icon="search"),
    _W(key="palette", text=mark("Search or do"), menu="edit", keys=("Ctrl+K",), group=1, icon="search",
       in_palette=False),
    _W(key="settings", text=mark("Settings"), menu="edit", keys=("Ctrl+,",), group=2, icon="settings",
       page="settings", palette_words=mark("options preferences theme dark light")),
    _W(key="wide_rail", text=mark("Wide or narrow rail"), menu="view", keys=("Ctrl+B",), icon="menu"),
    _W(key="hide_names", text=mark("Hide names"), menu="view", keys=("Ctrl+Shift+H",), icon="hide",
       palette_words=mark("private initials shared screen")),
    _W(key="larger", text=mark("Larger text"), menu="view", keys=("Ctrl++", "Ctrl+="), group=1),
    _W(key="smaller", text=mark("Smaller text"), menu="view", keys=("Ctrl+-",), group=1),
    _W(key="normal_size", text=mark("Normal text size"), menu="view", keys=("Ctrl+0",), group=1),
    _W(key="next_pane", text=mark("Next pane"), menu="view", keys=("F6",), mac=("F6", "Ctrl+Alt+6"), group=2,
       in_palette=False),
    _W(key="previous_pane", text=mark("Previous pane"), menu="view", keys=("Shift+F6",),
       mac=("Shift+F6", "Ctrl+Alt+Shift+6"), group=2, in_palette=False),
    _W(key="today", text=mark("Today"), menu="go", keys=("Ctrl+1",), icon="today", page="today"),
    _W(key="opportunities", text=mark("Opportunities"), menu="go", keys=("Ctrl+2",), icon="opportunities",
       page="opportunities"),
    _W(key="examples", text=mark("Examples"), menu="go", keys=("Ctrl+3",), icon="examples", page="examples"),
    _W(key="rehearse", text=mark("Rehearse"), menu="go", keys=("Ctrl+4",), icon="rehearse", page="rehearse"),
    _W(key="questions", text=mark("Questions"), menu="go", icon="help", page="questions",
       palette_words=mark("bank asked answer ask back")),
    _W(key="looking_back", text=mark("Looking back"), menu="go", icon="calendar", page="looking_back",
       palette_words=mark("learned rounds outcomes tables history")),
    _W(key="people", text=mark("People"), menu="go", keys=("Ctrl+5",), icon="people", page="people"),
    _W(key="back", text=mark("Back"), menu="go", keys=("Alt+Left",), mac=("Ctrl+[",), group=1, icon="arrow_left"),
    _W(key="forward", text=mark("Forward"), menu="go", keys=("Alt+Right",), mac=("Ctrl+]",), group=1,
       icon="arrow_right"),
    _W(key="keys", text=mark("Keys of this page"), menu="help", keys=("F1",), mac=("F1", "Ctrl+?"), icon="keyboard",
       hint=mark("all keys")),
    _W(key="guide", text=mark("Guide"), menu="help", icon="help", page="guide", palette_words=mark("manual how")),
    _W(key="whats_new", text=mark("What is new"), menu="help", page="guide", palette_words=mark("changes version")),
    _W(key="about", text=mark("About Greenroom"), menu="help", group=1, icon="door", page="about",
       palette_words=mark("version licences")),
)  # fmt: skip
"""Everything that works on every page. A row with ``page`` goes there and stands only where that page exists."""


def window_commands(handlers: dict[str, Callable[[], object]], exists: Callable[[str], bool]) -> tuple[Command, ...]:
    """The window's table with what each row does; rows that lead to a page which does not exist are left out.

    Raises:
        KeyError: a row has no handler (our own bug, found by a test).
    """
    return tuple(
        Command(
            key=row.key, text=tr(row.text), do=handlers[row.key], keys=row.keys, mac=row.mac,
            hint=tr(row.hint) if row.hint else "", menu=row.menu, group=row.group, icon=row.icon,
            palette_words=tr(row.palette_words) if row.palette_words else "", in_palette=row.in_palette,
        )
        for row in WINDOW
        if not row.page or exists(row.page)
    )  # fmt: skip


class BoundAction(QAction):
    """A command as a Qt action; where it cannot act it says why instead."""

    def __init__(self, command: Command, say: Callable[[str], object], parent: QWidget) -> None:
        super().__init__(command.text, parent)
        self.command = command
        self._say = say
        self.setObjectName(command.key)
        self.setShortcutVisibleInContextMenu(True)
        # macOS would move "Settings" and "Quit" by guessing from their words; the table decides instead.
        self.setMenuRole(QAction.MenuRole.NoRole)
        self.triggered.connect(self.run)

    def run(self) -> None:
        """Do it, or say why not."""
        reason = self.command.why_not()
        if reason:
            self._say(reason)
        else:
            self.command.do()

    def use_letters(self, letters: bool) -> None:
        """Bind the keys, with or without the single letters."""
        wanted = [key for key in self.command.sequences() if letters or not is_letter(key)]
        self.setShortcuts([QKeySequence(key) for key in wanted])


def bind(
    commands: Iterable[Command],
    widget: QWidget,
    say: Callable[[str], object],
    *,
    letters: bool = True,
    everywhere: bool = False,
) -> list[BoundAction]:
    """Make Qt actions on ``widget``: the keys act while it, or anything in it, can be seen.

    Single letters of a page act only while the page has the focus; ``everywhere`` is for the window's own commands.
    ``say`` shows the reason of a command that cannot act.
    """
    made = []
    for command in commands:
        action = BoundAction(command, say, widget)
        lettered = any(is_letter(key) for key in command.sequences())
        context = Qt.ShortcutContext
        inside = context.WidgetWithChildrenShortcut if lettered and not everywhere else context.WindowShortcut
        action.setShortcutContext(inside)
        action.use_letters(letters)
        widget.addAction(action)
        made.append(action)
    return made


def clashes(first: Sequence[Command], second: Sequence[Command]) -> set[str]:
    """Key sequences that two tables both claim, in portable text."""
    mine = {key for command in first for key in command.sequences()}
    return mine & {key for command in second for key in command.sequences()}
