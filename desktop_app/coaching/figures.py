"""Every number in a text, what sort it is and what it is worth; it must not decide whether one may be said.

Found are figures in any script, English number words, percentages, money, fractions and "doubled"; years, dates, times
of day and labels ("Ward 6") are found too and told apart, since they say when or which and not how much.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import Final

from desktop_app.coaching.lexicon import Scan, lexicon, raw

HOW_MUCH: Final = frozenset(("number", "percent", "money", "fraction", "change"))
"""Kinds that make a claim: the ledger lists them, RES-02 looks for them."""

# At most one sign of grouping before each three digits, one of the decimal point: linear on any text.
_DIGITS: Final = re.compile(
    r"(?<![^\W_])(?P<money>[$€£¥₹]\s?)?"
    r"(?P<number>\d{1,3}(?:[,\u00a0\u202f'’]\d{3})+(?![\d])(?:\.\d+)?|\d+(?:[.,]\d+)?)"
    r"(?P<clock>[:h.]\d\d(?!\d)(?=\s?[ap]\.?m|\b))?"
    r"(?P<end>\s?[%٪‰]|\s?[ap]\.?m\b\.?|(?:st|nd|rd|th)\b|\s?[€£$]|(?:[kKmM]|bn)\b)?"
)
_YEAR: Final = re.compile(r"(?:19[5-9]|20[0-4])\d")
_UNIT: Final = re.compile(r"[\s-]*(?:[^\W\d_]+)")
_NEAR: Final = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One number where it stands.

    ``text`` is as written, ``text[start:end]``; ``kind`` is number, percent, money, fraction, change (doubled),
    year, date, clock or label; ``value`` is normalised ("8%", "£3200.5", "0.5", "x2"), equal for equal amounts;
    ``unit`` is the word after it ("invoices"), "" where there is none.
    """

    text: str
    start: int
    end: int
    kind: str
    value: str
    unit: str = ""

    @property
    def says_how_much(self) -> bool:
        """Whether it makes a claim; a date or a label makes none."""
        return self.kind in HOW_MUCH


def find(text: str, language: str = "en") -> tuple[Figure, ...]:
    """Every number of a text in order, none overlapping another."""
    scan = Scan(text)
    found = _in_digits(scan) + _in_words(scan, language)
    kept: list[Figure] = []
    for figure in sorted(found, key=lambda each: (each.start, -each.end)):
        if not kept or figure.start >= kept[-1].end:
            kept.append(figure)
    return tuple(kept)


def claims(text: str, language: str = "en") -> tuple[Figure, ...]:
    """The numbers that say how much: what the ledger of figures lists."""
    return tuple(figure for figure in find(text, language) if figure.says_how_much)


# ---------------------------------------------------------------- figures in digits
def _in_digits(scan: Scan) -> list[Figure]:
    found = []
    for match in _DIGITS.finditer(scan.text):
        figure = _read(scan.text, match)
        if figure:
            found.append(figure)
    return found


def _read(text: str, match: re.Match[str]) -> Figure | None:
    """One number in digits, with the multiplier, percent or currency word that follows it."""
    start, end = match.start(), match.end()
    ending = (match["end"] or "").strip().casefold()
    kind = _kind_by_place(text, match, ending)
    amount = _decimal(match["number"])
    if amount is None:
        return None
    money, percent = (match["money"] or "").strip(), ending in ("%", "٪", "‰")
    if ending in ("€", "£", "$"):
        money = ending
    if ending in tables()["multipliers"] and (money or ending != "m"):
        amount *= Decimal(tables()["multipliers"][ending])
    if kind == "number":
        amount, money, percent, end = _with_words(text, end, amount, money, percent)
        kind = "money" if money else "percent" if percent else "number"
    value = f"{money}{_plain(amount)}{'%' if percent else ''}"
    return Figure(text=text[start:end], start=start, end=end, kind=kind, value=value, unit=_unit(text, end))


