"""Every key of the table of keys acts on its page, and the palette gives the focus back; the mouse is never used."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.records import examples
from desktop_app.ui.rows import Heading, RowList

GOES = (
    ("Ctrl+1", "today", "today"),
    ("Ctrl+2", "today", "opportunities"),
    ("Ctrl+3", "today", "examples"),
    ("Ctrl+4", "today", "rehearse"),
    ("Ctrl+5", "today", "people"),
    ("Ctrl+,", "today", "settings"),
)
"""Key, the page it is pressed on, the page it leads to."""


def press(desk, *keys):
    """As a person presses them: on what has the focus."""
    for key in keys:
        sequence = QKeySequence(key)[0]
        desk.press(desk.window.focusWidget() or desk.window, sequence.key(), sequence.keyboardModifiers())


def pane_of(desk):
    """Number of the pane that has the focus: 0 the rail, then those of the page."""
    focus = desk.window.focusWidget()
    panes = [desk.window.rail, *desk.window.stack.current.panes()]
    return next(n for n, pane in enumerate(panes) if pane is focus or pane.isAncestorOf(focus))


def palette_rows(desk):
    return [row.text if isinstance(row, Heading) else row.title for row in desk.app.overlays["palette"].list.rows.rows]


@pytest.mark.parametrize(("key", "there", "leads"), GOES)
def test_places(desk, key, there, leads):
    desk.go(there)
    press(desk, key)
    assert desk.place.page == leads


def test_the_keys_of_a_view_act_whatever_view_was_shown_last(desk):
    for _ in range(2):
        desk.go("opportunity", opportunity=1, tab="overview")
        assert desk.window.focusWidget().isVisible()
        press(desk, "Alt+I")
        desk.go("opportunities")
        desk.go("opportunity", opportunity=1)
        assert desk.window.focusWidget().isVisible(), "the focus stayed in a view that is hidden"
        press(desk, "Alt+I", "D")
        assert desk.place.page == "debrief"


def test_back_and_forward(desk):
    desk.go("people")
    desk.go("rehearse")
    press(desk, "Alt+Left")
    assert desk.place.page == "people"
    press(desk, "Alt+Right")
    assert desk.place.page == "rehearse"


def test_panes_go_round_in_both_directions(desk):
    desk.go("examples")
    number = 1 + len(desk.window.stack.current.panes())
    begun = pane_of(desk)
    seen = []
    for _ in range(number):
        press(desk, "F6")
        seen.append(pane_of(desk))
    assert sorted(seen) == list(range(number))
    assert seen[-1] == begun
    press(desk, "Shift+F6")
    assert pane_of(desk) == (begun - 1) % number


def test_new_undo_redo_rename_and_delete_on_the_bank(desk):
    def bank():
        return [row.title for row in desk.ask(examples.in_use)]

    before = bank()
    desk.go("examples")
    press(desk, "Ctrl+N")
    assert len(bank()) == len(before) + 1
    assert desk.window.focusWidget() is desk.page.editor.title.edit
    desk.page.bank.setFocus()
    press(desk, "Ctrl+Z")
    assert bank() == before
    desk.page.bank.setFocus()
    press(desk, "Ctrl+Shift+Z")
    assert len(bank()) == len(before) + 1
    desk.page.bank.setFocus()
    press(desk, "Home", "F2")
    assert desk.window.focusWidget() is desk.page.editor.title.edit
    assert desk.page.editor.title.edit.hasSelectedText()
    desk.page.bank.setFocus()
    gone = desk.page.editor.title.text
    press(desk, "Del")
    assert gone == before[0]
    assert gone not in bank()
    press(desk, "Ctrl+Z")
    assert gone in bank()


class Viewer(QObject):
    """Stands for the system's PDF viewer, where pages go that find no printer."""

    def __init__(self):
        super().__init__()
        self.shown = []

    @Slot(QUrl)
    def show_file(self, address):
        self.shown.append(address.fileName())


