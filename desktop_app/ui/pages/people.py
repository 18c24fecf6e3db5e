"""People: who is due, who rests, whom you met, with the record of the current one; it must not know any other page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.actions import Command, ready
from desktop_app.ui.columns import ColumnHeads
from desktop_app.ui.layouts import MainSide
from desktop_app.ui.page import Page
from desktop_app.ui.people import cards
from desktop_app.ui.people.actions import PersonActions
from desktop_app.ui.people.list import SHARES, Listed, PersonDelegate, employments, initials, sentence
from desktop_app.ui.people.panel import PersonPanel
from desktop_app.ui.rows import Heading, RowList, Rows
from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.choices import Choice, Switch
from desktop_app.ui.widgets.fields import LineField
from desktop_app.ui.widgets.page_parts import PageHeader
from desktop_app.ui.widgets.strips import EmptyState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.ui.places import Place


class PeoplePage(Page):
    """Touch now, later, met at interviews; nobody gets a score."""

    watches = frozenset(
        {
            "person",
            "submission",
            "contact",
            "follow_up",
            "interview",
            "interview_person",
            "signal",
            "participation",
            "opportunity",
        }
    )

    def build(self) -> None:
        """Header with the switch, the list, the record beside it."""
        self._all: list[Listed] = []
        self._shown = 0
        self.panel = PersonPanel()
        self.acts = PersonActions(self, self.panel, self._current)
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(look().px(28), look().px(6), look().px(10), look().px(16))
        column.setSpacing(look().px(4))
        column.addWidget(self._adder())
        self.empty = EmptyState(tr("Each recruiter you talk to appears here."), "", [(tr("Add somebody"), self.new)])
        names = (tr("Who"), tr("What they fill, and how to reach them"), tr("Last contact"), tr("Next touch"))
        self.heads = ColumnHeads(names, SHARES)
        self.people = RowList(tr("People"), Rows(sentence), PersonDelegate())
        self.people.selected.connect(self._show)
        self.people.opened.connect(lambda _: self.acts.write())
        self.people.set_least(look().px(300))
        self.heads.follow(self.people)
        column.addWidget(self.empty)
        column.addWidget(self.heads)
        column.addWidget(self.people, 1)
        self.frame = MainSide(
            main, self.panel, "people", self.tools.preferences, side_width=360, listed=self.people, parent=self
        )
        header = PageHeader(tr("People"), tr("A recruiter who liked you may call again."), quiet=True)
        self.who = Switch(tr("Shown"), [(False, tr("Recruiters")), (True, tr("Everyone"))], value=True)
        self.who.chosen.connect(lambda _: self._fill())
        header.add_tool(self.who)
        add = Button(tr("New"), "plain", key="N", icon="plus")
        add.clicked.connect(self.new)
        header.add_tool(add)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(header)
        whole.addWidget(self.frame, 1)
        self.tools.preferences.changed.connect(lambda name: self.refresh() if name == "hide_names" else None)

    def _adder(self) -> QWidget:
        self.adding = QWidget()
        row = QHBoxLayout(self.adding)
        row.setContentsMargins(0, look().px(4), 0, look().px(8))
        self.new_name = LineField(tr("Name of a new person"), placeholder=tr("Their name, then Enter"))
        self.new_kind = Choice(tr("Works for"), employments(), "agency")
        self.new_name.entered.connect(self._add)
        self.new_name.escaped.connect(self._stop_adding)
        row.addWidget(self.new_name, 1)
        row.addWidget(self.new_kind)
        self.adding.hide()
        return self.adding

    # ------------------------------------------------------------ the page's contract

    def title(self) -> str:
        """Title bar."""
        return tr("People")

    def panes(self) -> Sequence[QWidget]:
        """List, then record."""
        return (self.people, self.panel)

    def show_pane(self, pane: QWidget) -> None:
        """Scroll to it where narrow."""
        self.frame.show_pane(pane)

    def commands(self) -> Sequence[Command]:
        """Write, date, rest, add, remove."""
        chosen = self._why_none
        rows = (
            ("write", tr("Write the note"), self.acts.write, tr("write"), "Return", chosen),
            ("date", tr("Another day for the next touch"), self.acts.ask_day, tr("another date"), "T", chosen),
            ("rest", tr("Let it rest"), self.acts.rest, tr("let it rest"), "L", chosen),
            ("add", tr("Add somebody"), self.new, tr("add"), "N", ready),
            ("rename", tr("Name"), self.panel.editors["name"].setFocus, "", "F2", chosen),
            ("remove", tr("Remove this person"), self.acts.remove, tr("remove"), "Del", chosen),
            ("cards_in", tr("Add people from a contact file"), lambda: cards.take_in(self), "", "", ready),
            ("cards_out", tr("Everybody as a contact file"), lambda: cards.write_out(self), "", "", ready),
        )
        return tuple(
            Command(key=f"people.{name}", text=text, do=do, hint=hint, keys=(key,) if key else (), why_not=why_not)
            for name, text, do, hint, key, why_not in rows
        )

    def show_place(self, place: Place) -> None:
        """With "new", the line for a name is open and has the caret."""
        super().show_place(place)
        if place.get("new"):
            self.new()

    def subject(self) -> dict[str, int]:
        """The current person."""
        return {"person": int(self.people.current)} if self.people.current else {}  # type: ignore[call-overload]

    def refresh(self) -> None:
        """Read the list anew."""
        from desktop_app.records import next_steps, people

        now, hidden = self.tools.clock(), self.tools.preferences.hide_names
        with self.read() as session:
            steps = next_steps.by_person(session, now)
            rows = people.in_list(session)
        self._all = [
            Listed(
                id=row.id,
                name=initials(row.name) if hidden else row.name,
                firm=initials(row.firm) if hidden else row.firm,
                row=row,
                step=steps.get(row.id),
                today=now.astimezone().date(),
            )
            for row in rows
        ]
        recruiters = sum(1 for each in self._all if each.row.recruits)
        self.who.set_text(False, tr("Recruiters {n}", n=recruiters))
        self.who.set_text(True, tr("Everyone {n}", n=len(self._all)))
        self._fill()

    def new(self) -> None:
        """Open the line for a name."""
        self.adding.show()
        self.new_name.setFocus()

    # ------------------------------------------------------------ inside

    def _fill(self) -> None:
        due = [each for each in self._all if each.is_due]
        later = [each for each in self._all if not each.is_due and each.row.recruits]
        met = [each for each in self._all if not each.is_due and not each.row.recruits]
        if not self.who.value:
            due, met = [each for each in due if each.row.recruits], []
        for group in (due, later, met):
            group.sort(key=lambda each: (each.step is None, each.step.day if each.step else each.today))
        names = (tr("Touch now"), tr("Later"), tr("Met at interviews, not recruiters"))
        rows: list[Any] = []
        for name, group in zip(names, (due, later, met), strict=True):
            rows += [Heading(name), *group] if group else []
        first = rows[1].id if rows else None
        self.people.set_rows(rows, current=self.place.get("person") or self.people.current or first)
        for widget in (self.heads, self.people):
            widget.setVisible(bool(rows))
        self.empty.setVisible(not self._all)
        self._show(self.people.current)

    def _current(self) -> Listed | None:
        return next((each for each in self._all if each.id == self.people.current), None)

    def _show(self, _key: object) -> None:
        from desktop_app.records import contacts, parts, people, settling

        listed = self._current()
        self.panel.setVisible(listed is not None)
        if listed is None:
            return
        if listed.id != self._shown:
            self.autosave.forget()
        with self.read() as session:
            person = people.of_id(session, listed.id)
            texts = {key: getattr(person, key) for key in (*self.panel.editors, "liked")}
            told, together = settling.told_by(session, listed.id), contacts.together(session, listed.id)
            forwarded = parts.forwarded(session, person_id=listed.id)
            twice = parts.forwarded_by_others(session, forwarded)
        self.panel.show_person(listed, texts, told, together)
        self.panel.forward.setVisible(listed.row.recruits)
        self.panel.forward.show_rows(forwarded, twice)
        if listed.id != self._shown:
            self._shown = listed.id
            self._watch(listed)
        self.shift(person=listed.id)

    def _watch(self, listed: Listed) -> None:
        label = tr("typing about {name}", name=listed.name)
        for key, editor in self.panel.editors.items():
            merge = ("person", listed.id, key)
            self.autosave.watch(editor, label, merge, _keeper(listed.id, key))

    def _why_none(self) -> str:
        return "" if self._current() is not None else tr("Choose a person first.")

    def _add(self) -> None:
        from desktop_app.records import people
        from desktop_app.store.lists import Employment

        name, kind = self.new_name.text.strip(), Employment(str(self.new_kind.value))
        made: list[int] = []
        if name and self.attempt(
            tr("added {name}", name=name),
            lambda session: made.append(people.add(session, name=name, employment=kind, may_manage=True)),
        ):
            self.new_name.set_text("")
            self._stop_adding()
            self.place = self.place.but(person=made[0], new=None)
            self.refresh()

    def _stop_adding(self) -> None:
        self.adding.hide()
        self.people.setFocus()


def _keeper(person: int, field: str) -> Any:
    """Keeps one field of one person as it is typed."""

    def keep(session: Any, text: str) -> None:
        from desktop_app.records import people

        people.edit(session, person, **{field: text})

    return keep
