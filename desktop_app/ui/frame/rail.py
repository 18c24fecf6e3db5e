"""The rail at the left: the mark, the find field, the five places and Settings; it must not know what they hold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.icons import paint_icon
from desktop_app.ui.keys import shown
from desktop_app.ui.mirrored import forwards
from desktop_app.ui.mirrored import side as begins
from desktop_app.ui.shapes import pen
from desktop_app.ui.theme import look
from desktop_app.ui.translate import mark, tr
from desktop_app.ui.widgets.base import Follows, Painted, focus_ring
from desktop_app.ui.widgets.turned import Turned

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QKeyEvent, QPaintEvent

ITEMS: Final = (
    ("today", mark("Today"), "Ctrl+1"),
    ("opportunities", mark("Opportunities"), "Ctrl+2"),
    ("examples", mark("Examples"), "Ctrl+3"),
    ("rehearse", mark("Rehearse"), "Ctrl+4"),
    ("people", mark("People"), "Ctrl+5"),
    ("settings", mark("Settings"), "Ctrl+,"),
)
"""Key of page and icon, words, key sequence; the last one stands at the bottom."""


@dataclass(frozen=True, slots=True)
class Count:
    """The number at the right of a rail item, and how it is said: Count(4, "4 due")."""

    number: int
    said: str


class RailButton(Turned, Follows, QAbstractButton):
    """One place of the rail: icon, words and count; with icon alone where the rail is narrow."""

    def __init__(self, key: str, words: str, keys: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.key, self._words, self._keys = key, words, keys
        self._count: Count | None = None
        self._narrow = False
        self.setCheckable(True)
        self.hear_turns()
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_count(None)

    def nextCheckState(self) -> None:
        """Where we are is marked by the window; the press itself changes nothing."""

    def set_count(self, count: Count | None) -> None:
        """Show a count, or none."""
        self._count = count
        self.setAccessibleName(f"{self._words}, {count.said}" if count else self._words)
        self._name()

    def set_narrow(self, narrow: bool) -> None:
        """Icon alone; the words are then in the tooltip."""
        self._narrow = narrow
        self._name()
        self.updateGeometry()

    def _name(self) -> None:
        self.setToolTip(f"{self.accessibleName()}  {shown(self._keys)}" if self._narrow else "")
        self.update()

    def sizeHint(self) -> QSize:
        """36 pixels high at 100 %."""
        return QSize(look().px(38), look().px(36))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, bar, icon, words, count."""
        painter, at, here = QPainter(self), look().colour, self.isChecked()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if here or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(at("select" if here else "tint"))
            painter.drawRoundedRect(box, 6, 6)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if here:
            painter.setBrush(at("accent"))
            bar = QRectF(0, look().px(8), look().px(3), self.height() - 2 * look().px(8))
            painter.drawRoundedRect(bar.translated(self.width() - bar.width() if mirrored else 0, 0), 1.5, 1.5)
        side = look().px(18)
        left = (self.width() - side) / 2 if self._narrow else float(look().px(11))
        if mirrored:
            left = self.width() - left - side
        paint_icon(
            painter, self.key, QRectF(left, (self.height() - side) / 2, side, side), at("accent" if here else "sub")
        )
        if not self._narrow:
            self._paint_words(painter, mirrored, here)
        if self.hasFocus():
            focus_ring(painter, box, 6)

    def _paint_words(self, painter: QPainter, mirrored: bool, here: bool) -> None:
        inner = self.rect().adjusted(look().px(40), 0, -look().px(10), 0)
        if mirrored:
            inner = self.rect().adjusted(look().px(10), 0, -look().px(40), 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(look().colour("ink"))
        painter.setFont(look().font("body", bold=here))
        painter.drawText(inner, begins() | middle, self._words)
        if self._count is not None:
            painter.setPen(look().colour("sub" if here else "faint"))
            painter.setFont(look().font("fine"))
            painter.drawText(
                inner,
                begins(right=True) | middle,
                QLocale().toString(self._count.number),
            )


class FindButton(Follows, QAbstractButton):
    """Looks like a field and opens the palette: "Search or do"."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._narrow = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Search or do"))
        self.setAccessibleDescription(forwards(shown("Ctrl+K")))

    def set_narrow(self, narrow: bool) -> None:
        """Icon alone."""
        self._narrow = narrow
        self.setToolTip(f"{self.accessibleName()}  {shown('Ctrl+K')}" if narrow else "")
        self.update()

    def sizeHint(self) -> QSize:
        """As high as a field."""
        return QSize(look().px(38), look().px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Border, glass, words, key."""
        painter, at = QPainter(self), look().colour
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        painter.setPen(pen(at("accent" if focused else "control"), 2 if focused else 1))
        painter.setBrush(at("surface"))
        inset = 1.0 if focused else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 6, 6)
        side = look().px(15)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = (self.width() - side) / 2 if self._narrow else float(look().px(11))
        if mirrored:
            left = self.width() - left - side
        paint_icon(painter, "search", QRectF(left, (self.height() - side) / 2, side, side), at("sub"))
        if self._narrow:
            return
        inner = self.rect().adjusted(look().px(34), 0, -look().px(10), 0)
        if mirrored:
            inner = self.rect().adjusted(look().px(10), 0, -look().px(34), 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(at("sub"))
        painter.setFont(look().font("body"))
        painter.drawText(inner, begins() | middle, tr("Search or do"))
        painter.setFont(look().font("fine"))
        painter.drawText(inner, begins(right=True) | middle, forwards(shown("Ctrl+K")))


class _Mark(Painted):
    """The door, with the name beside it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.narrow = False
        self.setAccessibleName("Greenroom")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(look().px(38), look().px(34))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, side = QPainter(self), look().px(21)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = (self.width() - side) / 2 if self.narrow else float(look().px(10))
        if mirrored:
            left = self.width() - left - side
        paint_icon(painter, "mark", QRectF(left, (self.height() - side) / 2, side, side), look().colour("accent"))
        if not self.narrow:
            gap = look().px(41)
            inner = self.rect().adjusted(0, 0, -gap, 0) if mirrored else self.rect().adjusted(gap, 0, 0, 0)
            flag = begins()
            painter.setPen(look().colour("ink"))
            painter.setFont(look().font("wordmark"))
            painter.drawText(inner, flag | Qt.AlignmentFlag.AlignVCenter, "Greenroom")


class _Foot(Painted):
    """The promise at the bottom: offline, one file; the lock alone where the rail is narrow."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.narrow = False
        self._words = tr("Offline. One file, on this computer.")
        self.setAccessibleName(self._words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(look().px(38), look().px(30) if self.narrow else 2 * look().line("fine") + look().px(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, side = QPainter(self), look().px(12)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(0, 0, self.width(), 1, look().colour("hair"))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = (self.width() - side) / 2 if self.narrow else float(look().px(11))
        if mirrored:
            left = self.width() - left - side
        paint_icon(painter, "lock", QRectF(left, look().px(11), side, side), look().colour("sub"))
        if not self.narrow:
            inner = self.rect().adjusted(look().px(31), look().px(9), -look().px(4), 0)
            if mirrored:
                inner = self.rect().adjusted(look().px(4), look().px(9), -look().px(31), 0)
            painter.setPen(look().colour("faint"))
            painter.setFont(look().font("fine"))
            flags = int(begins())
            painter.drawText(inner, flags | int(Qt.TextFlag.TextWordWrap), self._words)


class Rail(Painted):
    """188 pixels with words or 52 with icons; one tab stop for the places, ↑ ↓ move among them.

    ``chosen`` brings the key of a page, ``find_asked`` that the palette is wanted.
    """

    chosen = Signal(str)
    find_asked = Signal()

    def __init__(self, exists: Callable[[str], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Places"))
        self.is_narrow = False
        self._mark, self._foot = _Mark(self), _Foot(self)
        self.find_button = FindButton(self)
        self.find_button.clicked.connect(self.find_asked)
        self._current = ""
        places = QButtonGroup(self)
        places.setExclusive(False)  # an exclusive one could not be turned by a screen reader while it is marked
        self._buttons = {key: RailButton(key, tr(words), keys, self) for key, words, keys in ITEMS if exists(key)}
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._mark)
        self._column.addSpacing(look().px(5))
        self._column.addWidget(self.find_button)
        self._column.addSpacing(look().px(10))
        for key, button in self._buttons.items():
            if key == "settings":
                self._column.addStretch(1)
            places.addButton(button)
            button.clicked.connect(self._made)
            self._column.addWidget(button)
        if "settings" not in self._buttons:
            self._column.addStretch(1)
        self._column.addWidget(self._foot)
        self.set_current("")
        self.restyle()

    def set_current(self, key: str) -> None:
        """Mark the place we are in; a page that is not in the rail marks nothing."""
        self._current = key
        stop = key if key in self._buttons else next(iter(self._buttons), "")
        for name, button in self._buttons.items():
            button.setChecked(name == key)
            # One stop by Tab, at the place we are in; arrows go to the others.
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if name == stop else Qt.FocusPolicy.ClickFocus)

    def set_counts(self, counts: Mapping[str, Count]) -> None:
        """Counts by page; a page left out shows none."""
        for key, button in self._buttons.items():
            button.set_count(counts.get(key))

    def set_narrow(self, narrow: bool) -> None:
        """Icons only, or icons with words."""
        self.is_narrow = narrow
        self._mark.narrow = self._foot.narrow = narrow
        self.find_button.set_narrow(narrow)
        for button in self._buttons.values():
            button.set_narrow(narrow)
        self._mark.updateGeometry()
        self._foot.updateGeometry()
        self.restyle()

    def take_focus(self) -> None:
        """F6: the current place gets the focus, or the first."""
        button = self._buttons.get(self._current) or next(iter(self._buttons.values()))
        button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def restyle(self) -> None:
        """Width and margins."""
        side = look().px(7 if self.is_narrow else 11)
        self.setFixedWidth(look().size("rail_narrow" if self.is_narrow else "rail"))
        self._column.setContentsMargins(side, look().px(12), side, 0)
        self._column.setSpacing(look().px(2))
        super().restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down move the focus; Enter and Space go there."""
        buttons = list(self._buttons.values())
        here = next((place for place, button in enumerate(buttons) if button.hasFocus()), None)
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if here is not None and event.key() in steps:
            buttons[(here + steps[Qt.Key(event.key())]) % len(buttons)].setFocus()
            return
        if here is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            buttons[here].click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line between rail and page."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(self.rect(), look().colour("window"))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.fillRect(0 if mirrored else self.width() - 1, 0, 1, self.height(), look().colour("hair"))

    def _made(self) -> None:
        button = self.sender()
        self.set_current(self._current)  # a screen reader has turned it; the window says where we are
        if isinstance(button, RailButton):
            self.chosen.emit(button.key)
