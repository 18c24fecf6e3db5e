"""The right side of the example builder: coach, figures, truth, what it proves; it must not judge or read the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme import look
from desktop_app.ui.translate import plural, tr
from desktop_app.ui.widgets.base import Label, Rule, Shape
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.choices import Check, Choice
from desktop_app.ui.widgets.page_parts import SectionLabel
from desktop_app.vocabulary import FigureState

if TYPE_CHECKING:
    from collections.abc import Sequence

_SHAPES = {"E": "blocked", "W": "look_at", "I": "hint"}


def figure_states() -> list[tuple[FigureState, str]]:
    """What the person can stand behind, to choose from."""
    return [
        (FigureState.UNSET, tr("choose")),
        (FigureState.EXACT, tr("exact")),
        (FigureState.ESTIMATE, tr("estimate")),
        (FigureState.MEMORY, tr("from memory")),
        (FigureState.DO_NOT_SAY, tr("do not say")),
    ]


class CoachSide(QWidget):
    """``went`` brings a finding to jump to, ``set_right`` one that is right; ``figure_set`` a number and its state."""

    went = Signal(object)
    set_right = Signal(object)
    figure_set = Signal(str, object)
    ticked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(look().px(18), look().px(14), look().px(18), look().px(18))
        self._column.setSpacing(look().px(8))
        head = QHBoxLayout()
        head.addWidget(Label(tr("Coach"), "label", "sub"))
        self.count = Label("", "small", "faint")
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight)
        head.addWidget(self.count, 1)
        self._column.addLayout(head)
        self.findings = QVBoxLayout()
        self.findings.setSpacing(look().px(8))
        self._column.addLayout(self.findings)
        self._column.addWidget(
            Label(tr("Nothing here stops you. The coach looks at form, not at worth."), "small", "faint", wrap=True)
        )
        self._column.addWidget(SectionLabel(tr("Figures"), tr("what you can stand behind")))
        self.figures = QVBoxLayout()
        self._column.addLayout(self.figures)
        self.truth = Check(tr("It happened, this was my part, the figures are honest"))
        self.truth.clicked.connect(self.ticked)
        self._column.addWidget(self.truth)
        self.proves_label = SectionLabel(tr("Proves"))
        self._column.addWidget(self.proves_label)
        self.proves = QVBoxLayout()
        self._column.addLayout(self.proves)
        self.told = Label("", "small", "sub", wrap=True)
        self._column.addWidget(self.told)
        self._column.addStretch(1)
        self._shown: tuple[Any, ...] = ()

    def show_report(self, right: Sequence[str], findings: Sequence[Any], notice: str | None) -> None:
        """What is right first, then the findings."""
        if (tuple(right), tuple(findings), notice) == self._shown:
            return
        self._shown = (tuple(right), tuple(findings), notice)
        _clear(self.findings)
        self.count.setText(plural("{n} finding", "{n} findings", len(findings)))
        if right:
            words = tr("Right already: {things}", things=tr(", ").join(each.rstrip(".") for each in right))
            self.findings.addWidget(_shaped("right", words, bold=False))
        if notice:
            self.findings.addWidget(Label(notice, "small", "sub", wrap=True))
        for finding in findings:
            self.findings.addWidget(self._finding(finding))
            self.findings.addWidget(Rule(3))

    def _finding(self, finding: Any) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(2))
        column.addWidget(_shaped(_SHAPES[finding.severity], finding.message, bold=True))
        below = " ".join(part for part in (finding.detail, finding.fix) if part)
        label = Label(below, "small", "sub", wrap=True)
        label.setContentsMargins(look().px(26), 0, 0, 0)
        column.addWidget(label)
        row = QHBoxLayout()
        row.setContentsMargins(look().px(26), 0, 0, 0)
        go = Button(tr("Go"), "quiet")
        go.setAccessibleName(tr("Go to: {finding}", finding=finding.message))
        go.clicked.connect(lambda: self.went.emit(finding))
        fine = Button(tr("It is right"), "quiet")
        fine.setAccessibleName(tr("It is right: {finding}", finding=finding.message))
        fine.clicked.connect(lambda: self.set_right.emit(finding))
        row.addWidget(go)
        row.addWidget(fine)
        row.addStretch(1)
        column.addLayout(row)
        box.setAccessibleName(tr("{message} {detail}", message=finding.message, detail=below))
        return box

    def show_figures(self, entries: Sequence[Any]) -> None:
        """Each number of the example with its state."""
        _clear(self.figures)
        for entry in entries:
            box = QWidget()
            row = QHBoxLayout(box)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(Label(entry.shown, "body", bold=True, wrap=True), 1)
            choice = Choice(tr("State of {figure}", figure=entry.shown), figure_states(), entry.state)
            choice.picked.connect(lambda state, written=entry.key: self.figure_set.emit(written, state))
            row.addWidget(choice)
            self.figures.addWidget(box)
        if not entries:
            self.figures.addWidget(Label(tr("No numbers yet."), "small", "faint"))

    def show_proofs(self, where: str, proofs: Sequence[tuple[str, str, str]], told: str, *, truth: bool) -> None:
        """(shape, requirement, level) of what it proves at the opportunity in focus, and who heard it."""
        self.truth.setChecked(truth)
        self.proves_label.set_text(tr("Proves"), where)
        _clear(self.proves)
        for shape, words, level in proofs:
            self.proves.addWidget(_shaped(shape, tr("{line} ({level})", line=words, level=level), bold=False))
        if not proofs:
            self.proves.addWidget(
                Label(tr("Nothing linked yet. Ctrl L opens the matrix."), "small", "faint", wrap=True)
            )
        self.told.setText(told)


def _shaped(shape: str, words: str, *, bold: bool) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(look().px(10))
    row.addWidget(Shape(shape, 16), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Label(words, "body", bold=bold or None, wrap=True), 1)
    return box


def _clear(layout: QVBoxLayout) -> None:
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
