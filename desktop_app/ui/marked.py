"""Text with some words marked, as found words are shown; it must not decide which words match."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from desktop_app.ui.mirrored import direction, placed, reads_from_the_right
from desktop_app.ui.theme import look

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainter


def spans(text: str, words: Iterable[str]) -> list[tuple[int, int]]:
    """Where any of ``words`` begins a word of ``text``, without regard to case; in order, never overlapping."""
    wanted = sorted({word for word in words if word}, key=len, reverse=True)
    if not wanted:
        return []
    pattern = re.compile(r"(?<!\w)(?:" + "|".join(re.escape(word) for word in wanted) + ")", re.IGNORECASE)
    return [found.span() for found in pattern.finditer(text)]


def pieces(text: str, marks: Iterable[tuple[int, int]]) -> list[tuple[str, bool]]:
    """``text`` cut into (piece, marked) at sorted, separate spans."""
    cut, at = [], 0
    for start, end in marks:
        if start > at:
            cut.append((text[at:start], False))
        cut.append((text[start:end], True))
        at = end
    if at < len(text):
        cut.append((text[at:], False))
    return cut


_FLUSH: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute


def _ends(box: QRectF, cut: list[tuple[str, bool]], step: str, *, backwards: bool) -> tuple[float, float]:
    """Where the line begins and ends: at the side of the window, in the direction of its own script."""
    whole = sum(
        QFontMetricsF(look().font(step, bold=True if is_marked else None)).horizontalAdvance(piece)
        for piece, is_marked in cut
    )
    spare = max(0.0, box.width() - whole)
    at_right = reads_from_the_right()
    if backwards:
        return box.left(), box.right() if at_right else box.right() - spare
    return box.left() + spare if at_right else box.left(), box.right()


def paint_marked(
    painter: QPainter, rect: QRect | QRectF, text: str, words: Iterable[str], *, step: str = "body", tone: str = "ink"
) -> None:
    """One line of text, matched words bold on the mark colour; what does not fit is cut with "…"."""
    box, at = placed(rect), look().colour
    cut = pieces(text, spans(text, words))
    backwards = direction(text) == Qt.LayoutDirection.RightToLeft
    left, right = _ends(box, cut, step, backwards=backwards)
    before = painter.layoutDirection()
    painter.setLayoutDirection(direction(text))  # else the blank at the end of a piece goes to its other side
    height = look().line(step)
    for piece, is_marked in cut:
        font = look().font(step, bold=True if is_marked else None)
        metrics = QFontMetricsF(font)
        room = right - left
        shown = metrics.elidedText(piece, Qt.TextElideMode.ElideRight, room)
        width = min(metrics.horizontalAdvance(shown), room)
        place = QRectF(right - width if backwards else left, box.top(), width + 1, height)
        if is_marked:
            painter.fillRect(place, at("mark"))
        painter.setFont(font)
        painter.setPen(at("ink" if is_marked else tone))
        painter.drawText(place, _FLUSH, shown)
        if backwards:
            right -= width
        else:
            left += width
        if shown != piece:
            break
    painter.setLayoutDirection(before)
