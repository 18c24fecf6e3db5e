"""Looking back: where rounds end, what lands, what recurs, what was learned; it must know no other page nor score."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.layouts import OneColumn
from desktop_app.ui.looking_back.table import Line, Part, QuietTable
from desktop_app.ui.page import Page
from desktop_app.ui.people.list import as_shown
from desktop_app.ui.theme import look
from desktop_app.ui.translate import plural, tr
from desktop_app.ui.when import day_text
from desktop_app.ui.widgets.base import Label
from desktop_app.ui.widgets.page_parts import PageHeader, SectionLabel
from desktop_app.ui.widgets.strips import EmptyState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.prep.looking_back import LookingBack

_WENT_ON = frozenset({"advanced", "offer"})


class LookingBackPage(Page):
    """Four tables under one another; a row leads to what it is about."""

    watches = frozenset(
        {"interview", "debrief", "asked_question", "use", "example", "opportunity", "person", "kept_question"}
    )

    def build(self) -> None:
        """Header, four sections in one column."""
        self.found: LookingBack | None = None
        self.header = PageHeader(
            tr("Looking back"), tr("What the rounds so far show. Counts of things, never of you."), quiet=True
        )
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(look().px(28), look().px(12), look().px(28), look().px(24))
        column.setSpacing(look().px(10))
        self.empty = EmptyState(
            tr("No round has been held yet."),
            tr("After the first one, five minutes of debrief fill this page."),
            [(tr("Opportunities"), lambda: self.go("opportunities"))],
        )
        column.addWidget(self.empty)
        bar = tr("as a bar")
        self.stages = QuietTable(
            tr("Where rounds end"), (tr("Round with"), tr("Held"), tr("How they went on"), bar), numbers=(1,)
        )
        self.told = QuietTable(
            tr("Which examples land"), (tr("Example"), tr("Told"), tr("How they landed"), bar), numbers=(1,)
        )
        self.again = QuietTable(
            tr("Questions that recur"), (tr("Question"), tr("Asked"), tr("By"), tr("Last"), bar), numbers=(1,)
        )
        self.learned = QuietTable(tr("What you learned"), (tr("What"), tr("Where"), tr("When")))
        self.sections: list[tuple[SectionLabel, QuietTable, Label]] = []
        for table, note, none in (
            (self.stages, tr("full: went on · open: ended · hatched: waiting"), ""),
            (self.told, tr("full: landed · hatched: partly · open: did not"), tr("No example was told yet.")),
            (self.again, tr("asked more than once, over all rounds"), tr("No question came twice yet.")),
            (self.learned, tr("in your words, and questions you had no answer to"), tr("Nothing noted yet.")),
        ):
            head, empty = SectionLabel(table.accessibleName(), note, of=table), Label(none, "small", "faint", wrap=True)
            self.sections.append((head, table, empty))
            for widget in (head, table, empty):
                column.addWidget(widget)
        column.addStretch(1)
        self._connect()
        self.body = body
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.header)
        whole.addWidget(OneColumn(body, most=look().px(1180), parent=self), 1)

    def _connect(self) -> None:
        self.stages.opened.connect(lambda _: self.go("opportunities"))
        self.told.opened.connect(self._to_example)
        self.again.opened.connect(lambda _: self.go("questions"))
        self.learned.opened.connect(self._to_debrief)
        self.tools.preferences.changed.connect(lambda name: self.refresh() if name == "hide_names" else None)

    def title(self) -> str:
        """Title bar."""
        return tr("Looking back")

    def panes(self) -> Sequence[QWidget]:
        """The four tables that hold something."""
        return tuple(table for _, table, _ in self.sections if table.rowCount()) or (self.body,)

    def refresh(self) -> None:
        """Read all four anew."""
        from desktop_app.playbooks import load
        from desktop_app.prep import looking_back

        with self.read() as session:
            self.found = looking_back.of_all(session, load.folders(self.tools.folder))
        found = self.found
        self.stages.show_lines([_stage_line(each) for each in found.stages])
        self.told.show_lines([_told_line(each) for each in found.told])
        hidden = self.tools.preferences.hide_names
        self.again.show_lines([_again_line(each, hidden=hidden) for each in found.recurring])
        self.learned.show_lines([_learned_line(each, hidden=hidden) for each in found.learned])
        self.empty.setVisible(found.is_empty)
        for head, table, none in self.sections:
            head.setVisible(not found.is_empty)
            table.setVisible(bool(table.rowCount()))
            none.setVisible(not found.is_empty and not table.rowCount())

    def _to_example(self, row: int) -> None:
        if self.found is not None:
            self.go("examples", example=self.found.told[row].example_id)

    def _to_debrief(self, row: int) -> None:
        if self.found is not None:
            self.go("debrief", interview=self.found.learned[row].interview_id)


def _outcome_words() -> dict[str, str]:
    return {
        "advanced": tr("through to the next round"),
        "declined": tr("not this one"),
        "withdrew": tr("you stepped back"),
        "silent": tr("no reply"),
        "offer": tr("an offer"),
    }


def _counted(pairs: Sequence[tuple[int, str]]) -> str:
    """3 landed, 1 partly."""
    return tr(", ").join(tr("{n} {what}", n=number, what=what) for number, what in pairs if number)


def _stage_line(stage: Any) -> Line:
    words = _outcome_words()
    pairs = [(number, words[outcome.value]) for outcome, number in stage.outcomes]
    on = sum(number for outcome, number in stage.outcomes if outcome.value in _WENT_ON)
    ended = sum(number for _, number in stage.outcomes) - on
    said = _counted([*pairs, (stage.waiting, tr("waiting for an answer"))])
    parts = (Part(on, "full"), Part(stage.waiting, "half"), Part(ended, "open"))
    return Line((stage.title, str(stage.held), said), parts)


def _told_line(told: Any) -> Line:
    said = _counted([(told.landed, tr("landed")), (told.partly, tr("partly")), (told.no, tr("did not land"))])
    parts = (Part(told.landed, "full"), Part(told.partly, "half"), Part(told.no, "open"))
    return Line((told.title, plural("{n} time", "{n} times", told.told), said or tr("not noted")), parts)


def _again_line(each: Any, *, hidden: bool) -> Line:
    last = day_text(each.last, weekday=False, year=True) if each.last else ""
    firms = tr(", ").join(as_shown(firm, hidden=hidden) for firm in each.employers)
    rest = each.times - each.landed - each.no
    parts = (Part(each.landed, "full"), Part(rest, "half"), Part(each.no, "open"))
    return Line((each.text, plural("{n} time", "{n} times", each.times), firms, last), parts)


def _learned_line(lesson: Any, *, hidden: bool) -> Line:
    words = tr("No answer yet: {question}", question=lesson.text) if lesson.question else lesson.text
    return Line((words, as_shown(lesson.employer, hidden=hidden), day_text(lesson.day, weekday=False, year=True)))
