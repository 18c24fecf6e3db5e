"""Which interview a page is filled in for, and with whom; it must not know what any field is for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.records import interviews, parts, people
from desktop_app.store.lists import Employment

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop_app.playbooks.model import Playbook


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """One interview being prepared: its playbook and the person at its first seat (None: nobody named yet)."""

    interview_id: int
    opportunity_id: int
    playbook: Playbook
    person_id: int | None


def context_of(session: Session, interview_id: int, playbook: Playbook) -> Context:
    """The context of an interview under a playbook.

    Raises:
        UserError: the interview is not there any more.
    """
    interview = interviews.of_id(session, interview_id)
    seats = interviews.seats(session, interview_id)
    return Context(
        interview_id=interview_id,
        opportunity_id=interview.opportunity_id,
        playbook=playbook,
        person_id=seats[0].person_id if seats else None,
    )


def person_for(session: Session, context: Context, name: str = "") -> int:
    """The person at the first seat, added there if nobody was named yet; returns their id.

    A playbook that asks for whom somebody works is a recruiter's, so its person can never become the boss (M03a).
    """
    if context.person_id is not None:
        return context.person_id
    seats = interviews.seats(session, context.interview_id)
    if seats:
        return seats[0].person_id
    recruits = asks_for_employment(context.playbook)
    person_id = people.add(
        session,
        name=name,
        role_type=context.playbook.key,
        may_manage=context.playbook.may_manage,
        employment=Employment.UNKNOWN if recruits else Employment.NOT_A_RECRUITER,
    )
    interviews.add_seat(session, context.interview_id, person_id)
    return person_id


def will_manage(session: Session, context: Context) -> bool | None:
    """Whether whoever this interview is with will be the boss (M03b); None where nobody can say yet.

    Who is kept as the future manager decides. Without that the kind does: one that can be the boss is; one for several
    sorts of people (a panel, or nobody knows yet) leaves it open.
    """
    boss = parts.manager(session, context.opportunity_id)
    if boss is not None and context.person_id is not None:
        return boss == context.person_id
    if context.playbook.may_manage:
        return True
    return None if len(context.playbook.types) > 1 else False


def asks_for_employment(playbook: Playbook) -> bool:
    """Whether the playbook has a field bound to ``person.employment``, as recruiters' playbooks do."""
    return any(field.record == "person.employment" for page in playbook.pages for field in page.fields)
