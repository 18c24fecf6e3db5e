"""One listed line against all examples, unit by unit, kept up to date edit by edit; it must not put them in order."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from desktop_app.matching.gist import closeness
from desktop_app.matching.reasons import Grounds, grounds

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop_app.matching.analysis import Plan, Told

OTHERS: Final = 10
"""Examples imagined beside the person's own, none of which meets anything: with two examples at hand, a word that both
use is still a find, not a commonplace."""

GIST_SHARE: Final = 2.0
WORDS_SHARE: Final = 1.5
HALF: Final = 3.0
"""The score of an example is GIST_SHARE times how close its gist is (-1 to 1) + WORDS_SHARE * s / (s + HALF), s its
BM25 score: bounded, so that one rare word met many times cannot outweigh everything else."""


class Asked:
    """A listed line as seen by the index: its plan and, unit by unit, which examples meet it how well."""

    __slots__ = ("_grounds", "_rarities", "_scores", "_stale", "close", "met", "plan", "version")

    def __init__(
        self, planned: Plan, holders: Mapping[str, Iterable[str]], held: Mapping[str, Told], close: dict[str, float]
    ) -> None:
        self.plan = planned
        self.met: list[dict[str, float]] = []
        self.close = close
        for name, added in planned.names.items():
            for identity in holders.get(name, ()):
                close[identity] = close.get(identity, 0.0) + added
        self._rarities: list[float] | None = None
        self._scores: dict[str, float] = {}
        self._stale: set[str] = set()
        self._grounds: dict[str, Grounds] = {}
        self.version = 0
        for unit in planned.units:
            met: dict[str, float] = {}
            for term, factor in unit.ways:
                for identity in holders.get(term, ()):
                    value = factor * held[identity].values[term]
                    if value > met.get(identity, 0.0):
                        met[identity] = value
            self.met.append(met)

    @property
    def asks_much(self) -> bool:
        """Whether the line has more than everyday words, so that being close to it tells something."""
        return any(unit.word and not unit.common for unit in self.plan.units)

    def put(self, example: Told) -> None:
        """Take note of one example, new or changed."""
        identity, values = example.story.id, example.values
        self._grounds.pop(identity, None)
        for unit, met in zip(self.plan.units, self.met, strict=True):
            _note(met, identity, max((values.get(term, 0.0) * factor for term, factor in unit.ways), default=0.0))
        named = sum(added for name, added in self.plan.names.items() if name in values)
        self.close[identity] = closeness(self.plan.about, example.about) + named
        self._stale.add(identity)

    def drop(self, identity: str) -> None:
        """Forget one example."""
        self._grounds.pop(identity, None)
        self._stale.discard(identity)
        self.version += 1
        for met in (*self.met, self.close, self._scores):
            met.pop(identity, None)

    def scores(self, examples: int) -> Mapping[str, float]:
        """Score of every example that shares anything with the line; after an edit only what it touched is renewed."""
        rarities = [
            unit.weight * math.log(1 + (examples + OTHERS - len(met) + 0.5) / (len(met) + 0.5))
            for unit, met in zip(self.plan.units, self.met, strict=True)
        ]
        if rarities != self._rarities:
            self._rarities = rarities
            self._scores = self._all_scores()
            self.version += 1
        else:
            for identity in self._stale:
                _note(self._scores, identity, self._score(identity))
            self.version += bool(self._stale)
        self._stale.clear()
        return self._scores

    def _all_scores(self) -> dict[str, float]:
        """Every example's score, unit by unit: the quickest way for many."""
        found = {identity: GIST_SHARE * close for identity, close in self.close.items()}
        totals: dict[str, float] = {}
        for met, rarity in zip(self.met, self._rarities or (), strict=True):
            for identity, value in met.items():
                totals[identity] = totals.get(identity, 0.0) + rarity * value
        for identity, total in totals.items():
            found[identity] = found.get(identity, 0.0) + _bounded(total)
        return {identity: score for identity, score in found.items() if score > 0}

    def _score(self, identity: str) -> float:
        """One example's closeness and bounded BM25 sum."""
        total = 0.0
        for met, rarity in zip(self.met, self._rarities or (), strict=True):
            if identity in met:
                total += rarity * met[identity]
        return GIST_SHARE * self.close.get(identity, 0.0) + _bounded(total)

    def grounds(self, example: Told) -> Grounds:
        """What speaks for an example, worked out once for each wording of it."""
        known = self._grounds.get(example.story.id)
        if known is None:
            known = self._grounds[example.story.id] = grounds(self.plan, example)
        return known


def _bounded(total: float) -> float:
    return WORDS_SHARE * total / (total + HALF)


def _note(met: dict[str, float], identity: str, value: float) -> None:
    """Keep a unit's value for one example; nothing is kept for none."""
    if value > 0:
        met[identity] = value
    else:
        met.pop(identity, None)
