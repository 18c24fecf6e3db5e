"""The manual page of the command line, written from the argument parser; it must hold no option of its own.

python packaging/manual.py            print greenroom.1
"""

from __future__ import annotations

import argparse
import sys
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
from desktop_app import __version__
from desktop_app.cli.parser import parser

ENVIRONMENT = (("GREENROOM_DATA", "The folder that holds the store, where --data does not name one."),)
FILES = (
    ("~/.local/share/Greenroom/greenroom.db", "The store: everything you wrote, in one file."),
    ("~/.local/share/Greenroom/backups/", "Verified copies of it."),
    ("~/.local/share/Greenroom/playbooks/", "Interviewer types of your own."),
)
EXITS = (("0", "Done."), ("1", "You can put it right; one line on standard error says how."), ("2", "Wrong usage."))


def escaped(text: str) -> str:
    """Text as roff reads it: hyphens of options stay hyphens, no line starts a request."""
    plain = text.replace("\\", "\\e").replace("-", "\\-").replace("“", "\\(lq").replace("”", "\\(rq")
    return "\\&" + plain if plain.startswith((".", "'")) else plain


def options(of: argparse.ArgumentParser) -> list[str]:
    """The options and arguments of one parser, as tagged paragraphs."""
    lines = []
    for action in of._actions:
        if isinstance(action, argparse._SubParsersAction | argparse._HelpAction) or action.help == argparse.SUPPRESS:
            continue
        value = "" if action.nargs == 0 else (action.metavar or (action.dest.upper() if action.option_strings else ""))
        value = " ".join(value) if isinstance(value, tuple) else str(value)
        if action.choices and not action.metavar:
            value = "|".join(str(choice) for choice in action.choices)
        name = ", ".join(f"\\fB{escaped(option)}\\fR" for option in action.option_strings)
        shown = (
            f"{name} \\fI{escaped(value)}\\fR" if name and value else name or f"\\fI{escaped(value or action.dest)}\\fR"
        )
        words = (action.help or "").replace("%(default)s", str(action.default)).replace("%(prog)s", "greenroom")
        lines += [".TP", shown, escaped(words)]
    return lines


def page(day: datetime) -> str:
    """The whole manual page as roff."""
    top = parser()
    chosen = next(action for action in top._actions if isinstance(action, argparse._SubParsersAction))
    helps = {action.dest: action.help or "" for action in chosen._choices_actions}
    lines = [
        f'.TH GREENROOM 1 "{day:%Y-%m-%d}" "Greenroom {__version__}" "User Commands"',
        ".SH NAME", "greenroom \\- prepare for the interview you are about to walk into, offline",
        ".SH SYNOPSIS", ".B greenroom", "[\\fB\\-\\-data\\fR \\fIFOLDER\\fR] [\\fICOMMAND\\fR ...]",
        ".SH DESCRIPTION", "Without a command the window is opened. Every command works without a screen.",
        "Greenroom opens no network connection.",
        ".SH OPTIONS", *options(top), ".SH COMMANDS",
    ]  # fmt: skip
    for name, command in chosen.choices.items():
        usage = " ".join(command.format_usage().split()).removeprefix("usage: ")
        lines += [f'.SS "{escaped(name)}"', f"\\fB{escaped(usage)}\\fR", ".PP"]
        words = helps.get(name, "")
        lines += [escaped(words[:1].upper() + words[1:] + "."), *options(command)]
    for title, listed in (("ENVIRONMENT", ENVIRONMENT), ("FILES", FILES), ("EXIT STATUS", EXITS)):
        lines.append(f".SH {title}")
        for name, words in listed:
            lines += [".TP", f"\\fB{escaped(name)}\\fR", escaped(words)]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.stdout.write(page(datetime.now(UTC)))
