"""The one window of a data folder, and how a later start hands it what was opened; it must know no Qt and open nothing.

The window holds the system's lock on ``door/window`` as long as it runs. A start that finds it held writes one small
file beside it, a knock, and waits until the window has taken it away: the folder is the only thing both know. What was
left behind by a program that was ended is older than anybody waits, and is thrown away unread.

This is imported before the first picture, so it brings nothing that Python has not loaded by then.
"""

from __future__ import annotations

import os
import stat
import sys
import time
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import Any, Final, NamedTuple

from desktop_app import system_lock

FOLDER: Final = "door"
HOLDER: Final = "window"
ENDING: Final = ".knock"
PATIENCE: Final = 10.0
"""Seconds a later start waits for the window; then it opens one of its own, which says who has the file."""
PAUSE: Final = 0.03
STALE: Final = 60.0
"""Seconds after which nobody waits for an answer any more."""
MOST_BYTES: Final = 256 * 1024
"""More than the longest path of any system takes, each letter written as six."""
MOST_AT_ONCE: Final = 64
MOST_TOKEN: Final = 256


class Knock(NamedTuple):
    """What a later start asks for: the file that was opened, if any, and the desktop's leave to come forward."""

    file: Path | None
    token: str


class _Behind(NamedTuple):
    """Whose window it is, as its lock file says."""

    host: str
    account: str
    process: int


class Door:
    """Held by the window of a data folder until ``close``; knocks at it are files in ``place``."""

    def __init__(self, folder: Path, handle: int) -> None:
        self.folder = folder
        self.place = folder / FOLDER
        self._handle: int | None = handle

    def knocks(self) -> list[Knock]:
        """Take every knock, the earliest first; one that is stale, too large or not understood is only removed."""
        taken = [found for name in self._names() if (found := _take(self.place / name)) is not None]
        return [knock for _written, knock in sorted(taken, key=lambda pair: pair[0])]

    def is_knocked_at(self) -> bool:
        """Whether one is left: another program, such as a virus scanner, held it just when it was to be taken."""
        left = [self.place / name for name in self._names() if name.endswith(ENDING)]
        return any(path.is_file() and not path.is_symlink() for path in left)

    def close(self) -> None:
        """Give it up; a second call does nothing."""
        handle, self._handle = self._handle, None
        if handle is None:
            return
        with suppress(OSError):
            os.ftruncate(handle, 0)
        with suppress(OSError):
            system_lock.unlock(handle)
        os.close(handle)

    def _names(self) -> list[str]:
        try:
            with os.scandir(self.place) as entries:
                return [each.name for each in islice(entries, MOST_AT_ONCE) if each.name != HOLDER]
        except OSError:
            return []


class Arrival(NamedTuple):
    """How a start went: with the ``door`` of its own window, or ``answered`` by the one that is there, or neither.

    Neither means that the window goes on without a door: another computer or account has it, the folder cannot be
    written to or knows no locks, or whoever has it does not answer. Opening the store then says what is the matter.
    """

    door: Door | None
    answered: bool = False


def open_door(folder: Path) -> Door | None:
    """Become the window of a data folder; None where another one is, or where that cannot be."""
    place = folder / FOLDER
    try:
        if not place.is_dir():
            _make(place)
        handle = os.open(place / HOLDER, os.O_RDWR | os.O_CREAT | _SAFELY, 0o600)
    except OSError:
        return None
    if not system_lock.try_lock(handle):
        os.close(handle)
        return None
    with suppress(OSError):  # a full disk: then nobody can knock
        os.ftruncate(handle, 0)
        os.lseek(handle, 0, os.SEEK_SET)
        os.write(handle, "\n".join((*_here(), str(os.getpid()))).encode(errors="replace"))
    return Door(folder, handle)