def test_keys_of_the_brief_lead_there_and_to_paper(desk):
    viewer, dialogs = Viewer(), desk.app.messages.dialogs
    kept, dialogs.choose_printer = dialogs.choose_printer, lambda printer, pages: bool(viewer.shown.append(pages))
    QDesktopServices.setUrlHandler("file", viewer, "show_file")
    try:
        desk.go("interview", interview=2)
        press(desk, "Ctrl+P")
        assert desk.place.page == "brief"
        assert viewer.shown == []
        desk.go("interview", interview=2)
        press(desk, "Ctrl+Shift+P")
        assert desk.place.page == "brief"
        assert len(viewer.shown) == 1
    finally:
        QDesktopServices.unsetUrlHandler("file")
        dialogs.choose_printer = kept


def test_rename_leads_to_the_name_of_a_person(desk):
    desk.go("people")
    press(desk, "F2")
    assert desk.window.focusWidget().accessibleName() == "Name"


@pytest.mark.parametrize("key", ["Ctrl+F", "/"])
def test_finding_leads_to_the_field_of_the_page_or_to_the_palette(desk, key):
    desk.go("questions")
    desk.page.setFocus()
    press(desk, key)
    focus = desk.window.focusWidget()
    assert focus.accessibleName()
    QTest.keyClicks(focus, "salary")
    assert focus.text() == "salary"
    focus.clear()
    desk.settle()
    desk.go("people")
    desk.page.findChild(RowList).setFocus()  # in the field somebody was in last, "/" is a letter
    press(desk, key)
    assert desk.app.overlays["palette"].isVisible()
    press(desk, "Esc")


def test_help_shows_the_keys_of_this_page_and_escape_gives_the_focus_back(desk):
    desk.go("examples")
    before = desk.window.focusWidget()
    for key, overlay in (("F1", "keys"), ("Ctrl+K", "palette")):
        press(desk, key)
        assert desk.app.overlays[overlay].isVisible()
        press(desk, "Esc")
        assert not desk.app.overlays[overlay].isVisible()
        assert desk.window.focusWidget() is before


def test_text_size(desk):
    desk.go("settings")
    try:
        press(desk, "Ctrl++")
        assert desk.app.theme.scale > 1.0
        press(desk, "Ctrl+-")
        assert desk.app.theme.scale == 1.0
        press(desk, "Ctrl+-")
        press(desk, "Ctrl+0")
        assert desk.app.theme.scale == 1.0
    finally:
        desk.app.theme.choose(scale=1.0)
        desk.app.preferences.put("scale", 1.0)


def test_f8_goes_from_finding_to_finding(desk):
    example = next(row.id for row in desk.ask(examples.in_use) if row.title == "Discharge lounge")
    desk.go("examples", example=example)
    desk.page.bank.setFocus()
    press(desk, "F8")
    first = desk.window.focusWidget()
    assert first is not desk.page.bank
    assert desk.page.isAncestorOf(first)


def test_letters_act_on_the_page_and_are_text_in_a_field(desk):
    desk.go("examples")
    before = len(desk.ask(examples.in_use))
    desk.page.editor.title.edit.setFocus()
    desk.page.editor.title.edit.end(False)
    press(desk, "N")
    assert desk.page.editor.title.text.endswith("n")
    assert len(desk.ask(examples.in_use)) == before
    desk.page.autosave.flush()
    desk.page.bank.setFocus()
    press(desk, "N")
    assert len(desk.ask(examples.in_use)) == before + 1


def test_the_palette_by_its_prefixes_and_where_one_has_been(desk):
    desk.go("people")
    desk.go("examples")
    press(desk, "Ctrl+K")
    assert palette_rows(desk)[0] == "Lately"
    assert "People" in palette_rows(desk)
    edit = QApplication.focusWidget()
    found = {}
    for text in (">text", "@nora", "@a", "#a"):
        edit.clear()
        QTest.keyClicks(edit, text)
        rows = desk.app.overlays["palette"].list.rows.rows
        found[text] = {row.second.split(" · ")[0] for row in rows if not isinstance(row, Heading) and row.place}
        assert (palette_rows(desk)[:1] == ["Do"]) is text.startswith(">")
    assert found[">text"] == set()
    assert found["@a"] <= {"Person", "Contact"}
    assert found["@a"]
    assert found["#a"] == {"Requirement"}
    QTest.keyClick(edit, Qt.Key.Key_Return)
    desk.settle()
    assert desk.place.page == "opportunity"
    assert desk.place.get("tab") == "coverage"
