"""Setting, changing and removing the passphrase of a closed library; it must never leave the only copy half changed.

Every file of the library is written anew beside itself under the new passphrase, proven row by row, and only then put
in the place of the old one: first the backups and what a restore had set aside, the library last. Cut short at any
moment, every file is whole under one of the two, and doing it again finishes it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from desktop_app.store import backups, check, cipher, drafts, failures, files, lock, restore
from desktop_app.store.failures import Problem, StoreError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SHORTEST: Final = 8
"""Characters. Four random words are better than any rule; fewer than eight of anything can be tried out."""
_FRESH: Final = ".changing"


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
            or read-only. The library then opens as before.
    """
    store, say = folder / "greenroom.db", progress or (lambda _words: None)
    if new is not None and len(new) < SHORTEST:
        raise StoreError(
            Problem.LOCKED_WITH_PASSPHRASE,
            f"A passphrase needs at least {SHORTEST} characters.",
            "Nothing was changed.",
            "Four words that have nothing to do with each other are easy to keep and hard to guess.",
        )
    if not cipher.is_available():
        raise failures.no_passphrases(store)
    held, done = lock.take(folder), Changed()
    fresh: list[tuple[Path, Path]] = []
    try:
        report = check.full(store)
        if not report.whole:
            raise failures.damaged(store, report.in_words())
        typed, key, former = _drafts(folder, store), (new, cipher.new_salt()), cipher.sealing(store)
        for path in [*_others(folder, store, second), store]:
            say(path.name)
            _rewrite(path, key, done, fresh, may_fail=path != store)
        _put_in_place(fresh, done)
        for place in (folder / "bundles", second):
            _clear_readable(place)
        cipher.use(new)
        _keep_drafts(folder, store, typed)
        _seal_again(folder, former, cipher.sealing(store), done)
    except OSError as error:
        raise failures.worded(error, store) or failures.unwritable(store) from error
    finally:
        for path, _ in fresh:
            path.unlink(missing_ok=True)
        held.release()
    return done


def _others(folder: Path, store: Path, second: Path | None) -> list[Path]:
    """Every other library file: backups here and in the second folder, what a restore set aside, what was rescued."""
    places = (backups.FOLDER, restore.REPLACED, "rescued")
    here = sorted(path for place in places for path in (folder / place).rglob("*.db") if path != store)
    return here + [each.path for each in backups.all_in(second)] if second is not None else here


def _rewrite(
    path: Path, key: tuple[str | None, bytes], done: Changed, fresh: list[tuple[Path, Path]], *, may_fail: bool
) -> None:
    """Write one file anew beside itself and prove it; a damaged old backup is named and left."""
    copy = path.with_name(path.name + _FRESH)
    copy.unlink(missing_ok=True)
    fresh.append((copy, path))
    former, (new, salt) = cipher.in_use(), key
    try:
        before = check.full(path)
        cipher.export(path, copy, new, salt=salt)
        cipher.use(new)
        after = check.full(copy)
    except (StoreError, *failures.OF_A_FILE) as error:
        fresh.pop()
        copy.unlink(missing_ok=True)
        if not may_fail or getattr(error, "problem", None) is Problem.FULL:
            raise failures.worded(error, path) or error from error
        done.left.append(path)
        return
    finally:
        cipher.use(former)
    if not after.whole or after.counts != before.counts:
        raise failures.damaged(path, "it could not be copied whole.")
    files.only_owner(copy)
    files.sync_file(copy)


def _put_in_place(fresh: list[tuple[Path, Path]], done: Changed) -> None:
    for copy, path in fresh:
        for suffix in files.SIDE_FILES:
            files.beside(path, suffix).unlink(missing_ok=True)
        files.replace(copy, path)
        checksum = path.with_name(path.name + ".sha256")
        if checksum.exists():
            files.write_whole(checksum, f"{files.sha256(path)}  {path.name}\n".encode())
        done.files += 1
    fresh.clear()


def _clear_readable(place: Path | None) -> None:
    """Remove the readable weekly bundles, which Greenroom made by itself; exports that the person made stay."""
    for bundle in place.glob("greenroom-????-??-??.zip") if place is not None else ():
        bundle.unlink(missing_ok=True)


def _seal_again(folder: Path, former: cipher.Box | None, now: cipher.Box | None, done: Changed) -> None:
    """Recordings of the person's voice, which are files of their own."""
    for path in sorted((folder / "recordings").rglob("*.wav")):
        data = path.read_bytes()
        try:
            plain = former[1](data) if former is not None and not data.startswith(b"RIFF") else data
        except ValueError:
            done.left.append(path)
            continue
        files.write_whole(path, now[0](plain) if now is not None else plain)
        done.files += 1


def _drafts(folder: Path, store: Path) -> list[drafts.Draft]:
    box = cipher.sealing(store)
    return drafts.left_behind(folder, unseal=box[1] if box else None)


def _keep_drafts(folder: Path, store: Path, typed: list[drafts.Draft]) -> None:
    """Typing that waits to be offered back is written again under the new passphrase, and the old journals go."""
    box = cipher.sealing(store)
    journal = drafts.Drafts(folder, seal=box[0] if box else None)
    for draft in typed:
        journal.note(draft.key, draft.text)
    journal.close()
    drafts.drop(typed)
