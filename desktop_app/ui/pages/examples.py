"""Examples: the bank, one example with its tellings, the coach beside it; it must not judge or know other pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout

from desktop_app.ui.actions import Command, ready
from desktop_app.ui.examples.actions import ExampleActions
from desktop_app.ui.examples.coach import CoachSide
from desktop_app.ui.examples.editor import SHORT, ExampleEditor
from desktop_app.ui.examples.list import BankPane, bank_row
from desktop_app.ui.layouts import ListWorkSide
from desktop_app.ui.page import Page
from desktop_app.ui.rows import Heading
from desktop_app.ui.translate import plural, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.places import Place


LISTENERS = {"headline": "recruiter"}
"""Whose limits judge a telling that is nobody's own (LEN-04)."""


class ExamplesPage(Page):
    """The example builder."""

    watches = frozenset(
        {
            "example", "example_version", "depth_note", "figure", "here_line", "link", "use", "dismissal",
            "example_competency", "requirement", "profile",
        }
    )  # fmt: skip

    def build(self) -> None:
        """List, editor, coach."""
        self._texts: dict[int, Any] = {}
        self._findings: tuple[Any, ...] = ()
        self._at = -1
        self._focus_post: Any = None
        self.actions_on = ExampleActions(self, lambda: self.example, lambda: self._texts.get(self.example))
        self.listed = BankPane()
        self.listed.add.clicked.connect(self.new)
        self.bank = self.listed.bank
        self.bank.selected.connect(self._chosen)
        self.editor = ExampleEditor()
        self.editor.telling_chosen.connect(self._show_telling)
        self.editor.aloud.clicked.connect(self._say_aloud)
        self.side = CoachSide()
        self.side.went.connect(self._go_to)
        self.side.set_right.connect(self.actions_on.set_right)
        self.side.figure_set.connect(self.actions_on.set_figure)
        self.side.ticked.connect(self.actions_on.tick)
        self.frame = ListWorkSide(self.listed, self.editor, self.side, "examples", self.tools.preferences)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)
        self.autosave.kept.connect(lambda: QTimer.singleShot(0, self._judge))

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
        """Tellings, findings, aloud, link, retire, remove."""
        none = self._why_none
        rows = (
            ("headline", tr("Headline"), lambda: self._show_telling("headline"), tr("version"), "Alt+1", none),
            (
                "recruiter",
                tr("Recruiter version"),
                lambda: self._show_telling("recruiter"),
                tr("version"),
                "Alt+2",
                none,
            ),
            ("manager", tr("Manager version"), lambda: self._show_telling("hm"), tr("version"), "Alt+3", none),
            ("finding", tr("Next finding"), lambda: self._step(1), tr("next finding"), "F8", none),
            ("finding_before", tr("Finding before"), lambda: self._step(-1), "", "Shift+F8", none),
            ("aloud", tr("Say it aloud"), self._say_aloud, tr("say it aloud"), "F5", none),
            ("link", tr("Link to a requirement"), self._link, tr("link"), "Ctrl+L", none),
            ("new", tr("New example"), self.new, "", "N", ready),
            ("retire", tr("Retire, or bring back into use"), self.actions_on.retire, "", "", none),
            ("remove", tr("Remove"), self.actions_on.remove, "", "Del", none),
        )
        return tuple(
            Command(key=f"examples.{name}", text=text, do=do, hint=hint, keys=(key,) if key else (), why_not=why_not)
            for name, text, do, hint, key, why_not in rows
        )

    def show_place(self, place: Place) -> None:
        """With "new", a new example is begun."""
        self.autosave.forget()
        super().show_place(place)
        if place.get("new"):
            self.new()

    def refresh(self) -> None:
        """Read the bank as the coach reads it, and the current example."""
        from desktop_app.prep import coached
        from desktop_app.prep.focus import opportunity_in_focus
        from desktop_app.records import examples

        with self.read() as session:
            self._focus_post = opportunity_in_focus(session, self.tools.clock())
            self._texts = coached.texts(session, self._focus_post.id if self._focus_post else None)
            self._setting = coached.setting(session, self._focus_post.id if self._focus_post else None)
            in_use, retired = examples.in_use(session), examples.retired(session)
        rows: list[Any] = [bank_row(row, self._texts[row.id], self._setting) for row in in_use]
        if retired:
            rows += [
                Heading(plural("{n} retired", "{n} retired", len(retired))),
                *(bank_row(row, self._texts[row.id], self._setting) for row in retired),
            ]
        ids = [row.id for row in (*in_use, *retired)]
        if self.example not in ids:
            self.place = self.place.but(example=ids[0] if ids else None)
        self.bank.set_rows(rows, current=self.example or None)
        advice = tr("6 to 12 is a good size") if 6 <= len(in_use) <= 12 else tr("6 to 12 are usual")
        self.listed.size_note.setText(
            plural("{n} in the bank; {advice}", "{n} in the bank; {advice}", len(in_use), advice=advice)
        )
        self.editor.setVisible(bool(self.example))
        self.side.setVisible(bool(self.example))
        if self.example:
            self._show_example()

    def new(self) -> None:
        """Begin an example; the caret goes into its title."""
        from desktop_app.records import examples

        made: list[int] = []
        if self.attempt(tr("a new example"), lambda s: made.append(examples.add(s, title=tr("New example")))):
            self.autosave.forget()
            self.shift(example=made[0], new=None)
            self.refresh()
            self.editor.title.setFocus()
            self.editor.title.edit.selectAll()

    # ------------------------------------------------------------ the current example

    def _chosen(self, key: object) -> None:
        if isinstance(key, int) and key != self.example and self.autosave.flush():
            self.autosave.forget()
            self.shift(example=key)
            self._show_example()
            self.frame.close_list()
            self.retitled.emit()

    def _show_example(self) -> None:
        """Fill the fields and keep what is typed into them."""
        from desktop_app.records import examples, tellings
        from desktop_app.ui.examples.keeping import watch_fields

        with self.read() as session:
            row = examples.row_of(session, self.example)
            self._row = row
            versions = tellings.versions(session, self.example)
            depth = {kind.value: note for kind, note in tellings.depth_notes(session, self.example).items()}
        editor = self.editor
        editor.title.set_text(row.title)
        editor.when.set_text(row.when_text)
        editor.headline.set_text(row.headline)
        for key, field in editor.parts.items():
            field.set_text(self._texts[self.example].text.here if key == "here" else getattr(row, key))
        for key, line in editor.depth_notes.items():
            line.set_text(depth.get(key, ""))
        editor.version.set_text(versions.get("recruiter", ""))
        watch_fields(self.autosave, editor, self.example, self._focus_post.id if self._focus_post else None)
        audience = str(self.place.get("telling") or "hm")
        editor.show_telling(audience)
        self.frame.set_current(row.title, tr("Coach"))
        self._judge()

    def _show_telling(self, audience: str) -> None:
        """Another telling; a recruiter's starts from the full text, to be cut by the person."""
        from desktop_app.records import tellings

        if not self.autosave.flush():
            return
        self.place = self.place.but(telling=audience)
        if audience == SHORT and not self.editor.version.text.strip():
            self.attempt(
                tr("began a recruiter version"), lambda s: tellings.begin_version(s, self.example, "recruiter")
            )
            self._show_example()
        self.editor.show_telling(audience)
        self._judge()

    def _judge(self) -> None:
        """The coach over what is kept now, measures, figures and proofs."""
        from desktop_app.coaching.ledger import ledger
        from desktop_app.prep import coached
        from desktop_app.prep.proofs import proofs_of
        from desktop_app.records import tellings

        if not self.example or not self.tools.store.is_ready:
            return
        with self.read() as session:
            post = self._focus_post
            self._texts = coached.texts(session, post.id if post else None)
            proofs, told = proofs_of(session, self.example, post.id if post else None)
        mine = self._texts[self.example]
        telling = str(self.editor.telling.value)
        audience = LISTENERS.get(telling, telling)
        report, self._findings = coached.judged(mine, audience, self._setting)
        self.side.show_report(report.right, self._findings, report.notice)
        parts = {key: field.text for key, field in self.editor.parts.items() if key != "here"}
        texts = {
            "headline": self.editor.headline.text,
            "recruiter": mine.text.versions.get("recruiter", "") or "\n".join(parts.values()),
            "hm": "\n".join(parts.values()),
        }
        self.editor.show_measures(texts, report.shares, self._setting.pace)
        left = (
            tellings.trimmed(texts["hm"], mine.text.versions["recruiter"])
            if mine.text.versions.get("recruiter")
            else ()
        )
        self.editor.trimmed.setText(tr("Left out here: {what}", what=" ".join(left)) if left else "")
        self.side.show_figures(ledger(parts, mine.text.figures, mine.text.language))
        where = tr("at {employer}", employer=post.employer or post.title) if post else ""
        self.side.show_proofs(where, proofs, told, truth=mine.text.truth)
        self._at = -1

    def _step(self, by: int) -> None:
        if self._findings:
            self._at = (self._at + by) % len(self._findings)
            self._go_to(self._findings[self._at])

    def _go_to(self, finding: Any) -> None:
        """Into the part a finding is about, its words selected."""
        part = finding.part if finding.part in self.editor.parts else ""
        if finding.part == "headline":
            self._show_telling("headline")
            self.editor.headline.setFocus()
            return
        self._show_telling("hm")
        field = self.editor.parts[part or "action"]
        field.setFocus()
        if finding.spans and part:
            cursor = field.edit.textCursor()
            cursor.setPosition(finding.spans[0][0])
            cursor.setPosition(min(finding.spans[0][1], len(field.text)), QTextCursor.MoveMode.KeepAnchor)
            field.edit.setTextCursor(cursor)

    def _why_none(self) -> str:
        return "" if self.example else tr("Write an example first: N.")

    def _say_aloud(self) -> None:
        self.go("rehearse", example=self.example)

    def _link(self) -> None:
        if self._focus_post is None:
            self.tools.messages.note(tr("Add an opportunity first; its requirements are what an example proves."))
        else:
            self.go("opportunity", opportunity=self._focus_post.id, tab="coverage", example=self.example)
