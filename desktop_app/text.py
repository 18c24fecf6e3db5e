"""Counting words, sentences and speaking time in anybody's text; it must not know what the text is for.

Conventions of domain.md 3.1: a word is a run of letters, digits, currency signs, apostrophes, hyphens, inner dots
or commas with edge punctuation stripped; a sentence ends after . ! ? or at a line break.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

DEFAULT_PACE: Final = 140.0
"""Spoken words a minute until the person's own pace is measured (domain.md 3.1)."""

# One character class with one quantifier each: matching stays linear on hostile text. \w covers letters, digits and
# combining marks that Python counts as letters; the ranges add the vowel signs it does not.
_RUN: Final = re.compile(r"(?:[^\W_]|[$€£¥₹'’.,\-\u0300-\u036f\u064b-\u065f\u0900-\u0dff\u0e31-\u0e4e])+")
_EDGE: Final = "'’.,-"
_STOPS: Final = frozenset(".!?…")
_CJK_STOPS: Final = frozenset("。！？")
_CLOSERS: Final = frozenset(".!?…\"'”’)]")


class Span(NamedTuple):
    """A word or sentence with its place: ``text[start:end]``, counted in characters from 0."""

    text: str
    start: int
    end: int


def words(text: str) -> list[Span]:
    """Every word of ``text`` with its place, edge punctuation stripped (domain.md 3.1)."""
    found = []
    for match in _RUN.finditer(text):
        run = match.group()
        if run[0] not in _EDGE and run[-1] not in _EDGE:
            found.append(Span(run, match.start(), match.end()))
        elif word := run.strip(_EDGE):
            start = match.start() + len(run) - len(run.lstrip(_EDGE))
            found.append(Span(word, start, start + len(word)))
    return found


def sentences(text: str) -> list[Span]:
    """Every sentence of ``text`` with its place: cut after . ! ? (and their CJK forms) or at a line break."""
    found, start = [], 0
    for end in _sentence_ends(text):
        piece = text[start:end]
        stripped = piece.strip()
        if stripped:
            left = start + len(piece) - len(piece.lstrip())
            found.append(Span(stripped, left, left + len(stripped)))
        start = end
    return found


def _sentence_ends(text: str) -> list[int]:
    """Offsets just after each sentence, the end of the text last; a dot inside a word or number ends nothing."""
    ends, index, length = [], 0, len(text)
    while index < length:
        sign = text[index]
        index += 1
        if sign == "\n" or sign in _CJK_STOPS:
            ends.append(index)
        elif sign in _STOPS:
            while index < length and text[index] in _CLOSERS:
                index += 1
            if index == length or (text[index].isspace() and not _goes_on(text, sign, index)):
                ends.append(index)
    ends.append(length)
    return ends


def _goes_on(text: str, sign: str, index: int) -> bool:
    """Whether "…" only stands for something left out: a small letter follows."""
    return sign == "…" and text[index : index + 2].strip()[:1].islower()


def seconds(word_count: int, pace: float = DEFAULT_PACE) -> int:
    """Spoken seconds for a number of words at ``pace`` words a minute, rounded to whole seconds."""
    return round(word_count / pace * 60)
