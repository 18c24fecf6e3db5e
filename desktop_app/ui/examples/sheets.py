"""Opens the sheets of the builder with what they show and does what is asked there; it must hold no field itself."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from desktop_app.ui.examples.dividing import MergeSheet, SplitSheet
from desktop_app.ui.examples.laying import LayingSheet
from desktop_app.ui.examples.sheet import WorkPane
from desktop_app.ui.examples.wordings import WordingsSheet
from desktop_app.ui.translate import plural, tr
from desktop_app.ui.widgets.strips import EmptyState

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.examples.actions import ExampleActions


class ExampleSheets(QObject):
    """The middle pane with its sheets; ``page`` is the examples page, for reading and for going to another example."""

    def __init__(self, page: Any, editor: QWidget, actions: ExampleActions) -> None:
        super().__init__(page)
        self._page, self._actions = page, actions
        empty = EmptyState(
            tr("A true story is worth more than ten claims."),
            tr(
                "Write one event at a time: where it was, what was yours to do, what you did, how it ended. "
                "The coach reads along and never writes for you."
            ),
            [(tr("Write an example"), page.new), (tr("Paste or import stories"), self.paste)],
        )
        self.work = WorkPane(editor, empty, page)

    @cached_property
    def laying(self) -> LayingSheet:
        """Where pasted stories are laid out."""
        sheet = LayingSheet(self._page)
        sheet.taken.connect(self._take_in)
        self.work.add_sheet(sheet)
        return sheet

    @cached_property
    def wordings(self) -> WordingsSheet:
        """Earlier wordings."""
        sheet = WordingsSheet()
        sheet.wanted.connect(self._bring_back)
        self.work.add_sheet(sheet)
        return sheet

    @cached_property
    def split(self) -> SplitSheet:
        """One example into two."""
        sheet = SplitSheet()
        sheet.divided.connect(self._divide)
        self.work.add_sheet(sheet)
        return sheet

    @cached_property
    def merge(self) -> MergeSheet:
        """Another example into this one."""
        sheet = MergeSheet()
        sheet.merged.connect(self._merge)
        self.work.add_sheet(sheet)
        return sheet

    def paste(self) -> None:
        """Paste or import stories."""
        if self._page.autosave.flush():
            self.work.show_sheet(self.laying)
            self.laying.start()

    def earlier(self) -> None:
        """Read, compare and bring back earlier wordings."""
        from desktop_app.records import examples, revisions, tellings

        if not self._page.autosave.flush():
            return
        with self._page.read() as session:
            row = examples.row_of(session, self._page.example)
            found = revisions.of_example(session, row.id)
            present = {name: getattr(row, name) for name in examples.WORDING} | tellings.versions(session, row.id)
        self.work.show_sheet(self.wordings)
        self.wordings.show_revisions(found, present)

    def divide(self) -> None:
        """Split the example."""
        from desktop_app.records import examples

        if not self._page.autosave.flush():
            return
        with self._page.read() as session:
            row = examples.row_of(session, self._page.example)
        self.work.show_sheet(self.split)
        self.split.show_example(row)

    def join(self) -> None:
        """Merge another into the example."""
        from desktop_app.records import examples, tellings

        if not self._page.autosave.flush():
            return
        with self._page.read() as session:
            listed = (*examples.in_use(session), *examples.retired(session))
        title = next(row.title for row in listed if row.id == self._page.example)
        others = [(row.id, row.title, tellings.full_text(row)) for row in listed if row.id != self._page.example]
        self.work.show_sheet(self.merge)
        self.merge.show_others(title, others)

    def duplicate(self) -> None:
        """A copy for another telling, shown at once."""
        if self._page.autosave.flush():
            self._arrive(self._actions.duplicate())

    def _arrive(self, example: int | None) -> None:
        """Back to the editor, on another example."""
        self.work.show_editor()
        if example is not None:
            self._page.show_example(example)

    def _take_in(self, stories: Sequence[Mapping[str, str]]) -> None:
        made = self._actions.take_in(stories, self._page.showing.blank(self._page.example))
        if made:
            self.laying.empty()
            self._arrive(made[0])
            words = plural("{n} example is in the bank.", "{n} examples are in the bank.", len(made))
            self._page.tools.messages.note(tr("{words} Ctrl Z takes it back.", words=words))

    def _bring_back(self, revision: int) -> None:
        if self._actions.bring_back_wording(revision):
            self._arrive(self._page.example)

    def _divide(self, first: Mapping[str, str], second: Mapping[str, str]) -> None:
        made = self._actions.split(first, second)
        if made is not None:
            self._arrive(made)

    def _merge(self, other: int) -> None:
        if self._actions.merge(other):
            self._arrive(self._page.example)
