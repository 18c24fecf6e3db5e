"""The banks are the document's, and a rehearsal set keeps the stated shares, the same for the same seed."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from desktop_app.playbooks import load, questions, wording

ROOT = Path(__file__).resolve().parent.parent.parent
DOMAIN = (ROOT / "docs" / "domain" / "domain.md").read_text(encoding="utf-8")
RECRUITER = load.playbook("recruiter")
MANAGER = load.playbook("hiring_manager")


def rows(part: str) -> list[list[str]]:
    text = DOMAIN.partition(f"### {part}")[2].partition("\n## ")[0].partition("\n### ")[0]
    found = re.findall(r"^\| ([A-Z]{2,4}-\d\d) \| (.+) \|$", text, re.MULTILINE)
    return [[id_, *[cell.strip() for cell in rest.split(" | ")]] for id_, rest in found]


def test_the_bank_to_expect_is_the_documents() -> None:
    documented = rows("4.1")
    assert len(documented) == len(questions.questions()) == 151
    for question, row in zip(questions.questions(), documented, strict=True):
        form = f"{question.form} {question.seconds}"
        assert [question.id, question.text, " ".join(question.types)] == row[:3]
        assert [question.competency, question.intent, form] == row[3:]


def test_the_bank_to_ask_is_the_documents() -> None:
    documented = rows("4.2")
    assert len(documented) == len(questions.to_ask()) == 62
    for question, row in zip(questions.to_ask(), documented, strict=True):
        assert [question.id, question.text, " ".join(question.types), question.intent, question.use] == row


def test_filters_narrow_together() -> None:
    assert len(questions.of()) == 151
    found = questions.of(types=("R",), families=("LOG",))
    assert found
    assert all("R" in each.types and each.letters == "LOG" for each in found)
    assert all(each.competency == "teamwork" for each in questions.of(competencies=("teamwork",)))
    assert all(each.form == "STAR" for each in questions.of(forms=("STAR",)))
    assert questions.of(types=("R",), families=("TEC",)) == ()
    assert len(questions.to_ask_of()) == 62
    assert {each.group for each in questions.to_ask_of(groups=RECRUITER.ask)} == {"WANT", "PROC"}
    assert all("P" in each.types for each in questions.to_ask_of(types=("P",)))


@pytest.mark.parametrize(("size", "shares"), [(10, (4, 3, 2, 1)), (20, (8, 6, 4, 2)), (7, (3, 2, 1, 1)), (0, (0,) * 4)])
def test_shares_are_forty_thirty_twenty_ten_and_add_up(size: int, shares: tuple[int, ...]) -> None:
    found = questions.counts(size)
    assert tuple(found[name] for name in ("competency", "leaning", "fresh", "closing")) == shares
    for any_size in range(40):
        assert sum(questions.counts(any_size).values()) == any_size


def test_a_set_keeps_the_shares_and_the_rank_of_competencies() -> None:
    wanted = ("teamwork", "planning", "customer", "quality")
    found = questions.rehearsal_set(MANAGER, wanted, size=20, seed=3)
    main = [each for each in found if each.share not in ("probe", "poor")]
    assert Counter(each.share for each in main) == {"competency": 8, "leaning": 6, "fresh": 4, "closing": 2}
    bank = {each.id: each for each in questions.questions()}
    assert all("H" in bank[each.id].types for each in main)
    ranked = Counter(bank[each.id].competency for each in main if each.share == "competency")
    assert ranked == dict.fromkeys(wanted, 2)
    assert all(bank[each.id].letters in MANAGER.rehearsal.leans for each in main if each.share == "leaning")
    assert all(bank[each.id].letters == "CLO" for each in main if each.share == "closing")
    assert len({each.id for each in main}) == 20


def test_never_answered_ones_are_never_answered() -> None:
    answered = {each.id for each in questions.questions()[:100]}
    found = questions.rehearsal_set(MANAGER, ("teamwork",), size=10, answered=answered, seed=1)
    fresh = [each for each in found if each.share == "fresh"]
    assert fresh
    assert not {each.id for each in fresh} & answered


def test_the_same_seed_gives_the_same_set_and_another_another() -> None:
    first = questions.rehearsal_set(RECRUITER, ("planning",), seed=5)
    assert first == questions.rehearsal_set(RECRUITER, ("planning",), seed=5)
    assert first != questions.rehearsal_set(RECRUITER, ("planning",), seed=6)


@pytest.mark.behaviour("M07a")
def test_a_recruiter_set_has_one_probe_after_each_story() -> None:
    bank = {each.id: each for each in questions.questions()}
    for seed in range(10):
        found = questions.rehearsal_set(RECRUITER, ("teamwork", "planning"), size=12, seed=seed)
        for place, each in enumerate(found):
            if each.share != "probe" and bank[each.id].form == "STAR":
                assert found[place + 1].probe_of == each.id
                assert bank[found[place + 1].id].letters == "DEP"
        stories = [each for each in found if each.share != "probe" and bank[each.id].form == "STAR"]
        assert len(stories) == sum(bool(each.probe_of) for each in found)


@pytest.mark.behaviour("M07b", "M12c")
def test_a_manager_set_has_poor_questions_to_steer() -> None:
    found = questions.rehearsal_set(MANAGER, ("teamwork",), size=10, seed=2)
    poor = [each for each in found if each.share == "poor"]
    assert poor
    assert all(each.steer for each in poor)
    assert not [each for each in questions.rehearsal_set(RECRUITER, ("teamwork",), seed=2) if each.share == "poor"]


def test_probes_of_the_bank_follow_a_story_and_end_the_set_where_there_is_none() -> None:
    technical = load.playbook("technical")
    bank = {each.id: each for each in questions.questions()}
    behind, loose = 0, 0
    for seed in range(30):
        for each in questions.rehearsal_set(technical, (), size=8, seed=seed):
            if bank[each.id].form == "probe":
                behind += bool(each.probe_of)
                loose += not each.probe_of
    assert behind
    assert loose


def test_a_set_larger_than_the_bank_is_the_whole_bank_of_that_type() -> None:
    found = questions.rehearsal_set(load.playbook("technical"), (), size=500)
    assert {each.id for each in found} == {each.id for each in questions.of(types=("T",))}
    assert questions.rehearsal_set(RECRUITER, (), size=0) == ()


def test_what_the_shares_cannot_fill_comes_from_the_rest() -> None:
    every = {each.id for each in questions.questions()}
    found = questions.rehearsal_set(MANAGER, (), size=60, answered=every)
    assert "other" in {each.share for each in found}


ADVERTS = [
    ("Salary £46,000 to £51,000 a year.", {"PROC-03"}),
    ("You have 5 years of experience and pay attention to detail.", set()),
    ("Hybrid, three days a week in Leeds. There will be two interviews.", {"PROC-07", "PROC-01"}),
    ("This is a newly created post with an induction and a training budget.", {"WANT-07", "HR-02", "HR-03"}),
    ("Interviews will be held on 3 March. Pay progression is yearly.", {"PROC-02", "HR-01"}),
    ("", set()),
]


@pytest.mark.parametrize(("advert", "answered"), ADVERTS)
def test_an_advert_answers_some_questions_itself(advert: str, answered: set[str]) -> None:
    assert wording.answered_by_advert(advert) == answered
    assert answered <= {each.id for each in questions.to_ask()}


def test_word_lists_for_adverts_are_no_lists_for_checks() -> None:
    assert not any(":" in name for name in wording.names())


def test_questions_and_competencies_are_found_by_id() -> None:
    assert questions.by_id()["OPN-01"].form == "pitch"
    assert {each.competency for each in questions.questions()} <= set(questions.competency_names())
