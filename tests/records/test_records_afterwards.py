from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from desktop_app.errors import UserError
from desktop_app.records import (
    consequences,
    contacts,
    debriefs,
    due_dates,
    examples,
    facts,
    followups,
    interviews,
    parts,
    people,
    questions,
    settling,
    signals,
    takes,
)
from desktop_app.store.lists import (
    CameVia,
    Channel,
    Employment,
    Feeling,
    FollowUpKind,
    FollowUpState,
    InterviewState,
    Landed,
    Outcome,
    Party,
    SignalAbout,
    TakeMode,
)

CALL = datetime(2026, 3, 3, 15, 0, tzinfo=UTC)
TALK = datetime(2026, 3, 12, 10, 30, tzinfo=UTC)


@pytest.fixture
def tomasz(session):
    return people.add(session, name="Tomasz Wilk", employment=Employment.AGENCY)


@pytest.fixture
def ingrid(session):
    return people.add(session, name="Ingrid Solheim", may_manage=True)


@pytest.fixture
def call(session, post, tomasz):
    interview = interviews.add(session, post, "first", starts=CALL, zone="UTC", minutes=30, format="phone")
    interviews.add_seat(session, interview, tomasz)
    return interview


@pytest.fixture
def talk(session, post, call, ingrid):
    interview = interviews.add(session, post, "second", starts=TALK, zone="UTC", minutes=45, format="Harbour Street")
    interviews.add_seat(session, interview, ingrid)
    return interview


def kinds(session, interview):
    return {
        (row.kind, row.person): row.due
        for row in followups.of_interview(session, interview)
        if row.state is FollowUpState.OPEN
    }


@pytest.mark.parametrize(
    ("day", "count", "after", "before"),
    [
        (date(2026, 3, 6), 2, date(2026, 3, 10), date(2026, 3, 4)),
        (date(2026, 3, 12), 2, date(2026, 3, 16), date(2026, 3, 10)),
        (date(2026, 3, 14), 1, date(2026, 3, 16), date(2026, 3, 13)),
        (date(2026, 3, 12), 5, date(2026, 3, 19), date(2026, 3, 5)),
        (date(2026, 3, 14), 0, date(2026, 3, 14), date(2026, 3, 14)),
    ],
)
def test_working_days_pass_over_weekends(day, count, after, before):
    assert due_dates.working_days_after(day, count) == after
    assert due_dates.working_days_before(day, count) == before


def test_a_nudge_waits_two_working_days_after_a_promise_or_five_after_the_talk():
    assert due_dates.first_nudge(date(2026, 3, 12), date(2026, 3, 19)) == date(2026, 3, 23)
    assert due_dates.first_nudge(date(2026, 3, 12), None) == date(2026, 3, 19)
    assert due_dates.tips_by(date(2026, 3, 12)) == date(2026, 3, 10)


@pytest.mark.behaviour("M41a")
def test_m41a_every_held_round_makes_a_note_for_each_person_and_a_nudge(session, talk, tomasz, ingrid):
    debriefs.begin(session, talk, at=TALK)
    assert kinds(session, talk) == {
        (FollowUpKind.THANKS, "Ingrid Solheim"): date(2026, 3, 12),
        (FollowUpKind.REPORT_BACK, "Tomasz Wilk"): date(2026, 3, 12),
        (FollowUpKind.NUDGE, "Tomasz Wilk"): date(2026, 3, 19),
    }
    (thanks,) = (row for row in followups.of_interview(session, talk) if row.kind is FollowUpKind.THANKS)
    assert thanks.not_before == TALK + timedelta(minutes=45, hours=1)
    assert people.of_id(session, ingrid).last_contact == date(2026, 3, 12)
    consequences.after_interview(session, talk)
    assert len(followups.of_interview(session, talk)) == 3


@pytest.mark.behaviour("M47b")
def test_m47b_no_report_back_from_the_recruiters_own_call(session, call, tomasz):
    debriefs.begin(session, call)
    assert {kind for kind, _ in kinds(session, call)} == {FollowUpKind.THANKS, FollowUpKind.NUDGE}
    assert people.of_id(session, tomasz).channels == ("phone",)


def test_a_round_without_a_day_or_a_person_follows_nothing(session, post):
    expected = interviews.add(session, post, "third")
    consequences.after_interview(session, expected)
    consequences.expect_answer(session, expected)
    assert followups.of_interview(session, expected) == ()
    alone = interviews.add(session, post, "fourth", starts=TALK, zone="UTC")
    debriefs.begin(session, alone)
    assert kinds(session, alone) == {(FollowUpKind.NUDGE, ""): date(2026, 3, 19)}


