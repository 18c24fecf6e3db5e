"""What may be chosen about a printed brief, and what is not on it and why; it must draw and read nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.theme import look
from desktop_app.ui.translate import plural, tr
from desktop_app.ui.widgets.base import Label
from desktop_app.ui.widgets.choices import Check, Switch
from desktop_app.ui.widgets.page_parts import SectionLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.briefs.model import Gone, Options

MOST_NAMED = 12
"""Items of one block that are named one by one."""


class BriefSide(QWidget):
    """Edition, paper, ink, what is hidden, what was left out. ``changed`` says that something was chosen."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(look().px(18), look().px(14), look().px(18), look().px(18))
        self._column.setSpacing(look().px(8))
        editions = [("brief", tr("Brief")), ("glance", tr("Glance")), ("study", tr("Study"))]
        self.edition = Switch(tr("Edition"), editions, "brief", small=True)
        self.edition_words = Label("", "small", "sub", wrap=True)
        papers = [("a4", tr("A4")), ("letter", tr("Letter")), ("phone", tr("Phone"))]
        self.paper = Switch(tr("Paper"), papers, "a4", small=True)
        self.longer = Check("")
        self._longest = 0
        self.ink_saver = Check(tr("Save ink: no tints, no colour"))
        hidden = {"people": tr("Names of people"), "employers": tr("Names of employers"), "pay": tr("Pay"),
                  "figures": tr("Figures")}  # fmt: skip
        self.hiding = {name: Check(words) for name, words in hidden.items()}
        self.hide_note = Label("", "small", "sub", wrap=True)
        self._column.addWidget(SectionLabel(tr("Edition"), tr("1 2 3"), of=self.edition))
        self._column.addWidget(self.edition)
        self._column.addWidget(self.edition_words)
        self._column.addWidget(self.longer)
        self._column.addWidget(SectionLabel(tr("Paper"), rank=2, of=self.paper))
        for widget in (self.paper, self.ink_saver):
            self._column.addWidget(widget)
        self._column.addWidget(SectionLabel(tr("Blot out"), tr("before you show it to others"), rank=2))
        for check in self.hiding.values():
            self._column.addWidget(check)
        self._column.addWidget(self.hide_note)
        self._gone = QWidget()
        self._gone_column = QVBoxLayout(self._gone)
        self._gone_column.setContentsMargins(0, 0, 0, 0)
        self._gone_column.setSpacing(look().px(6))
        self._column.addWidget(self._gone)
        self._column.addStretch(1)
        self._shown: object = None
        self.edition.chosen.connect(self._say)
        self.paper.chosen.connect(self._say)
        for check in (self.longer, self.ink_saver, *self.hiding.values()):
            check.clicked.connect(self._say)
        self.show_edition()
        self.keep_names_hidden(hidden=False)

    @property
    def hidden(self) -> frozenset[str]:
        """What is to be blotted out."""
        return frozenset(name for name, check in self.hiding.items() if check.isChecked())

    def options(self) -> Options:
        """All that is chosen, as the pages are made by it."""
        from desktop_app.briefs.model import Edition, Options, Paper, Redaction

        return Options(
            edition=Edition(str(self.edition.value)),
            paper=Paper(str(self.paper.value)),
            ink_saver=self.ink_saver.isChecked(),
            most_pages=self._longest if self.longer.isChecked() else 0,
            redact=frozenset(Redaction(name) for name in self.hidden),
        )

    def offer_length(self, layout: str) -> None:
        """Let a brief of this layout run longer where it may (a manager's up to four pages)."""
        from desktop_app.briefs.layouts import layout_for
        from desktop_app.briefs.model import Edition

        found = layout_for(layout, Edition(str(self.edition.value)))
        may_grow = found.pages and found.most > found.pages and self.paper.value != "phone"
        self._longest = found.most if may_grow else 0
        self.longer.setText(tr("Let it run to {n} pages", n=self._longest))
        self.longer.setVisible(bool(self._longest))

    def choose(self, edition: str) -> None:
        """Choose an edition as if it had been clicked."""
        self.edition.set_value(edition)
        self._say()

    def show_edition(self) -> None:
        """Say what the chosen edition is for."""
        words = {
            "brief": tr("The pages to prepare with and carry: one for a recruiter, two for most others."),
            "glance": tr("One side to have on the table: names, points, questions."),
            "study": tr("Everything, with every story in full, to read the evening before."),
        }
        self.edition_words.setText(words[str(self.edition.value)])

    def keep_names_hidden(self, *, hidden: bool) -> None:
        """While the window hides names, the pages hide them too and say so."""
        people = self.hiding["people"]
        if hidden:
            people.setChecked(True)
        people.setEnabled(not hidden)
        self.hide_note.setText(tr("The window hides names now, so these pages do too.") if hidden else "")
        self.hide_note.setVisible(hidden)

    def show_gone(self, left_out: Sequence[str], gone: Sequence[Gone]) -> None:
        """What is not on the pages and why: what may not be printed, and what did not fit."""
        if (shown := (tuple(left_out), tuple(gone), self.edition.value)) == self._shown:
            return
        self._shown = shown
        while self._gone_column.count():
            item = self._gone_column.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._section(tr("Not printed"), tr("it is private or not yet true"), left_out)
        if gone:
            more = tr("the study edition has more room") if self.edition.value != "study" else ""
            self._gone_column.addWidget(SectionLabel(tr("Did not fit"), more, rank=2))
        for each in gone:
            self._gone_column.addWidget(Label(each.what, "small", bold=True, wrap=True))
            self._gone_column.addWidget(Label(each.why, "fine", "sub", italic=True, wrap=True))
            for line in each.names[:MOST_NAMED]:
                self._gone_column.addWidget(Label(tr("– {line}", line=line), "small", wrap=True, selectable=True))
            if len(each.names) > MOST_NAMED:
                more = plural("– and {n} more", "– and {n} more", len(each.names) - MOST_NAMED)
                self._gone_column.addWidget(Label(more, "small", "sub"))
        if not left_out and not gone:
            self._gone_column.addWidget(SectionLabel(tr("Left out"), rank=2))
            self._gone_column.addWidget(Label(tr("Nothing had to be left out."), "small", "sub",
                                              wrap=True))  # fmt: skip

    def _section(self, title: str, why: str, lines: Sequence[str]) -> None:
        if lines:
            self._gone_column.addWidget(SectionLabel(title, rank=2))
            if why:
                self._gone_column.addWidget(Label(why, "fine", "faint", italic=True))
            for line in lines:
                self._gone_column.addWidget(Label(tr("– {line}", line=line), "small", wrap=True, selectable=True))

    def _say(self, _value: object = None) -> None:
        self.show_edition()
        self.changed.emit()
