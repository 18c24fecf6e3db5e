"""The signals ledger: who said what the manager wants, how far from the manager; it must not set a distance by hand.

A signal's source, and with it its distance, follows from who said it and who briefed them (M04b, ``source_of``). A
signal is open until the manager confirms or corrects it or the person drops it (M05b); the old word is kept (M11a).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from sqlalchemy import func, select
from sqlalchemy.orm import aliased

from desktop_app.records import rows
from desktop_app.store.lists import (
    BriefedBy,
    Channel,
    Employment,
    HowToCheck,
    SignalAbout,
    SignalSource,
    SignalState,
)
from desktop_app.store.models import Participation, Person, Signal

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy.orm import Session

DISTANCES: Final[dict[SignalSource, int | None]] = {
    SignalSource.MANAGER: 0,
    SignalSource.IN_HOUSE: 1,
    SignalSource.AGENCY_DIRECT: 1,
    SignalSource.COLLEAGUE: 1,
    SignalSource.AGENCY_INDIRECT: 2,
    SignalSource.GUESS: 3,
    SignalSource.POSTING: None,
}
"""Steps from the manager by source (domain.md 1A, "Distance"); None is unknown. The table's CHECK says the same."""


def source_of(
    employment: Employment, *, will_manage_me: bool = False, briefed_by: BriefedBy = BriefedBy.UNKNOWN
) -> SignalSource:
    """Where somebody's word comes from, by rule (M04b, domain.md 1A).

    A recruiter who is not in-house and was not briefed by the manager, as far as is known, counts as briefed through
    others: nobody said otherwise, so the farther distance is the honest one.
    """
    if employment is Employment.NOT_A_RECRUITER:
        return SignalSource.MANAGER if will_manage_me else SignalSource.COLLEAGUE
    if employment is Employment.IN_HOUSE:
        return SignalSource.IN_HOUSE
    return SignalSource.AGENCY_DIRECT if briefed_by is BriefedBy.MANAGER else SignalSource.AGENCY_INDIRECT


@dataclass(frozen=True, slots=True, kw_only=True)
class SignalRow:
    """One line of the ledger, with the earlier words it replaced, latest first.

    ``distance`` is None where it is unknown. ``settled_by`` names who confirmed or corrected it.
    """

    id: int
    about: SignalAbout
    text: str
    quoted: bool
    heard_on: date | None
    channel: Channel | None
    source: SignalSource
    distance: int | None
    person_id: int | None
    person: str
    interview_id: int | None
    state: SignalState
    corrected_text: str
    replaced_by_id: int | None
    settled_on: date | None
    settled_by_id: int | None
    settled_by: str
    settled_at_id: int | None
    how_to_check: HowToCheck | None
    check_words: str
    rank: int | None
    earlier: tuple[SignalRow, ...] = ()

    @property
    def second_hand(self) -> bool:
        """Whether its distance from the manager is one or more, or unknown (M05b)."""
        return self.distance != 0

    @property
    def to_check(self) -> bool:
        """Whether it stands on the list "Check with the manager" (M05b)."""
        return self.second_hand and self.state is SignalState.UNCHECKED

    @property
    def was_corrected(self) -> bool:
        """Whether an earlier word, or this one, was put right."""
        return bool(self.earlier) or self.state is SignalState.CORRECTED


@rows.once_a_reading
def all_said(session: Session, opportunity_id: int) -> tuple[SignalRow, ...]:
    """Every signal of an opportunity as it was said, replaced ones included, in the order they were heard."""
    settler = aliased(Person)
    named = {"person": func.coalesce(Person.name, ""), "settled_by": func.coalesce(settler.name, "")}
    statement = (
        select(*rows.columns(Signal, SignalRow), *(column.label(name) for name, column in named.items()))
        .outerjoin(Person, Person.id == Signal.person_id)
        .outerjoin(settler, settler.id == Signal.settled_by_id)
        .where(Signal.opportunity_id == opportunity_id)
        .order_by(Signal.id)
    )
    return rows.listed(session, statement, SignalRow)


@rows.once_a_reading
def ledger(session: Session, opportunity_id: int) -> tuple[SignalRow, ...]:
    """The ledger as shown: one line for each claim as it stands now, the words it replaced inside it."""
    said = all_said(session, opportunity_id)
    replaced_by: dict[int, list[SignalRow]] = {}
    for row in said:
        if row.replaced_by_id is not None:
            replaced_by.setdefault(row.replaced_by_id, []).append(row)

    def history(row: SignalRow) -> tuple[SignalRow, ...]:
        found: list[SignalRow] = []
        for before in reversed(replaced_by.get(row.id, [])):
            found += [before, *history(before)]
        return tuple(found)

    return tuple(replace(row, earlier=history(row)) for row in said if row.replaced_by_id is None)


