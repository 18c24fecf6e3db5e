"""The lower and right parts of Today, filled anew each time; they must read nothing themselves."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout

from desktop_app.ui.today.parts import Learned, after_line, follow_up_line, rehearsal_line
from desktop_app.ui.today.words import after_cells, due_words, follow_up_why, follow_up_words, heard_words
from desktop_app.ui.translate import tr
from desktop_app.ui.when import day_text, minutes_text
from desktop_app.ui.widgets.base import Label
from desktop_app.ui.widgets.page_parts import SectionLabel

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QLayout

SHOWN = 4
"""Most lines of a kind at the right."""


def clear(layout: QLayout) -> None:
    """Take everything out of a layout, layouts inside it too."""
    while layout.count():
        item = layout.takeAt(0)
        widget, inner = (item.widget(), item.layout()) if item else (None, None)
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)


def show_after(box: QVBoxLayout, page: Any, now: Any, go: Callable[..., None]) -> None:
    """What was held and not written down, and what comes after the next interview."""
    clear(box)
    box.setSpacing(0)
    if page.over:
        box.addWidget(SectionLabel(tr("Held, not written down yet")))
        for row in page.over:
            held = row.starts.astimezone()
            asked = tr("How was it at {employer}?", employer=row.known_as)
            line = after_line((day_text(held), asked, row.title, tr("five minutes")))
            line.clicked.connect(partial(go, "debrief", interview=row.id))
            box.addWidget(line)
    if page.after:
        box.addWidget(SectionLabel(tr("After that"), rank=2))
    for later in page.after:
        line = after_line(after_cells(later))
        line.clicked.connect(partial(go, "opportunity", opportunity=later.gate.id))
        box.addWidget(line)


def show_side(box: QVBoxLayout, page: Any, now: Any, go: Callable[..., None]) -> None:
    """What is due and what was learned lately."""
    clear(box)
    _follow_ups(box, page, now.astimezone().date(), go)
    _rehearsals(box, page, go)
    if page.heard or page.learned:
        box.addWidget(SectionLabel(tr("What you learned lately")))
    for row in page.heard:
        words = tr("“{words}”", words=row.text) if row.quoted else row.text
        box.addWidget(Learned(words, heard_words(row), quoted=row.quoted))
    for lesson in page.learned:
        day = day_text(lesson.day, weekday=False)
        below = tr("Your debrief, {day}", day=day)
        if lesson.question:
            below = tr("Your debrief, {day} · asked, and you had no answer", day=day)
        box.addWidget(Learned(lesson.text, below))
    box.addStretch(1)


def _follow_ups(box: QVBoxLayout, page: Any, today: date, go: Callable[..., None]) -> None:
    due = SectionLabel(tr("Follow-ups due"), str(len(page.follow_ups)))
    lines = _lines(due)
    for each in page.follow_ups[:SHOWN]:
        title = follow_up_words(each.kind, each.person, each.employer)
        when, pressing = due_words(each.due, today)
        line = follow_up_line(title, when, follow_up_why(each), pressing=pressing)
        line.clicked.connect(partial(go, "follow_up", follow_up=each.id))
        lines.addWidget(line)
    if not page.follow_ups:
        lines.addWidget(Label(tr("Nothing is due."), "small", "faint"))
    box.addLayout(lines)


def _rehearsals(box: QVBoxLayout, page: Any, go: Callable[..., None]) -> None:
    weak = page.next.readiness.weak[:SHOWN] if page.next else ()
    if not weak:
        return
    minutes = sum(max(4, each.seconds * 2 // 60 + 2) for each in weak)
    lines = _lines(SectionLabel(tr("Rehearsals due"), tr("about {time}", time=minutes_text(minutes))))
    for each in weak:
        line = rehearsal_line(each.name, each.mark, tr("{n} s", n=each.seconds))
        line.clicked.connect(partial(go, "rehearse", example=each.example_id, interview=page.next.row.id))
        lines.addWidget(line)
    box.addLayout(lines)


def _lines(head: SectionLabel) -> QVBoxLayout:
    """A head with lines below it, without air between them."""
    lines = QVBoxLayout()
    lines.setSpacing(0)
    lines.addWidget(head)
    return lines
