"""Words near in meaning, from the readable list resources/matching/near_words.txt; it must not know what is ranked.

Only English is listed; in another language every look-up gives nothing and matching goes on without it.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from desktop_app.matching.tokens import stem
from desktop_app.paths import RESOURCES

LIST: Final = RESOURCES / "matching" / "near_words.txt"
CLOSENESS: Final = {"a": 0.6, "b": 0.45, "c": 0.35, "d": 0.28}
"""How far a word of each step stands in for the one looked up (1 is the word itself)."""

RARE: Final = 0.0008
"""Weight by how common a word is: RARE / (RARE + share of all words), as Arora and others 2017."""


class Near(NamedTuple):
    """A word's weight by rarity (0 to 1), and the comparable words near to it with their closeness."""

    weight: float
    words: tuple[tuple[str, float], ...]


UNLISTED: Final = Near(1.0, ())


@lru_cache(maxsize=1)
def _lines() -> dict[str, tuple[float, str]]:
    """Each listed word's weight and its line, cut up only when looked up."""
    listed = {}
    with LIST.open(encoding="utf-8") as file:
        lines = (line for line in file if not line.startswith("#"))
        for place, line in enumerate(lines):
            word, _, rest = line.partition(":")
            # The share of a word falls with its place in the list (Zipf); the first one makes up a tenth.
            listed[stem(word)] = RARE / (RARE + 1 / (place + 10)), rest
    return listed


@lru_cache(maxsize=20_000)
def near(word: str) -> Near:
    """What is listed for a comparable English word, :data:`UNLISTED` where nothing is."""
    known = _lines().get(word)
    if known is None:
        return UNLISTED
    closeness = 0.0
    words: dict[str, float] = {}
    for piece in known[1].split():
        if piece in CLOSENESS:
            closeness = CLOSENESS[piece]
        else:
            words.setdefault(stem(piece), closeness)
    words.pop(word, None)
    return Near(known[0], tuple(words.items()))


def weight(word: str) -> float:
    """How much a comparable English word counts by its rarity, 0 to 1."""
    known = _lines().get(word)
    return 1.0 if known is None else known[0]
