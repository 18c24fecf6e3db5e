"""What the tables refuse: wrong-state rows cannot be written, whoever writes them."""

from __future__ import annotations

from datetime import UTC, date, datetime
from enum import StrEnum

import pytest
from sqlalchemy import create_engine, event, inspect, select, text
from sqlalchemy.exc import IntegrityError, StatementError
from sqlalchemy.orm import Session

from desktop_app.store.lists import (
    Employment,
    InterviewState,
    OpportunityStatus,
    Outcome,
    SignalAbout,
    SignalSource,
    SignalState,
)
from desktop_app.store.models import (
    GUARDS,
    Answer,
    AskedQuestion,
    AskItem,
    Base,
    Debrief,
    Dismissal,
    Example,
    ExampleCompetency,
    ExampleRevision,
    ExampleVersion,
    Fact,
    Figure,
    FollowUp,
    HeldRole,
    Interview,
    KeptQuestion,
    Link,
    MatchItem,
    Opportunity,
    Participation,
    Person,
    Posting,
    Profile,
    Requirement,
    Signal,
    Take,
    TextVector,
    Trait,
    Use,
    WordAlias,
)
from desktop_app.store.models.base import Choice, Day, Flag, Moment, TextList
from desktop_app.vocabulary import Level, LinkKind

NOW = datetime(2026, 3, 10, 12, 41, tzinfo=UTC)


@pytest.fixture
def session():
    engine = create_engine("sqlite://")

    @event.listens_for(engine, "connect")
    def _(connection, _record):
        connection.execute("PRAGMA foreign_keys = ON")

    Base.metadata.create_all(engine)
    with Session(engine) as opened:
        yield opened
    engine.dispose()


def add(session, row):
    session.add(row)
    session.flush()
    return row.id


@pytest.fixture
def post(session):
    return add(session, Opportunity(title="Day Surgery Operations Manager", created_at=NOW))


@pytest.fixture
def other(session):
    return add(session, Opportunity(title="Ward Manager", created_at=NOW))


@pytest.fixture
def recruiter(session):
    return add(session, Person(name="Tomasz Wilk", employment=Employment.AGENCY, created_at=NOW))


@pytest.fixture
def manager(session):
    return add(session, Person(name="Ingrid Solheim", may_manage=True, created_at=NOW))


@pytest.fixture
def example(session):
    return add(session, Example(title="Discharge lounge", created_at=NOW, changed_at=NOW))


@pytest.fixture
def line(session, post):
    return add(session, Requirement(opportunity_id=post, text="Budget", decided=True))


@pytest.fixture
def interview(session, post):
    return add(session, Interview(opportunity_id=post, playbook="any", created_at=NOW))


def refused(session, row, match):
    session.add(row)
    with pytest.raises(IntegrityError, match=match):
        session.flush()
    session.rollback()


def said(post, **given):
    given = {"about": SignalAbout.PROBLEM, "text": "Late starts", "source": SignalSource.MANAGER, "distance": 0} | given
    return Signal(opportunity_id=post, **given)


def test_at_most_one_person_will_manage_me(session, post, other, manager):
    second = add(session, Person(name="Marcus Teal", may_manage=True, created_at=NOW))
    add(session, Participation(opportunity_id=post, person_id=manager, will_manage_me=True))
    add(session, Participation(opportunity_id=other, person_id=second, will_manage_me=True))
    refused(session, Participation(opportunity_id=post, person_id=second, will_manage_me=True), "UNIQUE")


def test_a_recruiter_never_manages_me_by_insert_update_or_change_of_person(session, post, recruiter, manager):
    refusal = "never your manager"
    session.commit()
    refused(session, Participation(opportunity_id=post, person_id=recruiter, will_manage_me=True), refusal)
    part = Participation(opportunity_id=post, person_id=recruiter)
    add(session, part)
    session.commit()
    part.will_manage_me = True
    with pytest.raises(IntegrityError, match=refusal):
        session.flush()
    session.rollback()
    with pytest.raises(IntegrityError, match="recruiter_never_manages"):
        session.execute(text(f"UPDATE person SET may_manage = 1 WHERE id = {recruiter}"))
    session.rollback()
    add(session, Participation(opportunity_id=post, person_id=manager, will_manage_me=True))
    with pytest.raises(IntegrityError, match="recorded as your manager"):
        session.execute(text(f"UPDATE person SET may_manage = 0 WHERE id = {manager}"))


