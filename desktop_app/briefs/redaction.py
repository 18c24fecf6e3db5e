"""Names, pay and figures blotted out before a page is shown to somebody else; it must not guess who is a person.

A pure pass over the Brief: only names that the brief itself knows are replaced, wherever they stand.
"""

from __future__ import annotations

import dataclasses
import re
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from desktop_app.briefs.model import Brief, Redaction

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desktop_app.briefs.words import Words

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
_FIGURE: Final = re.compile(r"\d[\d.,:\u00a0\u202f]*\d|\d")
_SHORTEST_NAME: Final = 2


def names_money(text: str) -> bool:
    """Whether a sum with its currency, or a range in thousands, stands in ``text``."""
    return bool(_MONEY.search(text) or _THOUSANDS.search(text))


def redacted(brief: Brief, wanted: frozenset[Redaction], words: Words) -> Brief:
    """``brief`` with everything in ``wanted`` blotted out; the same object when nothing is wanted."""
    passes = (
        (Redaction.PEOPLE, _people), (Redaction.EMPLOYERS, _employers), (Redaction.PAY, _pay),
        (Redaction.FIGURES, _figures),
    )  # fmt: skip
    for kind, change in passes:
        if kind in wanted:
            brief = change(brief, words)
    return brief


def _people(brief: Brief, words: Words) -> Brief:
    names = [person.name for person in brief.people] + [ask.to for ask in brief.asks] + list(brief.known_people)
    names += [brief.author]
    parts = [part for name in names for part in _parts(name)]
    brief = _everywhere(brief, _blotter(names + parts, words("redacted.person")))
    return replace(brief, author="")


def _parts(name: str) -> list[str]:
    """First and last names of their own; initials and titles are too short to be looked for."""
    return [part for part in re.split(r"[\s,]+", name) if len(part) > _SHORTEST_NAME and not part.endswith(".")]


def _employers(brief: Brief, words: Words) -> Brief:
    names = [brief.masthead.company, *brief.known_employers]
    brief = _everywhere(brief, _blotter(names, words("redacted.employer")))
    return replace(brief, masthead=replace(brief.masthead, link=""))


def _pay(brief: Brief, words: Words) -> Brief:
    blot = words("redacted.pay")
    brief = _everywhere(brief, lambda text: _MONEY.sub(blot, text))
    facts = tuple(replace(fact, answer=blot) if fact.pay and fact.answer else fact for fact in brief.facts)
    return replace(brief, facts=facts)


def _figures(brief: Brief, words: Words) -> Brief:
    blot = words("redacted.figure")
    kept = brief.masthead
    brief = _everywhere(brief, lambda text: _FIGURE.sub(blot, text))
    return replace(brief, masthead=kept)


def _blotter(names: Iterable[str], blot: str) -> Callable[[str], str]:
    """Replaces every known name, longest first, in any letter case, where it stands as words of its own."""
    named = {name.strip() for name in names if len(name.strip()) >= _SHORTEST_NAME}
    known = sorted(named, key=lambda name: (-len(name), name))
    if not known:
        return lambda text: text
    pattern = re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, known)) + r")(?!\w)", re.IGNORECASE)
    return lambda text: pattern.sub(blot, text)


def _everywhere(brief: Brief, change: Callable[[str], str]) -> Brief:
    """``brief`` with ``change`` applied to every text a reader sees."""
    changed: dict[str, Any] = {}
    for part in dataclasses.fields(brief):
        if part.name in ("layout", "language", "known_people", "known_employers"):
            continue
        changed[part.name] = _within(getattr(brief, part.name), change)
    return replace(brief, **changed)


def _within(value: object, change: Callable[[str], str]) -> object:
    if isinstance(value, str):
        return value if isinstance(value, StrEnum) else change(value)
    if isinstance(value, tuple):
        return tuple(_within(item, change) for item in value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        parts: dict[str, Any] = {
            part.name: _within(getattr(value, part.name), change)
            for part in dataclasses.fields(value)
            if isinstance(getattr(value, part.name), str | tuple) and part.name != "link"
        }
        return replace(value, **parts)
    return value
