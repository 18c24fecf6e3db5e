"""Words, shapes and heads of the coverage matrix, from what was counted; they must not count or paint."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from desktop_app.ui.translate import tr

if TYPE_CHECKING:
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
    "not_yet_shown": ("open", "part"),
    "open": ("open", "gap"),
}
"""Standing -> shape and the colour of its word."""


def cell_shape(cell: Any) -> str:
    """The shape of a crossing."""
    if cell.decided is not None and cell.decided.value != "none":
        if cell.decided.value == "transfer" and not cell.counted:
            return "not_counted"
        return str(cell.decided.value)
    if cell.decided is None and cell.suggested is not None:
        return f"suggested_{cell.suggested.value}"
    return "none"


def head_lines(title: str, font: QFont, width: int) -> list[str]:
    """A title in up to three lines of ``width`` pixels; what does not fit ends in "…"."""
    metrics = QFontMetrics(font)
    lines: list[str] = []
    words = title.split()
    while words and len(lines) < HEAD_LINES:
        line = words.pop(0)
        while words and metrics.horizontalAdvance(f"{line} {words[0]}") <= width:
            line = f"{line} {words.pop(0)}"
        if len(lines) == HEAD_LINES - 1 and words:
            line = " ".join((line, *words))
            words = []
        lines.append(metrics.elidedText(line, Qt.TextElideMode.ElideRight, width))
    return lines
