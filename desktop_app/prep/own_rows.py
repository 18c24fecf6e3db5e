"""The person's own lists as rows to edit, and how a post's fact lines stand against them; it must not know any page.

Rows are those of ``prep.wizard.tables``: {"ref": id or None, column: value}. Days are written YYYY-MM-DD.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from desktop_app.matching.facts import Degree as KnownDegree
from desktop_app.matching.facts import HeldRole as KnownRole
from desktop_app.matching.facts import Language as KnownLanguage
from desktop_app.matching.facts import Licence as KnownLicence
from desktop_app.matching.facts import Record, Standing, overall
from desktop_app.matching.facts_compare import check
from desktop_app.prep.wizard.tables import Row, chosen, day, reconcile, text
from desktop_app.records import own_record, parts, requirements
from desktop_app.store.lists import DegreeLevel, Known, LanguageLevel, Place, Progress
from desktop_app.store.models import Degree, HeldRole, Licence, SpokenLanguage

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from sqlalchemy.orm import Session

    from desktop_app.records.requirements import RequirementRow

_FOUR_DIGITS: Final = 4


class Table(NamedTuple):
    """How one list is read and brought to what its rows say."""

    show: Callable[[Session], list[Row]]
    change: Callable[[Session, object], None]


def _year(row: Row) -> int | None:
    written = text(row, "year")
    return int(written) if written.isdecimal() and len(written) == _FOUR_DIGITS else None


def _written(value: date | None) -> str | None:
    return value.isoformat() if value else None


def _show_roles(session: Session) -> list[Row]:
    return [
        {
            "ref": row.id, "title": row.title, "employer": row.employer,
            "began": _written(row.began), "ended": _written(row.ended),
        }
        for row in own_record.roles(session)
    ]  # fmt: skip


def _role(row: Row) -> dict[str, Any]:
    began, ended = day(row, "began"), day(row, "ended")
    if began and ended and ended < began:
        ended = None  # half typed: the record refuses a role that ended before it began
    return {"title": text(row, "title"), "employer": text(row, "employer"), "began": began, "ended": ended}


def _show_degrees(session: Session) -> list[Row]:
    return [
        {
            "ref": row.id, "subject": row.subject, "level": row.level.value, "school": row.school, "year": row.year,
            "progress": row.progress.value,
        }
        for row in own_record.degrees(session)
    ]  # fmt: skip


def _degree(row: Row) -> dict[str, Any]:
    return {
        "subject": text(row, "subject"), "level": chosen(row, "level", DegreeLevel) or DegreeLevel.SCHOOL,
        "school": text(row, "school"), "year": _year(row),
        "progress": chosen(row, "progress", Progress) or Progress.HELD,
    }  # fmt: skip


def _show_licences(session: Session) -> list[Row]:
    return [
        {
            "ref": row.id, "name": row.name, "issued_by": row.issued_by, "progress": row.progress.value,
            "expires": _written(row.expires),
        }
        for row in own_record.licences(session)
    ]  # fmt: skip


def _licence(row: Row) -> dict[str, Any]:
    return {
        "name": text(row, "name"), "issued_by": text(row, "issued_by"), "expires": day(row, "expires"),
        "progress": chosen(row, "progress", Progress) or Progress.HELD,
    }  # fmt: skip


def _show_languages(session: Session) -> list[Row]:
    return [{"ref": row.id, "code": row.code, "level": row.level.value} for row in own_record.languages(session)]


def _language(row: Row) -> dict[str, Any]:
    return {"code": text(row, "code"), "level": chosen(row, "level", LanguageLevel) or LanguageLevel.B1}


def _table(
    kind: own_record.Kind, show: Callable[[Session], list[Row]], fields: Callable[[Row], dict[str, Any]], needs: str
) -> Table:
    """A table of ``own_record``; ``needs`` is the column without which a row is none yet, and never emptied."""

    def change(session: Session, value: object) -> None:
        def edit(row_id: int, row: Row) -> None:
            if text(row, needs):
                own_record.edit(session, kind, row_id, **fields(row))

        reconcile(
            [row["ref"] for row in show(session)],
            value,
            add=lambda row: [own_record.add(session, kind, **fields(row))].clear(),
            edit=edit,
            remove=lambda row_id: own_record.remove(session, kind, row_id),
            needs=needs,
        )

    return Table(show, change)


TABLES: Final[dict[str, Table]] = {
    "roles": _table(HeldRole, _show_roles, _role, "title"),
    "degrees": _table(Degree, _show_degrees, _degree, "subject"),
    "licences": _table(Licence, _show_licences, _licence, "name"),
    "languages": _table(SpokenLanguage, _show_languages, _language, "code"),
}
"""Every list of the person's own record by name."""


