"""What a failing disk, file or lock is called for the person; it must never decide what happens to the file.

The words follow the table of failures in the design: what happened, what is safe, what to do. Every error dialog of
the window may be closed with nothing changed, so no remedy here is carried out by itself.
"""

from __future__ import annotations

import errno
import os
import sqlite3
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from desktop_app import files
from desktop_app.errors import UserError
from desktop_app.translate import tr

if TYPE_CHECKING:
    from pathlib import Path


OF_A_FILE = (sqlite3.Error, UnicodeDecodeError)
"""What a damaged file can raise while SQLite reads it."""


_NO_ROOM: Final = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))


class Problem(StrEnum):
    """Why the store cannot be used as asked; the window offers a different way out for each."""

    FULL = "full"
    UNWRITABLE = "unwritable"
    UNREADABLE = "unreadable"
    DAMAGED = "damaged"
    HELD = "held"
    NEWER = "newer"
    FOREIGN = "foreign"
    EMPTY = "empty"
    MISSING = "missing"
    READ_ONLY = "read only"
    MOVED = "moved"
    LOCKED_WITH_PASSPHRASE = "locked with a passphrase"
    MIGRATION = "migration"
    BACKUP = "backup"


class StoreError(UserError):
    """A failure of the store, worded for the person, with the ``problem`` that tells which ways out to offer."""

    def __init__(self, problem: Problem, happened: str, safe: str = "", remedy: str = "") -> None:
        self.problem = problem
        super().__init__(happened, safe, remedy)


def disk_full(path: Path) -> StoreError:
    """No room left where the store lies."""
    return StoreError(
        Problem.FULL,
        tr("The disk that holds {folder} is full, so the last change was not saved.", folder=path.parent),
        tr("Everything saved before is safe, and what you typed is still on the screen."),
        tr("Free some space, then try again."),
    )


def ask_for_room(folder: Path, wanted: int) -> None:
    """See, before anything is begun, that ``wanted`` bytes fit on the disk that holds ``folder``.

    Raises:
        StoreError: ``full``, with both amounts.
    """
    try:
        files.ask_for_room(folder, wanted)
    except OSError as error:
        raise StoreError(
            Problem.FULL,
            tr(
                "The disk that holds {folder} has too little room for this: {room}.", folder=folder, room=error.strerror
            ),
            tr("Nothing was begun, so everything is as it was."),
            tr("Free some space, then try again."),
        ) from error


def unwritable(path: Path) -> StoreError:
    """The disk or folder refused a write, or the file is marked read-only."""
    closed = path.is_file() and not os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)
    return StoreError(
        Problem.UNWRITABLE,
        tr("I cannot write to this file: {path}.", path=path)
        if closed
        else tr("I cannot write to this folder: {folder}.", folder=path.parent),
        tr("Everything saved before is safe, and what you typed is still on the screen."),
        tr(
            "Check that the disk is connected and the folder may be written to, then try again or choose another place."
        ),
    )


def unreadable(path: Path) -> StoreError:
    """The disk refused a read."""
    return StoreError(
        Problem.UNREADABLE,
        tr("I cannot read {path}.", path=path),
        tr("Nothing was changed."),
        tr("Check that the disk is connected and that you may read the file, then try again."),
    )


def no_copy(error: OSError) -> StoreError:
    """No private copy can be made in the system's folder for temporary files."""
    return StoreError(
        Problem.UNREADABLE,
        tr("No copy to read could be made in the folder for temporary files: {why}.", why=error.strerror or error),
        tr("Nothing was changed."),
        tr("Check that the disk has room and that this folder may be written to, then try again."),
    )


def of_copying(error: OSError, path: Path) -> StoreError:
    """Why a private copy of ``path`` failed: no room where it was to be, or the file cannot be read."""
    return no_copy(error) if error.errno in _NO_ROOM else unreadable(path)


def damaged(path: Path, detail: str = "") -> StoreError:
    """The file does not hold together any more."""
    return StoreError(
        Problem.DAMAGED,
        tr("The file {file} is damaged: {detail}", file=path.name, detail=detail)
        if detail
        else tr("The file {file} is damaged.", file=path.name),
        tr("Nothing more is written to it, and it stays where it is."),
        tr("Go back to a backup (greenroom restore FILE); what can still be read of it can be saved as well."),
    )


def foreign(path: Path, detail: str = "") -> StoreError:
    """A file that Greenroom did not make, or that somebody else changed the structure of."""
    return StoreError(
        Problem.FOREIGN,
        tr("{file} is not a Greenroom library: {detail}", file=path.name, detail=detail)
        if detail
        else tr("{file} is not a Greenroom library.", file=path.name),
        tr("I have not touched it."),
        tr("Choose another folder, or move this file away to begin a new library here."),
    )


def empty(path: Path) -> StoreError:
    """A file of no bytes where the store should be, as a full disk or a failed copy leaves it."""
    return StoreError(
        Problem.EMPTY,
        tr("{file} is an empty file.", file=path.name),
        tr("I have not touched it."),
        tr("Go back to a backup (greenroom restore FILE), or move the empty file away to begin a new library here."),
    )


