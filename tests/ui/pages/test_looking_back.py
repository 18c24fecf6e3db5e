"""Looking back: four tables from the store, readable as tables, leading to what they are about, counting no person."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from desktop_app.prep import looking_back
from desktop_app.records import interviews, questions
from desktop_app.store.lists import Landed


@pytest.fixture
def page(desk):
    return desk.go("looking_back")


def test_where_rounds_end_adds_up_to_the_rounds_held(page):
    for stage in page.found.stages:
        assert sum(number for _, number in stage.outcomes) + stage.waiting == stage.held
    texts = page.stages.texts()
    assert texts[0][0] == "Recruiter"
    assert "through to the next round" in texts[0][2]
    assert not any("%" in cell for row in texts for cell in row)


def test_a_question_asked_twice_recurs_with_both_employers(page, desk):
    two = [row for row in desk.ask(interviews.in_list) if row.starts is not None][:2]
    with desk.store.write("asked twice") as session:
        questions.add_asked(session, two[0].id, "Why do you want to leave?", landed=Landed.LANDED)
        questions.add_asked(session, two[1].id, "why do you want to leave", landed=Landed.NO)
    desk.settle()
    row = next(each for each in page.found.recurring if "want to leave" in each.text.casefold())
    assert (row.times, row.landed, row.no) == (2, 1, 1)
    assert page.again.isVisible()


def test_enter_leads_to_the_example_and_to_the_debrief(page, desk):
    page.told.setCurrentCell(0, 0)
    example = page.found.told[0].example_id
    QTest.keyClick(page.told, Qt.Key.Key_Return)
    desk.settle()
    assert (desk.place.page, desk.place.get("example")) == ("examples", example)
    page = desk.go("looking_back")
    page.learned.setCurrentCell(0, 0)
    QTest.keyClick(page.learned, Qt.Key.Key_Return)
    desk.settle()
    assert desk.place.page == "debrief"


def test_a_screen_reader_finds_a_table_with_heads_and_cells(page):
    table = QAccessible.queryAccessibleInterface(page.stages)
    assert table.role() == QAccessible.Role.Table
    assert table.text(QAccessible.Text.Name) == "Where rounds end"
    cells = [table.child(at).text(QAccessible.Text.Name) for at in range(table.childCount())]
    assert {"Round with", "Held", "How they went on", "Recruiter", "5"} <= set(cells)


def test_every_table_is_as_high_as_its_rows(page):
    for _, table, _ in page.sections:
        rows = sum(table.rowHeight(row) for row in range(table.rowCount()))
        assert table.height() >= rows


def test_nothing_held_says_so(program):
    from desktop_app.ui.places import Place

    program.window.go(Place("looking_back"))
    shown = program.window.stack.current
    assert shown.empty.isVisible()
    assert not any(table.isVisible() for _, table, _ in shown.sections)
    with program.store.read() as session:
        assert looking_back.of_all(session).is_empty
