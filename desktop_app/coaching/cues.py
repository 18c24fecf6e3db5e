"""Cue words out of somebody's own sentences: how each begins, and its figures; it must not add or change a word."""

from __future__ import annotations

from typing import Final

from desktop_app import text

WORDS: Final = 6
"""So many words of a sentence stand as its cue; recalling the rest is the practice."""

UNSPACED: Final = 14
"""Longest word in letters that counts as one: scripts without spaces are cut by signs instead."""

EDGES: Final = ".,;:!?()[]…'\"“”‘’„«»-–"
"""What may stand round a figure without being part of it; 8:30, 41% and 28-bed stay whole."""

SENTENCES: Final = 4
"""Most sentences of one part that get a cue."""


def cue_words(told: str) -> str:
    """The first words of each sentence with its later figures: "I opened the desk at … 8:30 · Late discharges …"."""
    return " · ".join(_cue(sentence.text) for sentence in text.sentences(told)[:SENTENCES])


def _cue(sentence: str) -> str:
    found = text.words(sentence)
    if not found:
        return sentence
    if max(len(word.text) for word in found) > UNSPACED * 2:
        return sentence[:UNSPACED] + " …"
    if len(found) <= WORDS + 1:
        return sentence.rstrip(".!?…")
    end = found[WORDS - 1].end
    figures = [word.strip(EDGES) for word in sentence[end:].split() if any(sign.isdigit() for sign in word)]
    return f"{sentence[:end]} … {', '.join(figures)}".rstrip()