def newer(path: Path, version: int, newest: int) -> StoreError:
    """A store that a later Greenroom has moved to a structure unknown here."""
    return StoreError(
        Problem.NEWER,
        tr(
            "{file} was made by a later version of Greenroom (structure {version}; this one knows up to {newest}).",
            file=path.name,
            version=version,
            newest=newest,
        ),
        tr("I have not touched it."),
        tr("Open a copy to read and export, or get the later version by yourself."),
    )


def busy(path: Path) -> StoreError:
    """Another program holds SQLite's own lock on the file."""
    return StoreError(
        Problem.HELD,
        tr("The file {file} is open in another program.", file=path.name),
        tr("Nothing is lost."),
        tr("Close it there, or open it to read only."),
    )


def moved_away(path: Path) -> StoreError:
    """The file was moved, removed or replaced by another while it is open here."""
    return StoreError(
        Problem.MOVED,
        tr(
            "{file} was moved, removed or replaced in {folder} while it is open here.",
            file=path.name,
            folder=path.parent,
        ),
        tr("What you typed is still on the screen, and everything saved before is still in this window."),
        tr("Put the file back where it was and go on, or make a backup now to keep what is here."),
    )


def reading_copy() -> StoreError:
    """A write was asked of a store opened to read only."""
    return StoreError(
        Problem.READ_ONLY,
        tr("This is a copy opened to read only, so nothing can be changed in it."),
        tr("The file itself is untouched."),
        tr("Close it and open the library normally to make changes."),
    )


def locked(path: Path) -> StoreError:
    """A library that a passphrase locks, met without one."""
    return StoreError(
        Problem.LOCKED_WITH_PASSPHRASE,
        tr("{file} is locked with a passphrase.", file=path.name),
        tr("I have not touched it."),
        tr("Enter the passphrase (on the command line: in GREENROOM_PASSPHRASE)."),
    )


def wrong_passphrase(path: Path) -> StoreError:
    """The key does not fit, or the first page is damaged: the two cannot be told apart."""
    return StoreError(
        Problem.LOCKED_WITH_PASSPHRASE,
        tr("Wrong passphrase, or the file {file} is damaged.", file=path.name),
        tr("I have not touched it."),
        tr("Try the passphrase again. Without it nobody can open the library, and no copy of it is kept anywhere."),
    )


def no_passphrases(path: Path) -> StoreError:
    """The optional library for locked files is not installed here."""
    return StoreError(
        Problem.LOCKED_WITH_PASSPHRASE,
        tr("{file} needs the part of Greenroom that locks libraries, and it is not installed here.", file=path.name),
        tr("I have not touched it."),
        tr("Install Greenroom with its “passphrase” extra, then open it again."),
    )


_BY_CODE = (
    ("SQLITE_FULL", disk_full),
    ("SQLITE_IOERR_READ", unreadable),
    ("SQLITE_IOERR_SHORT_READ", damaged),
    ("SQLITE_IOERR", unwritable),
    ("SQLITE_READONLY", unwritable),
    ("SQLITE_PERM", unwritable),
    ("SQLITE_CANTOPEN", unreadable),
    ("SQLITE_CORRUPT", damaged),
    ("SQLITE_NOTADB", damaged),
    ("SQLITE_BUSY", busy),
    ("SQLITE_LOCKED", busy),
)
_BY_WORDS = (
    ("could not decode", damaged),
    ("malformed", damaged),
    ("file is not a database", damaged),
    ("disk is full", disk_full),
    ("disk i/o error", unwritable),
    ("readonly database", unwritable),
    ("unable to open", unreadable),
    ("database is locked", busy),
)


def worded(error: BaseException, path: Path) -> StoreError | None:
    """The person's words for a failure of SQLite on ``path``, or None where it is our own bug.

    Accepts the driver's exceptions, SQLAlchemy's wrappers round them (``.orig``) and the UnicodeDecodeError that a
    damaged file can raise while SQLite's own message is read.
    """
    driver = getattr(error, "orig", None) or error
    if isinstance(driver, UnicodeDecodeError):
        return damaged(path) if _arose_in_the_driver(driver) else None
    code = str(getattr(driver, "sqlite_errorname", "") or "")
    for start, say in _BY_CODE:
        if code.startswith(start):
            return say(path)
    if isinstance(driver, sqlite3.Error) or type(driver).__module__.startswith("sqlcipher3"):
        words = str(driver).lower()
        return next((say(path) for part, say in _BY_WORDS if part in words), None)
    return None


def _arose_in_the_driver(error: BaseException) -> bool:
    """Whether the innermost Python frame belongs to the database library or to this room."""
    frame = error.__traceback__
    while frame is not None and frame.tb_next is not None:
        frame = frame.tb_next
    place = frame.tb_frame.f_globals.get("__name__", "") if frame is not None else ""
    return str(place).startswith(("sqlalchemy", "sqlite3", "desktop_app.store"))
