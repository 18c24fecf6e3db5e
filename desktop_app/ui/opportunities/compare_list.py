"""Rows of Compare: what each column says, with this opportunity's own facts beside it; it must not read the store."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy

from desktop_app.ui.columns import Piece, boxes, stack_height
from desktop_app.ui.rows import RowDelegate, paint_text
from desktop_app.ui.signals.words import distance_words
from desktop_app.ui.theme import look
from desktop_app.ui.today.parts import beside
from desktop_app.ui.translate import plural, tr
from desktop_app.ui.when import day_text
from desktop_app.ui.widgets.base import Label, Painted

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

SHARES: Final = (0.14, 0.335, 0.335, 0.19)
"""Columns: what is compared, recruiter, manager, what the app changes."""

NAMED: Final = 3
"""Most things of one kind named in a row."""


@dataclass(frozen=True, slots=True)
class Compare:
    """A row as shown: ``says`` are the texts of both columns, ``live`` what of this opportunity stands below each."""

    id: str
    row: Any
    live: tuple[str, str]


def filled(row: Any, found: Any) -> Compare:
    """A row with the facts of one opportunity."""
    make = _LIVE.get(row.live)
    return Compare(id=row.key, row=row, live=make(found) if make else ("", ""))


def column_words(title: str, side: Any) -> tuple[str, str]:
    """Above a column: which talk, and with whom."""
    dated = [row for row in side.rounds if row.local_start]
    when = day_text(dated[-1].local_start) if dated else ""
    who = (
        tr(", ").join(part for part in (side.part.name, side.part.firm or side.part.title) if part) if side.part else ""
    )
    return tr(", ").join(part for part in (title, when) if part), who or tr("nobody named yet")


def _each(found: Any, words: Any) -> tuple[str, str]:
    return words(found.sides[0]), words(found.sides[1])


def _boss(found: Any) -> tuple[str, str]:
    return _each(found, lambda side: side.part.name if side.part else "")


def _distances(found: Any) -> tuple[str, str]:
    return _each(found, lambda side: distance_words(side.distance) if side.part else "")


def _musts(found: Any) -> tuple[str, str]:
    if not found.musts:
        return tr("no must set yet"), ""
    return _each(found, lambda side: tr("{n} of {of} musts shown.", n=side.musts, of=found.musts))


def _differences(found: Any) -> tuple[str, str]:
    passed_on, manager = found.replaced
    return str(passed_on), str(manager)


def _pay(found: Any) -> tuple[str, str]:
    return (tr("They said {pay}.", pay=found.pay) if found.pay else ""), ""


def _problem(found: Any) -> tuple[str, str]:
    return "", found.problem


def _attitude(found: Any) -> tuple[str, str]:
    return (plural("{n} line on it.", "{n} lines on it.", found.attitude) if found.attitude else ""), ""


def _thanks(found: Any) -> tuple[str, str]:
    return _each(found, lambda side: tr("sent") if side.thanked else "")


def _versions(found: Any) -> tuple[str, str]:
    first, second = found.sides
    if not first.stories:
        return tr("no story yet"), ""
    return (
        tr("{n} of {of} stories cut for them.", n=first.ready, of=first.stories),
        tr("{n} of {of} stories stand the second question.", n=second.ready, of=second.stories),
    )


def _fit(found: Any) -> tuple[str, str]:
    return _each(found, lambda side: tr(" · ").join(side.fit[:NAMED]))


def _gaps(found: Any) -> tuple[str, str]:
    if not found.musts:
        return "", ""
    return _each(found, lambda side: tr(" · ").join(side.gaps[:NAMED]) or tr("none open"))


def _questions(found: Any) -> tuple[str, str]:
    def words(side: Any) -> str:
        return plural("{n} chosen.", "{n} chosen.", side.questions) if side.questions else tr("none chosen yet")

    return _each(found, words)


_LIVE: Final[dict[str, Any]] = {
    "will_manage_me": _boss,
    "distance": _distances,
    "musts_shown": _musts,
    "versions": _versions,
    "traits": _fit,
    "gaps": _gaps,
    "questions": _questions,
    "differences": _differences,
    "pay": _pay,
    "problem": _problem,
    "attitude_read": _attitude,
    "follow_up": _thanks,
}


def sentence(row: Compare) -> str:
    """All that a row shows."""
    texts = (row.row.both, row.row.both_line) if row.row.both else row.row.says
    parts = (row.row.title, texts[0], row.live[0], texts[1], row.live[1], tr("changes: {what}", what=row.row.switch))
    return tr(" ").join(part for part in parts if part)


def _height(text: str, step: str, width: int, *, bold: bool = False) -> int:
    return stack_height((Piece(text, step, bold=bold),), width)


class CompareDelegate(RowDelegate):
    """Title, both columns with what is live below, what the app changes; a row without difference spans."""

    def row_height(self, row: Compare, width: int) -> int:
        """As high as the longer column."""
        places = boxes(QRect(0, 0, width, 1), SHARES)
        if row.row.both:
            return look().line("body") + look().px(20)
        texts = [
            _height(text, "body", place.width()) + _height(live, "body", place.width(), bold=True)
            for text, live, place in zip(row.row.says, row.live, places[1:3], strict=True)
        ]
        return max(*texts, _height(row.row.switch, "small", places[3].width())) + look().px(20)

    def paint_row(self, painter: QPainter, rect: QRect, row: Compare, *, bold: bool) -> None:
        """Four columns; the whole width of two where both are the same."""
        title, left, right, switch = boxes(rect, SHARES)
        paint_text(painter, title, row.row.title, "body", bold=True, wrap=True)
        paint_text(painter, switch, row.row.switch, "small", "sub", wrap=True)
        if row.row.both:
            self._paint_both(painter, left.united(right), row)
            return
        for box, text, live in zip((left, right), row.row.says, row.live, strict=True):
            paint_text(painter, box, text, "body", wrap=True)
            below = box.adjusted(0, _height(text, "body", box.width()), 0, 0)
            paint_text(painter, below, live, "body", "accent", bold=True, wrap=True)

    def _paint_both(self, painter: QPainter, box: QRect, row: Compare) -> None:
        line = tr("{line} {live}", line=row.row.both_line, live=row.live[0]).strip()
        first = QFontMetrics(look().font("body", bold=True)).horizontalAdvance(row.row.both) + look().px(6)
        rest = QFontMetrics(look().font("body")).horizontalAdvance(line)
        start = box.adjusted(max(0, (box.width() - first - rest) // 2), 0, 0, 0)
        paint_text(painter, start, row.row.both, "body", bold=True)
        paint_text(painter, start.adjusted(first, 0, 0, 0), line)


class FirstLine(Painted):
    """The one sentence everything follows from, on an accent ground."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = beside()
        row.setContentsMargins(look().px(24), look().px(10), look().px(16), look().px(10))
        row.setSpacing(look().px(4 if row.direction() == row.Direction.TopToBottom else 18))
        self.setLayout(row)
        self.title = Label("", "title_small")
        self.line = Label("", "body", "sub", wrap=True)
        row.addWidget(self.title)
        row.addWidget(self.line, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground and bar."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), look().colour("accent_tint"))
        painter.fillRect(0, 0, look().px(4), self.height(), look().colour("accent"))
