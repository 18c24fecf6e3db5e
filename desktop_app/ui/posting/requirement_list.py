"""One line of the list of requirements beside a posting; it must not know how it is sorted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QFontMetrics

from desktop_app.ui.columns import Piece, paint_stack, stack_height
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

    ``news`` returns the words on a line that changed, by its id. The row known by ``opened`` also says its own words
    and leaves ``bar`` pixels free at its foot, for what can be done to it.
    """

    def __init__(self, news: Callable[[int], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._news = news
        self.opened: object = None
        self.bar = 0

    def before(self) -> int:
        """Pixels from the edge of a row to its words."""
        return look().px(self.indent) + look().px(26)

    def _why(self, row: Any) -> str:
        news = self._news(row.id)
        if news:
            return news
        if row.confidence.value == "low" or row.place.value != "listed":
            return tr(row.why) if row.why else ""
        return ""

    def below(self, row: Any) -> tuple[Piece, ...]:
        """What stands under the name: in the open row their words, where the name is another; then the reason."""
        quoted = row.id == self.opened and row.text.strip() and row.text != row.name
        words = (Piece(tr("“{words}”", words=row.text), "small", "sub"),) if quoted else ()
        why = self._why(row)
        return (*words, Piece(why, "small", "part")) if why else words

    def _inner(self, width: int) -> int:
        return max(width - look().px(26), 60)

    @staticmethod
    def _name(row: Any) -> Piece:
        return Piece(row.name)

    def row_height(self, row: Any, width: int) -> int:
        """One line, or as many as name and reason need; the open row has its buttons below."""
        name = stack_height((self._name(row),), max(self._inner(width) - self._right(row), 60))
        extra = stack_height(self.below(row), self._inner(width)) if self.below(row) else 0
        high = max(look().px(32), name + extra + look().px(12))
        return high + self.bar + look().px(7) if row.id == self.opened and self.bar else high

    def _right(self, row: Any) -> int:
        return QFontMetrics(look().font("small")).horizontalAdvance(where_words(row)) + look().px(12)

    def paint_row(self, painter: QPainter, rect: QRect, row: Any, *, bold: bool) -> None:
        """The line."""
        size = look().px(15)
        paint_shape(
            painter, level_shape(row), QPointF(rect.left() + size / 2, rect.top() + look().line("body") / 2), size
        )
        left, right = rect.left() + look().px(26), self._right(row)
        name = QRect(left, rect.top(), max(self._inner(rect.width()) - right, 60), rect.height())
        down = paint_stack(painter, name, (self._name(row),))
        where = QRect(rect.right() - right, rect.top() + 2, right, rect.height())
        paint_text(painter, where, where_words(row), "small", "sub", right=True)
        words = QRect(left, rect.top() + down, self._inner(rect.width()), rect.height())
        paint_stack(painter, words, self.below(row))
