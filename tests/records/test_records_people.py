from __future__ import annotations

from datetime import date, timedelta

import pytest

from desktop_app.errors import UserError
from desktop_app.records import contacts, parts, people, rows, signals
from desktop_app.store.lists import (
    BriefedBy,
    Channel,
    Employment,
    FollowUpKind,
    FollowUpState,
    InterviewState,
    Known,
    SignalAbout,
    SignalSource,
    SignalState,
)
from desktop_app.store.models import FollowUp, Interview, InterviewPerson


@pytest.fixture
def tomasz(session, now):
    return people.add(session, name="Tomasz Wilk", employment=Employment.AGENCY, may_manage=True, at=now)


@pytest.fixture
def ingrid(session, now):
    return people.add(session, name="Ingrid Solheim", may_manage=True, title="Director of Operations", at=now)


def test_a_recruiter_is_never_one_who_may_manage(session, tomasz, ingrid):
    assert not people.of_id(session, tomasz).may_manage
    assert people.of_id(session, ingrid).may_manage


def test_recruiters_come_first_and_the_next_touch_before_none(session, tomasz, ingrid, today):
    helen = people.add(session, name="Helen Marsh", employment=Employment.AGENCY)
    contacts.set_next_touch(session, helen, today, "month after a no")
    listed = people.in_list(session)
    assert [row.id for row in listed] == [helen, tomasz, ingrid]
    assert [row.recruits for row in listed] == [True, True, False]


def test_nothing_typed_is_lost_over_a_blank_name(session, tomasz):
    assert people.of_id(session, people.add(session, name=" ")).name == "Somebody"
    people.edit(session, tomasz, name="  ", phone="555 0101")
    kept = people.of_id(session, tomasz)
    assert (kept.name, kept.phone) == ("Tomasz Wilk", "555 0101")
    people.edit(session, tomasz, name="Tomasz A. Wilk")
    assert kept.name == "Tomasz A. Wilk"


def test_removed_people_come_back_and_names_find_one(session, tomasz, now):
    assert people.named(session, " tomasz wilk ") == tomasz
    people.add(session, name="Tomasz Wilk")
    assert people.named(session, "Tomasz Wilk") is None
    people.remove(session, tomasz, at=now)
    assert tomasz not in [row.id for row in people.in_list(session)]
    assert [row.id for row in people.in_list(session, removed=True)] == [tomasz]
    people.bring_back(session, tomasz)
    assert tomasz in [row.id for row in people.in_list(session)]
    people.remove(session, tomasz)
    assert people.of_id(session, tomasz).removed_at is not None


@pytest.mark.behaviour("M39c")
def test_a_new_opportunity_offers_known_recruiters_not_yet_in_it(session, post, tomasz, ingrid, today):
    helen = people.add(session, name="Helen Marsh", employment=Employment.AGENCY)
    contacts.add(session, helen, day=today)
    assert [row.id for row in people.recruiters_known(session)] == [helen, tomasz]
    parts.add(session, post, helen)
    assert [row.id for row in people.recruiters_known(session, post)] == [tomasz]


def test_contact_sets_the_latest_day_and_the_channels_used(session, tomasz, post, today):
    first = contacts.add(session, tomasz, channel=Channel.PHONE, day=today, text="Put forward.", opportunity_id=post)
    contacts.add(session, tomasz, channel=Channel.EMAIL, day=today - timedelta(days=9), text="Wrote first.")
    contacts.add(session, tomasz, channel=Channel.PHONE, text="Later")
    person = people.of_id(session, tomasz)
    assert person.channels == ("phone", "email")
    assert person.last_contact == max(today, rows.today())
    contacts.edit(session, first, text="Put forward twice.")
    assert "Put forward twice." in [line.text for line in contacts.together(session, tomasz)]
    contacts.remove(session, first)
    assert "Put forward twice." not in [line.text for line in contacts.together(session, tomasz)]


def test_contact_without_a_channel_says_nothing_of_how(session, tomasz, today):
    contacts.touched(session, tomasz, today)
    assert people.of_id(session, tomasz).last_contact_how == ""
    contacts.touched(session, tomasz, today, how="interview")
    assert people.of_id(session, tomasz).last_contact_how == "interview"


def test_together_lists_contacts_interviews_and_sent_notes_latest_first(session, tomasz, post, now, today):
    contacts.add(session, tomasz, day=today - timedelta(days=20), text="She wrote first.")
    held = Interview(
        opportunity_id=post, playbook="any", state=InterviewState.HELD, starts=now - timedelta(days=7), zone="UTC",
        format="phone", outcome_words="Went on.", created_at=now,
    )  # fmt: skip
    session.add(held)
    session.flush()
    session.add(InterviewPerson(interview_id=held.id, person_id=tomasz))
    sent = FollowUp(
        kind=FollowUpKind.THANKS, person_id=tomasz, opportunity_id=post, state=FollowUpState.SENT, sent_at=now,
        subject="Thank you", channel=Channel.EMAIL, created_at=now,
    )  # fmt: skip
    session.add(sent)
    session.flush()
    lines = contacts.together(session, tomasz)
    assert [(line.kind, line.text, line.opportunity) for line in lines] == [
        ("follow_up", "Thank you", "Brightwell Clinics"),
        ("interview", "Went on.", "Brightwell Clinics"),
        ("contact", "She wrote first.", ""),
    ]


