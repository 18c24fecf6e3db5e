"""Keeping a debrief: each entry is one step, and the first one marks the round held; it must not show anything."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.store.lists import SignalState
from desktop_app.ui.debrief.parts import BRIDGE
from desktop_app.ui.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.pages.debrief import DebriefPage


class DebriefKeeping:
    """Verbs for ``page`` about its round."""

    def __init__(self, page: DebriefPage) -> None:
        self._page = page

    def _do(self, label: str, act: Callable[[Any, int], object]) -> bool:
        from desktop_app.records import debriefs

        page, number = self._page, self._page.row.id
        if not page.autosave.flush():
            return False

        def write(session: Any) -> None:
            debriefs.begin(session, number, at=page.tools.clock())
            act(session, number)

        return page.attempt(label, write)

    def put(self, **changes: Any) -> bool:
        """Change fields of the debrief."""
        from desktop_app.records import debriefs

        return self._do(tr("debrief"), lambda session, number: debriefs.edit(session, number, **changes))

    def add_question(self, text: str) -> None:
        """A question they asked."""
        from desktop_app.records import questions

        self._do(tr("a question they asked"), lambda session, number: questions.add_asked(session, number, text))

    def tell(self, key: int, example: Any) -> None:
        """What was told for a question."""
        from desktop_app.records import questions

        changes = {"bridge": True} if example == BRIDGE else {"example_id": example, "bridge": False}
        self._do(tr("what you told"), lambda session, _: questions.edit_asked(session, key, **changes))

    def land(self, key: int, how: Any) -> None:
        """How an answer landed."""
        from desktop_app.records import questions

        self._do(tr("how it landed"), lambda session, _: questions.edit_asked(session, key, landed=how))

    def take_out_question(self, key: int) -> None:
        """A question entered by mistake."""
        from desktop_app.records import questions

        self._do(tr("took out a question"), lambda session, _: questions.remove_asked(session, key))

    def settle(self, key: int, state: SignalState, words: str) -> None:
        """Confirm, correct or drop what was told earlier; what was said of it before is taken back first."""
        from desktop_app.records import settling

        day, who = self._page.day, self._page.first_seat
        labels = {
            SignalState.CONFIRMED: tr("confirmed what you were told"),
            SignalState.CORRECTED: tr("corrected what you were told"),
            SignalState.DROPPED: tr("dropped what you were told"),
        }

        def act(session: Any, number: int) -> None:
            settling.reopen(session, key)
            if state is SignalState.CONFIRMED:
                settling.confirm(session, key, by_id=who, interview_id=number, day=day)
            elif state is SignalState.CORRECTED:
                settling.correct(session, key, words, by_id=who, interview_id=number, day=day)
            else:
                settling.drop(session, key, day=day)

        self._do(labels[state], act)

    def hear(self, about: Any, text: str) -> None:
        """Something heard for the first time."""
        from desktop_app.records import signals

        page = self._page
        self._do(
            tr("something you heard"),
            lambda session, number: signals.add(
                session, page.row.opportunity_id, about=about, text=text, person_id=page.first_seat,
                interview_id=number, heard_on=page.day,
            ),
        )  # fmt: skip

    def promise(self, party: Any, text: str, due: Any) -> None:
        """Something promised."""
        from desktop_app.records import debriefs

        at = self._page.tools.clock()
        self._do(
            tr("a promise"), lambda session, number: debriefs.add_promise(session, number, party, text, due=due, at=at)
        )

    def take_out_promise(self, key: int) -> None:
        """A promise entered by mistake."""
        from desktop_app.records import debriefs

        self._do(tr("took out a promise"), lambda session, _: debriefs.remove_promise(session, key))

    def settle_must(self, key: int, met: Any) -> None:
        """Whether one of the person's own must-haves holds there."""
        from desktop_app.records import culture

        self._do(
            tr("one of your must-haves"),
            lambda session, number: culture.edit_match(session, key, met=met, learned_at_id=number),
        )

    def tick(self, key: int, *, said: bool) -> None:
        """A point said, or not."""
        from desktop_app.records import debriefs

        self._do(tr("a point you said"), lambda session, _: debriefs.tick_point(session, key, said=said))

    def name(self, name: str) -> None:
        """Whom the talk was with, where nobody was named: a record of them begins (M38a)."""
        from desktop_app.playbooks import load
        from desktop_app.prep.wizard import context

        page = self._page
        book = load.playbook(page.row.playbook, load.folders(page.tools.folder))

        def act(session: Any, number: int) -> None:
            context.person_for(session, context.context_of(session, number, book), name)

        self._do(tr("whom you talked with"), act)

    def like(self, liked: Any) -> None:
        """How the person liked the recruiter, 1 to 5; private."""
        from desktop_app.records import people

        who = self._page.first_seat
        if who is not None:
            self._do(tr("how you liked them"), lambda session, _: people.edit(session, who, liked=liked))

    def touch(self, day: Any) -> None:
        """When to be in touch next."""
        from desktop_app.records import contacts

        who = self._page.first_seat
        if who is not None:
            self._do(tr("the next touch"), lambda session, _: contacts.set_next_touch(session, who, day))
