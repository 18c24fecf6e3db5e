"""Rehearsals: each take with its counts, the pace they show, and what the person wants rehearsed; it plans no dates.

``item`` names what was rehearsed: "example:3", "headline:3", "probe:3:why", "question:OPN-01", "kept:7", "must:12",
"fact:notice_weeks", "pitch", "opening", "run". No sound is judged here; words and seconds are counted by whoever
records a take.
"""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING, Final

from sqlalchemy import func, select

from desktop_app.records import rows
from desktop_app.store.lists import TakeMode
from desktop_app.store.models import RehearsalChoice, Take

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import datetime

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

PACE_FROM: Final = 5
"""So many of the latest takes make the person's pace; fewer than two make none."""

_LEAST_WORDS = 20
_EDITABLE = frozenset({"seconds", "words", "filler", "recall", "self_mark", "text", "note", "recording", "audience"})


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeRow:
    """One rehearsal of one item."""

    id: int
    item: str
    mode: TakeMode
    interview_id: int | None
    example_id: int | None
    kept_question_id: int | None
    audience: str
    seconds: int | None
    words: int | None
    filler: int | None
    recall: int | None
    self_mark: int | None
    text: str
    note: str
    recording: str
    taken_at: datetime


def _listed(session: Session, *where: ColumnElement[bool]) -> tuple[TakeRow, ...]:
    statement = select(*rows.columns(Take, TakeRow)).where(*where).order_by(Take.taken_at, Take.id)
    return rows.listed(session, statement, TakeRow)


def in_store(session: Session, since: datetime | None = None) -> tuple[TakeRow, ...]:
    """Every take in order of time; only those since a moment, if one is given."""
    return _listed(session, *(() if since is None else (Take.taken_at >= since,)))


def about(session: Session, example_ids: Collection[int]) -> tuple[TakeRow, ...]:
    """The takes of some examples, and of everything that is no example, in order of time."""
    return _listed(session, Take.example_id.is_(None) | Take.example_id.in_(example_ids))


def of_item(session: Session, item: str) -> tuple[TakeRow, ...]:
    """The takes of one item in order of time."""
    return _listed(session, Take.item == item)


def of_items(session: Session, items: Iterable[str]) -> tuple[TakeRow, ...]:
    """The takes of several items in order of time."""
    return _listed(session, Take.item.in_(list(items)))


def in_family(session: Session, family: str) -> tuple[TakeRow, ...]:
    """The takes of every item of a family ("question", "must") in order of time."""
    return _listed(session, Take.item.startswith(f"{family}:", autoescape=True))


def of_interview(session: Session, interview_id: int) -> tuple[TakeRow, ...]:
    """The takes for one interview in order of time."""
    return _listed(session, Take.interview_id == interview_id)


def of_example(session: Session, example_id: int) -> tuple[TakeRow, ...]:
    """The takes of one example, all tellings, in order of time."""
    return _listed(session, Take.example_id == example_id)


def latest(session: Session) -> dict[str, TakeRow]:
    """The latest take of each item."""
    order = func.row_number().over(partition_by=Take.item, order_by=(Take.taken_at.desc(), Take.id.desc()))
    ranked = select(Take.id, order.label("place")).subquery()
    newest = select(ranked.c.id).where(ranked.c.place == 1)
    return {take.item: take for take in _listed(session, Take.id.in_(newest))}


def add(
    session: Session,
    item: str,
    mode: TakeMode,
    *,
    interview_id: int | None = None,
    example_id: int | None = None,
    kept_question_id: int | None = None,
    at: datetime | None = None,
    **more: object,
) -> int:
    """Keep a take; returns its id.

    Args:
        session: an open session.
        item: what was rehearsed, as named at the top of this module.
        mode: how.
        interview_id: for which interview.
        example_id: the example in it; the take goes with it.
        kept_question_id: the kept question in it; the take goes with it.
        at: the moment, now by default.
        more: seconds, words, filler, recall 0 to 3, self_mark 1 to 5, text, note, recording, audience.
    """
    take = Take(
        item=item, mode=mode, interview_id=interview_id, example_id=example_id, kept_question_id=kept_question_id,
        taken_at=at or rows.now(),
    )  # fmt: skip
    rows.changed(session, take, _EDITABLE, more)
    return rows.added(session, take)


def edit(session: Session, take_id: int, **changes: object) -> None:
    """Change the counts, marks or notes of a take."""
    rows.changed(session, rows.found(session, Take, take_id), _EDITABLE, changes)


def remove(session: Session, take_id: int) -> None:
    """Delete a take; its recording is a file and is deleted by whoever keeps it."""
    rows.deleted(session, Take, take_id)


def measured_pace(session: Session) -> float | None:
    """Spoken words a minute: the median of the latest takes of twenty words or more, None before there are two."""
    statement = (
        select(Take.words, Take.seconds)
        .where(Take.words >= _LEAST_WORDS, Take.seconds > 0)
        .order_by(Take.taken_at.desc(), Take.id.desc())
        .limit(PACE_FROM)
    )
    paces = [words / seconds * 60 for words, seconds in session.execute(statement) if words and seconds]
    return median(paces) if len(paces) > 1 else None


def choices(session: Session, interview_id: int) -> dict[str, bool]:
    """What the person wants rehearsed (true) or left out (false) for an interview, over the computed choice."""
    statement = select(RehearsalChoice.item, RehearsalChoice.wanted).where(RehearsalChoice.interview_id == interview_id)
    return {row.item: row.wanted for row in session.execute(statement.order_by(RehearsalChoice.id))}


def choose(session: Session, interview_id: int, item: str, *, wanted: bool | None) -> None:
    """Want an item rehearsed, or left out; None leaves it to the computed choice again."""
    row = session.scalar(
        select(RehearsalChoice).where(RehearsalChoice.interview_id == interview_id, RehearsalChoice.item == item)
    )
    if row is not None and wanted is None:
        session.delete(row)
    elif row is not None:
        row.wanted = bool(wanted)
    elif wanted is not None:
        session.add(RehearsalChoice(interview_id=interview_id, item=item, wanted=wanted))
    session.flush()
