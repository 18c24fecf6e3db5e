"""Rounds: when, where, with whom and how they ended; it must not know any interviewer type by name or plan a day.

A round is expected, then booked, then held or cancelled. ``round`` orders the stage map of an opportunity; a later
round waits for the answer of an earlier one unless the person went straight there (M09a).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import func, select

from desktop_app.errors import UserError
from desktop_app.records import parts, rows
from desktop_app.store.lists import CameVia, InterviewState, OpportunityStatus, Outcome
from desktop_app.store.models import Interview, InterviewPerson, Opportunity, Person
from desktop_app.translate import tr

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import ColumnElement, Select
    from sqlalchemy.orm import Session

_EDITABLE = frozenset(
    {
        "title", "round", "minutes", "format", "place", "link", "came_via", "outcome_words", "expects", "gate_skipped",
        "ready_reason", "brief_printed_at", "notes",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """One person at an interview: what they care about and the question kept for them (P1)."""

    interview_id: int
    person_id: int
    name: str
    title: str
    firm: str
    role_type: str
    concern: str
    question: str
    example_id: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class InterviewRow:
    """One round as lists and the stage map show it; ``starts`` is in UTC, ``local_start`` in its own zone."""

    id: int
    opportunity_id: int
    employer: str
    post: str
    playbook: str
    title: str
    round: int
    state: InterviewState
    starts: datetime | None
    zone: str
    minutes: int | None
    format: str
    place: str
    link: str
    came_via: CameVia
    outcome: Outcome | None
    outcome_on: date | None
    outcome_words: str
    expects: date | None
    gate_skipped: bool
    ready_reason: str
    brief_printed_at: datetime | None

    @property
    def known_as(self) -> str:
        """The employer, or the post where no employer is given yet."""
        return self.employer or self.post

    @property
    def local_start(self) -> datetime | None:
        """When it starts, by the clocks where it is held."""
        return None if self.starts is None else self.starts.astimezone(zone_of(self.zone))

    @property
    def ends(self) -> datetime | None:
        """When it ends (UTC), if start and length are known."""
        return None if self.starts is None or self.minutes is None else self.starts + timedelta(minutes=self.minutes)


def zone_of(name: str) -> ZoneInfo:
    """The time zone of that IANA name.

    Raises:
        UserError: there is no such zone.
    """
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as unknown:
        raise UserError(
            tr("“{name}” is not a time zone that is known here.", name=name),
            tr("Nothing was changed."),
            tr("Choose one of the list, such as Europe/London."),
        ) from unknown


def _rounds(*where: ColumnElement[bool]) -> Select[tuple[object, ...]]:
    return (
        select(
            *rows.columns(Interview, InterviewRow),
            Opportunity.employer.label("employer"),
            Opportunity.title.label("post"),
        )
        .join(Opportunity, Opportunity.id == Interview.opportunity_id)
        .where(Interview.removed_at.is_(None), Opportunity.removed_at.is_(None), *where)
    )


def in_list(session: Session) -> tuple[InterviewRow, ...]:
    """Every round of every opportunity: those with a date in that order, then those without one."""
    order = (Interview.starts.is_(None), Interview.starts, Interview.opportunity_id, Interview.round, Interview.id)
    return rows.listed(session, _rounds().order_by(*order), InterviewRow)


@rows.once_a_reading
def stage_map(session: Session, opportunity_id: int) -> tuple[InterviewRow, ...]:
    """The rounds of one opportunity in order, expected ones included."""
    statement = _rounds(Interview.opportunity_id == opportunity_id).order_by(Interview.round, Interview.id)
    return rows.listed(session, statement, InterviewRow)


def coming(session: Session, at: datetime, *, limit: int = 20) -> tuple[InterviewRow, ...]:
    """Booked rounds that are not over at ``at``, the next gate first (M09b); without a length they last an hour."""
    booked = _rounds(Interview.state == InterviewState.BOOKED, Interview.starts > at - timedelta(hours=12))
    found = rows.listed(session, booked.order_by(Interview.starts, Interview.id), InterviewRow)
    still = [row for row in found if row.starts and row.starts + timedelta(minutes=row.minutes or 60) > at]
    return tuple(still[:limit])


def over(session: Session, at: datetime) -> tuple[InterviewRow, ...]:
    """Booked rounds that have ended by ``at`` and wait for "How was it?", the latest first."""
    past = _rounds(Interview.state == InterviewState.BOOKED, Interview.starts <= at)
    found = rows.listed(session, past.order_by(Interview.starts.desc(), Interview.id.desc()), InterviewRow)
    return tuple(row for row in found if row.starts and row.starts + timedelta(minutes=row.minutes or 60) <= at)


def unanswered(session: Session) -> tuple[InterviewRow, ...]:
    """Held rounds without an outcome: what waits on others, the longest wait first (M09a)."""
    waiting = _rounds(Interview.state == InterviewState.HELD, Interview.outcome.is_(None))
    return rows.listed(session, waiting.order_by(Interview.starts, Interview.id), InterviewRow)


def row_of(session: Session, interview_id: int) -> InterviewRow:
    """One round as a plain value.

    Raises:
        UserError: it is not there any more.
    """
    found = rows.listed(session, _rounds(Interview.id == interview_id), InterviewRow)
    if not found:
        raise rows.gone()
    return found[0]


def of_id(session: Session, interview_id: int) -> Interview:
    """The one round, all of it.

    Raises:
        UserError: it is not there any more.
    """
    return rows.found(session, Interview, interview_id)


def add(
    session: Session,
    opportunity_id: int,
    playbook: str,
    *,
    starts: datetime | None = None,
    zone: str = "",
    at: datetime | None = None,
    **more: object,
) -> int:
    """Add a round of a kind (M01a: the kind is mandatory) and return its id; with a start it is booked.

    It comes last on the stage map unless ``round`` is given.
    """
    last = session.scalar(
        select(func.max(Interview.round)).where(
            Interview.opportunity_id == opportunity_id, Interview.removed_at.is_(None)
        )
    )
    interview = Interview(
        opportunity_id=opportunity_id, playbook=playbook, round=(last or 0) + 1, created_at=at or rows.now()
    )
    rows.changed(session, interview, _EDITABLE, more)
    added = rows.added(session, interview)
    if starts is not None:
        book(session, added, starts, zone)
    return added


def edit(session: Session, interview_id: int, **changes: object) -> None:
    """Change fields of a round; its start has ``book``, its outcome ``settle``."""
    rows.changed(session, of_id(session, interview_id), _EDITABLE, changes)


def move_to_playbook(session: Session, interview_id: int, playbook: str) -> None:
    """Change the kind of a round; answers to the old kind's pages are kept and show again if it is changed back."""
    of_id(session, interview_id).playbook = playbook
    session.flush()


