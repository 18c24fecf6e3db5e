"""The built-in playbooks say what docs/domain/domain.md says: the same pages in the same order, each complete."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from desktop_app.playbooks import kinds, load

ROOT = Path(__file__).resolve().parent.parent.parent
DOMAIN = (ROOT / "docs" / "domain" / "domain.md").read_text(encoding="utf-8")
PLAYBOOKS = {playbook.key: playbook for playbook in load.all_playbooks()[0]}
PAGES = [(playbook, page) for playbook in PLAYBOOKS.values() for page in playbook.pages]
NAMES = [f"{playbook.key}-{page.code}" for playbook, page in PAGES]


def section(number: str) -> str:
    """The text of one section of the document."""
    return DOMAIN.partition(f"### {number} ")[2].partition("\n### ")[0]


def pages_in(number: str) -> list[tuple[str, str]]:
    """(code, title) of every page the section describes, as a paragraph or as a row of its table."""
    text = section(number)
    paragraphs = re.findall(r"^\*\*([A-Z]+\d+) (.+?)\*\*", text, re.MULTILINE)
    return paragraphs or re.findall(r"^\| ([A-Z]+\d+) ([^|]+?) \|", text, re.MULTILINE)


def paragraph(number: str, code: str) -> str:
    """The paragraph of one page of a full playbook."""
    return re.search(rf"^\*\*{code} .*$", section(number), re.MULTILINE).group()


FULL = [("recruiter", "2.2"), ("hiring_manager", "2.3")]


def test_every_file_loads() -> None:
    assert load.all_playbooks()[1] == ()


@pytest.mark.parametrize(("key", "number"), FULL)
def test_pages_are_those_of_the_document(key: str, number: str) -> None:
    found = [(page.code, page.title.rstrip("?.")) for page in PLAYBOOKS[key].pages]
    assert found == [(code, title.rstrip("?.")) for code, title in pages_in(number)]


@pytest.mark.parametrize(("key", "number"), FULL)
def test_what_the_document_gives_a_page_the_page_has(key: str, number: str) -> None:
    for page in PLAYBOOKS[key].pages:
        said = paragraph(number, page.code)
        assert page.fields
        assert ("*Prompts:*" in said) <= bool(page.prompts), page.code
        assert ("*Checks:*" in said) <= bool(page.checks), page.code
        if "*Brief:*" in said and not re.search(r"\*Brief:\* (none|not printed)", said):
            assert page.brief, page.code
        for target in re.findall(r"\b([RHPTE]\d+|HR\d)\b", said.partition("*Carries:*")[2]):
            assert target in page.carries, (page.code, target)


SECONDARY = [("panel", "2.4"), ("technical", "2.5"), ("executive", "2.6"), ("human_resources", "2.7")]


def table_rows(number: str) -> dict[str, list[str]]:
    """The cells of each page's row in the table of a secondary playbook, by code."""
    rows = re.findall(r"^\| ([A-Z]+\d+) [^|]+\|(.*)\|$", section(number), re.MULTILINE)
    return {code: [cell.strip() for cell in rest.split("|")] for code, rest in rows}


@pytest.mark.parametrize(("key", "number"), SECONDARY)
def test_secondary_pages_are_those_of_the_document(key: str, number: str) -> None:
    assert [(page.code, page.title) for page in PLAYBOOKS[key].pages] == pages_in(number)
    rows = table_rows(number)
    for page in PLAYBOOKS[key].pages:
        _, _, checks, brief, carries = rows[page.code]
        assert (checks == "none") or page.checks, page.code
        assert bool(page.brief) == (brief not in ("none", "never printed")), page.code
        assert bool(page.carries) == (carries != "none"), page.code
        for target in re.findall(r"\b([RHPTE]\d+|HR\d|OUT)\b", carries):
            assert target in page.carries, (page.code, target)
        for rule in re.findall(r"\b([A-Z]{3}-\d\d)\b", checks):
            named = {name for check in page.checks for name in check.argument("rules", ())}
            own = {check.rule for check in page.checks}
            assert rule in named or own & {RULE_OF.get(rule, "")}, (page.code, rule)


RULE_OF = {"COV-08": "bank_size", "COV-09": "questions_under"} | dict.fromkeys(["SAF-02"], "coach")


@pytest.mark.parametrize(("key", "number"), FULL)
def test_coach_rules_the_document_names_for_a_page_speak_there(key: str, number: str) -> None:
    own_rules = {"COV-03": "overused", "COV-04": "one_sided", "COV-07": "no_team_proof", "COV-06": "row_lacks"}
    for page in PLAYBOOKS[key].pages:
        said = paragraph(number, page.code).partition("*Checks:*")[2].partition("*Brief:*")[0]
        named = {name for check in page.checks for name in check.argument("rules", ())}
        for rule in re.findall(r"\b((?:STR|RES|OWN|REL|LEN|JAR|TON|ACT|RDY|SAF|COV)(?:-\d\d)?)\b", said):
            found = rule in named or rule[:3] in named
            found = found or own_rules.get(rule) in {check.rule for check in page.checks}
            assert found, (page.code, rule)


@pytest.mark.parametrize(("key", "number"), FULL)
def test_evidence_the_document_cites_for_a_page_is_cited(key: str, number: str) -> None:
    for page in PLAYBOOKS[key].pages:
        cited = set(re.findall(r"\[([A-Z]\d+)\]", paragraph(number, page.code)))
        given = set(page.evidence) | {code for rule in page.checks for code in rule.evidence}
        assert cited <= given, (page.code, cited - given)


