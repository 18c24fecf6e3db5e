"""How a round ended, in neutral words, with up to three things to do next; it must not count or judge anything."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.errors import UserError
from desktop_app.store.lists import CloseReason, OpportunityStatus, Outcome
from desktop_app.ui.actions import Command
from desktop_app.ui.debrief.form import MustHaves
from desktop_app.ui.layouts import OneColumn
from desktop_app.ui.page import Page
from desktop_app.ui.theme import look
from desktop_app.ui.today.parts import reason_line
from desktop_app.ui.today.sections import clear
from desktop_app.ui.translate import tr
from desktop_app.ui.when import day_text, time_text
from desktop_app.ui.widgets.base import Label
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.choices import Choice, Switch
from desktop_app.ui.widgets.fields import LineField
from desktop_app.ui.widgets.flow import Flow
from desktop_app.ui.widgets.page_parts import PageHeader, SectionLabel
from desktop_app.ui.widgets.spin_fields import DayField
from desktop_app.ui.widgets.strips import EmptyState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

_ENDINGS = (Outcome.DECLINED, Outcome.WITHDREW, Outcome.SILENT)


class OutcomePage(Page):
    """The outcome of the round named by the place, or of the last one of an opportunity."""

    watches = frozenset({"interview", "opportunity", "follow_up", "person", "match_item"})

    def build(self) -> None:
        """One column: which outcome, when and in which words, then what it means and what to do."""
        self.interview: Any = None
        self._actions: tuple[Any, ...] = ()
        self.header = PageHeader(tr("How did it end?"))
        self.header.crumb_clicked.connect(self._opportunity)
        self.empty = EmptyState(
            tr("There is no round here."), "", [(tr("Opportunities"), lambda: self.go("opportunities"))]
        )
        self.body = QWidget()
        column = QVBoxLayout(self.body)
        column.setContentsMargins(look().px(28), look().px(16), look().px(28), look().px(20))
        column.setSpacing(look().px(12))
        self.outcome = Switch(tr("How it ended"), self._choices())
        self.outcome.chosen.connect(self._settle)
        self.unknown = Button(tr("Not known yet"), "quiet")
        self.unknown.clicked.connect(lambda: self._settle(None))
        ends = Flow()
        ends.addWidget(self.outcome)
        ends.addWidget(self.unknown)
        column.addLayout(ends)
        self.day = DayField(tr("Day of the answer"))
        self.day.picked.connect(lambda day: self._settle(self.outcome.value, day))
        self.words = LineField(tr("In their words"), placeholder=tr("In their words, if they said any"))
        self.on = Label(tr("On"), "body", "sub")
        column.addLayout(_row(self.on, self.day, self.words))
        self.sentence = Label("", "heading", wrap=True)
        self.next = Label("", "body", "sub", wrap=True)
        self.doing = SectionLabel(tr("What to do now"), tr("up to three; none is a duty"))
        self.list = QVBoxLayout()
        for widget in (self.sentence, self.next, self.doing):
            column.addWidget(widget)
        column.addLayout(self.list)
        self.musts = MustHaves()
        self.musts.settled.connect(self._settle_must)
        self.musts.setMaximumWidth(look().px(760))
        column.addWidget(self.musts)
        column.addWidget(self._closing())
        column.addStretch(1)
        self.area = OneColumn(self.body, most=look().px(860), parent=self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.header)
        whole.addWidget(self.empty)
        whole.addWidget(self.area, 1)

    def _choices(self) -> list[tuple[object, str]]:
        from desktop_app.playbooks.outcomes import outcomes

        return [(each, outcomes()[each.value].title) for each in Outcome]

    def _closing(self) -> QWidget:
        from desktop_app.playbooks.outcomes import reasons

        self.closing = QWidget()
        column = QVBoxLayout(self.closing)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(SectionLabel(tr("And the opportunity"), tr("what you prepared stays yours"), rank=2))
        open_words = [(None, tr("It stays open"))]
        self.reason = Choice(
            tr("Why it ended"), [*open_words, *((CloseReason(key), words) for key, words in reasons().items())]
        )
        self.reason.picked.connect(self._close)
        self.kept = LineField(tr("What you keep from it"), placeholder=tr("One line you keep for the next one"))
        column.addLayout(_row(self.reason, self.kept))
        return self.closing

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The choices stand below one another where the bar has no room."""
        super().resizeEvent(event)
        self.outcome.stand_in(self.width() - 2 * look().px(28))

    # ------------------------------------------------------------ the page's contract

    def title(self) -> str:
        """Title bar."""
        return tr("{employer}, outcome", employer=self.interview.known_as) if self.interview else tr("Outcome")

    def subject(self) -> dict[str, int]:
        """The round."""
        if self.interview is None:
            return {}
        return {"opportunity": self.interview.opportunity_id, "interview": self.interview.id}

    def commands(self) -> Sequence[Command]:
        """1 2 3 do what is offered."""
        names = (tr("Do the first thing"), tr("Do the second thing"), tr("Do the third thing"))
        return tuple(
            Command(
                key=f"outcome.do_{number}",
                text=name,
                keys=(str(number),),
                hint=tr("do it"),
                do=partial(self._do, number - 1),
                why_not=lambda number=number: (  # type: ignore[misc]
                    "" if number <= len(self._actions) else tr("Say first how it ended.")
                ),
            )
            for number, name in enumerate(names, 1)
        )

    def refresh(self) -> None:
        """Read the round anew."""
        from desktop_app.records import culture, interviews, opportunities

        number, post = self.place.get("interview"), self.place.get("opportunity")
        self.interview, opportunity = None, None
        with self.read() as session:
            try:
                if number is None and post is not None:
                    rounds = interviews.stage_map(session, int(post))
                    number = rounds[-1].id if rounds else None
                if number is not None:
                    self.interview = interviews.row_of(session, int(number))
                    opportunity = opportunities.of_id(session, self.interview.opportunity_id)
                    self._matches = culture.matches(session, self.interview.opportunity_id)
                    state = (opportunity.status, opportunity.close_reason, opportunity.kept)
            except UserError:  # taken out meanwhile; the page says so
                self.interview = None
        self.empty.setVisible(self.interview is None)
        self.area.setVisible(self.interview is not None)
        if self.interview is not None:
            self._show(*state)
        self.retitled.emit()

    # ------------------------------------------------------------ showing

    def _show(self, status: Any, reason: Any, kept: str) -> None:
        from desktop_app.playbooks import load, outcomes

        row = self.interview
        book = load.playbook(row.playbook, load.folders(self.tools.folder))
        self.header.set_title(tr("How did it end?"), tr("{employer}, {type}", employer=row.known_as, type=book.title))
        start = row.local_start
        when = tr("{day}, {time}", day=day_text(start.date()), time=time_text(start)) if start else tr("no date yet")
        self.header.set_crumb([("overview", row.known_as), ("interviews", tr("Interviews")), ("", when)])
        self.outcome.set_value(row.outcome)
        self.day.set_value(row.outcome_on)
        self.words.set_text(row.outcome_words)
        self.autosave.watch(
            self.words, tr("typing what they said"), ("interview", row.id, "outcome_words"), self._keep_words
        )
        known = row.outcome is not None
        page = outcomes.outcomes()[row.outcome.value] if known else None
        self.unknown.setVisible(known)
        self.on.setVisible(known)
        self.day.setVisible(known)
        self.doing.setVisible(known)
        self.sentence.setText(page.sentence if page else tr("Nothing is known yet, and that is allowed."))
        self.next.setText(page.next if page else tr("Choose one when you hear; a day without news is not an answer."))
        self._actions = tuple(
            each for each in (page.actions if page else ()) if each.meant_for(may_manage=book.may_manage)
        )
        clear(self.list)
        for at, each in enumerate(self._actions):
            line = reason_line(tr("{n}  {words}", n=at + 1, words=each.label), each.why)
            line.clicked.connect(partial(self._do, at))
            self.list.addWidget(line)
        self.musts.show_rows(self._matches if row.outcome is Outcome.OFFER else ())
        closed = status is OpportunityStatus.CLOSED
        self.closing.setVisible(row.outcome in _ENDINGS or closed)
        self.reason.set_value(reason if closed else None)
        self.kept.set_text(kept)
        self.autosave.watch(
            self.kept, tr("typing what you keep"), ("opportunity", row.opportunity_id, "kept"), self._keep_line
        )

    # ------------------------------------------------------------ writing

    def _keep_words(self, session: Any, text: str) -> None:
        from desktop_app.records import interviews

        interviews.edit(session, self.interview.id, outcome_words=text)

    def _keep_line(self, session: Any, text: str) -> None:
        from desktop_app.records import opportunities

        opportunities.edit(session, self.interview.opportunity_id, kept=text)

    def _settle(self, outcome: Any, day: Any = None) -> None:
        from desktop_app.records import consequences

        number, now = self.interview.id, self.tools.clock()
        on = day or now.astimezone().date()
        self.autosave.flush()
        self.attempt(
            tr("outcome of {employer}", employer=self.interview.known_as),
            lambda session: consequences.settle(session, number, outcome, on=on if outcome else None, at=now),
        )
        self.refresh()

    def _close(self, reason: Any) -> None:
        from desktop_app.records import opportunities

        number = self.interview.opportunity_id
        self.autosave.flush()
        if reason is None:
            self.attempt(
                tr("opened {employer} again", employer=self.interview.known_as),
                lambda session: opportunities.move(session, number, OpportunityStatus.IN_PLAY),
            )
            return
        self.attempt(
            tr("closed {employer}", employer=self.interview.known_as),
            lambda session: opportunities.close(session, number, reason, kept=self.kept.text),
        )

    def _settle_must(self, key: int, met: Any) -> None:
        """Whether one of the person's own must-haves holds there, now that there is an offer (M18c)."""
        from desktop_app.records import culture

        number = self.interview.id
        self.attempt(
            tr("one of your must-haves"),
            lambda session: culture.edit_match(session, key, met=met, learned_at_id=number),
        )

    # ------------------------------------------------------------ going on

    def _opportunity(self, tab: str) -> None:
        self.go("opportunity", opportunity=self.interview.opportunity_id, tab=tab)

    def _do(self, at: int) -> None:
        """Go to where an action is done."""
        action, number = self._actions[at], self.interview.id
        if action.template:
            self.go("follow_up", interview=number, template=action.template)
        elif action.key == "debrief":
            self.go("debrief", interview=number)
        elif action.key == "match":
            self.go("interview", interview=number)
        elif action.key == "next_round":
            self._opportunity("interviews")
        else:
            self.words.setFocus()


def _row(*widgets: QWidget) -> QHBoxLayout:
    """Widgets beside each other; the last text field takes the room."""
    row = QHBoxLayout()
    row.setSpacing(look().px(10))
    for widget in widgets:
        row.addWidget(widget, int(isinstance(widget, LineField)))
    if not any(isinstance(widget, LineField) for widget in widgets):
        row.addStretch(1)
    return row
