"""Examples: the bank, one example with its tellings, the coach beside it; it must not judge or know other pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout

from desktop_app.ui.examples.actions import ExampleActions
from desktop_app.ui.examples.coach import CoachSide
from desktop_app.ui.examples.commands import commands_of
from desktop_app.ui.examples.editor import SHORT, ExampleEditor
from desktop_app.ui.examples.judging import Judging
from desktop_app.ui.examples.list import BankNotes, BankPane
from desktop_app.ui.examples.sheets import ExampleSheets
from desktop_app.ui.examples.showing import Showing
from desktop_app.ui.layouts import ListWorkSide
from desktop_app.ui.page import Page
from desktop_app.ui.rows import Heading
from desktop_app.ui.translate import plural, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.actions import Command
    from desktop_app.ui.places import Place


class ExamplesPage(Page):
    """The example builder."""

    watches = frozenset(
        {
            "example", "example_version", "depth_note", "figure", "here_line", "link", "use", "dismissal",
            "example_competency", "requirement", "profile", "interview", "interview_person",
        }
    )  # fmt: skip

    def build(self) -> None:
        """List, editor, coach."""
        self._order: list[int] = []
        self._held = 0
        self.listed, self.editor, self.side = BankPane(self), ExampleEditor(self), CoachSide(self)
        self.judging = Judging(self, self.editor, self.side)
        self.actions_on = ExampleActions(self, lambda: self.example, self.judging.live)
        self.sheets = ExampleSheets(self, self.editor, self.actions_on)
        self.notes = BankNotes(self)
        self.showing = Showing(self, self.editor, self.side, self.judging)
        self.bank = self.listed.bank
        self._connect()
        self.tools.preferences.changed.connect(lambda name: self.refresh() if name == "hide_names" else None)
        self.frame = ListWorkSide(
            self.listed, self.sheets.work, self.side, "examples", self.tools.preferences, parent=self
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)

    def _connect(self) -> None:
        editor, side, act = self.editor, self.side, self.actions_on
        self.listed.add.clicked.connect(self.new)
        self.listed.bring.clicked.connect(self.sheets.paste)
        self.bank.selected.connect(self._chosen)
        self.notes.judged.connect(self._show_bank)
        editor.telling_chosen.connect(self.show_telling)
        editor.aloud.clicked.connect(self.say_aloud)
        editor.again.clicked.connect(act.begin_again)
        editor.about.framework_set.connect(lambda value: act.change(tr("how it is told"), framework=value))
        editor.about.private_set.connect(lambda on: act.change(tr("whether it is private"), private=on))
        editor.about.shows_set.connect(act.show_competencies)
        side.set_right.connect(lambda finding, why: act.set_right(finding, why, self.judging.audience))
        side.restored.connect(act.restore)
        side.counted.connect(lambda words: self.frame.set_current(editor.title.text, tr("Coach: {n}", n=words)))
        side.figures.figure_set.connect(act.set_figure)
        side.figures.source_set.connect(act.set_source)
        side.figures.reason_set.connect(lambda why: act.change(tr("why there is no figure"), no_figure_reason=why))
        side.standing.ticked.connect(act.tick)
        side.standing.written.connect(self._write_in_application)
        self.sheets.work.turned.connect(self._turned)
        editor.add_acts(
            (
                (tr("Earlier wordings"), "Ctrl+H", self.sheets.earlier),
                (tr("Duplicate"), "Ctrl+D", self.sheets.duplicate),
                (tr("Split in two"), "", self.sheets.divide),
                (tr("Merge with another"), "", self.sheets.join),
                (tr("Retire or use again"), "", act.retire),
                (tr("Remove"), "Del", act.remove),
            )
        )
        self.autosave.kept.connect(lambda: QTimer.singleShot(0, self, self._read_again))

    # ------------------------------------------------------------ the page's contract

    @property
    def example(self) -> int:
        """Id of the example shown, 0 for none."""
        return int(self.place.get("example") or 0)

    def title(self) -> str:
        """Title bar."""
        return tr("Examples, {title}", title=self.editor.title.text) if self.example else tr("Examples")

    def panes(self) -> Sequence[QWidget]:
        """List, work, side."""
        return self.frame.panes()

    def show_pane(self, pane: QWidget) -> None:
        """Open its drawer."""
        self.frame.show_pane(pane)

    def commands(self) -> Sequence[Command]:
        """Tellings, parts, findings, aloud, link, and what can be done with the whole example."""
        return commands_of(self, self._why_not)

    def _why_not(self) -> str:
        if self.sheets.work.sheet is not None:
            return tr("Go back to the example first: Esc.")
        return "" if self.example else tr("Write an example first: N.")

    def show_place(self, place: Place) -> None:
        """With "new", a new example is begun. Who comes from another page has the bank in hand, not a field."""
        if not self.isVisible():
            self.bank.setFocus()
        self.autosave.forget()
        self.judging.stepped = False  # F8 begins with the first finding again
        self.sheets.work.show_editor()
        # Who comes back finds the example that was worked on.
        super().show_place(place if place.get("example") or not self._held else place.but(example=self._held))
        if place.get("new"):
            self.new()

    def refresh(self) -> None:
        """Read the bank as the coach reads it, and the current example."""
        self.showing.read()
        ids = [row.id for row in self.showing.rows]
        if self.example not in ids:
            self.autosave.forget()
            self.place = self.place.but(example=self.showing.neighbour(self.example, self._order))
        self._order, self._held = ids, self.example
        self._show_bank()
        self.sheets.work.want_editor(bool(self.example))
        self._turned()
        if self.example:
            self.showing.fill(self.example, str(self.place.get("telling") or "hm"))

    def new(self) -> None:
        """Begin an example; the caret goes into its title."""
        from desktop_app.records import examples

        made: list[int] = []
        if self.attempt(
            tr("a new example"), lambda s: made.append(examples.add(s, title=tr("New example"))), quiet=True
        ):
            self.show_example(made[0])
            self.editor.rename()

    def show_example(self, example: int) -> None:
        """Go to another example of the bank, in full."""
        self.autosave.forget()
        self.sheets.work.show_editor()
        self.shift(example=example, new=None, telling=None)
        self.refresh()
        self.retitled.emit()

    # ------------------------------------------------------------ reading and showing

    def _turned(self) -> None:
        """The coach stands beside an example, not beside a sheet."""
        self.frame.show_side(bool(self.example) and self.sheets.work.sheet is None)

    def _read_again(self) -> None:
        """What was typed is kept: the bank, and what is computed from the store, follow."""
        if not self.tools.store.is_ready or self.example not in self._order:
            return
        self.showing.read()
        self._show_bank()
        self.showing.beside(self.example)
        self.retitled.emit()

    def _show_bank(self) -> None:
        rows: list[Any] = [
            *self.notes.rows(self.showing.in_use, self.showing.texts, self.showing.setting, self.showing.told)
        ]
        if self.showing.retired:
            rows.append(Heading(plural("{n} retired", "{n} retired", len(self.showing.retired))))
            rows += self.notes.rows(self.showing.retired, self.showing.texts, self.showing.setting, self.showing.told)
        if tuple(rows) != self.bank.rows.rows:
            self.bank.set_rows(rows, current=self.example or None)
        else:
            self.bank.set_current(self.example)
        count = len(self.showing.in_use)
        advice = tr("6 to 12 is a good size")
        if count < 6:
            advice = tr("6 to 12 is a good size, so write more")
        elif count > 12:
            advice = tr("6 to 12 is a good size, so retire some")
        self.listed.size_note.setText(plural("{n} in the bank; {advice}", "{n} in the bank; {advice}", count,
                                             advice=advice))  # fmt: skip

    def _chosen(self, key: object) -> None:
        if isinstance(key, int) and key != self.example and self.autosave.flush():
            self.show_example(key)
            self.frame.close_list()

    # ------------------------------------------------------------ what the keys do

    def show_telling(self, audience: str) -> None:
        """Another telling; a recruiter's starts from the full text, to be cut by the person."""
        from desktop_app.records import tellings

        if not self.autosave.flush():
            return
        self.place = self.place.but(telling=audience)
        if audience == SHORT and not self.editor.version.text.strip() and any(self.editor.texts().values()):
            label = tr("began a recruiter version")
            self.attempt(label, lambda session: tellings.begin_version(session, self.example, SHORT))
        self.editor.show_telling(audience)
        self.judging.judge()

    def say_aloud(self) -> None:
        """Rehearse this example."""
        self.go("rehearse", example=self.example)

    def link(self) -> None:
        """To the matrix of the opportunity the example is read for."""
        post = self.showing.texts[self.example].opportunity
        if post is None:
            self.tools.messages.note(tr("Add an opportunity first; its requirements are what an example proves."))
        else:
            self.go("opportunity", opportunity=post, tab="coverage", example=self.example)

    def _write_in_application(self, written: bool) -> None:
        post = self.showing.texts[self.example].opportunity
        self.actions_on.write_in_application(written, post, self.showing.standing.in_writing)
