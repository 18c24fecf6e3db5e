"""The commands in force, in menus, keys and hints; it must not know what any command does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from desktop_app.ui.actions import MENUS, BoundAction, Command, bind, window_commands
from desktop_app.ui.frame.status_bar import hints
from desktop_app.ui.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.main_window import MainWindow


class Menus(QObject):
    """The menu bar, the keys and the key hints of the window and of the page it shows."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        # Each menu is a child of the window: one that the menu bar makes itself may be gone when it is filled later.
        self.menus = {key: QMenu(tr(text), window) for key, text in MENUS}
        for menu in self.menus.values():
            window.menuBar().addMenu(menu)
        self.bound: list[BoundAction] = []
        self.menus["record"].aboutToShow.connect(self._fill_record)
        window.tools.preferences.changed.connect(self._preference_changed)
        window.stack.commands_changed.connect(self.show_hints)

    def bind(self, handlers: dict[str, Callable[[], object]], exists: Callable[[str], bool]) -> None:
        """Give every row of the window's table its menu entry and keys; after the first picture, to be quick."""
        tools = self._window.tools
        table = window_commands(handlers, exists)
        self.bound = bind(
            table, self._window, tools.messages.note, letters=tools.preferences.letter_keys, everywhere=True
        )
        group: dict[str, int] = {}
        for action in self.bound:
            menu, command = self.menus[action.command.menu], action.command
            if group.get(command.menu, command.group) != command.group:
                menu.addSeparator()
            group[command.menu] = command.group
            menu.addAction(action)
        self.show_hints()

    def of_page(self) -> list[Command]:
        """What the page shown can do."""
        page = self._window.stack.current
        return [action.command for action in page.bound] if page else []

    def of_window(self) -> list[Command]:
        """What can be done everywhere."""
        return [action.command for action in self.bound]

    def show_hints(self) -> None:
        """Read the key hints again: those of the page first, then those of the window."""
        self._window.status.hints.set_hints(hints([*self.of_page(), *self.of_window()]))

    def _fill_record(self) -> None:
        menu, page = self.menus["record"], self._window.stack.current
        menu.clear()
        for action in page.bound if page else []:
            if action.command.menu:
                menu.addAction(action)
        if menu.isEmpty():
            menu.addAction(tr("Nothing to do with this page")).setEnabled(False)

    def _preference_changed(self, name: str) -> None:
        if name == "letter_keys":
            for action in self._window.findChildren(BoundAction):
                action.use_letters(self._window.tools.preferences.letter_keys)
