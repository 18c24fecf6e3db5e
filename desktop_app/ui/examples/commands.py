"""The commands of the examples page, one table for keys, menu and palette; it must not do any of them itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.ui.actions import Command, ready
from desktop_app.ui.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable


def commands_of(page: Any, why_none: Callable[[], str]) -> tuple[Command, ...]:
    """Every command; ``why_none`` says why one about an example cannot act."""
    sheets, judging, actions = page.sheets, page.judging, page.actions_on
    rows = (
        ("headline", tr("Headline"), lambda: page.show_telling("headline"), tr("version"), "Alt+1", why_none),
        ("recruiter", tr("Recruiter version"), lambda: page.show_telling("recruiter"), tr("version"), "Alt+2",
         why_none),
        ("manager", tr("Manager version"), lambda: page.show_telling("hm"), tr("version"), "Alt+3", why_none),
        ("part_before", tr("Part before"), lambda: page.editor.step_part(-1), tr("part"), "Ctrl+Up", why_none),
        ("part_after", tr("Next part"), lambda: page.editor.step_part(1), tr("part"), "Ctrl+Down", why_none),
        ("finding", tr("Next finding"), lambda: judging.step(1), tr("next finding"), "F8", why_none),
        ("finding_before", tr("Finding before"), lambda: judging.step(-1), "", "Shift+F8", why_none),
        ("aloud", tr("Say it aloud"), page.say_aloud, tr("say it aloud"), "F5", why_none),
        ("link", tr("Link to a requirement"), page.link, tr("link"), "Ctrl+L", why_none),
        ("new", tr("New example"), page.new, "", "N", ready),
        ("rename", tr("Title"), page.editor.rename, "", "F2", why_none),
        ("paste", tr("Paste or import stories"), sheets.paste, "", "Ctrl+Shift+V", ready),
        ("wordings", tr("Earlier wordings"), sheets.earlier, "", "Ctrl+H", why_none),
        ("duplicate", tr("Duplicate for another telling"), sheets.duplicate, "", "Ctrl+D", why_none),
        ("split", tr("Split into two examples"), sheets.divide, "", "", why_none),
        ("merge", tr("Merge with another example"), sheets.join, "", "", why_none),
        ("retire", tr("Retire, or bring back into use"), actions.retire, "", "", why_none),
        ("remove", tr("Remove"), actions.remove, "", "Del", why_none),
    )  # fmt: skip
    return tuple(
        Command(key=f"examples.{name}", text=text, do=do, hint=hint, keys=(key,) if key else (), why_not=why_not)
        for name, text, do, hint, key, why_not in rows
    )
