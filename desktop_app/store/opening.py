"""The order in which a store is opened and closed; it must not read or write a single record.

``prepare`` does all that takes time and may run in any thread: lock, look at the first bytes, look at what the last
program left behind, check, move to the present structure, back up. ``connect`` then opens for writing, in the thread
that will use the store. Whatever is refused on the way is refused with the file as it was.
"""

from __future__ import annotations

import contextlib
import sqlite3
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from sqlalchemy.orm import configure_mappers

from desktop_app import files, paths
from desktop_app.store import (
    backups,
    check,
    closing,
    connection,
    failures,
    header,
    lock,
    places,
    reading_copy,
    restore,
    rewriting,
    schema,
)
from desktop_app.store.failures import Problem, StoreError
from desktop_app.store.migrations import run as migrations
from desktop_app.store.search_index import Index
from desktop_app.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

FULL_CHECK_DAYS: Final = 7


@dataclass
class Prepared:
    """A store that is locked, checked and of the present structure; to be connected or given up.

    ``notices`` are sentences that the person should read: what was found and mended on the way.
    """

    store: Path
    schema: schema.Schema
    held: lock.Lock | None
    copy: Path | None = None
    notices: list[str] = field(default_factory=list)
    _file: tuple[int, int] | None = None

    @property
    def read_only(self) -> bool:
        """Whether this is a private copy to read."""
        return self.copy is not None

    def connect(self) -> sqlite3.Connection:
        """Open the connection that the store is used through."""
        raw = connection.for_writing(self.copy or self.store)
        self._file = _identity(self.copy or self.store)
        return raw

    def is_in_place(self) -> bool:
        """Whether the file that is open still lies where it did: a removed one takes writes and keeps none of them."""
        return _identity(self.copy or self.store) == self._file

    def give_up(self) -> None:
        """Give the lock back and remove the copy; a second call does nothing."""
        if self.held is not None:
            self.held.release()
        if self.copy is not None:
            reading_copy.drop(self.copy)


def _identity(store: Path) -> tuple[int, int] | None:
    """Disk and number of a file, which stay when it is written to and change when another takes its name."""
    try:
        found = store.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def prepare(
    folder: Path,
    *,
    read_only: bool = False,
    take_over: bool = False,
    wanted: schema.Schema | None = None,
    progress: Callable[[str], None] | None = None,
) -> Prepared:
    """Make the store of a data folder ready to be connected to; makes folder and store where there is none.

    Args:
        folder: the data folder.
        read_only: take a private copy; the folder is not touched.
        take_over: open although another computer is named in the lock file; only after the person said so.
        wanted: other tables than Greenroom's, for tests of the mechanics.
        progress: told each stage in a few words.

    Raises:
        StoreError: with ``problem`` saying which ways out to offer.
    """
    store, schema_ = paths.store_file(folder), wanted or schema.current()
    configure_mappers()
    say = progress or (lambda _words: None)
    if read_only:
        return _prepare_copy(store, schema_)
    try:
        files.own_folder(folder)
    except OSError as error:
        raise failures.unwritable(store) from error
    prepared = Prepared(store, schema_, lock.take(folder, take_over=take_over))
    try:
        _make_ready(prepared, say)
        prepared.notices += _about_the_place(folder)
    except BaseException:
        prepared.give_up()
        raise
    return prepared


def _about_the_place(folder: Path) -> list[str]:
    """What the person should know of where the library lies, at every start and so also once it was chosen."""
    place, copies = places.look(folder), places.conflict_copies(folder)
    told = [place.warning()] if place is not None else []
    if copies:
        names = ", ".join(path.name for path in copies)
        told.append(
            tr(
                "A program that syncs left copies beside the library: {names}. They were not opened or changed.",
                names=names,
            )
        )
    return told


def _prepare_copy(store: Path, schema_: schema.Schema) -> Prepared:
    if not store.exists():
        raise StoreError(
            Problem.MISSING,
            tr("There is no library in {folder}.", folder=store.parent),
            tr("Nothing was changed."),
            tr("Choose another folder."),
        )
    version = header.read(store)
    if version.application_id != header.APPLICATION_ID:
        raise failures.foreign(store, tr("another program made it."))
    copy = reading_copy.take(store)
    try:
        if migrations.needed(header.read(copy).version, schema_):
            migrations.migrate(copy, header.read(copy).version, schema_)
    except BaseException:
        reading_copy.drop(copy)
        raise
    return Prepared(store, schema_, None, copy)


