"""Setting, changing and removing the passphrase of a closed library; it must never leave the only copy half changed.

Every file of the library is written anew beside itself under the new passphrase and proven row by row; only when all of
them lie there is the change decided, and all take their places together (``rewriting``). Cut short at any moment, the
next start finds everything under the former passphrase or everything under the new one.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from desktop_app import files
from desktop_app.store import backups, check, cipher, connection, drafts, failures, lock, restore, rewriting
from desktop_app.store.failures import Problem, StoreError
from desktop_app.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SHORTEST: Final = 8
"""Characters. Four random words are better than any rule; fewer than eight of anything can be tried out."""


@dataclass
class Changed:
    """What was done: how many files, and which could not be read and stay as they were, by name."""

    files: int = 0
    left: list[Path] = field(default_factory=list)


def change(
    folder: Path, new: str | None, progress: Callable[[str], None] | None = None, *, second: Path | None = None
) -> Changed:
    """Lock the library of a data folder with ``new``, or unlock it for good with None; the library is closed.

    ``second`` is another folder that holds copies of the backups, which are written anew as well.

    The present passphrase, if there is one, was given to ``cipher.use``; afterwards the new one is in use.

    Raises:
        StoreError: the present passphrase is wrong, the new one too short, the library damaged or in use, the disk full
            or read-only. The library then opens as before, unless the words say that the new passphrase holds.
    """
    store, say = folder / "greenroom.db", progress or (lambda _words: None)
    if new is not None and len(new) < SHORTEST:
        raise StoreError(
            Problem.LOCKED_WITH_PASSPHRASE,
            tr("A passphrase needs at least {shortest} characters.", shortest=SHORTEST),
            tr("Nothing was changed."),
            tr("Four words that have nothing to do with each other are easy to keep and hard to guess."),
        )
    if not cipher.is_available():
        raise failures.no_passphrases(store)
    held = lock.take(folder)
    try:
        rewriting.settle(folder)
        restore.finish(store)
        work = _Work(folder, store, second)
        work.write(new, say)
        rewriting.decide(folder, work.written, work.gone)
        cipher.use(new)
        _put_in_place(folder)
    except OSError as error:
        raise failures.worded(error, store) or failures.unwritable(store) from error
    finally:
        with suppress(StoreError):  # where even that is refused, the next start does it
            rewriting.settle(folder)
        held.release()
    return work.done


def _put_in_place(folder: Path) -> None:
    try:
        rewriting.settle(folder)
    except StoreError as error:
        raise StoreError(
            error.problem,
            tr(
                "The new passphrase holds, but not every file in {folder} could be put in its place yet.", folder=folder
            ),
            tr("Nothing is lost."),
            tr(
                "Make sure that the disk has room and the folder may be written to; the next start finishes it "
                "by itself."
            ),
        ) from error


class _Work:
    """Everything that belongs to one library, written anew beside itself; nothing takes its place yet."""

    def __init__(self, folder: Path, store: Path, second: Path | None) -> None:
        self._folder, self._store = folder, store
        self.done = Changed()
        self.written: list[Path] = []
        self.gone: list[Path] = []
        """Readable weekly bundles, which Greenroom made by itself, and former journals; the person's exports stay."""
        for place in (folder / "bundles", second):
            self.gone += place.glob("greenroom-????-??-??.zip") if place is not None else ()
        places = (backups.FOLDER, restore.REPLACED, "rescued")
        self._others = sorted(path for place in places for path in (folder / place).rglob("*.db"))
        if second is not None:
            self._others += [each.path for each in backups.all_in(second)] + sorted(second.glob("damaged-*.db"))
        self._recordings = sorted((folder / "recordings").rglob("*.wav"))
        self._journals = drafts.journals(folder)

    def write(self, new: str | None, say: Callable[[str], None]) -> None:
        """Write all of it for the passphrase ``new``.

        Raises:
            StoreError: the library is damaged or locked otherwise, or the disk is full.
            OSError: the folder refuses a write.
        """
        store, salt = self._store, cipher.new_salt()
        report = check.full(store)
        if not report.whole:
            raise failures.damaged(store, report.in_words())
        former, passphrase_before = cipher.sealing(store), cipher.in_use()
        typed = drafts.left_behind(self._folder, unseal=former[1] if former else None)
        journal = self._folder / drafts.FOLDER / typed[0].journal.name if typed else None
        sums = [path.with_name(path.name + ".sha256") for path in self._others]
        written = [*self._others, *self._recordings, store]
        failures.ask_for_room(self._folder, sum(path.stat().st_size for path in written))
        rewriting.begin(self._folder, [*self._others, *sums, *self._recordings, *([journal] if journal else []), store])
        for path in [*self._others, store]:
            say(path.name)
            self._rewrite(path, new, salt, may_fail=path != store)
        cipher.use(new)
        try:
            now = cipher.sealing(rewriting.beside(store))
        finally:
            cipher.use(passphrase_before)
        self._seal_again(former, now)
        self.gone += [path for path in self._journals if path != journal]
        if journal is not None:
            self._put(journal, drafts.journal_of(typed, now[0] if now else None))
        self.written.sort(key=lambda path: path == store)

    def _rewrite(self, path: Path, new: str | None, salt: bytes, *, may_fail: bool) -> None:
        """Write one file anew beside itself and prove it; a damaged old backup is named and left."""
        copy, former = rewriting.beside(path), cipher.in_use()
        copy.unlink(missing_ok=True)
        try:
            before = check.full(path)
            cipher.export(path, copy, new, salt=salt, at_rest=connection.is_at_rest(path))
            cipher.use(new)
            after = check.full(copy)
        except (StoreError, *failures.OF_A_FILE) as error:
            worded = failures.worded(error, path) or error
            if not may_fail or getattr(worded, "problem", None) is Problem.FULL:
                raise worded from error
            copy.unlink(missing_ok=True)
            self.done.left.append(path)
            return
        finally:
            cipher.use(former)
        if not after.whole or after.counts != before.counts:
            raise failures.damaged(path, tr("it could not be copied whole."))
        files.only_owner(copy)
        self.written.append(path)
        self.done.files += 1
        checksum = path.with_name(path.name + ".sha256")
        if checksum.exists():
            self._put(checksum, f"{files.sha256(copy)}  {path.name}\n".encode())

    def _put(self, path: Path, data: bytes) -> None:
        files.own_folder(path.parent)
        files.write_whole(rewriting.beside(path), data)
        self.written.append(path)

    def _seal_again(self, former: cipher.Box | None, now: cipher.Box | None) -> None:
        """Recordings of the person's voice, which are files of their own."""
        for path in self._recordings:
            data = path.read_bytes()
            try:
                plain = former[1](data) if former is not None and not data.startswith(b"RIFF") else data
            except ValueError:
                self.done.left.append(path)
                continue
            self._put(path, now[0](plain) if now is not None else plain)
            self.done.files += 1