@pytest.mark.behaviour("M39a")
def test_next_touch_is_thirty_days_after_a_no_then_every_ninety_unless_they_rest(session, tomasz):
    no = date(2026, 3, 2)
    contacts.touch_after_no(session, tomasz, no)
    person = people.of_id(session, tomasz)
    assert (person.next_touch, person.next_touch_why) == (date(2026, 4, 1), "30 days after a no")
    assert contacts.due(session, date(2026, 3, 31)) == ()
    assert [row.id for row in contacts.due(session, date(2026, 4, 1))] == [tomasz]
    contacts.touch_again(session, tomasz, date(2026, 4, 1))
    assert person.next_touch == date(2026, 6, 30)
    contacts.let_rest(session, tomasz)
    contacts.touch_after_no(session, tomasz, no)
    contacts.touch_again(session, tomasz, no)
    assert (person.next_touch, person.rests) == (None, True)
    contacts.set_next_touch(session, tomasz, None)
    assert (person.rests, person.next_touch_why) == (False, "")


@pytest.mark.behaviour("M03a")
def test_only_one_person_manages_me_and_never_a_recruiter(session, post, tomasz, ingrid, now):
    marcus = people.add(session, name="Marcus Teal", may_manage=True, at=now)
    parts.set_manager(session, post, marcus)
    parts.set_manager(session, post, ingrid)
    assert parts.manager(session, post) == ingrid
    assert [part.name for part in parts.of_opportunity(session, post)] == ["Ingrid Solheim", "Marcus Teal"]
    with pytest.raises(UserError, match="Tomasz Wilk cannot be your future manager"):
        parts.set_manager(session, post, tomasz)
    parts.set_manager(session, post, None)
    assert parts.manager(session, post) is None


@pytest.mark.behaviour("M04b")
def test_distance_follows_who_briefed_a_recruiter_and_who_will_manage_me(session, post, tomasz, ingrid):
    parts.add(session, post, tomasz)
    heard = signals.add(session, post, about=SignalAbout.PROBLEM, text="Late starts", person_id=tomasz)
    assert signals.of_id(session, heard).distance == 2
    parts.add(session, post, tomasz, briefed_by=BriefedBy.MANAGER)
    assert signals.of_id(session, heard).distance == 1
    own = signals.add(session, post, about=SignalAbout.PROCESS, text="One talk", person_id=ingrid)
    assert signals.of_id(session, own).source is SignalSource.COLLEAGUE
    parts.set_manager(session, post, ingrid)
    row = signals.of_id(session, own)
    assert (row.distance, row.state, row.settled_by_id) == (0, SignalState.CONFIRMED, ingrid)
    parts.set_manager(session, post, None)
    assert (row.distance, row.state, row.settled_on) == (1, SignalState.UNCHECKED, None)


def test_leaving_an_opportunity_takes_the_word_from_distance_0(session, post, ingrid):
    parts.set_manager(session, post, ingrid)
    own = signals.add(session, post, about=SignalAbout.PROCESS, text="One talk", person_id=ingrid)
    parts.remove(session, post, ingrid)
    parts.remove(session, post, ingrid)
    assert signals.of_id(session, own).source is SignalSource.COLLEAGUE
    assert parts.of_person(session, post, ingrid) is None


def test_who_turns_out_to_be_a_recruiter_manages_nobody(session, post, ingrid):
    parts.set_manager(session, post, ingrid)
    own = signals.add(session, post, about=SignalAbout.PROCESS, text="One talk", person_id=ingrid)
    people.move_to_role(session, ingrid, "x", may_manage=True, employment=Employment.IN_HOUSE)
    assert parts.manager(session, post) is None
    assert signals.of_id(session, own).source is SignalSource.IN_HOUSE
    people.move_to_role(session, ingrid, "y", may_manage=True, employment=Employment.NOT_A_RECRUITER)
    parts.set_manager(session, post, ingrid)
    assert signals.of_id(session, own).distance == 0
    people.move_to_role(session, ingrid, "y", may_manage=True, employment=Employment.NOT_A_RECRUITER)
    assert parts.manager(session, post) == ingrid


def test_a_second_forwarding_to_the_same_client_and_role_is_found(session, post, tomasz, today):
    first = parts.add_forwarding(
        session, client="Brightwell  Clinics", role="Day Surgery Manager", person_id=tomasz, opportunity_id=post,
        day=today, consent=Known.YES,
    )  # fmt: skip
    helen = people.add(session, name="Helen Marsh", employment=Employment.AGENCY)
    warned = parts.already_forwarded(
        session, client="brightwell clinics", role="day surgery manager", by_person_id=helen
    )
    assert [record.id for record in warned] == [first]
    assert parts.already_forwarded(session, client="Brightwell Clinics", role="") == warned
    assert parts.already_forwarded(session, client="Brightwell Clinics", role="Porter") == ()
    assert parts.already_forwarded(session, client="Eastvale", role="Day Surgery Manager") == ()
    assert parts.already_forwarded(
        session, client="Brightwell Clinics", role="Day Surgery Manager", by_person_id=tomasz
    ) == ()  # fmt: skip
    assert [record.id for record in parts.forwarded(session, person_id=tomasz)] == [first]
    parts.remove_forwarding(session, first)
    assert parts.forwarded(session) == ()
