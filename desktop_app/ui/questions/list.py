"""Questions as rows and the filters over them; it must not read or change any."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.rows import Heading, RowDelegate, paint_text
from desktop_app.ui.theme import look
from desktop_app.ui.translate import plural, tr
from desktop_app.ui.widgets.bars import paint_marks
from desktop_app.ui.widgets.choices import Choice, Switch
from desktop_app.ui.widgets.fields import LineField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.prep.question_bank import Filter, Row


def below(row: Any) -> str:
    """What stands under a question: time, how often really asked, what is kept."""
    found = []
    if row.seconds:
        found.append(tr("{n} s", n=row.seconds))
    elif row.intent:
        found.append(row.intent)
    if row.asked:
        found.append(plural("asked {n} time", "asked {n} times", len(row.asked)))
    given = sum(bool(each.answer) for each in row.answers)
    if given:
        found.append(plural("{n} answer", "{n} answers", given))
    if row.best_answer:
        found.append(tr("answer kept"))
    if row.rehearse:
        found.append(tr("to rehearse"))
    found += [tr("#{tag}", tag=tag) for tag in row.tags]
    return tr(" · ").join(found)


def sentence(row: Any) -> str:
    """All that the row shows."""
    mark = "" if row.mark is None else tr("mark {mark} of 3", mark=row.mark)
    return tr(", ").join(part for part in (row.text, row.group, below(row), mark) if part)


def grouped(rows: Sequence[Row]) -> list[Any]:
    """Rows under the name of their group, own ones first."""
    found: list[Any] = []
    last = None
    for row in rows:
        name = tr("Your own") if row.own else row.group
        if name != last:
            count = sum((tr("Your own") if each.own else each.group) == name for each in rows)
            found.append(Heading(name, str(count)))
            last = name
        found.append(row)
    return found


class QuestionDelegate(RowDelegate):
    """Paints a question in as many lines as it needs, what is known of it below, its mark at the right."""

    def row_height(self, row: Any, width: int) -> int:
        """The lines of the question and one below."""
        return self._lines(row, width) * look().line("body") + look().line("small") + look().px(12)

    def paint_row(self, painter: QPainter, rect: QRect, row: Any, *, bold: bool) -> None:
        """Question, what is known, mark."""
        inner = rect.adjusted(0, 0, -look().px(44), 0)
        lines = self._lines(row, rect.width(), bold=bold)
        paint_text(painter, inner, row.text, "body", bold=bold or None, wrap=lines > 1)
        under = inner.adjusted(0, lines * look().line("body"), 0, 0)
        paint_text(painter, under, below(row), "small", "sub")
        if row.mark is not None:
            paint_marks(painter, rect.right() - look().px(30), rect.top() + look().px(11), row.mark)

    @staticmethod
    def _lines(row: Any, width: int, *, bold: bool = True) -> int:
        metrics = QFontMetrics(look().font("body", bold=bold or None))
        room = QRect(0, 0, max(1, width - look().px(46)), 10_000)
        needed = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, row.text).height()
        return max(1, round(needed / metrics.lineSpacing()))


class Filters(QWidget):
    """What the list is narrowed to; ``changed`` after every choice, ``turned`` when the other bank is wanted."""

    changed = Signal()
    turned = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(8))
        banks = [(False, tr("They may ask")), (True, tr("You may ask"))]
        self.bank = Switch(tr("Which questions"), banks, False)
        self.bank.chosen.connect(lambda _: self.turned.emit())
        self.words = LineField(tr("Find a question"), placeholder=tr("words in it, or in your answer"))
        self.words.edited.connect(self.changed)
        first = QHBoxLayout()
        first.setSpacing(look().px(12))
        first.addWidget(self.bank)
        first.addWidget(self.words, 1)
        self.only, self.letter = Choice(tr("Which of them")), Choice(tr("For whom"))
        self.group, self.competency, self.tag = Choice(tr("Group")), Choice(tr("What it tests")), Choice(tr("Tag"))
        second = QHBoxLayout()
        second.setSpacing(look().px(8))
        for choice in (self.only, self.letter, self.group, self.competency, self.tag):
            choice.picked.connect(lambda _: self.changed.emit())
            choice.setMinimumContentsLength(8)
            choice.setMinimumWidth(look().px(100))  # they share the line, and push nothing off a narrow one
            second.addWidget(choice, 1)
        column.addLayout(first)
        column.addLayout(second)

    @property
    def to_ask(self) -> bool:
        """Whether the questions to ask back are shown."""
        return bool(self.bank.value)

    def offer(self, letters: Sequence[tuple[str, str]], rows: Sequence[Row], names: dict[str, str]) -> None:
        """Offer what there is to choose; what was chosen stays where it is still there."""
        from desktop_app.prep.question_bank import tags

        groups = {row.letters: row.group for row in rows if row.letters}
        tested = sorted({row.competency for row in rows if row.competency}, key=lambda each: names.get(each, each))
        named = [(each, names.get(each, each)) for each in tested]
        only = [
            ("all", tr("all")), ("own", tr("your own")), ("answered", tr("with an answer")),
            ("asked", tr("asked before")), ("rehearse", tr("to rehearse")), ("never_said", tr("never said aloud")),
        ]  # fmt: skip
        shown: tuple[tuple[Choice, list[tuple[str, str]]], ...] = (
            (self.only, only if not self.to_ask else only[:4]),
            (self.letter, [("", tr("for anybody")), *letters]),
            (self.group, [("", tr("every group")), *groups.items()]),
            (self.competency, [("", tr("whatever it tests")), *named]),
            (self.tag, [("", tr("any tag")), *((tag, tag) for tag in tags(rows))]),
        )
        for choice, offered in shown:
            before = choice.value
            keys = [key for key, _ in offered]
            choice.set_choices(list(offered), before if before in keys else keys[0])
            choice.setVisible(len(offered) > 1)

    def chosen(self) -> Filter:
        """What is chosen."""
        from desktop_app.prep.question_bank import Filter

        def picked(choice: Choice) -> str:
            return str(choice.value or "")

        return Filter(
            words=self.words.text, letter=picked(self.letter), group=picked(self.group),
            competency=picked(self.competency), tag=picked(self.tag), only=picked(self.only) or "all",  # type: ignore[arg-type]
        )  # fmt: skip
