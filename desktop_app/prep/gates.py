"""Where every opportunity stands: stage, next gate, what is open; the list of Opportunities. It must not word anything.

Order: in play by the next gate (M09b), then looking by closing day, then closed, the latest first.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from sqlalchemy import func, select

from desktop_app.records import answers, interviews, opportunities, requirements
from desktop_app.store.lists import FactStanding, InterviewState, OpportunityStatus, Outcome, PageState, Place
from desktop_app.store.models import Bridge, Example, Link, Requirement
from desktop_app.vocabulary import Level, LinkKind

if TYPE_CHECKING:
    from datetime import date, datetime

    from sqlalchemy.orm import Session

    from desktop_app.records.interviews import InterviewRow
    from desktop_app.records.opportunities import OpportunityRow

Group = Literal["in_play", "looking", "closed"]
StageState = Literal["done", "now", "later"]
_GROUPS: dict[OpportunityStatus, Group] = {
    OpportunityStatus.LOOKING: "looking",
    OpportunityStatus.IN_PLAY: "in_play",
    OpportunityStatus.OFFER: "in_play",
    OpportunityStatus.CLOSED: "closed",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """One round on the stage map."""

    interview_id: int
    playbook: str
    title: str
    state: StageState
    person: str
    starts: datetime | None
    outcome: Outcome | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Gate:
    """One opportunity in the list.

    ``next`` is the round that comes next (booked, or the last one held while its answer is out, or expected);
    ``waiting`` says its answer is out. ``open_musts`` of ``musts`` have neither proof nor bridge for a reader who
    counts transfers; ``unsorted`` lines wait to be sorted; ``pages_done`` are of the next round.
    """

    id: int
    group: Group
    row: OpportunityRow
    stages: tuple[Stage, ...]
    next: Stage | None
    waiting: bool
    expects: date | None
    musts: int
    open_musts: int
    unsorted: int
    pages_done: int


def in_order(session: Session, now: datetime) -> tuple[Gate, ...]:
    """Every opportunity that was not removed, in the order of the next gate; eight statements in all."""
    rounds: dict[int, list[InterviewRow]] = {}
    for each in interviews.in_list(session):
        rounds.setdefault(each.opportunity_id, []).append(each)
    seats = interviews.seats_by_interview(session)
    counted = requirements.counted(session)
    open_musts = _open_musts(session)
    progress = answers.progress_by_interview(session)
    gates = []
    for row in opportunities.in_list(session):
        mine = sorted(rounds.get(row.id, []), key=lambda each: (each.round, each.id))
        following = _following(mine, now)
        stages = tuple(_stage(each, following, seats) for each in mine)
        counts = counted.get(row.id, {})
        done = progress.get(following.id, {}) if following else {}
        gates.append(
            Gate(
                id=row.id,
                group=_GROUPS[row.status],
                row=row,
                stages=stages,
                next=next((stage for stage in stages if following and stage.interview_id == following.id), None),
                waiting=bool(following and following.state is InterviewState.HELD and following.outcome is None),
                expects=following.expects if following else None,
                musts=counts.get((Place.LISTED, Level.MUST), 0),
                open_musts=open_musts.get(row.id, 0),
                unsorted=sum(number for (place, _), number in counts.items() if place is Place.NOT_SORTED),
                pages_done=sum(state is PageState.DONE for state in done.values()),
            )
        )
    return tuple(sorted(gates, key=_order))


def _order(gate: Gate) -> tuple[object, ...]:
    if gate.group == "in_play":
        start = gate.next.starts if gate.next and gate.next.starts and not gate.waiting else None
        return (0, start is None, start.isoformat() if start else "", gate.id)
    if gate.group == "looking":
        closes = gate.row.closes_on
        return (1, closes is None, closes.isoformat() if closes else "", gate.id)
    closed = gate.row.closed_on
    return (2, closed is None, 0 if closed is None else -closed.toordinal(), gate.id)


def _following(rounds: list[InterviewRow], now: datetime) -> InterviewRow | None:
    """The next booked round; else the last held one without an answer; else the first that is only expected."""
    booked = [each for each in rounds if each.state is InterviewState.BOOKED and each.starts and each.starts >= now]
    if booked:
        return min(booked, key=lambda each: each.starts or now)
    held = [each for each in rounds if each.state in (InterviewState.HELD, InterviewState.BOOKED) and not each.outcome]
    if held:
        return held[-1]
    return next((each for each in rounds if each.state is InterviewState.EXPECTED), None)


def _stage(each: InterviewRow, following: InterviewRow | None, seats: dict[int, tuple[interviews.Seat, ...]]) -> Stage:
    sitting = seats.get(each.id, ())
    state: StageState = "later"
    if each.state in (InterviewState.HELD, InterviewState.CANCELLED):
        state = "done"
    elif following is not None and each.id == following.id:
        state = "now"
    return Stage(
        interview_id=each.id,
        playbook=each.playbook,
        title=each.title,
        state=state,
        person=sitting[0].name if sitting else "",
        starts=each.starts,
        outcome=each.outcome,
    )


def _open_musts(session: Session) -> dict[int, int]:
    """Musts of each opportunity with no proof, no bridge and no fact that answers them, in one statement."""
    proved = (
        select(Link.id)
        .join(Example, Example.id == Link.example_id)
        .where(
            Link.requirement_id == Requirement.id,
            Link.kind.in_((LinkKind.EXACT, LinkKind.NEAR)),
            Example.removed_at.is_(None),
        )
        .exists()
    )
    bridged = (
        select(Bridge.id).where(Bridge.requirement_id == Requirement.id, Bridge.carries_over != "", Bridge.plan != "")
    ).exists()
    met = Requirement.fact_standing.in_((FactStanding.MET, FactStanding.NOT_NEEDED_YET))
    statement = (
        select(Requirement.opportunity_id, func.count())
        .where(
            Requirement.level == Level.MUST,
            Requirement.place == Place.LISTED,
            ~proved,
            ~bridged,
            (Requirement.fact.is_(None)) | (Requirement.fact_standing.is_(None)) | ~met,
        )
        .group_by(Requirement.opportunity_id)
    )
    return {row[0]: row[1] for row in session.execute(statement)}
