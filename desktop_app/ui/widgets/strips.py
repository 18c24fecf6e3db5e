"""Messages that stand in the page: the strip with a bar, and the empty state; they must not decide what to say."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.shapes import paint_shape
from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.base import Label, Painted, alert, escaped
from desktop_app.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QPaintEvent

_OWN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)


class Strip(Painted):
    """A message in the page with a bar at its left: "note" (accent), "look_at" (part) or "blocked" (gap).

    It is announced once; ``ways`` are (text, what to do) buttons. One that can be closed has a button for it, which
    emits ``closed``.
    """

    closed = Signal()

    _TONES: ClassVar = {
        "note": ("accent_tint", "accent"),
        "look_at": ("part_tint", "part"),
        "blocked": ("gap_tint", "gap"),
    }

    def __init__(
        self,
        message: str,
        detail: str = "",
        kind: str = "note",
        ways: Sequence[tuple[str, Callable[[], object]]] = (),
        *,
        closes: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.kind = kind
        row = QHBoxLayout(self)
        row.setSpacing(look().px(12))
        row.setContentsMargins(look().px(17 if kind == "note" else 44), look().px(8), look().px(12), look().px(8))
        self.words = Label("", "small", "ink", wrap=True)
        self.words.setTextFormat(Qt.TextFormat.RichText)
        row.addWidget(self.words, 1)
        self.buttons = [Button(text, "small") for text, _ in ways]
        for button, (_, act) in zip(self.buttons, ways, strict=True):
            button.clicked.connect(act)
            row.addWidget(button)
        self.close_button = Button(tr("Close"), "quiet") if closes else None
        if self.close_button is not None:
            self.close_button.clicked.connect(self.closed)
            row.addWidget(self.close_button)
        for button in self.findChildren(Button):
            button.installEventFilter(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.set_message(message, detail)

    def set_message(self, message: str, detail: str = "") -> None:
        """Other words; announced as an alert."""
        self.words.setText(f"<b>{escaped(message)}</b> {escaped(detail)}")
        self.setAccessibleName(f"{message} {detail}".strip())
        alert(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """With the focus on a button here, Enter and Escape are meant for the strip and not for the page below."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _OWN_KEYS:
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus; Escape closes, where it can be closed, and does nothing else."""
        pressed = next((button for button in self.findChildren(Button) if button.hasFocus()), None)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and pressed is not None:
            pressed.click()
        elif event.key() == Qt.Key.Key_Escape and self.close_button is not None:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tint, bar and shape."""
        painter, (tint, bar) = QPainter(self), self._TONES[self.kind]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().colour(tint))
        painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        width = look().px(4)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.fillRect(self.width() - width if mirrored else 0, 0, width, self.height(), look().colour(bar))
        if self.kind != "note":
            inset = look().px(25)
            across = self.width() - inset if mirrored else inset
            paint_shape(painter, self.kind, QPointF(across, self.height() / 2), look().px(15))


class EmptyState(QWidget):
    """Nothing here yet, in words, with the ways out; it never looks like success."""

    def __init__(
        self,
        message: str,
        detail: str = "",
        ways: Sequence[tuple[str, Callable[[], object]]] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 24, 0, 24)
        column.setSpacing(10)
        self.message = Label(message, "heading", wrap=True)
        self.detail = Label(detail, "body", "sub", wrap=True)
        column.addWidget(self.message)
        column.addWidget(self.detail)
        self.detail.setVisible(bool(detail))
        row = QHBoxLayout()
        row.setSpacing(10)
        self.buttons = [Button(text, "plain") for text, _ in ways]
        for button, (_, act) in zip(self.buttons, ways, strict=True):
            button.clicked.connect(act)
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        self.setAccessibleName(f"{message} {detail}".strip())
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def changeEvent(self, event: QEvent) -> None:
        """Lines of reading text stay short enough to read."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setMaximumWidth(look().size("reading_most"))