@pytest.mark.behaviour("M45a", "M46b")
def test_m45a_and_m46b_advancing_asks_for_tips_two_working_days_before_the_next(session, call, talk, tomasz):
    debriefs.begin(session, call)
    consequences.settle(session, call, Outcome.ADVANCED, on=date(2026, 3, 5))
    assert kinds(session, talk) == {(FollowUpKind.TIPS, "Tomasz Wilk"): date(2026, 3, 10)}
    assert interviews.of_id(session, talk).came_via is CameVia.ON_THEIR_WORD
    assert FollowUpKind.NUDGE not in {kind for kind, _ in kinds(session, call)}
    consequences.rebook(session, talk, TALK + timedelta(days=7), "UTC")
    assert kinds(session, talk) == {(FollowUpKind.TIPS, "Tomasz Wilk"): date(2026, 3, 17)}
    consequences.rebook(session, call, CALL, "UTC")
    consequences.ask_for_tips(session, interviews.of_id(session, talk).opportunity_id)
    assert len(kinds(session, talk)) == 1


def test_tips_wait_without_a_day_while_the_next_round_has_none(session, post, call, tomasz):
    walk = interviews.add(session, post, "third", came_via=CameVia.REFERRAL)
    consequences.settle(session, call, Outcome.ADVANCED)
    assert kinds(session, walk) == {(FollowUpKind.TIPS, "Tomasz Wilk"): None}
    assert interviews.of_id(session, walk).came_via is CameVia.REFERRAL


def test_nobody_to_ask_or_nothing_to_come_makes_no_tips(session, post, call):
    consequences.settle(session, call, Outcome.ADVANCED)
    alone = interviews.add(session, post, "third")
    parts.remove(session, post, interviews.seats(session, call)[0].person_id)
    consequences.ask_for_tips(session, post)
    assert followups.of_interview(session, alone) == ()


@pytest.mark.behaviour("M17a")
def test_m17a_a_no_is_thanked_for_and_the_recruiter_is_kept(session, call, talk, tomasz):
    debriefs.begin(session, talk)
    consequences.settle(session, talk, Outcome.DECLINED, on=date(2026, 3, 20), words="Close second.")
    assert kinds(session, talk)[FollowUpKind.FEEDBACK, "Tomasz Wilk"] == date(2026, 3, 22)
    assert people.of_id(session, tomasz).next_touch == date(2026, 4, 19)
    set_aside = [row for row in followups.of_interview(session, talk) if row.state is FollowUpState.SET_ASIDE]
    assert [(row.kind, row.reason) for row in set_aside] == [(FollowUpKind.NUDGE, "the answer came")]


def test_silence_and_withdrawing_end_politely(session, call, talk):
    debriefs.begin(session, talk)
    consequences.settle(session, talk, Outcome.SILENT, on=date(2026, 4, 1))
    assert kinds(session, talk)[FollowUpKind.CLOSE, "Tomasz Wilk"] == date(2026, 4, 1)
    consequences.settle(session, talk, Outcome.WITHDREW, on=date(2026, 4, 2))
    assert len([row for row in followups.of_interview(session, talk) if row.kind is FollowUpKind.CLOSE]) == 1
    consequences.settle(session, talk, Outcome.OFFER, on=date(2026, 4, 3))
    assert FollowUpKind.CLOSE not in {kind for kind, _ in kinds(session, talk)}


def test_taking_an_outcome_back_waits_for_the_answer_again(session, talk):
    debriefs.begin(session, talk)
    consequences.settle(session, talk, Outcome.OFFER, on=date(2026, 3, 20))
    consequences.settle(session, talk, None)
    assert interviews.of_id(session, talk).outcome is None
    assert FollowUpKind.NUDGE not in {kind for kind, _ in kinds(session, talk)}


def test_whoever_was_there_is_nudged_where_there_is_no_recruiter(session, post, ingrid):
    talk = interviews.add(session, post, "second", starts=TALK, zone="UTC")
    interviews.add_seat(session, talk, ingrid)
    debriefs.begin(session, talk)
    assert (FollowUpKind.NUDGE, "Ingrid Solheim") in kinds(session, talk)


def test_two_nudges_then_a_polite_close(session, call, talk):
    debriefs.begin(session, talk)
    sent_on = datetime(2026, 3, 23, 9, 0, tzinfo=UTC)
    for number in (1, 2):
        (nudge,) = (row for row in followups.still_open(session) if row.kind is FollowUpKind.NUDGE)
        assert nudge.number == number
        followups.mark_sent(session, nudge.id, at=sent_on + timedelta(days=7 * (number - 1)))
        consequences.expect_answer(session, talk)
    assert kinds(session, talk)[FollowUpKind.CLOSE, "Tomasz Wilk"] == date(2026, 4, 6)


