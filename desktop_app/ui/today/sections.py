"""The lower and right parts of Today, filled anew each time; they must read nothing themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.ui.today.parts import lines
from desktop_app.ui.today.words import follow_up_words
from desktop_app.ui.translate import tr
from desktop_app.ui.when import day_text, from_now
from desktop_app.ui.widgets.base import Label
from desktop_app.ui.widgets.page_parts import SectionLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QLayout, QVBoxLayout


def clear(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def show_after(box: QVBoxLayout, page: Any, now: Any, go: Callable[..., None]) -> None:
    """What was held and not written down, and what comes after the next interview."""
    clear(box)
    if page.over:
        rows = [(tr("How was it at {employer}?", employer=row.employer), "", tr("five minutes")) for row in page.over]
        box.addWidget(SectionLabel(tr("Held, not written down yet")))
        box.addWidget(lines(rows, lambda at: go("debrief", interview=page.over[at].id)))
    if page.after:
        box.addWidget(SectionLabel(tr("After that"), rank=2))
        rows = []
        for gate in page.after:
            when = day_text(gate.next.starts.astimezone()) if gate.next and gate.next.starts else ""
            if gate.group == "closed":
                when = tr("closed")
            elif gate.waiting:
                when = tr("waiting")
            off = (
                from_now(now, gate.next.starts)
                if gate.next and gate.next.starts and not gate.waiting
                else gate.row.kept
            )
            rows.append((tr("{employer}, {post}", employer=gate.row.employer, post=gate.row.title), off, when))
        box.addWidget(lines(rows, lambda at: go("opportunity", opportunity=page.after[at].id)))


def show_side(box: QVBoxLayout, page: Any, go: Callable[..., None]) -> None:
    """What is due and what was learned lately."""
    clear(box)
    box.addWidget(SectionLabel(tr("Follow-ups due"), str(len(page.follow_ups))))
    rows = [
        (follow_up_words(each.kind.value, each.person, each.employer), each.why, "") for each in page.follow_ups[:4]
    ]
    if rows:
        box.addWidget(lines(rows, lambda at: go("follow_up", follow_up=page.follow_ups[at].id)))
    else:
        box.addWidget(Label(tr("Nothing is due."), "small", "faint"))
    weak = page.next.readiness.weak if page.next else ()
    if weak:
        box.addWidget(SectionLabel(tr("Rehearsals due")))
        rows = [(each.name, each.note, tr("{n} s", n=each.seconds)) for each in weak[:4]]
        box.addWidget(lines(rows, lambda at: go("rehearse", example=weak[at].example_id)))
    if page.heard or page.learned:
        box.addWidget(SectionLabel(tr("What you learned lately")))
    for row in page.heard:
        words = tr("“{words}”", words=row.text) if row.quoted else row.text
        box.addWidget(Label(words, "quote" if row.quoted else "body", wrap=True, selectable=True))
        box.addWidget(Label(row.person, "small", "sub"))
    for lesson in page.learned:
        box.addWidget(Label(lesson.text, "body", wrap=True, selectable=True))
        below = tr("Your debrief, {day}", day=day_text(lesson.day, weekday=False))
        box.addWidget(Label(below, "small", "sub"))
    box.addStretch(1)
