"""What is remembered of a round and what that changes: promises, points, signals, notes; it must not judge anyone.

Each entry takes effect at once, so that "What this changes" can be read while one types. Feeling and ratings are
private: never printed, never exported (domain.md 2.12).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import func, or_, select

from desktop_app.records import consequences, followups, interviews, rows
from desktop_app.store.lists import (
    FollowUpKind,
    FollowUpState,
    InterviewState,
    Landed,
    Party,
    SignalState,
)
from desktop_app.store.models import (
    AskedQuestion,
    Debrief,
    Example,
    Interview,
    Opportunity,
    PointLanded,
    Promise,
    Signal,
    Use,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime

    from sqlalchemy.orm import Session

_EDITABLE = frozenset(
    {
        "feeling", "surprised", "not_well", "learned", "passes_on", "pay_heard", "consent", "problem", "problem_words",
        "differed", "same_manners", "they_beside_me", "i_beside_them", "work", "manager", "team", "terms", "next_step",
        "next_on", "next_unknown", "follow_up_seen",
    }
)  # fmt: skip


def of_interview(session: Session, interview_id: int) -> Debrief | None:
    """The debrief of a round, or None where none was begun."""
    return session.scalar(select(Debrief).where(Debrief.interview_id == interview_id))


def begin(session: Session, interview_id: int, *, at: datetime | None = None) -> Debrief:
    """Begin the debrief, or find the one begun; the round counts as held from here on, with all that follows.

    Raises:
        UserError: the round has no date.
    """
    known = of_interview(session, interview_id)
    if known is not None:
        return known
    if interviews.of_id(session, interview_id).state is not InterviewState.HELD:
        interviews.move_to_state(session, interview_id, InterviewState.HELD)
    debrief = Debrief(interview_id=interview_id, begun_at=at or rows.now())
    session.add(debrief)
    session.flush()
    consequences.after_interview(session, interview_id, at=at)
    return debrief


def edit(session: Session, interview_id: int, *, at: datetime | None = None, **changes: object) -> None:
    """Change what is remembered; begins the debrief where none was. A next day and "unknown" replace each other."""
    debrief = begin(session, interview_id, at=at)
    if changes.get("next_on") is not None:
        changes["next_unknown"] = False
    elif changes.get("next_unknown"):
        changes["next_on"] = None
    rows.changed(session, debrief, _EDITABLE, changes)


def close(session: Session, interview_id: int, *, at: datetime | None = None) -> None:
    """Call the debrief closed; it can still be changed."""
    begin(session, interview_id, at=at).closed_at = at or rows.now()
    session.flush()


def remove(session: Session, interview_id: int) -> None:
    """Take the debrief back; questions, promises, points and signals entered with it stay."""
    debrief = of_interview(session, interview_id)
    if debrief is not None:
        session.delete(debrief)
        session.flush()


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One point the person meant to land unasked (M12b)."""

    id: int
    text: str
    said: bool


def points(session: Session, interview_id: int) -> tuple[Point, ...]:
    """The points meant to be landed, in order."""
    statement = (
        select(*rows.columns(PointLanded, Point))
        .where(PointLanded.interview_id == interview_id)
        .order_by(PointLanded.position, PointLanded.id)
    )
    return rows.listed(session, statement, Point)


def put_points(session: Session, interview_id: int, texts: Iterable[str]) -> None:
    """Make these the points of a round; those already ticked as said keep their tick."""
    wanted = list(dict.fromkeys(text.strip() for text in texts if text.strip()))
    there = {
        row.text: row for row in session.scalars(select(PointLanded).where(PointLanded.interview_id == interview_id))
    }
    for text, row in there.items():
        if text not in wanted:
            session.delete(row)
    for position, text in enumerate(wanted):
        if text in there:
            there[text].position = position
        else:
            session.add(PointLanded(interview_id=interview_id, text=text, position=position))
    session.flush()


def tick_point(session: Session, point_id: int, *, said: bool = True) -> None:
    """Tick a point as said, or not."""
    rows.found(session, PointLanded, point_id).said = said
    session.flush()


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseRow:
    """Something promised at a round."""

    id: int
    interview_id: int
    party: Party
    text: str
    due: date | None
    kept_on: date | None


def promises(session: Session, interview_id: int) -> tuple[PromiseRow, ...]:
    """The promises of a round in the order they were noted."""
    statement = select(*rows.columns(Promise, PromiseRow)).where(Promise.interview_id == interview_id)
    return rows.listed(session, statement.order_by(Promise.id), PromiseRow)


def add_promise(
    session: Session,
    interview_id: int,
    party: Party,
    text: str,
    *,
    due: date | None = None,
    at: datetime | None = None,
) -> int:
    """Note a promise; returns its id.

    Theirs sets the day an answer is expected, and the nudge after it. Mine becomes a task with its day (M37b).
    """
    added = rows.added(session, Promise(interview_id=interview_id, party=party, text=text.strip(), due=due))
    if party is Party.THEY:
        _expect(session, interview_id, at)
    else:
        first = next(iter(interviews.seats(session, interview_id)), None)
        followups.add(
            session, FollowUpKind.PAPERS, interview_id=interview_id, due=due, why=text.strip(), rule="M37b", at=at,
            person_id=first.person_id if first else None,
        )  # fmt: skip
    return added


