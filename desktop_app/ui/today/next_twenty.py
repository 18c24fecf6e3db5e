"""The next twenty minutes as rows to start; it must choose none of them (``prep.next_minutes`` does)."""

from __future__ import annotations

from dataclasses import dataclass
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
    from collections.abc import Callable, Sequence
    from datetime import date

    from desktop_app.ui.tasks import Tasks


@dataclass(slots=True)
class _Must:
    """The row that names an open must-have, and whether what comes nearest to it was looked for."""

    opportunity: int
    requirement: int
    row: ActionRow
    why: str
    looked_for: bool = False

    def name(self, title: str, shared: Sequence[str]) -> None:
        self.row.why.setText(tr("{first} {second}", first=self.why, second=nearest_words(title, shared)))


class NextMinutes(QWidget):
    """Up to three things to do now; ``started`` brings the number of one."""

    started = Signal(int)

    def __init__(self, tasks: Tasks, gather: Callable[[int], Any], parent: QWidget | None = None) -> None:
        """``gather`` reads what the matrix of an opportunity is made of; None where the store is not open yet."""
        super().__init__(parent)
        self._tasks, self._gather = tasks, gather
        self._actions: object = None
        self._must: _Must | None = None
        self.nearest: Any = None
        """(requirement id, title, shared words) of what comes nearest to the open must-have that is named here."""
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)

    def show_actions(self, following: Any, today: date) -> None:
        """``following`` is the next interview as ``prep.today_kept`` picks it; None where there is none."""
        actions = following.actions if following else ()
        wanted = (following.row.id if following else 0, actions, today)
        if wanted != self._actions:
            self._actions = wanted
            self._fill(following, actions, today)
        if self._must is not None and not self._must.looked_for:
            QTimer.singleShot(0, self, self._look_for_nearest)  # read once the page stands

    def _fill(self, following: Any, actions: Sequence[Any], today: date) -> None:
        clear(self._rows)
        self._must = None
        self.setVisible(bool(actions))
        if actions:
            self._rows.addWidget(SectionLabel(tr("The next 20 minutes"), tr("in this order; stop whenever you like")))
        for number, action in enumerate(actions, 1):
            what, why = action_words(action, today)
            row = ActionRow(number, what, why, action.minutes)
            row.started.connect(partial(self.started.emit, number))
            self._rows.addWidget(row)
            if action.kind == "must":
                self._must = _Must(following.row.opportunity_id, action.target, row, why)
        if self._must is None or self.nearest is None or self.nearest[0] != self._must.requirement:
            self.nearest = None
        else:
            self._must.looked_for = True
            self._must.name(*self.nearest[1:])

    def _look_for_nearest(self) -> None:
        """Name what comes nearest to an open must, ranked in the background."""
        must = self._must
        if must is None or must.looked_for or not self.isVisible():
            return
        material = self._gather(must.opportunity)
        if material is None:
            return
        from desktop_app.prep import coverage

        must.looked_for = True
        self._tasks.run(
            lambda _: coverage.nearest(material, must.requirement),
            partial(self._name_nearest, must),
            words=tr("Looking for proof"),
        )

    def _name_nearest(self, must: _Must, nearest: tuple[str, tuple[str, ...]] | None) -> None:
        if nearest is not None and self._must is must:
            self.nearest = (must.requirement, *nearest)
            must.name(*nearest)
