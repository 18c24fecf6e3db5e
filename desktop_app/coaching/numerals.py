"""Reading one number, in digits of any script or in English words; it must not know where it stands or why.

3,200.50 and 3.200,50 and 2,1 are read as people mean them; "two hundred and fifty" is 250.
"""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal
from functools import cache
from typing import Final

from desktop_app.coaching.lexicon import raw

# At most one sign of grouping before each three digits and one decimal point: linear on any text.
DIGITS: Final = r"\d{1,3}(?:[,٬\u00a0\u202f'’]\d{3})+(?!\d)(?:[.٫]\d+)?|\d{1,3}(?:\.\d{3})+,\d+|\d+(?:[.,٫]\d+)?"

_GROUPING: Final = re.compile("[,٬\u00a0\u202f'’]")
_CENT: Final = re.compile(r"per\s+cent")


def amount_in_digits(written: str) -> Decimal:
    """The amount of digits as ``DIGITS`` finds them."""
    digits = "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in written)
    digits = digits.replace("٫", ".")
    if "." in digits and "," in digits and digits.rindex(",") > digits.index("."):
        return Decimal(digits.replace(".", "").replace(",", "."))
    groups = _GROUPING.split(digits)
    if len(groups) > 1 and all(len(group.split(".")[0]) == 3 for group in groups[1:]):
        return Decimal("".join(groups))
    return Decimal(digits.replace(",", "."))


def amount_in_words(words: list[str]) -> Decimal:
    """The amount of English number words ("two", "hundred", "and", "fifty")."""
    total = current = 0
    for word in words:
        if word in multipliers():
            scale = multipliers()[word]
            current = max(1, current) * scale
            if scale > 100:
                total, current = total + current, 0
        elif word == "dozen":
            current = max(1, current) * 12
        elif word != "and":
            current += values()[word]
    return Decimal(total + current)


def plain(amount: Decimal) -> str:
    """An amount without superfluous zeros or exponents."""
    return f"{amount.normalize():f}" if amount else "0"


def after_number(text: str, at: int) -> tuple[int, int, str]:
    """What follows a number at ``at``: where "million per cent" or "pounds" ends, its multiplier, its sign."""
    scale, sign = 1, ""
    for _ in range(3):
        match = _FOLLOWING.match(text, at, at + 24)
        word = _CENT.sub("percent", match[1].casefold()) if match else ""
        if match and word in multipliers() and len(word) > 2:
            scale *= multipliers()[word]
        elif match and word in percents() and not sign:
            sign = "%"
        elif match and word in currencies() and not sign:
            sign = currencies()[word]
        else:
            break
        at = match.end()
    return at, scale, sign


_FOLLOWING: Final = re.compile(r"[\s-]?(per\s+cent|[^\W\d_]+)")


@cache
def values() -> dict[str, int]:
    """English number words up to ninety, with what they are worth."""
    return {word: int(worth) for word, worth in _pairs("values")}


@cache
def multipliers() -> dict[str, int]:
    """Hundred, thousand, million, k, bn and the like, in several languages."""
    return {word: int(worth) for word, worth in _pairs("multipliers")}


@cache
def currencies() -> dict[str, str]:
    """Words for money with their sign."""
    return dict(_pairs("money"))


@cache
def percents() -> frozenset[str]:
    """Words for percent."""
    return listed("percent")


@cache
def number_words() -> frozenset[str]:
    """Every English word a number can be made of, "and" aside."""
    return frozenset(values()) | {"hundred", "thousand", "million", "billion"}


@cache
def listed(name: str) -> frozenset[str]:
    """A plain list of [figures] in ``words.toml``."""
    return frozenset(entry.strip() for entry in raw()["figures"][name].split(";"))


def _pairs(name: str) -> list[tuple[str, str]]:
    entries = (entry.split() for entry in raw()["figures"][name].split(","))
    return [(entry[0], entry[1]) for entry in entries]
