"""A person's part in one opportunity: who will manage me, who briefed whom, who put me forward; it must not judge them.

The two hard rules live here and in the tables: at most one person will manage me and no recruiter can (M03a); two
agencies may not put me forward for the same role unnoticed [J4].
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select, update

from desktop_app.errors import UserError
from desktop_app.records import people, rows, signals
from desktop_app.store.lists import BriefedBy, Employment, Known
from desktop_app.store.models import Participation, Person, Submission
from desktop_app.translate import tr

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from sqlalchemy.orm import Session

_EDITABLE = frozenset({"part", "briefed_by", "last_spoke", "exclusive", "client_named"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One person in one opportunity."""

    person_id: int
    opportunity_id: int
    name: str
    role_type: str
    may_manage: bool
    employment: Employment
    firm: str
    title: str
    will_manage_me: bool
    part: str
    briefed_by: BriefedBy
    last_spoke: str
    exclusive: Known
    client_named: Known


def of_opportunity(session: Session, opportunity_id: int) -> tuple[Part, ...]:
    """Everybody in an opportunity: who will manage me first, then in the order they came."""
    person = [getattr(Person, name) for name in ("name", "role_type", "may_manage", "employment", "firm", "title")]
    statement = (
        select(*rows.columns(Participation, Part), *person)
        .join(Person, Person.id == Participation.person_id)
        .where(Participation.opportunity_id == opportunity_id, Person.removed_at.is_(None))
        .order_by(Participation.will_manage_me.desc(), Participation.id)
    )
    return rows.listed(session, statement, Part)


def of_person(session: Session, opportunity_id: int, person_id: int) -> Part | None:
    """That person's part in that opportunity, or None where they have none."""
    return next((part for part in of_opportunity(session, opportunity_id) if part.person_id == person_id), None)


def manager(session: Session, opportunity_id: int) -> int | None:
    """The id of the person who will manage me there, if it is known."""
    return session.scalar(
        select(Participation.person_id).where(
            Participation.opportunity_id == opportunity_id, Participation.will_manage_me
        )
    )


def _row(session: Session, opportunity_id: int, person_id: int) -> Participation | None:
    return session.scalar(
        select(Participation).where(
            Participation.opportunity_id == opportunity_id, Participation.person_id == person_id
        )
    )


def add(session: Session, opportunity_id: int, person_id: int, **more: object) -> None:
    """Give a person a part in an opportunity, or change the one they have; distances follow (M04b)."""
    row = _row(session, opportunity_id, person_id)
    if row is None:
        row = Participation(opportunity_id=opportunity_id, person_id=person_id)
        session.add(row)
    rows.changed(session, row, _EDITABLE, more)
    signals.follow_rule(session, person_id, opportunity_id)


def remove(session: Session, opportunity_id: int, person_id: int) -> None:
    """Take a person out of an opportunity; what they said stays, at the distance of somebody who is not the boss."""
    row = _row(session, opportunity_id, person_id)
    if row is not None:
        session.delete(row)
        session.flush()
        signals.follow_rule(session, person_id, opportunity_id)


def set_manager(session: Session, opportunity_id: int, person_id: int | None) -> None:
    """Say who will manage me: nobody known, or one person; anybody marked before is marked no more (M03a).

    Raises:
        UserError: that person is of a kind that never manages me, such as a recruiter.
    """
    if person_id is not None:
        person = people.of_id(session, person_id)
        if not person.may_manage:
            raise UserError(
                tr("{name} cannot be your future manager here.", name=person.name),
                tr("Nothing was changed."),
                tr("If they recruit for themselves, change their kind to hiring manager first."),
            )
    before = manager(session, opportunity_id)
    session.execute(
        update(Participation).where(Participation.opportunity_id == opportunity_id).values(will_manage_me=False)
    )
    if person_id is not None:
        add(session, opportunity_id, person_id)
        session.execute(
            update(Participation)
            .where(Participation.opportunity_id == opportunity_id, Participation.person_id == person_id)
            .values(will_manage_me=True)
        )
    for changed in {before, person_id}:
        if changed is not None:
            signals.follow_rule(session, changed, opportunity_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Forwarded:
    """That somebody put me forward to a client for a role."""

    id: int
    person_id: int | None
    opportunity_id: int | None
    client: str
    role: str
    day: date | None
    consent: Known
    note: str


def forwarded(session: Session, *, person_id: int | None = None) -> tuple[Forwarded, ...]:
    """Every time I was put forward, the latest first; only by one person if ``person_id`` is given."""
    statement = select(*rows.columns(Submission, Forwarded)).order_by(Submission.day.desc(), Submission.id.desc())
    if person_id is not None:
        statement = statement.where(Submission.person_id == person_id)
    return rows.listed(session, statement, Forwarded)


def add_forwarding(
    session: Session,
    *,
    client: str,
    person_id: int | None = None,
    opportunity_id: int | None = None,
    role: str = "",
    day: date | None = None,
    consent: Known = Known.UNKNOWN,
    note: str = "",
) -> int:
    """Record that I was put forward; ``already_forwarded`` says beforehand whether somebody else did."""
    return rows.added(
        session,
        Submission(
            person_id=person_id,
            opportunity_id=opportunity_id,
            client=client.strip(),
            role=role.strip(),
            day=day,
            consent=consent,
            note=note,
        ),
    )


def remove_forwarding(session: Session, submission_id: int) -> None:
    """Take out a record of having been put forward."""
    rows.deleted(session, Submission, submission_id)


def already_forwarded(
    session: Session, *, client: str, role: str, by_person_id: int | None = None
) -> tuple[Forwarded, ...]:
    """Earlier records for the same client and role by anybody else: the hard warning of R1 [J4].

    Client and role are compared without regard to capitals and spacing; a record without a role counts for every role
    of that client, because it cannot be told apart.
    """
    wanted_client, wanted_role = _plain(client), _plain(role)
    return tuple(
        record
        for record in forwarded(session)
        if _plain(record.client) == wanted_client
        and (not record.role or not wanted_role or _plain(record.role) == wanted_role)
        and (by_person_id is None or record.person_id != by_person_id)
    )


def forwarded_by_others(session: Session, records: Iterable[Forwarded]) -> dict[int, str]:
    """Who else put me forward for the same client and role, by the id of each record that is doubled."""
    names = {row.id: row.name for row in people.in_list(session)}
    found = {}
    for record in records:
        others = already_forwarded(session, client=record.client, role=record.role, by_person_id=record.person_id)
        told = [names.get(other.person_id or 0, tr("Somebody else")) for other in others if other.id != record.id]
        if told:
            found[record.id] = told[0]
    return found


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())
