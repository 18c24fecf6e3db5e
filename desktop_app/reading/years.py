"""Years of experience stated in a text, in figures or words; it must not invent any that are not stated."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desktop_app.reading.phrases import fold

if TYPE_CHECKING:
    from desktop_app.reading.lexicon import Lexicon

MOST_YEARS: Final = 40.0
MOST_MONTHS: Final = 120.0
_FRACTIONS: Final = {"½": 0.5, "¼": 0.25, "¾": 0.75, "1/2": 0.5, "1/4": 0.25}
_BACK: Final = 60
"""Characters before a unit in which its number is looked for."""
_AFTER: Final = 28
_BEFORE: Final = 26

_PIECE: Final = re.compile(
    r"1/[24](?!\d)|(?<![\d.,])\d{1,3}(?:[.,]\d{1,2})?(?!\d)|[½¼¾]|[^\W\d_]+(?:-[^\W\d_]+)?|[-+/()&]"
)


@dataclass(frozen=True, slots=True)
class Duration:
    """A stated span: the smaller end in years, with the place of its words in the folded text."""

    years: float
    start: int
    stop: int


def durations(folded: str, words: Lexicon) -> list[Duration]:
    """Every span of years or months that may be of experience, in order."""
    found = []
    for unit, per_year, most in (("years", 1.0, MOST_YEARS), ("months", 12.0, MOST_MONTHS)):
        for start, stop in words.time[unit].spans(folded):
            number = _number_within(folded[start:stop], start, words) or _number_before(folded, start, words)
            if number is None or number[0] > most:
                continue
            if _adjective(folded, number[0], start, stop, words):
                continue
            if _not_experience(folded, number[1], start, stop, words):
                continue
            found.append(Duration(round(number[0] / per_year, 3), number[1], stop))
    return sorted(found, key=lambda duration: duration.start)


def stated_years(text: str, words: Lexicon) -> float | None:
    """The minimum of the first span of experience in a text, in years; None where none is stated."""
    found = durations(fold(text), words)
    return found[0].years if found else None


def _adjective(folded: str, number: float, start: int, stop: int, words: Lexicon) -> bool:
    """A span that describes a noun ("a four-year diploma"), unless the noun is experience."""
    hyphened = start > 0 and folded[start - 1] == "-"
    describing = words.time["adjectives"].pattern.fullmatch(folded[start:stop]) is not None
    if not describing or (number <= 1 and not hyphened):
        return False
    following = " ".join(folded[stop : stop + 60].split()[:4])
    return not words.kinds["experience"].any(following)


def _not_experience(folded: str, number: int, unit: int, stop: int, words: Lexicon) -> bool:
    """A span that belongs to something else: an age, a course, a contract, a look back."""
    around = folded[max(0, number - _BEFORE) : stop + _AFTER]
    here = number - max(0, number - _BEFORE)
    for start, end in words.time["not_experience"].spans(around):
        # Words that begin with the unit stand over it ("year degree"); single words count just before the number.
        shift = max(0, number - _BEFORE)
        over_unit = start <= stop - shift + 1 and end > unit - shift
        just_before = end <= here and not re.search(r"[.;,:]", around[end:here]) and here - end <= 12
        if over_unit or just_before:
            return True
    return False


def _number_within(unit: str, start: int, words: Lexicon) -> tuple[float, int] | None:
    """The number that a compound begins with ("dreijährige")."""
    for size in range(len(unit) - 3, 2, -1):
        if unit[:size] in words.numbers:
            return words.numbers[unit[:size]], start
    return None


def _number_before(folded: str, unit: int, words: Lexicon) -> tuple[float, int] | None:
    """The number that counts the unit, and where it begins: the lower end of a range, halves and fractions added."""
    begin = max(0, unit - _BACK)
    pieces = [(match.group(), match.start(), match.end()) for match in _PIECE.finditer(folded, begin, unit)]
    values: list[tuple[float, int]] = []
    joined = True
    last_start = unit
    skipped = 0
    for text, start, stop in reversed(pieces):
        if re.search(r"[.;:!?]", folded[stop:last_start]) and not folded[stop:last_start].startswith("."):
            break
        value = _value(text, words)
        if value is not None and skipped and text in words.small_words:
            break  # "een paar jaar": an article is no number
        if value is not None and joined:
            values.append((value, start))
            joined = False
        elif _joins(text, words):
            joined = True
        elif text in ("(", ")", "+", "full") or (not values and skipped < 2 and text.isalpha()):
            skipped += text.isalpha()
            joined = True if not values else joined
        elif value is not None and values and (values[-1][0] == value or 0 < values[-1][0] < 1):
            # One number said twice, "five (5) years", or a fraction right after its whole, "2½ years".
            values.append((value, start))
        else:
            break
        last_start = start
    return _sum_or_least(values, folded)


def _joins(text: str, words: Lexicon) -> bool:
    return text in ("-", "/", "&") or text in words.joins


def _value(text: str, words: Lexicon) -> float | None:
    if text in _FRACTIONS:
        return _FRACTIONS[text]
    if text[0].isdecimal():
        return float(text.replace(",", "."))
    if text in words.numbers:
        return words.numbers[text]
    if words.time["halves"].pattern.fullmatch(text):
        return 0.5
    tens, _, ones = text.partition("-")
    if tens in words.numbers and (ones == "plus" or ones in words.numbers):
        return words.numbers[tens] + words.numbers.get(ones, 0.0)
    return None


def _sum_or_least(values: list[tuple[float, int]], folded: str) -> tuple[float, int] | None:
    """Read back from the unit: a half is added to the whole before it; of a range the lower end counts."""
    if not values:
        return None
    at = values[-1][1]
    numbers = [value for value, _ in values]
    if 0 < numbers[0] < 1 and len(numbers) > 1 and numbers[1] >= 1:
        return numbers[1] + numbers[0], at
    return (min(numbers), at) if min(numbers) > 0 else None
