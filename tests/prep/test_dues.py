"""The year's dues: interviews, days of rehearsal, answers promised and notes, in order, and nothing that is over."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
import vobject

from desktop_app.prep import dues
from desktop_app.records import followups, interviews, opportunities, people, takes
from desktop_app.store.database import Database
from desktop_app.store.lists import FollowUpKind, InterviewState, TakeMode

NOW = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)


@pytest.fixture
def session(tmp_path):
    with Database.open(tmp_path) as database, database.write("test") as opened:
        yield opened


def talk(session, days, zone="Europe/Berlin", **more):
    post = opportunities.add(session, title="Manager", employer="Brightwell", at=NOW)
    made = interviews.add(session, post, "hiring_manager", starts=NOW + timedelta(days=days), zone=zone, minutes=45)
    interviews.edit(session, made, **more)
    return made


def test_a_talk_brings_its_days_of_rehearsal_and_itself(session):
    made = talk(session, 7, place="Harbour Street")
    interviews.add_seat(session, made, people.add(session, name="Ingrid Solheim"))
    found = dues.of_year(session, NOW)
    assert [(due.kind, (due.day - NOW.date()).days, due.what) for due in found] == [
        ("rehearse", 0, "session"),
        ("rehearse", 2, "session"),
        ("rehearse", 4, "session"),
        ("rehearse", 6, "weak"),
        ("interview", 7, "hiring_manager"),
    ]
    last = found[-1]
    assert (last.who, last.minutes, last.place, last.post) == ("Ingrid Solheim", 45, "Harbour Street", "Manager")


def test_days_follow_from_the_first_practice(session):
    made = talk(session, 7)
    takes.add(session, "opening", TakeMode.MANAGER, interview_id=made, at=NOW - timedelta(days=1))
    found = [(due.day - NOW.date()).days for due in dues.of_year(session, NOW) if due.kind == "rehearse"]
    assert found == [1, 3, 5, 6]


def test_what_is_over_cancelled_removed_or_too_far_is_not_due(session):
    gone = talk(session, 3)
    interviews.remove(session, gone)
    interviews.move_to_state(session, talk(session, 4), InterviewState.CANCELLED)
    talk(session, -2)
    talk(session, 400)
    assert dues.of_year(session, NOW) == []


def test_answers_and_notes_are_due_and_late_ones_today(session):
    made = talk(session, -3, expects=date(2026, 3, 12))
    who = people.add(session, name="Tomasz Wilk")
    late = followups.add(session, FollowUpKind.THANKS, interview_id=made, person_id=who, due=date(2026, 3, 8))
    done = followups.add(session, FollowUpKind.TIPS, interview_id=made, due=date(2026, 3, 20))
    followups.set_aside(session, done)
    found = dues.of_year(session, NOW)
    assert [(due.kind, due.day, due.what) for due in found] == [
        ("note", date(2026, 3, 10), "thanks"),
        ("answer", date(2026, 3, 12), ""),
    ]
    assert [due.id for due in dues.of_interview(session, made, NOW)] == [late, made]


def test_a_calendar_of_all_keeps_zone_and_days_in_another_parser(session):
    from desktop_app.transfer import calendar
    from desktop_app.ui import diary

    talk(session, 3)
    written = calendar.ics(diary.entries(dues.of_year(session, NOW)), written=NOW)
    events = list(vobject.readOne(written.decode()).vevent_list)
    assert [event.summary.value for event in events] == [
        "Rehearse for Brightwell",
        "Rehearse for Brightwell",
        "Rehearse the weak ones for Brightwell",
        "Interview: Brightwell",
    ]
    assert events[-1].dtstart.value == NOW + timedelta(days=3)
    assert events[-1].dtstart.value.utcoffset() == timedelta(hours=1)
    assert events[0].dtstart.value == date(2026, 3, 10)
    assert len({event.uid.value for event in events}) == 4
