"""Settings that lie in the library itself, paper and word list; it must keep no preference of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.ui.coverage.word_list import WordListPart
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.choices import Switch

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.page import Page


class OwnSettings(QObject):
    """The controls, read anew with ``refresh``; a change is one undo step like any other."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self.paper = Switch(
            tr("Paper of the brief"),
            [("a4", tr("A4")), ("letter", tr("Letter"))],
            "a4",
        )
        self.paper.chosen.connect(self._choose_paper)
        self.words = WordListPart(headed=False)
        self.words.added.connect(self._treat)
        self.words.removed.connect(self._untreat)

    def rows(self) -> list[tuple[str, QWidget, str]]:
        """(words, control, explanation) for the page."""
        printed = tr("What a brief is laid out for. Each brief can still be printed otherwise.")
        return [(tr("Your word list"), self.words, ""), (tr("Paper"), self.paper, printed)]

    def refresh(self) -> None:
        """Show what the library holds."""
        from desktop_app.records import evidence, own_record

        with self._page.read() as session:
            self.paper.set_value(str(own_record.profile(session).paper.value))
            self.words.show_list(evidence.aliases(session))

    def _choose_paper(self, value: object) -> None:
        from desktop_app.records import own_record
        from desktop_app.store.lists import Paper

        paper = Paper(str(value))
        self._page.attempt(tr("another paper"), lambda session: own_record.edit_profile(session, paper=paper))

    def _treat(self, yours: str, theirs: str) -> None:
        from desktop_app.records import evidence

        label = tr("treat “{word}” as “{means}”", word=yours, means=theirs)
        self._page.attempt(label, lambda session: evidence.add_alias(session, yours, theirs))

    def _untreat(self, alias: int) -> None:
        from desktop_app.records import evidence

        label = tr("word list: one pair less")
        self._page.attempt(label, lambda session: evidence.remove_alias(session, alias))
