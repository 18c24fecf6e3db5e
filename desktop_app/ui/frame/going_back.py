"""Backups beside an open store: going back to one, those made and proven again meanwhile; it must mend no file."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from desktop_app.errors import UserError
from desktop_app.paths import store_file
from desktop_app.ui.translate import plural, tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.store.restore import Restored
    from desktop_app.store.retesting import Rotten
    from desktop_app.ui.page import Tools
    from desktop_app.ui.tasks import Task

MENDED: Final = ("damaged", "empty", "missing", "foreign", "migration")
"""Problems (``store.failures.Problem``) out of which a backup leads."""

WAIT: Final = 60_000
"""Milliseconds after opening: the start belongs to the person."""

EVERY: Final = 4 * 60 * 60 * 1000
"""Milliseconds between two backups of a store that stays open."""


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


class Keeping(QObject):
    """What is done for the backups while a store is open: a bundle of the week, old backups proven again, new ones.

    A minute after the opening, then every few hours; only the copying of what changed is done in the window's thread.
    """

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools.store)
        self._tools, self._folder = tools, tools.folder
        self._soon = QTimer(self, interval=WAIT, singleShot=True)
        self._hours = QTimer(self, interval=EVERY)
        for timer in (self._soon, self._hours):
            timer.timeout.connect(self.look)
            timer.start()
        self._hours.timeout.connect(self.back_up)

    def end(self) -> None:
        """The store is closed, or another one opened."""
        self._soon.stop()
        self._hours.stop()
        self.deleteLater()

    def look(self) -> None:
        """Write the bundle of the week where it is due, and prove the backups that were not for a month."""
        if not self._stands():
            return
        folder, second = self._folder, self._tools.store.database.second_backup_folder
        now = self._tools.clock()

        def work(task: Task) -> list[Rotten]:
            from desktop_app.store import backups, retesting
            from desktop_app.transfer import weekly

            weekly.write(folder, now.astimezone().date(), second)
            folders = [place for place in (folder / backups.FOLDER, second) if place is not None]
            return retesting.retest(folders, now, step=lambda: task.step(0, 0))

        self._tools.tasks.run(work, self._tell)

    def _tell(self, rotten: list[Rotten]) -> None:
        """Name what is damaged, and count it no more; a file that was replaced meanwhile is another one."""
        from desktop_app.store import backups
        from desktop_app.ui.files.words import backup_name

        rotten = [each for each in rotten if self._stands() and each.is_still_there()]
        for each in rotten:
            with suppress(OSError):
                backups.set_aside(each.backup)
        self._tools.store.backed_up.emit()
        if rotten:
            names = tr(", ").join(backup_name(each.backup) for each in rotten)
            words = plural(
                "A backup on the disk is damaged and is not counted any more: {names}.",
                "{n} backups on the disk are damaged and are not counted any more: {names}.",
                len(rotten),
                names=names,
            )
            self._tools.messages.say(words, tr("Your work is untouched."), "look_at", topic="rotten")

    def back_up(self) -> None:
        """A backup of what changed since the newest one."""
        if not self._stands():
            return
        kept: list[Callable[[], object] | None] = []
        messages, database = self._tools.messages, self._tools.store.database
        if messages.attempt(lambda: kept.append(database.begin_backup()), "backup") and (keep := kept[0]) is not None:
            self._tools.tasks.run(lambda _task: keep(), self._kept, self._refused)

    def _kept(self, _backup: object) -> None:
        self._tools.store.backed_up.emit()

    def _refused(self, error: BaseException) -> None:
        if not isinstance(error, UserError):
            raise error
        if self._stands():
            self._tools.messages.report(error, topic="backup")

    def _stands(self) -> bool:
        """Whether the store that this was made for is still open."""
        return self._tools.store.is_ready and self._tools.folder == self._folder
