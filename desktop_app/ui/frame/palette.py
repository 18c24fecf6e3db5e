"""Search or do: what can be done first, then what is found in the file; it must not search by itself.

``Finder`` is handed in by ``app.py``. Prefixes: > commands only, @ people, # requirements. With nothing typed it shows
where one has been lately.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop_app.ui.frame.overlay import Overlay
from desktop_app.ui.frame.status_bar import KeyHints
from desktop_app.ui.icons import paint_icon
from desktop_app.ui.keys import shown
from desktop_app.ui.marked import paint_marked
from desktop_app.ui.mirrored import side as end
from desktop_app.ui.rows import Heading, RowDelegate, RowList, Rows
from desktop_app.ui.theme import look
from desktop_app.ui.translate import plural, tr
from desktop_app.ui.widgets.base import Follows, Label, Painted, Rule, announce
from desktop_app.ui.widgets.page_parts import key_cap_size, paint_key_cap

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from desktop_app.ui.actions import Command
    from desktop_app.ui.main_window import MainWindow
    from desktop_app.ui.places import Place

MOST: Final = 40
"""Rows found that are shown at most; a longer list is not read."""

ACTS: Final = 800
"""Numbers of rows for what can be done with what was found."""

SHOWN_COMMANDS: Final = 4
"""Commands shown above what was found, unless the person asked for commands only."""


@dataclass(frozen=True, slots=True)
class Hit:
    """Something found: title, where and in which words, the icon of its kind, and the place it opens at."""

    title: str
    context: str
    icon: str
    place: Place
    note: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """What a search brought: hits in order, how many there are in all, and the nearest word where there are none.

    ``acts`` are hits with which something can be done at once; they stand among what can be done.
    """

    hits: tuple[Hit, ...] = ()
    total: int = 0
    nearest: str = ""
    acts: tuple[Hit, ...] = ()


Finder = Callable[[str, str], Found]
"""(words, prefix) -> what was found; prefix is "", "@" or "#"."""


@dataclass(frozen=True, slots=True)
class _Row:
    """One row of the list: a command or a hit."""

    number: int
    title: str
    second: str
    icon: str
    note: str = ""
    key: str = ""
    command: Command | None = None
    place: Place | None = None

    @property
    def id(self) -> int:
        return self.number


def commands_for(text: str, commands: Sequence[Command]) -> list[Command]:
    """Commands in which every typed word begins a word of the text (or of its other names), in table order."""
    wanted = text.casefold().split()

    def fits(command: Command) -> bool:
        words = f"{command.called()} {command.text} {command.palette_words}".casefold().replace("&", "").split()
        return all(any(word.startswith(part) for word in words) for part in wanted)

    return [command for command in commands if command.in_palette and fits(command)]


class _Delegate(RowDelegate):
    """Icon, title with the typed words marked, second line, and a note or key at the right."""

    indent = 18

    def __init__(self) -> None:
        super().__init__()
        self.words: tuple[str, ...] = ()

    def row_height(self, row: _Row, width: int) -> int:
        lines = look().line("body") + (look().line("small") if row.second else 0)
        return lines + look().px(11)

    def paint_row(self, painter: QPainter, rect: QRect, row: _Row, *, bold: bool) -> None:
        side, gap = look().px(16), look().px(34)
        taken = 0
        middle = rect.center().y()
        if row.key:
            size = key_cap_size(shown(row.key))
            left = rect.right() - size.width()
            paint_key_cap(
                painter, QRectF(left, middle - size.height() / 2, size.width(), size.height()), shown(row.key)
            )
            taken = size.width() + look().px(12)
        elif row.note:
            painter.setFont(look().font("small"))
            painter.setPen(look().colour("sub"))
            taken = painter.fontMetrics().horizontalAdvance(row.note) + look().px(12)
            painter.drawText(rect, end(right=True) | Qt.AlignmentFlag.AlignVCenter, row.note)
        paint_icon(painter, row.icon, QRectF(rect.left(), middle - side / 2, side, side), look().colour("sub"))
        room = rect.adjusted(gap, 0, -taken, 0)
        top = room.adjusted(0, 0 if row.second else (room.height() - look().line("body")) // 2, 0, 0)
        paint_marked(painter, top, row.title, self.words)
        if row.second:
            below = room.adjusted(0, look().line("body"), 0, 0)
            paint_marked(painter, below, row.second, self.words, step="small", tone="sub")


class _Typing(Follows, QLineEdit):
    """The line typed into; ↑ ↓ Enter Esc go to the palette."""

    pressed = Signal(object)

    def restyle(self) -> None:
        self.setFont(look().font("lead"))
        super().restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        if event.key() in (keys.Key_Up, keys.Key_Down, keys.Key_PageUp, keys.Key_PageDown, keys.Key_Return,
                           keys.Key_Enter, keys.Key_Escape, keys.Key_Tab):  # fmt: skip
            self.pressed.emit(event)
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, onwards: bool) -> bool:
        """Tab stays here: it takes the nearest word."""
        return False


class _Glass(Painted):
    """The magnifying glass before the line."""

    def restyle(self) -> None:
        self.setFixedSize(look().px(20), look().px(20))

    def paintEvent(self, event: object) -> None:
        paint_icon(QPainter(self), "search", QRectF(self.rect()), look().colour("ink"))


class Palette(Overlay):
    """The palette over the window: ↑ ↓ move, Enter does or opens, Tab takes the nearest word, Esc closes."""

    def __init__(self, window: MainWindow, find: Finder) -> None:
        super().__init__(window, tr("Search or do"))
        self._window, self._find = window, find
        self._nearest = ""
        self.edit = _Typing()
        self.edit.setAccessibleName(tr("Search or do"))
        self.edit.setPlaceholderText(tr("Search or do"))
        self.edit.setProperty("plain", True)
        self.edit.setFrame(False)
        self.edit.restyle()
        self._scope = Label(tr("everything in this file"), "small", "sub")
        self._delegate = _Delegate()
        self.list = RowList(tr("Results"), Rows(lambda row: f"{row.title}, {row.second}".strip(", ")), self._delegate)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.nothing = Label("", "body", "sub", wrap=True)
        self._keys = KeyHints(self)
        self._assemble()
        self.edit.textEdited.connect(self.search)
        self.edit.pressed.connect(self._pressed)
        self.list.clicked.connect(lambda index: self._act(self.list.rows.key_at(index.row())))

    def _assemble(self) -> None:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(look().px(18), look().px(12), look().px(18), look().px(12))
        row.setSpacing(look().px(10))
        glass = _Glass()
        glass.restyle()
        row.addWidget(glass)
        row.addWidget(self.edit, 1)
        row.addWidget(self._scope)
        self.nothing.setContentsMargins(look().px(18), look().px(14), look().px(18), look().px(14))
        self._keys.setFixedHeight(look().px(36))
        self._keys.setContentsMargins(look().px(18), 0, 0, 0)
        foot = QWidget()
        foot_row = QHBoxLayout(foot)
        foot_row.setContentsMargins(look().px(18), 0, look().px(18), 0)
        foot_row.addWidget(self._keys)
        self._keys.set_hints([
            (("Return",), tr("do or open")), (("Ctrl+Return",), tr("beside")), ((">",), tr("commands")),
            (("@",), tr("people")), (("#",), tr("requirements")), (("Esc",), tr("close")),
        ])  # fmt: skip
        self._around = (head, Rule(1), Rule(3), foot)
        for part in (*self._around[:2], self.nothing, self.list, *self._around[2:]):
            self.panel.column.addWidget(part, int(part is self.list))

    def open_overlay(self) -> None:
        """Show it empty, with recent places, the caret in the line."""
        super().open_overlay()
        self.edit.clear()
        self.search("")
        self.edit.setFocus(Qt.FocusReason.PopupFocusReason)

    def place_panel(self) -> None:
        """As high as its rows, at most to 40 pixels above the bottom."""
        width, top = self.panel_width(), self.panel_top()
        listed = sum(self.list.sizeHintForRow(row) for row in range(self.list.rows.rowCount()))
        message = self.nothing.heightForWidth(width) if not self.nothing.isHidden() else 0
        around = sum(max(part.sizeHint().height(), part.minimumHeight()) for part in self._around)
        wanted = listed + message + around + 2
        most = self.height() - top - look().px(40)
        self.panel.setGeometry((self.width() - width) // 2, top, width, min(wanted, most))

    def search(self, text: str) -> None:
        """Show what fits ``text``: what can be done, then what is found."""
        prefix, words = (text[0], text[1:].strip()) if text[:1] in (">", "@", "#") else ("", text.strip())
        self._delegate.words = tuple(words.split())
        rows: list[Any] = self._do(words, prefix)
        found = self._find(words, prefix) if words and prefix != ">" and self._window.tools.store.is_ready else Found()
        if found.acts:
            rows = rows or [Heading(tr("Do"))]
            rows += [_Row(ACTS + n, act.title, act.context, act.icon, place=act.place)
                     for n, act in enumerate(found.acts)]  # fmt: skip
        if found.hits:
            note = tr("{shown} of {all}", shown=min(len(found.hits), MOST), all=found.total)
            rows.append(Heading(tr("Found"), note))
            rows += [
                _Row(1000 + number, hit.title, hit.context, hit.icon, note=hit.note, place=hit.place)
                for number, hit in enumerate(found.hits[:MOST])
            ]
        self._say_nothing(words, found, bool(rows))
        first = [row.id for row in rows if isinstance(row, _Row)]
        opens = [number for number in first if not ACTS <= number < ACTS + 100]  # Enter opens what was looked for
        self.list.set_rows(rows, current=next(iter(opens or first), None))
        self.list.setVisible(bool(rows))
        self.place_panel()
        count = sum(isinstance(row, _Row) for row in rows)
        announce(self.edit, plural("{n} result", "{n} results", count))

    def _do(self, words: str, prefix: str) -> list[Any]:
        """Rows of what can be done; with nothing typed, where one has been."""
        if prefix in ("@", "#"):
            return []
        menus = self._window.menus
        commands = commands_for(words, [*menus.of_page(), *menus.of_window()])
        if not words and not prefix:
            recent = self._window.recent()
            rows: list[Any] = [Heading(tr("Lately"))] if recent else []
            rows += [_Row(500 + n, title, "", "clock", place=place) for n, (place, title) in enumerate(recent)]
            commands = menus.of_page() and [command for command in menus.of_page() if command.in_palette]
        else:
            rows = []
        limit = None if prefix == ">" else SHOWN_COMMANDS if words else 8
        listed = commands[:limit]
        if listed:
            rows.append(Heading(tr("Do")))
        rows += [
            _Row(number, command.called() or command.text.replace("&", ""), command.why_not(),
                 command.icon or "arrow_right", key=next(iter(command.sequences()), ""), command=command)
            for number, command in enumerate(listed)
        ]  # fmt: skip
        return rows

    def _say_nothing(self, words: str, found: Found, anything: bool) -> None:
        self._nearest = found.nearest
        if anything or not words:
            self.nothing.setVisible(not anything)
            self.nothing.setText(
                tr("Type a word. People, postings, examples and notes are searched, in this file only.")
            )
            return
        said = tr("Nothing found for “{words}”.", words=words)
        if found.nearest:
            said += " " + tr("Nearest word in your file: {word}. Tab takes it.", word=found.nearest)
        self.nothing.setText(said)
        self.nothing.show()

    def _pressed(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.close_overlay()
        elif key == Qt.Key.Key_Tab:
            if self._nearest:
                self.edit.setText(self._nearest)
                self.search(self._nearest)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._act(self.list.current, beside=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        else:
            self.list.keyPressEvent(event)
            row = self.list.currentIndex().data(Qt.ItemDataRole.DisplayRole)
            announce(self.edit, row or "")

    def _act(self, key: object, *, beside: bool = False) -> None:
        """Do or open a row; ``beside`` opens a place in a window of its own, and this one stays where it is."""
        row = next((row for row in self.list.rows.rows if isinstance(row, _Row) and row.id == key), None)
        if row is None:
            return
        if row.place is not None:
            self.close_overlay(give_back=beside)
            if beside:
                self._window.beside_asked.emit(row.place)
            else:
                self._window.go(row.place)
        elif row.command is not None:
            self.close_overlay()
            reason = row.command.why_not()
            if reason:
                self._window.tools.messages.note(reason)
            else:
                row.command.do()
