"""Words, shares and spoken time of one example; it must not judge whether they are good."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from desktop_app.coaching.lexicon import Scan

SHARED_PARTS: Final = ("situation", "task", "action", "result")
"""The parts that shares are counted over (domain.md 3.1)."""

TOLD_PARTS: Final = (*SHARED_PARTS, "learned")
"""The parts that are said aloud: "learned" counts for length only."""

_UNSPACED: Final = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"
)
"""Thai, Lao, Burmese, Khmer, Chinese and Japanese write no spaces between words."""

_CHARACTERS_A_WORD: Final = 2
"""Characters to a spoken word in those scripts: a rough guide, so that length has a meaning there too (derived)."""


def word_count(scan: Scan) -> int:
    """Spoken words of a text; where a script has no spaces, two characters are taken as a word."""
    return sum(word_lengths(scan))


def word_lengths(scan: Scan) -> list[int]:
    """How many words each run of the text stands for: 1, or more in a script without spaces."""
    if scan.text.isascii() or not _UNSPACED.search(scan.text):
        return [1] * len(scan.words)
    return [max(1, round(len(_UNSPACED.findall(word.text)) / _CHARACTERS_A_WORD)) for word in scan.words]


def is_unspaced(scan: Scan) -> bool:
    """Whether the text is in a script whose words are estimated."""
    return not scan.text.isascii() and bool(_UNSPACED.search(scan.text))


def sentence_lengths(scan: Scan) -> list[int]:
    """Words of each sentence that has any."""
    lengths = word_lengths(scan)
    return [sum(lengths[start:stop]) for start, stop in scan.ranges]


def exact_shares(counts: dict[str, int]) -> dict[str, float]:
    """Percent of S+T+A+R that each part is, not rounded; all 0 where nothing is written."""
    total = sum(counts[part] for part in SHARED_PARTS)
    return {part: 100 * counts[part] / total if total else 0.0 for part in SHARED_PARTS}
