"""The example page of docs/ui-kit.md, driven for real: refreshing, autosave, undo, keys, selection, a failing write."""

from __future__ import annotations

import re
import sys
import types
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.errors import UserError
from desktop_app.records import people
from desktop_app.ui import pages
from desktop_app.ui.places import Place

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "ui-kit.md"


@pytest.fixture
def documented(monkeypatch):
    """The example of the document as a module of its own, registered as the page "people"."""
    code = re.search(r"```python\n(.*?)```", DOCUMENT.read_text(encoding="utf-8"), re.DOTALL)[1]
    module = types.ModuleType("documented_people")
    monkeypatch.setitem(sys.modules, "documented_people", module)
    exec(compile(code, str(DOCUMENT), "exec"), module.__dict__)
    monkeypatch.setattr(pages, "exists", lambda key: key in ("people", "settings"))
    real = pages.page_class
    monkeypatch.setattr(pages, "page_class", lambda key: module.PeoplePage if key == "people" else real(key))
    return module


@pytest.fixture
def page(documented, program):
    program.window.exists = pages.exists
    for name, fills in (("Tomasz Wilk", "clinic managers"), ("Helen Marsh", "home managers")):
        with program.store.write(f"add {name}") as session:
            people.add(session, name=name, fills=fills)
    program.window.go(Place("people"))
    return program.window.stack.current


def filled(program):
    with program.store.read() as session:
        return {row.name: row.fills for row in people.in_list(session)}


def type_at_end(page, text):
    page.fills.setFocus()
    page.fills.edit.moveCursor(page.fills.edit.textCursor().MoveOperation.End)
    QTest.keyClicks(page.fills.edit, text)


def test_it_shows_what_is_in_the_store(page):
    assert [row.name for row in page.people.rows.rows] == ["Helen Marsh", "Tomasz Wilk"]
    assert page.name.text() == "Helen Marsh"
    assert page.fills.text == "home managers"


def test_typing_is_kept_after_a_pause_and_as_one_step(page, program, qtbot):
    type_at_end(page, ", deputies")
    assert filled(program)["Helen Marsh"] == "home managers"
    qtbot.waitUntil(lambda: filled(program)["Helen Marsh"] == "home managers, deputies", timeout=3000)
    type_at_end(page, " too")
    page.autosave.flush()
    assert program.store.undo_label == "typing about Helen Marsh"
    assert program.window.status.kept.accessibleName().startswith("Kept ")
    program.window.undoing.undo()
    assert filled(program)["Helen Marsh"] == "home managers"
    assert page.fills.text == "home managers"


def test_another_row_keeps_what_was_typed_on_the_one_before(page, program):
    type_at_end(page, "!")
    QTest.keyClick(page.people, Qt.Key.Key_Down)
    assert page.name.text() == "Tomasz Wilk"
    assert filled(program)["Helen Marsh"] == "home managers!"
    assert filled(program)["Tomasz Wilk"] == "clinic managers"
    assert program.window.history.now == Place.at("people", person=page.people.current)


def test_leaving_the_page_keeps_and_coming_back_finds_the_same_row(page, program):
    QTest.keyClick(page.people, Qt.Key.Key_Down)
    type_at_end(page, "!")
    program.window.go(Place("settings"))
    assert filled(program)["Tomasz Wilk"] == "clinic managers!"
    program.window.back()
    assert program.window.stack.current is page
    assert page.name.text() == "Tomasz Wilk"


def test_a_hidden_page_refreshes_when_it_is_shown_again_and_not_before(page, program):
    program.window.go(Place("settings"))
    with program.store.write("add Dele") as session:
        people.add(session, name="Dele Ajayi")
    assert len(page.people.rows.rows) == 2
    program.window.back()
    assert len(page.people.rows.rows) == 3


