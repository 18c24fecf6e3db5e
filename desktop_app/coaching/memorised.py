"""Pace, fillers and whether two takes sound learnt by heart (domain.md 2.10); it must not hear or keep any sound."""

from __future__ import annotations

from collections import defaultdict
from enum import StrEnum
from typing import Final

from desktop_app.coaching.lexicon import Scan
from desktop_app.translate import mark

SAME_WORDS: Final = 0.85
"""More than this share of the same words in the same order sounds memorised (derived; R9)."""

MEMORISED: Final = mark("Change the opening words; keep the points.")

COMFORTABLE: Final = (130.0, 160.0)
"""Words a minute shown as comfortable (R4, R5)."""

UNFLAGGED: Final = (110.0, 190.0)
"""Words a minute outside which the pace is flagged (R4)."""

FILLERS_A_MINUTE: Final = 5.0
"""From here on fillers are flagged (derived from R8)."""


class Pace(StrEnum):
    """How a measured pace is shown; nothing is said between the comfortable and the flagged."""

    SLOW = "slow"
    QUIET = "quiet"
    COMFORTABLE = "comfortable"
    FAST = "fast"


def words_a_minute(words: int, seconds: float) -> float:
    """Spoken words a minute; 0 where no time passed."""
    return words / seconds * 60 if seconds > 0 else 0.0


def pace_of(rate: float) -> Pace:
    """What is said about a pace in words a minute."""
    if rate < UNFLAGGED[0]:
        return Pace.SLOW
    if rate > UNFLAGGED[1]:
        return Pace.FAST
    return Pace.COMFORTABLE if COMFORTABLE[0] <= rate <= COMFORTABLE[1] else Pace.QUIET


def fillers_in(transcript: str) -> int:
    """How many fillers an English transcript has."""
    return len(Scan(transcript).of("fillers"))


def too_many_fillers(count: int, seconds: float) -> bool:
    """Whether there were five a minute or more; counted by hand or from a transcript."""
    return seconds > 0 and count / seconds * 60 >= FILLERS_A_MINUTE


def same_in_order(take: str, other: str) -> float:
    """The share, 0 to 1, of the longer take's words that the other has in the same order."""
    first, second = Scan(take).low, Scan(other).low
    if not first or not second:
        return 0.0
    return common_in_order(first, second) / max(len(first), len(second))


def sounds_memorised(take: str, other: str) -> bool:
    """Whether more than 85% of the words of two takes are the same in the same order."""
    return same_in_order(take, other) > SAME_WORDS


def common_in_order(first: list[str], second: list[str]) -> int:
    """Length of the longest common subsequence of two lists of words.

    One bit stands for each word of ``first`` (Hyyrö 2004, "Bit-parallel LCS-length computation revisited"), so a
    take of 20,000 words against another is 20,000 additions.
    """
    places: dict[str, int] = defaultdict(int)
    for index, word in enumerate(first):
        places[word] |= 1 << index
    everything = (1 << len(first)) - 1
    unmet = everything
    for word in second:
        met = unmet & places.get(word, 0)
        unmet = ((unmet + met) | (unmet - met)) & everything
    return len(first) - unmet.bit_count()
