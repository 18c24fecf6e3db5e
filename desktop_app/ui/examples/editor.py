"""The middle of the example builder: versions, share bar, parts, depth notes; it must not read, write or judge."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.text import seconds, words
from desktop_app.ui.theme import look
from desktop_app.ui.translate import mark, plural, tr
from desktop_app.ui.widgets.bars import ShareBar, TimeBar
from desktop_app.ui.widgets.base import Label
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.choices import Switch
from desktop_app.ui.widgets.fields import LineField, TextField
from desktop_app.ui.widgets.page_parts import SectionLabel

if TYPE_CHECKING:
    from collections.abc import Mapping

PARTS: Final = (
    ("situation", "S", mark("Situation"), mark("In spring … at … we had …")),
    ("task", "T", mark("Task"), mark("My job was to …")),
    ("action", "A", mark("Action"), mark("I … Then I … because …")),
    ("result", "R", mark("Result"), mark("By … it fell from … to …")),
    ("learned", "L", mark("Learned"), mark("Since then I …")),
    ("here", mark("in this role"), mark("In this role"), mark("Here that would mean …")),
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

TELLINGS: Final = (
    ("headline", mark("Headline"), 13),
    ("recruiter", mark("Recruiter"), 75),
    ("hm", mark("Hiring manager"), 129),
)
"""Audience key, name, and the limit in seconds at 140 words a minute (LEN-01, LEN-04)."""


class ExampleEditor(QWidget):
    """Fields of one example. ``telling_chosen`` brings the audience whose telling is to be shown."""

    telling_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(look().px(22), look().px(12), look().px(22), look().px(16))
        self._column.setSpacing(look().px(8))
        head = QHBoxLayout()
        self.title = LineField(tr("Title"), placeholder=tr("A name you will remember it by"))
        self.when = LineField(tr("When"), placeholder=tr("When"))
        self.when.setMaximumWidth(look().px(190))
        self.aloud = Button(tr("Say it aloud"), "plain", key="F5", icon="microphone")
        for widget in (self.title, self.when, self.aloud):
            head.addWidget(widget)
        self._column.addLayout(head)
        self._build_tellings()
        self.shares = ShareBar()
        self._column.addWidget(self.shares)
        self._column.addWidget(
            Label(
                tr("Usual advice: set-up 20 to 30, action 50 to 60, result 10 to 25. A soft guide, not a rule."),
                "small",
                "sub",
                wrap=True,
            )
        )
        self._build_telling()
        self._build_parts()
        self._build_depth()
        self._column.addStretch(1)

    def _build_tellings(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(look().px(14))
        self.telling = Switch(tr("Telling"), [(key, tr(name)) for key, name, _ in TELLINGS], "hm")
        self.telling.chosen.connect(lambda key: self.telling_chosen.emit(str(key)))
        self._column.addWidget(self.telling)
        self.bars: dict[str, tuple[TimeBar, Label]] = {}
        for key, _, _ in TELLINGS:
            box = QVBoxLayout()
            bar, note = TimeBar(), Label("", "small", "sub")
            box.addWidget(bar)
            box.addWidget(note)
            row.addLayout(box, 1)
            self.bars[key] = (bar, note)
        self._column.addLayout(row)

    def _build_telling(self) -> None:
        """The telling of an audience as one text, with what it leaves out."""
        self.headline = LineField(tr("Headline"), placeholder=tr("Result first, then what you did. 30 words or fewer."))
        self.version = TextField(tr("Telling for a recruiter"), least=6, most=18)
        self.trimmed = Label("", "small", "sub", wrap=True)
        for widget in (self.headline, self.version, self.trimmed):
            self._column.addWidget(widget)

    def _build_parts(self) -> None:
        self.parts_box = QWidget()
        grid = QGridLayout(self.parts_box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look().px(10))
        grid.setVerticalSpacing(look().px(6))
        grid.setColumnStretch(1, 1)
        self.parts: dict[str, TextField] = {}
        self.counts: dict[str, Label] = {}
        for row, (key, letter, name, starter) in enumerate(PARTS):
            side = QVBoxLayout()
            side.addWidget(
                Label(
                    letter if len(letter) == 1 else tr(letter),
                    "body" if len(letter) == 1 else "small",
                    "accent",
                    bold=True,
                )
            )
            self.counts[key] = Label("", "fine", "faint")
            side.addWidget(self.counts[key])
            side.addStretch(1)
            field = TextField(tr(name), placeholder=tr(starter), least=2 if key == "action" else 1, most=12)
            field.set_bare(True)
            grid.addLayout(side, row, 0)
            grid.addWidget(field, row, 1, Qt.AlignmentFlag.AlignTop)
            self.parts[key] = field
        self._column.addWidget(self.parts_box)

    def _build_depth(self) -> None:
        self.depth_label = SectionLabel(tr("Depth notes, for the second question"))
        self._column.addWidget(self.depth_label)
        self.depth_notes: dict[str, LineField] = {}
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        for row, (key, name) in enumerate(DEPTH):
            field = LineField(tr(name))
            label = Label(tr(name), "body", "sub")
            label.setBuddy(field)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
            self.depth_notes[key] = field
        self._column.addLayout(grid)

    def show_telling(self, audience: str) -> None:
        """Show the fields of one telling: the headline, one text, or the parts in full."""
        self.telling.set_value(audience)
        self.headline.setVisible(audience == "headline")
        one_text = audience not in ("headline", "hm")
        self.version.setVisible(one_text)
        self.trimmed.setVisible(one_text and bool(self.trimmed.text()))
        self.parts_box.setVisible(audience == "hm")
        self.shares.setVisible(audience == "hm")

    def show_measures(self, texts: Mapping[str, str], shares: Mapping[str, int], pace: float) -> None:
        """Words, seconds and limits of each telling; words of each part; shares of S, T, A, R."""
        for key, name, limit in TELLINGS:
            count = len(words(texts.get(key, "")))
            spoken = seconds(count, pace)
            bar, note = self.bars[key]
            said = tr("{name}: {spoken} of {limit} seconds", name=tr(name), spoken=spoken, limit=limit)
            bar.set_time(spoken, (limit,), said)
            note.setText(
                plural("{n} word · {s} s of {limit}", "{n} words · {s} s of {limit}", count, s=spoken, limit=limit)
            )
        for key, field in self.parts.items():
            count = len(words(field.text))
            self.counts[key].setText(str(count) if count else "")
        names = {"situation": "S", "task": "T", "action": tr("Action"), "result": "R"}
        given = {names[key]: shares.get(key, 0) for key in names}
        thin = shares.get("action", 100) < 50
        self.shares.set_shares(given, strong=tr("Action"), thin=thin)
        filled = sum(bool(field.text.strip()) for field in self.depth_notes.values())
        self.depth_label.set_text(self.depth_label.label.text(), tr("{n} of 6; three is enough", n=filled))
