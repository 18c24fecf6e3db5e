"""A posting's text with numbered lines and its spans marked by level; it must not decide what a span is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.base import Follows, focus_ring

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QMouseEvent, QPaintEvent, QResizeEvent, QTextLine

GROUND = {"must": "must_bg", "wish": "wish_bg", "unsure": "part_tint"}
LINE = {"must": "accent", "wish": "sub", "unsure": "part"}
_STYLE = {
    "must": QTextCharFormat.UnderlineStyle.SingleUnderline,
    "wish": QTextCharFormat.UnderlineStyle.DashUnderline,
    "unsure": QTextCharFormat.UnderlineStyle.DotLine,
}

SHOWN = 6
"""Fewest lines that are seen at once, however low the window."""


class _Numbers(QWidget):
    """The column of line numbers."""

    def __init__(self, text: PostingText) -> None:
        super().__init__(text)
        self._text = text

    def paintEvent(self, event: QPaintEvent) -> None:
        """The number of each line beside its first row; bold beside a heading."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), look().colour("surface"))
        painter.setPen(look().colour("sub"))
        document, down = self._text.document(), self._text.viewport().y() - self._text.scrolled_by - self.y()
        layout, block = document.documentLayout(), document.firstBlock()
        while block.isValid():
            box = layout.blockBoundingRect(block).translated(0, down)
            if box.top() > self.height():
                return
            if box.bottom() > 0 and block.text().strip():
                painter.setFont(look().font("fine", bold=block.charFormat().fontWeight() > 500 or None))
                high = block.layout().lineAt(0).height()
                line = QRectF(0, box.top(), self.width() - look().px(12), high)
                painter.drawText(
                    line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(block.blockNumber() + 1)
                )
            block = block.next()


class PostingText(Follows, QTextEdit):
    """The text to read; ``span_chosen`` brings the id of the row whose span was clicked."""

    span_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spans: list[tuple[int, int, int, str]] = []
        self._headings: frozenset[str] = frozenset()
        self._current = 0
        self._quiet = False
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("The posting, as it was read"))
        # Numbers at the left and the scroll bar at the right in every window; the lines follow their own script.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        each_its_own = self.document().defaultTextOption()
        each_its_own.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self.document().setDefaultTextOption(each_its_own)
        self._numbers = _Numbers(self)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._numbers.update())
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._numbers.update())
        self.cursorPositionChanged.connect(self._caret_moved)
        self.restyle()

    def restyle(self) -> None:
        """Reading size; room for the numbers."""
        self.setFont(look().font("reading"))
        self.setViewportMargins(look().px(44), 0, 0, 0)
        self.setMinimumHeight(SHOWN * look().line("reading"))
        if getattr(self, "_spans", None) is not None:
            self._mark()
        super().restyle()

    @property
    def scrolled_by(self) -> int:
        """Pixels of the text above what is seen."""
        return self.verticalScrollBar().value()

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
            form.setBackground(look().colour(GROUND[kind] if kind else "select"))
            if kind:
                form.setUnderlineStyle(_STYLE[kind])
                form.setUnderlineColor(QColor(look().colour(LINE[kind])))
            mark.cursor, mark.format = cursor, form
            marks.append(mark)
        self.setExtraSelections(marks)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, and a ring round the current span."""
        super().paintEvent(event)
        painter, page = QPainter(self.viewport()), self.viewport().rect()
        for box in self.current_boxes():
            focus_ring(painter, box.adjusted(-2, 0, 2, 0), 2)
        if self.verticalScrollBar().maximum() > 0:  # lines are cut at both ends: say that this is the edge
            for edge in (page.top(), page.bottom()):
                painter.fillRect(page.left(), edge, page.width(), 1, look().colour("hair"))

    def current_boxes(self) -> list[QRectF]:
        """Where the current span stands in the viewport, a box for each row of it."""
        span = next((span for span in self._spans if span[0] == self._current), None)
        found: list[QRectF] = []
        if span is None:
            return found
        layout, block = self.document().documentLayout(), self.document().findBlock(span[1])
        while block.isValid() and block.position() < span[2]:
            corner = layout.blockBoundingRect(block).topLeft() - QPointF(0, self.scrolled_by)
            lines = block.layout()
            for number in range(lines.lineCount()):
                line = lines.lineAt(number)
                first = max(span[1] - block.position(), line.textStart())
                last = min(span[2] - block.position(), line.textStart() + line.textLength())
                if first < last:
                    left, right = _at(line, first), _at(line, last)
                    box = QRectF(min(left, right), line.y(), abs(right - left), line.height())
                    found.append(box.translated(corner))
            block = block.next()
        return found

    def _embolden(self, headings: frozenset[str]) -> None:
        """Set the lines that are headings bold, as they were read; signs around them are not part of their words."""
        self._headings = headings
        whole = QTextCursor(self.document())
        whole.select(QTextCursor.SelectionType.Document)
        whole.setCharFormat(QTextCharFormat())
        whole.setBlockFormat(QTextBlockFormat())
        form, apart = QTextCharFormat(), QTextBlockFormat()
        form.setFontWeight(700)
        apart.setTopMargin(look().px(8))
        block = self.document().firstBlock() if headings else self.document().end()
        while block.isValid():
            if block.text().strip(" \t#*_:：-") in headings:
                line = QTextCursor(block)
                line.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                line.setCharFormat(form)
                line.setBlockCharFormat(form)
                if block.blockNumber():
                    line.setBlockFormat(apart)
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


def _at(line: QTextLine, place: int) -> float:
    """Pixels from the left of a line to the character at ``place`` of its block."""
    found: Any = line.cursorToX(place)  # a number and the place again, or the number alone
    return float(found[0] if isinstance(found, tuple) else found)


def _kind(row: Any) -> str:
    """Which of the three spans a row has, "" for none: such a span is marked only while it is current."""
    if row.place.value == "not_sorted":
        return "unsure"
    if row.place.value != "listed":
        return ""
    return {"must": "must", "wish": "wish"}.get(row.level.value, "unsure")
