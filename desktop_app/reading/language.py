"""Which language a text is in, told by its small words and its script; it must not know what the text is about."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import lru_cache
from typing import Final

from desktop_app.reading.lexicon import function_words, general, languages
from desktop_app.reading.phrases import fold

UNDETERMINED: Final = "und"
SAMPLE: Final = 60_000
"""Characters looked at: a language shows itself early and the time stays flat."""

_SCRIPTS: Final = {
    "CYRILLIC": "ru", "GREEK": "el", "ARABIC": "ar", "HEBREW": "he", "HANGUL": "ko",
    "CJK": "zh", "THAI": "th", "DEVANAGARI": "hi", "ARMENIAN": "hy", "GEORGIAN": "ka",
}  # fmt: skip
_KANA: Final = re.compile(r"[\u3040-\u30ff]")
LEAST_KANA: Final = 4
_WORD: Final = re.compile(r"[^\W\d_]+")
_LEAST_SHARE: Final = 0.18
_LEAST_WORDS: Final = 3


@lru_cache(maxsize=1)
def _words_of_languages() -> dict[str, frozenset[str]]:
    known = {code: function_words(code) for code in languages()}
    others = general()["languages"]
    assert isinstance(others, dict)
    return known | {code: frozenset(fold(str(small)).split()) for code, small in others.items()}


def detect(text: str) -> tuple[str, ...]:
    """Languages of ``text``, the strongest first, as ISO 639-1 codes; ``("und",)`` where nothing can be told.

    A second language is named when it carries at least 18 % of the small words found, as in two-language postings.
    """
    counts = Counter(_WORD.findall(fold(text[:SAMPLE])))
    script = "ja" if len(_KANA.findall(text[:SAMPLE])) >= LEAST_KANA else _script(counts)
    if script:
        return (script,)
    shares: dict[str, float] = {}
    words = _words_of_languages()
    owners = Counter(word for code in words for word in words[code])
    for code, known in words.items():
        # A word that several languages share tells less: "in" is English, German, Dutch and Italian.
        shares[code] = sum(counts[word] / owners[word] for word in known if word in counts)
    total = sum(shares.values())
    if total < _LEAST_WORDS:
        return (UNDETERMINED,)
    ranked = sorted(shares, key=lambda code: (-shares[code], code))
    return tuple(code for place, code in enumerate(ranked) if not place or shares[code] / total >= _LEAST_SHARE)


def _script(counts: Counter[str]) -> str | None:
    """The language that a non-Latin script suggests where most letters are in it."""
    scripts: Counter[str] = Counter()
    for word, number in counts.items():
        scripts[unicodedata.name(word[0], "").split(" ")[0].split("-")[0]] += number * len(word)
    if not scripts:
        return None
    name, most = scripts.most_common(1)[0]
    return _SCRIPTS.get(name) if most * 2 > scripts.total() else None
