"""Every field of every playbook keeps what is put into it, in its record or as an answer, and gives it back."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.playbooks import load
from desktop_app.prep.wizard import offers, preview, seeds, steps, values
from desktop_app.prep.wizard.context import Context, context_of
from desktop_app.prep.wizard.gathered import gather, working_days
from desktop_app.records import (
    answers,
    evidence,
    examples,
    interviews,
    opportunities,
    own_record,
    people,
    questions,
    requirements,
    signals,
    uses,
)
from desktop_app.store.database import Database
from desktop_app.store.lists import CameVia, Employment, PageState, SignalAbout
from desktop_app.vocabulary import Level, LinkKind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.playbooks.model import Field, Page, Playbook

NOW = datetime(2026, 3, 10, 12, 41, tzinfo=UTC)
PLAYBOOKS, PROBLEMS = load.all_playbooks()
FIELDS = [(playbook, page, field) for playbook in PLAYBOOKS for page in playbook.pages for field in page.fields]
WITHOUT_VALUE = {"requirements", "signals", "links", "carried", "rehearsal", "brief", "follow_up"}


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with Database.open(tmp_path) as opened:
        yield opened


def begin(session: Any, playbook: Playbook) -> tuple[Context, dict[str, int]]:
    opportunity = opportunities.add(session, title="Day Surgery Operations Manager", employer="Brightwell Clinics")
    interview = interviews.add(session, opportunity, playbook.key)
    must = requirements.add(session, opportunity, "Theatre lists", level=Level.MUST)
    example = examples.add(session, title="No-agency rota", action="I ran the rota.")
    evidence.decide(session, must, example, LinkKind.TRANSFER)
    people.add(session, name="words")  # somebody for "said by" to name
    own_record.put_attitude(session, [("on_time", "On time"), ("thanked", "Thanked")])
    return context_of(session, interview, playbook), {"must": must, "example": example, "interview": interview}


def plausible(field: Field, ids: dict[str, int]) -> Any:
    """A value of the field's shape that its record can hold."""
    choice = field.choices[0].value if field.choices else "on_time"
    plain = {
        "line": "words",
        "text": "more\nwords",
        "number": 6,
        "date": "2026-03-12",
        "choice": choice,
        "several": [choice],
        "list": ["first", "second"],
        "card": True,
        "range": {"low": 46000, "high": 51000, "unit": "a year"},
        "when": {"date": "2026-03-12", "time": "10:30", "zone": "Europe/Berlin", "minutes": 45},
        "rank": [{"ref": 1, "text": "one"}],
        "examples": [ids["example"]],
        "questions": ["WANT-02", "WANT-01"],
    }
    if field.kind in ("rows", "group"):
        row = {column.key: plausible(column, ids) for column in field.columns}
        ref = {"bridges": ids["must"], "examples.here": ids["example"]}.get(field.record)
        return row if field.kind == "group" else [{"ref": ref, **row}]
    return plain[field.kind]


def without_ids(value: Any) -> Any:
    if isinstance(value, list):
        return [without_ids(each) for each in value]
    if isinstance(value, dict):
        return {key: each for key, each in value.items() if key != "ref"}
    return value


@pytest.mark.parametrize(("playbook", "page", "field"), FIELDS, ids=lambda each: getattr(each, "key", ""))
def test_what_is_put_into_a_field_comes_back(database: Database, playbook: Playbook, page: Page, field: Field) -> None:
    if field.kind in WITHOUT_VALUE:
        assert values.binding_of(field) is None
        return
    with database.write("Begin") as session:
        context, ids = begin(session, playbook)
    value = plausible(field, ids)
    with database.write("Put") as session:
        values.put(session, context, page, field, value)
    with database.read() as session:
        context = context_of(session, ids["interview"], playbook)
        shown = values.of_page(session, context, page)[field.key]
        if field.kind == "rows" and field.record:
            assert {**shown[0], **without_ids(value)[0]} == shown[0]
        else:
            assert shown == value
    with database.write("Put again") as session:
        values.put(session, context, page, field, shown)
    if field.kind == "rows" and field.record:
        with database.write("Empty") as session:
            values.put(session, context, page, field, [])
        with database.read() as session:
            left = values.of_page(session, context, page).get(field.key)
        assert left == [] or field.record in ("bridges", "examples.here")
    assert database.undo() is not None


