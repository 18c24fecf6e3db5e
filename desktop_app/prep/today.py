"""What Today shows: the next interview, how ready, the next twenty minutes, what waits; it must word nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.coaching.rulebook import audience_of, rulebook
from desktop_app.errors import UserError
from desktop_app.playbooks import load
from desktop_app.prep import coverage, gates
from desktop_app.prep.next_minutes import Action, Due, Openings, next_minutes
from desktop_app.prep.standing import COUNTED
from desktop_app.prep.wizard import steps
from desktop_app.prep.wizard.context import Context, context_of
from desktop_app.prep.wizard.picks import lead_examples
from desktop_app.records import (
    debriefs,
    evidence,
    examples,
    facts,
    followups,
    interviews,
    own_record,
    signals,
    takes,
    tellings,
)
from desktop_app.store.lists import CameVia, FollowUpKind, FollowUpState
from desktop_app.text import DEFAULT_PACE, seconds, words
from desktop_app.vocabulary import Level

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime
    from pathlib import Path

    from sqlalchemy.orm import Session

    from desktop_app.playbooks.model import Playbook

WEAK = 2
"""A recall under this is weak (domain.md 2.10)."""

AFTER = 4
"""Opportunities shown below the next interview."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rehearsal:
    """Something due to be said aloud: its last mark (None: never), how long it is, what a take is known by.

    ``limit`` is what this listener has time for, in seconds at the person's own pace (LEN-01); ``last_on`` the day of
    the last take.
    """

    item: str
    example_id: int
    name: str
    mark: int | None
    seconds: int
    limit: int
    note: str
    last_seconds: int | None
    last_on: date | None

    @property
    def is_weak(self) -> bool:
        """Never said, or not recalled well the last time."""
        return self.mark is None or self.mark < WEAK


