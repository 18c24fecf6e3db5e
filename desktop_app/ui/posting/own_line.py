"""The field in which a line is added or gets a short label; it must not know the list it stands above."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.fields import LineField

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.page import Page


class OwnLine(LineField):
    """Hidden until asked for; Enter keeps, Escape forgets, and ``back`` is called after either."""

    def __init__(self, page: Page, opportunity: Callable[[], int], back: Callable[[], object]) -> None:
        super().__init__(tr("A line of your own"), placeholder=tr("What they ask for, then Enter"))
        self._page, self._opportunity, self._back = page, opportunity, back
        self._renames: int | None = None
        self.entered.connect(self._keep)
        self.escaped.connect(self._close)
        self.hide()

    def add(self) -> None:
        """Ask for a new line."""
        self._ask(None, "")

    def rename(self, row: Any) -> None:
        """Ask for the short label of a line; nothing where no line is chosen."""
        if row is not None:
            self._ask(row.id, row.name)

    def _ask(self, renames: int | None, words: str) -> None:
        self._renames = renames
        self.set_text(words)
        self.show()
        self.setFocus()
        self.edit.selectAll()

    def _close(self) -> None:
        self._renames = None
        self.set_text("")
        self.hide()
        self._back()

    def _keep(self) -> None:
        from desktop_app.records import requirements

        words, renames = self.text.strip(), self._renames
        self._close()
        if not words:
            return
        if renames:
            self._page.attempt(tr("labelled a line"), lambda session: requirements.edit(session, renames, label=words))
        else:
            opportunity = self._opportunity()
            self._page.attempt(tr("added a line"), lambda session: requirements.add(session, opportunity, words))
