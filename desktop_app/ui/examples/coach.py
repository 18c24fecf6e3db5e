"""The right side of the example builder: what is right, findings, figures, standing; it must not judge or read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.examples.figures import FiguresPart
from desktop_app.ui.examples.standing import StandingPart
from desktop_app.ui.theme import look
from desktop_app.ui.translate import plural, tr
from desktop_app.ui.widgets.base import Label, Painted, Rule, Shape, announce, clear, escaped
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.fields import LineField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

_SHAPES: Final = {"E": "blocked", "W": "look_at", "I": "hint"}

ON_SCREEN: Final = 5
"""Findings shown at a time (domain.md 3.2)."""

PRAISED: Final = 4
"""Phrases of what is right that are shown; the rest would only push the findings down."""


class FindingCard(Painted):
    """One finding; the current one has its buttons and can be set aside with a reason.

    ``went`` asks to jump to its words, ``set_right`` brings the reason the person gave.
    """

    went = Signal()
    set_right = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finding: Any = None
        self._current = False
        row = QHBoxLayout(self)
        row.setContentsMargins(look().px(8), look().px(7), look().px(8), look().px(7))
        row.setSpacing(look().px(8))
        self._shape = Shape("look_at", 15, self)
        row.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(look().px(3))
        row.addLayout(column, 1)
        head = QHBoxLayout()
        self._message = Label("", "body", bold=True, wrap=True, parent=self)
        self._short_go = Button(tr("Go"), "quiet", parent=self)
        self._short_go.clicked.connect(self.went)
        head.addWidget(self._message, 1)
        head.addWidget(self._short_go, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        self._below = Label("", "small", "sub", wrap=True, parent=self)
        column.addWidget(self._below)
        self._buttons = QWidget(self)
        buttons = QHBoxLayout(self._buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        self._go = Button(tr("Go to the first"), "small", key="F8", parent=self._buttons)
        self._go.clicked.connect(self.went)
        self._fine = Button(tr("It is right"), "quiet", parent=self._buttons)
        self._fine.clicked.connect(self._ask)
        buttons.addWidget(self._go)
        buttons.addWidget(self._fine)
        buttons.addStretch(1)
        column.addWidget(self._buttons)
        self.reason = LineField(tr("Why it is right"), placeholder=tr("Why? Enter sets it aside"), parent=self)
        self.reason.entered.connect(lambda: self.set_right.emit(self.reason.text.strip()))
        self.reason.escaped.connect(self._withdraw)
        column.addWidget(self.reason)

    def show_finding(self, finding: Any, *, current: bool) -> None:
        """Another finding, or the same with other counts; ``current`` opens it."""
        if finding is None or self.finding is None or finding.rule != self.finding.rule:
            self.reason.set_text("")
            self.reason.hide()
        self.finding, self._current = finding, current
        self.setVisible(finding is not None)
        if finding is None:
            return
        below = " ".join(part for part in (finding.detail, finding.fix) if part)
        self._shape.set_shape(_SHAPES[finding.severity])
        self._message.setText(finding.message)
        self._below.setText(below)
        self._buttons.setVisible(current)
        self._short_go.setVisible(not current)
        self._go.set_text(tr("Go to the first") if len(finding.spans) > 1 else tr("Go there"))
        for button, words in ((self._go, self._go.text()), (self._short_go, self._short_go.text()),
                              (self._fine, self._fine.text())):  # fmt: skip
            button.setAccessibleName(tr("{act}: {finding}", act=words, finding=finding.message))
        self.setAccessibleName(tr("{message} {detail}", message=finding.message, detail=below))
        self.update()

    def _ask(self) -> None:
        self.reason.show()
        self.reason.setFocus()

    def _withdraw(self) -> None:
        self.reason.hide()
        self._fine.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The current finding is tinted; a hair line below each."""
        painter = QPainter(self)
        if self._current:
            painter.fillRect(self.rect(), look().colour("select"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, look().colour("hair"))


class CoachSide(QWidget):
    """The coach above, figures and standing below.

    ``went`` brings a finding to jump to, ``set_right`` one that is right with the reason, ``restored`` the id of one
    set aside that may speak again, ``counted`` how many findings there are, in words.
    """

    went = Signal(object)
    set_right = Signal(object, str)
    restored = Signal(int)
    counted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(look().px(14), look().px(14), look().px(14), look().px(18))
        self._column.setSpacing(look().px(6))
        head = QHBoxLayout()
        head.addWidget(Label(tr("Coach"), "label", "sub", parent=self))
        self.count = Label("", "small", "faint", parent=self)
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight)
        head.addWidget(self.count, 1)
        self._column.addLayout(head)
        self.right = _Praise(self)
        self.notice = Label("", "small", "sub", wrap=True, parent=self)
        self._column.addWidget(self.right)
        self._column.addWidget(self.notice)
        self.cards = [self._card() for _ in range(ON_SCREEN)]
        self.remark = Label("", "small", "faint", wrap=True, parent=self)
        self._column.addWidget(self.remark)
        self.aside = QWidget(self)
        QVBoxLayout(self.aside).setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.aside)
        self.figures, self.standing = FiguresPart(self), StandingPart(self)
        self._column.addWidget(self.figures)
        self._column.addWidget(self.standing)
        self._column.addStretch(1)
        self._shown: tuple[Any, ...] | None = None
        self._kept: tuple[Any, ...] = ()

    def _card(self) -> FindingCard:
        card = FindingCard(self)
        card.hide()
        card.went.connect(lambda: self.went.emit(card.finding))
        card.set_right.connect(lambda reason: self.set_right.emit(card.finding, reason))
        self._column.addWidget(card)
        return card

    def show_report(
        self, right: Sequence[str], findings: Sequence[Any], notice: str | None, spare: str, current: int = 0
    ) -> None:
        """What is right first, then the findings; ``spare`` says how the time stands to the limit."""
        now = (tuple(right), tuple(findings), notice, spare, current)
        if now == self._shown:
            return
        said = self.count.text()
        self._shown = now
        self.count.setText(
            plural("{n} finding", "{n} findings", len(findings)) if findings else tr("nothing to look at")
        )
        self.counted.emit(self.count.text())
        self.right.show_phrases(right[:PRAISED])
        self.notice.setText(notice or "")
        self.notice.setVisible(bool(notice))
        for place, card in enumerate(self.cards):
            card.show_finding(findings[place] if place < len(findings) else None, current=place == current)
        self.remark.setText(tr("{spare} Nothing here stops you: the coach looks at form, not at worth.", spare=spare))
        if said and said != self.count.text():
            announce(self, self.count.text())

    def show_aside(self, kept: Sequence[Any]) -> None:
        """Findings set aside that still rest: (id, what it was, reason) with a way to let each speak again."""
        if tuple(kept) == self._kept:
            return
        self._kept = tuple(kept)
        clear(self.aside)
        layout = self.aside.layout()
        for number, words, reason in kept:
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            said = tr("Set aside: {finding} {reason}", finding=words, reason=reason)
            row.addWidget(Label(said, "small", "sub", wrap=True), 1)
            again = Button(tr("Let it speak"), "quiet")
            again.setAccessibleName(tr("Let it speak again: {finding}", finding=words))
            again.clicked.connect(lambda _=False, number=number: self.restored.emit(number))
            row.addWidget(again, 0, Qt.AlignmentFlag.AlignTop)
            layout.addWidget(line)  # type: ignore[union-attr]


class _Praise(QWidget):
    """What is right already, in one sentence beside a tick."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(look().px(8), 0, 0, look().px(4))
        row = QHBoxLayout()
        row.setSpacing(look().px(8))
        row.addWidget(Shape("right", 15, self), 0, Qt.AlignmentFlag.AlignTop)
        self._words = Label("", "body", wrap=True, parent=self)
        self._words.setTextFormat(Qt.TextFormat.RichText)
        row.addWidget(self._words, 1)
        column.addLayout(row)
        column.addWidget(Rule(3, self))

    def show_phrases(self, phrases: Sequence[str]) -> None:
        """Phrases as the coach gives them; none hides the line."""
        self.setVisible(bool(phrases))
        things = tr(", ").join(each[:1].lower() + each[1:].rstrip(".") for each in phrases)
        bold = tr("Right already:")
        self._words.setText(tr("{bold} {things}.", bold=f"<b>{escaped(bold)}</b>", things=escaped(things)))
