from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from desktop_app.errors import UserError
from desktop_app.records import answers, interviews, opportunities, parts, people, rows
from desktop_app.records.answers import FieldKey
from desktop_app.store.lists import CameVia, InterviewState, OpportunityStatus, Outcome, PageState

START = datetime(2026, 3, 12, 10, 30, tzinfo=UTC)


@pytest.fixture
def call(session, post, now):
    return interviews.add(session, post, "first", starts=START - timedelta(days=9), zone="Europe/London", at=now)


@pytest.fixture
def talk(session, post, call, now):
    return interviews.add(session, post, "second", starts=START, zone="Europe/London", minutes=45, at=now)


def test_a_round_with_a_start_is_booked_and_brings_the_opportunity_into_play(session, post, call, talk):
    first, second = interviews.stage_map(session, post)
    assert (first.round, second.round, second.state) == (1, 2, InterviewState.BOOKED)
    assert second.ends == START + timedelta(minutes=45)
    assert first.ends is None
    assert opportunities.of_id(session, post).status is OpportunityStatus.IN_PLAY
    assert interviews.row_of(session, talk).employer == "Brightwell Clinics"


def test_an_expected_round_has_no_date_and_stands_last_in_the_list(session, post, call, talk):
    walk = interviews.add(session, post, "third", title="Walk round with the lead nurse")
    row = interviews.row_of(session, walk)
    assert (row.state, row.starts, row.local_start, row.round) == (InterviewState.EXPECTED, None, None, 3)
    assert [each.id for each in interviews.in_list(session)] == [call, talk, walk]


def test_a_round_keeps_its_own_zone(session, post):
    summer = datetime(2026, 7, 1, 9, 0, tzinfo=UTC)
    row = interviews.row_of(session, interviews.add(session, post, "x", starts=summer, zone="Europe/Berlin"))
    assert row.starts == summer
    assert row.local_start.hour == 11


@pytest.mark.parametrize("zone", ["Mars/Olympus", "", "../etc/passwd"])
def test_an_unknown_zone_is_refused_in_words(session, post, zone):
    with pytest.raises(UserError, match="not a time zone"):
        interviews.add(session, post, "x", starts=START, zone=zone)


def test_a_start_without_a_zone_is_our_own_bug(session, talk):
    with pytest.raises(ValueError, match="time zone"):
        interviews.book(session, talk, datetime(2026, 3, 12, 10, 30), "Europe/London")


def test_what_comes_next_counts_a_round_until_it_is_over(session, call, talk):
    assert [row.id for row in interviews.coming(session, START - timedelta(days=20))] == [call, talk]
    assert [row.id for row in interviews.coming(session, START + timedelta(minutes=44))] == [talk]
    assert interviews.coming(session, START + timedelta(minutes=46)) == ()
    assert [row.id for row in interviews.coming(session, START - timedelta(days=20), limit=1)] == [call]


def test_what_is_over_waits_to_be_told_and_what_was_told_waits_for_an_answer(session, call, talk):
    assert [row.id for row in interviews.over(session, START + timedelta(minutes=44))] == [call]
    assert [row.id for row in interviews.over(session, START + timedelta(minutes=45))] == [talk, call]
    assert interviews.unanswered(session) == ()
    interviews.move_to_state(session, talk, InterviewState.HELD)
    interviews.move_to_state(session, call, InterviewState.HELD)
    assert [row.id for row in interviews.unanswered(session)] == [call, talk]
    assert interviews.over(session, START + timedelta(days=1)) == ()
    interviews.settle(session, call, Outcome.ADVANCED)
    assert [row.id for row in interviews.unanswered(session)] == [talk]


def test_booking_again_moves_a_cancelled_round_but_never_unsettles_one(session, talk, call):
    interviews.move_to_state(session, talk, InterviewState.CANCELLED)
    interviews.book(session, talk, START + timedelta(days=1), "Europe/London")
    assert interviews.of_id(session, talk).state is InterviewState.BOOKED
    interviews.settle(session, call, Outcome.ADVANCED, on=START.date())
    interviews.book(session, call, START - timedelta(days=8), "Europe/London")
    assert interviews.of_id(session, call).outcome is Outcome.ADVANCED


def test_held_needs_a_date(session, post, talk):
    walk = interviews.add(session, post, "third")
    with pytest.raises(UserError, match="no date yet"):
        interviews.move_to_state(session, walk, InterviewState.HELD)
    with pytest.raises(UserError, match="no date yet"):
        interviews.settle(session, walk, Outcome.OFFER)
    interviews.move_to_state(session, talk, InterviewState.HELD)
    interviews.settle(session, talk, Outcome.SILENT)
    assert interviews.of_id(session, talk).outcome_on == rows.today()
    interviews.move_to_state(session, talk, InterviewState.BOOKED)
    assert interviews.of_id(session, talk).outcome is None


def test_an_outcome_says_whether_it_was_held(session, post, call, talk):
    interviews.settle(session, call, Outcome.ADVANCED, words="Put forward.")
    assert interviews.of_id(session, call).state is InterviewState.HELD
    interviews.settle(session, talk, Outcome.WITHDREW)
    assert interviews.of_id(session, talk).state is InterviewState.CANCELLED
    interviews.settle(session, call, None)
    row = interviews.of_id(session, call)
    assert (row.outcome, row.outcome_on, row.outcome_words) == (None, None, "Put forward.")


