"""What the person will say to one line: sift answer, their words, the bridge; it must not read or write the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme import look
from desktop_app.ui.translate import plural, tr
from desktop_app.ui.widgets.base import Label
from desktop_app.ui.widgets.choices import Switch
from desktop_app.ui.widgets.fields import LineField, TextField
from desktop_app.ui.widgets.flow import Flow
from desktop_app.ui.widgets.page_parts import Chip, SectionLabel

if TYPE_CHECKING:
    from collections.abc import Sequence


class Chips(QWidget):
    """Words as chips: a tick where the story has them, dashed where not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = Flow(self, gap=5)
        self._shown: tuple[tuple[str, bool], ...] = ()

    def show_words(self, used: Sequence[tuple[str, bool]]) -> None:
        """Show words with whether each is used."""
        if tuple(used) == self._shown:
            return
        self._shown = tuple(used)
        while self._flow.count():
            item = self._flow.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for word, there in used:
            chip = Chip(word, "used" if there else "unused", parent=self)
            chip.setAccessibleName(tr("{word}, used", word=word) if there else tr("{word}, not used yet", word=word))
            self._flow.addWidget(chip)
            chip.show()
        self.updateGeometry()


BRIDGE = ("gap", "nearest", "carries_over", "plan", "plan_by", "learns_fast")
"""Fields of the bridge in the order in which they are heard (H5)."""


