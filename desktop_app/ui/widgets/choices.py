"""Ticks, radio buttons, the switch and the drop-down; they say what was chosen and must not act on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QRadioButton,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop_app.ui.icons import paint_icon
from desktop_app.ui.shapes import pen
from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets import long_choices
from desktop_app.ui.widgets.base import Follows, Painted, focus_ring
from desktop_app.ui.widgets.group_choice import GroupChoice
from desktop_app.ui.widgets.segments import Segment
from desktop_app.ui.widgets.selecting import Selecting
from desktop_app.ui.widgets.turned import Turned

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect
    from PySide6.QtGui import QPaintEvent, QResizeEvent


def paint_tick(
    painter: QPainter, rect: QRect, text: str, state: Qt.CheckState, *,
    mirrored: bool, round_box: bool = False, tone: str = "ink",
) -> None:  # fmt: skip
    """A box (or circle) with its words in body text, which wrap; ``rect`` is all of it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    at, side = look().colour, look().px(14)
    left = rect.left() + (rect.width() - side - 2 if mirrored else 2)
    box = QRectF(left + 0.5, rect.top() + (rect.height() - side) / 2 + 0.5, side - 1, side - 1)
    on = state != Qt.CheckState.Unchecked
    painter.setPen(pen(at("accent" if on else "control"), 1.4))
    painter.setBrush(at("accent") if on and not round_box else at("surface"))
    if round_box:
        painter.drawEllipse(box)
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(at("accent"))
            painter.drawEllipse(box.center(), side * 0.25, side * 0.25)
    else:
        painter.drawRoundedRect(box, 3, 3)
        if state == Qt.CheckState.PartiallyChecked:
            painter.fillRect(box.adjusted(3, side / 2 - 2, -3, -(side / 2 - 2)), at("on_accent"))
        elif on:
            paint_icon(painter, "check", box.adjusted(1, 1, -1, -1), at("on_accent"))
    shift = side + look().px(8)
    words = rect.adjusted(2, 0, -shift, 0) if mirrored else rect.adjusted(shift, 0, -2, 0)
    align = Qt.AlignmentFlag.AlignAbsolute | (Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft)
    painter.setPen(at(tone))
    painter.setFont(look().font("body"))
    flags = align | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(words, int(flags) | int(Qt.TextFlag.TextWordWrap), text)


def tick_height(text: str, width: int) -> int:
    """Pixels a tick with these words needs, which wrap at ``width``."""
    room = max(20, width - look().px(14) - look().px(8) - 2)
    metrics = QFontMetrics(look().font("body"))
    box = metrics.boundingRect(0, 0, room, 9999, int(Qt.TextFlag.TextWordWrap), text)
    return max(look().px(27), box.height() + 6)


class _Tick:
    """What check boxes and radio buttons share."""

    @staticmethod
    def size(button: QAbstractButton) -> QSize:
        text = QFontMetrics(button.font()).size(Qt.TextFlag.TextShowMnemonic, button.text())
        return QSize(text.width() + look().px(14) + look().px(12) + 4, max(text.height() + 6, look().px(27)))

    @staticmethod
    def paint(button: QAbstractButton, *, round_box: bool, state: Qt.CheckState) -> None:
        painter, tone = QPainter(button), "ink" if button.isEnabled() else "faint"
        mirrored = button.layoutDirection() == Qt.LayoutDirection.RightToLeft
        paint_tick(painter, button.rect(), button.text(), state, mirrored=mirrored, round_box=round_box, tone=tone)
        if button.hasFocus():
            focus_ring(painter, button.rect(), 4)


