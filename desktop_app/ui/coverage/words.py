"""Words, shapes and heads of the coverage matrix, from what was counted; they must not count or paint."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from desktop_app.ui.translate import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtGui import QFont


def standing_words(standing: str) -> str:
    """How a reader counts a row, in a word."""
    words = {
        "fact": tr("fact"),
        "shown": tr("shown"),
        "partly": tr("partly"),
        "bridged": tr("bridged"),
        "not_yet_shown": tr("not yet shown"),
        "open": tr("open"),
    }
    return words[standing]


HEAD_LINES = 3
"""Lines a title of an example may take above its column."""

STANDING_SHAPES = {
    "fact": ("exact", "strong"),
    "shown": ("exact", "strong"),
    "partly": ("near", "part"),
    "bridged": ("transfer", "accent"),
    "not_yet_shown": ("open", "gap"),
    "open": ("open", "gap"),
}
"""Standing -> shape and the colour of its word."""

DECISIONS = ("exact", "near", "transfer", "none")
"""Kinds of proof in the order of their keys 1 2 3 0."""


def decision_words(kind: str) -> str:
    """A kind of proof as the button that decides it says."""
    return {"exact": tr("Exact"), "near": tr("Near"), "transfer": tr("Transfer"), "none": tr("None")}[kind]


def part_words(part: str) -> str:
    """A part of an example, as it is named in a sentence."""
    words = {"title": tr("the title"), "situation": tr("the Situation"), "task": tr("the Task")}
    return words[part]


def cell_shape(cell: Any) -> str:
    """The shape of a crossing."""
    if cell.decided is not None and cell.decided.value != "none":
        if cell.decided.value == "transfer" and not cell.counted:
            return "not_counted"
        return str(cell.decided.value)
    if cell.decided is None and cell.suggested is not None:
        return f"suggested_{cell.suggested.value}"
    return "none"


def head_fits(titles: Iterable[str], font: QFont, width: int) -> bool:
    """Whether every piece of every title fits the width of a column, so that no word must be broken."""
    metrics = QFontMetrics(font)
    return all(metrics.horizontalAdvance(piece) <= width for title in titles for piece, _ in _pieces(title))


def head_lines(title: str, font: QFont, width: int) -> list[str]:
    """A title in up to three lines of ``width`` pixels, broken at spaces and hyphens; the rest ends in "…"."""
    metrics = QFontMetrics(font)
    lines: list[str] = []
    for piece, joined in _fitting(title, metrics, width):
        whole = piece if not lines else lines[-1] + ("" if joined else " ") + piece
        if lines and metrics.horizontalAdvance(whole) <= width:
            lines[-1] = whole
        elif len(lines) < HEAD_LINES:
            lines.append(piece)
        else:
            lines[-1] = whole  # too long: cut below
    cut = Qt.TextElideMode.ElideRight
    # What fits by the whole pixel is left alone: eliding measures by fractions.
    return [
        line if metrics.horizontalAdvance(line) <= width else metrics.elidedText(line, cut, width) for line in lines
    ]


def _pieces(title: str) -> Iterator[tuple[str, bool]]:
    """What may stand on a line of its own: words, and their parts behind a hyphen (True: no space before it)."""
    for word in title.split():
        parts = word.replace("-", "-\0").split("\0")
        for place, part in enumerate(part for part in parts if part):
            yield part, place > 0


def _fitting(title: str, metrics: QFontMetrics, width: int) -> Iterator[tuple[str, bool]]:
    """The same, a word wider than the column broken where it must be."""
    for whole, joined in _pieces(title):
        rest, is_joined = whole, joined
        while len(rest) > 1 and metrics.horizontalAdvance(rest) > width:
            ends = range(len(rest) - 2, 2, -1)
            end = next((at for at in ends if metrics.horizontalAdvance(f"{rest[:at]}-") <= width), 0)
            if not end:
                break
            yield f"{rest[:end]}-", is_joined
            rest, is_joined = rest[end:], True
        yield rest, is_joined
