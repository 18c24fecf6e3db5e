"""Questions to ask, questions kept, and questions really asked; it must not know the bank they may come from.

An answer to a question of the person's own becomes a signal of whoever gave it, at that person's distance.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select

from desktop_app.records import interviews, rows, signals, uses
from desktop_app.store.lists import Landed, SignalAbout
from desktop_app.store.models import AnswerPlan, AskedQuestion, AskItem, Interview, KeptQuestion, Use

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy.orm import Session

_ASK = frozenset({"text", "question_key", "group", "person_id", "fills", "checks_signal_id", "match_item_id"})
_KEPT = frozenset({"text", "group", "competency", "tags", "best_answer", "example_id", "rehearse", "came_from_id"})
_ASKED = frozenset({"text", "question_key", "kept_question_id", "person_id", "example_id", "bridge", "landed"})
_PLAN = frozenset({"question", "question_key", "points", "example_id", "interview_id"})


@dataclass(frozen=True, slots=True, kw_only=True)
class AskRow:
    """A question to ask at one interview, and the answer once there is one."""

    id: int
    text: str
    question_key: str
    group: str
    person_id: int | None
    fills: str
    checks_signal_id: int | None
    match_item_id: int | None
    answer: str
    answered_at: datetime | None
    signal_id: int | None


def to_ask(session: Session, interview_id: int) -> tuple[AskRow, ...]:
    """The questions chosen for an interview, in order."""
    statement = (
        select(*rows.columns(AskItem, AskRow))
        .where(AskItem.interview_id == interview_id)
        .order_by(AskItem.position, AskItem.id)
    )
    return rows.listed(session, statement, AskRow)


def add_to_ask(session: Session, interview_id: int, text: str, **more: object) -> int:
    """Choose a question to ask, at the end; returns its id."""
    item = AskItem(
        interview_id=interview_id,
        text=text.strip(),
        position=rows.next_position(session, AskItem, AskItem.interview_id == interview_id),
    )
    rows.changed(session, item, _ASK, more)
    return rows.added(session, item)


def move_to_ask(session: Session, order: Sequence[int]) -> None:
    """Put the questions in this order (ids)."""
    rows.reordered(session, AskItem, order)


def remove_to_ask(session: Session, ask_id: int) -> None:
    """Take a question off the list; a signal its answer became stays."""
    rows.deleted(session, AskItem, ask_id)


def put_answer(
    session: Session,
    ask_id: int,
    answer: str,
    *,
    about: SignalAbout | None = None,
    person_id: int | None = None,
    at: datetime | None = None,
) -> int | None:
    """Keep the answer received; with ``about`` it also becomes a signal of who gave it (R11, H9).

    Args:
        session: an open session.
        ask_id: the question.
        answer: what they said; empty takes the answer back (a signal made of it stays).
        about: what the answer is about; None makes no signal.
        person_id: who answered; whom the question was for, or the first person there, by default.
        at: the moment, now by default.

    Returns:
        The id of the signal, or None where none was made.
    """
    item = rows.found(session, AskItem, ask_id)
    item.answer = answer.strip()
    item.answered_at = (at or rows.now()) if item.answer else None
    if about is None or not item.answer:
        session.flush()
        return None
    interview = rows.found(session, Interview, item.interview_id)
    person_id = person_id or item.person_id or _first_person(session, item.interview_id)
    if item.signal_id is None:
        item.signal_id = signals.add(
            session, interview.opportunity_id, about=about, text=item.answer, person_id=person_id,
            heard_on=(at or rows.now()).date(), interview_id=interview.id,
        )  # fmt: skip
    else:
        signals.edit(session, item.signal_id, text=item.answer, about=about)
    session.flush()
    return item.signal_id


def _first_person(session: Session, interview_id: int) -> int | None:
    return next((seat.person_id for seat in interviews.seats(session, interview_id)), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptRow:
    """A question of the person's own, or what they keep beside one of the bank (``bank_key``)."""

    id: int
    text: str
    bank_key: str | None
    to_ask: bool
    group: str
    competency: str | None
    tags: tuple[str, ...]
    best_answer: str
    example_id: int | None
    rehearse: bool
    came_from_id: int | None


def kept(session: Session, *, to_ask: bool | None = None) -> tuple[KeptRow, ...]:
    """Every question kept, the latest first; only those to ask, or to answer, if ``to_ask`` is given."""
    statement = select(*rows.columns(KeptQuestion, KeptRow)).order_by(KeptQuestion.id.desc())
    if to_ask is not None:
        statement = statement.where(KeptQuestion.to_ask == to_ask)
    return rows.listed(session, statement, KeptRow)


