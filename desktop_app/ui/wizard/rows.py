"""The editor of rows: records with columns, as plain rows or as cards that fold; it must not know what they mean."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.base import Label, Rule, Shape
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.page_parts import OneLine
from desktop_app.ui.wizard.composed import AddRow
from desktop_app.ui.wizard.editor import FieldEditor, Value

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from desktop_app.playbooks.model import Field
    from desktop_app.playbooks.state import Seed
    from desktop_app.ui.wizard.factory import Make

LINES_FOLDED = 2


class _Folded(Label):
    """What a folded row says, two lines of it at most; all of it is its tip."""

    def __init__(self, parent: QWidget) -> None:
        self._words = ""
        super().__init__("", "small", wrap=True, parent=parent)

    def say(self, words: str) -> None:
        """Other words."""
        self._words = words
        self._cut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width cuts elsewhere."""
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        metrics, room = self.fontMetrics(), self.contentsRect().width()

        def lines(words: str) -> int:
            box = metrics.boundingRect(0, 0, room, 9999, int(Qt.TextFlag.TextWordWrap), words)
            return round(box.height() / metrics.lineSpacing())

        kept = self._words.split()
        cut = room > 0 and lines(self._words) > LINES_FOLDED
        while cut and kept and lines(" ".join((*kept, "…"))) > LINES_FOLDED:
            del kept[-1]
        self.setText(" ".join((*kept, "…")) if cut else self._words)
        self.setToolTip(self._words if cut else "")


