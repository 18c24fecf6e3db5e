"""How ready for the next interview, as three readings of things; it must count nothing itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.theme import look
from desktop_app.ui.today.parts import Ready, beside
from desktop_app.ui.today.words import day_back, one_after_another, reader_words
from desktop_app.ui.translate import plural, tr
from desktop_app.ui.when import minutes_text

if TYPE_CHECKING:
    from datetime import date

SHAPES = {"done": "done", "begun": "part", "open": "open"}
"""State of a page -> how its box is drawn."""


class Readings(QWidget):
    """Must-haves without proof, pages done, answers still weak; each has a link to where one goes on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        row = beside()
        row.setSpacing(look().px(20))
        whole.addLayout(row)
        self.musts, self.pages, self.rehearsed = Ready(tr("Must-haves")), Ready(tr("Pages")), Ready(tr("Rehearsed"))
        for reading in (self.musts, self.pages, self.rehearsed):
            row.addWidget(reading, 1)

    def show_readiness(self, ready: Any, resume: Any, person: str, today: date) -> None:
        """``ready`` as ``prep.today`` counts it, ``resume`` the page to go on with, ``person`` who will count."""
        count, of = len(ready.open_musts), ready.musts
        self.musts.show_reading(
            count,
            plural("of {of} has no proof", "of {of} have no proof", count, of=of),
            ["done"] * (of - count) + ["open"] * count,
            note=reader_words(person),
            before=tr("Open:"),
            link=ready.open_musts[0][1] if ready.open_musts else "",
        )
        codes = [page.code for page in ready.pages if page.state != "done" and page.key != resume.key][:2]
        if resume.state != "done":
            codes.insert(0, resume.code)
        self.pages.show_reading(
            sum(page.state == "done" for page in ready.pages),
            tr("of {of} done", of=len(ready.pages)),
            [SHAPES[page.state] for page in ready.pages],
            note=tr("about {time} left", time=minutes_text(ready.minutes_left)),
            before=tr("Next:"),
            link=one_after_another(codes),
        )
        weak, last = ready.weak, ready.last_said
        self.rehearsed.show_reading(
            len(weak),
            plural("answer still weak", "answers still weak", len(weak)),
            ["done"] * (len(ready.rehearsals) - len(weak)) + ["open"] * len(weak),
            note=tr("last: {day}", day=day_back(last, today)) if last else tr("nothing said yet"),
            before=tr("Weakest:"),
            link=weak[0].name if weak else "",
        )
