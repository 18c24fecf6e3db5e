"""What earlier rounds bring to one being prepared, and in which state it arrives (domain.md 2.8); it must not move it.

Most of what moves is one record for all rounds, so nothing is copied: here it is counted and named, for the person to
know whose word it is. What a round cannot bring, because nothing of it was written down, is left out.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.playbooks import carry_over
from desktop_app.records import answers, culture, evidence, facts, interviews, own_record, signals, uses
from desktop_app.store.lists import InterviewState, SignalAbout, SignalState
from desktop_app.vocabulary import LinkKind

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desktop_app.prep.wizard.context import Context
    from desktop_app.records.interviews import InterviewRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """What one earlier round brings in one state.

    ``people`` sat there, ``starts`` is when by the clocks there; ``things`` are (what, how many of it there are);
    ``words`` say in which state they arrive.
    """

    interview_id: int
    playbook: str
    people: tuple[str, ...]
    starts: datetime | None
    things: tuple[tuple[str, int], ...]
    words: str


def of_interview(session: Session, context: Context) -> tuple[Arrival, ...]:
    """What the rounds before this one bring, the latest first, one entry for each state."""
    rounds = interviews.stage_map(session, context.opportunity_id)
    here = next((row for row in rounds if row.id == context.interview_id), None)
    if here is None:
        return ()
    before = [row for row in rounds if (row.round, row.id) < (here.round, here.id)]
    found: list[Arrival] = []
    for row in reversed([row for row in before if row.state is InterviewState.HELD or row.outcome]):
        found += _from(session, context, row)
    return tuple(found)


def _from(session: Session, context: Context, row: InterviewRow) -> list[Arrival]:
    people = tuple(seat.name for seat in interviews.seats(session, row.id) if seat.name)
    by_state: dict[str, list[tuple[str, int]]] = {}
    written = {each.field_key for each in answers.of_interview(session, row.id, row.playbook) if each.value}
    for move in carry_over.moves(row.playbook, context.playbook.key):
        if move.what in _ANSWERS:
            count = int(_ANSWERS[move.what] in written)
        else:
            count = _COUNTS[move.what](session, context, row) if move.what in _COUNTS else 0
        if count:
            by_state.setdefault(move.words, []).append((move.label, count))
    return [
        Arrival(
            interview_id=row.id,
            playbook=row.playbook,
            people=people,
            starts=row.local_start,
            things=tuple(things),
            words=words,
        )
        for words, things in by_state.items()
    ]


_ANSWERS = {"pack": "pack", "motive": "pull", "problem": "hypotheses", "plan": "plan", "success": "success"}
"""What moves that is an answer of the earlier round: key in the table -> key of the field that holds it."""


def _said(session: Session, context: Context) -> list[signals.SignalRow]:
    return [row for row in signals.ledger(session, context.opportunity_id) if row.state is not SignalState.DROPPED]


def _confirmed(about: SignalAbout) -> Callable[[Session, Context, InterviewRow], int]:
    def count(session: Session, context: Context, row: InterviewRow) -> int:
        return sum(each.about is about and each.state is SignalState.CONFIRMED for each in _said(session, context))

    return count


def _proofs(session: Session, context: Context, row: InterviewRow) -> int:
    links = evidence.of_opportunity(session, context.opportunity_id)
    return len({link.example_id for link in links if link.kind is not LinkKind.NONE})


_COUNTS: dict[str, Callable[[Session, Context, InterviewRow], int]] = {
    "signals": lambda session, context, _: sum(row.second_hand for row in _said(session, context)),
    "ranks": lambda session, context, _: sum(row.rank is not None for row in _said(session, context)),
    "mould": lambda session, context, _: len(culture.traits(session, context.opportunity_id)),
    "examples": _proofs,
    "gap_lines": lambda session, context, _: len(evidence.bridges(session, context.opportunity_id)),
    "facts": lambda session, context, _: len(facts.sheet(session, private=False)),
    "dates": lambda session, context, _: len(own_record.roles(session)),
    "names": lambda session, context, _: len(interviews.seats(session, context.interview_id)),
    "concerns": lambda session, context, _: sum(
        bool(seat.concern) for seat in interviews.seats(session, context.interview_id)
    ),
    "tips": lambda session, context, _: int(
        any(
            each.field_key == "tips" and any(each.value.values() if isinstance(each.value, dict) else each.value)
            for each in answers.of_interview(session, context.interview_id, context.playbook.key)
            if each.value
        )
    ),
    "told": lambda session, context, _: len(uses.of_opportunity(session, context.opportunity_id)),
    "team_norms": _confirmed(SignalAbout.CULTURE),
    "topics": _confirmed(SignalAbout.TECHNICAL),
}
"""What moves that is a record of its own: key in the table -> how many there are."""
