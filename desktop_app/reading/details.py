"""Level, kind and fact of one requirement, told by its words; it must not know other requirements."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop_app.reading.phrases import fold
from desktop_app.vocabulary import FactKind, Level, ListedKind

if TYPE_CHECKING:
    from desktop_app.reading.lexicon import Lexicon

WEIGHTS: Final = {
    "language_names": 3.0, "certification": 2.4, "education": 2.2, "experience": 2.0, "language": 1.5,
    "skill": 1.3, "trait": 1.0, "other": 1.5,
}  # fmt: skip
_KIND_OF: Final = {"language_names": "language"}
_FACTS: Final = (
    (FactKind.DRIVING, None),
    (FactKind.CLEARANCE, None),
    (FactKind.LICENCE, ListedKind.CERTIFICATION),
    (FactKind.DEGREE, ListedKind.EDUCATION),
    (FactKind.TRAVEL, ListedKind.OTHER),
)
"""Facts and the kind in which their words count; None: in every kind."""
EARLY: Final = 24.0
"""Characters after which a word tells half as much about what its requirement is."""


def level_of(text: str, heading_wish: bool, words: Lexicon) -> Level:
    """Must unless the words or the heading say wish; "required" inside a list of wishes is must again."""
    folded = fold(text)
    if words.cues["wish"].any(folded):
        return Level.WISH
    if heading_wish and not (words.cues["must"].any(folded) or words.cues["modal"].any(folded)):
        return Level.WISH
    return Level.MUST


def kind_of(text: str, years: float | None, words: Lexicon) -> ListedKind:
    """The kind whose words are most, and earliest, in the text."""
    folded = fold(text)
    scores: dict[str, float] = {}
    for kind, phrases in words.kinds.items():
        total = 0.0
        for start, _ in phrases.spans(folded):
            total = max(total, 0) + WEIGHTS[kind] * (0.4 + 0.6 * EARLY / (EARLY + start))
        name = _KIND_OF.get(kind, kind)
        scores[name] = scores.get(name, 0.0) + total
    if years is not None:
        scores["experience"] += 3.0
    best = max(scores, key=lambda kind: scores[kind])
    return ListedKind(best) if scores[best] > 0 else ListedKind.OTHER


def fact_of(text: str, kind: ListedKind, years: float | None, words: Lexicon) -> FactKind | None:
    """Which fact of the person's record answers this, or None where a story proves it."""
    folded = fold(text)
    facts = words.facts
    for fact, of_kind in _FACTS:
        if (of_kind is None or of_kind is kind) and facts[fact.value].any(folded):
            return fact
    if kind is ListedKind.LANGUAGE:
        return FactKind.LANGUAGE
    return FactKind.YEARS if years is not None else None
