"""Every page in its states: each control has a name and takes the focus, nothing is cut, and F6 reaches every pane."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

from desktop_app.ui import pages
from desktop_app.ui.frame.panes import panes
from desktop_app.ui.places import Place
from desktop_app.ui.widgets.buttons import Button

OPERABLE = (
    QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit,
    QTabBar, QTextEdit,
)  # fmt: skip
RECORDS = {
    "opportunity": {"opportunity": 1},
    "interview": {"interview": 1},
    "debrief": {"interview": 1},
    "follow_up": {"follow_up": 1},
    "outcome": {"opportunity": 1},
    "brief": {"interview": 1},
    "calm": {"interview": 1},
}
PLACES = [
    *(Place.at(key, **RECORDS.get(key, {})) for key in pages.PAGES if pages.exists(key) and key != "opportunity"),
    *(Place.at("opportunity", opportunity=1, tab=tab) for tab in pages.TABS if pages.exists(tab)),
]
"""Every page and view that is there, on a record of the sample."""

places = pytest.mark.parametrize("place", PLACES, ids=lambda place: place.get("tab") or place.page)


def operable(window):
    """Visible controls the person can reach, without the inner parts of Qt's compound widgets."""
    inner = (QAbstractSpinBox, QComboBox, QAbstractItemView, QTabBar)
    for widget in window.findChildren(QWidget):
        works = isinstance(widget, OPERABLE) and not isinstance(widget, QScrollBar) and widget.isVisible()
        if works and not isinstance(widget.parent(), inner) and widget.objectName() != "qt_menubar_ext_button":
            yield widget


def go(program, place):
    program.window.resize(1360, 830)
    assert program.window.go(place)
    for _ in range(5):
        program.application.processEvents()


@places
def test_every_control_has_a_name(sampled, place):
    go(sampled, place)
    nameless = [f"{type(w).__name__} {w.objectName()}" for w in operable(sampled.window) if not w.accessibleName()]
    assert nameless == []


@places
def test_every_control_can_be_reached_without_a_mouse(sampled, place):
    go(sampled, place)
    tabs = Qt.FocusPolicy.TabFocus
    alone = [
        f"{type(w).__name__} {w.accessibleName()}"
        for w in operable(sampled.window)
        if not w.focusPolicy() & tabs and not in_group(w) and w.isEnabled()
    ]
    assert alone == []


def in_group(widget):
    """One of several exclusive buttons: the chosen one takes the focus, arrow keys reach the others."""
    return isinstance(widget, QAbstractButton) and (widget.group() is not None or widget.autoExclusive())


@places
def test_f6_goes_round_all_panes_and_back(sampled, place):
    from desktop_app.ui.frame.panes import next_pane

    go(sampled, place)
    reached = set()
    for _ in range(2 * len(panes(sampled.window)) + 2):
        next_pane(sampled.window)
        focus = sampled.window.focusWidget()
        reached |= {
            number for number, pane in enumerate(panes(sampled.window)) if pane is focus or pane.isAncestorOf(focus)
        }
    assert 0 in reached
    assert len(reached) >= min(2, len(panes(sampled.window)))


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@places
def test_no_button_cuts_its_words_and_nothing_leaves_the_page(sampled, place, scale, qtbot):
    sampled.theme.choose(scale=scale)
    go(sampled, place)
    qtbot.waitUntil(lambda: sampled.window.stack._scale == scale)
    for button in sampled.window.findChildren(Button):
        if button.isVisible():
            words = QFontMetrics(button.font()).horizontalAdvance(button.text())
            assert button.width() >= words, button.text()
    page = sampled.window.stack.current
    sampled.application.processEvents()
    for widget in operable(page):
        right = widget.mapTo(page, QPoint(widget.width(), 0)).x()
        assert right <= page.width() + 1 or scrolls_sideways(widget), f"{widget.accessibleName()} ends at {right}"
    sampled.theme.choose(scale=1.0)


def scrolls_sideways(widget):
    """Inside something that scrolls to both sides, as the matrix does."""
    area = widget.parentWidget()
    while area is not None:
        if isinstance(area, QAbstractItemView):
            return True
        area = area.parentWidget()
    return False


@places
def test_page_keys_do_not_clash_with_the_windows(sampled, place):
    from desktop_app.ui.actions import clashes

    go(sampled, place)
    assert clashes(sampled.window.menus.of_page(), sampled.window.menus.of_window()) <= {"Ctrl+N", "Ctrl+F", "/"}


@places
def test_the_help_sheet_lists_every_key_of_the_page(sampled, place):
    go(sampled, place)
    sampled.show_overlay("keys")
    listed = {words for _, words in sampled.overlays["keys"].listed()}
    for command in sampled.window.menus.of_page():
        if command.sequences():
            assert command.text.replace("&", "") in listed
    sampled.overlays["keys"].close_overlay()


def test_overlays_give_the_focus_back(sampled):
    sampled.window.go(Place("settings"))
    before = sampled.window.focusWidget()
    for name in ("palette", "keys"):
        sampled.show_overlay(name)
        assert sampled.overlays[name].isAncestorOf(sampled.window.focusWidget())
        sampled.overlays[name].close_overlay()
        assert sampled.window.focusWidget() is before


def test_every_page_also_stands_on_an_empty_store(program):
    """The first evening there is nothing in the file: each page that needs no record says so instead of failing."""
    for key in pages.PAGES:
        if pages.exists(key) and key not in RECORDS:
            assert program.window.go(Place(key)), key
            program.application.processEvents()
            nameless = [type(widget).__name__ for widget in operable(program.window) if not widget.accessibleName()]
            assert nameless == [], key


class WindowsShown(QObject):
    """Notes every window that is shown: a widget made visible before it has a parent is one for a moment."""

    def __init__(self):
        super().__init__()
        self.seen = []

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(f"{type(watched).__name__} {watched.accessibleName()}")
        return False


@places
def test_no_page_flashes_a_window_of_its_own(sampled, place):
    shown = WindowsShown()
    sampled.application.installEventFilter(shown)
    try:
        go(sampled, place)
    finally:
        sampled.application.removeEventFilter(shown)
    assert shown.seen == []
