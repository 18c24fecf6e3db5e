"""Finding words in everything the person wrote; it must never show the text of a private note.

Searches run inside ``db.read()``. Whatever was removed, or belongs to something removed, is not found.
"""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from desktop_app.store import search_text
from desktop_app.store.search_index import SHIFT, Index
from desktop_app.store.sql import quoted

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy import MetaData
    from sqlalchemy.orm import Session

    from desktop_app.store.schema import Schema

_ON, _OFF = "\x02", "\x03"
_RANK_FROM: Final = 3
"""Letters from which hits are ranked; for one or two letters nearly everything matches and the newest come first."""
_RANK_UPTO: Final = 2000
"""Hits up to which they are ranked: a word that most records have ranks none of them, and ranking reads them all."""


class Piece(NamedTuple):
    """A run of text, and whether it is what was looked for."""

    text: str
    found: bool


@dataclass(frozen=True)
class Hit:
    """One record that has the words.

    Attributes:
        kind: name of its table, such as "example".
        id: its id.
        title: what it is called, in pieces; empty where it has no name or is private as a whole.
        snippet: the words in their context, in pieces; empty where they stand in the title alone.
        private: the words stand in a private field: show "private note" instead of any text.
        home: what it belongs to, nearest first: (("interview", 4), ("opportunity", 2)).
    """

    kind: str
    id: int
    title: tuple[Piece, ...]
    snippet: tuple[Piece, ...]
    private: bool
    home: tuple[tuple[str, int], ...]


def find(
    session: Session, words: str, *, kinds: Collection[str] = (), limit: int = 50, schema: Schema | None = None
) -> list[Hit]:
    """Records that have every one of ``words`` (each may be the beginning of a longer word), best first.

    Args:
        session: a session for reading.
        words: as typed, in any script; accents and case do not matter.
        kinds: names of tables to look in; all by default.
        limit: at most so many.
        schema: other tables than Greenroom's, for tests.
    """
    asked = search_text.query(words)
    index, metadata = (Index(schema), schema.metadata) if schema else _present()
    numbers = [kind.number for name, kind in index.kinds.items() if not kinds or name in kinds]
    if not asked or not numbers:
        return []
    spans = " OR ".join(f"rowid BETWEEN {n << SHIFT} AND {(n + 1 << SHIFT) - 1}" for n in numbers) if kinds else "1"
    names = {kind.number: name for name, kind in index.kinds.items()}
    rows = _rows(session, asked, spans, limit * 2, short=sum(map(str.isalnum, words)) < _RANK_FROM)
    found = [(names[row[0] >> SHIFT], row[0] & (1 << SHIFT) - 1, *row[1:]) for row in rows]
    homes = _homes(session, metadata, {(kind, id_) for kind, id_, *_ in found})
    hits = [
        _hit((kind, id_), (title, body, private), homes[kind, id_])
        for kind, id_, title, body, private in found
        if (kind, id_) in homes
    ]
    return hits[:limit]


def _rows(session: Session, asked: str, spans: str, limit: int, *, short: bool) -> list[tuple[int, str, str, str]]:
    """Entries with the words: ranked where that says something, otherwise those with the words in their title first."""
    run = session.connection().exec_driver_sql
    where = f"FROM search_index WHERE search_index MATCH ? AND ({spans})"
    select = (
        f"SELECT rowid, highlight(search_index, 0, '{_ON}', '{_OFF}'),"
        f" snippet(search_index, 1, '{_ON}', '{_OFF}', '…', 18), highlight(search_index, 2, '{_ON}', '{_OFF}') {where}"
    )
    many = short or len(run(f"SELECT 1 {where} LIMIT {_RANK_UPTO + 1}", (asked,)).all()) > _RANK_UPTO
    if not many:
        return [tuple(row) for row in run(f"{select} ORDER BY rank LIMIT ?", (asked, limit))]
    rows: dict[int, tuple[int, str, str, str]] = {}
    for question in (f"{{title}} : ({asked})", asked):
        if len(rows) < limit:
            for row in run(f"{select} ORDER BY rowid DESC LIMIT ?", (question, limit)):
                rows.setdefault(row[0], tuple(row))
    return list(rows.values())[:limit]


