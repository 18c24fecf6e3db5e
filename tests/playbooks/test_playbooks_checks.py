"""Each check on the page that names it: when it speaks, where, and when it keeps quiet."""

from __future__ import annotations

import pytest

from desktop_app.playbooks import checks, load
from desktop_app.playbooks.model import Page, Rule
from desktop_app.playbooks.state import (
    CoachFact,
    ExampleFact,
    Facts,
    LinkFact,
    PageState,
    QuestionFact,
    RequirementFact,
    SignalFact,
)
from desktop_app.vocabulary import Level, LinkKind

RECRUITER = load.playbook("recruiter")
MANAGER = load.playbook("hiring_manager")
PANEL = load.playbook("panel")
TECHNICAL = load.playbook("technical")
EXECUTIVE = load.playbook("executive")
HR = load.playbook("human_resources")


def state(values=None, language="en", **facts) -> PageState:
    return PageState(values=values or {}, facts=Facts(**facts), language=language)


def said(page: Page, found: PageState, message: str):
    """The findings of the page that begin so."""
    return [each for each in checks.findings(page, found) if each.message.startswith(message)]


def must(ref: int, text: str = "", terms: tuple[str, ...] = ("term",)) -> RequirementFact:
    return RequirementFact(ref=ref, text=text or f"must {ref}", level=Level.MUST, terms=terms)


def ask(id_: str, text: str = "What?", **more) -> QuestionFact:
    return QuestionFact(id=id_, group=id_.partition("-")[0], text=text, **more)


# ------------------------------------------------------------------------------------------------ recruiter


def test_twice_submitted_is_grave_and_first() -> None:
    page = RECRUITER.page("who")
    values = {"submitted_elsewhere": "yes", "employment": "agency", "client_named": "no", "announced": "no"}
    found = checks.findings(page, state(values))
    assert [each.severity for each in found] == ["E", "W", "I"]
    assert found[0].field == "submitted_elsewhere"
    assert found[0].evidence == ("J4",)
    assert checks.findings(page, state({"submitted_elsewhere": "no", "client_named": "no"})) == ()


def test_more_than_eight_musts_ask_which_are_real() -> None:
    page = RECRUITER.page("list")
    eight = tuple(must(n) for n in range(8))
    assert not said(page, state(requirements=eight), "More than eight")
    assert said(page, state(requirements=(*eight, must(9))), "More than eight")[0].detail == "9 musts"


def test_the_same_line_twice_and_a_must_without_a_word_to_say_back() -> None:
    page = RECRUITER.page("list")
    twice = (must(1, "Own the rota."), must(2, "own the rota"), must(3, "Budget", terms=()))
    assert said(page, state(requirements=twice), "This line")[0].detail == "own the rota"
    assert said(page, state(requirements=twice), "No word")[0].detail == "Budget"


@pytest.mark.behaviour("M04b", "M05a", "M05b")
def test_a_recruiters_word_is_second_hand_and_waits_to_be_checked() -> None:
    page = RECRUITER.page("signals")
    near = SignalFact(ref=1, about="technical", text="theatre", distance=0)
    one_off = SignalFact(ref=2, about="culture", text="calm", distance=1)
    unknown = SignalFact(ref=3, about="culture", text="advert", distance=None)
    checked = SignalFact(ref=4, about="culture", text="kind", distance=1, state="confirmed")
    assert said(page, state(signals=(near,)), "A recruiter’s word")[0].detail == "theatre"
    found = said(page, state(signals=(one_off, unknown, checked)), "Second-hand, size of gap unknown.")
    assert [each.detail for each in found] == ["2 to check"]
    assert not checks.findings(page, state(signals=(checked,)))


@pytest.mark.behaviour("M06b", "M10c")
def test_lead_examples_serve_both_halves() -> None:
    page = RECRUITER.page("mix")
    skill = tuple(ExampleFact(ref=n, title=str(n), technical=True) for n in range(3))
    mixed = (*skill[:2], ExampleFact(ref=2, title="2", culture=True))
    assert said(page, state(examples=skill, lead=(0, 1, 2)), "Skill and fit, both.")
    assert not said(page, state(examples=mixed, lead=(0, 1, 2)), "Skill and fit, both.")
    assert not said(page, state(examples=skill, lead=(0, 1)), "Skill and fit, both.")


