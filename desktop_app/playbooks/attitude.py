"""The attitude list: one list that every interviewer type shows in the same words; it must never differ by type.

Source sentence 34: attitude is the same for both (M34a, M35b).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from desktop_app.playbooks import resource
from desktop_app.playbooks.model import Choice


@dataclass(frozen=True, slots=True, kw_only=True)
class AttitudeList:
    """The list with its title, one line over it, and the question the debrief asks (M35c)."""

    title: str
    line: str
    debrief: str
    items: tuple[Choice, ...]


@cache
def attitude_list() -> AttitudeList:
    """The shared list."""
    data = resource.toml("attitude")
    items = tuple(Choice(value=item["key"], label=item["text"]) for item in data["item"])
    return AttitudeList(title=data["title"], line=data["line"], debrief=data["debrief"], items=items)
