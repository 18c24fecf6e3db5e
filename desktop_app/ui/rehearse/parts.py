"""The smaller parts of Rehearse: list rows, hidden answer, cues with the probe, row of marks; they keep nothing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.mirrored import across, direction, placed, reads_from_the_right, side
from desktop_app.ui.rehearse.words import coming_back, is_done, second_line, since_last
from desktop_app.ui.rows import RowDelegate, paint_text
from desktop_app.ui.shapes import paint_shape, pen
from desktop_app.ui.theme import look
from desktop_app.ui.today.sections import clear
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.bars import paint_marks
from desktop_app.ui.widgets.base import Label, Painted, Rule, escaped
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.page_parts import KeyCap, SectionLabel

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QColor, QPaintEvent


FIGURE: Final = r"(?<![#\w])\d[\d.,:/–-]*(?<=\d)\s?%?"


class ItemDelegate(RowDelegate):
    """Paints one item: a tick where it is done today, the name in up to two lines, what it is, the mark as dots."""

    def row_height(self, row: Any, width: int) -> int:
        """One or two lines of name, and what it is."""
        return self._name_lines(row, width) * look().line("body") + look().line("small") + look().px(12)

    def paint_row(self, painter: QPainter, rect: QRect, row: Any, *, bold: bool) -> None:
        """Tick, name and kind, dots at the right."""
        left, right = look().px(20), look().px(40)
        if is_done(row):
            paint_shape(painter, "right", QPointF(rect.left() + left / 3, rect.top() + look().px(11)), look().px(13))
        inner = rect.adjusted(left, 0, -right, 0)
        lines = self._name_lines(row, rect.width(), bold=bold)
        paint_text(painter, inner, row.name, "body", bold=bold or None, wrap=lines > 1)
        below = inner.adjusted(0, lines * look().line("body"), right, 0)
        paint_text(painter, below, second_line(row), "small", "sub")
        if row.memory.mark is not None:
            dots = rect.right() - look().px(30)
            paint_marks(painter, dots, rect.top() + look().px(11), row.memory.mark)

    @staticmethod
    def _name_lines(row: Any, width: int, *, bold: bool = True) -> int:
        metrics = QFontMetrics(look().font("body", bold=bold or None))
        room = QRect(0, 0, max(1, width - look().px(61)), 10_000)
        needed = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, row.name).height()
        return max(1, round(needed / metrics.lineSpacing()))


class Hidden(Painted):
    """Where the answer is, and is not shown: recalling it is the practice."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(look().px(20), look().px(22), look().px(20), look().px(22))
        column.setSpacing(look().px(4))
        self.head = Label("", "body", wrap=True)
        self.why = Label(tr("Recalling it is the practice; reading it is not."), "body", "sub", wrap=True)
        for label in (self.head, self.why):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        self.hint_row = QWidget()
        row = QHBoxLayout(self.hint_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(KeyCap("H"))
        row.addWidget(Label(tr("one hint: the first word of each part"), "small", "sub"))
        row.addStretch(1)
        column.addWidget(self.hint_row)
        self.hints = Label("", "reading", wrap=True)
        self.hints.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self.hints)

    def show_item(self, item: Any) -> None:
        """Nothing but whether there is something to recall."""
        self.hints.hide()
        self.hint_row.setVisible(bool(item.cues))
        written = item.kind in ("must", "fact") or bool(item.cues)
        self.head.set_bold(written)
        self.why.setVisible(written)
        if written:
            words = tr("Your answer is hidden.")
        elif item.kind == "vague":
            words = tr("No answer is written for this one: take it to a point of yours.")
        else:
            words = tr("No answer is written for this one yet. Say one, then see what they are after.")
        self.head.setText(words)

    def show_hint(self, words: str) -> None:
        """The first words."""
        self.hints.setText(words)
        self.hints.show()
        self.hint_row.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A dashed outline."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dashes = pen(look().colour("control"), 1.0)
        dashes.setCapStyle(Qt.PenCapStyle.FlatCap)
        dashes.setDashPattern((4, 3))
        painter.setPen(dashes)
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), 6, 6)


