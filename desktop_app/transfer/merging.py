"""What an import would do to the store, told before it does it; it must not know where the entries came from.

A record is the same as one here where its uid is, or where the store allows only one such (the fact of a key), or where
the names that people know it by are the same. What only adds to an entry here is a change; where both sides say
something else it is a conflict, and the entry here stays unless the person says otherwise. Nothing is ever taken out.
"""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sqlalchemy.exc import IntegrityError

from desktop_app.errors import UserError
from desktop_app.store import failures
from desktop_app.store.sql import quoted
from desktop_app.transfer.bundle import pointing, reading, values, writing
from desktop_app.transfer.bundle.shape import Kind, kinds
from desktop_app.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    from sqlalchemy import Connection
    from sqlalchemy.orm import Session

    from desktop_app.transfer.bundle.reading import Entries, Incoming
    from desktop_app.transfer.bundle.values import Stored

BOOKKEEPING: Final = frozenset(
    {
        "created_at",
        "changed_at",
        "decided_at",
        "saved_at",
        "read_at",
        "position",
        "begun_at",
        "dismissed_at",
        "taken_at",
    }
)
"""Fields that differ without the person having said anything else."""

KNOWN_BY: Final[dict[str, tuple[str, ...]]] = {
    "person": ("name", "firm"),
    "opportunity": ("title", "employer"),
    "interview": ("opportunity_id", "playbook", "round"),
    "example": ("title",),
    "held_role": ("title", "employer", "began"),
    "degree": ("level", "subject", "school"),
    "licence": ("name",),
    "posting": ("opportunity_id", "text"),
    "requirement": ("opportunity_id", "text"),
}
"""What people know an entry by: two with the same are the same, unless their uids say otherwise."""

TITLES: Final = (
    "title", "name", "text", "term", "word", "subject", "question", "key", "headline", "label", "school", "code",
    "employer", "item", "why", "kind",
)  # fmt: skip
"""Fields that name an entry for the person, the first that says something."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One field of an entry: what stands here and what the file says; "" where a side says nothing."""

    field: str
    mine: str
    theirs: str


@dataclass(frozen=True, slots=True)
class Touched:
    """An entry here that the file says more or something else about."""

    kind: str
    id: int
    title: str
    differences: tuple[Difference, ...]


