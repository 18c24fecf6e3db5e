"""The four ways to decide a crossing, by shape, word and key; it says which was chosen and must not act on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from desktop_app.ui.coverage.words import DECISIONS, decision_words
from desktop_app.ui.mirrored import across, placed, reads_from_the_right
from desktop_app.ui.shapes import paint_shape, pen
from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.base import Follows, Painted, focus_ring
from desktop_app.ui.widgets.turned import Turned

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

KEYS = {"exact": "1", "near": "2", "transfer": "3", "none": "0"}


class _Way(Turned, Follows, QAbstractButton):
    """One way: its shape over its word and key; dashed inside where it is suggested."""

    def __init__(self, kind: str, *, short: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.kind, self._short = kind, short
        self.decided = self.suggested = False
        self.setCheckable(True)
        self.hear_turns()
        self.clicked.connect(self._stay)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_state("", "")

    def show_state(self, decided: str, suggested: str) -> None:
        """Take over what is decided and suggested for the crossing."""
        self.decided, self.suggested = decided == self.kind, suggested == self.kind
        self.setChecked(self.decided)
        state = tr("chosen") if self.decided else tr("suggested") if self.suggested else ""
        words = decision_words(self.kind)
        self.setAccessibleName(tr("{kind}, {state}", kind=words, state=state) if state else words)
        self.update()

    def nextCheckState(self) -> None:
        """The page decides; the press itself changes nothing."""

    def _stay(self) -> None:
        """A screen reader has turned it already: back to what is decided."""
        self.setChecked(self.decided)

    def sizeHint(self) -> QSize:
        """Room for shape and word."""
        wide = QFontMetrics(look().font("small", bold=True)).horizontalAdvance(decision_words(self.kind))
        high = look().px(46) if not self._short else look().px(42)
        return QSize(wide + QFontMetrics(look().font("fine")).horizontalAdvance(" 0") + look().px(8), high)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the key alone."""
        return QSize(look().px(36), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, shape, word."""
        painter, at = QPainter(self), look().colour
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if self.decided or self.underMouse():
            painter.fillRect(box, at("select" if self.decided else "tint"))
        if self.decided:
            painter.fillRect(QRectF(0, box.bottom() - 3, box.width(), 3), at("accent"))
        middle = QPointF(box.center().x(), look().px(14))
        if self.kind == "none":
            painter.setPen(pen(at("sub"), 1.4))
            painter.drawLine(middle - QPointF(look().px(4), 0), middle + QPointF(look().px(4), 0))
        else:
            shape = f"suggested_{self.kind}" if self.suggested else self.kind
            paint_shape(painter, shape, middle, look().px(13))
        with across(box, mirrored=reads_from_the_right()):
            self._write(painter, box)
        if self.suggested:
            painter.setPen(pen(at("accent"), 1.2, dashed=True))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(2.5, 2.5, -2.5, -2.5))
        if self.hasFocus():
            focus_ring(painter, self.rect())

    def _write(self, painter: QPainter, box: QRectF) -> None:
        """Word and key on one line; where there is no room for both, the key."""
        word = "" if self._short else decision_words(self.kind)
        font = look().font("small", bold=True if self.decided else None)
        wide = QFontMetrics(font).horizontalAdvance(word + " ")
        key = QFontMetrics(look().font("fine")).horizontalAdvance(KEYS[self.kind])
        if wide + key > box.width() - 4:
            word, wide = "", 0
        left = (box.width() - wide - key) / 2
        line = QRectF(left, look().px(24), box.width(), look().line("small"))
        painter.setFont(font)
        painter.setPen(look().colour("ink"))
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(placed(QRectF(line.left(), line.top(), wide, line.height())), flags, word)
        painter.setFont(look().font("fine"))
        painter.setPen(look().colour("sub"))
        left += wide if word else 0
        painter.drawText(placed(QRectF(left, line.top(), key + 1, line.height())), flags, KEYS[self.kind])


class DecisionBar(Painted):
    """Exact, near, transfer, none in a row; ← and → move the focus, Enter decides. ``chosen`` brings a kind."""

    chosen = Signal(str)

    def __init__(self, *, short: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(1)
        self.ways = [_Way(kind, short=short, parent=self) for kind in DECISIONS]
        for way in self.ways:
            row.addWidget(way, 1)
            way.clicked.connect(lambda _=False, kind=way.kind: self.chosen.emit(kind))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("How it proves"))

    def show_state(self, decided: str, suggested: str) -> None:
        """Show what is decided ("" for nothing) and, where nothing is, what is suggested."""
        for way in self.ways:
            way.show_state(decided, suggested)

    def event(self, event: QEvent) -> bool:
        """Enter presses here; it is not a key of the page while one of the ways has the focus."""
        enter = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in enter:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """← and → go along; Enter presses."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        at = next((place for place, way in enumerate(self.ways) if way.hasFocus()), None)
        if at is not None and step:
            self.ways[(at + step) % len(self.ways)].setFocus()
            return
        if at is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.ways[at].click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame, and lines between the ways."""
        painter, at = QPainter(self), look().colour
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen(at("control"), 1))
        painter.setBrush(at("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        for way in self.ways[1:]:
            painter.drawLine(QPointF(way.x() - 0.5, 1), QPointF(way.x() - 0.5, self.height() - 1))
