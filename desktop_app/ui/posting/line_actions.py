"""What can be done with lines of a posting: level, leave out, split, merge, move, from words; it must show nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.ui.posting.splitting import place_to_split
from desktop_app.ui.translate import tr
from desktop_app.vocabulary import Level

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_app.ui.page import Page


def is_unsorted(row: Any) -> bool:
    """Whether a line still waits to be sorted."""
    return bool(row.place.value == "not_sorted" or (row.place.value == "listed" and row.level is Level.UNKNOWN))


def is_duty(row: Any) -> bool:
    """Whether a line is one of the tasks of the post, which reading does not count as asked for."""
    return bool(row.place.value == "duty")


class LineActions:
    """Acts on the line that ``current`` returns, through the page's undoable writes.

    ``rows`` returns all lines shown; ``chosen`` is called with the id of the line to make current afterwards;
    ``caret`` returns the character of a line's text at which the caret stands in the posting, if it stands there.
    """

    def __init__(
        self,
        page: Page,
        current: Callable[[], Any],
        rows: Callable[[], Sequence[Any]],
        chosen: Callable[[int], object],
        caret: Callable[[Any], int | None],
    ) -> None:
        self._page, self._current, self._rows, self._chosen, self._caret = page, current, rows, chosen, caret

    def _act(self, label: str, act: Callable[[Any, Any], object], *, go_on: bool = False) -> None:
        """Act on the current line; after a decision the next line of its kind (unsorted, duty) becomes current."""
        row = self._current()
        if row is None:
            self._page.tools.messages.note(tr("Choose a line first."))
            return
        following = None
        alike = next((kind for kind in (is_unsorted, is_duty) if kind(row)), None)
        if go_on and alike is not None:
            waiting = [each for each in self._rows() if alike(each)]
            place = waiting.index(row)
            others = [*waiting[place + 1 :], *waiting[:place]]  # round the end: none is left behind
            following = others[0] if others else None
        if self._page.attempt(label, lambda session: act(session, row)) and following is not None:
            self._chosen(following.id)

    def must(self) -> None:
        """A must."""
        self._promote("must", tr("marked a line as must"))

    def wish(self) -> None:
        """A wish."""
        self._promote("wish", tr("marked a line as wish"))

    def _promote(self, level: str, label: str) -> None:
        from desktop_app.records import requirements

        self._act(label, lambda session, row: requirements.promote(session, [row.id], Level(level)), go_on=True)

    def not_one(self) -> None:
        """Not asked of the person; kept among what was left out."""
        from desktop_app.records import requirements

        self._act(tr("left out a line"), lambda session, row: requirements.leave_out(session, [row.id]), go_on=True)

    def split(self) -> None:
        """In two: where the caret stands in the posting, else at a semicolon, "and" or a comma."""
        from desktop_app.records import requirements

        row = self._current()
        at = (self._caret(row) or place_to_split(row.text)) if row is not None else None
        if row is not None and at is None:
            self._page.tools.messages.note(tr("There is no “and”, comma or semicolon to split at."))
            return
        self._act(tr("split a line"), lambda session, each: requirements.split(session, each.id, at or 0))

    def kind(self) -> None:
        """The next kind: technical, experience, qualification, behaviour, culture, and round again."""
        from desktop_app.records import requirements

        def turn(session: Any, row: Any) -> None:
            kinds = tuple(type(row.kind).__members__.values())
            following = kinds[(kinds.index(row.kind) + 1) % len(kinds)]
            requirements.edit(session, row.id, kind=following)

        self._act(tr("changed the kind of a line"), turn)

    def merge(self) -> None:
        """With the line above."""
        from desktop_app.records import requirements

        self._act(tr("merged two lines"), lambda session, row: requirements.merge_up(session, row.id))

    def from_words(self, posting: int, selected: tuple[int, int]) -> None:
        """A must from the words selected in the posting."""
        from desktop_app.records import requirements

        start, stop = selected
        if start == stop or not posting:
            self._page.tools.messages.note(tr("Select words in the posting first."))
            return
        made: list[int] = []
        label = tr("made a requirement of selected words")
        if self._page.attempt(label, lambda s: made.append(requirements.add_selection(s, posting, start, stop))):
            self._chosen(made[0])

    def take_all(self) -> None:
        """Everything that was left out or is a duty waits to be sorted, for a posting in which nothing was found."""
        from desktop_app.records import requirements

        rows = [row.id for row in self._rows() if row.place.value in ("left_out", "duty")]
        if self._page.attempt(tr("took every passage"), lambda session: requirements.unsort(session, rows)) and rows:
            self._chosen(rows[0])

    def move(self, opportunity: int, by: int) -> None:
        """Up or down within its group."""
        from desktop_app.records import requirements

        row = self._current()
        if row is None:
            return
        group = [each.id for each in self._rows() if (each.place, each.level) == (row.place, row.level)]
        place = group.index(row.id) + by
        if 0 <= place < len(group):
            group.remove(row.id)
            group.insert(place, row.id)
            self._page.attempt(tr("moved a line"), lambda session: requirements.move(session, opportunity, group))
