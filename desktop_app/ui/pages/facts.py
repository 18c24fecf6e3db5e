"""Facts: what knocks out, one sheet for every talk, and the own record beside it; it must not know other views."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.actions import Command
from desktop_app.ui.layouts import MainSide, panel
from desktop_app.ui.opportunities.fact_fields import SHEET, own_fields, sheet_fields, standings
from desktop_app.ui.opportunities.told_otherwise import ToldOtherwise
from desktop_app.ui.page import Page
from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.base import Label, Rule, clear
from desktop_app.ui.widgets.choices import Switch
from desktop_app.ui.widgets.page_parts import SectionLabel
from desktop_app.ui.widgets.strips import Strip
from desktop_app.ui.wizard.factory import maker

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.playbooks.model import Field
    from desktop_app.ui.wizard.editor import FieldEditor


class FactsTab(Page):
    """One fact sheet for every talk, differences told, this post's fact lines; beside it the own record."""

    watches = frozenset(
        {
            "fact",
            "fact_told",
            "person",
            "held_role",
            "degree",
            "licence",
            "spoken_language",
            "submission",
            "requirement",
        }
    )

    def build(self) -> None:
        """Differences, sheet and fact lines; the own record beside them."""
        self._sheet: dict[str, FieldEditor] = {}
        self._own: dict[str, FieldEditor] = {}
        self._differences: tuple[Any, ...] = ()
        self._shown_lines: Any = None
        main, self.left = panel((28, 14, 20, 20))
        self.strips, self.lines, self.fields = ToldOtherwise(self), QWidget(), QWidget()
        inner = QVBoxLayout(self.lines)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(look().px(8))
        self.lines_head = SectionLabel(tr("What this post asks of your record"))
        self.left.addWidget(self.strips)
        self.left.addWidget(SectionLabel(tr("Questions that can knock you out"), tr("one sheet for every talk")))
        self.left.addWidget(self.fields)
        self.left.addWidget(self.lines_head)
        self.left.addWidget(self.lines)
        self.left.addStretch(1)
        side, column = panel()
        make = maker([])
        self.twice = Strip("", kind="blocked")
        column.addWidget(self.twice)
        for field in own_fields():
            editor = self._own[field.key] = make(field, side)
            column.addWidget(SectionLabel(field.label, of=editor, parent=side))
            column.addWidget(editor)
        column.addStretch(1)
        self.frame = MainSide(main, side, "facts", self.tools.preferences, side_width=400, parent=self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)
        self.autosave.kept.connect(lambda: QTimer.singleShot(0, self, self.refresh))

    @property
    def opportunity(self) -> int:
        """Id of the opportunity shown."""
        return int(self.place.get("opportunity") or 0)

    def panes(self) -> Sequence[QWidget]:
        """Sheet, then own record."""
        return self.frame.panes()

    def show_pane(self, pane: QWidget) -> None:
        """Scroll to it where narrow."""
        self.frame.show_pane(pane)

    def commands(self) -> Sequence[Command]:
        """Tell somebody of a changed fact, or let it be."""
        return (
            Command(
                key="facts.tell", text=tr("Tell them of the change"), do=lambda: self.strips.tell(self._differences[0]),
                hint=tr("tell them"), keys=("T",), why_not=self._why_none,
            ),
            Command(
                key="facts.let_be", text=tr("Let the difference be"), hint=tr("let it be"), keys=("L",),
                do=lambda: self.strips.let_be(self._differences[0]), why_not=self._why_none,
            ),
        )  # fmt: skip

    def refresh(self) -> None:
        """Read the sheet, the own record and how the lines stand."""
        from desktop_app.prep import own_rows
        from desktop_app.records import facts

        if not self._sheet:
            self._make_sheet()
        today = self.tools.clock().astimezone().date()
        with self.read() as session:
            sheet = {key: row.value for key, row in facts.sheet(session).items()}
            self._differences = facts.differences(session)
            own = {key: table.show(session) for key, table in own_rows.TABLES.items()}
            own["put_forward"] = own_rows.put_forward(session, self.opportunity).show(session)
            twice = own_rows.forwarded_twice(session)
            lines = own_rows.fact_lines(session, self.opportunity, today)
        if not self.autosave.is_pending:
            for key, editor in self._sheet.items():
                editor.show_value(sheet.get(key))
            for key, editor in self._own.items():
                editor.show_value(own[key])
        self.twice.set_message(
            tr("Put forward twice: {places}.", places=tr("; ").join(twice)), tr("Ask both to agree.")
        )
        self.twice.setVisible(bool(twice))
        self.strips.show_differences(self._differences, self._field_of)
        self._show_lines(lines)

    # ------------------------------------------------------------ inside

    def _make_sheet(self) -> None:
        """The editors of the fact sheet, as the playbooks define them."""
        from desktop_app.playbooks import load

        books, _ = load.all_playbooks(load.folders(self.tools.folder))
        grid = QGridLayout(self.fields)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look().px(12))
        grid.setVerticalSpacing(look().px(8))
        grid.setColumnMinimumWidth(0, look().px(130))
        grid.setColumnStretch(1, 1)
        make = maker([])
        for line, field in enumerate(sheet_fields(books)):
            key = field.record.removeprefix(SHEET)
            editor = self._sheet[key] = make(field, self.fields)
            words = tr("{label} (private)", label=field.label) if field.private else field.label
            label = Label(words, "body", "sub", wrap=True, parent=self.fields)
            label.setBuddy(editor)
            label.beside(editor)
            grid.addWidget(label, line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(editor, line, 1, *editor.stands)
            self._keep(editor, ("fact", key), partial(self._put_fact, field, key))
        for key, editor in self._own.items():
            self._keep(editor, ("own", key), partial(self._put_own, key))

    def _keep(self, editor: FieldEditor, merge: tuple[str, str], keep: Any) -> None:
        self.autosave.watch(editor, tr("typing in “{field}”", field=editor.field.label), merge, keep)

    def _put_fact(self, field: Field, key: str, session: Any, text: str) -> None:
        from desktop_app.records import facts

        facts.put(session, key, json.loads(text), private=field.private or None)

    def _put_own(self, key: str, session: Any, text: str) -> None:
        from desktop_app.prep import own_rows

        table = own_rows.TABLES.get(key) or own_rows.put_forward(session, self.opportunity)
        table.change(session, json.loads(text))

    def _field_of(self, key: str) -> Field | None:
        editor = self._sheet.get(key)
        return editor.field if editor is not None else None

    def _show_lines(self, lines: Sequence[Any]) -> None:
        if lines == self._shown_lines:
            return
        self._shown_lines = lines
        clear(self.lines)
        column = self.lines.layout()
        assert column is not None
        for each in lines:
            column.addWidget(self._line(each))
            column.addWidget(Rule(3))
        if not lines:
            column.addWidget(Label(tr("No line of this posting asks for a fact of your record."), "body", "faint"))

    def _line(self, each: Any) -> QWidget:
        box = QWidget()
        inner = QVBoxLayout(box)
        inner.setContentsMargins(0, look().px(2), 0, look().px(2))
        inner.setSpacing(look().px(4))
        inner.addWidget(Label(each.row.name, "body", bold=True, wrap=True))
        chosen = each.row.fact_standing.value if each.row.fact_standing is not None else None
        switch = Switch(tr("How it stands: {line}", line=each.row.name), standings(), chosen, small=True)
        switch.chosen.connect(partial(self._stand, each.row))
        row = QHBoxLayout()
        row.addWidget(switch)
        row.addStretch(1)
        inner.addLayout(row)
        if each.why:
            inner.addWidget(Label(each.why, "small", "sub", wrap=True))
        return box

    def _stand(self, row: Any, standing: Any) -> None:
        from desktop_app.records import requirements
        from desktop_app.store.lists import FactStanding

        label = tr("how “{line}” stands", line=row.name)
        self.attempt(label, lambda s: requirements.edit(s, row.id, fact_standing=FactStanding(standing)))

    def _why_none(self) -> str:
        return "" if self._differences else tr("Nobody was told otherwise.")
