"""Each done rule, and the pages of the built-in playbooks that name it: open, begun, done, and what is missing."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.playbooks import done, load
from desktop_app.playbooks.model import Choice, Field, Page, Rule
from desktop_app.playbooks.state import (
    ExampleFact,
    Facts,
    LinkFact,
    PageState,
    QuestionFact,
    RequirementFact,
    Seed,
    SignalFact,
    TakeFact,
)
from desktop_app.vocabulary import Level, LinkKind

RECRUITER = load.playbook("recruiter")
MANAGER = load.playbook("hiring_manager")


def page_of(*rules: Rule, fields: tuple[Field, ...] = ()) -> Page:
    return Page(key="p", code="X1", title="T", minutes=1, purpose="P", done=rules, fields=fields)


def rule(name: str, **arguments) -> Rule:
    return Rule(rule=name, arguments=tuple(arguments.items()))


def one(rule_: Rule, state: PageState, *fields: Field):
    return done.progress(page_of(rule_, fields=fields), state)[0]


def state(values=None, seeds=None, **facts) -> PageState:
    return PageState(values=values or {}, seeds=seeds or {}, facts=Facts(**facts))


def must(ref: int, **more) -> RequirementFact:
    return RequirementFact(ref=ref, text=f"must {ref}", level=Level.MUST, **more)


def test_a_page_without_anything_is_open_then_begun_then_done() -> None:
    page = RECRUITER.page("who")
    assert done.status(page, state()) == "open"
    assert done.status(page, state({"firm": "Halden Search"})) == "begun"
    filled = {"name": "Tomasz", "employment": "agency", "when": {"date": "2026-03-03"}}
    assert done.status(page, state(filled)) == "done"
    assert done.status(page_of(), state()) == "open"


def test_a_rule_that_moved_without_answers_is_begun() -> None:
    page = RECRUITER.page("list")
    assert done.status(page, state(requirements=(must(1), RequirementFact(ref=2, text="b", level=Level.UNKNOWN)))) == (
        "begun"
    )


def test_missing_fields_are_named_by_their_label() -> None:
    found = done.progress(RECRUITER.page("who"), state({"name": "Tomasz"}))[0]
    assert (found.have, found.need, found.missing) == (1, 3, ("Works as", "Date and length"))
    assert not found.done


def test_filled_counts_zero_and_ignores_empty_shapes() -> None:
    values = {"a": 0, "b": [], "c": {}, "d": "  ", "e": False, "f": [{"ref": 3}], "g": {"unit": "weeks"}}
    assert one(rule("filled", fields=("a",)), state(values)).done
    for key in "bcdefg":
        assert not one(rule("filled", fields=(key,)), state(values)).done, key
    assert one(rule("filled", fields=("a", "b"), least=1), state(values)).done
    assert one(rule("filled", fields=("z.y",)), state({"z": {"y": "text"}})).done


def test_equals_takes_one_of_several() -> None:
    asked = rule("equals", path="consistent", values=("yes",))
    assert one(asked, state({"consistent": "yes"})).done
    assert not one(asked, state({"consistent": "no"})).done
    assert not one(asked, state()).done


def test_words_bounds_a_text_and_a_whole_group() -> None:
    asked = rule("words", path="pitch", least=3, most=5)
    assert not one(asked, state({"pitch": {"now": "two words"}})).done
    assert one(asked, state({"pitch": {"now": "two words", "proof": "and two"}})).done
    assert not one(asked, state({"pitch": {"now": "two words", "proof": "and four more words"}})).done
    assert one(rule("words", path="bet"), state({"bet": "yes"})).done


@pytest.mark.behaviour("M24a")
def test_three_highlights_of_thirty_words_and_a_pitch_of_a_hundred_and_fifty() -> None:
    page = RECRUITER.page("pitch")
    short, long = "word " * 30, "word " * 31
    pitch = {"now": "word " * 40, "proof": "word " * 40, "why_here": "word " * 40}
    assert done.status(page, state({"highlights": [short] * 3, "pitch": pitch})) == "done"
    assert done.status(page, state({"highlights": [short, short, long], "pitch": pitch})) == "begun"
    assert done.status(page, state({"highlights": [short] * 2, "pitch": pitch})) == "begun"
    too_long = {**pitch, "now": "word " * 71}
    assert done.status(page, state({"highlights": [short] * 3, "pitch": too_long})) == "begun"


@pytest.mark.behaviour("M16b", "M23b")
def test_every_must_that_needs_a_bridge_gets_one() -> None:
    page = MANAGER.page("apply")
    seeds = {"bridges": (Seed(ref=1, label="Lists"), Seed(ref=2, label="Budget"))}
    bridge = {"gap": "g", "nearest": "n", "carries_over": "c", "plan": "by week three"}
    half = state({"bridges": [{"ref": 1, **bridge}, {"ref": 2, "gap": "g"}]}, seeds)
    found = done.progress(page, half)[0]
    assert (found.have, found.need, found.missing) == (1, 2, ("Budget",))
    whole = state({"bridges": [{"ref": 1, **bridge}, {"ref": 2, **bridge}]}, seeds)
    assert done.status(page, whole) == "done"
    assert done.status(page, state(requirements=(must(1),))) == "done", "nothing to bridge is nothing open"
    assert done.status(page, state()) == "open", "nothing asked yet is nothing bridged"


def test_empty_is_not_done() -> None:
    """A fresh round has heard nothing and been asked nothing; no page of it may look finished."""
    for book in (RECRUITER, MANAGER):
        assert not [page.code for page in book.pages if done.status(page, state()) == "done"]


def test_rows_without_seeds_ask_for_those_begun() -> None:
    asked = rule("rows", path="people", columns=("name", "concern"), all=True, least=1)
    people = Field(key="people", kind="rows", label="People")
    assert not one(asked, state(), people).done
    assert one(asked, state({"people": [{"name": "A", "concern": "c"}, {"name": ""}]}), people).done
    assert not one(asked, state({"people": [{"name": "A", "concern": "c"}, {"name": "B"}]}), people).done


def test_rows_of_a_list_and_limits_of_words() -> None:
    asked = rule("rows", path="items", least=2, words=2)
    assert one(asked, state({"items": ["one", "two words"]})).done
    assert not one(asked, state({"items": ["one", "now three words"]})).done
    assert one(rule("rows", path="items", least=1), state({"items": [{"a": "b"}]})).done
    assert not one(rule("rows", path="items"), state({"items": "not a list"})).done
    together = rule("rows", path="decisions", columns=("a", "b"), least=1, together=3)
    assert one(together, state({"decisions": [{"a": "one", "b": "two three"}]})).done
    assert not one(together, state({"decisions": [{"a": "one two", "b": "three four"}]})).done


@pytest.mark.behaviour("M30c", "M32a")
def test_each_trait_has_a_sign_or_is_not_me_and_the_team_example_has_both_parts() -> None:
    page = RECRUITER.page("mould")
    traits = [{"text": "calm", "sign": "night shifts", "honest": "yes"}, {"text": "loud", "honest": "no"}]
    parts = {"team_example": [4], "my_part": "I planned", "their_part": "they staffed it"}
    assert done.status(page, state({"traits": traits, **parts})) == "done"
    assert done.status(page, state({"traits": [{"text": "calm", "honest": "yes"}], **parts})) == "begun"
    assert done.status(page, state({"traits": traits, "team_example": [4]})) == "begun"
    team = ExampleFact(ref=4, title="Rota", competencies=("teamwork",), my_part=True, their_part=True)
    assert done.status(page, state({"traits": traits}, examples=(team,))) == "done"


def test_spoken_answers_are_short_enough() -> None:
    asked = rule("spoken", fields=("pull", "push"), seconds=45)
    words_45 = "word " * 105
    assert one(asked, state({"pull": [words_45], "push": "short"})).done
    assert not one(asked, state({"pull": [words_45, "more words"], "push": "short"})).done
    assert not one(asked, state({"pull": ["short"]})).done
    assert one(rule("spoken", fields=("pull", "push"), seconds=45, least=1), state({"pull": ["short"]})).done
    assert not one(asked, state({"pull": [words_45], "push": "x"}, pace=100.0)).done


def test_reading_means_every_item() -> None:
    card = Field(key="card", kind="card", label="The card")
    assert one(rule("read", path="card"), state({"card": True}), card).done
    assert not one(rule("read", path="card"), state({"card": False}), card).done
    ticks = Field(key="list", kind="several", label="L", choices=(Choice(value="a", label="A"),) * 2)
    assert not one(rule("read", path="list"), state({"list": ["a"]}), ticks).done
    assert one(rule("read", path="list"), state({"list": ["a", "b"]}), ticks).done
    seeds = {"list": (Seed(ref=1, label="x"), Seed(ref=2, label="y"))}
    assert one(rule("read", path="list"), state({"list": [1, 2]}, seeds)).done


@pytest.mark.behaviour("M34a")
def test_the_attitude_page_wants_the_whole_shared_list() -> None:
    from desktop_app.playbooks.attitude import attitude_list

    keys = [item.value for item in attitude_list().items]
    assert done.status(MANAGER.page("attitude"), state({"attitude": keys})) == "done"
    assert done.status(MANAGER.page("attitude"), state({"attitude": keys[1:]})) == "begun"


@pytest.mark.behaviour("M21c")
def test_every_requirement_needs_a_level_and_one_a_must() -> None:
    page = RECRUITER.page("list")
    wish = RequirementFact(ref=2, text="w", level=Level.WISH)
    assert done.status(page, state(requirements=(must(1), wish))) == "done"
    assert done.status(page, state(requirements=(wish,))) == "begun"
    assert done.status(page, state()) == "open"


@pytest.mark.behaviour("M04a", "M10d")
def test_signals_of_both_kinds_or_a_question_that_asks() -> None:
    page = RECRUITER.page("signals")
    skill = SignalFact(ref=1, about="technical", text="s", distance=1)
    people = SignalFact(ref=2, about="culture", text="p", distance=1)
    asked = (QuestionFact(id="WANT-05", group="WANT", text="?"),)
    assert done.status(page, state(signals=(skill, people))) == "done"
    assert done.status(page, state(signals=(skill,))) == "begun"
    assert done.status(page, state({"not_known": ["culture"]}, signals=(skill,))) == "begun"
    assert done.status(page, state({"not_known": ["culture"]}, signals=(skill,), questions=asked)) == "done"
    dropped = SignalFact(ref=2, about="culture", text="p", distance=1, state="dropped")
    assert done.status(page, state(signals=(skill, dropped))) == "begun"


@pytest.mark.behaviour("M10a")
def test_both_ranks_of_three_or_as_many_as_there_are() -> None:
    page = RECRUITER.page("mix")
    signals = tuple(SignalFact(ref=n, about="technical", text=f"s{n}", distance=1) for n in range(4))
    three = [{"ref": n, "text": f"s{n}"} for n in range(3)]
    culture = {"culture_rank": [{"ref": None, "text": "calm"}]}
    assert done.status(page, state({"technical_rank": three, **culture}, signals=signals)) == "done"
    assert done.status(page, state({"technical_rank": three[:2], **culture}, signals=signals)) == "begun"
    assert done.status(page, state({"technical_rank": three[:2], **culture}, signals=signals[:2])) == "done"
    unknown = {"technical_rank": three, "rank_not_known": ["culture"]}
    assert done.status(page, state(unknown, signals=signals)) == "done"


@pytest.mark.behaviour("M28a")
def test_every_must_has_an_example_or_a_gap_line() -> None:
    page = RECRUITER.page("examples")
    requirements = (must(1), must(2, gap_line=True), RequirementFact(ref=3, text="w", level=Level.WISH))
    link = LinkFact(requirement=1, example=7, kind=LinkKind.NEAR)
    assert done.status(page, state(requirements=requirements, links=(link,))) == "done"
    none = LinkFact(requirement=1, example=7, kind=LinkKind.NONE)
    no_example = LinkFact(requirement=1, example=None, kind=LinkKind.EXACT)
    for other in (none, no_example):
        found = done.progress(page, state(requirements=requirements, links=(other,)))[0]
        assert (found.have, found.need, found.missing) == (1, 2, ("must 1",))


def test_questions_of_every_group_kind_and_number() -> None:
    page = RECRUITER.page("questions")
    want, process = (QuestionFact(id=id_, group=id_[:4], text="?") for id_ in ("WANT-01", "PROC-02"))
    band = QuestionFact(id="PROC-03", group="PROC", text="?")
    assert done.status(page, state(questions=(want, process))) == "done"
    assert done.status(page, state(questions=(want, band))) == "begun", "the next step is not asked for"
    assert one(rule("questions", least=2), state(questions=(want,))).missing == ("question 2",)


@pytest.mark.behaviour("M05c")
def test_the_manager_is_asked_about_all_four_kinds() -> None:
    page = MANAGER.page("ask_manager")
    kinds = ("HMW-01", "HMW-02", "HMS-01", "HMW-07")
    questions = tuple(QuestionFact(id=each, group=each[:3], text="?") for each in kinds)
    assert done.status(page, state(questions=questions)) == "done"
    assert done.progress(page, state(questions=questions[:3]))[0].missing == ("a point to check",)


def test_the_pitch_fits_twice_running_and_every_must_is_recalled() -> None:
    page = RECRUITER.page("rehearse")
    day = date(2026, 3, 1)

    def pitch(*seconds: int) -> tuple[TakeFact, ...]:
        return tuple(TakeFact(item="pitch", day=day, seconds=each) for each in seconds)

    recalled = (TakeFact(item="must:1", day=day, recall=1), TakeFact(item="must:1", day=day, recall=2))
    assert done.status(page, state(requirements=(must(1),), takes=pitch(80, 60, 50) + recalled)) == "done"
    assert done.status(page, state(requirements=(must(1),), takes=pitch(60, 80, 50) + recalled)) == "begun"
    assert done.status(page, state(requirements=(must(1),), takes=pitch(60, 50) + recalled[:1])) == "begun"
    assert done.status(page, state(requirements=(must(1),), takes=pitch(60, 50))) == "begun"


def test_lead_examples_are_recalled_on_two_different_days() -> None:
    page = MANAGER.page("rehearse_manager")
    example = ExampleFact(ref=3, title="Two surgeons")

    def takes(*marks: tuple[int, int]) -> tuple[TakeFact, ...]:
        return tuple(TakeFact(item="example:3", day=date(2026, 3, day), recall=recall) for day, recall in marks)

    assert done.status(page, state(examples=(example,), lead=(3,), takes=takes((1, 2), (2, 3)))) == "done"
    same_day = state(examples=(example,), lead=(3,), takes=takes((1, 2), (1, 3)))
    assert done.progress(page, same_day)[0].missing == ("Two surgeons",)
    assert done.status(page, state(examples=(example,), lead=(3,), takes=takes((1, 2), (2, 3), (3, 1)))) == "open"
    assert done.status(page, state()) == "open"


@pytest.mark.behaviour("M05b")
def test_the_top_points_each_have_a_way_to_be_checked() -> None:
    page = MANAGER.page("check_told")

    def signal(ref: int, **more) -> SignalFact:
        return SignalFact(ref=ref, about="technical", text=f"s{ref}", distance=1, **more)

    planned = tuple(signal(n, rank=n, check="ask") for n in (1, 2, 3))
    later = signal(4, rank=4)
    assert done.status(page, state(signals=(*planned, later))) == "done"
    open_one = signal(2, rank=2)
    assert done.progress(page, state(signals=(planned[0], open_one)))[0].missing == ("s2",)
    unranked = tuple(signal(n, check="listen") for n in range(5))
    assert done.status(page, state(signals=unranked)) == "done"
    settled = SignalFact(ref=9, about="culture", text="c", distance=1, rank=1, state="confirmed")
    own = SignalFact(ref=8, about="culture", text="o", distance=0, rank=1)
    posting = SignalFact(ref=7, about="culture", text="posting", distance=None, rank=1)
    assert done.progress(page, state(signals=(settled, own, posting)))[0].missing == ("posting",)


def test_four_examples_with_three_depth_notes_and_one_for_the_problem() -> None:
    page = MANAGER.page("depth")
    examples = tuple(ExampleFact(ref=n, title=str(n), depth=3) for n in range(4))
    assert done.status(page, state({"examples": [0, 1, 2, 3], "problem_example": [1]}, examples=examples)) == "done"
    assert done.status(page, state({"examples": [0, 1, 2], "problem_example": [1]}, examples=examples)) == "begun"
    shallow = (*examples[:3], ExampleFact(ref=3, title="3", depth=2))
    assert done.status(page, state({"examples": [0, 1, 2, 3], "problem_example": [1]}, examples=shallow)) == "begun"
    assert done.status(page, state({"examples": [0, 1, 2, 3]}, examples=examples)) == "begun"


def test_a_panel_wants_examples_of_three_sorts() -> None:
    page = load.playbook("panel").page("team_examples")
    tags = ("teamwork", "teamwork", "conflict", "learning")
    examples = tuple(ExampleFact(ref=n, title=str(n), competencies=(tag,)) for n, tag in enumerate(tags))
    assert done.status(page, state({"team_examples": [0, 1, 2, 3]}, examples=examples)) == "done"
    other = (*examples[:3], ExampleFact(ref=3, title="3", competencies=("quality",)))
    found = done.progress(page, state({"team_examples": [0, 1, 2, 3]}, examples=other))[0]
    assert found.missing == ("Learning and self-development",)


def test_no_two_people_hear_the_same_unless_they_ask() -> None:
    page = load.playbook("panel").page("told_whom")
    rows = [{"ref": 1, "examples": [3]}, {"ref": 2, "examples": [4]}]
    assert done.status(page, state({"matrix": rows})) == "done"
    again = [{"ref": 1, "examples": [3]}, {"ref": 2, "examples": [3]}]
    assert done.progress(page, state({"matrix": again}))[0].missing == ("row 2",)
    asked = [{"ref": 1, "examples": [3]}, {"ref": 2, "examples": [3], "asked": ["yes"]}]
    assert done.status(page, state({"matrix": asked})) == "done"
    assert done.status(page, state({"matrix": [{"ref": 1, "examples": []}]})) == "open"
    assert done.status(page, state()) == "open"


def test_a_drafted_note_and_one_for_each() -> None:
    page = load.playbook("executive").page("after_executive")
    assert done.status(page, state()) == "open"
    assert done.status(page, state(notes_drafted=1)) == "done"
    seeds = {"people": (Seed(ref=1, label="A"), Seed(ref=2, label="B"))}
    assert not one(rule("drafted", each="people"), state(seeds=seeds, notes_drafted=1)).done


def test_ready_or_a_reason() -> None:
    page = RECRUITER.page("brief")
    assert done.status(page, state()) == "open"
    assert done.status(page, state(ready=True)) == "done"
    assert done.status(page, state({"ready_reason": "it is in ten minutes"})) == "done"


@pytest.mark.behaviour("M09c")
def test_knock_out_facts_must_be_answered() -> None:
    page = RECRUITER.page("facts")
    answers = {
        "right_to_work": "yes", "notice": 0, "place": "Leeds", "pattern": "days", "licences": "none asked for",
        "pay_range": {"low": 1, "high": 2, "unit": ""},
    }  # fmt: skip
    assert done.status(page, state(answers)) == "done"
    for key in answers:
        assert done.status(page, state({**answers, key: None})) == "begun", key


@pytest.mark.behaviour("M12a", "M15c")
def test_three_points_to_land_and_one_honest_limit() -> None:
    page = MANAGER.page("best_self")
    points = [{"point": str(n), "lead_in": "Something close to that"} for n in range(3)]
    assert done.status(page, state({"points": points, "limit": "slow starts", "limit_care": "I ask"})) == "done"
    assert done.status(page, state({"points": points[:2], "limit": "slow starts", "limit_care": "I ask"})) == "begun"
    assert done.status(page, state({"points": points, "limit": "slow starts"})) == "begun"


@pytest.mark.behaviour("M14a")
def test_eight_hours_side_by_side() -> None:
    page = MANAGER.page("side_by_side")
    values = {
        "talking_points": [{"text": "allotments", "true": "yes"}, {"text": "night trains", "true": "yes"}],
        "to_ask": "What do you enjoy about leading this group?",
        "traits": [{"text": "calm", "sign": "nights"}],
    }
    assert done.status(page, state(values)) == "done"
    assert page.field("not_pretend").private
    for key in values:
        assert done.status(page, state({**values, key: None})) == "begun", key


@pytest.mark.behaviour("M18a")
def test_own_must_haves_each_with_a_question() -> None:
    page = MANAGER.page("match")
    rows = [{"text": f"must {n}", "find_out": "ask"} for n in range(3)]
    assert page.field("must_haves").rows == 5
    assert done.status(page, state({"must_haves": rows})) == "done"
    assert done.status(page, state({"must_haves": rows[:2]})) == "begun"


def test_malformed_values_count_as_empty() -> None:
    for playbook in load.all_playbooks()[0]:
        for page in playbook.pages:
            for bad in ("text", 3, True, [None, 4, "x"], {"a": None}, [{"ref": 1}], [["deep"]]):
                found = state({field.key: bad for field in page.fields})
                assert done.status(page, found) in ("open", "begun", "done")
