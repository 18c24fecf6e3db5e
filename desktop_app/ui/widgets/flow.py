"""Things side by side that go on in the next line where there is no more room; it must not know what they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem

from desktop_app.ui.theme import look

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Flow(QLayout):
    """Widgets in lines, each as wide as it wants to be; ``gap`` pixels at 100 % between them, ``below`` between lines.

    The last thing put in with ``stretch_last`` takes the rest of its line. Right to left where the window is.
    """

    def __init__(
        self, parent: QWidget | None = None, *, gap: int = 10, below: int | None = None, stretch_last: bool = False
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap, self._below, self._stretch_last = gap, gap if below is None else below, stretch_last
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """One more."""
        self._items.append(item)

    def count(self) -> int:
        """How many."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """One of them."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take one out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Nothing wants more than it has."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """It wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of the lines, with the margins."""
        around = self.contentsMargins()
        inner = width - around.left() - around.right()
        return self._lay(QRect(0, 0, inner, 0), move=False) + around.top() + around.bottom()

    def setGeometry(self, rect: QRect) -> None:
        """Put everything in its place."""
        super().setGeometry(rect)
        self._lay(self.contentsRect(), move=True)

    def sizeHint(self) -> QSize:
        """All in one line."""
        sizes = [item.sizeHint() for item in self._shown()]
        wide = sum(size.width() for size in sizes) + look().px(self._gap) * max(0, len(sizes) - 1)
        return self._framed(wide, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """The widest thing."""
        sizes = [item.minimumSize() for item in self._shown()]
        return self._framed(
            max((size.width() for size in sizes), default=0), max((size.height() for size in sizes), default=0)
        )

    def _framed(self, wide: int, high: int) -> QSize:
        around = self.contentsMargins()
        return QSize(wide + around.left() + around.right(), high + around.top() + around.bottom())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        left, gap = 0, look().px(self._gap)
        for item in self._shown():
            size = item.sizeHint()
            if not lines or left + size.width() > width:
                lines.append([])
                left = 0
            size.setWidth(min(size.width(), max(width, item.minimumSize().width())))
            lines[-1].append((item, size))
            left += size.width() + gap
        return lines

    def _lay(self, rect: QRect, *, move: bool) -> int:
        top, gap = rect.top(), look().px(self._gap)
        lines = self._lines(rect.width())
        owner = self.parentWidget()
        direction = owner.layoutDirection() if owner is not None else Qt.LayoutDirection.LeftToRight
        for number, line in enumerate(lines):
            high = max(size.height() for _, size in line)
            left = rect.left()
            for place, (item, size) in enumerate(line):
                last = self._stretch_last and number == len(lines) - 1 and place == len(line) - 1
                wide = rect.right() + 1 - left if last else size.width()
                tall = item.heightForWidth(wide) if item.hasHeightForWidth() else size.height()
                high = max(high, tall)
                if move:
                    place_at = QRect(left, top + (high - tall) // 2, wide, tall)
                    item.setGeometry(_visual(direction, rect, place_at))
                left += size.width() + gap
            top += high + (look().px(self._below) if number < len(lines) - 1 else 0)
        return top - rect.top()


def _visual(direction: Qt.LayoutDirection, whole: QRect, place: QRect) -> QRect:
    """``place`` as the window reads. QStyle has this too, but its Python class alone is a twentieth of the start."""
    if direction == Qt.LayoutDirection.LeftToRight:
        return place
    return place.translated(whole.left() + whole.right() - place.left() - place.right(), 0)
