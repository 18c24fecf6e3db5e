"""Every number in a text, what sort it is and what it is worth; it must not decide whether one may be said.

Found are figures in any script, English number words, percentages, money, fractions and "doubled"; years, dates, times
of day and labels ("Ward 6") are found too and told apart, since they say when or which and not how much.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from desktop_app.coaching import numerals
from desktop_app.coaching.lexicon import Scan, lexicon

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

CLAIMS: Final = frozenset(("number", "percent", "money", "fraction", "change"))
"""Kinds that make a claim: the ledger lists them."""

HOW_MUCH: Final = CLAIMS | {"one"}
"""Kinds that RES-02 takes for a figure: a single "one" says how much, and nobody will ask where it is from."""

_DIGITS: Final = re.compile(
    rf"(?<![^\W_])(?P<before>[$€£¥₹]\s?|[%٪])?(?P<number>{numerals.DIGITS})"
    r"(?P<clock>[:h]\d\d(?!\d)|[.]\d\d(?=\s?[ap]\.?m\b))?"
    r"(?P<after>\s?[%٪‰]|\s?[ap]\.?m\b\.?|(?:st|nd|rd|th)\b|\s?[€£$]|(?:[kKmM]|bn)\b)?"
)
_YEAR: Final = re.compile(r"(?:19[5-9]|20[0-4])\d")
_NEXT_WORD: Final = re.compile(r"[\s-]{1,3}([^\W\d_]+)")
_DATE_AFTER: Final = re.compile(r"\s(?:of\s)?([^\W\d_]+)")
_LONGEST: Final = 24
"""Digits beyond which a run of them is a code and no amount."""

_MORE: Final = frozenset(("more", "fewer", "less", "extra", "new", "other"))
_JOINTS: Final = frozenset(("to", "-", "–", "bis", "à", "a", "or"))
_SEVERAL: Final = {"third": 3, "thirds": 3, "quarters": 4, "fifths": 5, "tenths": 10}
_NOT_ONE: Final = frozenset(("no", "each", "every", "any", "this", "that", "the", "which", "some"))
_NOT_A_COUNT: Final = frozenset(("day", "point", "case", "night"))
_US: Final = (["us"], ["them"], ["you"])
_BESIDES: Final = frozenset(("early", "earlier", "late", "later", "ahead", "before", "after", "sooner", "less", "more"))
_O_CLOCK: Final = frozenset(("o'clock", "am", "pm"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One number where it stands.

    ``text`` is as written, ``text[start:end]``; ``kind`` is number, percent, money, fraction, change (doubled), one
    ("one complaint"), year, date, clock or label;
    ``amount`` is None for words without one; ``sign`` is "%" or a currency; ``scale`` is
    the multiplier word in it ("million"); ``unit`` the word after it ("invoices"), "" where there is none.
    """

    text: str
    start: int
    end: int
    kind: str
    amount: Decimal | None = None
    sign: str = ""
    scale: int = 1
    unit: str = ""

    @property
    def value(self) -> str:
        """Normalised, equal for equal amounts however they are written: "8%", "£3200.5", "2/3", "doubled"."""
        if self.amount is None or self.kind in ("clock", "fraction"):
            return " ".join(self.text.casefold().replace("-", " ").split())
        amount = numerals.plain(self.amount)
        return f"{amount}%" if self.sign == "%" else f"{self.sign}{amount}"

    @property
    def says_how_much(self) -> bool:
        """Whether it says how much; a date or a label says when or which."""
        return self.kind in HOW_MUCH


@lru_cache(maxsize=64)
def find(text: str, language: str = "en") -> tuple[Figure, ...]:
    """Every number of a text in order, none overlapping another.

    Kept for the last texts: while one part is typed in, those beside it are asked for again and again.
    """
    return find_in(Scan(text), language)


def find_in(scan: Scan, language: str = "en") -> tuple[Figure, ...]:
    """The same for a text whose words have been counted already."""
    text = scan.text
    found = [*_in_digits(text), *_in_words(scan, language)]
    kept: list[Figure] = []
    for figure in sorted(found, key=lambda each: (each.start, -each.end)):
        if not kept or figure.start >= kept[-1].end:
            kept.append(figure)
    for place in range(len(kept) - 1):
        kept[place] = _as_in_range(text, kept[place], kept[place + 1])
    return tuple(kept)


def claims(text: str, language: str = "en") -> tuple[Figure, ...]:
    """The numbers that say how much: what the ledger of figures lists."""
    return tuple(figure for figure in find(text, language) if figure.kind in CLAIMS)


def shown(figure: Figure) -> str:
    """A figure as the ledger lists it: the number with its unit ("28 beds")."""
    return f"{figure.text} {figure.unit}".strip() if figure.kind == "number" else figure.text


