"""The next twenty minutes as rows to start; it must choose none of them (``prep.next_minutes`` does)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.today.parts import ActionRow
from desktop_app.ui.today.sections import clear
from desktop_app.ui.today.words import action_words, nearest_words
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.page_parts import SectionLabel

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from desktop_app.ui.tasks import Tasks


class NextMinutes(QWidget):
    """Up to three things to do now; ``started`` brings the number of one."""

    started = Signal(int)

    def __init__(self, tasks: Tasks, gather: Callable[[int], Any], parent: QWidget | None = None) -> None:
        """``gather`` reads what the matrix of an opportunity is made of."""
        super().__init__(parent)
        self._tasks, self._gather = tasks, gather
        self._shown: Any = None
        self._actions: object = None
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)

    def show_actions(self, following: Any, today: date) -> None:
        """``following`` is the next interview as ``prep.today`` reads it; None where there is none."""
        actions = following.actions if following else ()
        wanted = (following.row.id if following else 0, actions, today)
        if wanted == self._actions:
            return
        self._actions = wanted
        clear(self._rows)
        self._shown = following
        self.setVisible(bool(actions))
        if actions:
            head = SectionLabel(tr("The next 20 minutes"), tr("in this order; stop whenever you like"))
            self._rows.addWidget(head)
        for number, action in enumerate(actions, 1):
            what, why = action_words(action, today)
            row = ActionRow(number, what, why, action.minutes)
            row.started.connect(partial(self.started.emit, number))
            self._rows.addWidget(row)
            if action.kind == "must":
                look = partial(self._look_for_nearest, following, action.target, row, why)
                QTimer.singleShot(0, self, look)

    def _look_for_nearest(self, shown: Any, requirement: int, row: ActionRow, why: str) -> None:
        """Name what comes nearest to an open must: read once the page stands, ranked in the background."""
        from desktop_app.prep import coverage

        if self._shown is shown and self.isVisible():
            material = self._gather(shown.row.opportunity_id)
            self._tasks.run(
                lambda _: coverage.nearest(material, requirement),
                partial(self._name_nearest, shown, row, why),
                words=tr("Looking for proof"),
            )

    def _name_nearest(self, shown: Any, row: ActionRow, why: str, nearest: tuple[str, tuple[str, ...]] | None) -> None:
        if nearest is not None and self._shown is shown:
            row.why.setText(tr("{first} {second}", first=why, second=nearest_words(*nearest)))
