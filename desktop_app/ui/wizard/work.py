"""The middle of the wizard: one page's head, its fields, its findings and its way on; it must not read or write."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop_app.ui.frame.panes import focus_first
from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.base import Label, Rule
from desktop_app.ui.widgets.page_parts import SectionLabel
from desktop_app.ui.wizard import words
from desktop_app.ui.wizard.brought import Brought
from desktop_app.ui.wizard.factory import maker
from desktop_app.ui.wizard.rows import RowsEditor
from desktop_app.ui.wizard.way_on import WayOn, advance

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from desktop_app.playbooks.model import Page, Playbook
    from desktop_app.ui.wizard.editor import FieldEditor

_RIGHT = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
_SHAPES = {"E": "blocked", "I": "hint"}


class WorkArea(QWidget):
    """Shows one page of a playbook. ``made`` brings every new editor, so that the page can connect it."""

    made = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editors: dict[str, FieldEditor] = {}
        self.heads: dict[str, SectionLabel] = {}
        self.page: Page | None = None
        self._titles: list[tuple[int, str]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(look().px(28), look().px(16), look().px(28), look().px(16))
        self._column.setSpacing(look().px(10))
        self._build_head()
        self.brought = Brought()
        self._column.addWidget(self.brought)
        self.fields = QWidget()
        self._column.addWidget(self.fields)
        self.prompts = Label("", "small", "sub", wrap=True)
        self.page_finding = Label("", "small", "part", wrap=True)
        self._column.addWidget(self.prompts)
        self._column.addWidget(self.page_finding)
        self._column.addStretch(1)
        self.foot = WayOn()
        self.done_button, self.leave_button = self.foot.done, self.foot.leave

    def _build_head(self) -> None:
        self._head = row = QGridLayout()
        row.setHorizontalSpacing(look().px(8))
        row.setVerticalSpacing(0)
        row.setColumnStretch(1, 1)
        self.code = Label("", "title", "sub")
        self.name = Label("", "title", wrap=True)
        self.pace = Label("", "small", "sub")
        row.addWidget(self.code, 0, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.name, 0, 1)
        self.instruction = Label("", "body", "sub", wrap=True)
        self.rule = Rule(1)
        self._column.addLayout(row)
        self._column.addWidget(self.instruction)
        self._column.addWidget(self.rule)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Minutes and detail stand beside the title where there is room for both, below it where there is not."""
        super().resizeEvent(event)
        self._place_pace()

    def _place_pace(self) -> None:
        room = self.contentsRect().width() - 2 * look().px(28)
        wide = sum(advance(label) for label in (self.code, self.name, self.pace)) + look().px(32) <= room
        place, across, where = ((0, 2), 1, _RIGHT) if wide else ((1, 0), 3, Qt.AlignmentFlag.AlignLeading)
        self.pace.setWordWrap(not wide)
        self._head.removeWidget(self.pace)
        self._head.addWidget(self.pace, *place, 1, across, where if wide else Qt.AlignmentFlag(0))

    def shows(self, page: Page, titles: Sequence[tuple[int, str]]) -> bool:
        """Whether the editors of this page, with these examples to pick in whatever order, stand here already."""
        return self.page is not None and self.page == page and set(self._titles) == set(titles)

    def show_page(self, page: Page, playbook: Playbook, titles: Sequence[tuple[int, str]]) -> None:
        """Make the editors of a page; ``titles`` are the examples that may be picked."""
        self.page, self._titles = page, list(titles)
        self.code.setText(page.code)
        self.name.setText(page.title)
        self.pace.setText(tr("about {minutes} min · detail: {detail}", minutes=page.minutes, detail=playbook.detail))
        self.pace.setToolTip(playbook.detail_help)
        self._place_pace()
        self.instruction.setText(page.instruction or page.purpose)
        self.prompts.setText("\n".join(page.prompts))
        self.prompts.setVisible(bool(page.prompts))
        old, self.fields = self.fields, QWidget(self)
        self._make_fields(page)
        self._column.replaceWidget(old, self.fields)
        old.deleteLater()

    def _make_fields(self, page: Page) -> None:
        """One editor a field, its label beside it or above."""
        grid = QGridLayout(self.fields)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look().px(12))
        grid.setVerticalSpacing(look().px(10))
        grid.setColumnMinimumWidth(0, look().px(112))
        grid.setColumnStretch(1, 1)
        make = maker(self._titles)
        self.editors, self.heads = {}, {}
        for number, field in enumerate(page.fields):
            editor = self.editors[field.key] = make(field, self.fields)
            line = 2 * number
            if not number:
                self.rule.setVisible(not editor.wide)
            if editor.wide:
                note = tr("optional") if field.optional else ""
                self.heads[field.key] = SectionLabel(field.label, note, of=editor, parent=self.fields)
                grid.addWidget(self.heads[field.key], line, 0, 1, 2)
                grid.addWidget(editor, line + 1, 0, 1, 2)
            else:
                label = Label(field.label, "body", "sub", wrap=True, parent=self.fields)
                label.setBuddy(editor)
                label.beside(editor)
                grid.addWidget(label, line, 0, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(editor, line, 1, *editor.stands)
            self.made.emit(editor)

    def show_findings(self, findings: Sequence[Any]) -> None:
        """Each finding under its field, the first of a field only; those of the whole page below; rows say how far."""
        for key, head in self.heads.items():
            rows = self.editors[key]
            if isinstance(rows, RowsEditor) and not rows.field.optional:
                whole, of = rows.how_far
                head.set_text(head.label.text(), tr("{n} of {of} ready", n=whole, of=of) if of else "")
        at_page, shown = [], set()
        for each in self.editors.values():
            each.set_finding("")
        for finding in findings:
            editor = self.editors.get(finding.field)
            if editor is None:
                at_page.append(tr("{message} {fix}", message=finding.message, fix=finding.fix).strip())
            elif finding.field not in shown:
                shown.add(finding.field)
                shape = _SHAPES.get(finding.severity, "look_at")
                editor.set_finding(words.said(finding), finding.fix, shape, finding.row)
        self.page_finding.setText("\n".join(at_page))
        self.page_finding.setVisible(bool(at_page))

    def focus_first(self) -> None:
        """The caret into the first field, a row or a line of its own too."""
        focus_first(self.fields)