def test_a_ranked_point_wants_an_example() -> None:
    page = RECRUITER.page("mix")
    rank = [{"ref": 1, "text": "lists", "example": 4}, {"ref": 2, "text": "budget"}]
    found = said(page, state({"technical_rank": rank}), "You rank this high")
    assert [(each.detail, each.field, each.row) for each in found] == [("budget", "technical_rank", 1)]


@pytest.mark.behaviour("M27a", "M28b")
def test_a_transfer_in_their_words_and_the_coachs_own_findings() -> None:
    page = RECRUITER.page("examples")
    links = (
        LinkFact(requirement=1, example=4, kind=LinkKind.TRANSFER),
        LinkFact(requirement=2, example=4, kind=LinkKind.TRANSFER, words="lists"),
        LinkFact(requirement=9, example=4, kind=LinkKind.TRANSFER),
    )
    coach = (
        CoachFact(rule="STR-01", severity="E", message="Where are we?", fix="Say where.", example=4),
        CoachFact(rule="TON-06", severity="I", message="Stock phrase.", fix="Plain words."),
    )
    found = state(requirements=(must(1), must(2)), links=links, coach=coach)
    assert [each.detail for each in said(page, found, "They may not be able")] == ["must 1"]
    coached = said(page, found, "Where are we?")[0]
    assert (coached.severity, coached.rule, coached.field, coached.fix) == ("E", "STR-01", "links", "Say where.")
    assert not said(page, found, "Stock phrase")


def test_one_example_does_not_carry_more_than_three_musts() -> None:
    page = RECRUITER.page("examples")
    requirements = tuple(must(n) for n in range(4))
    links = tuple(LinkFact(requirement=n, example=7, kind=LinkKind.EXACT) for n in range(4))
    example = ExampleFact(ref=7, title="Rota")
    found = state(requirements=requirements, links=links, examples=(example,))
    assert [each.detail for each in said(page, found, "One example carries")] == ["Rota"]
    assert not said(page, state(requirements=requirements, links=links[:3]), "One example carries")


@pytest.mark.behaviour("M24b")
def test_a_fourth_highlight_and_one_too_long() -> None:
    page = RECRUITER.page("pitch")
    assert said(page, state({"highlights": ["a", "b", "c", "d"]}), "A fourth highlight")
    assert not said(page, state({"highlights": ["a", "b", "c", ""]}), "A fourth highlight")
    found = said(page, state({"highlights": ["a", "word " * 31]}), "Say it in one breath.")
    assert [(each.row, each.detail) for each in found] == [(1, "31 words")]
    assert said(page, state({"pitch": {"now": "word " * 100, "proof": "word " * 51}}), "Too long for one telling.")


@pytest.mark.behaviour("M31b", "M30c", "M32b")
def test_a_trait_that_is_not_me_is_never_rehearsed() -> None:
    page = RECRUITER.page("mould")
    traits = [{"text": "loud", "honest": "no"}, {"text": "calm", "honest": "yes"}]
    found = state({"traits": traits})
    not_me = said(page, found, "Not you")[0]
    assert (not_me.field, not_me.row, not_me.detail) == ("traits", 0, "loud")
    assert "H10" in not_me.fix
    assert [each.row for each in said(page, found, "No sign")] == [0, 1]
    assert said(page, found, "Prove the team part.")
    parts = {"team_example": [1], "my_part": "mine", "their_part": "theirs"}
    assert not said(page, state(parts), "Prove the team part.")
    example = ExampleFact(ref=1, title="t", competencies=("teamwork",), my_part=True, their_part=True)
    assert not said(page, state(examples=(example,)), "Prove the team part.")


@pytest.mark.parametrize(
    ("low", "high", "wide"), [(46000, 51000, False), (100, 120, False), (100, 120.5, True), (1, 2, True)]
)
def test_a_pay_range_wider_than_a_fifth(low: float, high: float, *, wide: bool) -> None:
    page = RECRUITER.page("facts")
    found = said(page, state({"pay_range": {"low": low, "high": high, "unit": "€"}}), "Wider than 20 percent")
    assert bool(found) == wide


@pytest.mark.parametrize("value", [None, "46000", {"low": "a", "high": 3}, {"low": 0, "high": 3}, {"high": 3}])
def test_half_a_range_is_no_range(value: object) -> None:
    assert not said(RECRUITER.page("facts"), state({"pay_range": value}), "Wider")


