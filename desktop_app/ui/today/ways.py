"""Where the keys, buttons and links of Today lead; it must show nothing and go nowhere itself.

Every function takes Today as ``prep.today_kept`` picks it and answers with a page and what is shown of it.
"""

from __future__ import annotations

from typing import Any

from desktop_app.ui.translate import tr

Way = tuple[str, dict[str, Any]]
"""A page and the named parts of a place in it."""


def interview_of(seen: Any) -> int:
    """The next one with a day; where none has one, the first that waits for a day; 0 for none."""
    if seen is None or seen.next is not None:
        return seen.next.row.id if seen is not None else 0
    waiting = (each.gate for each in seen.after if each.gate.group != "closed" and not each.gate.waiting)
    return next((gate.next.interview_id for gate in waiting if gate.next is not None), 0)


def without_round(seen: Any) -> int:
    """The first opportunity that has no round yet; 0 for none."""
    return next((each.gate.id for each in seen.after if each.gate.group != "closed" and each.gate.next is None), 0)


def why_none(seen: Any, number: int = 0) -> str:
    """Why there is no next interview, or no action of that number for it."""
    if seen is None or (number and seen.next is None) or not interview_of(seen):
        return tr("No interview has a date yet.")
    return "" if not number or number <= len(seen.next.actions) else tr("There is no such action today.")


def onward(seen: Any) -> Way:
    """Where the preparation goes on."""
    step = {"step": seen.next.readiness.resume} if seen.next else {}
    return "interview", {"interview": interview_of(seen), **step}


def brief(seen: Any) -> Way:
    """The brief for the next interview."""
    return "brief", {"interview": interview_of(seen)}


def open_must(seen: Any) -> Way:
    """The first must-have with nothing behind it, in the matrix."""
    first = seen.next.readiness.open_musts[0][0]
    where = {"opportunity": seen.next.row.opportunity_id, "tab": "coverage", "requirement": first, "open": True}
    return "opportunity", where


def action(seen: Any, number: int) -> Way:
    """The very place of an action, counted from 1."""
    row, chosen = seen.next.row, seen.next.actions[number - 1]
    ways: dict[str, Way] = {
        "calm": ("calm", {"interview": row.id}),
        "brief": ("brief", {"interview": row.id}),
        "logistics": ("opportunity", {"opportunity": row.opportunity_id, "tab": "interviews"}),
        "facts": ("opportunity", {"opportunity": row.opportunity_id, "tab": "facts"}),
        "must": (
            "opportunity",
            {"opportunity": row.opportunity_id, "tab": "coverage", "requirement": chosen.target},
        ),
        "rehearse": ("rehearse", {"example": chosen.target, "interview": row.id}),
        "signals": ("opportunity", {"opportunity": row.opportunity_id, "tab": "signals"}),
        "tips": ("follow_up", {"interview": row.id, "template": "ask_for_tips"}),
        "page": ("interview", {"interview": row.id, "step": chosen.page}),
    }
    return ways[chosen.kind]
