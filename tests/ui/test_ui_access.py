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
from desktop_app.ui.actions import clashes
from desktop_app.ui.frame.panes import next_pane, panes
from desktop_app.ui.layouts import Drawer, ListWorkSide
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
def test_a_page_is_whole_for_keyboard_and_screen_reader(sampled, place):
    """Names, ways without a mouse, panes, keys that clash, keys on the help sheet, windows that flash: one visit."""
    shown = WindowsShown()
    sampled.application.installEventFilter(shown)
    try:
        go(sampled, place)
    finally:
        sampled.application.removeEventFilter(shown)
    assert shown.seen == []
    assert nameless(sampled.window) == []
    assert not_reached(sampled.window) == []
    clashing = clashes(sampled.window.menus.of_page(), sampled.window.menus.of_window())
    assert clashing <= {"Ctrl+N", "Ctrl+F", "/"}
    sampled.show_overlay("keys")
    listed = {words for _, words in sampled.overlays["keys"].listed()}
    missing = [
        c.text for c in sampled.window.menus.of_page() if c.sequences() and c.text.replace("&", "") not in listed
    ]
    sampled.overlays["keys"].close_overlay()
    assert missing == []
    reached = set()
    for _ in range(len(panes(sampled.window)) + 2):
        next_pane(sampled.window)
        focus = sampled.window.focusWidget()
        reached |= {n for n, pane in enumerate(panes(sampled.window)) if pane is focus or pane.isAncestorOf(focus)}
    assert 0 in reached
    assert len(reached) >= min(2, len(panes(sampled.window)))


def nameless(window):
    """Controls that a screen reader could only call by their kind."""
    return [f"{type(w).__name__} {w.objectName()}" for w in operable(window) if not w.accessibleName()]


def not_reached(window):
    """Controls that only a mouse gets to. Of several exclusive buttons one takes the focus, arrows reach the others."""
    return [
        f"{type(w).__name__} {w.accessibleName()}"
        for w in operable(window)
        if not w.focusPolicy() & Qt.FocusPolicy.TabFocus
        and w.isEnabled()
        and not (isinstance(w, QAbstractButton) and w.group() is not None)
    ]


def leaves_or_cuts(page, name):
    """Buttons too narrow for their words, and controls that end beyond the page, in words."""
    wrong = []
    for button in page.findChildren(Button):
        words = QFontMetrics(button.font()).horizontalAdvance(button.text())
        if button.isVisible() and button.width() < words:
            wrong.append(f"{name}: {button.text()} is cut")
    for widget in operable(page):
        right = widget.mapTo(page, QPoint(widget.width(), 0)).x()
        if right > page.width() + 1 and not scrolls_sideways(widget):
            wrong.append(f"{name}: {widget.accessibleName()} ends at {right} of {page.width()}")
    return wrong


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_no_button_cuts_its_words_and_nothing_leaves_the_page(sampled, scale, qtbot):
    """Every page at one text size after the other: another size makes all pages anew, so that is done once for each."""
    sampled.theme.choose(scale=scale)
    qtbot.waitUntil(lambda: sampled.window.stack._scale == scale)
    wrong = []
    for place in PLACES:
        go(sampled, place)
        for _ in range(100):  # a page that was folded meanwhile is laid out again in steps
            found = leaves_or_cuts(sampled.window.stack.current, place.get("tab") or place.page)
            if not found:
                break
            qtbot.wait(10)
        wrong += found
    sampled.theme.choose(scale=1.0)
    assert wrong == []


def scrolls_sideways(widget):
    """Inside something that scrolls to both sides, as the matrix does."""
    area = widget.parentWidget()
    while area is not None:
        if isinstance(area, QAbstractItemView):
            return True
        area = area.parentWidget()
    return False


def test_the_smallest_window_with_its_drawers_open_is_whole(sampled):
    """1024 x 700: the list and the side of a page are drawers, and what lies in them has names and ways too."""
    sampled.window.resize(1024, 700)
    opened = 0
    for place in PLACES:
        assert sampled.window.go(place)
        sampled.application.processEvents()
        page = sampled.window.stack.current
        for pattern in page.findChildren(ListWorkSide):
            for button in (pattern.open_list, pattern.open_side):
                if button.isVisible() and button.isEnabled():
                    button.click()
                    sampled.application.processEvents()
                    opened += 1
                    assert nameless(page) == [], place
                    assert not_reached(page) == [], place
                    for drawer in page.findChildren(Drawer):
                        drawer.close_drawer()
    sampled.window.resize(1360, 830)
    assert opened >= 3


def test_a_strip_with_ways_out_is_read_and_reached(sampled):
    """What went wrong stands above the page: its buttons have names, and Tab gets to them."""
    go(sampled, PLACES[0])
    ways = (("Try again", lambda: None), ("Choose another folder", lambda: None))
    sampled.tools.messages.say("I cannot write here.", "Your last 4 changes are kept.", "blocked", ways, topic="test")
    sampled.application.processEvents()
    try:
        strip = sampled.window.strips.strips()[-1]
        assert "I cannot write here." in strip.accessibleName()
        names = {w.accessibleName() for w in operable(strip)}
        assert {"Try again", "Choose another folder"} <= names
        assert nameless(sampled.window) == []
        assert not_reached(sampled.window) == []
    finally:
        sampled.tools.messages.withdraw("test")


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
            assert nameless(program.window) == [], key
            assert not_reached(program.window) == [], key


class WindowsShown(QObject):
    """Notes every window that is shown: a widget made visible before it has a parent is one for a moment."""

    def __init__(self):
        super().__init__()
        self.seen = []

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(f"{type(watched).__name__} {watched.accessibleName()}")
        return False