def _hit(record: tuple[str, int], marked: tuple[str, str, str], home: tuple[tuple[str, int], ...]) -> Hit:
    title, body, private = marked
    in_title, in_body = _ON in title, _ON in body
    hidden = _ON in private and not in_title and not in_body
    return Hit(*record, _pieces(title), _pieces(body) if in_body else (), hidden, home)


def _pieces(marked: str) -> tuple[Piece, ...]:
    """Text with marks as pieces."""
    pieces = []
    for part in marked.split(_ON):
        found, off, rest = part.partition(_OFF)
        pieces += [Piece(found, True), Piece(rest, False)] if off else [Piece(part, False)]
    return tuple(Piece(search_text.shown(text), found) for text, found in pieces if text)


def nearest_word(session: Session, word: str) -> str | None:
    """The word in the person's file that is most like one that was not found; None where none is like it."""
    asked = search_text.prepared(word).strip().lower()
    if len(asked) < _RANK_FROM or not asked.isalnum():
        return None
    connection = session.connection()
    terms: set[str] = set()
    for start in {asked[0], asked[1]}:
        rows = connection.exec_driver_sql(
            "SELECT term FROM temp.search_word WHERE term >= ? AND term < ? AND length(term) BETWEEN ? AND ?",
            (start, start + "\U0010ffff", len(asked) - 2, len(asked) + 2),
        )
        terms.update(row[0] for row in rows)
    close = difflib.get_close_matches(asked, sorted(terms - {asked}), n=1, cutoff=0.7)
    return close[0] if close else None


@lru_cache(maxsize=1)
def _present() -> tuple[Index, MetaData]:
    """The index of Greenroom's own tables, made once."""
    from desktop_app.store.schema import current

    schema = current()
    return Index(schema), schema.metadata


def _homes(
    session: Session, metadata: MetaData, wanted: set[tuple[str, int]]
) -> dict[tuple[str, int], tuple[tuple[str, int], ...]]:
    """What each record belongs to, for those that are there and of which nothing above is removed."""
    found = {}
    for kind in sorted({kind for kind, _ in wanted}):
        ids = [id_ for name, id_ in wanted if name == kind]
        select, above = _home_query(metadata, kind)
        marks = ", ".join("?" * len(ids))
        rows = session.connection().exec_driver_sql(f"{select} AND t0.id IN ({marks})", tuple(ids))
        for row in rows:
            home = tuple((table, int(id_)) for table, id_ in zip(above, row[1:], strict=True) if id_ is not None)
            found[kind, int(row[0])] = home
    return found


def _home_query(metadata: MetaData, kind: str) -> tuple[str, list[str]]:
    """The query for what rows of a table belong to, walked along the foreign keys that delete with their parent."""
    joins: list[str] = []
    above: list[str] = []
    removed: list[str] = []
    waiting = [(kind, "t0")]
    while waiting:
        table_name, alias = waiting.pop(0)
        table = metadata.tables[table_name]
        if "removed_at" in table.columns:
            removed.append(f"{alias}.removed_at IS NULL")
        for key in sorted(table.foreign_keys, key=lambda key: key.parent.name):
            parent = key.column.table.name
            if key.ondelete == "CASCADE" and parent != table_name:
                name = f"t{len(joins) + 1}"
                joins.append(f"LEFT JOIN {quoted(parent)} {name} ON {name}.id = {alias}.{quoted(key.parent.name)}")
                above.append(parent)
                waiting.append((parent, name))
    columns = ", ".join(f"t{place}.id" for place in range(len(joins) + 1))
    where = " AND ".join(removed) or "1"
    return f"SELECT {columns} FROM {quoted(kind)} t0 {' '.join(joins)} WHERE {where}", above
