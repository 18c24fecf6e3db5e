"""Which column of a table from elsewhere means what, and its rows as entries; it must not know any one program.

The names lie in ``resources/transfer/columns.toml``. A column that is not understood goes to the notes of its row.
"""

from __future__ import annotations

import tomllib
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from desktop_app.errors import UserError
from desktop_app.paths import RESOURCES
from desktop_app.store.lists import OpportunityStatus
from desktop_app.transfer.dates import day_of
from desktop_app.translate import mark, tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from desktop_app.transfer.drafts import Drafts

LISTS: Final = ("opportunity", "person", "example")
NOTES: Final = {"opportunity": "notes", "person": "remarks", "example": "situation"}
"""Where what is not understood goes."""
LEFT: Final = ""
"""The field of a column that goes to the notes."""
_DAYS: Final = frozenset({"applied_on", "closes_on", "closed_on", "last_contact"})
_MOST_ROWS: Final = 20_000
_NOTHING: Final = mark("Nothing was imported.")


class NoNameError(UserError):
    """No column of a table says what its rows are called; a person can say which one does."""


@dataclass(frozen=True, slots=True)
class Mapped:
    """A table with the list it goes to and the field of each column, ``LEFT`` for those that go to notes."""

    target: str
    fields: Mapping[str, str]

    @property
    def unknown(self) -> tuple[str, ...]:
        """The columns that go to notes without being notes."""
        return tuple(column for column, field in self.fields.items() if field == LEFT)


@lru_cache(maxsize=1)
def _names() -> dict[str, dict[str, str]]:
    """The file as it stands: list -> field -> names."""
    with (RESOURCES / "transfer" / "columns.toml").open("rb") as file:
        return tomllib.load(file)


def fields_of(target: str) -> tuple[str, ...]:
    """The fields that a column of a list may mean, in order."""
    return tuple(_names()[target])


