"""Why an example came up for a line, in the words of both; it must not score, rank or invent anything."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from desktop_app.matching.gist import closeness, gist
from desktop_app.matching.near import near
from desktop_app.matching.tokens import tokens
from desktop_app.text import sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

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
    for unit in plan.units:
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
    """The example's word very near to a unit's, as written."""
    for term in near(unit.ways[0][0]):
        if term in example.values:
            return example.surfaces.get(term, term).split("\n")[0]
    return None


def closest_sentence(plan: Plan, story: Story, language: str) -> str | None:
    """The sentence of an example that meets most of a line, by its words and its gist; a guess, and shown as one."""
    weights: dict[str, float] = {}
    for unit in plan.units:
        for term, factor in unit.ways:
            weights[term] = max(weights.get(term, 0.0), factor * unit.weight)
    best, most = None, 0.0
    for part in (story.situation, story.task, story.action, story.result, story.learned):
        for sentence in sentences(part):
            words = {token.stem: 1.0 for token in tokens(sentence.text, language)}
            met = sum(weights.get(word, 0.0) for word in words)
            met += closeness(plan.about, gist(words)) if plan.about else 0.0
            if met > most:
                best, most = sentence.text, met
    return best


class Floors(NamedTuple):
    """What it takes to be more than weak.

    ``look`` and ``likely`` are scores; ``above`` is by how much a likely one exceeds the second best of the others,
    and ``usual`` what that one is taken to score where there are fewer.
    """

    look: float
    likely: float
    above: float
    usual: float


def strength(score: float, highest: Sequence[float], floors: Floors, *, telling: bool) -> Strength:
    """In words how much a suggestion bears: never a number, and "weak" where only everyday words met.

    One or two examples may be likely for a line, and only where they stand out from all the others: where many come
    near, the line's words are probably those of the trade and tell little.

    Args:
        score: the ranking's score.
        highest: the three highest scores for the line, its own among them if it is so high.
        floors: what makes a suggestion worth a look and likely.
        telling: whether anything but everyday words met, or the meaning is close.
    """
    if not telling or score < floors.look:
        return "weak"
    others = [*highest, floors.usual, floors.usual, floors.usual]
    second = others[2] if score >= others[1] else others[1]
    return "likely" if score >= floors.likely and score - second >= floors.above else "look"
