"""Days as people and programs write them; it must not guess where a day could be read two ways."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTHS_IN_A_YEAR: Final = 12
_PARTIAL: Final = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:[T ].{0,40})?")
_NAMED: Final = re.compile(
    r"(?:(\d{1,2})(?:st|nd|rd|th)?\.?\s+)?([A-Za-z]{3,9})\.?(?:\s+(\d{1,2})(?:st|nd|rd|th)?)?,?\s+(\d{4})"
)
_NUMBERS: Final = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4})")


def day_of(written: str) -> date | None:
    """The day that ``written`` means, None where it is none or could be two.

    "2024-03-05", "2024-03" and "2024" (the first day), "5 March 2024", "Mar 5, 2024", "March 2024", "05.03.2024" and
    "25/12/2024" are understood; "05/03/2024" is the fifth of March here and the third of May there, so it is not.
    """
    text = " ".join(written.split())
    if found := _PARTIAL.fullmatch(text):
        return _made(found[1], found[2] or "1", found[3] or "1")
    if found := _NAMED.fullmatch(text):
        month = found[2][:3].casefold()
        if month in _MONTHS:
            return _made(found[4], str(_MONTHS.index(month) + 1), found[1] or found[3] or "1")
    if found := _NUMBERS.fullmatch(text):
        first, second = int(found[1]), int(found[3])
        if found[2] == "." or first > _MONTHS_IN_A_YEAR or first == second:
            return _made(found[4], found[3], found[1])
        if second > _MONTHS_IN_A_YEAR:
            return _made(found[4], found[1], found[3])
    return None


def _made(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