@dataclass(frozen=True, slots=True, kw_only=True)
class Readiness:
    """Ready as things, never a percentage: musts with nothing behind them, pages, weak answers."""

    musts: int
    open_musts: tuple[tuple[int, str], ...]
    pages: tuple[steps.Step, ...]
    minutes_left: int
    resume: str
    rehearsals: tuple[Rehearsal, ...]

    @property
    def weak(self) -> tuple[Rehearsal, ...]:
        """Answers still weak, the weakest first."""
        found = [each for each in self.rehearsals if each.is_weak]
        return tuple(sorted(found, key=lambda each: -1 if each.mark is None else each.mark))

    @property
    def last_said(self) -> date | None:
        """Day of the latest take of any of them."""
        return max((each.last_on for each in self.rehearsals if each.last_on), default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Next:
    """The next interview and everything about being ready for it."""

    row: interviews.InterviewRow
    seats: tuple[interviews.Seat, ...]
    playbook: Playbook
    readiness: Readiness
    actions: tuple[Action, ...]
    waits_for: interviews.InterviewRow | None
    waits_for_person: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Later:
    """One opportunity below the next interview: its gate, what its next round is, whose word it waits for (M09a).

    ``kind`` and ``person`` are those of the round's playbook; ``pages`` is how many pages that has, 0 without a round.
    """

    gate: gates.Gate
    kind: str
    person: str
    pages: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Today:
    """Everything on the page; ``over`` are rounds that ended and wait for "How was it?"."""

    next: Next | None
    after: tuple[Later, ...]
    over: tuple[interviews.InterviewRow, ...]
    follow_ups: tuple[followups.FollowUpRow, ...]
    heard: tuple[signals.SignalRow, ...]
    learned: tuple[debriefs.Lesson, ...]
    is_empty: bool


def of_store(session: Session, now: datetime, folders: Sequence[Path]) -> Today:
    """Read Today; suggestions take no part, for they count for nothing until the person accepts one."""
    coming = interviews.coming(session, now, limit=1)
    following = _next(session, coming[0], now, folders) if coming else None
    every = gates.in_order(session, now)
    shown = following.row.opportunity_id if following else 0
    heard = [row for row in signals.ledger(session, shown) if row.heard_on and row.state != "dropped"] if shown else []
    heard.sort(key=lambda row: (row.heard_on is not None, row.heard_on), reverse=True)
    today = now.astimezone().date()
    return Today(
        next=following,
        after=tuple(_later(gate, folders) for gate in _after([gate for gate in every if gate.id != shown])),
        over=interviews.over(session, now),
        follow_ups=followups.due(session, today),
        heard=tuple(heard[:1]),
        learned=debriefs.learned(session, limit=2),
        is_empty=not every and not examples.count(session)[0],
    )


def _after(gates_left: Sequence[gates.Gate]) -> list[gates.Gate]:
    """What is shown below: the next dates, but always one that waits and the one that closed last, where there are."""
    kept = [
        next((gate for gate in gates_left if gate.waiting and gate.group == "in_play"), None),
        next((gate for gate in gates_left if gate.group == "closed"), None),
    ]
    ids = [gate.id for gate in kept if gate is not None]
    ids += [gate.id for gate in gates_left if gate.id not in ids][: AFTER - len(ids)]
    return [gate for gate in gates_left if gate.id in ids]


def _later(gate: gates.Gate, folders: Sequence[Path]) -> Later:
    """One line of what comes after; a playbook that is gone leaves the title kept with the round."""
    if gate.next is None:
        return Later(gate=gate, kind="", person="", pages=0)
    try:
        playbook = load.playbook(gate.next.playbook, folders)
    except UserError:
        return Later(gate=gate, kind=gate.next.title, person="", pages=0)
    return Later(gate=gate, kind=playbook.title, person=playbook.person, pages=len(playbook.pages))


def _next(session: Session, row: interviews.InterviewRow, now: datetime, folders: Sequence[Path]) -> Next:
    playbook = load.playbook(row.playbook, folders)
    context = context_of(session, row.id, playbook)
    ready = readiness(session, context, now)
    waits_for = interviews.waits_for(session, row.id)
    return Next(
        row=row,
        seats=interviews.seats(session, row.id),
        playbook=playbook,
        readiness=ready,
        actions=next_minutes(openings(session, context, ready, row, now)),
        waits_for=waits_for,
        waits_for_person=load.playbook(waits_for.playbook, folders).person if waits_for else "",
    )


def readiness(session: Session, context: Context, now: datetime) -> Readiness:
    """How ready for one interview, counted as its reader counts."""
    counted = coverage.standings(session, context.opportunity_id, counts_transfer=context.playbook.counts_transfer)
    musts = [(asked, seen) for asked, seen in counted if asked.level is Level.MUST]
    listed = steps.of_interview(session, context, now)
    return Readiness(
        musts=len(musts),
        open_musts=tuple((asked.id, asked.label) for asked, seen in musts if seen not in COUNTED),
        pages=listed.steps,
        minutes_left=listed.minutes_left,
        resume=listed.resume,
        rehearsals=rehearsals(session, context),
    )


def rehearsals(session: Session, context: Context) -> tuple[Rehearsal, ...]:
    """The stories in front with their last mark, as long as they are told to this listener."""
    pace = own_record.profile(session).pace or DEFAULT_PACE
    lead = lead_examples(session, context, evidence.of_opportunity(session, context.opportunity_id))
    in_use = examples.in_full(session, lead)
    latest = {take.item: take for take in takes.of_items(session, [f"example:{each}" for each in lead])}
    limit = seconds(round(rulebook().rules["LEN-01"].by_audience[audience_of(context.playbook.audience).key][0]), pace)
    found = []
    for example_id in lead:
        if example_id in in_use:
            told = tellings.versions(session, example_id).get(context.playbook.version)
            told = told or tellings.full_text(in_use[example_id])
            item = f"example:{example_id}"
            take = latest.get(item)
            found.append(
                Rehearsal(
                    item=item,
                    example_id=example_id,
                    name=in_use[example_id].title,
                    mark=take.recall if take else None,
                    seconds=seconds(len(words(told)), pace),
                    limit=limit,
                    note=take.note if take else "",
                    last_seconds=take.seconds if take else None,
                    last_on=take.taken_at.astimezone().date() if take else None,
                )
            )
    return tuple(found)


def weak_answers(session: Session, now: datetime, folders: Sequence[Path]) -> int:
    """How many stories for the next interview are still weak; 0 where none is booked or its playbook is gone."""
    coming = interviews.coming(session, now, limit=1)
    if not coming:
        return 0
    try:
        context = context_of(session, coming[0].id, load.playbook(coming[0].playbook, folders))
    except UserError:
        return 0
    return sum(each.is_weak for each in rehearsals(session, context))


def openings(
    session: Session, context: Context, ready: Readiness, row: interviews.InterviewRow, now: datetime
) -> Openings:
    """What is open before an interview, in the shape the rule of the next twenty minutes takes."""
    waiting = [each for each in signals.to_check(session, context.opportunity_id) if each.how_to_check is None]
    top = [each for each in waiting if each.rank is not None] or waiting[:3]
    notes = followups.of_interview(session, context.interview_id)
    tips = any(note.kind is FollowUpKind.TIPS and note.state is FollowUpState.OPEN for note in notes)
    teller = next((each.person for each in top if each.person), "")
    open_pages = tuple((step.key, step.title, step.minutes) for step in ready.pages if step.state != "done")
    asks_facts = any(field.record.startswith("facts.") for page in context.playbook.pages for field in page.fields)
    return Openings(
        minutes_to_go=int((row.starts - now).total_seconds() // 60) if row.starts else None,
        facts_missing=facts.missing(session) if asks_facts else (),
        open_musts=ready.open_musts,
        rehearsals=tuple(
            Due(
                target=each.example_id,
                name=each.name,
                mark=each.mark,
                seconds=each.seconds,
                limit=each.limit,
                last_seconds=each.last_seconds,
                last_on=each.last_on,
                note=each.note,
            )
            for each in ready.weak
        ),
        unchecked_top_signals=tuple(each.text for each in top),
        signal_source=teller,
        signals_ranked=sum(each.rank is not None for each in top),
        tips_wanted=teller if tips and row.came_via is CameVia.ON_THEIR_WORD else "",
        brief_printed=row.brief_printed_at is not None,
        ready_to_print=len(open_pages) <= len(ready.pages) // 2,
        open_pages=open_pages,
    )