class Check(Turned, Follows, QCheckBox):
    """A tick: on, off or part; Space turns it."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.hear_turns()
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._heights: dict[tuple[int, str], int] = {}
        self.restyle()

    def restyle(self) -> None:
        """Body text."""
        self._heights.clear()
        self.setFont(look().font("body"))
        super().restyle()

    def sizeHint(self) -> QSize:
        """Box and words on one line."""
        return _Tick.size(self)

    def minimumSizeHint(self) -> QSize:
        """Long words wrap instead of being cut."""
        hint = _Tick.size(self)
        return QSize(min(hint.width(), look().px(120)), hint.height())

    def hasHeightForWidth(self) -> bool:
        """Words wrap, so height follows width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of the wrapped words; kept, because a layout asks eight times before it shows a long list."""
        key = (width, self.text())
        if key not in self._heights:
            self._heights[key] = tick_height(self.text(), width)
        return self._heights[key]

    def hitButton(self, pos: QPoint) -> bool:
        """The whole widget can be clicked, not only what Fusion would draw."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The painted box and the words."""
        _Tick.paint(self, round_box=False, state=self.checkState())


class TallCheck(Check):
    """A tick that is never lower than its wrapped words, for where a box is as high as the least heights in it."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps otherwise."""
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))


class Radio(Turned, Follows, QRadioButton):
    """One of several, each with its words."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.hear_turns()
        self.setAccessibleName(text)
        self.restyle()

    def restyle(self) -> None:
        """Body text."""
        self.setFont(look().font("body"))
        super().restyle()

    def sizeHint(self) -> QSize:
        """Circle and words on one line."""
        return _Tick.size(self)

    def hitButton(self, pos: QPoint) -> bool:
        """The whole widget can be clicked."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The painted circle and the words."""
        state = Qt.CheckState.Checked if self.isChecked() else Qt.CheckState.Unchecked
        _Tick.paint(self, round_box=True, state=state)


def _typed(event: QKeyEvent) -> str:
    """What a key types; Ctrl or Alt with a digit is a key of the window and types nothing."""
    held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    return "" if held else event.text()


class Switch(Painted):
    """Two to five choices of which one holds: a bar of buttons, ← and → move, a digit chooses.

    ``chosen`` brings the value of the choice the person made; ``set_value`` chooses silently. ``name`` is what is
    switched ("Counted by"), read out before the choice.
    """

    chosen = Signal(object)

    def __init__(
        self,
        name: str,
        choices: Sequence[tuple[object, str]],
        value: object = None,
        *,
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._values = name, [choice[0] for choice in choices]
        self._group = QButtonGroup(self)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        for index, (_, text) in enumerate(choices):
            button = Segment(text, self._place(index), small=small, parent=self)
            button.setAccessibleName(tr("{name}: {choice}", name=name, choice=text))
            self._group.addButton(button, index)
            self._row.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self._choice = GroupChoice(self._group)
        self._choice.made.connect(self._made)
        self.set_value(value)

    def _place(self, index: int) -> str:
        last = len(self._values) - 1
        return "only" if not last else {0: "first", last: "last"}.get(index, "middle")

    def stand_in(self, width: int) -> None:
        """Side by side as one bar, or equally wide below one another where ``width`` pixels are too few for it."""
        buttons = self._group.buttons()
        upright = sum(button.sizeHint().width() for button in buttons) > width
        policy = QSizePolicy.Policy.Expanding if upright else QSizePolicy.Policy.Fixed
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if upright else direction.LeftToRight)
        self._row.setSpacing(look().px(4) if upright else 0)
        for index, button in enumerate(buttons):
            button.place = "only" if upright else self._place(index)  # type: ignore[attr-defined]
            button.setSizePolicy(policy, QSizePolicy.Policy.Fixed)

    @property
    def value(self) -> object:
        """The value chosen, None when nothing is."""
        index = self._group.checkedId()
        return self._values[index] if index >= 0 else None

    def set_value(self, value: object) -> None:
        """Choose without saying so; a value that is not offered leaves nothing chosen."""
        with self._choice.quietly():
            for index, button in enumerate(self._group.buttons()):
                button.setChecked(self._values[index] == value)

    def set_text(self, value: object, text: str) -> None:
        """Other words for one choice ("To check 6")."""
        button = self._group.button(self._values.index(value))
        button.setText(text)
        button.setAccessibleName(tr("{name}: {choice}", name=self._name, choice=text))
        button.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit chooses by place."""
        digit = _typed(event)
        if digit.isdecimal() and 1 <= int(digit) <= len(self._values):
            self._group.button(int(digit) - 1).click()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Digits choose here; they are not a key of the page while the switch has the focus."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _typed(event).isdecimal():
            event.accept()
            return True
        return super().event(event)

    def _made(self, button: QAbstractButton) -> None:
        self.chosen.emit(self._values[self._group.id(button)])


class _Roomy(QStyledItemDelegate):
    """Rows of a list that drops down."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As wide as the words, and as high as a small button."""
        wanted = super().sizeHint(option, index)
        return QSize(wanted.width() + look().px(8), max(wanted.height(), look().px(28)))


