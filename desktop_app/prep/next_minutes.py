"""The next twenty minutes: which three things to do first and why, by a stated rule; it must know neither words nor Qt.

The rule (screens HOME; M09b, M09c, M05b, M45a): with less than an hour to go only the calm page, the brief and the way
there. Otherwise, in this order: knock-out facts that are missing; a must without proof or bridge; the rehearsal that is
due with the lowest mark; signals of the top three that nobody has checked; tips not asked for; the brief not printed;
the first open page. One action of each kind, three in all, twenty minutes at most.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from datetime import date

ActionKind = Literal["calm", "brief", "logistics", "facts", "must", "rehearse", "signals", "tips", "page"]

ALL_TOGETHER = 20
"""Minutes the offered actions may take together."""

AT_MOST = 3
LAST_HOUR = 60
"""Minutes before the interview from which nothing new is learned any more (domain.md 2.10, calm)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """A rehearsal that is due: its last mark 0 to 3 (None: never tried) and how long a take is, in seconds.

    ``limit`` is the time this listener has for it, in seconds; ``last_on`` the day of the last take.
    """

    target: int
    name: str
    mark: int | None
    seconds: int
    limit: int = 0
    last_seconds: int | None = None
    last_on: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One thing to do now.

    ``target`` is the id of what it is about (requirement, rehearsal item, interview; 0 where there is none), ``page``
    the key of a wizard page, ``name`` its short label, ``count`` how many. What speaks for it beside that: ``due`` the
    rehearsal, ``ranked`` how many of the signals stand among the points the person ranked.
    """

    kind: ActionKind
    minutes: int
    target: int = 0
    page: str = ""
    name: str = ""
    count: int = 1
    due: Due | None = None
    ranked: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Openings:
    """Everything still open before one interview, as plain values; lists are in the order they should be taken."""

    minutes_to_go: int | None = None
    facts_missing: tuple[str, ...] = ()
    open_musts: tuple[tuple[int, str], ...] = ()
    rehearsals: tuple[Due, ...] = ()
    unchecked_top_signals: tuple[str, ...] = ()
    signal_source: str = ""
    signals_ranked: int = 0
    tips_wanted: str = ""
    brief_printed: bool = False
    ready_to_print: bool = False
    open_pages: tuple[tuple[str, str, int], ...] = ()


def next_minutes(openings: Openings) -> tuple[Action, ...]:
    """Up to three actions that fit into twenty minutes, by the rule at the top of this file."""
    if openings.minutes_to_go is not None and openings.minutes_to_go < LAST_HOUR:
        return (Action(kind="calm", minutes=5), Action(kind="brief", minutes=3), Action(kind="logistics", minutes=2))
    chosen: list[Action] = []
    for action in _candidates(openings):
        spent = sum(earlier.minutes for earlier in chosen)
        if len(chosen) < AT_MOST and spent + action.minutes <= ALL_TOGETHER:
            chosen.append(action)
    return tuple(chosen)


def _candidates(openings: Openings) -> list[Action]:
    """One action of each kind that has something open, in the order of the rule."""
    found: list[Action] = []
    if openings.facts_missing:
        count = len(openings.facts_missing)
        found.append(Action(kind="facts", minutes=min(2 * count, 6), name=openings.facts_missing[0], count=count))
    if openings.open_musts:
        target, name = openings.open_musts[0]
        found.append(Action(kind="must", minutes=8, target=target, name=name, count=len(openings.open_musts)))
    if openings.rehearsals:
        weakest = min(openings.rehearsals, key=lambda due: -1 if due.mark is None else due.mark)
        # Two takes and a moment to look at the cues, whole minutes, never under four.
        minutes = max(4, min(8, round(weakest.seconds * 2 / 60) + 2))
        found.append(Action(kind="rehearse", minutes=minutes, target=weakest.target, name=weakest.name, due=weakest))
    if openings.unchecked_top_signals:
        count = len(openings.unchecked_top_signals)
        found.append(
            Action(
                kind="signals",
                minutes=2 * min(count, 3),
                name=openings.signal_source,
                count=count,
                ranked=openings.signals_ranked,
            )
        )
    if openings.tips_wanted:
        found.append(Action(kind="tips", minutes=5, name=openings.tips_wanted))
    if openings.ready_to_print and not openings.brief_printed:
        found.append(Action(kind="brief", minutes=3))
    if openings.open_pages:
        page, name, minutes = openings.open_pages[0]
        found.append(Action(kind="page", minutes=max(1, min(minutes, ALL_TOGETHER)), page=page, name=name))
    return found