def to_check(session: Session, opportunity_id: int) -> tuple[SignalRow, ...]:
    """What is to be checked with the manager: ranked points first (M05b, H3)."""
    waiting = [row for row in ledger(session, opportunity_id) if row.to_check]
    return tuple(sorted(waiting, key=lambda row: (row.rank or 9, row.id)))


def of_id(session: Session, signal_id: int) -> Signal:
    """The one signal.

    Raises:
        UserError: it is not there any more.
    """
    return rows.found(session, Signal, signal_id)


def add(
    session: Session,
    opportunity_id: int,
    *,
    about: SignalAbout,
    text: str,
    person_id: int | None = None,
    from_posting: bool = False,
    quoted: bool = False,
    heard_on: date | None = None,
    channel: Channel | None = None,
    interview_id: int | None = None,
) -> int:
    """Add what was heard; without a person it is the posting's word or, failing that, the person's own guess.

    The manager's own word arrives confirmed, at distance 0; everything else arrives unchecked.
    """
    if person_id is not None:
        source = _source(session, opportunity_id, person_id)
    else:
        source = SignalSource.POSTING if from_posting else SignalSource.GUESS
    day = heard_on or rows.today()
    first_hand = source is SignalSource.MANAGER
    return rows.added(
        session,
        Signal(
            opportunity_id=opportunity_id,
            about=about,
            text=text.strip(),
            quoted=quoted,
            heard_on=day,
            channel=channel,
            source=source,
            distance=DISTANCES[source],
            person_id=person_id,
            interview_id=interview_id,
            state=SignalState.CONFIRMED if first_hand else SignalState.UNCHECKED,
            settled_on=day if first_hand else None,
            settled_by_id=person_id if first_hand else None,
            settled_at_id=interview_id if first_hand else None,
        ),
    )


def edit(session: Session, signal_id: int, **changes: object) -> None:
    """Change the words of a signal, what it is about or how it will be checked; never its distance or its state."""
    editable = frozenset(
        {"about", "text", "quoted", "heard_on", "channel", "how_to_check", "check_words", "interview_id"}
    )
    if "text" in changes and not str(changes["text"]).strip():
        changes = {name: value for name, value in changes.items() if name != "text"}
    rows.changed(session, of_id(session, signal_id), editable, changes)


def remove(session: Session, signal_id: int) -> None:
    """Take out a signal that was entered by mistake; a word it had replaced stands again."""
    for earlier in session.scalars(select(Signal).where(Signal.replaced_by_id == signal_id)):
        reopen(earlier)
    session.flush()
    rows.deleted(session, Signal, signal_id)


def move_source(session: Session, signal_id: int, person_id: int | None, *, from_posting: bool = False) -> None:
    """Say who really said it; source and distance follow by rule, and what is not the manager's is open again."""
    signal = of_id(session, signal_id)
    signal.person_id = person_id
    if person_id is None:
        _set_source(signal, SignalSource.POSTING if from_posting else SignalSource.GUESS)
    else:
        _set_source(signal, _source(session, signal.opportunity_id, person_id))
    session.flush()


def follow_rule(session: Session, person_id: int, opportunity_id: int | None = None) -> None:
    """Set source and distance of all a person said anew, after their kind, their part or their briefing changed."""
    statement = select(Signal).where(Signal.person_id == person_id)
    if opportunity_id is not None:
        statement = statement.where(Signal.opportunity_id == opportunity_id)
    for signal in session.scalars(statement):
        _set_source(signal, _source(session, signal.opportunity_id, person_id))
    session.flush()


def _source(session: Session, opportunity_id: int, person_id: int) -> SignalSource:
    person = rows.found(session, Person, person_id)
    part = session.scalar(
        select(Participation).where(
            Participation.opportunity_id == opportunity_id, Participation.person_id == person_id
        )
    )
    return source_of(
        person.employment,
        will_manage_me=part is not None and part.will_manage_me,
        briefed_by=BriefedBy.UNKNOWN if part is None else part.briefed_by,
    )


def _set_source(signal: Signal, source: SignalSource) -> None:
    """A word that becomes the manager's is confirmed by that; one that no longer is waits for a check again."""
    if source is signal.source:
        return
    was_own_word = signal.source is SignalSource.MANAGER and signal.state is SignalState.CONFIRMED
    signal.source, signal.distance = source, DISTANCES[source]
    if source is SignalSource.MANAGER and signal.state is SignalState.UNCHECKED:
        signal.state = SignalState.CONFIRMED
        signal.settled_on = signal.heard_on or rows.today()
        signal.settled_by_id = signal.person_id
    elif was_own_word:
        reopen(signal)


def reopen(signal: Signal) -> None:
    """Make a signal unchecked again and forget how it was settled; the caller flushes."""
    signal.state = SignalState.UNCHECKED
    signal.corrected_text = ""
    signal.replaced_by_id = None
    signal.settled_on = signal.settled_by_id = signal.settled_at_id = None
