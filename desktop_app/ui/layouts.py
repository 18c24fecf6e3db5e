"""The three page patterns, folding by em of page width; they must not know what is in the panes they are given.

A main + side, B list + work + side, C grid + inspector, and one column for pages that are only read or filled. Pages
hand over their panes once; they have a parent from then on, for a pane shown without one would flash a window of its
own. Splitter positions are kept per screen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.drawer import Drawer, scrolled
from desktop_app.ui.pattern import UNBOUND, Pattern, panel, splitter_of
from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.base import Rule
from desktop_app.ui.widgets.buttons import Button

__all__ = ["Drawer", "GridInspector", "ListWorkSide", "MainSide", "OneColumn", "Pattern", "panel", "scrolled"]

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from desktop_app.ui.preferences import Preferences
    from desktop_app.ui.rows import RowList


LEAST_GRID = 230
"""Pixels at 100 % a grid keeps above its strip: heads, switch and three rows."""


class OneColumn(Pattern):
    """A page of one column in one scroll, at most ``most`` pixels wide.

    ``listed`` is a list in it that scrolls by itself, and grows where the page is narrow.
    """

    def __init__(
        self, pane: QWidget, name: str = "", *, most: int = 0, listed: RowList | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.pane, self.area, self._listed = pane, scrolled(name=name, parent=self), listed
        self.area.set_most(most)
        self._column.addWidget(self.area)
        self.area.setWidget(pane)

    def panes(self) -> Sequence[QWidget]:
        """The one."""
        return (self.pane,)

    def arrange(self, narrow: bool) -> None:
        """The margin follows the header."""
        self._stand_under_title(narrow, self.pane)
        if self._listed is not None:
            self._listed.set_grows(narrow)


class MainSide(Pattern):
    """Pattern A: what to act on, and the reasons at its right; narrow, the side stands under the main in one scroll.

    ``listed`` is a list in ``main`` that scrolls by itself beside the side, and grows where both share one scroll.
    """

    def __init__(
        self, main: QWidget, side: QWidget, name: str, preferences: Preferences, *, side_width: int = 0,
        listed: RowList | None = None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.main, self.side, self._side_width, self._listed = main, side, side_width, listed
        self.splitter = splitter_of(name, self)
        self._areas = (scrolled(parent=self.splitter), scrolled(parent=self.splitter))
        for area, pane in zip(self._areas, (main, side), strict=True):
            self.splitter.addWidget(area)
            area.setWidget(pane)
        self._usual = (10_000, look().px(side_width) or look().size("side"))
        self._cap = look().px(2 * side_width) or look().size("side_wide")
        self.splitter.setSizes(list(self._usual))
        self._keep(self.splitter, name, preferences)
        self._both = QWidget(self)
        column = QVBoxLayout(self._both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch(1)  # what is left over stands below, not between the parts of a pane
        self._one = scrolled(self._both, parent=self)
        self._column.addWidget(self.splitter)
        self._column.addWidget(self._one)

    def panes(self) -> Sequence[QWidget]:
        """Main, then side."""
        return (self.main, self.side)

    def arrange(self, narrow: bool) -> None:
        """Two columns, or one above the other."""
        column = self._both.layout()
        assert isinstance(column, QVBoxLayout)
        for place, (area, pane) in enumerate(zip(self._areas, (self.main, self.side), strict=True)):
            put_away = pane.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide) and pane.isHidden()
            if narrow:
                area.takeWidget()
                column.insertWidget(place, pane)
            else:
                column.removeWidget(pane)
                area.setWidget(pane)
            pane.setVisible(not put_away)
        self._stand_under_title(narrow, self.main, self.side)
        self._areas[1].setMinimumWidth(look().px(self._side_width or 260))
        self.splitter.setVisible(not narrow)
        self._one.setVisible(narrow)
        if self._listed is not None:
            self._listed.set_grows(narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Main and side as wide as lines can be read, no wider."""
        super().resizeEvent(event)
        side = max(look().size("side_wide"), self._usual[1])
        self._spread(self.splitter, self._usual, (look().size("main_most"), side), self._areas[1])

    def show_pane(self, pane: QWidget) -> None:
        """Scroll to it."""
        if self.is_narrow:
            self._one.ensureWidgetVisible(pane)


