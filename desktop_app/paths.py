"""Where Greenroom keeps things; it must not read or write any of them."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final


def _resources() -> Path:
    """Find ``resources/`` from a frozen bundle, a wheel or the source tree, in that order."""
    package = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    candidates = [Path(frozen) / "resources"] if frozen else []
    candidates += [package / "resources", package.parent / "resources"]
    return next((path for path in candidates if path.is_dir()), candidates[-1])


RESOURCES: Path = _resources()
"""Read-only data that varies and is not code: playbooks, rules, vocabulary, themes, fonts, samples."""

STORE_NAME = "greenroom.db"
"""File name of the store inside the data folder."""


SAMPLE: Final = "sample"
"""Folder of the sample store inside the data folder: a file of its own, beside the person's."""


def data_folder(chosen: str | os.PathLike[str] | None = None) -> Path:
    """Folder that holds the store, its backups and drafts; nothing is created here.

    Args:
        chosen: what ``--data`` named; otherwise ``GREENROOM_DATA``, otherwise the place the system gives programs
            for the person's own data.
    """
    named = chosen or os.environ.get("GREENROOM_DATA")
    if named:
        return Path(named).expanduser().absolute()
    import platformdirs

    return Path(platformdirs.user_data_dir("Greenroom", appauthor=False))


def store_file(folder: Path) -> Path:
    """Path of the SQLite store inside a data folder."""
    return folder / STORE_NAME
