"""Questions: the bank, the person's own, those really asked and those to ask back; it must know no other page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.actions import Command, ready
from desktop_app.ui.layouts import MainSide
from desktop_app.ui.page import Page
from desktop_app.ui.people.list import as_shown
from desktop_app.ui.questions.acts import QuestionActs
from desktop_app.ui.questions.list import Filters, QuestionDelegate, grouped, sentence
from desktop_app.ui.questions.panel import QuestionPanel
from desktop_app.ui.rows import RowList, Rows
from desktop_app.ui.theme import look
from desktop_app.ui.translate import plural, tr
from desktop_app.ui.when import day_text
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.fields import LineField
from desktop_app.ui.widgets.page_parts import PageHeader
from desktop_app.ui.widgets.strips import EmptyState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.ui.places import Place


class QuestionsPage(Page):
    """The list with its filters, one question in full beside it."""

    watches = frozenset(
        {"kept_question", "asked_question", "ask_item", "take", "example", "interview", "opportunity", "signal"}
    )

    def build(self) -> None:
        """Header, filters over the list, the question at the right."""
        self.rows: tuple[Any, ...] = ()
        self._shown = ""
        self.acts = QuestionActs(self)
        header = PageHeader(tr("Questions"), tr("What they may ask, and what you may."), quiet=True)
        add = Button(tr("A question of your own"), "plain", key="N", icon="plus")
        add.clicked.connect(self.new)
        header.add_tool(add)
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(look().px(28), look().px(12), look().px(18), look().px(12))
        column.setSpacing(look().px(8))
        self.filters = Filters()
        self.filters.changed.connect(self._narrow)
        self.filters.turned.connect(self._turn)
        self.adding = LineField(tr("A question of your own"), placeholder=tr("Your question, then Enter"))
        self.adding.entered.connect(self._add)
        self.adding.escaped.connect(self.adding.hide)
        self.adding.hide()
        self.empty = EmptyState(
            tr("No question fits."), tr("Choose less above, or write one of your own."),
            [(tr("Show all"), self._show_all)],
        )  # fmt: skip
        self.listed = RowList(tr("Questions"), Rows(sentence, key=lambda row: row.key), QuestionDelegate())
        self.listed.setMinimumHeight(look().px(280))
        self.listed.selected.connect(lambda _: self._show())
        self.listed.opened.connect(lambda _: self.say())
        for widget in (self.filters, self.adding, self.empty):
            column.addWidget(widget)
        column.addWidget(self.listed, 1)
        self.panel = QuestionPanel()
        self._connect()
        self.frame = MainSide(main, self.panel, "questions", self.tools.preferences, parent=self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(header)
        whole.addWidget(self.frame, 1)

    def _connect(self) -> None:
        for signal, act in (
            (self.panel.example_picked, self.acts.link),
            (self.panel.rehearse_set, self.acts.rehearse),
            (self.panel.said, self.say),
            (self.panel.removed, self.acts.remove),
            (self.panel.planned, self.acts.plan),
            (self.panel.answered, self.acts.answer),
        ):
            signal.connect(act)
        self.tools.preferences.changed.connect(lambda name: self.refresh() if name == "hide_names" else None)
        self.panel.went.connect(lambda interview: self.go("debrief", interview=interview))

    # ------------------------------------------------------------ the page's contract

    def title(self) -> str:
        """Title bar."""
        return tr("Questions")

    def panes(self) -> Sequence[QWidget]:
        """List, question."""
        return (self.listed, self.panel)

    def show_pane(self, pane: QWidget) -> None:
        """Scroll to it where narrow."""
        self.frame.show_pane(pane)

    def commands(self) -> Sequence[Command]:
        """Say it, add one, turn to the other bank, remove."""
        own = lambda: "" if self.current() is not None else tr("Choose a question first.")  # noqa: E731
        rows = (
            ("say", tr("Say it aloud"), self.say, tr("say it"), "F5", own),
            ("new", tr("A question of your own"), self.new, tr("add"), "N", ready),
            ("turn", tr("Turn to the other bank"), self._turn_over, tr("the other bank"), "A", ready),
            ("remove", tr("Remove your own question"), self.acts.remove, tr("remove"), "Del", own),
        )
        return tuple(
            Command(key=f"questions.{name}", text=text, do=do, hint=hint, keys=(key,), why_not=why)
            for name, text, do, hint, key, why in rows
        )

    def find_here(self) -> None:
        """The words field of the filters."""
        self.filters.words.setFocus()

    def new(self) -> None:
        """A line for a question of one's own."""
        self.adding.set_text("")
        self.adding.show()
        self.adding.setFocus()

    def show_place(self, place: Place) -> None:
        """A question named by the place, in its bank."""
        if place.get("to_ask") is not None:
            self.filters.bank.set_value(bool(place.get("to_ask")))
        super().show_place(place)

    def refresh(self) -> None:
        """Read the bank that is shown; filters, selection and typing stay."""
        from desktop_app.playbooks import load
        from desktop_app.playbooks import questions as bank
        from desktop_app.prep import question_bank
        from desktop_app.records import examples, interviews

        now = self.tools.clock()
        with self.read() as session:
            read = question_bank.to_ask if self.filters.to_ask else question_bank.to_answer
            self.rows = read(session)
            self._examples = [(row.id, row.title) for row in examples.in_short(session)]
            hidden = self.tools.preferences.hide_names
            self._rounds = [(row.id, _round_words(row, hidden=hidden)) for row in interviews.coming(session, now)]
        books = load.all_playbooks(load.folders(self.tools.folder))[0]
        letters = [(book.types[0], book.short_title) for book in books if len(book.types) == 1]
        self.filters.offer(letters, self.rows, bank.competency_names())
        self._narrow()

    # ------------------------------------------------------------ showing

    def current(self) -> Any:
        """The question worked on, None where there is none."""
        return next((row for row in self.rows if row.key == self.listed.current), None)

    def say(self) -> None:
        """Rehearse the current question."""
        row = self.current()
        if row is not None and not self.filters.to_ask:
            self.go("rehearse", question=row.key)

    def _narrow(self) -> None:
        from desktop_app.prep import question_bank

        found = question_bank.narrowed(self.rows, self.filters.chosen())
        kept = self.place.get("kept")
        wanted = f"kept:{kept}" if kept else self.place.get("question")
        keys = [row.key for row in found]
        self.listed.set_rows(grouped(found), current=wanted if wanted in keys else keys[0] if keys else None)
        self.listed.setVisible(bool(found))
        self.empty.setVisible(not found)
        words = plural("{n} question", "{n} questions", len(found))
        self.listed.setAccessibleDescription(words)
        self._show()

    def _show(self) -> None:
        row = self.current()
        self.panel.setVisible(row is not None)
        if row is None:
            self._shown = ""
            return
        new = row.key != self._shown
        if new:
            self.autosave.forget()
            self._shown = row.key
            self.shift(question=row.key, kept=None)
        hidden = self.tools.preferences.hide_names
        self.panel.show_row(row, to_ask=self.filters.to_ask, new=new, hidden=hidden)
        self.panel.offer(self._examples, row.example_id, self._rounds)
        if new:
            self._watch(row)

    def _watch(self, row: Any) -> None:
        label = tr("typing about a question")

        def keeps(name: str, value: Any = None) -> Any:
            made = value or (lambda text: text)
            return lambda session, text: self.acts.put(session, row, **{name: made(text)})

        where = row.key
        self.autosave.watch(self.panel.best, label, ("question", where, "best_answer"), keeps("best_answer"))
        self.autosave.watch(self.panel.tags, label, ("question", where, "tags"), keeps("tags", _tags))
        if row.own:
            self.autosave.watch(self.panel.wording, label, ("question", where, "text"), self._reword(row))

    def _reword(self, row: Any) -> Any:
        def keep(session: Any, text: str) -> None:
            if text.strip():  # an empty question keeps its old words
                self.acts.put(session, row, text=" ".join(text.split()))

        return keep

    def _turn(self) -> None:
        self.autosave.flush()
        self.shift(question=None, kept=None, to_ask=self.filters.to_ask or None)
        self.refresh()

    def _turn_over(self) -> None:
        self.filters.bank.set_value(not self.filters.to_ask)
        self._turn()

    def _show_all(self) -> None:
        self.filters.words.set_text("")
        for choice in (self.filters.only, self.filters.letter, self.filters.group, self.filters.competency):
            choice.set_value("all" if choice is self.filters.only else "")
        self.filters.tag.set_value("")
        self._narrow()

    def _add(self) -> None:
        text = self.adding.text.strip()
        if text:
            made = self.acts.add(text, to_ask=self.filters.to_ask)
            self.adding.hide()
            if made:
                self.place = self.place.but(question=f"kept:{made}", kept=None)
                self._show_all()
                self.listed.set_current(f"kept:{made}")


def _tags(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(tag.strip() for tag in text.split(",") if tag.strip()))


def _round_words(row: Any, *, hidden: bool) -> str:
    day = day_text(row.starts.astimezone().date()) if row.starts else tr("no date yet")
    return tr(
        "{employer}, {title}, {day}",
        employer=as_shown(row.employer, hidden=hidden),
        title=row.title or row.post,
        day=day,
    )