class ListWorkSide(Pattern):
    """Pattern B: a list, the work, and why. Narrow, the list opens from a button above the work, the side with F6.

    The list scrolls itself; work and side are put into scroll areas. ``set_current`` names the row that is worked on,
    for the button. ``foot`` stays in sight below the work, which scrolls; it comes with a side. Work that ``reads``
    scrolls itself and keeps its lines short itself.
    """

    def __init__(
        self, listed: QWidget, work: QWidget, side: QWidget | None, name: str, preferences: Preferences,
        *, foot: QWidget | None = None, reads: bool = False, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._work_most = UNBOUND if reads else look().size("work_most")
        self.listed, self.work, self.side, self._foot = listed, work, side, foot
        self._side_wanted = side is not None
        inside = self.splitter = splitter_of(name, self)
        self._list_box, self._side_area = _box(inside), scrolled(parent=inside)
        footed = _box(inside) if foot is not None else None
        self._work_area = scrolled(parent=footed or inside)
        for part in (self._work_area, foot):
            if footed is not None and part is not None:
                footed.layout().addWidget(part)  # type: ignore[union-attr]
        for pane in (self._list_box, footed or self._work_area, self._side_area):
            self.splitter.addWidget(pane)
        self._grows = 1
        self._usual = (look().size("list"), 10_000, look().size("side"))
        self.splitter.setSizes(list(self._usual))
        self._keep(self.splitter, name, preferences)
        self._work_area.setWidget(work)
        self._list_box.layout().addWidget(listed)  # type: ignore[union-attr]
        if side is not None:
            self._side_area.setWidget(side)
        self._bar = QWidget(self)
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(look().px(18), look().px(8), look().px(18), look().px(8))
        self.open_list = Button(tr("All"), "small", icon="chevron_down", parent=self._bar)
        self.open_side = Button(tr("Why"), "small", key="F6", parent=self._bar)
        row.addWidget(self.open_list)
        row.addStretch(1)
        row.addWidget(self.open_side)
        self._column.addWidget(self._bar)
        self._bar_rule = Rule(3, self)
        self._column.addWidget(self._bar_rule)
        self._column.addWidget(self.splitter, 1)
        self._drawers = (Drawer(Qt.Edge.LeftEdge, self), Drawer(Qt.Edge.RightEdge, self))
        self.open_list.clicked.connect(self._open_list)
        self.open_side.clicked.connect(self._open_side)

    def set_current(self, words: str, side_words: str = "") -> None:
        """Name the row worked on, and what the side holds, for the two buttons of the folded layout."""
        self.open_list.set_text(words or tr("All"))
        if side_words:
            self.open_side.set_text(side_words)

    def show_side(self, shown: bool) -> None:
        """Whether the side has anything to say about the work; without it the work has its room."""
        self._side_wanted = shown and self.side is not None
        self._side_area.setVisible(self._side_wanted and not self.is_narrow)
        self.open_side.setVisible(self._side_wanted)
        if not self._side_wanted:
            self._drawers[1].close_drawer()
        self._share_out()

    def panes(self) -> Sequence[QWidget]:
        """List, work, side where it is wanted."""
        work = self.work if self._foot is None else self.splitter.widget(1)
        return tuple(pane for pane in (self.listed, work, self.side if self._side_wanted else None) if pane)

    def arrange(self, narrow: bool) -> None:
        """Three columns, or the work with two drawers."""
        for drawer in self._drawers:
            drawer.close_drawer()
        if narrow:
            self._drawers[0].area.setWidget(self.listed)
            self._side_area.takeWidget()
            if self.side is not None:
                self._drawers[1].area.setWidget(self.side)
        else:
            self._drawers[0].area.takeWidget()
            self._drawers[1].area.takeWidget()
            self._list_box.layout().addWidget(self.listed)  # type: ignore[union-attr]
            if self.side is not None:
                self._side_area.setWidget(self.side)
            self.listed.show()
        self._stand_under_title(narrow, self.work, self._foot)
        self._list_box.setVisible(not narrow)
        self._list_box.setMaximumWidth(look().size("list_wide") + look().px(80))
        self._side_area.setVisible(not narrow and self._side_wanted)
        self._bar.setVisible(narrow)
        self._bar_rule.setVisible(narrow)
        self.open_side.setVisible(self._side_wanted)

    def show_pane(self, pane: QWidget) -> None:
        """Open the drawer the pane is in, close the other."""
        for drawer in self._drawers:
            if drawer.pane is pane:
                drawer.open()
            else:
                drawer.close_drawer()

    def close_list(self) -> None:
        """Put the list away after the person chose a row."""
        self._drawers[0].close_drawer()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Drawers keep to their edge; the work is as wide as lines can be read, no wider."""
        super().resizeEvent(event)
        self._share_out()
        for drawer in self._drawers:
            drawer.fit()

    def _share_out(self) -> None:
        """Room for the columns that stand here now."""
        side = look().size("side_wide") if self._side_wanted else 0
        most = (look().size("list_wide"), self._work_most, side)
        self._spread(self.splitter, self._usual, most, self._side_area if self._side_wanted else self._work_area)

    def _open_list(self) -> None:
        self._drawers[0].open()
        self.listed.setFocus()

    def _open_side(self) -> None:
        self._drawers[1].open()
        if self.side is not None:
            self.side.setFocus()


class GridInspector(Pattern):
    """Pattern C: a grid and what is said of its cell; narrow, a strip below and the whole inspector over the grid.

    ``low`` brings True where there is so little height that the strip should take one line only.
    """

    low = Signal(bool)

    def __init__(
        self, grid: QWidget, inspector: QWidget, strip: QWidget | None, name: str, preferences: Preferences,
        *, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.grid, self.inspector, self.strip = grid, inspector, strip
        self._strip_wanted, self._low = True, False
        self.splitter = splitter_of(name, self)
        self._area = scrolled(inspector, parent=self.splitter)
        self.splitter.addWidget(grid)
        self.splitter.addWidget(self._area)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes([10_000, look().size("inspector")])
        preferences.keep_splitter(self.splitter, name)
        self._column.addWidget(self.splitter, 1)
        self._rule = Rule(1, self)
        self._column.addWidget(self._rule)
        if strip is not None:
            strip.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self._column.addWidget(strip)
        self._drawer = Drawer(Qt.Edge.RightEdge, self)

    def panes(self) -> Sequence[QWidget]:
        """Grid, then inspector."""
        return (self.grid, self.inspector)

    def arrange(self, narrow: bool) -> None:
        """Beside the grid, or a strip below it."""
        self._drawer.close_drawer()
        if narrow:
            self._area.takeWidget()
            self._drawer.area.setWidget(self.inspector)
        else:
            self._drawer.area.takeWidget()
            self._area.setWidget(self.inspector)
        self._stand_under_title(narrow, self.grid)
        self._area.setVisible(not narrow)
        self._area.setMinimumWidth(look().px(280))
        self._area.setMaximumWidth(look().size("side_wide"))
        if self.strip is not None:
            self._show_strip()

    def show_pane(self, pane: QWidget) -> None:
        """The inspector over the grid where the page is narrow."""
        if self.is_narrow:
            if pane is self.inspector:
                self._drawer.open()
            else:
                self._drawer.close_drawer()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The drawer keeps to its edge."""
        super().resizeEvent(event)
        self._drawer.fit()
        self._show_strip()

    def want_strip(self, wanted: bool) -> None:
        """Whether there is anything to say in the strip."""
        self._strip_wanted = wanted
        self._show_strip()

    def _show_strip(self) -> None:
        """Below the grid where it is narrow; where the grid needs the height, as low as the strip can be."""
        if self.strip is None:
            self._rule.hide()
            return
        low = self.height() <= look().px(LEAST_GRID) + look().size("strip")
        if low != self._low:
            self._low = low
            self.low.emit(low)
        shown = self._strip_wanted and self.is_narrow and self.height() > look().px(LEAST_GRID)
        self._rule.setVisible(shown)
        self.strip.setVisible(shown)


def _box(parent: QWidget) -> QWidget:
    made = QWidget(parent)
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return made
