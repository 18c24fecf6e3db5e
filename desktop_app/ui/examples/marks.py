"""Words of a text field underlined where the coach points and where a figure stands; it must not find them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from desktop_app.ui.marked import in_qt
from desktop_app.ui.theme import look

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.ui.widgets.fields import TextField


_LINES: Final = {
    "finding": QTextCharFormat.UnderlineStyle.SingleUnderline,
    "figure": QTextCharFormat.UnderlineStyle.DotLine,
}
"""Told apart by the line too, not by colour alone."""


def underline(field: TextField, findings: Iterable[tuple[int, int]], figures: Iterable[tuple[int, int]]) -> None:
    """Mark stretches (start, end) of the field's text: findings tinted over a line, figures dotted."""
    text, drawn = field.text, []
    for kind, spans in (("figure", figures), ("finding", findings)):
        for start, end in spans:
            form = QTextCharFormat()
            form.setUnderlineStyle(_LINES[kind])
            form.setUnderlineColor(look().colour("part" if kind == "finding" else "sub"))
            if kind == "finding":
                form.setBackground(look().colour("part_tint"))
            mark = QTextEdit.ExtraSelection()
            mark.cursor, mark.format = _over(field, text, start, end), form
            drawn.append(mark)
    field.edit.setExtraSelections(drawn)


def select(field: TextField, start: int, end: int) -> None:
    """Put the caret before a stretch of the text with the stretch selected, in view."""
    field.edit.setTextCursor(_over(field, field.text, start, end))
    field.edit.ensureCursorVisible()


def _over(field: TextField, text: str, start: int, end: int) -> QTextCursor:
    cursor = QTextCursor(field.edit.document())
    cursor.setPosition(in_qt(text, min(start, len(text))))
    cursor.setPosition(in_qt(text, min(end, len(text))), QTextCursor.MoveMode.KeepAnchor)
    return cursor
