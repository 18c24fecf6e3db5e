"""The smallest set of examples: never more than three musts each, both halves served, explained."""

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.matching.portfolio import MOST_EACH, Candidate, Must, Portfolio, Proof, portfolio
from desktop_app.vocabulary import LinkKind

EXACT, NEAR, TRANSFER = LinkKind.EXACT, LinkKind.NEAR, LinkKind.TRANSFER


def musts(*names: str, **more: object) -> list[Must]:
    return [Must(id=name, label=name.upper(), **more) for name in names]  # type: ignore[arg-type]


def told(*names: str) -> list[Candidate]:
    return [Candidate(id=name, title=f"Story {name}", halves=frozenset({"skill", "culture"})) for name in names]


def carried(made: Portfolio) -> dict[str, tuple[str, ...]]:
    return {each.example: each.musts for each in made.chosen}


def test_one_example_for_three_musts_is_enough() -> None:
    made = portfolio(musts("a", "b", "c"), told("x", "y"), [Proof(m, e, EXACT) for m in "abc" for e in "xy"])
    assert len(made.chosen) == 1
    assert made.chosen[0].musts == ("a", "b", "c")
    assert made.sentences[0] == "One example carries all 3 of your musts."
    assert "every smaller one was tried" in " ".join(made.sentences)


def test_no_example_carries_more_than_three() -> None:
    made = portfolio(musts("a", "b", "c", "d"), told("x"), [Proof(m, "x", EXACT) for m in "abcd"])
    assert carried(made) == {"x": ("a", "b", "c")}
    assert made.crowded == ("d",)
    assert made.one_more == ("d",)
    assert any("held back by that: D" in each for each in made.sentences)


def test_a_must_moves_to_another_example_to_make_room() -> None:
    proofs = [Proof(m, "x", EXACT) for m in "abcd"] + [Proof("a", "y", NEAR), Proof("e", "y", NEAR)]
    made = portfolio(musts("a", "b", "c", "d", "e"), told("x", "y"), proofs)
    assert carried(made) == {"x": ("b", "c", "d"), "y": ("a", "e")}


def test_stronger_proofs_are_taken_first() -> None:
    proofs = [Proof("a", "x", NEAR), Proof("a", "y", EXACT)]
    assert carried(portfolio(musts("a"), told("x", "y"), proofs)) == {"y": ("a",)}


def test_what_is_carried_over_counts_for_some_readers_only() -> None:
    proofs = [Proof("a", "x", TRANSFER)]
    assert portfolio(musts("a"), told("x"), proofs).open == ("a",)
    assert carried(portfolio(musts("a"), told("x"), proofs, frozenset({EXACT, NEAR, TRANSFER}))) == {"x": ("a",)}


def test_a_decided_none_and_strangers_are_no_proof() -> None:
    proofs = [Proof("a", "x", LinkKind.NONE), Proof("z", "x", EXACT), Proof("a", "z", EXACT)]
    made = portfolio(musts("a"), told("x"), proofs)
    assert made.open == ("a",)
    assert made.sentences[0] == "None of the musts has an example behind it yet."


def test_what_this_person_has_heard_is_not_told_again() -> None:
    candidates = [Candidate(id="x", title="Heard", heard=True), Candidate(id="y", title="New")]
    made = portfolio(musts("a", "b"), candidates, [Proof("a", "x", EXACT), Proof("b", "y", EXACT)])
    assert made.heard == ("a",)
    assert carried(made) == {"y": ("b",)}
    assert any("has heard: A" in each for each in made.sentences)


def test_a_set_that_serves_both_halves_is_taken() -> None:
    candidates = [Candidate(id="x", title="X"), Candidate(id="y", title="Y", halves=frozenset({"culture"}))]
    made = portfolio(musts("a"), candidates, [Proof("a", "x", EXACT), Proof("a", "y", NEAR)])
    assert carried(made) == {"y": ("a",)}
    assert made.missing_half is None


def test_a_one_sided_set_says_what_would_balance_it() -> None:
    candidates = [Candidate(id="x", title="X"), Candidate(id="y", title="Y", halves=frozenset({"culture"}))]
    made = portfolio(musts("a"), candidates, [Proof("a", "x", EXACT)])
    assert (made.missing_half, made.swap) == ("culture", "y")
    assert any("“Y” would bring in the other half" in each for each in made.sentences)
    alone = portfolio(musts("a", half="culture"), candidates[:1], [Proof("a", "x", EXACT)])
    assert (alone.missing_half, alone.swap) == ("skill", None)
    assert any("still to be written" in each for each in alone.sentences)