@pytest.mark.parametrize(
    ("source", "distance"),
    [
        (SignalSource.MANAGER, 0),
        (SignalSource.IN_HOUSE, 1),
        (SignalSource.AGENCY_DIRECT, 1),
        (SignalSource.COLLEAGUE, 1),
        (SignalSource.AGENCY_INDIRECT, 2),
        (SignalSource.GUESS, 3),
        (SignalSource.POSTING, None),
    ],
)
def test_distance_follows_the_source_alone(session, post, source, distance):
    add(session, said(post, source=source, distance=distance))
    session.commit()
    for wrong in {0, 1, 2, 3, 4, None} - {distance}:
        refused(session, said(post, source=source, distance=wrong), "distance_by_rule")


def test_a_recruiters_word_is_never_at_distance_0(session, post, recruiter):
    session.commit()
    refused(session, said(post, person_id=recruiter), "never at distance 0")
    late = add(session, said(post))
    with pytest.raises(IntegrityError, match="never at distance 0"):
        session.execute(text(f"UPDATE signal SET person_id = {recruiter} WHERE id = {late}"))


def test_whose_word_stands_at_distance_0_stays_a_manager(session, post, manager):
    add(session, said(post, person_id=manager))
    with pytest.raises(IntegrityError, match="recorded as your manager"):
        session.execute(text(f"UPDATE person SET may_manage = 0 WHERE id = {manager}"))


def test_a_corrected_signal_keeps_what_is_right_and_the_day(session, post, other):
    session.commit()
    refused(session, said(post, state=SignalState.CORRECTED, settled_on=NOW.date()), "correction_kept")
    refused(session, said(post, state=SignalState.CONFIRMED), "settled_has_a_day")
    elsewhere = add(session, said(other))
    session.commit()
    refused(session, said(post, replaced_by_id=elsewhere), "replaced_is_corrected|same opportunity")
    corrected = {"state": SignalState.CORRECTED, "settled_on": NOW.date(), "corrected_text": "Lists are"}
    refused(session, said(post, replaced_by_id=elsewhere, **corrected), "same opportunity")
    here = add(session, said(post, **corrected))
    with pytest.raises(IntegrityError, match="not_replaced_by_itself"):
        session.execute(text(f"UPDATE signal SET replaced_by_id = {here} WHERE id = {here}"))


def test_what_was_heard_asked_and_listed_stays_within_one_opportunity(session, post, other, interview):
    elsewhere = add(session, said(other))
    posting = add(session, Posting(opportunity_id=other, text="x", format="txt", read_at=NOW))
    trait = add(session, Trait(opportunity_id=other, text="calm"))
    session.commit()
    refused(session, said(other, interview_id=interview), "own opportunity")
    refused(session, AskItem(interview_id=interview, text="Why?", checks_signal_id=elsewhere), "own opportunity")
    refused(session, Requirement(opportunity_id=post, posting_id=posting, text="x", decided=True), "posting of its own")
    refused(session, MatchItem(opportunity_id=post, text="x", trait_id=trait), "trait of its own")


def test_nothing_hangs_on_an_example_that_does_not_exist(session, line):
    session.commit()
    for row in (
        ExampleVersion(example_id=99, audience="short"),
        ExampleCompetency(example_id=99, competency="teamwork"),
        Figure(example_id=99, written="41%"),
        Link(requirement_id=line, example_id=99, kind=LinkKind.EXACT, decided_at=NOW),
    ):
        refused(session, row, "FOREIGN KEY")


def test_a_pair_has_one_link_and_never_suggest_proves_nothing(session, line, example):
    add(session, Link(requirement_id=line, example_id=example, kind=LinkKind.EXACT, decided_at=NOW))
    session.commit()
    refused(session, Link(requirement_id=line, example_id=example, kind=LinkKind.NEAR, decided_at=NOW), "UNIQUE")
    second = add(session, Example(title="Near miss", created_at=NOW, changed_at=NOW))
    session.commit()
    wrong = Link(requirement_id=line, example_id=second, kind=LinkKind.EXACT, never_suggest=True, decided_at=NOW)
    refused(session, wrong, "never_suggest_proves_nothing")
    add(session, Link(requirement_id=line, example_id=second, kind=LinkKind.NONE, never_suggest=True, decided_at=NOW))


