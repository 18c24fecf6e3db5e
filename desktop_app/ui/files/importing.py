"""One import from the chosen file to the agreed step; it must not lay out anything."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from desktop_app.errors import UserError
from desktop_app.ui.frame.passphrase_sheet import PassphraseSheet
from desktop_app.ui.translate import plural, tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from desktop_app.ui.files.preview import Preview
    from desktop_app.ui.page import Page
    from desktop_app.ui.tasks import Task


class Importing(QObject):
    """Reads off the GUI thread, plans, shows, and stores once the person agrees; ``shown`` says whether it is on."""

    shown = Signal(bool)

    def __init__(self, page: Page, preview: Preview) -> None:
        super().__init__(page)
        self._page, self._preview = page, preview
        self._path: Path | None = None
        self._found: Any = None
        self.plan: Any = None
        self._storing = False
        self._aside: list[str] = []
        self.sheet: PassphraseSheet | None = None
        self.theirs: frozenset[tuple[str, int]] = frozenset()
        preview.agreed.connect(self.agree)
        preview.set_aside.connect(self.set_aside)
        preview.turned.connect(self._turn)
        preview.mapper.targeted.connect(self._target)
        preview.mapper.mapped.connect(self._map)
        page.tools.store.changed.connect(self._look_again)

    def read(self, path: Path, aside: Sequence[str] = ()) -> None:
        """Read a file in the background; what is wrong with it becomes one strip, a locked one asks on a sheet.

        One is looked at at a time: names of others opened together with it are ``aside``, and so is the one before.
        """
        if self.sheet is not None:
            self.sheet.deleteLater()
        before = [self._path.name] if self._path is not None else []
        self._aside = [name for name in dict.fromkeys((*self._aside, *before, *aside)) if name != path.name]
        if self.plan is not None:  # what is shown must never be agreed to under another name
            self.plan = self._found = None
            self.shown.emit(False)
        self._path, self.sheet = path, None
        self._read_with(None)
        if self._aside:
            words = tr("Only “{file}” is shown. Nothing of the others was stored.", file=path.name)
            detail = tr("Open them again one after the other: {files}", files=", ".join(self._aside))
            self._page.tools.messages.say(words, detail, topic="aside")

    def _read_with(self, passphrase: str | None) -> None:
        path = self._path
        assert path is not None
        today = self._page.tools.clock().astimezone().date()

        def work(_task: Task) -> Any:
            from desktop_app.transfer import incoming

            return incoming.read_file(path, today, waiting=True, passphrase=passphrase)

        self._page.tools.messages.withdraw("import")
        read, failed = partial(self._read, path), partial(self._failed, path)
        self._page.tools.tasks.run(work, read, failed, words=tr("Reading {file}", file=path.name))

    def _read(self, path: Path, found: Any) -> None:
        if path != self._path:  # another file was opened while this one was being read
            return
        self.theirs = frozenset()
        self._found = found
        self._show()

    def _failed(self, path: Path, error: BaseException) -> None:
        from desktop_app.transfer.sealed import LockedFileError

        if not isinstance(error, UserError):
            raise error
        if path == self._path:
            if isinstance(error, LockedFileError):
                self._ask(error.happened)
                return
            self._path = None
        self._page.tools.messages.report(error, topic="import")

    def _ask(self, words: str) -> None:
        """Have the passphrase of the file entered; after a wrong one with what was wrong."""
        if self.sheet is None:
            self.sheet = PassphraseSheet(self._page.window(), "file_open")
            self.sheet.entered.connect(lambda asked: self._read_with(asked.present))
            self.sheet.open_overlay()
            return
        self.sheet.refuse(words)

    def _show(self) -> None:
        from desktop_app.transfer import columns, merging

        if self._path is None or self._found is None:
            return
        with self._page.read() as session:
            self.plan = merging.plan(session, self._found.entries, self._found.notes)
        if self._found.mapped is not None:
            fields = columns.fields_of(self._found.mapped.target)
            self._preview.mapper.show_table(self._found.mapped, self._found.rows, fields)
        else:
            self._preview.mapper.forget()
        self._preview.mapper.setVisible(self._found.mapped is not None)
        self._preview.show_plan(self._path.name, self._found, self.plan, self.theirs)
        self.shown.emit(True)

    def _look_again(self) -> None:
        """Something else was stored meanwhile: what is shown must still be what would happen."""
        if self.plan is not None and not self._storing:
            self._show()

    def _turn(self, key: tuple[str, int]) -> None:
        self.theirs = self.theirs ^ {key}
        self._show()

    def _target(self, target: str) -> None:
        from desktop_app.transfer import columns

        self._remap(columns.understood(list(self._found.mapped.fields), target))

    def _map(self, column: str, field: str) -> None:
        from desktop_app.transfer import columns

        self._remap(columns.changed(self._found.mapped, column, field))

    def _remap(self, mapped: Any) -> None:
        from desktop_app.transfer import incoming

        today = self._page.tools.clock().astimezone().date()
        self._found = incoming.remapped(self._found.rows, mapped, today, waiting=True)
        self._show()

    def agree(self) -> None:
        """Store what is shown as one step; the preview stays where that fails."""
        if self.plan is None or self._path is None or self.plan.is_empty:
            return
        from desktop_app.transfer import merging

        plan, theirs, name = self.plan, self.theirs, self._path.name
        counted: list[int] = []
        label = tr("import {file}", file=name)
        self._storing = True
        stored = self._page.attempt(label, lambda session: counted.append(merging.carry_out(session, plan, theirs)))
        self._storing = False
        if stored:
            self.set_aside()
            words = plural("{n} entry came in.", "{n} entries came in.", counted[0])
            self._page.tools.messages.say(words, tr("Ctrl Z takes them out again."), topic="import")

    def set_aside(self) -> None:
        """Forget the file; nothing of it is kept."""
        self.plan = self._found = self._path = None
        self.theirs, self._aside = frozenset(), []
        self._page.tools.messages.withdraw("aside")
        self._preview.mapper.forget()
        self.shown.emit(False)
