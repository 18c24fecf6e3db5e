"""Reads the bank and one example and shows them in the fields and beside them; it must not write anything."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer

from desktop_app.ui.examples.editor import SHORT
from desktop_app.ui.examples.keeping import watch_fields
from desktop_app.ui.people.list import as_shown
from desktop_app.ui.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.ui.examples.coach import CoachSide
    from desktop_app.ui.examples.editor import ExampleEditor
    from desktop_app.ui.examples.judging import Judging
    from desktop_app.ui.page import Page


RESTED: Final = 300
"""Milliseconds on one example until its numbers are compared with those of all others."""


class Showing(QObject):
    """What the page shows, as read last: ``texts`` by example as the coach reads them, ``setting``, the bank's rows.

    ``standing`` is that of the example shown; ``told`` every use by example.
    """

    def __init__(self, page: Page, editor: ExampleEditor, side: CoachSide, judging: Judging) -> None:
        super().__init__(page)
        self._page, self._editor, self._side, self._judging = page, editor, side, judging
        self.texts: dict[int, Any] = {}
        self.told: dict[int, Any] = {}
        self.in_use: tuple[Any, ...] = ()
        self.retired: tuple[Any, ...] = ()
        self.setting: Any = None
        self.standing: Any = None
        self._example = 0
        self._elsewhere = QTimer(self, singleShot=True, interval=RESTED)
        self._elsewhere.timeout.connect(self._compare_elsewhere)

    @property
    def rows(self) -> tuple[Any, ...]:
        """The bank, the retired last."""
        return (*self.in_use, *self.retired)

    def read(self) -> None:
        """The whole bank as it stands in the store."""
        from desktop_app.prep import coached
        from desktop_app.prep.focus import opportunity_in_focus
        from desktop_app.records import examples, uses

        with self._page.read() as session:
            post = opportunity_in_focus(session, self._page.tools.clock())
            self.texts = coached.texts(session, post.id if post else None)
            self.setting = coached.setting(session, post.id if post else None)
            self.in_use, self.retired = examples.in_use(session), examples.retired(session)
            told = uses.in_store(session)
        self.told = {key: tuple(self._shown(use) for use in used) for key, used in told.items()}

    def _name(self, name: str) -> str:
        """A person or firm as the person wants them on the screen."""
        return as_shown(name, hidden=self._page.tools.preferences.hide_names)

    def _shown(self, use: Any) -> Any:
        return replace(use, person=self._name(use.person), employer=self._name(use.employer))

    def neighbour(self, example: int, order: Sequence[int]) -> int | None:
        """The example after the one that went from ``order``, else the one before it, else the first.

        One that is retired only where no other is left.
        """
        ids = [row.id for row in self.rows if not row.retired] or [row.id for row in self.rows]
        place = order.index(example) if example in order else 0
        after = (each for each in (*order[place:], *reversed(order[:place])) if each in ids)
        return next(after, ids[0] if ids else None)

    def blank(self, example: int) -> int | None:
        """The example, where nothing but its first title stands in it."""
        row = next((row for row in self.rows if row.id == example), None)
        if row is None or row.title != tr("New example"):
            return None
        parts = ("headline", "situation", "task", "action", "result", "learned")
        return None if any(getattr(row, part).strip() for part in parts) else example

    def fill(self, example: int, telling: str) -> None:
        """Fill the fields and keep what is typed into them."""
        from desktop_app.coaching.laying import starters
        from desktop_app.coaching.rulebook import rulebook
        from desktop_app.records import tellings
        from desktop_app.store.lists import Framework

        if example != self._example:
            self._example, self._judging.elsewhere = example, ()
        with self._page.read() as session:
            depth = {kind.value: note for kind, note in tellings.depth_notes(session, example).items()}
        row = next(row for row in self.rows if row.id == example)
        mine, editor = self.texts[example], self._editor
        editor.title.set_text(row.title)
        editor.when.set_text(row.when_text)
        editor.headline.set_text(row.headline)
        for key, field in editor.parts.items():
            field.set_text(mine.text.here if key == "here" else getattr(row, key))
        for key, line in editor.depth_notes.items():
            line.set_text(depth.get(key, ""))
        editor.version.set_text(mine.text.versions.get(SHORT, ""))
        known = rulebook().frameworks
        frameworks = [(each, known[each.value.upper()]) for each in Framework]
        named = [(each, tr("{name}: {use}", name=one.name, use=one.good_for)) for each, one in frameworks]
        editor.about.show_facts(row, named)
        editor.show_framework(known[row.framework.value.upper()].parts, {key: starters(key) for key in editor.parts})
        editor.show_here(shown=mine.opportunity is not None)
        watch_fields(self._page.autosave, editor, example, mine.opportunity)
        editor.show_telling(telling)
        self.beside(example)

    def beside(self, example: int) -> None:
        """The coach, the figures, the competencies and the standing of the example shown."""
        from desktop_app.coaching import competencies
        from desktop_app.coaching.lexicon import Scan
        from desktop_app.prep.proofs import standing
        from desktop_app.records import tellings, uses

        mine = self.texts[example]
        with self._page.read() as session:
            kept = uses.dismissed(session, example_id=example)
            sources = {each.written: each.source for each in tellings.figures(session, example) if each.source}
            found = standing(session, example, mine.opportunity, self._page.tools.clock())
        name = self._name
        self.standing = replace(
            found,
            where=name(found.where),
            told=tuple(self._shown(use) for use in found.told),
            heard=tuple(name(each) for each in found.heard),
            unheard=tuple(name(each) for each in found.unheard),
        )
        self._side.standing.show_standing(self.standing, truth=mine.text.truth)
        vocabulary, text = competencies.vocabulary(), mine.text
        offered = competencies.offered(text.situation, text.action, text.result)
        scans = (Scan(text.action), Scan(text.result))
        wanted = (*text.competencies, *(each.id for each in offered))
        signs = {key: tr(", ").join(competencies.signs(vocabulary[key], scans)) for key in wanted if key in vocabulary}
        names = [(each.id, each.name) for each in vocabulary.values()]
        self._editor.about.show_competencies(text.competencies, offered, names, signs)
        self._judging.show(mine, self.setting, kept, sources)
        self._elsewhere.start()

    def _compare_elsewhere(self) -> None:
        """The same number told otherwise in another example, looked for in the background."""
        told = {key: "\n".join((each.text.situation, each.text.task, each.text.action, each.text.result))
                for key, each in self.texts.items()}  # fmt: skip
        mine = self._example
        if mine not in self.texts:
            return
        language = self.texts[mine].text.language
        self._page.tools.tasks.run(lambda task: _differing(told, mine, language), partial(self._found_elsewhere, mine))

    def _found_elsewhere(self, example: int, found: Sequence[tuple[str, str, int]]) -> None:
        if example == self._example:
            titles = {row.id: row.title for row in self.rows}
            self._judging.elsewhere = tuple(
                (here, there, tr("“{title}”", title=titles[other])) for here, there, other in found if other in titles
            )
            self._judging.judge()


def _differing(told: dict[int, str], mine: int, language: str) -> list[tuple[str, str, int]]:
    """(figure here, figure there, id of the other example) for numbers that seem the same and are not equal."""
    from desktop_app.coaching.ledger import differing

    texts = {str(mine): told[mine], **{str(key): text for key, text in told.items() if key != mine}}
    found = differing(texts, language, only=str(mine))
    return [(each.first[1].text, each.second[1].text, int(each.second[0])) for each in found]
