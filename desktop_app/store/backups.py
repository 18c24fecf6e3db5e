"""Copies of the store that are known to open; it must never make one of a damaged file nor thin before one is kept.

A backup is one file in ``backups/`` of the data folder: ``greenroom-000042-20260301T180200Z-auto.db`` with its
checksum beside it (``.sha256``, as sha256sum writes it). The number only ever rises, so a clock that jumps back
cannot make the newest backup look old.
"""

from __future__ import annotations

import re
import sqlite3
import threading
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING, Final

from desktop_app import files
from desktop_app.store import check, cipher, connection, failures, report, row_hashes
from desktop_app.store.failures import Problem, StoreError
from desktop_app.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from desktop_app.store.report import Report

FOLDER: Final = "backups"
_NAME: Final = re.compile(r"^greenroom-(\d{6,12})-(\d{8}T\d{6}Z)-(auto|hand|migration|restore)\.db$")
_ASIDE: Final = "damaged-"
"""How the name begins of a backup that was found damaged: it is kept, and counted no more."""
_EVER: Final = re.compile(rf"^(?:{_ASIDE})?greenroom-(\d{{6,12}})-.*\.db$")
_KEEPING: Final = threading.Lock()
"""Two threads that keep a backup at once would give both the same number."""
_FRESH, _WHILE_OPEN = "greenroom-new.db", "greenroom-while-open.db"
"""Copies that are not proven yet; a kill may leave one behind."""
_TIME: Final = "%Y%m%dT%H%M%SZ"

LATEST, DAYS, WEEKS, MONTHS = 10, 7, 8, 24
"""How many automatic backups thinning leaves: the latest, then one a day, a week, a month."""

OVERDUE_DAYS: Final = 7


class Reason(StrEnum):
    """Why a backup was made; only automatic ones are ever thinned."""

    AUTO = "auto"
    HAND = "hand"
    MIGRATION = "migration"
    RESTORE = "restore"


@dataclass(frozen=True)
class Backup:
    """One backup file: its number in the order they were made, when (UTC), why, and where."""

    number: int
    made: datetime
    reason: Reason
    path: Path

    @property
    def checksum_path(self) -> Path:
        """The file beside it that holds its checksum."""
        return self.path.with_name(self.path.name + ".sha256")


def folder_of(store: Path) -> Path:
    """Where the backups of a store lie."""
    return store.parent / FOLDER


def all_in(folder: Path) -> list[Backup]:
    """Every backup in a folder, the newest first; other files there are left alone."""
    if not folder.is_dir():
        return []
    found = []
    for path in folder.iterdir():
        match = _NAME.match(path.name)
        if match:
            made = datetime.strptime(match[2], _TIME).replace(tzinfo=UTC)
            found.append(Backup(int(match[1]), made, Reason(match[3]), path))
    return sorted(found, key=lambda backup: backup.number, reverse=True)


def to_thin(backups: Iterable[Backup]) -> list[Backup]:
    """Which automatic backups may go: all but the 10 latest, and the last one of 7 days, 8 weeks and 24 months.

    Days, weeks and months are counted among those that have a backup, so a long pause or a clock set wrong does not
    use them up.
    """
    newest_first = sorted(
        (backup for backup in backups if backup.reason is Reason.AUTO), key=lambda backup: backup.number, reverse=True
    )
    kept = set(newest_first[:LATEST])
    for slots, period in ((DAYS, "%Y-%m-%d"), (WEEKS, "%G-%V"), (MONTHS, "%Y-%m")):
        seen: dict[str, Backup] = {}
        for backup in newest_first:
            seen.setdefault(backup.made.strftime(period), backup)
        kept.update(list(seen.values())[:slots])
    return [backup for backup in newest_first if backup not in kept]


def make(
    raw: sqlite3.Connection, store: Path, reason: Reason, *, second: Path | None = None, now: datetime | None = None
) -> Backup:
    """Copy the store through an open connection, prove the copy, keep it, and thin the older ones.

    Args:
        raw: any connection to the store; the program's own while it has the store open.
        store: where the store is; the backup goes to ``backups/`` beside it.
        reason: why.
        second: another folder, on another disk perhaps, that gets the same file.
        now: the moment to write into the name; the present by default.

    Raises:
        StoreError: ``damaged`` where the store itself is not whole, otherwise why no backup could be kept; older
            backups are then all still there.
    """
    return begin(raw, store, reason, second=second, now=now)()


