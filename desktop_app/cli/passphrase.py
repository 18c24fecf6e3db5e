"""The passphrase on the command line: asked for, set, changed and removed; it must never stand in a command's words.

It is read from GREENROOM_PASSPHRASE, a new one from GREENROOM_NEW_PASSPHRASE, and otherwise asked for without showing
it. The words of a command can be seen by other programs.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Final

from desktop_app.cli.library import library
from desktop_app.errors import UserError

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

PRESENT: Final = "GREENROOM_PASSPHRASE"
OF_FILE: Final = "GREENROOM_FILE_PASSPHRASE"
NEW: Final = "GREENROOM_NEW_PASSPHRASE"


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Offer ``passphrase``."""
    command = subparsers.add_parser(
        "passphrase",
        help="lock the library with a passphrase, change it, or remove it",
        description="Locks the library, its backups and what was set aside. Nobody can open them without the "
        f"passphrase, and nobody can bring it back. For scripts: {PRESENT} and {NEW}.",
    )
    command.add_argument("what", choices=("set", "change", "remove"))
    command.set_defaults(command=passphrase)


def offer() -> None:
    """Have a locked library ask here for its passphrase."""
    from desktop_app.store import cipher

    cipher.ask_with(_present)


def _present(path: Path) -> str | None:
    return os.environ.get(PRESENT) or _asked(f"Passphrase of {path.name}: ")


def _asked(words: str) -> str | None:
    if not sys.stdin.isatty():
        return None
    from getpass import getpass

    return getpass(words) or None


def passphrase(given: argparse.Namespace) -> int:
    """Set, change or remove the passphrase of the library in the data folder.

    Raises:
        UserError: no library, no or a wrong passphrase, the library in use, the disk full; it then opens as before.
    """
    from desktop_app.store import cipher
    from desktop_app.store import passphrase as changing

    store = library(given)
    if (given.what == "set") == cipher.is_locked(store):
        words = ("It has a passphrase already.", "change") if given.what == "set" else ("It has no passphrase.", "set")
        raise UserError(words[0], "Nothing was changed.", f"Use: greenroom passphrase {words[1]}")
    new = None if given.what == "remove" else chosen()
    done = changing.change(store.parent, new)
    state = "has no passphrase any more" if new is None else "is locked with the new passphrase"
    sys.stdout.write(f"The library {state}: {done.files} files written anew and checked.\n")
    for path in done.left:
        sys.stdout.write(f"Could not be read and was left as it was: {path}\n")
    return 0


def of_file(path: Path) -> str | None:
    """The passphrase of a file that somebody locked, which may be another than that of the library."""
    return os.environ.get(OF_FILE) or _present(path)


def chosen() -> str:
    """The new passphrase, asked for twice where it is typed.

    Raises:
        UserError: none was given, or the two differ.
    """
    new = os.environ.get(NEW)
    if not new:
        new = _asked("New passphrase: ")
        if new and _asked("Once more: ") != new:
            raise UserError("The two were not the same.", "Nothing was changed.", "Try again.")
    if not new:
        raise UserError("There is no new passphrase.", "Nothing was changed.", f"Type one, or put it into {NEW}.")
    return new
