"""What follows when a round has ended (M16a, M17a, M18c, M39a, M45a); it must not count, judge or compare anybody."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from desktop_app.playbooks import resource


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One thing to do next.

    ``template`` names a note ("" for something else), ``to`` who gets it: interviewer, recruiter or "". ``due_days``
    counts from the outcome, ``before_working_days`` back from the next round. ``only_for`` is intermediary (somebody
    who cannot become the boss), boss, or "" for both.
    """

    key: str
    label: str
    why: str
    template: str = ""
    to: str = ""
    due_days: int | None = None
    before_working_days: int | None = None
    only_for: str = ""

    def meant_for(self, *, may_manage: bool) -> bool:
        """Whether the action is offered after a round with somebody who may, or may not, become the boss."""
        return not self.only_for or (self.only_for == "boss") == may_manage


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """One ending: a neutral sentence, what it means for what comes next, and up to three actions."""

    key: str
    title: str
    sentence: str
    next: str
    actions: tuple[Action, ...]


@cache
def outcomes() -> dict[str, Outcome]:
    """Every ending by key (advanced, declined, withdrew, silent, offer)."""
    return {
        key: Outcome(
            key=key,
            title=table["title"],
            sentence=table["sentence"],
            next=table["next"],
            actions=tuple(Action(**action) for action in table["action"]),
        )
        for key, table in resource.toml("outcomes")["outcome"].items()
    }


@cache
def reasons() -> dict[str, str]:
    """Why an opportunity ended, by key, in words that blame nobody (M16a)."""
    return dict(resource.toml("outcomes")["reason"])
