"""One example made into two, or two into one, sentence by sentence; it must not keep anything itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.text import sentences
from desktop_app.ui.examples.sheet import Sheet
from desktop_app.ui.translate import mark, tr
from desktop_app.ui.widgets.base import Label, clear
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.choices import Choice, Switch
from desktop_app.ui.widgets.fields import LineField
from desktop_app.ui.widgets.page_parts import SectionLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

PARTS: Final = (
    ("situation", mark("Situation"), "both"),
    ("task", mark("Task"), "both"),
    ("action", mark("Action"), "first"),
    ("result", mark("Result"), "first"),
    ("learned", mark("Learned"), "first"),
)
"""Part, its name, and where its sentences go unless the person says otherwise: a setting serves both stories."""


class SplitSheet(Sheet):
    """Each sentence goes to the first example, the second, or both; ``divided`` brings (first, second) by part."""

    divided = Signal(object, object)

    def __init__(self) -> None:
        super().__init__(
            tr("Split into two examples"),
            tr("Say for each sentence where it goes. The wording as it is now is kept among the earlier ones."),
        )
        self.second = LineField(tr("Title of the second example"))
        label = Label(tr("Title of the second example"), "small", "sub")
        label.setBuddy(self.second)
        self.column.addWidget(label)
        self.column.addWidget(self.second)
        self.lines = QWidget()
        QVBoxLayout(self.lines).setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(self.lines)
        self.go = Button(tr("Split"), "primary")
        self.go.clicked.connect(self._split)
        self.column.addWidget(self.go, 0, Qt.AlignmentFlag.AlignLeft)
        self._switches: list[tuple[str, str, Switch]] = []

    def show_example(self, row: Any) -> None:
        """The sentences of one example, part by part."""
        clear(self.lines)
        self._switches = []
        layout = self.lines.layout()
        self.second.set_text(tr("{title} (2)", title=row.title))
        for key, name, usual in PARTS:
            found = sentences(getattr(row, key))
            if found:
                layout.addWidget(SectionLabel(tr(name), rank=2))  # type: ignore[union-attr]
            for number, sentence in enumerate(found, 1):
                stop = found[number].start if number < len(found) else len(getattr(row, key))
                piece = getattr(row, key)[sentence.start : stop]
                layout.addWidget(self._line(key, tr(name), number, piece, usual))  # type: ignore[union-attr]
        self.second.setFocus()

    def _line(self, key: str, name: str, number: int, piece: str, usual: str) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Label(piece.strip(), "body", wrap=True), 1)
        switch = Switch(
            tr("{part}, sentence {n}", part=name, n=number),
            [("first", tr("First")), ("second", tr("Second")), ("both", tr("Both"))],
            usual,
            small=True,
        )
        row.addWidget(switch, 0, Qt.AlignmentFlag.AlignTop)
        self._switches.append((key, piece, switch))
        return box

    def _split(self) -> None:
        halves: tuple[dict[str, str], dict[str, str]] = ({}, {})
        for half, here in zip(halves, ("first", "second"), strict=True):
            for key, piece, switch in self._switches:
                half[key] = half.get(key, "") + (piece if switch.value in (here, "both") else "")
        first, second = ({key: text.strip() for key, text in half.items()} for half in halves)
        self.divided.emit(first, {**second, "title": self.second.text.strip() or tr("New example")})


class MergeSheet(Sheet):
    """Another example goes into this one; ``merged`` brings its id."""

    merged = Signal(int)

    def __init__(self) -> None:
        super().__init__(
            tr("Merge with another example"),
            tr(
                "Each part of the other is put under the same part of this one. The other is retired, both wordings "
                "are kept, and the truth tick is asked for again."
            ),
        )
        self.other = Choice(tr("The example that goes into this one"))
        self.column.addWidget(self.other)
        self.preview = Label("", "body", "sub", wrap=True)
        self.column.addWidget(self.preview)
        self.go = Button(tr("Merge"), "primary")
        self.go.clicked.connect(lambda: self.merged.emit(int(str(self.other.value))) if self.other.value else None)
        self.column.addWidget(self.go, 0, Qt.AlignmentFlag.AlignLeft)
        self.other.picked.connect(lambda _: self._show())
        self._texts: dict[int, str] = {}

    def show_others(self, title: str, others: Sequence[tuple[int, str, str]]) -> None:
        """(id, title, full text) of every other example."""
        self.heading.setText(tr("Merge another example into “{title}”", title=title))
        self._texts = {number: text for number, _, text in others}
        self.other.set_choices([(number, name) for number, name, _ in others], others[0][0] if others else None)
        self.go.set_reason("" if others else tr("There is no other example."))
        self._show()
        self.other.setFocus()

    def _show(self) -> None:
        number = self.other.value
        self.preview.setText(self._texts.get(number, "") if isinstance(number, int) else "")
