"""The same verbs without a window; it must know no Qt, and loads each room only for the command that needs it."""

from desktop_app.cli.parser import run

__all__ = ["run"]
