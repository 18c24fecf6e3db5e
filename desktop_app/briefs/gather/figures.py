"""The one number of a story worth remembering, with what it counts in the person's own words; it must not invent any.

A figure alone says nothing ("28"). What is looked for is a change ("from 41% to 12%", "from eight to one"), else a
figure in digits; the words beside it are those that stand beside it in the sentence.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desktop_app.briefs.gather.cues import bare, clause_before
from desktop_app.coaching import figures, numerals
from desktop_app.text import sentences

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_app.briefs.words import Words
    from desktop_app.coaching.figures import Figure

MOST_WORDS: Final = 8
"""Words that may stand beside a number."""
_LONGEST_BETWEEN: Final = 6
_LONGEST_WORD: Final = 24
"""Characters in which a "from" or a "to" is looked for before a figure."""
_LONGEST_LABEL: Final = 60
_UNIT: Final = re.compile(r"\s?(?:[kMGT]?B|[kcm]?m|k?g|km/h|ms|kWh?|h|min|°C)\b")
_CLAUSE: Final = re.compile(r"[,;:.!?…]|\s[–—]\s|[，；：。、،؛]")
_NOT_COUNTED: Final = frozenset({"clock", "date", "year", "label"})


@dataclass(frozen=True, slots=True)
class _Side:
    """One end of a change: where it stands, its figures, and the digits it is shown with."""

    start: int
    end: int
    figures: tuple[Figure, ...]
    shown: str


def telling_number(
    texts: Sequence[str], may_print: Callable[[Figure], bool], words: Words, language: str
) -> tuple[str, str]:
    """The number and what it counts: a change in any of ``texts``, the first first, else a figure in digits.

    Only figures that ``may_print`` are taken; ("", "") where there is none worth it.
    """
    lines = [sentence.text.strip() for text in texts for sentence in sentences(text)]
    for look in (_change, _digits):
        for line in lines:
            found = look(line, may_print, words, language)
            if found is not None:
                return found
    return "", ""


def _change(line: str, may_print: Callable[[Figure], bool], words: Words, language: str) -> tuple[str, str] | None:
    """A change ("from 41% to 12%") as "41% → 12%", with the words between, else those before, else those after."""
    found = [figure for figure in figures.find(line, language) if figure.kind not in _NOT_COUNTED]
    for place, figure in enumerate(found):
        if not _ends_with(line[: figure.start], words.listed("figures.from")):
            continue
        first = _side(line, found, place, words, ratio=True)
        second = _other_side(line, found, place, first, words)
        if second is None or not all(may_print(each) for each in (*first.figures, *second.figures)):
            continue
        between = _without_last(line[first.end : second.start], words.listed("figures.to"))
        before = line[: figure.start].rstrip().rpartition(" ")[0]
        moved = words.listed("figures.moved")
        counts = between or _without_ends(clause_before(before, MOST_WORDS), moved) or _after(line[second.end :])
        return f"{first.shown} → {second.shown}", counts
    return None


def _side(line: str, found: Sequence[Figure], place: int, words: Words, *, ratio: bool) -> _Side:
    """The figure at ``place`` with its unit, with its second half where it is a ``ratio`` ("one in six")."""
    taken = found[place : place + 1]
    if ratio and taken[0].kind in ("number", "one") and place + 1 < len(found):
        joint = line[taken[0].end : found[place + 1].start].strip().casefold()
        if joint in words.listed("figures.ratio"):
            taken = found[place : place + 2]
    unit = _UNIT.match(line, taken[-1].end)
    end = unit.end() if unit else taken[-1].end
    return _Side(taken[0].start, end, tuple(taken), _in_digits(line, taken[0].start, end, taken))


def _other_side(line: str, found: Sequence[Figure], place: int, first: _Side, words: Words) -> _Side | None:
    """What the change leads to: the next figure, or a word for none or one, behind a "to" that is near enough."""
    place += len(first.figures)
    if place < len(found):
        between = line[first.end : found[place].start]
        if len(between.split()) <= _LONGEST_BETWEEN and _ends_with(between, words.listed("figures.to")):
            return _side(line, found, place, words, ratio=len(first.figures) > 1)
    for list_name, shown in (("figures.none", "0"), ("figures.one", "1")):
        for word in words.listed(list_name):
            end = _leads_to(line, first.end, words.listed("figures.to"), word)
            if end:
                return _Side(end - len(word), end, (), shown)
    return None


def _leads_to(line: str, at: int, to: Sequence[str], word: str) -> int:
    """Where ``word`` ends when it stands behind a "to" not far from ``at``, else 0."""
    either = "|".join(map(re.escape, to))
    pattern = rf"(?:\s[\w’'-]+){{0,{_LONGEST_BETWEEN}}}?\s(?:{either})\s{re.escape(word)}\b"
    match = re.compile(pattern, re.IGNORECASE).match(line, at)
    return match.end() if match else 0


def _in_digits(line: str, start: int, end: int, taken: Sequence[Figure]) -> str:
    """A side with its number words in digits: "one in six" is "1 in 6"."""
    told, at = "", start
    for figure in taken:
        has_digit = any(sign.isdecimal() for sign in figure.text)
        worth = figure.text if has_digit or figure.amount is None else numerals.plain(figure.amount)
        told += line[at : figure.start] + worth
        at = figure.end
    return (told + line[at:end]).strip()


def _digits(line: str, may_print: Callable[[Figure], bool], words: Words, language: str) -> tuple[str, str] | None:
    """The first figure in digits, with the words after it, else those before."""
    for figure in figures.claims(line, language):
        if not may_print(figure) or not any(sign.isdecimal() for sign in figure.text):
            continue
        unit = _UNIT.match(line, figure.end)
        end = unit.end() if unit else figure.end
        counts = _after(line[end:]) or clause_before(line[: figure.start], MOST_WORDS)
        if counts:
            return line[figure.start : end], counts
    return None


def _ends_with(text: str, wanted: Sequence[str]) -> bool:
    last = text[-_LONGEST_WORD:].split()[-1:] if text[-1:].isspace() else []
    return bool(last) and last[0].casefold() in wanted


def _without_last(text: str, wanted: Sequence[str]) -> str:
    """The words between two ends of a change, without the "to"."""
    told = text.split()
    while told and told[-1].casefold() in wanted:
        told.pop()
    return " ".join(told).strip(" ,;")


def _without_ends(text: str, wanted: Sequence[str]) -> str:
    """The words of ``text`` without a verb at either end ("got late discharges", "faults went")."""
    told = text.split()
    while told and told[0].casefold() in wanted:
        told.pop(0)
    return _without_last(" ".join(told), wanted)


def _after(text: str) -> str:
    """The words of the clause that goes on behind a figure; a hyphen that tied them is gone."""
    clause = _CLAUSE.split(text, maxsplit=1)[0].strip(" -–")
    told = " ".join(clause.split()[:MOST_WORDS])
    return bare(told[:_LONGEST_LABEL])