@pytest.mark.parametrize(
    ("words", "flagged"),
    [
        ("Negotiable", True),
        ("I am flexible.", True),
        ("My pay is negotiable", True),
        ("46 to 51 thousand, negotiable for a shorter week", False),
        ("I am looking for what the grade gives, and I am flexible on when I start", False),
        ("The grade you advertised", False),
    ],
)
def test_negotiable_only(words: str, *, flagged: bool) -> None:
    found = said(RECRUITER.page("facts"), state({"pay_words": words}), "“Negotiable” by itself")
    assert bool(found) == flagged
    if flagged:
        start, end = found[0].spans[0]
        assert words[start:end] == found[0].detail


def test_pay_history_is_not_owed() -> None:
    assert said(RECRUITER.page("facts"), state({"asked_history": "yes"}), "You may give what you expect")


def test_push_is_shorter_than_pull_and_the_reason_names_them() -> None:
    page = RECRUITER.page("motive")
    long_push = state({"pull": ["calm lists"], "push": "the rota was changed again and again"})
    assert said(page, long_push, "You say more about leaving")[0].detail == "7 words against 2"
    assert not said(page, state({"push": "the rota"}), "You say more about leaving")
    named = {"employer_words": ("Brightwell Clinics",)}
    assert said(page, state({"why_here": "A good place to work"}, **named), "This could be about any employer.")
    assert not said(page, state({"why_here": "Brightwell’s day surgery"}, **named), "This could be")
    assert not said(page, state({"why_here": "A good place"}), "This could be")
    assert not said(page, state(**named), "This could be")


def test_bitterness_is_an_error_but_a_true_harm_is_never_called_fault() -> None:
    page = RECRUITER.page("motive")
    coach = (CoachFact(rule="TON-01", severity="W", message="Heard as a warning.", fix="Fact first.", field="push"),)
    assert said(page, state({"push": "my boss was useless"}, coach=coach), "Heard")[0].severity == "E"
    harmed = state({"push": "I was harassed by my boss"}, coach=coach)
    assert not said(page, harmed, "Heard")
    offered = said(page, harmed, "What happened to you was not your fault")[0]
    assert "I left for reasons" in offered.fix


@pytest.mark.behaviour("M36b", "M36a")
def test_the_caution_about_the_lowest_figure_always_stands_beside_on_your_side() -> None:
    page = RECRUITER.page("on_your_side")
    assert said(page, state(), "The employer pays the recruiter.")[0].severity == "I"
    assert any("open" in prompt for prompt in page.prompts)


@pytest.mark.behaviour("M30b", "M37a")
def test_pack_and_reason_are_short() -> None:
    page = RECRUITER.page("on_your_side")
    assert [column.key for column in page.field("pack").columns] == [
        "headline", "proofs", "logistics", "motive", "doubt",
    ]  # fmt: skip
    pack = {"headline": "word " * 60, "proofs": "word " * 61}
    assert said(page, state({"pack": pack}), "Too long to paste.")[0].detail == "121 words"
    assert said(page, state({"reason": "word " * 26}), "Longer than they will repeat.")
    assert not said(page, state({"reason": "word " * 25}), "Longer than they will repeat.")


def test_questions_to_a_recruiter() -> None:
    page = RECRUITER.page("questions")
    five = tuple(ask(f"WANT-0{n}") for n in range(1, 6))
    assert not said(page, state(questions=five), "More than five")
    assert said(page, state(questions=(*five, ask("PROC-01"))), "More than five")
    assert said(page, state(questions=five), "Nothing yet about other posts.")
    assert not said(page, state(questions=(ask("HR-06"),)), "Nothing yet")
    answered = (ask("PROC-03", "Is a pay band agreed?", answered=True),)
    assert said(page, state(questions=answered), "You already have")[0].detail == "Is a pay band agreed?"


# ------------------------------------------------------------------------------------------------ hiring manager


@pytest.mark.behaviour("M46c")
def test_tips_not_asked_two_working_days_before() -> None:
    page = MANAGER.page("from_recruiter")
    assert said(page, state(days_left=2, tips_expected=True), "Two working days left")
    assert not said(page, state(days_left=3, tips_expected=True), "Two working days left")
    assert not said(page, state(days_left=1), "Two working days left")
    assert not said(page, state(tips_expected=True), "Two working days left")
    skipped = state({"tips_skipped": "on leave"}, days_left=1, tips_expected=True)
    assert not said(page, skipped, "Two working days left")


