"""Names and sums blotted out of any text before somebody else sees it; it must not guess who is a person.

Only names that the caller knows are replaced, wherever they stand; sums are known by their currency.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_SIGN: Final = r"[$€£¥₹₽₩₺₪฿]"
_CODE: Final = (
    r"\b(?:USD|EUR|GBP|CHF|JPY|INR|SEK|NOK|DKK|PLN|CZK|AUD|CAD|NZD|CNY|BRL|ZAR|AED|SAR|[Ee]uros?|[Pp]ounds?|[Dd]ollars?|"
    r"Franken|francs?|kronor|kroner)\b"
)
_SUM: Final = r"\d[\d.,'’\u00a0\u202f]{0,14}(?: \d{3}\b){0,3}(?:\s?(?:[kKmM]|thousand|million|Mio)\b)?"
_UNTIL: Final = r"(?:\s?(?:[–—-]|to|and|bis|und|à|et|a|y|إلى|至)\s?)"
# A sum with its currency on either side, and the other end of its range; every part is bounded, so time is linear.
_MONEY: Final = re.compile(
    rf"(?:{_SIGN}|{_CODE})\s?{_SUM}(?:{_UNTIL}(?:{_SIGN}\s?)?{_SUM})?(?:\s?{_CODE})?"
    rf"|{_SUM}(?:{_UNTIL}{_SUM})?\s?(?:{_SIGN}|{_CODE})"
)
_THOUSANDS: Final = re.compile(rf"\d\d[.,]?000{_UNTIL}\d\d[.,]?000")
_SHORTEST_NAME: Final = 2


def names_money(text: str) -> bool:
    """Whether a sum with its currency, or a range in thousands, stands in ``text``."""
    return bool(_MONEY.search(text) or _THOUSANDS.search(text))


def without_money(text: str, blot: str) -> str:
    """``text`` with ``blot`` for every sum with its currency."""
    return _MONEY.sub(blot, text)


def name_parts(name: str) -> list[str]:
    """First and last names of their own; initials and titles are too short to be looked for."""
    return [part for part in re.split(r"[\s,]+", name) if len(part) > _SHORTEST_NAME and not part.endswith(".")]


def blotter(names: Iterable[str], blot: str) -> Callable[[str], str]:
    """Replaces every known name, longest first, in any letter case, where it stands as words of its own."""
    named = {name.strip() for name in names if len(name.strip()) >= _SHORTEST_NAME}
    known = sorted(named, key=lambda name: (-len(name), name))
    if not known:
        return lambda text: text
    pattern = re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, known)) + r")(?!\w)", re.IGNORECASE)
    return lambda text: pattern.sub(blot, text)
