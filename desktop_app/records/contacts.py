"""Keeping a person: what passed between you, and the day of the next touch (M38, M39); it must not word any note."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final, Literal

from sqlalchemy import select

from desktop_app.records import people, rows
from desktop_app.store.lists import Channel, FollowUpState, InterviewState
from desktop_app.store.models import Contact, FollowUp, Interview, InterviewPerson, Opportunity, Person
from desktop_app.translate import mark

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy.orm import Session

AFTER_A_NO: Final = timedelta(days=30)
"""Next touch after a no (M39a, derived; domain.md 2.9: not before a month [F10])."""

BETWEEN_TOUCHES: Final = timedelta(days=90)
"""Every later touch (M39a)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Together:
    """One line of what passed between a person and you; ``id`` is of the contact, interview or follow-up."""

    day: date
    kind: Literal["contact", "interview", "follow_up"]
    id: int
    text: str
    channel: str
    opportunity: str


def add(
    session: Session,
    person_id: int,
    *,
    text: str = "",
    channel: Channel | None = None,
    day: date | None = None,
    opportunity_id: int | None = None,
) -> int:
    """Note a contact; it sets the last contact, if it is the latest, and the channels used (M43a)."""
    day = day or rows.today()
    contact = rows.added(
        session,
        Contact(person_id=person_id, opportunity_id=opportunity_id, day=day, channel=channel, text=text.strip()),
    )
    touched(session, person_id, day, channel)
    return contact


def touched(session: Session, person_id: int, day: date, channel: Channel | None = None, how: str = "") -> None:
    """Record that there was contact on a day, however it came about; an earlier day than the last changes nothing.

    Args:
        session: an open session.
        person_id: with whom.
        day: when.
        channel: by which channel; it joins the channels used.
        how: a word for the list ("interview"); the channel's own by default.
    """
    person = people.of_id(session, person_id)
    if channel is not None and channel.value not in person.channels:
        person.channels = (*person.channels, channel.value)
    if person.last_contact is None or day >= person.last_contact:
        person.last_contact = day
        person.last_contact_how = how or (channel.value if channel else "")
    session.flush()


def edit(session: Session, contact_id: int, **changes: object) -> None:
    """Change a noted contact."""
    editable = frozenset({"text", "channel", "day", "opportunity_id"})
    rows.changed(session, rows.found(session, Contact, contact_id), editable, changes)


def remove(session: Session, contact_id: int) -> None:
    """Take out a noted contact."""
    rows.deleted(session, Contact, contact_id)


def together(session: Session, person_id: int) -> tuple[Together, ...]:
    """All that passed between this person and you, the latest first."""
    named = {row.id: row.employer for row in session.execute(select(Opportunity.id, Opportunity.employer))}
    found = [
        Together(
            day=contact.day, kind="contact", id=contact.id, text=contact.text,
            channel=contact.channel or "", opportunity=named.get(contact.opportunity_id or 0, ""),
        )
        for contact in session.execute(
            select(Contact.id, Contact.day, Contact.text, Contact.channel, Contact.opportunity_id)
            .where(Contact.person_id == person_id)
        )
    ]  # fmt: skip
    found += [
        Together(
            day=interview.starts.date(), kind="interview", id=interview.id, text=interview.outcome_words,
            channel=interview.format, opportunity=named[interview.opportunity_id],
        )
        for interview in session.execute(
            select(
                Interview.id, Interview.starts, Interview.outcome_words, Interview.format, Interview.opportunity_id
            )
            .join(InterviewPerson, InterviewPerson.interview_id == Interview.id)
            .where(
                InterviewPerson.person_id == person_id,
                Interview.state == InterviewState.HELD,
                Interview.removed_at.is_(None),
            )
        )
    ]  # fmt: skip
    found += [
        Together(
            day=note.sent_at.date(), kind="follow_up", id=note.id, text=note.subject or note.why,
            channel=note.channel or "", opportunity=named.get(note.opportunity_id or 0, ""),
        )
        for note in session.execute(
            select(
                FollowUp.id, FollowUp.sent_at, FollowUp.subject, FollowUp.why, FollowUp.channel, FollowUp.opportunity_id
            )
            .where(FollowUp.person_id == person_id, FollowUp.state == FollowUpState.SENT)
        )
    ]  # fmt: skip
    return tuple(sorted(found, key=lambda line: (line.day, line.kind, line.id), reverse=True))


def set_next_touch(session: Session, person_id: int, day: date | None, why: str = "") -> None:
    """Set the day of the next touch, or none; a person who was resting wakes up."""
    person = people.of_id(session, person_id)
    person.rests = False
    person.next_touch = day
    person.next_touch_why = why if day else ""
    session.flush()


def let_rest(session: Session, person_id: int) -> None:
    """Let the contact rest: no date, and none is offered until one is set."""
    person = people.of_id(session, person_id)
    person.next_touch = None
    person.next_touch_why = mark("you chose to let it rest")
    person.rests = True
    session.flush()


def touch_after_no(session: Session, person_id: int, day: date) -> None:
    """After a no: the next touch is thirty days later (M39a), unless the person rests."""
    if not people.of_id(session, person_id).rests:
        set_next_touch(session, person_id, day + AFTER_A_NO, mark("30 days after a no"))


def touch_again(session: Session, person_id: int, day: date) -> None:
    """After a touch: the next one is ninety days later (M39a), unless the person rests."""
    if not people.of_id(session, person_id).rests:
        set_next_touch(session, person_id, day + BETWEEN_TOUCHES, mark("every 90 days"))


def due(session: Session, day: date) -> tuple[people.PersonRow, ...]:
    """People whose next touch is due by that day, the longest due first."""
    statement = (
        select(*rows.columns(Person, people.PersonRow))
        .where(Person.removed_at.is_(None), Person.next_touch <= day)
        .order_by(Person.next_touch, Person.id)
    )
    return rows.listed(session, statement, people.PersonRow)