class Choice(Follows, QComboBox):
    """A drop-down of (value, text) pairs; F4 opens it. ``picked`` brings the value the person chose."""

    picked = Signal(object)

    def __init__(
        self, name: str, choices: Sequence[tuple[object, str]] = (), value: object = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._values: list[object] = []
        self._words: long_choices.Words = ()
        self._made = False
        self.restyle()
        self._made = True
        self.setAccessibleName(name)
        self._heard: object = None
        self.setAccessibleDescription(name)  # on Linux Qt gives a drop-down the name of what is chosen in it
        self.set_choices(choices, value)
        self.activated.connect(self._activated)

    @property
    def value(self) -> object:
        """The value chosen, None when nothing is."""
        place = self.currentIndex()
        return self._values[place] if place >= 0 else None

    def set_choices(self, choices: Sequence[tuple[object, str]], value: object = None) -> None:
        """Offer other choices; nothing is said."""
        values, words = [item for item, _ in choices], tuple(text for _, text in choices)
        self.blockSignals(True)
        if words != self._words:
            self.clear()
            self.addItems(words)
        self._values, self._words = values, words
        self.blockSignals(False)
        self.set_value(value)

    def set_value(self, value: object) -> None:
        """Choose without saying so; a value that is not offered leaves nothing chosen."""
        self.blockSignals(True)
        self.setCurrentIndex(self._values.index(value) if value in self._values else -1)
        self.blockSignals(False)

    def sizeHint(self) -> QSize:
        """Room for the widest choice; many are measured once for all that offer them."""
        measure = super().sizeHint
        many = len(self._words) >= long_choices.MANY
        return long_choices.size_of(self._words, measure) if many else measure()

    def minimumSizeHint(self) -> QSize:
        """A few words: a long name among the choices must not push the page wider than the window."""
        wanted = self.sizeHint()
        return QSize(min(wanted.width(), look().px(160)), wanted.height())

    def showPopup(self) -> None:
        """The list, its rows high enough to hit; it listens to what assistive technology chooses in it."""
        if not isinstance(self.itemDelegate(), _Roomy):  # not before: most lists are never opened
            self.setItemDelegate(_Roomy(self))
        if self._heard is not (selection := self.view().selectionModel()):
            self._heard = selection
            Selecting(self.view()).reached.connect(self._reached)
        super().showPopup()

    def _reached(self, index: QModelIndex) -> None:
        """Assistive technology chose an item of the open list."""
        self.hidePopup()
        self.setCurrentIndex(index.row())
        self.activated.emit(index.row())

    def restyle(self) -> None:
        """Small text, as in the drawings."""
        self.setFont(look().font("small"))
        super().restyle()

    def changeEvent(self, event: QEvent) -> None:
        """Qt answers another font by making the list that drops down; before the first showing nobody needs it."""
        if self._made or event.type() != QEvent.Type.FontChange:
            super().changeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Letters typed here choose an item; they are never a key of the page."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
            if plain and event.text().isprintable() and event.text():
                event.accept()
                return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The stock box with our own arrow."""
        super().paintEvent(event)
        painter = QPainter(self)
        side = look().px(11)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = look().px(6) if mirrored else self.width() - side - look().px(6)
        paint_icon(painter, "chevron_down", QRectF(left, (self.height() - side) / 2, side, side), look().colour("sub"))

    def _activated(self, index: int) -> None:
        self.picked.emit(self._values[index])
