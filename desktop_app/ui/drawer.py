"""A pane over the edge of a page, and the scroll area panes stand in; it must not know what is in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop_app.ui.theme import look

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent


class Scrolled(QScrollArea):
    """A scroll area whose pane grows to ``most`` pixels; what is left is margin, and the bar stays at the edge."""

    _most = 0

    def set_most(self, most: int) -> None:
        """How wide the pane may become; 0 for as wide as there is room."""
        self._most = most
        self._share_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The margin follows."""
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        rest = max(0, self.width() - self._most) if self._most else 0
        edges = self.viewportMargins()
        if edges.left() + edges.right() != rest:
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self.setViewportMargins(rest if mirrored else 0, 0, 0 if mirrored else rest, 0)


def scrolled(pane: QWidget | None = None, name: str = "", parent: QWidget | None = None) -> Scrolled:
    """A scroll area without a frame that only scrolls up and down."""
    area = Scrolled(parent)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setAccessibleName(name)
    if pane is not None:
        area.setWidget(pane)
    return area


class Drawer(QWidget):
    """A pane that lies over the page at one edge; Escape or a click beside it closes it."""

    closed = Signal()

    def __init__(self, edge: Qt.Edge, over: QWidget) -> None:
        super().__init__(over)
        self._edge, self._over = edge, over
        self._back: QWidget | None = None
        self.area = scrolled(parent=self)
        self.area.setAutoFillBackground(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area)
        self.hide()

    @property
    def pane(self) -> QWidget | None:
        """The pane in it."""
        return self.area.widget()

    def open(self) -> None:
        """Lay it over the page; the focus comes back to where it was when it closes."""
        self._back = self.window().focusWidget()
        self.fit()
        self.show()
        self.raise_()

    def close_drawer(self) -> None:
        """Put it away and give the focus back."""
        if self.isVisible():
            self.hide()
            if self._back is not None:
                self._back.setFocus()
            self.closed.emit()

    def fit(self) -> None:
        """Take the whole height at its edge, and the side's width or nine tenths of the page."""
        page = self._over.rect()
        width = min(look().size("side") + look().px(24), round(page.width() * 0.9))
        left = page.width() - width if self._edge == Qt.Edge.RightEdge else 0
        self.setGeometry(0, 0, page.width(), page.height())
        self.layout().setContentsMargins(left, 0, page.width() - left - width, 0)  # type: ignore[union-attr]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the nearest thing."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_drawer()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: object) -> None:
        """A click on the veil closes."""
        self.close_drawer()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A veil over the page, the drawer's ground, and a line at its inner edge."""
        painter, area = QPainter(self), self.area.geometry()
        painter.fillRect(self.rect(), look().colour("veil"))
        painter.fillRect(area, look().colour("surface"))
        line = area.left() - 1 if self._edge == Qt.Edge.RightEdge else area.right()
        painter.fillRect(line, 0, 1, self.height(), look().colour("control"))
