"""An empty file: the field for a posting, samples to look around in, what happens next; it must not keep anything."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme import look
from desktop_app.ui.today.parts import IconMark, beside
from desktop_app.ui.translate import mark, tr
from desktop_app.ui.widgets.base import Label, Rule
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.line_button import LineButton, Titled
from desktop_app.ui.widgets.page_parts import SectionLabel

if TYPE_CHECKING:
    from desktop_app.ui.posting.intake import Intake

SAMPLES: Final = "samples"
"""Folder inside the data folder that holds one folder for each sample that was opened."""

STEPS: Final = (
    (mark("Check the requirements it found"), 4),
    (mark("Say whom you meet: recruiter, hiring manager, or not known"), 1),
    (mark("Write three examples, with hints beside them"), 15),
    (mark("Practise the weak ones aloud"), 4),
    (mark("Print your brief, one page for a recruiter, two for a manager"), 1),
)
"""What happens after a posting was read, and about how many minutes each takes."""


class FirstRun(QWidget):
    """Main column of an empty file; ``sampled`` brings the key of a sample, ``example`` that one is written first."""

    sampled = Signal(str)
    example = Signal()

    def __init__(self, intake: Intake, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look().px(20), 0, 0)
        column.setSpacing(look().px(8))
        column.addWidget(Label(tr("Nothing here yet"), "label", "sub"))
        column.addWidget(Label(tr("Start with the job you want to talk about."), "hero", wrap=True))
        untidy = tr(
            "Paste the whole posting, untidy as it is. Greenroom marks what they ask for and shows you every line "
            "it was not sure about. You decide what counts."
        )
        column.addWidget(Label(untidy, "reading", "sub", wrap=True))
        column.addSpacing(look().px(8))
        head = SectionLabel(tr("The posting"), tr("It is read on this computer; nothing is ever sent."), of=intake.text)
        column.addWidget(head)
        column.addWidget(intake)
        write = Button(tr("Write an example first"), "quiet")
        write.clicked.connect(self.example)
        intake.ways.addWidget(write)
        column.addSpacing(look().px(12))
        self._samples = SectionLabel(tr("Or look around in a sample"), tr("its own file; delete it any time"))
        column.addWidget(self._samples)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(look().px(26))
        self._grid.setVerticalSpacing(0)
        column.addLayout(self._grid)
        self.lines: list[LineButton] = []

    def show_samples(self) -> None:
        """Read which samples there are, once: two columns, or one in large text."""
        from desktop_app.records import sample

        if self.lines:
            return
        across = 1 if look().scale > 1.25 else 2
        for number, each in enumerate(sample.choices()):
            line = sample_line(each.title, each.where, each.summary)
            line.clicked.connect(lambda _=False, key=each.key: self.sampled.emit(key))
            self._grid.addWidget(line, number // across, number % across)
            self.lines.append(line)
        for place in range(across):
            self._grid.setColumnStretch(place, 1)


def sample_line(title: str, where: str, summary: str) -> LineButton:
    """One sample to open."""
    row = LineButton(tr("Open a sample: {title}, {where}. {summary}", title=title, where=where, summary=summary))
    columns = QHBoxLayout(row)
    columns.setContentsMargins(0, look().px(8), 0, look().px(9))
    columns.setSpacing(look().px(10))
    columns.addWidget(IconMark("document"), 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(look().px(1))
    words.addWidget(Titled(title, where))
    words.addWidget(Label(summary, "small", "sub", wrap=True))
    words.addStretch(1)
    columns.addLayout(words, 1)
    return row


class WhatNext(QWidget):
    """Side of an empty file: the steps after the first one with their minutes, and where everything is kept."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(8))
        all_minutes = sum(minutes for _, minutes in STEPS)
        column.addWidget(SectionLabel(tr("What happens next"), tr("about {n} min", n=all_minutes)))
        for number, (words, minutes) in enumerate(STEPS, 1):
            row = beside()
            row.setSpacing(look().px(14))
            count = Label(str(number), "number", "accent")
            doing, taking = Label(tr(words), "body", wrap=True), Label(tr("{n} min", n=minutes), "small", "sub")
            for label in (doing, taking):
                label.hang_with(count)
            row.addWidget(count, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(doing, 1, Qt.AlignmentFlag.AlignTop)
            row.addWidget(taking, 0, Qt.AlignmentFlag.AlignTop)
            column.addLayout(row)
            column.addWidget(Rule(3))
        column.addSpacing(look().px(10))
        column.addWidget(SectionLabel(tr("Where it is kept"), rank=2))
        column.addWidget(Label(shortened(folder), "body", bold=True, wrap=True, selectable=True))
        kept = tr(
            "One folder you can copy, back up or delete. No account. Every change is kept as you type, and Ctrl Z "
            "takes it back."
        )
        column.addWidget(Label(kept, "small", "sub", wrap=True))
        column.addStretch(1)


def shortened(folder: Path) -> str:
    """A folder as the person knows it: "~" for their own one, and room to break after each step."""
    home = Path.home()
    path = Path("~") / folder.relative_to(home) if folder.is_relative_to(home) else folder
    return str(path).replace("/", "/\u200b")
