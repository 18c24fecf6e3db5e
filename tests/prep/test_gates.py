"""Where every opportunity stands: groups, order, stages, open musts, and which one is in focus."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from desktop_app.prep import focus, gates
from desktop_app.records import evidence, examples, interviews, opportunities, people, requirements
from desktop_app.store.database import Database
from desktop_app.store.lists import CloseReason, FactStanding, InterviewState, OpportunityStatus, Outcome
from desktop_app.vocabulary import FactKind, Level, LinkKind

NOW = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)


@pytest.fixture
def session(tmp_path):
    with Database.open(tmp_path) as database, database.write("test") as opened:
        yield opened


def post(session, name, status=OpportunityStatus.IN_PLAY):
    made = opportunities.add(session, employer=name, at=NOW)
    opportunities.move(session, made, status)
    return made


def names(session):
    return [gate.row.employer for gate in gates.in_order(session, NOW)]


def only(session):
    [gate] = gates.in_order(session, NOW)
    return gate


def test_an_empty_store_has_no_gate_and_nothing_in_focus(session):
    assert gates.in_order(session, NOW) == ()
    assert focus.opportunity_in_focus(session, NOW) is None


@pytest.mark.behaviour("M09b")
def test_in_play_by_next_gate_then_looking_by_closing_day_then_closed_latest_first(session):
    for name, day in (("Old no", date(2026, 1, 5)), ("New no", date(2026, 3, 1))):
        opportunities.close(session, post(session, name), CloseReason.OTHER, on=day)
    post(session, "Looking, open end", OpportunityStatus.LOOKING)
    soon = post(session, "Looking, closes", OpportunityStatus.LOOKING)
    opportunities.edit(session, soon, closes_on=date(2026, 3, 20))
    post(session, "In play, no date")
    for name, days in (("Later", 9), ("Sooner", 2)):
        interviews.add(session, post(session, name), "panel", starts=NOW + timedelta(days=days), zone="UTC")
    assert names(session) == [
        "Sooner", "Later", "In play, no date", "Looking, closes", "Looking, open end", "New no", "Old no",
    ]  # fmt: skip
    assert focus.opportunity_in_focus(session, NOW).employer == "Sooner"


def test_without_a_booked_round_the_first_open_opportunity_is_in_focus(session):
    opportunities.close(session, post(session, "Closed"), CloseReason.OTHER, on=date(2026, 3, 1))
    assert focus.opportunity_in_focus(session, NOW) is None
    post(session, "Open")
    assert focus.opportunity_in_focus(session, NOW).employer == "Open"


def test_the_rounds_make_stages_and_the_next_booked_one_is_now(session):
    brightwell = post(session, "Brightwell")
    first = interviews.add(session, brightwell, "recruiter", starts=NOW - timedelta(days=7), zone="UTC")
    interviews.move_to_state(session, first, InterviewState.HELD)
    interviews.settle(session, first, Outcome.ADVANCED)
    second = interviews.add(session, brightwell, "hiring_manager", starts=NOW + timedelta(days=2), zone="UTC")
    interviews.add_seat(session, second, people.add(session, name="Ingrid Solheim"))
    interviews.add(session, brightwell, "panel")
    gate = only(session)
    assert [stage.state for stage in gate.stages] == ["done", "now", "later"]
    assert gate.next.interview_id == second
    assert gate.next.person == "Ingrid Solheim"
    assert not gate.waiting
    interviews.move_to_state(session, second, InterviewState.CANCELLED)
    assert only(session).next.playbook == "panel"


@pytest.mark.behaviour("M09a")
def test_a_round_held_without_an_answer_waits_and_comes_after_dated_ones(session):
    waiting = post(session, "Waiting")
    held = interviews.add(session, waiting, "panel", starts=NOW - timedelta(days=1), zone="UTC")
    interviews.move_to_state(session, held, InterviewState.HELD)
    interviews.edit(session, held, expects=date(2026, 3, 12))
    interviews.add(session, post(session, "Dated"), "panel", starts=NOW + timedelta(days=30), zone="UTC")
    dated, gate = gates.in_order(session, NOW)
    assert dated.row.employer == "Dated"
    assert gate.waiting
    assert gate.expects == date(2026, 3, 12)


def test_a_must_is_open_until_proof_bridge_or_fact(session):
    made = post(session, "Brightwell")
    lines = [requirements.add(session, made, f"line {number}") for number in range(5)]
    requirements.add(session, made, "a wish", level=Level.WISH)
    requirements.unsort(session, [requirements.add(session, made, "who knows")])
    proof = examples.add(session, title="Rota", at=NOW)
    assert (only(session).musts, only(session).open_musts, only(session).unsorted) == (5, 5, 1)
    evidence.decide(session, lines[0], proof, LinkKind.NEAR)
    evidence.decide(session, lines[1], proof, LinkKind.TRANSFER)
    assert only(session).open_musts == 4
    evidence.put_bridge(session, lines[1], carries_over="the same budget")
    assert only(session).open_musts == 4
    evidence.put_bridge(session, lines[1], plan="a course by June")
    assert only(session).open_musts == 3
    requirements.edit(session, lines[2], fact=next(iter(FactKind)), fact_standing=FactStanding.MET)
    assert only(session).open_musts == 2
    requirements.edit(session, lines[3], fact=next(iter(FactKind)))
    assert only(session).open_musts == 2
    examples.remove(session, proof)
    assert only(session).open_musts == 3
