"""A story once confirmed for a line is offered first for a similar later one."""

import pytest

from desktop_app.matching.meaning.pack import Meaning, find_meaning
from desktop_app.matching.meaning.vectors import Vectors
from desktop_app.matching.memory import Confirmed, remembered, with_memory
from desktop_app.matching.ranker import rank
from desktop_app.matching.result import Line, Story
from desktop_app.vocabulary import FactKind, LinkKind

PAST = [
    Confirmed("Experience with Kubernetes in production", "a", LinkKind.NEAR),
    Confirmed("Proven Kubernetes experience", "b", LinkKind.EXACT),
    Confirmed("Manages a budget", "c", LinkKind.EXACT),
    Confirmed("Knowledge of Kubernetes", "d", LinkKind.NONE),
]
STORIES = [Story(id="a", title="Servers"), Story(id="z", title="A k8s cluster for everyone")]


def test_the_most_similar_line_comes_first_and_a_none_is_not_carried_over() -> None:
    assert [each.example for each in remembered("Kubernetes", PAST)] == ["b", "a"]


def test_other_names_of_one_thing_are_the_same_line() -> None:
    assert [each.example for each in remembered("Strong k8s skills", PAST)][:1] == ["b"]


def test_a_line_without_telling_words_reminds_of_nothing() -> None:
    assert remembered("Proven experience required", PAST) == ()
    assert remembered("Kubernetes", [Confirmed("", "a", LinkKind.EXACT)]) == ()


def test_each_example_is_remembered_once_by_its_best() -> None:
    twice = [Confirmed("Kubernetes clusters", "a", LinkKind.NEAR), Confirmed("Kubernetes", "a", LinkKind.EXACT)]
    assert remembered("Kubernetes", twice) == (twice[1],)


def test_remembered_examples_are_offered_first_and_say_why() -> None:
    line = Line(id="x", text="Kubernetes in production")
    ranking = with_memory(rank(STORIES, [line]), [line], PAST)
    offers = ranking.suggestions["x"]
    assert [offer.example for offer in offers] == ["a", "b", "z"]
    assert offers[0].reason.remembered == "Experience with Kubernetes in production"
    assert offers[2].reason.remembered is None


def test_a_remembered_line_is_not_one_for_which_nothing_was_found() -> None:
    line, fact = Line(id="x", text="Manages a budget"), Line(id="y", text="A degree", fact=FactKind.DEGREE)
    plain = rank([Story(id="c", title="Quarks")], [line, fact])
    assert plain.nothing_found == ("x",)
    reminded = with_memory(plain, [line, fact], PAST)
    assert reminded.nothing_found == ()
    assert reminded.suggestions["x"][0].reason.strength == "look"
    assert "y" not in reminded.suggestions


def test_a_weak_suggestion_that_is_remembered_is_worth_a_look_and_a_likely_one_stays_so() -> None:
    line = Line(id="x", text="Kubernetes")
    past = [Confirmed("Kubernetes", "z", LinkKind.EXACT)]
    ranking = rank([Story(id="z", title="Kubernetes cluster for Kubernetes users")], [line])
    assert ranking.suggestions["x"][0].reason.strength == "likely"
    assert with_memory(ranking, [line], past).suggestions["x"][0].reason.strength == "likely"
    weak = rank([Story(id="z", title="Time")], [Line(id="x", text="Time")])
    assert weak.suggestions["x"][0].reason.strength == "weak"
    after = with_memory(weak, [Line(id="x", text="Time")], [Confirmed("Time", "z", LinkKind.NEAR)])
    assert after.suggestions["x"][0].reason.strength == "look"


@pytest.fixture(scope="module")
def meaning() -> Meaning:
    found, why_not = find_meaning()
    if found is None:
        pytest.skip(f"{why_not}: python packaging/meaning.py")
    return found


def test_lines_close_in_meaning_are_remembered_with_the_pack(meaning: Meaning) -> None:
    past = [Confirmed("Good with clients", "a", LinkKind.EXACT)]
    assert remembered("Excellent with customers", past) == ()
    vectors = Vectors(meaning)
    assert remembered("Being good to the people we serve", past, vectors) == ()
    vectors.learn(["Good with clients", "Good with our clients and customers"])
    assert remembered("Good with our clients and customers", past, vectors) == (past[0],)
