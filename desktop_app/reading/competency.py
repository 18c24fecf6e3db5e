"""Which competency of domain.md section 5 a requirement speaks of; it must not judge whether the person has it."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Final

from desktop_app.paths import RESOURCES
from desktop_app.reading.lexicon import Lexicon, general
from desktop_app.reading.phrases import Index, Phrases, fold
from desktop_app.vocabulary import ListedKind

GENERAL: Final = ("technical", "digital", "customer", "learning")
"""Competencies whose advert words are common; they win only where no other has as many words."""
LEAST_WEIGHT: Final = 0.5
"""A single weak word names no competency."""
_NONE: Final = (ListedKind.LANGUAGE, ListedKind.CERTIFICATION, ListedKind.EDUCATION)


@lru_cache(maxsize=1)
def _vocabulary() -> tuple[tuple[str, Phrases], ...]:
    """Each competency with its advert words; any ending counts (domain.md 5: whole-word or word-start match)."""
    index = Index()
    listed = json.loads((RESOURCES / "competencies.json").read_text(encoding="utf-8"))
    return tuple(
        (one["id"], Phrases((form for word in one["advert_words"] for form in _forms(word)), index)) for one in listed
    )


def _forms(word: str) -> tuple[str, ...]:
    """A word as a word start; British words that Americans spell otherwise in both ways."""
    start = f"{word}*" if len(word) > 3 else word
    others = {
        start.replace("ise", "ize"),
        start.replace("lyse", "lyze"),
        start.removesuffix("e*") + "*" if word.endswith("e") else start,
    }
    return (start, *sorted(others - {start}))


def competency_of(text: str, kind: ListedKind, words: Lexicon) -> str | None:
    """The competency with most advert words in the text, the earlier one on a tie; None for facts and silence."""
    if kind in _NONE:
        return None
    folded = fold(text)
    best: tuple[float, int] = (LEAST_WEIGHT, 0)
    chosen = None
    for identifier, phrases in _vocabulary():
        spans = phrases.spans(folded)
        if identifier in words.competencies:
            spans = sorted({*spans, *words.competencies[identifier].spans(folded)})
        if not spans:
            continue
        weight = sum(0.5 if _is_weak(folded[start:stop]) else 1.0 for start, stop in spans)
        rank = (weight - 0.5 * (identifier in GENERAL), -spans[0][0])
        if rank > best:
            best, chosen = rank, identifier
    return chosen


def _is_weak(word: str) -> bool:
    """Whether a match is one of the words that say little by themselves."""
    return any(word.startswith(start) for start in _weak_words())


@lru_cache(maxsize=1)
def _weak_words() -> tuple[str, ...]:
    return tuple(fold(str(general()["weak_advert_words"])).split())
