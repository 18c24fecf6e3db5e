"""People as rows: who, what they fill, last contact and next step, each in words; it must not read or change any."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QRect

from desktop_app.ui.columns import Piece, boxes, paint_stack, stack_height
from desktop_app.ui.rows import RowDelegate
from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.when import day_text, time_text

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QPainter

SHARES: Final = (0.28, 0.33, 0.18, 0.21)
"""Columns of the list: who, fills, last contact, next step."""


@dataclass(frozen=True, slots=True)
class Listed:
    """One person as the list shows them; ``name`` and ``firm`` are initials where names are hidden."""

    id: int
    name: str
    firm: str
    row: Any
    step: Any
    today: date

    @property
    def is_due(self) -> bool:
        """Whether something is to be done today or was before."""
        return self.step is not None and self.step.kind != "round" and self.step.day <= self.today


def employments() -> list[tuple[str, str]]:
    """For whom somebody works, as R1 asks it."""
    return [
        ("agency", tr("agency")),
        ("in_house", tr("in-house")),
        ("on_site", tr("works for them on site")),
        ("on_their_own", tr("on their own")),
        ("unknown", tr("recruiter, not known for whom")),
        ("not_a_recruiter", tr("not a recruiter")),
    ]


def channels() -> list[tuple[str, str]]:
    """Ways to reach somebody."""
    return [
        ("email", tr("e-mail")),
        ("phone", tr("phone")),
        ("video", tr("video")),
        ("in_person", tr("in person")),
        ("message", tr("message")),
        ("letter", tr("letter")),
    ]


def initials(name: str) -> str:
    """The first letter of every word: T. W."""
    return " ".join(tr("{letter}.", letter=word[0]) for word in name.split())


def as_shown(name: str, *, hidden: bool) -> str:
    """A name as the person wants it on the screen."""
    return initials(name) if hidden else name


def works_for(row: Any, firm: str) -> str:
    """Firm and kind of recruiter: Halden Search, agency."""
    kind = dict(employments())[row.employment.value] if row.recruits else row.title
    return tr(", ").join(part for part in (firm, kind) if part)


def reached_by(row: Any) -> str:
    """The channels used so far."""
    words = dict(channels())
    used = tr(", ").join(words.get(channel, channel) for channel in row.channels)
    return used or tr("not written yet")


def last_words(row: Any) -> str:
    """When there was contact, and how."""
    if row.last_contact is None:
        return tr("never")
    said = row.last_contact_how  # a channel, "interview" by the records, or the person's own word
    how = dict(channels()).get(said) or (tr(said) if said else "")
    day = day_text(row.last_contact, weekday=False)
    return tr("{day}, {how}", day=day, how=how) if how else day


def step_words(listed: Listed) -> tuple[str, str]:
    """The day of the next step, and the rule that set it."""
    step, row = listed.step, listed.row
    if step is None:
        return tr("no date"), tr(row.next_touch_why) if row.rests and row.next_touch_why else ""
    day = tr("today") if listed.is_due else day_text(step.day)
    if step.kind == "round":
        return day, tr("interview, {time}", time=time_text(step.starts))
    return day, note_words(step) if step.kind == "note" else _reason(step)


def _reason(step: Any) -> str:
    """The rule that set a day: one of the store's own in the language of the window, or the person's words."""
    return tr(step.why) if step.why else ""


def note_words(step: Any) -> str:
    """What a note is for."""
    if step.note.value == "nudge":
        return tr("nudge, first of two") if step.number == 1 else tr("nudge, second of two")
    words = {
        "thanks": tr("say thank you"),
        "tips": tr("ask for tips"),
        "report_back": tr("tell them how it went"),
        "close": tr("close politely"),
        "feedback": tr("ask for feedback"),
        "next_touch": tr("keep in touch"),
        "papers": tr("send papers"),
        "fact_changed": tr("tell them what changed"),
    }
    return words.get(step.note.value) or _reason(step)


def sentence(listed: Listed) -> str:
    """All that the row shows."""
    row = listed.row
    parts = (
        listed.name, works_for(row, listed.firm), row.fills, reached_by(row),
        tr("last contact {when}", when=last_words(row)), tr("next {when}", when=step_words(listed)[0]),
        step_words(listed)[1],
    )  # fmt: skip
    return tr(", ").join(part for part in parts if part)


def unbroken(words: str) -> str:
    """With hyphens at which no line ends: "e-mail" and "in-house" stay in one piece."""
    return words.replace("-", "\N{NON-BREAKING HYPHEN}")


class PersonDelegate(RowDelegate):
    """Paints one person in four columns: two lines, or more where the words are long."""

    def row_height(self, row: Any, width: int) -> int:
        """As high as the longest of its columns, and air."""
        places = boxes(QRect(0, 0, width, 1), SHARES)
        stacks = zip(places, self._pieces(row), strict=True)
        return max(stack_height(pieces, place.width()) for place, pieces in stacks) + look().px(14)

    def paint_row(self, painter: QPainter, rect: QRect, row: Any, *, bold: bool) -> None:
        """Name, fills, last, next; what belongs to each below it."""
        for box, pieces in zip(boxes(rect, SHARES), self._pieces(row), strict=True):
            paint_stack(painter, box, pieces)

    @staticmethod
    def _pieces(row: Any) -> tuple[tuple[Piece, ...], ...]:
        day, why = step_words(row)
        tone = "part" if row.is_due else "ink" if row.step is not None else "sub"
        does = row.row.fills or (tr("not known yet") if row.row.recruits else row.row.title)
        known = "ink" if row.row.fills or row.row.title else "faint"
        return (
            (Piece(row.name, bold=True), Piece(unbroken(works_for(row.row, row.firm)), "small", "sub")),
            (Piece(does, "body", known), Piece(unbroken(reached_by(row.row)), "small", "sub")),
            (Piece(unbroken(last_words(row.row)), "small"),),
            (Piece(day, "body", tone, bold=True), Piece(why, "small", "sub")),
        )
