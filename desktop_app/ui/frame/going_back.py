"""Backups at the opening of a store: the newest one, going back to one, and the weekly bundle; it must show nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer

from desktop_app.errors import UserError
from desktop_app.paths import store_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.store.restore import Restored
    from desktop_app.ui.page import Tools
    from desktop_app.ui.tasks import Task

MENDED: Final = ("damaged", "empty", "missing", "foreign", "migration")
"""Problems (``store.failures.Problem``) out of which a backup leads."""

WAIT: Final = 60_000
"""Milliseconds after opening: the start belongs to the person."""


def newest(folder: Path) -> tuple[str, Path] | None:
    """The newest backup of a data folder: its name for the person, and the file."""
    from desktop_app.store import backups
    from desktop_app.ui.files.words import backup_name

    found = backups.all_in(folder / backups.FOLDER)
    return (backup_name(found[0]), found[0].path) if found else None


def restored(folder: Path, backup: Path, progress: Callable[[str], None]) -> Restored | UserError:
    """Go back to a backup under the lock of the folder; the error where it was refused, and nothing is changed then."""
    from desktop_app.store import lock, restore, schema

    try:
        held = lock.take(folder)
        try:
            return restore.restore(store_file(folder), backup, schema.current(), progress)
        finally:
            held.release()
    except UserError as error:
        return error


def write_weekly(tools: Tools) -> None:
    """Write the readable bundle of the week from a copy in the background, a minute after opening, where one is due."""
    folder, second = tools.folder, tools.store.database.second_backup_folder

    def work(_task: Task) -> object:
        from desktop_app.transfer import weekly

        return weekly.write(folder, tools.clock().astimezone().date(), second)

    def begin() -> None:
        if tools.store.is_ready and tools.folder == folder:
            tools.tasks.run(work)

    QTimer.singleShot(WAIT, tools.store, begin)
