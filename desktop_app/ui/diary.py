"""Dates as a calendar file the person opens in their own calendar: words for what is due; it must send nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app import files
from desktop_app.errors import UserError
from desktop_app.ui.today.words import follow_up_words
from desktop_app.ui.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.prep.dues import Due
    from desktop_app.ui.page import Tools

REMINDER = 60
"""Minutes before an interview at which the calendar is asked to remind."""


def entries(dues: Sequence[Due]) -> list[Any]:
    """The lines of the calendar; an interview keeps its own time zone, the rest are whole days."""
    from desktop_app.records.interviews import zone_of
    from desktop_app.transfer.calendar import Entry

    found = []
    for due in dues:
        if due.kind == "interview" and due.starts is not None:
            found.append(
                Entry(
                    key=f"interview-{due.id}", title=_title(due), starts=due.starts.astimezone(zone_of(due.zone)),
                    minutes=due.minutes or 60, place=due.place, note=due.post, reminder=REMINDER,
                )
            )  # fmt: skip
        else:
            found.append(
                Entry(key=f"{due.kind}-{due.id}-{due.day.isoformat()}-{due.what}", title=_title(due), starts=due.day)
            )
    return found


def write(tools: Tools, dues: Sequence[Due], name: str) -> bool:
    """Write the dates as an .ics file where the person chooses; False where nothing was written."""
    from desktop_app.transfer import calendar

    if not dues:
        tools.messages.note(tr("There is no day to write yet."))
        return False
    target = tools.messages.save_file(
        tr("Save the days as a calendar file"), [(tr("Calendar"), "*.ics")], tr("{name}.ics", name=name)
    )
    if target is None:
        return False

    def put() -> None:
        made = calendar.ics(entries(dues), written=tools.clock())
        try:
            files.write_for_person(target, made, owner_only=True)
        except OSError as failure:
            raise UserError(
                tr("“{file}” could not be written.", file=target.name),
                tr("Your dates are kept here."),
                tr("Choose another folder."),
            ) from failure

    if not tools.messages.attempt(put, "diary"):
        return False
    tools.messages.note(tr("Written: {file}. Your calendar opens it.", file=target.name))
    return True


def _title(due: Due) -> str:
    if due.kind == "interview":
        who = tr("{who}, {employer}", who=due.who, employer=due.employer) if due.who else due.employer
        return tr("Interview: {who}", who=who)
    if due.kind == "answer":
        return tr("{employer} promised an answer", employer=due.employer)
    if due.kind == "note":
        return follow_up_words(due.what, due.who, due.employer)
    words = {
        "session": tr("Rehearse for {employer}", employer=due.employer),
        "weak": tr("Rehearse the weak ones for {employer}", employer=due.employer),
        "second": tr("Rehearse once more for {employer}, some hours later", employer=due.employer),
        "card": tr("The five-minute card for {employer}", employer=due.employer),
    }
    return str(words[due.what])