def test_a_sent_note_is_contact_and_can_be_opened_again(session, call, tomasz):
    debriefs.begin(session, call)
    (thanks,) = (row for row in followups.of_person(session, tomasz) if row.kind is FollowUpKind.THANKS)
    assert thanks.channel is Channel.PHONE
    followups.edit(session, thanks.id, text="Thank you for your time.", subject="Thank you")
    followups.mark_sent(session, thanks.id, channel=Channel.EMAIL, at=CALL + timedelta(days=1))
    sent = followups.row_of(session, thanks.id)
    assert (sent.state, sent.channel, sent.post) == (
        FollowUpState.SENT, Channel.EMAIL, "Day Surgery Operations Manager",
    )  # fmt: skip
    assert people.of_id(session, tomasz).last_contact == date(2026, 3, 4)
    assert followups.due(session, date(2026, 3, 4)) == ()
    followups.reopen(session, thanks.id)
    assert [row.id for row in followups.due(session, date(2026, 3, 4))] == [thanks.id]
    followups.set_aside(session, thanks.id, "I rang instead")
    assert followups.row_of(session, thanks.id).reason == "I rang instead"
    followups.remove(session, thanks.id)
    with pytest.raises(UserError, match="This entry is no longer"):
        followups.row_of(session, thanks.id)


def test_a_touch_sets_the_next_and_a_changed_fact_counts_as_told(session, post, tomasz):
    contacts.set_next_touch(session, tomasz, date(2026, 3, 10), "30 days after a no")
    touch = followups.add(session, FollowUpKind.NEXT_TOUCH, person_id=tomasz, due=date(2026, 3, 10))
    followups.mark_sent(session, touch, at=datetime(2026, 3, 10, 12, 0, tzinfo=UTC))
    assert people.of_id(session, tomasz).next_touch == date(2026, 6, 8)
    facts.put(session, "notice_weeks", 8)
    facts.add_told(session, tomasz, "notice_weeks", 6, day=date(2026, 3, 1))
    assert facts.differences(session)
    change = followups.add(session, FollowUpKind.FACT_CHANGED, person_id=tomasz, opportunity_id=post)
    followups.mark_sent(session, change)
    assert facts.differences(session) == ()
    assert len(followups.of_opportunity(session, post)) == 1


def test_a_note_to_nobody_can_be_sent_too(session, post):
    note = followups.add(session, FollowUpKind.OTHER, opportunity_id=post)
    assert followups.row_of(session, note).channel is Channel.EMAIL
    followups.mark_sent(session, note)
    assert followups.row_of(session, note).state is FollowUpState.SENT


def test_beginning_a_debrief_holds_the_round_once(session, post, talk):
    first = debriefs.begin(session, talk, at=TALK)
    assert debriefs.begin(session, talk) is first
    assert interviews.of_id(session, talk).state is InterviewState.HELD
    with pytest.raises(UserError, match="no date yet"):
        debriefs.begin(session, interviews.add(session, post, "third"))
    held = interviews.add(session, post, "fourth", starts=TALK, zone="UTC")
    interviews.move_to_state(session, held, InterviewState.HELD)
    assert debriefs.begin(session, held).interview_id == held


def test_a_next_day_and_unknown_replace_each_other(session, talk):
    debriefs.edit(session, talk, feeling=Feeling.GOOD, next_unknown=True)
    debriefs.edit(session, talk, next_on=date(2026, 3, 19))
    assert debriefs.of_interview(session, talk).next_unknown is False
    debriefs.edit(session, talk, next_unknown=True)
    assert debriefs.of_interview(session, talk).next_on is None
    debriefs.edit(session, talk, surprised="She showed me the broken lift.")
    debriefs.close(session, talk, at=TALK)
    assert debriefs.of_interview(session, talk).closed_at == TALK
    debriefs.remove(session, talk)
    debriefs.remove(session, talk)
    assert debriefs.of_interview(session, talk) is None


@pytest.mark.behaviour("M12b")
def test_m12b_points_keep_their_tick_when_the_list_changes(session, talk):
    debriefs.put_points(session, talk, ["I measure first", "I say no in time", " "])
    debriefs.tick_point(session, debriefs.points(session, talk)[0].id)
    debriefs.put_points(session, talk, ["I hand over by walking", "I measure first"])
    assert [(point.text, point.said) for point in debriefs.points(session, talk)] == [
        ("I hand over by walking", False), ("I measure first", True),
    ]  # fmt: skip


