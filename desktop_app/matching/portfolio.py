"""The smallest set of examples that proves the musts for one reader; it proposes, and must never tell a story twice.

An example carries at most three musts (COV-03) and none that this person has heard is counted on; among the smallest
sets the one that serves both skill and culture is taken (COV-04), then the one with the most exact proofs. Small cases
are solved exactly by trying every smaller set, large ones step by step (docs/decisions/0023).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import combinations
from math import comb
from typing import TYPE_CHECKING, Final, Literal

from desktop_app.matching.wording import portfolio as say
from desktop_app.translate import plural
from desktop_app.vocabulary import LinkKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence, Set

Half = Literal["skill", "culture"]

MOST_EACH: Final = 3
"""Musts one example may carry (COV-03)."""

SETS_TRIED: Final = 20_000
"""Sets that may be tried before it is done step by step: about a quarter of a second."""

FIRST_KINDS: Final = (LinkKind.EXACT, LinkKind.NEAR, LinkKind.TRANSFER)
"""Kinds of proof, the strongest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Must:
    """A must-have: its short label, the half of the talk it belongs to, and the competency it asks for, where known."""

    id: str
    label: str
    half: Half = "skill"
    competency: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """An example that may be told; ``heard`` by this very person before, ``halves`` it can serve."""

    id: str
    title: str
    halves: frozenset[Half] = frozenset()
    heard: bool = False


@dataclass(frozen=True, slots=True)
class Proof:
    """A must that an example proves, and how."""

    must: str
    example: str
    kind: LinkKind


@dataclass(frozen=True, slots=True)
class Carries:
    """An example of the set and the musts it is told for, in the order of the musts."""

    example: str
    musts: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Portfolio:
    """A proposed set, explained.

    ``crowded`` are musts whose examples carry three others, ``heard`` those proved only by what this person has heard,
    ``open`` those with nothing behind; ``one_more`` are the open musts that one new example could cover together;
    ``swap`` is an example that would bring in the half that is missing. ``exact`` tells that no smaller set exists.
    """

    chosen: tuple[Carries, ...] = ()
    crowded: tuple[str, ...] = ()
    heard: tuple[str, ...] = ()
    open: tuple[str, ...] = ()
    one_more: tuple[str, ...] = ()
    single: tuple[str, ...] = ()
    missing_half: Half | None = None
    swap: str | None = None
    exact: bool = True
    sentences: tuple[str, ...] = ()


def portfolio(
    musts: Sequence[Must],
    candidates: Sequence[Candidate],
    proofs: Iterable[Proof],
    counts: Set[LinkKind] = frozenset({LinkKind.EXACT, LinkKind.NEAR}),
) -> Portfolio:
    """Propose the smallest set of examples that proves as many musts as can be proved.

    Args:
        musts: in the posting's order, ids unique.
        candidates: the examples in use, ids unique.
        proofs: decided links; those of other musts or examples are ignored.
        counts: kinds of proof this reader counts: a manager also counts what is carried over (M26a).
    """
    known = {must.id for must in musts}
    held = {candidate.id: candidate for candidate in candidates}
    usable = [each for each in proofs if each.must in known and each.example in held and each.kind in counts]
    table = _table([each for each in usable if not held[each.example].heard])
    best = _assigned(musts, table, tuple(table))
    chosen, exact = _smallest(musts, held, table, len(best)) if best else ((), True)
    assigned = _assigned(musts, table, chosen)
    provable = {must for proved in table.values() for must in proved}
    heard = {each.must for each in usable if held[each.example].heard} - provable
    made = Portfolio(
        chosen=_carried(musts, chosen, assigned),
        crowded=tuple(must.id for must in musts if must.id in provable and must.id not in assigned),
        heard=tuple(must.id for must in musts if must.id in heard),
        open=tuple(must.id for must in musts if must.id not in provable | heard),
        single=tuple(must.id for must in musts if sum(must.id in proved for proved in table.values()) == 1),
        exact=exact,
    )
    return _explained(_balanced(_with_one_more(made, musts), musts, candidates), musts, held)


Table = dict[str, dict[str, int]]


def _table(proofs: Iterable[Proof]) -> Table:
    """By example, the musts it proves with the rank of the proof (0 exact)."""
    table: Table = {}
    for each in proofs:
        rank = FIRST_KINDS.index(each.kind)
        proved = table.setdefault(each.example, {})
        proved[each.must] = min(rank, proved.get(each.must, rank))
    return table


def _assigned(musts: Sequence[Must], table: Table, chosen: Sequence[str]) -> dict[str, str]:
    """Which example tells each must: as many as can be, three an example, stronger proofs first (Kuhn 1955)."""
    teller: dict[str, str] = {}
    load: dict[str, list[str]] = {example: [] for example in chosen}

    def place(must: str, tried: set[str]) -> bool:
        ranked = sorted(
            (table[example][must], number, example) for number, example in enumerate(chosen) if must in table[example]
        )
        for _, _, example in ranked:
            if example in tried:
                continue
            tried.add(example)
            if len(load[example]) < MOST_EACH:
                load[example].append(must)
                teller[must] = example
                return True
            for other in list(load[example]):
                if place(other, tried):
                    load[example].remove(other)
                    load[example].append(must)
                    teller[must] = example
                    return True
        return False

    for must in musts:
        place(must.id, set())
    return teller


