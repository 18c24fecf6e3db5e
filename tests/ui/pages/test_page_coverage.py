"""Coverage by keyboard: arrows, decisions, the reader, open rows, and the answer typed beside the grid."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.records import evidence, requirements


@pytest.fixture
def coverage(desk):
    desk.go("today")
    page = desk.go("opportunity", opportunity=1, tab="coverage", reader="manager")
    page._only_open = False
    page.matrix.setFocus()
    page.matrix.set_current(5, 0)
    desk.settle()
    return page


def decision(desk, key):
    found = [link for link in desk.ask(evidence.of_opportunity, 1) if (link.requirement_id, link.example_id) == key]
    return found[0].kind.value if found else None


def undecided(coverage):
    row = next(
        row for row in coverage._view.rows if row.asked.fact is None and any(c.decided is None for c in row.cells)
    )
    place = next(at for at, cell in enumerate(row.cells) if cell.decided is None)
    return row.asked.id, coverage._view.columns[place].id


def test_the_two_readers_count_six_and_five_of_seven(coverage):
    assert coverage.counts.text() == "6 of 7 must-haves for the manager · 5 of 7 for a recruiter"


def test_a_switches_the_reader_and_the_cell_stays(desk, coverage):
    key = coverage.matrix.current_key()
    heads = coverage.matrix.matrix.counts
    desk.press(coverage.matrix, Qt.Key.Key_A)
    assert coverage.reader.value is False
    assert coverage.matrix.matrix.counts != heads
    assert coverage.matrix.current_key() == key
    desk.press(coverage.matrix, Qt.Key.Key_A)
    assert coverage.reader.value is True


def test_the_grid_begins_at_its_left_edge_and_a_hidden_cell_comes_into_view(desk, coverage):
    bar = coverage.matrix.horizontalScrollBar()
    assert bar.value() == 0
    count = coverage.matrix.matrix.columnCount()
    for _ in range(count):
        desk.press(coverage.matrix, Qt.Key.Key_Right)
    for _ in range(count - 2):
        QTest.keyClick(coverage.matrix, Qt.Key.Key_Left)
        index = coverage.matrix.currentIndex()
        if index.column() > 0 and coverage.matrix._name.isVisible():
            assert coverage.matrix.visualRect(index).left() >= coverage.matrix._name.width() - 1
    desk.settle()
    assert bar.value() == 0


@pytest.mark.parametrize(
    ("key", "kind"),
    [(Qt.Key.Key_1, "exact"), (Qt.Key.Key_2, "near"), (Qt.Key.Key_3, "transfer"), (Qt.Key.Key_0, "none")],
)
def test_a_digit_decides_backspace_takes_it_back_and_the_focus_stays(desk, coverage, key, kind):
    at = undecided(coverage)
    coverage.matrix.set_current(*at)
    desk.press(coverage.matrix, key)
    assert decision(desk, at) == kind
    assert coverage.matrix.current_key() == at
    assert coverage.matrix.hasFocus()
    desk.press(coverage.matrix, Qt.Key.Key_Backspace)
    assert decision(desk, at) is None
    desk.store.undo()
    desk.settle()
    assert decision(desk, at) == kind


def test_o_shows_only_open_rows_and_all_again(desk, coverage):
    rows = coverage.matrix.matrix.rowCount()
    desk.press(coverage.matrix, Qt.Key.Key_O)
    assert 0 < coverage.matrix.matrix.rowCount() < rows
    desk.press(coverage.matrix, Qt.Key.Key_O)
    assert coverage.matrix.matrix.rowCount() == rows


def test_never_suggest_keeps_a_pair_out(desk, coverage):
    at = undecided(coverage)
    coverage.matrix.set_current(*at)
    coverage.inspector.never.emit()
    desk.settle()
    [link] = [each for each in desk.ask(evidence.of_opportunity, 1) if (each.requirement_id, each.example_id) == at]
    assert link.never_suggest


def test_the_answer_typed_is_kept_and_stands_there_again(desk, coverage):
    field = coverage.inspector.sentence
    before = desk.ask(requirements.row_of, 5).sift_sentence
    field.setFocus()
    field.edit.selectAll()
    QTest.keyClicks(field.edit, "I hold 2.1 million a year ")
    coverage.autosave.flush()
    desk.settle()
    assert field.text.endswith("year ")
    QTest.keyClicks(field.edit, "now")
    coverage.matrix.setFocus()
    desk.press(coverage.matrix, Qt.Key.Key_Down)
    other = coverage.matrix.current_key()[0]
    assert other != 5
    assert field.text == desk.ask(requirements.row_of, other).sift_sentence
    desk.press(coverage.matrix, Qt.Key.Key_Up)
    assert coverage.matrix.current_key()[0] == 5
    assert field.text == desk.ask(requirements.row_of, 5).sift_sentence == "I hold 2.1 million a year now"
    assert before != field.text


def test_typing_is_still_kept_after_coming_back_to_the_page(desk, coverage):
    desk.go("today")
    page = desk.go("opportunity", opportunity=1, tab="coverage", requirement=5)
    page.inspector.sentence.setFocus()
    QTest.keyClicks(page.inspector.sentence.edit, "Zebra")
    page.matrix.setFocus()
    desk.settle()
    assert "Zebra" in desk.ask(requirements.row_of, 5).sift_sentence


def test_the_bridge_typed_is_kept(desk, coverage):
    field = coverage.inspector.plan
    field.setFocus()
    field.edit.selectAll()
    QTest.keyClicks(field.edit, "A course by June")
    coverage.matrix.setFocus()
    desk.settle()
    assert desk.ask(evidence.bridges, 1)[5].plan == "A course by June"


def test_a_long_title_keeps_to_three_lines(coverage):
    from desktop_app.ui.coverage.words import head_lines
    from desktop_app.ui.theme import look

    lines = head_lines("A remarkably longwinded title of an example that nobody shortened", look().font("small"), 70)
    assert len(lines) == 3
    assert lines[-1].endswith("…")
    assert head_lines("Rota", look().font("small"), 70) == ["Rota"]
