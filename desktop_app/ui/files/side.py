"""Taking things out, backups and where it all lies, as controls; it must not write, read or restore anything itself."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.files.exporting import BUNDLE
from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.base import Label
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.choices import Check, Choice
from desktop_app.ui.widgets.flow import Flow
from desktop_app.ui.widgets.page_parts import SectionLabel

if TYPE_CHECKING:
    from pathlib import Path


class TakingOut(QWidget):
    """``asked`` brings the name that is proposed for the file: its ending says what is written."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(5))
        column.addWidget(SectionLabel(tr("Take something out")))
        self.everything = self._button(column, tr("Everything, as a bundle…"), BUNDLE, key="E")
        note = tr("Readable files in one zip, called .greenroom. It comes back in here, on this computer or another.")
        column.addWidget(Label(note, "small", "sub", wrap=True))
        self.locked = Check(tr("locked with a passphrase"))
        column.addWidget(self.locked)
        row = QHBoxLayout()
        lists = [
            ("opportunities", tr("opportunities")),
            ("people", tr("people")),
            ("examples", tr("examples")),
        ]
        self.list = Choice(tr("Which list"), lists, "opportunities")
        button = Button(tr("A list, as a table…"), "plain")
        button.clicked.connect(lambda: self.asked.emit(f"{self.list.value}.csv"))
        row.addWidget(button)
        row.addWidget(self.list)
        row.addStretch(1)
        column.addLayout(row)
        self._button(column, tr("Your CV, as JSON Resume…"), "cv.json")
        self._button(column, tr("People, as contacts…"), "people.vcf")
        column.addWidget(Label(tr("In bundles and tables leave out"), "small", "sub", wrap=True))
        self.private = Check(tr("what is private"))
        self.hidden = {
            "people": Check(tr("names of people")),
            "employers": Check(tr("names of employers")),
            "pay": Check(tr("pay")),
        }
        left_out = Flow(gap=14, below=2)
        for check in (self.private, *self.hidden.values()):
            left_out.addWidget(check)
            check.toggled.connect(self._hide_private)
        column.addLayout(left_out)

    def _button(self, column: QVBoxLayout, text: str, name: str, key: str = "") -> Button:
        button = Button(text, "plain", key=key)
        button.clicked.connect(partial(self.asked.emit, name))
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return button

    def _hide_private(self) -> None:
        """Where names go, what is private goes too."""
        if self.redacted:
            self.private.setChecked(True)

    @property
    def redacted(self) -> tuple[str, ...]:
        """What is to be blotted out."""
        return tuple(key for key, check in self.hidden.items() if check.isChecked())


class Keeping(QWidget):
    """Backing up, a second folder for backups, and the folder of the library."""

    backed_up = Signal()
    second_asked = Signal()
    second_dropped = Signal()
    shown = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look().px(14), 0, 0)
        column.setSpacing(look().px(6))
        column.addWidget(SectionLabel(tr("Backups")))
        now = Button(tr("Back up now"), "plain", key="B")
        now.clicked.connect(self.backed_up)
        column.addWidget(now, 0, Qt.AlignmentFlag.AlignLeft)
        self.second = Label("", "small", "sub", wrap=True, selectable=True)
        row = QHBoxLayout()
        self.choose = Button(tr("A second folder…"), "small")
        self.drop = Button(tr("No second folder"), "small")
        self.choose.clicked.connect(self.second_asked)
        self.drop.clicked.connect(self.second_dropped)
        row.addWidget(self.choose)
        row.addWidget(self.drop)
        row.addStretch(1)
        column.addWidget(self.second)
        column.addLayout(row)
        self.weekly = Label("", "small", "sub", wrap=True)
        column.addWidget(self.weekly)
        column.addWidget(SectionLabel(tr("Where it lies")))
        column.addWidget(Label(str(folder), "small", wrap=True, selectable=True))
        show = Button(tr("Show the folder"), "small")
        show.clicked.connect(self.shown)
        column.addWidget(show, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def show_second(self, folder: Any) -> None:
        """Say where backups go besides."""
        words = tr("Every backup also goes to {folder}.", folder=str(folder)) if folder else ""
        self.second.setText(words or tr("A second folder, on another disk perhaps, gets every backup as well."))
        self.drop.setVisible(bool(folder))
