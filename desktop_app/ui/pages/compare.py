"""Recruiter beside manager for one opportunity, and what follows from it; it must not know other views."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.actions import Command
from desktop_app.ui.layouts import OneColumn
from desktop_app.ui.opportunities.compare_list import SHARES, CompareDelegate, FirstLine, column_words, filled, sentence
from desktop_app.ui.page import Page
from desktop_app.ui.rows import RowList, Rows
from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.base import Label, Rule, announce
from desktop_app.ui.widgets.strips import Strip

if TYPE_CHECKING:
    from collections.abc import Sequence

PLACES: Final = {
    "will_manage_me": "signals",
    "distance": "signals",
    "differences": "signals",
    "musts_shown": "coverage",
}
"""Views that are the switch of a row, by what is live in it; every other row goes to its page of the preparation."""


class CompareTab(Page):
    """The rows of domain.md 2.1, each with this opportunity's own facts."""

    watches = frozenset(
        {
            "participation",
            "person",
            "signal",
            "requirement",
            "link",
            "bridge",
            "interview",
            "follow_up",
            "attitude_item",
            "trait",
            "ask_item",
            "depth_note",
            "example_version",
        }
    )

    def build(self) -> None:
        """First line, heads of the columns, rows, the reason of the current one."""
        self.note = tr("Recruiter beside manager")
        self._found: Any = None
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(look().px(28), look().px(14), look().px(28), look().px(12))
        column.setSpacing(look().px(8))
        self.first = FirstLine()
        self.reason = Strip("")
        self.reason.hide()
        self.listed = RowList(tr("Recruiter beside manager"), Rows(sentence), CompareDelegate())
        self.listed.set_least(look().px(200))
        self.listed.viewport().installEventFilter(self)
        self.listed.opened.connect(lambda _: self._go())
        self.listed.selected.connect(lambda _: self.reason.hide())
        column.addWidget(self.first)
        column.addWidget(self._heads())
        column.addWidget(Rule(1))
        column.addWidget(self.listed, 1)
        column.addWidget(self.reason)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self.frame = OneColumn(body, tr("Recruiter beside manager"), listed=self.listed, parent=self)
        whole.addWidget(self.frame)

    def _heads(self) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setSpacing(0)
        self._head_row = row
        self.heads = [(Label("", "small", "sub", wrap=True), Label("", "body", bold=True, wrap=True)) for _ in range(2)]
        self._head_parts = [QWidget() for _ in SHARES]
        for part, share in zip(self._head_parts, SHARES, strict=True):
            part.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # the shares decide, no words
            row.addWidget(part, round(share * 1000))
            column = QVBoxLayout(part)
            column.setContentsMargins(0, 0, look().px(12), 0)
            column.setSpacing(look().px(2))
            column.addStretch(1)
        for part, pair in zip(self._head_parts[1:3], self.heads, strict=True):
            for label in pair:
                part.layout().addWidget(label)  # type: ignore[union-attr]
        changes = Label(tr("What the app changes"), "small", "sub", wrap=True)
        self._head_parts[3].layout().addWidget(changes, 0, Qt.AlignmentFlag.AlignBottom)  # type: ignore[union-attr, call-arg]
        return box

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The heads stand over their columns, beside the scroll bar of the rows where there is one."""
        if event.type() == QEvent.Type.Resize:
            margin, bar = look().px(10), self.listed.width() - self.listed.viewport().width()
            self._head_row.setContentsMargins(margin, 0, margin + bar, 0)
        return super().eventFilter(watched, event)

    def panes(self) -> Sequence[QWidget]:
        """The rows."""
        return (self.listed,)

    def commands(self) -> Sequence[Command]:
        """Go to the switch; say why."""
        return (
            Command(
                key="compare.go", text=tr("Go to what it changes"), do=self._go, hint=tr("go to what it changes"),
                keys=("Return",),
            ),
            Command(key="compare.why", text=tr("Why it is so"), do=self._why, hint=tr("why"), keys=("W",)),
            Command(
                key="compare.print", text=tr("Print this page"), do=self._print, hint=tr("print this page"), keys=("P",)
            ),
        )  # fmt: skip

    def refresh(self) -> None:
        """Read the rows and what this opportunity says beside them."""
        from desktop_app.playbooks import load
        from desktop_app.playbooks.compare import comparison
        from desktop_app.prep import compared

        data = comparison()
        opportunity = int(self.place.get("opportunity") or 0)
        if not opportunity:
            return
        with self.read() as session:
            self._found = compared.of_opportunity(session, opportunity, (data.columns[0], data.columns[1]))
        titles = {each.key: each.title for each in load.headings(load.folders(self.tools.folder))}
        self.first.title.setText(data.title)
        self.first.line.setText(data.line)
        for key, side, (above, name) in zip(data.columns, self._found.sides, self.heads, strict=True):
            talk, who = column_words(titles.get(key, key), side)
            above.setText(talk)
            name.setText(who)
        rows = [filled(row, self._found) for row in data.rows]
        self.listed.set_rows(rows, current=self.place.get("row") or self.listed.current or rows[0].id)

    def _current(self) -> Any:
        rows = self.listed.rows.rows
        return rows[max(0, self.listed.rows.row_of(self.listed.current))].row

    def _why(self) -> None:
        from desktop_app.playbooks.evidence import sources

        row, known = self._current(), sources()
        named = [tr("{key}: {fact}", key=key, fact=known[key].fact) for key in row.evidence if key in known]
        self.reason.set_message(row.why, " ".join(named))
        self.reason.show()
        announce(self, row.why)

    def _print(self) -> None:
        from desktop_app.ui.opportunities.compare_print import document, print_page

        heads = [(above.text(), name.text()) for above, name in self.heads]
        made = document(self.first.title.text(), self.first.line.text(), heads, self.listed.rows.rows)
        if print_page(made, tr("Recruiter beside manager"), self.tools.messages):
            self.tools.messages.note(tr("This page went to paper or to its file."))

    def _go(self) -> None:
        from desktop_app.playbooks import load

        row, opportunity = self._current(), self.place.get("opportunity")
        if row.live in PLACES:
            self.go("opportunity", opportunity=opportunity, tab=PLACES[row.live])
            return
        where = load.folders(self.tools.folder)
        for side, code in reversed(list(zip(self._found.sides, row.goes_to, strict=True))):
            for talk in reversed(side.rounds):
                pages = {page.code: page.key for page in load.playbook(talk.playbook, where).pages}
                if code in pages:
                    self.go("interview", interview=talk.id, step=pages[code])
                    return
        self.tools.messages.note(tr("Add a round first; its preparation has this page."))
        self.go("opportunity", opportunity=opportunity, tab="interviews")
