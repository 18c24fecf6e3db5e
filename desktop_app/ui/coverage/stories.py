"""The fewest examples that prove the musts, and what one example carries, in words; it must not work them out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.coverage.words import cell_shape
from desktop_app.ui.shapes import meaning
from desktop_app.ui.theme import look
from desktop_app.ui.translate import plural, tr
from desktop_app.ui.widgets.base import Label
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.page_parts import SectionLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_MUSTS = 3
"""Musts one example should carry at most (COV-03)."""


class StoriesPanel(QWidget):
    """Stands in the inspector's place. ``picked`` brings (requirement, example), ``left`` asks for the cell."""

    picked = Signal(int, int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(look().px(18), look().px(14), look().px(18), look().px(18))
        column.setSpacing(look().px(8))
        self.heading = Label("", "lead", bold=True, wrap=True)
        self.reader = Label("", "small", "sub", wrap=True)
        column.addWidget(self.heading)
        column.addWidget(self.reader)
        self._body = QVBoxLayout()
        self._body.setSpacing(look().px(6))
        column.addLayout(self._body)
        self.back = Button(tr("Back to the crossing"), "small", key="P")
        self.back.clicked.connect(self.left)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def _clear(self) -> None:
        while self._body.count():
            item = self._body.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def show_fewest(self, found: Any, titles: dict[str, str], labels: dict[str, str], reader: str) -> None:
        """The proposed set: each example with what it is told for, then what is left to say about it."""
        self.heading.setText(tr("The fewest stories"))
        self.reader.setText(reader)
        self._clear()
        named = {found.sentences.index(each) for each in found.sentences if self._is_of(each, found, titles)}
        rest = [each for place, each in enumerate(found.sentences) if place not in named]
        if rest:
            self._body.addWidget(Label(rest[0], "body", wrap=True))
        for each in found.chosen:
            self._story(int(each.example), titles[each.example], [(int(must), labels[must]) for must in each.musts])
        for sentence in rest[1:]:
            self._body.addWidget(Label(sentence, "small", "sub", wrap=True))

    @staticmethod
    def _is_of(sentence: str, found: Any, titles: dict[str, str]) -> bool:
        """Whether a sentence only names an example of the set, which is shown with its own button instead."""
        return any(sentence.startswith(f"{titles[each.example]}: ") for each in found.chosen)

    def _story(self, example: int, title: str, musts: Sequence[tuple[int, str]]) -> None:
        button = Button(title, "quiet")
        button.clicked.connect(lambda _=False: self.picked.emit(musts[0][0], example))
        self._body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._body.addWidget(Label(tr("; ").join(label for _, label in musts), "small", "sub", wrap=True))

    def show_carried(self, told: Any, rows: Sequence[tuple[Any, Any]], reader: str) -> None:
        """What one example is linked to here: (row, cell) of each decided proof; too many musts are said (COV-03)."""
        self.heading.setText(told.title)
        self.reader.setText(reader)
        self._clear()
        musts = sum(row.asked.level.value == "must" for row, _ in rows)
        count = plural("It carries {n} must.", "It carries {n} musts.", musts)
        self._body.addWidget(Label(count, "body", wrap=True))
        if musts > MOST_MUSTS:
            words = tr("More than three: they will have heard it before. Link another example to one of them.")
            self._body.addWidget(Label(words, "small", "part", wrap=True))
        if told.told_to:
            words = tr("Told to {names}.", names=tr(", ").join(told.told_to))
            self._body.addWidget(Label(words, "small", "sub", wrap=True))
        self._body.addWidget(SectionLabel(tr("Proves"), rank=2))
        for row, cell in rows:
            button = Button(row.asked.label, "quiet")
            button.clicked.connect(lambda _=False, line=row.asked.id: self.picked.emit(line, told.id))
            self._body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            self._body.addWidget(Label(meaning(cell_shape(cell)), "small", "sub"))
        if not rows:
            self._body.addWidget(Label(tr("Nothing here yet."), "small", "sub"))
