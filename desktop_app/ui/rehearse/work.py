"""One question at a time: clock, hidden answer, then cues and marks; it must not choose, keep or read anything."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QElapsedTimer, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.rehearse.days import DayStrip, PlanHead
from desktop_app.ui.rehearse.parts import Cues, Hidden, MarkRow
from desktop_app.ui.rehearse.words import (
    clock_text,
    last_words,
    question_words,
    steer_words,
    taken_words,
    weighed_words,
)
from desktop_app.ui.theme import look
from desktop_app.ui.translate import plural, tr
from desktop_app.ui.widgets.bars import TimeBar
from desktop_app.ui.widgets.base import Label
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.fields import LineField, TextField
from desktop_app.ui.widgets.strips import EmptyState, Strip

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QResizeEvent


class Work(QWidget):
    """The right part of Rehearse; ``marked`` brings 0 to 3.

    ``started`` comes before the clock runs, ``stopped`` when an answer was given, ``left`` when it was broken off,
    ``turned`` when other keys act than before.
    """

    started = Signal()
    stopped = Signal()
    left = Signal()
    turned = Signal()
    marked = Signal(int)
    calm_asked = Signal()
    anyway_asked = Signal()

    def __init__(self, voice: QWidget) -> None:
        super().__init__()
        self.voice = voice
        self.item: Any = None
        self.seconds, self.fillers = 0, 0
        self._is_large = True
        self.next_day: date | None = None
        self.fact_words = ""
        self.recorded_words = tr("Nothing is recorded.")
        self._spoken = QElapsedTimer()
        self._ticker = QTimer(self, interval=1000)
        self._ticker.timeout.connect(lambda: self._show_clock(round(self._spoken.elapsed() / 1000)))
        column = QVBoxLayout(self)
        column.setContentsMargins(look().px(40), look().px(16), look().px(40), look().px(20))
        column.setSpacing(look().px(12))
        self.head = PlanHead()
        self.place = self.head.place
        column.addWidget(self.head)
        self.strip = DayStrip()
        self.empty = EmptyState(tr("Nothing is due."), "", [(tr("Practise anyway"), self.anyway_asked.emit)])
        self.calm = Strip(
            tr("Stop learning now."), tr("The calm page has your first two sentences."), "note",
            [(tr("Open the calm page"), self.calm_asked.emit)],
        )  # fmt: skip
        for widget in (self.strip, self.calm, self.empty):
            column.addWidget(widget)
        self._air = QVBoxLayout()  # above a question in a high window; none above the cues
        self._air.addSpacing(look().px(8))
        self._air.addStretch(1)
        column.addLayout(self._air, 1)
        self.card = QWidget()
        self._build_card()
        column.addWidget(self.card)
        column.addStretch(4)

    def _build_card(self) -> None:
        column = QVBoxLayout(self.card)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(12))
        self.question = Label("", "question", wrap=True)
        self.steer = Label("", "body", "sub", wrap=True)
        self.clock, self.bar = Label("0:00", "figure_large"), TimeBar(thick=9)
        self.said = Label("", "small", "sub")
        self.start = Button(tr("Start"), "primary", key="Space")
        self.again = Button(tr("Start again"), "plain", key="R")
        self.anew = Button(tr("Start again"), "small", key="R")
        timed = QHBoxLayout()
        timed.setSpacing(look().px(20))
        for shown in (self.clock, self.bar, self.said, self.anew):
            timed.addWidget(shown)
        self.filler = Button(tr("Filler"), "plain", key="F")
        self.counted = Label("", "small", "sub", wrap=True)
        buttons = QHBoxLayout()
        buttons.setSpacing(look().px(12))
        for button in (self.start, self.again, self.filler):
            buttons.addWidget(button)
        buttons.addWidget(self.counted, 100)
        buttons.addStretch(1)  # where nothing is counted yet
        self.start.clicked.connect(self.start_or_stop)
        for button in (self.again, self.anew):
            button.clicked.connect(self.begin)
        self.filler.clicked.connect(self.count_filler)
        self.hidden, self.cues, self.marks = Hidden(), Cues(), MarkRow()
        self.cues.whole_asked.connect(self.show_whole)
        self.cues.done_it.connect(self.answer_note)
        self.marks.marked.connect(self.marked)
        self.note = LineField(tr("A note for next time"), placeholder=tr("A note for next time, if you like"))
        self.typed = TextField(tr("What you said, typed or dictated"), least=1, most=6)
        self.typed.edited.connect(self._weigh)
        self.weighed = Label("", "small", "sub", wrap=True)
        self.typed_head = Label(tr("What you said, typed or dictated, if you like: it counts words and pace."), "small",
                                "sub", wrap=True)  # fmt: skip
        column.addWidget(self.question)
        column.addWidget(self.steer)
        column.addLayout(timed)
        column.addLayout(buttons)
        self.after: tuple[QWidget, ...] = (
            self.cues, self.marks, self.note, self.typed_head, self.typed, self.weighed
        )  # fmt: skip
        for below in (self.voice, self.hidden, *self.after):
            column.addWidget(below)

    # ------------------------------------------------------------ showing

    @property
    def is_speaking(self) -> bool:
        """Whether the clock runs."""
        return self._ticker.isActive()

    @property
    def is_shown(self) -> bool:
        """Whether the cues are shown, so that a mark can be given."""
        return self.item is not None and self.marks.isVisibleTo(self)

    def show_item(self, item: Any, fact: str = "") -> None:
        """The question, with the answer hidden; None shows no card."""
        self.quiet()
        self.item, self.fact_words = item, fact
        self.card.setVisible(item is not None)
        if item is None:
            return
        self._large(True)
        self.question.setText(question_words(item))
        self.steer.setText(steer_words(item))
        self.steer.setVisible(bool(self.steer.text()))
        for widget in self.after:
            widget.hide()
        self.note.set_text("")
        self.typed.set_text("")
        self.weighed.setText("")
        self.hidden.show_item(item)
        self.hidden.show()
        self.seconds, self.fillers = 0, 0
        self._show_clock(0)
        self.said.setText(last_words(item))
        self.start.set_text(tr("Start"))
        self.start.show()
        for button in (self.again, self.filler):
            button.hide()
        self._say_counted("")

    def quiet(self) -> None:
        """Stop the clock and keep nothing."""
        if self._ticker.isActive():
            self._ticker.stop()
            self.left.emit()

    # ------------------------------------------------------------ speaking

    def start_or_stop(self) -> None:
        """The clock runs, or stands and the cues show."""
        if self.item is None:
            return
        if self._ticker.isActive():
            self._reveal()
        else:
            self.begin()

    def begin(self) -> None:
        """The clock from nought; the answer hidden again."""
        if self.item is None:
            return
        self.quiet()
        for widget in self.after:
            widget.hide()
        self.hidden.show()
        self._large(True)
        self.fillers = 0
        self.started.emit()
        self._spoken.start()
        self._ticker.start()
        self._show_clock(0)
        self.start.set_text(tr("Stop, show the cues"))
        for button in (self.start, self.again, self.filler):
            button.show()
        self._count_words()
        self.turned.emit()

    def count_filler(self) -> None:
        """One more "um"."""
        if self._ticker.isActive():
            self.fillers += 1
            self._count_words()

    def hint(self) -> None:
        """The first word of each part, once."""
        if self.item is not None and self.item.cues and self.hidden.hint_row.isVisibleTo(self):
            firsts = [tr("{letter} {word} …", letter=letter, word=text.split()[0]) for letter, text in self.item.cues]
            self.hidden.show_hint("   ".join(firsts))

    def show_whole(self) -> None:
        """From the cues to the text."""
        if self.is_shown and self.item.whole:
            self.cues.show_text(self.item.whole)

    def answer_note(self, did: bool) -> None:
        """The last note was followed, or is carried to the next time."""
        if self.is_shown and self.item.memory.note:
            self.note.set_text("" if did else self.item.memory.note)
            self.cues.did.hide()

    def toggle_clock(self) -> None:
        """The clock can be hidden; it never cuts anybody off."""
        self.clock.setVisible(not self.clock.isVisibleTo(self))
        self.bar.setVisible(self.clock.isVisibleTo(self))

    def _reveal(self) -> None:
        self._ticker.stop()
        self.seconds = max(1, round(self._spoken.elapsed() / 1000))
        self._show_clock(self.seconds)
        self.said.setText(taken_words(self.seconds, self.item.limit, self.fillers))
        self._large(False)
        self.hidden.hide()
        self.cues.show_item(self.item, self.seconds, self.fact_words)
        self.marks.show_item(self.item, self.next_day)
        for widget in self.after:
            widget.show()
        for button in (self.start, self.again, self.filler):
            button.hide()
        self._say_counted("")
        self.marks.focus_usual()
        self.stopped.emit()
        self.turned.emit()

    def _show_clock(self, seconds: int) -> None:
        self.clock.setText(clock_text(seconds))
        self.bar.set_time(seconds, self.item.limits if self.item else (60,))

    def _large(self, large: bool) -> None:
        """The question fills the eye while one speaks; after that the cues do. In a low window Start is in sight."""
        self._is_large, high = large, self.window().height() > look().px(560)
        self.question.set_step(("question" if high else "title") if large else "heading")
        self.clock.set_step("figure_large" if large and high else "countdown")
        self.bar.set_captions(large)
        self.anew.setVisible(not large)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.setStretchFactor(self._air, int(large))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A window made lower or higher."""
        super().resizeEvent(event)
        self._large(self._is_large)

    def _count_words(self) -> None:
        words = plural("{n} filler counted by you.", "{n} fillers counted by you.", self.fillers)
        self._say_counted(tr("{counted} {recorded}", counted=words, recorded=self.recorded_words))

    def _say_counted(self, words: str) -> None:
        self.counted.setText(words)
        self.counted.setVisible(bool(words))

    def _weigh(self) -> None:
        """Pace, fillers and likeness with the last take, from what was typed."""
        self.weighed.setText(weighed_words(self.typed.text, self.item, self.seconds, self.fillers))
