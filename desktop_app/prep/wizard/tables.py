"""Fields bound to rows of a record: each row of the value is a row of the store; it must not know any page.

A value is a list of rows {"ref": id of the record or None, column: value}; changing a field brings the store to what
the list says: rows with a known ``ref`` are edited, rows without one added, records no longer listed taken out.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from desktop_app.prep.wizard.context import Context, person_for
from desktop_app.prep.wizard.plain import Binding
from desktop_app.records import interviews, opportunities, parts, people, tellings
from desktop_app.store.lists import Known

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from sqlalchemy.orm import Session

Row = dict[str, Any]


def reconcile(
    known: Iterable[int],
    wanted: object,
    *,
    add: Callable[[Row], None],
    edit: Callable[[int, Row], None],
    remove: Callable[[int], None],
    needs: str,
) -> None:
    """Bring records to what a value says.

    Args:
        known: ids there are now.
        wanted: the field's value; anything that is no list of rows counts as no rows.
        add: adds a record from a row without ``ref``.
        edit: changes the record of that id to the row.
        remove: takes a record out.
        needs: the column without which a row is not a record yet and is left alone.
    """
    rows = [row for row in wanted if isinstance(row, dict)] if isinstance(wanted, list) else []
    there = set(known)
    kept = {row.get("ref") for row in rows}
    for gone in sorted(there - kept):
        remove(gone)
    for row in rows:
        if row.get("ref") in there:
            edit(row["ref"], row)
        elif text(row, needs):
            add(row)


def text(row: Mapping[str, Any], column: str) -> str:
    """A cell as text, "" where there is none."""
    value = row.get(column)
    return "" if value is None else str(value).strip()


def day(row: Mapping[str, Any], column: str) -> date | None:
    """A cell as a day, None where there is none or it is not one yet."""
    try:
        return date.fromisoformat(text(row, column))
    except ValueError:
        return None


def chosen(row: Mapping[str, Any], column: str, members: type[Any]) -> Any:  # noqa: ANN401  a member of any closed list
    """A cell as a member of a closed list, None where it is not one."""
    value = row.get(column)
    return members(value) if value in {member.value for member in members} else None


# ---------------------------------------------------------------- glossary (R6)


def _show_glossary(session: Session, context: Context) -> list[Row]:
    return [
        {"ref": term.id, "term": term.term, "meaning": term.meaning}
        for term in opportunities.glossary(session, context.opportunity_id)
    ]


def _change_glossary(session: Session, context: Context, value: object) -> None:
    known = {term.id: term for term in opportunities.glossary(session, context.opportunity_id)}

    def explain(row: Row) -> None:
        opportunities.explain(session, context.opportunity_id, text(row, "term"), text(row, "meaning"))

    def edit(term_id: int, row: Row) -> None:
        if text(row, "term") and text(row, "term") != known[term_id].term:
            opportunities.remove_term(session, term_id)
        if text(row, "term"):
            explain(row)

    reconcile(
        known, value, add=explain, edit=edit, remove=lambda each: opportunities.remove_term(session, each), needs="term"
    )


# ---------------------------------------------------------------- who sent me where (R1, J4)


def _show_submissions(session: Session, context: Context) -> list[Row]:
    return [
        {
            "ref": each.id,
            "client": each.client,
            "role": each.role,
            "day": each.day.isoformat() if each.day else None,
            "consent": each.consent.value,
            "note": each.note,
        }
        for each in parts.forwarded(session)
        if each.opportunity_id in (None, context.opportunity_id)
    ]


def _change_submissions(session: Session, context: Context, value: object) -> None:
    shown = {row["ref"]: row for row in _show_submissions(session, context)}

    def add(row: Row) -> None:
        parts.add_forwarding(
            session,
            client=text(row, "client"),
            role=text(row, "role"),
            person_id=context.person_id,
            opportunity_id=context.opportunity_id,
            day=day(row, "day"),
            consent=chosen(row, "consent", Known) or Known.UNKNOWN,
            note=text(row, "note"),
        )

    def edit(record: int, row: Row) -> None:
        if {**shown[record], **row} != shown[record]:
            parts.remove_forwarding(session, record)
            add(row)

    def remove(record: int) -> None:
        parts.remove_forwarding(session, record)

    reconcile(shown, value, add=add, edit=edit, remove=remove, needs="client")


# ---------------------------------------------------------------- others in the room (H1, P1)


def _show_people(session: Session, context: Context) -> list[Row]:
    """Everybody but the person the wizard is about; on a panel's own page all of them, since nobody comes first."""
    seats = interviews.seats(session, context.interview_id)
    return [
        {
            "ref": seat.person_id,
            "name": seat.name,
            "title": seat.title,
            "concern": seat.concern,
            "example": [seat.example_id] if seat.example_id else [],
            "question": seat.question,
        }
        for seat in seats
        if seat.person_id != context.person_id or not _about_one(context)
    ]


def _about_one(context: Context) -> bool:
    """Whether the playbook is about one named person and lists the others apart."""
    return any(field.record == "person.name" for page in context.playbook.pages for field in page.fields)


def _change_people(session: Session, context: Context, value: object) -> None:
    known = [row["ref"] for row in _show_people(session, context)]

    def seat(person_id: int, row: Row) -> None:
        picked = row.get("example") or []
        more = {"concern": text(row, "concern"), "question": text(row, "question")} if "concern" in row else {}
        if "example" in row:
            more["example_id"] = picked[0] if picked else None  # type: ignore[assignment]
        interviews.add_seat(session, context.interview_id, person_id, **more)

    def add(row: Row) -> None:
        person_id = people.named(session, text(row, "name"))
        if person_id is None:
            person_id = people.add(session, name=text(row, "name"), title=text(row, "title"))
        elif text(row, "title"):
            people.edit(session, person_id, title=text(row, "title"))
        seat(person_id, row)

    def edit(person_id: int, row: Row) -> None:
        people.edit(session, person_id, name=text(row, "name"), title=text(row, "title"))
        seat(person_id, row)

    if _about_one(context):
        person_for(session, context)  # the first seat stays that of the person the wizard is about
    reconcile(
        known,
        value,
        add=add,
        edit=edit,
        remove=lambda each: interviews.remove_seat(session, context.interview_id, each),
        needs="name",
    )


# ---------------------------------------------------------------- "in this role" lines (H5, M23a)


def _show_here(session: Session, context: Context) -> list[Row]:
    return [
        {"ref": example, "here": line} for example, line in tellings.here_lines(session, context.opportunity_id).items()
    ]


def _change_here(session: Session, context: Context, value: object) -> None:
    for row in value if isinstance(value, list) else []:
        if isinstance(row, dict) and row.get("ref"):
            tellings.put_here_line(session, row["ref"], context.opportunity_id, text(row, "here"))


BINDINGS: dict[str, Binding] = {
    "glossary": Binding(_show_glossary, _change_glossary),
    "submissions": Binding(_show_submissions, _change_submissions),
    "people": Binding(_show_people, _change_people),
    "examples.here": Binding(_show_here, _change_here),
}
"""Record names that stand for rows; those of requirements, traits and afterwards are in ``tables_of_post``."""
