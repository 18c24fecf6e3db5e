"""What comes next with each person: a note that is due, a round they sit in, or a touch; it must not word any of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from desktop_app.records import followups, interviews, people

if TYPE_CHECKING:
    from datetime import date, datetime

    from sqlalchemy.orm import Session

    from desktop_app.store.lists import FollowUpKind

EVERY_ROUND = 10_000
"""Rounds ahead that are looked at; more than anybody has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NextStep:
    """The first thing that is due with a person; ``id`` is of the note or the round, None for a touch.

    ``note`` is the kind of a note and ``number`` which nudge it is; ``starts`` the start of a round where it is held;
    ``why`` the rule that set it, in the words kept with it.
    """

    day: date
    kind: Literal["note", "round", "touch"]
    id: int | None = None
    note: FollowUpKind | None = None
    number: int = 1
    starts: datetime | None = None
    why: str = ""


def by_person(session: Session, at: datetime) -> dict[int, NextStep]:
    """The earliest step for each person who has one; on the same day a note comes before a round and a touch.

    Args:
        session: an open session.
        at: the present moment; rounds before it are over.
    """
    found: dict[int, list[NextStep]] = {}
    for note in followups.still_open(session):
        if note.person_id is not None and note.due is not None:
            step = NextStep(day=note.due, kind="note", id=note.id, note=note.kind, number=note.number, why=note.why)
            found.setdefault(note.person_id, []).append(step)
    seated = interviews.seats_by_interview(session)
    for row in interviews.coming(session, at, limit=EVERY_ROUND):
        starts = row.local_start
        assert starts is not None  # only dated rounds are to come
        for seat in seated.get(row.id, ()):
            step = NextStep(day=starts.date(), kind="round", id=row.id, starts=starts)
            found.setdefault(seat.person_id, []).append(step)
    for person in people.in_list(session):
        if person.next_touch is not None:
            step = NextStep(day=person.next_touch, kind="touch", why=person.next_touch_why)
            found.setdefault(person.id, []).append(step)
    order = ("note", "round", "touch")
    return {person: min(steps, key=lambda step: (step.day, order.index(step.kind))) for person, steps in found.items()}
