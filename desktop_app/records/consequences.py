"""What a round and its outcome bring about: notes, tips, report back, nudges, next touch; it must not word them.

The rules are those of domain.md 2.9 with M39a, M41a, M45a, M46b and M47b. Each verb may run again: it changes the days
of what is open and adds nothing twice; what the person sent or set aside is left alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from desktop_app.records import contacts, due_dates, followups, interviews, parts, rows
from desktop_app.store.lists import (
    CameVia,
    Channel,
    Employment,
    FollowUpKind,
    FollowUpState,
    InterviewState,
    Outcome,
)
from desktop_app.store.models import FollowUp
from desktop_app.translate import mark

if TYPE_CHECKING:
    from datetime import date, datetime

    from sqlalchemy.orm import Session

    from desktop_app.records.interviews import InterviewRow
    from desktop_app.records.parts import Part


def after_interview(session: Session, interview_id: int, *, at: datetime | None = None) -> None:
    """A round was held: a note to each person there (M41a), a report to the recruiter (M47b), contact, a nudge day.

    Does nothing for a round without a start.
    """
    interview = interviews.row_of(session, interview_id)
    if interview.local_start is None:
        return
    day = interview.local_start.date()
    there = [seat.person_id for seat in interviews.seats(session, interview_id)]
    for person_id in there:
        contacts.touched(session, person_id, day, _channel_of(interview), "interview")
        _once(
            session, FollowUpKind.THANKS, interview_id, person_id, at=at,
            due=day, not_before=(interview.ends or interview.starts or rows.now()) + due_dates.EARLIEST_NOTE,
            why=mark("same day"), rule="M41a",
        )  # fmt: skip
    for recruiter in _recruiters(session, interview.opportunity_id):
        if recruiter.person_id not in there:
            _once(
                session, FollowUpKind.REPORT_BACK, interview_id, recruiter.person_id, at=at,
                due=day, why=mark("two lines: how it went, still keen, what is open"), rule="M47b",
            )  # fmt: skip
    expect_answer(session, interview_id, at=at)


def _channel_of(interview: InterviewRow) -> Channel | None:
    """The channel a round was held through, if its format is one."""
    return Channel(interview.format) if interview.format in set(Channel) else None


def expect_answer(session: Session, interview_id: int, *, at: datetime | None = None) -> None:
    """Put down the first nudge for a held round without an outcome, or move it when a day was promised since."""
    interview = interviews.row_of(session, interview_id)
    if interview.state is not InterviewState.HELD or interview.outcome or interview.local_start is None:
        return
    day = due_dates.first_nudge(interview.local_start.date(), interview.expects)
    why = mark("the day they promised has passed") if interview.expects else mark("no day was promised")
    contact = _who_answers(session, interview)
    nudge = _open(session, interview_id, FollowUpKind.NUDGE)
    if nudge is not None and nudge.number == 1:
        followups.edit(session, nudge.id, due=day, why=why)
    else:
        _once(session, FollowUpKind.NUDGE, interview_id, contact, at=at, due=day, why=why, rule="2.9")


def _who_answers(session: Session, interview: InterviewRow) -> int | None:
    """Whom to nudge: the recruiter of the opportunity, or else the first person met."""
    recruiters = _recruiters(session, interview.opportunity_id)
    there = [seat.person_id for seat in interviews.seats(session, interview.id)]
    for recruiter in recruiters:
        if recruiter.person_id in there:
            return recruiter.person_id
    return recruiters[0].person_id if recruiters else next(iter(there), None)


def settle(
    session: Session,
    interview_id: int,
    outcome: Outcome | None,
    *,
    on: date | None = None,
    words: str = "",
    at: datetime | None = None,
) -> None:
    """Set the outcome of a round and all that follows from it.

    Advanced: ask the recruiter for tips (M45a). Declined: accept, thank, then ask for one sentence (2.9), and keep the
    recruiters (M39a). Silent: a polite close. Withdrew: tell them kindly. Any answer ends the nudges. None takes the
    outcome back; notes already made stay.
    """
    interviews.settle(session, interview_id, outcome, on=on, words=words)
    interview = interviews.row_of(session, interview_id)
    if outcome is None:
        expect_answer(session, interview_id, at=at)
        return
    day = interview.outcome_on or rows.today()
    answered = outcome not in (Outcome.SILENT, Outcome.WITHDREW)
    _end_nudges(session, interview_id, mark("the answer came") if answered else "", close_too=answered)
    contact = _who_answers(session, interview)
    if outcome is Outcome.ADVANCED:
        ask_for_tips(session, interview.opportunity_id, at=at)
    elif outcome is Outcome.DECLINED:
        _once(
            session, FollowUpKind.FEEDBACK, interview_id, contact, at=at, due=day + due_dates.THANKS_AFTER_A_NO,
            why=mark("accept and thank, then ask for one sentence"), rule="M17a",
        )  # fmt: skip
        for recruiter in _recruiters(session, interview.opportunity_id):
            contacts.touch_after_no(session, recruiter.person_id, day)
    elif outcome in (Outcome.SILENT, Outcome.WITHDREW):
        why = (
            mark("a polite close; the door stays open")
            if outcome is Outcome.SILENT
            else mark("tell them kindly and soon")
        )
        _once(session, FollowUpKind.CLOSE, interview_id, contact, at=at, due=day, why=why, rule="2.9")


def ask_for_tips(session: Session, opportunity_id: int, *, at: datetime | None = None) -> None:
    """Put down, or move, "ask for tips" before the next round that has no recruiter in it (M45a, M46b).

    It is due two working days before that round; without a date it waits without a day. The round came about on the
    recruiter's word (M46a) unless the person said otherwise.
    """
    recruiters = _recruiters(session, opportunity_id)
    coming = _next_without(session, opportunity_id, {recruiter.person_id for recruiter in recruiters})
    if not recruiters or coming is None:
        return
    if coming.came_via is CameVia.UNKNOWN:
        interviews.edit(session, coming.id, came_via=CameVia.ON_THEIR_WORD)
    due = due_dates.tips_by(coming.local_start.date()) if coming.local_start else None
    waiting = _open(session, coming.id, FollowUpKind.TIPS)
    if waiting is not None:
        followups.edit(session, waiting.id, due=due)
    else:
        _once(
            session, FollowUpKind.TIPS, coming.id, recruiters[0].person_id, at=at, due=due,
            why=mark("two working days before you meet"), rule="M45a",
        )  # fmt: skip


def _next_without(session: Session, opportunity_id: int, people: set[int]) -> InterviewRow | None:
    """The next round to come in which none of these people sits."""
    for interview in interviews.stage_map(session, opportunity_id):
        there = {seat.person_id for seat in interviews.seats(session, interview.id)}
        if interview.state in (InterviewState.EXPECTED, InterviewState.BOOKED) and not there & people:
            return interview
    return None


def rebook(session: Session, interview_id: int, starts: datetime, zone: str, *, at: datetime | None = None) -> None:
    """Set or move the start of a round, and with it the day by which tips are asked for."""
    interviews.book(session, interview_id, starts, zone)
    interview = interviews.row_of(session, interview_id)
    if _open(session, interview_id, FollowUpKind.TIPS) is not None:
        ask_for_tips(session, interview.opportunity_id, at=at)


def _recruiters(session: Session, opportunity_id: int) -> list[Part]:
    return [
        part
        for part in parts.of_opportunity(session, opportunity_id)
        if part.employment is not Employment.NOT_A_RECRUITER
    ]


def _end_nudges(session: Session, interview_id: int, reason: str, *, close_too: bool) -> None:
    """Nobody is nudged any more; with ``close_too`` the polite close is not needed either."""
    ended = {FollowUpKind.NUDGE, FollowUpKind.CLOSE} if close_too else {FollowUpKind.NUDGE}
    for row in followups.of_interview(session, interview_id):
        if row.state is FollowUpState.OPEN and row.kind in ended:
            followups.set_aside(session, row.id, reason)


def _open(session: Session, interview_id: int, kind: FollowUpKind) -> followups.FollowUpRow | None:
    found = followups.of_interview(session, interview_id)
    return next((row for row in found if row.kind is kind and row.state is FollowUpState.OPEN), None)


def _once(
    session: Session,
    kind: FollowUpKind,
    interview_id: int,
    person_id: int | None,
    *,
    due: date | None,
    why: str,
    rule: str,
    at: datetime | None,
    not_before: datetime | None = None,
) -> None:
    """Add a note of this kind for this round and person, unless there is one, whatever became of it."""
    known = select(FollowUp.id).where(FollowUp.kind == kind, FollowUp.interview_id == interview_id)
    known = known.where(FollowUp.person_id.is_(None) if person_id is None else FollowUp.person_id == person_id)
    if session.scalar(known.limit(1)) is None:
        followups.add(
            session, kind, interview_id=interview_id, person_id=person_id, due=due, why=why, rule=rule, at=at,
            not_before=not_before,
        )  # fmt: skip