def begin(
    raw: sqlite3.Connection,
    store: Path,
    reason: Reason,
    *,
    second: Path | None = None,
    now: datetime | None = None,
    name: str = _FRESH,
) -> Callable[[], Backup]:
    """The part of ``make`` that needs the connection: copy all pages, and give back the rest, for any thread.

    Two that are under way at once need a ``name`` each for the copy that is not proven yet.

    Raises:
        StoreError: as ``make``; so does what is given back.
    """
    folder = folder_of(store)
    fresh = folder / name
    with _worded(fresh, store):
        files.own_folder(folder)
        fresh.unlink(missing_ok=True)
        files.ask_for_room(folder, _size(raw))
        _copy(raw, store, fresh)
        files.only_owner(fresh)
        here = {table: _count(raw, table) for table in report.tables(raw)}
    return partial(_finish, _Copied(fresh, store, here), reason, second, now or datetime.now(UTC))


@dataclass(frozen=True)
class _Copied:
    """A copy that is not proven yet, of which store, and how many rows each table of that had."""

    fresh: Path
    store: Path
    counts: dict[str, int]


def _finish(copied: _Copied, reason: Reason, second: Path | None, now: datetime) -> Backup:
    """Prove the copy, keep it, copy it to the second folder, thin."""
    fresh = copied.fresh
    with _worded(fresh, copied.store):
        _prove(copied)
        files.sync_file(fresh)
        with _KEEPING:
            kept = _keep(fresh, fresh.parent, reason, now)
    if second is not None:
        copy_to(kept, second)
    thin(fresh.parent)
    return kept


@contextmanager
def _worded(fresh: Path, store: Path) -> Iterator[None]:
    """The person's words for a failure, after which nothing half made is left."""
    try:
        yield
    except BaseException as error:
        _remove(fresh)
        if isinstance(error, sqlite3.Error):
            worded = failures.worded(error, store)
            raise worded if worded and worded.problem is Problem.DAMAGED else _failed(fresh.parent, error) from error
        if isinstance(error, OSError):
            raise _failed(fresh.parent, error) from error
        raise


def if_changed(raw: sqlite3.Connection, store: Path, *, second: Path | None = None) -> Backup | None:
    """An automatic backup where something was saved since the newest one; None where it would be the same."""
    return make(raw, store, Reason.AUTO, second=second) if _has_changed(raw, store) else None


def begin_if_changed(
    raw: sqlite3.Connection, store: Path, *, second: Path | None = None
) -> Callable[[], Backup] | None:
    """``begin`` for an automatic backup where something was saved since the newest one; None where nothing was.

    Another backup may be made, and even the store closed, while this one waits for its thread.
    """
    if not _has_changed(raw, store):
        return None
    return begin(raw, store, Reason.AUTO, second=second, name=_WHILE_OPEN)


def _has_changed(raw: sqlite3.Connection, store: Path) -> bool:
    newest = next(iter(all_in(folder_of(store))), None)
    return row_hashes.fingerprint(raw) != (_fingerprint(newest.path) if newest else row_hashes.EMPTY)


def overdue(store: Path, now: datetime | None = None) -> str:
    """A sentence for the person where the newest backup is over a week old and something was saved since."""
    newest = next(iter(all_in(folder_of(store))), None)
    if newest is None or (now or datetime.now(UTC)) - newest.made < timedelta(days=OVERDUE_DAYS):
        return ""
    if _fingerprint(newest.path) == _fingerprint(store):
        return ""
    day = newest.made.strftime("%Y-%m-%d")
    return tr(
        "The newest backup is from {day}; no later one could be made. Look at the folder {folder}.",
        day=day,
        folder=newest.path.parent,
    )


def _fingerprint(path: Path) -> str | None:
    try:
        with connection.looking(path) as raw:
            return row_hashes.fingerprint(raw)
    except sqlite3.Error:
        return None


def _size(raw: sqlite3.Connection) -> int:
    """Bytes that a copy of an open store will have."""
    return int(raw.execute("PRAGMA page_count").fetchone()[0]) * int(raw.execute("PRAGMA page_size").fetchone()[0])


def _copy(raw: sqlite3.Connection, store: Path, fresh: Path) -> None:
    """All pages at once: a copy in steps beside a writer may never end."""
    with closing(cipher.connect(fresh, like=store)) as target:
        raw.backup(target, pages=-1)


def _count(raw: sqlite3.Connection, table: str) -> int:
    return int(raw.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0])


