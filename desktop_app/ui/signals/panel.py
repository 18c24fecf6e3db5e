"""One signal in full: whose word, how far, how to check it, what came before; it must not settle it by itself."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.names import called
from desktop_app.ui.people.panel import told_words
from desktop_app.ui.signals.list import about_words, how_said
from desktop_app.ui.signals.words import distance_words, said, state_words, who_said
from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.when import day_text
from desktop_app.ui.widgets.bars import Distance
from desktop_app.ui.widgets.base import Label, clear
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.choices import Check, Radio
from desktop_app.ui.widgets.fields import LineField, TextField
from desktop_app.ui.widgets.page_parts import SectionLabel
from desktop_app.ui.widgets.strips import Strip

WAYS = ("ask", "listen", "skip")
"""How a signal can be checked, in the order of the keys 1 2 3."""


class SignalPanel(QWidget):
    """``planned`` brings a way of checking, ``corrected`` (words, quoted), ``reopened`` nothing."""

    planned = Signal(str)
    corrected = Signal(str, bool)
    reopened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(look().px(18), look().px(16), look().px(20), look().px(16))
        column.setSpacing(look().px(8))
        self.head = SectionLabel(tr("Selected"))
        self.words = Label("", "quote_large", wrap=True, selectable=True)
        self.who = Label("", "body", bold=True, wrap=True)
        self.briefed = Label("", "small", "sub", wrap=True)
        self.how = Label("", "small", "sub", wrap=True)
        self.far = Distance(None, "")
        self.gap = Strip(
            tr("Second-hand, size of gap unknown"),
            tr("It stays on the list until the manager confirms it or corrects it, or you drop it."),
        )
        for widget in (self.head, self.words, self.who, self.briefed, self.how, self.far, self.gap):
            column.addWidget(widget)
        self._add_correction(column)
        self._add_check(column)
        self.used_head = SectionLabel(tr("Used in"), tr("rounds to come"))
        self.used = QWidget()
        used = QVBoxLayout(self.used)
        used.setContentsMargins(0, 0, 0, 0)
        used.setSpacing(look().px(4))
        column.addWidget(self.used_head)
        column.addWidget(self.used)
        self.history_head = SectionLabel(tr("Said before"))
        self.history = QWidget()
        inner = QVBoxLayout(self.history)
        inner.setContentsMargins(0, 0, 0, 0)
        self.person_head = SectionLabel(tr("So far"), rank=2)
        self.person = Label("", "small", "sub", wrap=True)
        for part in (self.history_head, self.history, self.person_head, self.person):
            column.addWidget(part)
        column.addStretch(1)

    def _add_correction(self, column: QVBoxLayout) -> None:
        self.correction = QWidget()
        inner = QVBoxLayout(self.correction)
        inner.setContentsMargins(0, 0, 0, 0)
        self.right = LineField(
            tr("What the manager says instead"), placeholder=tr("What the manager says instead, then Enter")
        )
        self.quoted = Check(tr("their very words"))
        self.right.entered.connect(self._correct)
        self.right.escaped.connect(self.correction.hide)
        inner.addWidget(self.right)
        inner.addWidget(self.quoted)
        self.correction.hide()
        self.again = Button(tr("Open it again"), "quiet")
        self.again.clicked.connect(self.reopened)
        column.addWidget(self.correction)
        row = QHBoxLayout()
        row.addWidget(self.again)
        row.addStretch(1)
        column.addLayout(row)

    def _add_check(self, column: QVBoxLayout) -> None:
        self.check_head = SectionLabel(tr("How will you check it?"), tr("page H3"))
        self.check_box = QWidget()
        inner = QVBoxLayout(self.check_box)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(look().px(6))
        texts = (tr("Ask"), tr("Listen for it"), tr("Leave it"))
        self.ways = [Radio(tr("{way}  {key}", way=text, key=key)) for key, text in enumerate(texts, 1)]
        for way, radio in zip(WAYS, self.ways, strict=True):
            radio.clicked.connect(lambda _=False, each=way: self.planned.emit(each))
            inner.addWidget(radio)
        self.question = TextField(tr("How you will ask it"), placeholder=tr("How you will ask it"))
        inner.addWidget(self.question)
        column.addWidget(self.check_head)
        column.addWidget(self.check_box)

    def ask_correction(self) -> None:
        """Open the field for the right words."""
        self.correction.show()
        self.right.setFocus()

    def show_signal(self, row: Any, told: Any, part: Any = None) -> None:
        """Show one signal; ``told`` counts what its person told, ``part`` is theirs in this, None without one."""
        self.head.set_text(tr("Selected"), about_words(row))
        self.words.setText(said(row))
        self.who.setText(tr(", ").join(each for each in (who_said(row), part.firm if part else "") if each))
        self.briefed.setText(briefed_words(part))
        self.briefed.setVisible(bool(self.briefed.text()))
        self.how.setText(
            tr(
                "{how} · {state}",
                how=how_said(row) if row.quoted else tr("{how}, my words", how=how_said(row)),
                state=self._settled(row),
            )
        )
        self.far.set_distance(row.distance, distance_words(row.distance))
        self.gap.setVisible(row.to_check)
        self.again.setVisible(row.state.value in ("confirmed", "dropped") and row.second_hand)
        for widget in (self.check_head, self.check_box):
            widget.setVisible(row.to_check)
        for way, radio in zip(WAYS, self.ways, strict=True):
            radio.setAutoExclusive(False)
            radio.setChecked(row.how_to_check is not None and row.how_to_check.value == way)
            radio.setAutoExclusive(True)
        self.question.set_text(row.check_words)
        clear(self.history)
        column = self.history.layout()
        for old in row.earlier:
            words = tr("{words} {who}, {how}", words=said(old), who=who_said(old), how=how_said(old))
            column.addWidget(Label(words, "small", wrap=True))  # type: ignore[union-attr]
        for widget in (self.history_head, self.history):
            widget.setVisible(bool(row.earlier))
        for widget in (self.person_head, self.person):
            widget.setVisible(told is not None)
        if told is not None:
            self.person_head.set_text(tr("{name} so far", name=called(row.person)))
            counts = told_words(told)
            self.person.setText(tr("{counts} Counts only; nobody is given a score.", counts=counts))

    def show_used(self, used: Any) -> None:
        """Pages, ranked points, questions and the brief that take it up; nothing where none does."""
        clear(self.used)
        column: Any = self.used.layout()
        lines = used_words(used)
        for words in lines:
            column.addWidget(Label(words, "small", wrap=True))
        self.used_head.setVisible(bool(lines))
        self.used.setVisible(bool(lines))

    def show_source(self, away: str, name: str) -> None:
        """Whether the question gives away whose word it was."""
        if not self.question.text.strip():
            self.question.set_finding("")
        elif away:
            message = tr("“{word}” gives away who told you.", word=away)
            self.question.set_finding(message, tr("Ask about the work instead."))
        else:
            self.question.set_finding(tr("Does not give {name} away.", name=name), severity="right")

    def _settled(self, row: Any) -> str:
        words = state_words(row)
        if row.settled_on is None or row.state.value == "unchecked":
            return words
        day = day_text(row.settled_on, weekday=False)
        if row.settled_by and row.settled_by != row.person:
            return tr("{state} by {who}, {day}", state=words, who=row.settled_by, day=day)
        return tr("{state}, {day}", state=words, day=day)

    def _correct(self) -> None:
        words = self.right.text.strip()
        if words:
            self.right.set_text("")
            self.correction.hide()
            self.corrected.emit(words, self.quoted.isChecked())


def used_words(used: Any) -> list[str]:
    """Each place a signal is used in, in words."""
    lines = [tr("{code}, {title}", code=code, title=title) for _, _, code, title in used.pages]
    if used.rank is not None:
        half = tr("how you work") if used.culture else tr("skill")
        lines.append(tr("Among the top three, {half} no. {n}", half=half, n=used.rank))
    lines += [tr("Question: {question}", question=words) for words in used.asked]
    if used.printed:
        lines.append(tr("The brief: to confirm"))
    return lines


def briefed_words(part: Any) -> str:
    """Who briefed a recruiter, and when they last spoke with the manager, as far as one knows."""
    if part is None or part.will_manage_me:
        return ""
    by = {"manager": tr("briefed by the manager"), "others": tr("briefed through others")}
    spoke = tr("last spoke with them “{when}”", when=part.last_spoke) if part.last_spoke else ""
    return tr(", ").join(each for each in (by.get(part.briefed_by.value, ""), spoke) if each)
