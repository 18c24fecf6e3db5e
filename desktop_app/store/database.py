"""The one door to the store: read, write, undo, and word of what changed; it must know no record and no window.

    with db.read() as session: ...
    with db.write("Delete example", source=page, merge=("example", 7, "result")) as session: ...

One thread, one connection, one session at a time. Sessions never nest: with one connection, a read opened inside a
write would silently lose the write, so the second one is refused loudly.
"""

from __future__ import annotations

import sqlite3
from contextlib import AbstractContextManager, contextmanager, suppress
from typing import TYPE_CHECKING, Literal

from sqlalchemy import create_engine, event
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session
from sqlalchemy.pool import StaticPool

from desktop_app.store import backups, closing, failures, row_hashes
from desktop_app.store.backups import Backup, Reason
from desktop_app.store.changes import Listeners
from desktop_app.store.failures import Problem
from desktop_app.store.first_page import KEPT
from desktop_app.store.opening import Prepared, prepare
from desktop_app.store.search_index import Index
from desktop_app.store.turns import Turns
from desktop_app.store.undo import History, Logged, Step, collect, replay, touched, watch

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator
    from pathlib import Path

    from sqlalchemy import Connection

    from desktop_app.store.changes import Changes
    from desktop_app.store.schema import Schema


READING = "reading"
"""Key in the ``info`` of a session for reading under which its answers are kept; sessions that write have none."""


