"""The competency vocabulary of domain.md section 5 as the coach uses it; it must not choose for the person."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

from desktop_app.coaching.lexicon import Scan, spellings
from desktop_app.localised import localised
from desktop_app.paths import RESOURCES

if TYPE_CHECKING:
    from collections.abc import Iterable

VOCABULARY_FILE: Final = RESOURCES / "competencies.json"

GAP: Final = 3
"""Words that may stand between the words of an indicator: "saved roughly 30 hours" shows "saved hours" (derived)."""

OFFERED: Final = 3
"""Two or three are ticked for an example; no more are offered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Competency:
    """One line of domain.md section 5; ``proof`` says what proves it, ``culture`` is its culture dimension."""

    id: str
    name: str
    indicator_words: tuple[str, ...]
    proof: str
    culture: str
    indicators: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """A competency offered for a story, with the words that speak for it."""

    id: str
    name: str
    words: tuple[str, ...]


@cache
def vocabulary() -> dict[str, Competency]:
    """The 27 competencies by id, in the order of the file."""
    listed = json.loads(VOCABULARY_FILE.read_text(encoding="utf-8"))
    return {
        entry["id"]: Competency(
            id=entry["id"],
            name=localised(entry["name"], VOCABULARY_FILE),
            indicator_words=tuple(entry["indicator_words"]),
            proof=localised(entry["proof"], VOCABULARY_FILE),
            culture=entry["culture"],
            indicators=tuple(tuple(Scan(words).low) for words in entry["indicator_words"]),
        )
        for entry in listed
    }


def signs(competency: Competency, scans: Iterable[Scan]) -> tuple[str, ...]:
    """The indicator words of a competency found in these parts (REL-04)."""
    return tuple(
        words
        for words, wanted in zip(competency.indicator_words, competency.indicators, strict=True)
        if any(_stands_in(wanted, scan) for scan in scans)
    )


def offered(situation: str, action: str, result: str) -> tuple[Offered, ...]:
    """Up to three competencies whose indicator words stand in the story, those with most first.

    Action and result count double: that is where a sign has to be (REL-04). Nothing is ticked by this.
    """
    doing, setting = (Scan(action), Scan(result)), (Scan(situation),)
    found = []
    for order, competency in enumerate(vocabulary().values()):
        shown = signs(competency, doing)
        named = tuple(word for word in signs(competency, setting) if word not in shown)
        if shown:
            found.append((-2 * len(shown) - len(named), order, competency, shown + named))
    return tuple(
        Offered(id=competency.id, name=competency.name, words=words)
        for _, _, competency, words in sorted(found, key=lambda item: item[:2])[:OFFERED]
    )


def _stands_in(wanted: tuple[str, ...], scan: Scan) -> bool:
    """Whether the words of an indicator stand in this order, each after at most a few others."""
    return any(_follows(wanted, scan.low, at) for at in scan.places.get(wanted[0], ()))


def _follows(wanted: tuple[str, ...], low: list[str], at: int) -> bool:
    for word in wanted[1:]:
        near = low[at + 1 : at + 2 + GAP]
        at = next((at + 1 + step for step, candidate in enumerate(near) if word in spellings(candidate)), -1)
        if at < 0:
            return False
    return True
