"""Every page in its states: each control has a name and takes the focus, nothing is cut, and F6 reaches every pane."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
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
from desktop_app.ui.panes import panes
from desktop_app.ui.places import Place
from desktop_app.ui.widgets.buttons import Button

OPERABLE = (
    QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit,
    QTabBar, QTextEdit,
)  # fmt: skip
ALONE = [key for key in pages.PAGES if pages.exists(key)]
"""Pages that are there; those that need a record show what they show without one."""


def operable(window):
    """Visible controls the person can reach, without the inner parts of Qt's compound widgets."""
    inner = (QAbstractSpinBox, QComboBox, QAbstractItemView, QTabBar)
    for widget in window.findChildren(QWidget):
        works = isinstance(widget, OPERABLE) and not isinstance(widget, QScrollBar) and widget.isVisible()
        if works and not isinstance(widget.parent(), inner) and widget.objectName() != "qt_menubar_ext_button":
            yield widget


def go(program, key):
    if not program.window.go(Place(key)):
        pytest.skip(f"{key} needs a record to be shown")
    for _ in range(5):
        program.application.processEvents()


@pytest.mark.parametrize("key", ALONE)
def test_every_control_has_a_name(program, key):
    go(program, key)
    nameless = [f"{type(w).__name__} {w.objectName()}" for w in operable(program.window) if not w.accessibleName()]
    assert nameless == []


@pytest.mark.parametrize("key", ALONE)
def test_every_control_can_be_reached_without_a_mouse(program, key):
    go(program, key)
    tabs = Qt.FocusPolicy.TabFocus
    alone = [
        f"{type(w).__name__} {w.accessibleName()}"
        for w in operable(program.window)
        if not w.focusPolicy() & tabs and not in_group(w) and w.isEnabled()
    ]
    assert alone == []


def in_group(widget):
    """One of several exclusive buttons: the chosen one takes the focus, arrow keys reach the others."""
    return isinstance(widget, QAbstractButton) and widget.group() is not None


@pytest.mark.parametrize("key", ALONE)
def test_f6_goes_round_all_panes_and_back(program, key):
    from desktop_app.ui.panes import next_pane

    go(program, key)
    reached = set()
    for _ in range(2 * len(panes(program.window)) + 2):
        next_pane(program.window)
        focus = program.window.focusWidget()
        reached |= {
            number for number, pane in enumerate(panes(program.window)) if pane is focus or pane.isAncestorOf(focus)
        }
    assert 0 in reached
    assert len(reached) >= min(2, len(panes(program.window)))


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("key", ALONE)
def test_no_button_cuts_its_words_and_nothing_leaves_the_page(program, key, scale, qtbot):
    program.theme.choose(scale=scale)
    go(program, key)
    qtbot.wait(20)
    for button in program.window.findChildren(Button):
        if button.isVisible():
            words = QFontMetrics(button.font()).horizontalAdvance(button.text())
            assert button.width() >= words, button.text()
    page = program.window.stack.current
    for widget in operable(page):
        right = widget.mapTo(page, QPoint(widget.width(), 0)).x()
        assert right <= page.width() + 1, f"{type(widget).__name__} {widget.accessibleName()} ends at {right}"


@pytest.mark.parametrize("key", ALONE)
def test_page_keys_do_not_clash_with_the_windows(program, key):
    from desktop_app.ui.actions import clashes

    go(program, key)
    assert clashes(program.window.menus.of_page(), program.window.menus.of_window()) <= {"Ctrl+N", "Ctrl+F", "/"}


@pytest.mark.parametrize("key", ALONE)
def test_the_help_sheet_lists_every_key_of_the_page(program, key):
    go(program, key)
    program.show_overlay("keys")
    listed = {words for _, words in program.overlays["keys"].listed()}
    for command in program.window.menus.of_page():
        if command.sequences():
            assert command.text.replace("&", "") in listed
    program.overlays["keys"].close_overlay()


def test_overlays_give_the_focus_back(program):
    program.window.go(Place("settings"))
    before = program.window.focusWidget()
    for name in ("palette", "keys"):
        program.show_overlay(name)
        assert program.overlays[name].isAncestorOf(program.window.focusWidget())
        program.overlays[name].close_overlay()
        assert program.window.focusWidget() is before
