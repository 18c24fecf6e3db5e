"""What an example proves at one opportunity, who heard it, and who of the next round has not."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from desktop_app.prep.proofs import standing
from desktop_app.records import evidence, examples, interviews, opportunities, people, requirements, uses
from desktop_app.store.database import Database
from desktop_app.vocabulary import Level, LinkKind

NOW = datetime(2026, 3, 10, 17, 30, tzinfo=UTC)


@pytest.fixture
def session(tmp_path):
    with Database.open(tmp_path) as database, database.write("fill") as session:
        yield session


def test_without_an_opportunity_only_the_tellings_are_told(session):
    lounge = examples.add(session, title="Lounge")
    found = standing(session, lounge, None, NOW)
    assert (found.where, found.proofs, found.told, found.unheard, found.in_writing) == ("", (), (), (), None)


def test_links_tellings_and_ears_of_the_next_round(session):
    lounge = examples.add(session, title="Lounge")
    post = opportunities.add(session, title="Manager")
    flow = requirements.add(session, post, text="Patient flow", level=Level.MUST)
    other = requirements.add(session, post, text="Budget", level=Level.WISH)
    evidence.decide(session, flow, lounge, LinkKind.EXACT)
    evidence.decide(session, other, lounge, LinkKind.NONE)
    assert standing(session, lounge, post, NOW).unheard == ()
    first = interviews.add(session, post, "recruiter", starts=datetime(2026, 3, 3, 9, tzinfo=UTC), zone="Europe/London")
    talk = interviews.add(
        session, post, "hiring_manager", starts=datetime(2026, 3, 12, 9, tzinfo=UTC), zone="Europe/London"
    )
    tomasz, ingrid = people.add(session, name="Tomasz"), people.add(session, name="Ingrid")
    for person in (tomasz, ingrid):
        interviews.add_seat(session, talk, person)
    uses.add(session, lounge, first, person_id=tomasz)
    written = uses.add_in_writing(session, lounge, post, day=date(2026, 2, 20))
    found = standing(session, lounge, post, NOW)
    assert found.where == "Manager"
    assert found.proofs == (("exact", "Patient flow", "must"),)
    assert (found.heard, found.unheard, found.in_writing) == (("Tomasz",), ("Ingrid",), written)
    assert len(found.told) == 2
