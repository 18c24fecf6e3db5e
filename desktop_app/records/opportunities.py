"""Opportunities and what stands on them alone: status, closing, glossary; it must not read postings or plan anything.

Removing is soft: the row stays with ``removed_at`` until it is brought back; nothing here deletes an opportunity.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select

from desktop_app.records import rows
from desktop_app.store.lists import CloseReason, OpportunityStatus
from desktop_app.store.models import GlossaryTerm, Opportunity
from desktop_app.translate import tr

if TYPE_CHECKING:
    from datetime import date, datetime

    from sqlalchemy.orm import Session

_EDITABLE = frozenset(
    [
        "title",
        "employer",
        "source",
        "reference",
        "direct",
        "place",
        "pattern",
        "pay",
        "pay_said_by_id",
        "vacancy_reason",
        "technical_round",
        "applied_on",
        "closes_on",
        "close_words",
        "kept",
        "notes",
    ]
)


@dataclass(frozen=True, slots=True, kw_only=True)
class OpportunityRow:
    """One line of the Opportunities list."""

    id: int
    title: str
    employer: str
    source: str
    reference: str
    direct: bool
    place: str
    pattern: str
    pay: str
    pay_said_by_id: int | None
    status: OpportunityStatus
    applied_on: date | None
    closes_on: date | None
    closed_on: date | None
    close_reason: CloseReason | None
    close_words: str
    kept: str


def in_list(session: Session, *, removed: bool = False) -> tuple[OpportunityRow, ...]:
    """All opportunities, open ones first by their order of arrival, closed ones last, the latest first.

    Args:
        session: an open session.
        removed: those that were removed instead of those that were not.
    """
    taken_out = Opportunity.removed_at.is_not(None) if removed else Opportunity.removed_at.is_(None)
    statement = (
        select(*rows.columns(Opportunity, OpportunityRow))
        .where(taken_out)
        .order_by(Opportunity.closed_on.is_not(None), Opportunity.closed_on.desc(), Opportunity.id)
    )
    return rows.listed(session, statement, OpportunityRow)


def of_id(session: Session, opportunity_id: int) -> Opportunity:
    """The one opportunity, all of it.

    Raises:
        UserError: it is not there any more.
    """
    return rows.found(session, Opportunity, opportunity_id)


def add(session: Session, *, title: str = "", employer: str = "", at: datetime | None = None, **more: object) -> int:
    """Add an opportunity and return its id; a posting without a name is called by what is there."""
    opportunity = Opportunity(
        title=title.strip() or ("" if employer.strip() else tr("Untitled post")),
        employer=employer.strip(),
        created_at=at or rows.now(),
    )
    rows.changed(session, opportunity, _EDITABLE, more)
    return rows.added(session, opportunity)


def edit(session: Session, opportunity_id: int, **changes: object) -> None:
    """Change fields of an opportunity; a title and an employer that would both be empty keep what they were."""
    opportunity = of_id(session, opportunity_id)
    title = str(changes.get("title", opportunity.title))
    employer = str(changes.get("employer", opportunity.employer))
    if not (title.strip() or employer.strip()):
        changes = {name: value for name, value in changes.items() if name not in ("title", "employer")}
    rows.changed(session, opportunity, _EDITABLE, changes)


def move(session: Session, opportunity_id: int, status: OpportunityStatus) -> None:
    """Move an opportunity to another group; closing has its own verb, because it needs a day.

    Raises:
        ValueError: asked to close it this way.
    """
    if status is OpportunityStatus.CLOSED:
        raise ValueError("close() needs a day and a reason")
    opportunity = of_id(session, opportunity_id)
    opportunity.status = status
    opportunity.closed_on = None
    opportunity.close_reason = None
    session.flush()


def close(
    session: Session,
    opportunity_id: int,
    reason: CloseReason,
    *,
    words: str = "",
    kept: str = "",
    on: date | None = None,
) -> None:
    """Close an opportunity with a neutral reason (M16a, M17a); ``kept`` is what the person keeps from it."""
    opportunity = of_id(session, opportunity_id)
    opportunity.status = OpportunityStatus.CLOSED
    opportunity.closed_on = on or rows.today()
    opportunity.close_reason = reason
    opportunity.close_words = words or opportunity.close_words
    opportunity.kept = kept or opportunity.kept
    session.flush()


def remove(session: Session, opportunity_id: int, *, at: datetime | None = None) -> None:
    """Take an opportunity out of every list; all that belongs to it stays with it."""
    of_id(session, opportunity_id).removed_at = at or rows.now()
    session.flush()


def bring_back(session: Session, opportunity_id: int) -> None:
    """Put a removed opportunity back into the lists."""
    of_id(session, opportunity_id).removed_at = None
    session.flush()


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One word of the glossary of an opportunity."""

    id: int
    term: str
    meaning: str


def glossary(session: Session, opportunity_id: int) -> tuple[Term, ...]:
    """The words explained for one opportunity, in alphabetical order (M22c)."""
    statement = (
        select(*rows.columns(GlossaryTerm, Term))
        .where(GlossaryTerm.opportunity_id == opportunity_id)
        .order_by(GlossaryTerm.term.collate("NOCASE"))
    )
    return rows.listed(session, statement, Term)


def explain(session: Session, opportunity_id: int, term: str, meaning: str) -> int:
    """Explain a word of the posting, anew or again; returns the id of its entry."""
    known = session.scalar(
        select(GlossaryTerm).where(GlossaryTerm.opportunity_id == opportunity_id, GlossaryTerm.term == term.strip())
    )
    if known is None:
        return rows.added(
            session, GlossaryTerm(opportunity_id=opportunity_id, term=term.strip(), meaning=meaning.strip())
        )
    rows.changed(session, known, frozenset({"meaning"}), {"meaning": meaning.strip()})
    return known.id


def remove_term(session: Session, term_id: int) -> None:
    """Take a word out of the glossary."""
    rows.deleted(session, GlossaryTerm, term_id)
