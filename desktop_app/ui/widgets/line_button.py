"""A line of a page that is one button: whatever it shows, one key and one click open it; it must not know what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop_app.ui.theme import look
from desktop_app.ui.widgets.base import Follows, Label, escaped, focus_ring

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class LineButton(Follows, QAbstractButton):
    """Holds any layout of labels; Enter, Space and a click emit ``clicked``.

    ``sentence`` is what is read out: everything the line shows. The hair below parts it from the next line.
    """

    def __init__(self, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(sentence)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)  # its words say how high it is
        # Labels take the roles of their parent; those of a button would put their own colours aside.
        self.setForegroundRole(QPalette.ColorRole.WindowText)
        self.setBackgroundRole(QPalette.ColorRole.Window)

    def event(self, event: QEvent) -> bool:
        """Enter belongs to the line that has the focus, before the page."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_enter(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, as Space does."""
        if _is_enter(event):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground under the pointer, hair below, ring of the focus."""
        painter = QPainter(self)
        if self.underMouse():
            painter.fillRect(self.rect(), look().colour("tint"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, look().colour("hair"))
        if self.hasFocus():
            focus_ring(painter, self.rect(), 4)


class Titled(Label):
    """A bold title with a small word after it in a colour of the theme, wrapping as one text."""

    def __init__(self, title: str, word: str = "", tone: str = "sub", *, strong: bool = False) -> None:
        self._parts = (title, word, tone, strong)
        super().__init__("", "body", wrap=True)
        self.setTextFormat(Qt.TextFormat.RichText)

    def restyle(self) -> None:
        """The word takes size and colour from the look."""
        super().restyle()
        title, word, tone, strong = self._parts
        colour, size = look().colour(tone).name(), look().font("small").pointSizeF()
        weight = 700 if strong else 400
        after = f' <span style="font-size:{size}pt; font-weight:{weight}; color:{colour}">{escaped(word)}</span>'
        self.setText(f"<b>{escaped(title)}</b>{after if word else ''}")


def _is_enter(event: QKeyEvent) -> bool:
    plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
    return plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
