"""A bundle from outside as entries that the store would take, or one sentence why not; it must not touch the store.

Every field is checked against the tables, and then all entries are put into an empty store in memory, so that every
rule of the store (closed lists, what belongs together, who can be whose manager) is asked before anything is shown.
"""

from __future__ import annotations

import hashlib
import re
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from desktop_app.errors import UserError
from desktop_app.store import schema
from desktop_app.store.sql import quoted
from desktop_app.transfer import strict_json
from desktop_app.transfer.bundle import FORMAT, MANIFEST, VERSION, values
from desktop_app.transfer.bundle.shape import Kind, kinds
from desktop_app.translate import mark, tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop_app.transfer.archive import Archive
    from desktop_app.transfer.bundle.values import Stored

_UID: Final = re.compile(r"[0-9a-f]{16}")
_NOTHING: Final = mark("Nothing was imported.")


@dataclass(frozen=True, slots=True)
class Incoming:
    """One checked entry: its uid, the stored value of each field (a link is the uid it leads to), and its number."""

    uid: str
    fields: dict[str, Stored]
    number: int


Entries = dict[str, list[Incoming]]
"""Checked entries by kind, in the order of ``kinds()``."""


def is_bundle(archive: Archive) -> bool:
    """Whether this zip is a bundle of Greenroom's."""
    return MANIFEST in archive


def read(archive: Archive) -> Entries:
    """The entries of a bundle.

    Raises:
        UserError: not a bundle, from a later version, damaged, or an entry the store would refuse; the file, entry
            and field are named.
    """
    manifest = _manifest(archive)
    listed = manifest["files"]
    for name in archive.names:
        if name not in (MANIFEST, *listed):
            raise UserError(
                tr("“{file}” holds a file “{name}” that is not listed in it.", file=archive.name, name=name),
                tr(_NOTHING),
            )
    found: Entries = {}
    for kind in kinds().values():
        if kind.file in listed:
            found[kind.name] = _file(archive, kind, listed[kind.file])
    unknown = sorted(set(listed) - {kind.file for kind in kinds().values()})
    if unknown:
        raise UserError(
            tr(
                "“{file}”: the kind of entries “{kind}” is not known.",
                file=archive.name,
                kind=unknown[0].removesuffix(".json"),
            ),
            tr(_NOTHING),
        )
    _linked(found)
    proved(found)
    return found


def _manifest(archive: Archive) -> dict[str, Any]:
    manifest = strict_json.parsed(archive.read(MANIFEST), MANIFEST)
    if not isinstance(manifest, dict) or manifest.get("format") != FORMAT:
        raise UserError(tr("“{file}” is not a Greenroom bundle.", file=archive.name), tr(_NOTHING))
    for key, known in (("version", VERSION), ("structure", schema.VERSION)):
        number = manifest.get(key)
        if not isinstance(number, int) or isinstance(number, bool) or number < 1:
            raise strict_json.refused(f"{MANIFEST}, “{key}”", tr("must be a whole number from 1"))
        if number > known:
            raise UserError(
                tr(
                    "“{file}” was made by a later version ({key} {number}); this one reads up to {known}.",
                    file=archive.name,
                    key=key,
                    number=number,
                    known=known,
                ),
                tr(_NOTHING),
                tr("Import it with that version."),
            )
    files = manifest.get("files")
    if not isinstance(files, dict) or not all(isinstance(each, dict) for each in files.values()):
        raise strict_json.refused(f"{MANIFEST}, “files”", tr("must list the files"))
    return manifest


def _file(archive: Archive, kind: Kind, promised: dict[str, Any]) -> list[Incoming]:
    if kind.file not in archive:
        raise UserError(
            tr("“{file}”: the file “{part}” is missing.", file=archive.name, part=kind.file),
            tr(_NOTHING),
            tr("Export it again."),
        )
    data = archive.read(kind.file)
    if hashlib.sha256(data).hexdigest() != promised.get("sha256"):
        raise UserError(
            tr(
                "“{file}”: “{part}” is not as it was written (its checksum differs).", file=archive.name, part=kind.file
            ),
            tr(_NOTHING),
            tr("Export or copy it again."),
        )
    listed = strict_json.parsed(data, kind.file)
    if not isinstance(listed, list):
        raise strict_json.refused(kind.file, tr("must be a list of entries"))
    if len(listed) != promised.get("entries"):
        raise strict_json.refused(
            kind.file, tr("holds {count} entries, not {promised}", count=len(listed), promised=promised.get("entries"))
        )
    fields = {field.name: field for field in kind.fields}
    return [_entry(kind, fields, number, entry) for number, entry in enumerate(listed, 1)]


