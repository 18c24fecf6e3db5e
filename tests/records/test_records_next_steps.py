from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from desktop_app.records import contacts, followups, interviews, next_steps, people
from desktop_app.store.lists import FollowUpKind

NOW = datetime(2026, 3, 10, 9, tzinfo=UTC)


def test_a_touch_is_the_next_step_of_somebody_with_nothing_else(session):
    helen = people.add(session, name="Helen")
    contacts.set_next_touch(session, helen, date(2026, 4, 1), "30 days after a no")
    people.add(session, name="Nobody due")
    steps = next_steps.by_person(session, NOW)
    assert set(steps) == {helen}
    assert (steps[helen].kind, steps[helen].day, steps[helen].why) == (
        "touch",
        date(2026, 4, 1),
        "30 days after a no",
    )


def test_a_note_that_is_due_comes_before_a_touch_on_the_same_day(session):
    helen = people.add(session, name="Helen")
    contacts.set_next_touch(session, helen, date(2026, 3, 12))
    note = followups.add(session, FollowUpKind.TIPS, person_id=helen, due=date(2026, 3, 12))
    followups.add(session, FollowUpKind.PAPERS, person_id=helen)
    followups.add(session, FollowUpKind.OTHER, due=date(2026, 3, 11))
    step = next_steps.by_person(session, NOW)[helen]
    assert (step.kind, step.id, step.note) == ("note", note, FollowUpKind.TIPS)


def test_a_round_ahead_counts_for_everybody_who_sits_there(session, post):
    ingrid, amit = people.add(session, name="Ingrid"), people.add(session, name="Amit")
    round_ = interviews.add(session, post, "recruiter")
    interviews.book(session, round_, NOW + timedelta(days=2), "Europe/London")
    for person in (ingrid, amit):
        interviews.add_seat(session, round_, person)
    steps = next_steps.by_person(session, NOW)
    assert {steps[person].kind for person in (ingrid, amit)} == {"round"}
    assert steps[ingrid].day == date(2026, 3, 12)
    assert next_steps.by_person(session, NOW + timedelta(days=3)) == {}