@lru_cache(maxsize=8)
def _meanings(target: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for field, names in _names()[target].items():
        for name in (field, *names.split(",")):
            found.setdefault(_folded(name), field)
    return found


def _folded(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).casefold()
    return "".join(sign for sign in plain if sign.isalnum())


def understood(columns: Sequence[str], target: str = "") -> Mapped:
    """Which list a table goes to and what its columns mean.

    Args:
        columns: their names.
        target: the list, where the person chose it; else the one that knows most of the columns.
    """
    offers = [_mapped(columns, each) for each in ((target,) if target else LISTS)]
    return max(offers, key=_fit)


def _mapped(columns: Sequence[str], target: str) -> Mapped:
    meanings, taken = _meanings(target), set()
    fields: dict[str, str] = {}
    for column in columns:
        field = meanings.get(_folded(column), LEFT)
        several = field == NOTES[target]
        fields[column] = LEFT if field in taken and not several else field
        taken.add(field)
    return Mapped(target, fields)


def _fit(mapped: Mapped) -> tuple[bool, int]:
    return is_enough(mapped), len(mapped.fields) - len(mapped.unknown)


def is_enough(mapped: Mapped) -> bool:
    """Whether the columns name what an entry cannot do without."""
    there = set(mapped.fields.values())
    if mapped.target == "person":
        return bool(there & {"name", "first_name", "last_name"})
    return bool(there & ({"title", "employer"} if mapped.target == "opportunity" else {"title"}))


def changed(mapped: Mapped, column: str, field: str) -> Mapped:
    """The same table with another meaning of one column; a field taken away from its former column.

    Raises:
        UserError: there is no such column or field.
    """
    if column not in mapped.fields:
        raise UserError(
            tr("There is no column “{column}”.", column=column),
            tr(_NOTHING),
            tr("There are: {names}.", names=", ".join(mapped.fields)),
        )
    if field not in (LEFT, *fields_of(mapped.target)):
        raise UserError(
            tr("There is no field “{field}”.", field=field),
            tr(_NOTHING),
            tr("There are: {names}.", names=", ".join(fields_of(mapped.target))),
        )
    fields = {
        name: LEFT if each == field and field != NOTES[mapped.target] else each for name, each in mapped.fields.items()
    }
    return Mapped(mapped.target, {**fields, column: field})


def put(rows: Sequence[Mapping[str, str]], mapped: Mapped, into: Drafts, today: date) -> None:
    """Add every row to the drafts; rows without a name are told, and nothing of a row is dropped.

    Raises:
        UserError: too many rows, or no column that names the entries.
    """
    if len(rows) > _MOST_ROWS:
        raise UserError(
            tr("This table has {count} rows (at most {most}).", count=len(rows), most=_MOST_ROWS),
            tr(_NOTHING),
            tr("Split it."),
        )
    if not is_enough(mapped):
        raise NoNameError(
            tr("No column of this table names what it lists: {names}.", names=", ".join(list(mapped.fields)[:12])),
            tr(_NOTHING),
            tr("Say which one does, for instance --map Company=employer."),
        )
    if mapped.unknown:
        listed = ", ".join(mapped.unknown)
        into.notes.append(
            tr(
                "{unknown} of {every} columns were not understood: {listed}. Nothing is dropped; they go to notes.",
                unknown=len(mapped.unknown),
                every=len(mapped.fields),
                listed=listed,
            )
        )
    adding = {"opportunity": _opportunity, "person": _person, "example": _story}[mapped.target]
    for number, row in enumerate(rows, 2):
        given: dict[str, str] = {}
        notes = []
        for column, cell in row.items():
            field, text = mapped.fields.get(column, LEFT), cell.strip()
            if not text:
                continue
            if field == LEFT or (field in _DAYS and day_of(text) is None):
                notes.append(f"{column}: {text}")
            elif field == NOTES[mapped.target]:
                notes.append(text)
            else:
                given[field] = text
        if not adding(given, notes, into, today):
            into.notes.append(
                tr(
                    "Row {number} has no name and was left out: {row}",
                    number=number,
                    row=" · ".join(row.values())[:120],
                )
            )


def _opportunity(given: dict[str, str], notes: list[str], into: Drafts, today: date) -> bool:
    if not (given.get("title") or given.get("employer")):
        return False
    written = given.get("status", "")
    status = _status(written)
    if written and status is not OpportunityStatus.CLOSED and written != status:
        notes.append(tr("Status: {written}", written=written))
    status = status or (OpportunityStatus.IN_PLAY if given.get("applied_on") else OpportunityStatus.LOOKING)
    closed = status is OpportunityStatus.CLOSED
    if not closed:
        notes += [f"{name}: {given[name]}" for name in ("closed_on", "close_words") if given.get(name)]
    days = {name: day_of(given.get(name, "")) for name in ("applied_on", "closes_on", "closed_on")}
    uid = into.add(
        "opportunity",
        status=status.value,
        applied_on=days["applied_on"],
        closes_on=days["closes_on"],
        closed_on=(days["closed_on"] or today) if closed else None,
        close_words=(given.get("close_words") or written) if closed else "",
        notes="\n".join(notes),
        **{
            name: given.get(name, "")
            for name in ("title", "employer", "place", "pay", "source", "reference", "pattern")
        },
    )
    if given.get("contact_name"):
        person = into.add(
            "person", name=given["contact_name"], firm=given.get("employer", ""),
            email=given.get("contact_email", ""), phone=given.get("contact_phone", ""),
        )  # fmt: skip
        into.add("participation", opportunity_id=uid, person_id=person)
    return True


def _status(written: str) -> OpportunityStatus | None:
    """The group whose word stands in ``written``; the more certain groups are asked first."""
    said = f" {' '.join(written.casefold().replace('-', ' ').replace('_', ' ').split())} "
    for group, names in _names()["status"].items():
        if any(f" {name.strip().casefold()} " in said for name in names.split(",")):
            return OpportunityStatus(group)
    return None


def _person(given: dict[str, str], notes: list[str], into: Drafts, _today: date) -> bool:
    name = given.get("name") or f"{given.get('first_name', '')} {given.get('last_name', '')}".strip()
    if not name:
        return False
    into.add(
        "person", name=name, remarks="\n".join(notes), last_contact=day_of(given.get("last_contact", "")),
        **{each: given.get(each, "") for each in ("title", "firm", "email", "phone", "reach", "background")},
    )  # fmt: skip
    return True


def _story(given: dict[str, str], notes: list[str], into: Drafts, _today: date) -> bool:
    if not given.get("title"):
        return False
    year = given.pop("year", "")
    known = year.isdecimal() and 1900 <= int(year) <= 2999
    if year and not known:
        notes.append(tr("Year: {year}", year=year))
    tags = tuple(tag.strip() for tag in given.pop("tags", "").replace(";", ",").split(",") if tag.strip())
    given["situation"] = "\n".join(filter(None, [given.pop("situation", ""), *notes]))
    into.add("example", year=int(year) if known else None, tags=tags, **given)
    return True
