"""What a text is about, as one direction in a space of meanings; it knows words and never how they stand together.

Each word of resources/matching/word_vectors.txt has a direction, learnt from how it is used in much text; a text is the
sum of its words' directions, rarer words counting more (Arora and others 2017). All examples are compared with a line
at once by Python's own long integers with many small numbers side by side: no library of 16 MB has to be loaded.
"""

from __future__ import annotations

import math
import sys
from array import array
from bisect import bisect_left
from functools import lru_cache
from operator import mul
from typing import TYPE_CHECKING, Final, TypeAlias

from desktop_app.paths import RESOURCES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

LIST: Final = RESOURCES / "matching" / "word_vectors.txt"
DIMENSIONS: Final = 96
ZERO: Final = ord("h")
"""Each number of a direction is one letter, from a (-7) over h (0) to o (7)."""

RARE: Final = 0.002
"""Weight by how common a word is: RARE / (RARE + share of all words)."""

MET: Final = 0.4
"""What a line of one word that is not listed adds where an example has it."""

SCALE: Final = 4_096
LENGTH: Final = 1_000
"""A word's direction has this length times its weight, a gist this length: whole numbers, and fine enough."""

LANE: Final = 32
MIDDLE: Final = 1 << (LANE - 1)
"""Bits of one number among those side by side, and what is added so that none is below nothing."""

Gist: TypeAlias = "array[int]"
NOTHING: Final[Gist] = array("h")
"""The gist of a text without any listed word: close to nothing."""


@lru_cache(maxsize=1)
def _listed() -> tuple[bytes, array[int], array[int]]:
    """The list as it stands, where its lines begin in the order of the alphabet, and the place of each as written.

    Held without an object a word: looking up takes some microseconds more, and two megabytes less are held.
    """
    text = LIST.read_bytes()
    found: list[tuple[bytes, int, int]] = []
    start = 0
    while start < len(text):
        end = text.find(b"\n", start)
        if text[start] != ord("#"):
            found.append((text[start : end - DIMENSIONS - 1], start, len(found)))
        start = end + 1
    found.sort()
    return text, array("I", [start for _, start, _ in found]), array("I", [place for _, _, place in found])


def _find(word: str) -> tuple[int, int] | None:
    """Where a word's letters begin in the list, and its place by how common it is."""
    text, starts, places = _listed()
    wanted = word.encode()
    at = bisect_left(starts, wanted, key=lambda start: text[start : text.index(b" ", start)])
    if at == len(starts) or not text.startswith(wanted + b" ", starts[at]):
        return None
    return starts[at] + len(wanted) + 1, places[at]


@lru_cache(maxsize=800)
def _direction(word: str) -> int:
    """A comparable word's direction times its weight, its numbers side by side; 0 for a word that is not listed."""
    known = _find(word)
    if known is None:
        return 0
    start, place = known
    numbers = [letter - ZERO for letter in _listed()[0][start : start + DIMENSIONS]]
    factor = SCALE * _weight(place) / math.sqrt(sum(map(mul, numbers, numbers)) or 1)
    return _beside([round(number * factor) for number in numbers])


def _weight(place: int) -> float:
    """The share of a word falls with its place in the list (Zipf); the first one makes up a tenth."""
    return RARE / (RARE + 1 / (place + 10))


@lru_cache(maxsize=64)
def _middles(count: int) -> int:
    """As many times :data:`MIDDLE` side by side."""
    return int.from_bytes(array("I", [MIDDLE] * count).tobytes(), sys.byteorder)


def _beside(numbers: Sequence[int]) -> int:
    """Numbers side by side in one long integer; sums and multiples of such integers are those of their numbers."""
    lifted = array("I", [number + MIDDLE for number in numbers])
    return int.from_bytes(lifted.tobytes(), sys.byteorder) - _middles(len(numbers))


def _apart(together: int, count: int) -> list[int]:
    """The numbers of :func:`_beside`."""
    lifted = array("I")
    lifted.frombytes((together + _middles(count)).to_bytes(count * LANE // 8, sys.byteorder))
    return [number - MIDDLE for number in lifted]


def gist(counts: Mapping[str, float]) -> Gist:
    """The gist of a text, given as comparable English words with how often each stands in it."""
    together = 0
    for word, count in counts.items():
        together += int(count) * _direction(word)
    if not together:
        return NOTHING
    numbers = _apart(together, DIMENSIONS)
    factor = LENGTH / math.sqrt(sum(map(mul, numbers, numbers)))
    return array("h", [round(number * factor) for number in numbers])


def asked_gist(words: Iterable[str]) -> tuple[Gist, dict[str, float]]:
    """The gist of a line, and what its words that are not listed (names of tools, mostly) add where met."""
    known = {word: _find(word) for word in words}
    weights = {word: 1.0 if found is None else _weight(found[1]) for word, found in known.items()}
    whole = sum(weights.values())
    names = {word: MET * weights[word] / whole for word, found in known.items() if found is None}
    return gist(dict.fromkeys(weights, 1.0)), names


def closeness(one: Gist, other: Gist) -> float:
    """How close two gists are, -1 to 1 in thousandths; 0 where either has none."""
    return _close(sum(map(mul, one, other)))


EDGE: Final = LENGTH + 100
"""Thousandths to either side that a product of two gists may reach: rounding makes some a little longer than LENGTH."""

_THOUSANDTHS: Final = tuple(min(max(number / LENGTH, -1.0), 1.0) for number in range(-EDGE, EDGE + 1))


def _close(together: int) -> float:
    """The closeness a product stands for; one object for each thousandth, as very many are held."""
    return _THOUSANDTHS[together // LENGTH + EDGE]


class Gists:
    """The gists of a collection, compared with a line all at once."""

    __slots__ = ("_columns", "_held", "_names")

    def __init__(self) -> None:
        self._held: dict[str, Gist] = {}
        self._names: tuple[str, ...] = ()
        self._columns: list[int] | None = None

    def put(self, identity: str, about: Gist) -> None:
        """Add an example or its new wording; one without a gist is not held."""
        self.drop(identity)
        if about:
            self._held[identity] = about
            self._columns = None

    def drop(self, identity: str) -> None:
        """Forget an example; an unknown id changes nothing."""
        if self._held.pop(identity, None) is not None:
            self._columns = None

    def to(self, line: Gist) -> dict[str, float]:
        """How close each example is to a line, -1 to 1, by id."""
        if not line or not self._held:
            return {}
        if self._columns is None:
            self._names = tuple(self._held)
            self._columns = [_beside(column) for column in _across(self._held.values())]
        together = sum(map(mul, line, self._columns))
        numbers = _apart(together, len(self._names))
        close = [_THOUSANDTHS[number // LENGTH + EDGE] for number in numbers]
        return dict(zip(self._names, close, strict=True))


def _across(rows: Iterable[Gist]) -> Iterable[tuple[int, ...]]:
    """Rows as columns."""
    return zip(*rows, strict=True)
