"""Taking one thing out, from the proposed name to the written file; it must not lay out anything."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.errors import UserError
from desktop_app.ui.frame.passphrase_sheet import PassphraseSheet
from desktop_app.ui.translate import tr

if TYPE_CHECKING:
    from desktop_app.ui.files.side import TakingOut
    from desktop_app.ui.frame.passphrase_sheet import Asked
    from desktop_app.ui.page import Page
    from desktop_app.ui.tasks import Task

BUNDLE = "everything.greenroom"


class Exporting(QObject):
    """Writes what was asked for where the person chose; a bundle may be locked with a passphrase of its own."""

    def __init__(self, page: Page, taking: TakingOut) -> None:
        super().__init__(page)
        self._page, self._taking = page, taking
        self.sheet: PassphraseSheet | None = None

    def take_out(self, name: str) -> None:
        """Have a place chosen and write there; the ending says what."""
        locks = name == BUNDLE and self._taking.locked.isChecked()
        title = tr("Take something out")
        target = self._page.tools.messages.save_file(title, [(name, f"*{Path(name).suffix}")], name)
        if target is None:
            return
        if not locks:
            self._write(name, target, None)
            return
        self.sheet = PassphraseSheet(self._page.window(), "file_set")
        self.sheet.entered.connect(partial(self._entered, name, target))
        self.sheet.closed.connect(self.sheet.deleteLater)
        self.sheet.open_overlay()

    def _entered(self, name: str, target: Path, asked: Asked) -> None:
        self._write(name, target, asked.new)

    def _write(self, name: str, target: Path, passphrase: str | None) -> None:
        """Collect in this thread, which has the library; lock and write in another where a key is to be derived."""
        from desktop_app.transfer import outgoing, sealed

        made: list[bytes] = []
        messages = self._page.tools.messages
        if not messages.attempt(lambda: made.append(self._collected(name, target, passphrase)), topic="export"):
            return
        if passphrase is None:
            if messages.attempt(lambda: outgoing.write(target, made[0]), topic="export"):
                self._written(target)
            return

        def work(_task: Task) -> None:
            outgoing.write(target, sealed.sealed(made[0], passphrase))

        words = tr("Locking {file}", file=target.name)
        self._page.tools.tasks.run(work, lambda _done: self._written(target), self._failed, words=words)

    def _collected(self, name: str, target: Path, passphrase: str | None) -> bytes:
        from desktop_app.transfer import outgoing
        from desktop_app.transfer.redacting import Redaction

        called = target.name if target.suffix else name
        outgoing.check_lock(called, locks=passphrase is not None)
        plain = Path(name).suffix in (".json", ".vcf")
        with self._page.read() as session:
            return outgoing.exported(
                session,
                called,
                redact=frozenset() if plain else frozenset(map(Redaction, self._taking.redacted)),
                shared=self._taking.private.isChecked(),
                listed=Path(name).stem if name.endswith(".csv") else "",
                data_folder=self._page.tools.folder,
            )

    def _written(self, target: Path) -> None:
        self._page.tools.messages.withdraw("export")
        self._page.tools.messages.note(tr("Written: {file}", file=str(target)))

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, UserError):
            raise error
        self._page.tools.messages.report(error, topic="export")