class Answer(QWidget):
    """Sift answer, words to use and bridge; ``sifted`` brings how the answer starts."""

    sifted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sift_start, self._pace = "", 140.0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look().px(6))
        self.head = SectionLabel(tr("What you will say"))
        self._column.addWidget(self.head)
        self._build_sift()
        self._build_bridge()

    def _build_sift(self) -> None:
        starts = [("yes", tr("Yes")), ("partly", tr("Partly")), ("not_yet", tr("Not yet"))]
        self.sentence_note = Label("", "small", "sub")
        self._column.addLayout(_beside(Label(tr("Sift answer, one line"), "small", "sub"), self.sentence_note))
        self.sift = Switch(tr("Sift answer"), starts, small=True)
        self.sift.chosen.connect(self.sifted)
        self._column.addWidget(self.sift)
        self.sentence = TextField(tr("Sift answer, one line"), placeholder=tr("One line they can tick"), least=1)
        self.sentence.edited.connect(self._count)
        self._column.addWidget(self.sentence)
        self.used_note = Label("", "small", "sub")
        self._used_head = QWidget()
        self._used_head.setLayout(_beside(Label(tr("Their words to use"), "small", "sub"), self.used_note))
        self._column.addWidget(self._used_head)
        self.chips = Chips()
        self._column.addWidget(self.chips)

    def _build_bridge(self) -> None:
        self.bridge_head = SectionLabel(tr("Bridge"), rank=2)
        self._column.addWidget(self.bridge_head)
        self.their_words = TextField(tr("Say it in their words"), placeholder=tr("“Here that would mean…”"), least=1)
        self._their_label = Label(tr("Say it in their words"), "small", "sub")
        self._column.addWidget(self._their_label)
        self._column.addWidget(self.their_words)
        words = {
            "gap": (tr("What is missing, plainly"), tr("I have not…")),
            "nearest": (tr("The closest thing you did"), tr("Nearest proof")),
            "carries_over": (tr("What carries over"), tr("What is the same there and here")),
            "plan": (tr("What you would learn first"), tr("A plan, in the first weeks")),
            "plan_by": (tr("By when"), tr("A plan without a date is a hope")),
            "learns_fast": (tr("Proof that you learn that fast"), tr("A gap like it that you closed")),
        }
        self.bridge: dict[str, TextField | LineField] = {}
        for key in BRIDGE:
            name, hint = words[key]
            made = LineField(name, placeholder=hint) if key == "plan_by" else TextField(name, placeholder=hint, least=1)
            made.edited.connect(self._say)
            self.bridge[key] = made
            label = Label(name, "small", "sub")
            label.setBuddy(made)
            self._column.addWidget(label)
            self._column.addWidget(made)
        self.said_manager = Label("", "small", wrap=True, selectable=True)
        self.said_recruiter = Label("", "small", "sub", wrap=True, selectable=True)
        self._column.addWidget(self.said_manager)
        self._column.addWidget(self.said_recruiter)

    def show_answer(self, row: Any, bridge: Any, their_words: str, pace: float) -> None:
        """The line's answer and bridge as they are kept."""
        self._pace = pace
        self._sift_start = row.sift.value if row.sift else ""
        self.sift.set_value(self._sift_start or None)
        self.sentence.set_text(row.sift_sentence)
        self.their_words.set_text(their_words)
        for key, field in self.bridge.items():
            field.set_text(getattr(bridge, key) if bridge else "")
        self._count()
        self._say()

    def show_words(self, used: Sequence[tuple[str, bool]]) -> None:
        """The line's terms, ticked where the story has them."""
        self.chips.show_words(used)
        self.used_note.setText(tr("{n} of {of} used", n=sum(there for _, there in used), of=len(used)))
        for widget in (self._used_head, self.chips):
            widget.setVisible(bool(used))

    def show_parts(self, *, transfer: bool, bridge: bool) -> None:
        """Which fields the crossing needs: their words for a transfer, the bridge where nothing shows it exactly."""
        for widget in (self._their_label, self.their_words):
            widget.setVisible(transfer)
        self._bridge_wanted = bridge
        self.bridge_head.setVisible(bridge or transfer)
        for field in self.bridge.values():
            field.setVisible(bridge)
        for label in self.findChildren(Label):
            if label.buddy() in self.bridge.values():
                label.setVisible(bridge)
        self._say()

    _bridge_wanted = False

    def _count(self) -> None:
        """Words of the sift answer, its start included."""
        from desktop_app.text import words

        start = {"yes": tr("Yes"), "partly": tr("Partly"), "not_yet": tr("Not yet")}.get(self._sift_start, "")
        count = len(words(f"{start} {self.sentence.text}"))
        self.sentence_note.setText(plural("{n} word", "{n} words", count) if self.sentence.text.strip() else "")

    def _say(self) -> None:
        """The spoken lines out of what is written."""
        from desktop_app.matching import bridge

        given = bridge.BridgeFields(
            gap=self.bridge["gap"].text, closest=self.bridge["nearest"].text, first=self.bridge["plan"].text,
            transfers=self.bridge["carries_over"].text, by=self.bridge["plan_by"].text,
            learns_fast=self.bridge["learns_fast"].text,
        )  # fmt: skip
        spoken = bridge.for_manager(given, pace=self._pace)
        written = bool(spoken.text)
        self.bridge_head.set_text(
            tr("Bridge"), plural("{n} word", "{n} words", spoken.words) if written else tr("empty")
        )
        self.said_manager.setVisible(self._bridge_wanted and written)
        self.said_recruiter.setVisible(self._bridge_wanted and written)
        if not written:
            return
        self.said_manager.setText(
            tr("To a manager, {seconds} s: {line}", seconds=spoken.seconds, line=spoken.text)
            if not spoken.long
            else tr(
                "To a manager, {seconds} s, too long for a bridge: {line}", seconds=spoken.seconds, line=spoken.text
            )
        )
        start: bridge.Sift = (
            "partly" if self._sift_start == "partly" else "yes" if self._sift_start == "yes" else "not_yet"
        )
        self.said_recruiter.setText(
            tr("To a recruiter: {line}", line=bridge.for_recruiter(given, start, pace=self._pace).text)
        )


def _beside(left: QWidget, right: Label) -> QHBoxLayout:
    """A label and a note at the right."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(left)
    right.setAlignment(Qt.AlignmentFlag.AlignRight)
    row.addWidget(right, 1)
    return row
