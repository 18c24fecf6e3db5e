"""The lists of a debrief: questions, told earlier, heard, promised; they must keep nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.store.lists import Landed, Party, SignalAbout, SignalState
from desktop_app.ui.theme import look
from desktop_app.ui.today.sections import clear
from desktop_app.ui.translate import tr
from desktop_app.ui.when import day_text
from desktop_app.ui.widgets.base import Label, Rule
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.choices import Choice, Switch
from desktop_app.ui.widgets.fields import LineField
from desktop_app.ui.widgets.page_parts import SectionLabel
from desktop_app.ui.widgets.spin_fields import DayField

if TYPE_CHECKING:
    from collections.abc import Sequence

BRIDGE = -1
"""Stands for "a bridge was told" among the examples of a question."""


def beside(*widgets: QWidget) -> QWidget:
    """Widgets in one row; text that wraps or is typed takes the room."""
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(look().px(10))
    for widget in widgets:
        row.addWidget(widget, int(isinstance(widget, LineField) or (isinstance(widget, Label) and widget.wordWrap())))
    return box


class _Lines(QWidget):
    """A head, rows made from frozen values, and a line to add one; the same rows are not made anew."""

    def __init__(self, head: SectionLabel) -> None:
        super().__init__()
        self._shown: object = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(look().px(5))
        self.column.addWidget(head)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(look().px(5))
        self.column.addLayout(self.rows)

    def fill(self, shown: object, widgets: Sequence[QWidget]) -> None:
        """Put rows in place of those there."""
        if shown == self._shown:
            return
        self._shown = shown
        clear(self.rows)
        for widget in widgets:
            self.rows.addWidget(widget)
            self.rows.addWidget(Rule(3))


class AskedList(_Lines):
    """What they asked: ``added`` brings a question, ``told`` (id, example or BRIDGE or None), ``landed`` (id, how)."""

    added = Signal(str)
    told = Signal(int, object)
    landed = Signal(int, object)
    taken_out = Signal(int)

    def __init__(self) -> None:
        super().__init__(SectionLabel(tr("What they asked"), tr("and what you told")))
        self.line = LineField(tr("A question they asked"), placeholder=tr("A question as you remember it, then Enter"))
        self.line.entered.connect(self._enter)
        self.column.addWidget(self.line)
        self.column.addWidget(
            Label(tr("One line is enough. “no” makes it a question to rehearse."), "small", "sub", wrap=True)
        )

    def show_rows(self, asked: Sequence[Any], examples: Sequence[tuple[int, str]]) -> None:
        """Each question with its example and how it landed."""
        self.fill((tuple(asked), tuple(examples)), [self._row(row, examples) for row in asked])

    def _row(self, row: Any, examples: Sequence[tuple[int, str]]) -> QWidget:
        choices = [(None, tr("no example")), (BRIDGE, tr("none: bridge")), *examples]
        told = Choice(tr("Told for “{question}”", question=row.text), choices, BRIDGE if row.bridge else row.example_id)
        told.setMaximumWidth(look().px(170))
        told.picked.connect(lambda example: self.told.emit(row.id, example))
        how = Switch(
            tr("How “{question}” landed", question=row.text),
            [(Landed.LANDED, tr("landed")), (Landed.PARTLY, tr("partly")), (Landed.NO, tr("no"))],
            row.landed,
            small=True,
        )
        how.chosen.connect(lambda value: self.landed.emit(row.id, value))
        out = Button("", "small", icon="bin")
        out.setAccessibleName(tr("Take out “{question}”", question=row.text))
        out.clicked.connect(lambda: self.taken_out.emit(row.id))
        return beside(Label(row.text, "body", wrap=True), told, how, out)

    def _enter(self) -> None:
        if self.line.text.strip():
            self.added.emit(self.line.text)
            self.line.set_text("")


class SignalList(_Lines):
    """What was told before: ``settled`` brings (id, state, words); words only for a correction."""

    settled = Signal(int, object, str)

    def __init__(self) -> None:
        super().__init__(SectionLabel(tr("You were told"), tr("confirm, correct or drop")))
        self.fields: dict[int, LineField] = {}
        self.none = Label(tr("Nothing second-hand is open."), "small", "faint")
        self.column.addWidget(self.none)

    def show_rows(self, signals: Sequence[Any]) -> None:
        """Each word with its switch."""
        self.none.setVisible(not signals)
        if tuple(signals) != self._shown:
            self.fields = {}
            self.fill(tuple(signals), [self._row(row) for row in signals])

    def _row(self, row: Any) -> QWidget:
        switch = Switch(
            row.text,
            [
                (SignalState.CONFIRMED, tr("confirm")),
                (SignalState.CORRECTED, tr("correct")),
                (SignalState.DROPPED, tr("drop")),
            ],
            row.state,
            small=True,
        )
        field = LineField(tr("What it is instead of “{words}”", words=row.text), placeholder=tr("now: …, then Enter"))
        field.setVisible(False)
        self.fields[row.id] = field
        switch.chosen.connect(lambda state: self._choose(row.id, state))
        field.entered.connect(lambda: self._correct(row.id))
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        words = tr("{words} ({who})", words=row.text, who=row.person) if row.person else row.text
        column.addWidget(beside(Label(words, "body", wrap=True), switch))
        column.addWidget(field)
        return box

    def _choose(self, key: int, state: SignalState) -> None:
        field = self.fields[key]
        field.setVisible(state is SignalState.CORRECTED)
        if state is SignalState.CORRECTED:
            field.setFocus()
        else:
            self.settled.emit(key, state, "")

    def _correct(self, key: int) -> None:
        if self.fields[key].text.strip():
            self.settled.emit(key, SignalState.CORRECTED, self.fields[key].text.strip())


class HeardList(_Lines):
    """What was heard for the first time: ``added`` brings (about, words)."""

    added = Signal(object, str)

    def __init__(self) -> None:
        super().__init__(SectionLabel(tr("What you heard"), tr("at least one thing")))
        about = [
            (SignalAbout.PROBLEM, tr("the problem")),
            (SignalAbout.TECHNICAL, tr("the work")),
            (SignalAbout.CULTURE, tr("how they work")),
            (SignalAbout.OBJECTION, tr("a doubt")),
            (SignalAbout.PROCESS, tr("what comes next")),
        ]
        self.about = Choice(tr("What it is about"), about, SignalAbout.PROBLEM)
        self.line = LineField(tr("One thing you heard"), placeholder=tr("One thing they said, then Enter"))
        self.line.entered.connect(self._enter)
        self.column.addWidget(beside(self.line, self.about))

    def show_rows(self, heard: Sequence[Any]) -> None:
        """Each thing heard here."""
        self.fill(tuple(heard), [Label(row.text, "body", wrap=True) for row in heard])

    def _enter(self) -> None:
        if self.line.text.strip():
            self.added.emit(self.about.value, self.line.text.strip())
            self.line.set_text("")


class PromiseList(_Lines):
    """Promised, and when: ``added`` brings (party, words, day), ``taken_out`` the id."""

    added = Signal(object, str, object)
    taken_out = Signal(int)

    def __init__(self) -> None:
        super().__init__(SectionLabel(tr("Promised, and when")))
        self.party = Switch(tr("Who promised"), [(Party.THEY, tr("they")), (Party.ME, tr("I"))], Party.THEY, small=True)
        self.line = LineField(tr("What was promised"), placeholder=tr("what, then Enter"))
        self.day = DayField(tr("By when"), None, tr("no day"))
        self.line.entered.connect(self._enter)
        self.column.addWidget(beside(self.party, self.line, self.day))

    def show_rows(self, promises: Sequence[Any]) -> None:
        """Each promise with who and when."""
        self.fill(tuple(promises), [self._row(row) for row in promises])

    def _row(self, row: Any) -> QWidget:
        who = tr("they: {words}", words=row.text) if row.party is Party.THEY else tr("I: {words}", words=row.text)
        day = Label(day_text(row.due) if row.due else tr("no day"), "body", bold=True)
        out = Button("", "small", icon="bin")
        out.setAccessibleName(tr("Take out the promise “{words}”", words=row.text))
        out.clicked.connect(lambda: self.taken_out.emit(row.id))
        return beside(Label(who, "body", wrap=True), day, out)

    def _enter(self) -> None:
        if self.line.text.strip():
            self.added.emit(self.party.value, self.line.text.strip(), self.day.value)
            self.line.set_text("")
            self.day.set_value(None)
