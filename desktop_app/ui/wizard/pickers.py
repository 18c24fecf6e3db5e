"""Editors that pick from what exists: examples, questions to ask; they must not know the store."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme import look
from desktop_app.ui.translate import plural, tr
from desktop_app.ui.widgets.base import Label
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.choices import Choice, TallCheck
from desktop_app.ui.widgets.fields import LineField
from desktop_app.ui.wizard.editor import FieldEditor, Value
from desktop_app.ui.wizard.tick_list import TickList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.playbooks.model import Field

Offer = tuple[object, str]
"""(id, words) of one thing to pick."""


class ExamplesEditor(FieldEditor):
    """Examples picked by id: a drop-down where one is wanted, ticks where several are; of many, a line finds them."""

    def __init__(self, field: Field, offers: Sequence[Offer], parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._one = field.rows == 1 or field.option("version") is None
        self._order: list[object] = []
        if self._one:
            self._offer_one(offers)
        else:
            self._offer_several(offers)
        if not offers:
            words = tr("No examples yet. Ctrl 3 writes the first one.")
            self.column.addWidget(Label(words, "body", "faint", wrap=True, parent=self))
        self.note = Label("", "small", "part", wrap=True, parent=self)
        self.note.hide()
        self.column.addWidget(self.note)

    def _offer_one(self, offers: Sequence[Offer]) -> None:
        self.choice = Choice(self.field.label, [(None, tr("no example yet")), *offers], parent=self)
        self.choice.picked.connect(lambda _: self._changed())
        row = QHBoxLayout()
        row.addWidget(self.choice)
        row.addStretch(1)
        self.column.addLayout(row)
        self.setFocusProxy(self.choice)

    def _offer_several(self, offers: Sequence[Offer]) -> None:
        self.ticks = TickList(self.field.label, offers, self)
        self.ticks.ticked.connect(self._changed)
        self.finder = LineField(tr("Find an example"), placeholder=tr("Find an example"), parent=self)
        self.finder.edited.connect(self._find)
        self.found = Label("", "small", "sub", wrap=True, parent=self)
        self.found.hide()
        for widget in (self.finder, self.found, self.ticks):
            self.column.addWidget(widget)
        self.finder.setVisible(self.ticks.is_long)
        self.ticks.setVisible(bool(offers))

    def _find(self) -> None:
        there = self.ticks.show_only(self.finder.text)
        self.ticks.setVisible(bool(there))
        self.found.setText("" if there else tr("Nothing found for “{words}”.", words=self.finder.text.strip()))
        self.found.setVisible(not there)

    def value(self) -> Value:
        """Ids, in the order they were picked."""
        if self._one:
            return [self.choice.value] if self.choice.value is not None else None
        picked = self.ticks.chosen
        ordered = [item for item in self._order if item in picked]
        return [*ordered, *(item for item in picked if item not in ordered)] or None

    def show_value(self, value: Value) -> None:
        """Show what is picked."""
        ids = [each for each in value if isinstance(each, int)] if isinstance(value, list) else []
        if self._one:
            self.choice.set_value(ids[0] if ids else None)
        else:
            self._order = list(ids)
            self.ticks.choose(ids)

    def set_finding(self, message: str, fix: str = "", severity: str = "look_at", row: int | None = None) -> None:
        """Below the examples."""
        self.note.setText(tr("{message} {fix}", message=message, fix=fix).strip() if message else "")
        self.note.setVisible(bool(message))

    def _changed(self) -> None:
        self._order = list(self.value() or [])
        self.edited.emit()
        self.left.emit()


class QuestionsEditor(FieldEditor):
    """Questions to ask: chosen ones first and in order, then what the bank offers; own ones are typed below."""

    wide = True

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._offers: list[tuple[str, str, str]] = []
        self._chosen: list[str] = []
        self.count = Label("", "small", "sub", parent=self)
        self.column.addWidget(self.count)
        self._box = QVBoxLayout()
        self._box.setSpacing(look().px(6))
        self.column.addLayout(self._box)
        asks = tr("A question of your own, then Enter")
        self.own = LineField(tr("A question of your own"), placeholder=asks, parent=self)
        self.column.addWidget(self.own)
        self.own.setVisible(field.option("own", False) is True)
        self.note = Label("", "small", "part", wrap=True, parent=self)
        self.note.hide()
        self.column.addWidget(self.note)

    def offer(self, offers: Sequence[tuple[str, str, str]]) -> None:
        """Offer (id, question, what it is for); questions of one's own among them."""
        if list(offers) != self._offers:
            self._offers = list(offers)
            self._rebuild()

    def value(self) -> Value:
        """Ids in order."""
        return list(self._chosen)

    def show_value(self, value: Value) -> None:
        """Show what is chosen."""
        chosen = [each for each in value if isinstance(each, str)] if isinstance(value, list) else []
        if chosen != self._chosen:
            self._chosen = chosen
            self._rebuild()

    def set_finding(self, message: str, fix: str = "", severity: str = "look_at", row: int | None = None) -> None:
        """Below the questions."""
        self.note.setText(tr("{message} {fix}", message=message, fix=fix).strip() if message else "")
        self.note.setVisible(bool(message))

    def _rebuild(self) -> None:
        while self._box.count():
            item = self._box.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        words = {key: (text, purpose) for key, text, purpose in self._offers}
        order = [key for key in self._chosen if key in words] + [key for key in words if key not in self._chosen]
        for key in order:
            self._box.addWidget(self._row(key, *words[key]))
        chosen = len(self._chosen)
        self.count.setText(plural("{n} question chosen", "{n} questions chosen", chosen))

    def _row(self, key: str, text: str, purpose: str) -> QWidget:
        box = QWidget(self)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(8))
        check = TallCheck(text, box)
        check.setChecked(key in self._chosen)
        check.clicked.connect(lambda ticked: self._tick(key, ticked=ticked))
        row.addWidget(check, 1)
        row.addWidget(Label(purpose, "small", "faint", parent=box))
        if key in self._chosen:
            up = Button(tr("Up"), "quiet", parent=box)
            up.setAccessibleName(tr("Move up: {question}", question=text))
            up.clicked.connect(lambda: self._up(key))
            row.addWidget(up)
        return box

    def _tick(self, key: str, *, ticked: bool) -> None:
        self._chosen = [each for each in self._chosen if each != key] + ([key] if ticked else [])
        self._changed()

    def _up(self, key: str) -> None:
        place = self._chosen.index(key)
        if place:
            self._chosen.insert(place - 1, self._chosen.pop(place))
            self._changed()

    def _changed(self) -> None:
        self._rebuild()
        self.edited.emit()
        self.left.emit()
