"""Small painted measures: segment bar, time bar, share bar, distance, stage dots, marks; they must not compute them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.mirrored import across, placed, placed_point, reads_from_the_right, side
from desktop_app.ui.shapes import disc, pen, ring
from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.base import Painted, focus_ring

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QMouseEvent, QPaintEvent


class Measure(Painted):
    """A painted measure: its accessible name is the sentence it shows; ``activated`` comes with Enter or a click."""

    activated = Signal()

    def __init__(self, sentence: str = "", parent: QWidget | None = None, *, acts: bool = False) -> None:
        super().__init__(parent)
        self.setAccessibleName(sentence)
        self._acts = acts
        if acts:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space act where there is something to act on."""
        if self._acts and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.activated.emit()
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click acts like Enter."""
        if self._acts and self.rect().contains(event.position().toPoint()):
            self.activated.emit()

    def painter(self) -> QPainter:
        """A painter with smooth edges; the measure mirrors itself for scripts written from the right."""
        made = QPainter(self)
        made.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            made.translate(self.width(), 0)
            made.scale(-1, 1)
        if self.hasFocus():
            focus_ring(made, self.rect(), 4)
        return made


class SegmentBar(Measure):
    """n boxes, the done ones filled, the part-done ones half filled; Enter opens the list behind it."""

    def __init__(self, sentence: str = "", parent: QWidget | None = None, *, acts: bool = False) -> None:
        super().__init__(sentence, parent, acts=acts)
        self._states: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_states(self, states: Sequence[str], sentence: str) -> None:
        """``states`` holds "done", "part" or "open" for each box; ``sentence`` says it in words."""
        self._states = tuple(states)
        self.setAccessibleName(sentence)
        self.setToolTip(sentence)
        self.update()

    def set_count(self, done: int, total: int, sentence: str) -> None:
        """``done`` filled boxes of ``total``."""
        self.set_states(["done"] * done + ["open"] * (total - done), sentence)

    def sizeHint(self) -> QSize:
        """A thin bar as wide as there is room."""
        return QSize(look().px(120), look().px(13))

    def minimumSizeHint(self) -> QSize:
        """At least three pixels a box."""
        return QSize(max(look().px(30), 4 * len(self._states)), look().px(13))

    def paintEvent(self, event: QPaintEvent) -> None:
        """One box a state."""
        if not self._states:
            return
        painter, at = self.painter(), look().colour
        gap = 3.0 if len(self._states) <= 24 else 1.0
        width = (self.width() - gap * (len(self._states) - 1)) / len(self._states)
        height = look().px(8)
        top = (self.height() - height) / 2
        for index, state in enumerate(self._states):
            box = QRectF(index * (width + gap), top, width, height)
            filled = state == "done"
            painter.setPen(pen(at("accent" if filled else "control"), 1))
            painter.setBrush(at("accent") if filled else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
            if state == "part":
                painter.fillRect(box.adjusted(2, 2, -width / 2, -2), at("accent"))


class TimeBar(Measure):
    """Seconds as a fill with marks at the limits; the words say inside or over, the colour never alone."""

    def __init__(self, parent: QWidget | None = None, *, thick: int = 5) -> None:
        super().__init__("", parent)
        self._thick, self._captions = thick, False
        self._seconds, self._limits, self._full = 0.0, (), 1.0  # type: tuple[float, tuple[float, ...], float]
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_time(self, seconds: float, limits: Sequence[float], sentence: str = "") -> None:
        """``limits`` in seconds, the last one the one that counts; the bar ends a sixth behind it."""
        self._seconds, self._limits = float(seconds), tuple(float(limit) for limit in limits)
        self._full = max((*self._limits, 1.0))
        self._full *= 1.06 if len(self._limits) == 1 else 1.15
        limit = round(self._limits[-1]) if self._limits else 0
        said = sentence or tr("{seconds} of {limit} seconds", seconds=round(seconds), limit=limit)
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.update()

    def set_captions(self, shown: bool) -> None:
        """Whether the seconds of each mark stand below it."""
        if shown != self._captions:
            self._captions = shown
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """A thin bar; with captions as much above it as below, so that it stands level with what is beside it."""
        return QSize(look().px(120), look().px(self._thick + 9) + 2 * self._caption_height())

    def _caption_height(self) -> int:
        return look().line("small") if self._captions else 0

    def paintEvent(self, event: QPaintEvent) -> None:
        """The trough, the fill and the marks that stand out above and below."""
        painter, at = self.painter(), look().colour
        height = look().px(self._thick)
        trough = QRectF(0.5, (self.height() - height) / 2, self.width() - 1, height)
        painter.setPen(pen(at("control"), 1))
        painter.setBrush(at("surface"))
        painter.drawRoundedRect(trough, height / 2, height / 2)
        width = trough.width() * min(1.0, self._seconds / self._full)
        if width > 0:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(at("accent"))
            painter.drawRoundedRect(
                QRectF(trough.left(), trough.top(), max(width, height), height), height / 2, height / 2
            )
        reach, marks = look().px(4), [trough.left() + trough.width() * limit / self._full for limit in self._limits]
        for mark in marks:
            painter.fillRect(QRectF(mark - 1, trough.top() - reach, 2, height + 2 * reach), at("ink"))
        if self._captions:
            painter.end()
            self._paint_captions(marks, trough.bottom() + reach)

    def _paint_captions(self, marks: Sequence[float], top: float) -> None:
        """The seconds under each mark, in a painter that does not mirror letters; one that has no room is left out."""
        painter = QPainter(self)
        painter.setFont(look().font("small"))
        painter.setPen(look().colour("sub"))
        mirrored, taken = reads_from_the_right(), self.width() + 1.0
        for limit, mark in reversed(list(zip(self._limits, marks, strict=True))):
            words = tr("{most} s", most=round(limit))
            wide = QFontMetrics(painter.font()).horizontalAdvance(words)
            left = min(mark - wide / 2, self.width() - wide)
            if left < 0 or left + wide > taken:
                continue
            taken = left - look().px(6)
            box = QRectF(self.width() - left - wide if mirrored else left, top, wide + 1, self._caption_height())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


class ShareBar(Measure):
    """Situation, task, action and result by their share of the words; a thin action is hatched."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._shares: tuple[tuple[str, int], ...] = ()
        self._strong, self._thin = "", False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_shares(
        self, shares: Mapping[str, int], *, strong: str = "", thin: bool = False, sentence: str = ""
    ) -> None:
        """Word -> whole percent in order; ``strong`` names the part in accent, ``thin`` hatches it."""
        self._shares = tuple(shares.items())
        self._strong, self._thin = strong, thin
        said = sentence or ", ".join(
            tr("{part} {share} percent", part=part, share=share) for part, share in self._shares
        )
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.update()

    def sizeHint(self) -> QSize:
        """One line of bold fine text with air."""
        return QSize(look().px(240), look().px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        """One block a part, its share in it where it fits."""
        painter, at = QPainter(self), look().colour
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        total = sum(share for _, share in self._shares) or 1
        painter.setFont(look().font("fine", bold=True))
        metrics = QFontMetrics(painter.font())
        left, gap = 0.0, 2.0
        for part, share in self._shares:
            width = (self.width() - gap * (len(self._shares) - 1)) * share / total
            box = QRectF(left, 0, width, self.height())
            strong = part == self._strong
            painter.fillRect(box, at("accent") if strong else at("must_bg"))
            if strong and self._thin:
                painter.fillRect(box, QBrush(at("on_accent"), Qt.BrushStyle.BDiagPattern))
            words = tr("{part} {share}%", part=part if strong else part[:1], share=share)
            if metrics.horizontalAdvance(words) + 4 > width:
                words = part[:1]
            if metrics.horizontalAdvance(words) <= width:
                if strong and self._thin:
                    painter.fillRect(QRectF(metrics.tightBoundingRect(words)).translated(
                        box.center().x() - metrics.horizontalAdvance(words) / 2, box.center().y() + metrics.ascent() / 2
                    ).adjusted(-4, -3, 4, 3), at("accent"))  # fmt: skip
                painter.setPen(at("on_accent") if strong else at("ink"))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
            left += width + gap


def paint_distance(painter: QPainter, left: float, middle: float, steps: int | None) -> float:
    """Paint the distance from the boss: a square, then a ring a step; None is unknown. Returns the width used."""
    at, unit = look().colour, look().px(9)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(at("accent"))
    painter.drawRoundedRect(placed(QRectF(left, middle - unit / 2, unit, unit)), 1.5, 1.5)
    across = left + unit
    if steps is None:
        painter.setPen(pen(at("control"), 1.4, dotted=True))
        painter.drawLine(placed_point(QPointF(across + 1, middle)), placed_point(QPointF(across + 2 * unit, middle)))
        painter.setPen(at("ink"))
        painter.setFont(look().font("fine", bold=True))
        width = QFontMetrics(painter.font()).horizontalAdvance("?")
        painter.drawText(
            placed(QRectF(across + 2 * unit + 2, middle - 2 * unit, width + 2, 4 * unit)),
            Qt.AlignmentFlag.AlignCenter,
            "?",
        )
        return across + 2 * unit + 4 + width - left
    for _ in range(steps):
        painter.setPen(pen(at("control"), 1.2))
        painter.drawLine(placed_point(QPointF(across, middle)), placed_point(QPointF(across + unit * 0.5, middle)))
        ring(painter, placed_point(QPointF(across + unit * 0.95, middle)), unit * 0.8, pen(at("sub"), 1.2))
        across += unit * 1.4
    return across - left


class Distance(Measure):
    """How far from the boss a word comes: 0 to 3 steps or unknown, always with the word beside it."""

    def __init__(self, steps: int | None, word: str, parent: QWidget | None = None) -> None:
        super().__init__(word, parent)
        self._steps, self._word = steps, word
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_distance(self, steps: int | None, word: str) -> None:
        """Other steps and their word."""
        self._steps, self._word = steps, word
        self.setAccessibleName(word)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Shape above, word below."""
        width = QFontMetrics(look().font("fine")).horizontalAdvance(self._word)
        return QSize(max(width, look().px(54)), look().px(14) + look().line("fine"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Shape above, word below."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        with across(self.rect(), mirrored=reads_from_the_right()):
            paint_distance(painter, 0, look().px(7), self._steps)
        painter.setPen(look().colour("sub"))
        painter.setFont(look().font("fine"))
        below = self.rect().adjusted(0, look().px(14), 0, 0)
        painter.drawText(below, side() | Qt.AlignmentFlag.AlignTop, self._word)


def paint_stages(painter: QPainter, left: float, middle: float, states: Sequence[str]) -> float:
    """Paint stage dots joined by a line: "done" filled, "now" ringed with a core, "later" empty; returns the width."""
    at, size, step = look().colour, look().px(12), look().px(28)
    if len(states) > 1:
        painter.setPen(pen(at("control"), 1.2))
        first, last = QPointF(left + size / 2, middle), QPointF(left + step * (len(states) - 1), middle)
        painter.drawLine(placed_point(first), placed_point(last))
    for index, state in enumerate(states):
        centre = placed_point(QPointF(left + size / 2 + step * index, middle))
        if state == "done":
            disc(painter, centre, size, at("accent"))
            continue
        disc(painter, centre, size, at("surface"))
        ring(painter, centre, size, pen(at("accent" if state == "now" else "control"), 2.2 if state == "now" else 1.2))
        if state == "now":
            disc(painter, centre, size * 0.34, at("accent"))
    return size + step * (len(states) - 1)


class StageDots(Measure):
    """Rounds of one opportunity: done, now, later."""

    def __init__(self, states: Sequence[str], sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(sentence, parent)
        self._states = tuple(states)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A dot each 28 pixels."""
        return QSize(look().px(12) + look().px(28) * max(0, len(self._states) - 1) + 2, look().px(16))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The dots."""
        paint_stages(self.painter(), 1, self.height() / 2, self._states)


def paint_marks(painter: QPainter, left: float, middle: float, mark: int, most: int = 3) -> float:
    """Paint a rehearsal mark as filled dots of ``most``; returns the width."""
    size, step = look().px(8), look().px(11)
    for index in range(most):
        centre = placed_point(QPointF(left + size / 2 + step * index, middle))
        if index < mark:
            disc(painter, centre, size, look().colour("ink"))
        else:
            ring(painter, centre, size, pen(look().colour("control"), 1.2))
    return step * (most - 1) + size


class Marks(Measure):
    """The last mark of an answer, 0 to 3, as filled dots."""

    def __init__(self, mark: int, parent: QWidget | None = None) -> None:
        super().__init__(tr("mark {mark} of 3", mark=mark), parent)
        self._mark = mark
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Three dots."""
        return QSize(look().px(34), look().px(16))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The dots."""
        paint_marks(self.painter(), 1, self.height() / 2, self._mark)