def place(kind: str, number: int, field: str = "") -> str:
    """Where something is in a bundle, for the person."""
    if not field:
        return tr("{file}, entry {number}", file=f"{kind}.json", number=number)
    return tr("{file}, entry {number}, “{field}”", file=f"{kind}.json", number=number, field=field[:60])


def _entry(kind: Kind, fields: Mapping[str, Any], number: int, entry: Any) -> Incoming:  # noqa: ANN401  JSON
    if not isinstance(entry, dict):
        raise strict_json.refused(place(kind.name, number), tr("must be an entry with fields"))
    for name in entry:
        if name not in fields and name != "uid":
            raise strict_json.refused(place(kind.name, number, name), tr("this field is not known"))
    uid = entry.get("uid")
    if not isinstance(uid, str) or not _UID.fullmatch(uid):
        raise strict_json.refused(place(kind.name, number, "uid"), tr("must be 16 hexadecimal digits"))
    found: dict[str, Stored] = {}
    for field in kind.fields:
        if field.name not in entry:
            if field.needed:
                raise strict_json.refused(place(kind.name, number, field.name), tr("is missing"))
            found[field.name] = field.default
            continue
        value = entry[field.name]
        try:
            if field.form == "link" and isinstance(value, str):
                found[field.name] = value
            elif field.form == "link" and value is not None:
                raise ValueError(tr("must be the uid of an entry"))
            else:
                found[field.name] = values.to_store(field, value)
        except ValueError as problem:
            raise strict_json.refused(place(kind.name, number, field.name), str(problem)) from problem
    return Incoming(uid, found, number)


def _linked(found: Entries) -> None:
    """Refuse uids given twice and links that lead nowhere."""
    known: dict[str, set[str]] = {}
    for kind, listed in found.items():
        known[kind] = set()
        for entry in listed:
            if entry.uid in known[kind]:
                raise strict_json.refused(place(kind, entry.number, "uid"), tr("another entry has the same"))
            known[kind].add(entry.uid)
    for kind, listed in found.items():
        for field in kinds()[kind].links:
            there = known.get(field.target, set())
            for entry in listed:
                value = entry.fields[field.name]
                if value is not None and value not in there:
                    raise strict_json.refused(
                        place(kind, entry.number, field.name), tr("leads to no entry in this file")
                    )


def proved(found: Entries) -> None:
    """Put the entries into an empty store in memory.

    Raises:
        UserError: the store would refuse one of them; it is named with the rule.
    """
    numbers = {kind: {entry.uid: entry.number for entry in listed} for kind, listed in found.items()}
    with closing(trial_store()) as raw:
        for kind, listed in found.items():
            met: list[Incoming] = []
            try:
                raw.executemany(_insertion(kind), _trial_rows(kinds()[kind], listed, numbers, met))
            except sqlite3.Error as problem:
                raise strict_json.refused(place(kind, met[-1].number), broken_rule(problem)) from problem


def _insertion(kind: str) -> str:
    names = ("id", "uid", *(field.name for field in kinds()[kind].fields))
    return f"INSERT INTO {quoted(kind)} ({', '.join(map(quoted, names))}) VALUES ({', '.join('?' * len(names))})"


def _trial_rows(
    kind: Kind, listed: list[Incoming], numbers: dict[str, dict[str, int]], met: list[Incoming]
) -> Iterator[tuple[Stored, ...]]:
    """The rows of a kind with numbers for ids; the entry being put in is the last of ``met``."""
    links = [(place, numbers.get(field.target, {})) for place, field in enumerate(kind.fields, 2) if field.target]
    for entry in listed:
        met[:] = [entry]
        row = [entry.number, entry.uid, *entry.fields.values()]
        for place_, known in links:
            if row[place_] is not None:
                row[place_] = known[str(row[place_])]
        yield tuple(row)


def trial_store() -> sqlite3.Connection:
    """An empty store in memory with every rule but that links must lead somewhere, which is checked apart."""
    raw = sqlite3.connect(":memory:", isolation_level=None)
    for statement in schema.statements(schema.current()):
        if "fts5" not in statement:
            raw.execute(statement)
    raw.execute("BEGIN")
    return raw


def insert(raw: sqlite3.Connection, kind: str, row: Mapping[str, Stored]) -> None:
    """Put one whole row (id, uid, then the fields) into a table of an open connection."""
    raw.execute(_insertion(kind), tuple(row.values()))


def broken_rule(problem: Exception) -> str:
    """SQLite's words for a refused row, made readable: "it breaks the rule ends after it began"."""
    words = str(problem)
    named = re.search(r"constraint failed: ck_(\w+)", words)
    if named:
        return tr("it breaks the rule “{rule}”", rule=named[1].replace("_", " "))
    if "UNIQUE" in words:
        return tr("there is another entry for the same thing")
    return tr("the library does not take it ({words})", words=words)