class Cues(QWidget):
    """After it was said: cue words, the whole text on request, the probe, and what was noted last time."""

    whole_asked = Signal()
    done_it = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(28))
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(look().px(6))
        self.head = SectionLabel(tr("Cues"), tr("cue words, not sentences"))
        left.addWidget(self.head)
        self.lines = QVBoxLayout()
        left.addLayout(self.lines)
        self.show_whole = Button(tr("Show the whole text"), "quiet", key="W")
        self.show_whole.clicked.connect(self.whole_asked)
        left.addWidget(self.show_whole, 0, Qt.AlignmentFlag.AlignLeft)
        self.whole = Label("", "reading", wrap=True, selectable=True)
        left.addWidget(self.whole)
        left.addStretch(1)
        self.probe_head = SectionLabel(tr("The probe"))
        self.probe = Label("", "heading", wrap=True)
        self.probe_note = Label("", "small", "sub", wrap=True)
        right.addWidget(self.probe_head)
        right.addWidget(self.probe)
        right.addWidget(self.probe_note)
        right.addWidget(SectionLabel(tr("Since last time"), rank=2))
        self.since = Label("", "small", "sub", wrap=True)
        right.addWidget(self.since)
        self.did = QWidget()
        answers = QHBoxLayout(self.did)
        answers.setContentsMargins(0, 0, 0, 0)
        for words, key, did in ((tr("Yes"), "Y", True), (tr("Not yet"), "N", False)):
            button = Button(words, "small", key=key)
            button.clicked.connect(lambda _=False, did=did: self.done_it.emit(did))
            answers.addWidget(button)
        answers.addStretch(1)
        right.addWidget(self.did)
        right.addStretch(1)
        row.addLayout(left, 2)
        row.addLayout(right, 1)

    def show_item(self, item: Any, seconds: int, fact: str) -> None:
        """The cues of an item; for a fact its words, for a question without an answer what they are after."""
        clear(self.lines)
        found = [("▸", fact)] if item.kind == "fact" else [("▸", item.steer)] if item.steer else list(item.cues)
        nothing = tr("Nothing is written for it yet. Your best answer can be kept under Questions.")
        for letter, text in found or [("▸", item.intent or nothing)]:
            self.lines.addWidget(_cue_line(letter, text))
            self.lines.addWidget(Rule(3))
        story = tr("Cues of “{story}”", story=item.name) if item.kind == "example" else tr("Cues")
        self.head.set_text(
            story if found or not item.intent else tr("What they are after"),
            tr("cue words, not sentences") if item.cues else "",
        )
        self.show_whole.setVisible(bool(item.whole))
        self.whole.hide()
        for widget in (self.probe_head, self.probe):
            widget.setVisible(bool(item.probe))
        self.probe.setText(item.probe)
        note = tr("You have a note for this: {note}", note=item.probe_note)
        self.probe_note.setText(note if item.probe_note else tr("No note for this yet."))
        self.probe_note.setVisible(bool(item.probe))
        self.show_since(item, seconds)

    def show_since(self, item: Any, seconds: int) -> None:
        """Time against the last take, and whether the last note was followed."""
        said = since_last(seconds, item)
        note = item.memory.note
        if note:
            said += " " + tr("Last time you noted: “{note}”. Did you?", note=note)
        self.since.setText(said)
        self.did.setVisible(bool(note))

    def show_text(self, words: str) -> None:
        """The whole text, once it was asked for."""
        self.whole.setText(words)
        self.whole.show()
        self.show_whole.hide()


def _cue_line(letter: str, text: str) -> QWidget:
    box = QWidget()
    box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setColumnMinimumWidth(0, look().px(20))
    grid.setColumnStretch(1, 1)
    grid.addWidget(Label(letter, "body", "accent", bold=True), 0, 0, Qt.AlignmentFlag.AlignTop)
    grid.addWidget(_Cue(text), 0, 1)
    return box


