"""Rehearse: one question at a time, said aloud from memory, marked by oneself; it must know no other page.

Nothing is recorded. The timer counts up, can be hidden, and never cuts anybody off.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.actions import Command
from desktop_app.ui.layouts import ListWorkSide
from desktop_app.ui.page import Page
from desktop_app.ui.rehearse.parts import Cues, MarkRow, clock_text, days_words, item_sentence, second_line
from desktop_app.ui.rows import RowList, Rows, TwoLineDelegate
from desktop_app.ui.theme import look
from desktop_app.ui.translate import plural, tr
from desktop_app.ui.when import day_text
from desktop_app.ui.widgets.bars import TimeBar
from desktop_app.ui.widgets.base import Label
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.fields import LineField
from desktop_app.ui.widgets.strips import EmptyState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.ui.places import Place


class RehearsePage(Page):
    """The list of what is due, the question, the clock, then cues and the mark."""

    watches = frozenset({"take", "example", "interview", "link", "rehearsal_choice", "depth_note"})

    def build(self) -> None:
        """List, work."""
        self._plan: Any = None
        self._single: Any = None
        self._fillers = 0
        self._spoken = QElapsedTimer()
        self._ticker = QTimer(self, interval=1000)
        self._ticker.timeout.connect(lambda: self._show_clock(round(self._spoken.elapsed() / 1000)))
        listed = QWidget()
        column = QVBoxLayout(listed)
        column.setContentsMargins(0, look().px(12), 0, look().px(12))
        self.head, self.for_whom = Label(tr("Rehearse"), "heading"), Label("", "small", "sub", wrap=True)
        for label in (self.head, self.for_whom):
            label.setContentsMargins(look().px(16), 0, look().px(12), 0)
            column.addWidget(label)
        delegate = TwoLineDelegate(lambda item: item.name, second_line, lambda item: "●" * (item.mark or 0))
        self.listed = RowList(tr("Due"), Rows(item_sentence, key=lambda item: item.item), delegate)
        self.listed.selected.connect(lambda _: self._show_item())
        column.addWidget(self.listed, 1)
        self.resting = Label("", "small", "sub", wrap=True)
        self.resting.setContentsMargins(look().px(16), 0, look().px(12), 0)
        column.addWidget(self.resting)
        self.frame = ListWorkSide(listed, self._build_work(), None, "rehearse", self.tools.preferences)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)

    def _build_work(self) -> QWidget:
        work = QWidget()
        column = QVBoxLayout(work)
        column.setContentsMargins(look().px(40), look().px(16), look().px(40), look().px(20))
        column.setSpacing(look().px(12))
        self.days = Label("", "small", "sub", wrap=True)
        self.empty = EmptyState(tr("Nothing is due until tomorrow. Rest is part of it."))
        self.question = Label("", "heading", wrap=True)
        column.addWidget(self.days)
        column.addWidget(self.empty)
        column.addWidget(self.question)
        row = QHBoxLayout()
        self.clock = Label("0:00", "countdown")
        self.bar = TimeBar()
        self.said = Label("", "small", "sub")
        for widget in (self.clock, self.bar, self.said):
            row.addWidget(widget)
        column.addLayout(row)
        self.start_button = Button(tr("Start"), "primary", key="Space")
        self.start_button.clicked.connect(self.start_or_stop)
        self.hint_button = Button(tr("One hint"), "plain", key="H")
        self.hint_button.clicked.connect(self.hint)
        buttons = QHBoxLayout()
        buttons.addWidget(self.start_button)
        buttons.addWidget(self.hint_button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        self.hints = Label("", "reading", "sub", wrap=True)
        self.cues = Cues()
        self.marks = MarkRow()
        self.marks.marked.connect(self.mark)
        self.note = LineField(tr("A note for next time"), placeholder=tr("A note for next time, if you like"))
        for below in (self.hints, self.cues, self.marks, self.note):
            column.addWidget(below)
        nobody = tr("The marks only order your practice; nobody else sees them. Nothing is recorded.")
        column.addWidget(Label(nobody, "small", "faint", wrap=True))
        column.addStretch(1)
        return work

    # ------------------------------------------------------------ the page's contract

    def title(self) -> str:
        """Title bar."""
        return tr("Rehearse")

    def panes(self) -> Sequence[QWidget]:
        """List, work."""
        return self.frame.panes()

    def commands(self) -> Sequence[Command]:
        """Space starts and stops; H hints; F counts a filler; 0 to 3 mark; T hides the clock."""
        mark = tr("mark, next question")
        rows = (
            ("start", tr("Start or stop"), self.start_or_stop, tr("start, stop"), "Space"),
            ("hint", tr("One hint"), self.hint, tr("one hint"), "H"),
            ("filler", tr("Count a filler"), self.filler, tr("a filler"), "F"),
            *((f"mark_{n}", tr("Mark {n}", n=n), lambda n=n: self.mark(n), mark, str(n)) for n in range(4)),
            ("clock", tr("Hide or show the clock"), self._toggle_clock, "", "T"),
        )
        return tuple(
            Command(key=f"rehearse.{name}", text=text, do=do, hint=hint, keys=(key,))
            for name, text, do, hint, key in rows
        )

    def show_place(self, place: Place) -> None:
        """An interview, an example, or whatever comes next."""
        self._ticker.stop()
        super().show_place(place)

    def refresh(self) -> None:
        """Read what is due."""
        from desktop_app.playbooks import load
        from desktop_app.prep import rehearsal
        from desktop_app.prep.wizard.context import context_of
        from desktop_app.records import interviews

        now = self.tools.clock()
        with self.read() as session:
            coming = interviews.coming(session, now, limit=1)
            interview = int(self.place.get("interview") or (coming[0].id if coming else 0))
            self._plan = None
            if interview:
                row = interviews.row_of(session, interview)
                context = context_of(session, interview, load.playbook(row.playbook, load.folders(self.tools.folder)))
                self._plan = rehearsal.plan(session, context, now)
                seats = interviews.seats(session, interview)
                name = seats[0].name if seats else context.playbook.title
                self.for_whom.setText(
                    tr("For {name}, {day}", name=name, day=day_text(row.starts.astimezone())) if row.starts else name
                )
                self.days.setText(days_words(self._plan.days, row, now))
            example = int(self.place.get("example") or 0)
            self._single = rehearsal.of_example(session, example) if example else None
        self._interview = interview
        self._list_items()
        self._show_item()

    # ------------------------------------------------------------ showing

    def _list_items(self) -> None:
        items = list(self._plan.items) if self._plan else []
        if self._single is not None and all(item.item != self._single.item for item in items):
            items.insert(0, self._single)
        wanted = self._single.item if self._single is not None else self.place.get("item")
        self.listed.set_rows(items, current=wanted or (items[0].item if items else None))
        resting = self._plan.resting if self._plan else 0
        words = plural("{n} more is firm and rests.", "{n} more are firm and rest.", resting)
        self.resting.setText(words if resting else "")
        self.empty.setVisible(not items)

    def _current(self) -> Any:
        return next((item for item in self.listed.rows.rows if item.item == self.listed.current), None)

    def _show_item(self) -> None:
        """The question, with the answer hidden."""
        self._ticker.stop()
        item = self._current()
        for widget in (self.question, self.clock, self.bar, self.said, self.start_button, self.hint_button):
            widget.setVisible(item is not None)
        for below in (self.hints, self.cues, self.marks, self.note):
            below.hide()
        if item is None:
            return
        self.question.setText(item.question or tr("Tell me about a time like “{story}”.", story=item.name))
        self.hint_button.setVisible(bool(item.cues))
        self.hint_button.set_reason("")
        self._fillers = 0
        self._show_clock(0)
        last = tr("last time {time}", time=clock_text(item.last_seconds)) if item.last_seconds else tr("not said yet")
        self.said.setText(last)
        self.note.set_text("")
        self.start_button.set_text(tr("Start"))

    def start_or_stop(self) -> None:
        """The clock runs, or stands and the cues show."""
        if self._current() is None:
            return
        if self._ticker.isActive():
            self._ticker.stop()
            self._reveal()
        else:
            self._spoken.start()
            self._ticker.start()
            self.start_button.set_text(tr("Stop"))

    def filler(self) -> None:
        """One more "um"."""
        self._fillers += int(self._ticker.isActive())
        self.said.setText(plural("{n} filler", "{n} fillers", self._fillers))

    def hint(self) -> None:
        """The first word of each part, once."""
        item = self._current()
        if item is not None and item.cues and not self.hint_button.reason:
            firsts = [tr("{letter} {word} …", letter=letter, word=text.split()[0]) for letter, text in item.cues]
            self.hints.setText("   ".join(firsts))
            self.hints.show()
            self.hint_button.set_reason(tr("One hint a question."))

    def mark(self, recall: int) -> None:
        """Keep the take with its mark, and go to the next question."""
        from desktop_app.records import takes
        from desktop_app.store.lists import TakeMode

        item = self._current()
        if item is None or not self.marks.isVisible():
            self.tools.messages.note(tr("Say it first: Space starts the clock."))
            return
        more: dict[str, Any] = {
            "seconds": self._seconds,
            "filler": self._fillers,
            "recall": recall,
            "note": self.note.text.strip(),
        }
        keys = [each.item for each in self.listed.rows.rows]
        following = keys[(keys.index(item.item) + 1) % len(keys)]
        kept = self.attempt(
            tr("marked “{name}”", name=item.name),
            lambda session: takes.add(
                session,
                item.item,
                TakeMode.MANAGER if item.example_id else TakeMode.QUICK_FIRE,
                interview_id=self._interview or None,
                example_id=item.example_id or None,
                at=self.tools.clock(),
                **more,
            ),
        )
        if kept:
            self._single = None
            self.shift(item=following, example=None)
            self.listed.set_current(following)
            self._show_item()

    def _reveal(self) -> None:
        item = self._current()
        self._seconds = max(1, round(self._spoken.elapsed() / 1000))
        inside = self._seconds <= item.limit
        words = (
            tr("inside {limit} s", limit=item.limit) if inside else tr("over by {n} s", n=self._seconds - item.limit)
        )
        fillers = plural("{n} filler", "{n} fillers", self._fillers)
        self.said.setText(tr("{words} · {fillers}", words=words, fillers=fillers))
        self.cues.show_item(item)
        for widget in (self.cues, self.marks, self.note):
            widget.show()
        self.start_button.set_text(tr("Again"))
        self.marks.focus_first()

    def _show_clock(self, seconds: int) -> None:
        item = self._current()
        self.clock.setText(clock_text(seconds))
        self.bar.set_time(seconds, (item.limit if item else 60,))

    def _toggle_clock(self) -> None:
        self.clock.setVisible(not self.clock.isVisible())
        self.bar.setVisible(self.clock.isVisible())
