"""The keys of Rehearse, each with the reason why it cannot act just now; it must not act itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.actions import Command
from desktop_app.ui.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.pages.rehearse import RehearsePage


def commands_of(page: RehearsePage) -> tuple[Command, ...]:
    """In the order of the status bar, which shows those that act now."""
    work, mark = page.work, tr("mark, next question")
    rows = (
        ("start", tr("Start or stop"), work.start_or_stop, tr("start, stop"), "Space"),
        ("hint", tr("One hint"), work.hint, tr("one hint"), "H"),
        ("filler", tr("Count a filler"), work.count_filler, tr("a filler"), "F"),
        ("again", tr("Start again"), work.begin, tr("again"), "R"),
        *((f"mark_{n}", tr("Mark {n}", n=n), lambda n=n: page.acts.mark(n), mark, str(n)) for n in range(4)),
        ("whole", tr("Show the whole text"), work.show_whole, "", "W"),
        ("did", tr("Yes, I did what I noted"), lambda: work.answer_note(True), "", "Y"),
        ("did_not", tr("Not yet: keep the note"), lambda: work.answer_note(False), "", "N"),
        ("play", tr("Play what was recorded"), page.voice.play_or_stop, "", "P"),
        ("record", tr("Record my voice, or not"), page.way.record.click, "", "V"),
        ("clock", tr("Hide or show the clock"), work.toggle_clock, "", "T"),
        ("edit", tr("Edit the example"), page.edit, tr("edit the example"), "E"),
        ("leave_out", tr("Leave this one out for this interview"), page.acts.leave_out, "", "X"),
        ("restore", tr("Put back what was left out"), page.acts.put_back, "", ""),
        ("calendar", tr("The year’s days into my calendar"), page.acts.calendar, "", ""),
        ("leave", tr("Leave, keeping the place"), lambda: page.go("today"), tr("leave, keeps its place"), "Esc"),
    )
    refused = _refusals(page)
    return tuple(
        Command(
            key=f"rehearse.{name}", text=text, do=do, hint=hint, keys=(key,) if key else (),
            why_not=refused.get(name, str),
        )
        for name, text, do, hint, key in rows
    )  # fmt: skip


def _refusals(page: RehearsePage) -> dict[str, Callable[[], str]]:
    """Why a key cannot act, by the name of its command; empty where it can."""
    work = page.work

    def not_said() -> str:
        return "" if work.is_shown else tr("Say it first: Space starts the clock.")

    def is_said() -> str:
        return tr("The cues are shown already.") if work.is_shown else ""

    def is_still() -> str:
        return "" if work.is_speaking else tr("The clock stands: Space starts it.")

    after = ("whole", "did", "did_not", *(f"mark_{n}" for n in range(4)))
    return dict.fromkeys(after, not_said) | {"hint": is_said, "filler": is_still}
