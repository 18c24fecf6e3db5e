"""The pages of a printed brief one under another, as pictures; it must not know what is on them or draw them anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from desktop_app.ui.theme import look
from desktop_app.ui.translate import plural, tr
from desktop_app.ui.widgets.base import Painted, focus_ring

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QResizeEvent

    from desktop_app.briefs.preview import Picture

WIDEST = 860
"""Pixels of a page at 100 %: no larger than it is in the hand, where the window is wide."""


def image_of(picture: Picture) -> QImage:
    """A picture of a page as Qt paints it; it keeps its own copy of the pixels."""
    made = QImage(picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_BGR888)
    return made.copy()


class Sheets(Painted):
    """The pages themselves, as tall as they need."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.images: tuple[QImage, ...] = ()
        self._ringed = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Pages of the brief"))

    def show_images(self, images: Sequence[QImage]) -> None:
        """Other pages; where the reader has scrolled to stays."""
        self.images = tuple(images)
        self.setMinimumHeight(self._height())
        self.update()

    def page_width(self) -> int:
        """Pixels a page is shown wide, in this window's own pixels."""
        room = max(look().px(200), self.width() - 2 * self._margin())
        return min(room, look().px(WIDEST))

    def page_tops(self) -> list[int]:
        """Where each page begins."""
        tops, top = [], self._margin()
        for image in self.images:
            tops.append(top)
            top += self._tall(image) + self._margin()
        return tops

    def paintEvent(self, event: QPaintEvent) -> None:
        """Each page on its ground with a thin edge, only those in view; a ring around what is seen."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), look().colour("window"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        width = self.page_width()
        left = (self.width() - width) / 2
        for top, image in zip(self.page_tops(), self.images, strict=True):
            box = QRectF(left, top, width, self._tall(image))
            if box.intersects(QRectF(event.rect())):
                painter.drawImage(box, image)
                painter.setPen(look().colour("line"))
                painter.drawRect(box.adjusted(-0.5, -0.5, 0.5, 0.5))

        if self._ringed:
            focus_ring(painter, self.visibleRegion().boundingRect())

    def set_ringed(self, ringed: bool) -> None:
        """Whether the ring of what has the focus is around them."""
        self._ringed = ringed
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Height follows width."""
        super().resizeEvent(event)
        if self.minimumHeight() != self._height():
            self.setMinimumHeight(self._height())

    def _tall(self, image: QImage) -> int:
        return round(self.page_width() * image.height() / max(image.width(), 1))

    def _height(self) -> int:
        return self._margin() + sum(self._tall(image) + self._margin() for image in self.images)

    @staticmethod
    def _margin() -> int:
        return look().px(20)


class Preview(QScrollArea):
    """The pages in a scroll area of their own, read by Page Up and Down, arrows, Home and End.

    ``widened`` says that the pages are shown at another width and should be drawn anew to be sharp.
    """

    widened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheets = Sheets()
        self.setWidget(self.sheets)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName(tr("Pages of the brief"))
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._drawn_for = 0
        self._is_laid_out = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(150)
        self._later.timeout.connect(self._check)

    def pixels_wide(self) -> int:
        """Pixels of the screen that a page is wide; before it was ever laid out, as wide as it can be."""
        wide = self.sheets.page_width() if self._is_laid_out else look().px(WIDEST)
        return round(wide * self.devicePixelRatioF())

    def show_images(self, images: Sequence[QImage]) -> None:
        """Other pages; scrolled to the same share of the page as before."""
        self._drawn_for = images[0].width() if images else 0
        place = self.verticalScrollBar().value()
        self.sheets.show_images(images)
        self.verticalScrollBar().setValue(place)
        self.setAccessibleDescription(plural("{n} page", "{n} pages", len(images)))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough to stand beside the options."""
        return QSize(look().px(260), look().px(160))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the ends."""
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self.verticalScrollBar().maximum()}
        if event.key() in ends:
            self.verticalScrollBar().setValue(ends[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys go."""
        super().focusInEvent(event)
        self.sheets.set_ringed(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keys go elsewhere."""
        super().focusOutEvent(event)
        self.sheets.set_ringed(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw sharply at the new width, a moment after the last change."""
        super().resizeEvent(event)
        self._is_laid_out = self._is_laid_out or self.isVisible()
        self._later.start()

    def _check(self) -> None:
        if self._drawn_for and abs(self._drawn_for - self.pixels_wide()) > 2:
            self.widened.emit()

    def _scrolled(self) -> None:
        """The ring stays where it is while the pages move under it."""
        self.sheets.update()