def test_here_although_the_recruiter_said_no() -> None:
    page = MANAGER.page("from_recruiter")
    found = said(page, state(earlier=(("Tomasz", "declined"), ("Ann", "advanced"))), "The recruiter said no")
    assert [each.detail for each in found] == ["Tomasz"]


def test_two_people_offer_the_panel_pages() -> None:
    page = MANAGER.page("manager")
    assert said(page, state({"others": [{"name": "A"}]}), "More than one person")
    assert not said(page, state({"others": [{"name": ""}]}), "More than one person")


@pytest.mark.parametrize(
    ("hurts", "message"),
    [
        ("The list runs over every day.", "This is said as a fact."),
        ("It may be that the list runs over.", ""),
        ("Perhaps the team is careless with the list.", "This blames"),
        ("I suspect the board changes too late; the manager is new.", ""),
    ],
)
def test_a_hypothesis_is_a_guess_and_blames_nobody(hurts: str, message: str) -> None:
    found = checks.findings(MANAGER.page("problem"), state({"hypotheses": [{"hurts": hurts}]}))
    assert [each.message[: len(message)] for each in found] == ([message] if message else [])
    assert all((each.field, each.column, each.row) == ("hypotheses", "hurts", 0) for each in found)


@pytest.mark.parametrize(
    ("question", "away"),
    [
        ("Tomasz said theatre lists are essential. Is that so?", "Tomasz"),
        ("Is Tomasz’s view of the lists yours?", "Tomasz’s"),
        ("The recruiter told me lists matter most.", "The recruiter told"),
        ("How much of the week is theatre lists?", ""),
    ],
)
def test_a_question_does_not_give_the_recruiter_away(question: str, away: str) -> None:
    signal = SignalFact(ref=1, about="technical", text="lists", distance=1, asked_as=question)
    found = said(MANAGER.page("check_told"), state(signals=(signal,), sources=("Tomasz Wilk",)), "This gives away")
    assert [each.detail for each in found] == ([away] if away else [])


def test_names_are_found_in_any_language_and_phrases_only_in_english() -> None:
    signal = SignalFact(ref=1, about="technical", text="l", distance=1, asked_as="Laut Tomasz: the recruiter said")
    found = state(language="de", signals=(signal,), sources=("Tomasz",))
    assert [each.detail for each in said(MANAGER.page("check_told"), found, "This gives")] == ["Tomasz"]
    assert not said(MANAGER.page("check_told"), state(language="de", signals=(signal,)), "This gives")


@pytest.mark.behaviour("M13b")
def test_an_all_technical_choice_of_examples() -> None:
    page = MANAGER.page("depth")
    examples = tuple(ExampleFact(ref=n, title=str(n), technical=True, culture=n == 0) for n in range(5))
    found = said(page, state({"examples": [0, 1, 2, 3, 4]}, examples=examples), "The manager also chooses company.")
    assert [each.detail for each in found] == ["1 of 5"]
    assert not said(page, state({"examples": [0, 1]}, examples=examples), "The manager also")
    assert not said(page, state(examples=examples), "The manager also")


def test_an_example_this_person_has_heard() -> None:
    page = MANAGER.page("depth")
    examples = (ExampleFact(ref=1, title="Rota", told_here=True), ExampleFact(ref=2, title="Lists", told_here=True))
    assert [each.detail for each in said(page, state({"examples": [1]}, examples=examples), "This person")] == ["Rota"]
    assert [each.detail for each in said(page, state(examples=examples, lead=(2,)), "This person")] == ["Lists"]


@pytest.mark.parametrize(
    ("plan", "dated"),
    [
        ("I would sit with finance before the first month-end and take over the supplies line", False),
        ("I will shadow your booking lead in week one and build one list with her by week three.", True),
        ("Take over the supplies line by the end of month two", True),
        ("Certificate by 14 May", True),
        ("the course starts in September", True),
        ("I will read about it", False),
        ("within 6 weeks", True),
        ("six weeks of evening classes", True),
        ("as soon as I can", False),
        ("in Q2", True),
    ],
)
def test_a_plan_without_a_date_is_a_hope(plan: str, *, dated: bool) -> None:
    found = said(MANAGER.page("apply"), state({"bridges": [{"ref": 1, "plan": plan}]}), "By when?")
    assert bool(found) != dated
    assert not said(MANAGER.page("apply"), state({"bridges": [{"ref": 1, "plan": plan}]}, language="de"), "By when?")


