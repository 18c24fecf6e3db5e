"""Remembers which page of a preparation was looked at last; it must know no page and show nothing."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from desktop_app.errors import UserError
from desktop_app.ui.translate import tr

if TYPE_CHECKING:
    from desktop_app.ui.page import Page

LOOKED_AT: Final = 300
"""Milliseconds on a page after which it is the one to come back to: going through the pages writes nothing."""


class Visits(QObject):
    """Keeps a visit when the page has stood for a moment, or when ``keep`` is asked to before."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._visit: tuple[int, str, str] | None = None
        self._rest = QTimer(self, singleShot=True, interval=LOOKED_AT)
        self._rest.timeout.connect(self.keep)

    def note(self, interview: int, playbook: str, key: str) -> None:
        """A page is shown: the interview, the key of its playbook, the key of the page."""
        self._visit = (interview, playbook, key)
        self._rest.start()

    def keep(self) -> None:
        """Write what was noted; no step of undo and no refresh of the page. A failure is not worth a word."""
        self._rest.stop()
        visit, self._visit = self._visit, None
        if visit is None or not self._page.tools.store.is_ready:
            return
        from desktop_app.records import answers

        with suppress(UserError), self._page.write(tr("opened a page"), quiet=True) as session:
            answers.visit(session, *visit, at=self._page.tools.clock())
