"""What Today shows of an empty file, made only when there is one, for it is much; it must read nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout

if TYPE_CHECKING:
    from desktop_app.ui.page import Page
    from desktop_app.ui.posting.intake import Intake
    from desktop_app.ui.today.first_run import FirstRun


class EmptyFile(QObject):
    """Has its place on the page from the beginning; ``sampled`` brings the key of a sample."""

    sampled = Signal(str)

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._made: tuple[FirstRun, Intake] | None = None
        self.place = QVBoxLayout()

    @property
    def welcome(self) -> FirstRun:
        """Paste a posting, or look around in a sample."""
        return self._parts()[0]

    @property
    def intake(self) -> Intake:
        """The field for a posting in it."""
        return self._parts()[1]

    def show(self, empty: bool) -> None:
        """Show it, or put it away where it was shown before."""
        if empty or self._made is not None:
            self.welcome.setVisible(empty)
            self.intake.setVisible(empty)

    def _parts(self) -> tuple[FirstRun, Intake]:
        if self._made is None:
            from desktop_app.ui.posting.intake import Intake
            from desktop_app.ui.today.first_run import FirstRun

            page = self._page
            shows = lambda opportunity: page.go("opportunity", opportunity=opportunity, tab="posting")  # noqa: E731
            intake = Intake(page, shows, lines=8)  # as much of a posting as there is room for
            intake.may_close = False  # an empty file has nothing else to show
            welcome = FirstRun(intake, page)
            welcome.sampled.connect(self.sampled)
            welcome.example.connect(lambda: page.go("examples", new=True))
            welcome.hide()
            self.place.addWidget(welcome)
            self._made = (welcome, intake)
        return self._made
