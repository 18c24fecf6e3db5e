"""Decisions about one crossing of the matrix, through the page's undoable writes; it must show nothing itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.ui.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.autosave import Autosave
    from desktop_app.ui.coverage.answer import Answer
    from desktop_app.ui.page import Page


class Deciding:
    """Acts on the crossing that ``cell`` returns as (row, cell, example); ``sentence`` is the sift answer's text."""

    def __init__(self, page: Page, cell: Callable[[], tuple[Any, Any, Any]], sentence: Callable[[], str]) -> None:
        self._page, self._cell, self._sentence = page, cell, sentence

    def decide(self, kind: str) -> None:
        """Say how the example proves the line."""
        from desktop_app.records import evidence
        from desktop_app.vocabulary import LinkKind

        row, cell, told = self._cell()
        if cell is None:
            self._page.tools.messages.note(tr("Choose a crossing first: arrows move."))
            return
        if not row.asked.for_stories:
            self._page.tools.messages.note(tr("This is a fact, not a story. Answer it on the Facts page."))
            return
        label = (
            tr("linked {example}", example=told.title)
            if kind != "none"
            else tr("no link to {example}", example=told.title)
        )
        self._page.attempt(label, lambda session: evidence.decide(session, row.asked.id, told.id, LinkKind(kind)))

    def undecide(self) -> None:
        """Take the decision back."""
        from desktop_app.records import evidence

        row, cell, told = self._cell()
        if cell is not None and cell.decided is not None:
            label = tr("undecided: {example}", example=told.title)
            self._page.attempt(label, lambda session: evidence.undecide(session, row.asked.id, told.id))

    def never(self) -> None:
        """Keep the pair out of suggestions."""
        from desktop_app.records import evidence
        from desktop_app.vocabulary import LinkKind

        row, cell, told = self._cell()
        if cell is not None:
            label = tr("never suggest {example} here", example=told.title)
            self._page.attempt(
                label, lambda s: evidence.decide(s, row.asked.id, told.id, LinkKind.NONE, never_suggest=True)
            )

    def sift(self, start: object) -> None:
        """Keep how the sift answer begins."""
        from desktop_app.records import requirements
        from desktop_app.store.lists import Sift

        row, _, _ = self._cell()
        if row is not None:
            sentence = one_line(self._sentence())
            label = tr("sift answer to “{line}”", line=row.asked.label)
            self._page.attempt(label, lambda s: requirements.set_sift(s, row.asked.id, Sift(str(start)), sentence))

    def treat(self, yours: str, theirs: str) -> None:
        """From now on one word counts as the other."""
        from desktop_app.records import evidence

        label = tr("treat “{yours}” as “{theirs}”", yours=yours, theirs=theirs)
        self._page.attempt(label, lambda session: evidence.add_alias(session, yours, theirs))

    def keep_give(self) -> None:
        """Keep the question what has give among the questions to ask."""
        from desktop_app.records import questions

        label = tr("question to ask kept")
        self._page.attempt(label, lambda s: questions.keep(s, give_question(), bank_key=GIVE, to_ask=True))

    def untreat(self, alias: int) -> None:
        """Take a pair out of the word list."""
        from desktop_app.records import evidence

        label = tr("word list: one pair less")
        self._page.attempt(label, lambda session: evidence.remove_alias(session, alias))


GIVE = "WANT-04"
"""Id of the question which requirement has some give in it (M27b), in the bank of questions to ask."""


def give_question() -> str:
    """The words of the question which requirement has some give in it."""
    from desktop_app.playbooks.questions import to_ask

    return next((each.text for each in to_ask() if each.id == GIVE), "")


def one_line(text: str) -> str:
    """Text without line breaks, nothing else changed."""
    return " ".join(text.splitlines())


def keep_typing(autosave: Autosave, answer: Answer, requirement: int, example: int) -> None:
    """Keep what is typed in the inspector about a requirement and, where a link is decided (not 0), an example."""
    from desktop_app.records import evidence, requirements

    def sentence(session: Any, text: str) -> None:
        row = requirements.row_of(session, requirement)
        requirements.set_sift(session, requirement, row.sift, one_line(text))

    def words(session: Any, text: str) -> None:
        evidence.put_words(session, requirement, example, their_words=text)

    def part(name: str) -> Callable[[Any, str], None]:
        return lambda session, text: evidence.put_bridge(session, requirement, **{name: text})

    autosave.watch(answer.sentence, tr("typing the sift answer"), ("sift", requirement), sentence)
    for name, field in answer.bridge.items():
        autosave.watch(field, tr("typing the bridge"), (f"bridge {name}", requirement), part(name))
    if example:
        autosave.watch(answer.their_words, tr("typing their words"), ("words", requirement, example), words)