def test_no_playbook_of_ours_has_a_problem() -> None:
    assert PROBLEMS == ()


def test_a_step_list_says_what_is_left_and_where_to_go_on(database: Database) -> None:
    playbook = load.playbook("hiring_manager")
    with database.write("Begin") as session:
        context, ids = begin(session, playbook)
    with database.read() as session:
        before = steps.of_interview(session, context, NOW)
    assert before.resume == playbook.pages[0].key
    assert before.minutes_left == sum(page.minutes for page in playbook.pages if page.key not in done_keys(before))
    second = playbook.pages[1]
    with database.write("Done") as session:
        answers.mark(session, ids["interview"], playbook.key, second.key, PageState.DONE)
        answers.visit(session, ids["interview"], playbook.key, second.key, at=NOW)
    with database.read() as session:
        after = steps.of_interview(session, context, NOW)
    assert after.resume == second.key
    assert next(step for step in after.steps if step.key == second.key).own_word
    assert after.done == before.done + 1


def done_keys(listed: steps.Steps) -> set[str]:
    return {step.key for step in listed.steps if step.state == "done"}


def test_the_facts_rules_see_follow_the_records(database: Database) -> None:
    playbook = load.playbook("hiring_manager")
    with database.write("Begin") as session:
        context, ids = begin(session, playbook)
        teller = people.add(session, name="Tomasz Wilk", role_type="recruiter", employment=Employment.AGENCY)
        interviews.add_seat(session, ids["interview"], people.add(session, name="Ingrid", may_manage=True))
        interviews.edit(session, ids["interview"], came_via=CameVia.ON_THEIR_WORD)
        interviews.book(session, ids["interview"], NOW + timedelta(days=2), "Europe/London")
        signals.add(session, context.opportunity_id, about=SignalAbout.PROBLEM, text="Late starts", person_id=teller)
        examples.tick_competencies(session, ids["example"], ["planning"])
        questions.add_to_ask(session, ids["interview"], "What hurts?", question_key="HMW-01")
    with database.read() as session:
        context = context_of(session, ids["interview"], playbook)
        facts = gather(session, context, NOW)
    assert facts.requirements[0].match == "transfer"
    assert facts.signals[0].distance == 2
    assert facts.examples[0].technical or facts.examples[0].culture
    assert facts.lead == (ids["example"],)
    assert facts.questions[0].group == "HMW"
    assert facts.tips_expected
    assert facts.days_left == 2
    assert "Brightwell Clinics" in facts.employer_words


def test_a_story_told_to_this_person_is_known_as_told(database: Database) -> None:
    playbook = load.playbook("recruiter")
    with database.write("Begin") as session:
        context, ids = begin(session, playbook)
        person = people.add(session, name="Dana", role_type="recruiter", employment=Employment.AGENCY)
        interviews.add_seat(session, ids["interview"], person)
        uses.add(session, ids["example"], ids["interview"], person_id=person)
    with database.read() as session:
        context = context_of(session, ids["interview"], playbook)
        assert gather(session, context, NOW).examples[0].told_here
        told = next(f for p in load.playbook("hiring_manager").pages for f in p.fields if f.source == "uses")
        assert [seed.label for seed in seeds.of_field(session, context, told)] == ["No-agency rota"]


