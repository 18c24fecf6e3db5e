"""What facts a line asks for, and what is left of it as a topic; it must not know any person's record."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from desktop_app.matching.facts_phrases import (
    Found,
    Phrases,
    clearances,
    degrees,
    language_levels,
    languages,
    listed,
    phrases,
    plain,
    split,
)
from desktop_app.matching.lexicon import lexicon
from desktop_app.matching.tokens import tokens
from desktop_app.vocabulary import FactKind

MOST_YEARS: Final = 45
DAYS: Final = {"day": 1, "week": 7, "month": 30, "year": 365}


@dataclass(frozen=True, slots=True, kw_only=True)
class Needs:
    """The facts of one line; ``None`` and empty where it asks for none of that kind.

    ``years`` is the least asked for, ``recent`` the window in years they must lie in; ``degree`` a place in the rising
    levels, with ``subjects`` and whether a related one counts; ``licences`` entries of the list, one of which is enough
    with ``any_licence`` (a degree with ``or_degree``); ``generic_licence`` a licence not known by name; ``languages``
    pairs of code and level ("" where none is stated); ``clearance`` is (ladder, rung). ``later`` and ``within`` say
    that time is given, ``equivalent`` that something equal counts.
    """

    text: str
    topic: str = ""
    years: float | None = None
    recent: float | None = None
    degree: int | None = None
    subjects: str = ""
    related: bool = False
    licences: tuple[tuple[int, str], ...] = ()
    any_licence: bool = False
    or_degree: bool = False
    generic_licence: bool = False
    languages: tuple[tuple[str, str], ...] = ()
    any_language: bool = False
    foreign: bool = False
    driving: bool = False
    car: bool = False
    travel: bool = False
    travel_share: int | None = None
    move: bool = False
    clearance: tuple[int, int] | None = None
    right_to_work: bool = False
    later_check: bool = False
    later: bool = False
    within: str = ""
    equivalent: bool = False

    def kinds(self) -> tuple[FactKind, ...]:
        """The kinds of fact asked for."""
        asked = {
            FactKind.YEARS: self.years is not None,
            FactKind.DEGREE: self.degree is not None,
            FactKind.LICENCE: bool(self.licences) or self.generic_licence,
            FactKind.LANGUAGE: bool(self.languages) or self.foreign,
            FactKind.DRIVING: self.driving,
            FactKind.TRAVEL: self.travel or self.move,
            FactKind.CLEARANCE: self.clearance is not None or self.right_to_work or self.later_check,
        }
        return tuple(kind for kind, is_asked in asked.items() if is_asked)


@lru_cache(maxsize=2_048)
def needs(text: str) -> Needs:
    """Read the facts out of one line of a posting."""
    line = plain(text)
    span = _years(line)
    degree = _degree(line)
    driving = phrases("driving", "names").find(line)
    car = phrases("driving", "car").any(line)
    ladder = _clearance(line)
    licences = [each for each in phrases("licences", "names").find(line) if not _inside(each, driving)]
    codes, foreign = _languages(line)
    travel = _without(line, phrases("travel", "not_asked"))
    return Needs(
        text=text,
        topic=topic(text),
        years=None if span is None else span[0],
        recent=_recent(line),
        degree=None if degree is None else degree.entry,
        subjects="" if degree is None else _subjects(line, degree),
        related=phrases("words", "related").any(line),
        licences=tuple({each.entry: (each.entry, each.text) for each in reversed(licences)}.values())[::-1],
        any_licence=_any_between(line, [*licences, *([degree] if degree else [])]),
        or_degree=bool(degree and licences) and _any_between(line, [*licences, *([degree] if degree else [])]),
        generic_licence=not (licences or driving or degree or ladder) and phrases("licences", "generic").any(line),
        languages=codes,
        any_language=phrases("words", "any").any(line),
        foreign=foreign and not codes,
        driving=bool(driving) or car,
        car=car,
        travel=phrases("travel", "names").any(travel),
        travel_share=_share(travel),
        move=phrases("travel", "relocate").any(line),
        clearance=ladder,
        right_to_work=phrases("checks", "right_to_work").any(line),
        later_check=ladder is None and phrases("checks", "later").any(line),
        later=phrases("words", "later").any(line) or bool(_within(line)),
        within=_within(line),
        equivalent=phrases("words", "equivalent").any(line),
    )


@lru_cache(maxsize=2_048)
@lru_cache(maxsize=1_000)
def topic(text: str) -> str:
    """What a line with years asks for beside them ("administering PostgreSQL"); "" where nothing is left."""
    line = plain(text)
    span = _years(line)
    if span is None:
        return text
    after = re.split(r"[.;](?:\s|$)|\b(?:acquired|gained|obtained)\b", line[span[2] :])[0]
    windows = phrases("years", "recent").find(after)
    after = _trimmed(after[: windows[0].start] if windows else after, at_end=False)
    before = _trimmed(line[: span[1]], at_end=True)
    return next((part for part in (after, before) if _is_telling(part)), "")


def _is_telling(part: str) -> bool:
    """Whether anything is left beyond what any posting says."""
    words = lexicon("en")
    sequence = tokens(part)
    common = words.boilerplate_places(sequence)
    return any(
        place not in common and token.stem not in words.stopped and not token.stem.isdigit()
        for place, token in enumerate(sequence)
    )


# ---------------------------------------------------------------- years
@lru_cache(maxsize=1)
def _span_pattern() -> re.Pattern[str]:
    numbers = sorted(_number_words(), key=len, reverse=True)
    number = rf"(?:\d{{1,2}}(?:[.,]\d)?|{'|'.join(map(re.escape, numbers))})"
    units = "|".join(re.escape(unit) for kind in ("years", "months") for unit in _units(kind))
    aside, more = r"(?:\s*\(\s*\d+\s*\))?", r"(?:\s*(?:\+|plus|or more))?"
    return re.compile(
        rf"(?<![\w.,])(?P<least>{number})(?P<half>\s+and\s+(?:a|one)[\s-]half)?{aside}{more}"
        rf"(?:\s*(?:-|/|to|or|and|bis|à|a)\s*(?:{number}){aside}{more})?[\s-]*"
        rf"(?:(?:additional|further|full|more|consecutive|at least)\s*(?:\(\s*\d+\s*\)\s*)?)?(?P<unit>{units})(?![\w])",
        re.IGNORECASE,
    )


@lru_cache(maxsize=1)
def _number_words() -> dict[str, float]:
    pairs = (entry.rsplit(" ", 1) for entry in split(listed()["years"]["numbers"]))
    return {word: float(value) for word, value in pairs}


def _units(kind: str) -> list[str]:
    return sorted(split(listed()["years"]["units" if kind == "years" else "months"]), key=len, reverse=True)


def _years(line: str) -> tuple[float, int, int] | None:
    """The first span of experience: least years, and its place."""
    months = {unit.casefold() for unit in _units("months")}
    others = phrases("years", "not_experience")
    for match in _span_pattern().finditer(line):
        if any(match.start() <= each.start < match.end() for each in others.find(line.replace("-", " "))):
            continue
        before = line[: match.start()].rstrip().casefold()
        if any(before.endswith(window) for window in split(listed()["years"]["recent"])) or _within(
            line[: match.end()]
        ):
            continue
        least = _number(match["least"]) + (0.5 if match["half"] else 0.0)
        years = least / 12 if match["unit"].casefold() in months else least
        if 0 < years <= MOST_YEARS:
            return years, match.start(), match.end()
    return None


def _number(written: str) -> float:
    word = written.casefold()
    return _number_words()[word] if word in _number_words() else float(word.replace(",", "."))


def _recent(line: str) -> float | None:
    """The window experience must lie in ("within the last five years"), in years."""
    windows = "|".join(re.escape(window) for window in split(listed()["years"]["recent"]))
    match = re.search(rf"(?:{windows})\s+(?P<count>[\w½]+)\s+years?", line, re.IGNORECASE)
    if match is None:
        return None
    word = match["count"].casefold()
    return float(word) if word.isdecimal() else _number_words().get(word)


def _trimmed(part: str, *, at_end: bool) -> str:
    """A half of a line without the words that only tie it to the span of years."""
    around = {word.casefold() for word in split(listed()["years"]["around"])}
    words = part.strip(" ,;:.()-+").split()
    while words:
        for length in (3, 2, 1):
            edge = words[-length:] if at_end else words[:length]
            if len(edge) == length and " ".join(edge).casefold().strip(",;:.()'\"") in around:
                words = words[:-length] if at_end else words[length:]
                break
        else:
            break
    return " ".join(words).strip(" ,;:.-()")


# ---------------------------------------------------------------- the other facts
def _degree(line: str) -> Found | None:
    """The lowest level of education named: "bachelor's or master's" is answered by either."""
    found = [
        each for each in degrees().find(line) if not re.match(r"\s+of\s+(?!science|arts)", line[each.stop :], re.I)
    ]
    return min(found, key=lambda each: each.entry) if found else None


def _subjects(line: str, degree: Found) -> str:
    """The subjects named after a degree ("in Business, Accounting or Finance"), as written."""
    match = re.match(
        r"\s*(?:\([^)]*\)\s*)?(?:degree\s+)?(?:in|of|en|in der)\s+(?P<subjects>[^.;()]+)", line[degree.stop :]
    )
    if match is None:
        return ""
    subjects = match["subjects"]
    cut = [each.start for key in ("related", "equivalent") for each in phrases("words", key).find(subjects)]
    return subjects[: min(cut, default=len(subjects))].strip(" ,")


def _clearance(line: str) -> tuple[int, int] | None:
    """The highest rung named of the first ladder met."""
    for ladder, rungs in enumerate(clearances()):
        found = rungs.find(line)
        if found:
            return ladder, max(each.entry for each in found)
    return None


def _languages(line: str) -> tuple[tuple[tuple[str, str], ...], bool]:
    """Languages with the level asked for, and whether any foreign one is asked for."""
    codes, names = languages()
    met = names.find(line)
    if not met or _is_description(line, met):
        return (), phrases("language_levels", "foreign").any(line)
    levels, words = language_levels()
    said = [levels[each.entry] for each in words.find(line)]
    framework = [each.casefold() for each in re.findall(r"\b[ABC][12]\b", line)]
    level = (framework or said or [""])[0]
    return tuple(dict.fromkeys((codes[each.entry], level) for each in met)), False


def _is_description(line: str, met: list[Found]) -> bool:
    """A name that describes something else ("the French market", "English literature"), not a language to speak."""
    spoken = re.compile(
        r"speak|spoken|fluen|writ|écri|communi|travail|langu|bilingu|nativ|proficien|conversation|level|communicat|read|verbal|oral|interpret"
        r"|translat|sprach|kenntnis|parl|langue|habla|idioma|[ABC][12]\b|skills?\b|plus\b|essential|desirable|asset",
        re.IGNORECASE,
    )
    return not spoken.search(line) and len(line.split()) > 2 + len(met)


def _share(line: str) -> int | None:
    """Travel as percent of working time, from a figure or a word."""
    match = re.search(r"(\d{1,3})\s*%", line)
    if match is not None:
        return min(int(match[1]), 100)
    for entry in split(listed()["travel"]["words"]):
        word, percent = entry.rsplit(" ", 1)
        if re.search(rf"\b{word}\b", line, re.IGNORECASE):
            return int(percent)
    return None


def _within(line: str) -> str:
    """The time given for something, as written ("within 90 days")."""
    starts = "|".join(re.escape(word) for word in split(listed()["words"]["within"]))
    number = rf"(?:\d+|{'|'.join(map(re.escape, _number_words()))})"
    match = re.search(
        rf"\b(?:{starts})\s+(?:the\s+first\s+)?{number}(?:\s*\(\d+\))?\s+(?:{'|'.join(DAYS)})s?\b", line, re.IGNORECASE
    )
    return match.group() if match else ""


def _any_between(line: str, found: list[Found]) -> bool:
    """Whether one of several is enough: "or" stands between them."""
    if len(found) < 2:
        return False
    between = line[min(each.stop for each in found) : max(each.start for each in found)]
    return phrases("words", "any").any(between) or "/" in between


def _inside(found: Found, others: list[Found]) -> bool:
    return any(other.start <= found.start and found.stop <= other.stop for other in others)


def _without(line: str, unwanted: Phrases) -> str:
    """A line with some phrases blanked out."""
    for each in unwanted.find(line):
        line = line[: each.start] + " " * (each.stop - each.start) + line[each.stop :]
    return line
