"""What can be done about the current signal: confirm, correct, drop, open again, plan a check; it must not list any."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.ui.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.page import Page
    from desktop_app.ui.signals.panel import SignalPanel


class SignalActions:
    """The verbs of the Signals tab; ``current`` returns the signal, ``show_new`` goes to the one that replaced it."""

    def __init__(
        self, page: Page, panel: SignalPanel, current: Callable[[], Any], show_new: Callable[[int], object]
    ) -> None:
        self._page, self._panel, self._current, self._show_new = page, panel, current, show_new
        panel.planned.connect(self.plan)
        panel.corrected.connect(self.correct)
        panel.reopened.connect(self.reopen)

    def confirm(self) -> None:
        """The manager said so too."""
        from desktop_app.records import settling

        row = self._current()
        self._page.attempt(
            tr("confirmed “{signal}”", signal=row.text), lambda session: settling.confirm(session, row.id)
        )

    def ask_correction(self) -> None:
        """Open the field for the right words."""
        self._page.show_pane(self._panel)
        self._panel.ask_correction()

    def correct(self, words: str, quoted: bool) -> None:
        """Nearer words replace it; the older ones are kept."""
        from desktop_app.records import settling

        row, made = self._current(), []
        label = tr("corrected “{signal}”", signal=row.text)
        if self._page.attempt(label, lambda s: made.append(settling.correct(s, row.id, words, quoted=quoted))):
            self._show_new(made[0])

    def drop(self) -> None:
        """Set it aside; it stays in the ledger."""
        from desktop_app.records import settling

        row = self._current()
        if self._page.attempt(
            tr("dropped “{signal}”", signal=row.text), lambda session: settling.drop(session, row.id)
        ):
            self._page.tools.messages.note(tr("Dropped. It stays in the ledger; Ctrl Z takes that back."))

    def reopen(self) -> None:
        """Make it unchecked again."""
        from desktop_app.records import settling

        row = self._current()
        self._page.attempt(
            tr("opened “{signal}” again", signal=row.text), lambda session: settling.reopen(session, row.id)
        )

    def plan(self, way: str) -> None:
        """Say how it will be checked."""
        from desktop_app.records import signals
        from desktop_app.store.lists import HowToCheck

        row, to = self._current(), HowToCheck(way)
        label = tr("how to check “{signal}”", signal=row.text)
        self._page.attempt(label, lambda session: signals.edit(session, row.id, how_to_check=to))
