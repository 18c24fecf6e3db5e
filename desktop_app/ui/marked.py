"""Text with some words marked, as found words are shown; it must not decide which words match."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QTextCharFormat, QTextLayout, QTextOption

from desktop_app.ui.mirrored import direction, placed, reads_from_the_right
from desktop_app.ui.theme import look

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QRect, QRectF
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


def in_qt(text: str, place: int) -> int:
    """A place counted in characters as Qt counts it: characters beyond the first plane are two there."""
    return len(text[:place].encode("utf-16-le", "surrogatepass")) // 2


def _laid(text: str, words: Iterable[str], step: str) -> QTextLayout:
    """One line with its marks; it is laid as a whole, so that words of two directions keep their order.

    Hold the layout while its line is asked for anything: the line is a pointer into it.
    """
    layout, option = QTextLayout(text, look().font(step)), QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(direction(text))
    layout.setTextOption(option)
    formats = []
    for start, end in spans(text, words):
        marked = QTextLayout.FormatRange()
        marked.start, marked.length = in_qt(text, start), in_qt(text, end) - in_qt(text, start)
        marked.format = QTextCharFormat()
        marked.format.setFont(look().font(step, bold=True))
        marked.format.setForeground(look().colour("ink"))
        marked.format.setBackground(look().colour("mark"))
        formats.append(marked)
    layout.setFormats(formats)
    layout.beginLayout()
    layout.createLine().setLineWidth(100_000)
    layout.endLayout()
    return layout


def _width(layout: QTextLayout) -> float:
    return float(layout.lineAt(0).naturalTextWidth())


def paint_marked(
    painter: QPainter, rect: QRect | QRectF, text: str, words: Iterable[str], *, step: str = "body", tone: str = "ink"
) -> None:
    """One line of text, matched words bold on the mark colour; what does not fit is cut with "…"."""
    box, wanted = placed(rect), tuple(words)
    layout = _laid(text, wanted, step)
    if _width(layout) > box.width():
        least, most = 0, len(text)
        while least < most:  # the longest beginning that fits with its "…"
            middle = (least + most + 1) // 2
            fits = _width(_laid(text[:middle] + "…", wanted, step)) <= box.width()
            least, most = (middle, most) if fits else (least, middle - 1)
        layout = _laid(text[:least] + "…", wanted, step)
    # The line is as wide as asked for, and words written to the left begin at its far end.
    line = layout.lineAt(0)
    begins = line.naturalTextRect().left()
    left = box.right() - line.naturalTextWidth() if reads_from_the_right() else box.left()
    painter.setPen(look().colour(tone))
    layout.draw(painter, QPointF(left - begins, box.top() + (look().line(step) - line.height()) / 2))
