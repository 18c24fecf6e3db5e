"""What the page patterns share: when to fold, where to stop growing, the margins; it must know no pane and no page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from desktop_app.ui.theme import look

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from desktop_app.ui.drawer import Scrolled
    from desktop_app.ui.preferences import Preferences

UNBOUND: Final = 16_777_215
"""What Qt takes for no greatest width."""


def panel(margins: tuple[int, int, int, int] = (18, 16, 20, 16), spacing: int = 8) -> tuple[QWidget, QVBoxLayout]:
    """An empty pane and the column to fill it with; margins and spacing in pixels at 100 %."""
    pane = QWidget()
    column = QVBoxLayout(pane)
    column.setContentsMargins(*(look().px(margin) for margin in margins))
    column.setSpacing(look().px(spacing))
    return pane, column


class Pattern(QWidget):
    """What the three patterns share: knowing when to fold. ``folded`` brings True when it became narrow."""

    folded = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._narrow: bool | None = None
        self._moved = False
        self._wide = (False, -1)
        self._grows, self._cap = 0, look().size("side_wide")
        self._margins: dict[QWidget, tuple[int, int]] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    @property
    def is_narrow(self) -> bool:
        """Whether it is folded now."""
        return bool(self._narrow)

    def panes(self) -> Sequence[QWidget]:
        """Panes for F6, in order."""
        return ()

    def show_pane(self, pane: QWidget) -> None:
        """Bring a pane into view."""

    def arrange(self, narrow: bool) -> None:
        """Put the panes where they belong."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold where the width crossed the breakpoint."""
        super().resizeEvent(event)
        self._check()

    def changeEvent(self, event: QEvent) -> None:
        """Larger text may fold the page as a narrower window does."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._narrow is not None:
            self._check()

    def _spread(self, splitter: QSplitter, usual: Sequence[int], most: Sequence[int], last: Scrolled) -> None:
        """In a wide window the columns stop growing at ``most`` pixels; the rest is margin in ``last``.

        The bar of ``last`` so stands at the edge of the page, where one looks for it.
        """
        wide = not self.is_narrow and self.width() > sum(most)
        at = splitter.indexOf(last)
        last.set_most(most[at] if wide else 0)
        if (wide, at) == self._wide:
            return
        self._wide = (wide, at)
        last.setMaximumWidth(UNBOUND if wide or at == self._grows else self._cap)
        for place in range(splitter.count()):
            splitter.setStretchFactor(place, int(place == (at if wide else self._grows)))
        if not self._moved:
            rest = self.width() - sum(most[:at])
            splitter.setSizes([*most[:at], rest, *most[at + 1 :]] if wide else list(usual))

    def _keep(self, splitter: QSplitter, name: str, preferences: Preferences) -> None:
        self._moved = preferences.keep_splitter(splitter, name)
        splitter.splitterMoved.connect(self._moved_by_hand)

    def _moved_by_hand(self) -> None:
        self._moved = True

    def _stand_under_title(self, narrow: bool, *panes: QWidget | None) -> None:
        """Panes keep to the margin of the header, which is smaller where the page is narrow."""
        for pane in panes:
            column = pane.layout() if pane is not None else None
            if pane is None or column is None:
                continue
            edges, least = column.contentsMargins(), look().px(18)
            left, right = self._margins.setdefault(pane, (edges.left(), edges.right()))
            edges.setLeft(min(left, least) if narrow else left)
            edges.setRight(min(right, least) if narrow else right)
            column.setContentsMargins(edges)

    def _check(self) -> None:
        narrow = look().folds(self.width(), "page")
        if narrow != self._narrow:
            self._narrow = narrow
            focus = self.window().focusWidget()
            inside = focus if focus is not None and self.isAncestorOf(focus) else None
            self.arrange(narrow)
            # Moving a pane takes the focus out of it.
            if inside is not None and inside.isVisible():
                inside.setFocus()
            self.folded.emit(narrow)


def splitter_of(name: str, parent: QWidget) -> QSplitter:
    """A splitter of columns whose handle is a line; a screen reader says ``name``."""
    made = QSplitter(Qt.Orientation.Horizontal, parent)
    made.setHandleWidth(1)
    made.setChildrenCollapsible(False)
    made.setAccessibleName(name)
    return made
