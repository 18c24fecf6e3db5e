from __future__ import annotations

import json
from datetime import date, timedelta

import pytest
from sqlalchemy import create_engine, select
from sqlalchemy.orm import Session

from desktop_app import text
from desktop_app.errors import UserError
from desktop_app.records import (
    contacts,
    evidence,
    examples,
    facts,
    followups,
    interviews,
    opportunities,
    own_record,
    people,
    questions,
    requirements,
    sample,
    settling,
    signals,
    takes,
    tellings,
    uses,
)
from desktop_app.records.sample_days import STORY_TODAY, moved, moved_day
from desktop_app.store.database import Database
from desktop_app.store.lists import FollowUpKind, OpportunityStatus, Place, SignalState
from desktop_app.store.models import Answer, Base, Debrief
from desktop_app.vocabulary import FigureState, Level, LinkKind


def posts_of(session):
    return {row.employer: row.id for row in opportunities.in_list(session)}


def filled(*keys, today=STORY_TODAY):
    engine = create_engine("sqlite://")
    Base.metadata.create_all(engine)
    opened = Session(engine, expire_on_commit=False)
    sample.fill(opened, keys=keys or None, today=today)
    return opened


@pytest.fixture(scope="module")
def nurse():
    """The running story, only to be read."""
    with filled("nurse") as opened:
        yield opened
    opened.bind.dispose()


@pytest.fixture(scope="module")
def everybody():
    """All samples in one store, only to be read."""
    with filled() as opened:
        yield opened
    opened.bind.dispose()


def test_days_keep_their_distance_in_working_days_near_and_in_days_far():
    assert moved_day(date(2026, 3, 12), STORY_TODAY) == date(2026, 3, 12)
    friday = date(2026, 9, 4)
    assert moved_day(date(2026, 3, 12), friday) == date(2026, 9, 8)
    assert moved_day(date(2026, 3, 6), friday) == date(2026, 9, 2)
    for weekend in (date(2026, 9, 5), date(2026, 9, 6)):
        assert moved_day(STORY_TODAY, weekend) == friday
    assert moved_day(date(2027, 9, 30), friday) == date(2027, 9, 30) + (friday - STORY_TODAY)
    assert moved_day(date(2026, 3, 1), STORY_TODAY + timedelta(days=7)) == date(2026, 3, 8)


def test_days_are_moved_wherever_they_stand():
    given = {
        "day": "2026-03-12", "at": "2026-03-12 10:30", "text": "on {2026-03-12:long}, {2027-09-30:month}",
        "list": ["by {2026-02-27}", 3], "flag": True,
    }  # fmt: skip
    assert moved(given, STORY_TODAY) == {
        "day": "2026-03-12", "at": "2026-03-12 10:30", "text": "on Thursday 12 March, September 2027",
        "list": ["by 27 February", 3], "flag": True,
    }  # fmt: skip


def test_the_running_story_is_as_its_pictures_show(nurse):
    session, posts = nurse, posts_of(nurse)
    assert [row.status for row in opportunities.in_list(session)] == [
        OpportunityStatus.IN_PLAY, OpportunityStatus.IN_PLAY, OpportunityStatus.IN_PLAY, OpportunityStatus.LOOKING,
        OpportunityStatus.CLOSED,
    ]  # fmt: skip
    assert examples.count(session) == (9, 2)
    assert len(people.in_list(session)) == 11
    assert len([row for row in people.in_list(session) if row.recruits]) == 6
    first = interviews.coming(session, sample.Story(session, STORY_TODAY, {}, owns=True).moment("2026-03-10"))[0]
    assert (first.employer, first.local_start.strftime("%a %d %H:%M"), first.minutes) == (
        "Brightwell Clinics", "Thu 12 10:30", 45,
    )  # fmt: skip
    assert [seat.name for seat in interviews.seats(session, first.id)] == ["Ingrid Solheim"]
    assert len(interviews.stage_map(session, posts["Brightwell Clinics"])) == 3


def test_spoken_seconds_are_those_of_the_pictures(nurse):
    session = nurse
    seconds = {
        row.title: text.seconds(len(text.words(tellings.full_text(row)))) for row in examples.in_use(session)[:-1]
    }
    assert seconds == {
        "Discharge lounge": 84, "No-agency rota": 71, "Near miss": 92, "Two surgeons": 118, "Lift failure": 97,
        "Buddy scheme": 64, "Falls audit": 88, "Complaint leaflet": 101,
    }  # fmt: skip
    assert not examples.in_use(session)[-1].result


