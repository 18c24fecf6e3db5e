"""The outcome page by keyboard: choose how it ended, do what is offered, close the opportunity, take it all back."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.records import followups, interviews, opportunities, people
from desktop_app.store.lists import CloseReason, FollowUpKind, OpportunityStatus, Outcome
from desktop_app.ui import screenshots
from desktop_app.ui.places import Place


@pytest.fixture
def page(program):
    with program.store.write("a round") as session:
        post = opportunities.add(session, title="Day Surgery Manager", employer="Brightwell Clinics")
        starts = datetime(2026, 3, 12, 10, 30, tzinfo=UTC)
        talk = interviews.add(session, post, "hiring_manager", starts=starts, zone="UTC", minutes=60)
        interviews.add_seat(session, talk, people.add(session, name="Ingrid Solheim"))
    program.window.go(Place.at("outcome", opportunity=post, interview=talk))
    return program.window.stack.current


def test_control_and_a_digit_leave_the_page_and_choose_nothing(page, program):
    page.outcome.setFocus()
    QTest.keyClick(page.outcome, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert page.outcome.value is None


def test_the_choices_stand_below_one_another_equally_wide_where_the_bar_has_no_room(page):
    high, buttons = page.outcome.sizeHint().height(), page.outcome._group.buttons()
    page.outcome.stand_in(200)
    page.outcome.adjustSize()
    assert page.outcome.sizeHint().height() > 4 * high
    assert len({button.width() for button in buttons}) == 1
    page.outcome.stand_in(2000)
    assert page.outcome.sizeHint().height() == high


def test_without_an_employer_the_round_is_known_by_its_post(page, program):
    with program.store.write("employer not known") as session:
        opportunities.edit(session, page.interview.opportunity_id, employer="")
    screenshots.settle(program)
    assert page.title().startswith("Day Surgery Manager")


@pytest.mark.behaviour("M16a", "M17a")
def test_a_no_brings_its_notes_and_closes_with_a_reason(page, program):
    asked = []
    page.asked.connect(asked.append)
    page.outcome.setFocus()
    QTest.keyClick(page.outcome, Qt.Key.Key_2)
    talk = page.interview
    assert talk.outcome is Outcome.DECLINED
    with program.store.read() as session:
        assert FollowUpKind.FEEDBACK in {row.kind for row in followups.of_interview(session, talk.id)}
    QTest.keyClick(page, Qt.Key.Key_1)
    assert (asked[-1].page, asked[-1].get("template")) == ("follow_up", "feedback")
    page._close(CloseReason.STRONGER_MATCH)
    with program.store.read() as session:
        assert opportunities.of_id(session, talk.opportunity_id).status is OpportunityStatus.CLOSED
    page._close(None)
    with program.store.read() as session:
        assert opportunities.of_id(session, talk.opportunity_id).status is OpportunityStatus.IN_PLAY


def test_words_are_kept_and_not_known_takes_it_back(page, program):
    page._settle(Outcome.ADVANCED)
    page.words.setFocus()
    QTest.keyClicks(page.words.edit, "They liked the plan")
    page.autosave.flush()
    page.unknown.click()
    assert page.interview.outcome is None
    assert page.interview.outcome_words == "They liked the plan"
    program.window.undoing.undo()
    assert page.interview.outcome is Outcome.ADVANCED


def test_without_a_round_it_says_so(program):
    program.window.go(Place.at("outcome", interview=99_999))
    assert program.window.stack.current.empty.isVisible()


@pytest.mark.behaviour("M18c")
def test_an_offer_asks_which_of_the_own_must_haves_are_met(page, program):
    from desktop_app.records import culture
    from desktop_app.store.lists import Met

    with program.store.write("must-haves") as session:
        culture.add_match(session, page.interview.opportunity_id, "Two weekends off in four")
        culture.add_match(session, page.interview.opportunity_id, "A deputy, not only me")
    assert not page.musts.isVisible()
    page._settle(Outcome.OFFER)
    assert page.musts.isVisible()
    for at, key in enumerate((Qt.Key.Key_1, Qt.Key.Key_2)):
        switch = list(page.musts.switches.values())[at]
        switch.setFocus()
        QTest.keyClick(switch, key)
    with program.store.read() as session:
        assert [row.met for row in culture.matches(session, page.interview.opportunity_id)] == [Met.MET, Met.NOT_MET]