def _make_ready(prepared: Prepared, say: Callable[[str], None]) -> None:
    store, wanted = prepared.store, prepared.schema
    if settled := rewriting.settle(store.parent):
        prepared.notices.append(settled)
    if restore.is_unfinished(store):
        restore.finish(store)
        prepared.notices.append(tr("A restore that was cut short has been finished."))
    if not store.exists():
        _begin_empty(store, wanted)
        _make_searchable(store, wanted, lambda _words: None)
        return
    found = header.read(store)
    header.check(store, found, wanted.version)
    unclean = not connection.is_at_rest(store) or (prepared.held is not None and prepared.held.left_behind)
    if not connection.is_at_rest(store):
        _refuse_newer_in_log(store, wanted.version)
        _fold_in(store)
        found = header.read(store)
        header.check(store, found, wanted.version)
    say(tr("Checking the file"))
    full = unclean or closing.asks_for_full_check(store) or _full_check_is_due(store)
    report = check.full(store) if full else check.quick(store)
    if not report.whole:
        raise failures.damaged(store, report.in_words())
    if migrations.needed(found.version, wanted):
        say(tr("Moving it to this version, after a backup"))
        migrations.migrate(store, found.version, wanted)
        prepared.notices.append(
            tr("The library was moved to this version of Greenroom; a backup of the former one is kept.")
        )
    schema.refuse_other(store, wanted)
    if full:
        _after_full_check(store, backup=unclean)
    _make_searchable(store, wanted, say)
    backups.clear_unfinished(store)
    late = backups.overdue(store)
    if late:
        prepared.notices.append(late)


def _begin_empty(store: Path, wanted: schema.Schema) -> None:
    """Make an empty store, unless there was one here: an empty list must never stand for an unread one."""
    for suffix in ("-wal", "-journal"):
        if files.beside(store, suffix).exists():
            raise _missing(
                tr(
                    "The library {file} is no longer in {folder}, but what belongs to it is still there.",
                    file=store.name,
                    folder=store.parent,
                )
            )
    if backups.all_in(backups.folder_of(store)):
        raise _missing(
            tr(
                "The library {file} is no longer in {folder}, but its backups are still there.",
                file=store.name,
                folder=store.parent,
            )
        )
    schema.create(store, wanted)


def _missing(happened: str) -> StoreError:
    return StoreError(
        Problem.MISSING,
        happened,
        tr("Nothing was changed."),
        tr(
            "Put it back, go back to a backup (greenroom restore FILE), or choose another folder to begin a "
            "new library."
        ),
    )


def _refuse_newer_in_log(store: Path, newest: int) -> None:
    """A later version may have been cut short with its new number only in the log; look before SQLite folds it in."""
    with suppress(sqlite3.Error), connection.looking(store) as raw:
        version = int(raw.execute("PRAGMA user_version").fetchone()[0])
        if version > newest:
            raise failures.newer(store, version, newest)


def _fold_in(store: Path) -> None:
    """Let SQLite bring in what the last program committed but did not fold in, or take back what it left half done."""
    raw = connection.for_writing(store)
    try:
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    except sqlite3.Error as error:
        raise failures.worded(error, store) or error from error
    finally:
        raw.close()


def _make_searchable(store: Path, wanted: schema.Schema, say: Callable[[str], None]) -> None:
    """Make the search index anew where it is of another form: a new store, a rescued one, or a later Greenroom."""
    index = Index(wanted)
    try:
        with connection.looking(store) as raw:
            if index.is_current(raw):
                return
        say(tr("Preparing the search"))
        with contextlib.closing(connection.for_writing(store)) as raw:
            raw.execute("BEGIN IMMEDIATE")
            index.rebuild(raw)
            raw.execute("COMMIT")
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    except sqlite3.Error as error:
        raise failures.worded(error, store) or error from error


def _full_check_is_due(store: Path, now: datetime | None = None) -> bool:
    """Whether the last full check was a week ago, never, or in a future that a wrong clock wrote."""
    today = now or datetime.now(UTC)
    try:
        with connection.looking(store) as raw:
            row = raw.execute("SELECT value FROM store_note WHERE name = 'checked'").fetchone()
        last = datetime.fromisoformat(row[0]) if row else None
        return last is None or not timedelta(0) <= today - last < timedelta(days=FULL_CHECK_DAYS)
    except (sqlite3.Error, ValueError, TypeError):
        return True


def _after_full_check(store: Path, *, backup: bool) -> None:
    """Note the day, and after an unclean end keep a backup of what was just proven whole.

    Neither is worth refusing to open for: a full disk will say so at the first save.
    """
    closing.forget(store)
    with suppress(StoreError, sqlite3.Error):
        raw = connection.for_writing(store)
        try:
            raw.execute(
                "INSERT INTO store_note VALUES ('checked', ?) ON CONFLICT DO UPDATE SET value = excluded.value",
                (datetime.now(UTC).isoformat(timespec="seconds"),),
            )
            if backup:
                backups.if_changed(raw, store)
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        finally:
            raw.close()
