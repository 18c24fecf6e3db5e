"""How one reader counts one requirement, and how many musts that makes; pure, and it must not know any reader by name.

A recruiter works from the list and puts what is carried over into "not yet shown"; a manager counts it once its bridge
is written (M26a). Counts are things, never percentages (M26b).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop_app.vocabulary import Level, LinkKind

if TYPE_CHECKING:
    from collections.abc import Iterable


class Standing(StrEnum):
    """The word in the last column of the matrix."""

    FACT = "fact"
    SHOWN = "shown"
    PARTLY = "partly"
    BRIDGED = "bridged"
    NOT_YET_SHOWN = "not_yet_shown"
    OPEN = "open"


COUNTED = frozenset({Standing.FACT, Standing.SHOWN, Standing.PARTLY, Standing.BRIDGED})
"""Standings with which a requirement counts as proved for the reader."""


def standing(links: Iterable[LinkKind], *, fact_met: bool, bridged: bool, counts_transfer: bool) -> Standing:
    """How a reader sees one requirement.

    Args:
        links: what the person decided for each example; suggestions do not count ("You decide, once").
        fact_met: it asks for a fact, and the person's own record answers it with yes; a line of years with a topic may
            also be shown by a story.
        bridged: its bridge (H5) is written.
        counts_transfer: whether this reader accepts experience that is not exact.
    """
    kinds = set(links)
    if fact_met:
        return Standing.FACT
    if LinkKind.EXACT in kinds:
        return Standing.SHOWN
    if LinkKind.NEAR in kinds:
        return Standing.PARTLY
    if LinkKind.TRANSFER in kinds:
        return Standing.BRIDGED if counts_transfer and bridged else Standing.NOT_YET_SHOWN
    return Standing.OPEN


@dataclass(frozen=True, slots=True)
class Count:
    """So many of so many musts have something behind them for one reader."""

    shown: int
    of: int

    @property
    def open(self) -> int:
        """Musts with nothing behind them."""
        return self.of - self.shown


def musts(standings: Iterable[tuple[Level, Standing]]) -> Count:
    """Count the musts; wishes and unsorted levels are left out."""
    found = [each for level, each in standings if level is Level.MUST]
    return Count(sum(each in COUNTED for each in found), len(found))
