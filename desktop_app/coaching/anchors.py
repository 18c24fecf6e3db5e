"""Whether a text says when or where it happened; it must not know why anybody asks.

A time is a year, month, season, "last ...", "... ago" (one Monday is any Monday); a place or employer is a capital
letter inside a sentence that is not one of the words English always writes so (OWN-08, OWN-06).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from desktop_app.coaching.lexicon import is_number, lexicon

if TYPE_CHECKING:
    from desktop_app.coaching.lexicon import Scan

YEAR: Final = re.compile(r"(?:19[5-9]|20[0-4])[0-9](?:s|[-–/][0-9]{2,4})?")
"""A year or a span of years as a whole word: 2023, 2019-20, 1990s."""

_CAPITAL_ONLY: Final = frozenset(("may", "march", "august", "mar", "sep", "jan", "dec", "jun", "jul", "oct", "nov"))
_AGO: Final = frozenset(("ago", "back"))
_TITLES: Final = frozenset(("mr", "mrs", "ms", "dr", "miss", "mx", "prof"))


def has_time(scan: Scan) -> bool:
    """Whether the text names a time."""
    return any(_is_time(scan, index) for index in range(len(scan.low)))


def has_place(scan: Scan) -> bool:
    """Whether the text names a place or an employer."""
    openings = {start for start, _ in scan.ranges}
    capitals = [
        index for index, word in enumerate(scan.words) if word.text[:1].isupper() and not _is_common(scan, index)
    ]
    if len(capitals) > len(scan.words) / 2 and len(scan.words) > 4:
        return False
    inside = [index for index in capitals if index not in openings]
    return any(not (index - 1 in openings and scan.low[index - 1] in _TITLES) for index in inside)


def names(scan: Scan) -> list[int]:
    """The words that are names of places, employers or people: capitals inside a sentence, by place."""
    openings = {start for start, _ in scan.ranges}
    return [
        index
        for index, word in enumerate(scan.words)
        if index not in openings and word.text[:1].isupper() and not _is_common(scan, index)
    ]


def has_anchor(scan: Scan) -> bool:
    """Whether the text names a time, a place or an employer."""
    return has_time(scan) or has_place(scan)


def _is_common(scan: Scan, index: int) -> bool:
    """Whether a capital letter here is only English spelling, a product, or a name after a title."""
    words = lexicon().words
    low = scan.low[index].removesuffix("'s")
    if low in words["not_places"] or low in words["days"] or not low[:1].isalpha():
        return True
    if len(low) == 1:
        return True
    previous = scan.low[index - 1] if index else ""
    # A quotation opens with a capital: the word says nothing about a place.
    return previous in _TITLES or any(sign in scan.between(index) for sign in '"“”‘:')


def _is_time(scan: Scan, index: int) -> bool:
    """Whether word ``index`` names a time, alone or with its neighbours."""
    words, low = lexicon().words, scan.low
    word = low[index]
    if YEAR.fullmatch(word) or word in words["seasons"]:
        return True
    if word in words["months"]:
        return word not in _CAPITAL_ONLY or scan.words[index].text[0].isupper()
    if word == "may" and scan.words[index].text == "May":
        return index > 0 and low[index - 1] in ("in", "last", "of", "by", "until", "since", "from", "early", "late")
    following = low[index + 1] if index + 1 < len(low) else ""
    if word == "last":
        return bool(following) and following not in words["not_after_last"]
    if word in ("this", "first", "second", "third", "final", "during") and following in words["times"]:
        return True
    return word in _AGO and index > 1 and low[index - 1] in words["times"] and _is_amount(low[index - 2])


def _is_amount(word: str) -> bool:
    return is_number(word) or word in ("a", "few", "some", "several", "couple")
