"""Fields bound to one value of a record: person, interview, opportunity, fact sheet; it must not touch rows of many.

Each binding is a pair (show, change) over the JSON value of the field's kind (docs/playbooks.md).
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop_app.prep.wizard.context import Context, person_for
from desktop_app.records import consequences, facts, interviews, opportunities, parts, people, postings
from desktop_app.store.lists import BriefedBy, CameVia, Employment, Known

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy.orm import Session

Value = Any
"""What JSON can hold, in the shape of the field's kind."""


class Binding(NamedTuple):
    """How a bound field is shown and changed."""

    show: Callable[[Session, Context], Value]
    change: Callable[[Session, Context, Value], None]


def _text(value: Value) -> str:
    return "" if value is None else str(value)


def _person(column: str) -> Binding:
    """A field of the person at the first seat; the first name written puts somebody there."""

    def show(session: Session, context: Context) -> Value:
        if context.person_id is None:
            return [] if column == "channels" else ""
        value = getattr(people.of_id(session, context.person_id), column)
        return list(value) if isinstance(value, tuple) else value

    def change(session: Session, context: Context, value: Value) -> None:
        wanted = tuple(value or ()) if column == "channels" else _text(value)
        person_id = person_for(session, context, _text(value) if column == "name" else "")
        people.edit(session, person_id, **{column: wanted})

    return Binding(show, change)


def _show_employment(session: Session, context: Context) -> Value:
    if context.person_id is None:
        return None
    employment = people.of_id(session, context.person_id).employment
    return None if employment is Employment.NOT_A_RECRUITER else employment.value


def _change_employment(session: Session, context: Context, value: Value) -> None:
    person_id = person_for(session, context)
    role_type = people.of_id(session, person_id).role_type or context.playbook.key
    employment = Employment(value) if value else Employment.UNKNOWN
    people.move_to_role(session, person_id, role_type, may_manage=False, employment=employment)


_PART_LISTS: dict[str, type[BriefedBy] | type[Known]] = {
    "briefed_by": BriefedBy,
    "exclusive": Known,
    "client_named": Known,
}


def _part(column: str) -> Binding:
    """A field of that person's part in the opportunity; "unknown" shows as nothing chosen."""

    def show(session: Session, context: Context) -> Value:
        part = parts.of_person(session, context.opportunity_id, context.person_id) if context.person_id else None
        value = "" if part is None else str(getattr(part, column))
        return (value or None) if column in _PART_LISTS else value

    def change(session: Session, context: Context, value: Value) -> None:
        members = _PART_LISTS.get(column)
        wanted = _text(value) if members is None else members(value or "unknown")
        parts.add(session, context.opportunity_id, person_for(session, context), **{column: wanted})

    return Binding(show, change)


def _show_when(session: Session, context: Context) -> Value:
    interview = interviews.row_of(session, context.interview_id)
    start = interview.local_start
    return {
        "date": start.date().isoformat() if start else None,
        "time": start.strftime("%H:%M") if start else "",
        "zone": interview.zone,
        "minutes": interview.minutes,
    }


def _change_when(session: Session, context: Context, value: Value) -> None:
    """Book the interview once day, time and zone are there; until then only the length can be kept."""
    given = value if isinstance(value, dict) else {}
    minutes = given.get("minutes")
    interviews.edit(session, context.interview_id, minutes=int(minutes) if minutes else None)
    if given.get("date") and given.get("time") and given.get("zone"):
        zone = interviews.zone_of(given["zone"])
        start = datetime.fromisoformat(f"{given['date']}T{given['time']}").replace(tzinfo=zone)
        consequences.rebook(session, context.interview_id, start, given["zone"])


def _interview(column: str) -> Binding:
    def show(session: Session, context: Context) -> Value:
        return _text(getattr(interviews.of_id(session, context.interview_id), column))

    def change(session: Session, context: Context, value: Value) -> None:
        wanted = CameVia(value or CameVia.UNKNOWN) if column == "came_via" else _text(value)
        interviews.edit(session, context.interview_id, **{column: wanted})

    return Binding(show, change)


def _opportunity(column: str) -> Binding:
    def show(session: Session, context: Context) -> Value:
        return _text(getattr(opportunities.of_id(session, context.opportunity_id), column))

    def change(session: Session, context: Context, value: Value) -> None:
        opportunities.edit(session, context.opportunity_id, **{column: _text(value)})

    return Binding(show, change)


def _show_posting(session: Session, context: Context) -> Value:
    posting = postings.latest(session, context.opportunity_id)
    return "" if posting is None else posting.text


def _read_posting(session: Session, context: Context, value: Value) -> None:
    """Read a pasted posting and keep what was found; an emptied field changes nothing, the old text stays."""
    from desktop_app.reading.posting import read_posting
    from desktop_app.reading.result import Document

    text = _text(value)
    if text.strip() and text != _show_posting(session, context):
        postings.take_in(session, context.opportunity_id, Document(text=text, format="txt"), read_posting(text))


def _fact(key: str) -> Binding:
    """A line of the fact sheet: one record for every reader (CON-01)."""

    def show(session: Session, context: Context) -> Value:
        return facts.value(session, key)

    def change(session: Session, context: Context, value: Value) -> None:
        facts.put(session, key, value)

    return Binding(show, change)


_SINGLE = {
    "person.employment": Binding(_show_employment, _change_employment),
    "interview.when": Binding(_show_when, _change_when),
    "posting": Binding(_show_posting, _read_posting),
}
_BY_RECORD: dict[str, Callable[[str], Binding]] = {
    "person": _person,
    "participation": _part,
    "interview": _interview,
    "opportunity": _opportunity,
    "facts": _fact,
}


def binding(record: str) -> Binding | None:
    """The binding of a record name that stands for one value ("person.title", "facts.place"), None for any other."""
    if record in _SINGLE:
        return _SINGLE[record]
    table, dot, column = record.partition(".")
    return _BY_RECORD[table](column) if dot and table in _BY_RECORD else None