def test_a_gap_without_sorry_and_fast_learning_with_proof() -> None:
    page = MANAGER.page("apply")
    sorry = said(page, state({"bridges": [{"gap": "Unfortunately I have no budget."}]}), "State it, then bridge.")
    assert [(each.column, each.row) for each in sorry] == [("gap", 0)]
    bare = {"bridges": [{"gap": "g", "carries_over": "I learn fast."}]}
    assert said(page, state(bare), "“I learn fast” needs a proof.")
    proved = {"bridges": [{"gap": "g", "carries_over": "I learn fast.", "learns_fast": "ward system in two weeks"}]}
    assert not said(page, state(proved), "“I learn fast”")


def test_a_talking_point_that_is_not_quite_so() -> None:
    page = MANAGER.page("side_by_side")
    found = said(page, state({"talking_points": [{"text": "I love sailing", "true": "no"}]}), "Leave out")
    assert [each.severity for each in found] == ["E"]
    assert said(page, state({"talking_points": [{"text": "I love sailing"}]}), "Is it so?")
    assert not said(page, state({"talking_points": [{"text": "I love sailing", "true": "yes"}]}), "Is it so?")
    assert said(page, state({"traits": [{"text": "loud", "honest": "no"}]}), "Not you")


def test_points_to_land_have_examples_and_say_more_than_the_cv() -> None:
    page = MANAGER.page("best_self")
    points = [{"point": "Ran a ward of 28 beds", "example": [1]}, {"point": "I say no early"}]
    cv = "Charge nurse: ran a ward of 28 beds\nDegree"
    found = state({"points": points}, cv=cv)
    assert [each.row for each in said(page, found, "A point without an example.")] == [1]
    assert [each.row for each in said(page, found, "They have read this")] == [0]
    assert said(page, state({"limit": "I am a perfectionist"}), "This is praise in disguise.")
    assert not said(page, state({"limit": "I start slowly in a new system"}), "This is praise")


def test_learning_comes_before_change_and_the_plan_has_a_measure() -> None:
    page = MANAGER.page("ninety_days")
    found = said(page, state({"plan": {"learn": "I will change the rota"}}), "A change is promised")
    assert [(each.field, each.column, each.row) for each in found] == [("plan", "learn", None)]
    assert not said(page, state({"plan": {"learn": "Ask what has changed and what not to touch"}}), "A change")
    assert said(page, state({"plan": {"own": "one list"}}), "No measure yet.")
    assert not said(page, state({"plan": {"learn": "people"}}), "No measure yet.")
    assert said(page, state({"plan": {"learn": "word " * 351}}), "More than one page.")


def test_pay_waits_for_an_offer_and_six_are_enough() -> None:
    page = MANAGER.page("ask_manager")
    own = ask("OWN-1", "How many days of annual leave are there?")
    assert [each.detail for each in said(page, state(questions=(own,)), "Pay and leave")] == [own.text]
    assert not said(page, state(questions=(own,), language="de"), "Pay and leave")
    assert not said(page, state(questions=(ask("HMW-01"),)), "Pay and leave")
    assert said(page, state(questions=tuple(ask(f"HMW-0{n}") for n in range(1, 8))), "More than six")
    assert said(page, state(questions=(ask("HMW-01", answered=True),)), "You have this answer")


def test_a_must_have_wants_a_question() -> None:
    rows = [{"text": "lists end by six"}, {"text": "my own team", "find_out": "HMS-01"}]
    found = said(MANAGER.page("match"), state({"must_haves": rows}), "How will you find out?")
    assert [(each.row, each.detail) for each in found] == [(0, "lists end by six")]


# ------------------------------------------------------------------------------------------------ the other types


def test_who_decides_is_a_guess() -> None:
    page = PANEL.page("seats")
    assert said(page, state({"decides": "Ingrid"}), "Who decides is a guess.")
    assert said(page, state({"decides": "Ingrid"}), "You name who decides")
    assert not checks.findings(page, state({"people": [{"name": "A"}]}))


