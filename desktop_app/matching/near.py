"""Words very near in meaning, from the list resources/matching/near_words.txt; it must not know what is ranked.

They are named as reasons and count for nothing: how much other words bear, a gist tells (gist.py). Only English is
listed; in another language every look-up gives nothing.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from desktop_app.matching.tokens import stem
from desktop_app.paths import RESOURCES

LIST: Final = RESOURCES / "matching" / "near_words.txt"


@lru_cache(maxsize=1)
def _listed() -> str:
    """The list as one text, cut up only when looked up."""
    return "\n" + LIST.read_text(encoding="utf-8")


@lru_cache(maxsize=4_000)
def near(word: str) -> tuple[str, ...]:
    """The comparable words listed as very near to a comparable English word; none where it is unlisted."""
    text = _listed()
    start = text.find(f"\n{word}:")
    if start < 0:
        return ()
    line = text[start + len(word) + 2 : text.find("\n", start + 1)]
    return tuple(each for each in dict.fromkeys(map(stem, line.split())) if each != word)
