"""What the kit's widgets share: following the look and naming themselves; it must know no particular widget."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.ui.mirrored import led, reads_from_the_right, side
from desktop_app.ui.shapes import paint_shape, pen
from desktop_app.ui.theme import look

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QColor, QPaintEvent

    from desktop_app.ui.theme import Look

    _Mixed = QWidget
else:
    _Mixed = object


class Follows(_Mixed):
    """Mixed into a widget, has ``restyle`` called when the look changed: ``class Label(Follows, QLabel)``.

    It is no widget itself: PySide ends the process when a class inherits from two Qt classes (docs/decisions/0081).
    """

    _styled: Look | None = None

    def restyle(self) -> None:
        """Take fonts, sizes and colours from ``look()``."""
        self.updateGeometry()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the style sheet, which Theme sets last."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.follow_look()

    def follow_look(self) -> None:
        """Take over another look, once; Theme asks for it, since Qt tells nothing to what was never shown."""
        if self._styled is not look():
            self._styled = look()  # Qt also says so whenever a widget gets a parent: ten times before the first picture
            self.restyle()


class Painted(Follows, QWidget):
    """A plain widget that follows the look; most of the kit paints itself on one."""


class Label(Follows, QLabel):
    """Plain or rich text in a type step and a colour of the theme.

    ``tone`` is a colour name. Text wraps where ``wrap`` is set; a label for a field takes the field as ``buddy``.
    """

    def __init__(
        self,
        text: str = "",
        step: str = "body",
        tone: str = "ink",
        *,
        bold: bool | None = None,
        italic: bool | None = None,
        wrap: bool = False,
        selectable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._step, self._tone, self._bold, self._italic = step, tone, bold, italic
        self.setTextFormat(Qt.TextFormat.PlainText)
        if reads_from_the_right():
            self.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.setWordWrap(wrap)
        if selectable:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setText(text)
        self.restyle()

    def setText(self, text: str) -> None:
        """Set in the direction of the window where any of our words is in it, though it may begin with a name."""
        super().setText(led(text) if self.textFormat() == Qt.TextFormat.PlainText else text)

    def setAlignment(self, where: Qt.AlignmentFlag) -> None:
        """In a window read from the right every line begins there, also one in Latin letters; Qt asks the text."""
        middle = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignJustify | Qt.AlignmentFlag.AlignAbsolute
        if reads_from_the_right() and not where & middle:
            ends = bool(where & Qt.AlignmentFlag.AlignRight)
            where = (where & Qt.AlignmentFlag.AlignVertical_Mask) | side(right=ends)
        super().setAlignment(where)

    def set_tone(self, tone: str) -> None:
        """Another colour of the theme."""
        self._tone = tone
        self.restyle()

    def set_step(self, step: str) -> None:
        """Another type step."""
        if step != self._step:
            self._step = step
            self.restyle()

    def set_bold(self, bold: bool | None) -> None:
        """Bold or not; None as the type step says."""
        self._bold = bold
        self.restyle()

    def beside(self, field: QWidget) -> None:
        """Stand on the first line of ``field``, which is at the right and may have more; the grid aligns at the top."""
        high = min(field.sizeHint().height(), look().px(35))
        self.setContentsMargins(0, max(0, (high - self.fontMetrics().height()) // 2), 0, 0)

    def hang_with(self, larger: Label) -> None:
        """Share the base line of ``larger`` with the first line, where both stand at the top of a row."""
        self.setContentsMargins(0, max(0, larger.fontMetrics().ascent() - self.fontMetrics().ascent()), 0, 0)

    def sit_with(self, larger: Label) -> None:
        """Share the base line of ``larger``, where both stand at the bottom of a row."""
        self.setContentsMargins(0, 0, 0, max(0, larger.fontMetrics().descent() - self.fontMetrics().descent()))

    def restyle(self) -> None:
        """Font and colour from the look."""
        self.setFont(look().font(self._step, bold=self._bold, italic=self._italic))
        palette = self.palette()
        palette.setColor(palette.ColorRole.WindowText, look().colour(self._tone))
        palette.setColor(palette.ColorRole.Link, look().colour("accent"))
        self.setPalette(palette)

    def changeEvent(self, event: QEvent) -> None:
        """Qt puts the colours back that a label had when it was made, once it is shown under another style sheet."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            ink = self.palette().windowText().color()
            if self.isEnabled() and ink != look().colour(self._tone):
                self.restyle()


class Rule(Painted):
    """A line across: ``rank`` 1 is the ink rule of a section, 2 a line, 3 a hair between rows."""

    _RANKS: ClassVar = {1: ("ink", 1.6), 2: ("line", 1.0), 3: ("hair", 1.0)}

    def __init__(self, rank: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour, self._width = self._RANKS[rank]
        self.setFixedHeight(2 if rank == 1 else 1)
        self.setAccessibleName("")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line at the top edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(0, 0, self.width(), self._width), look().colour(self._colour))


class Shape(Painted):
    """One shape of ``shapes.py`` as a widget, said by its word."""

    def __init__(self, name: str, size: float = 14, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self.set_shape(name)
        self.restyle()

    def set_shape(self, name: str) -> None:
        """Show another shape."""
        from desktop_app.ui.shapes import meaning

        self._name = name
        self.setAccessibleName(meaning(name))
        self.update()

    def restyle(self) -> None:
        """Room for the shape and for the brackets around it."""
        side = look().px(self._size)
        self.setFixedSize(round(side * 1.45), side + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the middle."""
        painter = QPainter(self)
        paint_shape(painter, self._name, QRectF(self.rect()).center(), look().px(self._size))


def escaped(text: str) -> str:
    """``text`` for a rich-text label; the standard library's ``html`` would load 2,000 entities for this."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def clear(layout_owner: QWidget) -> None:
    """Take every widget out of the layout of ``layout_owner`` and delete it."""
    layout = layout_owner.layout()
    while layout is not None and layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say ``text`` when it is idle (kept, undone, "2 findings")."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def alert(widget: QWidget) -> None:
    """Have a screen reader say the name of ``widget`` at once (a strip that has just come)."""
    from PySide6.QtGui import QAccessible, QAccessibleEvent

    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.Alert))


def focus_ring(painter: QPainter, rect: QRect | QRectF, radius: float = 0, colour: QColor | None = None) -> None:
    """The 2 px ring of what has the focus, just inside ``rect``."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen(colour or look().colour("accent"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius)
    painter.restore()
