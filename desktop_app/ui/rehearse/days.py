"""The days to the interview as a strip: sessions, weak ones, calm hour, the talk; it must not lay out any days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.theme import look
from desktop_app.ui.today.sections import clear
from desktop_app.ui.translate import plural, tr
from desktop_app.ui.when import day_text, long_text, short_day, time_text
from desktop_app.ui.widgets.base import Label, Painted

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from PySide6.QtGui import QPaintEvent

MOST = 4
"""Days of practice the strip names one by one; what lies between is counted."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of the strip: when, what, and how its bar is drawn (now, later, weak, calm or talk)."""

    title: str
    words: str
    form: str


def pieces(plan: Any, row: Any, now: datetime, who: str) -> list[Piece]:
    """The strip for a plan: today, the days between, the last day, the calm hour, the talk."""
    if plan.when is None or row.starts is None:
        return []
    start, today = row.starts.astimezone(), now.astimezone().date()
    count = len(plan.items)
    minutes = max(1, round(sum(item.limit for item in plan.items) * 1.5 / 60))
    answers = plural("{n} answer, {minutes} min", "{n} answers, {minutes} min", count, minutes=minutes)
    words = {
        "session": answers, "weak": tr("weak ones only"), "second": tr("once more, some hours later"),
        "card": tr("the five-minute card"),
    }  # fmt: skip
    days = list(plan.when.days)
    shown = days if len(days) <= MOST else [*days[: MOST - 1], days[-1]]
    found = []
    for each in shown:
        is_today = each.day == today
        title = tr("Today, {day}", day=short_day(each.day)) if is_today else short_day(each.day)
        about = words[each.kind] if is_today or each.kind != "session" else tr("what is due then")
        form = "weak" if each.kind == "weak" else "now" if is_today and each.kind != "second" else "later"
        found.append(Piece(title, about, form))
    if len(days) > len(shown):
        more = len(days) - len(shown)
        found.insert(MOST - 1, Piece("…", plural("{n} more day", "{n} more days", more), "later"))
    calm = start - timedelta(hours=1)
    found.append(
        Piece(tr("{day} {time}", day=short_day(calm.date()), time=time_text(calm)), tr("calm page only"), "calm")
    )
    found.append(Piece(tr("{day} {time}", day=short_day(start.date()), time=time_text(start)), who, "talk"))
    return found


def span_words(row: Any, now: datetime) -> tuple[str, str, str]:
    """How long it is to the talk: what stands before the span in this language, the span, what stands after it."""
    if row.starts is None or row.starts < now:
        return "", "", ""
    before, _, after = tr("{span} to go", span="\0").partition("\0")
    return before.strip(), long_text(int((row.starts - now).total_seconds() // 60)), after.strip()


class _Bar(Painted):
    """One piece of the line: full, dashed, faint or ink; the words below say the same."""

    def __init__(self, form: str) -> None:
        super().__init__()
        self._form = form
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As thick as a rule of the first rank, times three."""
        return QSize(look().px(30), look().px(6))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dashes for the weak ones, outline for what comes later."""
        painter, at = QPainter(self), look().colour
        box = QRectF(0, 0, self.width(), self.height())
        if self._form == "weak":
            step = look().px(18)
            for left in range(0, self.width(), step):
                painter.fillRect(QRectF(left, 0, min(look().px(11), self.width() - left), self.height()), at("accent"))
        elif self._form == "later":
            painter.fillRect(QRectF(0, self.height() / 2 - 1, self.width(), 2), at("accent"))
        else:
            painter.fillRect(box, at({"now": "accent", "calm": "line", "talk": "ink"}[self._form]))


class PlanHead(QWidget):
    """Which of how many is asked, and how long it is to the talk; the span itself is what one looks for."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(5))
        self.place, self.togo = Label("", "small", "sub"), Label("", "lead", "accent", bold=True)
        self._before, self._after = Label("", "small", "sub"), Label("", "small", "sub")
        row.addWidget(self.place, 1)
        for label in (self._before, self.togo, self._after):
            row.addWidget(label, 0, Qt.AlignmentFlag.AlignBottom)
        for label in (self.place, self._before, self._after):
            label.sit_with(self.togo)

    def show_span(self, span: tuple[str, str, str]) -> None:
        """What ``span_words`` gives."""
        for label, words in zip((self._before, self.togo, self._after), span, strict=True):
            label.setText(words)
            label.setVisible(bool(words))


class DayStrip(QWidget):
    """The strip with two lines of words under each piece."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look().px(3))
        self._shown: list[Piece] | None = None

    def show_pieces(self, found: Sequence[Piece]) -> None:
        """Put these pieces in a row; the same ones are not made anew."""
        if list(found) == self._shown:
            return
        self._shown = list(found)
        clear(self._row)
        for piece in found:
            box = QWidget()
            column = QVBoxLayout(box)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(look().px(3))
            column.addWidget(_Bar(piece.form))
            column.addWidget(Label(piece.title, "fine", bold=True, wrap=True))
            column.addWidget(Label(piece.words, "fine", "sub", wrap=True))
            column.addStretch(1)
            self._row.addWidget(box, 1)
        self.setAccessibleName(tr(", ").join(tr("{day}: {what}", day=each.title, what=each.words) for each in found))


def rest_words(plan: Any) -> str:
    """What is said where nothing is due."""
    if plan is not None and plan.when is not None and plan.when.next_day is not None:
        return tr("Nothing is due until {day}. Rest is part of it.", day=day_text(plan.when.next_day))
    return tr("Nothing is due. Rest is part of it.")
