"""Which command was asked for and what its failure looks like; it must not do any command's work itself.

Each command lives in a module of this room that offers ``add(subparsers)``; the function it sets as ``command`` takes
the parsed arguments and returns an exit code.
"""

from __future__ import annotations

import argparse
import sys

from desktop_app import __version__
from desktop_app.cli import brief, care, check_playbook, coach, match, passphrase, read, records_list, transfer, window
from desktop_app.errors import UserError

COMMAND_MODULES = (window, read, match, coach, records_list, brief, transfer, care, passphrase, check_playbook)
"""Modules that offer commands, in the order of the help page."""


def parser() -> argparse.ArgumentParser:
    """Everything ``greenroom`` understands."""
    top = argparse.ArgumentParser(prog="greenroom", description="Prepare for an interview, offline.")
    top.add_argument("--version", "-V", action="version", version=f"greenroom {__version__}")
    top.add_argument("--data", metavar="FOLDER", help="folder that holds the store (or GREENROOM_DATA)")
    subparsers = top.add_subparsers(metavar="COMMAND")
    for module in COMMAND_MODULES:
        module.add(subparsers)
    top.set_defaults(command=window.open_window)
    return top


def command_names() -> list[str]:
    """Every command in the order of the help page."""
    actions = [action for action in parser()._actions if isinstance(action, argparse._SubParsersAction)]
    return list(actions[0].choices)


def run(arguments: list[str]) -> int:
    """Run one command; returns 0 done, 1 the person can fix it (one line on stderr), 2 wrong usage."""
    try:
        given = parser().parse_args(arguments)
    except SystemExit as stop:
        return int(stop.code or 0)
    try:
        if given.command is not window.open_window:  # a window asks on its own sheet
            passphrase.offer()
        return int(given.command(given))
    except UserError as problem:
        sys.stderr.write(f"greenroom: {problem}\n")
        return 1
    except BrokenPipeError:
        return 0
