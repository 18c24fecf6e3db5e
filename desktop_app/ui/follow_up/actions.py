"""What can be done with the note on the page, each a step that can be taken back; it must not word the note."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QTextCursor

from desktop_app.ui.follow_up import ways as note_ways
from desktop_app.ui.translate import tr

if TYPE_CHECKING:
    from desktop_app.ui.pages.follow_up import FollowUpPage


class NoteActions:
    """Acts for ``page`` by the name of the button or command."""

    def __init__(self, page: FollowUpPage) -> None:
        self._page = page
        self._at = -1

    def act(self, name: str) -> None:
        """Do one thing; typed words are kept first."""
        page = self._page
        if not page.autosave.flush() or page.desk is None:
            return
        row, text, about = page.desk.row, page.text.text, page.about.text
        acts = {
            "copy": lambda: note_ways.copy(page.tools, text),
            "mail": lambda: note_ways.open_mail(page.tools, to=page.address.text, subject=about, text=text),
            "save": lambda: note_ways.save(page.tools, to=page.address.text, name=row.person, subject=about, text=text),
            "day": self._day,
            "sent": self._sent,
            "aside": self._aside,
            "back": self._back,
            "again": page.put_together,
            "check": self._next_check,
        }
        if name in ("copy", "mail", "save"):
            self.keep()
        acts[name]()

    def find(self, interview: Any, person: Any, template: str) -> None:
        """Go to the open note of that template for a round or person, begun where there is none."""
        from desktop_app.playbooks import load
        from desktop_app.prep import notes

        page = self._page

        def begin(session: Any) -> None:
            found = notes.find_or_add(
                session, template, interview_id=interview, person_id=person, at=page.tools.clock(),
                folders=load.folders(page.tools.folder),
            )  # fmt: skip
            page.shift(follow_up=found)

        page.attempt(tr("beginning a note"), begin)

    def go_by(self, channel: Any) -> None:
        """Another way to send it; the checks follow at once (FU-08)."""
        from desktop_app.records import followups
        from desktop_app.store.lists import Channel

        page = self._page
        if page.desk is not None and page.autosave.flush():
            number = page.desk.row.id
            page.attempt(
                tr("the way of a note"), lambda session: followups.edit(session, number, channel=Channel(channel))
            )

    def _day(self) -> None:
        """The day the note is due, as a calendar file."""
        from desktop_app.prep import dues
        from desktop_app.ui import diary

        page = self._page
        with page.read() as session:
            due = [
                each for each in dues.of_year(session, page.tools.clock())
                if each.kind == "note" and each.id == page.desk.row.id
            ]  # fmt: skip
        diary.write(page.tools, due, tr("note"))

    def keep(self) -> None:
        """Keep the words as they stand, where they came from the template and were never typed."""
        page = self._page
        row, text, about = page.desk.row, page.text.text, page.about.text
        if (row.text, row.subject) != (text, about):
            page.attempt(tr("writing the note to {who}", who=self._who()), self.write)

    def write(self, session: Any) -> None:
        """Put text and subject as they stand into the store."""
        from desktop_app.records import followups

        page = self._page
        followups.edit(session, page.desk.row.id, text=page.text.text, subject=page.about.text)

    def _who(self) -> str:
        row = self._page.desk.row
        return str(row.person or row.employer or tr("them"))

    def _sent(self) -> None:
        from desktop_app.records import followups

        page, number, at = self._page, self._page.desk.row.id, self._page.tools.clock()

        def send(session: Any) -> None:
            self.write(session)
            followups.mark_sent(session, number, at=at)

        if page.attempt(tr("sent the note to {who}", who=self._who()), send):
            page.tools.messages.note(tr("Noted as sent today. Ctrl Z takes it back."))

    def _aside(self) -> None:
        from desktop_app.records import followups

        number = self._page.desk.row.id
        self._page.attempt(
            tr("set aside the note to {who}", who=self._who()), lambda session: followups.set_aside(session, number)
        )

    def _back(self) -> None:
        from desktop_app.records import followups

        number = self._page.desk.row.id
        self._page.attempt(
            tr("put back the note to {who}", who=self._who()), lambda session: followups.reopen(session, number)
        )

    def _next_check(self) -> None:
        found = self._page.findings
        if not found:
            self._page.tools.messages.note(tr("Nothing to point at."))
            return
        self._at = (self._at + 1) % len(found)
        self.show_finding(found[self._at])

    def show_finding(self, finding: Any) -> None:
        """Select what a finding points at, or put the caret at the end of the note."""
        page = self._page
        page.text.setFocus()
        cursor = page.text.edit.textCursor()
        spans = [*finding.spans, *((start, end) for _, start, end in finding.places)]
        if spans:
            cursor.setPosition(spans[0][0])
            cursor.setPosition(spans[0][1], QTextCursor.MoveMode.KeepAnchor)
        else:
            cursor.movePosition(QTextCursor.MoveOperation.End)
        page.text.edit.setTextCursor(cursor)
        page.tools.messages.note(tr("{message} {detail}", message=finding.message, detail=finding.fix))

    def keep_finding(self, finding: Any) -> None:
        """The person keeps it as it is: silent until the text changes."""
        from desktop_app.records import uses

        page, number = self._page, self._page.desk.row.id
        page.attempt(
            tr("kept “{finding}”", finding=finding.message),
            lambda session: uses.dismiss(session, finding.rule, page.text.text, follow_up_id=number),
        )
