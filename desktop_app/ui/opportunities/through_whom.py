"""Who is in one opportunity, and which recruiters one knows could be (M39c); it must add nobody by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.theme import look
from desktop_app.ui.today.parts import reason_line
from desktop_app.ui.translate import tr
from desktop_app.ui.when import day_text
from desktop_app.ui.widgets.base import Label, clear
from desktop_app.ui.widgets.page_parts import SectionLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST = 4
"""Known recruiters offered; People has all."""


class ThroughWhom(QWidget):
    """People of the opportunity, then recruiters known from before; ``person`` and ``added`` bring an id."""

    person = Signal(int)
    added = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(SectionLabel(tr("Who is in it")))
        self.list = QWidget()
        inner = QVBoxLayout(self.list)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        column.addWidget(self.list)
        self._shown: object = None

    def show_people(self, parts: Sequence[Any], known: Sequence[Any]) -> None:
        """``parts`` are the people in it; ``known`` recruiters that could put the person forward here too."""
        known = known[:MOST]
        if (tuple(parts), tuple(known)) == self._shown:
            return
        self._shown = (tuple(parts), tuple(known))
        clear(self.list)
        column: Any = self.list.layout()
        for part in parts:
            role = tr("your future manager") if part.will_manage_me else part.title
            line = reason_line(part.name, tr(", ").join(each for each in (role, part.firm) if each))
            line.clicked.connect(lambda _=False, key=part.person_id: self.person.emit(key))
            column.addWidget(line)
        if not parts:
            column.addWidget(Label(tr("Nobody yet."), "small", "faint"))
        if known:
            column.addSpacing(look().px(8))
            column.addWidget(Label(tr("Recruiters you know, to put you forward here too"), "small", "sub", wrap=True))
        for row in known:
            line = reason_line(tr("Add {name}", name=row.name), _known_words(row))
            line.clicked.connect(lambda _=False, key=row.id: self.added.emit(key))
            column.addWidget(line)


def _known_words(row: Any) -> str:
    """Where from, what they fill, when last in touch."""
    last = tr("last contact {day}", day=day_text(row.last_contact, weekday=False)) if row.last_contact else ""
    return tr(" · ").join(part for part in (row.firm, row.fills, last) if part)
