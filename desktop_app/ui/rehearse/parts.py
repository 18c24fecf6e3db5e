"""The smaller parts of Rehearse: cues, the row of marks, words for times; they must keep nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.when import day_text, long_text
from desktop_app.ui.widgets.base import Label
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.page_parts import SectionLabel

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime


def clock_text(seconds: int | None) -> str:
    """Seconds as minutes and seconds: 1:38."""
    minutes, rest = divmod(seconds or 0, 60)
    return f"{minutes}:{rest:02}"


def second_line(item: Any) -> str:
    """What kind of thing it is, and how long it may take."""
    kind = tr("example") if item.example_id else item.kind
    return tr("{kind} · {limit} s", kind=kind, limit=item.limit)


def item_sentence(item: Any) -> str:
    """What is read out: Why leave the ward, 45 seconds, mark 0 of 3, due."""
    if item.mark is None:
        return tr("{name}, {limit} seconds, not said yet", name=item.name, limit=item.limit)
    return tr("{name}, {limit} seconds, mark {mark} of 3, due", name=item.name, limit=item.limit, mark=item.mark)


def days_words(days: Sequence[Any], row: Any, now: datetime) -> str:
    """How long until the interview, and on which days to practise."""
    if not days or row.starts is None:
        return ""
    names = tr(" · ").join(
        tr("{day}, weak ones", day=day_text(each.day)) if each.kind == "weak" else day_text(each.day) for each in days
    )
    togo = long_text(int((row.starts - now).total_seconds() // 60))
    return tr("{span} to go. Practise: {days}", span=togo, days=names)


class Cues(QWidget):
    """What the answer rests on, shown after it was said; the probe and the last note below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.head = SectionLabel(tr("Cues"))
        column.addWidget(self.head)
        self.box = QWidget()
        column.addWidget(self.box)
        self._box_column = column
        self.probe = Label("", "reading", bold=True, wrap=True)
        self.last = Label("", "small", "sub", wrap=True)
        column.addWidget(self.probe)
        column.addWidget(self.last)

    def show_item(self, item: Any) -> None:
        """The parts of the story, or what the question is after."""
        old, self.box = self.box, QWidget()
        grid = QGridLayout(self.box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        for line, (letter, text) in enumerate(item.cues):
            grid.addWidget(Label(letter, "body", "accent", bold=True), line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Label(text, "reading", wrap=True), line, 1)
        self._box_column.replaceWidget(old, self.box)
        old.hide()
        old.deleteLater()
        title = tr("Cues of “{story}”", story=item.name) if item.cues else tr("What they are after")
        self.head.set_text(title)
        probe = tr("The probe: {words}", words=item.probe) if item.cues else item.probe
        self.probe.setText(probe if item.probe else "")
        self.probe.setVisible(bool(item.probe))
        self.last.setText(tr("Last time you noted: “{note}”. Did you?", note=item.last_note) if item.last_note else "")
        self.last.setVisible(bool(item.last_note))


class MarkRow(QWidget):
    """Four marks; ``marked`` brings 0 to 3."""

    marked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(SectionLabel(tr("How was it? You are the judge")))
        row = QHBoxLayout()
        row.setSpacing(look().px(10))
        names = (tr("Not there"), tr("With help"), tr("Came back"), tr("Easy"))
        self._buttons = []
        for number, name in enumerate(names):
            button = Button(name, "plain", key=str(number))
            button.clicked.connect(lambda _=False, n=number: self.marked.emit(n))
            row.addWidget(button, 1)
            self._buttons.append(button)
        column.addLayout(row)

    def focus_first(self) -> None:
        """The focus to the marks, so that a digit marks at once."""
        self._buttons[2].setFocus()
