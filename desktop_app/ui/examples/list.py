"""One line of the bank of examples: title, seconds, worst finding, tags; it must not know how findings are made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRect
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.rows import RowDelegate, RowList, Rows, paint_text
from desktop_app.ui.shapes import paint_shape
from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.base import Label
from desktop_app.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter


@dataclass(frozen=True, slots=True, kw_only=True)
class BankRow:
    """One example in the list; ``worst`` is E, W, I or "" and ``note`` says it or the tags and who was told."""

    id: int
    title: str
    seconds: int
    worst: str
    note: str
    ends: bool
    retired: bool = False


SHAPES = {"E": "blocked", "W": "look_at", "I": "hint", "": "right"}


def bank_sentence(row: BankRow) -> str:
    """What is read out."""
    state = {"E": tr("blocks ready"), "W": tr("look at"), "I": tr("hint"), "": tr("right")}[row.worst]
    return tr(
        "{title}, {seconds} seconds, {state}, {note}", title=row.title, seconds=row.seconds, state=state, note=row.note
    )


class BankDelegate(RowDelegate):
    """Two lines."""

    indent = 16

    def row_height(self, row: BankRow, width: int) -> int:
        """Title and note."""
        return look().line("body") + look().line("small") + look().px(16)

    def paint_row(self, painter: QPainter, rect: QRect, row: BankRow, *, bold: bool) -> None:
        """Title and seconds above, shape and note below."""
        right = tr("{seconds} s", seconds=row.seconds) if row.ends else tr("no ending")
        taken = look().px(72)
        paint_text(painter, rect, right, "small", "sub", right=True)
        paint_text(painter, rect.adjusted(0, 0, -taken, 0), row.title, "body", bold=True)
        top = rect.top() + look().line("body") + look().px(2)
        size = look().px(14)
        paint_shape(painter, SHAPES[row.worst], QPointF(rect.left() + size / 2, top + look().line("small") / 2), size)
        place = QRect(rect.left() + look().px(22), top, rect.width() - look().px(22), look().line("small"))
        paint_text(painter, place, row.note, "small", "sub")


class BankPane(QWidget):
    """The list with its heading, the size of the bank in words, and the button for a new one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look().px(10), 0, 0)
        head = QHBoxLayout()
        head.setContentsMargins(look().px(16), 0, look().px(12), 0)
        head.addWidget(Label(tr("Examples"), "heading"), 1)
        self.add = Button(tr("New"), "small", key="N", icon="plus")
        head.addWidget(self.add)
        column.addLayout(head)
        self.size_note = Label("", "small", "sub", wrap=True)
        self.size_note.setContentsMargins(look().px(16), 0, look().px(12), 0)
        column.addWidget(self.size_note)
        self.bank = RowList(tr("Examples"), Rows(bank_sentence), BankDelegate())
        column.addWidget(self.bank, 1)


def bank_row(row: Any, coached: Any, place: Any) -> BankRow:
    """One line of the bank: seconds of the full telling and what the coach points at first."""
    from desktop_app.prep.coached import judged
    from desktop_app.text import seconds

    report, findings = judged(coached, "hm", place)
    return BankRow(
        id=row.id,
        title=row.title,
        seconds=seconds(report.words["total"], place.pace),
        worst=findings[0].severity.value if findings else "",
        note=findings[0].message if findings else tr(", ").join(row.tags),
        ends=bool(row.result.strip()),
        retired=row.retired,
    )
