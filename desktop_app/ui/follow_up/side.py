"""Beside a note: length against the band, what the coach found, what it should hold; it must judge nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.mirrored import across, reads_from_the_right
from desktop_app.ui.shapes import meaning, paint_shape
from desktop_app.ui.theme import look
from desktop_app.ui.today.sections import clear
from desktop_app.ui.translate import plural, tr
from desktop_app.ui.widgets.bars import TimeBar
from desktop_app.ui.widgets.base import Label, Shape
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.page_parts import SectionLabel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QPaintEvent

_SHAPES = {"E": "blocked", "W": "look_at", "I": "hint"}


class NoteSide(QWidget):
    """``went`` brings a finding to jump to, ``kept`` one the person keeps as it is."""

    went = Signal(object)
    kept = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(look().px(18), look().px(16), look().px(20), look().px(16))
        column.setSpacing(look().px(8))
        self.head = SectionLabel(tr("Checks"))
        column.addWidget(self.head)
        row = QHBoxLayout()
        self.words = Label("", "body", bold=True)
        self.band = Label("", "small", "sub")
        row.addWidget(self.words, 1)
        row.addWidget(self.band)
        column.addLayout(row)
        self.bar = TimeBar(thick=9)
        column.addWidget(self.bar)
        self.findings = QVBoxLayout()
        self.findings.setSpacing(look().px(6))
        column.addLayout(self.findings)
        self.reasons = QVBoxLayout()
        self.reasons.setSpacing(look().px(6))
        column.addLayout(self.reasons)
        column.addStretch(1)
        self._shown: object = None
        self._template: object = None

    def show_template(self, template: Any, missing: Sequence[str], held: Mapping[str, bool]) -> None:
        """What such a note holds and leaves out, why it is worth it, and what comes after.

        What a rule looks for has a tick where it is there and a ring where it is not; the rest the person sees.
        """
        if (template, tuple(missing), dict(held)) == self._template:
            return
        self._template = (template, tuple(missing), dict(held))
        clear(self.reasons)
        if template is None:
            return
        if missing:
            self.reasons.addWidget(SectionLabel(tr("Still open"), rank=2))
            for label in missing:
                self.reasons.addWidget(shaped("open", label))
        self.reasons.addWidget(SectionLabel(tr("Such a note holds"), rank=2))
        forms = {True: "right", False: "open", None: "none"}
        for words, rule in zip(template.must_hold, template.checks, strict=True):
            self.reasons.addWidget(shaped(forms[held.get(rule)], words))
        if held.get("FU-08"):
            self.reasons.addWidget(shaped("right", tr("the way you have written before")))
        if held.get("FU-07"):
            self.reasons.addWidget(shaped("right", tr("within a day")))
        if template.must_not_hold:
            words = tr("Better without: {things}.", things=tr(", ").join(template.must_not_hold))
            self.reasons.addWidget(Label(words, "small", "sub", wrap=True))
        self.reasons.addWidget(SectionLabel(tr("Does it matter?"), rank=2))
        self.reasons.addWidget(Label(template.why, "small", "sub", wrap=True))
        self.reasons.addWidget(SectionLabel(tr("And then"), rank=2))
        self.reasons.addWidget(Label(template.then, "small", "sub", wrap=True))

    def show_report(self, words: int, band: tuple[int, int], findings: Sequence[Any], notice: str | None) -> None:
        """Words against the band, then each finding with one fix."""
        least, most = band
        counted = plural("{n} word", "{n} words", words)
        between = tr("{least} to {most}", least=least, most=most)
        self.words.setText(counted)
        self.band.setText(between)
        self.bar.set_time(words, band, tr("{words}, the usual is {band}", words=counted, band=between))
        if (tuple(findings), notice) == self._shown:
            return
        self._shown = (tuple(findings), notice)
        clear(self.findings)
        if notice:
            self.findings.addWidget(Label(notice, "small", "sub", wrap=True))
        for finding in findings:
            self.findings.addWidget(self._finding(finding))
        if not findings:
            self.findings.addWidget(shaped("right", tr("Nothing to point at.")))

    def _finding(self, finding: Any) -> QWidget:
        box = QWidget()
        whole = QVBoxLayout(box)
        whole.setContentsMargins(0, 0, 0, 0)
        beside = QHBoxLayout()
        beside.setSpacing(look().px(10))
        beside.addWidget(Shape(_SHAPES[finding.severity], 16), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(look().px(2))
        column.addWidget(Label(finding.message, "body", bold=True, wrap=True))
        column.addWidget(Label(finding.fix, "small", "sub", wrap=True))
        beside.addLayout(column, 1)
        whole.addLayout(beside)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(10))
        if finding.spans or finding.places:
            go = Button(tr("Show it"), "quiet")
            go.setAccessibleName(tr("Show it: {finding}", finding=finding.message))
            go.clicked.connect(lambda: self.went.emit(finding))
            row.addWidget(go)
        keep = Button(tr("Keep it"), "quiet")
        keep.setAccessibleName(tr("Keep it: {finding}", finding=finding.message))
        keep.clicked.connect(lambda: self.kept.emit(finding))
        row.addWidget(keep)
        row.addStretch(1)
        column.addLayout(row)
        box.setAccessibleName(tr("{message} {detail}", message=finding.message, detail=finding.fix))
        return box


def shaped(shape: str, words: str, *, bold: bool = False) -> Shaped:
    """Words with a shape before them."""
    return Shaped(shape, words, bold=bold)


class Shaped(Label):
    """Words with a shape before their first line, painted into one label: a side holds a dozen of them."""

    def __init__(self, shape: str, words: str, *, bold: bool = False) -> None:
        super().__init__(words, "body", bold=bold or None, wrap=True)
        self.shape = shape
        self.setAccessibleDescription(meaning(shape))
        room = look().px(33)
        mirrored = reads_from_the_right()
        self.setContentsMargins(0 if mirrored else room, look().px(2), room if mirrored else 0, look().px(2))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words, then the shape at the side they begin at."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lines = max(1, round(self.contentsRect().height() / self.fontMetrics().lineSpacing()))
        middle = self.contentsRect().top() + self.contentsRect().height() / (2 * lines)
        with across(self.rect(), mirrored=reads_from_the_right()):
            paint_shape(painter, self.shape, QPointF(look().px(11), middle), look().px(16))
