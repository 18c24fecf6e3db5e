"""Today by keyboard: 1 2 3 lead to the very place, Enter goes on, an empty file takes a posting."""

from __future__ import annotations

import re
import time
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from desktop_app.records import interviews, opportunities, requirements, sample
from desktop_app.store import lock
from desktop_app.store.database import Database
from desktop_app.ui import app as wiring
from desktop_app.ui import screenshots
from desktop_app.ui.places import Place
from desktop_app.ui.today.parts import ActionRow
from desktop_app.ui.widgets.base import Label
from desktop_app.ui.widgets.line_button import LineButton
from desktop_app.ui.widgets.strips import EmptyState
from tests.ui.pages.conftest import NOW

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


def test_the_palette_calls_an_action_by_what_it_starts(today):
    titles = [row.findChildren(Label)[1].text() for row in today.findChildren(ActionRow)]
    named = {action.command.key: action.command.called() for action in today.bound}
    assert [named[f"today.start_{number}"] for number in (1, 2, 3)] == [f"Start: {title}" for title in titles]


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
    assert desk.place.get("step") == today.seen.next.readiness.resume


def test_an_open_must_leads_to_its_row_of_the_matrix(desk, today):
    asked = []
    today.asked.connect(asked.append)
    today.readings.musts.followed.emit()
    assert asked[0].get("requirement") == today.seen.next.readiness.open_musts[0][0]
    today.asked.disconnect(asked.append)