class Database(AbstractContextManager["Database"]):
    """An open store. Made by ``Database.open``; must be closed, also after an error."""

    def __init__(self, prepared: Prepared) -> None:
        self.path: Path = prepared.store
        """The file as it is on the disk; for a reading copy, the file that was copied."""
        self.read_only: bool = prepared.read_only
        self.notices: tuple[str, ...] = tuple(prepared.notices)
        """What the person should know about this opening, in sentences."""
        self.second_backup_folder: Path | None = None
        """Another folder that gets every backup as well."""
        self._prepared = prepared
        self.turns = Turns()
        self._damaged: failures.StoreError | None = None
        self._begin = "BEGIN"
        self._history = History()
        self._index = Index(prepared.schema)
        self._listeners = Listeners()
        try:
            self._raw = prepared.connect()
            watch(self._raw, prepared.schema.metadata)
            self._raw.execute("CREATE VIRTUAL TABLE temp.search_word USING fts5vocab('main', 'search_index', 'row')")
            if self.read_only:
                self._raw.execute("PRAGMA query_only=ON")
        except BaseException:
            prepared.give_up()
            raise
        self.engine = create_engine("sqlite://", creator=lambda: self._raw, poolclass=StaticPool)
        event.listen(self.engine, "begin", lambda connection: connection.exec_driver_sql(self._begin))
        self._is_open = True

    @classmethod
    def open(
        cls, folder: Path, *, read_only: bool = False, take_over: bool = False, schema: Schema | None = None
    ) -> Database:
        """Open the store of a data folder, making folder and store where there is none.

        A window that must not wait opens the store in another thread and then takes it by ``turns.adopt``.

        Args:
            folder: the data folder.
            read_only: open a private copy; the folder is not touched at all, and a newer structure is no obstacle.
            take_over: open although another computer is named in the lock file; only after the person said so.
            schema: other tables than Greenroom's, for tests of the mechanics.

        Raises:
            StoreError: with ``problem`` saying which ways out to offer.
        """
        return cls(prepare(folder, read_only=read_only, take_over=take_over, wanted=schema))

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A session for questions; writing through it fails.

        Raises:
            StoreError: the file cannot be read.
            RuntimeError: another session is open, or this is another thread (both our own bugs).
        """
        with self.turns.alone(), self._worded():
            self._begin = "BEGIN"
            if not self.read_only:
                self._raw.execute("PRAGMA query_only=ON")
            try:
                with Session(self.engine, expire_on_commit=False, autoflush=False, info={READING: {}}) as session:
                    yield session
            except OperationalError as error:
                if "READONLY" in str(getattr(error.orig, "sqlite_errorname", "")):
                    raise RuntimeError("a session for reading cannot write; use Database.write") from error
                raise
            finally:
                if not self.read_only:
                    self._raw.execute("PRAGMA query_only=OFF")

    @contextmanager
    def write(self, label: str, *, source: object | None = None, merge: Hashable | None = None) -> Iterator[Session]:
        """A session for verbs: one transaction, one undo step, one word to the listeners after the commit.

        Args:
            label: the step in the person's words, as Ctrl+Z will show it: "Delete example". Without words it cannot be
                taken back: for what the program does by itself.
            source: who writes; a page gets itself back in ``Changes`` and need not refresh.
            merge: equal keys of consecutive writes (the same field) make one undo step.

        Raises:
            StoreError: the write was not kept; the transaction is rolled back and nothing is half done.
            RuntimeError: another session is open, or this is another thread (both our own bugs).
        """
        with self.turns.alone(), self._worded(), self._transaction() as connection:
            with Session(connection, expire_on_commit=False) as session:
                yield session
                session.flush()
            logged = self._settle()
        if logged:
            if label and any(change.reverse for change in logged):
                self._history.add(Step(label, logged, merge))
            self._listeners.tell(logged, label, "write", source)

    @property
    def undo_label(self) -> str | None:
        """What Ctrl+Z would take back, in the person's words; None where there is nothing."""
        return self._history.done[-1].label if self._history.done else None

    @property
    def redo_label(self) -> str | None:
        """What redo would do again; None where there is nothing."""
        return self._history.undone[-1].label if self._history.undone else None

    def undo(self) -> str | None:
        """Take the last step back; returns its label, None where there was nothing to take back."""
        return self._step_back(self._history.done, self._history.undone, "undo")

    def redo(self) -> str | None:
        """Do the last undone step again; returns its label, None where there was nothing."""
        return self._step_back(self._history.undone, self._history.done, "redo")

    def _step_back(self, taken: list[Step], kept: list[Step], kind: Literal["undo", "redo"]) -> str | None:
        with self.turns.alone():
            if not taken:
                return None
            step = taken[-1]
            with self._worded(), self._transaction():
                replay(self._raw, step)
                logged = self._settle()
            taken.pop()
            kept.append(Step(step.label, logged))
        self._listeners.tell(logged, step.label, kind)
        return step.label

    def listen(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        """Have ``listener`` called after every commit that changed something; returns what ends that."""
        return self._listeners.add(listener)

    def backup(self, reason: Reason = Reason.HAND) -> Backup:
        """A proven copy of everything saved so far, kept in the folder ``backups`` (and in the second folder).

        Raises:
            StoreError: no backup could be kept, the store is damaged, or this is a copy to read.
        """
        if self.read_only:
            raise failures.reading_copy()
        with self.turns.alone(), self._worded():
            return backups.make(self._raw, self.path, reason, second=self.second_backup_folder)

    def backup_if_changed(self) -> Backup | None:
        """An automatic backup where something was saved since the newest one; for a timer and for closing.

        Raises:
            StoreError: as ``backup``.
        """
        if self.read_only or self._damaged is not None:
            return None
        with self.turns.alone(), self._worded():
            return backups.if_changed(self._raw, self.path, second=self.second_backup_folder)

    def begin_backup(self) -> Callable[[], Backup] | None:
        """Copy what changed since the newest backup, for the hours in which the store stays open; None for no change.

        Only the copying needs this thread. What is given back proves and keeps the copy, in any thread; where it finds
        the store damaged, nothing more is written here. Both raise as ``backup``.
        """
        if self.read_only or self._damaged is not None or not self._prepared.is_in_place():
            return None
        with self.turns.alone(), self._worded():
            begun = backups.begin_if_changed(self._raw, self.path, second=self.second_backup_folder)

        def finish() -> Backup:
            assert begun is not None
            try:
                return begun()
            except failures.StoreError as failure:
                self._damaged = failure if failure.problem is Problem.DAMAGED else self._damaged
                raise

        return begun and finish

    def keep(self, text: str) -> None:
        """Keep what the first page shows for the next start; it is gone with the first thing saved after it.

        No record, no undo step, and no reason for a backup.

        Raises:
            StoreError: as ``write``.
        """
        with self.turns.alone(), self._worded():
            held = self._raw.execute("SELECT value FROM store_note WHERE name = ?", (KEPT,)).fetchone()
            if held != (text,):
                with self._transaction():
                    self._raw.execute("INSERT OR REPLACE INTO store_note VALUES (?, ?)", (KEPT, text))

    def close(self) -> None:
        """Back up what changed, fold the write-ahead log in, and give the lock back; a second call does nothing.

        A backup that fails is logged and not raised: the work is saved, and the next opening says so if none succeeds
        for a week. Damage found here makes the next opening check every row.
        """
        if not self._is_open:
            return
        self.turns.check_thread()
        self._is_open = False
        try:
            if not self.read_only:
                closing.settle(self._raw, self.path, self.backup_if_changed, damaged=self._damaged is not None)
        finally:
            self._raw.close()
            self.engine.dispose()
            self._prepared.give_up()

    def __exit__(self, *_: object) -> None:
        self.close()

    # ------------------------------------------------------------ inside

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        """One immediate transaction; whatever goes wrong inside or in the commit, nothing of it stays."""
        if self.read_only:
            raise failures.reading_copy()
        if self._damaged is not None:
            raise self._damaged
        if not self._prepared.is_in_place():
            raise failures.moved_away(self.path)
        self._begin = "BEGIN IMMEDIATE"
        with self.engine.connect() as connection, connection.begin():
            yield connection

    def _settle(self) -> list[Logged]:
        """Take the log of the open transaction and bring checksums and search index up to date with it."""
        logged = collect(self._raw)
        if logged:
            row_hashes.refresh(self._raw, touched(logged))
            self._index.refresh(self._raw, logged)
            self._raw.execute("DELETE FROM store_note WHERE name = ?", (KEPT,))
        return logged

    @contextmanager
    def _worded(self) -> Iterator[None]:
        """Turn failures of disk and file into the person's words; after damage nothing is written any more."""
        try:
            yield
        except Exception as error:
            with suppress(sqlite3.Error):  # SQLite may have rolled back by itself
                self._raw.execute("ROLLBACK")
            failure = failures.worded(error, self.path)
            if failure is None:
                raise
            if failure.problem is Problem.DAMAGED:
                self._damaged = failure
            raise failure from error
