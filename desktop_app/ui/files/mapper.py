"""The columns of a table and what each means, to be changed; it must not read the table or store anything."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.ui.files.words import field_word, target_words
from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.base import Label, clear
from desktop_app.ui.widgets.choices import Choice, Switch

if TYPE_CHECKING:
    from collections.abc import Sequence

LONGEST = 60


class ColumnMapper(QWidget):
    """``targeted`` brings the list that the rows go to, ``mapped`` a column and its new field ("" for notes)."""

    targeted = Signal(str)
    mapped = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(look().px(14))
        self.grid.setVerticalSpacing(look().px(5))
        self.grid.setColumnStretch(2, 1)
        self.choices: dict[str, Choice] = {}
        self.target: Switch | None = None
        self._shown: Any = None

    def show_table(self, mapped: Any, rows: Sequence[Any], fields: Sequence[str]) -> None:
        """Show a table's columns with an example of each; the widgets stay while its columns are the same."""
        if self._shown is None or (self._shown.target, *self._shown.fields) != (mapped.target, *mapped.fields):
            self._make(mapped, rows, fields)
        for column, field in mapped.fields.items():
            self.choices[column].set_value(field)
        if self.target is not None:
            self.target.set_value(mapped.target)
        self._shown = mapped

    def forget(self) -> None:
        """Show no table."""
        clear(self)
        self.choices.clear()
        self.target = self._shown = None

    def _make(self, mapped: Any, rows: Sequence[Any], fields: Sequence[str]) -> None:
        self.forget()
        offers = [("", tr("goes to notes")), *((field, field_word(field)) for field in fields)]
        self.target = Switch(tr("The rows are"), target_words(), mapped.target, small=True, parent=self)
        self.target.chosen.connect(lambda value: self.targeted.emit(str(value)))
        self.grid.addWidget(Label(tr("The rows are"), "small", "sub"), 0, 0)
        self.grid.addWidget(self.target, 0, 1, 1, 2)
        for line, column in enumerate(mapped.fields, 1):
            name = Label(column, "small", bold=True)
            choice = Choice(tr("Column {name} is", name=column), offers, mapped.fields[column], parent=self)
            choice.picked.connect(partial(self._picked, column))
            self.choices[column] = choice
            example = next((str(row[column]) for row in rows if row.get(column)), "")
            self.grid.addWidget(name, line, 0)
            self.grid.addWidget(choice, line, 1)
            self.grid.addWidget(Label(example[:LONGEST], "small", "sub"), line, 2)

    def _picked(self, column: str, field: object) -> None:
        self.mapped.emit(column, str(field))