def test_bank_size_questions_and_notes_of_a_panel() -> None:
    page = PANEL.page("told_whom")
    assert said(page, state(), "Six to twelve")[0].detail == "0 stories"
    six = tuple(ExampleFact(ref=n, title=str(n)) for n in range(6))
    assert not said(page, state(examples=six), "Six to twelve")
    assert said(PANEL.page("ask_panel"), state(questions=(ask("PEER-01"),)), "Bring three.")
    assert not said(PANEL.page("ask_panel"), state(questions=tuple(ask(f"PEER-0{n}") for n in (1, 2, 3))), "Bring")
    same = [{"note": "thank you for the talk about lists"}, {"note": "Thank you for the talk about lists!"}]
    assert [each.row for each in said(PANEL.page("after_panel"), state({"notes_each": same}), "Two of these")] == [1]
    other = [{"note": "your point on hand-overs"}, {"note": "what you said of nights"}]
    assert not said(PANEL.page("after_panel"), state({"notes_each": other}), "Two of these")


def test_technical_checks() -> None:
    page = TECHNICAL.page("format")
    assert said(page, state(days_left=2), "Two working days left, and the format")
    assert said(page, state({"task_kind": "unknown"}), "Not known, and not asked yet.")
    assert not said(page, state({"task_kind": "unknown", "asked_on": "2026-03-01"}), "Not known")
    rows = [{"topic": "SQL", "firm": "1"}, {"topic": "Python", "firm": "0", "study": "Sunday"}, {"firm": "3"}]
    assert [each.detail for each in said(TECHNICAL.page("topics"), state({"topics": rows}), "Not firm")] == ["SQL"]
    assert said(TECHNICAL.page("not_knowing"), state({"know": "Of course I know"}), "This sounds surer")
    assert said(TECHNICAL.page("rehearse_technical"), state({"silence": 31}), "More than 30 seconds")
    assert not said(TECHNICAL.page("rehearse_technical"), state({"silence": 30}), "More than 30 seconds")


def test_executive_checks() -> None:
    rows = [{"text": "fees", "source": "report"}, {"text": "risk"}]
    assert [each.row for each in said(EXECUTIVE.page("business"), state({"lines": rows}), "Where did you")] == [1]
    view = {"view": "Their teams are badly led"}
    assert said(EXECUTIVE.page("view"), state(view), "A criticism without a remedy.")
    assert not said(EXECUTIVE.page("view"), state({**view, "remedy": "one lead"}), "A criticism")
    assert said(EXECUTIVE.page("ask_executive"), state(questions=(ask("HMW-01"),)), "This one belongs")
    assert said(EXECUTIVE.page("bet"), state({"bet": "word " * 61}), "Longer than one breath")


def test_human_resources_checks() -> None:
    assert said(HR.page("record"), state({"consistent": "no"}), "Something differs.")
    assert said(HR.page("values"), state({"values": [{"text": "boldness", "honest": "no"}]}), "Not you")
    assert said(HR.page("terms"), state(), "Your floor is for you alone.")


def test_whoever_it_is_may_be_asked() -> None:
    page = load.playbook("unknown").page("who_else")
    assert said(page, state(days_left=1), "Two working days left")
    assert not said(page, state({"asked_on": "2026-03-01"}, days_left=1), "Two working days left")


def test_malformed_values_never_break_a_check() -> None:
    for playbook in load.all_playbooks()[0]:
        for page in playbook.pages:
            for bad in ("text", 3, True, [None, 4, "x"], {"a": None}, [{"ref": 1}], [["deep"]]):
                found = checks.findings(page, state({field.key: bad for field in page.fields}))
                assert all(each.message for each in found)


def test_numbers_and_texts_that_are_not_there() -> None:
    page = Page(
        key="p", code="X1", title="T", minutes=1, purpose="P",
        checks=(Rule(rule="says", arguments=(("path", ("a", "b.c")), ("words", "bluff")), message="So."),),
    )  # fmt: skip
    assert checks.findings(page, state()) == ()
    assert checks.findings(page, state({"a": "It is easy", "b": [{"c": ["obviously"]}]}))[1].column == "c"
    assert checks.findings(page, state({"a": ["It is easy"]}, language="fr")) == ()