def book(session: Session, interview_id: int, starts: datetime, zone: str) -> None:
    """Set or move the start, as a moment with its own time zone; an opportunity with a date is in play.

    Raises:
        UserError: the zone is not known.
        ValueError: the start has no time zone (our own bug).
    """
    if starts.tzinfo is None:
        raise ValueError("the start of an interview needs a time zone")
    zone_of(zone)
    interview = of_id(session, interview_id)
    interview.starts, interview.zone = starts, zone
    if interview.state in (InterviewState.EXPECTED, InterviewState.CANCELLED) and interview.outcome is None:
        interview.state = InterviewState.BOOKED
    opportunity = rows.found(session, Opportunity, interview.opportunity_id)
    if opportunity.status is OpportunityStatus.LOOKING:
        opportunity.status = OpportunityStatus.IN_PLAY
    session.flush()


def move_to_state(session: Session, interview_id: int, state: InterviewState) -> None:
    """Say that a round was held, cancelled, or is only expected again.

    Raises:
        UserError: booked or held without a start.
    """
    interview = of_id(session, interview_id)
    if state in (InterviewState.BOOKED, InterviewState.HELD) and interview.starts is None:
        raise UserError(
            tr("This interview has no date yet."), tr("Nothing was changed."), tr("Set its date and time first.")
        )
    if state in (InterviewState.EXPECTED, InterviewState.BOOKED):
        interview.outcome = interview.outcome_on = None
    interview.state = state
    session.flush()


def settle(
    session: Session, interview_id: int, outcome: Outcome | None, *, on: date | None = None, words: str = ""
) -> None:
    """Set how a round ended, or that this is not known yet; what follows from it is for ``followups`` to make.

    A round that ended well was held; one that ended otherwise before it was held is cancelled.
    """
    interview = of_id(session, interview_id)
    if outcome is None:
        interview.outcome = interview.outcome_on = None
    else:
        if interview.state is not InterviewState.HELD:
            went_ahead = interview.starts is not None and outcome in (Outcome.ADVANCED, Outcome.OFFER)
            interview.state = InterviewState.HELD if went_ahead else InterviewState.CANCELLED
        if outcome in (Outcome.ADVANCED, Outcome.OFFER) and interview.starts is None:
            raise UserError(
                tr("This interview has no date yet."), tr("Nothing was changed."), tr("Set its date and time first.")
            )
        interview.outcome, interview.outcome_on = outcome, on or rows.today()
    interview.outcome_words = words or interview.outcome_words
    session.flush()


