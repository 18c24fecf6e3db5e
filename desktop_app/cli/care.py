"""Looking after the store from the command line: check, backup, restore; it must not read or change any record."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app import paths
from desktop_app.cli.library import library
from desktop_app.errors import UserError

if TYPE_CHECKING:
    import argparse


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Offer ``check``, ``backup`` and ``restore``."""
    command = subparsers.add_parser("check", help="is the library whole: every entry is compared with its checksum")
    command.add_argument("file", nargs="?", help="another store or backup than the library in the data folder")
    command.add_argument(
        "--rescue", action="store_true", help="save what can be read into a new file and list the rest"
    )
    command.add_argument("--backups", action="store_true", help="prove every kept backup again as well")
    command.set_defaults(command=check)

    command = subparsers.add_parser("backup", help="make a checked copy of the library")
    command.add_argument("--to", metavar="FOLDER", help="put a copy into this folder as well")
    command.set_defaults(command=backup)

    command = subparsers.add_parser("restore", help="go back to a backup; without FILE, list the backups there are")
    command.add_argument("file", nargs="?", metavar="FILE", help="the backup")
    command.set_defaults(command=restore)


def check(given: argparse.Namespace) -> int:
    """Check a store without changing a byte of it; exit code 1 where it is not whole.

    Raises:
        UserError: there is none, or it is damaged, foreign or in use.
    """
    from desktop_app.store import check as checking
    from desktop_app.store import connection, failures, header, lock, schema

    store = Path(given.file).expanduser().absolute() if given.file else library(given)
    if given.rescue:
        return _rescue(store)
    found = header.read(store)
    header.check(store, found, schema.VERSION)
    held = None if given.file else lock.take(store.parent)
    try:
        report = checking.full(store)
    finally:
        if held is not None:
            held.release()
    for table, ids in report.altered.items():
        sys.stdout.write(f"{table}: {len(ids)} not as saved: {', '.join(map(str, ids[:20]))}\n")
    if not report.whole:
        raise failures.damaged(store, report.in_words())
    if found.version == schema.VERSION and connection.is_at_rest(store):
        schema.refuse_other(store, schema.current())
    entries = sum(report.counts.values())
    sys.stdout.write(f"{store} is whole: {entries} entries, each as it was saved.\n")
    return _check_backups(store) if given.backups else 0


def _check_backups(store: Path) -> int:
    """Prove every backup beside a store; a damaged one is named and stays where it is.

    Raises:
        UserError: not every one is whole.
    """
    from desktop_app.store import backups

    bad, kept = [], backups.all_in(backups.folder_of(store))
    for one in kept:
        try:
            found = backups.verify(one.path)
        except UserError as error:
            bad.append(one)
            sys.stdout.write(f"{error.happened}\n")
        else:
            sys.stdout.write(f"{one.path.name} is whole: {sum(found.counts.values())} entries.\n")
    if bad:
        raise UserError(
            f"{len(bad)} of {len(kept)} backups are not whole.",
            "Nothing was changed, and the library itself is whole.",
            "greenroom backup makes a new one; greenroom check --rescue FILE saves what can still be read of one.",
        )
    return 0


def _rescue(store: Path) -> int:
    """Save what can be read of a damaged store into a new file, and say what is altered or lost."""
    from datetime import UTC, datetime

    from desktop_app import files
    from desktop_app.store import salvage, schema

    folder = files.own_folder(store.parent / "rescued")
    into = folder / f"greenroom-{datetime.now(UTC):%Y%m%dT%H%M%S%fZ}.db"
    outcome = salvage.rescue(store, into, schema.current())
    for title, entries in (("Not as it was saved", outcome.altered), ("Lost", outcome.lost)):
        for entry in entries:
            sys.stdout.write(f"{title}: {entry}\n")
    sys.stdout.write(f"{outcome.in_words()} They are in {into}\nTo use them: greenroom restore {into}\n")
    return 0


def backup(given: argparse.Namespace) -> int:
    """Make a proven backup and say where it is.

    Raises:
        UserError: none could be made.
    """
    from desktop_app.store.database import Database

    store = library(given)
    with Database.open(store.parent) as db:
        db.second_backup_folder = Path(given.to).expanduser().absolute() if given.to else None
        made = db.backup()
    sys.stdout.write(f"{made.path}\n")
    return 0


def restore(given: argparse.Namespace) -> int:
    """Go back to a backup, keeping what is there now; without a file, list the backups.

    Raises:
        UserError: the backup is not good, or could not be put in place; the library is then as it was.
    """
    from desktop_app.store import backups, lock, schema
    from desktop_app.store import restore as restoring

    store = paths.store_file(paths.data_folder(given.data))
    if given.file is None:
        for one in backups.all_in(backups.folder_of(store)):
            sys.stdout.write(f"{one.path}  {one.made:%Y-%m-%d %H:%M} UTC  {one.reason.value}\n")
        return 0
    if not store.parent.is_dir():
        store.parent.mkdir(parents=True)
    held = lock.take(store.parent)
    try:
        done = restoring.restore(store, Path(given.file).expanduser().absolute(), schema.current())
    finally:
        held.release()
    sys.stdout.write(f"Restored {done.entries} entries from {done.source.name}.\n")
    if done.former is not None:
        sys.stdout.write(f"What was there before is kept in {done.former}\n")
    return 0
