"""Editors made of several parts: list, group, range, when, rank, carried; they must not know the store."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any
from zoneinfo import available_timezones

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.base import Label
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.choices import Choice
from desktop_app.ui.widgets.fields import LineField
from desktop_app.ui.wizard.editor import FieldEditor, Value, number_of, number_text
from desktop_app.ui.wizard.simple import DateEditor

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.playbooks.model import Field
    from desktop_app.playbooks.state import Seed
    from desktop_app.ui.wizard.factory import Make


class ListEditor(FieldEditor):
    """Rows of one text: as many as the playbook counts on, one more when the last is filled."""

    wide = True

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._lines: list[LineField] = []
        for _ in range(field.rows or 1):
            self._add()

    def _add(self) -> LineField:
        number = len(self._lines) + 1
        name = tr("{label}, number {number}", label=self.field.label, number=number)
        suggests = self.field.placeholder or (self.field.help if number == 1 else "")
        line = LineField(name, placeholder=suggests, parent=self)
        line.edited.connect(self._edited)
        line.left.connect(self.left)
        self.column.addWidget(line)
        self._lines.append(line)
        self.setFocusProxy(self._lines[0])
        return line

    def _edited(self) -> None:
        if self._lines[-1].text.strip():
            self._add()
        self.edited.emit()

    def value(self) -> Value:
        """The texts that are not blank, in order."""
        return [line.text for line in self._lines if line.text.strip()] or None

    def show_value(self, value: Value) -> None:
        """Show texts; a row the person is typing in keeps its caret."""
        texts = [each for each in value if isinstance(each, str)] if isinstance(value, list) else []
        while len(self._lines) < max(len(texts) + 1, self.field.rows or 1):
            self._add()
        if texts != (self.value() or []):
            for number, line in enumerate(self._lines):
                line.set_text(texts[number] if number < len(texts) else "")

    def set_finding(self, message: str, fix: str = "", severity: str = "look_at", row: int | None = None) -> None:
        """At its row; without one at the first."""
        if message:
            line = self._lines[min(row or 0, len(self._lines) - 1)]
            line.set_finding(message, fix, severity)
        else:
            for line in self._lines:
                line.set_finding("")


class GroupEditor(FieldEditor):
    """Named texts together, each under its own label."""

    wide = True

    def __init__(self, field: Field, make: Make, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._cells: dict[str, FieldEditor] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(look().px(12))
        grid.setVerticalSpacing(look().px(8))
        grid.setColumnMinimumWidth(0, look().px(112))
        grid.setColumnStretch(1, 1)
        for row, column in enumerate(field.columns):
            cell = make(column, self)
            label = Label(column.label, "body", "sub", wrap=True, parent=self)
            label.setBuddy(cell)
            label.beside(cell)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(cell, row, 1)
            cell.edited.connect(self.edited)
            cell.left.connect(self.left)
            self._cells[column.key] = cell
        self.column.addLayout(grid)
        self.setFocusProxy(next(iter(self._cells.values())))

    def value(self) -> Value:
        """{column: value} of what is filled, None where nothing is."""
        given = {key: cell.value() for key, cell in self._cells.items()}
        return {key: value for key, value in given.items() if value is not None} or None

    def show_value(self, value: Value) -> None:
        """Show each part."""
        given = value if isinstance(value, Mapping) else {}
        for key, cell in self._cells.items():
            cell.show_value(given.get(key))

    def set_finding(self, message: str, fix: str = "", severity: str = "look_at", row: int | None = None) -> None:
        """At the last part, where the reader has read them all."""
        list(self._cells.values())[-1].set_finding(message, fix, severity)


class RangeEditor(FieldEditor):
    """From a number to a number, with the unit as the person writes it."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        row = QHBoxLayout()
        row.setSpacing(look().px(8))
        self.low = LineField(tr("{label}, from", label=field.label), placeholder=tr("from"), parent=self)
        self.high = LineField(tr("{label}, to", label=field.label), placeholder=tr("to"), parent=self)
        unit = field.option("unit", "") or tr("unit")
        self.unit = LineField(tr("{label}, unit", label=field.label), placeholder=unit, parent=self)
        for line, width in ((self.low, 96), (self.high, 96), (self.unit, 150)):
            line.setMaximumWidth(look().px(width))
            line.edited.connect(self.edited)
            line.left.connect(self.left)
            row.addWidget(line)
        row.addStretch(1)
        self.column.addLayout(row)
        self.setFocusProxy(self.low)

    def value(self) -> Value:
        """{"low", "high", "unit"}, None where neither number is given."""
        low, high = number_of(self.low.text), number_of(self.high.text)
        if low is None and high is None:
            return None
        return {"low": low, "high": high, "unit": self.unit.text.strip() or self.field.option("unit", "")}

    def show_value(self, value: Value) -> None:
        """Show both ends."""
        given = value if isinstance(value, Mapping) else {}
        if given != (self.value() or {}):
            self.low.set_text(number_text(given.get("low")))
            self.high.set_text(number_text(given.get("high")))
            self.unit.set_text(str(given.get("unit") or ""))

    def set_finding(self, message: str, fix: str = "", severity: str = "look_at", row: int | None = None) -> None:
        """At the first number."""
        self.low.set_finding(message, fix, severity)


