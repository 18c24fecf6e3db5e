"""The fact sheet, one for every reader, and what was told to whom (CON-01); it must not print or phrase anything.

A fact's value is what JSON can hold, in the shape of the playbook field it belongs to. Keys are those of the fields
(``facts.notice_weeks`` without "facts."); a playbook of the person's own may bring new ones.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from desktop_app.records import rows
from desktop_app.store.models import Fact, FactTold, Person

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime

    from sqlalchemy.orm import Session

NEVER_TOLD: Final = frozenset({"pay_floor"})
"""Facts that are always private (R8: the floor is never printed)."""

MUST_NOT_DIFFER: Final = frozenset({"pay_range", "notice_weeks", "earliest_start", "reason_for_leaving"})
"""Facts of which a change asks "tell them too?" (CON-01)."""

KNOCK_OUTS: Final = ("right_to_work", "notice_weeks", "earliest_start", "place", "pay_range")
"""Facts that must be answered before a recruiter's brief is ready (M09c), in the order of R8."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FactRow:
    """One line of the fact sheet."""

    key: str
    value: Any
    private: bool
    changed_at: datetime


def sheet(session: Session, *, private: bool = True) -> dict[str, FactRow]:
    """The fact sheet by key; without private facts if ``private`` is false (for anything that leaves the computer)."""
    found = session.scalars(select(Fact).order_by(Fact.id))
    return {
        row.key: FactRow(key=row.key, value=json.loads(row.value), private=row.private, changed_at=row.changed_at)
        for row in found
        if private or not row.private
    }


def value(session: Session, key: str) -> Any:  # noqa: ANN401  a JSON value
    """The value of one fact, or None where it was never given."""
    row = session.scalar(select(Fact.value).where(Fact.key == key))
    return None if row is None else json.loads(row)


def put(
    session: Session,
    key: str,
    value: Any,  # noqa: ANN401  a JSON value
    *,
    private: bool | None = None,
    at: datetime | None = None,
) -> None:
    """Keep a fact; None takes it out. The pay floor is private whatever is asked.

    Args:
        session: an open session.
        key: of the fact.
        value: what JSON can hold; an equal value changes nothing.
        private: never print or export it; None leaves it as it is.
        at: the moment, now by default.
    """
    row = session.scalar(select(Fact).where(Fact.key == key))
    if value is None:
        if row is not None:
            session.delete(row)
            session.flush()
        return
    text = json.dumps(value, ensure_ascii=False, sort_keys=True)
    if row is None:
        row = Fact(key=key, value=text, changed_at=at or rows.now())
        row.private = bool(private) or key in NEVER_TOLD
        session.add(row)
    else:
        if row.value != text:
            row.value, row.changed_at = text, at or rows.now()
        if private is not None:
            row.private = private or key in NEVER_TOLD
    session.flush()


def missing(session: Session, keys: Iterable[str] = KNOCK_OUTS) -> tuple[str, ...]:
    """Those of ``keys`` that are not answered: not there, an empty text, an empty list, or a range without numbers."""
    there = sheet(session)
    return tuple(key for key in keys if key not in there or not _answered(there[key].value))


def _answered(value: Any) -> bool:  # noqa: ANN401  a JSON value
    if isinstance(value, str):
        return bool(value.strip())
    if isinstance(value, dict):
        return any(_answered(each) for key, each in value.items() if key != "unit")
    if isinstance(value, list):
        return any(_answered(each) for each in value)
    return value is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A fact that was told otherwise: to whom, when, what they were told and what is on the sheet now."""

    told_id: int
    key: str
    person_id: int
    person: str
    day: date
    told: Any
    now: Any


def tell(
    session: Session,
    person_id: int,
    keys: Iterable[str],
    *,
    interview_id: int | None = None,
    day: date | None = None,
) -> None:
    """Note that a person was told these facts as they stand; facts that are private or not given are left out."""
    there = sheet(session, private=False)
    for key in keys:
        if key in there:
            add_told(session, person_id, key, there[key].value, interview_id=interview_id, day=day)


def add_told(
    session: Session,
    person_id: int,
    key: str,
    value: Any,  # noqa: ANN401  a JSON value
    *,
    interview_id: int | None = None,
    day: date | None = None,
) -> int:
    """Note what a person was told about one fact, whatever the sheet says; returns the id of the note."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True)
    return rows.added(
        session,
        FactTold(key=key, value=text, person_id=person_id, interview_id=interview_id, day=day or rows.today()),
    )


def differences(session: Session) -> tuple[Difference, ...]:
    """Facts that differ from what somebody was last told, and about which the person has not decided (CON-01)."""
    there = sheet(session)
    latest: dict[tuple[int, str], Any] = {}
    statement = (
        select(FactTold, Person.name)
        .join(Person, Person.id == FactTold.person_id)
        .where(FactTold.key.in_(MUST_NOT_DIFFER), Person.removed_at.is_(None))
        .order_by(FactTold.day, FactTold.id)
    )
    for told, name in session.execute(statement):
        latest[told.person_id, told.key] = (told, name)
    found = []
    for told, name in latest.values():
        now = there[told.key].value if told.key in there else None
        if json.loads(told.value) == now or (told.let_be and json.loads(told.let_be_value) == now):
            continue
        found.append(
            Difference(
                told_id=told.id, key=told.key, person_id=told.person_id, person=name, day=told.day,
                told=json.loads(told.value), now=now,
            )
        )  # fmt: skip
    return tuple(found)


def let_be(session: Session, told_id: int) -> None:
    """The person chose not to tell them of this change; another change asks again."""
    told = rows.found(session, FactTold, told_id)
    told.let_be_value = json.dumps(value(session, told.key), ensure_ascii=False, sort_keys=True)
    told.let_be = True
    session.flush()