def musts_shown(session, post, *, transfer):
    """How many musts have something behind them: a met fact, an exact or near link, or a bridged transfer."""
    links, bridges = evidence.of_opportunity(session, post), evidence.bridges(session, post)
    shown = 0
    musts = [row for row in requirements.of_opportunity(session, post, Place.LISTED) if row.level is Level.MUST]
    for row in musts:
        kinds = {link.kind for link in links if link.requirement_id == row.id}
        bridged = transfer and LinkKind.TRANSFER in kinds and row.id in bridges and bridges[row.id].ready
        shown += bool(row.fact_standing or kinds & {LinkKind.EXACT, LinkKind.NEAR} or bridged)
    return shown, len(musts)


def test_six_of_seven_musts_for_the_manager_and_five_for_a_recruiter(nurse):
    session, posts = nurse, posts_of(nurse)
    assert musts_shown(session, posts["Brightwell Clinics"], transfer=True) == (6, 7)
    assert musts_shown(session, posts["Brightwell Clinics"], transfer=False) == (5, 7)
    assert musts_shown(session, posts["Eastvale Hospital Trust"], transfer=True) == (7, 9)
    assert musts_shown(session, posts["Northmoor Community Hospitals"], transfer=True) == (6, 6)
    unsorted = requirements.of_opportunity(session, posts["Harbour Foods"], Place.NOT_SORTED)
    assert len(unsorted) == 2
    assert len(requirements.of_opportunity(session, posts["Brightwell Clinics"], Place.NOT_SORTED)) == 2


def test_the_sorted_matrix_leaves_three_pairs_to_decide_also_beside_others_examples(everybody):
    session, post = everybody, posts_of(everybody)["Brightwell Clinics"]
    decided = {(link.requirement_id, link.example_id) for link in evidence.of_opportunity(session, post)}
    left = {
        (row.name, example.title)
        for row in requirements.of_opportunity(session, post, Place.LISTED)
        for example in examples.in_use(session)
        if row.fact is None and (row.id, example.id) not in decided
    }
    assert left == {
        ("Theatre and day-case lists", "Near miss"),
        ("Budget responsibility", "No-agency rota"),
        ("Spreadsheet reports, dashboards", "Falls audit"),
    }


def test_figures_carry_what_the_person_stands_behind(nurse):
    lounge = examples.titled(nurse, "Discharge lounge")
    assert [(row.written, row.state, row.source) for row in tellings.figures(nurse, lounge)][:3] == [
        ("28", FigureState.EXACT, "ward plan"),
        ("41%", FigureState.EXACT, "ward board, January to April"),
        ("12%", FigureState.EXACT, "ward board, January to April"),
    ]
    falls = examples.titled(nurse, "Falls audit")
    assert {row.state for row in tellings.figures(nurse, falls)} == {FigureState.UNSET}
    sure = {row.title: row.id for row in examples.in_use(nurse) if row.truth and row.title != "Falls audit"}
    for example in sure.values():
        assert FigureState.UNSET not in {row.state for row in tellings.figures(nurse, example)}


def test_every_line_stands_in_its_posting_letter_for_letter(everybody):
    from desktop_app.records import postings

    session = everybody
    for post in posts_of(session).values():
        posting = postings.latest(session, post)
        for row in requirements.of_opportunity(session, post):
            assert posting.text[row.start : row.stop] == row.text
            assert row.text in posting.text.split("\n")[row.line - 1]


def test_the_ledger_has_eight_words_six_to_check_and_one_corrected(nurse):
    session, posts = nurse, posts_of(nurse)
    ledger = signals.ledger(session, posts["Brightwell Clinics"])
    assert len(ledger) == 8
    assert sum(row.to_check for row in ledger) == 6
    assert [row.text for row in ledger if row.was_corrected] == ["Lists are; theatre is not."]
    tomasz = people.named(session, "Tomasz Wilk")
    assert settling.told_by(session, tomasz) == settling.Told(total=5, confirmed=0, corrected=1, dropped=0, open=4)
    everything = [row for post in posts.values() for row in signals.ledger(session, post)]
    assert SignalState.CONFIRMED in {row.state for row in everything if row.second_hand}


