"""Preparing one interview: any playbook as steps, fields, and why; it must know no interviewer type by name."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout

from desktop_app.ui.actions import Command
from desktop_app.ui.layouts import ListWorkSide
from desktop_app.ui.opportunities.told_otherwise import ToldOtherwise
from desktop_app.ui.page import Page
from desktop_app.ui.rows import RowList, Rows
from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.when import day_text
from desktop_app.ui.widgets.base import announce
from desktop_app.ui.widgets.page_parts import PageHeader
from desktop_app.ui.wizard import words
from desktop_app.ui.wizard.composed import CarriedView
from desktop_app.ui.wizard.pickers import QuestionsEditor
from desktop_app.ui.wizard.record_views import RecordView
from desktop_app.ui.wizard.side import WhySide
from desktop_app.ui.wizard.step_list import StepDelegate, step_sentence
from desktop_app.ui.wizard.visits import Visits
from desktop_app.ui.wizard.work import WorkArea

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from desktop_app.playbooks.model import Page as PlaybookPage
    from desktop_app.playbooks.model import Playbook
    from desktop_app.ui.places import Place
    from desktop_app.ui.wizard.editor import FieldEditor


def next_open(steps: Sequence[Any], key: str) -> Any:
    """The first step after the one of ``key`` that is not done, round the end; None where all others are."""
    place = next((number for number, step in enumerate(steps) if step.key == key), 0)
    others = [*steps[place + 1 :], *steps[:place]]
    return next((step for step in others if step.state != "done"), None)


def page_named(playbook: Playbook, key: str) -> PlaybookPage:
    """The page of that key, or the first where the playbook has none of that name."""
    return next((each for each in playbook.pages if each.key == key), playbook.pages[0])


class InterviewPage(Page):
    """The wizard: pages of the playbook at the left, the current one in the middle, why at the right."""

    watches = frozenset(
        {
            "interview", "interview_person", "person", "participation", "opportunity", "requirement", "bridge", "link",
            "example", "example_version", "here_line", "depth_note", "signal", "trait", "match_item", "fact", "answer",
            "fact_told", "page_progress", "ask_item", "follow_up", "take", "submission", "glossary_term", "posting",
        }
    )  # fmt: skip

    def build(self) -> None:
        """Header, step list, work, why."""
        self._playbook: Playbook | None = None
        self._titles: dict[str, str] = {}
        self._head: tuple[Any, Any, bool | None] = (None, (), None)
        self.visits = Visits(self)
        self.header = PageHeader()
        self.header.crumb_clicked.connect(lambda link: self.go(link, opportunity=self.place.get("opportunity")))
        self.steps = RowList(tr("Pages"), Rows(step_sentence, key=lambda step: step.key), StepDelegate())
        self.steps.selected.connect(self._step_chosen)
        self.work = self.landing = WorkArea()
        self.work.made.connect(self._connect)
        self.work.done_button.clicked.connect(self.finish)
        self.work.leave_button.clicked.connect(lambda: self._move(1))
        self.side = WhySide()
        self.side.compare.clicked.connect(lambda: self.go("compare", opportunity=self.place.get("opportunity")))
        self.side.open_brief.clicked.connect(lambda: self.go("brief", interview=self.interview))
        self.frame = ListWorkSide(
            self.steps, self.work, self.side, "interview", self.tools.preferences, foot=self.work.foot, parent=self
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self.told = ToldOtherwise(self)
        self.told.setContentsMargins(look().px(28), look().px(8), look().px(28), look().px(4))
        whole.addWidget(self.header)
        whole.addWidget(self.told)
        whole.addWidget(self.frame, 1)
        self.autosave.kept.connect(lambda: QTimer.singleShot(0, self, self._judge))

    # ------------------------------------------------------------ the page's contract

    @property
    def _page(self) -> PlaybookPage | None:
        return self.work.page

    @property
    def interview(self) -> int:
        """Id of the interview shown, 0 for none."""
        return int(self.place.get("interview") or 0)

    def title(self) -> str:
        """Employer and kind."""
        return self.header.title.text()

    def subject(self) -> dict[str, int]:
        """For Ctrl+P."""
        return {"interview": self.interview} if self.interview else {}

    def panes(self) -> Sequence[QWidget]:
        """List, work, side."""
        return self.frame.panes()

    def show_pane(self, pane: QWidget) -> None:
        """Open the drawer it is in."""
        self.frame.show_pane(pane)

    def commands(self) -> Sequence[Command]:
        """Move between pages; done."""
        page = tr("page")
        return (
            Command(key="wizard.up", text=tr("Page before"), keys=("Alt+Up",), hint=page, do=lambda: self._move(-1)),
            Command(key="wizard.down", text=tr("Next page"), keys=("Alt+Down",), hint=page, do=lambda: self._move(1)),
            Command(
                key="wizard.done",
                text=tr("Done, on to the next open page"),
                keys=("Ctrl+Return",),
                hint=tr("done, next open"),
                do=self.finish,
            ),
        )

    def show_place(self, place: Place) -> None:
        """Another interview or page: pending text is kept first."""
        self.autosave.forget()
        self.work.page = None
        super().show_place(place)

    def refresh(self) -> None:
        """Read the interview, its steps and the current page."""
        if not self.interview:
            return
        from desktop_app.playbooks import load
        from desktop_app.prep.wizard import steps
        from desktop_app.prep.wizard.context import context_of, will_manage
        from desktop_app.prep.wizard.offers import example_offers
        from desktop_app.records import interviews

        with self.read() as session:
            row = interviews.row_of(session, self.interview)
            self._playbook = load.playbook(row.playbook, load.folders(self.tools.folder))
            context = context_of(session, self.interview, self._playbook)
            seats = interviews.seats(session, self.interview)
            self._head = (row, seats, will_manage(session, context))
            asked_for, gathered = self.place.get("step"), None
            if asked_for is None:
                asked_for, gathered = steps.resume(session, context, self.tools.clock())
            page = page_named(self._playbook, str(asked_for))
            titles = example_offers(session, context, page)
        self._titles = {each.key: each.title for each in load.headings(load.folders(self.tools.folder))}
        self.place = self.place.but(opportunity=row.opportunity_id, step=str(asked_for))
        self._show_page(page, titles)
        self._judge(gathered)

    # ------------------------------------------------------------ the current page

    def _show_page(self, page: PlaybookPage, titles: Sequence[tuple[int, str]]) -> None:
        """Make the editors of a page, unless they stand there already."""
        assert self._playbook is not None
        if not self.work.shows(page, titles):
            self.autosave.forget()
            self.work.show_page(page, self._playbook, titles)
            self.frame.set_current(tr("{code} {title}", code=page.code, title=page.short_title), tr("Why"))
            self.visits.note(self.interview, self._playbook.key, page.key)

    def _connect(self, editor: FieldEditor) -> None:
        if isinstance(editor, RecordView):
            editor.act.connect(lambda label, act, merge: self.attempt(label, act, merge=merge))
            editor.go.connect(lambda page, where: self.go(page, **where))
            return
        if isinstance(editor, CarriedView):
            return
        field = editor.field
        label = tr("typing in “{field}”", field=field.label)
        merge = ("answer", self.interview, self._page.key if self._page else "", field.key)
        self.autosave.watch(editor, label, merge, lambda session, text: self._keep(session, editor, text))
        if isinstance(editor, QuestionsEditor):
            editor.own.entered.connect(lambda: self._add_question(editor))

    def _keep(self, session: Any, editor: FieldEditor, text: str) -> None:
        from desktop_app.prep.wizard import values
        from desktop_app.prep.wizard.context import context_of

        assert self._playbook is not None
        assert self._page is not None
        context = context_of(session, self.interview, self._playbook)
        values.put(session, context, self._page, editor.field, json.loads(text))

    def _add_question(self, editor: QuestionsEditor) -> None:
        from desktop_app.records import questions

        asked = editor.own.text.strip()
        if asked:
            editor.own.set_text("")
            label = tr("added “{question}”", question=asked)
            self.attempt(label, lambda session: questions.add_to_ask(session, self.interview, asked, group="OWN"))

    def _judge(self, read: Any = None) -> None:
        """Show the values as they are kept, what the checks find, and what the brief will show.

        ``read`` are facts and step list read a moment ago; without them they are read now.
        """
        if self._playbook is None or self._page is None or not self.tools.store.is_ready:
            return
        from desktop_app.prep.wizard import arrivals, gathered, preview, seeds, steps
        from desktop_app.prep.wizard.context import context_of
        from desktop_app.prep.wizard.offers import question_offers
        from desktop_app.records import facts as facts_records

        if self.autosave.is_pending:
            return
        with self.read() as session:
            context = context_of(session, self.interview, self._playbook)
            now = self.tools.clock()
            facts = read[0] if read else gathered.gather(session, context, now)
            judged = steps.judged(session, context, self._page, now, facts)
            listed = read[1] if read else steps.of_interview(session, context, now, facts)
            first = self._page.key == self._playbook.pages[0].key
            brought = arrivals.of_interview(session, context) if first else ()
            bound = {field.record: field for field in self._page.fields if field.record.startswith("facts.")}
            told = facts_records.differences(session) if bound else ()
            for key, editor in self.work.editors.items():
                if isinstance(editor, RecordView):
                    editor.show_records(session, context)
                elif isinstance(editor, CarriedView) and editor.field.source == "answer":
                    editor.show_earlier(seeds.earlier_answer(session, context, editor.field))
                elif isinstance(editor, QuestionsEditor):
                    editor.offer(question_offers(session, context, editor.field))
                editor.show_seeds(judged.state.seeds.get(key, ()))
                editor.show_value(judged.state.values.get(key))
        row, seats, manages = self._head
        words.fill_header(self.header, row, self._playbook, seats=seats, manages=manages, listed=listed, now=now)
        self.steps.set_rows(listed.steps, current=self._page.key)
        here = [each for each in told if f"facts.{each.key}" in bound]
        self.told.show_differences(here, lambda key: bound.get(f"facts.{key}"))
        self.work.brought.show_arrivals(brought, self._titles)
        self.work.show_findings(judged.findings)
        following = next_open(listed.steps, self._page.key)
        self.work.foot.show_way_on(self._page.done_text, judged.progress, following)
        self.side.show_page(self._page, preview.blocks(self._page, judged.state, day_text), self._playbook)

    # ------------------------------------------------------------ moving

    def finish(self) -> None:
        """Call the page done (by its rule, or by the person's word) and go to the next open one."""
        if self._page is None or self._playbook is None or not self.autosave.flush():
            return
        from desktop_app.records import answers
        from desktop_app.store.lists import PageState

        page, playbook = self._page, self._playbook
        label = tr("done: {code} {title}", code=page.code, title=page.short_title)
        self.attempt(label, lambda s: answers.mark(s, self.interview, playbook.key, page.key, PageState.DONE))
        announce(self, tr("{title} done", title=page.title))
        following = next_open(self.steps.rows.rows, page.key)
        if following is not None:
            self._open(following.key)

    def _move(self, by: int) -> None:
        keys = [step.key for step in self.steps.rows.rows]
        if self._page is not None and self._page.key in keys:
            self._open(keys[max(0, min(keys.index(self._page.key) + by, len(keys) - 1))])

    def _step_chosen(self, key: object) -> None:
        if self._page is not None and key != self._page.key:
            self._open(str(key))
            self.frame.close_list()

    def _open(self, key: str) -> None:
        if self.autosave.flush():
            self.shift(step=key)
            self.refresh()
            self.work.focus_first()

    def leave(self) -> bool:
        """Keep what is pending, and the page as the one to come back to."""
        self.visits.keep()
        return super().leave()
