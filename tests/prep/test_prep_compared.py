from __future__ import annotations

from datetime import UTC, datetime

from desktop_app.prep import compared
from desktop_app.records import followups, interviews, opportunities, own_record, parts, people, settling, signals
from desktop_app.store.database import Database
from desktop_app.store.lists import BriefedBy, Employment, FollowUpKind, SignalAbout

COLUMNS = ("recruiter", "hiring_manager")


def test_both_columns_are_filled_from_the_opportunity(tmp_path):
    with Database.open(tmp_path) as database, database.write("fill") as session:
        post = opportunities.add(session, title="Manager", employer="Brightwell", pay="46,000 to 51,000")
        bare = compared.of_opportunity(session, post, COLUMNS)
        assert [side.part for side in bare.sides] == [None, None]
        assert (bare.problem, bare.replaced, bare.differ) == ("", ("", ""), 0)
        tomasz = people.add(session, name="Tomasz", employment=Employment.AGENCY)
        ingrid = people.add(session, name="Ingrid", may_manage=True)
        parts.add(session, post, tomasz, briefed_by=BriefedBy.MANAGER)
        parts.set_manager(session, post, ingrid)
        interviews.add(session, post, "recruiter")
        signals.add(session, post, about=SignalAbout.PROBLEM, text="My guess at it.")
        signals.add(session, post, about=SignalAbout.PROBLEM, text="Late starts.", person_id=tomasz)
        essential = signals.add(session, post, about=SignalAbout.TECHNICAL, text="Theatre.", person_id=tomasz)
        signals.add(session, post, about=SignalAbout.PROBLEM, text="Growth, it says.", from_posting=True)
        settling.correct(session, essential, "Lists.")
        own_record.put_attitude(session, [("calm", "Calm")])
        note = followups.add(session, FollowUpKind.THANKS, opportunity_id=post, person_id=tomasz)
        followups.mark_sent(session, note, at=datetime(2026, 3, 3, tzinfo=UTC))
        found = compared.of_opportunity(session, post, COLUMNS)
    recruiter, manager = found.sides
    assert (recruiter.distance, manager.distance) == (1, 0)
    assert (recruiter.thanked, manager.thanked) == (True, False)
    assert (len(recruiter.rounds), len(manager.rounds)) == (1, 0)
    assert found.problem == "Late starts."
    assert (found.replaced, found.differ, found.told) == (("Theatre.", "Lists."), 1, 4)
    assert (found.pay, found.attitude, found.musts) == ("46,000 to 51,000", 1, 0)