class _Row(QWidget):
    """One record: a head (for rows that records put there), its cells, and a button that takes it out."""

    edited = Signal()
    left = Signal()
    removed = Signal()

    def __init__(
        self, field: Field, make: Make, seed: Seed | None, *, removable: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ref: int | None = seed.ref if seed else None
        self.field = field
        self.cells: dict[str, FieldEditor] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look().px(4), 0, look().px(8))
        column.setSpacing(look().px(6))
        self._head(column, seed, removable=removable)
        self.body = QWidget(self)
        self.summary = _Folded(self)
        self.summary.hide()
        column.addWidget(self.summary)
        column.addWidget(self.body)
        grid = QGridLayout(self.body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look().px(12))
        grid.setVerticalSpacing(look().px(8))
        grid.setColumnMinimumWidth(0, look().px(112))
        grid.setColumnStretch(1, 1)
        for line, each in enumerate(field.columns):
            cell = make(each, self.body)
            label = Label(each.label, "body", "sub", wrap=True, parent=self.body)
            label.setBuddy(cell)
            label.beside(cell)
            grid.addWidget(label, line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(cell, line, 1, *cell.stands)
            cell.edited.connect(self.edited)
            cell.left.connect(self.left)
            self.cells[each.key] = cell
        column.addWidget(Rule(3, self))

    def _head(self, column: QVBoxLayout, seed: Seed | None, *, removable: bool) -> None:
        row = QHBoxLayout()
        column.addLayout(row)  # first, so that what is shown below is no window of its own
        row.setSpacing(look().px(8))
        self.shape = Shape("open", 16, self)
        self.name = Label(seed.label if seed else "", "lead", bold=True, wrap=True, parent=self)
        self.detail = OneLine(seed.detail if seed else "", "small", "sub", parent=self)
        self.state = Label("", "small", "part", bold=True, parent=self)
        row.addWidget(self.shape)
        self.shape.setVisible(seed is not None)
        row.addWidget(self.name, 1 if seed else 0)
        row.addWidget(self.detail)
        row.addStretch(0 if seed else 1)
        row.addWidget(self.state)
        self.fold: Button | None = None
        if seed is not None and self.field.option("layout") == "cards":
            self.fold = Button(tr("Fold"), "quiet", parent=self)
            row.addWidget(self.fold)
            self.fold.clicked.connect(lambda: self.set_folded(folded=self.body.isVisible()))
        if removable:
            remove = Button(tr("Take out"), "quiet", parent=self)
            row.addWidget(remove)
            remove.clicked.connect(self.removed)

    def set_folded(self, *, folded: bool) -> None:
        """Show the head alone, or all."""
        self.body.setVisible(not folded)
        said = [cell.value() for cell in self.cells.values() if isinstance(cell.value(), str)]
        self.summary.setContentsMargins(
            self.shape.width() + look().px(8) if self.shape.isVisibleTo(self) else 0, 0, 0, 0
        )
        self.summary.say(" ".join(said))
        self.summary.setVisible(folded and bool(said))
        if self.fold is not None:
            self.fold.set_text(tr("Open") if folded else tr("Fold"))

    @property
    def is_filled(self) -> bool:
        """Whether any cell holds something."""
        return any(cell.value() not in (None, [], "") for cell in self.cells.values())

    @property
    def is_whole(self) -> bool:
        """Whether every cell that is not optional holds something."""
        return all(
            self.cells[each.key].value() not in (None, [], "") for each in self.field.columns if not each.optional
        )

    def value(self) -> dict[str, Value]:
        """{"ref", column: value}."""
        return {"ref": self.ref, **{key: cell.value() for key, cell in self.cells.items()}}

    def show_value(self, value: Mapping[str, Value]) -> None:
        """Show the cells, and whether the row is whole."""
        for key, cell in self.cells.items():
            cell.show_value(value.get(key))
        self.show_state()

    def show_state(self) -> None:
        """Say beside the head how far the row is."""
        whole = self.is_whole
        self.shape.set_shape("exact" if whole else "near" if self.is_filled else "open")
        self.state.setText(tr("ready") if whole else "")
        self.state.set_tone("strong" if whole else "part")


class RowsEditor(FieldEditor):
    """Rows of records. Seeded rows stand first and cannot be taken out; others may be added and taken out."""

    wide = True

    def __init__(self, field: Field, make: Make, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._make = make
        self._seeds: list[Seed] = []
        self._rows: list[_Row] = []
        self._may_add = field.option("add", True) is not False
        self._was_shown = False
        self.empty = Label(field.help or tr("Nothing here yet."), "body", "faint", wrap=True, parent=self)
        self.column.addWidget(self.empty)
        self.add_button = AddRow(tr("Add a row"), self)
        self.add_button.setAccessibleName(tr("Add to “{label}”", label=field.label))
        self.add_button.clicked.connect(self._added)
        line = QHBoxLayout()
        line.addWidget(self.add_button)
        line.addStretch(1)
        self.column.addLayout(line)
        self.add_button.setVisible(self._may_add)
        self._show_empty()

    def show_seeds(self, seeds: Sequence[Seed]) -> None:
        """Rows that records put here; rows of sources that only offer words are not seeded."""
        if self.field.seeded and list(seeds) != self._seeds:
            self._seeds = list(seeds)
            self._rebuild(self._seeded([row.value() for row in self._rows]))

    def _seeded(self, rows: Sequence[Mapping[str, Value]]) -> list[Mapping[str, Value]]:
        """A row for each seed first, then the person's own."""
        by_ref = {row.get("ref"): row for row in rows}
        refs = {seed.ref for seed in self._seeds}
        own = [row for row in rows if row.get("ref") not in refs] if self._may_add else []
        return [by_ref.get(seed.ref, {"ref": seed.ref}) for seed in self._seeds] + own

    def value(self) -> Value:
        """The rows with anything in them, and rows of records that were emptied; None where there are none."""
        rows = [row.value() for row in self._rows if row.is_filled or row.ref is not None]
        return rows or ([] if self._rows else None)

    def show_value(self, value: Value) -> None:
        """Show rows; the row somebody types in keeps its caret, and a row just stored learns its id."""
        rows = [row for row in value if isinstance(row, Mapping)] if isinstance(value, list) else []
        if self._seeds:
            rows = self._seeded(rows)
        filled = [row for row in self._rows if row.is_filled or row.ref is not None]
        if len(rows) == len(filled) and all(_same(each, row) for each, row in zip(filled, rows, strict=True)):
            for each, row in zip(filled, rows, strict=True):
                each.ref = row.get("ref")
                each.show_value(row)
        else:
            self._rebuild(rows)
        if self.field.option("layout") == "cards" and not self._was_shown:
            self._was_shown = True
            for each in self._rows:
                each.set_folded(folded=each.is_whole)

    def _rebuild(self, rows: Sequence[Mapping[str, Value]]) -> None:
        for old in self._rows:
            self.column.removeWidget(old)
            old.deleteLater()
        self._rows = []
        for value in rows:
            self._add(value)
        if not self._rows and self._may_add and not self.field.optional:
            self._add({})
        self._show_empty()

    def _add(self, value: Mapping[str, Value]) -> _Row:
        seed = next((seed for seed in self._seeds if seed.ref == value.get("ref")), None)
        row = _Row(self.field, self._make, seed, removable=seed is None, parent=self)
        row.ref = value.get("ref")
        row.edited.connect(row.show_state)
        row.edited.connect(self.edited)
        row.left.connect(self.left)
        row.removed.connect(lambda: self._take_out(row))
        self.column.insertWidget(len(self._rows), row)
        self._rows.append(row)
        row.show_value(value)
        return row

    def _added(self) -> None:
        row = self._add({})
        self._show_empty()
        next(iter(row.cells.values())).setFocus()

    @property
    def how_far(self) -> tuple[int, int]:
        """Rows that are whole, of all."""
        return sum(row.is_whole for row in self._rows), len(self._rows)

    def _take_out(self, row: _Row) -> None:
        self._rows.remove(row)
        self.column.removeWidget(row)
        row.deleteLater()
        self._show_empty()
        self.edited.emit()
        self.left.emit()

    def _show_empty(self) -> None:
        self.empty.setVisible(not self._rows)

    def set_finding(self, message: str, fix: str = "", severity: str = "look_at", row: int | None = None) -> None:
        """At the last filled cell of its row, or at the first row."""
        for each in self._rows:
            for cell in each.cells.values():
                cell.set_finding("")
        if message and self._rows:
            place = self._rows[min(row or 0, len(self._rows) - 1)]
            cells = list(place.cells.values())
            filled = [cell for cell in cells if cell.value() not in (None, [], "")]
            (filled or cells)[-1].set_finding(message, fix, severity)


def _same(row: _Row, value: Mapping[str, Value]) -> bool:
    """Whether a row on screen is the one a value speaks of: the same id, or not stored yet with the same first cell."""
    if row.ref is not None or value.get("ref") is None:
        return row.ref == value.get("ref")
    first = next(iter(row.cells))
    return bool(row.cells[first].value() == value.get(first))