def test_their_promise_moves_the_nudge_and_mine_becomes_a_task(session, call, talk):
    debriefs.begin(session, talk)
    theirs = debriefs.add_promise(session, talk, Party.THEY, "an answer", due=date(2026, 3, 19))
    assert interviews.of_id(session, talk).expects == date(2026, 3, 19)
    assert kinds(session, talk)[FollowUpKind.NUDGE, "Tomasz Wilk"] == date(2026, 3, 23)
    mine = debriefs.add_promise(session, talk, Party.ME, "one-page plan", due=date(2026, 3, 12))
    assert kinds(session, talk)[FollowUpKind.PAPERS, "Ingrid Solheim"] == date(2026, 3, 12)
    debriefs.edit_promise(session, mine, kept_on=date(2026, 3, 12))
    debriefs.edit_promise(session, theirs, due=date(2026, 3, 20))
    assert kinds(session, talk)[FollowUpKind.NUDGE, "Tomasz Wilk"] == date(2026, 3, 24)
    debriefs.remove_promise(session, theirs)
    assert interviews.of_id(session, talk).expects is None
    debriefs.remove_promise(session, mine)
    assert debriefs.promises(session, talk) == ()


def test_a_promise_of_mine_to_nobody_known(session, post):
    alone = interviews.add(session, post, "fourth", starts=TALK, zone="UTC")
    debriefs.add_promise(session, alone, Party.ME, "send papers")
    assert followups.of_interview(session, alone)[0].person_id is None


def test_what_a_debrief_changes_can_be_read_at_once(session, post, call, talk, tomasz):
    said = [
        signals.add(session, post, about=SignalAbout.PROBLEM, text=text, person_id=tomasz, interview_id=call)
        for text in ("Late starts", "Reads a rota", "Never held a budget")
    ]
    assert debriefs.enough(session, talk) == debriefs.Enough(
        next_known=False, something_heard=False, follow_up_seen=False
    )
    debriefs.edit(session, talk, learned="Ask about the second lift", follow_up_seen=True, next_unknown=True)
    settling.confirm(session, said[0], interview_id=talk)
    settling.confirm(session, said[1], interview_id=talk)
    settling.correct(session, said[2], "Supplies, not pay", interview_id=talk)
    lounge = examples.add(session, title="Discharge lounge")
    questions.add_asked(session, talk, "Late starts?", example_id=lounge, landed=Landed.LANDED)
    questions.add_asked(session, talk, "What would you stop?", landed=Landed.NO)
    found = debriefs.effects(session, talk)
    assert (found.confirmed, found.corrected, found.told, found.to_rehearse) == (
        2, 1, ("Discharge lounge",), ("What would you stop?",),
    )  # fmt: skip
    assert {note.kind for note in found.notes} == {
        FollowUpKind.THANKS, FollowUpKind.REPORT_BACK, FollowUpKind.NUDGE,
    }  # fmt: skip
    assert debriefs.enough(session, talk).all
    lessons = debriefs.learned(session)
    assert [(lesson.text, lesson.question, lesson.employer) for lesson in lessons] == [
        ("Ask about the second lift", False, "Brightwell Clinics"),
        ("What would you stop?", True, "Brightwell Clinics"),
    ]
    assert len(debriefs.learned(session, limit=1)) == 1


def test_a_known_outcome_is_a_known_next_step(session, talk):
    consequences.settle(session, talk, Outcome.OFFER, on=date(2026, 3, 13))
    assert debriefs.enough(session, talk).next_known


def test_takes_are_kept_by_item_and_make_the_pace(session, talk):
    lounge = examples.add(session, title="Discharge lounge")
    assert takes.measured_pace(session) is None
    for number, seconds in enumerate((148, 140, 120)):
        takes.add(
            session, f"example:{lounge}", TakeMode.MANAGER, example_id=lounge, interview_id=talk, words=300,
            seconds=seconds, recall=number, at=TALK - timedelta(days=3 - number),
        )  # fmt: skip
    headline = takes.add(session, "pitch", TakeMode.HEADLINE, words=15, seconds=4, at=TALK - timedelta(days=4))
    assert takes.measured_pace(session) == pytest.approx(300 / 140 * 60)
    assert [take.seconds for take in takes.of_item(session, f"example:{lounge}")] == [148, 140, 120]
    assert takes.latest(session)[f"example:{lounge}"].recall == 2
    assert len(takes.of_example(session, lounge)) == 3
    assert len(takes.in_store(session)) == 4
    assert len(takes.of_interview(session, talk)) == 3
    assert len(takes.in_store(session, since=TALK - timedelta(days=2))) == 2
    takes.edit(session, headline, note="say the reason first")
    assert takes.latest(session)["pitch"].note == "say the reason first"
    takes.remove(session, headline)
    assert "pitch" not in takes.latest(session)


def test_the_person_chooses_what_is_rehearsed(session, talk):
    takes.choose(session, talk, "pitch", wanted=False)
    takes.choose(session, talk, "pitch", wanted=True)
    takes.choose(session, talk, "facts", wanted=False)
    takes.choose(session, talk, "run", wanted=None)
    assert takes.choices(session, talk) == {"pitch": True, "facts": False}
    takes.choose(session, talk, "facts", wanted=None)
    assert takes.choices(session, talk) == {"pitch": True}
