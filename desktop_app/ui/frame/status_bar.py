"""The line at the bottom: keys that work now, what undo takes back, when it was kept; it must not find them out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from desktop_app.ui.keys import shown
from desktop_app.ui.mirrored import side
from desktop_app.ui.shapes import paint_shape
from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.base import Follows, Painted, announce, focus_ring
from desktop_app.ui.widgets.page_parts import key_cap_size, paint_key_cap

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QPaintEvent

    from desktop_app.ui.actions import Command

PASSING = 8_000
"""Milliseconds a passing word stays."""


def hints(commands: Iterable[Command]) -> list[tuple[tuple[str, ...], str]]:
    """(keys, words) of commands that want to be shown and can act now; neighbours with the same words share them."""
    shown_hints: list[tuple[tuple[str, ...], str]] = []
    for command in commands:
        keys = command.sequences()
        if not command.hint or not keys or command.why_not():
            continue
        if shown_hints and shown_hints[-1][1] == command.hint:
            shown_hints[-1] = ((*shown_hints[-1][0], keys[0]), command.hint)
        else:
            shown_hints.append(((keys[0],), command.hint))
    return shown_hints


class KeyHints(Painted):
    """Key caps with a word each, painted; whatever does not fit is left out from the end. F1 has them all."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._hints: list[tuple[tuple[str, ...], str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)

    def set_hints(self, listed: Sequence[tuple[tuple[str, ...], str]]) -> None:
        """Show other keys."""
        self._hints = list(listed)
        said = "; ".join(f"{', '.join(shown(key) for key in keys)}: {words}" for keys, words in listed)
        self.setAccessibleName(tr("Keys: {keys}", keys=said) if said else tr("Keys"))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Caps and words from the left."""
        painter, across, middle = QPainter(self), 0.0, self.height() / 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetrics(look().font("small"))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for keys, words in self._hints:
            sizes = [key_cap_size(shown(key)) for key in keys]
            width = sum(size.width() + look().px(4) for size in sizes) + metrics.horizontalAdvance(words) + look().px(3)
            if across + width > self.width():
                break
            start = across
            for key, size in zip(keys, sizes, strict=True):
                left = self.width() - start - size.width() if mirrored else start
                paint_key_cap(
                    painter, QRectF(left, middle - size.height() / 2, size.width(), size.height()), shown(key)
                )
                start += size.width() + look().px(4)
            painter.setPen(look().colour("sub"))
            painter.setFont(look().font("small"))
            room = QRectF(start, 0, metrics.horizontalAdvance(words) + 2, self.height())
            if mirrored:
                room.moveLeft(self.width() - start - room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)
            across += width + look().px(18)


class UndoLine(Follows, QAbstractButton):
    """The last step by name ("Undo: split line 8") with its key; a click undoes. Hidden where there is nothing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.set_label(None)

    def set_label(self, label: str | None) -> None:
        """The step that undo would take back, in the person's words."""
        self._words = tr("Undo: {step}", step=label) if label else ""
        self.setAccessibleName(self._words or tr("Nothing to undo"))
        self.setToolTip(self._words)
        self.setVisible(bool(label))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Words, at most 40 em of them, and the key cap."""
        width = QFontMetrics(look().font("small")).horizontalAdvance(self._words)
        cap = key_cap_size(shown("Ctrl+Z")).width()
        return QSize(min(width, round(24 * look().em)) + cap + look().px(12), look().px(24))

    def minimumSizeHint(self) -> QSize:
        """The key cap and a few letters."""
        return QSize(key_cap_size(shown("Ctrl+Z")).width() + look().px(60), look().px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Words and cap."""
        painter, cap = QPainter(self), key_cap_size(shown("Ctrl+Z"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = 2 if mirrored else self.width() - cap.width() - 2
        top = (self.height() - cap.height()) / 2
        paint_key_cap(painter, QRectF(left, top, cap.width(), cap.height()), shown("Ctrl+Z"))
        shift = cap.width() + look().px(6)
        room = self.rect().adjusted(shift, 0, 0, 0) if mirrored else self.rect().adjusted(2, 0, -shift, 0)
        painter.setFont(look().font("small"))
        painter.setPen(look().colour("sub"))
        words = painter.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, side(right=True) | Qt.AlignmentFlag.AlignVCenter, words)
        if self.hasFocus():
            focus_ring(painter, self.rect(), 4)


class KeptMark(Painted):
    """A tick and "Kept 12:41": when the last change reached the disk."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def set_words(self, words: str) -> None:
        """Show other words; empty shows nothing."""
        self._words = words
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Tick and words."""
        width = QFontMetrics(look().font("small")).horizontalAdvance(self._words)
        return QSize(width + look().px(18) if self._words else 0, look().px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tick and words."""
        if not self._words:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        across = self.width() - look().px(6) if mirrored else look().px(6)
        paint_shape(painter, "right", QPointF(across, self.height() / 2), look().px(11))
        painter.setPen(look().colour("sub"))
        painter.setFont(look().font("small"))
        shift = look().px(15)
        room = self.rect().adjusted(0, 0, -shift, 0) if mirrored else self.rect().adjusted(shift, 0, 0, 0)
        painter.drawText(room, side() | Qt.AlignmentFlag.AlignVCenter, self._words)


class StatusBar(Painted):
    """Key hints at the left, undo and kept at the right; a passing word takes the place of the hints for a while."""

    undo_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self.setAccessibleName(tr("Status"))
        self.hints = KeyHints(self)
        self.word = _Passing(self)
        self.undo = UndoLine(self)
        self.kept = KeptMark(self)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.hints, 1)
        self._row.addWidget(self.word, 1)
        self._row.addWidget(self.undo)
        self._row.addWidget(self.kept)
        self.word.hide()
        self.undo.clicked.connect(self.undo_asked)
        self._timer = QTimer(self, singleShot=True, interval=PASSING)
        self._timer.timeout.connect(self._hide_word)
        self.restyle()

    def note(self, words: str) -> None:
        """Show a passing word and have it read out."""
        self.word.set_words(words)
        self.word.show()
        self.hints.hide()
        self._timer.start()
        announce(self, words)

    def restyle(self) -> None:
        """Height and margins."""
        self.setFixedHeight(look().px(28))
        self._row.setContentsMargins(look().px(16), 0, look().px(14), 0)
        self._row.setSpacing(look().px(20))
        super().restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground and the line above."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), look().colour("window"))
        painter.fillRect(0, 0, self.width(), 1, look().colour("hair"))

    def _hide_word(self) -> None:
        self.word.hide()
        self.hints.show()


class _Passing(Painted):
    """One line of small text, cut where it does not fit (its tooltip has it all)."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)

    def set_words(self, words: str) -> None:
        self._words = words
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(look().colour("ink"))
        painter.setFont(look().font("small"))
        words = painter.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), side() | Qt.AlignmentFlag.AlignVCenter, words)
