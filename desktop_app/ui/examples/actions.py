"""What can be done with one example beside typing, through the page's undoable writes; it must show nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.ui.translate import plural, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from desktop_app.ui.page import Page


class ExampleActions:
    """Acts on the example whose id ``current`` returns; ``coached`` returns it as the coach reads it just now."""

    def __init__(self, page: Page, current: Callable[[], int], coached: Callable[[], Any]) -> None:
        self._page, self._current, self._coached = page, current, coached

    def set_right(self, finding: Any, reason: str, audience: str) -> None:
        """It is right as it is: the finding rests until the text changes."""
        from desktop_app.prep import coached

        self._page.autosave.flush()
        example, mine = self._current(), self._coached()
        reason = reason or tr("it is right as it stands")
        act = lambda session: coached.set_aside(session, example, mine, finding, reason, audience=audience)  # noqa: E731
        self._page.attempt(tr("set a finding aside"), act)

    def restore(self, dismissal: int) -> None:
        """A finding set aside speaks again."""
        from desktop_app.records import uses

        self._page.attempt(tr("let a finding speak again"), lambda session: uses.restore(session, dismissal))

    def set_figure(self, entry: Any, state: Any) -> None:
        """What the person can stand behind for a number, however it is written."""
        from desktop_app.records import tellings

        example, label = self._current(), tr("how sure “{figure}” is", figure=entry.shown)

        def act(session: Any) -> None:
            for written in entry.written:
                tellings.set_figure(session, example, written, state, normal=entry.value)

        self._page.attempt(label, act)

    def set_source(self, entry: Any, source: str) -> None:
        """Where a number is from."""
        from desktop_app.records import tellings

        example, label = self._current(), tr("where “{figure}” is from", figure=entry.shown)

        def act(session: Any) -> None:
            for written in entry.written:
                tellings.set_figure(session, example, written, entry.state, source=source, normal=entry.value)

        self._page.attempt(label, act)

    def change(self, label: str, **changes: Any) -> None:
        """Framework, private flag, reason for having no figure."""
        from desktop_app.records import examples

        example = self._current()
        self._page.attempt(label, lambda session: examples.edit(session, example, **changes))

    def tick(self, ticked: bool) -> None:
        """The truth tick (SAF-03)."""
        from desktop_app.records import examples

        example = self._current()
        self._page.attempt(tr("the truth tick"), lambda session: examples.confirm(session, example, truth=ticked))

    def show_competencies(self, wanted: tuple[str, ...]) -> None:
        """Which competencies it shows."""
        from desktop_app.records import examples

        example = self._current()
        act = lambda session: examples.tick_competencies(session, example, wanted)  # noqa: E731
        self._page.attempt(tr("what it shows"), act)

    def write_in_application(self, written: bool, opportunity: int | None, use: int | None) -> None:
        """Whether it stands in the written application of an opportunity."""
        from desktop_app.records import uses

        example = self._current()

        def act(session: Any) -> None:
            if written and opportunity is not None:
                uses.add_in_writing(session, example, opportunity, day=self._page.tools.clock().date())
            elif use is not None:
                uses.remove(session, use)

        self._page.attempt(tr("used in the written application"), act)

    def begin_again(self) -> None:
        """The recruiter version from the full text once more; what stood there is among the earlier wordings."""
        from desktop_app.records import examples, revisions, tellings

        example = self._current()

        def act(session: Any) -> None:
            revisions.keep(session, example, "before the recruiter version was begun again")
            full = tellings.full_text(examples.row_of(session, example))
            tellings.put_version(session, example, "recruiter", full)

        self._page.attempt(tr("began the recruiter version again"), act)

    def take_in(self, stories: Sequence[Mapping[str, str]], blank: int | None) -> list[int]:
        """Stories laid into parts become examples; the first one fills a ``blank`` example. Returns their ids."""
        from desktop_app.records import examples
        from desktop_app.store.lists import Framework

        made: list[int] = []

        def act(session: Any) -> None:
            for number, story in enumerate(stories):
                fields: dict[str, Any] = {**story, "framework": Framework(story["framework"])}
                if blank is not None and number == 0:
                    examples.edit(session, blank, **fields)
                    made.append(blank)
                else:
                    made.append(examples.add(session, **fields))

        label = plural("laid {n} story into parts", "laid {n} stories into parts", len(stories))
        return made if self._page.attempt(label, act) else []

    def duplicate(self) -> int | None:
        """A copy for another telling; returns its id."""
        from desktop_app.records import revisions

        example, made = self._current(), []
        act = lambda session: made.append(revisions.duplicate(session, example))  # noqa: E731
        return made[0] if self._page.attempt(tr("duplicated “{title}”", title=self._title()), act) else None

    def split(self, first: Mapping[str, str], second: Mapping[str, str]) -> int | None:
        """Two examples out of one; returns the id of the second."""
        from desktop_app.records import revisions

        example, made = self._current(), []
        act = lambda session: made.append(revisions.split(session, example, second, first))  # noqa: E731
        return made[0] if self._page.attempt(tr("split “{title}”", title=self._title()), act) else None

    def merge(self, other: int) -> bool:
        """Another example goes into this one."""
        from desktop_app.records import revisions

        example = self._current()
        act = lambda session: revisions.merge(session, example, other)  # noqa: E731
        return self._page.attempt(tr("merged into “{title}”", title=self._title()), act)

    def bring_back_wording(self, revision: int) -> bool:
        """An earlier wording becomes the present one."""
        from desktop_app.records import revisions

        label = tr("brought back a wording of “{title}”", title=self._title())
        return self._page.attempt(label, lambda session: revisions.bring_back(session, revision))

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

        example, title = self._current(), self._title()
        self._page.autosave.forget()
        if self._page.attempt(tr("removed “{title}”", title=title), lambda session: examples.remove(session, example)):
            self._page.tools.messages.note(tr("Removed “{title}”. Ctrl Z brings it back.", title=title))

    def _title(self) -> str:
        from desktop_app.records import examples

        with self._page.read() as session:
            return examples.row_of(session, self._current()).title
