"""Keeping text as it is typed, without a Save button; it must not know which record a field belongs to.

A field is kept 600 ms after the last keystroke, when the focus leaves it, when the page is left and when the window
closes. What could not be kept stays in the field, is said in a strip, and is tried again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from desktop_app.errors import UserError
from desktop_app.ui.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from desktop_app.ui.messages import Messages
    from desktop_app.ui.store import Store

PAUSE: Final = 600
"""Milliseconds without a keystroke after which a field is kept."""


class Editor(Protocol):
    """What autosave needs of a field: the kit's ``LineField`` and ``TextField`` have it."""

    edited: SignalInstance
    left: SignalInstance

    @property
    def text(self) -> str:
        """The text as it stands."""

    def set_text(self, text: str) -> None:
        """Show a text without reporting an edit."""


@dataclass(slots=True)
class _Kept:
    """One field under autosave: what names its undo step and what writes it."""

    field: Editor
    label: str
    merge: Hashable
    keep: Callable[[Any, str], object]
    dirty: bool = False


class Autosave(QObject):
    """Keeps the fields of one page; the page is the ``source`` of what is written and so does not refresh itself.

    ``kept`` comes after every successful write, for what is computed from the text beside it.
    """

    kept = Signal()

    def __init__(self, page: QObject, store: Store, messages: Messages) -> None:
        super().__init__(page)
        self._page, self._store, self._messages = page, store, messages
        self._fields: dict[int, _Kept] = {}
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self.flush)

    def watch(self, field: Editor, label: str, merge: Hashable, keep: Callable[[Any, str], object]) -> None:
        """Keep ``field`` from now on.

        Args:
            field: the editor.
            label: the undo step in the person's words: ``typing in “Plan with a date”``.
            merge: consecutive writes with an equal key make one undo step, such as ("answer", 7, "plan").
            keep: ``keep(session, text)`` calls the verb of ``records`` that stores the text.
        """
        number = id(field)
        if number not in self._fields:
            field.edited.connect(self._edited)
            field.left.connect(self.flush)
        kept = self._fields[number] = _Kept(field, label, merge, keep)
        self._bring_back(kept)

    def forget(self) -> None:
        """Keep what is pending, then watch nothing; before a page shows another record in new fields."""
        self.flush()
        for kept in self._fields.values():
            try:
                kept.field.edited.disconnect(self._edited)
                kept.field.left.disconnect(self.flush)
            except RuntimeError:  # the field was deleted together with its row
                continue
        self._fields.clear()

    @property
    def is_pending(self) -> bool:
        """Whether anything typed is not kept yet."""
        return any(kept.dirty for kept in self._fields.values())

    def flush(self) -> bool:
        """Keep everything pending now; False where something could not be kept (it stays and is tried again)."""
        self._timer.stop()
        wrote = False
        for kept in [field for field in self._fields.values() if field.dirty]:
            kept.dirty = False
            try:
                with self._store.write(kept.label, source=self._page, merge=kept.merge) as session:
                    kept.keep(session, kept.field.text)
                wrote = True
                if self._store.typed is not None:
                    self._store.typed.kept(kept.merge)
            except UserError as error:
                kept.dirty = True
                self._messages.report(error, topic="autosave")
            except BaseException:
                kept.dirty = True
                raise
        well = not self.is_pending
        if wrote and well:
            self._messages.withdraw("autosave")
        if wrote:
            self.kept.emit()
        return well

    def _edited(self) -> None:
        kept = self._fields.get(id(self.sender()))
        if kept is not None:
            kept.dirty = True
            if self._store.typed is not None:
                self._store.typed.note(kept.merge, kept.field.text)
            self._timer.start()

    def _bring_back(self, kept: _Kept) -> None:
        """Text that an earlier run could not keep returns to its field and is kept like typing."""
        left = self._store.typed.take(kept.merge) if self._store.typed is not None else None
        if left is None:
            return
        if left == kept.field.text:
            self._store.typed.kept(kept.merge)  # type: ignore[union-attr]
            return
        kept.field.set_text(left)
        kept.dirty = True
        self._messages.note(tr("What you typed before Greenroom stopped is back. Ctrl Z takes it away."))
        self._timer.start()
