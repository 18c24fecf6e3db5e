"""Words of a note tinted over a line: what comes from the debrief, what a check points at; it must not check."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from desktop_app.ui.marked import in_qt
from desktop_app.ui.theme import look

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.ui.widgets.fields import TextField

_KINDS = {
    "own": ("must_bg", "accent", QTextCharFormat.UnderlineStyle.SingleUnderline),
    "finding": ("part_tint", "part", QTextCharFormat.UnderlineStyle.WaveUnderline),
}
"""Ground and line; told apart by the form of the line too."""


def places(text: str, wanted: Iterable[str]) -> list[tuple[int, int]]:
    """Where each of ``wanted`` stands in ``text`` first, word for word but for a full stop at its end."""
    found = []
    for written in wanted:
        words = written.strip().rstrip(".")
        at = text.find(words) if words else -1
        if at >= 0:
            found.append((at, at + len(words)))
    return found


def tint(field: TextField, own: Iterable[tuple[int, int]], findings: Iterable[tuple[int, int]]) -> None:
    """Mark stretches (start, end) of the note."""
    text, drawn = field.text, []
    for kind, spans in (("own", own), ("finding", findings)):
        ground, line, form = _KINDS[kind]
        for start, end in spans:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(field.edit.document())
            mark.cursor.setPosition(in_qt(text, min(start, len(text))))
            mark.cursor.setPosition(in_qt(text, min(end, len(text))), QTextCursor.MoveMode.KeepAnchor)
            mark.format = QTextCharFormat()
            mark.format.setUnderlineStyle(form)
            mark.format.setUnderlineColor(look().colour(line))
            mark.format.setBackground(look().colour(ground))
            drawn.append(mark)
    field.edit.setExtraSelections(drawn)
