"""Typing that is not in the store yet, kept so that a crash costs two seconds at most; it must not touch the store.

A journal in ``drafts/`` of the data folder, one file for each run of the program, one line for each change with its
checksum. A thread of its own writes what was noted at most a second ago. What is saved in the store is forgotten here;
what is found at the next start was not saved, and is offered back.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import tempfile
import threading
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop_app import files

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

FOLDER: Final = "drafts"
PAUSE: Final = 1.0
"""Seconds after which typing reaches the disk."""
_LARGE: Final = 1_000_000
"""Bytes after which the journal is written anew with what is still pending."""

Key = tuple[str | int, ...]
"""Names a field across runs: ("example", 7, "action")."""


@dataclass(frozen=True)
class Draft:
    """Text that was typed and never saved: which field, the text, when (UTC), and the journal it is in."""

    key: Key
    text: str
    at: datetime
    journal: Path


class Drafts:
    """The journal of this run. Noting and forgetting cost nothing; writing happens in a thread.

    Args:
        folder: the data folder.
        elsewhere: a folder on another disk for when this one cannot be written to; the system's temporary one.
        seal: makes bytes unreadable for others, where the library has a passphrase.
        pause: seconds between a change and the disk.
    """

    def __init__(
        self,
        folder: Path,
        *,
        elsewhere: Path | None = None,
        seal: Callable[[bytes], bytes] | None = None,
        pause: float = PAUSE,
    ) -> None:
        name = f"{datetime.now(UTC):%Y%m%dT%H%M%S%f}-{os.getpid()}.jsonl"
        self._places = [folder / FOLDER / name, (elsewhere or fallback_folder(folder)) / name]
        self._seal, self._pause = seal, pause
        self._pending: dict[Key, str] = {}
        self._changed: set[Key] = set()
        self._written = 0
        self._changes = threading.Condition()
        self._writing = threading.Lock()
        self._thread: threading.Thread | None = None
        self._closing = False

    def note(self, key: Sequence[str | int], text: str) -> None:
        """Remember what a field holds now; on the disk within about a second."""
        self._set(tuple(key), text)

    def forget(self, key: Sequence[str | int]) -> None:
        """The field was saved in the store."""
        if tuple(key) in self._pending:
            self._set(tuple(key), None)

    def _set(self, key: Key, text: str | None) -> None:
        with self._changes:
            if text is None:
                self._pending.pop(key, None)
            else:
                self._pending[key] = text
            self._changed.add(key)
            if self._thread is None and not self._closing:
                self._thread = threading.Thread(target=self._run, name="drafts", daemon=True)
                self._thread.start()
            self._changes.notify()

    def _run(self) -> None:
        while True:
            with self._changes:
                self._changes.wait_for(lambda: self._changed or self._closing)
                if not self._closing:
                    self._changes.wait_for(lambda: self._closing, timeout=self._pause)
                if self._closing:
                    return
            self.flush()

    def flush(self) -> bool:
        """Write what is noted now; False where no place could be written to (it is tried again)."""
        with self._writing:
            with self._changes:
                changed, self._changed = self._changed, set()
                lines = [(key, self._pending.get(key)) for key in sorted(changed, key=repr)]
                pending = dict(self._pending)
            if not lines:
                return True
            if any(self._write(place, lines, pending) for place in self._places):
                return True
            with self._changes:
                self._changed |= changed
            return False

    def _write(self, place: Path, lines: list[tuple[Key, str | None]], pending: dict[Key, str]) -> bool:
        """Bring one journal up to date; where nothing is pending there is no journal."""
        try:
            if not pending:
                for journal in self._places:
                    journal.unlink(missing_ok=True)
                self._written = 0
                return True
            files.own_folder(place.parent)
            others = [other for other in self._places if other != place and other.exists()]
            if others or not place.exists() or self._written > _LARGE:
                data = b"".join(self._line(key, text) for key, text in pending.items())
                files.write_whole(place, data)
                self._written = len(data)
                for other in others:
                    other.unlink()
                return True
            data = b"".join(self._line(key, text) for key, text in lines)
            with place.open("ab") as stream:
                stream.write(data)
                stream.flush()
                os.fsync(stream.fileno())
            self._written += len(data)
        except OSError:
            return False
        return True

    def _line(self, key: Key, text: str | None) -> bytes:
        return _line(key, text, datetime.now(UTC), self._seal)

    def close(self) -> None:
        """Write what is noted and end the thread; what is still pending stays on the disk for the next start."""
        with self._changes:
            self._closing = True
            self._changes.notify()
        if self._thread is not None:
            self._thread.join()
        self.flush()


def fallback_folder(folder: Path) -> Path:
    """Where drafts go when the data folder cannot be written to: one for each data folder, readable by the owner."""
    mark = hashlib.sha256(str(folder.absolute()).encode("utf-8", "surrogatepass")).hexdigest()[:16]
    return Path(tempfile.gettempdir()) / f"greenroom-drafts-{mark}"


def _line(key: Key, text: str | None, at: datetime, seal: Callable[[bytes], bytes] | None) -> bytes:
    entry = json.dumps([list(key), text, at.isoformat(timespec="milliseconds")]).encode("ascii")
    if seal is not None:
        entry = seal(entry).hex().encode("ascii")
    return hashlib.sha256(entry).hexdigest()[:16].encode() + b" " + entry + b"\n"


def journal_of(drafts: Sequence[Draft], seal: Callable[[bytes], bytes] | None) -> bytes:
    """A journal that holds these drafts with the moments they were typed, sealed where ``seal`` is given."""
    return b"".join(_line(draft.key, draft.text, draft.at, seal) for draft in drafts)


def journals(folder: Path, *, elsewhere: Path | None = None) -> list[Path]:
    """The journals of a data folder, those on another disk included; ask while no program has the library open."""
    places = (folder / FOLDER, elsewhere or fallback_folder(folder))
    return sorted(path for place in places if place.is_dir() for path in place.glob("*.jsonl"))


def left_behind(
    folder: Path, *, elsewhere: Path | None = None, unseal: Callable[[bytes], bytes] | None = None
) -> list[Draft]:
    """What earlier runs noted and did not save, the newest text of each field, the newest first.

    Ask before making this run's ``Drafts``. A line cut short by a crash is left out; the ones before it count.
    """
    found: dict[Key, Draft] = {}
    for journal in journals(folder, elsewhere=elsewhere):
        for draft in _read(journal, unseal):
            if draft.key not in found or found[draft.key].at <= draft.at:
                found[draft.key] = draft
    return sorted(found.values(), key=lambda draft: draft.at, reverse=True)


def _read(journal: Path, unseal: Callable[[bytes], bytes] | None) -> list[Draft]:
    pending: dict[Key, Draft] = {}
    try:
        lines = journal.read_bytes().split(b"\n")
    except OSError:
        return []
    for line in lines:
        mark, _, entry = line.partition(b" ")
        if hashlib.sha256(entry).hexdigest()[:16].encode() != mark:
            continue
        with contextlib.suppress(ValueError, TypeError, LookupError):
            plain = unseal(bytes.fromhex(entry.decode())) if unseal else entry
            names, text, at = json.loads(plain)
            key: Key = tuple(names)
            if text is None:
                pending.pop(key, None)
            else:
                pending[key] = Draft(key, str(text), datetime.fromisoformat(at), journal)
    return list(pending.values())


def drop(drafts: Sequence[Draft]) -> None:
    """Remove the journals of drafts that were taken back or are not wanted; this run's journal is not among them."""
    for journal in {draft.journal for draft in drafts}:
        with contextlib.suppress(OSError):
            journal.unlink(missing_ok=True)
