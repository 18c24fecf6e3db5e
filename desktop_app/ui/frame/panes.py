"""F6: from pane to pane of the window, and the first thing in each; it must not know what a pane holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from desktop_app.ui.frame.tab_order import stops

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.main_window import MainWindow


def panes(window: MainWindow) -> list[QWidget]:
    """The rail and the panes of the page, as F6 goes through them."""
    page = window.stack.current
    return [window.rail, *(page.panes() if page else ())]


def next_pane(window: MainWindow, by: int = 1) -> None:
    """Move the focus ``by`` panes on (F6) or back (Shift F6), round and round, past panes with nothing to focus."""
    listed, focus = panes(window), window.focusWidget()
    here = 0
    for number, pane in enumerate(listed):
        if focus is not None and (pane is focus or pane.isAncestorOf(focus)):
            here = number
    any(focus_pane(window, listed[(here + by * step) % len(listed)]) for step in range(1, len(listed) + 1))


def focus_pane(window: MainWindow, pane: QWidget) -> bool:
    """Bring a pane into view and focus the first thing in it that takes it; False where nothing does."""
    if pane is window.rail:
        window.rail.take_focus()
        return True
    page = window.stack.current
    if page is not None:
        page.show_pane(pane)
    return focus_first(pane)


def focus_first(pane: QWidget) -> bool:
    """Focus ``pane`` itself or the first visible widget in it that takes the focus by Tab; False where none does."""
    if pane.focusPolicy() & Qt.FocusPolicy.TabFocus or pane.focusProxy() is not None:
        pane.setFocus(Qt.FocusReason.TabFocusReason)
        return True
    first = next((stop for stop in stops(pane) if stop.isVisible()), None)
    if first is not None:
        first.setFocus(Qt.FocusReason.TabFocusReason)
    return first is not None