def _as_in_range(text: str, one: Figure, other: Figure) -> Figure:
    """The first number of a range with what only the second says: "11 to 16 million", "5-10%"."""
    bare = one.kind == "number" and one.scale == 1
    if not bare or one.amount is None or text[one.end : other.start].strip().casefold() not in _JOINTS:
        return one
    if other.scale == 1 and not other.sign:
        return one
    return replace(one, amount=one.amount * other.scale, scale=other.scale, sign=other.sign, kind=other.kind)


# ---------------------------------------------------------------- figures in digits
def _in_digits(text: str) -> Iterator[Figure]:
    """Numbers in digits, with the multiplier, percent or currency that goes with them."""
    at = 0
    while match := _DIGITS.search(text, at):
        start, end = match.span()
        kind, stop = _kind(text, match)
        sign, scale = _sign(match), 1
        if kind == "number":
            stop, scale, word_sign = numerals.after_number(text, end)
            sign = sign or word_sign
            after = (match["after"] or "").casefold()
            scale *= numerals.multipliers().get(after, 1) if after != "m" or sign else 1
            kind = "percent" if sign == "%" else "money" if sign else "number"
        amount = numerals.amount_in_digits(match["number"]) * scale if len(match["number"]) <= _LONGEST else None
        yield Figure(
            text=text[start:stop], start=start, end=stop, kind=kind,
            amount=amount, sign=sign, scale=scale, unit=_unit(text, stop),
        )  # fmt: skip
        at = stop


def _sign(match: re.Match[str]) -> str:
    """The percent or currency sign on either side of the digits."""
    sign = (match["before"] or "").strip() or (match["after"] or "").strip()
    return "%" if sign in ("%", "٪", "‰") else sign if sign in ("$", "€", "£", "¥", "₹") else ""


def _kind(text: str, match: re.Match[str]) -> tuple[str, int]:
    """Clock, date, year or label by what stands around the digits, "number" otherwise; and where it ends."""
    end = match.end()
    after = (match["after"] or "").strip().casefold().rstrip(".").replace(".", "")
    if match["clock"] or after in ("am", "pm") or text[end : end + 8].strip().casefold().startswith("o'clock"):
        return "clock", end
    previous = text[max(0, match.start() - 24) : match.start()].casefold().replace("(", " ").split()
    before = previous[-1] if previous else ""
    following = _DATE_AFTER.match(text, end, end + 20)
    if _sign(match):  # "by the end of April 12% left": a share is never a day
        return "number", end
    if before in _months() or (following and following[1].casefold() in _months() and following[1][0].isupper()):
        return "date", end
    return ("number", end) if match["before"] or after else _bare_kind(text, match, before)


def _bare_kind(text: str, match: re.Match[str], before: str) -> tuple[str, int]:
    """The kind of digits without a sign, by the word before them and their own shape; and where they end."""
    number, end = match["number"], match.end()
    if _YEAR.fullmatch(number) and not _counts_things(text, end):
        return "year", end
    idiom = re.match(r"\S{1,8}", text[match.start() : match.start() + 8])
    if idiom and (word := idiom.group().rstrip(".,;:)")) in numerals.listed("idioms"):
        return "label", match.start() + len(word)
    glued = re.search(r"[A-Z]-$", text[max(0, match.start() - 2) : match.start()])
    code = len(number) > _LONGEST or (len(number) > 8 and number.startswith("0"))
    if glued or code or before in numerals.listed("labels"):
        return "label", end
    return "number", end


@cache
def _months() -> frozenset[str]:
    return lexicon().words["months"] | {"may"}


def _counts_things(text: str, end: int) -> bool:
    """Whether a number that could be a year counts things ("2000 orders"): a plural noun follows at once."""
    noun = _NEXT_WORD.match(text, end, end + 24)
    return bool(noun) and noun is not None and len(noun[1]) > 3 and noun[1].endswith("s") and noun[1] != "sales"


def _unit(text: str, end: int) -> str:
    """The word after a number, two where the first is "more" or "fewer"; small words are no unit."""
    first = _NEXT_WORD.match(text, end, end + 32)
    if not first:
        return ""
    word = first[1].casefold()
    second = _NEXT_WORD.match(text, first.end(), first.end() + 32) if word in _MORE else None
    if second:
        return f"{word} {second[1].casefold()}"
    words = lexicon()
    small = word in words.languages["en"] or word in words.words["adverbs"] or word in words.past
    return "" if small or word in _JOINTS or word in ("than", "per") else word


# ---------------------------------------------------------------- figures in words
def _in_words(scan: Scan, language: str) -> Iterator[Figure]:
    """Numbers in words: English ones in full, other languages' by the list of [numbers]."""
    if language != "en":
        yield from _in_other_words(scan, lexicon().numbers.get(language, frozenset()))
        return
    at = 0
    while at < len(scan.low):
        stop = _number_words(scan, at)
        if stop > at:
            yield _worded(scan, at, stop)
        elif kind := _amount_kind(scan, at):
            word = scan.words[at]
            yield Figure(text=word.text, start=word.start, end=word.end, kind=kind, unit=_unit(scan.text, word.end))
        at = max(stop, at + 1)


