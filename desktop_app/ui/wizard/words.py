"""The words around a page of the wizard: header, countdown, findings, blocks of the brief; it must read nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDateTime, QLocale, QTimeZone

from desktop_app.ui.translate import plural, tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from desktop_app.playbooks.model import Playbook
    from desktop_app.ui.widgets.page_parts import PageHeader


def fill_header(
    header: PageHeader,
    row: Any,
    playbook: Playbook,
    *,
    seats: Sequence[Any],
    manages: bool | None,
    listed: Any,
    now: datetime,
) -> None:
    """Crumb, title, who it is, pages done and minutes left, and the countdown."""
    header.set_title(playbook.title, who(seats, manages=manages))
    when = day_and_time(row.local_start) if row.local_start else tr("no date yet")
    header.set_crumb([("opportunity", row.known_as), ("interviews", tr("Interviews")), ("", when)])
    pages = tr("{done} of {all} pages", done=listed.done, all=len(listed.steps))
    starts = countdown(now, row.starts) if row.starts else ""
    header.set_date(pages, left(listed.minutes_left), starts)


def who(seats: Sequence[Any], *, manages: bool | None) -> str:
    """The first person's name and whether they will manage me (M03b); None says nothing of it."""
    boss = {True: tr("your future manager"), False: tr("not your future manager"), None: ""}[manages]
    if not seats or not seats[0].name:
        return boss
    return tr("{name}, {boss}", name=seats[0].name, boss=boss) if boss else str(seats[0].name)


def left(minutes: int) -> str:
    """Minutes as hours and minutes."""
    hours, rest = divmod(minutes, 60)
    if hours and rest:
        return tr("{hours} h {minutes} left", hours=hours, minutes=rest)
    return tr("{hours} h left", hours=hours) if hours else tr("{minutes} min left", minutes=rest)


def countdown(now: datetime, starts: datetime) -> str:
    """How long until an interview, in its largest two units; past ones say when they were."""
    minutes = int((starts - now).total_seconds() // 60)
    if minutes < 0:
        return tr("it has begun") if minutes > -90 else ""
    days, rest = divmod(minutes, 24 * 60)
    hours, rest = divmod(rest, 60)
    if days:
        return tr("starts in {span}", span=plural("{n} day {h} h", "{n} days {h} h", days, h=hours))
    if hours:
        return tr("starts in {hours} h {minutes} min", hours=hours, minutes=rest)
    return tr("starts in {minutes} min", minutes=rest)


def day_and_time(moment: datetime) -> str:
    """A moment as the person's language writes it: Thu 12 March, 10:30."""
    offset = moment.utcoffset()
    zone = QTimeZone(int(offset.total_seconds())) if offset else QTimeZone.utc()
    when = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()), zone)
    return str(QLocale().toString(when, tr("ddd d MMMM, HH:mm", "form of a date")))


def said(finding: Any) -> str:
    """A finding's message with the thing it names."""
    return (
        tr("{message} ({detail})", message=finding.message, detail=finding.detail)
        if finding.detail
        else finding.message
    )


def block_name(key: str) -> str:
    """What a block of the brief is called (domain.md 2.11)."""
    names = {
        "header": tr("Who and when"),
        "mix": tr("The mix"),
        "problem": tr("Problem as I understand it"),
        "probably_read": tr("What the manager has probably read"),
        "pitch": tr("Pitch, in cues"),
        "highlights": tr("Three things to land"),
        "requirements": tr("Their list"),
        "stories": tr("Stories to tell"),
        "signs": tr("Signs to show"),
        "side_by_side": tr("Side by side"),
        "facts": tr("If they ask"),
        "motive": tr("Why this, why now"),
        "second_hand": tr("What we think matters"),
        "to_confirm": tr("To confirm"),
        "bridges": tr("Where it does not match yet"),
        "points": tr("Three points to land"),
        "limit": tr("One honest limit"),
        "ask": tr("To ask"),
        "plan": tr("First ninety days"),
        "match": tr("My own must-haves"),
        "people": tr("Who sits there"),
        "told_whom": tr("Told to whom"),
        "cues": tr("Cues"),
        "topics": tr("Topics"),
        "method": tr("Method"),
        "business": tr("Their business"),
        "view": tr("Point of view"),
        "bet": tr("Why bet on me"),
        "leading": tr("Leading"),
        "foot": tr("Before and after"),
    }
    return names.get(key, key)