def _kind_by_place(text: str, match: re.Match[str], ending: str) -> str:
    """Clock, date, year or label by what stands around the digits; "number" otherwise."""
    if match["clock"] or ending.replace(".", "") in ("am", "pm"):
        return "clock"
    before = text[max(0, match.start() - 24) : match.start()].casefold()
    after = text[match.end() : match.end() + 16].casefold()
    previous = re.split(r"[\s(]+", before.strip())[-1] if before.strip() else ""
    following = re.match(r"\s*(?:of\s+)?([^\W\d_]+)", after)
    months = lexicon().words["months"] | {"may"}
    if previous in months or (following and following[1] in months and text[match.end() :].lstrip()[:1] != "m"):
        return "date"
    if re.match(r"\s?o['’]clock", after):
        return "clock"
    number = match["number"]
    bare = not match["money"] and not ending and not match["clock"]
    if bare and _YEAR.fullmatch(number) and not _counts_things(after):
        return "year"
    idiom = text[match.start() : match.end()] + re.split(r"\s", after)[0].rstrip(".,;:)")
    if bare and (previous in tables()["labels"] or idiom in tables()["idioms"] or number.startswith("00")):
        return "label"
    return "label" if len(number) >= 9 and number.startswith("0") else "number"


def _counts_things(after: str) -> bool:
    """Whether a number that could be a year counts things ("2000 orders"): a plural noun follows at once."""
    noun = re.match(r"[\s-]([^\W\d_]{4,})", after)
    return (
        bool(noun)
        and noun is not None
        and noun[1].endswith("s")
        and noun[1] not in ("was", "has", "sales", "christmas")
    )


def _with_words(text: str, end: int, amount: Decimal, money: str, percent: bool) -> tuple[Decimal, str, bool, int]:
    """Take in "million", "per cent" and "pounds" after a number."""
    for _ in range(3):
        match = re.match(r"[\s-]?(per\s+cent|[^\W\d_]+)", text[end : end + 24])
        word = " ".join(match[1].casefold().split()) if match else ""
        if match and word in tables()["multipliers"] and len(word) > 2:
            amount *= Decimal(tables()["multipliers"][word])
        elif match and word in tables()["percent"] and not money:
            percent = True
        elif match and word in tables()["money"] and not money:
            money = tables()["money"][word]
        else:
            break
        end += match.end()
    return amount, money, percent, end


def _decimal(written: str) -> Decimal | None:
    """The amount of digits as written in any script; 3,200.50 and 3.200,50 and 2,1 are read as people mean them."""
    digits = "".join(str(unicodedata.digit(sign)) if sign.isdigit() else sign for sign in written)
    groups = re.split(r"[,\u00a0\u202f'’]", digits)
    if len(groups) > 1 and all(len(group.split(".")[0]) == 3 for group in groups[1:]):
        digits = "".join(groups)
    else:
        digits = digits.replace(",", ".")
    try:
        return Decimal(digits)
    except InvalidOperation:
        return None


def _plain(amount: Decimal) -> str:
    """An amount without superfluous zeros or exponents."""
    return f"{amount.normalize():f}" if amount else "0"


def _unit(text: str, end: int) -> str:
    match = _UNIT.match(text, end, end + 40)
    return match.group().strip(" -\t\n").casefold() if match else ""


# ---------------------------------------------------------------- figures in words
def _in_words(scan: Scan, language: str) -> list[Figure]:
    found: list[Figure] = []
    at = 0
    other = lexicon().numbers.get(language, frozenset())
    while at < len(scan.low):
        stop = _number_words(scan, at) if language == "en" else at
        if stop > at:
            found.append(_worded(scan, at, stop))
        elif scan.low[at] in other:
            found.append(_plain_word(scan, at, "number", scan.low[at]))
            stop = at + 1
        elif language == "en" and (kind := _amount_kind(scan, at)):
            found.append(_plain_word(scan, at, kind, scan.low[at]))
        at = max(stop, at + 1)
    return found


def _number_words(scan: Scan, at: int) -> int:
    """Where a run of number words that begins at word ``at`` ends; ``at`` itself where none begins."""
    stop = at
    while stop < len(scan.low) and scan.sentence_of[stop] == scan.sentence_of[at]:
        word = scan.low[stop]
        if all(piece in _known_numbers() for piece in word.split("-")):
            stop += 1
        elif word == "and" and stop > at and scan.low[stop - 1] in ("hundred", "thousand"):
            if stop + 1 >= len(scan.low) or scan.low[stop + 1].split("-")[0] not in _known_numbers():
                break
            stop += 1
        else:
            break
        if scan.comma_before(stop):
            break
    if stop == at + 1 and scan.low[at] == "one" and not _is_counted_one(scan, at):
        return at
    return stop


