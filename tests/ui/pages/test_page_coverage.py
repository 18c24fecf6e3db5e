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
    rows = coverage.view.of(manager=True).rows
    row = next(row for row in rows if row.asked.fact is None and any(c.decided is None for c in row.cells))
    place = next(at for at, cell in enumerate(row.cells) if cell.decided is None)
    return row.asked.id, coverage.view.of(manager=True).columns[place].id


def test_the_two_readers_count_six_and_five_of_seven(coverage):
    assert coverage.counts.accessibleName() == "6 of 7 must-haves for the manager · 5 of 7 for a recruiter"


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
        if index.column() > 0 and coverage.matrix.first.isVisible():
            assert coverage.matrix.visualRect(index).left() >= coverage.matrix.first.width() - 1
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
    field = coverage.inspector.answer.sentence
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
    page.inspector.answer.sentence.setFocus()
    QTest.keyClicks(page.inspector.answer.sentence.edit, "Zebra")
    page.matrix.setFocus()
    desk.settle()
    assert "Zebra" in desk.ask(requirements.row_of, 5).sift_sentence


def test_the_bridge_typed_is_kept(desk, coverage):
    field = coverage.inspector.answer.bridge["plan"]
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


def test_a_word_too_wide_for_its_column_is_broken(coverage):
    from desktop_app.ui.coverage.words import head_lines
    from desktop_app.ui.theme import look

    assert head_lines("Handelsregisterauszug", look().font("small"), 62)[0].endswith("-")
    assert "".join(head_lines("No-agency rota", look().font("small"), 50)).startswith("No-agency")


def test_the_page_begins_at_the_first_open_must_and_its_best_suggestion(desk, coverage):
    coverage._arrived = False
    desk.go("today")
    page = desk.go("opportunity", opportunity=1, tab="coverage", reader="manager")
    assert page.matrix.current_key() == (5, 2)
    assert page.inspector.state.text() == "Suggested: near"
    assert page.inspector.bar.ways[1].suggested
    why = dict(page.inspector.why.rows)
    assert "budget" in why["You wrote"]
    assert "not found" in why["Against"]


def test_names_and_counts_stand_still_at_both_sides(desk, coverage):
    matrix = coverage.matrix
    assert matrix.first.isVisible()
    assert matrix.last.isVisible()
    count = matrix.matrix.columnCount()
    assert matrix.last.geometry().right() <= matrix.viewport().geometry().right() + 1
    for column in (1, count - 2):
        matrix.setCurrentIndex(matrix.matrix.index(3, column))
        desk.settle()
        seen = matrix.visualRect(matrix.currentIndex())
        assert seen.left() >= matrix.first.width() - 1
        assert seen.right() <= matrix.last.geometry().left() + 1
    matrix.verticalScrollBar().setValue(40)
    assert matrix.last.verticalScrollBar().value() == matrix.verticalScrollBar().value()


def test_columns_keep_their_places_while_one_decides(desk, coverage):
    order = [told.id for told in coverage.view.of(manager=True).columns]
    coverage.matrix.set_current(5, order[-1])
    desk.press(coverage.matrix, Qt.Key.Key_1)
    assert [told.id for told in coverage.view.of(manager=True).columns] == order
    assert order[:8] == [1, 2, 3, 4, 5, 6, 7, 8]


def test_a_decision_outlives_ranking_anew_undo_and_redo(desk, coverage):
    coverage.matrix.set_current(5, 2)
    desk.press(coverage.matrix, Qt.Key.Key_3)
    coverage.refresh()
    desk.settle()
    assert decision(desk, (5, 2)) == "transfer"
    assert coverage.inspector.state.text() == "Transfer, decided by you"
    desk.store.undo()
    desk.settle()
    assert coverage.inspector.state.text().startswith("Suggested")
    desk.store.redo()
    desk.settle()
    assert decision(desk, (5, 2)) == "transfer"


def test_a_word_treated_as_theirs_counts_at_once_and_can_be_taken_out(desk, coverage):
    coverage.matrix.set_current(9, 6)
    part = coverage.inspector.word_list
    assert part.add.reason
    part.yours.edit.setText("buddy")
    part.theirs.edit.setText("consultants")
    part._say_why()
    part.add.click()
    desk.settle()
    offers = coverage.view.ranking.suggestions["9"]
    pairs = {pair for offer in offers if offer.example == "6" for pair in offer.reason.pairs}
    assert any(theirs.casefold() == "consultants" for theirs, _ in pairs)
    [alias] = [each for each in desk.ask(evidence.aliases) if each.word == "buddy"]
    part.removed.emit(alias.id)
    desk.settle()
    assert alias not in desk.ask(evidence.aliases)


