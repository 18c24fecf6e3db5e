"""A readable bundle beside the backups once a week, for the day on which nothing can open them; it must ask nobody.

It is made from a private copy of the library, in any thread, while the window works on.
"""

from __future__ import annotations

import logging
import re
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from desktop_app import files
from desktop_app.errors import UserError
from desktop_app.paths import store_file
from desktop_app.playbooks import load
from desktop_app.store import cipher
from desktop_app.store.database import Database
from desktop_app.transfer.bundle import writing

if TYPE_CHECKING:
    from pathlib import Path

FOLDER: Final = "bundles"
DAYS: Final = 7
KEPT: Final = 8
_NAME: Final = re.compile(r"greenroom-(\d{4}-\d{2}-\d{2})\.zip")


def all_in(folder: Path) -> list[tuple[date, Path]]:
    """The weekly bundles in a folder with their days, the newest first; other files are left alone."""
    if not folder.is_dir():
        return []
    named = ((_NAME.fullmatch(path.name), path) for path in folder.iterdir())
    return sorted(((date.fromisoformat(match[1]), path) for match, path in named if match), reverse=True)


def is_due(data_folder: Path, today: date) -> bool:
    """Whether the newest bundle is a week old, or from a future that a wrong clock wrote."""
    newest = next(iter(all_in(data_folder / FOLDER)), None)
    return newest is None or not timedelta(0) <= today - newest[0] < timedelta(days=DAYS)


def write(data_folder: Path, today: date, second: Path | None = None) -> Path | None:
    """Write this week's bundle where one is due, and keep the newest eight; returns it.

    Of a library that a passphrase locks none is written, because anybody could read it. The bundle before is never
    removed unless a new one lies there. A disk that refuses is logged and not told: backups tell of themselves when
    they fail, and this one is beside them.

    Args:
        data_folder: of the library.
        today: the day it is where the person is.
        second: another folder that gets the same file.
    """
    if not is_due(data_folder, today) or cipher.is_locked(store_file(data_folder)):
        return None
    try:
        with Database.open(data_folder, read_only=True) as db, db.read() as session:
            found = writing.entries(session, load.folders(data_folder))
        if not any(found.values()):
            return None
        data = writing.packed(found)
        target = _put(data_folder / FOLDER, today, data)
        if second is not None:
            _put(second, today, data)
    except (UserError, OSError) as problem:
        logging.getLogger(__name__).warning("weekly bundle: %s", type(problem).__name__)
        return None
    return target


def _put(folder: Path, today: date, data: bytes) -> Path:
    target = files.own_folder(folder) / f"greenroom-{today.isoformat()}.zip"
    files.write_whole(target, data)
    for _, old in [each for each in all_in(folder) if each[1] != target][KEPT - 1 :]:
        old.unlink(missing_ok=True)
    return target