def test_a_long_requirement_leaves_the_page_as_wide_as_it_is(desk, today):
    ready, link = today.readings.musts, today.readings.musts.link
    before = today.readings.minimumSizeHint().width()
    ready.show_reading(1, "of 9", ["open"], note="", before="Open:", link="Keep Directors on track " * 6)
    assert today.readings.minimumSizeHint().width() <= before + 60
    assert link.toolTip() == link.accessibleName() == "Keep Directors on track " * 6
    today.refresh()


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
    assert page.empty.welcome.isVisible()
    page.empty.intake.text.setFocus()
    QTest.keyClick(page.empty.intake.text.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    screenshots.settle(program)
    with program.store.read() as session:
        assert not opportunities.in_list(session)
    page.empty.intake.text.edit.insertPlainText(POSTING)
    QTest.keyClick(page.empty.intake.text.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    screenshots.settle(program)
    now = program.window.history.now
    assert (now.page, now.get("tab")) == ("opportunity", "posting")
    with program.store.read() as session:
        [row] = opportunities.in_list(session)
        assert len(requirements.of_opportunity(session, row.id)) >= 3
    program.window.go(Place("today"))
    screenshots.settle(program)
    assert not page.empty.welcome.isVisible()
    assert not page.empty.intake.isVisible()


def test_escape_leaves_the_field_of_an_empty_file_where_it_is(program):
    page = program.window.stack.current
    page.empty.intake.text.setFocus()
    QTest.keyClick(page.empty.intake.text.edit, Qt.Key.Key_Escape)
    assert page.empty.intake.isVisible()


def test_an_empty_file_may_begin_with_an_example(program):
    page = program.window.stack.current
    page.empty.welcome.example.emit()
    screenshots.settle(program)
    assert program.window.history.now.page == "examples"
    assert program.window.stack.current.editor.title.text == "New example"


def test_what_comes_nearest_to_an_open_must_is_named_with_the_words_it_shares(desk, today):
    row = today.findChildren(ActionRow)[0]
    assert "“No-agency rota” comes nearest" in row.why.text()


def lines_of(page):
    return [line.accessibleName() for line in page.findChildren(LineButton) if line.isVisible()]


def test_every_day_on_the_page_is_in_words(desk, today):
    said = [*lines_of(today), *(label.text() for label in today.findChildren(Label))]
    assert not [words for words in said if re.search(r"\d{4}-\d\d-\d\d", words)]
    assert any("They promised an answer by Fri\u00a06\u00a0Mar" in words for words in lines_of(today))


@pytest.mark.behaviour("M09a")
def test_what_comes_after_says_whose_answer_is_waited_for_and_why_something_closed(desk, today):
    after = [line for line in lines_of(today) if line.startswith(("Waiting", "Closed", "Mon", "Tue", "Fri"))]
    assert any("Waiting" in line and "’s answer comes first" in line and "since" in line for line in after)
    assert any("Closed" in line and "Stronger match on the shortlist" in line for line in after)
    assert any("of 13 pages" in line for line in after)


@pytest.mark.behaviour("M09a")
def test_the_next_interview_says_so_while_an_earlier_answer_is_out(desk, today):
    assert not today.card.waits.isVisible()
    with desk.store.write("the recruiter has not answered after all") as session:
        row = interviews.row_of(session, today.seen.next.row.id)
        earlier = next(each for each in interviews.stage_map(session, row.opportunity_id) if each.id != row.id)
        interviews.settle(session, earlier.id, None)
    desk.settle()
    assert today.card.waits.isVisible()
    assert "the recruiter’s answer" in today.card.waits.text()


def test_a_line_opens_by_enter_although_the_page_has_its_own_enter(desk, today):
    asked = []
    today.asked.connect(asked.append)
    line = next(line for line in today.findChildren(LineButton) if "for tips" in line.accessibleName())
    line.setFocus()
    desk.press(line, Qt.Key.Key_Return)
    today.asked.disconnect(asked.append)
    assert [place.page for place in asked] == ["follow_up"]


def test_the_rail_counts_the_weak_answers_of_the_next_interview(desk, today):
    shown = desk.window.rail._buttons["rehearse"].accessibleName()
    assert shown == f"Rehearse, {len(today.seen.next.readiness.weak)} due"


def test_a_sample_opens_beside_the_persons_file_and_one_comes_back(program, qtbot):
    page = program.window.stack.current
    own, lines = program.folder, page.empty.welcome.lines
    assert [line.accessibleName().startswith("Open a sample: ") for line in lines] == [True, True, True]
    with qtbot.waitSignal(program.opening.opened, timeout=30_000):
        lines[2].click()
    screenshots.settle(program)
    assert program.folder == own / "samples" / "programmer"
    with program.store.read() as session:
        assert [row.employer for row in opportunities.in_list(session)] == ["Tarn Robotics"]
    [back] = program.window.strips.strips()[0].buttons
    with qtbot.waitSignal(program.opening.opened, timeout=30_000):
        back.click()
    screenshots.settle(program)
    assert program.folder == own
    assert program.window.stack.current.empty.welcome.isVisible()


def test_an_interview_keeps_its_own_zone_and_shows_mine(desk, today, monkeypatch):
    monkeypatch.setenv("TZ", "Europe/London")
    time.tzset()
    try:
        with desk.store.write("they sit in New York") as session:
            row = interviews.row_of(session, today.seen.next.row.id)
            interviews.book(session, row.id, row.starts, "America/New_York")
        desk.settle()
        assert today.card.time.text() == "06:30 – 07:15 there, 10:30 here"
        assert "Thu 12 March" in today.card.day.text()
    finally:
        monkeypatch.undo()
        time.tzset()


def test_a_round_without_a_day_is_prepared_from_today_and_a_post_without_a_round_is_given_one(program):
    with program.store.write("a post") as session:
        post = opportunities.add(session, title="Community Midwife")
    program.window.go(Place("today"))
    screenshots.settle(program)
    page = program.window.stack.current
    QTest.keyClick(named(page, "Add an interview"), Qt.Key.Key_Space)
    assert program.window.stack.current.place.get("tab") == "interviews"
    assert program.window.focusWidget() is program.window.stack.current.view.kind
    with program.store.write("a round") as session:
        made = interviews.add(session, post, "recruiter")
    program.window.go(Place("today"))
    screenshots.settle(program)
    assert page.subject() == {"interview": made}
    QTest.keyClick(named(page, "Prepare the next round"), Qt.Key.Key_Space)
    assert program.window.stack.current.interview == made
    program.window.go(Place("today"))
    screenshots.settle(program)
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert program.window.stack.current.interview == made


def named(page, words):
    found = [each for each in page.findChildren(QAbstractButton) if each.isVisible()]
    return next(each for each in found if words in (each.text(), each.accessibleName()))


def words(page):
    """Every word that stands on the page."""
    shown = [label.text() for label in page.findChildren(Label) if label.isVisibleTo(page)]
    return sorted(shown + [row.accessibleName() for row in page.findChildren(LineButton) if row.isVisibleTo(page)])


@pytest.fixture
def filled(qapp, themed, tmp_path):
    """The data folder of a program that showed Today of the whole sample and was closed."""
    with Database.open(tmp_path) as database, database.write("fill") as session:
        sample.fill(session, today=NOW.date())
    first = started(qapp, tmp_path)
    first.fill()
    screenshots.settle(first, 60)
    seen = words(first.window.stack.current)
    screenshots.end(first)
    return tmp_path, seen


def started(qapp, folder, now=NOW):
    """A program whose window is shown and whose store is not open yet."""
    program = wiring.App(qapp, folder, clock=lambda: now)
    program.window.painted.disconnect()
    program.window.resize(1360, 830)
    program.window.show()
    assert QTest.qWaitForWindowExposed(program.window)
    return program


def test_the_next_start_shows_all_of_today_before_the_store_is_open_and_nothing_moves_after_it(qapp, filled):
    folder, seen = filled
    assert any("comes nearest" in each for each in seen)
    program = started(qapp, folder)
    page = program.window.stack.current
    assert words(page) != seen
    program.fill()
    assert not program.store.is_ready
    assert words(page) == seen
    counted = [row.accessibleName() for row in program.window.rail.findChildren(QAbstractButton)]
    assert any("open" in each for each in counted)
    rows = page.findChildren(ActionRow) + page.findChildren(LineButton)
    screenshots.settle(program, 60)
    assert program.store.is_ready
    assert words(page) == seen
    assert page.findChildren(ActionRow) + page.findChildren(LineButton) == rows
    assert [row.accessibleName() for row in program.window.rail.findChildren(QAbstractButton)] == counted
    screenshots.end(program)


def test_a_digit_before_the_store_is_open_leads_on_as_soon_as_it_is(qapp, filled):
    program = started(qapp, filled[0])
    program.window.activateWindow()
    assert QTest.qWaitForWindowActive(program.window)
    program.fill()
    program.window.keeper.arrive()  # as right after the picture
    assert not program.store.is_ready
    QTest.keyClick(program.window.stack.current, Qt.Key.Key_2)
    screenshots.settle(program, 60)
    assert program.window.history.now.page == "rehearse"
    screenshots.end(program)


def test_what_was_kept_is_not_shown_once_that_interview_is_over(qapp, filled):
    folder, seen = filled
    program = started(qapp, folder, NOW + timedelta(days=9))
    page = program.window.stack.current
    before = words(page)
    program.fill()
    assert words(page) == before
    screenshots.settle(program, 60)
    assert words(page) not in (before, seen)
    screenshots.end(program)


def test_a_page_that_cannot_be_kept_does_not_keep_the_file_from_being_closed(program, caplog):
    database = program.store.database
    database._raw.execute("DROP TABLE store_note")
    program.window.close()
    program.close()
    assert "was not kept" in caplog.text
    assert not program.store.is_ready
    lock.take(program.folder).release()  # it was given back
