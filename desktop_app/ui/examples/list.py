"""The bank: one line an example with seconds, worst finding, tags, told to; it must not word any finding itself."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QPointF, QRect, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.columns import Piece, paint_stack, stack_height
from desktop_app.ui.names import called
from desktop_app.ui.rows import RowDelegate, RowList, Rows, paint_text
from desktop_app.ui.shapes import paint_shape
from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.base import Label
from desktop_app.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from PySide6.QtGui import QPainter

    from desktop_app.ui.page import Page


@dataclass(frozen=True, slots=True, kw_only=True)
class BankRow:
    """One example in the list; ``worst`` is E, W, I or "", ``note`` tags, then who heard it or what is amiss."""

    id: int
    title: str
    seconds: int
    worst: str
    note: str
    ends: bool
    retired: bool = False


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the coach says first of an example, in three words, with the spoken seconds of the full telling."""

    seconds: int
    worst: str
    short: str


SHAPES: Final = {"E": "blocked", "W": "look_at", "I": "hint", "": "right"}

AT_ONCE: Final = 24
"""So many examples are judged at once; more of them in the background."""


def bank_sentence(row: BankRow) -> str:
    """What is read out."""
    if row.retired:
        return tr("{title}, retired, {note}", title=row.title, note=row.note)
    state = {"E": tr("blocks ready"), "W": tr("look at"), "I": tr("hint"), "": tr("right")}[row.worst]
    if not row.ends:
        return tr("{title}, no ending, {state}, {note}", title=row.title, state=state, note=row.note)
    return tr(
        "{title}, {seconds} seconds, {state}, {note}", title=row.title, seconds=row.seconds, state=state, note=row.note
    )


class BankDelegate(RowDelegate):
    """Two lines, and more where title or note are long."""

    indent = 16

    def row_height(self, row: BankRow, width: int) -> int:
        """Title and note, which may take two lines each."""
        note = stack_height((Piece(row.note, "small"),), width - (0 if row.retired else look().px(22)))
        title = stack_height((Piece(row.title, bold=True),), width - self._right(row)[1])
        return title + note + look().px(16)

    @staticmethod
    def _right(row: BankRow) -> tuple[str, int]:
        """What stands at the right of the title, and the pixels it takes."""
        words = tr("{seconds} s", seconds=row.seconds) if row.ends else tr("no ending")
        return words, QFontMetrics(look().font("small")).horizontalAdvance(words) + look().px(8)

    def paint_row(self, painter: QPainter, rect: QRect, row: BankRow, *, bold: bool) -> None:
        """Title and seconds above, shape and note below."""
        right, taken = self._right(row)
        paint_text(painter, rect, right, "small", "sub", right=True)
        down = paint_stack(painter, rect.adjusted(0, 0, -taken, 0), (Piece(row.title, bold=True),))
        top = rect.top() + down + look().px(2)
        size = look().px(14)
        place = QRect(rect.left(), top, rect.width(), rect.bottom() - top)
        if not row.retired:  # what is put aside is judged no more
            middle = QPointF(rect.left() + size / 2, top + look().line("small") / 2)
            paint_shape(painter, SHAPES[row.worst], middle, size)
            place.setLeft(rect.left() + look().px(22))
        paint_stack(painter, place, (Piece(row.note, "small", "sub"),))


class BankPane(QWidget):
    """The list with its heading, the size of the bank in words, and the buttons for a new one and for one brought."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bank = RowList(tr("Examples"), Rows(bank_sentence), BankDelegate(), parent=self)  # first by Tab
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
        self.bring = Button(tr("Paste or import stories"), "quiet")
        under = QHBoxLayout()
        under.setContentsMargins(look().px(14), 0, look().px(12), look().px(4))
        under.addWidget(self.bring)
        under.addStretch(1)
        column.addLayout(under)
        column.addWidget(self.bank, 1)
        self.setFocusProxy(self.bank)


class BankNotes(QObject):
    """Verdicts over the whole bank, each made once a text; ``judged`` comes when those made behind are there."""

    judged = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._known: dict[int, tuple[Any, Any, Verdict]] = {}

    def rows(
        self, listed: Iterable[Any], texts: Mapping[int, Any], setting: Any, told: Mapping[int, Sequence[Any]]
    ) -> list[BankRow]:
        """One line an example; what is not judged yet is, at once where it is little, else in the background."""
        listed = list(listed)
        missing = {row.id: texts[row.id] for row in listed if self._verdict(row.id, texts[row.id], setting) is None}
        if 0 < len(missing) <= AT_ONCE:
            self._took(setting, _judge(missing, setting), missing, silent=True)
        elif missing:
            work = partial(_judge, missing, setting)
            done = partial(self._took, setting, texts=missing, silent=False)
            self._page.tools.tasks.run(lambda task: work(), done, words=tr("The coach reads the bank"))
        return [self._row(row, self._verdict(row.id, texts[row.id], setting), told.get(row.id, ())) for row in listed]

    def _verdict(self, example: int, text: Any, setting: Any) -> Verdict | None:
        known = self._known.get(example)
        return known[2] if known is not None and known[0] == text and known[1] == setting else None

    def _took(self, setting: Any, found: Mapping[int, Verdict], texts: Mapping[int, Any], *, silent: bool) -> None:
        self._known.update({key: (texts[key], setting, verdict) for key, verdict in found.items()})
        if not silent:
            self.judged.emit()

    @staticmethod
    def _row(row: Any, verdict: Verdict | None, told: Sequence[Any]) -> BankRow:
        names = tuple(dict.fromkeys(called(use.person) for use in told if use.person))
        heard = tr("told {names}", names=tr(", ").join(names[:2])) if names else ""
        wrote = tr("in writing") if any(use.in_writing for use in told) else ""
        amiss = verdict.short if verdict is not None else tr("being read …")
        if row.retired:
            amiss = ""
        note = [tr(", ").join(row.tags), amiss if verdict is None or verdict.worst == "E" else heard or wrote or amiss]
        nothing = tr("retired") if row.retired else tr("nothing to look at")
        return BankRow(
            id=row.id,
            title=row.title,
            seconds=verdict.seconds if verdict is not None else 0,
            worst=verdict.worst if verdict is not None else "I",
            note=" · ".join(each for each in note if each) or nothing,
            ends=verdict is None or bool(row.result.strip()),
            retired=row.retired,
        )


def _judge(texts: Mapping[int, Any], setting: Any) -> dict[int, Verdict]:
    """The verdict on each of the examples."""
    from desktop_app.coaching.rulebook import rulebook
    from desktop_app.prep.coached import judged
    from desktop_app.text import seconds

    found = {}
    for key, text in texts.items():
        report, findings = judged(text, "hm", setting)
        if not report.words["total"]:
            found[key] = Verdict(0, "I", tr("not begun"))
            continue
        first = findings[0] if findings else None
        found[key] = Verdict(
            seconds(report.words["total"], setting.pace),
            first.severity.value if first else "",
            rulebook().rules[first.rule].short if first else "",
        )
    return found
