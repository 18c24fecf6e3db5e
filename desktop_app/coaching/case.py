"""One example with everything the rules look at, counted once; it must not hold any rule."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final

from desktop_app.coaching import measure
from desktop_app.coaching.anchors import has_anchor
from desktop_app.coaching.figures import Figure, find_in
from desktop_app.coaching.lexicon import Scan
from desktop_app.coaching.rulebook import Framework, Rule, rulebook
from desktop_app.translate import tr

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from desktop_app.coaching.result import ExampleText

MOST_QUOTED: Final = 8


@dataclass(frozen=True)
class Case:
    """One example before the coach.

    ``pace`` is in words a minute; ``known`` are abbreviations in capitals that this listener knows; ``this_year``
    is what REL-07 counts back from.
    """

    example: ExampleText
    audience: str
    pace: float
    known: frozenset[str]
    language: str
    this_year: int

    @cached_property
    def scans(self) -> dict[str, Scan]:
        """Every part of the example as words."""
        parts = (*measure.TOLD_PARTS, "here", "headline")
        return {part: Scan(getattr(self.example, part)) for part in parts}

    @cached_property
    def counts(self) -> dict[str, int]:
        """Words of every part that is told."""
        return {part: measure.word_count(self.scans[part]) for part in measure.TOLD_PARTS}

    @property
    def total(self) -> int:
        """Words told in all."""
        return sum(self.counts.values())

    @cached_property
    def shares(self) -> dict[str, float]:
        """Exact percents of S+T+A+R."""
        return measure.exact_shares(self.counts)

    @cached_property
    def framework(self) -> Framework:
        """How this story is laid out; an unknown name counts as STAR."""
        known = rulebook().frameworks
        return known.get(self.example.framework.upper(), known["STAR"])

    @property
    def told(self) -> list[tuple[str, Scan]]:
        """The parts that are said, in order, with their names."""
        return [(part, self.scans[part]) for part in measure.TOLD_PARTS]

    @property
    def has_result(self) -> bool:
        """Whether there is a result at all (RES-01)."""
        return self.counts["result"] >= self.rule("RES-01").limits["words"]

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """Numbers in the result that say how much; a date says when and is none (RES-02, RES-04)."""
        return tuple(each for each in find_in(self.scans["result"], self.language) if each.says_how_much)

    @cached_property
    def anchored(self) -> bool:
        """Whether any part of the story names a time or a place (OWN-06)."""
        return any(has_anchor(self.scans[part]) for part in measure.SHARED_PARTS)

    def rule(self, rule_id: str) -> Rule:
        """A rule by its id."""
        return rulebook().rules[rule_id]

    def places(self, name: str, parts: Iterable[str] = measure.TOLD_PARTS) -> tuple[tuple[str, int, int], ...]:
        """Every hit of a word list in the parts given, as (part, start, end)."""
        return tuple((part, *self.scans[part].span(hit)) for part in parts for hit in self.scans[part].of(name))

    def quoted(self, places: Iterable[tuple[str, int, int]]) -> str:
        """The words at these places, each once, for the evidence."""
        seen = dict.fromkeys(" ".join(self.scans[part].text[start:end].split()) for part, start, end in places)
        return in_quotes(seen)


def in_quotes(words: Collection[str]) -> str:
    """Words in quotation marks, the first few of many."""
    more = len(words) - MOST_QUOTED
    listed = ", ".join(f"“{each}”" for each in list(words)[:MOST_QUOTED])
    return tr("{listed} and {more} more", listed=listed, more=more) if more > 0 else listed
