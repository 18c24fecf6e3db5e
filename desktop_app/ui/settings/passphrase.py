"""Whether the library has a passphrase, with the buttons to set, change or remove it; it must not change any file."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.base import Label
from desktop_app.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from pathlib import Path


class PassphraseRow(QWidget):
    """``asked`` brings the name of the sheet to show: "passphrase_set" and its sisters."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(8))
        self.state = Label("", "body")
        row.addWidget(self.state)
        self.set_button = Button(tr("Set a passphrase"), "small")
        self.change_button = Button(tr("Change the passphrase"), "small")
        self.remove_button = Button(tr("Remove the passphrase"), "small")
        for name, button in self.buttons().items():
            button.clicked.connect(partial(self.asked.emit, f"passphrase_{name}"))
            row.addWidget(button)
        row.addStretch(1)

    def buttons(self) -> dict[str, Button]:
        """By what they do."""
        return {"set": self.set_button, "change": self.change_button, "remove": self.remove_button}

    def show_folder(self, folder: Path) -> None:
        """Read how the library of this folder stands."""
        from desktop_app.store import cipher

        locked = cipher.is_locked(folder / "greenroom.db")
        self.state.setText(tr("Locked.") if locked else tr("Not locked."))
        self.set_button.setVisible(not locked)
        self.change_button.setVisible(locked)
        self.remove_button.setVisible(locked)
        why = "" if cipher.is_available() else tr("The part of Greenroom that locks libraries is not installed here.")
        for button in self.buttons().values():
            button.set_reason(why)
