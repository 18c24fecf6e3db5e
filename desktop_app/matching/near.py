"""Words near in meaning, from the readable list resources/matching/near_words.txt; it must not know what is ranked.

Only English is listed; in another language every look-up gives nothing and matching goes on without it.
"""

from __future__ import annotations

from array import array
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
def _listed() -> tuple[str, dict[str, int], array[int]]:
    """The list as one text, the place of each word in it, and where its line begins: cut up only when looked up."""
    text = LIST.read_text(encoding="utf-8")
    found: dict[str, int] = {}
    starts = array("l")
    start = 0
    while start < len(text):
        end = text.find("\n", start) + 1 or len(text)
        if text[start] != "#":
            found[stem(text[start : text.find(":", start, end)])] = len(starts)
            starts.append(start)
        start = end
    return text, found, starts


def _weight(place: int) -> float:
    """The share of a word falls with its place in the list (Zipf); the first one makes up a tenth."""
    return RARE / (RARE + 1 / (place + 10))


@lru_cache(maxsize=20_000)
def near(word: str) -> Near:
    """What is listed for a comparable English word, :data:`UNLISTED` where nothing is."""
    text, listed, starts = _listed()
    place = listed.get(word)
    if place is None:
        return UNLISTED
    line = text[starts[place] : text.find("\n", starts[place])]
    closeness = 0.0
    words: dict[str, float] = {}
    for piece in line.partition(":")[2].split():
        if piece in CLOSENESS:
            closeness = CLOSENESS[piece]
        else:
            words.setdefault(stem(piece), closeness)
    words.pop(word, None)
    return Near(_weight(place), tuple(words.items()))


def weight(word: str) -> float:
    """How much a comparable English word counts by its rarity, 0 to 1."""
    place = _listed()[1].get(word)
    return 1.0 if place is None else _weight(place)