def test_two_follow_ups_are_due_today(nurse):
    session = nurse
    assert [(row.kind, row.person, row.due) for row in followups.due(session, STORY_TODAY)] == [
        (FollowUpKind.TIPS, "Tomasz Wilk", STORY_TODAY),
        (FollowUpKind.NUDGE, "Nadia Brandt", STORY_TODAY),
    ]
    tips = followups.due(session, STORY_TODAY)[0]
    assert "Thursday 12 March" in tips.text
    assert len(text.words(tips.text)) <= 70
    helen = people.of_id(session, people.named(session, "Helen Marsh"))
    assert (helen.next_touch, helen.last_contact, helen.last_contact_how) == (
        date(2026, 4, 1), date(2026, 3, 2), "decline",
    )  # fmt: skip
    assert [row.name for row in contacts.due(session, STORY_TODAY)] == ["Tomasz Wilk", "Nadia Brandt"]


def test_told_to_and_rehearsed(nurse):
    session = nurse
    lounge = examples.titled(session, "Discharge lounge")
    assert {use.person for use in uses.of_example(session, lounge)} == {"Tomasz Wilk", "Nadia Brandt"}
    weak = [take.item for take in takes.latest(session).values() if (take.recall or 0) < 2]
    assert len(weak) == 3
    assert [row.text for row in questions.kept(session) if row.came_from_id] == [
        "What would you stop doing in month one?"
    ]
    assert facts.differences(session) == ()
    assert facts.missing(session) == ()
    assert own_record.profile(session).name == "Maren Holt"


@pytest.mark.parametrize("key", [choice.key for choice in sample.choices()])
def test_each_sample_stands_alone_with_rounds_signals_and_briefs_to_print(session, key):
    sample.fill(session, keys=[key], today=date(2027, 1, 2))
    posts = posts_of(session)
    rounds = interviews.in_list(session)
    assert {row.state for row in rounds} >= {"booked", "held"}
    assert session.scalars(select(Debrief)).all()
    states = {row.state for post in posts.values() for row in signals.all_said(session, post)}
    assert states >= {SignalState.UNCHECKED, SignalState.CONFIRMED, SignalState.CORRECTED}
    assert followups.still_open(session)
    assert all(row.starts.weekday() < 5 for row in rounds if row.starts)
    assert "{" not in "".join(json.dumps(row.value) for row in session.scalars(select(Answer)) if "{20" in row.value)
    assert all(row.truth or not row.result for row in examples.in_use(session))


def test_together_they_cover_nursing_trades_and_software(everybody):
    session, posts = everybody, posts_of(everybody)
    assert {"Brightwell Clinics", "Tideway Food Park", "Tarn Robotics"} <= posts.keys()
    assert own_record.profile(session).name == "Maren Holt"
    assert len(own_record.roles(session)) == 2
    assert examples.count(session)[0] >= 12
    assert [row.title for row in examples.in_use(session)][:2] == ["Discharge lounge", "No-agency rota"]


def test_the_sample_is_the_same_for_the_same_day(session, nurse):
    def dump(one):
        return {
            table.name: [
                tuple(value for name, value in row._mapping.items() if name not in ("uid", "created_at", "changed_at"))
                for row in one.execute(select(table))
            ]
            for table in Base.metadata.sorted_tables
        }

    sample.fill(session, keys=["nurse"], today=STORY_TODAY)
    assert dump(session) == dump(nurse)


def test_a_store_that_holds_something_is_not_touched(session, post):
    with pytest.raises(UserError, match="not empty"):
        sample.fill(session)
    assert examples.count(session) == (0, 0)


def test_an_unknown_sample_is_named_with_those_there_are(session):
    with pytest.raises(UserError, match=r"no sample named “baker”.*nurse, electrician, programmer"):
        sample.fill(session, keys=["baker"])


def test_filling_is_one_step_that_undo_takes_back_and_redo_does_again(tmp_path):
    with Database.open(tmp_path) as db:
        with db.write("Fill with the sample") as session:
            sample.fill(session, keys=["electrician"], today=STORY_TODAY)

        def rows_of():
            with db.read() as session:
                return {
                    table.name: [tuple(row) for row in session.execute(select(table).order_by(table.c.id))]
                    for table in Base.metadata.sorted_tables
                    if table.info.get("undo", True)
                }

        filled_once = rows_of()
        assert db.undo() == "Fill with the sample"
        assert not any(rows_of().values())
        db.redo()
        assert rows_of() == filled_once
