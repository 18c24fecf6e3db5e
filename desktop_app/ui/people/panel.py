"""The record of one person in fields, with the next touch and what passed between you; it must not write by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.people.list import channels, employments, step_words, unbroken, works_for
from desktop_app.ui.people.put_forward import PutForward
from desktop_app.ui.theme import look
from desktop_app.ui.translate import plural, tr
from desktop_app.ui.when import day_text
from desktop_app.ui.widgets.base import Label, Rule, clear
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.choices import Choice, Switch
from desktop_app.ui.widgets.fields import LineField, TextField
from desktop_app.ui.widgets.page_parts import SectionLabel
from desktop_app.ui.widgets.spin_fields import DayField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.ui.people.list import Listed


def fields() -> dict[str, tuple[str, bool]]:
    """Fields of the record: what each is called and whether it takes several lines; the last ones come under Record."""
    return {
        "fills": (tr("What they fill"), True),
        "reach": (tr("How to reach them"), False),
        "said_of_me": (tr("Said of me"), True),
        "style": (tr("How they are"), True),
        "better_fit": (tr("A better fit would be"), True),
        "name": (tr("Name"), False),
        "firm": (tr("Firm"), False),
        "title": (tr("Title"), False),
        "paid_by": (tr("Paid by"), False),
        "email": (tr("E-mail"), False),
        "phone": (tr("Phone"), False),
    }


ABOVE = ("fills", "reach", "said_of_me", "style", "better_fit")
"""Fields that stand above the log; the others belong to the card below it."""


class PersonPanel(QWidget):
    """The side of the People page.

    ``wrote`` asks for the note, ``rested`` for rest, ``dated`` brings a day or None, ``logged`` (text, channel),
    ``liked`` a number or None, ``moved`` another kind of recruiter.
    """

    wrote = Signal()
    rested = Signal()
    dated = Signal(object)
    logged = Signal(str, object)
    liked = Signal(object)
    moved = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editors: dict[str, LineField | TextField] = {
            key: TextField(words, least=1, most=6) if long else LineField(words)
            for key, (words, long) in fields().items()
        }
        self.editors["remarks"] = TextField(tr("Private remarks"), least=2, most=8)
        column = QVBoxLayout(self)
        column.setContentsMargins(look().px(20), look().px(16), look().px(20), look().px(20))
        column.setSpacing(look().px(8))
        self.name = Label("", "heading", wrap=True)
        self.firm = Label("", "body", "accent", bold=True, wrap=True)
        self.counts = Label("", "small", "sub", wrap=True)
        for label in (self.name, self.firm, self.counts):
            column.addWidget(label)
        self._add_touch(column)
        column.addWidget(self._grid(ABOVE))
        self._add_log(column)
        self.forward = PutForward()
        column.addWidget(self.forward)
        self.kind = Choice(tr("Works for"), employments())
        self.kind.picked.connect(self.moved)
        column.addWidget(SectionLabel(tr("Card")))
        column.addWidget(self._grid([key for key in fields() if key not in ABOVE]))
        column.addWidget(Label(tr("Works for"), "small", "sub"))
        column.addWidget(self.kind, 0, Qt.AlignmentFlag.AlignLeft)
        self._add_private(column)
        column.addStretch(1)

    def _add_touch(self, column: QVBoxLayout) -> None:
        self.touch = SectionLabel(tr("Next touch"))
        self.why = Label("", "body", wrap=True)
        self.write = Button(tr("Write"), "primary", key="Return", icon="mail")
        self.date = Button(tr("Date"), "plain", key="T")
        self.rest = Button(tr("Rest"), "plain", key="L")
        self.day = DayField(tr("Day of the next touch"), empty=tr("no date"))
        self.write.clicked.connect(self.wrote)
        self.rest.clicked.connect(self.rested)
        self.date.clicked.connect(self.ask_day)
        self.day.picked.connect(self.dated)
        row = QHBoxLayout()
        row.setSpacing(look().px(8))
        for button in (self.write, self.date, self.rest):
            row.addWidget(button)
        row.addStretch(1)
        column.addWidget(self.touch)
        column.addWidget(self.why)
        column.addLayout(row)
        column.addWidget(self.day, 0, Qt.AlignmentFlag.AlignLeft)
        self.day.hide()
        hint = tr("80 words or fewer; at most every 90 days unless there is news.")
        column.addWidget(Label(hint, "small", "sub", wrap=True))

    def _add_log(self, column: QVBoxLayout) -> None:
        column.addWidget(SectionLabel(tr("Together")))
        self.words = LineField(tr("What passed between you"), placeholder=tr("What passed between you, then Enter"))
        self.channel = Choice(tr("By which way"), [(None, tr("no channel")), *channels()])
        self.words.entered.connect(self._log)
        self.lines = QWidget()
        inner = QVBoxLayout(self.lines)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(look().px(4))
        column.addWidget(self.words)
        column.addWidget(self.channel, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.lines)

    def _add_private(self, column: QVBoxLayout) -> None:
        column.addWidget(SectionLabel(tr("For you alone"), tr("private, never printed or exported")))
        column.addWidget(Label(tr("Private remarks"), "small", "sub"))
        column.addWidget(self.editors["remarks"])
        name = tr("How much they liked you, 1 little to 5 a lot")
        column.addWidget(Label(name, "small", "sub", wrap=True))
        numbers = [(number, tr("{n}", n=number)) for number in range(1, 6)]
        self.like = Switch(name, numbers, small=True)
        self.unlike = Button(tr("Not said"), "quiet")
        self.like.chosen.connect(self.liked)
        self.unlike.clicked.connect(lambda: self.liked.emit(None))
        row = QHBoxLayout()
        row.addWidget(self.like)
        row.addWidget(self.unlike)
        row.addStretch(1)
        column.addLayout(row)

    def _grid(self, keys: Sequence[str]) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look().px(10))
        grid.setVerticalSpacing(look().px(4))
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, look().px(92))
        for line, key in enumerate(keys):
            label = Label(fields()[key][0], "small", "sub", wrap=True)
            label.setBuddy(self.editors[key])
            label.beside(self.editors[key])
            grid.addWidget(label, line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self.editors[key], line, 1)
        return box

    def ask_day(self) -> None:
        """Show the field for another day and put the caret there."""
        self.day.show()
        self.day.setFocus()

    def show_person(self, listed: Listed, person: dict[str, Any], told: Any, together: Sequence[Any]) -> None:
        """Show one person: ``person`` maps the fields of the record to their texts."""
        for key, editor in self.editors.items():
            editor.set_text(person[key])
        self.name.setText(listed.name)
        self.firm.setText(works_for(listed.row, listed.firm))
        self.counts.setText(told_words(told))
        self.counts.setVisible(bool(told.total))
        self.kind.set_value(listed.row.employment.value)
        self.like.set_value(person["liked"])
        day, why = step_words(listed)
        self.touch.set_text(tr("Next touch"), day)
        self.why.setText(why or tr("No day is set. T sets one."))
        self.day.set_value(listed.row.next_touch)
        self.day.hide()
        self._show_lines(together)

    def _show_lines(self, together: Sequence[Any]) -> None:
        clear(self.lines)
        column = self.lines.layout()
        assert column is not None
        for line in together:
            column.addWidget(_log_line(line))
            column.addWidget(Rule(3))
        if not together:
            column.addWidget(Label(tr("Nothing noted yet."), "small", "faint"))

    def _log(self) -> None:
        text = self.words.text.strip()
        if text:
            self.words.set_text("")
            self.logged.emit(text, self.channel.value)


def told_words(told: Any) -> str:
    """What became of all that somebody told, as counts (M08c)."""
    return plural(
        "{n} signal: {confirmed} confirmed, {corrected} corrected, {open} open.",
        "{n} signals: {confirmed} confirmed, {corrected} corrected, {open} open.",
        told.total,
        confirmed=told.confirmed,
        corrected=told.corrected,
        open=told.open,
    )


def _log_line(line: Any) -> QWidget:
    """Day at the left, words at the right."""
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, look().px(2), 0, look().px(2))
    row.setSpacing(look().px(10))
    day = Label(day_text(line.day, weekday=False), "small", "sub")
    day.setMinimumWidth(look().px(64))
    kinds = {"interview": tr("Interview"), "follow_up": tr("Note sent"), "contact": ""}
    way = dict(channels()).get(line.channel, "")
    parts = (kinds[line.kind], line.opportunity, line.text, way)
    row.addWidget(day, 0, Qt.AlignmentFlag.AlignTop)
    words = unbroken(tr(", ").join(part for part in parts if part))
    row.addWidget(Label(words, "small", wrap=True, selectable=True), 1)
    return box
