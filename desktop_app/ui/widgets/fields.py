"""Text fields: one line, or growing with its text, with a finding under them; they must not keep anything themselves.

``edited`` comes with every change the person makes (never for ``set_text``); ``left`` when the focus goes elsewhere.
``autosave.Autosave`` listens to both.
"""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QResizeEvent,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionFrame,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from desktop_app.translate import isolated
from desktop_app.ui.theme import look
from desktop_app.ui.widgets.base import Follows, Label, Painted, Shape, escaped

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QFocusEvent, QPaintEvent


def is_enter(event: QEvent) -> bool:
    """Whether a field claims this key before the page does: Enter belongs to what somebody is typing in."""
    enters = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    plain = isinstance(event, QKeyEvent) and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.type() == QEvent.Type.ShortcutOverride and plain and event.key() in enters  # type: ignore[attr-defined]


def _passes_on(event: QEvent, undoes: bool, redoes: bool) -> bool:
    """Whether Ctrl+Z or its opposite goes on to the window, because the field has nothing of its own to take back."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    keys = QKeySequence.StandardKey
    empty = (event.matches(keys.Undo) and not undoes) or (event.matches(keys.Redo) and not redoes)
    if empty:
        event.ignore()
    return empty


class _Line(Follows, QLineEdit):
    """The stock line edit; Escape leaves to the page and never loses text."""

    left = Signal()
    escaped = Signal()

    def __init__(self, step: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._step = step

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
            return
        super().keyPressEvent(event)

    def is_cut(self) -> bool:
        """Whether there is more text than can be seen while nobody types in it."""
        wide = self.fontMetrics().horizontalAdvance(self.text())
        return not self.hasFocus() and wide > self.width() - look().px(30) and wide > self._room().width()

    def _room(self) -> QRect:
        """Where the words are: inside the border and padding of the style sheet."""
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        return self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.is_cut():
            painter, box, border = QPainter(self), self._room(), 2
            wide = self.fontMetrics().horizontalAdvance("…") + look().px(2)
            left, right = box.right() - wide, self.width() - border  # Qt writes on into the padding
            if self.isRightToLeft():
                left, right = border, box.left() + wide
            painter.fillRect(left, border, right - left, self.height() - 2 * border, look().colour("surface"))
            painter.setPen(look().colour("ink"))
            end = QRect(left if not self.isRightToLeft() else right - wide, box.top(), wide, box.height())
            painter.drawText(end, Qt.AlignmentFlag.AlignCenter, "…")

    def event(self, event: QEvent) -> bool:
        if is_enter(event):
            event.accept()
            return True
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self.is_cut():
            QToolTip.showText(event.globalPos(), self.text(), self)
            return True
        return _passes_on(event, self.isUndoAvailable(), self.isRedoAvailable()) or super().event(event)

    def restyle(self) -> None:
        self.setFont(look().font(self._step))
        super().restyle()


class _Growing(Follows, QPlainTextEdit):
    """A text edit as high as its text, between two limits; Tab moves on, Escape leaves to the page."""

    left = Signal()
    escaped = Signal()

    def __init__(self, least: int, most: int, step: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._least, self._most, self._step = least, most, step
        self.plain_of: Callable[[str], str] | None = None
        """Makes text of pasted HTML, "" where it cannot; without it the clipboard's own plain text is taken."""
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(3)
        self.document().clearUndoRedoStacks()  # the margin counts as a change, and would take Ctrl+Z from the window
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self.restyle()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = self.plain_of(source.html()) if self.plain_of is not None and source.hasHtml() else ""
        if text:
            self.insertPlainText(text)
        else:
            super().insertFromMimeData(source)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        document = self.document()
        return _passes_on(event, document.isUndoAvailable(), document.isRedoAvailable()) or super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()
        if not self._wraps_here():  # growing inside an event, Qt may keep the width of the one before
            super().resizeEvent(QResizeEvent(self.viewport().size(), QSize()))
            self._grow()

    def _wraps_here(self) -> bool:
        """Whether the lines are as wide as the field is now."""
        first = self.document().firstBlock()
        self.blockBoundingRect(first)
        room = self.viewport().width() - 2 * round(self.document().documentMargin())
        return first.layout().lineCount() == 0 or abs(first.layout().lineAt(0).width() - room) < 1

    def restyle(self) -> None:
        self.setFont(look().font(self._step))
        super().restyle()
        self._grow()

    def sizeHint(self) -> QSize:
        return QSize(look().px(240), self._wanted_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(90), self._wanted_height())

    def _wanted_height(self) -> int:
        margins = self.contentsMargins()  # border and padding of the style sheet
        around = margins.top() + margins.bottom() + 2 * round(self.document().documentMargin())
        first = self.document().firstBlock()
        drawn = self.blockBoundingRect(first).height() / max(1, first.layout().lineCount())
        line = max(QFontMetrics(self.font()).lineSpacing(), ceil(drawn))
        return max(self._least * line, min(self._most * line, self._drawn_height(self._most * line))) + around + 2

    def _drawn_height(self, most: int) -> int:
        """Pixels of the text as it wraps, or of the placeholder where there is none; no more is measured than ``most``.

        The document's own size counts a paragraph that was never in view as one line, so each is asked for its height.
        """
        block, height = self.document().firstBlock(), 0.0
        if self.document().isEmpty() and self.placeholderText():
            room = max(1, self.viewport().width() - 2 * round(self.document().documentMargin()))
            flags = int(Qt.TextFlag.TextWordWrap)
            return QFontMetrics(self.font()).boundingRect(0, 0, room, most, flags, self.placeholderText()).height()
        while block.isValid() and height < most:
            height += self.blockBoundingRect(block).height()
            block = block.next()
        return ceil(height)

    def _grow(self) -> None:
        wanted = self._wanted_height()
        if wanted == self.height() == self.minimumHeight():
            return
        self.setFixedHeight(wanted)
        if self.viewport().height() < self.contentsRect().height():
            self.setViewportMargins(0, 0, 0, 0)  # grown while it was being resized, Qt leaves the inside as it was
        self.updateGeometry()
        self.viewport().update()  # Qt paints only what is new, and a placeholder has nothing there


