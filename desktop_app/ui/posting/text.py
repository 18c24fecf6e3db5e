"""A posting's text with numbered lines and its spans marked by level; it must not decide what a span is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.base import Follows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QMouseEvent, QPaintEvent, QResizeEvent

_GROUND = {"must": "must_bg", "wish": "wish_bg", "unsure": "part_tint"}
_LINE = {"must": "accent", "wish": "sub", "unsure": "part"}
_STYLE = {
    "must": QTextCharFormat.UnderlineStyle.SingleUnderline,
    "wish": QTextCharFormat.UnderlineStyle.DashUnderline,
    "unsure": QTextCharFormat.UnderlineStyle.DotLine,
}


class _Numbers(QWidget):
    """The column of line numbers."""

    def __init__(self, text: PostingText) -> None:
        super().__init__(text)
        self._text = text

    def paintEvent(self, event: QPaintEvent) -> None:
        """The number of each line beside its first row."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), look().colour("surface"))
        painter.setFont(look().font("fine"))
        painter.setPen(look().colour("sub"))
        block = self._text.firstVisibleBlock()
        top = self._text.blockBoundingGeometry(block).translated(self._text.contentOffset()).top()
        while block.isValid() and top < self.height():
            height = self._text.blockBoundingRect(block).height()
            if block.isVisible() and block.text().strip():
                line = QRect(0, int(top), self.width() - look().px(12), look().line("reading"))
                painter.drawText(
                    line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(block.blockNumber() + 1)
                )
            top += height
            block = block.next()


class PostingText(Follows, QPlainTextEdit):
    """The text to read; ``span_chosen`` brings the id of the row whose span was clicked."""

    span_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spans: list[tuple[int, int, int, str]] = []
        self._current = 0
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("The posting, as it was read"))
        self._numbers = _Numbers(self)
        self.updateRequest.connect(lambda rect, dy: self._numbers.update())
        self.restyle()

    def restyle(self) -> None:
        """Reading size; room for the numbers."""
        self.setFont(look().font("reading"))
        self.setViewportMargins(look().px(44), 0, 0, 0)
        if getattr(self, "_spans", None) is not None:
            self._mark()
        super().restyle()

    def show_text(self, text: str, rows: Sequence[Any]) -> None:
        """Show a text with the spans of these rows (id, start, stop, place, level)."""
        if text != self.toPlainText():
            self.setPlainText(text)
        self._spans = [
            (row.id, row.start, row.stop, _kind(row)) for row in rows if row.start is not None and _kind(row)
        ]
        self._mark()

    def set_current(self, row_id: int) -> None:
        """Ring the span of a row and scroll to it."""
        self._current = row_id
        self._mark()
        found = next((span for span in self._spans if span[0] == row_id), None)
        if found is not None:
            cursor = self.textCursor()
            cursor.setPosition(min(found[1], len(self.toPlainText())))
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    @property
    def selected(self) -> tuple[int, int]:
        """The characters selected, (0, 0) for none."""
        cursor = self.textCursor()
        return (cursor.selectionStart(), cursor.selectionEnd()) if cursor.hasSelection() else (0, 0)

    def _mark(self) -> None:
        marks, length = [], len(self.toPlainText())
        for row_id, start, stop, kind in self._spans:
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(min(start, length))
            cursor.setPosition(min(stop, length), QTextCursor.MoveMode.KeepAnchor)
            form = QTextCharFormat()
            form.setBackground(look().colour("select" if row_id == self._current else _GROUND[kind]))
            form.setUnderlineStyle(_STYLE[kind])
            form.setUnderlineColor(QColor(look().colour(_LINE[kind])))
            if row_id == self._current:
                form.setFontWeight(700)
            mark.cursor, mark.format = cursor, form
            marks.append(mark)
        self.setExtraSelections(marks)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a span chooses its row."""
        super().mouseReleaseEvent(event)
        if not self.textCursor().hasSelection():
            place = self.cursorForPosition(event.position().toPoint()).position()
            found = next((span for span in self._spans if span[1] <= place < span[2]), None)
            if found is not None:
                self.span_chosen.emit(found[0])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The numbers keep to the left."""
        super().resizeEvent(event)
        inside = self.contentsRect()
        self._numbers.setGeometry(inside.left(), inside.top(), look().px(44), inside.height())


def _kind(row: Any) -> str:
    """Which of the three spans a row has, "" for none."""
    if row.place.value == "not_sorted":
        return "unsure"
    if row.place.value != "listed":
        return ""
    return {"must": "must", "wish": "wish"}.get(row.level.value, "unsure")