def mark_printed(session: Session, interview_id: int, *, at: datetime | None = None) -> None:
    """Remember that the brief of a round was printed or saved as a file."""
    of_id(session, interview_id).brief_printed_at = at or rows.now()
    session.flush()


def remove(session: Session, interview_id: int, *, at: datetime | None = None) -> None:
    """Take a round out of every list; answers, debrief and uses stay with it."""
    of_id(session, interview_id).removed_at = at or rows.now()
    session.flush()


def bring_back(session: Session, interview_id: int) -> None:
    """Put a removed round back."""
    of_id(session, interview_id).removed_at = None
    session.flush()


@rows.once_a_reading
def seats(session: Session, interview_id: int) -> tuple[Seat, ...]:
    """Who sits there, in order."""
    person = [getattr(Person, name) for name in ("name", "title", "firm", "role_type")]
    statement = (
        select(*rows.columns(InterviewPerson, Seat), *person)
        .join(Person, Person.id == InterviewPerson.person_id)
        .where(InterviewPerson.interview_id == interview_id, Person.removed_at.is_(None))
        .order_by(InterviewPerson.position, InterviewPerson.id)
    )
    return rows.listed(session, statement, Seat)


def seats_by_interview(session: Session) -> dict[int, tuple[Seat, ...]]:
    """Who sits at each round, for lists: one statement for all of them."""
    person = [getattr(Person, name) for name in ("name", "title", "firm", "role_type")]
    statement = (
        select(*rows.columns(InterviewPerson, Seat), *person)
        .join(Person, Person.id == InterviewPerson.person_id)
        .where(Person.removed_at.is_(None))
        .order_by(InterviewPerson.interview_id, InterviewPerson.position, InterviewPerson.id)
    )
    grouped: dict[int, tuple[Seat, ...]] = {}
    for seat in rows.listed(session, statement, Seat):
        grouped[seat.interview_id] = (*grouped.get(seat.interview_id, ()), seat)
    return grouped


def add_seat(session: Session, interview_id: int, person_id: int, **more: object) -> None:
    """Seat a person, or change their seat; they get a part in the opportunity.

    The first person of a kind that may manage becomes the future manager, if nobody is known to be yet.
    """
    interview = of_id(session, interview_id)
    seat = _seat(session, interview_id, person_id)
    if seat is None:
        position = rows.next_position(session, InterviewPerson, InterviewPerson.interview_id == interview_id)
        seat = InterviewPerson(interview_id=interview_id, person_id=person_id, position=position)
        session.add(seat)
        parts.add(session, interview.opportunity_id, person_id)
        if (
            rows.found(session, Person, person_id).may_manage
            and parts.manager(session, interview.opportunity_id) is None
        ):
            parts.set_manager(session, interview.opportunity_id, person_id)
    rows.changed(session, seat, frozenset({"concern", "question", "example_id", "position"}), more)


def remove_seat(session: Session, interview_id: int, person_id: int) -> None:
    """Take a person off a round; their part in the opportunity stays."""
    seat = _seat(session, interview_id, person_id)
    if seat is not None:
        session.delete(seat)
        session.flush()


def _seat(session: Session, interview_id: int, person_id: int) -> InterviewPerson | None:
    return session.scalar(
        select(InterviewPerson).where(
            InterviewPerson.interview_id == interview_id, InterviewPerson.person_id == person_id
        )
    )


def waits_for(session: Session, interview_id: int) -> InterviewRow | None:
    """The earlier round whose answer this one waits for (M09a), or None where the way is free.

    An earlier round blocks while it was not cancelled and has no outcome; "went straight there" lifts the gate.
    """
    this = row_of(session, interview_id)
    if this.gate_skipped or this.state in (InterviewState.HELD, InterviewState.CANCELLED):
        return None
    earlier = [row for row in stage_map(session, this.opportunity_id) if (row.round, row.id) < (this.round, this.id)]
    blocking = [row for row in earlier if row.outcome is None and row.state is not InterviewState.CANCELLED]
    return blocking[-1] if blocking else None