def keep(
    session: Session,
    text: str,
    *,
    bank_key: str | None = None,
    to_ask: bool = False,
    at: datetime | None = None,
    **more: object,
) -> int:
    """Keep a question, or find the one already kept (by bank key, or word for word), and return its id."""
    wanted = " ".join(text.split())
    known = (
        select(KeptQuestion).where(KeptQuestion.bank_key == bank_key)
        if bank_key is not None
        else select(KeptQuestion).where(KeptQuestion.text == wanted, KeptQuestion.to_ask == to_ask)
    )
    row = session.scalar(known.limit(1))
    if row is None:
        row = KeptQuestion(text=wanted, bank_key=bank_key, to_ask=to_ask, created_at=at or rows.now())
        session.add(row)
    rows.changed(session, row, _KEPT, more)
    return row.id


def edit_kept(session: Session, kept_id: int, **changes: object) -> None:
    """Change a kept question, its best answer or its example."""
    rows.changed(session, rows.found(session, KeptQuestion, kept_id), _KEPT, changes)


def remove_kept(session: Session, kept_id: int) -> None:
    """Take out a kept question with its rehearsals."""
    rows.deleted(session, KeptQuestion, kept_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedRow:
    """A question really asked: what was told, and how it landed."""

    id: int
    interview_id: int
    text: str
    question_key: str
    kept_question_id: int | None
    person_id: int | None
    example_id: int | None
    bridge: bool
    landed: Landed | None


def asked(session: Session, interview_id: int) -> tuple[AskedRow, ...]:
    """The questions asked at an interview, in the order they are remembered."""
    statement = (
        select(*rows.columns(AskedQuestion, AskedRow))
        .where(AskedQuestion.interview_id == interview_id)
        .order_by(AskedQuestion.position, AskedQuestion.id)
    )
    return rows.listed(session, statement, AskedRow)


def add_asked(session: Session, interview_id: int, text: str, **more: object) -> int:
    """Note a question that was asked; its example is noted as told. Returns its id."""
    row = AskedQuestion(
        interview_id=interview_id,
        text=" ".join(text.split()),
        position=rows.next_position(session, AskedQuestion, AskedQuestion.interview_id == interview_id),
    )
    added = rows.added(session, row)
    edit_asked(session, added, **more)
    return added


def edit_asked(session: Session, asked_id: int, **changes: object) -> None:
    """Change what was told and how it landed; uses follow, and "no" makes it a question to rehearse.

    An example takes the place of a bridge and a bridge of an example: only one was told.
    """
    row = rows.found(session, AskedQuestion, asked_id)
    if changes.get("example_id") is not None:
        changes["bridge"] = False
    elif changes.get("bridge"):
        changes["example_id"] = None
    rows.changed(session, row, _ASKED, changes)
    if row.landed is Landed.NO and row.kept_question_id is None:
        row.kept_question_id = keep(session, row.text, rehearse=True, came_from_id=row.interview_id)
    _use_follows(session, row)


def remove_asked(session: Session, asked_id: int) -> None:
    """Take out a question of the debrief, and the use it made."""
    rows.deleted(session, AskedQuestion, asked_id)


def _use_follows(session: Session, row: AskedQuestion) -> None:
    """One use for each person it was told to: whoever asked, or else everybody there."""
    wanted: list[int | None] = []
    if row.example_id is not None:
        everybody: list[int | None] = [seat.person_id for seat in interviews.seats(session, row.interview_id)]
        wanted = [row.person_id] if row.person_id is not None else everybody or [None]
    there = {use.person_id: use for use in session.scalars(select(Use).where(Use.asked_question_id == row.id))}
    for person_id, use in there.items():
        if person_id in wanted and use.example_id == row.example_id:
            use.landed = row.landed
            wanted.remove(person_id)
        else:
            session.delete(use)
    session.flush()
    for person_id in wanted:
        uses.add(
            session, row.example_id or 0, row.interview_id, person_id=person_id, landed=row.landed,
            asked_question_id=row.id,
        )  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRow:
    """How the person means to answer one question."""

    id: int
    opportunity_id: int
    interview_id: int | None
    question: str
    question_key: str
    points: str
    example_id: int | None


def plans(session: Session, opportunity_id: int) -> tuple[PlanRow, ...]:
    """The answers planned for an opportunity, in order."""
    statement = (
        select(*rows.columns(AnswerPlan, PlanRow))
        .where(AnswerPlan.opportunity_id == opportunity_id)
        .order_by(AnswerPlan.position, AnswerPlan.id)
    )
    return rows.listed(session, statement, PlanRow)


def add_plan(session: Session, opportunity_id: int, question: str, **more: object) -> int:
    """Plan an answer, at the end; returns its id."""
    plan = AnswerPlan(
        opportunity_id=opportunity_id,
        question=question.strip(),
        position=rows.next_position(session, AnswerPlan, AnswerPlan.opportunity_id == opportunity_id),
    )
    rows.changed(session, plan, _PLAN, more)
    return rows.added(session, plan)
