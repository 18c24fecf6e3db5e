"""Editors of single values: line, text, number, day, choice, ticks, something to read; they must not know the store."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout

from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.when import FIELD_DAY
from desktop_app.ui.widgets.base import Label
from desktop_app.ui.widgets.choices import Check, Choice, Switch, TallCheck
from desktop_app.ui.widgets.fields import LineField, TextField
from desktop_app.ui.wizard.editor import FieldEditor, Value, number_of, number_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from desktop_app.playbooks.model import Field
    from desktop_app.playbooks.state import Seed

SWITCH_AT_MOST = 4
"""Most choices shown side by side; more become a drop-down."""


class LineEditor(FieldEditor):
    """One line of text."""

    stands = (Qt.AlignmentFlag.AlignTop,)

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.line = LineField(field.label, placeholder=field.placeholder or field.help, parent=self)
        self.column.addWidget(self.line)
        self.setFocusProxy(self.line)
        self.line.edited.connect(self.edited)
        self.line.left.connect(self.left)

    def value(self) -> Value:
        """The text, None where it is blank."""
        return self.line.text if self.line.text.strip() else None

    def show_value(self, value: Value) -> None:
        """Show a text (or a number as one); what is on screen and means the same stays as it was typed."""
        if value != self.value():
            self.line.set_text(value if isinstance(value, str) else number_text(value))

    def set_finding(self, message: str, fix: str = "", severity: str = "look_at", row: int | None = None) -> None:
        """Below the line."""
        self.line.set_finding(message, fix, severity)


class TextEditor(FieldEditor):
    """Growing text."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.box = TextField(field.label, placeholder=field.placeholder or field.help, least=1, parent=self)
        self.column.addWidget(self.box)
        self.setFocusProxy(self.box)
        self.box.edited.connect(self.edited)
        self.box.left.connect(self.left)

    def value(self) -> Value:
        """The text, None where it is blank."""
        return self.box.text if self.box.text.strip() else None

    def show_value(self, value: Value) -> None:
        """Show a text; what is on screen and means the same stays as it was typed."""
        if value != self.value():
            self.box.set_text(value if isinstance(value, str) else "")

    def set_finding(self, message: str, fix: str = "", severity: str = "look_at", row: int | None = None) -> None:
        """Below the text."""
        self.box.set_finding(message, fix, severity)


class NumberEditor(LineEditor):
    """A number with its unit; what is no number yet is kept on screen and says so."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        unit = field.option("unit", "")
        if unit:
            row = QHBoxLayout()
            row.setSpacing(look().px(8))
            self.line.setMaximumWidth(look().px(120))
            row.addWidget(self.line)
            row.addWidget(Label(unit, "body", "sub", parent=self), 1)
            self.column.addLayout(row)
        self.line.left.connect(self._say_if_no_number)

    def value(self) -> Value:
        """The number, None for none."""
        return number_of(self.line.text)

    def _say_if_no_number(self) -> None:
        wrong = bool(self.line.text.strip()) and number_of(self.line.text) is None
        self.line.set_finding(tr("This is not a number yet.") if wrong else "", tr("Write it in digits."))


class DateEditor(LineEditor):
    """A day, written as the person's language writes it or as 2026-03-12."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.line.edit.setPlaceholderText(day_text(date(2026, 3, 12)))
        self.line.setMaximumWidth(look().px(180))
        self.line.left.connect(self._say_if_no_day)

    def value(self) -> Value:
        """The day as YYYY-MM-DD, None for none."""
        day = day_of(self.line.text)
        return day.isoformat() if day else None

    def show_value(self, value: Value) -> None:
        """Show a day in the person's form; a day half typed stays as it is."""
        day = day_of(value) if isinstance(value, str) else None
        typing = self.line.edit.hasFocus() and bool(self.line.text.strip()) and day_of(self.line.text) is None
        if day != day_of(self.line.text) and not typing:
            self.line.set_text(day_text(day) if day else "")

    def _say_if_no_day(self) -> None:
        wrong = bool(self.line.text.strip()) and day_of(self.line.text) is None
        example = day_text(date(2026, 3, 12))
        self.line.set_finding(tr("This is not a day yet.") if wrong else "", tr("Write it like {day}.", day=example))


def day_text(day: date) -> str:
    """A day in the form of the person's language, with four digits of year."""
    return str(QLocale().toString(QDate(day.year, day.month, day.day), FIELD_DAY))


