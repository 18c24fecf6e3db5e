"""Editors that pick from what exists: examples, questions to ask; they must not know the store."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme import look
from desktop_app.ui.translate import plural, tr
from desktop_app.ui.widgets.base import Label
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.choices import Check, Choice
from desktop_app.ui.widgets.fields import LineField
from desktop_app.ui.wizard.editor import FieldEditor, Value

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.playbooks.model import Field

Offer = tuple[object, str]
"""(id, words) of one thing to pick."""


class ExamplesEditor(FieldEditor):
    """Examples picked by id: a drop-down where one is wanted, ticks where several are."""

    def __init__(self, field: Field, offers: Sequence[Offer], parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._one = field.rows == 1 or field.option("version") is None
        self._order: list[object] = []
        self._ticks: dict[object, Check] = {}
        self.note = Label("", "small", "part", wrap=True)
        self.note.hide()
        if self._one:
            self.choice = Choice(field.label, [(None, tr("no example yet")), *offers], parent=self)
            self.choice.picked.connect(lambda _: self._changed())
            row = QHBoxLayout()
            row.addWidget(self.choice)
            row.addStretch(1)
            self.column.addLayout(row)
            self.setFocusProxy(self.choice)
        for item, words in () if self._one else offers:
            check = Check(words, self)
            check.clicked.connect(lambda _: self._changed())
            self.column.addWidget(check)
            self._ticks[item] = check
        if not offers:
            self.column.addWidget(
                Label(tr("No examples yet. Ctrl 3 writes the first one."), "body", "faint", wrap=True)
            )
        self.column.addWidget(self.note)

    def value(self) -> Value:
        """Ids, in the order they were picked."""
        if self._one:
            return [self.choice.value] if self.choice.value is not None else None
        picked = [item for item, check in self._ticks.items() if check.isChecked()]
        ordered = [item for item in self._order if item in picked]
        return [*ordered, *(item for item in picked if item not in ordered)] or None

    def show_value(self, value: Value) -> None:
        """Show what is picked."""
        ids = [each for each in value if isinstance(each, int)] if isinstance(value, list) else []
        if self._one:
            self.choice.set_value(ids[0] if ids else None)
        self._order = list(ids)
        for item, check in self._ticks.items():
            check.setChecked(item in ids)

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
        self.count = Label("", "small", "sub")
        self.column.addWidget(self.count)
        self._box = QVBoxLayout()
        self._box.setSpacing(look().px(6))
        self.column.addLayout(self._box)
        self.own = LineField(tr("A question of your own"), placeholder=tr("A question of your own, then Enter"))
        self.column.addWidget(self.own)
        self.own.setVisible(field.option("own", False) is True)
        self.note = Label("", "small", "part", wrap=True)
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
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(8))
        check = Check(text)
        check.setChecked(key in self._chosen)
        check.clicked.connect(lambda ticked: self._tick(key, ticked=ticked))
        row.addWidget(check, 1)
        row.addWidget(Label(purpose, "small", "faint"))
        if key in self._chosen:
            up = Button(tr("Up"), "quiet")
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
