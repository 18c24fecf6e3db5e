"""The store as the window sees it: one Qt signal for every change; it must hold no records and write no SQL.

The database is opened after the first picture of the window (``app.py``). Until ``ready`` there is nothing to read,
and pages show what the first frame brought along.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable
    from contextlib import AbstractContextManager

    from desktop_app.store.changes import Changes
    from desktop_app.store.database import Database
    from desktop_app.ui.typed import Typed


class Store(QObject):
    """Read, write and undo for pages.

    ``changed`` brings the ``Changes`` of every commit; ``ready`` comes once, when a database was attached;
    ``backed_up`` comes when backups were made or set aside in the background.
    """

    ready = Signal()
    changed = Signal(object)
    backed_up = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._database: Database | None = None
        self._deaf: Callable[[], None] | None = None
        self.typed: Typed | None = None
        self._readings: dict[str, Any] = {}

    @property
    def is_ready(self) -> bool:
        """Whether the database is open."""
        return self._database is not None

    @property
    def database(self) -> Database:
        """The open database; raises RuntimeError before ``ready``."""
        if self._database is None:
            raise RuntimeError("the store is not open yet; a page may read it only after Store.ready")
        return self._database

    def attach(self, database: Database, typed: Typed | None = None, readings: dict[str, Any] | None = None) -> None:
        """Take an opened database, listen to it, say that the store is ready.

        ``typed`` is its journal of drafts; ``readings`` what was read in it on the way, for ``taken``.
        """
        self.detach()
        self._readings = dict(readings or {})
        self.typed = typed
        self._database = database
        self._deaf = database.listen(self._heard)
        self.ready.emit()

    def taken(self, name: str) -> Any:
        """What was read of that name while the store was opened, once, and only as long as nothing changed; or None."""
        return self._readings.pop(name, None)

    def detach(self) -> None:
        """Close the database, if any."""
        if self._database is not None:
            if self._deaf is not None:
                self._deaf()
            self._database.close()
        if self.typed is not None:
            self.typed.close()
        self._database = self._deaf = self.typed = None
        self._readings = {}

    def read(self) -> AbstractContextManager[Any]:
        """A session for questions: ``with store.read() as session``."""
        return self.database.read()

    def write(
        self, label: str, *, source: object | None = None, merge: Hashable | None = None
    ) -> AbstractContextManager[Any]:
        """A session for verbs: one undo step named ``label`` in the person's words."""
        return self.database.write(label, source=source, merge=merge)

    @property
    def undo_label(self) -> str | None:
        """What undo would take back."""
        return self._database.undo_label if self._database else None

    @property
    def redo_label(self) -> str | None:
        """What redo would do again."""
        return self._database.redo_label if self._database else None

    def undo(self) -> str | None:
        """Take the last step back; its label, or None where there was nothing."""
        return self.database.undo() if self._database else None

    def redo(self) -> str | None:
        """Do the last undone step again; its label, or None."""
        return self.database.redo() if self._database else None

    def _heard(self, changes: Changes) -> None:
        self._readings = {}
        self.changed.emit(changes)
