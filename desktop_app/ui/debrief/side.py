"""Beside a debrief: what it changes so far and whether it is enough; it must not read or decide anything."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.follow_up.side import shaped
from desktop_app.ui.theme import look
from desktop_app.ui.today.sections import clear
from desktop_app.ui.today.words import follow_up_words
from desktop_app.ui.translate import plural, tr
from desktop_app.ui.when import day_text
from desktop_app.ui.widgets.base import Label
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.page_parts import SectionLabel


class DebriefSide(QWidget):
    """What this changes, and the three things that are enough."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(look().px(18), look().px(16), look().px(20), look().px(16))
        column.setSpacing(look().px(8))
        column.addWidget(SectionLabel(tr("What this changes"), tr("as you type")))
        self.changes = QVBoxLayout()
        column.addLayout(self.changes)
        column.addWidget(SectionLabel(tr("Enough to close?"), tr("the rest can stay empty")))
        self.three = QVBoxLayout()
        column.addLayout(self.three)
        self.note = Button(tr("Go to the note"), "primary", key="Ctrl+Return")
        column.addWidget(self.note, 0, Qt.AlignmentFlag.AlignLeft)
        self.outcome = Button(tr("They already answered"), "quiet")
        column.addWidget(self.outcome, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(
            Label(
                tr("Feeling and both-ways answers are yours: never printed, never exported."),
                "small",
                "sub",
                wrap=True,
            )
        )
        column.addStretch(1)

    def show_effects(self, effects: Any, enough: Any) -> None:
        """Effects so far, then the three."""
        clear(self.changes)
        for shape, words in _effects(effects):
            self.changes.addWidget(shaped(shape, words))
        clear(self.three)
        for is_there, words in (
            (enough.next_known, tr("next date, or “unknown”")),
            (enough.something_heard, tr("at least one thing heard")),
            (enough.follow_up_seen, tr("follow-up looked at")),
        ):
            row = shaped("right" if is_there else "open", words)
            row.setAccessibleName(tr("{words}: there", words=words) if is_there else tr("{words}: open", words=words))
            self.three.addWidget(row)


def _effects(effects: Any) -> list[tuple[str, str]]:
    found = []
    if effects.confirmed:
        found.append(("right", plural("{n} word confirmed", "{n} words confirmed", effects.confirmed)))
    if effects.corrected:
        found.append(("right", plural("{n} word corrected", "{n} words corrected", effects.corrected)))
    found += [("right", tr("Marked as told: {example}", example=title)) for title in effects.told]
    found += [("hint", tr("To rehearse: {question}", question=text)) for text in effects.to_rehearse]
    for note in effects.notes:
        what = follow_up_words(note.kind.value, note.person, note.employer)
        found.append(("hint", tr("{what}, {day}", what=what, day=day_text(note.due)) if note.due else what))
    return found or [("open", tr("Nothing yet. The first thing you enter marks the talk as held."))]
