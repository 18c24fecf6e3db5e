"""Going back to a backup without losing what is there; it must never delete the present store.

The store, its -wal, -shm and -journal move aside together: a backup put beside an old -wal gave wrong rows or a
corrupt file in 180 of 180 tries (docs/decisions/0062). A small plan on the disk says what is being done, so that a
restore cut short at any point is finished by the next start.
"""

from __future__ import annotations

import json
import re
import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from desktop_app import files
from desktop_app.store import backups, check, cipher, connection, failures, header, reading_copy, rewriting
from desktop_app.store.failures import Problem, StoreError
from desktop_app.store.schema import refuse_other
from desktop_app.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.store.schema import Schema

PLAN: Final = "restore.json"
REPLACED: Final = "replaced"
KEPT_DAYS: Final = 90
"""Days for which what was replaced is kept."""
_REPLACED_NAME: Final = re.compile(r"^\d{8}T\d{12}Z$")


@dataclass(frozen=True)
class Restored:
    """What a restore did: which file came back, its number of entries, and where the former store now lies."""

    source: Path
    entries: int
    former: Path | None


def restore(store: Path, source: Path, schema: Schema, progress: Callable[[str], None] | None = None) -> Restored:
    """Put a backup in the place of the store. The caller holds the folder's lock and has the store closed.

    Args:
        store: the store; it may be damaged or missing.
        source: a backup, or a copy of a store that was closed.
        schema: what this version of Greenroom can open.
        progress: told each stage in a few words.

    Raises:
        StoreError: the backup is damaged, foreign or newer, or the folder refused a write; the store is as it was.
    """
    say = progress or (lambda _words: None)
    rewriting.settle(store.parent)
    if not source.is_file():
        raise StoreError(
            Problem.MISSING,
            tr("There is no file {source}.", source=source),
            tr("Nothing was changed."),
            tr("Choose a backup that is there."),
        )
    found = header.read(source)
    header.check(source, found, schema.version)
    report = backups.verify(source, progress=say)
    if found.version == schema.version and connection.is_at_rest(source):
        refuse_other(source, schema)
    fresh = store.with_name(store.name + ".restored")
    say("Copying")
    try:
        files.ask_for_room(store.parent, source.stat().st_size)
        _copy(source, fresh, store)
        if not check.full(fresh).whole:
            raise OSError(tr("the copy differs from the backup"))
        say(tr("Putting it in place"))
        former = store.parent / REPLACED / datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
        plan = {"fresh": fresh.name, "former": former.name}
        files.write_whole(store.parent / PLAN, json.dumps(plan).encode())
    except (OSError, sqlite3.Error) as error:
        fresh.unlink(missing_ok=True)
        raise _failed(store, error) from error
    finish(store)
    clear_old(store)
    return Restored(source, sum(report.counts.values()), former if former.exists() else None)


def _copy(source: Path, fresh: Path, store: Path) -> None:
    """Copy page by page into a file with nothing beside it, and wait until it is on the disk."""
    for leftover in (fresh, files.beside(fresh, "-journal"), files.beside(fresh, "-wal")):
        leftover.unlink(missing_ok=True)
    still = source if connection.is_at_rest(source) else reading_copy.take(source)
    try:
        if cipher.is_locked(store) and not cipher.is_locked(still):
            # a library with a passphrase keeps it
            cipher.export(still, fresh, like=store, at_rest=connection.is_at_rest(still))
        else:
            with connection.looking(still) as raw, closing(cipher.connect(fresh, like=still)) as target:
                raw.backup(target, pages=-1)
    finally:
        if still != source:
            reading_copy.drop(still)
    files.only_owner(fresh)
    files.sync_file(fresh)


def is_unfinished(store: Path) -> bool:
    """Whether a restore was cut short here."""
    return (store.parent / PLAN).exists()


def finish(store: Path) -> None:
    """Carry out the plan on the disk from wherever it stands; without a plan nothing happens.

    Every step may have been done already. The store goes last of the four files, so that as long as it is there, what
    belongs to it is either beside it or in the folder with it.

    Raises:
        StoreError: the folder refused a write; the next start tries again.
    """
    plan_file = store.parent / PLAN
    try:
        plan = json.loads(plan_file.read_text(encoding="utf-8"))
        fresh, former = store.with_name(str(plan["fresh"])), store.parent / REPLACED / str(plan["former"])
    except FileNotFoundError:
        return
    except (ValueError, KeyError, TypeError, OSError) as error:
        raise _failed(store, error) from error
    try:
        if fresh.exists():
            _move_aside(store, former)
            files.replace(fresh, store)
        plan_file.unlink()
        files.sync_folder(store.parent)
    except OSError as error:
        raise _failed(store, error) from error


def _move_aside(store: Path, former: Path) -> None:
    """Move the store and what lies beside it into ``former``."""
    here = [path for suffix in (*files.SIDE_FILES, "") if (path := files.beside(store, suffix)).exists()]
    if not here:
        return
    files.own_folder(former.parent)
    files.own_folder(former)
    for path in here:
        files.replace(path, former / path.name)
    files.sync_folder(former)
    files.sync_folder(former.parent)
    files.sync_folder(store.parent)


def clear_old(store: Path, now: datetime | None = None) -> list[Path]:
    """Remove what was replaced more than 90 days ago; returns the folders removed.

    The newest one always stays, whatever the clock says.
    """
    folder = store.parent / REPLACED
    if not folder.is_dir():
        return []
    named = sorted(path for path in folder.iterdir() if path.is_dir() and _REPLACED_NAME.match(path.name))
    limit = ((now or datetime.now(UTC)) - timedelta(days=KEPT_DAYS)).strftime("%Y%m%dT%H%M%S%fZ")
    gone = [path for path in named[:-1] if path.name < limit]
    for path in gone:
        shutil.rmtree(path, ignore_errors=True)
    return gone


def _failed(store: Path, error: Exception) -> StoreError:
    return failures.worded(error, store) or StoreError(
        Problem.BACKUP,
        tr(
            "The backup could not be put in place in {folder}: {reason}.",
            folder=store.parent,
            reason=getattr(error, "strerror", None) or error,
        ),
        tr("Both the backup and what was there before are kept."),
        tr("Check that the disk has room and the folder may be written to, then start Greenroom or restore again."),
    )
