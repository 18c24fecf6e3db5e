"""The rules over a whole preparation and over facts told: each at both sides of its line."""

from __future__ import annotations

import pytest

from desktop_app.coaching.consistency import Told, changed_facts
from desktop_app.coaching.coverage import (
    Carried,
    Listed,
    Preparation,
    TeamProof,
    TopCompetency,
    Trait,
    check_preparation,
)
from desktop_app.vocabulary import Level


def fired(audience: str = "hm", **given: object) -> list[tuple[str, str]]:
    return [(one.rule, one.subject) for one in check_preparation(Preparation(**given), audience)]  # type: ignore[arg-type]


def test_nothing_asked_yet_says_nothing() -> None:
    assert fired() == []


def test_a_must_needs_an_example_or_a_gap_line() -> None:
    listed = (
        Listed(id="r1", label="Rota", level=Level.MUST),
        Listed(id="r2", label="Excel", level=Level.MUST, gap_line="Not yet; I use Calc daily."),
        Listed(id="r3", label="SAP", level=Level.WISH),
        Listed(id="r4", label="Lead", level=Level.MUST, examples=("e1",)),
    )
    found = check_preparation(Preparation(listed=listed), "recruiter")
    assert [(one.rule, str(one.severity), one.subject, one.message) for one in found] == [
        ("COV-01", "E", "r1", 'Requirement "Rota" is open.'.replace('"Rota"', "“Rota”"))
    ]


def test_only_the_first_three_competencies_need_a_spare() -> None:
    top = tuple(TopCompetency(id=f"c{n}", name=f"C{n}", examples=count) for n, count in enumerate((2, 1, 0, 0)))
    assert fired(top=top) == [("COV-02", "c1"), ("COV-02", "c2")]


def test_an_example_is_overused_after_three_musts_or_once_told() -> None:
    carried = (
        Carried(id="a", title="A", musts=3),
        Carried(id="b", title="B", musts=4),
        Carried(id="c", title="C", musts=1, told=True),
    )
    assert fired(carried=carried) == [("COV-03", "b"), ("COV-03", "c")]


@pytest.mark.parametrize(
    ("lead", "count"),
    [(("job",) * 3, 1), (("culture",) * 3, 1), (("job", "job", "both"), 0), (("job", "job"), 0), (("job",) * 4, 1)],
)
def test_three_lead_examples_of_one_side_warn(lead: tuple[str, ...], count: int) -> None:
    assert fired(lead=lead) == [("COV-04", "")] * count


@pytest.mark.parametrize(("prepared", "count"), [((7, 3), 1), ((6, 4), 0), ((0, 0), 0)])
def test_culture_may_fall_twenty_points_under_its_weight_for_the_manager(prepared: tuple[int, int], count: int) -> None:
    assert fired(weights=(40, 60), prepared=prepared) == [("COV-05", "")] * count
    assert fired("recruiter", weights=(60, 40), prepared=prepared) == []


def test_a_trait_needs_a_sign_or_not_me() -> None:
    traits = (Trait(label="calm"), Trait(label="bold", not_me=True), Trait(label="exact", sign="the audit story"))
    assert fired(traits=traits) == [("COV-06", "calm")]


def test_team_proof_needs_both_parts() -> None:
    assert fired(team=()) == [("COV-07", "")]
    assert fired(team=(TeamProof(mine="I drew it"), TeamProof(theirs="they built it"))) == [("COV-07", "")]
    assert fired(team=(TeamProof(mine="I drew it", theirs="they built it"),)) == []


@pytest.mark.parametrize(("bank", "advice"), [(5, "Add"), (13, "Retire"), (6, ""), (12, "")])
def test_bank_size_is_advice(bank: int, advice: str) -> None:
    found = check_preparation(Preparation(bank=bank), "hm")
    assert [one.fix.split()[0] for one in found] == ([advice] if advice else [])


def test_three_questions_are_enough() -> None:
    assert fired(questions=2) == [("COV-09", "")]
    assert fired(questions=3) == []


def test_errors_come_before_warnings_and_hints() -> None:
    found = check_preparation(
        Preparation(bank=1, questions=0, listed=(Listed(id="r", label="R", level=Level.MUST),)), "unknown"
    )
    assert [str(one.severity) for one in found] == ["E", "W", "I"]


def test_a_fact_told_otherwise_names_the_person_and_both_values() -> None:
    told = [
        Told(person="Dana", fact="notice", value="Three months", label="Notice"),
        Told(person="Ana", fact="notice", value="1 month"),
        Told(person="Bo", fact="pay", value="£42,000"),
        Told(person="Cy", fact="start", value="June"),
    ]
    found = changed_facts({"notice": "3 months.", "pay": "42,000 pounds", "start": ""}, told)
    assert [(one.subject, one.detail) for one in found] == [("Ana", "notice: told “1 month”, now “3 months.”.")]


def test_the_latest_thing_told_counts() -> None:
    told = [Told(person="Ana", fact="pay", value="40k"), Told(person="Ana", fact="pay", value="42k")]
    assert changed_facts({"pay": "42,000"}, told) == ()
