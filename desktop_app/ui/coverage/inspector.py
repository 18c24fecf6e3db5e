"""What is said of one crossing: state, decision, why, what you will say; it must not read or write the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.coverage.answer import Answer
from desktop_app.ui.coverage.decision_bar import DecisionBar
from desktop_app.ui.coverage.why_rows import WhyRows
from desktop_app.ui.coverage.word_list import WordListPart
from desktop_app.ui.coverage.words import cell_shape
from desktop_app.ui.shapes import meaning
from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.base import Label
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.page_parts import SectionLabel

if TYPE_CHECKING:
    from collections.abc import Sequence


class CellInspector(QWidget):
    """``decided`` brings a kind; ``undecided`` takes the decision back; ``never`` keeps a pair out of suggestions.

    ``picked`` brings the id of an example chosen from the row's own suggestions, ``to_facts`` asks for the Facts page.
    """

    decided = Signal(str)
    undecided = Signal()
    picked = Signal(int)
    never = Signal()
    to_facts = Signal()
    to_ask = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(look().px(18), look().px(14), look().px(18), look().px(18))
        self._column.setSpacing(look().px(6))
        self.crossing = Label("", "small", "sub", wrap=True)
        self.state = Label("", "lead", bold=True, wrap=True)
        self.state_note = Label("", "small", "sub", wrap=True)
        for label in (self.crossing, self.state, self.state_note):
            self._column.addWidget(label)
        self.bar = DecisionBar()
        self.bar.chosen.connect(self.decided)
        self._column.addWidget(self.bar)
        self._column.addLayout(self._ways())
        self.why_head = SectionLabel(tr("Why it came up"))
        self._column.addWidget(self.why_head)
        self.why = WhyRows()
        self._column.addWidget(self.why)
        self.answer = Answer()
        self._column.addWidget(self.answer)
        self.give = Label("", "small", wrap=True, selectable=True)
        self.ask = Button(tr("Add to my questions"), "small")
        self.ask.clicked.connect(self.to_ask)
        self._column.addWidget(self.give)
        self._column.addWidget(self.ask, 0, Qt.AlignmentFlag.AlignLeft)
        self.best_head = SectionLabel(tr("Next best"), rank=2)
        self._column.addWidget(self.best_head)
        self.best = QVBoxLayout()
        self.best.setSpacing(look().px(2))
        self._column.addLayout(self.best)
        self.fewest = Button(tr("Fewest stories"), "small", key="P")
        self._column.addWidget(self.fewest, 0, Qt.AlignmentFlag.AlignLeft)
        self.word_list = WordListPart()
        self._column.addWidget(self.word_list)
        self._column.addStretch(1)

    def _ways(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.undo = Button(tr("Undecided again"), "quiet")
        self.undo.clicked.connect(self.undecided)
        self.hide_pair = Button(tr("Never suggest this"), "quiet")
        self.hide_pair.clicked.connect(self.never)
        self.facts = Button(tr("Answer it on the Facts page"), "small")
        self.facts.clicked.connect(self.to_facts)
        for button in (self.undo, self.hide_pair, self.facts):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def show_cell(self, row: Any, cell: Any, told: Any, why: Any, *, reader: str, fact: str) -> None:
        """Show a crossing; ``cell`` and ``told`` are None on the row's own name, ``fact`` what the own record says."""
        pure_fact = not row.asked.for_stories
        crossing = cell is not None and not pure_fact
        self.bar.setVisible(crossing)
        self.facts.setVisible(row.asked.fact is not None)
        if not crossing:
            self.crossing.setText(row.asked.text)
            self.state.setText(row.asked.label)
            self.state_note.setText(fact if row.asked.fact is not None else reader)
        else:
            self.crossing.setText(tr("{line} × {example}", line=row.asked.label, example=told.title))
            self.state.setText(state_words(cell))
            self.state_note.setText(self._note(cell, reader, fact))
            self._show_bar(cell)
        decided = crossing and cell.decided is not None
        self.undo.setVisible(decided)
        self.hide_pair.setVisible(crossing and not decided and cell.suggested is not None)
        self.why_head.set_text(tr("Why it is linked") if decided else tr("Why it came up"))
        for part in (self.why_head, self.best_head, self.word_list):
            part.setVisible(not pure_fact)
        self.why.setVisible(not pure_fact)
        self.why.show_why(row.asked.text, why, told=crossing)
        transfer = decided and cell.decided.value == "transfer"
        self.answer.show_parts(transfer=transfer, bridge=row.standing.value not in ("fact", "shown"))

    @staticmethod
    def _note(cell: Any, reader: str, fact: str) -> str:
        if cell.decided is None:
            note = tr("You have not decided yet. Nothing is counted.")
        elif cell.decided.value == "transfer" and not cell.counted:
            note = tr("In brackets: this reader does not count it. A manager does, once its bridge is written.")
        else:
            note = reader
        return tr("{fact} {note}", fact=fact, note=note) if fact else note

    def _show_bar(self, cell: Any) -> None:
        decided = cell.decided.value if cell.decided is not None else ""
        suggested = cell.suggested.value if cell.decided is None and cell.suggested is not None else ""
        self.bar.show_state(decided, suggested)

    def show_give(self, question: str, *, kept: bool) -> None:
        """What to ask a reader who may not leap (M27b), "" for nothing; ``kept`` where it is among the questions."""
        for widget in (self.give, self.ask):
            widget.setVisible(bool(question))
        self.give.setText(tr("Ask the recruiter: “{question}”", question=question))
        self.ask.set_reason(tr("It is among your questions.") if kept else "")

    def show_best(self, best: Sequence[tuple[int, str, str]] | None) -> None:
        """The best suggestions for the row: (example id, its title, why); None where no story is asked for."""
        while self.best.count():
            item = self.best.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for example, title, words in best or ():
            button = Button(title, "quiet")
            button.clicked.connect(lambda _=False, each=example: self.picked.emit(each))
            self.best.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            if words:
                self.best.addWidget(Label(words, "small", "sub", wrap=True))
        if best is not None and not best:
            self.best.addWidget(Label(tr("We found nothing. Do you have a story for this?"), "small", "sub", wrap=True))


def state_words(cell: Any) -> str:
    """A crossing in words: what is decided or suggested."""
    shape = cell_shape(cell)
    if shape.startswith("suggested_"):
        return tr("Suggested: {kind}", kind=meaning(shape.removeprefix("suggested_")))
    if cell.decided is None:
        return tr("Not decided")
    kind = {"exact": tr("Exact"), "near": tr("Near"), "transfer": tr("Transfer"), "none": tr("No proof")}
    return tr("{kind}, decided by you", kind=kind[cell.decided.value])
