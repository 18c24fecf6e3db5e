"""Today: what now, for the next talk; it must know no other page.

Drawn three times at a start: the next interview from one raw query, then what the last closing kept, then what the
open store says, which as a rule changes nothing any more.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.localised import language
from desktop_app.prep import today_kept
from desktop_app.ui.actions import Command
from desktop_app.ui.layouts import MainSide
from desktop_app.ui.page import Page
from desktop_app.ui.theme import look
from desktop_app.ui.today import ways
from desktop_app.ui.today.card import NextCard
from desktop_app.ui.today.empty_file import EmptyFile
from desktop_app.ui.today.from_store import today
from desktop_app.ui.today.next_twenty import NextMinutes
from desktop_app.ui.today.readings import Readings
from desktop_app.ui.today.sections import clear, show_after, show_side
from desktop_app.ui.today.words import start_words
from desktop_app.ui.translate import tr
from desktop_app.ui.when import day_text, time_text
from desktop_app.ui.widgets.base import Label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

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
        self._day: Any = None
        self.seen: Any = None  # what is shown, as ``prep.today_kept`` picks it
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(look().px(28), look().px(16), look().px(28), look().px(20))
        column.setSpacing(look().px(10))
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(look().px(12))
        head.addWidget(Label(tr("Today"), "title"))
        self.date = Label("", "body", "sub")
        head.addWidget(self.date, 1)
        column.addWidget(self._head)
        self.card = NextCard()
        self.card.go_on.clicked.connect(partial(self._lead, ways.onward))
        self.card.brief.clicked.connect(partial(self._lead, ways.brief))
        self.card.calm.clicked.connect(lambda: self.go("calm", interview=ways.interview_of(self.seen)))
        self.card.hide()
        column.addWidget(self.card)
        self.over = QVBoxLayout()
        column.addLayout(self.over)
        self.readings = Readings()
        self.readings.musts.followed.connect(partial(self._lead, ways.open_must))
        self.readings.pages.followed.connect(partial(self._lead, ways.onward))
        self.readings.rehearsed.followed.connect(lambda: self.go("rehearse", interview=ways.interview_of(self.seen)))
        self.readings.hide()
        column.addWidget(self.readings)
        self.twenty = NextMinutes(self.tools.tasks, self._gather)
        self.twenty.started.connect(self._start)
        column.addWidget(self.twenty)
        self.empty = EmptyFile(self)
        self.empty.sampled.connect(self._open_sample)
        column.addLayout(self.empty.place)
        self.after_box = QVBoxLayout()
        column.addLayout(self.after_box)
        column.addStretch(1)
        self._build_side()
        self.frame = MainSide(main, self.side, "today", self.tools.preferences, parent=self)
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

    # ------------------------------------------------------------ the page's contract

    def title(self) -> str:
        """Title bar."""
        return tr("Today")

    def panes(self) -> Sequence[QWidget]:
        """Main, side."""
        return self.frame.panes()

    def commands(self) -> Sequence[Command]:
        """1 2 3 start, Enter goes on, B is the brief."""

        def why_none(number: int = 0) -> str:
            return ways.why_none(self.seen, number)

        starts = (
            Command(
                key=f"today.start_{n}",
                text=tr("Start action {n}", n=n),
                do=partial(self._start, n),
                hint=tr("start an action"),
                keys=(str(n),),
                why_not=partial(why_none, n),
                called=lambda n=n: start_words(self.seen, n, self._day),  # type: ignore[misc]
            )
            for n in (1, 2, 3)
        )
        rows = (
            ("go_on", tr("Continue preparing"), ways.onward, tr("continue"), "Return"),
            ("brief", tr("See the brief"), ways.brief, tr("brief"), "B"),
        )
        return (
            *starts,
            *(
                Command(
                    key=f"today.{name}",
                    text=text,
                    do=partial(self._lead, way),
                    hint=hint,
                    keys=(key,),
                    why_not=why_none,
                )
                for name, text, way, hint, key in rows
            ),
        )

    def subject(self) -> dict[str, int]:
        """The next interview."""
        interview = ways.interview_of(self.seen)
        return {"interview": interview} if interview else {}

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
        self._show(today_kept.picked(self._read()))

    def show_kept(self) -> dict[str, int]:
        """Before the store is open: what was kept, if still of the next interview; returns what the rail counted."""
        first = self.tools.first
        if self.tools.store.is_ready or first is None or not first.kept:
            return {}
        kept = today_kept.from_text(first.kept, language())
        if kept is None or kept.today.is_empty or not _is_about(kept.today.next, first.next):
            return {}
        self.twenty.nearest = kept.nearest
        self._show(kept.today)
        return kept.counts

    def to_keep(self, counts: dict[str, int]) -> str:
        """What this page shows, for the next start; read anew, for it may have been hidden."""
        seen = today_kept.picked(self._read())
        nearest = self.twenty.nearest if self.seen is not None and seen.next == self.seen.next else None
        return today_kept.text_of(today_kept.Kept(seen, nearest, counts), language())

    # ------------------------------------------------------------ showing

    def _read(self) -> Any:
        read = self.tools.store.taken("today")
        if read is None:
            with self.read() as session:
                read = today(session, self.tools)
        return read

    def _show(self, page: Any) -> None:
        """``page`` as ``prep.today_kept`` picks it."""
        before, self.seen, now = self.seen, page, self.tools.clock()
        self._head.setVisible(not page.is_empty)
        self.empty.show(page.is_empty)
        self.card.setVisible(page.next is not None)
        self.readings.setVisible(page.next is not None)
        clear(self.over)
        if page.next is not None:
            self._show_next(page.next, now)
        elif not page.is_empty:
            self._nothing_dated()
        day = now.astimezone().date()
        self.twenty.show_actions(page.next, day)
        if page.is_empty:
            self._show_first_run()
        elif (page, day) != (before, self._day):  # coming back, most of the page is as it was
            show_after(self.after_box, page, now, self.go)
            show_side(self._side, page, now, self.go)
        self._day = day

    def _show_next(self, following: Any, now: Any) -> None:
        ready_now, book = following.readiness, following.playbook
        names = [(seat.name, seat.title) for seat in following.seats]
        self.card.show_interview(following.row, names, book.title, boss=book.may_manage, now=now)
        step = next((each for each in ready_now.pages if each.key == ready_now.resume), ready_now.pages[0])
        self.card.go_on.set_text(tr("Continue at {code}, {title}", code=step.code, title=step.title))
        self.card.show_minutes(ready_now.minutes_left)
        self.card.show_waiting(following.waits_for_person)
        self.readings.show_readiness(ready_now, step, book.person, now.astimezone().date())

    def _show_first_run(self) -> None:
        """The field has the caret, so that Ctrl V pastes at once."""
        from desktop_app.ui.today.first_run import WhatNext

        self.empty.welcome.show_samples()
        clear(self._side)
        self._side.addWidget(WhatNext(self.tools.folder))
        self._side.addStretch(1)
        intake = self.empty.intake
        if self.isVisible() and self.window().isActiveWindow() and not intake.isAncestorOf(self.focusWidget()):
            intake.text.setFocus()

    def _gather(self, opportunity: int) -> Any:
        if not self.tools.store.is_ready:
            return None
        from desktop_app.prep import coverage

        with self.read() as session:
            return coverage.gather(session, opportunity)

    def _nothing_dated(self) -> None:
        from desktop_app.ui.widgets.strips import EmptyState

        words = tr("No interview has a date. Greenroom still helps: write one example, or sort a posting.")
        without = ways.without_round(self.seen)
        leads: list[tuple[str, Callable[[], object]]] = []
        if ways.interview_of(self.seen):
            leads.append((tr("Prepare the next round"), partial(self._lead, ways.onward)))
        if without:
            leads.append(
                (tr("Add an interview"),
                 lambda: self.go("opportunity", opportunity=without, tab="interviews", adding=True))
            )  # fmt: skip
        leads += [
            (tr("Write an example"), lambda: self.go("examples", new=True)),
            (tr("Opportunities"), lambda: self.go("opportunities")),
        ]
        self.over.addWidget(EmptyState(words, "", leads))

    def _tick(self) -> None:
        """Once a minute: date and countdown."""
        if self.isVisible() and self.seen is not None and self.seen.next is not None:
            self.show_place(self.place)

    # ------------------------------------------------------------ going on

    def _lead(self, way: Callable[[Any], ways.Way], *_: object) -> None:
        page, where = way(self.seen)
        self.go(page, **where)

    def _start(self, number: int) -> None:
        self._lead(partial(ways.action, number=number))

    def _open_sample(self, key: str) -> None:
        """A sample opens as its own file beside the person's."""
        from desktop_app.ui.today.first_run import SAMPLES

        self.tools.open_folder(self.tools.folder / SAMPLES / key, sample=key)


def _is_about(kept: Any, first: Any) -> bool:
    """Whether the interview that was next is so still: a day later it may be over."""
    if kept is None or first is None:
        return kept is first is None
    return bool((kept.row.id, kept.row.starts) == (first.id, first.starts))
