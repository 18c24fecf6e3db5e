"""What a note asks for, one line a field, and the day or person it is for; it must not put the note together itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.base import Label
from desktop_app.ui.widgets.choices import Choice
from desktop_app.ui.widgets.fields import LineField
from desktop_app.ui.widgets.page_parts import SectionLabel

if TYPE_CHECKING:
    from collections.abc import Mapping


class NoteFields(QWidget):
    """``changed`` comes when the person typed or chose; ``left`` when a field was left; ``typed`` holds the words."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, LineField | Choice] = {}
        self._of: object = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(6))
        self.head = SectionLabel(
            tr("Your part"), tr("from your debrief where it says so; the note follows as you type")
        )
        column.addWidget(self.head)
        self._box = QWidget()
        column.addWidget(self._box)

    @property
    def typed(self) -> dict[str, str]:
        """The words of each field by its key; empty ones too, so that taking words out takes them out of the note."""
        return {
            key: str(field.value or "") if isinstance(field, Choice) else field.text
            for key, field in self.fields.items()
        }

    def first_open(self) -> LineField | None:
        """The first line with nothing in it: where one goes on writing."""
        lines = (field for field in self.fields.values() if isinstance(field, LineField))
        return next((line for line in lines if not line.text), None)

    def show_fields(self, of: object, template: Any, known: Mapping[str, Any]) -> None:
        """The fields of a template with what is known; the same note leaves what is typed alone."""
        if of == self._of:
            return
        self._of = of
        layout = self.layout()
        assert layout is not None
        layout.removeWidget(self._box)
        self._box.hide()
        self._box.deleteLater()
        self._box = QWidget()
        layout.addWidget(self._box)
        grid = QGridLayout(self._box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look().px(12))
        grid.setVerticalSpacing(look().px(6))
        grid.setColumnStretch(1, 1)
        self.fields = {}
        for row, each in enumerate(template.fields if template is not None else ()):
            made = self._field(each, known.get(each.key, ""))
            self.fields[each.key] = made
            words = tr("{label} (optional)", label=each.label) if each.optional else each.label
            label = Label(words, "small", "sub", wrap=True)
            label.setFixedWidth(look().px(200))
            label.setBuddy(made)
            grid.addWidget(label, row, 0)
            grid.addWidget(made, row, 1)

    def _field(self, field: Any, known: Any) -> LineField | Choice:
        words = known if isinstance(known, str) else _joined(known)
        if field.choices:
            choice = Choice(field.label, [(each, each) for each in field.choices], words or field.choices[0])
            choice.picked.connect(lambda _: self.changed.emit())
            return choice
        line = LineField(field.label, words, field.placeholder)
        line.edited.connect(self.changed)
        return line


def _joined(words: Any) -> str:
    """Several pieces as they stand in a sentence; they are the person's own, so no form of ours is asked for."""
    pieces = [str(each) for each in words]
    if len(pieces) < 2:
        return "".join(pieces)
    return tr("{some} and {last}", some=tr(", ").join(pieces[:-1]), last=pieces[-1])
