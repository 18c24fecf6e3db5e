"""What earlier rounds bring to the first page of a preparation, and whose word it is; it must read and move nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.when import day_text
from desktop_app.ui.widgets.base import Label, clear
from desktop_app.ui.widgets.page_parts import SectionLabel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop_app.prep.wizard.arrivals import Arrival


class Brought(QWidget):
    """A head and, for each earlier round, what it brings and in which state (domain.md 2.8)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(4))
        column.addWidget(SectionLabel(tr("Brought from earlier rounds")))
        self.list = QWidget()
        inner = QVBoxLayout(self.list)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(look().px(3))
        column.addWidget(self.list)
        self._shown: object = None
        self.hide()

    def show_arrivals(self, arrivals: Sequence[Arrival], titles: Mapping[str, str]) -> None:
        """Nothing stands here where nothing was brought; ``titles`` name the kinds of round."""
        self.setVisible(bool(arrivals))
        if arrivals == self._shown:
            return
        self._shown = arrivals
        clear(self.list)
        column = self.list.layout()
        before = 0
        for arrival in arrivals:
            if arrival.interview_id != before:
                column.addWidget(Label(_round_words(arrival, titles), "body", bold=True, wrap=True))  # type: ignore[union-attr]
            before = arrival.interview_id
            column.addWidget(Label(things_words(arrival), "body", wrap=True, selectable=True))  # type: ignore[union-attr]
            column.addWidget(Label(arrival.words, "small", "part", bold=True, wrap=True))  # type: ignore[union-attr]


def _round_words(arrival: Arrival, titles: Mapping[str, str]) -> str:
    """Which round: kind, who, when."""
    when = day_text(arrival.starts, weekday=False) if arrival.starts else ""
    parts = (titles.get(arrival.playbook, arrival.playbook), *arrival.people, when)
    return tr(", ").join(part for part in parts if part)


def things_words(arrival: Arrival) -> str:
    """What it brings, each with how many of it there are where that is more than one."""
    things = [tr("{what}: {n}", what=what, n=count) if count > 1 else what for what, count in arrival.things]
    return tr(" · ").join(things)
