from __future__ import annotations

from datetime import date

import pytest

from desktop_app.records import parts, people, rows, settling, signals
from desktop_app.store.lists import BriefedBy, Employment, HowToCheck, SignalAbout, SignalSource, SignalState
from desktop_app.store.models import Requirement


@pytest.fixture
def tomasz(session, post):
    person = people.add(session, name="Tomasz Wilk", employment=Employment.AGENCY)
    parts.add(session, post, person, briefed_by=BriefedBy.MANAGER)
    return person


@pytest.fixture
def ingrid(session, post):
    person = people.add(session, name="Ingrid Solheim", may_manage=True)
    parts.set_manager(session, post, person)
    return person


def heard(session, post, text, person=None, about=SignalAbout.TECHNICAL, **more):
    return signals.add(session, post, about=about, text=text, person_id=person, **more)


@pytest.mark.parametrize(
    ("employment", "manages", "briefed", "source"),
    [
        (Employment.NOT_A_RECRUITER, True, BriefedBy.UNKNOWN, SignalSource.MANAGER),
        (Employment.NOT_A_RECRUITER, False, BriefedBy.MANAGER, SignalSource.COLLEAGUE),
        (Employment.IN_HOUSE, False, BriefedBy.OTHERS, SignalSource.IN_HOUSE),
        (Employment.AGENCY, False, BriefedBy.MANAGER, SignalSource.AGENCY_DIRECT),
        (Employment.AGENCY, False, BriefedBy.OTHERS, SignalSource.AGENCY_INDIRECT),
        (Employment.ON_SITE, False, BriefedBy.UNKNOWN, SignalSource.AGENCY_INDIRECT),
        (Employment.UNKNOWN, True, BriefedBy.UNKNOWN, SignalSource.AGENCY_INDIRECT),
    ],
)
@pytest.mark.behaviour("M04b")
def test_m04b_the_source_follows_from_who_spoke_and_who_briefed_them(employment, manages, briefed, source):
    assert signals.source_of(employment, will_manage_me=manages, briefed_by=briefed) is source
    if employment is not Employment.NOT_A_RECRUITER:
        assert signals.DISTANCES[source] >= 1


@pytest.mark.behaviour("M05b")
def test_m05b_what_is_second_hand_waits_until_settled(session, post, tomasz, ingrid):
    said = heard(session, post, "Late starts", tomasz)
    posting = heard(session, post, "Handover is calm", from_posting=True)
    guess = heard(session, post, "Recovery grew")
    heard(session, post, "One talk, then a walk", ingrid)
    mara = people.add(session, name="Mara Lund", may_manage=True)
    aside = heard(session, post, "They are two short", mara)
    assert {row.id: row.distance for row in signals.to_check(session, post)} == {
        said: 1, posting: None, guess: 3, aside: 1,
    }  # fmt: skip
    settling.drop(session, aside)
    settling.confirm(session, said)
    settling.drop(session, guess, day=date(2026, 3, 9))
    assert [row.id for row in signals.to_check(session, post)] == [posting]
    settling.reopen(session, guess)
    settling.set_rank(session, guess, 1)
    assert [row.id for row in signals.to_check(session, post)] == [guess, posting]


@pytest.mark.behaviour("M11a")
def test_m11a_the_managers_word_replaces_and_the_old_one_is_kept(session, post, tomasz, ingrid):
    old = heard(session, post, "Theatre background is essential.", tomasz)
    settling.set_rank(session, old, 2)
    new = settling.correct(session, old, "Lists are; theatre is not.", quoted=True, day=date(2026, 3, 9))
    (line,) = signals.ledger(session, post)
    assert (line.id, line.state, line.distance, line.person, line.rank) == (
        new, SignalState.CONFIRMED, 0, "Ingrid Solheim", 2,
    )  # fmt: skip
    assert line.was_corrected
    (earlier,) = line.earlier
    assert (earlier.text, earlier.state, earlier.corrected_text, earlier.settled_by, earlier.rank) == (
        "Theatre background is essential.", SignalState.CORRECTED, "Lists are; theatre is not.", "Ingrid Solheim", None,
    )  # fmt: skip
    assert [row.id for row in signals.all_said(session, post)] == [old, new]


def test_a_correction_by_a_recruiter_is_still_second_hand(session, post, tomasz, ingrid):
    helen = people.add(session, name="Helen", employment=Employment.IN_HOUSE)
    old = heard(session, post, "Nights only", tomasz)
    new = settling.correct(session, old, "Two nights a month", by_id=helen)
    newest = settling.correct(session, new, "No nights")
    (line,) = signals.ledger(session, post)
    assert [word.text for word in line.earlier] == ["Two nights a month", "Nights only"]
    assert (line.id, line.second_hand) == (newest, False)
    assert signals.of_id(session, new).distance == 1