class WhenEditor(FieldEditor):
    """Day, time, time zone and length of the interview itself."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.day = DateEditor(field, self)
        self.day.line.edit.setAccessibleName(tr("Day"))
        self.time = LineField(tr("Time"), placeholder="10:30", parent=self)
        self.zone = Choice(tr("Time zone"), zones(), parent=self)
        self._given: dict[str, Value] = {"date": None, "time": "", "zone": "", "minutes": None}
        self.zone.set_value(own_zone())  # from the beginning: without a zone no day and time could be kept
        self.zone.setMaximumWidth(look().px(190))
        self.minutes = LineField(tr("Minutes"), placeholder="45", parent=self)
        for line, width in ((self.time, 84), (self.minutes, 64)):
            line.setMaximumWidth(look().px(width))
        row, below = QHBoxLayout(), QHBoxLayout()
        for widget in (self.day, self.time):
            row.addWidget(widget)
        row.addStretch(1)
        below.addWidget(self.zone)
        below.addWidget(self.minutes)
        below.addWidget(Label(tr("minutes"), "body", "sub", parent=self))
        below.addStretch(1)
        self.alone = Label(tr("Add the time: a day alone is not kept."), "small", "part", wrap=True)
        self.alone.hide()
        self.column.addLayout(row)
        self.column.addWidget(self.alone)
        self.column.addLayout(below)
        self.setFocusProxy(self.day)
        for part in (self.day, self.time, self.minutes):
            part.edited.connect(self._say_what_is_missing)
            part.edited.connect(self.edited)
            part.left.connect(self.left)
        self.zone.picked.connect(lambda _: self._picked())

    def _say_what_is_missing(self) -> None:
        """A round begins at a moment: a day without a time goes with the page, which is said while it is typed."""
        self.alone.setVisible(bool(self.day.value()) and not self._clock())

    def _picked(self) -> None:
        self.edited.emit()
        self.left.emit()

    def _clock(self) -> str:
        hour, _, minute = self.time.text.strip().replace(".", ":").partition(":")
        whole = hour.isdecimal() and (minute.isdecimal() or not minute)
        good = whole and int(hour) < 24 and int(minute or 0) < 60
        return f"{int(hour):02}:{int(minute or 0):02}" if good else ""

    def value(self) -> Value:
        """The four parts; a time that is none yet counts as not given."""
        return {
            "date": self.day.value(),
            "time": self._clock(),
            "zone": self.zone.value or "",
            "minutes": number_of(self.minutes.text),
        }

    def show_value(self, value: Value) -> None:
        """Show the parts that changed; without a zone, the person's own is offered.

        A day without a time is not kept yet: it comes back as none, and must stay where it was typed.
        """
        given = {"date": None, "time": "", "zone": "", "minutes": None, **(value if isinstance(value, Mapping) else {})}
        shown, before = self.value(), self._given
        self._given = given
        changed = {key for key, part in given.items() if part != before.get(key) and part != shown.get(key)}
        if "date" in changed:
            self.day.show_value(given["date"])
        typing = self.time.edit.hasFocus() and bool(self.time.text.strip()) and not shown["time"]
        if "time" in changed and not typing:  # a time half typed stays as it is
            self.time.set_text(str(given["time"] or ""))
        if "zone" in changed:
            self.zone.set_value(given["zone"] or own_zone())
        if "minutes" in changed:
            self.minutes.set_text(number_text(given["minutes"]))
        self._say_what_is_missing()


@cache
def zones() -> tuple[tuple[str, str], ...]:
    """Every time zone by its IANA name, with the words for it; looked up once, since it reads a folder of files."""
    return tuple((name, name.replace("_", " ")) for name in sorted(available_timezones()))


def own_zone() -> str:
    """The time zone of this computer, by its IANA name."""
    from PySide6.QtCore import QTimeZone

    return bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")


class RankEditor(FieldEditor):
    """Places one to three, each filled with one of the things offered.

    What was chosen earlier and is offered no more (somebody corrected what it is about) keeps its place and its words.
    """

    wide = True

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._offered: list[Seed] = []
        self._earlier: dict[int | str, str] = {}
        self._places: list[Choice] = []
        for number in range(1, (field.rows or 3) + 1):
            row = QHBoxLayout()
            row.addWidget(Label(str(number), "lead", "accent", bold=True, parent=self))
            place = Choice(tr("{label}, place {number}", label=field.label, number=number), parent=self)
            place.picked.connect(lambda _: self._picked())
            row.addWidget(place, 1)
            self.column.addLayout(row)
            self._places.append(place)
        self.note = Label("", "small", "part", wrap=True, parent=self)
        self.note.hide()
        self.column.addWidget(self.note)
        self.setFocusProxy(self._places[0])

    def show_seeds(self, seeds: Sequence[Seed]) -> None:
        """Offer these things."""
        if list(seeds) != self._offered:
            chosen = self.value()
            self._offered = list(seeds)
            self._fill()
            self.show_value(chosen)

    def _fill(self) -> None:
        choices = [(None, tr("not known yet")), *self._words().items()]
        for place in self._places:
            place.set_choices(choices)

    def _words(self) -> dict[Any, str]:
        return {seed.ref: seed.label for seed in self._offered} | self._earlier

    def value(self) -> Value:
        """[{"ref", "text"}], best first; the same thing counts once."""
        labels = self._words()
        found: list[dict[str, Value]] = []
        for place in self._places:
            if place.value in labels and all(row["ref"] != place.value for row in found):
                found.append({"ref": place.value, "text": labels[place.value]})
        return found or None

    def show_value(self, value: Value) -> None:
        """Put each thing in its place."""
        rows = [row for row in value if isinstance(row, Mapping)] if isinstance(value, list) else []
        offered = {seed.ref for seed in self._offered}
        refs = [(row.get("ref"), str(row.get("text", ""))) for row in rows]
        earlier = {ref: words for ref, words in refs if isinstance(ref, int | str) and ref not in offered}
        if earlier != self._earlier:
            self._earlier = earlier
            self._fill()
        for number, place in enumerate(self._places):
            place.set_value(rows[number].get("ref") if number < len(rows) else None)

    def set_finding(self, message: str, fix: str = "", severity: str = "look_at", row: int | None = None) -> None:
        """Below the places."""
        self.note.setText(tr("{message} {fix}", message=message, fix=fix).strip() if message else "")
        self.note.setVisible(bool(message))

    def _picked(self) -> None:
        self.edited.emit()
        self.left.emit()


class CarriedView(FieldEditor):
    """What is known already, to read: it changes only where it came from."""

    wide = True

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._box = QVBoxLayout()
        self.column.addLayout(self._box)
        self._shown: list[tuple[str, str]] | None = None
        self._show([])

    def show_seeds(self, seeds: Sequence[Seed]) -> None:
        """Show rows of records: label, and who or what stands behind it."""
        if self.field.source != "answer":
            self._show([(seed.label, seed.detail) for seed in seeds])

    def show_earlier(self, value: Value) -> None:
        """Show what was written in an earlier round, in the shape it was written in."""
        self._show([(line, "") for line in _lines(value)])

    def _show(self, rows: list[tuple[str, str]]) -> None:
        if rows == self._shown:
            return
        self._shown = rows
        while self._box.count():
            item = self._box.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for label, detail in rows:
            text = tr("{what} ({source})", what=label, source=detail) if detail else label
            self._box.addWidget(Label(f"– {text}", "body", wrap=True, selectable=True, parent=self))
        if not rows:
            words = self.field.help or tr("Nothing yet.")
            self._box.addWidget(Label(words, "body", "faint", wrap=True, parent=self))

    @property
    def shown(self) -> list[tuple[str, str]]:
        """The rows on screen."""
        return self._shown or []


def _lines(value: Value) -> list[str]:
    """The texts inside a value of any shape, in order."""
    if isinstance(value, str):
        return [line for line in value.splitlines() if line.strip()]
    if isinstance(value, Mapping):
        return [line for key, each in value.items() if key != "ref" for line in _lines(each)]
    if isinstance(value, list):
        return [line for each in value for line in _lines(each)]
    return []


class AddRow(Button):
    """The quiet button under rows that adds one."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, "quiet", icon="plus", parent=parent)
