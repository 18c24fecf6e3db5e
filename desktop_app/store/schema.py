"""The structure of a store: making an empty one and telling whether a file has it; it must not know any record.

Every table, index and trigger in the file is compared with what this version makes, and a file with anything more
is refused: a hostile trigger could empty a table at the first save.
"""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from sqlalchemy.dialects import sqlite as sqlite_dialect
from sqlalchemy.schema import CreateIndex, CreateTable

from desktop_app import files
from desktop_app.store import cipher, connection, failures
from desktop_app.store.header import APPLICATION_ID
from desktop_app.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sqlalchemy import MetaData

    from desktop_app.store.searched import Searched

VERSION = 2
"""Number of the present structure; it rises by one with every released change of tables (store/migrations)."""

OWN_TABLES = (
    """CREATE TABLE row_hash (
        table_name TEXT NOT NULL, row_id INTEGER NOT NULL, sha256 BLOB NOT NULL,
        CONSTRAINT pk_row_hash PRIMARY KEY (table_name, row_id)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE store_note (
        name TEXT NOT NULL, value TEXT NOT NULL, CONSTRAINT pk_store_note PRIMARY KEY (name)
    ) STRICT, WITHOUT ROWID""",
    """CREATE VIRTUAL TABLE search_index USING fts5(
        title, body, private, folded, prefix='1 2 3',
        tokenize="unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'"
    )""",
)
"""What the store keeps for itself: a checksum of every row, notes such as the day of the last full check, and the
search index. Marks above and below letters stay in their word (Mn, Mc), or every Hindi word would fall apart."""


@dataclass(frozen=True)
class Schema:
    """Tables, their version number and the steps that lead there: ``steps[n]`` moves version n to n + 1.

    ``guards`` are CREATE TRIGGER IF NOT EXISTS statements that keep wrong states out; they are part of the structure.
    ``searched`` says which texts Ctrl+K looks through.
    """

    metadata: MetaData
    version: int
    steps: dict[int, Callable[[sqlite3.Connection], None]]
    guards: tuple[str, ...] = ()
    searched: tuple[Searched, ...] = ()


def current() -> Schema:
    """The structure of this version of Greenroom."""
    from desktop_app.store.migrations import STEPS
    from desktop_app.store.models import GUARDS, Base
    from desktop_app.store.searched import SEARCHED

    return Schema(Base.metadata, VERSION, dict(STEPS), GUARDS, SEARCHED)


def statements(schema: Schema) -> list[str]:
    """Every CREATE statement of an empty store, tables first, guards last."""
    return [*_table_statements(schema.metadata), *OWN_TABLES, *schema.guards]


@lru_cache(maxsize=8)
def _table_statements(metadata: MetaData) -> tuple[str, ...]:
    dialect = sqlite_dialect.dialect()
    tables = sorted(metadata.tables.values(), key=lambda table: table.name)
    made = [str(CreateTable(table).compile(dialect=dialect)).strip() for table in tables]
    indexes = [index for table in tables for index in sorted(table.indexes, key=lambda index: str(index.name))]
    made += [str(CreateIndex(index).compile(dialect=dialect)).strip() for index in indexes]
    return tuple(made)


def make(raw: sqlite3.Connection, schema: Schema) -> None:
    """Create every table in an empty file, inside one transaction."""
    raw.execute("BEGIN IMMEDIATE")
    for statement in statements(schema):
        raw.execute(statement)
    raw.execute(f"PRAGMA application_id={APPLICATION_ID}")
    raw.execute(f"PRAGMA user_version={schema.version}")
    raw.execute("COMMIT")


def create(store: Path, schema: Schema, like: Path | None = None) -> None:
    """Make an empty store that is there whole or not at all: built under another name, synced, then named.

    Where ``like`` is locked with a passphrase the new store is, too.

    Raises:
        StoreError: the folder cannot be written to, or the disk is full.
    """
    fresh = store.with_name(store.name + ".new")
    try:
        for leftover in (fresh, files.beside(fresh, "-journal")):
            leftover.unlink(missing_ok=True)
        raw = cipher.connect(fresh, like=like)
        try:
            raw.execute("PRAGMA synchronous=FULL")
            make(raw, schema)
        finally:
            raw.close()
        files.only_owner(fresh)
        files.sync_file(fresh)
        files.replace(fresh, store)
    except sqlite3.Error as error:
        raise failures.worded(error, store) or error from error
    except OSError as error:
        raise failures.unwritable(store) from error


Structure = dict[str, tuple[str, ...]]
"""Name of each table, index, view or trigger -> its definition as sorted, normalised parts."""

_INTERNAL = re.compile(r"sqlite_|search_index_")
"""SQLite's own tables, and those that FTS5 makes for the search index in the form of its version."""


def structure(raw: sqlite3.Connection) -> Structure:
    """The structure of an open file, in a form in which a migrated and a fresh store compare equal."""
    found: Structure = {}
    for kind, name, sql in raw.execute("SELECT type, name, sql FROM sqlite_master"):
        if not _INTERNAL.match(str(name)):
            found[f"{kind} {name}"] = _parts(str(sql or ""))
    return found


def expected(schema: Schema) -> Structure:
    """The structure that ``schema`` creates."""
    return _expected(tuple(statements(schema)))


@lru_cache(maxsize=8)
def _expected(made: tuple[str, ...]) -> Structure:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as raw:
        for statement in made:
            raw.execute(statement)
        return structure(raw)


def differences(found: Structure, wanted: Structure) -> list[str]:
    """What is extra, missing or different, each in a few words; empty where the structures are the same."""
    extra = [tr("{name} is not ours", name=name) for name in sorted(found.keys() - wanted.keys())]
    missing = [tr("{name} is missing", name=name) for name in sorted(wanted.keys() - found.keys())]
    other = [
        tr("{name} differs", name=name) for name in sorted(found.keys() & wanted.keys()) if found[name] != wanted[name]
    ]
    return extra + missing + other


def refuse_other(store: Path, wanted: Schema) -> None:
    """Refuse a file with anything more, less or other in its structure than ``wanted`` makes.

    Raises:
        StoreError: ``foreign``, naming the first difference.
    """
    try:
        with connection.looking(store) as raw:
            different = differences(structure(raw), expected(wanted))
    except sqlite3.Error as error:
        raise failures.worded(error, store) or error from error
    if different:
        raise failures.foreign(store, f"{different[0]}.")


def _parts(sql: str) -> tuple[str, ...]:
    """A CREATE statement as its head, its comma-separated definitions in alphabetical order, and its tail.

    A column added by a migration stands last in the statement; in a fresh store it stands where the model has it.
    """
    text = " ".join(sql.split()).replace('"', "")
    start, end = text.find("("), text.rfind(")")
    if start < 0:
        return (text,)
    pieces, depth, piece = [], 0, ""
    for sign in text[start + 1 : end]:
        depth += (sign == "(") - (sign == ")")
        if sign == "," and depth == 0:
            pieces.append(piece.strip())
            piece = ""
        else:
            piece += sign
    pieces.append(piece.strip())
    return (text[:start].strip(), *sorted(pieces), text[end + 1 :].strip())
