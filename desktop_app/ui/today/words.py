"""The words of Today: what each action is called, why it is offered, where it leads; it must choose nothing."""

from __future__ import annotations

from typing import Any

from desktop_app.ui.translate import plural, tr


def action_words(action: Any) -> tuple[str, str]:
    """(what to do, why) of one of the next twenty minutes' actions."""
    name = action.name
    words = {
        "calm": (tr("Open the calm page"), tr("Stop learning now. Your first two sentences are there.")),
        "brief": (tr("Print the brief"), tr("Most pages are done and nothing is printed yet.")),
        "logistics": (tr("Check the way there"), tr("Place, link, name at the door, water, pen.")),
        "facts": (
            plural(
                "Answer {n} question that can knock you out",
                "Answer {n} questions that can knock you out",
                action.count,
            ),
            tr("A slow answer on permission, notice, place or pay can end it early."),
        ),
        "must": (
            tr("Bridge “{line}”", line=name),
            plural(
                "A must-have with nothing behind it.",
                "One of {n} must-haves with nothing behind them.",
                action.count,
            ),
        ),
        "rehearse": (tr("Say “{story}” aloud", story=name), _note(action.reason)),
        "signals": (
            tr("Choose how to check what {who} told you", who=name)
            if name
            else tr("Choose how to check what you heard"),
            plural(
                "It is second-hand, size of gap unknown.",
                "{n} points, all second-hand, size of gap unknown.",
                action.count,
            ),
        ),
        "tips": (tr("Ask {who} for tips", who=name), tr("They put you forward and would like you to do well.")),
        "page": (tr("Go on with “{page}”", page=name), tr("The first page that is still open.")),
    }
    return words[action.kind]


def _note(note: str) -> str:
    return tr("Your note: “{note}”", note=note) if note else tr("The weakest of your stories for this talk.")


def follow_up_words(kind: str, person: str, employer: str) -> str:
    """What a due note is called."""
    who = person or employer
    words = {
        "thanks": tr("Thank {who}", who=who),
        "tips": tr("Ask {who} for tips", who=who),
        "report_back": tr("Report back to {who}", who=who),
        "nudge": tr("Nudge {who}, once", who=who),
        "close": tr("Close politely with {who}", who=who),
        "feedback": tr("Ask {who} for one sentence", who=who),
        "next_touch": tr("Write to {who}", who=who),
        "papers": tr("Send the papers to {who}", who=who),
        "fact_changed": tr("Tell {who} what changed", who=who),
        "other": tr("Note to {who}", who=who),
    }
    return words[kind]


def way_of(action: Any, interview: int, opportunity: int) -> tuple[str, dict[str, Any]]:
    """The page and place at which an action is done."""
    ways: dict[str, tuple[str, dict[str, Any]]] = {
        "calm": ("calm", {"interview": interview}),
        "brief": ("brief", {"interview": interview}),
        "logistics": ("opportunity", {"opportunity": opportunity, "tab": "interviews"}),
        "facts": ("opportunity", {"opportunity": opportunity, "tab": "facts"}),
        "must": ("opportunity", {"opportunity": opportunity, "tab": "coverage", "requirement": action.target}),
        "rehearse": ("rehearse", {"example": action.target, "interview": interview}),
        "signals": ("opportunity", {"opportunity": opportunity, "tab": "signals"}),
        "tips": ("follow_up", {"interview": interview, "template": "ask_for_tips"}),
        "page": ("interview", {"interview": interview, "step": action.page}),
    }
    return ways[action.kind]
