"""Moving the days of a sample story to today, so that it is always fresh; pure, and it must not know any record.

A story is told as if today were Tuesday 10 March 2026. Days near that one keep their distance in working days, so that
no interview falls on a weekend; days further away keep their distance in days.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Any, Final

from desktop_app.records import due_dates

STORY_TODAY: Final = date(2026, 3, 10)
"""The day on which the sample stories are told."""

_NEAR: Final = timedelta(days=21)
_SATURDAY: Final = 5
_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_IN_TEXT: Final = re.compile(r"\{(\d{4}-\d{2}-\d{2})(?::(long|month))?\}")
_PLAIN: Final = re.compile(r"(\d{4}-\d{2}-\d{2})( \d{2}:\d{2})?")


def moved_day(day: date, today: date) -> date:
    """Where a day of the story falls when it is told on ``today``; on a weekend it is told on the Friday before."""
    base = today - timedelta(days=max(0, today.weekday() - _SATURDAY + 1))
    if abs(day - STORY_TODAY) > _NEAR or day.weekday() >= _SATURDAY:
        return day + (base - STORY_TODAY)
    first, last = sorted((day, STORY_TODAY))
    steps = sum((first + timedelta(days=step)).weekday() < _SATURDAY for step in range((last - first).days))
    move = due_dates.working_days_after if day > STORY_TODAY else due_dates.working_days_before
    return move(base, steps)


def moved(value: Any, today: date) -> Any:  # noqa: ANN401  anything a TOML file holds
    """The value with every day in it moved.

    A text that is a day, or a day with a time, stays one; ``{2026-03-12}`` inside a text becomes "12 March",
    ``{2026-03-12:long}`` "Thursday 12 March" and ``{2027-09-30:month}`` "September 2027".
    """
    if isinstance(value, dict):
        return {key: moved(each, today) for key, each in value.items()}
    if isinstance(value, list):
        return [moved(each, today) for each in value]
    if not isinstance(value, str):
        return value
    plain = _PLAIN.fullmatch(value)
    if plain:
        return moved_day(date.fromisoformat(plain[1]), today).isoformat() + (plain[2] or "")
    return _IN_TEXT.sub(lambda found: _in_words(moved_day(date.fromisoformat(found[1]), today), found[2]), value)


def _in_words(day: date, form: str | None) -> str:
    month = _MONTHS[day.month - 1]
    if form == "month":
        return f"{month} {day.year}"
    return f"{_WEEKDAYS[day.weekday()]} {day.day} {month}" if form == "long" else f"{day.day} {month}"