def arrive(folder: Path, file: Path | None, patience: float = PATIENCE) -> Arrival:
    """Open the door of a data folder, or knock at it with ``file`` where a window of the same person has it already."""
    for _ in range(4):
        door = open_door(folder)
        if door is not None:
            return Arrival(door)
        behind = _behind(folder)
        if behind is not None or not (folder / FOLDER / HOLDER).is_file():
            break
        time.sleep(PAUSE)  # it is being opened or closed at this very moment
    if behind is None or (behind.host, behind.account) != _here():
        return Arrival(None)
    return _knock(folder, behind, file, patience)


def _knock(folder: Path, behind: _Behind, file: Path | None, patience: float) -> Arrival:
    import json

    from desktop_app import files

    token = os.environ.get("XDG_ACTIVATION_TOKEN", "")
    words = {"file": str(file.absolute()) if file else None, "token": token, "written": time.time(), "from": _here()}
    knock = folder / FOLDER / f"{os.getpid()}-{time.monotonic_ns()}{ENDING}"
    _let_come_forward(behind.process)
    try:
        files.write_whole(knock, json.dumps(words).encode("ascii"))
    except OSError:
        return Arrival(None)
    until = time.monotonic() + patience
    while time.monotonic() < until:
        if not knock.exists():
            return Arrival(None, answered=True)
        door = open_door(folder)
        if door is not None:  # that window was just closing
            with suppress(OSError):
                knock.unlink()
            return Arrival(door)
        time.sleep(PAUSE)
    try:
        knock.unlink()
    except OSError as error:
        return Arrival(None, answered=isinstance(error, FileNotFoundError))
    return Arrival(None)


def _take(path: Path) -> tuple[float, Knock] | None:
    """One knock with the second it was written, if it could be removed: what stays there is answered by nobody."""
    try:
        handle = os.open(path, os.O_RDONLY | _SAFELY | getattr(os, "O_NONBLOCK", 0))
        try:
            found = os.fstat(handle)
            whole = stat.S_ISREG(found.st_mode) and found.st_size <= MOST_BYTES
            data = os.read(handle, MOST_BYTES) if whole else b""
        finally:
            os.close(handle)
        if path.suffix != ENDING and abs(time.time() - found.st_mtime) < STALE:
            return None  # being written
        path.unlink()
    except OSError:
        return None
    return _understood(data)


def _understood(data: bytes) -> tuple[float, Knock] | None:
    import json

    try:
        words: Any = json.loads(data)
        named, token, written = words["file"], words["token"], float(words["written"])
        here = words["from"] == list(_here())  # a program that syncs folders may bring one from another computer
    except (ValueError, TypeError, KeyError, OverflowError, RecursionError):
        return None
    if not here or not abs(time.time() - written) < STALE:
        return None
    if named is not None and not _is_path(named):
        return None
    allowed = isinstance(token, str) and len(token) <= MOST_TOKEN and token.isascii() and token.isprintable()
    return written, Knock(Path(named) if named else None, token if allowed else "")


def _is_path(named: object) -> bool:
    return isinstance(named, str) and "\0" not in named and Path(named).is_absolute()


def _behind(folder: Path) -> _Behind | None:
    """Whose window it is; None where nobody's, or where the file says anything else."""
    try:
        handle = os.open(folder / FOLDER / HOLDER, os.O_RDONLY | _SAFELY)
        with os.fdopen(handle, "rb") as stream:
            host, account, process = stream.read(4096).decode().splitlines()
        return _Behind(host, account, int(process))
    except (OSError, ValueError):
        return None


def _make(place: Path) -> None:
    from desktop_app import files

    files.own_folder(files.own_folder(place.parent) / place.name)


def _here() -> tuple[str, str]:
    """This computer and the account: what is opened is brought to nobody else's screen."""
    if sys.platform == "win32":
        return os.environ.get("COMPUTERNAME", ""), os.environ.get("USERNAME", "")
    return os.uname().nodename, str(os.getuid())


def _let_come_forward(process: int) -> None:
    """Windows lets a program raise its window only where the one that was just started allows it."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(process)


_SAFELY: Final = getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
