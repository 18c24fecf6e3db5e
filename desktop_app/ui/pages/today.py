"""Today: what now, for the next talk; drawn first from one raw query, then in full. It must know no other page."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.actions import Command, ready
from desktop_app.ui.layouts import MainSide
from desktop_app.ui.page import Page
from desktop_app.ui.posting.intake import Intake
from desktop_app.ui.theme import look
from desktop_app.ui.today.card import NextCard
from desktop_app.ui.today.parts import ActionRow, Ready, beside
from desktop_app.ui.today.sections import clear, show_after, show_side
from desktop_app.ui.today.words import action_words, day_back, nearest_words, one_after_another, reader_words, way_of
from desktop_app.ui.translate import plural, tr
from desktop_app.ui.when import day_text, minutes_text, time_text
from desktop_app.ui.widgets.base import Label
from desktop_app.ui.widgets.page_parts import SectionLabel
from desktop_app.ui.widgets.strips import EmptyState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.ui.places import Place


class TodayPage(Page):
    """The first page."""

    watches = frozenset(
        {
            "interview", "interview_person", "opportunity", "requirement", "link", "bridge", "example", "answer",
            "fact", "page_progress", "signal", "take", "follow_up", "debrief", "asked_question", "person", "ask_item",
        }
    )  # fmt: skip

    def build(self) -> None:
        """Card, readiness, the next twenty minutes, after that; at the right what is due and was learned."""
        self._now: Any = None
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(look().px(28), look().px(16), look().px(28), look().px(20))
        column.setSpacing(look().px(12))
        head = QHBoxLayout()
        head.addWidget(Label(tr("Today"), "title"))
        self.date = Label("", "body", "sub")
        head.addWidget(self.date, 1)
        column.addLayout(head)
        self.card = NextCard()
        self.card.go_on.clicked.connect(self._go_on)
        self.card.brief.clicked.connect(self._brief)
        self.card.calm.clicked.connect(lambda: self.go("calm", interview=self._interview()))
        self.card.hide()
        column.addWidget(self.card)
        self.over = QVBoxLayout()
        column.addLayout(self.over)
        self.readings = beside()
        self.readings.setSpacing(look().px(20))
        self.musts, self.pages, self.rehearsed = Ready(tr("Must-haves")), Ready(tr("Pages")), Ready(tr("Rehearsed"))
        self._readings = QWidget()
        self._readings.setLayout(self.readings)
        self.readings.setContentsMargins(0, 0, 0, 0)
        for reading in (self.musts, self.pages, self.rehearsed):
            self.readings.addWidget(reading, 1)
        self.musts.followed.connect(self._to_open_must)
        self.pages.followed.connect(self._go_on)
        self.rehearsed.followed.connect(lambda: self.go("rehearse", interview=self._interview()))
        self._readings.hide()
        column.addWidget(self._readings)
        self.actions_box = QVBoxLayout()
        self.actions_box.setSpacing(0)
        column.addLayout(self.actions_box)
        self._first_run(column)
        self.after_box = QVBoxLayout()
        column.addLayout(self.after_box)
        column.addStretch(1)
        self._build_side()
        self.frame = MainSide(main, self.side, "today", self.tools.preferences)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)

    def _build_side(self) -> None:
        self.side = QWidget()
        self._side = QVBoxLayout(self.side)
        self._side.setContentsMargins(look().px(18), look().px(20), look().px(28), look().px(20))
        self._side.setSpacing(look().px(10))
        self._clock = QTimer(self, interval=60_000)  # the countdown changes once a minute
        self._clock.timeout.connect(self._tick)
        self._clock.start()

    def _first_run(self, column: QVBoxLayout) -> None:
        """An empty file: paste a posting, or see what it looks like filled."""
        self.welcome = EmptyState(
            tr("Start with the job you want to talk about."),
            tr("Paste its posting. It is read here, on this computer; nothing is ever sent."),
            [
                (tr("Choose a file"), partial(self._first, "file")),
                (tr("Write an example first"), partial(self._first, "example")),
            ],
        )
        self.welcome.hide()
        self.intake = Intake(self, lambda opportunity: self.go("opportunity", opportunity=opportunity, tab="posting"))
        self.intake.may_close = False  # an empty file has nothing else to show
        self.intake.hide()
        column.addWidget(self.welcome)
        column.addWidget(self.intake)

    # ------------------------------------------------------------ the page's contract

    def title(self) -> str:
        """Title bar."""
        return tr("Today")

    def panes(self) -> Sequence[QWidget]:
        """Main, side."""
        return self.frame.panes()

    def commands(self) -> Sequence[Command]:
        """1 2 3 start, Enter goes on, B is the brief."""
        start = tr("start an action")
        none = self._why_none
        rows = (
            *(
                (f"start_{n}", tr("Start action {n}", n=n), lambda n=n: self._start(n), start, str(n), ready)
                for n in (1, 2, 3)
            ),
            ("go_on", tr("Continue preparing"), self._go_on, tr("continue"), "Return", none),
            ("brief", tr("See the brief"), self._brief, tr("brief"), "B", none),
        )
        return tuple(
            Command(key=f"today.{name}", text=text, do=do, hint=hint, keys=(key,), why_not=why_not)
            for name, text, do, hint, key, why_not in rows
        )

    def subject(self) -> dict[str, int]:
        """The next interview."""
        return {"interview": self._interview()} if self._interview() else {}

    def show_place(self, place: Place) -> None:
        """Before the store is open, the first frame shows what one raw query knows."""
        self.place = place
        now = self.tools.clock()
        self.date.setText(tr("{day}, {time}", day=day_text(now.astimezone()), time=time_text(now.astimezone())))
        if self.tools.store.is_ready:
            self.refresh()
        elif self.tools.first is not None and self.tools.first.next is not None:
            first = self.tools.first.next
            names = [(person.name, person.title) for person in first.people]
            boss = any(person.will_manage_me for person in first.people)
            self.card.show_interview(first, names, first.title, boss=boss, now=now)
            self.card.show()

    def refresh(self) -> None:
        """Read Today in full."""
        from desktop_app.playbooks import load
        from desktop_app.prep import today

        now = self.tools.clock()
        with self.read() as session:
            self._now = today.of_store(session, now, load.folders(self.tools.folder))
        page = self._now
        self.welcome.setVisible(page.is_empty)
        self.intake.setVisible(page.is_empty)
        self.side.setVisible(not page.is_empty)
        self.card.setVisible(page.next is not None)
        self._readings.setVisible(page.next is not None)
        clear(self.over)
        if page.next is not None:
            self._show_next(page.next, now)
        elif not page.is_empty:
            self._nothing_dated()
        self._show_actions()
        show_after(self.after_box, page, now, self.go)
        show_side(self._side, page, now, self.go)

    # ------------------------------------------------------------ showing

    def _show_next(self, following: Any, now: Any) -> None:
        ready_now, book = following.readiness, following.playbook
        names = [(seat.name, seat.title) for seat in following.seats]
        self.card.show_interview(following.row, names, book.title, boss=book.may_manage, now=now)
        step = next((each for each in ready_now.pages if each.key == ready_now.resume), ready_now.pages[0])
        self.card.go_on.set_text(tr("Continue at {code}, {title}", code=step.code, title=step.title))
        self.card.show_minutes(ready_now.minutes_left)
        self.card.show_waiting(following.waits_for_person)
        count, of = len(ready_now.open_musts), ready_now.musts
        name = ready_now.open_musts[0][1] if ready_now.open_musts else ""
        states = ["done"] * (of - count) + ["open"] * count
        self.musts.show_reading(
            count,
            plural("of {of} has no proof", "of {of} have no proof", count, of=of),
            states,
            note=reader_words(book.person),
            before=tr("Open:"),
            link=name,
        )
        done = sum(page.state == "done" for page in ready_now.pages)
        shown = {"done": "done", "begun": "part", "open": "open"}
        codes = [page.code for page in ready_now.pages if page.state != "done" and page.key != step.key][:2]
        if step.state != "done":
            codes.insert(0, step.code)
        self.pages.show_reading(
            done,
            tr("of {of} done", of=len(ready_now.pages)),
            [shown[page.state] for page in ready_now.pages],
            note=tr("about {time} left", time=minutes_text(ready_now.minutes_left)),
            before=tr("Next:"),
            link=one_after_another(codes),
        )
        weak = ready_now.weak
        firm = len(ready_now.rehearsals) - len(weak)
        words = plural("answer still weak", "answers still weak", len(weak))
        bar = ["done"] * firm + ["open"] * len(weak)
        last = ready_now.last_said
        note = tr("last: {day}", day=day_back(last, now.astimezone().date())) if last else tr("nothing said yet")
        self.rehearsed.show_reading(
            len(weak), words, bar, note=note, before=tr("Weakest:"), link=weak[0].name if weak else ""
        )

    def _nothing_dated(self) -> None:
        words = tr("No interview has a date. Greenroom still helps: write one example, or sort a posting.")
        self.over.addWidget(EmptyState(words, "", [(tr("Opportunities"), lambda: self.go("opportunities"))]))

    def _show_actions(self) -> None:
        clear(self.actions_box)
        actions = self._now.next.actions if self._now.next else ()
        if actions:
            self.actions_box.addWidget(
                SectionLabel(tr("The next 20 minutes"), tr("in this order; stop whenever you like"))
            )
        for number, action in enumerate(actions, 1):
            what, why = action_words(action, self.tools.clock().astimezone().date())
            row = ActionRow(number, what, why, action.minutes)
            row.started.connect(lambda at=number: self._start(at))
            self.actions_box.addWidget(row)
            if action.kind == "must":
                self._look_for_nearest(action.target, row, why)

    def _look_for_nearest(self, requirement: int, row: ActionRow, why: str) -> None:
        """Name what comes nearest to an open must, once it was looked for in the background."""
        from desktop_app.prep import coverage

        shown, material = self._now, self._now.next.material

        def found(nearest: tuple[str, tuple[str, ...]] | None) -> None:
            if nearest is not None and self._now is shown:
                row.why.setText(tr("{first} {second}", first=why, second=nearest_words(*nearest)))

        self.tools.tasks.run(lambda _: coverage.nearest(material, requirement), found, words=tr("Looking for proof"))

    def _tick(self) -> None:
        """Once a minute: date and countdown."""
        if self.isVisible() and self._now is not None and self._now.next is not None:
            self.show_place(self.place)

    # ------------------------------------------------------------ going on

    def _interview(self) -> int:
        return self._now.next.row.id if self._now is not None and self._now.next is not None else 0

    def _why_none(self) -> str:
        return "" if self._interview() else tr("No interview has a date yet.")

    def _go_on(self) -> None:
        self.go("interview", interview=self._interview(), step=self._now.next.readiness.resume)

    def _brief(self) -> None:
        self.go("brief", interview=self._interview())

    def _to_open_must(self) -> None:
        following = self._now.next
        self.go(
            "opportunity",
            opportunity=following.row.opportunity_id,
            tab="coverage",
            requirement=following.readiness.open_musts[0][0],
            open=True,
        )

    def _first(self, way: str) -> None:
        """One of the first steps of an empty file."""
        if way == "file":
            self.intake.choose()
        else:
            self.go("examples", new=True)

    def _start(self, number: int) -> None:
        """Go to the very place of an action."""
        actions = self._now.next.actions if self._now is not None and self._now.next else ()
        if not 1 <= number <= len(actions):
            self.tools.messages.note(tr("There is no such action today."))
            return
        page, where = way_of(actions[number - 1], self._interview(), self._now.next.row.opportunity_id)
        self.go(page, **where)
