"""When things are due, counted in working days (domain.md 2.9); pure, and it must not know who or what is meant.

Working days are Monday to Friday. Holidays differ by place and are not known here; every date can be moved by hand.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

AFTER_A_PROMISE: Final = 2
"""Working days after a promised day before a nudge ("plus 1 to 2 working days": the patient one)."""

WITHOUT_A_PROMISE: Final = 5
"""Working days after the interview before a nudge, when no day was promised [F4]."""

BETWEEN_NUDGES: Final = timedelta(days=7)
"""From the first nudge to the second, and from the second to the polite close [F7]."""

TIPS_BEFORE: Final = 2
"""Working days before the interview by which tips are asked for (M46b)."""

THANKS_AFTER_A_NO: Final = timedelta(days=2)
"""Thank within two days after a no [F9]."""

EARLIEST_NOTE: Final = timedelta(hours=1)
"""A note goes an hour after the end at the earliest (domain.md 2.9)."""

_SATURDAY = 5


def working_days_after(day: date, count: int) -> date:
    """The working day that is ``count`` working days after ``day``."""
    while count > 0:
        day += timedelta(days=1)
        count -= day.weekday() < _SATURDAY
    return day


def working_days_before(day: date, count: int) -> date:
    """The working day that is ``count`` working days before ``day``."""
    while count > 0:
        day -= timedelta(days=1)
        count -= day.weekday() < _SATURDAY
    return day


def first_nudge(held_on: date, promised: date | None) -> date:
    """When to nudge: two working days after the promised day, or five after the interview without one."""
    if promised is not None:
        return working_days_after(promised, AFTER_A_PROMISE)
    return working_days_after(held_on, WITHOUT_A_PROMISE)


def tips_by(interview_on: date) -> date:
    """By when to ask for tips: two working days before (M46b)."""
    return working_days_before(interview_on, TIPS_BEFORE)