@pytest.mark.behaviour("M09a")
def test_m09a_a_later_round_waits_for_the_earlier_answer_unless_one_went_straight_there(session, post, call, talk):
    assert interviews.waits_for(session, talk).id == call
    assert interviews.waits_for(session, call) is None
    interviews.edit(session, talk, gate_skipped=True)
    assert interviews.waits_for(session, talk) is None
    interviews.edit(session, talk, gate_skipped=False)
    interviews.settle(session, call, Outcome.ADVANCED)
    assert interviews.waits_for(session, talk) is None
    interviews.settle(session, call, None)
    interviews.move_to_state(session, talk, InterviewState.HELD)
    assert interviews.waits_for(session, talk) is None


def test_a_removed_round_leaves_every_list_and_comes_back(session, post, call, talk, now):
    interviews.remove(session, call, at=now)
    assert [row.id for row in interviews.stage_map(session, post)] == [talk]
    with pytest.raises(UserError, match="no longer in the store"):
        interviews.row_of(session, call)
    interviews.bring_back(session, call)
    assert [row.id for row in interviews.stage_map(session, post)] == [call, talk]
    interviews.remove(session, call)
    assert interviews.of_id(session, call).removed_at is not None


def test_the_first_who_may_manage_becomes_the_future_manager(session, post, talk):
    ingrid = people.add(session, name="Ingrid Solheim", may_manage=True, title="Director")
    nurse = people.add(session, name="Lead nurse", may_manage=True)
    porter = people.add(session, name="Porter")
    for person in (porter, ingrid, nurse):
        interviews.add_seat(session, talk, person)
    interviews.add_seat(session, talk, porter, concern="calm mornings")
    assert parts.manager(session, post) == ingrid
    assert [(seat.name, seat.concern) for seat in interviews.seats(session, talk)] == [
        ("Porter", "calm mornings"), ("Ingrid Solheim", ""), ("Lead nurse", ""),
    ]  # fmt: skip
    assert interviews.seats_by_interview(session) == {talk: interviews.seats(session, talk)}
    interviews.remove_seat(session, talk, porter)
    interviews.remove_seat(session, talk, porter)
    assert [seat.person_id for seat in interviews.seats(session, talk)] == [ingrid, nurse]


def test_the_kind_of_a_round_can_be_put_right_and_answers_wait(session, talk):
    key = FieldKey("second", "h2", "problem")
    answers.put(session, talk, key, "Late starts")
    interviews.move_to_playbook(session, talk, "other")
    assert answers.of_interview(session, talk, "other") == ()
    assert answers.value(session, talk, key) == "Late starts"
    interviews.edit(session, talk, came_via=CameVia.ON_THEIR_WORD)
    assert interviews.row_of(session, talk).playbook == "other"


def test_answers_keep_json_values_and_the_label_as_it_read(session, talk, now):
    key = FieldKey("p", "h8", "plan")
    answers.put(session, talk, key, {"b": [1, "ü"], "a": None}, label="The plan", at=now)
    answers.put(session, talk, key, {"a": None, "b": [1, "ü"]}, label="Another label")
    (kept,) = answers.of_interview(session, talk, "p")
    assert (kept.value, kept.label, kept.changed_at) == ({"a": None, "b": [1, "ü"]}, "The plan", now)
    answers.put(session, talk, key, ["new"], label="Reworded")
    assert answers.of_interview(session, talk, "p")[0].label == "Reworded"
    answers.put(session, talk, key, ["newer"])
    assert answers.of_page(session, talk, "p", "h8") == {"plan": ["newer"]}
    assert answers.of_page(session, talk, "p", "h9") == {}
    answers.put(session, talk, key, None)
    answers.put(session, talk, key, None)
    assert answers.value(session, talk, key) is None


def test_pages_are_untouched_begun_or_done_and_the_wizard_resumes(session, talk, call, now):
    assert answers.last_visited(session, talk, "p") is None
    answers.mark(session, talk, "p", "h1", PageState.BEGUN, why="ignored")
    answers.mark(session, talk, "p", "h1", PageState.DONE, why="She told me the rest.")
    answers.mark(session, talk, "p", "h2", PageState.DONE)
    answers.mark(session, talk, "p", "h2", PageState.BEGUN, why="ignored")
    assert {key: (page.state, page.why_done) for key, page in answers.progress(session, talk, "p").items()} == {
        "h1": (PageState.DONE, "She told me the rest."),
        "h2": (PageState.BEGUN, ""),
    }
    answers.mark(session, talk, "p", "h2", None)
    answers.mark(session, talk, "p", "h3", None)
    assert answers.progress_by_interview(session) == {talk: {"h1": PageState.DONE}}
    answers.visit(session, talk, "p", "h2", at=now)
    answers.visit(session, talk, "p", "h1", at=now - timedelta(hours=1))
    assert answers.last_visited(session, talk, "p") == "h2"
    answers.visit(session, talk, "p", "h1")
    assert answers.last_visited(session, talk, "p") == "h1"


def test_a_printed_brief_is_remembered(session, talk, now):
    interviews.mark_printed(session, talk, at=now)
    assert interviews.row_of(session, talk).brief_printed_at == now
    before = rows.now() - timedelta(milliseconds=1)
    interviews.mark_printed(session, talk)
    assert interviews.row_of(session, talk).brief_printed_at >= before