@pytest.mark.parametrize(
    ("row", "rule"),
    [
        (lambda: Opportunity(created_at=NOW), "named"),
        (lambda: Opportunity(title="x", created_at=NOW, status=OpportunityStatus.CLOSED), "closed_has_a_day"),
        (lambda: Opportunity(title="x", created_at=NOW, closed_on=NOW.date()), "closed_has_a_day"),
        (lambda: Opportunity(title="x", created_at=NOW, close_reason="pay"), "reason_only_when_closed"),
        (lambda: Person(name=" ", created_at=NOW), "has_name"),
        (lambda: Person(name="x", liked=6, created_at=NOW), "liked_in_range"),
        (lambda: Person(name="x", rests=True, next_touch=NOW.date(), created_at=NOW), "resting_has_no_date"),
        (lambda: Example(title="", created_at=NOW, changed_at=NOW), "has_title"),
        (lambda: Example(title="x", truth=True, created_at=NOW, changed_at=NOW), "tick_has_a_moment"),
        (lambda: Example(title="x", year=25, created_at=NOW, changed_at=NOW), "year_in_range"),
        (lambda: Fact(key="pay_floor", value="44000", changed_at=NOW), "floor_is_private"),
        (lambda: Fact(key=" ", value="1", changed_at=NOW), "has_key"),
        (lambda: FollowUp(kind="nudge", number=3, created_at=NOW), "two_in_all"),
        (lambda: FollowUp(kind="nudge", state="sent", created_at=NOW), "sent_has_a_moment"),
        (lambda: Take(item="example:1", mode="whole", recall=4, taken_at=NOW), "recall_in_range"),
        (lambda: Take(item="example:1", mode="whole", self_mark=0, taken_at=NOW), "self_mark_in_range"),
        (lambda: Take(item="example:1", mode="whole", seconds=-1, taken_at=NOW), "counts_not_negative"),
        (lambda: Take(item="", mode="whole", taken_at=NOW), "has_item"),
        (lambda: Profile(pace=20), "pace_in_range"),
        (lambda: WordAlias(word="", means="x"), "both_words"),
        (lambda: KeptQuestion(text="", created_at=NOW), "has_text"),
        (lambda: HeldRole(title="x", began=date(2020, 1, 1), ended=date(2019, 1, 1)), "ends_after_it_began"),
        (lambda: Dismissal(rule="OWN-01", text_hash="0", dismissed_at=NOW), "of_one_thing"),
        (lambda: Use(example_id=1), "told_somewhere"),
    ],
)
def test_a_row_that_says_what_cannot_be_is_refused(session, row, rule):
    refused(session, row(), rule)


@pytest.mark.parametrize(
    ("given", "rule"),
    [
        ({"playbook": ""}, "has_type"),
        ({"minutes": 0}, "minutes_positive"),
        ({"state": InterviewState.BOOKED}, "booked_has_a_start"),
        ({"starts": NOW}, "start_has_a_zone"),
        ({"outcome": Outcome.DECLINED, "outcome_on": NOW.date()}, "outcome_after_it"),
        ({"outcome": Outcome.OFFER, "outcome_on": NOW.date(), "state": "cancelled"}, "advanced_only_when_held"),
        ({"outcome": Outcome.SILENT, "state": "held", "starts": NOW, "zone": "UTC"}, "outcome_has_a_day"),
    ],
)
def test_an_interview_is_in_a_state_that_can_be(session, post, given, rule):
    refused(session, Interview(opportunity_id=post, created_at=NOW, **({"playbook": "any"} | given)), rule)


@pytest.mark.parametrize(
    ("given", "rule"),
    [
        ({"text": " "}, "has_text"),
        ({}, "by_hand_is_decided"),
        ({"line": 3}, "placed_whole_or_not"),
        ({"line": 3, "end_line": 2, "start": 1, "stop": 2}, "lines_in_order"),
        ({"line": 3, "end_line": 3, "start": 4, "stop": 2}, "offsets_in_order"),
        ({"decided": True, "years": -1.0}, "years_not_negative"),
        ({"decided": True, "fact_standing": "met"}, "standing_only_of_a_fact"),
    ],
)
def test_a_requirement_stands_somewhere_that_can_be(session, post, given, rule):
    refused(session, Requirement(opportunity_id=post, **({"text": "Budget"} | given)), rule)


