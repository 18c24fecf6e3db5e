"""The inspector's place: the crossing, the fewest stories, or what one example carries; it must not paint the grid."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.coverage.deciding import GIVE, give_question, keep_typing
from desktop_app.ui.coverage.inspector import CellInspector
from desktop_app.ui.coverage.stories import StoriesPanel
from desktop_app.ui.coverage.why_rows import against_words
from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.base import Label

if TYPE_CHECKING:
    from desktop_app.ui.pages.coverage import CoverageTab


class Side(QWidget):
    """Shows what the page's current cell is about."""

    def __init__(self, page: CoverageTab) -> None:
        super().__init__()
        self._page = page
        self._watched: tuple[int, int] | None = None
        self._carried = 0
        self.inspector = CellInspector()
        self.stories = StoriesPanel()
        self.stories.left.connect(self.show_cell)
        self.stories.picked.connect(lambda *_: self.show_cell())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.inspector)
        column.addWidget(self.stories)
        self._notice = Label("", "small", "sub", wrap=True)
        self._notice.setContentsMargins(look().px(18), 0, look().px(18), look().px(12))
        self._notice.hide()
        column.addWidget(self._notice)
        self.stories.hide()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_notice(self, words: str) -> None:
        """What did not take part in suggesting, where the head of the page has no room for it."""
        self._notice.setText(words)
        self._notice.setVisible(bool(words))

    def forget(self) -> None:
        """Keep what is typed; the next crossing is shown whatever was watched before."""
        self._page.autosave.forget()
        self._watched = None

    # ------------------------------------------------------------ which of the three

    def show_cell(self) -> None:
        """The crossing again."""
        self._carried = 0
        self.stories.hide()
        self.inspector.show()
        self.show_current()

    def toggle_fewest(self) -> None:
        """The fewest stories, or back to the crossing."""
        if self.stories.isVisible() and not self._carried:
            self.show_cell()
            return
        self._carried = 0
        self._show_stories()

    def show_carried(self, example: int) -> None:
        """What one example carries here."""
        self._carried = example
        self._show_stories()

    def _show_stories(self) -> None:
        self._page.show_pane(self)
        self.inspector.hide()
        self.stories.show()
        self._fill_stories()

    def show_carried_here(self) -> None:
        """What the example of the current crossing carries."""
        _, _, told = self._page.cell()
        if told is None:
            self._page.tools.messages.note(tr("Choose a crossing first: arrows move."))
        else:
            self.show_carried(told.id)

    def pick(self, example: int) -> None:
        """Go to another example of the current row."""
        row, _, _ = self._page.cell()
        if row is not None:
            self._page.matrix.set_current(row.asked.id, example)

    def open(self) -> None:
        """Come into view, with the focus on the first thing that can be done here."""
        self._page.show_pane(self)
        if self.stories.isVisible():
            self.stories.back.setFocus()
            return
        answer = self.inspector.answer
        wanted = answer.bridge["gap"] if answer.bridge["gap"].isVisible() else answer.sentence
        wanted.edit.setFocus()

    # ------------------------------------------------------------ filling

    def show_current(self, *, stay: bool = False) -> None:
        """Show the current cell; another cell than before leaves the stories, unless it is only counted anew."""
        page = self._page
        if self.stories.isVisible():
            if stay:
                self._fill_stories()
                return
            self.stories.hide()
            self.inspector.show()
            self._carried = 0
        row, cell, told = page.cell()
        self.inspector.setVisible(row is not None)
        page.frame.want_strip(row is not None)
        if row is None:
            return
        reader = tr("Counted by the hiring manager.") if page.reader.value else tr("Counted by a recruiter.")
        why = self._why(row, cell, told)
        fact = page.view.facts.get(row.asked.id, "") if row.asked.fact is not None else ""
        self.inspector.show_cell(row, cell, told, why, reader=reader, fact=fact)
        page.strip.show_cell(row, cell, told, why, page.view.bridges.get(row.asked.id))
        self._show_answer(row, told)
        self.inspector.show_best(self._best(row, told) if row.asked.for_stories else None)
        leaps = page.reader.value or not row.asked.for_stories or row.standing.value == "shown"
        self.inspector.show_give("" if leaps else give_question(), kept=GIVE in page.view.kept)
        self.inspector.word_list.show_list(page.view.aliases)
        self.inspector.word_list.suggest(why.missing if why is not None else ())

    def _why(self, row: Any, cell: Any, told: Any) -> Any:
        from desktop_app.prep.why import why

        if cell is None or not row.asked.for_stories:
            return None
        return why(row.asked, told, cell.reason, self._page.view.material.word_list)

    def _show_answer(self, row: Any, told: Any) -> None:
        page, view = self._page, self._page.view
        decision = view.material.decisions.get((row.asked.id, told.id)) if told is not None else None
        linked = told.id if told is not None and decision is not None else 0
        if self._watched != (row.asked.id, linked):
            page.autosave.forget()  # what was typed about another crossing is kept before this one's text is shown
        kept = view.answers.get(row.asked.id)
        answer = self.inspector.answer
        answer.show_words(self._used(row, told))
        if kept is None or page.autosave.is_pending:
            return
        their_words = decision.their_words if decision else ""
        answer.show_answer(kept, view.bridges.get(row.asked.id), their_words, view.material.pace)
        if self._watched != (row.asked.id, linked):
            self._watched = (row.asked.id, linked)
            keep_typing(page.autosave, answer, row.asked.id, linked)

    @staticmethod
    def _used(row: Any, told: Any) -> list[tuple[str, bool]]:
        """The terms of a line, and whether the story has them."""
        if told is None or not row.asked.for_stories:
            return []
        story = told.story
        text = " ".join(
            (story.title, story.situation, story.task, story.action, story.result, story.learned)
        ).casefold()
        return [(term, term.casefold() in text) for term in row.asked.terms]

    def _best(self, row: Any, told: Any) -> list[tuple[int, str, str]]:
        """Three other suggestions for the row, each with why in a few words."""
        from desktop_app.prep.why import why

        view = self._page.view
        columns = {each.id: each for each in view.material.told}
        found = []
        for offer in view.best(row.asked.id, 4):
            each = columns.get(int(offer.example))
            if each is None or (told is not None and each.id == told.id):
                continue
            seen = why(row.asked, each, offer.reason, view.material.word_list)
            shares = tr("shares {words}", words=tr(", ").join(seen.your_words[:3])) if seen.your_words else ""
            before = tr("you confirmed it before") if seen.remembered else ""
            against = [words for words in against_words(seen) if not seen.missing or words != against_words(seen)[-1]]
            words = tr("; ").join(part for part in (before, shares, *against) if part)
            found.append((each.id, each.title, words))
        return found[:3]

    def _fill_stories(self) -> None:
        page = self._page
        if page.view.material is None:
            return
        manager = bool(page.reader.value)
        shown = page.view.of(manager=manager)
        reader = tr("As the hiring manager counts.") if manager else tr("As a recruiter counts.")
        if self._carried:
            told = next((each for each in shown.columns if each.id == self._carried), None)
            if told is not None:
                place = shown.columns.index(told)
                rows = [(row, row.cells[place]) for row in shown.rows]
                linked = [
                    (row, cell) for row, cell in rows if cell.decided is not None and cell.decided.value != "none"
                ]
                self.stories.show_carried(told, linked, reader)
                return
        from desktop_app.prep.lead_set import lead_set

        found = lead_set(shown, counts_transfer=manager, heard_by=self._listeners(manager=manager))
        titles = {str(each.id): each.title for each in shown.columns}
        labels = {str(row.asked.id): row.asked.label for row in shown.rows}
        self.stories.show_fewest(found, titles, labels, reader)

    def _listeners(self, *, manager: bool) -> frozenset[str]:
        from desktop_app.playbooks import load
        from desktop_app.prep.lead_set import listeners

        page = self._page
        books, _ = load.all_playbooks(load.folders(page.tools.folder))
        readers = frozenset(book.key for book in books if book.counts_transfer == manager)
        with page.read() as session:
            return listeners(session, page.opportunity, readers)
