"""Settling signals: confirm, correct, drop, rank, and the two columns of a difference; it must not score anybody.

The manager's word settles a signal (M05b). A correction is a new signal beside the old one, which is kept (M11a).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import func, select

from desktop_app.records import parts, rows, signals
from desktop_app.store.lists import Channel, SignalAbout, SignalSource, SignalState
from desktop_app.store.models import Requirement, Signal

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy.orm import Session

CULTURE_HALF: Final = frozenset({SignalAbout.CULTURE})
"""The half of the top three (M10a) that is about fit; every other subject is the job half."""


def confirm(
    session: Session,
    signal_id: int,
    *,
    by_id: int | None = None,
    interview_id: int | None = None,
    day: date | None = None,
) -> None:
    """The manager said so too: the signal stands, and is the manager's word from now on.

    Args:
        session: an open session.
        signal_id: which signal.
        by_id: who confirmed it; whoever will manage me by default.
        interview_id: where, if at an interview.
        day: when; today by default.
    """
    signal = signals.of_id(session, signal_id)
    _settle(session, signal, SignalState.CONFIRMED, by_id=by_id, interview_id=interview_id, day=day)
    signal.corrected_text = ""
    session.flush()


def correct(
    session: Session,
    signal_id: int,
    text: str,
    *,
    by_id: int | None = None,
    interview_id: int | None = None,
    day: date | None = None,
    quoted: bool = False,
    channel: Channel | None = None,
) -> int:
    """Somebody nearer said otherwise: their word replaces this one, which is kept as corrected (M11a).

    Arguments are those of ``confirm``, with the right wording, whether it is quoted, and how it was heard.

    Returns:
        The id of the new signal; it takes over the rank. It is confirmed if it is the manager's own.
    """
    old = signals.of_id(session, signal_id)
    by_id = by_id if by_id is not None else parts.manager(session, old.opportunity_id)
    new_id = signals.add(
        session,
        old.opportunity_id,
        about=old.about,
        text=text,
        person_id=by_id,
        quoted=quoted,
        heard_on=day,
        channel=channel,
        interview_id=interview_id,
    )
    replace_with(session, signal_id, new_id, day=day)
    return new_id


def replace_with(session: Session, signal_id: int, new_id: int, *, day: date | None = None) -> None:
    """Let a signal already noted replace an earlier one, after the person confirmed that it does (M11a)."""
    old, new = signals.of_id(session, signal_id), signals.of_id(session, new_id)
    _settle(
        session,
        old,
        SignalState.CORRECTED,
        by_id=new.person_id,
        interview_id=new.interview_id,
        day=day or new.heard_on,
    )
    old.corrected_text = new.text
    old.replaced_by_id = new.id
    new.rank, old.rank = new.rank or old.rank, None
    session.flush()


def drop(session: Session, signal_id: int, *, day: date | None = None) -> None:
    """The person sets a signal aside; it stays in the ledger as dropped and leaves the top three."""
    signal = signals.of_id(session, signal_id)
    signal.state, signal.settled_on, signal.rank = SignalState.DROPPED, day or rows.today(), None
    session.flush()


def reopen(session: Session, signal_id: int) -> None:
    """Make a settled signal unchecked again; a word that had replaced it stays in the ledger on its own."""
    signals.reopen(signals.of_id(session, signal_id))
    session.flush()


def _settle(
    session: Session,
    signal: Signal,
    state: SignalState,
    *,
    by_id: int | None,
    interview_id: int | None,
    day: date | None,
) -> None:
    by_id = by_id if by_id is not None else parts.manager(session, signal.opportunity_id)
    signal.state = state
    signal.settled_by_id = by_id
    signal.settled_at_id = interview_id
    signal.settled_on = day or rows.today()
    if state is SignalState.CONFIRMED:
        signal.replaced_by_id = None


def set_rank(session: Session, signal_id: int, rank: int | None) -> None:
    """Put a signal at place 1 to 3 of its half (job or culture), or take it out; whoever held the place leaves it."""
    signal = signals.of_id(session, signal_id)
    culture = signal.about in CULTURE_HALF
    if rank is not None:
        others = select(Signal).where(
            Signal.opportunity_id == signal.opportunity_id, Signal.rank == rank, Signal.id != signal.id
        )
        for other in session.scalars(others):
            if (other.about in CULTURE_HALF) == culture:
                other.rank = None
    signal.rank = rank
    session.flush()


def top(session: Session, opportunity_id: int) -> tuple[tuple[signals.SignalRow, ...], tuple[signals.SignalRow, ...]]:
    """The ranked points in order: (job half, culture half), at most three each (M10a)."""
    ranked = sorted((row for row in signals.ledger(session, opportunity_id) if row.rank), key=lambda row: row.rank or 0)
    return (
        tuple(row for row in ranked if row.about not in CULTURE_HALF),
        tuple(row for row in ranked if row.about in CULTURE_HALF),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What has become of all that one person told: counts only, never a score (M08c)."""

    total: int
    confirmed: int
    corrected: int
    dropped: int
    open: int


def told_by(session: Session, person_id: int) -> Told:
    """Count the signals of one person by what became of them (M08c)."""
    statement = select(Signal.state, func.count()).where(Signal.person_id == person_id).group_by(Signal.state)
    counted = {state: count for state, count in session.execute(statement)}  # noqa: C416  rows are not pairs to mypy
    return Told(
        total=sum(counted.values()),
        confirmed=counted.get(SignalState.CONFIRMED, 0),
        corrected=counted.get(SignalState.CORRECTED, 0),
        dropped=counted.get(SignalState.DROPPED, 0),
        open=counted.get(SignalState.UNCHECKED, 0),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class TwoWords:
    """One subject as it was passed on and as the manager has it; an empty side is not known (M08a)."""

    about: str
    passed_on: str
    passed_on_by: str
    manager: str
    differs: bool


def two_columns(session: Session, opportunity_id: int) -> tuple[TwoWords, ...]:
    """What was passed on beside what the manager says, signals first, then requirements; differences marked (M08a)."""
    lines = [_compared(row) for row in signals.ledger(session, opportunity_id) if row.state is not SignalState.DROPPED]
    wordings = session.execute(
        select(Requirement.label, Requirement.text, Requirement.recruiter_words, Requirement.manager_words)
        .where(
            Requirement.opportunity_id == opportunity_id,
            (Requirement.recruiter_words != "") | (Requirement.manager_words != ""),
        )
        .order_by(Requirement.position, Requirement.id)
    )
    lines += [
        TwoWords(
            about=line.label or line.text,
            passed_on=line.recruiter_words,
            passed_on_by="",
            manager=line.manager_words,
            differs=_differs(line.recruiter_words, line.manager_words),
        )
        for line in wordings
    ]
    return tuple(lines)


def _compared(row: signals.SignalRow) -> TwoWords:
    """A ledger line in two columns: a corrected word on the left, the word that replaced it on the right."""
    if row.source is SignalSource.MANAGER:
        passed_on = row.earlier[0] if row.earlier else None
        manager = row.text
    else:
        passed_on = row
        manager = row.text if row.state is SignalState.CONFIRMED else row.corrected_text
    said = passed_on.text if passed_on else ""
    return TwoWords(
        about=row.about.value,
        passed_on=said,
        passed_on_by=passed_on.person if passed_on else "",
        manager=manager,
        differs=_differs(said, manager),
    )


def _differs(one: str, other: str) -> bool:
    return bool(one and other) and one.casefold().split() != other.casefold().split()
