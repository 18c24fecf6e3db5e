"""Opening a locked library and changing its passphrase while the window stands; it must keep no passphrase itself."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject

from desktop_app.ui.translate import tr

if TYPE_CHECKING:
    from desktop_app.store.passphrase import Changed
    from desktop_app.ui.app import App
    from desktop_app.ui.frame.passphrase_sheet import Asked, PassphraseSheet
    from desktop_app.ui.tasks import Task


class Locking(QObject):
    """Shows the sheets and does what was asked; the library is closed meanwhile and opened again after."""

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self._app = app

    def sheet(self, what: str) -> PassphraseSheet:
        """The sheet for "open", "set", "change" or "remove"; its fields are loaded when the first is asked for."""
        from desktop_app.ui.frame.passphrase_sheet import PassphraseSheet

        sheet = PassphraseSheet(self._app.window, what)
        sheet.entered.connect(partial(self._entered, what))
        return sheet

    def _entered(self, what: str, asked: Asked) -> None:
        from desktop_app.store import cipher

        if what == "open":
            cipher.use(asked.present)
            self._open()
        elif what in ("change", "remove") and asked.present != cipher.in_use():
            self._app.show_overlay(f"passphrase_{what}")
            self._sheet_of(what).refuse(tr("That is not the passphrase of this library."))
        else:
            self._change(what, asked.new or None)

    def _sheet_of(self, what: str) -> PassphraseSheet:
        return cast("PassphraseSheet", self._app.overlays[f"passphrase_{what}"])

    def refused(self, words: str) -> None:
        """The library did not open: ask for its passphrase, with what was wrong where one was given."""
        from desktop_app.store import cipher

        given = cipher.in_use() is not None
        cipher.use(None)
        self._app.show_overlay("passphrase_open")
        if given:
            self._sheet_of("open").refuse(words)

    def _change(self, what: str, new: str | None) -> None:
        app = self._app
        left = [page.leave() for page in app.window.stack.made()]
        if not all(left):
            return
        app.store.detach()
        app.tools.first = None
        app.window.start_over()
        folder, kept = app.folder, app.preferences.get("second_backup_folder", "")
        second = Path(str(kept)) if kept else None

        def work(task: Task) -> Changed:
            from desktop_app.store import passphrase

            return passphrase.change(folder, new, lambda name: task.step(0, 0, name), second=second)

        app.tasks.run(work, partial(self._changed, what), self._failed, words=tr("Writing every file anew"))

    def _changed(self, what: str, done: Changed) -> None:
        words = {
            "set": tr("The library is locked with your passphrase."),
            "change": tr("The library has its new passphrase."),
            "remove": tr("The library has no passphrase any more."),
        }[what]
        left = tr("{n} old files could not be read and stay as they were.", n=len(done.left)) if done.left else ""
        self._app.messages.say(words, left, topic="passphrase")
        self._open()

    def _failed(self, error: BaseException) -> None:
        from desktop_app.errors import UserError

        self._open()
        if not isinstance(error, UserError):
            raise error
        self._app.messages.report(error, topic="passphrase")

    def _open(self) -> None:
        if self._app.opening is not None:
            self._app.opening.open()
