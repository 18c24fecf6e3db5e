"""What the person can do where reading found nothing; it must not decide anything for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme import look
from desktop_app.ui.translate import plural, tr
from desktop_app.ui.widgets.base import Label, Rule
from desktop_app.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from collections.abc import Callable


class Nothing(QWidget):
    """Three ways on: words selected, every passage to be sorted, a line typed; and what is so until then."""

    def __init__(
        self, from_words: Callable[[], object], take_all: Callable[[], object], add: Callable[[], object]
    ) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, look().px(8), 0, 0)
        self._column.setSpacing(look().px(4))
        self._column.addWidget(Label(tr("What you can do"), "label", "sub"))
        self._step(
            tr("1  Select words on the left and press R"), tr("They become a must until you say otherwise."),
            Button(tr("Make it a requirement"), "primary", key="R"), from_words,
        )  # fmt: skip
        self.all = Button(tr("Take every passage"), "plain")
        self.count = self._step(tr("2  Take every passage as not sorted yet"), "", self.all, take_all)
        self._step(
            tr("3  Type one yourself"), tr("Something said on the phone counts too."),
            Button(tr("Add a line"), "plain", key="N"), add,
        )  # fmt: skip
        self._column.addWidget(Rule(2))
        self._column.addWidget(Label(tr("Until then"), "label", "sub"))
        until = tr("Coverage stays empty and says that there are no requirements yet. It never says you have no gaps.")
        self._column.addWidget(Label(until, "small", "sub", wrap=True))
        self._column.addStretch(1)

    def _step(self, title: str, note: str, button: Button, act: Callable[[], object]) -> Label:
        said = Label(note, "small", "sub", wrap=True)
        number, _, words = title.partition("  ")
        self._column.addWidget(Rule(3))
        step = QGridLayout()
        step.setContentsMargins(0, look().px(4), 0, look().px(6))
        step.setHorizontalSpacing(look().px(14))
        step.setVerticalSpacing(look().px(3))
        step.setColumnStretch(1, 1)
        count, what = Label(number, "number", "accent"), Label(words, "body", bold=True, wrap=True)
        what.hang_with(count)
        step.addWidget(count, 0, 0, 3, 1, Qt.AlignmentFlag.AlignTop)
        step.addWidget(what, 0, 1)
        step.addWidget(said, 1, 1)
        button.clicked.connect(act)
        step.addWidget(button, 2, 1, Qt.AlignmentFlag.AlignLeft)
        self._column.addLayout(step)
        return said

    def set_passages(self, number: int) -> None:
        """How many passages there are to go through."""
        words = plural(
            "{n} passage to go through with 1, 2 and 0.", "{n} passages to go through with 1, 2 and 0.", number
        )
        self.count.setText(words)
        self.all.setEnabled(bool(number))
