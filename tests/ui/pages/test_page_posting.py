"""The posting by keyboard: sort, split, merge, name, move, add, and undo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from desktop_app.reading.posting import read_posting
from desktop_app.reading.result import Document
from desktop_app.records import opportunities, postings, requirements
from desktop_app.ui.posting.line_actions import is_unsorted
from desktop_app.ui.widgets.buttons import Button

CONTROL = Qt.KeyboardModifier.ControlModifier
WITH_UNSORTED = 6
"""The opportunity of the sample with the most lines to sort."""


@pytest.fixture
def posting(desk):
    desk.go("today")
    page = desk.go("opportunity", opportunity=WITH_UNSORTED, tab="posting")
    page.listed.setFocus()
    return page


def rows(desk, opportunity=WITH_UNSORTED):
    return {row.id: row for row in desk.ask(requirements.of_opportunity, opportunity)}


def unsorted(desk):
    return [key for key, row in rows(desk).items() if is_unsorted(row)]


def choose(page, key):
    page._show_row(key)
    page.listed.setFocus()


def two_unsorted(desk, page):
    with desk.store.write("a line nobody sorted") as session:
        for words in ("Likes rain and early mornings", "Owns a bicycle"):
            requirements.add(session, WITH_UNSORTED, words, level=requirements.Level.UNKNOWN)
    return unsorted(desk)


@pytest.mark.parametrize(
    ("key", "place", "level"),
    [
        (Qt.Key.Key_1, "listed", "must"),
        (Qt.Key.Key_2, "listed", "wish"),
        (Qt.Key.Key_0, "left_out", None),
    ],
)
def test_a_digit_sorts_and_the_next_unsorted_line_follows(desk, posting, key, place, level):
    first, second, *_ = two_unsorted(desk, posting)
    choose(posting, first)
    desk.press(posting.listed, key)
    row = rows(desk)[first]
    assert row.place.value == place
    assert level is None or row.level.value == level
    assert posting.listed.current == second
    assert posting.listed.hasFocus()
    desk.store.undo()
    desk.settle()
    assert first in unsorted(desk)


def test_after_the_last_unsorted_line_the_first_one_left_follows(desk, posting):
    waiting = two_unsorted(desk, posting)
    choose(posting, waiting[-1])
    desk.press(posting.listed, Qt.Key.Key_2)
    assert posting.listed.current == waiting[0]


def test_s_splits_at_and_m_merges_again(desk, posting):
    two_unsorted(desk, posting)
    target = next(key for key, row in rows(desk).items() if row.text == "Likes rain and early mornings")
    count = len(rows(desk))
    choose(posting, target)
    desk.press(posting.listed, Qt.Key.Key_S)
    assert len(rows(desk)) == count + 1
    desk.store.undo()
    desk.settle()
    assert len(rows(desk)) == count
    choose(posting, next(key for key, row in rows(desk).items() if row.text == "Owns a bicycle"))
    desk.press(posting.listed, Qt.Key.Key_M)
    assert len(rows(desk)) == count - 1
    assert posting.listed.current in rows(desk)
    assert posting.listed.hasFocus()


def test_s_says_where_there_is_nothing_to_split(desk, posting):
    two_unsorted(desk, posting)
    count = len(rows(desk))
    choose(posting, next(key for key, row in rows(desk).items() if row.text == "Owns a bicycle"))
    desk.press(posting.listed, Qt.Key.Key_S)
    assert len(rows(desk)) == count


def test_m_on_the_first_line_says_so_and_changes_nothing(desk, posting):
    count = len(rows(desk))
    first = next(iter(rows(desk)))
    choose(posting, first)
    desk.press(posting.listed, Qt.Key.Key_M)
    assert len(rows(desk)) == count


def test_r_makes_a_requirement_of_selected_words(desk, posting):
    count = len(rows(desk))
    cursor = posting.text.textCursor()
    cursor.setPosition(4)
    posting.text.setTextCursor(cursor)
    posting.text.setFocus()
    desk.press(posting.text, Qt.Key.Key_R)
    assert len(rows(desk)) == count
    cursor.setPosition(24, cursor.MoveMode.KeepAnchor)
    posting.text.setTextCursor(cursor)
    desk.press(posting.text, Qt.Key.Key_R)
    assert len(rows(desk)) == count + 1
    desk.store.undo()
    assert len(rows(desk)) == count


@pytest.mark.behaviour("M21a")
def test_f2_names_a_line_and_escape_forgets_it_was_asked(desk, posting):
    key = next(iter(rows(desk)))
    listed = rows(desk)[key].text
    choose(posting, key)
    desk.press(posting.listed, Qt.Key.Key_F2)
    assert posting.adding.text == rows(desk)[key].name
    posting.adding.edit.selectAll()
    QTest.keyClicks(posting.adding.edit, "Short name")
    desk.press(posting.adding.edit, Qt.Key.Key_Return)
    assert (rows(desk)[key].label, rows(desk)[key].text) == ("Short name", listed)
    assert posting.listed.hasFocus()
    desk.press(posting.listed, Qt.Key.Key_F2)
    desk.press(posting.adding.edit, Qt.Key.Key_Escape)
    assert not posting.adding.isVisible()
    posting.listed.setFocus()
    count = len(rows(desk))
    desk.press(posting.listed, Qt.Key.Key_N)
    assert posting.adding.text == ""
    QTest.keyClicks(posting.adding.edit, "A line of my own")
    desk.press(posting.adding.edit, Qt.Key.Key_Return)
    assert len(rows(desk)) == count + 1
    assert rows(desk)[key].label == "Short name"


def test_nothing_typed_adds_nothing(desk, posting):
    count = len(rows(desk))
    desk.press(posting.listed, Qt.Key.Key_N)
    QTest.keyClicks(posting.adding.edit, "   ")
    desk.press(posting.adding.edit, Qt.Key.Key_Return)
    assert len(rows(desk)) == count
    assert posting.listed.hasFocus()


def test_control_and_arrows_move_a_line_within_its_group(desk, posting):
    musts = [key for key, row in rows(desk).items() if row.place.value == "listed" and row.level.value == "must"]
    choose(posting, musts[1])
    desk.press(posting.listed, Qt.Key.Key_Up, CONTROL)
    moved = [key for key, row in rows(desk).items() if key in musts]
    assert moved[:2] == [musts[1], musts[0]]
    assert posting.listed.current == musts[1]
    desk.press(posting.listed, Qt.Key.Key_Up, CONTROL)
    desk.press(posting.listed, Qt.Key.Key_Down, CONTROL)
    assert [key for key, row in rows(desk).items() if key in musts] == musts


def test_what_was_left_out_can_be_shown(desk, posting):
    key = next(iter(rows(desk)))
    choose(posting, key)
    desk.press(posting.listed, Qt.Key.Key_0)
    posting.left_out.click()
    assert posting.listed.rows.row_of(key) >= 0
    posting.left_out.click()
    assert posting.listed.rows.row_of(key) < 0


def read(desk, page, text):
    """Put a text in the field and read it."""
    page.intake.open()
    page.intake.text.edit.selectAll()
    page.intake.text.edit.insertPlainText(text)
    desk.press(page.intake.text.edit, Qt.Key.Key_Return, CONTROL)


def test_reading_again_keeps_what_was_decided(desk, posting):
    key = next(iter(rows(desk)))
    choose(posting, key)
    desk.press(posting.listed, Qt.Key.Key_2)
    read(desk, posting, posting.text.toPlainText())
    assert rows(desk)[key].level.value == "wish"
    assert "nothing is new" in posting.news.accessibleName()


def test_rich_text_from_the_clipboard_keeps_its_headings_and_bullets(desk, posting):
    posting.intake.open()
    field = posting.intake.text
    rich = QMimeData()
    rich.setHtml("<h3>You have</h3><ul><li>a boat licence</li><li>two years at sea</li></ul>")
    rich.setText("You have a boat licence two years at sea")
    field.edit.insertFromMimeData(rich)
    assert "- a boat licence" in field.text
    assert field.text.startswith("### You have")
    field.set_text("")
    plain = QMimeData()
    plain.setHtml("<p> </p>")
    plain.setText("Only this")
    field.edit.insertFromMimeData(plain)
    assert field.text == "Only this"
    field.set_text("")


def test_where_nothing_was_found_every_passage_can_be_taken_and_sorted(desk):
    text = "Tea in the garden\n\nCome at four. The roses are out and the gate is open.\n\nBring a friend.\n"
    with desk.store.write("a posting") as session:
        opportunity = opportunities.add(session, title="Tea")
        postings.take_in(session, opportunity, Document(text=text, format="txt"), read_posting(text))
    page = desk.go("opportunity", opportunity=opportunity, tab="posting")
    assert page.nothing.isVisibleTo(page)
    assert "This does not mean there are none." in page.notice.accessibleName()
    page.nothing.all.click()
    desk.settle()
    assert not page.nothing.isVisibleTo(page)
    waiting = [row for row in rows(desk, opportunity).values() if is_unsorted(row)]
    assert len(waiting) >= 2
    assert page.listed.current == waiting[0].id
    desk.store.undo()
    desk.settle()
    assert page.nothing.isVisibleTo(page)
    desk.go("today")


CLERK = """Clerk at the harbour
What you will do
- Keep the books of the harbour
- Answer the radio at night
What you need
- Two years of experience in an office
- Knowledge of tide tables
- Good written German and calm on the radio
- Own waterproofs and boots
"""


@pytest.fixture
def clerk(desk):
    with desk.store.write("a posting") as session:
        opportunity = opportunities.add(session, title="Clerk")
        postings.take_in(session, opportunity, Document(text=CLERK, format="txt"), read_posting(CLERK))
    desk.go("today")
    page = desk.go("opportunity", opportunity=opportunity, tab="posting")
    page.listed.setFocus()
    yield page
    desk.go("today")


def line(desk, page, text):
    return next(row for row in rows(desk, page.opportunity).values() if row.text == text)


def test_an_updated_posting_says_what_is_new_gone_and_reworded(desk, clerk):
    tides, books = (
        line(desk, clerk, text).id for text in ("Knowledge of tide tables", "Keep the books of the harbour")
    )
    choose(clerk, tides)
    desk.press(clerk.listed, Qt.Key.Key_2)
    clerk._show_row(books)
    desk.press(clerk.listed, Qt.Key.Key_1)
    changed = CLERK.replace("Two years of experience in an office", "Three years of experience in an office")
    changed = changed.replace("- Own waterproofs and boots\n", "- A boat licence\n").replace(
        "Knowledge of tide tables", "Swims"
    )
    read(desk, clerk, changed.replace("Keep the books of the harbour", "Keep the accounts of our clients"))
    said = clerk.news.accessibleName()
    assert clerk.news.isVisibleTo(clerk)
    assert "3 new, 1 reworded, 1 gone, 2 kept though they are gone" in said
    assert "Own waterproofs and boots" in said
    words = {row.text: clerk._news.lines.get(row.id) for row in rows(desk, clerk.opportunity).values()}
    assert words["A boat licence"] == "New in this reading."
    assert words["Three years of experience in an office"] == "Reworded; it was “Two years of experience in an office”."
    assert "kept as your work" in words["Knowledge of tide tables"]
    assert (rows(desk, clerk.opportunity)[tides].level.value, rows(desk, clerk.opportunity)[books].level.value) == (
        "wish", "must",
    )  # fmt: skip
    spans = {span[0] for span in clerk.text._spans}
    assert not {tides, books} & spans
    desk.store.undo()
    desk.settle()
    assert clerk.text.toPlainText().rstrip("\n") == CLERK.rstrip("\n")
    assert not clerk.news.isVisibleTo(clerk)


def test_duties_are_folded_and_each_is_offered_with_one_key(desk, clerk):
    books, radio = (
        line(desk, clerk, text).id for text in ("Keep the books of the harbour", "Answer the radio at night")
    )
    assert "2 lines" in clerk.duties.text()
    assert clerk.listed.rows.row_of(books) < 0
    desk.press(clerk.listed, Qt.Key.Key_D)
    assert clerk.listed.rows.row_of(books) >= 0
    choose(clerk, books)
    desk.press(clerk.listed, Qt.Key.Key_1)
    assert rows(desk, clerk.opportunity)[books].level.value == "must"
    assert rows(desk, clerk.opportunity)[books].place.value == "listed"
    assert clerk.listed.current == radio
    desk.press(clerk.listed, Qt.Key.Key_D)
    assert clerk.listed.rows.row_of(radio) < 0


def test_the_caret_in_the_text_chooses_the_line_and_unfolds_duties(desk, clerk):
    german, radio = (
        line(desk, clerk, text)
        for text in ("Good written German and calm on the radio", "Answer the radio at night")
    )  # fmt: skip
    desk.window.activateWindow()
    clerk.text.setFocus()
    assert clerk.text.hasFocus()
    cursor = clerk.text.textCursor()
    cursor.setPosition(german.start + 5)
    clerk.text.setTextCursor(cursor)
    assert clerk.listed.current == german.id
    assert clerk.text.textCursor().position() == german.start + 5
    cursor.setPosition(radio.start + 2)
    clerk.text.setTextCursor(cursor)
    assert clerk.listed.current == radio.id
    clerk._show_row(german.id)
    assert clerk.text.textCursor().position() == german.start


def test_s_splits_at_the_caret_in_the_text(desk, clerk):
    german = line(desk, clerk, "Good written German and calm on the radio")
    desk.window.activateWindow()
    clerk.text.setFocus()
    assert clerk.text.hasFocus()
    cursor = clerk.text.textCursor()
    cursor.setPosition(german.start + len("Good written German"))
    clerk.text.setTextCursor(cursor)
    desk.press(clerk.text, Qt.Key.Key_S)
    texts = [row.text for row in rows(desk, clerk.opportunity).values()]
    assert {"Good written German", "and calm on the radio"} <= set(texts)


def test_an_opportunity_undone_while_it_is_shown_is_said_in_words(desk, clerk):
    desk.store.undo()
    desk.settle()
    assert "no longer here" in desk.window.stack.current.header.title.text()
    desk.store.redo()
    desk.settle()
    assert "no longer here" not in desk.window.stack.current.header.title.text()


def test_k_goes_round_the_kinds(desk, clerk):
    tides = line(desk, clerk, "Knowledge of tide tables")
    choose(clerk, tides.id)
    for kind in ("experience", "qualification", "behaviour", "culture", "technical"):
        desk.press(clerk.listed, Qt.Key.Key_K)
        assert rows(desk, clerk.opportunity)[tides.id].kind.value == kind


def test_headings_of_the_posting_are_bold(desk):
    page = desk.go("opportunity", opportunity=1, tab="posting")
    document = page.text.document()
    weights = {}
    block = document.firstBlock()
    while block.isValid():
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
        weights[block.text()] = cursor.charFormat().fontWeight()
        block = block.next()
    bold = {text for text, weight in weights.items() if weight == 700}
    assert {"What you need", "It would be good if you"} <= bold
    assert not any(text.startswith("•") for text in bold)


def bar_in_row(page):
    """Whether the buttons stand inside the current row, where it is in sight."""
    row = page.listed.visualRect(page.listed.currentIndex())
    bar, room = page.listed._bar, page.listed.viewport()
    place = bar.rect().translated(room.mapFromGlobal(bar.mapToGlobal(bar.rect().topLeft())))
    return bar.isVisible() and row.contains(place)


def test_what_can_be_done_to_a_line_stands_in_its_row_and_goes_with_it(desk, posting):
    first, second, *_ = two_unsorted(desk, posting)
    choose(posting, first)
    assert bar_in_row(posting)
    high = posting.listed.sizeHintForRow(posting.listed.currentIndex().row())
    choose(posting, second)
    assert bar_in_row(posting)
    assert posting.listed.sizeHintForRow(posting.listed.rows.row_of(first)) < high
    must = posting.listed._bar.findChildren(Button)[0]
    must.click()
    desk.settle()
    assert rows(desk)[second].level.value == "must"
    assert bar_in_row(posting)
    posting.listed.verticalScrollBar().setValue(0)
    desk.settle()
    assert bar_in_row(posting)
    desk.window.resize(1024, 700)
    desk.settle()
    assert bar_in_row(posting), "the list is as high as its rows"
    assert posting.listed.verticalScrollBar().maximum() == 0
    desk.window.resize(1360, 830)


def test_on_arrival_the_first_line_that_waits_is_current_and_the_list_has_the_focus(desk):
    desk.go("today")
    page = desk.go("opportunity", opportunity=1, tab="posting")
    assert page.listed.current == next(key for key, row in rows(desk, 1).items() if is_unsorted(row))
    assert page.listed.hasFocus()


def test_the_current_span_has_a_ring_and_headings_stand_apart(desk, clerk):
    books = line(desk, clerk, "Good written German and calm on the radio")
    clerk._show_row(books.id)
    (box,) = clerk.text.current_boxes()
    cursor = clerk.text.textCursor()
    cursor.setPosition(books.start)
    assert abs(box.left() - clerk.text.cursorRect(cursor).left()) <= 2
    assert box.width() > 100
    heading = clerk.text.document().find("What you need").block()
    assert heading.blockFormat().topMargin() > 0
    assert heading.charFormat().fontWeight() == 700
