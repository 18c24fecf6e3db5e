"""``greenroom import`` and ``greenroom export``, by what a file is; it must not read or change records itself."""

from __future__ import annotations

import sys
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app import paths
from desktop_app.cli import passphrase
from desktop_app.cli.library import library
from desktop_app.errors import UserError

if TYPE_CHECKING:
    import argparse

    from desktop_app.transfer.incoming import Found

TARGETS = ("opportunity", "person", "example")
LISTS = ("opportunities", "people", "examples")


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Offer ``import FILE`` and ``export FILE``."""
    command = subparsers.add_parser(
        "import", help="bring in a bundle, JSON Resume, LinkedIn's archive, a CSV table or contacts, shown first"
    )
    command.add_argument("file", metavar="FILE", help="what it is decides, not what it is called")
    command.add_argument("--yes", action="store_true", help="import; without it the preview alone is shown")
    command.add_argument("--theirs", action="store_true", help="where both say something, take what the file says")
    command.add_argument("--as", dest="target", choices=TARGETS, default="", help="what the rows of a table are")
    command.add_argument(
        "--map", metavar="COLUMN=FIELD", action="append", default=[], help="what a column of a table means"
    )
    command.set_defaults(command=bring_in)

    command = subparsers.add_parser("export", help="write everything, a CV, a list or the people into a file")
    command.add_argument(
        "file", metavar="FILE", help=".greenroom everything, .json JSON Resume, .csv a list, .vcf people"
    )
    command.add_argument("--list", dest="listed", choices=LISTS, default="", help="which list a .csv holds")
    command.add_argument("--redact", metavar="WHAT", default="", help="blot out, comma between: people, employers, pay")
    command.add_argument("--shared", action="store_true", help="leave out what is private")
    command.add_argument(
        "--passphrase",
        action="store_true",
        help="lock a bundle (.greenroom); asked for, or GREENROOM_NEW_PASSPHRASE",
    )
    command.add_argument("--replace", action="store_true", help="write over a file that is there")
    command.set_defaults(command=take_out)


def bring_in(given: argparse.Namespace) -> int:
    """Show what an import would do, and with ``--yes`` do it as one step.

    Raises:
        UserError: the file is not an import, or is unsafe or damaged; nothing was imported.
    """
    from desktop_app.store.database import Database
    from desktop_app.transfer import merging, telling

    source = Path(given.file).expanduser()
    found = _found(source, given)
    with Database.open(paths.data_folder(given.data)) as db:
        with db.read() as session:
            plan = merging.plan(session, found.entries, found.notes)
        sys.stdout.write(telling.summary(plan))
        if plan.is_empty:
            sys.stdout.write("There is nothing to import.\n")
            return 0
        if not given.yes:
            sys.stdout.write("Nothing was imported yet. To import it, add --yes.\n")
            return 0
        theirs = {(each.kind, each.id) for each in plan.conflicts} if given.theirs else set()
        with db.write(f"Import {source.name}") as session:
            count = merging.carry_out(session, plan, theirs)
    kept = len(plan.conflicts) - len(theirs)
    sys.stdout.write(f"Imported {count} entries." + (f" {kept} stay as they are here.\n" if kept else "\n"))
    return 0


def _found(source: Path, given: argparse.Namespace) -> Found:
    """What the file holds; a locked one has its passphrase asked for."""
    from desktop_app.transfer import incoming, sealed

    read = partial(
        incoming.read_file,
        source,
        datetime.now().astimezone().date(),
        target=given.target,
        maps=[_pair(each) for each in given.map],
    )
    try:
        return read()
    except sealed.LockedFileError:
        return read(passphrase=passphrase.of_file(source))


def _pair(text: str) -> tuple[str, str]:
    column, sign, field = text.rpartition("=")
    if not sign:
        raise UserError(
            f"“{text}” is not COLUMN=FIELD.", "Nothing was imported.", "For instance --map “Firma=employer”."
        )
    return column.strip(), field.strip()


def take_out(given: argparse.Namespace) -> int:
    """Write an export and say where it is.

    Raises:
        UserError: there is no library, the name says nothing known, or the file cannot be written.
    """
    from desktop_app.store.database import Database
    from desktop_app.transfer import outgoing, redacting, sealed

    store = library(given)
    target = Path(given.file).expanduser().absolute()
    if target.exists() and not given.replace:
        raise UserError(f"“{target.name}” is there already.", "Nothing was written.", "Add --replace to write over it.")
    outgoing.check_lock(target.name, locks=given.passphrase)
    redact = redacting.chosen(given.redact)
    lock = passphrase.chosen() if given.passphrase else None
    with Database.open(store.parent, read_only=True) as db, db.read() as session:
        data = outgoing.exported(
            session,
            target.name,
            redact=redact,
            shared=given.shared,
            listed=given.listed,
            data_folder=store.parent,
        )
    outgoing.write(target, data if lock is None else sealed.sealed(data, lock))
    sys.stdout.write(f"{target}\n")
    return 0
