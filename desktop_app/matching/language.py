"""Telling which language a text is in by its script and small words; it must never be surer than these allow."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from desktop_app.matching.lexicon import function_words
from desktop_app.text import words

ENOUGH: Final = 3
"""Small words that must be met before a language other than English is believed."""

READ_CHARACTERS: Final = 4_000

_SCRIPTS: Final = {
    language: re.compile(f"[{letters}]")
    for language, letters in {
        "ru": "\u0400-\u04ff",
        "ar": "\u0600-\u06ff",
        "hi": "\u0900-\u097f",
        "el": "\u0370-\u03ff",
        "hy": "\u0530-\u058f",
        "ta": "\u0b80-\u0bff",
        "yi": "\u0590-\u05ff",
    }.items()
}
"""The stemmer to use for a script where its small words do not settle the language."""


@lru_cache(maxsize=1)
def _listed() -> dict[str, frozenset[str]]:
    return function_words()


def language_of(text: str) -> str:
    """ISO 639-1 code of the likeliest language; "en" where there is too little to tell by."""
    read = text[:READ_CHARACTERS]
    counts = dict.fromkeys(_listed(), 0)
    for word in words(read):
        small = word.text.casefold()
        for language, known in _listed().items():
            counts[language] += small in known
    best = max(counts, key=lambda language: counts[language])
    if counts[best] >= ENOUGH and counts[best] > counts["en"]:
        return best
    letters = sum(character.isalpha() for character in read)
    for language, script in _SCRIPTS.items():
        if 2 * len(script.findall(read)) > letters:
            return language
    return "en"
