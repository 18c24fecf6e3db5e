"""About: which Greenroom this is, with whose parts it is made and what went wrong; it must change no record."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app import __version__, licences
from desktop_app.ui.about.reading import ReadingPane
from desktop_app.ui.about.reports import ReportsPart
from desktop_app.ui.icons import application_icon
from desktop_app.ui.layouts import MainSide
from desktop_app.ui.page import Page
from desktop_app.ui.rows import RowList, Rows, TwoLineDelegate
from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.base import Label
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.page_parts import PageHeader, SectionLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.ui.places import Place


class Listed:
    """A part as a row of the list, known by its name."""

    def __init__(self, part: licences.Part) -> None:
        self.id, self.part = part.name, part


class AboutPage(Page):
    """Version and reports at the left, the parts and their licences at the right."""

    def build(self) -> None:
        """Two columns."""
        main, side = QWidget(), QWidget()
        self._left, right = QVBoxLayout(main), QVBoxLayout(side)
        for column in (self._left, right):
            column.setContentsMargins(look().px(28), look().px(16), look().px(28), look().px(20))
            column.setSpacing(look().px(10))
        self._say_what_it_is()
        self.reports = ReportsPart(self.tools.messages.note)
        self._left.addWidget(self.reports)
        self._left.addStretch(1)
        right.addWidget(SectionLabel(tr("Made with")))
        self.parts = RowList(
            tr("Parts of others"),
            Rows(lambda row: tr("{name} {version}: {licence}", name=row.part.name, version=row.part.version,
                                licence=row.part.licence)),
            TwoLineDelegate(lambda row: f"{row.part.name} {row.part.version}".strip(), lambda row: row.part.licence),
        )  # fmt: skip
        self.parts.setMinimumHeight(look().px(220))
        self.parts.selected.connect(self._show_licence)
        right.addWidget(self.parts, 1)
        right.addWidget(SectionLabel(tr("Its licence"), rank=2))
        self.licence = ReadingPane(tr("Licence"))
        self.licence.setMinimumHeight(look().px(220))
        right.addWidget(self.licence, 1)
        self.frame = MainSide(main, side, "about", self.tools.preferences, side_width=420, parent=self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(PageHeader(tr("About Greenroom")))
        whole.addWidget(self.frame, 1)

    def title(self) -> str:
        """Title bar."""
        return tr("About Greenroom")

    def panes(self) -> Sequence[QWidget]:
        """Main, side."""
        return self.frame.panes()

    def show_place(self, place: Place) -> None:
        """Read the parts and the reports."""
        self.place = place
        self.reports.show_folder(self.tools.folder)
        if not self.parts.rows.rows:
            listed = [Listed(part) for part in licences.parts()]
            self.parts.set_rows(listed, current=listed[0].id if listed else None)
            self._show_licence(self.parts.current)

    def _say_what_it_is(self) -> None:
        from desktop_app.store.connection import sqlite_version

        head = QHBoxLayout()
        head.setSpacing(look().px(14))
        mark = Label("")
        mark.setPixmap(application_icon().pixmap(look().px(56)))
        head.addWidget(mark)
        head.addWidget(Label(tr("Greenroom {version}", version=__version__), "heading"), 1)
        self._left.addLayout(head)
        for words in (
            tr("Prepare for the interview you are about to walk into. Offline, on your own computer."),
            tr("It opens no network connection and looks for no newer version by itself. When you hear of one, install "
               "it over this one: your library stays where it is, and a copy is made before anything in it changes."),
            tr("Free software under the MIT licence. The parts of others beside are used unchanged, under their own "
               "licences; Qt under the LGPL: its libraries may be replaced by your own."),
        ):  # fmt: skip
            self._left.addWidget(Label(words, "body", wrap=True))
        self.versions = Label(
            tr("Python {python}, Qt {qt}, SQLite {sqlite}, {system}", python=platform.python_version(), qt=qVersion(),
               sqlite=sqlite_version(), system=f"{platform.system()} {platform.release()}"),
            "small", "sub", wrap=True, selectable=True,
        )  # fmt: skip
        self._left.addWidget(self.versions)
        row = QHBoxLayout()
        new = Button(tr("What is new"), "small")
        new.clicked.connect(lambda: self.go("guide", chapter="changes"))
        guide = Button(tr("Guide"), "small")
        guide.clicked.connect(lambda: self.go("guide"))
        row.addWidget(new)
        row.addWidget(guide)
        row.addStretch(1)
        self._left.addLayout(row)
        self._left.addSpacing(look().px(12))

    def _show_licence(self, name: object) -> None:
        row = next((row for row in self.parts.rows.rows if row.id == name), None)
        self.licence.show_text(row.part.text if row is not None else "")
