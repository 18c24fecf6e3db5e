"""One line of the list of requirements beside a posting; it must not know how it is sorted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QFontMetrics

from desktop_app.ui.rows import RowDelegate, paint_text
from desktop_app.ui.shapes import paint_shape
from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget


def kind_words(kind: str) -> str:
    """The kind of a requirement in the language of the window."""
    words = {
        "technical": tr("technical"),
        "experience": tr("experience"),
        "qualification": tr("qualification"),
        "behaviour": tr("behaviour"),
        "culture": tr("culture"),
    }
    return words.get(kind, kind)


def where_words(row: Any) -> str:
    """Kind and line."""
    kind = kind_words(row.kind.value)
    if row.line is None:
        return tr("{kind} · added by you", kind=kind)
    return tr("{kind} · line {line}", kind=kind, line=row.line)


def level_shape(row: Any) -> str:
    """The shape of a line's level."""
    if row.place.value in ("duty", "left_out"):
        return "open"
    if row.place.value != "listed":
        return "unsure"
    return {"must": "must", "wish": "wish"}.get(row.level.value, "unsure")


def requirement_sentence(row: Any) -> str:
    """What is read out: Must: Budget responsibility, experience, line 7."""
    level = {"must": tr("Must"), "wish": tr("Wish")}.get(row.level.value, tr("Not sorted"))
    if row.place.value != "listed":
        level = tr("Not sorted")
    unsure = tr("unsure: {why}", why=tr(row.why)) if row.confidence.value == "low" and row.why else ""
    return tr(", ").join(
        part for part in (tr("{level}: {name}", level=level, name=row.name), where_words(row), unsure) if part
    )


class RequirementDelegate(RowDelegate):
    """Shape, name, kind and line; below, what the last reading changed, or why a line is not sure.

    ``news`` returns the words on a line that changed, by its id.
    """

    def __init__(self, news: Callable[[int], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._news = news

    def _why(self, row: Any) -> str:
        news = self._news(row.id)
        if news:
            return news
        if row.confidence.value == "low" or row.place.value != "listed":
            return tr(row.why) if row.why else ""
        return ""

    def row_height(self, row: Any, width: int) -> int:
        """One line, or as many as name and reason need."""
        inner = width - look().px(34) - self._right(row)
        metrics = QFontMetrics(look().font("body"))
        name = metrics.boundingRect(QRect(0, 0, max(inner, 60), 10_000), 0x1000, row.name).height()
        why = self._why(row)
        extra = 0
        if why:
            small = QFontMetrics(look().font("small"))
            extra = small.boundingRect(QRect(0, 0, max(width - look().px(34), 60), 10_000), 0x1000, why).height()
        return max(look().px(32), name + extra + look().px(12))

    def _right(self, row: Any) -> int:
        return QFontMetrics(look().font("small")).horizontalAdvance(where_words(row)) + look().px(12)

    def paint_row(self, painter: QPainter, rect: QRect, row: Any, *, bold: bool) -> None:
        """The line."""
        size = look().px(15)
        paint_shape(
            painter, level_shape(row), QPointF(rect.left() + size / 2, rect.top() + look().line("body") / 2), size
        )
        left = rect.left() + look().px(26)
        right = self._right(row)
        paint_text(painter, QRect(left, rect.top(), rect.right() - left - right, rect.height()), row.name, wrap=True)
        where = QRect(rect.right() - right, rect.top() + 2, right, rect.height())
        paint_text(painter, where, where_words(row), "small", "sub", right=True)
        why = self._why(row)
        if why:
            metrics = QFontMetrics(look().font("body"))
            area = QRect(0, 0, max(rect.right() - left - right, 60), 10_000)
            down = metrics.boundingRect(area, 0x1000, row.name).height()
            paint_text(painter, rect.adjusted(look().px(26), down + 2, 0, 0), why, "small", "part", wrap=True)