def test_p_shows_the_fewest_stories_and_back(desk, coverage):
    desk.press(coverage.matrix, Qt.Key.Key_P)
    stories = coverage.side.stories
    assert stories.isVisible()
    assert not coverage.inspector.isVisible()
    words = [label.text() for label in stories.findChildren(type(stories.heading)) if label.isVisible()]
    assert any("musts" in each for each in words)
    desk.press(coverage.matrix, Qt.Key.Key_A)
    assert stories.reader.text() == "As a recruiter counts."
    desk.press(coverage.matrix, Qt.Key.Key_A)
    desk.press(coverage.matrix, Qt.Key.Key_P)
    assert coverage.inspector.isVisible()


def test_c_and_a_head_show_what_an_example_carries(desk, coverage):
    coverage.matrix.set_current(2, 2)
    desk.press(coverage.matrix, Qt.Key.Key_C)
    assert coverage.side.stories.heading.text() == "No-agency rota"
    desk.press(coverage.matrix, Qt.Key.Key_Down)
    assert coverage.inspector.isVisible()
    coverage.matrix.asked.emit(1)
    assert coverage.side.stories.heading.text() == "Discharge lounge"
    coverage.side.stories.picked.emit(4, 1)
    assert coverage.matrix.current_key() == (4, 1)
    assert coverage.inspector.isVisible()


def test_a_fact_row_shows_what_the_own_record_says_and_leads_to_the_facts(desk, coverage):
    coverage.matrix.set_current(1, 1)
    desk.press(coverage.matrix, Qt.Key.Key_1)
    assert decision(desk, (1, 1)) is None
    assert coverage.inspector.state_note.text() == coverage.view.facts[1]
    assert not coverage.inspector.bar.isVisible()
    coverage.inspector.facts.click()
    desk.settle()
    assert desk.place.get("tab") == "facts"


def test_enter_goes_to_the_bridge_of_an_open_line_which_is_said_in_one_go(desk, coverage):
    coverage.matrix.set_current(5, 2)
    desk.press(coverage.matrix, Qt.Key.Key_Return)
    field = coverage.inspector.answer.bridge["plan"]
    assert coverage.inspector.answer.bridge["gap"].edit.hasFocus()
    field.edit.setFocus()
    QTest.keyClicks(field.edit, "Shadow the budget holder")
    coverage.autosave.flush()
    desk.settle()
    assert "What I would learn first: Shadow the budget holder" in coverage.inspector.answer.said_manager.text()
    assert coverage.inspector.answer.said_recruiter.text().startswith("To a recruiter: Not yet.")
    assert desk.ask(evidence.bridges, 1)[5].ready


def test_narrow_the_strip_says_it_and_enter_opens_all(desk, coverage):
    desk.window.resize(1024, 700)
    desk.settle()
    coverage.matrix.set_current(5, 2)
    assert coverage.strip.isVisible()
    assert coverage.strip.state.text() == "Suggested: near"
    assert coverage.strip.bar.ways[1].suggested
    coverage.strip.bar.ways[1].setFocus()
    desk.press(coverage.strip.bar.ways[1], Qt.Key.Key_Right)
    assert coverage.strip.bar.ways[2].hasFocus()
    desk.press(coverage.strip.bar.ways[2], Qt.Key.Key_Return)
    assert decision(desk, (5, 2)) == "transfer"
    desk.window.resize(1360, 830)
    desk.settle()


def test_what_has_give_is_asked_of_a_recruiter_only(desk, coverage):
    coverage.matrix.set_current(5, 2)
    assert not coverage.inspector.ask.isVisible()
    desk.press(coverage.matrix, Qt.Key.Key_A)
    assert coverage.inspector.ask.isVisible()
    assert "some give" in coverage.inspector.give.text()
    coverage.inspector.ask.click()
    desk.settle()
    assert coverage.inspector.ask.reason
    desk.press(coverage.matrix, Qt.Key.Key_A)
