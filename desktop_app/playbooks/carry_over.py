"""What moves from one round to another and in which state it arrives (domain.md 2.8); it must not move anything itself.

The table is data, so that a new interviewer type needs no code: pairs without a row take those from any to other.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Final

from desktop_app.playbooks import resource

PLACES: Final = ("next_opportunity", "examples")
"""Targets that are no interviewer type: the next opportunity with the same recruiter, and the example builder."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """One thing that moves: ``what`` and ``state`` are keys, ``label`` and ``words`` what the person reads."""

    what: str
    state: str
    label: str
    words: str


@cache
def moves(source: str, target: str) -> tuple[Move, ...]:
    """What a round with ``source`` hands to one with ``target`` (keys of playbooks, or a target of ``PLACES``)."""
    table = resource.toml("carry_over")["move"]
    found = [row for row in table if row["from"] in (source, "any") and row["to"] == target]
    found = found or [row for row in table if row["from"] == "any" and row["to"] == "other"]
    return tuple(_move(what, row["state"]) for row in found for what in row["what"])


def _move(what: str, state: str) -> Move:
    """One thing in words."""
    data = resource.toml("carry_over")
    return Move(what=what, state=state, label=data["what"][what], words=data["state"][state])
