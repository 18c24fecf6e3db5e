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

GROUND = {"must": "must_bg", "wish": "wish_bg", "unsure": "part_tint"}
LINE = {"must": "accent", "wish": "sub", "unsure": "part"}
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
        self._headings: frozenset[str] = frozenset()
        self._current = 0
        self._quiet = False
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("The posting, as it was read"))
        # Numbers at the left and the scroll bar at the right in every window; the lines follow their own script.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._numbers = _Numbers(self)
        self.updateRequest.connect(lambda rect, dy: self._numbers.update())
        self.cursorPositionChanged.connect(self._caret_moved)
        self.restyle()

    def restyle(self) -> None:
        """Reading size; room for the numbers."""
        self.setFont(look().font("reading"))
        self.setViewportMargins(look().px(44), 0, 0, 0)
        if getattr(self, "_spans", None) is not None:
            self._mark()
        super().restyle()

    def show_text(self, text: str, rows: Sequence[Any]) -> None:
        """Show a text with the spans of these rows (id, start, stop, place, level) and their headings bold."""
        headings = frozenset(row.heading for row in rows if row.heading)
        other = text != self.toPlainText()
        if other or headings != self._headings:
            self._quiet = True
            if other:
                self.setPlainText(text)
            self._embolden(headings)
            self._quiet = False
        self._spans = [(row.id, row.start, row.stop, _kind(row)) for row in rows if row.start is not None]
        self._mark()

    def set_current(self, row_id: int) -> None:
        """Ring the span of a row and scroll to it."""
        self._current = row_id
        self._mark()
        found = next((span for span in self._spans if span[0] == row_id), None)
        if found is not None and not found[1] <= self.textCursor().position() < found[2]:
            cursor = self.textCursor()
            cursor.setPosition(min(found[1], len(self.toPlainText())))
            self._quiet = True
            self.setTextCursor(cursor)
            self._quiet = False
            self.ensureCursorVisible()

    def words_before_caret(self, row: Any) -> int | None:
        """How many characters of a row's text stand before the caret; None where the caret is not inside its span."""
        place = self.textCursor().position()
        if not self.hasFocus() or row.start is None or not row.start < place < row.stop:
            return None
        # The row's text has single blanks where the posting may have more, or a new line.
        before = " ".join(self.toPlainText()[row.start : place].split())
        return len(before) if row.text.startswith(before) else None

    @property
    def selected(self) -> tuple[int, int]:
        """The characters selected, (0, 0) for none."""
        cursor = self.textCursor()
        return (cursor.selectionStart(), cursor.selectionEnd()) if cursor.hasSelection() else (0, 0)

    def _mark(self) -> None:
        marks, length = [], len(self.toPlainText())
        for row_id, start, stop, kind in self._spans:
            if not (kind or row_id == self._current):
                continue
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(min(start, length))
            cursor.setPosition(min(stop, length), QTextCursor.MoveMode.KeepAnchor)
            form = QTextCharFormat()
            form.setBackground(look().colour("select" if row_id == self._current else GROUND[kind]))
            if kind:
                form.setUnderlineStyle(_STYLE[kind])
                form.setUnderlineColor(QColor(look().colour(LINE[kind])))
            if row_id == self._current:
                form.setFontWeight(700)
            mark.cursor, mark.format = cursor, form
            marks.append(mark)
        self.setExtraSelections(marks)

    def _embolden(self, headings: frozenset[str]) -> None:
        """Set the lines that are headings bold, as they were read; signs around them are not part of their words."""
        self._headings = headings
        whole = QTextCursor(self.document())
        whole.select(QTextCursor.SelectionType.Document)
        whole.setCharFormat(QTextCharFormat())
        form = QTextCharFormat()
        form.setFontWeight(700)
        block = self.document().firstBlock() if headings else self.document().end()
        while block.isValid():
            if block.text().strip(" \t#*_:：-") in headings:
                line = QTextCursor(block)
                line.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                line.setCharFormat(form)
            block = block.next()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a span chooses its row."""
        super().mouseReleaseEvent(event)
        self._choose(self.cursorForPosition(event.position().toPoint()).position())

    def _caret_moved(self) -> None:
        """The caret moved into a span by keyboard chooses its row; while words are selected nothing moves."""
        if self.hasFocus() and not self._quiet:
            self._choose(self.textCursor().position())

    def _choose(self, place: int) -> None:
        found = next((span for span in self._spans if span[1] <= place < span[2]), None)
        if found is not None and found[0] != self._current and not self.textCursor().hasSelection():
            self.span_chosen.emit(found[0])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The numbers keep to the left."""
        super().resizeEvent(event)
        inside = self.contentsRect()
        self._numbers.setGeometry(inside.left(), inside.top(), look().px(44), inside.height())


def _kind(row: Any) -> str:
    """Which of the three spans a row has, "" for none: such a span is marked only while it is current."""
    if row.place.value == "not_sorted":
        return "unsure"
    if row.place.value != "listed":
        return ""
    return {"must": "must", "wish": "wish"}.get(row.level.value, "unsure")
