"""Opening the window from the command line; the only place here that may start Qt, and only when asked to."""

from __future__ import annotations

import importlib
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.errors import UserError
from desktop_app.paths import SAMPLE, data_folder
from desktop_app.store import door

if TYPE_CHECKING:
    import argparse


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Offer ``greenroom open``, the same as no command at all."""
    command = subparsers.add_parser("open", help="open the window (also with no command)")
    command.add_argument("--sample", action="store_true", help="open the sample store, beside your own")
    command.add_argument("file", metavar="FILE", nargs="?", help="a bundle to look at before anything is imported")
    command.set_defaults(command=open_window)


def open_window(given: argparse.Namespace) -> int:
    """Open the window on the chosen data folder.

    Raises:
        UserError: no screen to open a window on.
    """
    return open_on(given.data, sample=getattr(given, "sample", False), file=getattr(given, "file", None))


def open_on(data: str | None, *, sample: bool = False, file: str | None = None) -> int:
    """Open the window on the data folder ``data`` (None: the usual one), or on the sample beside it.

    ``file`` is one to import: it is shown before anything of it is stored. Where the window of that folder is open
    already, it comes forward and shows the file, and nothing more is done here.

    Raises:
        UserError: no screen to open a window on.
    """
    if sys.platform.startswith("linux") and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        raise UserError(
            "There is no screen here to open a window on.",
            "Nothing was changed.",
            "The same work can be done from the command line: greenroom --help lists the commands.",
        )
    folder = data_folder(data) / SAMPLE if sample else data_folder(data)
    arrival = door.arrive(folder, Path(file) if file is not None else None)
    if arrival.answered:
        return 0
    # The window is loaded by name, so that the command line knows no Qt (docs/tour.md, floor 5).
    opened: int = importlib.import_module("desktop_app.ui.app").main(
        folder, sample=sample, file=file, door=arrival.door
    )
    return opened
