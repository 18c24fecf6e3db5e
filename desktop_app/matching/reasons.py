"""Why an example came up for a line, in the words of both; it must not score, rank or invent anything."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from desktop_app.matching.near import near
from desktop_app.matching.tokens import tokens
from desktop_app.text import sentences

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.matching.analysis import Plan, Told, Unit
    from desktop_app.matching.result import Story, Strength

PAIRS_A_HINT: Final = 3
"""Wordings shown for one topic; more would bury the line's own words."""


class Grounds(NamedTuple):
    """What speaks for an example: (their word, your word), their words not found.

    ``telling`` is whether more than everyday words met.
    """

    pairs: tuple[tuple[str, str], ...]
    missing: tuple[str, ...]
    telling: bool


def grounds(plan: Plan, example: Told) -> Grounds:
    """Word pairs, missing words and whether anything but everyday words met."""
    pairs: dict[tuple[str, str], None] = {}
    missing: dict[str, None] = {}
    telling = False
    for unit in plan.units:
        term = _best_way(unit, example)
        if term is None:
            if unit.word:
                missing[unit.surface] = None
            continue
        telling = telling or not (unit.word and unit.common)
        written = example.surfaces.get(term, term if ":" not in term else None)
        if written is not None:
            shown = written.split("\n")[: 1 if unit.word else PAIRS_A_HINT]
            pairs.update(dict.fromkeys((unit.surface, each) for each in shown))
    for unit in plan.near:
        close = _nearest(unit, example) if unit.surface in missing else None
        if close is not None:
            pairs[unit.surface, close] = None
    return Grounds(tuple(pairs), _not_found(missing, pairs), telling)


def _not_found(missing: Iterable[str], pairs: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """Missing words and phrases, without the words of a phrase that is named whole or was met some other way."""
    named = [set(theirs.casefold().split()) for theirs, _ in pairs]
    left = [surface for surface in missing if not any(set(surface.casefold().split()) <= each for each in named)]
    return tuple(
        surface
        for surface in left
        if not any(
            surface != other and set(surface.casefold().split()) < set(other.casefold().split()) for other in left
        )
    )


def _best_way(unit: Unit, example: Told) -> str | None:
    """The term by which the example meets a unit best."""
    met = [(example.values[term] * factor, term) for term, factor in unit.ways if term in example.values]
    return max(met)[1] if met else None


def _nearest(unit: Unit, example: Told) -> str | None:
    """The example's word very near to a unit's, as written; words only somewhat near would puzzle the reader."""
    for term, closeness in near(unit.ways[0][0]).words:
        if closeness >= VERY_NEAR and term in example.values:
            return example.surfaces.get(term, term).split("\n")[0]
    return None


VERY_NEAR: Final = 0.6


def closest_sentence(plan: Plan, story: Story, language: str) -> str | None:
    """The sentence of an example that meets most of a line, by its words; a guess, and shown as one."""
    weights: dict[str, float] = {}
    for unit in (*plan.units, *plan.near):
        for term, factor in unit.ways:
            weights[term] = max(weights.get(term, 0.0), factor * unit.weight)
    best, most = None, 0.0
    for part in (story.situation, story.task, story.action, story.result, story.learned):
        for sentence in sentences(part):
            met = sum(weights.get(word, 0.0) for word in {token.stem for token in tokens(sentence.text, language)})
            if met > most:
                best, most = sentence.text, met
    return best


def strength(score: float, floors: tuple[float, float], *, telling: bool) -> Strength:
    """In words how much a suggestion bears: never a number, and "weak" where only everyday words met.

    Args:
        score: the ranking's score.
        floors: the score from which a suggestion is worth a look, and from which it is likely.
        telling: whether anything but everyday words met, or the meaning is close.
    """
    look, likely = floors
    if not telling or score < look:
        return "weak"
    return "likely" if score >= likely else "look"
