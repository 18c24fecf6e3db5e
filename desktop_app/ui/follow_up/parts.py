"""The buttons under a note and the words for its kind and state; they must not act or read anything themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.store.lists import FollowUpState
from desktop_app.ui.people.list import channels
from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.when import day_text
from desktop_app.ui.widgets.base import Label
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.choices import Choice
from desktop_app.ui.widgets.fields import LineField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent


def note_title(kind: str) -> str:
    """The heading of a note of this kind."""
    words = {
        "thanks": tr("Thank-you"),
        "tips": tr("Ask for tips"),
        "report_back": tr("How it went"),
        "nudge": tr("Ask for the date"),
        "close": tr("Close politely"),
        "feedback": tr("Thanks after a no"),
        "next_touch": tr("Keep in touch"),
        "papers": tr("Papers"),
        "fact_changed": tr("What changed"),
        "other": tr("Note"),
    }
    return words[kind]


def state_words(row: Any) -> str:
    """What became of a note, empty while it is open."""
    if row.state is FollowUpState.SENT:
        return (
            tr("You sent it on {day}.", day=day_text(row.sent_at.astimezone().date())) if row.sent_at else tr("Sent.")
        )
    return tr("Not this time. It stays here if you change your mind.") if row.state is not FollowUpState.OPEN else ""


class NoteHead(QWidget):
    """To whom, by which channel, at which address, about what; ``by`` brings another channel."""

    by = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look().px(12))
        grid.setColumnStretch(1, 1)
        self.to, self.address = Label("", "body", bold=True), LineField(tr("E-mail address"), placeholder=tr("e-mail"))
        self.address.setMinimumWidth(look().px(230))
        self.about = LineField(tr("Subject"))
        self.channel = Choice(tr("By which way"), channels(), "email")
        self.channel.picked.connect(self.by)
        self.used = Label("", "small", "sub", wrap=True)
        grid.addWidget(Label(tr("To"), "body", "sub"), 0, 0)
        grid.addWidget(self.to, 0, 1)
        way = QHBoxLayout()
        way.setSpacing(look().px(12))
        way.addWidget(self.channel)
        way.addWidget(self.address)
        grid.addLayout(way, 0, 2)
        grid.addWidget(Label(tr("Subject"), "body", "sub"), 1, 0)
        grid.addWidget(self.about, 1, 1, 1, 2)
        grid.addWidget(self.used, 2, 1, 1, 2)

    def show_channel(self, channel: str, used: Sequence[str]) -> None:
        """The channel of the note, and those used with this person so far (M43a)."""
        self.channel.set_value(channel or "email")
        names = dict(channels())
        ways = tr(", ").join(names.get(each, each) for each in used)
        self.used.setText(tr("So far with them: {ways}.", ways=ways) if ways else "")
        self.used.setVisible(bool(ways))


class _Legend(Label):
    """The tint and the line of a stretch of the note, and what they say."""

    def __init__(self, words: str) -> None:
        super().__init__(words, "small", "sub")
        self.setContentsMargins(look().px(3), 0, look().px(3), look().px(2))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, words, line."""
        painter = QPainter(self)
        high = self.fontMetrics().height() + look().px(4)
        box = QRect(0, (self.height() - high) // 2, self.width(), high)
        painter.fillRect(box, look().colour("must_bg"))
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, look().colour("accent"))
        painter.end()
        super().paintEvent(event)


class NoteButtons(QWidget):
    """``pressed`` brings copy, save, mail, day, sent, aside, again (from the fields) or back (to the open notes)."""

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(10))
        self._buttons = {
            "again": Button(tr("Put it together again"), "quiet"),
            "copy": Button(tr("Copy the text"), "primary", key="Ctrl+Shift+C", icon="copy"),
            "mail": Button(tr("Open in my mail program"), "plain", icon="mail"),
            "save": Button(tr("Save as mail file…"), "plain"),
            "day": Button(tr("Its day into my calendar…"), "quiet"),
            "sent": Button(tr("I have sent it"), "plain", key="Ctrl+Return"),
            "aside": Button(tr("Not this time"), "plain"),
            "back": Button(tr("Put it back among the open ones"), "plain"),
        }
        for name, button in self._buttons.items():
            button.clicked.connect(lambda _=False, name=name: self.pressed.emit(name))
        self.legend = _Legend(tr("from your debrief"))
        first = Label(tr("The frame is a template; change any word. Greenroom never sends anything."), "small", "sub")
        first.setWordWrap(True)
        self.state = Label("", "body", "accent", bold=True)
        for widgets in (
            (self.legend, first, "again", "day"),
            ("copy", "mail", "save"),
            (self.state, "sent", "aside", "back"),
        ):
            row = QHBoxLayout()
            row.setSpacing(look().px(10))
            for each in widgets:
                row.addWidget(self._buttons[each] if isinstance(each, str) else each, int(each is first))
            if first not in widgets:
                row.addStretch(1)
            column.addLayout(row)

    def button(self, name: str) -> Button:
        """One of the buttons, for tests and for focus."""
        return self._buttons[name]

    def show_legend(self, *, shown: bool) -> None:
        """Whether anything in the note comes from the debrief."""
        self.legend.setVisible(shown)

    def show_state(self, words: str, *, again: bool) -> None:
        """What became of the note (empty: open), and whether it can be put together from the fields again."""
        self.state.setText(words)
        self.state.setVisible(bool(words))
        for name in ("sent", "aside"):
            self._buttons[name].setVisible(not words)
        self._buttons["back"].setVisible(bool(words))
        self._buttons["again"].setVisible(again)
