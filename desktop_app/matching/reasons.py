"""Why an example came up for a line, in the words of both; it must not score, rank or invent anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.matching.result import Reason

if TYPE_CHECKING:
    from desktop_app.matching.analysis import Plan, Told, Unit
    from desktop_app.matching.result import Strength


def reason(plan: Plan, example: Told, closest: str | None = None) -> Reason:
    """Word pairs (theirs, yours), their words not found, and how much the find bears."""
    pairs: dict[tuple[str, str], None] = {}
    missing: dict[str, None] = {}
    firm = hints = words = 0.0
    for unit in plan.units:
        way = _best_way(unit, example)
        if unit.word:
            words += unit.weight
        if way is None:
            if unit.word:
                missing[unit.surface] = None
            continue
        term, value = way
        if term.startswith("ticked:"):
            hints += 1
            continue
        for written in example.surfaces.get(term, ())[: 1 if unit.word else 3]:
            pairs[unit.surface, written] = None
        if unit.word and not unit.common:
            firm += unit.weight
        elif not unit.word:
            hints += value
    return Reason(pairs=tuple(pairs), missing=tuple(missing), closest=closest, strength=_strength(firm, hints, words))


def _best_way(unit: Unit, example: Told) -> tuple[str, float] | None:
    """The term by which the example meets a unit best."""
    met = [(term, example.values[term] * factor) for term, factor in unit.ways if term in example.values]
    return max(met, key=lambda pair: pair[1]) if met else None


def _strength(firm: float, hints: float, words: float) -> Strength:
    """In words how much a suggestion bears; "weak" where only everyday words met."""
    if firm >= 0.5 * words and hints > 0.5:
        return "likely"
    return "look" if firm > 0 or hints > 0.5 else "weak"
