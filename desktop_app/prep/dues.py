"""What falls due in the coming year: interviews, days of rehearsal, notes, answers promised; it must word nothing."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple

from sqlalchemy import func, select

from desktop_app.playbooks import rehearsal_dates
from desktop_app.store.lists import FollowUpState, InterviewState
from desktop_app.store.models import FollowUp, Interview, InterviewPerson, Opportunity, Person, Take

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.orm import Session

YEAR: Final = timedelta(days=366)
"""How far ahead is looked."""

_NEVER: Final[frozenset[date]] = frozenset()

Kind = Literal["interview", "rehearse", "note", "answer"]


class Due(NamedTuple):
    """One thing due.

    ``starts`` (UTC) with ``zone`` and ``minutes`` are there for interviews only; ``what`` is the kind of session of a
    rehearsal or the kind of a note; ``id`` is that of the interview, or of the note.
    """

    kind: Kind
    day: date
    id: int
    opportunity_id: int | None
    employer: str
    who: str
    what: str = ""
    starts: datetime | None = None
    zone: str = ""
    minutes: int | None = None
    place: str = ""
    post: str = ""


def of_year(session: Session, now: datetime) -> list[Due]:
    """Everything due from today on for a year, in order of days; four statements whatever the store holds."""
    today = now.astimezone().date()
    last = now + YEAR
    people = _first_people(session)
    practised = _practised(session, now)
    found: list[Due] = []
    for key, post_id, employer, post, playbook, starts, zone, minutes, place, link in _rounds(session, now, last):
        who, day = people.get(key, ""), starts.astimezone().date()
        found.append(
            Due("interview", day, key, post_id, employer, who, playbook, starts, zone, minutes, place or link, post)
        )
        for on, kind in _sessions(today, day, practised.get(key, _NEVER)):
            found.append(Due("rehearse", on, key, post_id, employer, who, kind))
    found += _answers(session, today, last.date(), people)
    found += _notes(session, today, last.date())
    found.sort(key=itemgetter(1))
    return found


def of_interview(session: Session, interview_id: int, now: datetime) -> list[Due]:
    """What is due for one interview: itself, its days of rehearsal, its notes."""
    every = of_year(session, now)
    notes = set(session.scalars(select(FollowUp.id).where(FollowUp.interview_id == interview_id)))
    return [due for due in every if (due.id in notes if due.kind == "note" else due.id == interview_id)]


def _rounds(session: Session, now: datetime, last: datetime) -> Sequence[Any]:
    statement = (
        select(
            Interview.id, Interview.opportunity_id, Opportunity.employer, Opportunity.title.label("post"),
            Interview.playbook, Interview.starts, Interview.zone, Interview.minutes, Interview.place, Interview.link,
        )
        .join(Opportunity, Opportunity.id == Interview.opportunity_id)
        .where(
            Interview.removed_at.is_(None), Opportunity.removed_at.is_(None), Interview.starts >= now,
            Interview.starts <= last, Interview.state != InterviewState.CANCELLED,
        )
        .order_by(Interview.starts)
    )  # fmt: skip
    return session.execute(statement).all()


def _first_people(session: Session) -> dict[int, str]:
    """The first person of each round."""
    statement = (
        select(InterviewPerson.interview_id, Person.name)
        .join(Person, Person.id == InterviewPerson.person_id)
        .order_by(InterviewPerson.id.desc())
    )
    return {row[0]: row[1] for row in session.execute(statement)}


def _practised(session: Session, now: datetime) -> dict[int, frozenset[date]]:
    """The first and the last day before today on which each coming interview was practised: all the layout needs."""
    midnight = now.astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
    statement = (
        select(Take.interview_id, func.min(Take.taken_at), func.max(Take.taken_at))
        .join(Interview, Interview.id == Take.interview_id)
        .where(Interview.starts >= now, Take.taken_at < midnight)
        .group_by(Take.interview_id)
    )
    return {
        row[0] or 0: frozenset((row[1].astimezone().date(), row[2].astimezone().date()))
        for row in session.execute(statement)
    }


def _sessions(today: date, interview: date, practised: frozenset[date]) -> tuple[tuple[date, str], ...]:
    """Days and kinds of the sessions still to come; without practice so far they depend on the two days alone."""
    if not practised:
        return _laid_out(today, interview)
    return tuple((each.day, each.kind) for each in rehearsal_dates.standing(today, interview, practised).days)


@lru_cache(maxsize=512)
def _laid_out(today: date, interview: date) -> tuple[tuple[date, str], ...]:
    return tuple((each.day, each.kind) for each in rehearsal_dates.sessions(today, interview))


def _answers(session: Session, today: date, last: date, people: dict[int, str]) -> list[Due]:
    """Days on which an answer was promised."""
    statement = (
        select(Interview.id, Interview.opportunity_id, Opportunity.employer, Interview.expects)
        .join(Opportunity, Opportunity.id == Interview.opportunity_id)
        .where(
            Interview.removed_at.is_(None), Opportunity.removed_at.is_(None), Interview.outcome.is_(None),
            Interview.expects >= today, Interview.expects <= last,
        )
    )  # fmt: skip
    return [
        Due("answer", row.expects, row.id, row.opportunity_id, row.employer, people.get(row.id, ""))
        for row in session.execute(statement)
    ]


def _notes(session: Session, today: date, last: date) -> list[Due]:
    """Open notes with a day; one that is late is due today."""
    statement = (
        select(
            FollowUp.id, FollowUp.opportunity_id, FollowUp.kind, FollowUp.due, Person.name, Opportunity.employer,
        )
        .outerjoin(Person, Person.id == FollowUp.person_id)
        .outerjoin(Opportunity, Opportunity.id == FollowUp.opportunity_id)
        .where(FollowUp.state == FollowUpState.OPEN, FollowUp.due.is_not(None), FollowUp.due <= last)
    )  # fmt: skip
    return [
        Due("note", max(row.due, today), row.id, row.opportunity_id, row.employer or "", row.name or "",
            row.kind.value)
        for row in session.execute(statement)
    ]  # fmt: skip
