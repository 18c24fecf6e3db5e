"""Where one person put me forward, with the warning where two did for the same post [J4]; it must keep nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme import look
from desktop_app.ui.today.sections import clear
from desktop_app.ui.translate import tr
from desktop_app.ui.when import day_text
from desktop_app.ui.widgets.base import Label, Rule
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.fields import LineField
from desktop_app.ui.widgets.page_parts import SectionLabel
from desktop_app.ui.widgets.strips import Strip

if TYPE_CHECKING:
    from collections.abc import Sequence


class PutForward(QWidget):
    """``added`` brings (employer, post), ``taken_out`` the id."""

    added = Signal(str, str)
    taken_out = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(6))
        column.addWidget(SectionLabel(tr("Put you forward")))
        self.rows = QVBoxLayout()
        column.addLayout(self.rows)
        self.client = LineField(tr("Employer they put you forward to"), placeholder=tr("employer"))
        self.role = LineField(tr("Post they put you forward for"), placeholder=tr("post, then Enter"))
        self.role.entered.connect(self._enter)
        self.client.entered.connect(self.role.setFocus)
        line = QHBoxLayout()
        line.addWidget(self.client, 1)
        line.addWidget(self.role, 1)
        column.addLayout(line)
        self._shown: object = None

    def show_rows(self, forwarded: Sequence[Any], twice: dict[int, str]) -> None:
        """Each time; ``twice`` names who else did, by the id of the record."""
        if (tuple(forwarded), twice) == self._shown:
            return
        self._shown = (tuple(forwarded), dict(twice))
        clear(self.rows)
        agreed = {"yes": tr("you agreed"), "no": tr("you had not agreed"), "unknown": ""}
        for each in forwarded:
            day = day_text(each.day, weekday=False) if each.day else ""
            parts = (each.client, each.role, day, agreed[each.consent.value])
            words = tr(", ").join(part for part in parts if part)
            box = QWidget()
            row = QHBoxLayout(box)
            row.setContentsMargins(0, 0, 0, 0)
            out = Button("", "small", icon="bin")
            out.setAccessibleName(tr("Take out “{record}”", record=words))
            out.clicked.connect(lambda _=False, key=each.id: self.taken_out.emit(key))
            row.addWidget(Label(words, "body", wrap=True), 1)
            row.addWidget(out)
            self.rows.addWidget(box)
            if each.id in twice:
                message = tr("{who} put you forward for it too.", who=twice[each.id])
                self.rows.addWidget(
                    Strip(message, tr("Two agencies on one post can end it. Ask both to agree."), "blocked")
                )
            self.rows.addWidget(Rule(3))

    def _enter(self) -> None:
        if self.client.text.strip():
            self.added.emit(self.client.text.strip(), self.role.text.strip())
            for field in (self.client, self.role):
                field.set_text("")
