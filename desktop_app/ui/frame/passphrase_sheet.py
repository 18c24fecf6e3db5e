"""The sheet on which a passphrase is typed, for the library or for a bundle; it must keep none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from desktop_app.ui.frame.overlay import Overlay
from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.base import Label
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.choices import Check
from desktop_app.ui.widgets.fields import LineField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Asked:
    """What the person entered: the passphrase in force, and the new one."""

    present: str
    new: str


@dataclass(frozen=True, slots=True)
class _Kind:
    title: str
    words: str
    go: str
    present: bool = True
    new: bool = False


def kind(what: str) -> _Kind:
    """The words of a sheet: "open", "set", "change", "remove", of a file "file_open" or "file_set"."""
    keep = tr("Nobody can open it without the passphrase, and nobody can bring it back. Write it down, keep it safe.")
    kinds = {
        "open": _Kind(tr("This library is locked"), tr("Its passphrase opens it on this computer."), tr("Open")),
        "set": _Kind(tr("Set a passphrase"), keep, tr("Lock the library"), present=False, new=True),
        "change": _Kind(tr("Change the passphrase"), keep, tr("Change it"), new=True),
        "remove": _Kind(
            tr("Remove the passphrase"), tr("Anybody who has the file can then read it."), tr("Unlock for good")
        ),
        "file_open": _Kind(tr("This file is locked"), tr("Enter the passphrase it was written with."), tr("Open")),
        "file_set": _Kind(tr("Lock this file"), keep, tr("Write it"), present=False, new=True),
    }
    return kinds[what]


class PassphraseSheet(Overlay):
    """One sheet; ``entered`` brings an ``Asked``. A wrong passphrase is told under the field."""

    entered = Signal(object)
    keeps = True

    def __init__(self, over: QWidget, what: str) -> None:
        self._kind = kind(what)
        super().__init__(over, self._kind.title)
        self.present = self._field(tr("Passphrase"))
        self.new = self._field(tr("New passphrase"))
        self.again = self._field(tr("New passphrase, once more"))
        column = self.panel.column
        column.setContentsMargins(look().px(24), look().px(20), look().px(24), look().px(20))
        column.setSpacing(look().px(10))
        column.addWidget(Label(self._kind.title, "heading"))
        column.addWidget(Label(self._kind.words, "body", "sub", wrap=True))
        for field, wanted in (
            (self.present, self._kind.present),
            (self.new, self._kind.new),
            (self.again, self._kind.new),
        ):
            label = Label(field.edit.accessibleName(), "small", "sub", parent=self)
            label.setBuddy(field.edit)
            for part in (label, field):
                part.setVisible(wanted)
            under = QVBoxLayout()
            under.setSpacing(look().px(3))
            under.addWidget(label)
            under.addWidget(field)
            column.addLayout(under)
        self.shown = Check(tr("Show what I type"))
        self.shown.toggled.connect(self._show)
        column.addWidget(self.shown)
        row = QHBoxLayout()
        self.go_button = Button(self._kind.go, "primary", key="Enter")
        self.close_button = Button(tr("Close"), key="Esc")
        self.go_button.clicked.connect(self._enter)
        self.close_button.clicked.connect(self._close)
        row.addWidget(self.go_button)
        row.addWidget(self.close_button)
        row.addStretch(1)
        column.addLayout(row)
        self._show(shown=False)

    def _field(self, name: str) -> LineField:
        field = LineField(name, parent=self)
        field.entered.connect(self._enter)
        field.escaped.connect(self._close)
        field.edited.connect(lambda: field.set_finding(""))
        return field

    def fields(self) -> list[LineField]:
        """Those that this sheet asks for, in order."""
        return [self.present] * self._kind.present + [self.new, self.again] * self._kind.new

    def open_overlay(self) -> None:
        """Empty, with the caret in the first field."""
        for field in self.fields():
            field.set_text("")
            field.set_finding("")
        super().open_overlay()
        self.fields()[0].setFocus(Qt.FocusReason.PopupFocusReason)

    def refuse(self, words: str) -> None:
        """Show again with what was wrong."""
        first = self.fields()[0]
        if not self.isVisible():
            self.open_overlay()
        first.set_finding(words, severity="blocked")
        first.edit.selectAll()
        self.place_panel()

    def _show(self, *, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for field in (self.present, self.new, self.again):
            field.edit.setEchoMode(mode)

    def _close(self) -> None:
        self.close_overlay()

    def _enter(self) -> None:
        empty = next((field for field in self.fields() if not field.text), None)
        if empty is not None:
            empty.setFocus()
        elif self.new.text != self.again.text:
            self.again.set_finding(tr("The two are not the same."), severity="blocked")
            self.again.setFocus()
            self.place_panel()
        else:
            asked = Asked(self.present.text, self.new.text)
            self.close_overlay()
            self.entered.emit(asked)
