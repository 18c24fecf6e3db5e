"""Text with some words marked, as found words are shown; it must not decide which words match."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF

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


def paint_marked(
    painter: QPainter, rect: QRect | QRectF, text: str, words: Iterable[str], *, step: str = "body", tone: str = "ink"
) -> None:
    """One line of text, matched words bold on the mark colour; what does not fit is cut with "…"."""
    box, at = QRectF(rect), look().colour
    mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    left, right = box.left(), box.right()
    height = look().line(step)
    for piece, is_marked in pieces(text, spans(text, words)):
        font = look().font(step, bold=True if is_marked else None)
        metrics = QFontMetricsF(font)
        room = right - left
        shown = metrics.elidedText(piece, Qt.TextElideMode.ElideRight, room)
        width = min(metrics.horizontalAdvance(shown), room)
        place = QRectF(right - width if mirrored else left, box.top(), width + 1, height)
        if is_marked:
            painter.fillRect(place, at("mark"))
        painter.setFont(font)
        painter.setPen(at("ink" if is_marked else tone))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        if mirrored:
            right -= width
        else:
            left += width
        if shown != piece:
            break
