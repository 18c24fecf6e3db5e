"""Rehearse: one question at a time, said aloud from memory, marked by oneself; it must know no other page.

The timer counts up, can be hidden, and never cuts anybody off. Nothing is recorded unless the person turns that on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.layouts import ListWorkSide
from desktop_app.ui.page import Page
from desktop_app.ui.people.list import as_shown
from desktop_app.ui.rehearse.acts import RehearseActs
from desktop_app.ui.rehearse.asking import WayOfAsking
from desktop_app.ui.rehearse.commands import commands_of
from desktop_app.ui.rehearse.days import pieces, rest_words, span_words
from desktop_app.ui.rehearse.parts import ItemDelegate
from desktop_app.ui.rehearse.voice import VoiceBar
from desktop_app.ui.rehearse.words import item_sentence
from desktop_app.ui.rehearse.work import Work
from desktop_app.ui.rows import RowList, Rows
from desktop_app.ui.theme import look
from desktop_app.ui.translate import plural, tr
from desktop_app.ui.when import day_text
from desktop_app.ui.widgets.base import Label, Rule

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.ui.actions import Command
    from desktop_app.ui.places import Place


class RehearsePage(Page):
    """The list of what is due, the question, the clock, then cues and the mark."""

    watches = frozenset(
        {
            "take",
            "example",
            "interview",
            "link",
            "rehearsal_choice",
            "depth_note",
            "kept_question",
            "fact",
            "requirement",
        }
    )

    def build(self) -> None:
        """List with the way of asking below it, work."""
        self.plan: Any = None
        self.interview = 0
        self.acts = RehearseActs(self)
        self._row: Any = None
        self._single: Any = None
        self._anyway = False
        listed = QWidget()
        column = QVBoxLayout(listed)
        column.setContentsMargins(0, look().px(14), 0, look().px(12))
        self.for_whom = Label("", "small", "sub", wrap=True)
        for label in (Label(tr("Rehearse"), "heading"), self.for_whom):
            label.setContentsMargins(look().px(16), 0, look().px(12), 0)
            column.addWidget(label)
        column.addSpacing(look().px(8))
        column.addWidget(Rule())
        self.listed = RowList(tr("Due"), Rows(item_sentence, key=lambda item: item.item), ItemDelegate())
        self.listed.selected.connect(lambda _: self._show_item())
        column.addWidget(self.listed, 1)
        self.resting = Label("", "small", "sub", wrap=True)
        self.resting.setContentsMargins(look().px(16), 0, look().px(12), 0)
        column.addWidget(self.resting)
        self.way = WayOfAsking(self.tools.preferences)
        self.way.changed.connect(self._asked_otherwise)
        self.way.went.connect(self.go)
        column.addWidget(self.way)
        self.voice = VoiceBar(self.tools)
        self.work = Work(self.voice)
        self.work.started.connect(self._begin_voice)
        self.work.stopped.connect(self.voice.end)
        self.work.left.connect(self.voice.drop)
        self.work.turned.connect(self.commands_changed)
        self.voice.forgotten.connect(self.acts.forget_voice)
        self.tools.preferences.changed.connect(lambda name: self.refresh() if name == "hide_names" else None)
        self.work.marked.connect(self.acts.mark)
        self.work.calm_asked.connect(lambda: self.go("calm", interview=self.interview))
        self.work.anyway_asked.connect(self._practise_anyway)
        self.frame = ListWorkSide(listed, self.work, None, "rehearse", self.tools.preferences, parent=self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)

    # ------------------------------------------------------------ the page's contract

    def title(self) -> str:
        """Title bar."""
        return tr("Rehearse")

    def panes(self) -> Sequence[QWidget]:
        """List, work."""
        return self.frame.panes()

    def subject(self) -> dict[str, int]:
        """The round rehearsed for."""
        return {"interview": self.interview} if self.interview else {}

    def commands(self) -> Sequence[Command]:
        """Space starts and stops; H hints; F counts a filler; R starts again; 0 to 3 mark; the rest has its letter."""
        return commands_of(self)

    def show_place(self, place: Place) -> None:
        """An interview, an example or a question, or whatever comes next."""
        self.work.quiet()
        self._anyway = False
        super().show_place(place)

    def leave(self) -> bool:
        """The clock and the microphone stop with the page."""
        self.work.quiet()
        self.voice.drop()
        return super().leave()

    def refresh(self) -> None:
        """Read what is due."""
        from desktop_app.playbooks import load
        from desktop_app.prep import rehearsal
        from desktop_app.prep.wizard.context import context_of
        from desktop_app.records import interviews

        if self.work.is_speaking:  # nobody is interrupted; the list is read anew with the next question
            return
        now, folders = self.tools.clock(), load.folders(self.tools.folder)
        with self.read() as session:
            coming = interviews.coming(session, now, limit=1)
            interview = int(self.place.get("interview") or (coming[0].id if coming else 0))
            self.plan, self._row = None, None
            if interview:
                row = interviews.row_of(session, interview)
                context = context_of(session, interview, load.playbook(row.playbook, folders))
                offered = rehearsal.modes(context.playbook)
                self.way.show_modes(offered)
                way, fields = self.way.way(), self.way.fact_fields(load, folders)
                self._row, self.plan = row, rehearsal.plan(session, context, now, way, fields)
                seats = interviews.seats(session, interview)
                hidden = self.tools.preferences.hide_names
                self._who = as_shown(seats[0].name, hidden=hidden) if seats else context.playbook.title
                self._reader = context.playbook.title
            else:
                self.way.show_modes(rehearsal.LOOSE)
                self.plan = rehearsal.loose(session, now, self.way.way())
            wanted = self.place.get("question") or (
                f"example:{self.place.get('example')}" if self.place.get("example") else ""
            )
            self._single = rehearsal.of_item(session, str(wanted), now) if wanted else None
        self.interview = interview
        self._show(now)

    # ------------------------------------------------------------ showing

    def _show(self, now: Any) -> None:
        plan, row = self.plan, self._row
        work = self.work
        if row is not None and row.starts is not None:
            self.for_whom.setText(tr("For {name}, {day}", name=self._who, day=day_text(row.starts.astimezone())))
        else:
            self.for_whom.setText(self._who if row is not None else tr("No interview is coming. Stories can be said."))
        work.strip.show_pieces(pieces(plan, row, now, self._who) if row is not None else [])
        work.head.show_span(span_words(row, now) if row is not None else ("", "", ""))
        work.calm.setVisible(plan is not None and plan.calm)
        work.next_day = plan.when.next_day if plan is not None and plan.when is not None else None
        self._list_items()
        self._show_item()

    def _list_items(self) -> None:
        plan = self.plan
        items = list(plan.items) if plan is not None else []
        rests = plan is not None and plan.when is not None and not plan.when.due and not self._anyway
        if rests and not any(item.memory.today for item in items):
            items = []
        if self._single is not None:
            items = [self._single, *(item for item in items if item.item != self._single.item)]
        wanted = self._single.item if self._single is not None else self.place.get("item")
        keys = {item.item for item in items}
        self.listed.set_rows(items, current=wanted if wanted in keys else items[0].item if items else None)
        self.work.empty.setVisible(not items)
        self.work.empty.message.setText(self._nothing(rests))
        self.work.empty.buttons[0].setVisible(rests)
        self.resting.setText(self._resting_words())
        self.resting.setVisible(bool(self.resting.text()))

    def _nothing(self, rests: bool) -> str:
        if self._row is None:
            return tr("No story is written yet. The first one takes about five minutes.")
        if rests:
            return rest_words(self.plan)
        words = {
            "quick_fire": tr("No facts are written down yet. The Facts tab of the opportunity holds them."),
            "retrieval": tr("No must-have has a story behind it yet. Coverage shows which."),
        }
        return str(words.get(self.plan.mode.value, rest_words(self.plan)))

    def _resting_words(self) -> str:
        plan = self.plan
        if plan is None:
            return ""
        said = []
        if plan.resting:
            said.append(plural("{n} more is firm and rests.", "{n} more are firm and rest.", plan.resting))
        if plan.left_out:
            said.append(plural("{n} left out by you.", "{n} left out by you.", plan.left_out))
        if plan.unproved:
            said.append(plural("{n} must has no story yet.", "{n} musts have no story yet.", plan.unproved))
        return " ".join(said)

    def current(self) -> Any:
        """The item worked on, None where there is none."""
        return next((item for item in self.listed.rows.rows if item.item == self.listed.current), None)

    def _show_item(self) -> None:
        """The question, with the answer hidden."""
        item = self.current()
        rows = self.listed.rows.rows
        fact = self.way.fact_words(item) if item is not None and item.kind == "fact" else ""
        self.work.show_item(item, fact)
        memory = item.memory if item is not None else None
        self.voice.show_last(memory.take if memory else 0, memory.recording if memory else "")
        at = next((place for place, each in enumerate(rows, 1) if item is not None and each.item == item.item), 0)
        reader = self._reader if self._row is not None else ""
        place = tr("{at} of {count} · {reader}", at=at, count=len(rows), reader=reader) if reader else ""
        self.work.place.setText(place if item is not None else "")
        self.frame.set_current(item.name if item is not None else "")
        self.frame.close_list()
        self.commands_changed.emit()

    # ------------------------------------------------------------ acting

    def edit(self) -> None:
        """To the story behind the question."""
        item = self.current()
        if item is not None and item.example_id:
            self.go("examples", example=item.example_id)

    def forget_single(self) -> None:
        """What was asked for by name was said: the list is that of the plan again."""
        self._single = None

    def _begin_voice(self) -> None:
        """The page says all the time whether anything is recorded."""
        self.voice.begin()
        recording = tr("Recording, only on this computer.")
        self.work.recorded_words = recording if self.voice.is_recording else tr("Nothing is recorded.")

    def _asked_otherwise(self) -> None:
        self._single = None
        self.place = self.place.but(item=None, example=None, question=None)
        self.work.quiet()
        self.refresh()

    def _practise_anyway(self) -> None:
        self._anyway = True
        self.refresh()