def _in_other_words(scan: Scan, known: frozenset[str]) -> Iterator[Figure]:
    """Number words of another language; single signs (Chinese, Japanese) count inside a run of text too."""
    signs = "".join(sorted(word for word in known if len(word) == 1 and ord(word) > 0x3000))
    if signs:
        for match in re.finditer(f"[{signs}]+", scan.text):
            yield Figure(text=match.group(), start=match.start(), end=match.end(), kind="number")
    for word, low in zip(scan.words, scan.low, strict=True):
        if low in known:
            unit = _unit(scan.text, word.end)
            yield Figure(text=word.text, start=word.start, end=word.end, kind="number", unit=unit)


def _number_words(scan: Scan, at: int) -> int:
    """Where a run of number words that begins at word ``at`` ends; ``at`` itself where none begins."""
    stop, low, known = at, scan.low, numerals.number_words()
    while stop < len(low) and scan.sentence_of[stop] == scan.sentence_of[at]:
        if stop > at and scan.comma_before(stop):
            break
        if not all(piece in known for piece in low[stop].split("-")) and not _joins_hundreds(low, at, stop):
            break
        stop += 1
    if stop == at + 1 and low[at] == "one" and not _is_counted_one(low, at):
        return at
    # "The two of us" names people and counts nothing.
    named = at and low[at - 1] == "the" and low[stop : stop + 1] == ["of"] and low[stop + 1 : stop + 2] in _US
    return at if named else stop


def _joins_hundreds(low: list[str], at: int, stop: int) -> bool:
    """Whether this is the "and" of "two hundred and fifty"."""
    if low[stop] != "and" or stop == at or low[stop - 1] not in ("hundred", "thousand") or stop + 1 >= len(low):
        return False
    return low[stop + 1].split("-")[0] in numerals.number_words()


def _is_counted_one(low: list[str], at: int) -> bool:
    """Whether "one" counts: "one week", "one a day", "one day early"; not "one of them", "no one", "one day"."""
    if at + 1 >= len(low) or (at and low[at - 1] in _NOT_ONE):
        return False
    if low[at + 1] in _NOT_A_COUNT:
        return low[at + 2 : at + 3] != [] and low[at + 2] in _BESIDES
    return low[at + 1] in ("a", "in", "per") or low[at + 1] not in lexicon().words["after_no_count"]


def _worded(scan: Scan, at: int, stop: int) -> Figure:
    """A run of number words as a figure, with "per cent", "thirds" or a currency after it."""
    start, end = scan.words[at].start, scan.words[stop - 1].end
    following = scan.low[stop] if stop < len(scan.low) else ""
    counted = following == "quarters" and scan.low[at:stop] != ["three"]
    if following in _SEVERAL and not counted:
        end = scan.words[stop].end
        return Figure(text=scan.text[start:end], start=start, end=end, kind="fraction", unit=_unit(scan.text, end))
    end, scale, sign = numerals.after_number(scan.text, end)
    amount = numerals.amount_in_words([piece for word in scan.low[at:stop] for piece in word.split("-")]) * scale
    kind = "percent" if sign == "%" else "money" if sign else "number"
    if not sign and scan.low[at:stop] == ["one"] and following not in lexicon().words["unit_words"]:
        kind = "one"
    if not sign and following in _O_CLOCK:
        kind = "clock"
    elif not sign and at and not scan.between(at).strip() and scan.low[at - 1] in numerals.listed("labels"):
        kind = "label"
    return Figure(
        text=scan.text[start:end], start=start, end=end, kind=kind,
        amount=amount, sign=sign, scale=scale, unit=_unit(scan.text, end),
    )  # fmt: skip


def _amount_kind(scan: Scan, at: int) -> str:
    """The kind of half, a third, doubled and the like at word ``at``; "" where the word is no amount here."""
    low = scan.low
    word, previous = low[at], low[at - 1] if at else ""
    following = low[at + 1] if at + 1 < len(low) else ""
    if "-" in word and word.split("-")[-1] in _SEVERAL and word.split("-")[0] in numerals.values():
        return "fraction"
    if word not in lexicon().words["amount_words"]:
        return ""
    if word == "quarter":
        before = low[at - 2] if at > 1 else ""
        return "fraction" if following == "of" or (previous == "a" and before in ("by", "than", "about")) else ""
    if word in ("third", "fifth", "tenth"):
        plain = following not in ("party", "parties", "time", "person")
        return "fraction" if previous in ("a", "one") and plain else ""
    if word == "half":
        part = previous in ("first", "second", "other") or following in lexicon().words["after_half"]
        return "" if part else "fraction"
    return "change"
