"""The last hour: two sentences of the person's own, one question, one proof, a pause; nothing to learn, no count."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.errors import UserError
from desktop_app.ui.actions import Command, ready
from desktop_app.ui.layouts import OneColumn
from desktop_app.ui.page import Page
from desktop_app.ui.theme import look
from desktop_app.ui.today.sections import clear
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.base import Label
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.page_parts import SectionLabel

if TYPE_CHECKING:
    from collections.abc import Sequence


class CalmPage(Page):
    """One column in large text."""

    watches = frozenset({"answer", "ask_item", "example", "interview"})

    def build(self) -> None:
        """A column that is filled anew, and the way back."""
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(look().px(28), look().px(28), look().px(28), look().px(28))
        column.setSpacing(look().px(14))
        self.lines = QVBoxLayout()
        self.lines.setSpacing(look().px(14))
        column.addLayout(self.lines)
        back = Button(tr("Back to Today"), "plain", key="Esc")
        back.clicked.connect(lambda: self.go("today"))
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.body = body
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(OneColumn(body, most=look().px(760), parent=self))

    def title(self) -> str:
        """Title bar."""
        return tr("The last hour")

    def panes(self) -> Sequence[QWidget]:
        """The one column."""
        return (self.body,)

    def subject(self) -> dict[str, int]:
        """The round."""
        number = self.place.get("interview")
        return {"interview": int(number)} if number else {}

    def commands(self) -> Sequence[Command]:
        """Escape goes back."""
        return (
            Command(
                key="calm.back",
                text=tr("Back to Today"),
                keys=("Esc",),
                hint=tr("back"),
                do=lambda: self.go("today"),
                why_not=ready,
            ),
        )

    def refresh(self) -> None:
        """The person's own lines among the page's words."""
        from desktop_app.playbooks.calm import calm_page
        from desktop_app.prep import calm

        words, own = calm_page(), calm.Own(opening="", question="", proof="")
        number: Any = self.place.get("interview")
        if number:
            try:
                with self.read() as session:
                    own = calm.own_lines(session, int(number))
            except UserError:  # the round was taken out; the page is of use without it
                own = calm.Own(opening="", question="", proof="")
        clear(self.lines)
        self.lines.addWidget(Label(words.title, "title"))
        self.lines.addWidget(Label(words.line, "calm", wrap=True))
        for name, text in (
            (tr("Your first two sentences"), own.opening),
            (tr("One warm question"), own.question),
            (tr("One proof to hold on to"), own.proof),
            (tr("Water, and a pause"), words.kinds[-1].action),
            (tr("If you need a moment"), words.pause),
        ):
            if text:
                self.lines.addWidget(SectionLabel(name, rank=2))
                self.lines.addWidget(Label(text, "calm", wrap=True, selectable=True))
        self.lines.addWidget(Label(words.note, "body", "sub", wrap=True))
