"""On which days to rehearse before an interview (domain.md 2.10); equal gaps on purpose, and it must not know a clock.

Spaced recall beats massed recall, growing gaps are no better than equal ones, and a gap of a fifth to two fifths of
the time left does best within a week [R1][R2][R3].
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from collections.abc import Collection

GAP_SHARE: Final = 0.25
"""Share of the days left that lies between two sessions."""

RETIRED: Final = 2
"""Recall that counts, and the number of different days on which it retires an item."""

Kind = Literal["session", "weak", "second", "card"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One session.

    ``kind`` is session, weak (the last day: weak items only), second (some hours after the first) or card (the
    five-minute card on the day itself).
    """

    day: date
    kind: Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How the days stand today: those from today on, whether something is due now, and when next if not."""

    days: tuple[Session, ...]
    due: bool
    next_day: date | None

    @property
    def kind(self) -> Kind:
        """What sort of session today's is; a missed one is made up as a plain session."""
        return self.days[0].kind if self.days and self.due else "session"


def gap(days_left: int) -> int:
    """Days between two sessions: a quarter of the days left, at least one (a half goes to the even number)."""
    return max(1, round(GAP_SHARE * days_left))


def sessions(today: date, interview: date) -> tuple[Session, ...]:
    """The sessions from today to the interview; none once it is over.

    With D days left: 3 or more, today, then every max(1, round(0.25 D)) days, the last one the day before; 2, today
    and tomorrow; 1, two sessions today some hours apart; 0, the five-minute card only.
    """
    left = (interview - today).days
    if left < 0:
        return ()
    if left == 0:
        return (Session(day=today, kind="card"),)
    if left == 1:
        return (Session(day=today, kind="session"), Session(day=today, kind="second"))
    step = gap(left) if left > 2 else 1
    days = [*range(0, left - 1, step), left - 1]
    last = len(days) - 1
    return tuple(
        Session(day=today + timedelta(days=day), kind="weak" if number == last and left > 2 else "session")
        for number, day in enumerate(days)
    )


def standing(today: date, interview: date, practised: Collection[date]) -> Standing:
    """How the days stand, given those on which this interview was practised.

    The days are laid out once, from the first day of practice, so the gaps stay equal. A day that was missed is made
    up today and moves no other. Two days before it is today and tomorrow, and on the day of the interview the
    five-minute card, whatever was done before.
    """
    before = [day for day in practised if day < today]
    laid_out = sessions(min(before), interview) if before else sessions(today, interview)
    if today >= interview:
        rest = sessions(today, interview)
        return Standing(days=rest, due=bool(rest), next_day=None)
    if before and (interview - today).days == 2:
        tomorrow = today + timedelta(days=1)
        both = (Session(day=today, kind="session"), Session(day=tomorrow, kind="weak"))
        return Standing(days=both, due=True, next_day=tomorrow)
    behind = [each.day for each in laid_out if each.day <= today]
    coming = [each for each in laid_out if each.day > today]
    due = max(behind) > max(before) if before else True
    current = tuple(each for each in laid_out if each.day == today)
    if due and not current:
        current = (Session(day=today, kind="session"),)
    following = coming[0].day if coming else None
    return Standing(days=(*current, *coming), due=due, next_day=following)


def retired(marks: list[tuple[date, int]]) -> bool:
    """Whether an item rests: recalled with 2 or better on two different days (day, recall 0 to 3)."""
    return len({day for day, recall in marks if recall >= RETIRED}) >= RETIRED


def returns(marks: list[tuple[date, int]]) -> bool:
    """Whether an item comes back next session: never tried, or its last mark was below 2 (marks in order of time)."""
    return not marks or marks[-1][1] < RETIRED
