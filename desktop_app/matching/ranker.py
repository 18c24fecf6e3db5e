"""Which examples may prove which listed lines, best first; it only suggests and must never decide "covered".

:class:`Index` is built once over the examples and then told of single edits; :func:`rank` does both in one call.
The order follows BM25 over words, concepts and topics (Robertson and Zaragoza 2009), where a line's unit counts once by
its best way of being met.
"""

from __future__ import annotations

import heapq
import math
from typing import TYPE_CHECKING, Final

from desktop_app.matching.analysis import Plan, Told, Unit, plan, told
from desktop_app.matching.language import language_of
from desktop_app.matching.lexicon import lexicon
from desktop_app.matching.reasons import reason
from desktop_app.matching.result import Ranking, Suggestion

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop_app.matching.result import Line, Reason, Story

WORDS_ONLY: Final = (
    "Suggestions rest on words alone; the meaning pack is not in use, so a story told in other words may be missed."
)
COVERAGE_SHARE: Final = 0.3
"""Share of the score that depends on how much of the line's weight was met at all."""

LineKey = tuple[str, tuple[str, ...], "str | None"]


class _Asked:
    """A listed line as seen by the index: its plan and, unit by unit, which examples meet it how well."""

    __slots__ = ("met", "plan")

    def __init__(self, planned: Plan) -> None:
        self.plan = planned
        self.met: list[dict[str, float]] = [{} for _ in planned.units]

    def put(self, example: Told) -> None:
        """Take note of one example, new or changed."""
        identity, values = example.story.id, example.values
        for unit, met in zip(self.plan.units, self.met, strict=True):
            best = max((values.get(term, 0.0) * factor for term, factor in unit.ways), default=0.0)
            if best > 0:
                met[identity] = best
            else:
                met.pop(identity, None)

    def drop(self, identity: str) -> None:
        """Forget one example."""
        for met in self.met:
            met.pop(identity, None)

    def scores(self, examples: int) -> dict[str, float]:
        """Every example that meets any unit, with its score (above 0, open-ended)."""
        totals: dict[str, float] = {}
        shares: dict[str, float] = {}
        whole = 0.0
        for unit, met in zip(self.plan.units, self.met, strict=True):
            weight = unit.weight
            if unit.word:
                whole += weight
            if not met:
                continue
            rarity = weight * math.log(1 + (examples - len(met) + 0.5) / (len(met) + 0.5))
            for identity, value in met.items():
                totals[identity] = totals.get(identity, 0.0) + rarity * value
                if unit.word:
                    shares[identity] = shares.get(identity, 0.0) + weight
        if not whole:
            return totals
        return {
            identity: total * (1 - COVERAGE_SHARE + COVERAGE_SHARE * shares.get(identity, 0.0) / whole)
            for identity, total in totals.items()
        }


class Index:
    """Examples ready to be ranked again and again.

    Args:
        stories: the examples, ids unique.
        word_list: the person's own "treat X as Y" pairs; both directions count.
        language: ISO 639-1 code for word endings; told from the text where not given.
    """

    def __init__(
        self, stories: Iterable[Story] = (), word_list: Iterable[tuple[str, str]] = (), language: str | None = None
    ) -> None:
        held = list(stories)
        self.language = language or language_of(" ".join(f"{story.title} {story.action}" for story in held[:40]))
        self._lexicon = lexicon(self.language).with_words(word_list)
        self._told: dict[str, Told] = {}
        self._asked: dict[LineKey, _Asked] = {}
        for story in held:
            self.put(story)

    def __len__(self) -> int:
        return len(self._told)

    def put(self, story: Story) -> None:
        """Add an example, or take over its latest wording."""
        known = self._told.get(story.id)
        if known is not None and known.story == story:
            return
        example = told(story, self._lexicon)
        self._told[story.id] = example
        for asked in self._asked.values():
            asked.put(example)

    def remove(self, identity: str) -> None:
        """Forget an example; an unknown id changes nothing."""
        if self._told.pop(identity, None) is not None:
            for asked in self._asked.values():
                asked.drop(identity)

    def scores(self, line: Line) -> dict[str, float]:
        """Word score of every example that shares anything with the line; facts have none."""
        return {} if line.fact is not None else self._line(line).scores(len(self._told))

    def reason(self, line: Line, identity: str) -> Reason:
        """Why this example came up, or how little speaks for it.

        Raises:
            KeyError: no example of this id is held.
        """
        return reason(self._line(line).plan, self._told[identity])

    def rank(self, lines: Sequence[Line], best: int | None = 8) -> Ranking:
        """The best examples for each line, with reasons.

        Args:
            lines: what is asked, ids unique; facts are passed over.
            best: how many to offer for a line; ``None`` for all with a score.
        """
        suggestions: dict[str, tuple[Suggestion, ...]] = {}
        nothing: list[str] = []
        for line in lines:
            if line.fact is not None:
                continue
            scores = self.scores(line)
            count = len(scores) if best is None else best
            chosen = heapq.nsmallest(count, scores.items(), key=lambda pair: (-pair[1], pair[0]))
            suggestions[line.id] = tuple(
                Suggestion(requirement=line.id, example=each, score=score, reason=self.reason(line, each))
                for each, score in chosen
            )
            if not chosen:
                nothing.append(line.id)
        return Ranking(suggestions=suggestions, nothing_found=tuple(nothing), notice=WORDS_ONLY)

    def _line(self, line: Line) -> _Asked:
        """The line as seen by the index, planned at its first use."""
        key = (line.text, line.terms, line.competency)
        asked = self._asked.get(key)
        if asked is None:
            asked = self._asked[key] = _Asked(plan(line, self._lexicon))
            for example in self._told.values():
                asked.put(example)
        return asked


def rank(
    stories: Iterable[Story],
    lines: Sequence[Line],
    word_list: Iterable[tuple[str, str]] = (),
    meaning: object | None = None,
    best: int | None = 8,
) -> Ranking:
    """Rank examples for each line in one call; see :class:`Index` for a collection that lives."""
    return Index(stories, word_list).rank(lines, best)


__all__ = ["Index", "Unit", "rank"]
