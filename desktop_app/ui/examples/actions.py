"""What can be done with one example beside typing, through the page's undoable writes; it must show nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.ui.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.page import Page


class ExampleActions:
    """Acts on the example whose id ``current`` returns; ``coached`` returns it as the coach read it."""

    def __init__(self, page: Page, current: Callable[[], int], coached: Callable[[], Any]) -> None:
        self._page, self._current, self._coached = page, current, coached

    def set_right(self, finding: Any) -> None:
        """It is right as it is: the finding rests until the text changes."""
        from desktop_app.prep import coached

        example, mine, reason = self._current(), self._coached(), tr("it is right as it stands")
        act = lambda session: coached.set_aside(session, example, mine, finding, reason)  # noqa: E731
        self._page.attempt(tr("set a finding aside"), act)

    def set_figure(self, written: str, state: Any) -> None:
        """What the person can stand behind for a number."""
        from desktop_app.records import tellings

        example, label = self._current(), tr("how sure “{figure}” is", figure=written)
        self._page.attempt(label, lambda session: tellings.set_figure(session, example, written, state))

    def tick(self, ticked: bool) -> None:
        """The truth tick (SAF-03)."""
        from desktop_app.records import examples

        example = self._current()
        self._page.attempt(tr("the truth tick"), lambda session: examples.confirm(session, example, truth=ticked))

    def retire(self) -> None:
        """Out of use, or into use again."""
        from desktop_app.records import examples

        example = self._current()
        with self._page.read() as session:
            row = examples.row_of(session, example)
        words = (
            tr("“{title}” in use again", title=row.title) if row.retired else tr("retired “{title}”", title=row.title)
        )
        self._page.attempt(words, lambda session: examples.retire(session, example, retired=not row.retired))

    def remove(self) -> None:
        """Out of the bank, with undo."""
        from desktop_app.records import examples

        example = self._current()
        with self._page.read() as session:
            title = examples.row_of(session, example).title
        self._page.autosave.forget()
        if self._page.attempt(tr("removed “{title}”", title=title), lambda session: examples.remove(session, example)):
            self._page.tools.messages.note(tr("Removed “{title}”. Ctrl Z brings it back.", title=title))
