"""What all types share, compared with docs/domain/domain.md: attitude, compare, carry-over, outcomes, the calm page."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from desktop_app.coaching.rulebook import audience_of
from desktop_app.playbooks import attitude, calm, carry_over, compare, follow_up, kinds, load, outcomes, questions
from desktop_app.store import lists

ROOT = Path(__file__).resolve().parent.parent.parent
DOMAIN = (ROOT / "docs" / "domain" / "domain.md").read_text(encoding="utf-8")
SOURCES = set(re.findall(r"^\| ([A-Z]\d+) \|", DOMAIN, re.MULTILINE))
PLAYBOOKS = {playbook.key: playbook for playbook in load.all_playbooks()[0]}


def section(number: str) -> str:
    return DOMAIN.partition(f"### {number} ")[2].partition("\n### ")[0]


@pytest.mark.behaviour("M34a", "M35b")
def test_one_attitude_list_for_every_type() -> None:
    shared = attitude.attitude_list()
    assert [item.value for item in shared.items] == [
        "name", "on_time", "prepared", "listened", "thanked", "no_just",
    ]  # fmt: skip
    assert "just HR" in shared.items[-1].label
    fields = [field for playbook in PLAYBOOKS.values() for page in playbook.pages for field in page.fields]
    shown = [field for field in fields if field.key == "attitude"]
    assert len(shown) >= 2
    assert {(field.kind, field.source, field.label) for field in shown} == {("several", "attitude", shared.title)}
    assert not any(field.choices for field in shown), "a list of its own would be a second list"


@pytest.mark.behaviour("M35c")
def test_the_debrief_asks_about_manners() -> None:
    assert attitude.attitude_list().debrief.endswith("?")


@pytest.mark.behaviour("M01b", "M02a", "M02b", "M19", "M25", "M29", "M33", "M40")
def test_compare_opens_with_the_one_line_and_every_row_has_a_why_and_a_switch() -> None:
    screen = compare.comparison()
    assert screen.title == "One of them will be your boss."
    assert screen.columns == ("recruiter", "hiring_manager")
    assert set(screen.columns) <= set(PLAYBOOKS)
    codes = {page.code for key in screen.columns for page in PLAYBOOKS[key].pages} | kinds.PLACES
    for row in screen.rows:
        assert row.switch, row.key
        assert row.why, row.key
        assert len(row.goes_to) == 2
        assert set(row.goes_to) <= codes
        assert set(row.evidence) <= SOURCES
        assert row.both or all(row.says), row.key
    titles = {row.title for row in screen.rows}
    assert {"Detail", "Job fit", "Culture fit", "Attitude", "Afterwards"} <= titles


@pytest.mark.behaviour("M33")
def test_the_attitude_row_says_no_difference() -> None:
    row = next(row for row in compare.comparison().rows if row.key == "attitude")
    assert row.both == "No difference."
    assert row.says == ("", "")


def test_compare_covers_every_row_of_the_document() -> None:
    documented = re.findall(r"^\| \**([^|*]+?)\** \|", section("2.1"), re.MULTILINE)[2:]
    keys = {
        "Root": "boss", "Detail level": "detail", "Job fit": "job_fit", "Culture fit": "culture_fit",
        "Attitude": "attitude", "Follow-up": "afterwards", "Knowledge of the role": "knows",
        "Questioning skill": "asking", "What they want from you": "wants", "What they pass on": "passes_on",
        "Pay talk": "pay", "Gap handling": "gap", "Typical way to fail": "fails", "Your questions": "questions",
    }  # fmt: skip
    assert [title for title in documented if title not in keys] == []
    assert {keys[title] for title in documented} <= {row.key for row in compare.comparison().rows}


@pytest.mark.behaviour("M07c")
def test_the_word_about_their_questions_is_may() -> None:
    row = next(row for row in compare.comparison().rows if row.key == "asking")
    assert all("May be" in text for text in row.says)


STATES = {
    "second-hand until confirmed": {"second_hand"},
    "as stated; must not change": {"as_stated"},
    "unchecked": {"unchecked"},
    'confirmed; "already told" flag': {"confirmed", "told"},
    "confirmed": {"confirmed"},
    "n/a": {"sent"},
    "dated": {"dated"},
    "to do": {"to_do"},
}
KEYS = {
    "Recruiter": "recruiter", "Manager": "hiring_manager", "HR": "human_resources", "Panel": "panel",
    "Peer / panel": "panel", "Technical": "technical", "Executive": "executive", "Any": "no_such_type",
    "next opportunity with the same recruiter": "next_opportunity", "Example builder": "examples",
}  # fmt: skip


def carried() -> list[list[str]]:
    rows = re.findall(r"^\| (.+) \|$", section("2.8"), re.MULTILINE)[2:]
    return [[cell.strip() for cell in row.split("|")] for row in rows]


@pytest.mark.parametrize(("source", "target", "moves", "state"), carried())
def test_what_moves_is_what_the_document_says(source: str, target: str, moves: str, state: str) -> None:
    found = carry_over.moves(KEYS[source], KEYS[target])
    assert {move.state for move in found} == STATES[state]
    assert len(found) == len(moves.replace("names, concerns", "names, concerns").split(", "))
    assert all(move.label and move.words for move in found)


def test_a_pair_without_a_row_takes_what_is_one_record_anyway() -> None:
    found = carry_over.moves("client", "panel")
    assert {move.what for move in found} == {"facts", "signals", "names", "told"}
    assert {move.state for move in carry_over.moves("recruiter", "technical") if move.what == "signals"} == {
        "unchecked"
    }


@pytest.mark.behaviour("M16a", "M17a", "M17b", "M18c", "M39a", "M45a")
def test_after_a_no_one_neutral_sentence_and_three_actions() -> None:
    every = outcomes.outcomes()
    assert set(every) == {outcome.value for outcome in lists.Outcome}
    no = every["declined"]
    assert [action.label for action in no.actions] == [
        "Thank them", "Ask for one sentence of feedback", "Keep the recruiter",
    ]  # fmt: skip
    assert no.sentence.count(".") == 1
    keep = no.actions[-1]
    assert (keep.template, keep.to, keep.due_days) == ("next_role", "recruiter", 30)
    tips = every["advanced"].actions[0]
    assert (tips.template, tips.before_working_days) == ("ask_for_tips", 2)
    assert tips.meant_for(may_manage=False)
    assert not tips.meant_for(may_manage=True)
    assert no.actions[0].meant_for(may_manage=True)
    for outcome in every.values():
        assert outcome.sentence
        assert outcome.next
        assert 2 <= len(outcome.actions) <= 3
        assert not re.search(r"\d+ ?%|\bfail|\blost\b|reject", outcome.sentence + outcome.next, re.IGNORECASE)
        for action in outcome.actions:
            assert action.why
            assert not action.template or action.template in follow_up.templates()


@pytest.mark.behaviour("M16a")
def test_reasons_are_those_the_store_keeps() -> None:
    assert set(outcomes.reasons()) == {reason.value for reason in lists.CloseReason}


def test_the_calm_page_has_five_kinds_and_no_numbers() -> None:
    page = calm.calm_page()
    assert [kind.key for kind in page.kinds] == ["speaking", "looks", "social", "performance", "body"]
    assert all(kind.action and kind.feels for kind in page.kinds)
    assert {kind.needs for kind in page.kinds} <= {"opening", "warm_question", "proof", ""}
    words = [page.title, page.line, page.note, page.pause, *page.before, *(kind.action for kind in page.kinds)]
    assert not any(re.search(r"\d", text) for text in words)
    assert "mixed" in page.optional_note
    assert set(page.evidence) <= SOURCES


def test_closed_lists_agree_with_the_data_they_name() -> None:
    assert set(follow_up.templates()) == kinds.TEMPLATES
    assert {question.group for question in questions.to_ask()} | {"OWN"} == kinds.GROUPS
    assert {letter for question in questions.questions() for letter in question.types} == kinds.TYPES
    assert {mode.value for mode in lists.TakeMode} >= kinds.MODES
    families = {question.letters for question in questions.questions()}
    for playbook in PLAYBOOKS.values():
        assert set(playbook.rehearsal.leans) <= families, playbook.key


@pytest.mark.parametrize("key", sorted(PLAYBOOKS))
def test_the_coach_knows_every_audience(key: str) -> None:
    assert audience_of(PLAYBOOKS[key].audience)


CHOICES = [
    ("person.employment", lists.Employment, {"not_a_recruiter"}),
    ("person.channels", lists.Channel, set()),
    ("participation.briefed_by", lists.BriefedBy, set()),
    ("participation.exclusive", lists.Known, set()),
    ("participation.client_named", lists.Known, set()),
    ("interview.came_via", lists.CameVia, set()),
]


@pytest.mark.parametrize(("record", "members", "left_out"), CHOICES)
def test_choices_bound_to_a_closed_list_are_that_list(record: str, members, left_out: set[str]) -> None:
    fields = [
        field
        for playbook in PLAYBOOKS.values()
        for page in playbook.pages
        for field in page.fields
        if field.record == record
    ]
    assert fields
    for field in fields:
        assert {choice.value for choice in field.choices} == {member.value for member in members} - left_out


@pytest.mark.behaviour("M31a")
@pytest.mark.parametrize(
    ("column", "members"),
    [("honest", lists.Honest), ("fit", lists.Fit), ("consent", lists.Known), ("dimension", lists.CultureDimension)],
)
def test_choices_in_rows_are_the_stores_too(column: str, members) -> None:
    found = [
        each
        for playbook in PLAYBOOKS.values()
        for page in playbook.pages
        for field in page.fields
        if field.record
        for each in field.columns
        if each.key == column
    ]
    assert found
    assert all({choice.value for choice in each.choices} == {member.value for member in members} for each in found)