@pytest.mark.parametrize(("playbook", "page"), PAGES, ids=NAMES)
def test_every_page_is_complete(playbook, page) -> None:
    assert page.purpose
    assert page.instruction
    assert page.why
    assert page.because
    assert page.prompts
    assert page.done_text
    assert page.done
    known = set(re.findall(r"^\| ([A-Z]\d+) \|", DOMAIN, re.MULTILINE))
    assert set(page.evidence) | {code for rule in page.checks for code in rule.evidence} <= known
    documented = {code for number in ("2.2", "2.3", "2.4", "2.5", "2.6", "2.7") for code, _ in pages_in(number)}
    codes = documented | {each.code for _, each in PAGES} | kinds.PLACES
    assert set(page.carries) <= codes
    assert set(page.brief) <= set(playbook.brief.blocks)
    for field in page.fields:
        assert field.label
    printed = {field.brief for field in page.fields} - {""}
    assert printed <= set(page.brief)


def texts(value) -> list[str]:
    """Every text for a person inside a page."""
    import dataclasses

    if isinstance(value, str):
        return [value]
    if isinstance(value, tuple):
        return [text for each in value for text in texts(each)]
    if dataclasses.is_dataclass(value):
        return [text for each in dataclasses.fields(value) for text in texts(getattr(value, each.name))]
    return []


@pytest.mark.parametrize(("playbook", "page"), PAGES, ids=NAMES)
def test_words_are_plain_and_kind(playbook, page) -> None:
    """design.md section 6: no shouting, no jargon of recruiting, sentences of 20 words or about."""
    for text in texts(page):
        assert "!" not in text
        assert not re.search(r"\b(candidate|leverage|oops|please note|score|congratulations)s?\b", text, re.IGNORECASE)
        for sentence in re.split(r"(?<=[.?:;])\s", text):
            assert len(sentence.split()) <= 24, sentence


@pytest.mark.behaviour("M02b")
@pytest.mark.parametrize(("playbook", "page"), PAGES, ids=NAMES)
def test_every_tip_leads_back_to_the_one_difference(playbook, page) -> None:
    assert page.because.startswith("Because")
    assert re.search(r"\b(boss|recruiter|manager)\b", page.because)


@pytest.mark.behaviour("M19")
@pytest.mark.parametrize("key", sorted(PLAYBOOKS))
def test_every_type_says_its_detail_level(key: str) -> None:
    assert PLAYBOOKS[key].detail


def test_minutes_are_those_aimed_at() -> None:
    assert 45 <= PLAYBOOKS["recruiter"].minutes <= 60
    assert 120 <= PLAYBOOKS["hiring_manager"].minutes <= 180
    pictured = [10, 5, 15, 10, 40, 15, 10, 10, 15, 10, 10, 2, 25, 5]
    assert [page.minutes for page in PLAYBOOKS["hiring_manager"].pages] == pictured


@pytest.mark.behaviour("M03a", "M04b")
def test_a_recruiter_never_manages_and_is_never_first_hand() -> None:
    recruiter, manager = PLAYBOOKS["recruiter"], PLAYBOOKS["hiring_manager"]
    assert not recruiter.may_manage
    assert recruiter.distance == 1
    assert manager.may_manage
    assert manager.distance == 0


@pytest.mark.behaviour("M13a")
def test_weights_are_sixty_to_forty_each_way() -> None:
    assert PLAYBOOKS["recruiter"].weights == (60, 40)
    assert PLAYBOOKS["hiring_manager"].weights == (40, 60)
    assert PLAYBOOKS["hiring_manager"].weights_alone == (50, 50)
    assert all(sum(playbook.weights) == 100 for playbook in PLAYBOOKS.values())


@pytest.mark.behaviour("M05a")
def test_no_field_asks_for_a_confidence_or_a_percentage() -> None:
    for _, page in PAGES:
        for field in page.fields:
            labels = [field.label, *[column.label for column in field.columns]]
            assert not any(
                re.search(r"\bconfiden(t|ce)\b|percent|%|how sure", label, re.IGNORECASE) for label in labels
            )
    signals = PLAYBOOKS["recruiter"].page("signals").field("signals")
    assert signals.help == "Second-hand, size of gap unknown."


@pytest.mark.behaviour("M06a")
def test_the_recruiter_has_both_halves_with_their_own_done_rule() -> None:
    both = [page for page in PLAYBOOKS["recruiter"].pages if page.code in ("R5", "R7")]
    assert len(both) == 2
    assert all(page.done for page in both)


@pytest.mark.behaviour("M11b")
def test_the_problem_and_the_check_come_before_any_example_is_chosen() -> None:
    codes = [page.code for page in PLAYBOOKS["hiring_manager"].pages]
    choosing = [
        page.code for page in PLAYBOOKS["hiring_manager"].pages if any(f.kind == "examples" for f in page.fields)
    ]
    assert codes.index("H2") < codes.index("H3") < codes.index(choosing[0])


def test_what_is_private_is_never_printed() -> None:
    private = {field.key for _, page in PAGES for field in page.fields if field.private}
    assert "pay_floor" in private
    for _, page in PAGES:
        for field in page.fields:
            assert not (field.key in private and field.brief)
