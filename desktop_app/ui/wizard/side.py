"""The right side of a wizard page: why, what the brief will show, where else it goes; it must read nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.base import Label, Rule
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.page_parts import SectionLabel
from desktop_app.ui.wizard.words import block_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.playbooks.model import Page, Playbook
    from desktop_app.prep.wizard.preview import Block


class WhySide(QWidget):
    """Three sections; the third vanishes where nothing is carried on."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(look().px(18), look().px(14), look().px(18), look().px(18))
        column.setSpacing(look().px(8))
        column.addWidget(Label(tr("Why this matters"), "label", "sub"))
        self.why = Label("", "reading", wrap=True, selectable=True)
        self.because = Label("", "small", "sub", wrap=True)
        self.compare = Button(tr("Compare"), "quiet")
        self.compare.setAccessibleName(tr("Compare recruiter and manager"))
        for widget in (self.why, self.because):
            column.addWidget(widget)
        line = QHBoxLayout()
        line.addWidget(self.compare)
        line.addStretch(1)
        column.addLayout(line)
        self.brief_label = SectionLabel(tr("Goes into the brief"))
        column.addWidget(self.brief_label)
        self.paper = QFrame()
        self.paper.setObjectName("paper")
        self._paper = QVBoxLayout(self.paper)
        self._paper.setContentsMargins(look().px(14), look().px(12), look().px(14), look().px(12))
        self._paper.setSpacing(look().px(4))
        column.addWidget(self.paper)
        row = QHBoxLayout()
        self.brief_note = Label("", "small", "sub", wrap=True)
        self.open_brief = Button(tr("Open the brief"), "quiet")
        row.addWidget(self.brief_note, 1)
        row.addWidget(self.open_brief)
        column.addLayout(row)
        self.carried_label = SectionLabel(tr("Also carried to"), rank=2)
        self.carried = Label("", "body", "sub", wrap=True)
        column.addWidget(self.carried_label)
        column.addWidget(self.carried)
        column.addStretch(1)
        self._shown: object = None

    def show_page(self, page: Page, blocks: Sequence[Block], playbook: Playbook) -> None:
        """Show a page's reasons and the blocks it feeds as they read now."""
        self.why.setText(page.why or page.purpose)
        self.because.setText(page.because)
        self.brief_note.setText(page.brief_note or (tr("Nothing of this page is printed.") if not blocks else ""))
        self.carried.setText(page.carries_note)
        self.carried.setVisible(bool(page.carries_note))
        self.carried_label.setVisible(bool(page.carries_note))
        self.paper.setVisible(bool(blocks))
        if (page.key, blocks) != self._shown:
            self._shown = (page.key, blocks)
            self._fill(blocks)

    def _fill(self, blocks: Sequence[Block]) -> None:
        while self._paper.count():
            item = self._paper.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, block in enumerate(blocks):
            if number:
                self._paper.addWidget(Rule(1))
            self._paper.addWidget(Label(block_name(block.key), "label", "sub"))
            for line in block.lines:
                self._paper.addWidget(Label(line, "fine", wrap=True))
            if not block.lines:
                self._paper.addWidget(Label(tr("not written yet"), "fine", "faint", italic=True))