def _is_counted_one(scan: Scan, at: int) -> bool:
    """Whether "one" is a count: "one week", "one in five"; not "one of them", "no one", "one day"."""
    low = scan.low
    if at + 1 >= len(low) or (at and low[at - 1] in _NOT_ONE):
        return False
    return low[at + 1] in lexicon().words["unit_words"] and low[at + 1] not in ("day", "point", "case", "night")


_NOT_ONE: Final = frozenset(("no", "each", "every", "any", "this", "that", "the", "which", "some"))


def _worded(scan: Scan, at: int, stop: int) -> Figure:
    """A run of number words as a figure, with "per cent" or a currency after it."""
    start, end = scan.words[at].start, scan.words[stop - 1].end
    amount = Decimal(_worth([piece for word in scan.low[at:stop] for piece in word.split("-")]))
    kind, money, percent = "number", "", False
    following = scan.low[stop] if stop < len(scan.low) else ""
    if following in ("third", "thirds", "quarters", "fifths", "tenths"):
        kind, end = "fraction", scan.words[stop].end
        value = f"{_plain(amount)}/{_PARTS[following]}"
    else:
        amount, money, percent, end = _with_words(scan.text, end, amount, "", False)
        kind = "money" if money else "percent" if percent else kind
        value = f"{money}{_plain(amount)}{'%' if percent else ''}"
    previous = scan.low[at - 1] if at else ""
    if kind == "number" and (previous in tables()["labels"] or following in ("o'clock", "am", "pm")):
        kind = "clock" if following in ("o'clock", "am", "pm") else "label"
    return Figure(text=scan.text[start:end], start=start, end=end, kind=kind, value=value, unit=_unit(scan.text, end))


_PARTS: Final = {"third": 3, "thirds": 3, "quarters": 4, "fifths": 5, "tenths": 10}


def _worth(words: list[str]) -> int:
    """What a run of English number words is worth: "two hundred and fifty" is 250."""
    total = current = 0
    for word in words:
        if word in tables()["multipliers"]:
            scale = int(tables()["multipliers"][word])
            current = max(1, current) * scale
            if scale > 100:
                total, current = total + current, 0
        elif word == "dozen":
            current = max(1, current) * 12
        elif word != "and":
            current += int(tables()["values"][word])
    return total + current


def _amount_kind(scan: Scan, at: int) -> str:
    """The kind of half, a third, doubled and the like at word ``at``; "" where the word is no amount here."""
    low = scan.low
    word, previous = low[at], low[at - 1] if at else ""
    following = low[at + 1] if at + 1 < len(low) else ""
    if word not in lexicon().words["amount_words"]:
        return ""
    if word in ("third", "fifth", "tenth", "quarter"):
        return (
            "fraction" if previous in ("a", "one") and following not in ("party", "parties", "time", "person") else ""
        )
    if word == "half":
        return "" if previous in ("first", "second", "other", "the") and following not in ("of", "the") else "fraction"
    return "change"


def _plain_word(scan: Scan, at: int, kind: str, value: str) -> Figure:
    word = scan.words[at]
    return Figure(
        text=word.text, start=word.start, end=word.end, kind=kind, value=value, unit=_unit(scan.text, word.end)
    )


# ---------------------------------------------------------------- the tables
@cache
def tables() -> dict[str, dict[str, str]]:
    """The lists of [figures] in ``words.toml``: pairs where each entry has two words, else the words themselves."""
    made = {}
    for name, block in raw()["figures"].items():
        pairs = name in ("values", "multipliers", "money")
        if pairs:
            made[name] = dict(entry.split() for entry in block.split(",") if entry.strip())
        else:
            made[name] = {entry.strip(): "" for entry in block.split(";")}
    return made


@cache
def _known_numbers() -> frozenset[str]:
    return frozenset(tables()["values"]) | {"hundred", "thousand", "million", "billion"}


def shown(figure: Figure) -> str:
    """A figure as the ledger lists it: the number with its unit ("28 beds")."""
    return f"{figure.text} {figure.unit}".strip() if figure.kind == "number" else figure.text


def moved(figure: Figure, by: int) -> Figure:
    """The same figure in a text that begins ``by`` characters earlier."""
    return replace(figure, start=figure.start + by, end=figure.end + by)
