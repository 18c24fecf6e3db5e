"""Rounds of one opportunity: add one of a kind, say who sits there, go on to prepare; it must not know other views."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QGridLayout, QLayout, QVBoxLayout, QWidget

from desktop_app.ui.actions import Command, ready
from desktop_app.ui.layouts import OneColumn
from desktop_app.ui.page import Page
from desktop_app.ui.people.list import channels
from desktop_app.ui.rows import RowList, Rows, TwoLineDelegate
from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.when import day_text, time_text
from desktop_app.ui.widgets.base import Label
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.choices import Choice
from desktop_app.ui.widgets.fields import LineField
from desktop_app.ui.widgets.flow import Flow
from desktop_app.ui.widgets.page_parts import SectionLabel
from desktop_app.ui.widgets.strips import EmptyState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.ui.places import Place


WIDEST = 1172
"""Pixels at 100 % from which a row becomes too long to be read across."""

LARGE = 1.5
"""Text scale from which a line of controls becomes two."""


def _holding(row: QLayout) -> QWidget:
    """A widget that shows and hides a row as one."""
    made = QWidget()
    made.setLayout(row)
    row.setContentsMargins(0, 0, 0, 0)
    return made


class InterviewsTab(Page):
    """The stage map: each round with kind, people, date and outcome."""

    watches = frozenset({"interview", "interview_person", "person", "opportunity", "debrief"})

    def build(self) -> None:
        """The list, the line to add a round, and what can be done with the current one."""
        self._titles: dict[str, str] = {}
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(look().px(28), look().px(16), look().px(28), look().px(24))
        column.setSpacing(look().px(10))
        self.empty = EmptyState(
            tr("No round yet."),
            tr("Say whom you will meet. “Not known yet” is allowed: it shows the recruiter’s form."),
        )
        self.rounds = RowList(
            tr("Rounds"), Rows(self._sentence), TwoLineDelegate(self._first, self._second, self._note), grows=True
        )
        self.rounds.opened.connect(lambda key: self.go("interview", interview=key))
        self.rounds.selected.connect(lambda key: self.shift(interview=key))
        column.addWidget(self.empty)
        column.addWidget(self.rounds)
        ways = Flow(gap=8)
        for text, key, act, rank in (
            (tr("Prepare"), "Return", partial(self._to, "interview"), "primary"),
            (tr("Brief"), "B", partial(self._to, "brief"), "plain"),
            (tr("Debrief"), "D", partial(self._to, "debrief"), "plain"),
            (tr("Outcome"), "O", self._outcome, "plain"),
            (tr("Into my calendar…"), "C", self._calendar, "plain"),
        ):
            button = Button(text, rank, key=key)  # type: ignore[arg-type]
            button.clicked.connect(act)
            ways.addWidget(button)
        self._ways = _holding(ways)
        column.addWidget(self._ways)
        column.addWidget(SectionLabel(tr("Another round")))
        column.addLayout(self._adder())
        column.addWidget(Label(tr("The day and the time are on the first page of its preparation."), "small", "sub"))
        column.addStretch(1)
        self._body = body
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(OneColumn(body, tr("Interviews"), most=look().px(WIDEST), parent=self))

    def _adder(self) -> QGridLayout:
        """Kind, and somebody known or a name."""
        adder = QGridLayout()
        self.kind = Choice(tr("Whom you will meet"))
        self.name = LineField(tr("Name"), placeholder=tr("Name, if you know it"))
        self.known = Choice(tr("A recruiter you know"))
        self.known.picked.connect(lambda who: self.name.setVisible(who is None))
        self.add_button = Button(tr("Add the round"), "plain", key="N", icon="plus")
        self.add_button.clicked.connect(self.add_round)
        self.name.entered.connect(self.add_round)
        parts, across = (self.kind, self.known, self.name, self.add_button), 4 if look().scale < LARGE else 2
        for place, part in enumerate(parts):
            adder.addWidget(part, *divmod(place, across))
        for choice in (self.kind, self.known):
            choice.setMinimumHeight(self.name.sizeHint().height())  # one line, one height
        adder.setColumnStretch(2 % across, 1)
        return adder

    def panes(self) -> Sequence[QWidget]:
        """One pane."""
        return (self._body,)

    def commands(self) -> Sequence[Command]:
        """What can be done with the current round."""
        chosen = self._why_none
        rows = (
            ("prepare", tr("Prepare"), partial(self._to, "interview"), tr("prepare"), "Return", chosen),
            ("brief", tr("Brief"), partial(self._to, "brief"), tr("brief"), "B", chosen),
            ("debrief", tr("Debrief"), partial(self._to, "debrief"), tr("debrief"), "D", chosen),
            ("outcome", tr("Outcome"), self._outcome, tr("outcome"), "O", chosen),
            ("add", tr("Add a round"), self.new, tr("add a round"), "N", ready),
            (
                "calendar",
                tr("Into my calendar, with its rehearsals"),
                self._calendar,
                tr("calendar"),
                "C",
                chosen,
            ),
            ("remove", tr("Remove the round"), self._remove, "", "Del", chosen),
        )
        return tuple(
            Command(
                key=f"interviews.{name}",
                text=text,
                do=do,
                hint=hint,
                keys=(key,),
                why_not=why_not,
                in_palette=name != "add",  # the opportunity offers it from each of its views
            )
            for name, text, do, hint, key, why_not in rows
        )

    def subject(self) -> dict[str, int]:
        """The current round."""
        return {"interview": int(self.rounds.current)} if isinstance(self.rounds.current, int) else {}

    def new(self) -> None:
        """The caret to the choice of a kind."""
        self.kind.setFocus()

    def show_place(self, place: Place) -> None:
        """A place that says ``adding`` has the focus on whom one will meet."""
        super().show_place(place.but(adding=None))
        if place.get("adding"):
            self.shift()  # coming back here is no adding
            self.new()

    def refresh(self) -> None:
        """Read the rounds, and whom one knows already (M39c)."""
        from desktop_app.playbooks import load
        from desktop_app.records import interviews, people

        opportunity = int(self.place.get("opportunity") or 0)
        if not opportunity:
            return
        headings = load.headings(load.folders(self.tools.folder))
        self._titles = {each.key: each.title for each in headings}
        if self.kind.count() != len(headings):
            self.kind.set_choices([(each.key, each.title) for each in headings], headings[0].key)
        with self.read() as session:
            rounds = interviews.stage_map(session, opportunity)
            self._seats = interviews.seats_by_interview(session)
            known = people.recruiters_known(session, opportunity)
        self._offer_known([(row.id, tr("{name}, {firm}", name=row.name, firm=row.firm) if row.firm else row.name)
                           for row in known])  # fmt: skip
        self.rounds.set_rows(rounds, current=self.place.get("interview"))
        self.empty.setVisible(not rounds)
        self.rounds.setVisible(bool(rounds))
        self._ways.setVisible(bool(rounds))

    def add_round(self) -> None:
        """Add a round of the kind chosen, with the person named, and go on to prepare it."""
        from desktop_app.playbooks import load
        from desktop_app.prep.wizard.context import context_of, person_for
        from desktop_app.records import interviews

        key, name, who = str(self.kind.value), self.name.text.strip(), self.known.value
        playbook = load.playbook(key, load.folders(self.tools.folder))
        made: list[int] = []

        def add(session: Any) -> None:
            made.append(interviews.add(session, int(self.place.get("opportunity")), key))
            if who is not None:
                interviews.add_seat(session, made[0], int(str(who)))
            elif name:
                person_for(session, context_of(session, made[0], playbook), name)

        if self.attempt(tr("added a round"), add):
            self.name.set_text("")
            self.shift(interview=made[0])
            self.rounds.setFocus()  # coming back, Enter prepares this round; in the name it would add one more
            self.go("interview", interview=made[0])

    def _to(self, page: str, *_clicked: bool) -> None:
        self.go(page, interview=self.rounds.current)

    def _outcome(self) -> None:
        self.go("outcome", opportunity=self.place.get("opportunity"), interview=self.rounds.current)

    def _offer_known(self, known: list[tuple[int, str]]) -> None:
        """Recruiters known from before; none leaves the name alone."""
        self.known.set_choices([(None, tr("somebody new")), *known])
        self.known.setVisible(bool(known))
        self.name.setVisible(self.known.value is None)

    def _calendar(self) -> None:
        """The round, its days of rehearsal and its notes as one calendar file."""
        from desktop_app.prep import dues
        from desktop_app.ui import diary

        with self.read() as session:
            found = dues.of_interview(session, int(self.rounds.current), self.tools.clock())  # type: ignore[call-overload]
        diary.write(self.tools, found, tr("interview"))

    def _remove(self) -> None:
        from desktop_app.records import interviews

        self.attempt(tr("removed a round"), lambda session: interviews.remove(session, int(self.rounds.current)))  # type: ignore[call-overload]

    def _why_none(self) -> str:
        return "" if self.rounds.current is not None else tr("Add a round first.")

    def _first(self, row: Any) -> str:
        return str(row.title or self._titles.get(row.playbook, row.playbook))

    def _second(self, row: Any) -> str:
        names = tr(", ").join(seat.name for seat in self._seats.get(row.id, ()))
        form = dict(channels()).get(row.format, row.format)
        return tr(" · ").join(part for part in (names or tr("nobody named yet"), form, row.place) if part)

    def _note(self, row: Any) -> str:
        outcomes = {
            "advanced": tr("went on"),
            "declined": tr("declined"),
            "withdrew": tr("withdrawn"),
            "silent": tr("no reply"),
            "offer": tr("offer"),
        }
        if row.outcome is not None:
            return outcomes[row.outcome.value]
        if row.local_start:
            return tr("{day}, {time}", day=day_text(row.local_start), time=time_text(row.local_start))
        return tr("no date yet")

    def _sentence(self, row: Any) -> str:
        return tr(", ").join((self._first(row), self._second(row), self._note(row)))
