"""Interviews and due dates as an iCalendar file (RFC 5545) for any calendar; it must not know the store."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of the calendar.

    ``starts`` is an aware moment in the interview's own zone (``zoneinfo``), or a plain day for something due that
    day; ``minutes`` counts for moments only; ``reminder`` is minutes before the start, None for none. ``key`` stays
    the same when the entry is written again, so the calendar replaces it and does not add a second one.
    """

    key: str
    title: str
    starts: datetime | date
    minutes: int = 60
    place: str = ""
    note: str = ""
    reminder: int | None = None


def ics(entries: Iterable[Entry], *, written: datetime) -> bytes:
    """The entries as one .ics file with the time zones they use; ``written`` is the aware moment of writing."""
    from datetime import datetime as datetime_type
    from datetime import timedelta

    from icalendar import Alarm, Calendar, Event

    calendar = Calendar()
    calendar.add("prodid", "-//Greenroom//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for entry in entries:
        event = Event()
        event.add("uid", f"{_plain(entry.key)}@greenroom.invalid")
        event.add("dtstamp", written)
        event.add("summary", _plain(entry.title))
        event.add("dtstart", entry.starts)
        if isinstance(entry.starts, datetime_type):
            event.add("dtend", entry.starts + timedelta(minutes=max(entry.minutes, 1)))
        for name, text in (("location", entry.place), ("description", entry.note)):
            if text:
                event.add(name, _plain(text))
        if entry.reminder is not None:
            alarm = Alarm()
            alarm.add("action", "DISPLAY")
            alarm.add("description", _plain(entry.title))
            alarm.add("trigger", timedelta(minutes=-entry.reminder))
            event.add_component(alarm)
        calendar.add_component(event)
    calendar.add_missing_timezones()
    written_out: bytes = calendar.to_ical()
    return written_out


def _plain(text: str) -> str:
    """Text without control characters other than line breaks and tabs: no calendar program may be sent them."""
    kept = (sign for sign in text.replace("\r\n", "\n").replace("\r", "\n") if sign in "\n\t" or sign >= " ")
    return "".join(kept).replace("\x7f", "").encode("utf-8", "ignore").decode("utf-8")
