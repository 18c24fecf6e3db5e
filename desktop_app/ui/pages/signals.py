"""The signals ledger of one opportunity: who said what the boss wants, how far off; it must not know other views."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.actions import Command, ready
from desktop_app.ui.columns import ColumnHeads
from desktop_app.ui.layouts import MainSide
from desktop_app.ui.names import called
from desktop_app.ui.page import Page
from desktop_app.ui.rows import RowList, Rows
from desktop_app.ui.signals.actions import SignalActions
from desktop_app.ui.signals.list import SignalDelegate, sentence, shares
from desktop_app.ui.signals.panel import WAYS, SignalPanel
from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.choices import Check, Choice, Switch
from desktop_app.ui.widgets.fields import LineField
from desktop_app.ui.widgets.strips import EmptyState
from desktop_app.ui.wizard.record_views import about_choices

if TYPE_CHECKING:
    from collections.abc import Sequence

MINE, POSTING = "mine", "posting"
"""Sources that are no person, as the choice "Who said it" keeps them."""


class SignalsTab(Page):
    """Ledger with a filter, one signal beside it; nearest to the boss wins and the older word is kept."""

    watches = frozenset({"signal", "person", "participation"})

    def build(self) -> None:
        """Filter and list, the selected signal beside it."""
        self.note = tr("Nearest to the boss wins; the older word is kept.")
        self._rows: tuple[Any, ...] = ()
        self._shown = 0
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(look().px(24), look().px(12), look().px(10), look().px(16))
        column.setSpacing(look().px(6))
        column.addLayout(self._bar())
        column.addWidget(self._adder())
        self.empty = EmptyState(
            tr("Nothing heard yet."),
            tr("On the next call ask: which two points does the manager come back to?"),
            [(tr("Add what you heard"), self.new)],
        )
        names = (tr("About"), tr("What was said"), tr("By whom"), tr("From the boss"), tr("State"))
        self.heads = ColumnHeads(names, shares)
        self.listed = RowList(tr("Signals"), Rows(sentence), SignalDelegate())
        self.listed.set_least(look().px(280))
        self.heads.follow(self.listed)
        self.listed.selected.connect(self._show)
        column.addWidget(self.empty)
        column.addWidget(self.heads)
        column.addWidget(self.listed, 1)
        column.addStretch(0)
        self._column = column
        self.panel = SignalPanel()
        self.acts = SignalActions(self, self.panel, self._current, self._show_new)
        self.panel.question.edited.connect(self._check_source)
        self.frame = MainSide(main, self.panel, "signals", self.tools.preferences, listed=self.listed, parent=self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)

    def _bar(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look().px(12))
        kinds = [("all", tr("All")), ("to_check", tr("To check")), ("corrected", tr("Corrected"))]
        self.shown = Switch(tr("Shown"), kinds, "all")
        self.shown.chosen.connect(lambda _: self._fill())
        add = Button(tr("Add what you heard"), "plain", key="N", icon="plus")
        add.clicked.connect(self.new)
        row.addWidget(self.shown)
        row.addStretch(1)
        row.addWidget(add)
        return row

    def _adder(self) -> QWidget:
        self.adding = QWidget()
        column = QVBoxLayout(self.adding)
        column.setContentsMargins(0, 0, 0, look().px(6))
        self.new_words = LineField(tr("What you heard"), placeholder=tr("What you heard, then Enter"))
        self.new_about = Choice(tr("About"), about_choices(), "technical")
        self.new_who = Choice(tr("Who said it"))
        self.new_quoted = Check(tr("their very words"))
        self.new_words.entered.connect(self._add)
        self.new_words.escaped.connect(self._stop_adding)
        row = QHBoxLayout()
        for widget in (self.new_about, self.new_who, self.new_quoted):
            row.addWidget(widget)
        row.addStretch(1)
        column.addWidget(self.new_words)
        column.addLayout(row)
        self.adding.hide()
        return self.adding

    # ------------------------------------------------------------ the page's contract

    def panes(self) -> Sequence[QWidget]:
        """List, then the selected one."""
        return (self.listed, self.panel)

    def show_pane(self, pane: QWidget) -> None:
        """Scroll to it where narrow."""
        self.frame.show_pane(pane)

    def commands(self) -> Sequence[Command]:
        """Confirm, correct, drop, plan, add."""
        rows = (
            ("confirm", tr("The manager confirms it"), self.acts.confirm, tr("confirm"), "C"),
            ("correct", tr("The manager says otherwise"), self.acts.ask_correction, tr("correct"), "E"),
            ("drop", tr("Drop it"), self.acts.drop, tr("drop"), "D"),
            ("ask", tr("Check it by asking"), lambda: self.acts.plan(WAYS[0]), tr("ask"), "1"),
            ("listen", tr("Check it by listening"), lambda: self.acts.plan(WAYS[1]), tr("listen"), "2"),
            ("leave", tr("Leave it unchecked"), lambda: self.acts.plan(WAYS[2]), tr("leave"), "3"),
        )
        made = [
            Command(key=f"signals.{name}", text=text, do=do, hint=hint, keys=(key,), why_not=self._why_none)
            for name, text, do, hint, key in rows
        ]
        add = Command(
            key="signals.add", text=tr("Add what you heard"), do=self.new, hint=tr("add"), keys=("N",), why_not=ready
        )
        return (*made, add)

    def refresh(self) -> None:
        """Read the ledger and who may have said something."""
        from desktop_app.records import parts, signals

        opportunity = int(self.place.get("opportunity") or 0)
        with self.read() as session:
            self._rows = signals.ledger(session, opportunity)
            people = parts.of_opportunity(session, opportunity)
        sources: list[tuple[object, str]] = [(part.person_id, part.name) for part in people]
        sources += [(POSTING, tr("The posting")), (MINE, tr("My guess"))]
        wanted = self.new_who.value
        known = any(value == wanted for value, _ in sources)
        self.new_who.set_choices(sources, wanted if known else sources[0][0])
        counts = {"all": len(self._rows)} | {
            key: sum(1 for row in self._rows if self._wanted(row, key)) for key in ("to_check", "corrected")
        }
        words = {"all": tr("All {n}"), "to_check": tr("To check {n}"), "corrected": tr("Corrected {n}")}
        for key, text in words.items():
            self.shown.set_text(key, text.replace("{n}", str(counts[key])))
        self._fill()

    def new(self) -> None:
        """Open the line for what was heard."""
        self.adding.show()
        self.new_words.setFocus()

    # ------------------------------------------------------------ inside

    def _wanted(self, row: Any, kind: object) -> bool:
        return kind == "all" or (row.to_check if kind == "to_check" else row.was_corrected)

    def _fill(self) -> None:
        rows = [row for row in self._rows if self._wanted(row, self.shown.value)]
        first = rows[0].id if rows else None
        self.listed.set_rows(rows, current=self.place.get("signal") or self.listed.current or first)
        for widget in (self.heads, self.listed):
            widget.setVisible(bool(self._rows))
        self.empty.setVisible(not self._rows)
        self._column.setStretch(self._column.count() - 1, int(not self._rows))  # what there is stands at the top
        self._show(None)

    def _current(self) -> Any:
        return next((row for row in self._rows if row.id == self.listed.current), None)

    def _show(self, _key: object) -> None:
        from desktop_app.playbooks import load
        from desktop_app.prep import signal_uses
        from desktop_app.records import parts, settling, signals

        row, opportunity = self._current(), int(self.place.get("opportunity") or 0)
        self.panel.setVisible(row is not None)
        if row is None:
            return
        if row.id != self._shown:
            self.autosave.forget()
            self.panel.correction.hide()
        with self.read() as session:
            told = settling.told_by(session, row.person_id) if row.person_id is not None else None
            part = parts.of_person(session, opportunity, row.person_id) if row.person_id is not None else None
            used = signal_uses.of_signal(session, opportunity, row, load.folders(self.tools.folder))
        self.panel.show_signal(row, told, part)
        self.panel.show_used(used)
        if row.id != self._shown:
            self._shown = row.id
            label = tr("how to ask about “{signal}”", signal=row.text)
            merge = ("signal", row.id, "check_words")
            self.autosave.watch(
                self.panel.question, label, merge, lambda s, text: signals.edit(s, row.id, check_words=text)
            )
        self._check_source()
        self.shift(signal=row.id)

    def _check_source(self) -> None:
        from desktop_app.playbooks.checks_records import gives_away

        row = self._current()
        if row is None:
            return
        names = {part.casefold() for part in row.person.split()}
        self.panel.show_source(
            gives_away(self.panel.question.text, names), called(row.person) if names else tr("anybody")
        )

    def _why_none(self) -> str:
        return "" if self._current() is not None else tr("Add what you heard first.")

    def _add(self) -> None:
        from desktop_app.records import signals
        from desktop_app.store.lists import SignalAbout

        words, who = self.new_words.text.strip(), self.new_who.value
        if not words:
            return
        about, made = SignalAbout(str(self.new_about.value)), []
        facts = {
            "person_id": who if isinstance(who, int) else None,
            "from_posting": who == POSTING,
            "quoted": self.new_quoted.isChecked(),
            "heard_on": self.tools.clock().astimezone().date(),
        }
        opportunity = int(self.place.get("opportunity"))
        label = tr("added “{signal}”", signal=words)
        if self.attempt(label, lambda s: made.append(signals.add(s, opportunity, about=about, text=words, **facts))):
            self.new_words.set_text("")
            self.adding.hide()
            self._show_new(made[0])

    def _stop_adding(self) -> None:
        self.adding.hide()
        self.listed.setFocus()

    def _show_new(self, signal: int) -> None:
        self.place = self.place.but(signal=signal)
        self.refresh()
        self.listed.setFocus()
