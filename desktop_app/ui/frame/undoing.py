"""Undo and redo as the person sees them: named, shown where it happened, announced; it must not know what is undone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from desktop_app.ui.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.main_window import MainWindow
    from desktop_app.ui.places import Place


class Undoing(QObject):
    """Ctrl+Z and Ctrl+Shift+Z: first the place where the step was made, then the step."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._made_at: dict[str, Place] = {}
        window.tools.store.changed.connect(self._changed)
        window.tools.store.ready.connect(self.show_label)
        window.status.undo_asked.connect(self.undo)

    def undo(self) -> None:
        """Take the last step back."""
        if self._settled():
            store = self._window.tools.store
            self._step(
                store.undo, store.undo_label, lambda step: tr("Undone: {step}", step=step), tr("Nothing to undo")
            )

    def redo(self) -> None:
        """Do the last undone step again."""
        if self._settled():
            store = self._window.tools.store
            again, nothing = (lambda step: tr("Done again: {step}", step=step)), tr("Nothing to redo")
            self._step(store.redo, store.redo_label, again, nothing)

    def show_label(self) -> None:
        """Name in the status bar what undo would take back."""
        self._window.status.undo.set_label(self._window.tools.store.undo_label)

    def _settled(self) -> bool:
        """What is being typed becomes a step first, so that it is what undo takes back."""
        page = self._window.stack.current
        return page is None or page.leave()

    def _step(self, act: Callable[[], str | None], label: str | None, said: Callable[[str], str], nothing: str) -> None:
        page, place = self._window.stack.current, self._made_at.get(label or "")
        if place is not None and page is not None and place.page != page.place.page:
            self._window.go(place)

        def step() -> None:
            taken = act()
            self._window.tools.messages.note(said(taken) if taken else nothing)

        self._window.tools.messages.attempt(step)
        self.show_label()

    def _changed(self, changes: Any) -> None:
        if changes.kind == "write" and self._window.history.now is not None:
            self._made_at[changes.label] = self._window.history.now
        now = self._window.tools.clock().astimezone()
        self._window.status.kept.set_words(tr("Kept {time}", time=now.strftime("%H:%M")))
        self.show_label()
