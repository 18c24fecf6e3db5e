"""What can be done with the item rehearsed, each a step that can be taken back; it must not show or plan anything."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.ui.translate import tr

if TYPE_CHECKING:
    from desktop_app.ui.pages.rehearse import RehearsePage

_OF_A_STORY = frozenset({"example", "headline", "probe", "must"})
"""Kinds of item whose takes go with the story."""


class RehearseActs:
    """Acts on the current item of ``page``."""

    def __init__(self, page: RehearsePage) -> None:
        self._page = page

    def mark(self, recall: int) -> None:
        """Keep the take with its mark, and go to the next question."""
        from desktop_app.records import takes
        from desktop_app.text import words

        page, work = self._page, self._page.work
        item = page.current()
        if item is None or not work.is_shown:
            page.tools.messages.note(tr("Say it first: Space starts the clock."))
            return
        said = work.typed.text.strip()
        more: dict[str, Any] = {
            "seconds": work.seconds, "filler": work.fillers, "recall": recall, "note": work.note.text.strip(),
            "text": said, "words": len(words(said)) or None, "recording": page.voice.keep(),
        }  # fmt: skip
        mode = page.plan.mode if page.plan is not None and item.kind == "example" else item.mode
        keys = [each.item for each in page.listed.rows.rows]
        following = keys[(keys.index(item.item) + 1) % len(keys)]
        page.forget_single()
        page.place = page.place.but(item=following, example=None, question=None)

        def keep(session: Any) -> None:
            takes.add(
                session, item.item, mode, interview_id=page.interview or None,
                example_id=(item.example_id or None) if item.kind in _OF_A_STORY else None,
                kept_question_id=item.kept_id if item.item.startswith("kept:") else None,
                at=page.tools.clock(), **more,
            )  # fmt: skip

        if page.attempt(tr("marked “{name}”", name=item.name), keep):
            page.moved.emit(page.place)
            work.start.setFocus()

    def forget_voice(self, take: int) -> None:
        """The recording of a kept take was put aside; the take stays."""
        from desktop_app.records import takes

        if take:
            self._page.attempt(tr("deleted a recording"), lambda session: takes.edit(session, take, recording=""))

    def calendar(self) -> None:
        """Interviews, days of rehearsal, notes and promised answers of a year as one calendar file."""
        from desktop_app.prep import dues
        from desktop_app.ui import diary

        with self._page.read() as session:
            found = dues.of_year(session, self._page.tools.clock())
        diary.write(self._page.tools, found, tr("greenroom"))

    def leave_out(self) -> None:
        """Not for this interview; the person decides over what was computed."""
        from desktop_app.records import takes

        page = self._page
        item = page.current()
        if item is None or not page.interview:
            page.tools.messages.note(tr("There is nothing to leave out."))
            return
        page.attempt(
            tr("left out “{name}”", name=item.name),
            lambda session: takes.choose(session, page.interview, item.item, wanted=False),
        )

    def put_back(self) -> None:
        """Everything that was left out for this interview is asked again."""
        from desktop_app.records import takes

        page = self._page

        def put(session: Any) -> None:
            for key, wanted in takes.choices(session, page.interview).items():
                if not wanted:
                    takes.choose(session, page.interview, key, wanted=None)

        if page.interview:
            page.attempt(tr("put back what was left out"), put)
