"""Names, pay and figures blotted out before a page is shown to somebody else; it must not guess who is a person.

A pure pass over the Brief: only names that the brief itself knows are replaced, wherever they stand.
"""

from __future__ import annotations

import dataclasses
import re
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from desktop_app.blotting import blotter, name_parts, without_money
from desktop_app.briefs.model import Brief, Redaction

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.briefs.words import Words

_FIGURE: Final = re.compile(r"\d[\d.,:\u00a0\u202f]*\d|\d")


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
    parts = [part for name in names for part in name_parts(name)]
    brief = _everywhere(brief, blotter(names + parts, words("redacted.person")))
    return replace(brief, author="")


def _employers(brief: Brief, words: Words) -> Brief:
    names = [brief.masthead.company, *brief.known_employers]
    brief = _everywhere(brief, blotter(names, words("redacted.employer")))
    return replace(brief, masthead=replace(brief.masthead, link=""))


def _pay(brief: Brief, words: Words) -> Brief:
    blot = words("redacted.pay")
    brief = _everywhere(brief, lambda text: without_money(text, blot))
    facts = tuple(replace(fact, answer=blot) if fact.pay and fact.answer else fact for fact in brief.facts)
    return replace(brief, facts=facts)


def _figures(brief: Brief, words: Words) -> Brief:
    blot = words("redacted.figure")
    kept = brief.masthead
    brief = _everywhere(brief, lambda text: _FIGURE.sub(blot, text))
    return replace(brief, masthead=kept)


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
