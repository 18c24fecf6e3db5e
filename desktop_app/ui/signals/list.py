"""Signals as rows: about, words, by whom, distance and state, in words and shapes; it must not settle any of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics

from desktop_app.ui.columns import Piece, boxes, paint_stack, stack_height
from desktop_app.ui.icons import paint_icon
from desktop_app.ui.people.list import channels
from desktop_app.ui.rows import RowDelegate, paint_text
from desktop_app.ui.shapes import paint_shape
from desktop_app.ui.signals.words import distance_words, said, state_words, who_said
from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.when import brief_day
from desktop_app.ui.widgets.bars import paint_distance
from desktop_app.ui.wizard.record_views import about_choices

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

SHARES: Final = (0.10, 0.39, 0.19, 0.17, 0.15)
"""Columns: about, words, by whom, from the boss, state."""
NARROW: Final = (0.125, 0.355, 0.18, 0.15, 0.19)
"""The same where the words of state and about would not have their room."""


def shares(width: int) -> tuple[float, ...]:
    """The columns of a row of ``width`` pixels."""
    return NARROW if width < look().px(680) else SHARES


def about_words(row: Any) -> str:
    """What a signal is about."""
    return dict(about_choices()).get(row.about.value, "")


def how_said(row: Any) -> str:
    """When, through what, and whether it is quoted."""
    way = dict(channels()).get(row.channel.value if row.channel else "", "")
    day = brief_day(row.heard_on) if row.heard_on else ""
    return tr(", ").join(part for part in (way, day, tr("quoted") if row.quoted else "") if part)


def before(row: Any) -> str:
    """The words that were replaced, the latest of them."""
    return str(row.earlier[0].text) if row.earlier else ""


def sentence(row: Any) -> str:
    """All that the row shows."""
    parts = (
        about_words(row), said(row), tr("by {who}", who=who_said(row)), how_said(row), distance_words(row.distance),
        state_words(row), tr("before: {words}", words=before(row)) if row.earlier else "",
    )  # fmt: skip
    return tr(", ").join(part for part in parts if part)


def _height(text: str, step: str, width: int) -> int:
    flags = int(Qt.TextFlag.TextWordWrap)
    return QFontMetrics(look().font(step)).boundingRect(QRect(0, 0, max(width, 60), 10_000), flags, text).height()


def _who(row: Any) -> tuple[Piece, ...]:
    return Piece(who_said(row), bold=True), Piece(how_said(row), "small", "sub")


class SignalDelegate(RowDelegate):
    """Five columns; the replaced words stand struck through above those that hold now."""

    def row_height(self, row: Any, width: int) -> int:
        """As high as the words need, two lines at least."""
        places = boxes(QRect(0, 0, width, 1), shares(width))
        inner = places[1].width()
        words = _height(said(row), self._step(row), inner)
        words += _height(before(row), "small", inner) if row.earlier else 0
        return max(words, stack_height(_who(row), places[2].width())) + look().px(18)

    def _step(self, row: Any) -> str:
        return "quote" if row.quoted else "body"

    def paint_row(self, painter: QPainter, rect: QRect, row: Any, *, bold: bool) -> None:
        """About, words, who, distance, state."""
        about, words, who, far, state = boxes(rect, shares(rect.width()))
        below = look().line("body")
        dim = row.state.value == "dropped"
        paint_text(painter, about.adjusted(0, 2, 0, 0), about_words(row), "small", "sub")
        self._paint_words(painter, words, row, dim=dim)
        paint_stack(painter, who, _who(row))
        paint_distance(painter, far.left(), far.top() + below / 2, row.distance)
        paint_text(painter, far.adjusted(0, below, 0, 0), distance_words(row.distance), "small", "sub", wrap=True)
        self._paint_state(painter, state, row)

    def _paint_words(self, painter: QPainter, box: QRect, row: Any, *, dim: bool) -> None:
        if row.earlier:
            paint_text(painter, box, before(row), "small", "sub", wrap=True, struck=True)
            box = box.adjusted(0, _height(before(row), "small", box.width()), 0, 0)
        paint_text(painter, box, said(row), self._step(row), "faint" if dim else "ink", wrap=True)

    def _paint_state(self, painter: QPainter, box: QRect, row: Any) -> None:
        words, side = state_words(row), look().px(14)
        middle = box.top() + look().line("body") / 2
        corrected = bool(row.earlier) or row.state.value == "corrected"
        place = QRectF(box.left(), middle - side / 2, side, side)
        tone = "ink"
        if row.state.value == "unchecked":
            paint_shape(painter, "unsure", QPointF(box.left() + side / 2, middle), side)
        elif row.state.value != "dropped":
            tone = "accent" if corrected else "strong"
            paint_icon(painter, "corrected" if corrected else "check", place, look().colour(tone))
        else:
            tone = "faint"
            paint_icon(painter, "minus", place, look().colour(tone))
        paint_text(painter, box.adjusted(side + look().px(6), 0, 0, 0), words, "body", tone)
