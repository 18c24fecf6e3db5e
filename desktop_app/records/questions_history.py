"""What was asked and answered over all rounds: questions really asked, and answers to those of one's own; no bank."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select

from desktop_app.store.lists import Landed
from desktop_app.store.models import AskedQuestion, AskItem, Example, Interview, Opportunity, Person

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedAt:
    """A question really asked: where, by whom, what was told and how it landed."""

    id: int
    text: str
    question_key: str
    kept_question_id: int | None
    interview_id: int
    opportunity_id: int
    employer: str
    playbook: str
    person: str
    starts: datetime | None
    example: str
    bridge: bool
    landed: Landed | None


def asked(session: Session) -> tuple[AskedAt, ...]:
    """Every question really asked, the latest round first, in the order of the round."""
    statement = (
        select(
            AskedQuestion.id, AskedQuestion.text, AskedQuestion.question_key, AskedQuestion.kept_question_id,
            AskedQuestion.interview_id, Interview.opportunity_id, Opportunity.employer, Interview.playbook,
            Person.name.label("person"), Interview.starts, Example.title.label("example"), AskedQuestion.bridge,
            AskedQuestion.landed,
        )
        .join(Interview, Interview.id == AskedQuestion.interview_id)
        .join(Opportunity, Opportunity.id == Interview.opportunity_id)
        .outerjoin(Person, Person.id == AskedQuestion.person_id)
        .outerjoin(Example, Example.id == AskedQuestion.example_id)
        .where(Interview.removed_at.is_(None), Opportunity.removed_at.is_(None))
        .order_by(Interview.starts.is_(None), Interview.starts.desc(), AskedQuestion.position, AskedQuestion.id)
    )  # fmt: skip
    return tuple(
        AskedAt(**{**dict(row._mapping), "person": row.person or "", "example": row.example or ""})
        for row in session.execute(statement)
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedThem:
    """A question of the person's own on the list of one round, with the answer once there is one."""

    id: int
    text: str
    question_key: str
    interview_id: int
    opportunity_id: int
    employer: str
    person: str
    starts: datetime | None
    answer: str
    signal_id: int | None


def asked_them(session: Session) -> tuple[AskedThem, ...]:
    """Every question chosen to be asked, over all rounds, the latest round first."""
    statement = (
        select(
            AskItem.id, AskItem.text, AskItem.question_key, AskItem.interview_id, Interview.opportunity_id,
            Opportunity.employer, Person.name.label("person"), Interview.starts, AskItem.answer, AskItem.signal_id,
        )
        .join(Interview, Interview.id == AskItem.interview_id)
        .join(Opportunity, Opportunity.id == Interview.opportunity_id)
        .outerjoin(Person, Person.id == AskItem.person_id)
        .where(Interview.removed_at.is_(None), Opportunity.removed_at.is_(None))
        .order_by(Interview.starts.is_(None), Interview.starts.desc(), AskItem.position, AskItem.id)
    )  # fmt: skip
    return tuple(AskedThem(**{**dict(row._mapping), "person": row.person or ""}) for row in session.execute(statement))


def alike(text: str) -> str:
    """A question's words without capitals and signs, so that the same question asked twice is one."""
    return " ".join("".join(sign for sign in text.casefold() if sign.isalnum() or sign.isspace()).split())
