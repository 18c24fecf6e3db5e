"""F1: the keys of this page and of the window, with the way to the guide; it must hold no key of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.frame.overlay import Overlay
from desktop_app.ui.frame.window_commands import guide
from desktop_app.ui.layouts import scrolled
from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.base import Label, Rule
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.page_parts import KeyCap, SectionLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.ui.actions import Command
    from desktop_app.ui.main_window import MainWindow


def rows(commands: Sequence[Command]) -> list[tuple[tuple[str, ...], str]]:
    """(keys, words) of every command that has a key, in table order; menu marks are taken out."""
    return [(command.sequences(), command.text.replace("&", "")) for command in commands if command.sequences()]


LISTS = (
    (("Up", "Down", "Home", "End"), "move"),
    (("Return",), "open"),
    (("Tab",), "next field or list"),
    (("Esc",), "close"),
)
"""What every list, field and sheet knows without a command; the second item picks the words in ``list_words``."""


def list_words(which: str) -> str:
    """Words for the keys that belong to lists and fields."""
    return {
        "move": tr("Move in a list or grid"),
        "open": tr("Open or do what is selected"),
        "next field or list": tr("Next field, list or button"),
        "close": tr("Close the nearest thing; no text is lost"),
    }[which]


class HelpSheet(Overlay):
    """The keys that work now, in two columns: this page, and everywhere."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, tr("Keys of this page"))
        self._window = window
        self._area = scrolled(None, tr("Keys"))
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(look().px(20), look().px(12), look().px(16), look().px(10))
        self._title = Label("", "heading")
        self.close_button = Button(tr("Close"), "small", key="Esc")
        self.close_button.clicked.connect(self._close)
        self.guide_button = Button(tr("Open the guide"), "small", key="F1", icon="help")
        self.guide_button.clicked.connect(self.open_guide)
        row.addWidget(self._title, 1)
        row.addWidget(self.guide_button)
        row.addWidget(self.close_button)
        self.panel.column.addWidget(head)
        self.panel.column.addWidget(Rule(1))
        self.panel.column.addWidget(self._area, 1)

    def open_overlay(self) -> None:
        """Read the commands in force and show them; asked for again, the guide opens."""
        if self.isVisible():
            self.open_guide()
            return
        page = self._window.stack.current
        title = page.title() if page else ""
        self._title.setText(tr("Keys: {page}", page=title) if title else tr("Keys"))
        self._area.setWidget(self._sheet())
        super().open_overlay()
        self.close_button.setFocus(Qt.FocusReason.PopupFocusReason)

    def open_guide(self) -> None:
        """To the chapter that tells of this page, in place of the sheet."""
        self.close_overlay(give_back=False)
        guide(self._window)

    def _close(self) -> None:
        self.close_overlay()

    def listed(self) -> list[tuple[tuple[str, ...], str]]:
        """Every (keys, words) on the sheet."""
        menus = self._window.menus
        return [*rows(menus.of_page()), *rows(menus.of_window()), *((keys, list_words(which)) for keys, which in LISTS)]

    def place_panel(self) -> None:
        """Wider than the palette, and as high as the window allows."""
        width = min(look().px(860), self.width() - look().px(24))
        top = look().px(40)
        sheet = self._area.widget()
        wanted = (sheet.sizeHint().height() if sheet is not None else 0) + look().px(70)
        self.panel.setGeometry((self.width() - width) // 2, top, width, min(wanted, self.height() - 2 * top))

    def _sheet(self) -> QWidget:
        menus = self._window.menus
        sheet = QWidget()
        narrow = look().folds(self._window.width(), "rail")
        columns = QVBoxLayout(sheet) if narrow else QHBoxLayout(sheet)
        columns.setContentsMargins(look().px(20), look().px(14), look().px(20), look().px(18))
        columns.setSpacing(look().px(28))
        always = [(keys, list_words(which)) for keys, which in LISTS]
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(look().px(10))
        right.setSpacing(look().px(10))
        if menus.of_page():
            self._section(left, tr("On this page"), rows(menus.of_page()))
        self._section(left, tr("In lists and fields"), always)
        self._section(right, tr("Everywhere"), rows(menus.of_window()))
        for column in (left, right):
            column.addStretch(1)
            columns.addLayout(column, 1)
        return sheet

    def _section(self, column: QVBoxLayout, title: str, listed: Sequence[tuple[tuple[str, ...], str]]) -> None:
        column.addWidget(SectionLabel(title))
        grid = QGridLayout()
        grid.setHorizontalSpacing(look().px(14))
        grid.setVerticalSpacing(look().px(6))
        grid.setColumnStretch(1, 1)
        for number, (keys, words) in enumerate(listed):
            caps = QHBoxLayout()
            caps.setSpacing(4)
            for key in keys:
                caps.addWidget(KeyCap(key))
            caps.addStretch(1)
            grid.addLayout(caps, number, 0)
            grid.addWidget(Label(words, "small", wrap=True), number, 1)
        column.addLayout(grid)
