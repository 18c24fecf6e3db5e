"""Who was told which example, and findings the person set aside; it must not judge a telling or a finding.

A use is a telling at an interview to one person, or a place in the written application of an opportunity.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from desktop_app.records import rows
from desktop_app.store.lists import Landed
from desktop_app.store.models import Dismissal, Interview, Opportunity, Person, Use

if TYPE_CHECKING:
    from datetime import date, datetime

    from sqlalchemy import ColumnElement, Select
    from sqlalchemy.orm import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class UseRow:
    """One telling: to whom (empty: nobody known by name), where, when and how it landed."""

    id: int
    example_id: int
    interview_id: int | None
    opportunity_id: int
    employer: str
    round: int | None
    person_id: int | None
    person: str
    in_writing: bool
    day: date | None
    landed: Landed | None


def _uses(*where: ColumnElement[bool]) -> Select[tuple[object, ...]]:
    opportunity_id = func.coalesce(Use.opportunity_id, Interview.opportunity_id)
    return (
        select(
            *(getattr(Use, name) for name in UseRow.__dataclass_fields__ if name in _OWN),
            opportunity_id.label("opportunity_id"),
            Opportunity.employer,
            Interview.round,
            func.coalesce(Person.name, "").label("person"),
        )
        .outerjoin(Interview, Interview.id == Use.interview_id)
        .join(Opportunity, Opportunity.id == opportunity_id)
        .outerjoin(Person, Person.id == Use.person_id)
        .where(*where)
        .order_by(Use.day.desc(), Use.id.desc())
    )


_OWN = frozenset({"id", "example_id", "interview_id", "person_id", "in_writing", "day", "landed"})


def of_example(session: Session, example_id: int) -> tuple[UseRow, ...]:
    """Every telling of one example, the latest first."""
    return rows.listed(session, _uses(Use.example_id == example_id), UseRow)


def of_person(session: Session, person_id: int) -> tuple[UseRow, ...]:
    """All that one person was told, the latest first (COV-03, "heard before")."""
    return rows.listed(session, _uses(Use.person_id == person_id), UseRow)


def of_opportunity(session: Session, opportunity_id: int) -> tuple[UseRow, ...]:
    """All that was told on the way to one post, in writing too, the latest first."""
    return rows.listed(session, _uses(Opportunity.id == opportunity_id), UseRow)


def in_store(session: Session) -> dict[int, tuple[UseRow, ...]]:
    """Every telling by example: one statement for all of them."""
    found: dict[int, tuple[UseRow, ...]] = {}
    for use in rows.listed(session, _uses(), UseRow):
        found[use.example_id] = (*found.get(use.example_id, ()), use)
    return found


def add(
    session: Session,
    example_id: int,
    interview_id: int,
    *,
    person_id: int | None = None,
    landed: Landed | None = None,
    asked_question_id: int | None = None,
    day: date | None = None,
) -> int:
    """Note that an example was told at an interview; returns the id of the use."""
    interview = rows.found(session, Interview, interview_id)
    if day is None:
        day = interview.starts.date() if interview.starts else rows.today()
    return rows.added(
        session,
        Use(
            example_id=example_id, interview_id=interview_id, person_id=person_id, landed=landed, day=day,
            asked_question_id=asked_question_id,
        ),
    )  # fmt: skip


def add_in_writing(session: Session, example_id: int, opportunity_id: int, *, day: date | None = None) -> int:
    """Note that an example stands in the written application; returns the id of the use, also of one already there."""
    known = session.scalar(
        select(Use.id).where(Use.example_id == example_id, Use.opportunity_id == opportunity_id, Use.in_writing)
    )
    if known is not None:
        return known
    return rows.added(
        session, Use(example_id=example_id, opportunity_id=opportunity_id, in_writing=True, day=day or rows.today())
    )


def edit(session: Session, use_id: int, **changes: object) -> None:
    """Change to whom, when or how it landed."""
    rows.changed(session, rows.found(session, Use, use_id), frozenset({"person_id", "day", "landed"}), changes)


def remove(session: Session, use_id: int) -> None:
    """Take a telling out again."""
    rows.deleted(session, Use, use_id)


def text_hash(text: str) -> str:
    """A short fingerprint of a text a rule read; white space alone makes no difference."""
    return blake2b(" ".join(text.split()).encode(), digest_size=12).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class Dismissed:
    """A finding set aside: it is silent while the fingerprint of the text is the same, and returns with a new text."""

    id: int
    rule: str
    part: str
    text_hash: str
    reason: str


def _subject(example_id: int | None, follow_up_id: int | None, interview_id: int | None) -> ColumnElement[bool]:
    """The one thing a dismissal is about, as a condition.

    Raises:
        ValueError: not exactly one was given (our own bug).
    """
    given = {
        name: value
        for name, value in (
            ("example_id", example_id), ("follow_up_id", follow_up_id), ("interview_id", interview_id),
        )
        if value is not None
    }  # fmt: skip
    if len(given) != 1:
        raise ValueError("a finding is about exactly one example, follow-up or interview")
    ((name, value),) = given.items()
    condition: ColumnElement[bool] = getattr(Dismissal, name) == value
    return condition


def dismissed(
    session: Session,
    *,
    example_id: int | None = None,
    follow_up_id: int | None = None,
    interview_id: int | None = None,
) -> tuple[Dismissed, ...]:
    """The findings set aside about one example, follow-up or interview."""
    condition = _subject(example_id, follow_up_id, interview_id)
    statement = select(*rows.columns(Dismissal, Dismissed)).where(condition).order_by(Dismissal.id)
    return rows.listed(session, statement, Dismissed)


def set_aside_by_example(session: Session) -> dict[int, frozenset[str]]:
    """Fingerprints of what findings set aside were about, by example: one statement for the whole bank."""
    found: dict[int, set[str]] = {}
    statement = select(Dismissal.example_id, Dismissal.text_hash).where(Dismissal.example_id.is_not(None))
    for example_id, fingerprint in session.execute(statement):
        found.setdefault(int(example_id or 0), set()).add(fingerprint)
    return {example_id: frozenset(each) for example_id, each in found.items()}


def dismiss(
    session: Session,
    rule: str,
    text: str,
    *,
    reason: str = "",
    part: str = "",
    example_id: int | None = None,
    follow_up_id: int | None = None,
    interview_id: int | None = None,
    at: datetime | None = None,
) -> int:
    """Set a finding aside with the person's reason, for this ``text``; returns the id of the dismissal."""
    condition = _subject(example_id, follow_up_id, interview_id)
    row = session.scalar(select(Dismissal).where(condition, Dismissal.rule == rule, Dismissal.part == part))
    if row is None:
        row = Dismissal(
            rule=rule, part=part, text_hash="", dismissed_at=at or rows.now(),
            example_id=example_id, follow_up_id=follow_up_id, interview_id=interview_id,
        )  # fmt: skip
        session.add(row)
    row.text_hash, row.reason, row.dismissed_at = text_hash(text), reason, at or rows.now()
    session.flush()
    return row.id


def restore(session: Session, dismissal_id: int) -> None:
    """Let a finding speak again."""
    rows.deleted(session, Dismissal, dismissal_id)
