"""What is known of an example beside its words: when, where, who, what it shows; it must not read, write or judge."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme import look
from desktop_app.ui.translate import plural, tr
from desktop_app.ui.widgets.base import Label, clear
from desktop_app.ui.widgets.choices import Check, Choice
from desktop_app.ui.widgets.fields import LineField, TextField
from desktop_app.ui.widgets.page_parts import SectionLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.store.lists import Framework

ENOUGH: Final = 3
"""Two or three competencies are ticked; more make each of them weaker."""


class AboutPart(QWidget):
    """Framework, year, place, people, private flag and competencies of one example.

    ``framework_set`` brings the framework, ``private_set`` the flag, ``shows_set`` the ids of the competencies ticked.
    """

    framework_set = Signal(object)
    private_set = Signal(bool)
    shows_set = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ticked: tuple[str, ...] = ()
        self._shown: object = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(6))
        self.shows_label = SectionLabel(tr("It shows"), parent=self)
        column.addWidget(self.shows_label)
        self._ticks = QWidget(self)
        ticks = QVBoxLayout(self._ticks)
        ticks.setContentsMargins(0, 0, 0, 0)
        ticks.setSpacing(0)
        column.addWidget(self._ticks)
        self.another = Choice(tr("Another competency"), parent=self)
        self.another.picked.connect(self._add)
        self.another.setMaximumWidth(look().px(280))
        column.addWidget(self.another)
        column.addSpacing(look().px(8))
        column.addWidget(SectionLabel(tr("About it"), parent=self))
        column.addLayout(self._fields())

    def _fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(look().px(12))
        grid.setVerticalSpacing(look().px(6))
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        self.year = LineField(tr("Year it happened"), placeholder=tr("such as 2024"), parent=self)
        self.year.edit.setMaxLength(4)
        self.year.edited.connect(self._check_year)
        self.place = TextField(
            tr("Where"), placeholder=tr("Employer, site, ward, class …"), least=1, most=3, parent=self
        )
        self.people = TextField(
            tr("With whom"), placeholder=tr("Who was there, and what they did"), least=1, most=4, parent=self
        )
        self.framework = Choice(tr("Told as"), parent=self)
        self.framework.picked.connect(self.framework_set)
        self.private = Check(tr("Private: it is never printed"), self)
        self.private.clicked.connect(self.private_set)
        places = (
            (self.year, self.year.name, (0, 1), 1),
            (self.framework, tr("Told as"), (0, 3), 1),
            (self.place, self.place.name, (1, 1), 3),
            (self.people, self.people.name, (2, 1), 3),
        )
        for field, name, (row, column), span in places:
            label = Label(name, "small", "sub", parent=self)
            label.setBuddy(field)
            grid.addWidget(label, row, column - 1)
            grid.addWidget(field, row, column, 1, span)
        grid.addWidget(self.private, 3, 0, 1, 4)
        return grid

    def show_facts(self, row: Any, frameworks: Sequence[tuple[Framework, str]]) -> None:
        """Fields of one example (a row of the bank)."""
        self.year.set_text(str(row.year or ""))
        self.year.set_finding("")
        self.place.set_text(row.place)
        self.people.set_text(row.people)
        self.private.setChecked(row.private)
        self.framework.set_choices(frameworks, row.framework)

    def show_competencies(
        self, ticked: tuple[str, ...], offered: Sequence[Any], names: Sequence[tuple[str, str]], signs: dict[str, str]
    ) -> None:
        """Those ticked, those offered from the text, and all to choose from; ``signs`` are the words that show each."""
        state = (ticked, tuple(each.id for each in offered), tuple(signs.items()))
        if state == self._shown:
            return
        focus = self.window().focusWidget()
        again = focus.accessibleName() if focus is not None and self._ticks.isAncestorOf(focus) else ""
        self._shown, self._ticked = state, ticked
        clear(self._ticks)
        layout, known = self._ticks.layout(), dict(names)
        for each in dict.fromkeys((*ticked, *(one.id for one in offered))):
            line, check = self._tick(each, known.get(each, each), signs.get(each, ""))
            layout.addWidget(line)  # type: ignore[union-attr]
            if again and check.accessibleName() == again:
                check.setFocus()
        rest = [(key, name) for key, name in names if key not in ticked]
        self.another.set_choices([("", tr("Add another …")), *rest], "")
        advice = tr("two or three are enough") if len(ticked) <= ENOUGH else tr("more than three: none stands out")
        self.shows_label.set_text(
            tr("It shows"), plural("{n} ticked; {advice}", "{n} ticked; {advice}", len(ticked), advice=advice)
        )

    def _tick(self, key: str, name: str, words: str) -> tuple[QWidget, Check]:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        check = Check(name)
        check.setChecked(key in self._ticked)
        check.clicked.connect(lambda on, key=key: self._turn(key, on=on))
        said = tr("your words: {words}", words=words) if words else tr("none of its usual words in Action or Result")
        check.setAccessibleDescription(said)
        row.addWidget(check)
        row.addWidget(Label(said, "small", "faint"), 1)
        return box, check

    def _turn(self, key: str, *, on: bool) -> None:
        rest = tuple(each for each in self._ticked if each != key)
        self.shows_set.emit((*rest, key) if on else rest)

    def _add(self, key: object) -> None:
        if key:
            self.shows_set.emit((*self._ticked, str(key)))

    def _check_year(self) -> None:
        amiss = bool(self.year.text.strip()) and year_of(self.year.text) is None
        self.year.set_finding(tr("A year has four digits, such as 2024.") if amiss else "")


def year_of(text: str) -> int | None:
    """A year from 1900 to 2999 as typed, None for anything else."""
    text = text.strip()
    return int(text) if text.isdecimal() and len(text) == 4 and 1900 <= int(text) <= 2999 else None
