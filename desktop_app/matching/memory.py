"""Examples once confirmed for a line, offered first for a similar later one; it must not decide anything again.

Two lines are similar when they share most of their telling words (Dice 1945), counted as matching counts them, or when
the meaning pack finds them close.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from desktop_app.matching.analysis import counted
from desktop_app.matching.language import language_of
from desktop_app.matching.lexicon import SAME, lexicon
from desktop_app.matching.result import Reason, Suggestion
from desktop_app.matching.tokens import tokens
from desktop_app.vocabulary import LinkKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop_app.matching.meaning.vectors import Vectors
    from desktop_app.matching.result import Line, Ranking

SIMILAR: Final = 0.6
CLOSE: Final = 0.75
"""Share of telling words in common, or cosine of the lines' vectors, from which two lines ask much the same."""

COMMON_WEIGHT: Final = 0.4
_STRONGEST: Final = (LinkKind.EXACT, LinkKind.NEAR, LinkKind.TRANSFER)


@dataclass(frozen=True, slots=True)
class Confirmed:
    """A decision of the past: this example proved that line in this way."""

    line: str
    example: str
    kind: LinkKind


def remembered(text: str, past: Iterable[Confirmed], vectors: Vectors | None = None) -> tuple[Confirmed, ...]:
    """Past decisions on lines similar to this one: the most similar first, then the strongest proof; each example once.

    "None" is a decision about that line only and is not carried over.
    """
    words = _telling(text)
    found = []
    for each in past:
        if each.kind is LinkKind.NONE:
            continue
        likeness = _likeness(words, _telling(each.line))
        if likeness >= SIMILAR or _closeness(text, each.line, vectors) >= CLOSE:
            found.append((-likeness, _STRONGEST.index(each.kind), each))
    first: dict[str, Confirmed] = {}
    for _, _, each in sorted(found, key=lambda one: (one[0], one[1], one[2].example)):
        first.setdefault(each.example, each)
    return tuple(first.values())


def with_memory(
    ranking: Ranking, lines: Sequence[Line], past: Sequence[Confirmed], vectors: Vectors | None = None
) -> Ranking:
    """A ranking in which remembered examples come first and say for which line they were confirmed.

    Their strength is at least worth a look, and such a line is no longer one for which nothing was found.
    """
    suggestions = dict(ranking.suggestions)
    for line in lines:
        if line.id not in suggestions:
            continue
        offered = {offer.example: offer for offer in suggestions[line.id]}
        first = [
            _recalled(line.id, each, offered.pop(each.example, None)) for each in remembered(line.text, past, vectors)
        ]
        suggestions[line.id] = (*first, *offered.values())
    nothing = tuple(
        name for name in ranking.nothing_found if all(offer.reason.strength == "weak" for offer in suggestions[name])
    )
    return replace(ranking, suggestions=suggestions, nothing_found=nothing)


def _recalled(line: str, past: Confirmed, offer: Suggestion | None) -> Suggestion:
    """A suggestion that says where it was confirmed before."""
    if offer is None:
        reason = Reason(pairs=(), missing=(), closest=None, strength="look", remembered=past.line)
        return Suggestion(requirement=line, example=past.example, score=0.0, reason=reason)
    strength = "look" if offer.reason.strength == "weak" else offer.reason.strength
    return replace(offer, reason=replace(offer.reason, remembered=past.line, strength=strength))


@lru_cache(maxsize=4_000)
def _telling(text: str) -> dict[str, float]:
    """The words of a line that say what it asks for, other names of one thing as one, with their weights.

    Kept, because every line is compared with all that was ever confirmed; nobody may change what is returned.
    """
    words = lexicon(language_of(text))
    sequence = tokens(text, words.language)
    boilerplate = words.boilerplate_places(sequence)
    same: dict[int, str] = {}
    for hit in words.hits(sequence):
        for role in hit.roles:
            if role.kind == SAME:
                same.update(dict.fromkeys(range(hit.start, hit.end), role.concept))
    found: dict[str, float] = {}
    for place, token in enumerate(sequence):
        if place in boilerplate or not counted(token, words):
            continue
        found[same.get(place, token.stem)] = COMMON_WEIGHT if token.stem in words.common else 1.0
    return found


def _likeness(one: dict[str, float], other: dict[str, float]) -> float:
    """Twice what is shared over all there is; 0 where either line has no telling word."""
    shared = sum(weight for word, weight in one.items() if word in other)
    return 2 * shared / (sum(one.values()) + sum(other.values())) if one and other else 0.0


def _closeness(one: str, other: str, vectors: Vectors | None) -> float:
    """Cosine of two lines' vectors where both are at hand."""
    if vectors is None:
        return 0.0
    left, right = vectors.of(one), vectors.of(other)
    return 0.0 if left is None or right is None else float(left @ right)