@dataclass(slots=True)
class Plan:
    """What importing would do.

    ``new`` are the rows to add by kind, ``changed`` the entries that would say more, ``conflicts`` those of which both
    sides say something else; ``same`` counts what is here already. ``notes`` are sentences about what was not taken.
    """

    new: dict[str, list[dict[str, Stored]]] = field(default_factory=dict)
    titles: dict[str, list[str]] = field(default_factory=dict)
    changed: list[Touched] = field(default_factory=list)
    conflicts: list[Touched] = field(default_factory=list)
    same: int = 0
    notes: tuple[str, ...] = ()
    rows: dict[tuple[str, int], dict[str, Stored]] = field(default_factory=dict)
    """The whole row that a changed or conflicting entry would become."""

    @property
    def count_new(self) -> int:
        """How many entries are new."""
        return sum(map(len, self.new.values()))

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to store, whatever the person decides."""
        return not (self.new or self.changed or self.conflicts)


def plan(session: Session, found: Entries, notes: Sequence[str] = ()) -> Plan:
    """Compare entries with the store; nothing is changed.

    Args:
        session: an open session.
        found: checked entries (``bundle.reading``).
        notes: sentences of the reader about what was not taken.
    """
    with closing(reading.trial_store()) as trial:
        work = _Comparing(session, trial)
        for kind in kinds().values():
            if found.get(kind.name):
                work.meet(kind, found[kind.name])
        for kind in kinds().values():
            if found.get(kind.name):
                work.compare(kind, found[kind.name])
    work.plan.notes = tuple(notes)
    return work.plan


class _Comparing:
    """Two passes over the entries: first which of them are here, then what each says."""

    def __init__(self, session: Session, trial: sqlite3.Connection) -> None:
        self.plan = Plan()
        self._session = session
        self._trial = trial
        self._here: dict[str, dict[int, dict[str, Stored]]] = {}
        self._ids: dict[str, dict[str, int]] = {}
        self._new: dict[str, set[int]] = {}

    def find(self, kind: str, uid: str) -> int | None:
        """The id that an entry of the file has, or will have, here."""
        return self._ids.get(kind, {}).get(uid)

    def meet(self, kind: Kind, listed: Sequence[Incoming]) -> None:
        """Find each entry's counterpart here, or give it the next free id."""
        here = self._here[kind.name] = _rows(self._session, kind)
        by_uid = {str(row["uid"]): number for number, row in here.items() if row["uid"]}
        keys = _keys(kind)
        by_key = [{make(row): number for number, row in reversed(here.items())} for make in keys]
        ids, taken = self._ids.setdefault(kind.name, {}), set()
        for entry in listed:
            if entry.uid in by_uid:
                ids[entry.uid] = by_uid[entry.uid]
                taken.add(by_uid[entry.uid])
        free = _highest(self._session, kind.name) + 1
        for entry in listed:
            if entry.uid in ids:
                continue
            row = self._local(kind, entry)
            twins = (known.get(make(row)) for make, known in zip(keys, by_key, strict=True))
            twin = next((number for number in twins if number is not None and number not in taken), None)
            if twin is None:
                self._new.setdefault(kind.name, set()).add(free)
                twin, free = free, free + 1
            ids[entry.uid] = twin
            taken.add(twin)

    def compare(self, kind: Kind, listed: Sequence[Incoming]) -> None:
        """Say of each entry whether it is new, the same, adds to the one here, or speaks against it."""
        here, new = self._here[kind.name], self._new.get(kind.name, set())
        for entry in listed:
            number, row = self._ids[kind.name][entry.uid], self._local(kind, entry)
            if number in new:
                self.plan.new.setdefault(kind.name, []).append({"id": number, "uid": entry.uid, **row})
                self.plan.titles.setdefault(kind.name, []).append(title_of(row))
                continue
            self._meets(kind, here[number], number, row)

    def _meets(self, kind: Kind, mine: dict[str, Stored], number: int, theirs: dict[str, Stored]) -> None:
        empty = {each.name: (None, "", "[]", each.default) for each in kind.fields}
        differing = [
            name
            for name, value in theirs.items()
            if name not in BOOKKEEPING and value != mine[name] and value not in empty[name]
        ]
        if not differing:
            self.plan.same += 1
            return
        against = [name for name in differing if mine[name] not in empty[name]]
        joined = mine | {name: theirs[name] for name in differing}
        touched = Touched(
            kind.name,
            number,
            title_of(mine),
            tuple(Difference(name, _words(mine[name]), _words(theirs[name])) for name in differing),
        )
        if not against and self._stands(kind, joined):
            self.plan.rows[kind.name, number] = joined
            self.plan.changed.append(touched)
        else:
            whole = joined if self._stands(kind, joined) else mine | theirs
            self.plan.rows[kind.name, number] = whole
            self.plan.conflicts.append(touched)

    def _stands(self, kind: Kind, row: dict[str, Stored]) -> bool:
        """Whether the rules of the store allow a row that was joined from two."""
        self._trial.execute("SAVEPOINT joined")
        try:
            reading.insert(self._trial, kind.name, row)
        except sqlite3.Error:
            return False
        finally:
            with suppress(sqlite3.Error):
                self._trial.execute("ROLLBACK TO joined")
        return True

    def _local(self, kind: Kind, entry: Incoming) -> dict[str, Stored]:
        """The entry's fields with ids of this store in its links, answers and rehearsed items."""
        row = dict(entry.fields)
        for each in kind.links:
            value = row[each.name]
            row[each.name] = None if value is None else self.find(each.target, str(value))
        if kind.name == "answer":
            row["value"] = values.as_json_text(pointing.unnamed(json.loads(str(row["value"])), self.find))
        if kind.name in pointing.ITEM_KINDS:
            row["item"] = pointing.item_unnamed(str(row["item"]), self.find)
        return row


def _rows(session: Session, kind: Kind) -> dict[int, dict[str, Stored]]:
    names = ("id", "uid", *(each.name for each in kind.fields))
    return {row[0]: dict(zip(names, row, strict=True)) for row in writing.stored(session, kind)}


