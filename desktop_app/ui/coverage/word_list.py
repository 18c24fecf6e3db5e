"""The person's own "treat X as Y", where a word was not found; it must not read or write the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.base import Label
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.fields import LineField
from desktop_app.ui.widgets.flow import Flow
from desktop_app.ui.widgets.page_parts import SectionLabel

if TYPE_CHECKING:
    from collections.abc import Sequence


class WordListPart(QWidget):
    """Two words and a button; below them what is in the list. ``added`` brings (yours, theirs), ``removed`` an id.

    ``headed`` in a narrow side; without a head of its own it stands in a wide column, the fields beside one another.
    """

    added = Signal(str, str)
    removed = Signal(int)

    def __init__(self, parent: QWidget | None = None, *, headed: bool = True) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(6))
        if headed:
            column.addWidget(SectionLabel(tr("Your word list"), rank=2))
        column.addWidget(
            Label(tr("If you call it something else, say so; it counts at once."), "small", "sub", wrap=True)
        )
        self.yours = LineField(tr("Treat your word"), placeholder=tr("Your word"))
        self.theirs = LineField(tr("as their word"), placeholder=tr("Their word"))
        self.add = Button(tr("Treat them as the same"), "small")
        self.add.clicked.connect(self._add)
        entry = QVBoxLayout() if headed else Flow(gap=8)
        for part in (self.yours, self.theirs, self.add):
            part.setMinimumWidth(0 if headed else look().px(190))
            entry.addWidget(part)
        for field in (self.yours, self.theirs):
            field.edited.connect(self._say_why)
        column.addLayout(entry)
        self._list = QVBoxLayout()
        column.addLayout(self._list)
        self._shown: tuple[Any, ...] | None = None
        self._say_why()

    def show_list(self, aliases: Sequence[Any]) -> None:
        """Show what is in the list, each with a way out."""
        if tuple(aliases) == self._shown:
            return
        self._shown = tuple(aliases)
        while self._list.count():
            item = self._list.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for each in aliases:
            words = tr("Remove “{word} = {means}”", word=each.word, means=each.means)
            button = Button(words, "quiet")
            button.clicked.connect(lambda _=False, alias=each.id: self.removed.emit(alias))
            self._list.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def suggest(self, missing: Sequence[str]) -> None:
        """Their word that was not found stands there to be completed, unless something is being typed."""
        if not self.yours.text and not self.theirs.edit.hasFocus():
            self.theirs.set_text(missing[0] if missing else "")
            self._say_why()

    def _say_why(self) -> None:
        both = bool(self.yours.text.strip() and self.theirs.text.strip())
        self.add.set_reason("" if both else tr("Type your word and theirs first."))

    def _add(self) -> None:
        yours, theirs = self.yours.text, self.theirs.text
        self.yours.set_text("")
        self.theirs.set_text("")
        self._say_why()
        self.added.emit(yours, theirs)