def test_one_more_example_is_about_what_most_open_musts_ask_for() -> None:
    asked = [*musts("a", "b", competency="coaching"), *musts("c", competency="quality"), *musts("d")]
    made = portfolio(asked, told("x"), [])
    assert made.one_more == ("a", "b")
    assert made.sentences[-1] == "One more example could cover 2 of these at once: A; B."


def test_musts_without_a_spare_are_named() -> None:
    made = portfolio(
        musts("a", "b"), told("x", "y"), [Proof("a", "x", EXACT), Proof("a", "y", EXACT), Proof("b", "x", EXACT)]
    )
    assert made.single == ("b",)


def test_nothing_asked_is_nothing_said() -> None:
    assert portfolio([], told("x"), []) == Portfolio()


def test_a_large_case_is_solved_step_by_step_and_says_so() -> None:
    names = [f"m{number}" for number in range(24)]
    candidates = told(*(f"s{number:02}" for number in range(40)))
    proofs = [Proof(name, f"s{number * 5 % 40:02}", EXACT) for number, name in enumerate(names)]
    proofs += [Proof(name, f"s{number * 7 % 40:02}", NEAR) for number, name in enumerate(names)]
    made = portfolio(musts(*names), candidates, proofs)
    assert sum(len(each.musts) for each in made.chosen) == 24
    assert all(len(each.musts) <= MOST_EACH for each in made.chosen)
    assert any("step by step" in each for each in made.sentences) == (not made.exact)
    wide = [Proof(name, f"s{number // 3:02}", EXACT) for number, name in enumerate(names)]
    extra = [Proof(names[number % 24], candidate.id, NEAR) for number, candidate in enumerate(candidates)]
    bounded = portfolio(musts(*names), candidates, [*wide, *extra])
    assert len(bounded.chosen) == 8
    assert bounded.exact


def test_what_turned_out_not_to_be_needed_is_dropped() -> None:
    names, proofs, candidates = [], [], []
    for group in "pqrs":
        six = [f"{group}{number}" for number in range(6)]
        names += six
        for story, proved in (("1", (0, 1, 2)), ("2", (0, 3, 4)), ("3", (1, 2, 5))):
            candidates += told(story + group)
            proofs += [Proof(six[place], story + group, EXACT) for place in proved]
    candidates += told(*(f"z{number}" for number in range(30)))
    proofs += [Proof(names[number % 24], f"z{number}", NEAR) for number in range(30)]
    made = portfolio(musts(*names), candidates, proofs)
    assert len(made.chosen) == 8
    assert made.exact


def brute(table: dict[str, set[str]], examples: list[str]) -> tuple[int, int]:
    """Most musts provable at all, and the fewest examples that prove as many, by trying every way of telling."""

    def most(chosen: tuple[str, ...]) -> int:
        best = {(0,) * len(chosen)}
        covered = dict.fromkeys(best, 0)
        for proving in table.values():
            grown = dict(covered)
            for loads, count in covered.items():
                for place, example in enumerate(chosen):
                    if example in proving and loads[place] < MOST_EACH:
                        more = (*loads[:place], loads[place] + 1, *loads[place + 1 :])
                        grown[more] = max(grown.get(more, 0), count + 1)
            covered = grown
        return max(covered.values())

    wanted = most(tuple(examples))
    for size in range(len(examples) + 1):
        if any(most(chosen) == wanted for chosen in combinations(examples, size)):
            return wanted, size
    raise AssertionError


@settings(deadline=None, max_examples=60)
@given(st.lists(st.sets(st.sampled_from("pqrst")), max_size=7))
def test_no_smaller_set_proves_as_much(proving: list[set[str]]) -> None:
    table = {f"m{number}": examples for number, examples in enumerate(proving)}
    proofs = [Proof(name, example, EXACT) for name, examples in table.items() for example in sorted(examples)]
    made = portfolio(musts(*table), told(*"pqrst"), proofs)
    assert made.exact
    assert (sum(len(each.musts) for each in made.chosen), len(made.chosen)) == brute(table, list("pqrst"))
    assert all(example.example in table[must] for example in made.chosen for must in example.musts)
