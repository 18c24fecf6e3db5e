"""The coach speaks on the pages that name its rules: over texts typed there, examples shown there and notes drafted."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.playbooks import load
from desktop_app.playbooks.attitude import attitude_list
from desktop_app.prep.wizard import seeds, steps, values
from desktop_app.prep.wizard.context import Context, context_of
from desktop_app.records import evidence, examples, followups, interviews, opportunities, requirements
from desktop_app.records import questions as asked_questions
from desktop_app.store.database import Database
from desktop_app.store.lists import FollowUpKind
from desktop_app.vocabulary import Level, LinkKind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NOW = datetime(2026, 3, 10, 12, 41, tzinfo=UTC)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with Database.open(tmp_path) as opened:
        yield opened


def begin(session: Any, key: str) -> tuple[Context, int, int]:
    """An interview of a type, with a must and an example of which the ending is missing."""
    opportunity = opportunities.add(session, title="Operations Manager", employer="Brightwell Clinics")
    interview = interviews.add(session, opportunity, key)
    must = requirements.add(session, opportunity, "Theatre lists", level=Level.MUST)
    example = examples.add(
        session,
        title="No-agency rota",
        situation="In 2024 on Ward 6 at Eastvale General the rota was filled with agency shifts every single night.",
        task="My job was to fill it from our own staff by June.",
        action="I listed every shift for three months, asked each nurse which nights they could take, and wrote a rota "
        "that kept those. I asked the site manager to hold the post, because the figures showed what it saved.",
    )
    return context_of(session, interview, load.playbook(key)), must, example


def said(database: Database, context: Context, page_key: str) -> list[tuple[str, str, str]]:
    page = context.playbook.page(page_key)
    with database.read() as session:
        found = steps.judged(session, context, page, NOW).findings
    return [(each.rule, each.field, each.message) for each in found if "-" in each.rule]


def test_an_example_that_proves_a_must_is_judged_where_it_stands(database: Database) -> None:
    with database.write("Begin") as session:
        context, must, example = begin(session, "recruiter")
    assert said(database, context, "examples") == [], "no example stands on the page yet"
    with database.write("Link") as session:
        evidence.decide(session, must, example, LinkKind.EXACT)
    found = said(database, context, "examples")
    assert ("RES-01", "links", "No-agency rota: The story stops before it ends.") in found
    assert len(found) <= 2
    with database.write("None") as session:
        evidence.decide(session, must, example, LinkKind.NONE)
    assert said(database, context, "examples") == []


def test_a_text_typed_on_a_page_is_judged_by_its_wording(database: Database) -> None:
    with database.write("Begin") as session:
        context, _, _ = begin(session, "recruiter")
        page = context.playbook.page("mould")
        values.put(session, context, page, page.field("how_i_work"), ["I listen first.", "I am a team player."])
    assert [(rule, field) for rule, field, _ in said(database, context, "mould")] == [("OWN-07", "how_i_work")]


def test_bitterness_about_an_employer_is_an_error_on_the_motive_page(database: Database) -> None:
    with database.write("Begin") as session:
        context, _, _ = begin(session, "recruiter")
        page = context.playbook.page("motive")
        values.put(session, context, page, page.field("push"), "My manager was useless and the place is a shambles.")
    with database.read() as session:
        found = steps.judged(session, context, page, NOW).findings
    assert ("TON-01", "E", "push") in [(each.rule, each.severity, each.field) for each in found]


@pytest.mark.behaviour("M23a")
def test_examples_picked_in_rows_and_in_front_are_judged(database: Database) -> None:
    with database.write("Begin") as session:
        context, _, example = begin(session, "executive")
        page = context.playbook.page("decisions")
        values.put(session, context, page, page.field("decisions"), [{"options": "two", "example": [example, 999]}])
    assert all(field == "decisions" for _, field, _ in said(database, context, "decisions"))
    with database.write("Begin") as session:
        context, must, example = begin(session, "hiring_manager")
        evidence.decide(session, must, example, LinkKind.EXACT)
        page = context.playbook.page("depth")
        values.put(session, context, page, page.field("examples"), [example])
    assert "RDY-01" in [rule for rule, _, _ in said(database, context, "depth")]
    assert "REL-03" in [rule for rule, _, _ in said(database, context, "apply")], "its “in this role” line"


@pytest.mark.behaviour("M24c")
def test_examples_in_front_are_judged_where_they_are_rehearsed(database: Database) -> None:
    with database.write("Begin") as session:
        context, must, example = begin(session, "panel")
        evidence.decide(session, must, example, LinkKind.EXACT)
        examples.edit(session, example, action="I listed every shift, asked each nurse, and wrote a rota. " * 40)
    assert ("LEN-01", "rehearsal") in [(rule, field) for rule, field, _ in said(database, context, "rehearse_panel")]


def test_a_drafted_note_is_judged_on_the_page_that_has_it(database: Database) -> None:
    with database.write("Begin") as session:
        context, _, _ = begin(session, "human_resources")
        note = followups.add(session, FollowUpKind.THANKS, interview_id=context.interview_id)
        followups.edit(session, note, text="Have you decided? " * 8)
        other = followups.add(session, FollowUpKind.THANKS, interview_id=context.interview_id)
        followups.edit(session, other, text="")
    found = {rule for rule, field, _ in said(database, context, "after_hr") if field == "note"}
    assert {"FU-03", "FU-09"} <= found


def test_a_page_that_names_no_rule_of_the_coach_does_not_ask_it(database: Database) -> None:
    with database.write("Begin") as session:
        context, _, _ = begin(session, "recruiter")
    assert said(database, context, "who") == []


@pytest.mark.behaviour("M34a")
def test_a_new_store_shows_the_shared_attitude_list(database: Database) -> None:
    with database.write("Begin") as session:
        context, _, _ = begin(session, "hiring_manager")
    field = context.playbook.page("attitude").field("attitude")
    with database.read() as session:
        shown = seeds.of_field(session, context, field)
    assert [(seed.detail, seed.label) for seed in shown] == [(item.value, item.label) for item in attitude_list().items]


def test_a_question_the_advert_answers_is_said_so(database: Database) -> None:
    with database.write("Begin") as session:
        context, _, _ = begin(session, "recruiter")
        page = context.playbook.page("list")
        values.put(session, context, page, page.field("advert"), "Salary £46,000 to £51,000 a year.")
        asked_questions.add_to_ask(
            session, context.interview_id, "Is a pay band agreed?", question_key="PROC-03", group="PROC"
        )
    page = context.playbook.page("questions")
    with database.read() as session:
        found = steps.judged(session, context, page, NOW).findings
    assert "You already have the answer." in [each.message for each in found]
