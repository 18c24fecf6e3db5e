"""Behaviours of domain.md section 1 that live in the built-in playbooks themselves, each by its id."""

from __future__ import annotations

import re

import pytest

from desktop_app.playbooks import load, questions

PLAYBOOKS = {playbook.key: playbook for playbook in load.all_playbooks()[0]}
RECRUITER, MANAGER = PLAYBOOKS["recruiter"], PLAYBOOKS["hiring_manager"]


@pytest.mark.behaviour("M09a")
def test_rounds_come_in_an_order_and_the_recruiter_is_the_first_gate() -> None:
    stages = {key: playbook.stage for key, playbook in PLAYBOOKS.items()}
    assert stages["recruiter"] < stages["hiring_manager"] < stages["panel"] < stages["executive"]
    assert all(stage >= stages["recruiter"] for stage in stages.values())
    assert all(playbook.person for playbook in PLAYBOOKS.values()), "“waiting for the recruiter’s answer” needs a name"


@pytest.mark.behaviour("M10b")
def test_the_mix_line_holds_two_proofs_of_skill_and_one_of_how_you_work() -> None:
    line = RECRUITER.page("mix").field("mix_line")
    assert line.brief == "mix"
    assert "Two proofs of skill and one of how you work" in line.help
    assert RECRUITER.brief.blocks[1] == "mix", "first thing under the header"


@pytest.mark.behaviour("M14c")
def test_the_long_flight_is_one_managers_habit_and_biased() -> None:
    why = MANAGER.page("side_by_side").why
    assert "One manager’s habit" in why
    assert "biased" in why
    assert {"E9", "E10"} <= set(MANAGER.page("side_by_side").evidence)


@pytest.mark.behaviour("M16c", "M05a")
def test_no_page_asks_for_or_shows_a_chance_a_rank_against_others_or_a_score() -> None:
    for playbook in PLAYBOOKS.values():
        for page in playbook.pages:
            labels = [page.title, *(field.label for field in page.fields)]
            labels += [column.label for field in page.fields for column in field.columns]
            assert not any(re.search(r"chance|odds|score|out of ten|other applicants", label, re.I) for label in labels)


@pytest.mark.behaviour("M20a", "M20b")
def test_every_type_names_the_telling_it_gets() -> None:
    assert (RECRUITER.version, MANAGER.version) == ("recruiter", "hm")
    assert all(playbook.version for playbook in PLAYBOOKS.values())


@pytest.mark.behaviour("M20c")
def test_depth_notes_open_for_manager_technical_and_panel_only() -> None:
    assert {key for key, playbook in PLAYBOOKS.items() if playbook.depth_notes} == {
        "hiring_manager", "technical", "panel",
    }  # fmt: skip


@pytest.mark.behaviour("M21b", "M28c")
def test_each_must_gets_a_sift_answer_and_the_main_table_of_the_brief() -> None:
    links = RECRUITER.page("examples").field("links")
    assert (links.kind, links.option("level"), links.brief) == ("links", "must", "requirements")
    assert "requirements" in RECRUITER.brief.blocks
    assert RECRUITER.brief.tables == 5


@pytest.mark.behaviour("M22c")
def test_words_a_layman_may_not_know_are_kept_with_the_opportunity() -> None:
    assert RECRUITER.page("pitch").field("glossary").record == "glossary"


@pytest.mark.behaviour("M26a")
def test_who_counts_a_transfer_is_said_in_the_playbook() -> None:
    assert not RECRUITER.counts_transfer
    assert MANAGER.counts_transfer


@pytest.mark.behaviour("M27b")
def test_which_requirement_has_some_give_is_suggested() -> None:
    give = next(each for each in questions.to_ask_of(groups=RECRUITER.ask) if "some give" in each.text)
    assert give.use == "requirement level"
    assert any("some give" in prompt for prompt in RECRUITER.page("examples").prompts)


@pytest.mark.behaviour("M27c")
def test_the_pack_carries_the_bridge() -> None:
    assert "bridge" in RECRUITER.page("on_your_side").field("pack").column("proofs").placeholder


@pytest.mark.behaviour("M30a", "M31a")
def test_the_mould_names_who_said_it_in_whose_words_and_the_honest_answer() -> None:
    columns = {column.key for column in RECRUITER.page("mould").field("traits").columns}
    assert {"text", "said_by", "quote", "sign", "honest", "dimension"} == columns


@pytest.mark.behaviour("M37b")
def test_papers_the_recruiter_asked_for_have_a_date() -> None:
    papers = RECRUITER.page("on_your_side").field("papers")
    assert papers.record == "tasks"
    assert papers.column("due").kind == "date"


@pytest.mark.behaviour("M45b")
def test_the_tips_form() -> None:
    tips = MANAGER.page("from_recruiter").field("tips")
    assert [column.key for column in tips.columns] == ["format", "liked", "doubts", "pitfalls", "people", "style"]


@pytest.mark.behaviour("M08a")
def test_both_columns_stand_where_signals_are_checked() -> None:
    label = MANAGER.page("check_told").field("to_check").label
    assert label == "As the recruiter has it, as the manager has it"


def test_what_a_manager_or_recruiter_must_not_read_is_private() -> None:
    private = {
        (playbook.key, field.key) for playbook in PLAYBOOKS.values() for page in playbook.pages
        for field in page.fields if field.private
    }  # fmt: skip
    for key in ("pay_floor",):
        assert ("recruiter", key) in private
        assert ("human_resources", key) in private
    assert ("human_resources", "not_raised") in private
    assert ("human_resources", "adjustment") in private
    assert ("hiring_manager", "stop") in private