def _keys(kind: Kind) -> list[Callable[[Mapping[str, Stored]], object]]:
    """What makes two entries of a kind the same: the store's own rules, what people know them by, all they say."""
    said = tuple(each.name for each in kind.fields if each.name not in BOOKKEEPING and each.target != kind.name)
    known_by = KNOWN_BY.get(kind.name, ())
    made: list[Callable[[Mapping[str, Stored]], object]] = [partial(_exact, names) for names in kind.unique]
    return [*made, *([partial(_folded, known_by)] if known_by else []), partial(_exact, said)]


def _exact(names: Sequence[str], row: Mapping[str, Stored]) -> object:
    found = _exact_of(names, row)
    return object() if len(names) == 1 and found[0] is None else found  # as in the store, nothing equals nothing


def _folded(names: Sequence[str], row: Mapping[str, Stored]) -> object:
    return tuple(
        " ".join(value.split()).casefold() if isinstance(value, str) else value for value in _exact_of(names, row)
    )


def _exact_of(names: Sequence[str], row: Mapping[str, Stored]) -> tuple[Stored, ...]:
    return tuple(row[name] for name in names)


def _highest(session: Session, kind: str) -> int:
    """The highest id that was ever given in a table."""
    connection = session.connection()
    found = connection.exec_driver_sql("SELECT seq FROM sqlite_sequence WHERE name = ?", (kind,)).scalar()
    return max(int(found or 0), int(connection.exec_driver_sql(f"SELECT max(id) FROM {quoted(kind)}").scalar() or 0))


def title_of(row: Mapping[str, Stored]) -> str:
    """What the person knows an entry by, in one short line; "" where it has no words of its own."""
    for name in TITLES:
        value = row.get(name)
        if isinstance(value, str) and value.strip():
            return " ".join(value.split())[:80]
    return ""


def _words(value: Stored) -> str:
    return "" if value is None else str(value)


def carry_out(session: Session, made: Plan, theirs: Collection[tuple[str, int]] = ()) -> int:
    """Store what was planned; call it inside one ``db.write``, which makes it one step to take back.

    Args:
        session: a session for writing.
        made: the plan, made on this store with nothing changed since.
        theirs: (kind, id) of the conflicts in which the file's words replace those here.

    Returns:
        How many entries came or changed.

    Raises:
        UserError: a rule of the store forbids it, or the disk has too little room; nothing of it is stored.
    """
    connection = session.connection()
    _ask_for_room(connection, made)
    connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
    changed = [(each.kind, each.id) for each in made.changed]
    changed += [(each.kind, each.id) for each in made.conflicts if (each.kind, each.id) in theirs]
    kind = ""
    try:
        for kind, rows in made.new.items():
            names = list(rows[0])
            into = (
                f"INSERT INTO {quoted(kind)} ({', '.join(map(quoted, names))}) VALUES ({', '.join('?' * len(names))})"
            )
            connection.exec_driver_sql(into, [tuple(row[name] for name in names) for row in rows])
        for kind, number in changed:
            row = {name: value for name, value in made.rows[kind, number].items() if name not in ("id", "uid")}
            put = ", ".join(f"{quoted(name)} = ?" for name in row)
            connection.exec_driver_sql(f"UPDATE {quoted(kind)} SET {put} WHERE id = ?", (*row.values(), number))
    except IntegrityError as problem:
        raise UserError(
            tr(
                "An entry of {kind} does not fit with what is here: {rule}.",
                kind=kind.replace("_", " "),
                rule=reading.broken_rule(problem),
            ),
            tr("Nothing was imported."),
        ) from problem
    return made.count_new + len(changed)


def _ask_for_room(connection: Connection, made: Plan) -> None:
    """The words come into the log and then into the file, so there must be room for them twice.

    Raises:
        StoreError: there is not.
    """
    rows = [row for listed in made.new.values() for row in listed] + list(made.rows.values())
    size = sum(len(str(value)) for row in rows for value in row.values())
    stored = Path(str(connection.exec_driver_sql("PRAGMA database_list").all()[0][2]))
    failures.ask_for_room(stored.parent, 2 * size)
