"""What can be done with a question of the bank, each a step that can be taken back; it must not show anything."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.ui.translate import tr

if TYPE_CHECKING:
    from desktop_app.ui.pages.questions import QuestionsPage


class QuestionActs:
    """Keeps what the person decides about the current row of ``page``."""

    def __init__(self, page: QuestionsPage) -> None:
        self._page = page

    def put(self, session: Any, row: Any, **changes: Any) -> int:
        """Keep something beside a question; the first time that makes it a kept one."""
        from desktop_app.records import questions

        if row.own:
            questions.edit_kept(session, row.kept_id, **changes)
            return int(row.kept_id)
        to_ask = row.key.startswith("ask:")
        return questions.keep(session, row.text, bank_key=row.key.partition(":")[2], to_ask=to_ask, **changes)

    def change(self, label: str, **changes: Any) -> None:
        """One choice about the current question."""
        row = self._page.current()
        if row is not None:
            self._page.attempt(label, lambda session: self.put(session, row, **changes))

    def link(self, example: Any) -> None:
        """The example to tell for it."""
        self.change(tr("the example of a question"), example_id=example)

    def rehearse(self, wanted: bool) -> None:
        """Among the rehearsals, or not."""
        self.change(tr("what to rehearse"), rehearse=wanted)

    def add(self, text: str, *, to_ask: bool) -> int:
        """A question of the person's own; returns its id, 0 where it could not be kept."""
        from desktop_app.records import questions

        made = []
        at = self._page.tools.clock()
        self._page.attempt(
            tr("a question of your own"),
            lambda session: made.append(questions.keep(session, text, to_ask=to_ask, at=at, rehearse=not to_ask)),
        )
        return made[0] if made else 0

    def remove(self) -> None:
        """Take out an own question; undo brings it back."""
        from desktop_app.records import questions

        row = self._page.current()
        if row is None or not row.own:
            self._page.tools.messages.note(tr("Questions of the bank stay; only your own can be removed."))
            return
        self._page.attempt(
            tr("removed “{question}”", question=row.text), lambda session: questions.remove_kept(session, row.kept_id)
        )

    def plan(self, interview: Any) -> None:
        """On the list of questions for one round, once."""
        from desktop_app.records import questions

        row = self._page.current()
        if row is None or interview is None:
            return
        if any(each.interview_id == interview for each in row.answers):
            self._page.tools.messages.note(tr("It stands on that list already."))
            return
        key = "" if row.own else row.key.partition(":")[2]
        self._page.attempt(
            tr("a question to ask"),
            lambda session: questions.add_to_ask(
                session, int(interview), row.text, question_key=key, group=row.letters
            ),
        )

    def answer(self, ask: int, words: str, about: Any) -> None:
        """The answer received; with what it is about it becomes a signal of whoever gave it (R11, H9)."""
        from desktop_app.records import questions
        from desktop_app.store.lists import SignalAbout

        at = self._page.tools.clock()
        self._page.attempt(
            tr("an answer you got"),
            lambda session: questions.put_answer(
                session, ask, words, about=SignalAbout(about) if about else None, at=at
            ),
        )
