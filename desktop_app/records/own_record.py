"""The person's dated roles, degrees, licences and languages, and their profile; it must not compare them with anything.

These are what fact requirements are held against (years, degree, licence ...); stories are in ``examples``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from desktop_app.records import rows
from desktop_app.store.lists import DegreeLevel, LanguageLevel, Paper, Progress
from desktop_app.store.models import AttitudeItem, Degree, HeldRole, Licence, Profile, SpokenLanguage

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from sqlalchemy.orm import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleRow:
    """A post held; an empty ``ended`` means it still is."""

    id: int
    title: str
    employer: str
    place: str
    began: date | None
    ended: date | None
    leading: bool
    people_led: int | None
    tags: tuple[str, ...]
    summary: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DegreeRow:
    """A degree or other schooling."""

    id: int
    level: DegreeLevel
    subject: str
    school: str
    year: int | None
    progress: Progress


@dataclass(frozen=True, slots=True, kw_only=True)
class LicenceRow:
    """A licence, registration, certificate or clearance; its number stays out of lists."""

    id: int
    name: str
    issued_by: str
    progress: Progress
    expires: date | None
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageRow:
    """A language spoken, by ISO 639-1 code."""

    id: int
    code: str
    level: LanguageLevel


Kind = type[HeldRole] | type[Degree] | type[Licence] | type[SpokenLanguage]
"""The four tables of the record."""

_EDITABLE: dict[Kind, frozenset[str]] = {
    HeldRole: frozenset({"title", "employer", "place", "began", "ended", "leading", "people_led", "tags", "summary"}),
    Degree: frozenset({"level", "subject", "school", "year", "progress"}),
    Licence: frozenset({"name", "number", "issued_by", "progress", "expires", "tags"}),
    SpokenLanguage: frozenset({"code", "level"}),
}


def roles(session: Session) -> tuple[RoleRow, ...]:
    """Posts held, the present ones first, then by when they ended."""
    statement = select(*rows.columns(HeldRole, RoleRow)).order_by(
        HeldRole.ended.is_not(None), HeldRole.ended.desc(), HeldRole.began.desc(), HeldRole.id
    )
    return rows.listed(session, statement, RoleRow)


def degrees(session: Session) -> tuple[DegreeRow, ...]:
    """Degrees, the highest level first."""
    found = rows.listed(session, select(*rows.columns(Degree, DegreeRow)).order_by(Degree.id), DegreeRow)
    order = list(DegreeLevel)
    return tuple(sorted(found, key=lambda degree: -order.index(degree.level)))


def licences(session: Session) -> tuple[LicenceRow, ...]:
    """Licences in alphabetical order."""
    statement = select(*rows.columns(Licence, LicenceRow)).order_by(Licence.name.collate("NOCASE"), Licence.id)
    return rows.listed(session, statement, LicenceRow)


def languages(session: Session) -> tuple[LanguageRow, ...]:
    """Languages, the best spoken first."""
    found = rows.listed(
        session, select(*rows.columns(SpokenLanguage, LanguageRow)).order_by(SpokenLanguage.id), LanguageRow
    )
    order = list(LanguageLevel)
    return tuple(sorted(found, key=lambda language: -order.index(language.level)))


def add(session: Session, kind: Kind, **fields: Any) -> int:  # noqa: ANN401  the fields of that table
    """Add a role, degree, licence or language; returns its id. A language already there changes its level instead."""
    if kind is SpokenLanguage:
        known = session.scalar(select(SpokenLanguage).where(SpokenLanguage.code == fields["code"]))
        if known is not None:
            known.level = fields["level"]
            session.flush()
            return known.id
    return rows.added(session, kind(**fields))


def edit(session: Session, kind: Kind, row_id: int, **changes: object) -> None:
    """Change fields of a role, degree, licence or language."""
    rows.changed(session, rows.found(session, kind, row_id), _EDITABLE[kind], changes)


def remove(session: Session, kind: Kind, row_id: int) -> None:
    """Take a role, degree, licence or language out of the record."""
    rows.deleted(session, kind, row_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfileRow:
    """The person who owns the store, with the defaults of one who has said nothing yet."""

    name: str = ""
    email: str = ""
    phone: str = ""
    pace: float | None = None
    zone: str = ""
    paper: Paper = Paper.A4
    language: str = "en"
    stop_hour: str = ""


@rows.once_a_reading
def profile(session: Session) -> ProfileRow:
    """The profile, whether or not anything was ever set."""
    found = rows.listed(session, select(*rows.columns(Profile, ProfileRow)), ProfileRow)
    return found[0] if found else ProfileRow()


def edit_profile(session: Session, **changes: object) -> None:
    """Change fields of the profile."""
    row = session.scalar(select(Profile))
    if row is None:
        row = Profile()
        session.add(row)
    rows.changed(session, row, frozenset(ProfileRow.__dataclass_fields__), changes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Attitude:
    """One line of the attitude list, the same record in every wizard (M34a)."""

    key: str
    text: str


def attitude(session: Session) -> tuple[Attitude, ...]:
    """The attitude list in order."""
    statement = select(*rows.columns(AttitudeItem, Attitude)).order_by(AttitudeItem.position, AttitudeItem.id)
    return rows.listed(session, statement, Attitude)


def put_attitude(session: Session, wanted: Iterable[tuple[str, str]]) -> None:
    """Make ``wanted`` (key, text) the attitude list, in this order; lines keep their key when they are reworded."""
    there = {row.key: row for row in session.scalars(select(AttitudeItem))}
    kept = {key: text for key, text in wanted if text.strip()}
    for key, row in there.items():
        if key not in kept:
            session.delete(row)
    for position, (key, text) in enumerate(kept.items()):
        if key in there:
            rows.changed(session, there[key], frozenset({"text", "position"}), {"text": text, "position": position})
        else:
            session.add(AttitudeItem(key=key, text=text, position=position))
    session.flush()