class _Cue(Label):
    """Cue words with their figures in bold: they are what has to be right."""

    def __init__(self, text: str) -> None:
        super().__init__("", "reading", wrap=True)
        self.words = text
        self.setTextFormat(Qt.TextFormat.RichText)
        self._show()

    def restyle(self) -> None:
        """The accent of the theme."""
        super().restyle()
        if self.textFormat() == Qt.TextFormat.RichText:
            self._show()

    def _show(self) -> None:
        bold = f'<b style="color:{look().colour("accent").name()}">\\g<0></b>'
        to = "rtl" if direction(self.words) == Qt.LayoutDirection.RightToLeft else "ltr"
        at = "right" if reads_from_the_right() else "left"
        marked = re.sub(FIGURE, bold, escaped(self.words))
        rich = f'<div dir="{to}" align="{at}">{marked}</div>'
        self.setText(rich)


class MarkButton(Button):
    """One mark: its digit, which is also its key, what it means, and below that when the item comes again."""

    def __init__(self, mark: int, name: str) -> None:
        super().__init__(name, "plain")
        self._mark, self._when = str(mark), ""

    def say_when(self, words: str) -> None:
        """When the item would come again after this mark."""
        self._when = words
        self.setAccessibleDescription(words)
        self.updateGeometry()
        self.update()

    def _widths(self) -> tuple[int, int, int]:
        """Of the digit with the gap behind it, of the name, and of when."""
        texts = ((self._mark, "number"), (self.text(), "body"), (self._when, "small"))
        digit, name, when = (QFontMetrics(look().font(step)).horizontalAdvance(words) for words, step in texts)
        return digit + look().px(10), name, when

    def sizeHint(self) -> QSize:
        """Two lines."""
        digit, name, when = self._widths()
        high = look().line("number") + look().line("small") + look().px(14)
        return QSize(max(digit + name, when) + 2 * self._padding(), high)

    def _paint_words(self, painter: QPainter, ink: QColor) -> None:
        """Digit and name on one base line, when below."""
        edge, at, digit = self._padding(), look().colour, self._widths()[0]
        with across(self.rect(), mirrored=reads_from_the_right()):
            room = self.rect().adjusted(edge, look().px(7), -edge, -look().px(7))
            first = QRect(room.left(), room.top(), room.width(), look().line("number"))
            painter.setFont(look().font("number"))
            base = (
                first.top() + (first.height() + painter.fontMetrics().ascent() - painter.fontMetrics().descent()) // 2
            )
            painter.setPen(at("accent"))
            painter.drawText(placed(first), side() | Qt.AlignmentFlag.AlignVCenter, self._mark)
            name = look().font("body")
            top = base - QFontMetrics(name).ascent()
            painter.setFont(name)
            painter.setPen(ink)
            beside = QRect(first.left() + digit, top, first.width() - digit, QFontMetrics(name).height())
            painter.drawText(placed(beside), side() | Qt.AlignmentFlag.AlignTop, self.text())
            below = QRect(room.left(), first.bottom() + 1, room.width(), look().line("small"))
            painter.setFont(look().font("small"))
            painter.setPen(at("sub"))
            painter.drawText(placed(below), side() | Qt.AlignmentFlag.AlignVCenter, self._when)


class MarkRow(QWidget):
    """Four marks with what follows from each; ``marked`` brings 0 to 3."""

    marked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(SectionLabel(tr("How was it? You are the judge")))
        grid = QGridLayout()
        grid.setHorizontalSpacing(look().px(10))
        names = (tr("Not there"), tr("With help"), tr("Came back"), tr("Easy"))
        self.buttons = [MarkButton(number, name) for number, name in enumerate(names)]
        for number, button in enumerate(self.buttons):
            button.clicked.connect(lambda _=False, n=number: self.marked.emit(n))
            grid.addWidget(button, 0, number)
            grid.setColumnStretch(number, 1)
        column.addLayout(grid)
        rule = tr(
            "Marked 2 or better on two different days, an answer rests. The marks only order your practice; "
            "nobody else sees them."
        )
        column.addWidget(Label(rule, "small", "faint", wrap=True))

    def show_item(self, item: Any, next_day: date | None) -> None:
        """When the item would come again after each mark."""
        for mark, button in enumerate(self.buttons):
            button.say_when(coming_back(item.memory, mark, next_day))

    def focus_usual(self) -> None:
        """The focus to the third mark, so that Enter or a digit marks at once."""
        self.buttons[2].setFocus()
