"""What is known of one opportunity, at a glance: terms, stages, what the boss wants, the way on; it writes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.signals.words import distance_words
from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.when import day_text, time_text
from desktop_app.ui.widgets.base import Label
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.page_parts import SectionLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

SIGNALS = 3
"""Most signals shown here; the Signals view has all."""


class PostPanel(QWidget):
    """The side panel of the list and the body of the Overview tab. ``go`` brings a page and its place."""

    go = Signal(str, dict)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(look().px(20), look().px(14), look().px(20), look().px(20))
        self._column.setSpacing(look().px(8))
        self._shown: object = None

    def show_post(self, session: Any, gate: Any, titles: Callable[[str], str], now: datetime) -> None:
        """Read what the panel needs with the session of the page, and show it."""
        from desktop_app.records import signals

        said = [row for row in signals.ledger(session, gate.id) if row.state != "dropped" and row.about != "process"]
        said.sort(key=lambda row: (row.rank is None, row.rank or 0, row.distance or 0))
        wanted = (gate, tuple(said[:SIGNALS]))
        if wanted != self._shown:
            self._shown = wanted
            self._fill(gate, said[:SIGNALS], titles)

    def _fill(self, gate: Any, said: Sequence[Any], titles: Callable[[str], str]) -> None:
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        row = gate.row
        self._column.addWidget(Label(row.employer or row.title, "heading", wrap=True))
        if row.employer and row.title:
            self._column.addWidget(Label(row.title, "body", "accent", bold=True, wrap=True))
        terms = [(tr("Place"), row.place), (tr("Pattern"), row.pattern), (tr("Pay"), row.pay)]
        came = tr(", ").join(part for part in (row.source, row.reference) if part)
        terms.append((tr("Came by"), came or (tr("applied direct") if row.direct else "")))
        self._column.addWidget(_pairs([(name, value) for name, value in terms if value]))
        if gate.stages:
            self._column.addWidget(SectionLabel(tr("Stages")))
            self._column.addWidget(_pairs([(titles(each.playbook), _stage_line(each)) for each in gate.stages]))
        if said:
            self._column.addWidget(SectionLabel(tr("What they want, as far as we know")))
            for signal in said:
                text = signal.corrected_text or signal.text
                words = tr("“{words}”", words=text) if signal.quoted else text
                self._column.addWidget(Label(words, "quote" if signal.quoted else "body", wrap=True, selectable=True))
                who = signal.person or tr("nobody named")
                below = tr("{who}, {distance}", who=who, distance=distance_words(signal.distance))
                self._column.addWidget(Label(below, "small", "sub"))
        self._ways(gate)
        self._column.addStretch(1)

    def _ways(self, gate: Any) -> None:
        row = QHBoxLayout()
        row.setSpacing(look().px(8))
        holder = QWidget()
        holder.setLayout(row)
        row.setContentsMargins(0, look().px(8), 0, 0)
        if gate.next is not None:
            prepare = Button(tr("Prepare"), "primary")
            prepare.clicked.connect(lambda: self.go.emit("interview", {"interview": gate.next.interview_id}))
            brief = Button(tr("Brief"), "plain", key="Ctrl+P", icon="document")
            brief.clicked.connect(lambda: self.go.emit("brief", {"interview": gate.next.interview_id}))
            row.addWidget(prepare)
            row.addWidget(brief)
        else:
            posting = Button(tr("Read the posting"), "plain")
            posting.clicked.connect(lambda: self.go.emit("opportunity", {"opportunity": gate.id, "tab": "posting"}))
            row.addWidget(posting)
        row.addStretch(1)
        self._column.addWidget(holder)


def _stage_line(stage: Any) -> str:
    """Who, when and how it ended."""
    outcomes = {
        "advanced": tr("went on"),
        "declined": tr("declined"),
        "withdrew": tr("withdrawn"),
        "silent": tr("no reply"),
        "offer": tr("offer"),
    }
    when = ""
    if stage.starts:
        local = stage.starts.astimezone()
        when = tr("{day}, {time}", day=day_text(local).replace(" ", "\u00a0"), time=time_text(local))
    parts = (stage.person or tr("no name yet"), when, outcomes.get(str(stage.outcome), ""))
    return tr(", ").join(part for part in parts if part)


def _pairs(pairs: Sequence[tuple[str, str]]) -> QWidget:
    """Names at the left, values at the right."""
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(look().px(12))
    grid.setVerticalSpacing(look().px(4))
    grid.setColumnStretch(1, 1)
    for line, (name, value) in enumerate(pairs):
        grid.addWidget(Label(name, "body", "sub"), line, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Label(value, "body", wrap=True, selectable=True), line, 1)
    return box
