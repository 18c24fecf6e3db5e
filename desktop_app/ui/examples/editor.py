"""The middle of the example builder: tellings, share bar, parts, what is known beside; it must not read or judge."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop_app.text import seconds, words
from desktop_app.ui.examples.about import AboutPart
from desktop_app.ui.examples.cards import TELLINGS, TellingCards
from desktop_app.ui.examples.title_line import TitleLine
from desktop_app.ui.theme import look
from desktop_app.ui.translate import mark, tr
from desktop_app.ui.widgets.bars import ShareBar
from desktop_app.ui.widgets.base import Label, Rule
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.fields import TextField
from desktop_app.ui.widgets.page_parts import SectionLabel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

PARTS: Final = (
    ("situation", "S", mark("Situation")),
    ("task", "T", mark("Task")),
    ("action", "A", mark("Action")),
    ("result", "R", mark("Result")),
    ("learned", "L", mark("Learned")),
    ("here", mark("in this role"), mark("In this role")),
)
DEPTH: Final = (
    ("why", mark("Why this way")),
    ("alternative", mark("What else I weighed")),
    ("cost", mark("What it cost")),
    ("disagreed", mark("Who disagreed")),
    ("worked", mark("How I know it worked")),
    ("change", mark("What I would change")),
)
SHORT: Final = "recruiter"
"""The telling that starts as a copy of the full one, to be cut."""


class ExampleEditor(QWidget):
    """Fields of one example. ``telling_chosen`` brings the audience whose telling is to be shown."""

    telling_chosen = Signal(str)
    typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(look().px(22), look().px(12), look().px(22), look().px(16))
        self._column.setSpacing(look().px(8))
        self.head = TitleLine(self)
        self.title, self.when, self.aloud = self.head.title, self.head.when, self.head.aloud
        self._column.addWidget(self.head)
        self.telling = TellingCards(self)
        self.telling.chosen.connect(self.telling_chosen)
        self._column.addWidget(self.telling)
        self.shares = ShareBar(parent=self)
        self.advice = Label(
            tr("Usual advice: set-up 20 to 30, action 50 to 60, result 10 to 25. A soft guide, not a rule."),
            "small",
            "sub",
            wrap=True,
            parent=self,
        )
        self._column.addWidget(self.shares)
        self._column.addWidget(self.advice)
        self._build_telling()
        self._build_parts()
        self._build_depth()
        self.about = AboutPart(self)
        self._column.addWidget(self.about)
        self.acts = QVBoxLayout()
        self._column.addLayout(self.acts)
        self._column.addStretch(1)
        for field in (self.title, self.when, self.headline, self.version, *self.parts.values()):
            field.edited.connect(self.typed)
        for note in self.depth_notes.values():
            note.edited.connect(self.typed)

    def _build_telling(self) -> None:
        """The telling of an audience as one text, with what it leaves out."""
        self.headline = TextField(
            tr("Headline"),
            placeholder=tr("Result first, then what you did. 30 words or fewer."),
            least=2,
            most=5,
            parent=self,
        )
        self.version = TextField(tr("Telling for a recruiter"), least=6, most=24, parent=self)
        self.trimmed = Label("", "small", "sub", wrap=True, parent=self)
        self.again = Button(tr("Begin again from the full text"), "quiet", parent=self)
        for widget in (self.headline, self.version, self.trimmed, self.again):
            self._column.addWidget(widget)
        self._column.setAlignment(self.again, Qt.AlignmentFlag.AlignLeft)

    def _build_parts(self) -> None:
        box = self.parts_box = QWidget(self)
        grid = QGridLayout(self.parts_box)
        grid.setContentsMargins(0, look().px(2), 0, 0)
        grid.setHorizontalSpacing(look().px(8))
        grid.setVerticalSpacing(look().px(4))
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, look().px(40))
        self.parts: dict[str, TextField] = {}
        self.counts: dict[str, Label] = {}
        self.letters: dict[str, Label] = {}
        for row, (key, letter, name) in enumerate(PARTS):
            side = QVBoxLayout()
            side.setSpacing(0)
            side.setContentsMargins(0, look().px(3), 0, 0)
            short = len(letter) == 1
            self.letters[key] = Label(
                letter if short else tr(letter),
                "lead" if short else "small",
                "accent",
                bold=True,
                wrap=not short,
                parent=box,
            )
            self.counts[key] = Label("", "fine", "sub", parent=box)
            for label in (self.letters[key], self.counts[key]):
                label.setMaximumWidth(look().px(56))
                side.addWidget(label)
            side.addStretch(1)
            field = TextField(tr(name), least=2 if key == "action" else 1, most=30, parent=box)
            field.set_bare(True)
            grid.addWidget(Rule(2, box), 2 * row, 0, 1, 2)
            grid.addLayout(side, 2 * row + 1, 0)
            grid.addWidget(field, 2 * row + 1, 1, Qt.AlignmentFlag.AlignTop)
            self.parts[key] = field
        self._column.addWidget(self.parts_box)

    def _build_depth(self) -> None:
        self.depth_label = SectionLabel(tr("Depth notes, for the second question"), parent=self)
        self._column.addWidget(self.depth_label)
        self.depth_notes: dict[str, TextField] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(look().px(8))
        grid.setVerticalSpacing(look().px(2))
        grid.setColumnStretch(1, 1)
        for row, (key, name) in enumerate(DEPTH):
            field = TextField(tr(name), placeholder=tr("not yet"), least=1, most=6, parent=self)
            field.set_bare(True)
            label = Label(tr(name), "small", "sub", parent=self)
            label.beside(field)
            label.setBuddy(field)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(field, row, 1)
            self.depth_notes[key] = field
        self._column.addLayout(grid)

    def show_telling(self, audience: str) -> None:
        """Show the fields of one telling: the headline, one text, or the parts in full."""
        self.telling.set_value(audience)
        one_text = audience not in ("headline", "hm")
        self.headline.setVisible(audience == "headline")
        self.version.setVisible(one_text)
        self.again.setVisible(one_text)
        self.parts_box.setVisible(audience == "hm")
        self.shares.setVisible(audience == "hm")
        self.advice.setVisible(audience == "hm")

    def show_framework(self, parts: Sequence[tuple[str, str, str]], starters: Mapping[str, Sequence[str]]) -> None:
        """Letters and names of the parts as the framework has them; a part it has not is shown while it holds words."""
        letters = {key: letter for key, letter, _ in parts}
        for row, (key, letter, _) in enumerate(PARTS[:4]):
            has = key in letters
            self.letters[key].setText(letters.get(key, letter))
            shown = has or bool(self.parts[key].text.strip())
            for place in (2 * row, 2 * row + 1):
                self._show_row(place, shown=shown)
        learned = "learned" in letters
        self.letters["learned"].setText(letters.get("learned", "L"))
        self.counts["learned"].setToolTip(tr("This framework asks for it.") if learned else "")
        for key, field in self.parts.items():
            begin = "   ·   ".join(each.replace("...", "…").strip() for each in starters.get(key, ()))
            field.set_placeholder(begin)

    def show_here(self, *, shown: bool) -> None:
        """Whether there is a post that "in this role" could be about; without one there is nothing to write it for."""
        for place in (2 * len(PARTS) - 2, 2 * len(PARTS) - 1):
            self._show_row(place, shown=shown)

    def _show_row(self, row: int, *, shown: bool) -> None:
        grid: Any = self.parts_box.layout()
        for column in (0, 1):
            item = grid.itemAtPosition(row, column)
            if item is None:
                continue
            inner = item.layout()
            widgets = [item.widget()] if inner is None else [inner.itemAt(n).widget() for n in range(inner.count())]
            for widget in widgets:
                if widget is not None:
                    widget.setVisible(shown)

    def step_part(self, by: int) -> None:
        """The caret into the part before or after."""
        fields = [field for field in self.parts.values() if field.isVisibleTo(self)]
        focus = self.window().focusWidget()
        place = next((n for n, field in enumerate(fields) if focus is not None and field.isAncestorOf(focus)), None)
        if fields:
            fields[(0 if by > 0 else -1) if place is None else (place + by) % len(fields)].setFocus()

    def texts(self) -> dict[str, str]:
        """Every part as it stands in its field."""
        return {key: field.text for key, field in self.parts.items()}

    def show_measures(self, texts: Mapping[str, str], shares: Mapping[str, int], pace: float) -> None:
        """Words, seconds and limits of each telling; words of each part; shares of S, T, A, R."""
        for key, _, _, most in TELLINGS:
            count = len(words(texts.get(key, "")))
            self.telling.cards[key].set_measure(count, seconds(count, pace), seconds(most, pace))
        for key, field in self.parts.items():
            count = len(words(field.text))
            self.counts[key].setText(str(count) if count else "")
        names = {"situation": "S", "task": "T", "action": tr("Action"), "result": "R"}
        given = {names[key]: shares.get(key, 0) for key in names}
        thin = shares.get("action", 100) < 50
        told = self.telling.value == "hm" and any(shares.values())
        self.shares.setVisible(told)
        self.advice.setVisible(told)
        self.shares.set_shares(given, strong=tr("Action"), thin=thin)
        filled = sum(bool(field.text.strip()) for field in self.depth_notes.values())
        self.depth_label.set_text(self.depth_label.label.text(), tr("{n} of 6; three is enough", n=filled))

    def set_trimmed(self, words_: str) -> None:
        """What this telling leaves out, or what only this one has."""
        self.trimmed.setText(words_)
        self.trimmed.setVisible(bool(words_))

    def rename(self) -> None:
        """The caret into the title, all of it selected."""
        self.title.setFocus()
        self.title.edit.selectAll()

    def add_acts(self, acts: Sequence[tuple[str, str, Any]]) -> None:
        """Buttons for what can be done with the whole example: (words, key, what to do)."""
        self.acts.addWidget(SectionLabel(tr("This example"), tr("nothing is lost: Ctrl Z brings it back")))
        grid = QGridLayout()
        grid.setHorizontalSpacing(look().px(8))
        self.act_buttons: dict[str, Button] = {}
        for place, (text, key, do) in enumerate(acts):
            button = Button(text, "small", key=key)
            button.clicked.connect(do)
            grid.addWidget(button, place // 3, place % 3)
            self.act_buttons[text] = button
        self.acts.addLayout(grid)
