"""What an updated posting keeps, rewords, adds and drops against the list held so far; it must never change either.

Nothing the person decided is lost: what they listed themselves is "same" as long as its words stand anywhere in the
new posting, and otherwise "gone" for them to confirm.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from desktop_app.reading.phrases import fold
from desktop_app.text import words

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from desktop_app.reading.result import ListedRequirement, Reading

LEAST_ALIKE: Final = 0.5
"""Share of words in common (their harmonic mean) from which on two lines are one line reworded."""
MOST_PAIRS: Final = 250_000
"""Pairs of lines that are weighed against each other; a list of 500 against one of 500."""


class Change(StrEnum):
    """What became of a line."""

    SAME = "same"
    REWORDED = "reworded"
    NEW = "new"
    GONE = "gone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A requirement held so far: a key of the caller's, its text, and whether the person decided anything about it."""

    key: Hashable
    text: str
    decided: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """One line of the comparison.

    ``held`` is absent on new lines. ``found`` is the requirement of the new reading; it is absent on gone lines and on
    lines whose words stand in the new posting without being listed there (``place`` is then not_sorted or set_aside).
    ``likeness`` is 1 for the same words, 0 for new and gone ones.
    """

    change: Change
    held: Held | None = None
    found: ListedRequirement | None = None
    place: str = "requirements"
    likeness: float = 0.0


def compare(held: Sequence[Held], reading: Reading) -> tuple[Compared, ...]:
    """Every held line and every newly listed one exactly once, in the order of the new posting, gone ones last."""
    pairs = _same(held, reading)
    pairs |= _alike(held, reading, pairs)
    partner = {new: (old, likeness) for old, (new, likeness) in pairs.items()}
    found = []
    for number, item in enumerate(reading.requirements):
        if number in partner:
            old, likeness = partner[number]
            change = Change.SAME if likeness >= 1 else Change.REWORDED
            found.append(Compared(change=change, held=held[old], found=item, likeness=likeness))
        else:
            found.append(Compared(change=Change.NEW, found=item))
    return (*found, *_left(held, reading, pairs))


def _left(held: Sequence[Held], reading: Reading, pairs: dict[int, tuple[int, float]]) -> list[Compared]:
    """Held lines without a partner: still in the posting's words, or gone."""
    places = {
        "not_sorted": "\n".join(_plain(item.text) for item in reading.not_sorted),
        "set_aside": "\n".join(_plain(item.text) for item in reading.set_aside),
        "requirements": "\n".join(_plain(item.text) for item in reading.requirements),
    }
    left = []
    for number, item in enumerate(held):
        if number in pairs:
            continue
        plain = _plain(item.text)
        place = next((name for name, text in places.items() if plain and plain in text), "")
        if place:
            left.append(Compared(change=Change.SAME, held=item, place=place, likeness=1.0))
        else:
            left.append(Compared(change=Change.GONE, held=item))
    return left


def _plain(text: str) -> str:
    """The words alone, so that bullets, stops and spacing make no difference."""
    return " ".join(word.text for word in words(fold(text)))


def _same(held: Sequence[Held], reading: Reading) -> dict[int, tuple[int, float]]:
    """Held lines whose words are the same, each with one new line."""
    waiting: dict[str, list[int]] = defaultdict(list)
    for number, item in enumerate(reading.requirements):
        waiting[_plain(item.text)].append(number)
    pairs = {}
    for number, old in enumerate(held):
        alike = waiting.get(_plain(old.text))
        if alike:
            pairs[number] = (alike.pop(0), 1.0)
    return pairs


def _alike(held: Sequence[Held], reading: Reading, pairs: dict[int, tuple[int, float]]) -> dict[int, tuple[int, float]]:
    """The other held lines with the most alike new ones, best first."""
    taken = {new for new, _ in pairs.values()}
    old = [(number, Counter(_plain(item.text).split())) for number, item in enumerate(held) if number not in pairs]
    new = [
        (number, Counter(_plain(item.text).split()))
        for number, item in enumerate(reading.requirements)
        if number not in taken
    ]
    if len(old) * len(new) > MOST_PAIRS:
        return {}
    weighed = sorted(
        (
            (likeness, -a, -b)
            for a, left in old
            for b, right in new
            if (likeness := _likeness(left, right)) >= LEAST_ALIKE
        ),
        reverse=True,
    )
    found: dict[int, tuple[int, float]] = {}
    for likeness, a, b in weighed:
        if -a not in found and -b not in taken:
            found[-a] = (-b, min(likeness, 0.999))
            taken.add(-b)
    return found


def _likeness(left: Counter[str], right: Counter[str]) -> float:
    """Words in common against words in all: 1 for the same words, 0 for none in common."""
    common = (left & right).total()
    return 2 * common / (left.total() + right.total()) if common else 0.0