@pytest.mark.parametrize(
    ("first", "last", "days"),
    [("2026-03-10", "2026-03-12", 2), ("2026-03-13", "2026-03-16", 1), ("2026-03-12", "2026-03-12", 0)],
)
def test_working_days_leave_out_the_week_end(first: str, last: str, days: int) -> None:
    noon = datetime.combine(date.fromisoformat(first), datetime.min.time(), UTC) + timedelta(hours=12)
    end = datetime.combine(date.fromisoformat(last), datetime.min.time(), UTC) + timedelta(hours=12)
    assert working_days(noon, end) == days
    assert working_days(noon, None) is None


@pytest.mark.behaviour("M37a")
def test_what_was_written_for_the_recruiter_is_shown_for_the_manager(database: Database) -> None:
    recruiter, manager = load.playbook("recruiter"), load.playbook("hiring_manager")
    with database.write("Begin") as session:
        context, _ = begin(session, recruiter)
        page = next(page for page in recruiter.pages if page.field("pack"))
        values.put(session, context, page, page.field("pack"), {"headline": "Runs wards"})
        later = interviews.add(session, context.opportunity_id, manager.key)
    field = next(f for p in manager.pages for f in p.fields if f.option("from") == f"{page.key}.pack")
    with database.read() as session:
        assert seeds.earlier_answer(session, context_of(session, later, manager), field) == {"headline": "Runs wards"}


def test_the_preview_shows_what_a_page_gives_to_the_brief(database: Database) -> None:
    playbook = load.playbook("hiring_manager")
    with database.write("Begin") as session:
        context, ids = begin(session, playbook)
        evidence.put_bridge(session, ids["must"], gap="No lists yet", carries_over="Promises", plan="By week two")
    page = next(page for page in playbook.pages if "bridges" in page.brief)
    with database.read() as session:
        judged = steps.judged(session, context, page, NOW)
    block = next(block for block in preview.blocks(page, judged.state) if block.key == "bridges")
    assert "Theatre lists" in block.lines[0]
    assert "Promises" in block.lines[0]


def test_questions_of_ones_own_are_offered_beside_the_bank(database: Database) -> None:
    playbook = load.playbook("recruiter")
    with database.write("Begin") as session:
        context, ids = begin(session, playbook)
        own = questions.add_to_ask(session, ids["interview"], "May I see the ward?", fills="place")
    field = next(f for p in playbook.pages for f in p.fields if f.kind == "questions")
    with database.read() as session:
        offered = offers.question_offers(session, context, field)
    assert (f"own:{own}", "May I see the ward?", "place") in offered
    assert any(key.startswith("WANT") for key, _, _ in offered)
    assert ("WANT-07", "Is the role new, or is somebody being replaced, and why?", "problem hypothesis") in offered
    assert "HR-01" not in [key for key, _, _ in offered], "terms are asked of HR"


def test_of_the_examples_those_asked_for_by_a_tag_come_first_then_those_that_prove_a_line(database: Database) -> None:
    playbook = load.playbook("panel")
    page = next(page for page in playbook.pages if any(field.option("tags") for field in page.fields))
    tag = next(tag for field in page.fields for tag in field.option("tags", ()) or ())
    with database.write("Begin") as session:
        plain = examples.add(session, title="Plain")
        context, ids = begin(session, playbook)
        tagged = examples.add(session, title="Tagged")
        resting = examples.add(session, title="Resting")
        examples.tick_competencies(session, tagged, [tag])
        examples.tick_competencies(session, resting, [tag])
        examples.retire(session, resting)
    with database.read() as session:
        assert [key for key, _ in offers.example_offers(session, context, page)] == [tagged, ids["example"], plain]
        assert offers.proving_first(session, context)[0] == (ids["example"], "No-agency rota")
        picks = {
            each.key
            for each in playbook.pages
            for f in each.fields
            if "examples" in [f.kind, *(c.kind for c in f.columns)]
        }
        without = next(each for each in playbook.pages if each.key not in picks)
        assert offers.example_offers(session, context, without) == ()
