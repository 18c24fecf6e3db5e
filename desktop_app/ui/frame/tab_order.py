"""Where Tab goes next: the order in which the window reads, not the one in which its parts were made.

Qt's own order is that of making, and a page that makes its fields or rows anew would have them after everything else.
It must not know what a page holds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QScrollArea, QSplitter, QStackedWidget, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QLayoutItem


def stops(whole: QWidget) -> Iterator[QWidget]:
    """The widgets in ``whole`` that take the focus by Tab, in reading order; hidden ones and proxied ones are none."""
    for child in _children(whole):
        if child.isHidden() or child.isWindow():
            continue
        if _takes_tab(child):
            yield child
            if not isinstance(child, QScrollArea):
                continue
        yield from stops(child)


class ReadingOrder(QWidget):
    """A widget in which Tab and Shift Tab go from stop to stop as it reads, round the end.

    ``switches`` while one page takes the place of another: Qt then asks for the stop after one that is being hidden,
    and would have every widget of the window looked at for a focus that the new page chooses itself.
    """

    switches = False

    def focusNextPrevChild(self, onwards: bool) -> bool:
        """Focus the stop after (or before) the one that has the focus now, and scroll it into view."""
        if self.switches:
            return True
        listed, focus = [stop for stop in stops(self) if stop.isVisible()], self.window().focusWidget()
        here = [number for number, stop in enumerate(listed) if focus is not None and _holds(stop, focus)]
        if not here:
            return super().focusNextPrevChild(onwards)
        stop = listed[(here[-1] + (1 if onwards else -1)) % len(listed)]
        stop.setFocus(Qt.FocusReason.TabFocusReason if onwards else Qt.FocusReason.BacktabFocusReason)
        outer = stop.parentWidget()
        while outer is not None:
            if isinstance(outer, QScrollArea):
                outer.ensureWidgetVisible(stop)
            outer = outer.parentWidget()
        return True


def show_in(stack: QStackedWidget, page: QWidget) -> None:
    """Show ``page``; Qt's choice of what has the focus in one not shown before is undone, for it goes by making."""
    before, had_focus = stack.currentWidget(), page.focusWidget() is not None
    order = stack.parentWidget()
    while order is not None and not isinstance(order, ReadingOrder):
        order = order.parentWidget()
    if order is not None:
        order.switches = True
    stack.setCurrentWidget(page)
    if order is not None:
        order.switches = False
    given, focus = page.focusWidget(), stack.window().focusWidget()
    if not had_focus and given:
        given.clearFocus()
    elif focus and before and before is not page and before.isAncestorOf(focus) and not focus.isVisible():
        stack.setFocus(Qt.FocusReason.OtherFocusReason)  # a page without a stop: keys must not reach the hidden one


def _takes_tab(widget: QWidget) -> bool:
    by_tab = Qt.FocusPolicy.TabFocus
    return widget.focusPolicy() & by_tab == by_tab and widget.focusProxy() is None and widget.isEnabled()


def _holds(stop: QWidget, focus: QWidget) -> bool:
    return stop is focus or stop.isAncestorOf(focus)


def _children(widget: QWidget) -> list[QWidget]:
    """Those directly in ``widget``: as laid out, then those laid over it."""
    if isinstance(widget, QScrollArea):
        placed: list[QWidget | None] = [widget.widget()]
    elif isinstance(widget, QSplitter):
        placed = [widget.widget(number) for number in range(widget.count())]
    elif isinstance(widget, QStackedWidget):
        current = widget.currentWidget()
        return [] if current is None else [current]
    else:
        layout = widget.layout()
        placed = [] if layout is None else list(_laid_out(layout))
    found = [child for child in placed if child is not None]
    direct = widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    over = [child for child in direct if child not in found]
    return [*found, *over]


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    numbers = range(layout.count())
    if isinstance(layout, QGridLayout):
        numbers = sorted(numbers, key=lambda number: layout.getItemPosition(number)[:2])  # type: ignore[index, assignment]
    for number in numbers:
        item = cast("QLayoutItem", layout.itemAt(number))
        within, widget = item.layout(), item.widget()
        if within is not None:
            yield from _laid_out(within)
        elif widget is not None:
            yield widget
