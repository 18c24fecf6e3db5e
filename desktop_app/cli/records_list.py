"""What is in the store, one a line, and a store filled with a sample; it must not change a store that holds anything.

The id comes first on every line: it is what other commands ask for (``greenroom brief 3``).
"""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from desktop_app import paths
from desktop_app.cli.library import library

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable
    from enum import StrEnum
    from pathlib import Path

    from sqlalchemy.orm import Session

KINDS: Final = ("opportunities", "examples", "interviews", "people")
"""What can be listed, in the order of a list of everything."""

_EMPTY: Final = {
    "opportunities": "No opportunities yet. Paste a posting in the window, or read one with: greenroom read FILE",
    "examples": "No examples yet.",
    "interviews": "No interviews yet.",
    "people": "Nobody yet.",
}


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Offer ``sample`` and ``list``."""
    command = subparsers.add_parser(
        "sample",
        help="fill a new store with a realistic sample",
        description="Fills a store that holds nothing yet with a sample told as of today.",
    )
    command.add_argument(
        "names", nargs="*", metavar="NAME", help="nurse, electrician or programmer; all three without a name"
    )
    command.set_defaults(command=fill_sample)

    command = subparsers.add_parser("list", help="what is in the store, one a line, the id first")
    command.add_argument("kind", nargs="?", choices=KINDS, metavar="WHAT", help=", ".join(KINDS))
    command.add_argument("--json", action="store_true", help="print everything as JSON")
    command.set_defaults(command=list_records)


def fill_sample(given: argparse.Namespace) -> int:
    """Fill the store of the data folder with samples; makes folder and store where there is none.

    Raises:
        UserError: the store holds something, or a sample of that name is not there.
    """
    from desktop_app.records import examples, interviews, opportunities, sample
    from desktop_app.store.database import Database

    folder = paths.data_folder(given.data)
    with Database.open(folder) as db:
        with db.write("Fill with the sample") as session:
            sample.fill(session, keys=given.names or None)
        with db.read() as session:
            posts, stories = len(opportunities.in_list(session)), examples.count(session)[0]
            rounds = len(interviews.in_list(session))
    sys.stdout.write(f"{posts} opportunities, {stories} examples and {rounds} interviews are in {folder}\n")
    return 0


def list_records(given: argparse.Namespace) -> int:
    """Print what is in the store; the store is read from a private copy, so a window may be open on it.

    Raises:
        UserError: there is no store, or it cannot be read.
    """
    from desktop_app.store.database import Database

    store = library(given)
    wanted = (given.kind,) if given.kind else KINDS
    with Database.open(store.parent, read_only=True) as db, db.read() as session:
        found = {kind: _QUESTIONS[kind](session, store.parent) for kind in wanted}
    if given.json:
        shown: Any = found[given.kind] if given.kind else found
        sys.stdout.write(json.dumps(shown, ensure_ascii=False, indent=2, default=_as_text) + "\n")
        return 0
    for kind in wanted:
        if len(wanted) > 1:
            sys.stdout.write(f"{'' if kind == wanted[0] else chr(10)}{kind.capitalize()}\n")
        sys.stdout.write(_lines(kind, found[kind]))
    return 0


def _as_text(value: object) -> str:
    """Days and moments as ISO text, members of closed lists as their text."""
    return value.isoformat() if isinstance(value, date) else str(value)


def _opportunities(session: Session, _folder: Path) -> list[dict[str, Any]]:
    from desktop_app.records import opportunities

    return [asdict(row) for row in opportunities.in_list(session)]


def _examples(session: Session, _folder: Path) -> list[dict[str, Any]]:
    """Examples in use, then retired ones, with words and spoken seconds of the full text."""
    from desktop_app import text
    from desktop_app.records import examples, own_record, tellings

    pace = own_record.profile(session).pace or text.DEFAULT_PACE
    found = []
    for row in (*examples.in_use(session), *examples.retired(session)):
        words = len(text.words(tellings.full_text(row)))
        found.append(asdict(row) | {"words": words, "seconds": text.seconds(words, pace)})
    return found


def _interviews(session: Session, folder: Path) -> list[dict[str, Any]]:
    """Rounds with the names of who sits there and the type's own title."""
    from desktop_app.playbooks import load
    from desktop_app.records import interviews

    titles = {heading.key: heading.title for heading in load.headings(load.folders(folder))}
    seats = interviews.seats_by_interview(session)
    return [
        asdict(row)
        | {
            "type": titles.get(row.playbook, row.playbook),
            "people": [seat.name for seat in seats.get(row.id, ())],
            "local_start": row.local_start,
        }
        for row in interviews.in_list(session)
    ]


def _people(session: Session, _folder: Path) -> list[dict[str, Any]]:
    from desktop_app.records import people

    return [asdict(row) | {"recruits": row.recruits} for row in people.in_list(session)]


_QUESTIONS: Final[dict[str, Callable[[Session, Path], list[dict[str, Any]]]]] = {
    "opportunities": _opportunities,
    "examples": _examples,
    "interviews": _interviews,
    "people": _people,
}


def _lines(kind: str, found: list[dict[str, Any]]) -> str:
    """One line for each record, in columns; a sentence where there is none."""
    if not found:
        return _EMPTY[kind] + "\n"
    table = [[str(record["id"]), *_CELLS[kind](record)] for record in found]
    widths = [max(len(row[column]) for row in table) for column in range(len(table[0]))]
    return "".join(
        f"{'  '.join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()}\n" for row in table
    )


def _said(value: StrEnum | str | None) -> str:
    """A member of a closed list as words."""
    return (value or "").replace("_", " ")


def _opportunity_cells(record: dict[str, Any]) -> list[str]:
    return [record["employer"], record["title"], _said(record["status"]), _said(record["close_reason"])]


def _example_cells(record: dict[str, Any]) -> list[str]:
    tick = "confirmed" if record["truth"] else "not confirmed yet"
    return [record["title"], f"{record['seconds']} s", "retired" if record["retired"] else tick]


def _interview_cells(record: dict[str, Any]) -> list[str]:
    start = record["local_start"]
    when = start.strftime("%Y-%m-%d %H:%M") if start else "no date"
    who = ", ".join(record["people"]) or "nobody named"
    state = _said(record["outcome"] or record["state"])
    return [when, record["employer"] or record["post"], record["title"] or record["type"], who, state]


def _person_cells(record: dict[str, Any]) -> list[str]:
    touch = record["next_touch"]
    return [
        record["name"],
        record["firm"],
        _said(record["employment"]) if record["recruits"] else record["title"],
        f"next {touch.isoformat()}" if touch else "",
    ]


_CELLS: Final[dict[str, Callable[[dict[str, Any]], list[str]]]] = {
    "opportunities": _opportunity_cells,
    "examples": _example_cells,
    "interviews": _interview_cells,
    "people": _person_cells,
}