class _Finding(QWidget):
    """The line under a field: a shape, the message in bold, and how to mend it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(7)
        self._shape = Shape("look_at", 14, self)
        self._words = Label("", "small", "part", wrap=True, parent=self)
        self._words.setTextFormat(Qt.TextFormat.RichText)
        row.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)

    def say(self, message: str, fix: str, severity: str) -> None:
        """Show a finding in the tone of its severity."""
        self._shape.set_shape(severity)
        self._words.set_tone({"look_at": "part", "blocked": "gap", "hint": "sub", "right": "sub"}[severity])
        self._words.setText(f"<b>{escaped(message)}</b> {escaped(fix)}" if severity != "right" else escaped(message))


class _Field(Painted):
    """A field with the line for its finding below; the two kinds differ in the edit inside."""

    edited = Signal()
    left = Signal()
    escaped = Signal()

    def _build(self, edit: QLineEdit | QPlainTextEdit, name: str) -> None:
        self._edit_widget = edit
        self._name = name
        edit.setAccessibleName(name)
        self.setFocusProxy(edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(edit)
        self._finding: _Finding | None = None
        self._found = ("", "", "look_at")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    @property
    def name(self) -> str:
        """What the field is called: its visible label."""
        return self._name

    def set_finding(self, message: str, fix: str = "", severity: str = "look_at") -> None:
        """Show a finding below (empty message: none): the message bold, then how to fix it.

        ``severity`` is the shape: "look_at", "blocked", "hint" or "right".
        """
        if (message, fix, severity) == self._found or not (message or self._found[0]):
            return  # most fields of a page never have one, and styling them again costs more than all else here
        self._found = (message, fix, severity)
        if self._finding is None:
            self._finding = _Finding(self)
            column = self.layout()
            assert column is not None
            column.addWidget(self._finding)
        self._finding.say(message, fix, severity)
        self._finding.setVisible(bool(message))
        self._edit_widget.setProperty("finding", bool(message) and severity in ("look_at", "blocked"))
        self._edit_widget.style().polish(self._edit_widget)
        self._edit_widget.setAccessibleDescription(f"{message} {fix}".strip())

    def set_read_only(self, read_only: bool) -> None:
        """Show text that can be selected but not changed."""
        self._edit_widget.setReadOnly(read_only)
        self._edit_widget.style().polish(self._edit_widget)

    def set_bare(self, bare: bool) -> None:
        """Without a border until it has the focus, as the parts of an example are drawn."""
        self._edit_widget.setProperty("bare", bare)
        self._edit_widget.style().polish(self._edit_widget)


class LineField(_Field):
    """One line of text; long text shows its beginning. ``entered`` comes with the Enter key."""

    entered = Signal()

    def __init__(
        self, name: str, text: str = "", placeholder: str = "", *, step: str = "body", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.edit = _Line(step, self)
        self._build(self.edit, name)
        self.edit.setPlaceholderText(isolated(placeholder))
        self.set_text(text)
        self._quiet = False
        self.edit.textChanged.connect(self._changed)  # textEdited would miss what dictation and screen readers write
        self.edit.left.connect(self.left)
        self.edit.escaped.connect(self.escaped)
        self.edit.returnPressed.connect(self.entered)
        self.edit.restyle()

    @property
    def text(self) -> str:
        """The text as it stands."""
        return self.edit.text()

    def set_text(self, text: str) -> None:
        """Show a text without reporting an edit; the same text leaves the caret where it is."""
        if text != self.edit.text():
            self._quiet = True
            self.edit.setText(text)
            self.edit.setCursorPosition(0)
            self._quiet = False

    def _changed(self) -> None:
        if not self._quiet:
            self.edited.emit()


class TextField(_Field):
    """Several lines that grow with the text from ``least`` to ``most`` lines; Tab moves to the next field."""

    def __init__(
        self,
        name: str,
        text: str = "",
        placeholder: str = "",
        *,
        least: int = 2,
        most: int = 8,
        step: str = "body",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._quiet = False
        self.edit = _Growing(least, most, step, self)
        self._build(self.edit, name)
        self.edit.setPlaceholderText(isolated(placeholder))
        self.set_text(text)
        self.edit.textChanged.connect(self._changed)
        self.edit.left.connect(self.left)
        self.edit.escaped.connect(self.escaped)

    @property
    def text(self) -> str:
        """The text as it stands."""
        return self.edit.toPlainText()

    def set_text(self, text: str) -> None:
        """Show a text without reporting an edit; the same text leaves the caret where it is."""
        if text != self.edit.toPlainText():
            self._quiet = True
            self.edit.setPlainText(text)
            self.edit.moveCursor(QTextCursor.MoveOperation.Start)
            self._quiet = False

    def set_placeholder(self, text: str) -> None:
        """What an empty field suggests; the field is as high as that needs."""
        self.edit.setPlaceholderText(isolated(text))
        self.edit.restyle()

    def _changed(self) -> None:
        if not self._quiet:
            self.edited.emit()
