"""Level, kind and fact of one requirement, told by its words; it must not know other requirements."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from desktop_app.reading.lexicon import general
from desktop_app.reading.phrases import Phrases, fold
from desktop_app.vocabulary import FactKind, Level, ListedKind

if TYPE_CHECKING:
    from desktop_app.reading.lexicon import Lexicon

WEIGHTS: Final = {
    "language_names": 3.0, "certification": 2.4, "education": 2.2, "experience": 2.0, "language": 1.5,
    "skill": 1.3, "trait": 1.0, "other": 2.0,
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
HEADING_KINDS: Final = ("experience", "education", "certification", "language_names", "language")
HEADING_NAMES: Final = ("experience", "education", "certification", "language", "skill", "trait")
"""A heading that names several of these ("Skills and experience") says nothing of one item."""
HEADING_WEIGHT: Final = 1.2
ASIDE_WORDS: Final = 3
"""Words before a narrowing wish that make a requirement of their own."""
_SPOKEN: Final = Phrases(str(general()["after_a_language"]).split())
_ENDED: Final = re.compile(r"\W*(?:$|[,;.()/:])")
EARLY: Final = 20.0
"""Characters after which a word tells half as much about what its requirement is."""


def level_of(text: str, heading_wish: bool, words: Lexicon) -> Level:
    """Must unless the words or the heading say wish; "required" inside a list of wishes is must again."""
    folded = fold(text)
    if words.wishes(folded) and not _only_aside(folded, words):
        return Level.WISH
    if heading_wish and not (words.cues["must"].any(folded) or words.cues["modal"].any(folded)):
        return Level.WISH
    return Level.MUST


def _only_aside(folded: str, words: Lexicon) -> bool:
    """Whether the one word of wishing only narrows what was asked ("three years in audit, ideally abroad")."""
    wishes = words.wishes(folded)
    asides = words.cues["wish_aside"].spans(folded)
    if len(asides) != 1 or any(start not in [a for a, _ in asides] for start, _ in wishes):
        return False
    before = folded[: asides[0][0]].rstrip()
    return before.endswith((",", "(", "-")) and len(before.split()) >= ASIDE_WORDS


def kind_of(text: str, years: float | None, words: Lexicon, heading: str = "") -> ListedKind:
    """The kind whose words are most, and earliest, in the text; a heading such as "Education" adds its own."""
    folded = fold(text)
    folded_heading = fold(heading)
    if sum(words.kinds[kind].any(folded_heading) for kind in HEADING_NAMES) > 1:
        folded_heading = ""
    none = words.kinds["nothing"].spans(folded)
    scores: dict[str, float] = {}
    for kind, weight in WEIGHTS.items():
        name = _KIND_OF.get(kind, kind)
        scores[name] = scores.get(name, 0.0)
        for start, stop in words.kinds[kind].spans(folded):
            if kind == "other" or not any(start < end and begin < stop for begin, end in none):
                if kind == "language_names" and not _is_spoken(folded[stop : stop + 40]):
                    continue
                scores[name] += weight * (0.3 + 0.7 * EARLY / (EARLY + start))
        if kind in HEADING_KINDS and words.kinds[kind].any(folded_heading):
            scores[name] += HEADING_WEIGHT
    if years is not None:
        scores["experience"] += 3.0
    best = max(scores, key=lambda kind: scores[kind])
    return ListedKind(best) if scores[best] > 0 else ListedKind.SKILL


def _is_spoken(following: str) -> bool:
    """Whether the name of a language is one to be spoken; in "German market" and "French cuisine" it is not."""
    return _ENDED.match(following) is not None or _SPOKEN.pattern.match(following.lstrip()) is not None


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
