"""The way of asking under the list: mode, probe, vague ones, ways to bank and looking back; it must plan nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.store.lists import TakeMode
from desktop_app.ui.opportunities.fact_fields import sheet_fields, value_words
from desktop_app.ui.rehearse.voice import ON
from desktop_app.ui.rehearse.words import mode_names
from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.choices import Check, Choice
from desktop_app.ui.widgets.page_parts import SectionLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.ui.preferences import Preferences


class WayOfAsking(QWidget):
    """``changed`` says that the questions should be asked otherwise; ``went`` brings the page to go to."""

    changed = Signal()
    went = Signal(str)

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self._offered: Sequence[TakeMode] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(look().px(16), look().px(6), look().px(16), 0)
        column.setSpacing(look().px(6))
        column.addWidget(SectionLabel(tr("Way of asking"), rank=2))
        self.mode = Choice(tr("Way of asking"))
        self.mode.picked.connect(lambda _: self.changed.emit())
        column.addWidget(self.mode)
        self.probe = Check(tr("one probe after each answer"))
        self.probe.setChecked(bool(preferences.get("rehearse_probe", True)))
        self.vague = Check(tr("a vague question among them"))
        self.vague.setChecked(bool(preferences.get("rehearse_vague", False)))
        self.record = Check(tr("record my voice, only here"))
        self.record.setChecked(bool(preferences.get(ON, False)))
        self.record.clicked.connect(lambda: preferences.put(ON, self.record.isChecked()))
        for name, check in (("rehearse_probe", self.probe), ("rehearse_vague", self.vague)):
            check.clicked.connect(lambda _=False, name=name, check=check: self._keep(name, check.isChecked()))
            column.addWidget(check)
        column.addWidget(self.record)
        row = QHBoxLayout()
        for words, page in ((tr("Questions"), "questions"), (tr("Looking back"), "looking_back")):
            button = Button(words, "quiet")
            button.clicked.connect(lambda _=False, page=page: self.went.emit(page))
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)

    def show_modes(self, offered: Sequence[TakeMode]) -> None:
        """The modes in the order this interview needs them; another kind of interview begins with its own first."""
        if self._offered is not None and tuple(offered) == tuple(self._offered):
            return
        self._offered = tuple(offered)
        names = mode_names()
        self.mode.set_choices([(each.value, names[each.value]) for each in offered], offered[0].value)

    def way(self) -> Any:
        """How the person wants to be asked."""
        from desktop_app.prep.rehearsal import Way

        chosen = self.mode.value
        return Way(
            mode=TakeMode(str(chosen)) if chosen else None, probe=self.probe.isChecked(), vague=self.vague.isChecked()
        )

    def choose(self, mode: TakeMode) -> None:
        """Pick a mode as the person does."""
        self.mode.set_value(mode.value)
        self.changed.emit()

    def fact_fields(self, load: Any, folders: Any) -> list[tuple[str, object]]:
        """Every fact the sheet can hold, with its field; read only where the facts are asked."""
        if self.mode.value != TakeMode.QUICK_FIRE.value:
            return []
        fields = sheet_fields(load.all_playbooks(folders)[0])
        return [(field.record.removeprefix("facts."), field) for field in fields]

    def fact_words(self, item: Any) -> str:
        """A fact as it is said."""
        return value_words(item.fact, item.value)

    def _keep(self, name: str, value: bool) -> None:
        self._preferences.put(name, value)
        self.changed.emit()
