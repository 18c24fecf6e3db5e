"""Painting for languages read from the right: what is measured from the left goes to the other side; it paints nothing.

A delegate measures its row from the left, as it does for every language. While a row of a window that is read from the
right is painted, ``across`` holds its edges, and the parts of the kit (texts, shapes, icons, measures) ask ``placed``
where they belong. Text keeps the direction of its own script; its side is that of the window.
"""

from __future__ import annotations

import unicodedata
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication

from desktop_app.translate import END, FORWARDS, LEADS

if TYPE_CHECKING:
    from collections.abc import Iterator

_edges: list[float] = []
"""Left plus right edge of what is being painted from the right; the innermost last."""


def reads_from_the_right() -> bool:
    """Whether the window is one for a language written to the left."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


@contextmanager
def across(rect: QRect | QRectF, *, mirrored: bool) -> Iterator[None]:
    """While it lasts, what ``placed`` is asked for is flipped from one side of ``rect`` to the other."""
    if not mirrored:
        yield
        return
    box = QRectF(rect)
    _edges.append(box.left() + box.right())
    try:
        yield
    finally:
        _edges.pop()


def placed(rect: QRect | QRectF) -> QRectF:
    """Where a rectangle measured from the left belongs."""
    box = QRectF(rect)
    if _edges:
        box.moveLeft(_edges[-1] - box.right())
    return box


def placed_point(point: QPointF) -> QPointF:
    """Where a point measured from the left belongs."""
    return QPointF(_edges[-1] - point.x(), point.y()) if _edges else point


def side(*, right: bool = False) -> Qt.AlignmentFlag:
    """Where a line begins, or with ``right`` ends, in this window: a side that no text's own script changes."""
    at_right = right != reads_from_the_right()
    return Qt.AlignmentFlag.AlignAbsolute | (Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft)


def forwards(text: str) -> str:
    """A key's name or a path, which reads from the left also among words that do not."""
    return f"{FORWARDS}{text}{END}" if reads_from_the_right() and text else text


def direction(text: str) -> Qt.LayoutDirection:
    """The direction a text is set in: that of its first letter, and to the left wherever our words are Arabic.

    In a window read from the right, a line with any letter of its script is one of our sentences, though it may begin
    with a name ("Day Surgery · عن طريق ..."); a line without one is somebody's own words in another script.
    """
    kinds = [unicodedata.bidirectional(sign) for sign in text]
    if reads_from_the_right():
        to_the_left = any(kind in _TO_THE_LEFT for kind in kinds)
    else:
        to_the_left = next((kind in _TO_THE_LEFT for kind in kinds if kind == "L" or kind in _TO_THE_LEFT), False)
    return Qt.LayoutDirection.RightToLeft if to_the_left else Qt.LayoutDirection.LeftToRight


_TO_THE_LEFT = frozenset({"R", "AL"})


def led(text: str) -> str:
    """A text for a part of Qt that asks the first letter for the direction: with a sign before it where that errs."""
    if not reads_from_the_right() or direction(text) == Qt.LayoutDirection.LeftToRight or text.startswith(LEADS):
        return text
    return LEADS + text