def _smallest(
    musts: Sequence[Must], held: dict[str, Candidate], table: Table, wanted: int
) -> tuple[tuple[str, ...], bool]:
    """A smallest set that proves ``wanted`` musts, and whether it is known that no smaller one does."""
    useful = sorted(table, key=lambda example: (-len(table[example]), example))
    tried = 0
    for size in range(-(-wanted // MOST_EACH), len(useful) + 1):
        tried += comb(len(useful), size)
        if tried > SETS_TRIED:
            found = _step_by_step(musts, table, useful, wanted)
            # Every size below this one has been ruled out: a set of this size is a smallest one all the same.
            return found, len(found) <= size
        fitting = [each for each in combinations(useful, size) if _reaches(musts, table, each, wanted)]
        if fitting:
            return min(fitting, key=lambda each: _merit(musts, held, table, each)), True
    raise AssertionError("all of them together prove as many as all of them together")


def _reaches(musts: Sequence[Must], table: Table, chosen: tuple[str, ...], wanted: int) -> bool:
    together = {must for example in chosen for must in table[example]}
    return len(together) >= wanted and len(_assigned(musts, table, chosen)) >= wanted


def _merit(
    musts: Sequence[Must], held: dict[str, Candidate], table: Table, chosen: tuple[str, ...]
) -> tuple[object, ...]:
    """Smaller is better: one-sided last (COV-04), then by how weak the proofs are, then by id."""
    assigned = _assigned(musts, table, chosen)
    weakness = sum(table[example][must] for must, example in assigned.items())
    return len(_halves(chosen, assigned, musts, held)) < 2, weakness, sorted(chosen)


def _step_by_step(musts: Sequence[Must], table: Table, useful: Sequence[str], wanted: int) -> tuple[str, ...]:
    """Each time the example that adds most, then without those that turned out not to be needed."""
    chosen: tuple[str, ...] = ()
    while len(_assigned(musts, table, chosen)) < wanted:
        left = [example for example in useful if example not in chosen]
        chosen = (*chosen, max(left, key=lambda example: len(_assigned(musts, table, (*chosen, example)))))
    for example in chosen:
        fewer = tuple(each for each in chosen if each != example)
        if len(_assigned(musts, table, fewer)) >= wanted:
            chosen = fewer
    return chosen


def _carried(musts: Sequence[Must], chosen: tuple[str, ...], assigned: dict[str, str]) -> tuple[Carries, ...]:
    """The set in the order in which the musts call for it."""
    carried = [
        Carries(example, tuple(must.id for must in musts if assigned.get(must.id) == example)) for example in chosen
    ]
    order = {must.id: place for place, must in enumerate(musts)}
    return tuple(sorted(carried, key=lambda each: order[each.musts[0]]))


def _halves(
    chosen: Iterable[str], assigned: dict[str, str], musts: Sequence[Must], held: dict[str, Candidate]
) -> set[Half]:
    """The halves a set serves: by the musts it is told for, and by what its examples can serve beside them."""
    told = {must.half for must in musts if must.id in assigned}
    return told | {half for example in chosen for half in held[example].halves}


def _balanced(made: Portfolio, musts: Sequence[Must], candidates: Sequence[Candidate]) -> Portfolio:
    """Name the half that is missing, and an example that would bring it in (COV-04)."""
    held = {candidate.id: candidate for candidate in candidates}
    assigned = {must: each.example for each in made.chosen for must in each.musts}
    served = _halves((each.example for each in made.chosen), assigned, musts, held)
    if len(served) != 1:
        return made
    missing: Half = "culture" if "skill" in served else "skill"
    swap = next((each.id for each in candidates if missing in each.halves and not each.heard), None)
    return replace(made, missing_half=missing, swap=swap)


def _with_one_more(made: Portfolio, musts: Sequence[Must]) -> Portfolio:
    """The open musts, three at most, that one new example could cover: those of one competency, else of one half."""
    left = [must for must in musts if must.id in made.open or must.id in made.crowded]
    groups: dict[str, list[str]] = {}
    for must in left:
        groups.setdefault(must.competency or must.half, []).append(must.id)
    largest = max(groups.values(), key=len, default=[])
    return replace(made, one_more=tuple(largest[:MOST_EACH]))


def _explained(made: Portfolio, musts: Sequence[Must], held: dict[str, Candidate]) -> Portfolio:
    """The proposal in sentences."""
    label = {must.id: must.label for must in musts}

    def named(which: Iterable[str]) -> str:
        return "; ".join(label[each] for each in which)

    said = [_opening(made, len(musts))] if musts else []
    said += [say("example", title=held[each.example].title, musts=named(each.musts)) for each in made.chosen]
    if made.chosen:
        said.append(say("exact" if made.exact else "greedy"))
    for name, which in (("full", made.crowded), ("told", made.heard), ("open", made.open)):
        if which:
            said.append(say(name, musts=named(which)))
    if made.one_more:
        name = "more" if len(made.one_more) > 1 else "more_one"
        said.append(say(name, count=len(made.one_more), musts=named(made.one_more)))
    if made.missing_half is not None:
        advice = say("swap", title=held[made.swap].title) if made.swap else say("write")
        said.append(say("only_skill" if made.missing_half == "culture" else "only_culture", advice=advice))
    if made.single:
        said.append(say("spare", musts=named(made.single)))
    return replace(made, sentences=tuple(said))


def _opening(made: Portfolio, musts: int) -> str:
    covered = sum(len(each.musts) for each in made.chosen)
    count = len(made.chosen)
    if not covered:
        return say("none")
    if covered == musts:
        return say(
            "all_single" if musts == 1 else "all_one" if count == 1 else "all",
            examples=plural("{n} example", "{n} examples", count),
            musts=musts,
        )
    return say(
        "some_one" if count == 1 else "some",
        examples=plural("{n} example", "{n} examples", count),
        covered=covered,
        musts=musts,
    )
