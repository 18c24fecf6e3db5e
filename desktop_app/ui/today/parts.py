"""The smaller parts of Today: readiness, one action, a list of lines; they must read nothing and decide nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.bars import SegmentBar
from desktop_app.ui.widgets.base import Label, Rule
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.page_parts import SectionLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def beside() -> QBoxLayout:
    """Things beside one another; in text above 150 %, where they no longer fit, below one another."""
    below = look().scale > 1.5
    return QBoxLayout(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)


class Ready(QWidget):
    """One of the three readings: a count, words, a bar and a link."""

    followed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(4))
        self.head = SectionLabel(name)
        column.addWidget(self.head)
        row = QHBoxLayout()
        row.setSpacing(look().px(8))
        self.count = Label("", "figure", "accent")
        self.words = Label("", "body", wrap=True)
        row.addWidget(self.count)
        row.addWidget(self.words, 1, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(row)
        self.bar = SegmentBar(name)
        column.addWidget(self.bar)
        line = QHBoxLayout()
        self.before = Label("", "small", "sub")
        self.link = Button("", "quiet")
        self.link.clicked.connect(self.followed)
        line.addWidget(self.before)
        line.addWidget(self.link)
        line.addStretch(1)
        column.addLayout(line)

    def show_reading(self, count: int, words: str, states: Sequence[str], *, note: str, before: str, link: str) -> None:
        """A count in words with its bar ("done", "part", "open") and where to go on."""
        self.head.set_text(self.head.label.text(), note)
        self.count.setText(str(count))
        self.words.setText(words)
        self.bar.set_states(states, tr("{count} {words}", count=count, words=words))
        self.bar.setVisible(bool(states))
        self.before.setText(before if link else "")
        self.link.set_text(link)
        self.link.setVisible(bool(link))


class ActionRow(QWidget):
    """One thing to do now: number, what, why, minutes, start."""

    started = Signal()

    def __init__(self, number: int, title: str, why: str, minutes: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.setContentsMargins(look().px(12), look().px(6), look().px(10), look().px(6))
        row.setSpacing(look().px(16))
        row.addWidget(Label(str(number), "number", "accent"))
        words = QVBoxLayout()
        words.setSpacing(look().px(2))
        words.addWidget(Label(title, "body", bold=True, wrap=True))
        if why:
            words.addWidget(Label(why, "small", "sub", wrap=True))
        row.addLayout(words, 1)
        row.addWidget(Label(tr("{n} min", n=minutes), "body", bold=True))
        start = Button(tr("Start"), "plain", key=str(number))
        start.setAccessibleName(tr("Start: {what}", what=title))
        start.clicked.connect(self.started)
        row.addWidget(start)
        column.addLayout(row)
        column.addWidget(Rule(3))


def lines(rows: Sequence[tuple[str, str, str]], opened: Callable[[int], object] | None = None) -> QWidget:
    """(title, second line, note at the right) rows; with ``opened`` each title is a link that brings its number."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look().px(6))
    for number, (title, second, note) in enumerate(rows):
        row = QHBoxLayout()
        if opened is not None:
            link = Button(title, "quiet")
            link.clicked.connect(lambda _=False, at=number: opened(at))
            row.addWidget(link)
            row.addStretch(1)
        else:
            row.addWidget(Label(title, "body", bold=True, wrap=True), 1)
        if note:
            row.addWidget(Label(note, "small", "sub"))
        column.addLayout(row)
        if second:
            column.addWidget(Label(second, "small", "sub", wrap=True))
        column.addWidget(Rule(3))
    return box
