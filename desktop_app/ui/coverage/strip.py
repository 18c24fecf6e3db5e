"""The crossing in a strip below the grid, where there is no room beside it; it must not read or write the store."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.coverage.decision_bar import DecisionBar
from desktop_app.ui.coverage.inspector import state_words
from desktop_app.ui.coverage.why_rows import WhyRows
from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.base import Label
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.page_parts import OneLine

SHORT = 36
"""Pixels at 100 % of the strip of one line."""


class CellStrip(QWidget):
    """State and decision, why, and the bridge as it stands; ``opened`` asks for all of it."""

    decided = Signal(str)
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = QWidget(self)
        row = QHBoxLayout(self._whole)
        row.setContentsMargins(look().px(18), look().px(6), look().px(18), look().px(4))
        row.setSpacing(look().px(20))
        self.crossing = Label("", "fine", "sub")
        self.state = Label("", "body", bold=True)
        self.bar = DecisionBar(short=True)
        self.bar.chosen.connect(self.decided)
        self.all = Button(tr("All of it"), "quiet", key="Enter")
        self.all.clicked.connect(self.opened)
        self._column(row, 4, self.crossing, self.state, self.bar, self.all)
        self.why = WhyRows(one_line=True)
        self._column(row, 7, Label(tr("Why it came up"), "label", "sub"), self.why)
        self.bridge = Label("", "small", wrap=True)
        self._column(row, 6, Label(tr("Bridge"), "label", "sub"), self.bridge)
        self._short = QWidget(self)
        line = QHBoxLayout(self._short)
        line.setContentsMargins(look().px(18), look().px(4), look().px(18), look().px(4))
        line.setSpacing(look().px(10))
        self.short_state, self.short_crossing = Label("", "body", bold=True), OneLine("", "small", "sub")
        self.short_all = Button(tr("All of it"), "quiet", key="Enter")
        self.short_all.clicked.connect(self.opened)
        line.addWidget(self.short_state)
        line.addWidget(self.short_crossing, 1)
        line.addWidget(self.short_all)
        both = QVBoxLayout(self)
        both.setContentsMargins(0, 0, 0, 0)
        both.addWidget(self._whole)
        both.addWidget(self._short)
        self.set_short(short=False)

    def set_short(self, *, short: bool) -> None:
        """One line, where the window is so low that the grid needs the rest; the keys decide, Enter opens all of it."""
        self._whole.setVisible(not short)
        self._short.setVisible(short)
        self.setFixedHeight(look().px(SHORT) if short else look().size("strip"))

    @staticmethod
    def _column(row: QHBoxLayout, share: int, *widgets: QWidget) -> None:
        column = QVBoxLayout()
        column.setSpacing(look().px(3))
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch(1)
        row.addLayout(column, share)

    def show_cell(self, row: Any, cell: Any, told: Any, why: Any, bridge: Any) -> None:
        """Show a crossing; ``cell`` and ``told`` are None on a name, ``bridge`` where none is written."""
        crossing = cell is not None and row.asked.for_stories
        name = tr("{line} × {example}", line=row.asked.label, example=told.title) if crossing else ""
        self._elide(self.crossing, name)
        self.short_crossing.setText(name)
        for label in (self.state, self.short_state):
            label.setText(state_words(cell) if crossing else row.asked.label)
        self.bar.setVisible(crossing)
        if crossing:
            decided = cell.decided.value if cell.decided is not None else ""
            suggested = cell.suggested.value if cell.decided is None and cell.suggested is not None else ""
            self.bar.show_state(decided, suggested)
        self.why.show_why(row.asked.text, why, told=crossing, most=4)
        written = bridge.carries_over or bridge.gap if bridge is not None else ""
        self.bridge.setText(written or tr("Nothing written yet. Enter opens it."))

    @staticmethod
    def _elide(label: Label, text: str) -> None:
        """A line that is cut with "…": tooltip and inspector carry the whole."""
        label.setToolTip(text)
        label.setText(label.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, look().px(230)))
