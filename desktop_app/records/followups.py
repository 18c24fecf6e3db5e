"""Notes and tasks after a round: list, write, send, set aside; it must not send anything nor decide when one is due.

"Sent" means that the person sent it. What a round or its outcome brings about is in ``consequences``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from desktop_app.records import contacts, due_dates, facts, rows
from desktop_app.store.lists import Channel, FollowUpKind, FollowUpState
from desktop_app.store.models import FollowUp, Interview, Opportunity, Person
from desktop_app.translate import mark

if TYPE_CHECKING:
    from datetime import date, datetime

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

_EDITABLE = frozenset({"due", "not_before", "why", "channel", "subject", "text", "person_id", "answer", "kind"})


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpRow:
    """One note or task with the names a list shows; ``expects`` is the day an answer was promised by."""

    id: int
    kind: FollowUpKind
    opportunity_id: int | None
    employer: str
    post: str
    expects: date | None
    interview_id: int | None
    person_id: int | None
    person: str
    number: int
    due: date | None
    not_before: datetime | None
    why: str
    rule: str
    channel: Channel | None
    subject: str
    text: str
    state: FollowUpState
    sent_at: datetime | None
    reason: str
    answer: str


def _listed(session: Session, *where: ColumnElement[bool]) -> tuple[FollowUpRow, ...]:
    statement = (
        select(
            *rows.columns(FollowUp, FollowUpRow),
            func.coalesce(Opportunity.employer, "").label("employer"),
            func.coalesce(Opportunity.title, "").label("post"),
            func.coalesce(Person.name, "").label("person"),
            Interview.expects.label("expects"),
        )
        .outerjoin(Opportunity, Opportunity.id == FollowUp.opportunity_id)
        .outerjoin(Interview, Interview.id == FollowUp.interview_id)
        .outerjoin(Person, Person.id == FollowUp.person_id)
        .where(Opportunity.removed_at.is_(None), Interview.removed_at.is_(None), *where)
        .order_by(FollowUp.due.is_(None), FollowUp.due, FollowUp.id)
    )
    return rows.listed(session, statement, FollowUpRow)


def still_open(session: Session) -> tuple[FollowUpRow, ...]:
    """Everything still to write or do, the first due first, those without a day last."""
    return _listed(session, FollowUp.state == FollowUpState.OPEN)


def due(session: Session, day: date) -> tuple[FollowUpRow, ...]:
    """Everything due by that day, the longest due first."""
    return _listed(session, FollowUp.state == FollowUpState.OPEN, FollowUp.due <= day)


def of_interview(session: Session, interview_id: int) -> tuple[FollowUpRow, ...]:
    """Everything that follows one round, sent and set aside included."""
    return _listed(session, FollowUp.interview_id == interview_id)


def of_opportunity(session: Session, opportunity_id: int) -> tuple[FollowUpRow, ...]:
    """Everything that belongs to an opportunity, sent and set aside included."""
    return _listed(session, FollowUp.opportunity_id == opportunity_id)


def of_person(session: Session, person_id: int) -> tuple[FollowUpRow, ...]:
    """Everything to one person, sent and set aside included."""
    return _listed(session, FollowUp.person_id == person_id)


def row_of(session: Session, follow_up_id: int) -> FollowUpRow:
    """One note or task as a plain value.

    Raises:
        UserError: it is not there any more.
    """
    found = _listed(session, FollowUp.id == follow_up_id)
    if not found:
        raise rows.gone()
    return found[0]


def add(
    session: Session,
    kind: FollowUpKind,
    *,
    opportunity_id: int | None = None,
    interview_id: int | None = None,
    person_id: int | None = None,
    number: int = 1,
    due: date | None = None,
    not_before: datetime | None = None,
    why: str = "",
    rule: str = "",
    at: datetime | None = None,
) -> int:
    """Add a note or task; returns its id. It goes through a channel already used with that person (M43a)."""
    if interview_id is not None and opportunity_id is None:
        opportunity_id = rows.found(session, Interview, interview_id).opportunity_id
    return rows.added(
        session,
        FollowUp(
            kind=kind, opportunity_id=opportunity_id, interview_id=interview_id, person_id=person_id, number=number,
            due=due, not_before=not_before, why=why, rule=rule, channel=_usual_channel(session, person_id),
            created_at=at or rows.now(),
        ),
    )  # fmt: skip


def _usual_channel(session: Session, person_id: int | None) -> Channel | None:
    """The channel for a note: e-mail where it was used before, else the first one used, else e-mail (2.9)."""
    used = () if person_id is None else rows.found(session, Person, person_id).channels
    if Channel.EMAIL.value in used or not used:
        return Channel.EMAIL
    return Channel(used[0])


def edit(session: Session, follow_up_id: int, **changes: object) -> None:
    """Change day, words, channel or addressee."""
    rows.changed(session, rows.found(session, FollowUp, follow_up_id), _EDITABLE, changes)


def remove(session: Session, follow_up_id: int) -> None:
    """Take a note or task out altogether; ``set_aside`` keeps it with a reason."""
    rows.deleted(session, FollowUp, follow_up_id)


def set_aside(session: Session, follow_up_id: int, reason: str = "") -> None:
    """Not this time; it stays in the history with the reason."""
    row = rows.found(session, FollowUp, follow_up_id)
    row.state, row.reason, row.sent_at = FollowUpState.SET_ASIDE, reason, None
    session.flush()


def reopen(session: Session, follow_up_id: int) -> None:
    """Put a note that was sent or set aside back among the open ones."""
    row = rows.found(session, FollowUp, follow_up_id)
    row.state, row.reason, row.sent_at = FollowUpState.OPEN, "", None
    session.flush()


def mark_sent(
    session: Session, follow_up_id: int, *, channel: Channel | None = None, at: datetime | None = None
) -> None:
    """The person sent it: contact is noted, and what comes next is put down.

    A first nudge offers a second a week later and the second a polite close (two in all); a touch sets the next one in
    ninety days (M39a); a note about a changed fact counts as having told them (CON-01).
    """
    at = at or rows.now()
    row = rows.found(session, FollowUp, follow_up_id)
    row.state, row.sent_at, row.reason = FollowUpState.SENT, at, ""
    row.channel = channel or row.channel
    session.flush()
    day = at.date()
    if row.person_id is not None:
        contacts.touched(session, row.person_id, day, row.channel)
        if row.kind is FollowUpKind.NEXT_TOUCH:
            contacts.touch_again(session, row.person_id, day)
        if row.kind is FollowUpKind.FACT_CHANGED:
            facts.tell(session, row.person_id, sorted(facts.MUST_NOT_DIFFER), day=day)
    if row.kind is FollowUpKind.NUDGE:
        second = row.number == 1
        add(
            session,
            FollowUpKind.NUDGE if second else FollowUpKind.CLOSE,
            opportunity_id=row.opportunity_id,
            interview_id=row.interview_id,
            person_id=row.person_id,
            number=2 if second else 1,
            due=day + due_dates.BETWEEN_NUDGES,
            why=mark("second and last nudge") if second else mark("two nudges went unanswered"),
            rule="2.9",
            at=at,
        )
