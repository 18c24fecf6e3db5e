"""What a heading announces; it must not look at what stands under it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from desktop_app.reading.lexicon import HEADING_GROUPS, Lexicon
from desktop_app.reading.phrases import fold

MIXED: Final = "mixed"
UNKNOWN: Final = "unknown"
LEAST_COVER: Final = 0.34
"""Share of a short plain line that known words must cover before it counts as a heading."""
BOTH_COVER: Final = 0.7
EDGE_WORDS: Final = 9
"""In a heading of up to so many words the first or last words say what it is ("Sales Manager Requirements")."""
END_WORDS: Final = 3
"""Words at the end of a heading that may tell what follows it."""
TITLE_COVER: Final = 0.75
"""The first heading of a posting is its title unless known words cover this much of it."""

_LETTERS: Final = re.compile(r"[^\W_]")
_GENDER: Final = re.compile(
    r"\((?:e|ne|ve|trice|euse|in|innen|a|as|o|s|m/w/d|w/m/d|h/f|f/h|x)\)|[·•:*](?=e\b|in\b|innen\b|ne\b)(?:in|innen|e|ne)\b"
)
_PICTURES: Final = re.compile(r"^[^\w\s]{1,8}\s+|\s+[^\w\s]{1,8}$")
_AND: Final = re.compile(r"\b(?:and|und|et|e|y|en|och|&)\b|[&/+]")


@dataclass(frozen=True, slots=True)
class Heading:
    """What a heading announces: a group of ``lexicon.HEADING_GROUPS``, ``mixed`` or ``unknown``; how sure."""

    group: str
    cover: float
    both_levels: bool = False
    at_edge: bool = False
    groups: frozenset[str] = frozenset()


def classify(text: str, words: Lexicon) -> Heading:
    """The group a heading's words point to.

    Every group is given the length of its phrases found in the heading, later ones a little more because what stands
    next to the list says what the list is. A wish beats a requirement ("Preferred qualifications") unless the heading
    names both levels ("Essential and desirable").
    """
    folded = _GENDER.sub("", fold(text[:300])).strip(" :.?!-*")
    folded = _PICTURES.sub("", folded).strip()
    if folded in words.whole_headings:
        return Heading(words.whole_headings[folded], 1.0, at_edge=True)
    letters = len(_LETTERS.findall(folded)) or 1
    weights: dict[str, float] = {}
    covers: dict[str, int] = {}
    for group in HEADING_GROUPS:
        spans = words.headings[group].spans(folded)
        if spans:
            weights[group] = sum((end - start) * (1 + 0.5 * end / len(folded)) for start, end in spans)
            covers[group] = sum(len(_LETTERS.findall(folded, start, end)) for start, end in spans)
    if not weights:
        return _by_its_end(folded, words)
    if "send" in weights and set(weights) <= {"send", "require"} and _only_requirement(folded, words):
        weights.pop("require", None)
    best = max(weights, key=lambda group: (weights[group], -HEADING_GROUPS.index(group)))
    cover = covers[best] / letters
    wished = "wish" in weights if best != "require" else _wishes(folded, words)
    if best in ("require", "wish") and wished:
        return _level(folded, words, max(covers.get("wish", 0) / letters, cover))
    spans = words.headings[best].spans(folded)
    edge = len(folded.split()) <= EDGE_WORDS and not words.openers["duty"].pattern.match(folded)
    edge = edge and (spans[0][0] == 0 or spans[-1][1] == len(folded))
    if {"require", "duty"} <= set(weights) and best in ("require", "duty") and _AND.search(folded):
        lesser, greater = sorted((weights["require"], weights["duty"]))
        both = covers["require"] + covers["duty"] >= BOTH_COVER * letters
        if (both or lesser >= 0.6 * greater) and not _within(folded, words):
            return Heading(MIXED, cover)
    return Heading(best, cover, at_edge=edge, groups=frozenset(weights))


def _by_its_end(folded: str, words: Lexicon) -> Heading:
    """A heading that no phrase is in, told by the words it breaks off with ("... from teachers who")."""
    parts = folded.split()[-END_WORDS:]
    for size in range(len(parts), 0, -1):
        group = words.heading_ends.get(" ".join(parts[-size:]))
        if group is not None and len(folded.split()) > size:
            return Heading(group, 1.0, at_edge=True)
    return Heading(UNKNOWN, 0.0)


def _only_requirement(folded: str, words: Lexicon) -> bool:
    """Whether the one word for requirements stands beside words of sending ("submission requirements")."""
    return len(words.headings["require"].spans(folded)) == 1 and not _inside(folded, words, "send", "require")


def _level(folded: str, words: Lexicon, cover: float) -> Heading:
    """Must, wish or both, for a heading that names wishes."""
    if (words.cues["must"].any(folded) or words.cues["modal"].any(folded)) and not words.cues["not_asked"].any(folded):
        both = not re.search(r"\bnot\b|\bnicht\b|\bkein|\bpas\b|\bno\b|\bniet\b|\binte\b|\bnon\b", folded)
        return Heading("require" if both else "wish", cover, both_levels=both)
    return Heading("wish", cover)


def _wishes(folded: str, words: Lexicon) -> bool:
    """Whether a heading of requirements softens them: by a word of wishing outside its words for requirements."""
    said = [*words.headings["wish"].spans(folded), *words.cues["wish"].spans(folded)]
    asked = words.headings["require"].spans(folded)
    return any(not any(c <= a and b <= d and (c, d) != (a, b) for c, d in asked) for a, b in said)


def _inside(folded: str, words: Lexicon, inner: str, outer: str) -> bool:
    """Whether every phrase of one group lies inside a longer one of another ("desired profile")."""
    spans = words.headings[outer].spans(folded)
    return all(
        any(c <= a and b <= d and (c, d) != (a, b) for c, d in spans) for a, b in words.headings[inner].spans(folded)
    )


def _within(folded: str, words: Lexicon) -> bool:
    """Whether the duty words lie inside a longer phrase for requirements, or the other way round."""
    duty, require = words.headings["duty"].spans(folded), words.headings["require"].spans(folded)
    return any(a < d and c < b for a, b in duty for c, d in require)
