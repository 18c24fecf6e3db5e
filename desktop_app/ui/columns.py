"""Rows in columns: boxes that narrow together and the line of heads above a list; it must not know what is in them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.mirrored import across, reads_from_the_right
from desktop_app.ui.rows import paint_text
from desktop_app.ui.theme import look
from desktop_app.ui.widgets.base import Painted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QAbstractScrollArea


def boxes(rect: QRect, shares: Sequence[float], gap: int = 12) -> list[QRect]:
    """``rect`` cut into columns by ``shares`` (they sum to 1), with ``gap`` pixels at 100 % between them."""
    left, found = rect.left(), []
    for share in shares:
        width = int(rect.width() * share)
        found.append(QRect(left, rect.top(), max(1, width - look().px(gap)), rect.height()))
        left += width
    return found


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of a column in a type step and tone."""

    words: str
    step: str = "body"
    tone: str = "ink"
    bold: bool = False


def _high(piece: Piece, width: int) -> int:
    if not piece.words:
        return 0
    metrics = QFontMetrics(look().font(piece.step, bold=piece.bold or None))
    if metrics.horizontalAdvance(piece.words) < width and "\n" not in piece.words:
        return look().line(piece.step)
    box = QRect(0, 0, max(width, 1), 100_000)
    return max(look().line(piece.step), metrics.boundingRect(box, int(Qt.TextFlag.TextWordWrap), piece.words).height())


def stack_height(pieces: Sequence[Piece], width: int) -> int:
    """Pixels that ``pieces`` below one another take at ``width``, each wrapped where it is long."""
    return sum(_high(piece, width) for piece in pieces)


def paint_stack(painter: QPainter, box: QRect, pieces: Sequence[Piece]) -> int:
    """Paint ``pieces`` below one another from the top of ``box``; returns the pixels taken."""
    top = 0
    for piece in pieces:
        high = _high(piece, box.width())
        long = high > look().line(piece.step)
        place = box.adjusted(0, top, 0, 0)
        paint_text(painter, place, piece.words, piece.step, piece.tone, bold=piece.bold or None, wrap=long)
        top += high
    return top


class ColumnHeads(Painted):
    """The names of the columns over the ink rule; ``indent`` is that of the list's delegate.

    ``shares`` may be a function of the width, where narrow rows are cut otherwise.
    """

    def __init__(
        self,
        names: Sequence[str],
        shares: Sequence[float] | Callable[[int], Sequence[float]],
        indent: int = 10,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._names, self._shares, self._indent = names, shares, indent
        self._view: QAbstractScrollArea | None = None
        self._two = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def follow(self, view: QAbstractScrollArea) -> None:
        """Cut the columns as ``view`` below does: beside its scroll bar, where it has one."""
        self._view = view
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The scroll bar of the list came or went."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A name may need a second line, or no longer."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """One small line or two, air and the rule."""
        return QSize(look().px(240), (1 + self._two) * look().line("fine") + look().px(12))

    def _fit(self) -> None:
        metrics = QFontMetrics(look().font("fine"))
        two = any(
            " " in name and metrics.horizontalAdvance(name) > box.width()
            for name, box in zip(self._names, self._boxes(), strict=True)
        )
        if two != self._two:
            self._two = two
            self.updateGeometry()
        self.update()

    def _inner(self) -> QRect:
        """Where the rows of the list have their words."""
        room, margin = self.rect(), look().px(self._indent)
        if self._view is not None:
            place = self._view.viewport()
            room = QRect(self.mapFromGlobal(place.mapToGlobal(QPoint(0, 0))).x(), 0, place.width(), self.height())
        return room.adjusted(margin, 0, -margin, 0)

    def _boxes(self) -> list[QRect]:
        inner = self._inner()
        return boxes(inner, self._shares(inner.width()) if callable(self._shares) else self._shares)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Names on the line above the rule, then the rule."""
        painter, places = QPainter(self), self._boxes()
        metrics, line = QFontMetrics(look().font("fine")), look().line("fine")
        with across(self._inner(), mirrored=reads_from_the_right()):
            for name, box in zip(self._names, places, strict=True):
                long = " " in name and metrics.horizontalAdvance(name) > box.width()
                down = line if self._two and not long else 0
                paint_text(painter, box.adjusted(0, down, 0, 0), name, "fine", "sub", wrap=long)
        painter.fillRect(0, self.height() - 1, self.width(), 1, look().colour("ink"))
