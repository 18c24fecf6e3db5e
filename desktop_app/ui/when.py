"""Days, times and spans in the words of the person's language; it must not read the clock by itself."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QTime

from desktop_app.ui.translate import plural, tr

if TYPE_CHECKING:
    from datetime import timedelta


FIELD_DAY = "d MMM yyyy"
"""How a day stands in a field where one is typed: 12 Mar 2026."""


def short_day(day: date) -> str:
    """A day for a narrow column, never broken over two lines: Wed 25 Nov."""
    words = str(QLocale().toString(QDate(day.year, day.month, day.day), tr("ddd d MMM", "short form of a day")))
    return words.replace(" ", "\u00a0")


def brief_day(day: date) -> str:
    """A day beside other words, never broken over two lines: 25 Nov."""
    words = str(QLocale().toString(QDate(day.year, day.month, day.day), tr("d MMM", "short form of a day")))
    return words.replace(" ", "\u00a0")


def day_text(day: date, *, weekday: bool = True, year: bool = False) -> str:
    """A day: Thu 12 March, with the year where asked."""
    form = tr("ddd d MMMM yyyy", "form of a day") if year else tr("ddd d MMMM", "form of a day")
    if not weekday:
        form = tr("d MMMM yyyy", "form of a day") if year else tr("d MMMM", "form of a day")
    return str(QLocale().toString(QDate(day.year, day.month, day.day), form))


def time_text(moment: datetime) -> str:
    """A time of day by the moment's own zone: 10:30."""
    return str(QLocale().toString(QTime(moment.hour, moment.minute), tr("HH:mm", "form of a time")))


def span_text(starts: datetime, ends: datetime | None) -> str:
    """From to: 10:30 – 11:15."""
    return tr("{start} – {end}", start=time_text(starts), end=time_text(ends)) if ends else time_text(starts)


def from_now(now: datetime, then: datetime) -> str:
    """How far off a moment is: in 1 day 22 h; 3 h ago."""
    minutes = int((then - now).total_seconds() // 60)
    if minutes < 0:
        return tr("{span} ago", span=long_text(-minutes))
    return tr("in {span}", span=long_text(minutes))


def long_text(minutes: int) -> str:
    """A number of minutes in its two largest units."""
    days, rest = divmod(max(minutes, 0), 24 * 60)
    hours, rest = divmod(rest, 60)
    if days > 5 or (days and not hours):
        return plural("{n} day", "{n} days", days)
    if days:
        return plural("{n} day {h} h", "{n} days {h} h", days, h=hours)
    if hours:
        return tr("{hours} h {minutes} min", hours=hours, minutes=rest) if rest else tr("{hours} h", hours=hours)
    return tr("{minutes} min", minutes=rest)


def minutes_text(minutes: int) -> str:
    """Minutes of work as hours and minutes: 1 h 30, 25 min."""
    hours, rest = divmod(minutes, 60)
    if hours and rest:
        return tr("{hours} h {minutes}", hours=hours, minutes=rest)
    return tr("{hours} h", hours=hours) if hours else tr("{minutes} min", minutes=rest)


def whole(span: timedelta) -> int:
    """A span in whole minutes."""
    return int(span.total_seconds() // 60)