def put_forward(session: Session, opportunity_id: int) -> Table:
    """The record of who put the person forward, new rows for this opportunity; existing ones keep who it was [J4]."""

    def show(session: Session) -> list[Row]:
        return [
            {
                "ref": row.id, "client": row.client, "role": row.role, "day": _written(row.day),
                "consent": row.consent.value,
            }
            for row in parts.forwarded(session)
        ]  # fmt: skip

    kept = {row.id: row for row in parts.forwarded(session)}

    def add(row: Row, person: int | None = None, post: int | None = opportunity_id) -> None:
        parts.add_forwarding(
            session, client=text(row, "client"), role=text(row, "role"), day=day(row, "day"), person_id=person,
            opportunity_id=post, consent=chosen(row, "consent", Known) or Known.UNKNOWN,
        )  # fmt: skip

    def edit(row_id: int, row: Row) -> None:
        before = next(each for each in show(session) if each["ref"] == row_id)
        if text(row, "client") and {**before, **row} != before:
            parts.remove_forwarding(session, row_id)
            add(row, kept[row_id].person_id, kept[row_id].opportunity_id)

    def change(session: Session, value: object) -> None:
        reconcile(
            kept, value, add=add, edit=edit, needs="client",
            remove=lambda row_id: parts.remove_forwarding(session, row_id),
        )  # fmt: skip

    return Table(show, change)


def forwarded_twice(session: Session) -> tuple[str, ...]:
    """Client and role of every place the person was put forward for more than once: the hard warning [J4]."""
    found: dict[str, None] = {}
    for row in parts.forwarded(session):
        if len(parts.already_forwarded(session, client=row.client, role=row.role)) > 1:
            found.setdefault(", ".join(part for part in (row.client, row.role) if part))
    return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class FactLine:
    """A line that asks for a fact, how the own record would answer it (None: cannot be said), and why."""

    row: RequirementRow
    proposed: Standing | None
    why: str


def fact_lines(session: Session, opportunity_id: int, today: date) -> tuple[FactLine, ...]:
    """Every listed line of a post that asks for a fact, held against the own record; nothing is decided by it."""
    record = known(session)
    found = []
    for row in requirements.of_opportunity(session, opportunity_id, Place.LISTED):
        if row.fact is not None:
            checks = check(row.text, record, today, row.fact)
            found.append(FactLine(row=row, proposed=overall(checks), why=" ".join(each.sentence for each in checks)))
    return tuple(found)


def known(session: Session) -> Record:
    """The own record in the shape facts are compared with."""
    return Record(
        roles=tuple(
            KnownRole(title=row.title, employer=row.employer, started=row.began, ended=row.ended)
            for row in own_record.roles(session)
        ),
        degrees=tuple(
            KnownDegree(level=row.level.value, subject=row.subject, year=row.year, state=row.progress.value)
            for row in own_record.degrees(session)
        ),
        licences=tuple(
            KnownLicence(name=row.name, state=row.progress.value, expires=row.expires)
            for row in own_record.licences(session)
        ),
        languages=tuple(KnownLanguage(code=row.code, level=row.level.value) for row in own_record.languages(session)),
    )
