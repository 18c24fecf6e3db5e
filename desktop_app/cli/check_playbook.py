"""``greenroom check-playbook``: whether a playbook of one's own fits; it touches no store and installs nothing."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.errors import UserError

if TYPE_CHECKING:
    import argparse

    from desktop_app.playbooks.model import Playbook


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Offer ``greenroom check-playbook FILE``."""
    command = subparsers.add_parser(
        "check-playbook",
        help="whether a playbook of your own fits",
        description="Names every problem by page and field. docs/playbooks.md explains the keys.",
    )
    command.add_argument("file", metavar="FILE", help="a playbook (.toml)")
    command.set_defaults(command=check_playbook)


def check_playbook(given: argparse.Namespace) -> int:
    """Print every problem, or what the playbook holds.

    Raises:
        UserError: the file cannot be read at all, or holds problems (their number; they are printed before).
    """
    from desktop_app import paths
    from desktop_app.playbooks import load

    file = Path(given.file)
    where = load.folders(paths.data_folder(given.data))
    found, problems = load.examine(file, where)
    for problem in problems:
        sys.stdout.write(f"{file.name}, {problem}\n" if problem.where else f"{file.name}: {problem}\n")
    if found is None:
        count = "one problem" if len(problems) == 1 else f"{len(problems)} problems"
        raise UserError(f"{file.name} has {count}.", "The built-in playbooks are unchanged.", "Each is named above.")
    for line in _lines(found, file):
        sys.stdout.write(f"{line}\n")
    return 0


def _lines(found: Playbook, file: Path) -> list[str]:
    """What a good playbook is, what it takes the place of, and what is worth a second look."""
    from desktop_app.playbooks import kinds, load

    pages = "1 page" if len(found.pages) == 1 else f"{len(found.pages)} pages"
    lines = [f"{file.name} is right: “{found.title}”, {pages}, about {found.minutes} minutes."]
    built_in = load.all_playbooks()[0]
    lines += [f"It takes the place of the built-in “{each.title}”." for each in built_in if each.key == found.key]
    codes = {page.code for each in (*built_in, found) for page in each.pages} | kinds.PLACES
    lines += [
        f"Worth a look: page {page.code} carries to “{target}”, which is no page or place there is."
        for page in found.pages
        for target in page.carries
        if target not in codes
    ]
    return lines
