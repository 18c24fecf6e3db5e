"""The coverage matrix as a Qt model: what stands where and how it is read out; it must not paint or count."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from desktop_app.ui.coverage.words import cell_shape, standing_words
from desktop_app.ui.shapes import meaning
from desktop_app.ui.translate import tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

Index = QModelIndex | QPersistentModelIndex


class MatrixModel(QAbstractTableModel):
    """Rows: requirements with group heads between; columns: requirement, examples, how this reader counts it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: list[Any] = []
        self.columns: Sequence[Any] = ()
        self.audience, self.pace, self.counts = "", 140.0, ""
        self.facts: Mapping[int, str] = {}

    def show(
        self,
        lines: list[Any],
        columns: Sequence[Any],
        *,
        audience: str,
        pace: float,
        counts: str,
        facts: Mapping[int, str],
    ) -> None:
        """Show another matrix; nothing is built anew where rows and columns are the same as before.

        Args:
            lines: rows of the matrix, and texts for the heads of groups.
            columns: the examples.
            audience: whose telling the spoken seconds are of.
            pace: words a minute.
            counts: the head of the last column.
            facts: what the own record says to a line that asks for a fact, by id of the requirement.
        """
        same = self._shape(lines, columns) == self._shape(self.lines, self.columns)
        if not same:
            self.beginResetModel()
        self.lines, self.columns, self.facts = lines, columns, facts
        self.audience, self.pace, self.counts = audience, pace, counts
        if not same:
            self.endResetModel()
        elif lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, self.columnCount() - 1))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    @staticmethod
    def _shape(lines: list[Any], columns: Sequence[Any]) -> tuple[list[object], list[int]]:
        """What must be the same for the view to stay as it is."""
        return [line if isinstance(line, str) else (line.asked.id, line.asked.for_stories) for line in lines], [
            told.id for told in columns
        ]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        """Requirements and heads."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Name, examples, verdict."""
        return 0 if parent.isValid() else len(self.columns) + 2

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Heads cannot be chosen."""
        if isinstance(self.lines[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What is read out, and the tooltip."""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.sentence(index.row(), index.column())
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == 0 and not isinstance(self.lines[index.row()], str):
            return self.lines[index.row()].asked.text
        return None

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Titles of the examples."""
        if way is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.ToolTipRole and 0 < section <= len(self.columns):
            told = self.columns[section - 1]
            names = tr(", ").join(told.told_to)
            return tr("{title}: told to {names}", title=told.title, names=names) if names else told.title
        if role == Qt.ItemDataRole.DisplayRole:
            if section == 0:
                return tr("Requirement")
            if section <= len(self.columns):
                return self.columns[section - 1].title
            return self.counts
        return None

    def sentence(self, row: int, column: int) -> str:
        """Budget responsibility, No-agency rota: suggested transfer."""
        line = self.lines[row]
        if isinstance(line, str):
            return line
        if 0 < column <= len(self.columns):
            shape = meaning(cell_shape(line.cells[column - 1]))
            return tr(
                "{line}, {example}: {shape}", line=line.asked.label, example=self.columns[column - 1].title, shape=shape
            )
        standing = standing_words(line.standing.value)
        level = tr("Must") if line.asked.level.value == "must" else tr("Wish")
        return tr("{level}: {line}, {standing}", level=level, line=line.asked.label, standing=standing)
