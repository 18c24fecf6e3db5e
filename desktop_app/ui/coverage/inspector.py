"""What is said of one crossing: state, decision, why, what you will say; it must not read or write the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.coverage.words import cell_shape
from desktop_app.ui.shapes import meaning
from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.base import Label
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.choices import Switch
from desktop_app.ui.widgets.fields import LineField, TextField
from desktop_app.ui.widgets.page_parts import SectionLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

DECISIONS = ("exact", "near", "transfer", "none")


class CellInspector(QWidget):
    """``decided`` brings a kind; ``undecided`` takes the decision back; ``sifted`` the start of the sift answer.

    ``suggested`` brings the id of an example picked from the row's own suggestions; ``never`` keeps a pair out.
    """

    decided = Signal(str)
    undecided = Signal()
    sifted = Signal(object)
    picked = Signal(int)
    never = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(look().px(18), look().px(14), look().px(18), look().px(18))
        self._column.setSpacing(look().px(8))
        self.crossing = Label("", "small", "sub", wrap=True)
        self.state = Label("", "lead", bold=True, wrap=True)
        self.state_note = Label("", "small", "sub", wrap=True)
        for label in (self.crossing, self.state, self.state_note):
            self._column.addWidget(label)
        names = {"exact": tr("Exact 1"), "near": tr("Near 2"), "transfer": tr("Transfer 3"), "none": tr("None 0")}
        self.switch = Switch(tr("How it proves"), [(kind, names[kind]) for kind in DECISIONS], small=True)
        self.switch.chosen.connect(lambda kind: self.decided.emit(str(kind)))
        self._column.addWidget(self.switch)
        row = QHBoxLayout()
        self.undo = Button(tr("Undecided again"), "quiet")
        self.undo.clicked.connect(self.undecided)
        self.hide_pair = Button(tr("Never suggest this"), "quiet")
        self.hide_pair.clicked.connect(self.never)
        row.addWidget(self.undo)
        row.addWidget(self.hide_pair)
        row.addStretch(1)
        self._column.addLayout(row)
        self._column.addWidget(SectionLabel(tr("Why it came up")))
        self.why = QGridLayout()
        self.why.setHorizontalSpacing(look().px(10))
        self.why.setColumnStretch(1, 1)
        self._column.addLayout(self.why)
        self._build_answer()
        self.best = QVBoxLayout()
        self._column.addWidget(SectionLabel(tr("Next best"), rank=2))
        self._column.addLayout(self.best)
        self._column.addStretch(1)

    def _build_answer(self) -> None:
        self._column.addWidget(SectionLabel(tr("What you will say")))
        starts = [("yes", tr("Yes")), ("partly", tr("Partly")), ("not_yet", tr("Not yet"))]
        self.sift = Switch(tr("Sift answer"), starts, small=True)
        self.sift.chosen.connect(self.sifted)
        self._column.addWidget(self.sift)
        self.sentence = LineField(tr("Sift answer, one line"), placeholder=tr("One line they can tick"))
        self._column.addWidget(self.sentence)
        self.their_words = LineField(
            tr("Say it in their words"), placeholder=tr("The same thing in the words they use")
        )
        self.their_words_label = Label(tr("Say it in their words"), "body", "sub")
        self._column.addWidget(self.their_words_label)
        self._column.addWidget(self.their_words)
        self.words = Label("", "small", "sub", wrap=True)
        self._column.addWidget(self.words)
        self.carries = TextField(
            tr("What carries over"), placeholder=tr("What carries over, and a plan with a date"), least=2
        )
        self.carries_label = Label(tr("Bridge: what carries over"), "body", "sub")
        self.plan = LineField(tr("Plan with a date"), placeholder=tr("By when?"))
        for widget in (self.carries_label, self.carries, self.plan):
            self._column.addWidget(widget)

    def show_cell(self, row: Any, cell: Any, told: Any, *, reader: str) -> None:
        """Show a crossing; ``cell`` and ``told`` are None on the row's own name."""
        self.switch.setVisible(cell is not None)
        if cell is None:
            self.crossing.setText(row.asked.text)
            self.state.setText(row.asked.label)
            self.state_note.setText(reader)
        else:
            self.crossing.setText(tr("{line} × {example}", line=row.asked.label, example=told.title))
            self.state.setText(self._state_words(cell))
            note = tr("You have not decided yet. Nothing is counted.") if cell.decided is None else reader
            self.state_note.setText(note)
            self.switch.set_value(cell.decided.value if cell.decided is not None else None)
        self.undo.setVisible(cell is not None and cell.decided is not None)
        self.hide_pair.setVisible(cell is not None and cell.decided is None and cell.suggested is not None)
        self._show_why(row, cell)
        transfer = cell is not None and cell.decided is not None and cell.decided.value == "transfer"
        for widget in (self.their_words, self.their_words_label):
            widget.setVisible(transfer)

    @staticmethod
    def _state_words(cell: Any) -> str:
        shape = cell_shape(cell)
        if shape.startswith("suggested_"):
            return tr("Suggested: {kind}", kind=meaning(shape.removeprefix("suggested_")))
        return meaning(shape).capitalize()

    def _show_why(self, row: Any, cell: Any) -> None:
        while self.why.count():
            item = self.why.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        reason = cell.reason if cell is not None else None
        pairs: list[tuple[str, str]] = [(tr("They ask"), row.asked.text)]
        if reason is not None:
            words = [
                tr("{theirs} = {yours}", theirs=a, yours=b) if a.casefold() != b.casefold() else a
                for a, b in reason.pairs
            ]
            if words:
                pairs.append((tr("Words met"), tr(", ").join(words)))
            if reason.closest:
                pairs.append((tr("Closest, a guess"), reason.closest))
            if reason.missing:
                pairs.append((tr("Not found"), tr(", ").join(reason.missing)))
            if reason.strength == "weak":
                pairs.append((tr("Against"), tr("only common words met, so weak")))
        elif cell is not None:
            pairs.append((tr("Words met"), tr("none of theirs")))
        for line, (name, value) in enumerate(pairs):
            self.why.addWidget(Label(name, "small", "sub"), line, 0, Qt.AlignmentFlag.AlignTop)
            self.why.addWidget(Label(value, "small", wrap=True, selectable=True), line, 1)

    def show_sift(self, row: Any, bridge: Any, used: Sequence[tuple[str, bool]], their_words: str) -> None:
        """The row's answer, its bridge and the words to use, as they are kept."""
        self.sift.set_value(row.sift.value if row.sift else None)
        self.sentence.set_text(row.sift_sentence)
        self.their_words.set_text(their_words)
        self.carries.set_text(bridge.carries_over if bridge else "")
        self.plan.set_text(bridge.plan if bridge else "")
        ticked = tr(" · ").join(tr("✓ {word}", word=word) if there else word for word, there in used)
        self.words.setText(tr("Their words to use: {words}", words=ticked) if used else "")
        self.words.setVisible(bool(used))

    def show_best(self, best: Sequence[tuple[int, str]]) -> None:
        """The best suggestions for the row: (example id, words)."""
        while self.best.count():
            item = self.best.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for example, words in best:
            button = Button(words, "quiet")
            button.clicked.connect(lambda _=False, each=example: self.picked.emit(each))
            self.best.addWidget(button)
        if not best:
            self.best.addWidget(Label(tr("We found nothing. Do you have a story for this?"), "small", "sub", wrap=True))
