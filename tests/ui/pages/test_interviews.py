"""The rounds of one opportunity: a recruiter known from before sits there at once, and its days go into a calendar."""

from __future__ import annotations

import pytest
import vobject

from desktop_app.records import interviews, opportunities, people
from desktop_app.store.lists import Employment


@pytest.mark.behaviour("M39c")
def test_a_recruiter_known_from_before_is_offered_and_not_made_twice(desk):
    with desk.store.write("a new opportunity") as session:
        post = opportunities.add(session, title="Ward manager", employer="Quayside")
        count = len(people.in_list(session))
    page = desk.go("opportunity", opportunity=post, tab="interviews")
    assert page.known.isVisible()
    offered = [page.known.itemText(at) for at in range(page.known.count())]
    assert offered[0] == "somebody new"
    assert any(name.startswith("Tomasz Wilk") for name in offered)
    tomasz = desk.ask(people.named, "Tomasz Wilk")
    page.kind.set_value("recruiter")
    page.known.set_value(tomasz)
    page.known.picked.emit(tomasz)
    assert not page.name.isVisible()
    page.add_round()
    desk.settle()
    [made] = desk.ask(interviews.stage_map, post)
    assert [seat.name for seat in desk.ask(interviews.seats, made.id)] == ["Tomasz Wilk"]
    assert len(desk.ask(people.in_list)) == count
    assert desk.ask(people.of_id, tomasz).employment is Employment.AGENCY
    page = desk.go("opportunity", opportunity=post, tab="interviews")
    assert desk.window.focusWidget() is page.rounds, "Enter must not add another round"
    assert page.rounds.current == made.id, "the buttons below the rounds act on one from the beginning"


def test_c_writes_the_round_and_its_rehearsals_as_a_calendar(desk, tmp_path):
    talk = next(row for row in desk.ask(interviews.in_list) if row.employer == "Brightwell Clinics"
                and row.playbook == "hiring_manager")  # fmt: skip
    desk.go("opportunity", opportunity=talk.opportunity_id, tab="facts")
    assert desk.window.stack.current.subject()["interview"] == talk.id, "Ctrl P is about the next talk"
    page = desk.go("opportunity", opportunity=talk.opportunity_id, tab="interviews", interview=talk.id)
    target = tmp_path / "talk.ics"
    desk.window.tools.messages.dialogs.save_file = lambda *_: target
    page._calendar()
    titles = [event.summary.value for event in vobject.readOne(target.read_text(encoding="utf-8")).vevent_list]
    assert "Interview: Ingrid Solheim, Brightwell Clinics" in titles
    assert any(title.startswith("Rehearse") for title in titles)
