"""The truth tick, what an example proves and who has heard it, in the side of the builder; it must not read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.when import day_text
from desktop_app.ui.widgets.base import Label, Shape, clear, escaped
from desktop_app.ui.widgets.choices import Check
from desktop_app.ui.widgets.page_parts import SectionLabel

if TYPE_CHECKING:
    from collections.abc import Sequence


class StandingPart(QWidget):
    """``ticked`` brings the truth tick, ``written`` whether it stands in the written application."""

    ticked = Signal(bool)
    written = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(5))
        self.truth = Check(tr("It happened, this was my part, the figures are honest"))
        self.truth.clicked.connect(self.ticked)
        column.addWidget(self.truth)
        self.proves_label = SectionLabel(tr("Proves"))
        column.addWidget(self.proves_label)
        self.proves = _lines()
        column.addWidget(self.proves)
        column.addWidget(SectionLabel(tr("Told")))
        self.told = _lines()
        column.addWidget(self.told)
        self.in_writing = Check(tr("Used in the written application"))
        self.in_writing.clicked.connect(self.written)
        column.addWidget(self.in_writing)
        self._shown: object = None

    def show_standing(self, standing: Any, *, truth: bool) -> None:
        """The tick, the links at the opportunity, everybody who was told, and who has not heard it yet."""
        self.truth.setChecked(truth)
        self.in_writing.setVisible(bool(standing.where))
        self.in_writing.setChecked(standing.in_writing is not None)
        if standing == self._shown:
            return
        self._shown = standing
        self.proves_label.set_text(tr("Proves"), tr("at {employer}", employer=standing.where) if standing.where else "")
        clear(self.proves)
        lines = [
            _line(shape, tr("{line} {level}", line=escaped(words), level=_faint(level)))
            for shape, words, level in standing.proofs
        ]
        empty = Label(tr("Nothing linked yet. Ctrl L opens the matrix."), "small", "faint", wrap=True)
        _fill(self.proves, lines or [empty])
        clear(self.told)
        told = [Label(_said(use), "small", "sub", wrap=True) for use in standing.told if not use.in_writing]
        told += [
            Label(tr("In the written application to {employer}", employer=use.employer), "small", "sub", wrap=True)
            for use in standing.told
            if use.in_writing
        ]
        if standing.heard:
            names = tr(", ").join(standing.heard)
            told.append(Label(tr("Heard before by {names}: choose another for them.", names=names), "small", "part",
                              wrap=True))  # fmt: skip
        if standing.unheard:
            names = tr(", ").join(standing.unheard)
            told.append(Label(tr("Not heard yet: {names}.", names=names), "small", "sub", wrap=True))
        _fill(self.told, told or [Label(tr("Nobody has heard it yet."), "small", "faint")])


def _said(use: Any) -> str:
    """Told to Tomasz Wilk, Brightwell, round 1, 3 March."""
    who = use.person or tr("somebody")
    where = tr("{employer}, round {round}", employer=use.employer, round=use.round)
    words = tr("Told to {who}: {where}", who=who, where=where)
    if use.day is not None:
        words = tr("{words}, {day}", words=words, day=day_text(use.day, weekday=False))
    landed = {"landed": tr("it landed"), "partly": tr("it partly landed"), "no": tr("it did not land")}
    return tr("{words}; {landed}", words=words, landed=landed[use.landed.value]) if use.landed else words


def _faint(level: str) -> str:
    colour = look().colour("faint").name()
    said = {"must": tr("must"), "wish": tr("wish")}.get(level, tr("not said"))
    return f'<span style="color:{colour}">{escaped(said)}</span>'


def _line(shape: str, words: str) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(look().px(6))
    row.addWidget(Shape(shape, 13, box), 0, Qt.AlignmentFlag.AlignTop)
    label = Label("", "body", wrap=True)
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setText(words)
    row.addWidget(label, 1)
    return box


def _lines() -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look().px(2))
    return box


def _fill(box: QWidget, widgets: Sequence[QWidget]) -> None:
    layout = box.layout()
    for widget in widgets:
        layout.addWidget(widget)  # type: ignore[union-attr]
