"""Facts somebody was told otherwise: tell them too, or let it be (CON-01); it must not decide which of two is right."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.opportunities.fact_fields import value_words
from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.when import day_text
from desktop_app.ui.widgets.base import clear
from desktop_app.ui.widgets.strips import Strip

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_app.playbooks.model import Field
    from desktop_app.ui.page import Page


class ToldOtherwise(QWidget):
    """A strip for each difference; hidden where there is none. ``page`` writes and goes to the note."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._shown: object = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(8))
        self.hide()

    def show_differences(self, differences: Sequence[Any], field_of: Callable[[str], Field | None]) -> None:
        """``field_of`` gives the field of a fact, for its name and the words of its values."""
        self.setVisible(bool(differences))
        if tuple(differences) == self._shown:
            return
        self._shown = tuple(differences)
        clear(self)
        column: Any = self.layout()
        for each in differences:
            field = field_of(each.key)
            detail = tr(
                "{fact}: {told} on {day}, {now} now.",
                fact=field.label if field else each.key,
                told=value_words(field, each.told),
                day=day_text(each.day, weekday=False),
                now=value_words(field, each.now),
            )
            ways = [(tr("Tell them"), partial(self.tell, each)), (tr("Let it be"), partial(self.let_be, each))]
            column.addWidget(Strip(tr("You told {name} otherwise.", name=each.person), detail, "look_at", ways))

    def tell(self, each: Any) -> None:
        """Put a note down and go to it."""
        from desktop_app.records import followups
        from desktop_app.store.lists import FollowUpKind

        made: list[int] = []
        due = self._page.tools.clock().astimezone().date()
        if self._page.attempt(
            tr("a note to {name}", name=each.person),
            lambda session: made.append(
                followups.add(session, FollowUpKind.FACT_CHANGED, person_id=each.person_id, due=due, rule="CON-01")
            ),
        ):
            self._page.go("follow_up", follow_up=made[0])

    def let_be(self, each: Any) -> None:
        """The person decided; it is not asked again until the fact changes anew."""
        from desktop_app.records import facts

        self._page.attempt(tr("let the difference be"), lambda session: facts.let_be(session, each.told_id))