def test_debrief_ratings_are_one_to_five_and_next_is_known_or_not(session, interview):
    session.commit()
    for column in ("they_beside_me", "i_beside_them", "work", "manager", "team", "terms"):
        refused(session, Debrief(interview_id=interview, begun_at=NOW, **{column: 6}), f"{column}_in_range")
    refused(
        session,
        Debrief(interview_id=interview, begun_at=NOW, next_unknown=True, next_on=NOW.date()),
        "known_or_unknown",
    )


def test_an_asked_question_got_an_example_or_a_bridge(session, interview, example):
    session.commit()
    refused(session, AskedQuestion(interview_id=interview, text="x", example_id=example, bridge=True), "example_or")


def test_there_is_one_profile_and_one_answer_for_each_field(session, interview):
    add(session, Profile(name="Maren Holt"))
    session.commit()
    refused(session, Profile(name="Somebody else"), "UNIQUE")
    given = {"interview_id": interview, "playbook": "p", "page_key": "a", "field_key": "b", "changed_at": NOW}
    refused(session, Answer(**given, value=""), "value_is_json")
    add(session, Answer(**given, value='"yes"'))
    refused(session, Answer(**given, value='"no"'), "UNIQUE")


def test_what_belongs_goes_with_its_owner_and_what_is_mentioned_only_empties(session, post, line, example, manager):
    link = add(session, Link(requirement_id=line, example_id=example, kind=LinkKind.NEAR, decided_at=NOW))
    add(session, ExampleRevision(example_id=example, saved_at=NOW, content="{}"))
    signal = add(session, said(post, person_id=manager))
    session.commit()
    session.execute(text(f"DELETE FROM person WHERE id = {manager}"))
    session.execute(text(f"DELETE FROM example WHERE id = {example}"))
    session.expire_all()
    assert session.get(Signal, signal).person_id is None
    assert session.get(Link, link) is None
    session.execute(text(f"DELETE FROM opportunity WHERE id = {post}"))
    assert session.scalars(select(Requirement)).all() == []


def test_every_table_is_strict_and_every_closed_column_has_its_check(session):
    for table in Base.metadata.tables.values():
        sql = session.scalar(text(f"SELECT sql FROM sqlite_master WHERE name = '{table.name}'"))
        assert sql.rstrip().endswith("STRICT"), table.name
        checks = {check["name"] for check in inspect(session.bind).get_check_constraints(table.name)}
        assert None not in checks
        for column in table.columns:
            if isinstance(column.type, Flag | Choice | TextList):
                assert f"ck_{table.name}_{column.name}" in checks


def test_every_relationship_would_raise_when_loaded_unasked():
    assert all(relation.lazy == "raise" for mapper in Base.registry.mappers for relation in mapper.relationships)


def test_foreign_keys_are_indexed_so_that_cascades_stay_quick():
    for table in Base.metadata.tables.values():
        leading = {next(iter(index.columns)).name for index in table.indexes}
        leading |= {
            next(iter(unique.columns)).name
            for unique in table.constraints
            if unique.__visit_name__ == "unique_constraint"
        }
        for key in table.foreign_keys:
            assert key.parent.name in leading, f"{table.name}.{key.parent.name}"


def test_guards_can_be_made_again(session):
    for statement in GUARDS:
        session.execute(text(statement))


def test_column_types_carry_values_there_and_back(session):
    class Colour(StrEnum):
        RED = "red"

    dialect = session.bind.dialect
    for kind, value in (
        (Day(), date(2026, 3, 10)),
        (Moment(), NOW),
        (Flag(), True),
        (Choice(Colour), Colour.RED),
        (TextList(), ("a", "ü")),
    ):
        assert kind.process_result_value(kind.process_bind_param(value, dialect), dialect) == value
        assert kind.process_bind_param(None, dialect) is None
        assert kind.process_result_value(None, dialect) is None


def test_a_moment_without_a_zone_and_a_stranger_to_a_list_are_refused(session):
    session.add(Opportunity(title="x", created_at=datetime(2026, 3, 10, 9, 0)))
    with pytest.raises(StatementError, match="time zone"):
        session.flush()
    session.rollback()
    session.add(Requirement(opportunity_id=1, text="x", decided=True, level="perhaps"))
    with pytest.raises(StatementError, match="not a valid Level"):
        session.flush()
    session.rollback()
    assert Level("must") is Level.MUST


def test_vectors_are_outside_undo():
    assert TextVector.__table__.info == {"undo": False}
