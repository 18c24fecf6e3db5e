"""The three tellings as cards: name, key, time against its limit; they must not know how words are counted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.keys import shown
from desktop_app.ui.shapes import pen
from desktop_app.ui.theme import look
from desktop_app.ui.translate import mark, plural, tr
from desktop_app.ui.widgets.bars import TimeBar
from desktop_app.ui.widgets.base import Follows, Label, focus_ring
from desktop_app.ui.widgets.group_choice import GroupChoice

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

TELLINGS: Final = (
    ("headline", mark("Headline"), "Alt+1", 30),
    ("recruiter", mark("Recruiter"), "Alt+2", 175),
    ("hm", mark("Hiring manager"), "Alt+3", 300),
)
"""Audience key, name, key that shows it, and the most words it should have (LEN-01, LEN-04)."""


class TellingCard(Follows, QAbstractButton):
    """One telling; checked when it is the one shown."""

    RING: Final = 2

    def __init__(self, name: str, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = name
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.bar = TimeBar(self)
        self.note = Label("", "small", "sub", wrap=True, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(look().px(10), look().px(5), look().px(10), look().px(6))
        column.setSpacing(look().px(3))
        head = QHBoxLayout()
        self._label = Label(name, "body", bold=True, parent=self)
        self._key = Label(shown(key), "fine", "sub", parent=self)
        head.addWidget(self._label, 1)
        head.addWidget(self._key)
        column.addLayout(head)
        column.addWidget(self.bar)
        column.addWidget(self.note)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_measure(self, words: int, seconds: int, limit: int) -> None:
        """Words and spoken seconds against the limit in seconds."""
        said = tr("{name}: {spoken} of {limit} seconds", name=self.name, spoken=seconds, limit=limit)
        self.bar.set_time(seconds, (limit,), said)
        over = seconds > limit
        note = plural("{n} word · {s} s of {limit}", "{n} words · {s} s of {limit}", words, s=seconds, limit=limit)
        self.note.setText(tr("{note}, too long", note=note) if over else note)
        self.note.set_tone("part" if over else "sub")
        self.setAccessibleName(tr("Telling: {name}", name=self.name))
        self.setAccessibleDescription(self.note.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the name is read whole and the key stands in the status bar only."""
        super().resizeEvent(event)
        wanted = self._label.sizeHint().width() + self._key.sizeHint().width() + look().px(26)
        self._key.setVisible(self.width() >= wanted)

    def sizeHint(self) -> QSize:
        """What the words and the bar need."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else QSize()

    def minimumSizeHint(self) -> QSize:
        """Narrow, the note takes another line."""
        return QSize(look().px(110), self.sizeHint().height())

    def heightForWidth(self, width: int) -> int:
        """Name, bar and the note as it wraps."""
        layout = self.layout()
        return layout.heightForWidth(width) if layout is not None else -1

    def paintEvent(self, event: QPaintEvent) -> None:
        """A frame; the one shown is tinted with a bold border."""
        painter, at, chosen = QPainter(self), look().colour, self.isChecked()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen(at("accent" if chosen else "control"), 2 if chosen else 1))
        painter.setBrush(at("select" if chosen else "tint" if self.underMouse() else "surface"))
        inset = 1.0 if chosen else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 5, 5)
        if self.hasFocus():
            focus_ring(painter, self.rect().adjusted(3, 3, -3, -3), 4)


class TellingCards(QWidget):
    """The cards side by side, one of them chosen; ``chosen`` brings the audience key the person picked."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(12))
        self._group = QButtonGroup(self)
        self.cards: dict[str, TellingCard] = {}
        for number, (key, name, keys, _) in enumerate(TELLINGS):
            card = TellingCard(tr(name), keys, self)
            self._group.addButton(card, number)
            row.addWidget(card, 1)
            self.cards[key] = card
        self._choice = GroupChoice(self._group)
        self._choice.made.connect(lambda card: self.chosen.emit(TELLINGS[self._group.id(card)][0]))

    @property
    def value(self) -> str:
        """Audience key of the telling shown."""
        return next((key for key, card in self.cards.items() if card.isChecked()), "hm")

    def set_value(self, audience: str) -> None:
        """Choose without saying so."""
        shown = self.cards.get(audience, self.cards["hm"])
        with self._choice.quietly():
            for card in self.cards.values():
                card.setChecked(card is shown)
        for card in self.cards.values():  # one stop by Tab, at the telling that is shown; arrows go to the others
            card.setFocusPolicy(Qt.FocusPolicy.StrongFocus if card is shown else Qt.FocusPolicy.ClickFocus)