def edit_promise(session: Session, promise_id: int, **changes: object) -> None:
    """Change a promise or note when it was kept; the day an answer is expected follows."""
    promise = rows.found(session, Promise, promise_id)
    rows.changed(session, promise, frozenset({"text", "due", "kept_on"}), changes)
    if promise.party is Party.THEY:
        _expect(session, promise.interview_id, None)


def remove_promise(session: Session, promise_id: int) -> None:
    """Take a promise out; a task it became stays until it is set aside."""
    promise = rows.found(session, Promise, promise_id)
    session.delete(promise)
    session.flush()
    if promise.party is Party.THEY:
        _expect(session, promise.interview_id, None)


def _expect(session: Session, interview_id: int, at: datetime | None) -> None:
    """The first open day they named is when an answer is expected."""
    days = [
        promise.due
        for promise in promises(session, interview_id)
        if promise.party is Party.THEY and promise.due and promise.kept_on is None
    ]
    interviews.edit(session, interview_id, expects=min(days, default=None))
    consequences.expect_answer(session, interview_id, at=at)


@dataclass(frozen=True, slots=True, kw_only=True)
class Effects:
    """What a debrief changed so far; ``notes`` are open follow-ups of the round, the first due first."""

    confirmed: int
    corrected: int
    told: tuple[str, ...]
    to_rehearse: tuple[str, ...]
    notes: tuple[followups.FollowUpRow, ...]


def effects(session: Session, interview_id: int) -> Effects:
    """What this debrief changes: signals settled, examples told, questions to rehearse, notes to write."""
    statement = (
        select(Signal.state, func.count())
        .where(Signal.settled_at_id == interview_id, Signal.interview_id.is_distinct_from(interview_id))
        .group_by(Signal.state)
    )
    settled = {row[0]: row[1] for row in session.execute(statement)}
    told = (
        select(Example.title)
        .join(Use, Use.example_id == Example.id)
        .where(Use.interview_id == interview_id)
        .order_by(Use.id)
    )
    beaten = (
        select(AskedQuestion.text)
        .where(AskedQuestion.interview_id == interview_id, AskedQuestion.landed == Landed.NO)
        .order_by(AskedQuestion.position, AskedQuestion.id)
    )
    return Effects(
        confirmed=settled.get(SignalState.CONFIRMED, 0),
        corrected=settled.get(SignalState.CORRECTED, 0),
        told=tuple(dict.fromkeys(session.scalars(told))),
        to_rehearse=tuple(session.scalars(beaten)),
        notes=tuple(row for row in followups.of_interview(session, interview_id) if row.state is FollowUpState.OPEN),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Enough:
    """Whether a debrief holds what it must (domain.md 2.12); everything else may stay empty."""

    next_known: bool
    something_heard: bool
    follow_up_seen: bool

    @property
    def all(self) -> bool:
        """Whether nothing is missing."""
        return self.next_known and self.something_heard and self.follow_up_seen


def enough(session: Session, interview_id: int) -> Enough:
    """Is there a next day or "unknown", at least one signal of this round, and was the follow-up looked at?"""
    debrief = of_interview(session, interview_id)
    heard = session.scalar(
        select(Signal.id).where(or_(Signal.interview_id == interview_id, Signal.settled_at_id == interview_id)).limit(1)
    )
    outcome = interviews.of_id(session, interview_id).outcome
    return Enough(
        next_known=outcome is not None
        or (debrief is not None and (debrief.next_on is not None or debrief.next_unknown)),
        something_heard=heard is not None,
        follow_up_seen=debrief is not None and debrief.follow_up_seen,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """Something learned at a round: what the person wrote, or a question they had no answer to."""

    interview_id: int
    employer: str
    day: date
    text: str
    question: bool


def learned(session: Session, *, limit: int = 5) -> tuple[Lesson, ...]:
    """What was learned lately over all rounds, the latest first (M17b: learning is shown, losses are not counted)."""
    rounds = (Interview.id.label("interview_id"), Opportunity.employer, Interview.starts)
    there = (Interview.starts.is_not(None), Interview.removed_at.is_(None), Opportunity.removed_at.is_(None))
    written = (
        select(*rounds, Debrief.learned.label("text"))
        .join(Debrief, Debrief.interview_id == Interview.id)
        .join(Opportunity, Opportunity.id == Interview.opportunity_id)
        .where(*there, Debrief.learned != "")
        .order_by(Interview.starts.desc())
        .limit(limit)
    )
    beaten = (
        select(*rounds, AskedQuestion.text)
        .join(AskedQuestion, AskedQuestion.interview_id == Interview.id)
        .join(Opportunity, Opportunity.id == Interview.opportunity_id)
        .where(*there, AskedQuestion.landed == Landed.NO)
        .order_by(Interview.starts.desc(), AskedQuestion.position)
        .limit(limit)
    )
    found = [
        Lesson(
            interview_id=row.interview_id, employer=row.employer, day=row.starts.date(), text=row.text,
            question=question,
        )
        for statement, question in ((written, False), (beaten, True))
        for row in session.execute(statement)
    ]  # fmt: skip
    return tuple(sorted(found, key=lambda lesson: lesson.day, reverse=True)[:limit])
