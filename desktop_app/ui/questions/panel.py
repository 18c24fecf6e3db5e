"""One question in full: what it is after, best answer, example, where asked, answers received; it keeps nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.people.list import as_shown
from desktop_app.ui.theme import look
from desktop_app.ui.today.sections import clear
from desktop_app.ui.translate import tr
from desktop_app.ui.when import day_text
from desktop_app.ui.widgets.base import Label, Rule
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.choices import Check, Choice
from desktop_app.ui.widgets.fields import LineField, TextField
from desktop_app.ui.widgets.page_parts import SectionLabel
from desktop_app.ui.wizard.record_views import about_choices

if TYPE_CHECKING:
    from collections.abc import Sequence

NO_SIGNAL = ""
"""The answer is kept and becomes no signal."""


class QuestionPanel(QWidget):
    """``example_picked`` an id or None, ``rehearse_set`` a bool, ``said`` nothing, ``removed`` nothing.

    ``planned`` an interview's id, ``answered`` (id of the question on a list, words, about or ""), ``went`` a debrief.
    """

    example_picked = Signal(object)
    rehearse_set = Signal(bool)
    said = Signal()
    removed = Signal()
    planned = Signal(object)
    answered = Signal(int, str, object)
    went = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._hidden = False
        column = QVBoxLayout(self)
        column.setContentsMargins(look().px(18), look().px(16), look().px(20), look().px(16))
        column.setSpacing(look().px(8))
        self.text = Label("", "heading", wrap=True, selectable=True)
        self.about = Label("", "small", "sub", wrap=True)
        column.addWidget(self.text)
        column.addWidget(self.about)
        self.wording = LineField(tr("The question in your words"))
        column.addWidget(self.wording)
        self._build_answering(column)
        self._build_asking(column)
        self.tags_head = SectionLabel(tr("Tags"), tr("with commas between"))
        self.tags = LineField(tr("Tags"))
        column.addWidget(self.tags_head)
        column.addWidget(self.tags)
        self.remove = Button(tr("Remove it"), "quiet", key="Del")
        self.remove.clicked.connect(self.removed)
        row = QHBoxLayout()
        row.addWidget(self.remove)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)

    def _build_answering(self, column: QVBoxLayout) -> None:
        self.answering = QWidget()
        inner = QVBoxLayout(self.answering)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(look().px(8))
        self.say = Button(tr("Say it aloud"), "primary", key="F5", icon="rehearse")
        self.say.clicked.connect(self.said)
        row = QHBoxLayout()
        row.addWidget(self.say)
        row.addStretch(1)
        inner.addLayout(row)
        inner.addWidget(SectionLabel(tr("Best answer so far"), tr("yours, in your words")))
        self.best = TextField(tr("Best answer so far"), least=3, most=10)
        inner.addWidget(self.best)
        inner.addWidget(SectionLabel(tr("Example to tell"), rank=2))
        self.example = Choice(tr("Example to tell"))
        self.example.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.example.picked.connect(self.example_picked)
        inner.addWidget(self.example)
        self.rehearse = Check(tr("put it among the rehearsals"))
        self.rehearse.clicked.connect(self.rehearse_set)
        inner.addWidget(self.rehearse)
        inner.addWidget(SectionLabel(tr("Really asked"), rank=2))
        self.asked = QVBoxLayout()
        inner.addLayout(self.asked)
        column.addWidget(self.answering)

    def _build_asking(self, column: QVBoxLayout) -> None:
        self.asking = QWidget()
        inner = QVBoxLayout(self.asking)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(look().px(8))
        inner.addWidget(SectionLabel(tr("Ask it at")))
        self.at = Choice(tr("Ask it at"))
        self.at.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.put = Button(tr("Put it on that list"), "small", icon="plus")
        self.put.clicked.connect(lambda: self.planned.emit(self.at.value))
        inner.addWidget(self.at)
        row = QHBoxLayout()
        row.addWidget(self.put)
        row.addStretch(1)
        inner.addLayout(row)
        inner.addWidget(SectionLabel(tr("Answers received")))
        becomes = tr("An answer becomes a signal of whoever gave it, if you say what it is about.")
        inner.addWidget(Label(becomes, "small", "sub", wrap=True))
        self.answers = QVBoxLayout()
        inner.addLayout(self.answers)
        column.addWidget(self.asking)

    # ------------------------------------------------------------ showing

    def show_row(self, row: Any, *, to_ask: bool, new: bool, hidden: bool = False) -> None:
        """One question; typing stays where ``new`` is false; ``hidden`` shows names as initials."""
        self._hidden = hidden
        self.text.setText(row.text)
        self.about.setText(_about(row))
        self.answering.setVisible(not to_ask)
        self.asking.setVisible(to_ask)
        self.wording.setVisible(row.own)
        self.remove.setVisible(row.own)
        if new:
            self.wording.set_text(row.text)
            self.best.set_text(row.best_answer)
            self.tags.set_text(tr(", ").join(row.tags))
        self.rehearse.setChecked(row.rehearse)
        clear(self.asked)
        for each in row.asked:
            self.asked.addWidget(self._asked_row(each))
        if not row.asked:
            self.asked.addWidget(Label(tr("Not yet, as far as your debriefs say."), "small", "faint", wrap=True))
        clear(self.answers)
        for each in row.answers:
            self.answers.addWidget(self._answer_row(each))
        if not row.answers:
            self.answers.addWidget(Label(tr("You have not asked it yet."), "small", "faint", wrap=True))

    def offer(
        self, examples: Sequence[tuple[int, str]], example: int | None, rounds: Sequence[tuple[int, str]]
    ) -> None:
        """The examples to link, and the rounds still to come."""
        self.example.set_choices([(None, tr("no example")), *examples], example)
        self.at.set_choices(list(rounds), rounds[0][0] if rounds else None)
        self.put.set_reason("" if rounds else tr("No interview is coming."))

    def _asked_row(self, each: Any) -> QWidget:
        landed = {"landed": tr("landed"), "partly": tr("partly"), "no": tr("did not land")}
        told = tr("none: bridge") if each.bridge else each.example
        names = (as_shown(name, hidden=self._hidden) for name in (each.employer, each.person))
        words = [
            *names, day_text(each.starts.astimezone().date()) if each.starts else "", told,
            landed.get(each.landed.value, "") if each.landed else "",
        ]  # fmt: skip
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(2))
        column.addWidget(Label(tr(", ").join(word for word in words if word), "body", wrap=True))
        go = Button(tr("Its debrief"), "quiet")
        go.setAccessibleName(tr("Debrief at {employer}", employer=as_shown(each.employer, hidden=self._hidden)))
        go.clicked.connect(lambda: self.went.emit(each.interview_id))
        row = QHBoxLayout()
        row.addWidget(go)
        row.addStretch(1)
        column.addLayout(row)
        if each.text.casefold() != self.text.text().casefold():
            column.addWidget(Label(tr("as: {words}", words=each.text), "small", "sub", wrap=True))
        column.addWidget(Rule(3))
        return box

    def _answer_row(self, each: Any) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(4))
        day = day_text(each.starts.astimezone().date()) if each.starts else tr("no date yet")
        names = (as_shown(name, hidden=self._hidden) for name in (each.employer, each.person))
        where = tr(", ").join(part for part in (*names, day) if part)
        column.addWidget(Label(where, "small", "sub", wrap=True))
        field = LineField(
            tr("What they answered at {where}", where=where), each.answer, tr("What they answered, then Enter")
        )
        about = Choice(
            tr("What the answer is about"), [(NO_SIGNAL, tr("keep it, no signal")), *about_choices()], NO_SIGNAL
        )
        field.entered.connect(lambda: self.answered.emit(each.id, field.text.strip(), about.value))
        column.addWidget(field)
        column.addWidget(about)
        if each.signal_id is not None:
            column.addWidget(Label(tr("It stands among the signals."), "small", "strong"))
        column.addWidget(Rule(3))
        return box


def _about(row: Any) -> str:
    parts = [row.group if not row.own else tr("your own question")]
    if row.seconds:
        parts.append(tr("about {n} s", n=row.seconds))
    if row.intent:
        parts.append(
            tr("you learn: {what}", what=row.intent) if row.use else tr("they are after: {what}", what=row.intent)
        )
    if row.use:
        parts.append(tr("the answer goes to: {where}", where=row.use))
    return tr(" · ").join(part for part in parts if part)