def day_of(text: str) -> date | None:
    """The day somebody typed: 2026-03-12, 12 Mar 2026, or the short form of their language; None for none."""
    plain = text.strip()
    try:
        return date.fromisoformat(plain)
    except ValueError:
        pass
    locale = QLocale()
    for form in (
        FIELD_DAY,
        "d MMMM yyyy",
        locale.dateFormat(QLocale.FormatType.ShortFormat),
        "d.M.yyyy",
        "d/M/yyyy",
    ):
        found = locale.toDate(plain, form)
        if found.isValid():
            year = found.year() + 100 if found.year() < 1950 and "yyyy" not in form else found.year()
            return date(year, found.month(), found.day())
    return None


class ChoiceEditor(FieldEditor):
    """One of a few, side by side, or one of many in a drop-down; choosing again the same takes it back."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        choices = [(choice.value, choice.label) for choice in field.choices]
        letters = sum(len(label) for _, label in choices)
        self.control: Switch | Choice
        if len(choices) <= SWITCH_AT_MOST and letters <= 48:
            self.control = Switch(field.label, choices, small=True, parent=self)
            self.control.chosen.connect(lambda _: self._picked())
        else:
            self.control = Choice(field.label, [(None, tr("not chosen")), *choices], parent=self)
            self.control.picked.connect(lambda _: self._picked())
        row = QHBoxLayout()
        row.addWidget(self.control)
        row.addStretch(1)
        self.column.addLayout(row)
        self.note = _note(self)
        self.column.addWidget(self.note)
        self.setFocusProxy(self.control)

    def value(self) -> Value:
        """The value chosen, None for none."""
        return self.control.value

    def show_value(self, value: Value) -> None:
        """Choose without reporting it."""
        self.control.set_value(value)

    def set_finding(self, message: str, fix: str = "", severity: str = "look_at", row: int | None = None) -> None:
        """Below the choices."""
        _show_note(self.note, message, fix, severity)

    def _picked(self) -> None:
        self.edited.emit()
        self.left.emit()


class SeveralEditor(FieldEditor):
    """Ticks; the choices come from the playbook or from records."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._ticks: dict[str, Check] = {}
        self.note = _note(self)
        self._offer([(choice.value, choice.label) for choice in field.choices])
        self.column.addWidget(self.note)

    def _offer(self, choices: Sequence[tuple[str, str]]) -> None:
        for check in self._ticks.values():
            check.deleteLater()
        self._ticks = {}
        for place, (value, label) in enumerate(choices):
            check = TallCheck(label, self)
            check.clicked.connect(lambda _: self._ticked())
            self.column.insertWidget(place, check)
            self._ticks[value] = check
        if self._ticks:
            self.setFocusProxy(next(iter(self._ticks.values())))

    def show_seeds(self, seeds: Sequence[Seed]) -> None:
        """Offer what records hold; the key of each stands in its detail."""
        offered = [(seed.detail or str(seed.ref), seed.label) for seed in seeds]
        if not self.field.choices and [value for value, _ in offered] != list(self._ticks):
            ticked = self.value()
            self._offer(offered)
            self.show_value(ticked)

    def value(self) -> Value:
        """The values ticked, in the order offered."""
        return [value for value, check in self._ticks.items() if check.isChecked()]

    def show_value(self, value: Value) -> None:
        """Tick without reporting it."""
        ticked = set(value) if isinstance(value, list) else set()
        for key, check in self._ticks.items():
            check.setChecked(key in ticked)

    def set_finding(self, message: str, fix: str = "", severity: str = "look_at", row: int | None = None) -> None:
        """Below the ticks."""
        _show_note(self.note, message, fix, severity)

    def _ticked(self) -> None:
        self.edited.emit()
        self.left.emit()


class CardEditor(FieldEditor):
    """Something to read, and a tick once it is read."""

    wide = True

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        for line in field.option("lines", ()) or ():
            self.column.addWidget(Label(f"– {line}", "reading", wrap=True, parent=self))
        self.check = Check(tr("I have read it"), self)
        self.check.clicked.connect(lambda _: self._ticked())
        self.column.addWidget(self.check)
        self.setFocusProxy(self.check)

    def value(self) -> Value:
        """True once read."""
        return self.check.isChecked() or None

    def show_value(self, value: Value) -> None:
        """Show the tick."""
        self.check.setChecked(value is True)

    def _ticked(self) -> None:
        self.edited.emit()
        self.left.emit()


def _note(of: QWidget) -> Label:
    label = Label("", "small", "part", wrap=True, parent=of)
    label.hide()
    return label


def _show_note(label: Label, message: str, fix: str, severity: str) -> None:
    """A finding under something that is no text field: its words, in the tone of its severity."""
    label.set_tone({"blocked": "gap", "hint": "sub"}.get(severity, "part"))
    label.setText(tr("{message} {fix}", message=message, fix=fix).strip() if message else "")
    label.setVisible(bool(message))
