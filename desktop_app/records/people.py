"""People met on the way: their record, their contacts and next touch; it must not know any interviewer type by name.

What an interviewer type implies (may this person become the boss?) is handed in by the caller, who has the playbook.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select, update

from desktop_app.records import rows, signals
from desktop_app.store.lists import Employment
from desktop_app.store.models import Participation, Person
from desktop_app.translate import tr

if TYPE_CHECKING:
    from datetime import date, datetime

    from sqlalchemy import Select
    from sqlalchemy.orm import Session

_EDITABLE = frozenset(
    {
        "name", "firm", "title", "paid_by", "email", "phone", "reach", "channels", "fills", "said_of_me", "better_fit",
        "style", "background", "time_in_role", "team_size", "answers_to", "said_in_public", "liked", "remarks",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRow:
    """One line of the People list; ``channels`` are ``Channel`` values already used."""

    id: int
    name: str
    role_type: str
    may_manage: bool
    employment: Employment
    firm: str
    title: str
    fills: str
    email: str
    phone: str
    channels: tuple[str, ...]
    last_contact: date | None
    last_contact_how: str
    next_touch: date | None
    next_touch_why: str
    rests: bool

    @property
    def recruits(self) -> bool:
        """Whether this is a recruiter of any kind."""
        return self.employment is not Employment.NOT_A_RECRUITER


def _people(*, removed: bool = False) -> Select[tuple[object, ...]]:
    taken_out = Person.removed_at.is_not(None) if removed else Person.removed_at.is_(None)
    return select(*rows.columns(Person, PersonRow)).where(taken_out)


def in_list(session: Session, *, removed: bool = False) -> tuple[PersonRow, ...]:
    """Everybody: recruiters before others, the next touch first, then by name (or those that were removed)."""
    statement = _people(removed=removed).order_by(
        Person.employment == Employment.NOT_A_RECRUITER,
        Person.next_touch.is_(None),
        Person.next_touch,
        Person.name.collate("NOCASE"),
    )
    return rows.listed(session, statement, PersonRow)


def recruiters_known(session: Session, opportunity_id: int | None = None) -> tuple[PersonRow, ...]:
    """Recruiters that a new opportunity may offer, the last contact first (M39c).

    Args:
        session: an open session.
        opportunity_id: leave out those who already have a part in it.
    """
    statement = _people().where(Person.employment != Employment.NOT_A_RECRUITER)
    if opportunity_id is not None:
        there = select(Participation.person_id).where(Participation.opportunity_id == opportunity_id)
        statement = statement.where(Person.id.not_in(there))
    return rows.listed(session, statement.order_by(Person.last_contact.desc(), Person.id), PersonRow)


def of_id(session: Session, person_id: int) -> Person:
    """The one person, all of the record.

    Raises:
        UserError: it is not there any more.
    """
    return rows.found(session, Person, person_id)


def named(session: Session, name: str) -> int | None:
    """The id of the person of that name, whatever the capitals, if there is exactly one."""
    wanted = name.strip().casefold()
    ids = [row.id for row in in_list(session) if row.name.casefold() == wanted]
    return ids[0] if len(ids) == 1 else None


def add(
    session: Session,
    *,
    name: str,
    role_type: str = "",
    may_manage: bool = False,
    employment: Employment = Employment.NOT_A_RECRUITER,
    at: datetime | None = None,
    **more: object,
) -> int:
    """Add a person and return the id.

    Args:
        session: an open session.
        name: as they write it; a blank one becomes "Somebody", so that nothing typed is lost.
        role_type: key of the playbook of their kind, or "".
        may_manage: whether that kind can be the boss (``Playbook.may_manage``); recruiters never can (M03a).
        employment: for whom a recruiter works.
        at: the moment, now by default.
        more: further fields of the record.
    """
    person = Person(
        name=name.strip() or tr("Somebody"),
        role_type=role_type,
        may_manage=may_manage and employment is Employment.NOT_A_RECRUITER,
        employment=employment,
        created_at=at or rows.now(),
    )
    rows.changed(session, person, _EDITABLE, more)
    return rows.added(session, person)


def edit(session: Session, person_id: int, **changes: object) -> None:
    """Change fields of a person's record; a blank name keeps the one there was."""
    if "name" in changes and not str(changes["name"]).strip():
        changes = {field: value for field, value in changes.items() if field != "name"}
    rows.changed(session, of_id(session, person_id), _EDITABLE, changes)


def move_to_role(session: Session, person_id: int, role_type: str, *, may_manage: bool, employment: Employment) -> None:
    """Change what kind of interviewer a person is, and everything the rules draw from it.

    Whoever becomes a recruiter will manage nobody any more (M03a), and the distance of all they said is set anew
    (M04b). Arguments are those of ``add``.
    """
    person = of_id(session, person_id)
    may_manage = may_manage and employment is Employment.NOT_A_RECRUITER
    if not may_manage:
        # Their word leaves distance 0 before the person stops being able to manage: the tables hold both rules.
        session.execute(update(Participation).where(Participation.person_id == person_id).values(will_manage_me=False))
        signals.follow_rule(session, person_id)
    person.role_type, person.may_manage, person.employment = role_type, may_manage, employment
    session.flush()
    signals.follow_rule(session, person_id)


def remove(session: Session, person_id: int, *, at: datetime | None = None) -> None:
    """Take a person out of every list; what they said and did stays."""
    of_id(session, person_id).removed_at = at or rows.now()
    session.flush()


def bring_back(session: Session, person_id: int) -> None:
    """Put a removed person back into the lists."""
    of_id(session, person_id).removed_at = None
    session.flush()
