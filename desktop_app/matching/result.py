"""What goes into matching and what comes out; plain frozen values that know nothing of how ranking is done."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from desktop_app.vocabulary import FactKind, Level

Strength = Literal["likely", "look", "weak"]
"""How much weight a suggestion bears, in words: never a number, never a percentage."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """One example as matching sees it; ``competencies`` are the ones the person ticked (ids of domain.md 5)."""

    id: str
    title: str
    situation: str = ""
    task: str = ""
    action: str = ""
    result: str = ""
    learned: str = ""
    tags: tuple[str, ...] = ()
    competencies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One requirement as matching sees it; ``fact`` lines are compared with the person's record, not with stories."""

    id: str
    text: str
    terms: tuple[str, ...] = ()
    level: Level = Level.UNKNOWN
    competency: str | None = None
    fact: FactKind | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why an example came up for a requirement.

    ``pairs`` are (their word, your word), equal where the word is the same; ``missing`` their words not found in
    the example; ``closest`` the nearest sentence of the example, to be shown as a guess; ``remembered`` an earlier line
    for which the person confirmed this example.
    """

    pairs: tuple[tuple[str, str], ...]
    missing: tuple[str, ...]
    closest: str | None
    strength: Strength
    remembered: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """An example offered for a requirement; ``score`` orders suggestions and is never shown."""

    requirement: str
    example: str
    score: float
    reason: Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranking:
    """All suggestions, best first within each requirement.

    ``nothing_found`` are requirement ids without any that is more than weak: "We found nothing. Do you have a story for
    this?", never "gap".
    ``meaning`` tells whether the optional meaning pack took part; ``notice`` says in words what did not.
    """

    suggestions: dict[str, tuple[Suggestion, ...]] = field(default_factory=dict)
    nothing_found: tuple[str, ...] = ()
    meaning: bool = False
    notice: str | None = None
