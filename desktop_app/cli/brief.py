"""``greenroom brief``: print one interview's brief as a PDF from the store; it must not open a window."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app import paths
from desktop_app.errors import UserError

if TYPE_CHECKING:
    import argparse

EDITIONS = ("brief", "glance", "study")
PAPERS = ("a4", "letter", "phone")
REDACTIONS = ("people", "employers", "pay", "figures")


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Offer ``greenroom brief INTERVIEW -o FILE.pdf``."""
    command = subparsers.add_parser("brief", help="print the brief of an interview (its id: greenroom list interviews)")
    command.add_argument("interview", metavar="INTERVIEW", type=int, help="id of the interview")
    command.add_argument("-o", "--output", metavar="FILE.pdf", help="file to write; a name is made where none is given")
    command.add_argument("--edition", choices=EDITIONS, default="brief", help="how much is printed")
    command.add_argument("--paper", choices=PAPERS, default=None, help="a4, letter or phone (default: as in the store)")
    command.add_argument(
        "--redact", metavar="WHAT", default="", help=f"blot out, comma between: {', '.join(REDACTIONS)}"
    )
    command.add_argument(
        "--pages", metavar="N", type=int, default=0, help="most pages, where a brief may be longer (a manager's: 4)"
    )
    command.add_argument("--ink-saver", action="store_true", help="no tints and no colour")
    command.set_defaults(command=brief)


def brief(given: argparse.Namespace) -> int:
    """Print one brief; says on standard error what was left out. Returns 0.

    Raises:
        UserError: no such interview, nothing to print, or the file cannot be written.
    """
    from desktop_app.briefs.files import file_name, write_pdf
    from desktop_app.briefs.gather import gather
    from desktop_app.briefs.model import Edition, Options, Paper, Redaction
    from desktop_app.briefs.pdf.render import render
    from desktop_app.playbooks import load
    from desktop_app.records import interviews, own_record
    from desktop_app.store.database import Database

    redact = frozenset(Redaction(each) for each in _redactions(given.redact))
    folder = paths.data_folder(given.data)
    with Database.open(folder) as database, database.read() as session:
        row = interviews.row_of(session, given.interview)
        playbook = load.playbook(row.playbook, load.folders(folder))
        gathered = gather(session, given.interview, playbook, datetime.now(UTC))
        paper = given.paper or own_record.profile(session).paper.value
    options = Options(
        edition=Edition(given.edition),
        paper=Paper(paper),
        ink_saver=given.ink_saver,
        redact=redact,
        most_pages=given.pages,
    )
    rendered = render(gathered.brief, options)
    target = Path(given.output) if given.output else Path(file_name(gathered.brief))
    write_pdf(target, rendered.data)
    for line in (*gathered.left_out, *rendered.dropped):
        sys.stderr.write(f"left out: {line}\n")
    sys.stdout.write(f"{target}: {rendered.pages} page{'' if rendered.pages == 1 else 's'}\n")
    return 0


def _redactions(text: str) -> list[str]:
    """The words of ``--redact``.

    Raises:
        UserError: a word that names nothing.
    """
    wanted = [each.strip() for each in text.split(",") if each.strip()]
    unknown = [each for each in wanted if each not in REDACTIONS]
    if unknown:
        raise UserError(
            f"“{unknown[0]}” is nothing that can be blotted out.",
            "Nothing was written.",
            f"Choose of {', '.join(REDACTIONS)}.",
        )
    return wanted
