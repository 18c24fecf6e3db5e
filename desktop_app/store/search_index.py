"""Keeping the search index in step with the records; it must not answer searches, and nothing in it is the only copy.

The index is brought up to date inside each transaction from the log that feeds undo. (Triggers cannot do it: SQLite
refuses FTS5 inside triggers where the schema is not trusted, and ours never is.)
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desktop_app.store import search_text
from desktop_app.store.models.base import TextList
from desktop_app.store.sql import quoted

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence

    from desktop_app.store.schema import Schema
    from desktop_app.store.undo import Logged

SHIFT: Final = 40
"""An entry's number is the kind's place in the list, shifted by this many bits, plus the id of the row."""
_FORM: Final = "1"
"""Raised when texts are prepared differently, so that every index is made anew."""
_WEIGHTS: Final = "bm25(8.0, 1.0, 1.0, 4.0)"


@dataclass(frozen=True)
class _Kind:
    """How one table's rows become entries of the index."""

    number: int
    table: str
    columns: tuple[str, ...]
    title: frozenset[str]
    private: frozenset[str]
    json: frozenset[str]
    flag: bool

    @property
    def select(self) -> str:
        """The query for id, flag and texts; ``WHERE`` is for the caller to add."""
        flag = "private" if self.flag else "0"
        return f"SELECT id, {flag}, {', '.join(map(quoted, self.columns))} FROM {quoted(self.table)}"


class Index:
    """The index of one schema: knows its kinds, holds no connection."""

    def __init__(self, schema: Schema) -> None:
        self.kinds: dict[str, _Kind] = {}
        for place, searched in enumerate(schema.searched):
            number = len(schema.searched) - place  # the newest of the first kind has the highest number of all
            table = schema.metadata.tables[searched.table]
            columns = (*searched.title, *searched.body)
            lists = {name for name in columns if isinstance(table.columns[name].type, TextList)}
            self.kinds[searched.table] = _Kind(
                number,
                searched.table,
                columns,
                frozenset(searched.title),
                frozenset(name for name in columns if table.columns[name].info.get("private")),
                frozenset(lists | {"value"}),
                "private" in table.columns,
            )
        form = repr([_FORM, _WEIGHTS, [(k.number, k.table, k.columns, sorted(k.private)) for k in self.kinds.values()]])
        self.form = hashlib.sha256(form.encode()).hexdigest()

    def is_current(self, raw: sqlite3.Connection) -> bool:
        """Whether the index in the file was made in the present form."""
        row = raw.execute("SELECT value FROM store_note WHERE name = 'search'").fetchone()
        return row is not None and row[0] == self.form

    def rebuild(self, raw: sqlite3.Connection) -> None:
        """Make the whole index anew, inside the open transaction."""
        raw.execute("DELETE FROM search_index")
        raw.execute("INSERT INTO search_index (search_index, rank) VALUES ('rank', ?)", (_WEIGHTS,))
        for kind in self.kinds.values():
            self._put(raw, kind, raw.execute(kind.select))
        raw.execute(
            "INSERT INTO store_note VALUES ('search', ?) ON CONFLICT DO UPDATE SET value = excluded.value", (self.form,)
        )

    def refresh(self, raw: sqlite3.Connection, logged: Iterable[Logged]) -> None:
        """Bring the entries of changed rows up to date, inside the open transaction."""
        changed: dict[str, set[int]] = {}
        for change in logged:
            kind = self.kinds.get(change.table)
            if kind and self._concerns(kind, change.columns):
                changed.setdefault(change.table, set()).add(change.row_id)
        for table, ids in changed.items():
            kind = self.kinds[table]
            raw.executemany("DELETE FROM search_index WHERE rowid = ?", [(kind.number << SHIFT | id_,) for id_ in ids])
            for id_ in sorted(ids):
                self._put(raw, kind, raw.execute(f"{kind.select} WHERE id = ?", (id_,)))

    @staticmethod
    def _concerns(kind: _Kind, columns: str | None) -> bool:
        """Whether a change of these columns (None: the row came or went) alters what is found."""
        return columns is None or not {*kind.columns, "private"}.isdisjoint(columns.split())

    @staticmethod
    def _put(raw: sqlite3.Connection, kind: _Kind, rows: Iterable[Sequence[object]]) -> None:
        entries = [entry for row in rows if any((entry := _entry(kind, row))[1:])]
        raw.executemany(
            "INSERT INTO search_index (rowid, title, body, private, folded) VALUES (?, ?, ?, ?, ?)", entries
        )


def _entry(kind: _Kind, row: Sequence[object]) -> tuple[int, str, str, str, str]:
    """One row as entry: number, title, body, private texts, plain spellings of the public ones."""
    id_, flag, *values = row
    title: list[str] = []
    body: list[str] = []
    private: list[str] = []
    for name, value in zip(kind.columns, values, strict=True):
        text = str(value or "")
        if name in kind.json:
            text = search_text.texts_in(text)
        if text:
            (private if flag or name in kind.private else title if name in kind.title else body).append(text)
    public, hidden = "\n".join(title + body), "\n".join(private)
    return (
        kind.number << SHIFT | int(str(id_)),
        search_text.prepared(" · ".join(title)),
        search_text.prepared("\n".join(body)),
        search_text.prepared(f"{hidden}\n{search_text.plain_spellings(hidden)}".strip()),
        search_text.plain_spellings(public),
    )
