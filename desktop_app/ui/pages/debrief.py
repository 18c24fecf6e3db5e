"""How was it: five minutes after a talk, kept as it is entered; it must not know any other page nor judge anybody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop_app.errors import UserError
from desktop_app.store.lists import SignalState
from desktop_app.ui.actions import Command
from desktop_app.ui.debrief import form
from desktop_app.ui.debrief.clock import FiveMinutes
from desktop_app.ui.debrief.keeping import DebriefKeeping
from desktop_app.ui.debrief.parts import AskedList, HeardList, PromiseList, SignalList, beside
from desktop_app.ui.debrief.side import DebriefSide
from desktop_app.ui.layouts import MainSide
from desktop_app.ui.page import Page
from desktop_app.ui.theme import look
from desktop_app.ui.today.parts import beside as side_by_side
from desktop_app.ui.translate import tr
from desktop_app.ui.when import day_text, time_text
from desktop_app.ui.widgets.base import Label
from desktop_app.ui.widgets.page_parts import PageHeader
from desktop_app.ui.widgets.strips import EmptyState

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from desktop_app.ui.widgets.fields import LineField, TextField


class DebriefPage(Page):
    """The debrief of the round named by the place."""

    watches = frozenset(
        {
            "debrief", "asked_question", "signal", "promise", "point_landed", "interview", "interview_person",
            "follow_up", "use", "person", "example", "match_item",
        }
    )  # fmt: skip

    def build(self) -> None:
        """The form, and what it changes at the right."""
        self.row: Any = None
        self.first_seat: int | None = None
        self.day: date | None = None
        self.keep = DebriefKeeping(self)
        self.header = PageHeader(tr("How was it?"))
        self.header.crumb_clicked.connect(self._opportunity)
        self.empty = EmptyState(
            tr("There is no round here."), "", [(tr("Opportunities"), lambda: self.go("opportunities"))]
        )
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(look().px(28), look().px(12), look().px(28), look().px(20))
        column.setSpacing(look().px(14))
        self.feeling = form.feeling()
        column.addWidget(beside(Label(tr("First, how do you feel?"), "lead", bold=True, wrap=True), self.feeling))
        self.asked_list, self.signals, self.heard = AskedList(), SignalList(), HeardList()
        self.promises, self.next, self.points = PromiseList(), form.NextStep(), form.Points()
        self.both, self.recruiter, self.after = form.BothWays(), form.WithRecruiter(), form.Afterthoughts()
        self.musts, self.clock = form.MustHaves(), FiveMinutes(self.tools)
        self.header.add_tool(self.clock)
        column.addWidget(self.asked_list)
        column.addLayout(_pair((self.signals, self.heard), (self.promises, self.next, self.points)))
        column.addWidget(self.recruiter)
        self._last = _pair((self.both,), (self.musts,))
        column.addLayout(self._last)
        column.addWidget(self.after)
        column.addStretch(1)
        self.side = DebriefSide()
        self.frame = MainSide(main, self.side, "debrief", self.tools.preferences, parent=self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.header)
        whole.addWidget(self.empty)
        whole.addWidget(self.frame, 1)
        self._connect()

    def _connect(self) -> None:
        keep = self.keep
        self.feeling.chosen.connect(lambda value: keep.put(feeling=value))
        for part in (self.next, self.both, self.recruiter):
            part.put.connect(lambda changes: keep.put(**changes))
        for signal, act in (
            (self.asked_list.added, keep.add_question),
            (self.asked_list.told, keep.tell),
            (self.asked_list.landed, keep.land),
            (self.asked_list.taken_out, keep.take_out_question),
            (self.signals.settled, keep.settle),
            (self.heard.added, keep.hear),
            (self.promises.added, keep.promise),
            (self.promises.taken_out, keep.take_out_promise),
            (self.recruiter.liked, keep.like),
            (self.recruiter.touched, keep.touch),
            (self.recruiter.named, keep.name),
        ):
            signal.connect(act)
        self.musts.settled.connect(keep.settle_must)
        self.points.ticked.connect(lambda key, said: keep.tick(key, said=said))
        self.side.note.clicked.connect(self._to_note)
        self.side.outcome.clicked.connect(lambda: self.go("outcome", interview=self.row.id))

    # ------------------------------------------------------------ the page's contract

    def title(self) -> str:
        """Title bar."""
        return tr("{employer}, debrief", employer=self.row.known_as) if self.row else tr("Debrief")

    def panes(self) -> Sequence[QWidget]:
        """Form, what it changes."""
        return self.frame.panes()

    def subject(self) -> dict[str, int]:
        """The round."""
        return {} if self.row is None else {"opportunity": self.row.opportunity_id, "interview": self.row.id}

    def commands(self) -> Sequence[Command]:
        """Ctrl+Enter goes on to the note."""
        return (
            Command(
                key="debrief.note",
                text=tr("Go to the note"),
                keys=("Ctrl+Return",),
                hint=tr("to the note"),
                do=self._to_note,
                why_not=lambda: "" if self.row is not None else tr("There is no round here."),
            ),
        )

    def refresh(self) -> None:
        """Read everything about the round anew; what is typed stays."""
        from desktop_app.records import interviews

        before, self.row = (self.row.id, self.first_seat) if self.row else None, None
        number = self.place.get("interview")
        with self.read() as session:
            try:
                self.row = interviews.row_of(session, int(number)) if number is not None else None
            except UserError:  # taken out meanwhile; the page says so
                self.row = None
            if self.row is not None:
                self._show(session, new=before is None or before[0] != self.row.id)
        self.empty.setVisible(self.row is None)
        self.frame.setVisible(self.row is not None)
        if self.row is not None and before != (self.row.id, self.first_seat):
            self._watch()
        self.retitled.emit()

    # ------------------------------------------------------------ showing

    def _show(self, session: Any, *, new: bool) -> None:
        from desktop_app.playbooks import load
        from desktop_app.prep.wizard import context
        from desktop_app.records import culture, debriefs, examples, interviews, people, questions, signals

        row = self.row
        book = load.playbook(row.playbook, load.folders(self.tools.folder))
        seats = interviews.seats(session, row.id)
        self.first_seat = seats[0].person_id if seats else None
        self._head(tr(", ").join([*(seat.name for seat in seats), book.title]))
        debrief = debriefs.of_interview(session, row.id)
        self.feeling.set_value(debrief.feeling if debrief else None)
        told = [(each.id, each.title) for each in examples.in_short(session)]
        self.asked_list.show_rows(questions.asked(session, row.id), told)
        said = [each for each in signals.all_said(session, row.opportunity_id) if each.interview_id != row.id]
        here = [each for each in said if each.settled_at_id == row.id and each.state is not SignalState.DROPPED]
        self.signals.show_rows([each for each in said if each.to_check or each in here])
        every = signals.all_said(session, row.opportunity_id)
        self.heard.show_rows([each for each in every if each.interview_id == row.id])
        self.promises.show_rows(debriefs.promises(session, row.id))
        self.points.show_rows(debriefs.points(session, row.id))
        self.musts.show_rows(culture.matches(session, row.opportunity_id))
        recruits = context.asks_for_employment(book)
        self.recruiter.setVisible(recruits)
        self.both.setVisible(not recruits)
        self._last.setStretch(0, int(not recruits))  # what stands alone has the whole width
        self._last.setSpacing(0 if recruits else look().px(28))
        self.after.ask_what_differed(not recruits)
        person = people.of_id(session, self.first_seat) if self.first_seat is not None else None
        self.both.show_values(debrief)
        if new or not self.autosave.is_pending:
            self.next.show_values(debrief)
            self.after.show_values(debrief)
            self.recruiter.show_values(debrief, person)
        self.side.show_effects(debriefs.effects(session, row.id), debriefs.enough(session, row.id))

    def _head(self, who: str) -> None:
        row, start = self.row, self.row.local_start
        self.header.set_title(tr("How was it?"), who)
        when = tr("{day}, {time}", day=day_text(start.date()), time=time_text(start)) if start else tr("no date yet")
        self.header.set_crumb([("overview", row.known_as), ("interviews", tr("Interviews")), ("", when)])
        self.clock.begin(row)
        self.day = start.date() if start else self.tools.clock().astimezone().date()

    # ------------------------------------------------------------ keeping

    def _watch(self) -> None:
        """Keep what is typed; the first words begin the debrief."""
        self.autosave.forget()
        number, who = self.row.id, self.first_seat
        words: dict[str, LineField | TextField] = {
            **self.after.fields,
            "next_step": self.next.words,
            "passes_on": self.recruiter.passes_on,
            "pay_heard": self.recruiter.pay,
        }
        for key, field in words.items():

            def keep(session: Any, text: str, key: str = key) -> None:
                from desktop_app.records import debriefs

                changes: dict[str, Any] = {key: text}
                debriefs.edit(session, number, **changes)

            self.autosave.watch(field, tr("typing in the debrief"), ("debrief", number, key), keep)
        if who is not None:
            self._watch_person(who)

    def _watch_person(self, who: int) -> None:
        """What is typed of the recruiter is kept with their record (M38a)."""
        for name, field in self.recruiter.of_person.items():

            def keep(session: Any, text: str, name: str = name) -> None:
                from desktop_app.records import people

                people.edit(session, who, **{name: text})

            self.autosave.watch(field, tr("typing in “{field}”", field=field.name), ("person", who, name), keep)

    def _opportunity(self, tab: str) -> None:
        self.go("opportunity", opportunity=self.row.opportunity_id, tab=tab)

    def _to_note(self) -> None:
        """The follow-up is looked at; then to it."""
        if self.row is not None and self.keep.put(follow_up_seen=True):
            self.go("follow_up", interview=self.row.id, template="")


def _pair(left: tuple[QWidget, ...], right: tuple[QWidget, ...]) -> QBoxLayout:
    """Two columns of equal width; in large text, where they would be too narrow to read, below one another."""
    row = side_by_side()
    row.setSpacing(look().px(28))
    for widgets in (left, right):
        column = QVBoxLayout()
        column.setSpacing(look().px(12))
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch(1)
        row.addLayout(column, 1)
    return row
