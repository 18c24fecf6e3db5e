"""One note: its template, what is known for it, whom it goes to, and the checks on it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from desktop_app.playbooks import load
from desktop_app.prep import notes
from desktop_app.records import (
    contacts,
    debriefs,
    followups,
    interviews,
    opportunities,
    own_record,
    parts,
    people,
    signals,
)
from desktop_app.store.database import Database
from desktop_app.store.lists import Channel, Employment, FollowUpKind, Party, SignalAbout
from desktop_app.vocabulary import Severity

START = datetime(2026, 3, 12, 10, 30, tzinfo=UTC)
FOLDERS = load.folders()


def words(day: date) -> str:
    return day.isoformat()


@pytest.fixture
def session(tmp_path):
    with Database.open(tmp_path) as database, database.write("begin") as opened:
        yield opened


@pytest.fixture
def post(session):
    own_record.edit_profile(session, name="Maren Holt")
    return opportunities.add(session, title="Day Surgery Manager", employer="Brightwell Clinics")


@pytest.fixture
def ingrid(session, post):
    return people.add(session, name="Ingrid Solheim", may_manage=True, email="ingrid@example.org")


@pytest.fixture
def tomasz(session, post):
    added = people.add(session, name="Tomasz Wilk", employment=Employment.AGENCY)
    parts.add(session, post, added)
    return added


@pytest.fixture
def talk(session, post, ingrid, tomasz):
    added = interviews.add(session, post, "hiring_manager", starts=START, zone="UTC", minutes=60)
    interviews.add_seat(session, added, ingrid)
    return added


def desk(session, number, now=START + timedelta(hours=3)):
    return notes.desk(session, number, now, FOLDERS, words)


def of_kind(session, talk, kind):
    return next(row.id for row in followups.of_interview(session, talk) if row.kind is kind)


def find(session, template, **more):
    given = {"interview_id": None, "person_id": None, **more}
    return notes.find_or_add(session, template, folders=FOLDERS, at=START, **given)


def test_a_thank_you_is_filled_from_the_debrief(session, post, talk, ingrid):
    debriefs.edit(session, talk, not_well="I should have said that I start with the rota.", learned="Ask sooner.")
    signals.add(
        session, post, about=SignalAbout.PROBLEM, text="The first list starts late", person_id=ingrid, interview_id=talk
    )
    debriefs.add_promise(session, talk, Party.ME, "The one-page plan comes today.")
    on = desk(session, of_kind(session, talk, FollowUpKind.THANKS))
    draft = on.draft()
    assert on.address == "ingrid@example.org"
    assert draft.text.startswith("Dear Ingrid Solheim,")
    assert "talk today about the Day Surgery Manager post" in draft.text
    assert "The first list starts late. I should have said that I start with the rota." in draft.text
    assert "The one-page plan comes today." in draft.text
    assert draft.missing == ("interest",)
    assert on.draft({"interest": "I want it."}).text.endswith("I want it.\n\nWith kind regards,\n\nMaren Holt")


def test_checks_of_a_thank_you_know_hours_and_names(session, talk):
    debriefs.begin(session, talk)
    number = of_kind(session, talk, FollowUpKind.THANKS)
    early = {each.rule for each in notes.check(desk(session, number), "Thank you. When will I hear?", START).findings}
    assert "FU-04" in early
    assert "FU-07" not in early
    late = notes.check(desk(session, number), "Thank you.", START + timedelta(days=3))
    assert "FU-07" in {each.rule for each in late.findings}


def test_other_kinds_are_not_measured_as_thanks(session, talk):
    debriefs.begin(session, talk)
    number = of_kind(session, talk, FollowUpKind.REPORT_BACK)
    on = desk(session, number)
    report = notes.check(on, "We met today. As soon as possible, please!", START)
    assert on.template.key == "report_back"
    assert on.draft().text.startswith("Hello Tomasz,")
    assert report.limit == on.template.warn
    assert {each.rule for each in report.findings}.isdisjoint({"FU-01", "FU-03", "FU-10"})
    assert all(each.severity in Severity for each in report.findings)


@pytest.mark.behaviour("M35a")
@pytest.mark.parametrize("kind", ["recruiter", "hiring_manager", "panel", "technical", "executive", "human_resources"])
def test_the_same_tone_rules_run_whoever_the_note_goes_to(session, talk, kind):
    interviews.move_to_playbook(session, talk, kind)
    debriefs.begin(session, talk)
    on = desk(session, of_kind(session, talk, FollowUpKind.THANKS))
    said = "Thank you. My manager was a bully and they never told us anything."
    found = {each.rule: each for each in notes.check(on, said, START).findings}
    assert {"TON-01", "TON-02"} <= set(found)
    assert found["TON-01"].places[0][0] == "note"
    report = desk(session, of_kind(session, talk, FollowUpKind.REPORT_BACK))
    assert "TON-01" in {each.rule for each in notes.check(report, said, START).findings}


@pytest.mark.behaviour("M43a")
def test_a_note_goes_by_a_channel_used_before_and_another_one_is_noticed(session, talk, tomasz):
    contacts.add(session, tomasz, channel=Channel.PHONE, day=START.date())
    debriefs.begin(session, talk)
    number = of_kind(session, talk, FollowUpKind.REPORT_BACK)
    assert followups.row_of(session, number).channel is Channel.PHONE
    assert "FU-08" not in {each.rule for each in notes.check(desk(session, number), "We met.", START).findings}
    followups.edit(session, number, channel=Channel.MESSAGE)
    assert "FU-08" in {each.rule for each in notes.check(desk(session, number), "We met.", START).findings}


def test_the_same_note_to_two_people_is_noticed(session, talk):
    second = people.add(session, name="Dr Aisha Bello")
    interviews.add_seat(session, talk, second)
    interviews.move_to_playbook(session, talk, "panel")
    debriefs.begin(session, talk)
    first, other = [row.id for row in followups.of_interview(session, talk) if row.kind is FollowUpKind.THANKS]
    same = "Thank you for your questions about the post. I wish you a good week with all of it."
    followups.edit(session, other, text=same)
    found = {each.rule for each in notes.check(desk(session, first), same, START).findings}
    assert "FU-12" in found


def test_a_nudge_names_the_day_they_promised(session, talk):
    debriefs.begin(session, talk)
    debriefs.add_promise(session, talk, Party.THEY, "an answer", due=date(2026, 3, 19))
    draft = desk(session, of_kind(session, talk, FollowUpKind.NUDGE)).draft()
    assert "You thought there might be news by 2026-03-19." in draft.text


def test_a_nudge_without_a_day_leaves_it_out(session, talk):
    debriefs.begin(session, talk)
    assert "news by" not in desk(session, of_kind(session, talk, FollowUpKind.NUDGE)).draft().text


def test_tips_are_asked_of_the_recruiter_before_the_talk(session, talk, tomasz):
    number = find(session, "ask_for_tips", interview_id=talk)
    on = desk(session, number, START - timedelta(days=2))
    assert on.row.person_id == tomasz
    assert "what the manager liked" in on.draft().text
    assert "Ingrid Solheim and I meet on 2026-03-12." in on.draft().text
    assert find(session, "ask_for_tips", interview_id=talk) == number


def test_without_a_template_it_is_the_thank_you_to_who_sat_there(session, talk, ingrid):
    row = followups.row_of(session, find(session, "", interview_id=talk))
    assert (row.kind, row.person_id) == (FollowUpKind.THANKS, ingrid)


def test_an_open_note_to_somebody_else_is_found_rather_than_doubled(session, talk, tomasz):
    added = followups.add(session, FollowUpKind.CLOSE, interview_id=talk, person_id=tomasz)
    assert find(session, "close", interview_id=talk) == added


def test_a_person_without_a_round_gets_the_next_touch(session, tomasz):
    number = find(session, "", person_id=tomasz)
    on = desk(session, number)
    assert on.row.kind is FollowUpKind.NEXT_TOUCH
    assert on.interview is None
    assert on.draft().text.startswith("Hello Tomasz,")
    assert find(session, "", person_id=tomasz) == number


def test_a_note_to_nobody_is_only_a_text(session):
    number = followups.add(session, FollowUpKind.OTHER)
    on = desk(session, number)
    assert on.template is None
    assert on.draft() is None
    assert notes.check(on, "Hello there, this is a note of a few words only.", START).limit > 0


def test_a_round_without_a_date_or_people_still_has_its_note(session, post):
    empty = interviews.add(session, post, "recruiter")
    number = find(session, "recruiter", interview_id=empty)
    assert desk(session, number).draft().text.startswith("Hello,")
    assert find(session, "nonsense") > 0


@pytest.mark.parametrize(
    ("name", "first", "said"),
    [
        ("Dr Lena Voss", False, "Dr Voss"),
        ("Ms. Solheim", True, "Ms. Solheim"),
        ("Ingrid Solheim", False, "Ingrid Solheim"),
        ("Tomasz Wilk", True, "Tomasz"),
        ("", True, ""),
    ],
)
def test_how_a_note_begins(name, first, said):
    assert notes.salutation(name, first=first) == said
