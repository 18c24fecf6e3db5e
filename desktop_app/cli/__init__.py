"""The same verbs without a window; it must know no Qt, and loads each room only for the command that needs it."""

from __future__ import annotations


def run(arguments: list[str]) -> int:
    """Run one command; see ``parser.run``. The parser knows every command and is loaded for a command only."""
    from desktop_app.cli import parser

    return parser.run(arguments)
