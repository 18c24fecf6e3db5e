"""The smaller parts of Today: readiness, one action, a list of lines; they must read nothing and decide nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.icons import paint_icon
from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.bars import Marks, SegmentBar
from desktop_app.ui.widgets.base import Label, Painted, Rule
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.line_button import LineButton, Titled
from desktop_app.ui.widgets.page_parts import SectionLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent


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
        column.setSpacing(look().px(1))
        self.head = SectionLabel(name)
        column.addWidget(self.head)
        row = QHBoxLayout()
        row.setSpacing(look().px(8))
        self.count = Label("", "figure", "accent")
        self.words = Label("", "body", wrap=True)
        self.words.sit_with(self.count)
        row.addWidget(self.count, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.words, 1, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(row)
        self.bar = SegmentBar(name)
        column.addWidget(self.bar)
        line = QHBoxLayout()
        line.setSpacing(look().px(2))
        self.before = Label("", "small", "sub")
        self.link = Button("", "quiet")
        self.link.clicked.connect(self.followed)
        line.addWidget(self.before)
        line.addWidget(self.link)
        line.addStretch(1)
        column.addLayout(line)

    def show_reading(self, count: int, words: str, states: Sequence[str], *, note: str, before: str, link: str) -> None:
        """A count in words with its bar ("done", "part", "open") and where to go on; a long link ends in a tooltip."""
        self.head.set_text(self.head.label.text(), note)
        self.count.setText(str(count))
        self.words.setText(words)
        self.bar.set_states(states, tr("{count} {words}", count=count, words=words))
        self.bar.setVisible(bool(states))
        self.before.setText(before if link else "")
        short = QFontMetrics(self.link.font()).elidedText(link, Qt.TextElideMode.ElideRight, look().px(185))
        self.link.set_text(short)
        self.link.setAccessibleName(link)
        self.link.setToolTip(link if short != link else "")
        self.link.setVisible(bool(link))


class ActionRow(QWidget):
    """One thing to do now: number, what, why, minutes, start."""

    started = Signal()

    def __init__(self, number: int, title: str, why: str, minutes: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.setContentsMargins(look().px(12), look().px(5), look().px(10), look().px(5))
        row.setSpacing(look().px(16))
        row.addWidget(Label(str(number), "number", "accent"))
        words = QVBoxLayout()
        words.setSpacing(look().px(2))
        words.addWidget(Label(title, "body", bold=True, wrap=True))
        self.why = Label(why, "small", "sub", wrap=True)
        words.addWidget(self.why)
        if not why:
            self.why.hide()
        row.addLayout(words, 1)
        row.addWidget(Label(tr("{n} min", n=minutes), "body", bold=True))
        start = Button(tr("Start"), "plain", key=str(number))
        start.setAccessibleName(tr("Start: {what}", what=title))
        start.clicked.connect(self.started)
        row.addWidget(start)
        column.addLayout(row)
        column.addWidget(Rule(3))


def follow_up_line(title: str, when: str, why: str, *, pressing: bool) -> LineButton:
    """A note that is due: what, when, and one line of why; ``pressing`` makes the day stand out."""
    row = LineButton(tr("{title}, {when}. {why}", title=title, when=when, why=why))
    columns = QHBoxLayout(row)
    columns.setContentsMargins(0, look().px(7), 0, look().px(8))
    columns.setSpacing(look().px(10))
    columns.addWidget(IconMark("mail"), 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(look().px(1))
    whole = when.replace(" ", "\u00a0")
    words.addWidget(Titled(title, whole, "part" if pressing else "sub", strong=pressing))
    if why:
        words.addWidget(Label(why, "small", "sub", wrap=True))
    columns.addLayout(words, 1)
    return row


def reason_line(title: str, why: str) -> LineButton:
    """Something that may be done, and below it why."""
    row = LineButton(tr("{title}. {why}", title=title, why=why))
    words = QVBoxLayout(row)
    words.setContentsMargins(0, look().px(7), 0, look().px(8))
    words.setSpacing(look().px(1))
    words.addWidget(Label(title, "body", bold=True, wrap=True))
    if why:
        words.addWidget(Label(why, "small", "sub", wrap=True))
    return row


def rehearsal_line(name: str, mark: int | None, seconds: str) -> LineButton:
    """A story that is due to be said: its name, its last mark as dots, how long it takes."""
    said = tr("mark {mark} of 3", mark=mark) if mark is not None else tr("never said yet")
    row = LineButton(tr("{name}, {mark}, {seconds}", name=name, mark=said, seconds=seconds))
    columns = QHBoxLayout(row)
    columns.setContentsMargins(0, look().px(6), 0, look().px(7))
    columns.setSpacing(look().px(8))
    columns.addWidget(Label(name, "body", wrap=True), 1)
    columns.addWidget(Marks(mark or 0))
    spoken = _at_right(Label(seconds, "small", "sub"))
    spoken.setMinimumWidth(look().px(40))  # marks stand below one another
    columns.addWidget(spoken)
    return row


SHARES = (16, 41, 27, 16)
"""Columns of what comes after: day, post, with whom, how far prepared."""


def after_line(cells: Sequence[str]) -> LineButton:
    """One opportunity of "After that" in four columns; each wraps rather than losing words."""
    row = LineButton(tr(", ").join(cell for cell in cells if cell))
    columns = QHBoxLayout(row)
    columns.setContentsMargins(0, look().px(6), 0, look().px(7))
    columns.setSpacing(look().px(12))
    for place, (cell, share) in enumerate(zip(cells, SHARES, strict=True)):
        label = Label(cell, "body" if place < 2 else "small", "ink" if place < 2 else "sub", bold=place == 0, wrap=True)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        label.setMinimumHeight(look().line("small"))  # Qt would take what it needs at one word a line
        columns.addWidget(_at_right(label) if place == len(cells) - 1 else label, share)
    return row


def _at_right(label: Label) -> Label:
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return label


class Learned(Painted):
    """Something learned, with a rule at its start: somebody's words or one's own, and below it where it comes from."""

    def __init__(self, words: str, below: str, *, quoted: bool = False) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(look().px(13), look().px(1), 0, look().px(1))
        column.setSpacing(look().px(2))
        column.addWidget(Label(words, "quote" if quoted else "body", wrap=True, selectable=True))
        column.addWidget(Label(below, "small", "sub", wrap=True))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rule."""
        width = look().px(2)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - width if mirrored else 0
        QPainter(self).fillRect(left, 0, width, self.height(), look().colour("line"))


class IconMark(Painted):
    """A drawing beside words; screen readers pass over it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.setFixedSize(look().px(18), look().px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The drawing in the colour of second lines."""
        side = look().px(17)
        paint_icon(QPainter(self), self._name, QRectF(0, (self.height() - side) / 2, side, side), look().colour("sub"))
