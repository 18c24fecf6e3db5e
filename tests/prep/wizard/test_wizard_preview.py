"""The live preview says what the brief will show: facts with their names, rows in the order of their columns."""

from __future__ import annotations

import pytest

from desktop_app.playbooks import load
from desktop_app.playbooks.state import (
    ExampleFact,
    Facts,
    LinkFact,
    PageState,
    QuestionFact,
    RequirementFact,
    Seed,
    SignalFact,
)
from desktop_app.prep.wizard import preview, values
from desktop_app.vocabulary import Level, LinkKind


def shown(playbook: str, page_key: str, block: str, values_=None, seeds=None, **facts) -> list[str]:
    page = load.playbook(playbook).page(page_key)
    state = PageState(values=values_ or {}, seeds=seeds or {}, facts=Facts(**facts))
    return list(next(each for each in preview.blocks(page, state) if each.key == block).lines)


def test_facts_are_said_with_their_names_and_units_and_never_the_floor() -> None:
    values_ = {
        "notice": 8, "place": "Leeds", "pay_range": {"low": 47000, "high": 51000, "unit": "£ a year"},
        "pay_floor": 45000, "earliest_start": "2027-01-24",
    }  # fmt: skip
    assert shown("recruiter", "facts", "facts", values_) == [
        "Notice: 8 weeks", "Earliest start: 2027-01-24", "Place: Leeds", "Pay range I say: 47000 to 51000 £ a year",
    ]  # fmt: skip


def test_choices_and_moments_read_as_they_are_chosen() -> None:
    values_ = {
        "name": "Dele Ajayi", "format": "video",
        "when": {"date": "2026-11-27", "time": "14:00", "zone": "Europe/London", "minutes": 30},
    }  # fmt: skip
    assert shown("recruiter", "who", "header", values_) == ["Dele Ajayi", "2026-11-27 14:00", "Video"]
    assert shown("recruiter", "who", "header", {"when": {"date": None}, "format": True}) == []


def test_rows_stand_in_the_order_of_their_columns() -> None:
    rows = [{"check": "When was it drawn?", "hurts": "It may be the roster.", "who": ""}, {"hurts": " "}, "no row"]
    assert shown("hiring_manager", "problem", "problem", {"hypotheses": rows}) == [
        "It may be the roster. · When was it drawn?"
    ]


def test_a_seeded_row_begins_with_what_it_is_about() -> None:
    rows = [{"ref": 3, "gap": "none held", "example": [7]}, {"ref": 4}]
    seeds = {"bridges": (Seed(ref=3, label="Budget"), Seed(ref=4, label="Lists"))}
    example = ExampleFact(ref=7, title="No-agency rota")
    assert shown("hiring_manager", "apply", "bridges", {"bridges": rows}, seeds, examples=(example,)) == [
        "Budget · none held · No-agency rota"
    ]


def test_lists_groups_examples_and_cards() -> None:
    assert shown("recruiter", "pitch", "highlights", {"highlights": ["one", "", "two"]}) == ["one", "two"]
    assert shown("recruiter", "pitch", "pitch", {"pitch": {"proof": "b", "now": "a"}}) == ["a · b"]
    example = ExampleFact(ref=7, title="No-agency rota")
    picked = shown("hiring_manager", "depth", "stories", {"examples": [7, 9]}, examples=(example,))
    assert picked == ["No-agency rota"]
    assert shown("technical", "method", "method")[0] == "Say the task again in your own words."


def test_the_main_table_shows_each_must_with_answer_and_example() -> None:
    requirements = (
        RequirementFact(ref=1, text="Rota", level=Level.MUST),
        RequirementFact(ref=2, text="Budget", level=Level.MUST),
        RequirementFact(ref=3, text="French", level=Level.WISH),
    )
    links = (
        LinkFact(requirement=1, example=7, kind=LinkKind.EXACT, sift="yes"),
        LinkFact(requirement=2, example=7, kind=LinkKind.NONE),
    )
    example = ExampleFact(ref=7, title="No-agency rota")
    assert shown(
        "recruiter", "examples", "requirements", requirements=requirements, links=links, examples=(example,)
    ) == ["Rota · yes · No-agency rota", "Budget"]


def test_what_is_second_hand_and_how_it_will_be_checked() -> None:
    signals = (
        SignalFact(ref=1, about="technical", text="lists", distance=1, check="ask", asked_as="How many lists?"),
        SignalFact(ref=2, about="culture", text="calm", distance=2),
        SignalFact(ref=3, about="culture", text="kind", distance=0),
        SignalFact(ref=4, about="culture", text="loud", distance=1, state="confirmed"),
    )
    assert shown("recruiter", "signals", "second_hand", signals=signals) == ["How many lists?", "calm"]
    assert shown("hiring_manager", "check_told", "to_confirm", signals=signals) == ["How many lists?"]


def test_questions_stand_in_their_order() -> None:
    questions = tuple(QuestionFact(id=f"HMW-0{n}", group="HMW", text=f"Question {n}?") for n in (2, 1))
    assert shown("hiring_manager", "ask_manager", "ask", questions=questions) == ["Question 2?", "Question 1?"]


@pytest.mark.parametrize("bad", ["text", 3, True, [None, 4, "x"], {"a": None}, [{"ref": 1}], [["deep"]]])
def test_malformed_values_never_break_the_preview(bad: object) -> None:
    for playbook in load.all_playbooks()[0]:
        for page in playbook.pages:
            state = PageState(values={field.key: bad for field in page.fields})
            assert len(preview.blocks(page, state)) == len(page.brief)


def test_rows_of_a_seeded_field_stand_in_the_order_of_their_seeds() -> None:
    listed = (Seed(ref=2, label="two"), Seed(ref=1, label="one"), Seed(ref=3, label="three"))
    rows = [{"ref": 1, "gap": "g"}, {"ref": None, "gap": "own"}, {"ref": 2, "gap": "h"}]
    assert values.seeded(rows, listed) == [
        {"ref": 2, "gap": "h"}, {"ref": 1, "gap": "g"}, {"ref": 3}, {"ref": None, "gap": "own"},
    ]  # fmt: skip
    assert values.seeded(None, listed[:1]) == [{"ref": 2}]
