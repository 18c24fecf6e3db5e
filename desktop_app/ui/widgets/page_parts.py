"""What pages are built from: section label, header, tabs, chip and key cap; it must know no record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QTabBar, QVBoxLayout, QWidget

from desktop_app.ui.keys import shown
from desktop_app.ui.mirrored import across, forwards, placed, reads_from_the_right, side
from desktop_app.ui.shapes import paint_shape, pen
from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.base import Follows, Label, Painted, Rule, escaped, focus_ring

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent


class OneLine(Label):
    """A label of one line that gives way: where there is no room it ends in "…", with all of it as its tip."""

    def minimumSizeHint(self) -> QSize:
        """A word at least; a long name must not push what stands beside it off the window."""
        wanted = super().minimumSizeHint()
        return QSize(min(wanted.width(), look().px(48)), wanted.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words, or as many as there is room for."""
        room, words = self.contentsRect(), self.text()
        cut = self.fontMetrics().horizontalAdvance(words) > room.width()
        if self.toolTip() != (words if cut else ""):
            self.setToolTip(words if cut else "")
        if not cut:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        short = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, self.alignment(), short)


class SectionLabel(QWidget):
    """A ruled section head: small capitals, a note at the right. ``rank`` 1 has the ink rule, 2 the grey one."""

    def __init__(
        self, text: str, note: str = "", *, rank: int = 1, of: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 2)
        column.setSpacing(6)
        column.addWidget(Rule(rank, self))
        row = QHBoxLayout()
        row.setSpacing(8)
        self.label = Label(text, "label", "sub", parent=self)
        self.note = OneLine(note, "small", "faint", parent=self)
        self.note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.label)
        row.addWidget(self.note, 1)
        column.addLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if of is not None:
            self.label.setBuddy(of)

    def set_text(self, text: str, note: str | None = None) -> None:
        """Other words, and another note where one is given."""
        self.label.setText(text)
        if note is not None:
            self.note.setText(note)


