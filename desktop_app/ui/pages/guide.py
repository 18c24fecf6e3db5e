"""The guide, offline: its chapters at the left, one of them to read; it must hold no text of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.about.chapters import chapters
from desktop_app.ui.about.reading import ReadingPane
from desktop_app.ui.layouts import ListWorkSide
from desktop_app.ui.page import Page
from desktop_app.ui.rows import RowList, Rows, TwoLineDelegate
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.page_parts import PageHeader

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.ui.places import Place


class GuidePage(Page):
    """Place values: ``chapter``, the key of one."""

    def build(self) -> None:
        """List and text."""
        delegate = TwoLineDelegate(lambda row: row.title)
        delegate.indent = 28  # under the title of the page
        self.chapters = RowList(tr("Chapters"), Rows(lambda row: row.title), delegate)
        self.chapters.selected.connect(self._choose)
        self.text = ReadingPane(tr("Guide"))
        self.text.followed.connect(self._follow)
        self.frame = ListWorkSide(
            self.chapters, self.text, None, "guide", self.tools.preferences, reads=True, parent=self
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(PageHeader(tr("Guide"), tr("Everything here is on this computer.")))
        whole.addWidget(self.frame, 1)
        self._shown = ""

    def title(self) -> str:
        """Title bar."""
        return tr("Guide: {chapter}", chapter=self._title()) if self._shown else tr("Guide")

    def panes(self) -> Sequence[QWidget]:
        """Chapters, text."""
        return self.frame.panes()

    def show_place(self, place: Place) -> None:
        """The chapter named, else the first."""
        self.place = place
        language = QLocale().name().split("_")[0]
        self._listed = chapters(language, changes=tr("What is new"))
        wanted = str(place.get("chapter", ""))
        known = [chapter.id for chapter in self._listed]
        self._shown = wanted if wanted in known else known[0]
        self.chapters.set_rows(self._listed, current=self._shown)
        self._show()

    def _title(self) -> str:
        return next(chapter.title for chapter in self._listed if chapter.id == self._shown)

    def _choose(self, key: object) -> None:
        if key and str(key) != self._shown:
            self._shown = str(key)
            self.shift(chapter=self._shown)
            self._show()

    def _show(self) -> None:
        self.text.show_file(next(chapter.file for chapter in self._listed if chapter.id == self._shown))
        self.frame.set_current(self._title())
        self.retitled.emit()

    def _follow(self, link: str) -> None:
        key = link.partition("#")[0].removesuffix(".md")
        if key in [chapter.id for chapter in self._listed]:
            self.go("guide", chapter=key)
        else:
            self.tools.messages.note(tr("Greenroom opens nothing outside itself. The address is: {link}", link=link))
