"""One note after a round: put together from the person's words, kept as typed, checked; it must never send anything."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.errors import UserError
from desktop_app.ui.actions import Command
from desktop_app.ui.follow_up import marks
from desktop_app.ui.follow_up.actions import NoteActions
from desktop_app.ui.follow_up.fields import NoteFields
from desktop_app.ui.follow_up.parts import NoteButtons, NoteHead, note_title, state_words
from desktop_app.ui.follow_up.side import NoteSide
from desktop_app.ui.layouts import MainSide
from desktop_app.ui.page import Page
from desktop_app.ui.theme import look
from desktop_app.ui.today.words import follow_up_words
from desktop_app.ui.translate import tr
from desktop_app.ui.when import day_text, time_text
from desktop_app.ui.widgets.choices import Choice
from desktop_app.ui.widgets.fields import LineField, TextField
from desktop_app.ui.widgets.page_parts import PageHeader
from desktop_app.ui.widgets.strips import EmptyState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.ui.places import Place

_USUAL_BAND = (20, 150)


class FollowUpPage(Page):
    """The note named by the place, or the one a round or a person needs."""

    watches = frozenset({"follow_up", "interview", "debrief", "promise", "signal", "person", "profile", "dismissal"})

    def build(self) -> None:
        """Header, the note with its fields and ways, the checks at the right."""
        self.desk: Any = None
        self.findings: tuple[Any, ...] = ()
        self.acts = NoteActions(self)
        self._drafted = ""
        self._follows = False  # whether the text is still what the fields make of it
        self.header = PageHeader(tr("Note"))
        self.header.crumb_clicked.connect(self._up)
        self.others = Choice(tr("Notes of this round"))
        self.others.picked.connect(lambda key: self.go("follow_up", follow_up=key))
        self.header.add_tool(self.others)
        self.empty = EmptyState(
            tr("This note is not there any more."), "", [(tr("Back to Today"), lambda: self.go("today"))]
        )
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(look().px(28), look().px(14), look().px(28), look().px(20))
        column.setSpacing(look().px(10))
        self.head = NoteHead()
        self.head.by.connect(self.acts.go_by)
        self.to, self.address, self.about = self.head.to, self.head.address, self.head.about
        column.addWidget(self.head)
        self.fields = NoteFields()
        self.fields.changed.connect(self._compose)
        self.text = TextField(tr("The note"), least=9, most=18, step="reading")
        self.text.edited.connect(self._typed)
        self.ways = NoteButtons()
        self.ways.pressed.connect(self.acts.act)
        for widget in (self.fields, self.text, self.ways):
            column.addWidget(widget)
        column.addStretch(1)
        self.side = NoteSide()
        self.side.went.connect(self.acts.show_finding)
        self.side.kept.connect(self.acts.keep_finding)
        self.frame = MainSide(main, self.side, "follow_up", self.tools.preferences, parent=self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        for part in (self.header, self.empty):
            whole.addWidget(part)
        whole.addWidget(self.frame, 1)
        self._soon = QTimer(self, singleShot=True, interval=250)
        self._soon.timeout.connect(self._check)

    # ------------------------------------------------------------ the page's contract

    def title(self) -> str:
        """Title bar."""
        row = self.desk.row if self.desk is not None else None
        return tr("Note") if row is None else follow_up_words(row.kind.value, row.person, row.employer)

    def panes(self) -> Sequence[QWidget]:
        """The note, the checks."""
        return self.frame.panes()

    def subject(self) -> dict[str, int]:
        """What the note is about."""
        row = self.desk.row if self.desk is not None else None
        named = {} if row is None else {"opportunity": row.opportunity_id, "interview": row.interview_id}
        return {name: key for name, key in named.items() if key is not None}

    def commands(self) -> Sequence[Command]:
        """Next check, copy, save, sent."""
        rows = (
            ("check", tr("Next check"), "F8", tr("next check")),
            ("copy", tr("Copy the text"), "Ctrl+Shift+C", tr("copy")),
            ("save", tr("Save as mail file"), "Ctrl+Shift+E", tr("mail file")),
            ("sent", tr("I have sent it"), "Ctrl+Return", tr("sent")),
        )
        return tuple(
            Command(
                key=f"follow_up.{name}",
                text=text,
                keys=(key,),
                hint=hint,
                do=partial(self.acts.act, name),
                why_not=lambda: "" if self.desk is not None else tr("There is no note here."),
            )
            for name, text, key, hint in rows
        )

    def show_place(self, place: Place) -> None:
        """The note named; or the one of that kind for the round or person, begun where there is none."""
        self.place = place
        interview, person = place.get("interview"), place.get("person")
        if place.get("follow_up") is None and (interview or person):
            self.acts.find(interview, person, str(place.get("template") or ""))
        self.refresh()

    def refresh(self) -> None:
        """Read the note anew; typing stays."""
        from desktop_app.playbooks import load
        from desktop_app.prep import notes

        number = self.place.get("follow_up")
        before = self.desk
        self.desk = None
        if number is not None:
            try:
                with self.read() as session:
                    self.desk = notes.desk(
                        session, number, self.tools.clock(), load.folders(self.tools.folder), day_text
                    )
            except UserError:  # it was taken back; the page says so and offers a way on
                self.desk = None
        self.empty.setVisible(self.desk is None)
        self.frame.setVisible(self.desk is not None)
        self.others.setVisible(self.desk is not None and bool(self.desk.others))
        if self.desk is not None:
            self._show(new=before is None or before.row.id != self.desk.row.id)
        self.retitled.emit()

    # ------------------------------------------------------------ showing

    def _show(self, *, new: bool) -> None:
        row = self.desk.row
        self.header.set_title(note_title(row.kind.value), row.person or row.employer)
        self._crumb()
        mine = [row, *self.desk.others]
        self.others.set_choices(
            [(each.id, follow_up_words(each.kind.value, each.person, each.employer)) for each in mine], row.id
        )
        self.to.setText(row.person or row.employer)
        self.address.set_text(self.desk.address)
        channel = row.channel.value if row.channel is not None else ""
        self.head.show_channel(channel, self.desk.used)
        self.address.setVisible(row.person_id is not None and channel in ("", "email"))
        if new:
            self.autosave.forget()
        self.fields.show_fields(row.id, self.desk.template, self.desk.known)
        if new or row.text or row.subject:
            self.about.set_text(row.subject)
            self.text.set_text(row.text)
        draft = self.desk.draft(self.fields.typed)
        self._follows = draft is not None and row.text in ("", draft.text)
        self.fields.setVisible(self._follows and bool(self.fields.fields))
        self.landing = (self.fields.first_open() if self._follows else None) or self.text
        self.ways.show_state(state_words(row), again=draft is not None and not self._follows)
        if self._follows:
            self._fill(draft)
        if new:
            self._watch()
        self._check()

    def _crumb(self) -> None:
        row, interview = self.desk.row, self.desk.interview
        parts = [("opportunity", row.employer)] if row.opportunity_id is not None else []
        if interview is not None:
            parts.append(("interviews", tr("Interviews")))
            start = interview.local_start
            if start is not None:
                parts.append(("debrief", tr("{day}, {time}", day=day_text(start.date()), time=time_text(start))))
        self.header.set_crumb(parts)

    def _up(self, link: str) -> None:
        row = self.desk.row
        if link == "debrief":
            self.go("debrief", interview=row.interview_id)
        else:
            self.go(
                "opportunity",
                opportunity=row.opportunity_id,
                tab="overview" if link == "opportunity" else "interviews",
            )

    # ------------------------------------------------------------ writing

    def _watch(self) -> None:
        """Keep subject, text and address as they are typed; a field is kept as the note it makes."""
        row = self.desk.row
        label = tr("typing in the note to {who}", who=row.person or row.employer)

        def keep(session: Any, _: str) -> None:
            self.acts.write(session)

        lines = {name: field for name, field in self.fields.fields.items() if isinstance(field, LineField)}
        self.autosave.watch(self.text, label, ("follow_up", row.id, "text"), keep)
        for name, field in {"subject": self.about, **lines}.items():
            self.autosave.watch(field, label, ("follow_up", row.id, name), keep)
        if row.person_id is not None:
            person = row.person_id
            words = tr("typing the address of {who}", who=row.person)

            def keep_address(session: Any, text: str) -> None:
                from desktop_app.records import people

                people.edit(session, person, email=text.strip())

            self.autosave.watch(self.address, words, ("person", person, "email"), keep_address)

    def _compose(self) -> None:
        """A field changed: the note follows."""
        draft = self.desk.draft(self.fields.typed) if self.desk is not None else None
        if draft is not None and self._follows:
            self._fill(draft)
            self._soon.start()

    def _fill(self, draft: Any) -> None:
        if self.text.text != draft.text:
            self.text.set_text(draft.text)
        if not self.desk.row.subject or self.about.text == self._drafted:
            self.about.set_text(draft.subject)
        self._drafted = draft.subject

    def _typed(self) -> None:
        """The person changed the text by hand: the fields leave it alone from now on."""
        if self._follows:
            self._follows = False
            self.fields.setVisible(False)
            self.ways.show_state(state_words(self.desk.row), again=True)
        self._soon.start()

    def put_together(self) -> None:
        """Make the note from the fields again; what stood there can be had back with undo."""
        draft = self.desk.draft(self.fields.typed)
        self._follows = True
        self._fill(draft)
        self.acts.keep()
        self.refresh()

    def _check(self) -> None:
        """Length, findings and what is missing, for the text as it stands."""
        if self.desk is None or not self.tools.store.is_ready:  # the window may close meanwhile
            return
        from desktop_app.prep import notes
        from desktop_app.records import uses

        text, template = self.text.text, self.desk.template
        report = notes.check(self.desk, text, self.tools.clock())
        mark = uses.text_hash(text)
        with self.read() as session:
            put_aside = {(each.rule, each.text_hash) for each in uses.dismissed(session, follow_up_id=self.desk.row.id)}
        self.findings = tuple(each for each in report.findings if (each.rule, mark) not in put_aside)
        draft = self.desk.draft(self.fields.typed) if self._follows else None
        labels = {each.key: each.label for each in template.fields} if template is not None else {}
        missing = [labels[key] for key in draft.missing if key in labels] if draft is not None else []
        self.side.show_template(template, missing, dict(report.held))
        band = template.words if template is not None else _USUAL_BAND
        self.side.show_report(report.words, band, self.findings, report.notice)
        own = marks.places(text, self.desk.own_words())
        marks.tint(self.text, own, [place[1:] for each in self.findings for place in each.places])
        self.ways.show_legend(shown=bool(own))