class KeyCap(Painted):
    """A key as it stands on the keyboard. Screen readers pass over it where it repeats a button."""

    def __init__(self, key: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = shown(key)
        self.setAccessibleName(self._words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """The words with a border."""
        return key_cap_size(self._words)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cap."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_key_cap(painter, QRectF(self.rect()), self._words)


def key_cap_size(words: str) -> QSize:
    """Pixels a key cap with these words takes."""
    metrics = QFontMetrics(look().font("fine"))
    return QSize(max(metrics.horizontalAdvance(words) + look().px(11), look().px(18)), look().px(18))


def paint_key_cap(painter: QPainter, rect: QRectF, words: str) -> None:
    """Paint a key cap into ``rect``: border, thicker at the bottom."""
    at, rect = look().colour, placed(rect)
    painter.setPen(pen(at("line"), 1))
    painter.setBrush(at("surface"))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.fillRect(QRectF(rect.left() + 3, rect.bottom() - 1.8, rect.width() - 6, 0.8), at("line"))
    painter.setPen(at("ink"))
    painter.setFont(look().font("fine"))
    painter.drawText(rect.adjusted(0, 0, 0, -1), Qt.AlignmentFlag.AlignCenter, forwards(words))


class Tabs(Follows, QTabBar):
    """The views of one thing: bold with a 3 px accent line under the current one. Ctrl+Tab moves, Alt+letter jumps.

    ``chosen`` brings the key of the view the person went to.
    """

    chosen = Signal(str)

    def __init__(self, tabs: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = [key for key, _ in tabs]
        self.setAccessibleName(tr("Views"))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for number, (words, (_, text)) in enumerate(zip(with_letters([text for _, text in tabs]), tabs, strict=True)):
            self.addTab(words)
            self.setAccessibleTabName(number, text)
        self.restyle()
        self.tabBarClicked.connect(self._clicked)
        self.currentChanged.connect(self._changed)
        self._quiet = False

    def current_key(self) -> str:
        """Key of the current view."""
        return self._keys[self.currentIndex()]

    def set_current(self, key: str) -> None:
        """Show a view as current without saying so."""
        self._quiet = True
        self.setCurrentIndex(self._keys.index(key))
        self._quiet = False

    def step(self, by: int) -> None:
        """Next (1) or previous (-1) view, round and round."""
        self.setCurrentIndex((self.currentIndex() + by) % self.count())

    def restyle(self) -> None:
        """Body text."""
        self.setFont(look().font("body"))
        super().restyle()

    def tabSizeHint(self, index: int) -> QSize:
        """Room for the bold words."""
        width = QFontMetrics(look().font("body", bold=True)).horizontalAdvance(self.tabText(index).replace("&", ""))
        return QSize(width + look().px(20), look().px(36))

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Tabs are never squeezed; the bar scrolls."""
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Words, and the line under the current one."""
        painter, at = QPainter(self), look().colour
        for index in range(self.count()):
            box, current = self.tabRect(index), index == self.currentIndex()
            painter.setFont(look().font("body", bold=current))
            painter.setPen(at("ink" if current else "sub"))
            flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextHideMnemonic)
            painter.drawText(box.adjusted(0, 0, 0, -look().px(3)), flags, self.tabText(index))
            if current:
                painter.fillRect(box.left(), box.bottom() - 2, box.width(), 3, at("accent"))
                if self.hasFocus():
                    focus_ring(painter, box.adjusted(0, 2, 0, -4), 4)

    def _clicked(self, index: int) -> None:
        if index >= 0 and index == self.currentIndex():
            self.chosen.emit(self._keys[index])

    def _changed(self, index: int) -> None:
        if not self._quiet and index >= 0:
            self.chosen.emit(self._keys[index])


def with_letters(texts: Sequence[str], taken: str = "fevgrh") -> list[str]:
    """``texts`` each with "&" before the letter that Alt reaches it by: the first one free, also of the menus."""
    used, marked = set(taken), []
    for text in texts:
        place = next((n for n, letter in enumerate(text) if letter.isalpha() and letter.lower() not in used), None)
        if place is None:
            marked.append(text)
            continue
        used.add(text[place].lower())
        marked.append(f"{text[:place]}&{text[place:]}")
    return marked


LEAST_NOTE = 260
"""Pixels at 100 % that the remark at the right of the tabs needs, or it says too little to stand there."""


class PageHeader(Painted):
    """Crumb, title, role line and date block over the ink rule; one line without crumb where the page is narrow.

    Tabs go in with ``set_tabs``, buttons at the right with ``add_tool``. ``quiet`` makes the role line a plain remark.
    """

    crumb_clicked = Signal(str)

    def __init__(self, title: str = "", role: str = "", *, quiet: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.crumb = Label("", "fine", "sub")
        self.crumb.setTextFormat(Qt.TextFormat.RichText)
        self.crumb.linkActivated.connect(self.crumb_clicked)
        self.title = Label(title, "title")
        self.title_small = Label(title, "title_small")
        remark = OneLine(role, "small", "sub") if quiet else None
        self.role = remark or Label(role, "body", "accent", bold=True, wrap=True)
        self.day = Label("", "body", bold=True)
        self.time = Label("", "lead", "accent", bold=True)
        self.below = Label("", "small", "sub")
        self.note = OneLine("", "small", "sub")
        self.note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.tabs: Tabs | None = None
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addLayout(self._line())
        self._tab_row = QHBoxLayout()
        self._tab_row.setSpacing(look().px(24))
        self._tab_row.addWidget(self.note, 1)
        self._column.addLayout(self._tab_row)
        self.rule = Rule(1, self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_title(title, role)
        self.set_crumb(())
        self.set_date("", "", "")
        self.set_note("")
        self.restyle()

    def _line(self) -> QHBoxLayout:
        """Crumb over title and role; at the right, over the height of both, the date block and the tools."""
        row, left, words = QHBoxLayout(), QVBoxLayout(), QHBoxLayout()
        bottom = Qt.AlignmentFlag.AlignBottom
        for layout in (row, words):
            layout.setSpacing(12)
        left.setSpacing(look().px(4))
        left.addStretch(1)
        left.addWidget(self.crumb)
        left.addLayout(words)
        words.addWidget(self.title, 0, bottom)
        words.addWidget(self.title_small, 0, bottom)
        words.addWidget(self.role, 1, bottom)
        row.addLayout(left, 1)
        block = QVBoxLayout()
        block.setSpacing(2)
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addStretch(1)
        first.addWidget(self.day, 0, bottom)
        first.addWidget(self.time, 0, bottom)
        block.addLayout(first)
        self.below.setAlignment(Qt.AlignmentFlag.AlignRight)
        block.addWidget(self.below)
        block.insertStretch(0, 1)
        row.addLayout(block)
        self._tools = row
        return row

    def add_tool(self, widget: QWidget) -> None:
        """Put a button or switch at the right end of the title line."""
        self._tools.addWidget(widget, 0, Qt.AlignmentFlag.AlignBottom)

    def set_title(self, title: str, role: str = "") -> None:
        """Title and the role line beside it."""
        self.title.setText(title)
        self.title_small.setText(title)
        self.role.setText(role)
        self.setAccessibleName(f"{title}, {role}" if role else title)

    def set_crumb(self, parts: Sequence[tuple[str, str]]) -> None:
        """(link, text) pairs above the title; an empty link is plain text."""
        style = f"color:{look().colour('sub').name()};text-decoration:none"
        shown_parts = [
            f'<a href="{escaped(link)}" style="{style}">{escaped(text)}</a>' if link else escaped(text)
            for link, text in parts
        ]
        self.crumb.setText("&nbsp; › &nbsp;".join(shown_parts))
        self._fold()

    def set_date(self, day: str, time: str, below: str) -> None:
        """The date block as in the printed brief; empty texts take no room."""
        for label, text in ((self.day, day), (self.time, time), (self.below, below)):
            label.setText(text)
            label.setVisible(bool(text))

    def set_note(self, note: str) -> None:
        """A line at the right of the tabs."""
        self.note.setText(note)
        self._fold()

    def set_tabs(self, tabs: Tabs) -> None:
        """Put the tabs under the title."""
        self.tabs = tabs
        self._tab_row.insertWidget(0, tabs)

    def restyle(self) -> None:
        """Margins of the page."""
        self._fold()
        super().restyle()

    def _fold(self) -> None:
        narrow = look().folds(self.width(), "page")
        margin = look().px(18 if narrow else 28)
        self._column.setContentsMargins(margin, look().px(10), margin, 2 if self.tabs else look().px(10))
        self._column.setSpacing(look().px(4))
        self.role.sit_with(self.title_small if narrow else self.title)
        self.title.setVisible(not narrow)
        self.title_small.setVisible(narrow)
        self.crumb.setVisible(bool(self.crumb.text()) and not narrow)
        room = self.width() - 2 * margin - (self.tabs.sizeHint().width() if self.tabs else 0)
        self.note.setVisible(bool(self.note.text()) and room > look().px(LEAST_NOTE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold by width; the rule runs across the whole page."""
        super().resizeEvent(event)
        self._fold()
        self.rule.setGeometry(0, self.height() - 2, self.width(), 2)


class Chip(Painted):
    """A word in a frame: "plain", "used" (with a tick) or "unused" (dashed), or with a shape before it."""

    def __init__(self, text: str, state: str = "plain", shape: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._state = text, state
        self._shape = "right" if state == "used" else shape
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Shape and word in a frame."""
        width = QFontMetrics(look().font("small")).horizontalAdvance(self._text) + look().px(16)
        return QSize(width + (look().px(15) if self._shape else 0), look().px(22))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame, shape and word."""
        painter, at = QPainter(self), look().colour
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen(at("control" if self._state == "unused" else "line"), 1, dashed=self._state == "unused"))
        painter.setBrush(at("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        words = self.rect().adjusted(look().px(8), 0, -look().px(6), 0)
        with across(self.rect(), mirrored=reads_from_the_right()):
            if self._shape:
                paint_shape(painter, self._shape, QPointF(look().px(13), self.height() / 2), look().px(10))
                words.adjust(look().px(14), 0, 0, 0)
            painter.setPen(at("ink"))
            painter.setFont(look().font("small"))
            painter.drawText(placed(words), side() | Qt.AlignmentFlag.AlignVCenter, self._text)
