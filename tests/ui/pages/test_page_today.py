"""Today by keyboard: 1 2 3 lead to the very place, Enter goes on, an empty file takes a posting."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.records import interviews, opportunities, requirements
from desktop_app.ui import screenshots
from desktop_app.ui.places import Place
from desktop_app.ui.today.parts import ActionRow
from desktop_app.ui.widgets.strips import EmptyState

POSTING = """Ward Manager

You must have:
- Five years of experience leading a ward
- NMC registration

Nice to have:
- Experience of opening a new service
"""


@pytest.fixture
def today(desk):
    return desk.go("today")


@pytest.mark.parametrize(
    ("key", "page", "named"),
    [
        (Qt.Key.Key_1, "opportunity", "requirement"),
        (Qt.Key.Key_2, "rehearse", "example"),
        (Qt.Key.Key_3, "opportunity", "tab"),
    ],
)
def test_a_digit_leads_to_the_place_of_its_action(desk, today, key, page, named):
    asked = []
    today.asked.connect(asked.append)
    desk.press(today, key)
    assert [place.page for place in asked] == [page]
    assert asked[0].get(named)
    today.asked.disconnect(asked.append)


def test_the_buttons_of_the_rows_go_where_the_digits_go(desk, today):
    asked = []
    today.asked.connect(asked.append)
    row = today.findChildren(ActionRow)[0]
    row.started.emit()
    assert asked[0].get("tab") == "coverage"
    today.asked.disconnect(asked.append)


def test_enter_goes_on_where_the_preparation_stopped(desk, today):
    desk.press(today, Qt.Key.Key_Return)
    assert desk.place.page == "interview"
    assert desk.place.get("interview") == 2
    assert desk.place.get("step") == today._now.next.readiness.resume


def test_an_open_must_leads_to_its_row_of_the_matrix(desk, today):
    asked = []
    today.asked.connect(asked.append)
    today.musts.followed.emit()
    assert asked[0].get("requirement") == today._now.next.readiness.open_musts[0][0]
    today.asked.disconnect(asked.append)


def test_without_a_dated_interview_it_says_so_once_and_no_more_when_one_is_dated(desk, today):
    with desk.store.write("all rounds gone") as session:
        for row in interviews.in_list(session):
            interviews.remove(session, row.id)
    desk.settle()
    said = [each for each in today.findChildren(EmptyState) if each.isVisible()]
    assert len(said) == 1
    assert not today.card.isVisible()
    asked = []
    today.asked.connect(asked.append)
    for key in (Qt.Key.Key_1, Qt.Key.Key_Return, Qt.Key.Key_B):
        desk.press(today, key)
    assert not asked
    today.asked.disconnect(asked.append)
    desk.store.undo()
    desk.settle()
    assert today.card.isVisible()
    assert not [each for each in today.findChildren(EmptyState) if each.isVisible()]


def test_an_empty_file_takes_a_pasted_posting_and_opens_it(program):
    page = program.window.stack.current
    assert page.welcome.isVisible()
    page.intake.text.setFocus()
    QTest.keyClick(page.intake.text.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    screenshots.settle(program)
    with program.store.read() as session:
        assert not opportunities.in_list(session)
    page.intake.text.edit.insertPlainText(POSTING)
    QTest.keyClick(page.intake.text.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    screenshots.settle(program)
    now = program.window.history.now
    assert (now.page, now.get("tab")) == ("opportunity", "posting")
    with program.store.read() as session:
        [row] = opportunities.in_list(session)
        assert len(requirements.of_opportunity(session, row.id)) >= 3
    program.window.go(Place("today"))
    assert not page.welcome.isVisible()
    assert not page.intake.isVisible()


def test_escape_leaves_the_field_of_an_empty_file_where_it_is(program):
    page = program.window.stack.current
    page.intake.text.setFocus()
    QTest.keyClick(page.intake.text.edit, Qt.Key.Key_Escape)
    assert page.intake.isVisible()


def test_an_empty_file_may_begin_with_an_example(program):
    page = program.window.stack.current
    page._first("example")
    screenshots.settle(program)
    assert program.window.history.now.page == "examples"
    assert program.window.stack.current.editor.title.text == "New example"
