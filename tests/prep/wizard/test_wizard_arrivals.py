"""What moves from round to round arrives counted and in its state, and nothing that was never written (2.8)."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from desktop_app.playbooks import load
from desktop_app.prep.wizard import arrivals, values
from desktop_app.prep.wizard.context import context_of, person_for
from desktop_app.records import (
    consequences,
    culture,
    facts,
    followups,
    interviews,
    opportunities,
    own_record,
    signals,
    uses,
)
from desktop_app.records import examples as example_records
from desktop_app.store.database import Database
from desktop_app.store.lists import FollowUpKind, Outcome, SignalAbout
from desktop_app.store.models import HeldRole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy.orm import Session

DAY = datetime(2026, 3, 3, 9, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    with Database.open(tmp_path_factory.mktemp("arrivals")) as opened:
        with opened.write("A call, then a manager") as session:
            tell(session)
        yield opened


def tell(session: Session) -> None:
    """A recruiter's call that was held and gone on from, a manager's talk, and a panel to come."""
    post = opportunities.add(session, title="Operations Manager", employer="Brightwell Clinics")
    recruiter = load.playbook("recruiter")
    call = interviews.add(session, post, "recruiter", starts=DAY, zone="UTC", minutes=30)
    context = context_of(session, call, recruiter)
    tomasz = person_for(session, context, name="Tomasz Wilk")
    for words, about in (("Late starts", SignalAbout.PROBLEM), ("Calm and kind", SignalAbout.CULTURE)):
        signals.add(session, post, about=about, text=words, person_id=tomasz, interview_id=call)
    culture.add_trait(session, post, "calm")
    facts.put(session, "notice_weeks", 8)
    page = recruiter.page("motive")
    values.put(session, context, page, page.field("pull"), ["A whole unit"])
    own_record.add(session, HeldRole, title="Charge nurse")
    consequences.settle(session, call, Outcome.ADVANCED, on=DAY.date())
    talk = interviews.add(session, post, "hiring_manager", starts=DAY.replace(day=12), zone="UTC", minutes=45)
    ingrid = person_for(session, context_of(session, talk, load.playbook("hiring_manager")), name="Ingrid Solheim")
    signals.add(session, post, about=SignalAbout.CULTURE, text="We hand over aloud", person_id=ingrid)
    lounge = example_records.add(session, title="Discharge lounge")
    uses.add(session, lounge, person_id=ingrid, interview_id=talk, day=DAY.date())
    consequences.ask_for_tips(session, post)
    interviews.add(session, post, "panel")
    interviews.add(session, post, "human_resources")


def brought(database: Database, kind: str) -> dict[str, dict[str, int]]:
    with database.read() as session:
        row = next(row for row in interviews.in_list(session) if row.playbook == kind)
        context = context_of(session, row.id, load.playbook(kind))
        found = arrivals.of_interview(session, context)
    return {f"{each.playbook}: {each.words}": dict(each.things) for each in found}


def test_the_recruiters_words_reach_the_manager_second_hand(database: Database) -> None:
    assert brought(database, "hiring_manager") == {
        "recruiter: You were told this; check it with the manager.": {
            "What the boss is said to want": 2, "The traits they look for": 1, "Facts: pay, notice, start, place": 1,
        },
    }  # fmt: skip


@pytest.mark.behaviour("M46b")
def test_a_day_moved_in_the_preparation_moves_the_day_to_ask_for_tips(database: Database) -> None:
    manager = load.playbook("hiring_manager")
    page, field = next((page, field) for page in manager.pages for field in page.fields if field.kind == "when")
    with database.write("Meet a week later") as session:
        talk = next(row.id for row in interviews.in_list(session) if row.playbook == "hiring_manager")
        moved = {"date": "2026-03-19", "time": "09:00", "zone": "UTC", "minutes": 45}
        values.put(session, context_of(session, talk, manager), page, field, moved)
        dues = {row.kind: row.due for row in followups.of_interview(session, talk)}
    database.undo()
    assert dues[FollowUpKind.TIPS] == date(2026, 3, 17)


def test_motive_and_facts_reach_human_resources_as_they_were_stated(database: Database) -> None:
    found = brought(database, "human_resources")
    assert found["recruiter: You said this before; it should not change."] == {
        "Facts: pay, notice, start, place": 1, "Why this, why now, why leave": 1, "Dates and titles": 1,
    }  # fmt: skip


def test_a_round_that_was_not_held_brings_nothing_and_a_held_one_its_own_states(database: Database) -> None:
    assert not [key for key in brought(database, "panel") if key.startswith("hiring_manager")]
    with database.write("held") as session:
        talk = next(row for row in interviews.in_list(session) if row.playbook == "hiring_manager")
        consequences.settle(session, talk.id, Outcome.ADVANCED, on=DAY.date())
    found = brought(database, "panel")
    database.undo()
    assert found["hiring_manager: The manager confirmed this."] == {"How the team works": 1}
    assert found["hiring_manager: They may have heard this already."] == {"Examples already told": 1}


def test_the_first_round_is_brought_nothing(database: Database) -> None:
    assert brought(database, "recruiter") == {}