def test_the_own_keystrokes_do_not_refresh_under_the_caret(page, program):
    type_at_end(page, "!")
    page.autosave.flush()
    assert page.fills.edit.textCursor().atEnd()
    assert program.window.focusWidget() is page.fills.edit


def test_delete_acts_in_the_list_and_never_in_a_field(page, program):
    page.fills.setFocus()
    QTest.keyClick(page.fills.edit, Qt.Key.Key_Delete)
    assert len(filled(program)) == 2
    page.people.setFocus()
    QTest.keyClick(page.people, Qt.Key.Key_Delete)
    assert list(filled(program)) == ["Tomasz Wilk"]
    assert page.people.current is not None
    assert program.window.status.undo.accessibleName() == "Undo: removed Helen Marsh"
    QTest.keyClick(page.people, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert list(filled(program)) == ["Helen Marsh", "Tomasz Wilk"]


def test_a_command_that_cannot_act_says_why(page, program):
    for _ in range(2):
        page.people.setFocus()
        QTest.keyClick(page.people, Qt.Key.Key_Delete)
    assert filled(program) == {}
    QTest.keyClick(page, Qt.Key.Key_Delete)
    page.bound[0].run()
    assert program.window.status.word.accessibleName() == "Choose a person first."


def test_undo_in_a_field_takes_back_the_fields_own_typing_first(page, program):
    type_at_end(page, "xyz")
    QTest.keyClick(page.fills.edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.fills.text == "home managers"
    page.autosave.flush()
    assert filled(program)["Helen Marsh"] == "home managers"


def test_undo_in_a_field_with_nothing_of_its_own_undoes_in_the_file(page, program):
    assert program.store.undo_label == "add Helen Marsh"
    page.fills.setFocus()
    QTest.keyClick(page.fills.edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert list(filled(program)) == ["Tomasz Wilk"]


def test_undo_from_elsewhere_first_shows_the_place(page, program):
    page.people.setFocus()
    QTest.keyClick(page.people, Qt.Key.Key_Delete)
    program.window.go(Place("settings"))
    program.window.undoing.undo()
    assert program.window.stack.current is page
    assert len(filled(program)) == 2
    program.window.undoing.redo()
    assert len(filled(program)) == 1


def test_what_cannot_be_kept_stays_on_the_screen_and_keeps_the_page(page, program):
    type_at_end(page, "!")
    page.keep = None  # the next write fails as a full disk would, in the person's words

    def refuse(session, text):
        raise UserError("The disk is full.", "Everything saved before is safe.", "Free some space.")

    page.autosave.watch(page.fills, "typing", ("x",), refuse)
    type_at_end(page, "!")
    assert not program.window.go(Place("settings"))
    assert program.window.stack.current is page
    assert page.fills.text == "home managers!!"
    assert [strip.accessibleName() for strip in program.window.strips.strips()] == [
        "The disk is full. Everything saved before is safe. Free some space."
    ]
    assert page.autosave.is_pending
    page.autosave.watch(
        page.fills, "typing", ("x",), lambda session, text: people.edit(session, page.people.current, fills=text)
    )
    type_at_end(page, "!")
    assert program.window.go(Place("settings"))
    assert program.window.strips.strips() == []
    assert filled(program)["Helen Marsh"] == "home managers!!!"


def test_closing_the_window_keeps_what_is_pending(page, program):
    type_at_end(page, "!")
    assert program.window.close()
    assert filled(program)["Helen Marsh"] == "home managers!"


def test_another_text_size_makes_the_page_anew_at_its_place(page, program, qtbot):
    QTest.keyClick(page.people, Qt.Key.Key_Down)
    type_at_end(page, "!")
    program.theme.choose(scale=1.5)
    qtbot.waitUntil(lambda: program.window.stack.current is not page)
    again = program.window.stack.current
    assert again.name.text() == "Tomasz Wilk"
    assert again.fills.text == "clinic managers!"
    assert again.frame.is_narrow
    assert program.window.focusWidget() is again.fills.edit
