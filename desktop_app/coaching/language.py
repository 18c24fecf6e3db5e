"""Telling English from other languages by script and small words; it must not read anything else about a language."""

from __future__ import annotations

import unicodedata
from collections import Counter
from typing import Final

from desktop_app.coaching.lexicon import Scan, lexicon

ENGLISH: Final = "en"
UNSURE: Final = "und"

_FEWEST_WORDS: Final = 6
"""Below this many words nothing is concluded from small words."""

_CLEARLY: Final = 1.5
"""How many times English's small words another language needs before English rules rest."""

_SCRIPTS: Final = {
    "ARABIC": "ar",
    "HEBREW": "he",
    "CYRILLIC": "ru",
    "GREEK": "el",
    "DEVANAGARI": "hi",
    "HIRAGANA": "ja",
    "KATAKANA": "ja",
    "HANGUL": "ko",
    "CJK": "zh",
    "THAI": "th",
}
_SAMPLE: Final = 2000
"""Letters looked at; a story's language shows long before."""


def language_of(text: str, told: str = ENGLISH) -> str:
    """The language of a text as an ISO 639-1 code, "und" for a script nobody told us of.

    Args:
        text: what the person wrote.
        told: what the record says; kept where the text does not clearly say otherwise.
    """
    sample = text[:_SAMPLE]
    if not sample.isascii():
        scripts: Counter[str] = Counter()
        for letter, count in Counter(filter(str.isalpha, sample)).items():
            scripts[unicodedata.name(letter, "").split(" ")[0].split("-")[0]] += count
        latin = scripts.pop("LATIN", 0)
        if scripts.total() > latin:
            return _by_script(scripts, told)
    return _by_small_words(sample, told)


def _by_script(scripts: Counter[str], told: str) -> str:
    if scripts["HIRAGANA"] or scripts["KATAKANA"]:
        return "ja"
    found = _SCRIPTS.get(scripts.most_common(1)[0][0], UNSURE)
    return told if found == UNSURE and told != ENGLISH else found


def _by_small_words(text: str, told: str) -> str:
    low = Scan(text).low
    if len(low) < _FEWEST_WORDS:
        return told
    seen = Counter(low)
    scores = {code: sum(seen[word] for word in seen.keys() & words) for code, words in lexicon().languages.items()}
    best = max(scores, key=lambda code: scores[code])
    known = scores.get(told)
    if known is None:
        return best if scores[best] * 4 >= len(low) else told
    return best if scores[best] > _CLEARLY * known and scores[best] >= 3 else told