def _prove(copied: _Copied) -> None:
    """Open the copy and check every row; a copy that is not whole means that the store is not.

    Raises:
        StoreError: ``damaged``, naming the store.
    """
    found = check.full(copied.fresh)
    if not found.whole:
        raise failures.damaged(copied.store, found.in_words())
    if copied.counts != found.counts:
        raise failures.damaged(copied.store, tr("a copy of it holds other entries than the file itself."))


def _keep(fresh: Path, folder: Path, reason: Reason, now: datetime) -> Backup:
    """Name the proven copy; its checksum is written first, so a backup with a name always has one."""
    number = max((int(match[1]) for path in folder.iterdir() if (match := _EVER.match(path.name))), default=0) + 1
    path = folder / f"greenroom-{number:06d}-{now.astimezone(UTC).strftime(_TIME)}-{reason.value}.db"
    kept = Backup(number, now.astimezone(UTC).replace(microsecond=0), reason, path)
    files.write_whole(kept.checksum_path, f"{files.sha256(fresh)}  {path.name}\n".encode())
    files.replace(fresh, path)
    return kept


def copy_to(backup: Backup, second: Path) -> None:
    """Put the same backup into another folder, thinned by the same rule.

    Raises:
        StoreError: that folder cannot be written to; the backup in the data folder is kept all the same.
    """
    fresh = second / _FRESH
    try:
        files.own_folder(second)
        files.ask_for_room(second, backup.path.stat().st_size)
        fresh.write_bytes(backup.path.read_bytes())
        files.only_owner(fresh)
        files.sync_file(fresh)
        if files.sha256(fresh) != files.sha256(backup.path):
            raise OSError(tr("the copy differs"))
        target = Backup(backup.number, backup.made, backup.reason, second / backup.path.name)
        files.write_whole(target.checksum_path, backup.checksum_path.read_bytes())
        files.replace(fresh, target.path)
        thin(second)
    except OSError as error:
        _remove(fresh)
        raise _failed(second, error) from error


def thin(folder: Path) -> list[Backup]:
    """Remove the automatic backups that ``to_thin`` names, the checksum last; returns them."""
    gone = to_thin(all_in(folder))
    for backup in gone:
        _remove(backup.path)
        _remove(backup.checksum_path)
    return gone


def verify(path: Path, *, progress: Callable[[str], None] | None = None) -> Report:
    """Prove a backup again: its checksum where it has one, then everything inside it.

    Raises:
        StoreError: ``backup``, where the bytes are not those that were written or the file is not whole.
    """
    say = progress or (lambda _words: None)
    beside = path.with_name(path.name + ".sha256")
    if beside.exists():
        say(tr("Comparing the checksum"))
        written = beside.read_text(encoding="utf-8", errors="replace").split()
        if not written or written[0] != files.sha256(path):
            raise _bad(path, tr("its bytes are not those that were written."))
    say(tr("Checking every entry"))
    found = check.full(path)
    if not found.whole:
        raise _bad(path, found.in_words())
    return found


def clear_unfinished(store: Path) -> None:
    """Remove copies that a killed program left unproven; only where no other one can be making any."""
    for name in (_FRESH, _WHILE_OPEN):
        for suffix in ("", *files.SIDE_FILES):
            _remove(files.beside(folder_of(store) / name, suffix))


def set_aside(backup: Backup) -> Path:
    """Give a damaged backup a name under which it is not counted any more; the file stays. Returns where it lies.

    Raises:
        OSError: the folder refuses it.
    """
    aside = backup.path.with_name(_ASIDE + backup.path.name)
    files.replace(backup.path, aside)
    if backup.checksum_path.exists():
        files.replace(backup.checksum_path, aside.with_name(aside.name + ".sha256"))
    return aside


def _bad(path: Path, why: str) -> StoreError:
    return StoreError(
        Problem.BACKUP,
        tr("The backup {file} is damaged: {why}", file=path.name, why=why),
        tr("Nothing was changed."),
        tr("Choose another backup; each was checked when it was made."),
    )


def _failed(folder: Path, error: Exception) -> StoreError:
    return StoreError(
        Problem.BACKUP,
        tr(
            "No backup could be made in {folder}: {reason}.",
            folder=folder,
            reason=getattr(error, "strerror", None) or error,
        ),
        tr("Your work is saved, and every earlier backup is still there."),
        tr("Check that the disk has room and the folder may be written to, then try again."),
    )


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return
