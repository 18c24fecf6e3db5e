"""Where Thai words end, since Thai puts no spaces between them; it must not know lines or widths.

The fewest known words that cover a stretch, by a list of 20,000 (``resources/briefs/thai_words.txt``); what the list
does not know is kept together syllable by syllable. Time grows with the length of the text alone.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from desktop_app.paths import RESOURCES

FIRST, LAST = "\u0e01", "\u0e4e"
LONGEST: Final = 20
"""Letters of the longest word in the list."""
UNKNOWN: Final = 12
"""What a syllable of no known word costs against a known word's 1."""
_CLINGING: Final = frozenset("\u0e30\u0e31\u0e32\u0e33\u0e34\u0e35\u0e36\u0e37\u0e38\u0e39\u0e3a\u0e45\u0e46\u0e2f"
                             "\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e4d\u0e4e")  # fmt: skip
"""Vowels and signs that never begin a word."""
_LEADING: Final = frozenset("\u0e40\u0e41\u0e42\u0e43\u0e44")
"""Vowels written before the consonant they follow in speech."""


@lru_cache(maxsize=1)
def _words() -> frozenset[str]:
    """The word list, read when the first Thai text is set."""
    lines = (RESOURCES / "briefs" / "thai_words.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))


def has_thai(text: str) -> bool:
    """Whether any Thai letter stands in ``text``."""
    return any(FIRST <= sign <= LAST for sign in set(text))


def word_starts(text: str) -> list[int]:
    """Offsets at which a Thai word begins inside a stretch of Thai letters, ascending, without the stretch's start."""
    found: list[int] = []
    start: int | None = None
    for place in range(len(text) + 1):
        thai = place < len(text) and FIRST <= text[place] <= LAST
        if thai and start is None:
            start = place
        elif not thai and start is not None:
            found += [start + offset for offset in _cuts(text[start:place])]
            start = None
    return found


def _may_start(run: str, place: int) -> bool:
    """Whether a word may begin at ``place``: not inside a syllable."""
    if place in (0, len(run)):
        return True
    return run[place] not in _CLINGING and run[place - 1] not in _LEADING


def _cuts(run: str) -> list[int]:
    """The inner word starts of one stretch, by the cheapest way through it."""
    words = _words()
    size = len(run)
    cost = [0] + [10**9] * size
    came = [0] * (size + 1)
    for place in range(size):
        if cost[place] >= 10**9:
            continue
        for end in range(place + 1, min(place + LONGEST, size) + 1):
            if not _may_start(run, end):
                continue
            price = cost[place] + (1 if run[place:end] in words else UNKNOWN + end - place)
            if price < cost[end]:
                cost[end], came[end] = price, place
    cuts: list[int] = []
    place = size
    while cost[size] < 10**9 and came[place]:
        place = came[place]
        cuts.append(place)
    return cuts[::-1]