def test_a_note_already_taken_can_replace_and_taking_it_out_restores(session, post, tomasz, ingrid):
    old = heard(session, post, "She wants theatre", tomasz)
    new = heard(session, post, "She wants lists", ingrid)
    settling.replace_with(session, old, new)
    assert [row.id for row in signals.ledger(session, post)] == [new]
    signals.remove(session, new)
    (line,) = signals.ledger(session, post)
    assert (line.id, line.state, line.corrected_text) == (old, SignalState.UNCHECKED, "")


def test_confirming_a_corrected_word_makes_it_stand_again(session, post, tomasz, ingrid):
    old = heard(session, post, "She wants theatre", tomasz)
    settling.correct(session, old, "She wants lists")
    settling.confirm(session, old, by_id=ingrid, day=date(2026, 3, 12))
    row = signals.of_id(session, old)
    assert (row.state, row.replaced_by_id, row.corrected_text) == (SignalState.CONFIRMED, None, "")
    settling.confirm(session, old)
    assert row.settled_on == rows.today()


def test_dropping_leaves_the_top_three(session, post, tomasz):
    said = heard(session, post, "Late starts", tomasz)
    settling.set_rank(session, said, 1)
    settling.drop(session, said)
    assert settling.top(session, post) == ((), ())


@pytest.mark.behaviour("M10a")
def test_m10a_ranks_are_three_for_the_job_and_three_for_the_culture(session, post, tomasz):
    skill = heard(session, post, "Reads a rota", tomasz)
    problem = heard(session, post, "Late starts", tomasz, SignalAbout.PROBLEM)
    people_ = heard(session, post, "Walks over", tomasz, SignalAbout.CULTURE)
    settling.set_rank(session, skill, 1)
    settling.set_rank(session, people_, 1)
    settling.set_rank(session, problem, 1)
    job, culture = settling.top(session, post)
    assert [row.id for row in job] == [problem]
    assert [row.id for row in culture] == [people_]
    settling.set_rank(session, people_, None)
    assert settling.top(session, post)[1] == ()


@pytest.mark.behaviour("M08c")
def test_m08c_a_person_is_counted_and_never_scored(session, post, tomasz, ingrid):
    ids = [heard(session, post, f"word {number}", tomasz) for number in range(5)]
    settling.confirm(session, ids[0])
    settling.correct(session, ids[1], "otherwise")
    settling.drop(session, ids[2])
    assert settling.told_by(session, tomasz) == settling.Told(total=5, confirmed=1, corrected=1, dropped=1, open=2)
    assert settling.told_by(session, 99).total == 0


@pytest.mark.behaviour("M08a")
def test_m08a_two_columns_show_where_words_differ(session, post, tomasz, ingrid):
    corrected = heard(session, post, "Theatre is essential", tomasz)
    settling.correct(session, corrected, "Lists are")
    settling.confirm(session, heard(session, post, "Late starts", tomasz))
    heard(session, post, "Budget worries", tomasz, SignalAbout.OBJECTION)
    heard(session, post, "One talk", ingrid)
    settling.drop(session, heard(session, post, "Nonsense", tomasz))
    session.add(
        Requirement(
            opportunity_id=post, text="Hold the budget", label="Budget", decided=True,
            recruiter_words="pay and supplies", manager_words="Supplies only",
        )
    )  # fmt: skip
    session.flush()
    lines = {(line.passed_on, line.manager, line.differs) for line in settling.two_columns(session, post)}
    assert lines == {
        ("Theatre is essential", "Lists are", True),
        ("Late starts", "Late starts", False),
        ("Budget worries", "", False),
        ("", "One talk", False),
        ("pay and supplies", "Supplies only", True),
    }
    assert {line.passed_on_by for line in settling.two_columns(session, post)} == {"Tomasz Wilk", ""}


def test_words_can_be_edited_but_never_emptied(session, post, tomasz):
    said = heard(session, post, "Late starts", tomasz)
    signals.edit(session, said, text=" ", how_to_check=HowToCheck.ASK, check_words="What do you get asked about most?")
    row = signals.of_id(session, said)
    assert (row.text, row.how_to_check) == ("Late starts", HowToCheck.ASK)
    signals.edit(session, said, text="Late starts on Mondays")
    assert row.text == "Late starts on Mondays"
    with pytest.raises(ValueError, match="distance"):
        signals.edit(session, said, distance=0)


def test_saying_who_really_said_it_moves_the_distance(session, post, tomasz, ingrid):
    said = heard(session, post, "Late starts", tomasz)
    row = signals.of_id(session, said)
    signals.move_source(session, said, ingrid)
    assert (row.distance, row.state) == (0, SignalState.CONFIRMED)
    signals.move_source(session, said, None, from_posting=True)
    assert (row.distance, row.state) == (None, SignalState.UNCHECKED)
    signals.move_source(session, said, None)
    assert row.distance == 3
    settling.drop(session, said)
    signals.move_source(session, said, ingrid)
    assert row.state is SignalState.DROPPED
