"""The posting with its requirements beside it, to be checked and put right; it must not know the other views."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.actions import Command
from desktop_app.ui.layouts import MainSide
from desktop_app.ui.page import Page
from desktop_app.ui.posting.deciding_list import DecidingList
from desktop_app.ui.posting.groups import fold_words, found_words, grouped, is_asked, notice_words, wanted
from desktop_app.ui.posting.intake import Intake
from desktop_app.ui.posting.legend import Legend
from desktop_app.ui.posting.line_actions import LineActions, is_duty
from desktop_app.ui.posting.news import News, news_of
from desktop_app.ui.posting.nothing import Nothing
from desktop_app.ui.posting.own_line import OwnLine
from desktop_app.ui.posting.requirement_list import RequirementDelegate
from desktop_app.ui.posting.text import PostingText
from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.when import day_text
from desktop_app.ui.widgets.base import Label
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.strips import Strip

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_app.ui.places import Place


class PostingTab(Page):
    """Left the text with spans, right the list: must, wish, not sorted yet, and folded duties and what was left out."""

    watches = frozenset({"posting", "requirement", "opportunity"})

    def build(self) -> None:
        """Text, list, and what acts on the current line."""
        self._shown: set[str] = set()
        self._rows: tuple[Any, ...] = ()
        self._posting = 0
        self._news = News()
        main = QWidget()
        left = QVBoxLayout(main)
        left.setContentsMargins(look().px(18), look().px(12), look().px(18), look().px(12))
        self.intake = Intake(self, lambda _: self._read_again(), opportunity=0)
        self.intake.hide()
        left.addWidget(self.intake)
        self.above = self._above_text()
        left.addWidget(self.above)
        self.text = PostingText()
        self.text.span_chosen.connect(self._show_row)
        left.addWidget(self.text, 1)
        caret = self.text.words_before_caret
        self.lines = LineActions(self, self._current, lambda: self._rows, self._show_row, caret)
        self.side = QWidget()
        column = QVBoxLayout(self.side)
        column.setContentsMargins(look().px(18), look().px(12), look().px(18), look().px(12))
        column.setSpacing(look().px(8))
        column.addLayout(self._head())
        self.notice = Strip("", kind="look_at")
        self.notice.hide()
        column.addWidget(self.notice)
        self.news = Strip("", kind="note", closes=True)
        self.news.closed.connect(self._forget_news)
        self.news.hide()
        column.addWidget(self.news)
        delegate = RequirementDelegate(lambda row: self._news.lines.get(row, ""))
        self.listed = DecidingList(delegate)
        self.listed.put_in(self._buttons())
        self.adding = OwnLine(self, lambda: self.opportunity, self.listed.setFocus)
        self.listed.selected.connect(self._selected)
        self.listed.opened.connect(lambda _: self.adding.rename(self._current()))
        column.addWidget(self.adding)
        column.addWidget(self.listed.holder, 1)
        self.nothing = Nothing(self._from_words, self.lines.take_all, self.new)
        column.addWidget(self.nothing, 1)
        column.addLayout(self._folded())
        self.landing = self.listed
        self.frame = MainSide(
            main, self.side, "posting", self.tools.preferences, side_width=500, listed=self.listed, parent=self
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)

    def _above_text(self) -> QWidget:
        above = QWidget()
        row = QHBoxLayout(above)
        row.setContentsMargins(0, 0, 0, look().px(6))
        row.addWidget(Legend())
        row.addStretch(1)
        row.addWidget(Label(tr("Select words, then R makes them a requirement."), "small", "sub"))
        return above

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.found = Label("", "heading", wrap=True)
        row.addWidget(self.found, 1)
        for words, key, act, icon in (
            (tr("Add a line"), "N", self.new, "plus"),
            (tr("Read again"), "", self.intake.open, ""),
        ):
            button = Button(words, "small", key=key, icon=icon)
            button.clicked.connect(act)
            row.addWidget(button)
        return row

    def _buttons(self) -> list[Button]:
        """What can be done to a line; they stand in the row of the current one."""
        made = []
        for words, key, act in (
            (tr("Must"), "1", self.lines.must),
            (tr("Wish"), "2", self.lines.wish),
            (tr("Not one"), "0", self.lines.not_one),
            (tr("Split"), "S", self.lines.split),
            (tr("Merge up"), "M", self.lines.merge),
        ):
            button = Button(words, "small", key=key)
            button.clicked.connect(act)
            made.append(button)
        return made

    def _folded(self) -> QVBoxLayout:
        column = QVBoxLayout()
        self.duties, self.left_out = Button("", "quiet", key="D"), Button("", "quiet", key="O")
        for button, place in ((self.duties, "duty"), (self.left_out, "left_out")):
            button.clicked.connect(partial(self._fold, place))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return column

    # ------------------------------------------------------------ the page's contract

    @property
    def opportunity(self) -> int:
        """Id of the opportunity shown."""
        return int(self.place.get("opportunity") or 0)

    def panes(self) -> Sequence[QWidget]:
        """Text, list."""
        return (self.text, self.listed.holder)

    def commands(self) -> Sequence[Command]:
        """Every action on the current line has a key."""
        rows: tuple[tuple[str, str, Callable[[], object], str, tuple[str, ...]], ...] = (
            ("must", tr("Must"), self.lines.must, tr("must"), ("1",)),
            ("wish", tr("Wish"), self.lines.wish, tr("wish"), ("2",)),
            ("not_one", tr("Not a requirement"), self.lines.not_one, tr("not one"), ("0",)),
            ("split", tr("Split at “and” or a comma"), self.lines.split, tr("split"), ("S",)),
            ("merge", tr("Merge with the line above"), self.lines.merge, tr("merge"), ("M",)),
            (
                "from_words",
                tr("Requirement from the selected words"),
                self._from_words,
                tr("from selection"),
                ("R",),
            ),
            ("label", tr("Short label"), lambda: self.adding.rename(self._current()), "", ("F2",)),
            ("kind", tr("Next kind: technical, experience, qualification …"), self.lines.kind, "", ("K",)),
            ("up", tr("Move up"), lambda: self.lines.move(self.opportunity, -1), "", ("Ctrl+Up",)),
            ("down", tr("Move down"), lambda: self.lines.move(self.opportunity, 1), "", ("Ctrl+Down",)),
            ("add", tr("Add a line"), self.new, "", ("N",)),
            ("duties", tr("Show or hide the duties"), partial(self._fold, "duty"), "", ("D",)),
            ("left_out", tr("Show or hide what was left out"), partial(self._fold, "left_out"), "", ("O",)),
        )
        return tuple(
            Command(key=f"posting.{name}", text=text, do=do, hint=hint, keys=keys)
            for name, text, do, hint, keys in rows
        )

    def show_place(self, place: Place) -> None:
        """Another opportunity."""
        if place.get("opportunity") != self.intake.opportunity:
            self._shown.clear()
        self.intake.opportunity = int(place.get("opportunity") or 0)
        super().show_place(place)

    def new(self) -> None:
        """Add a line by hand."""
        self.adding.add()

    def refresh(self) -> None:
        """Read the posting and its lines."""
        from desktop_app.records import postings, requirements

        if not self.opportunity:
            return
        with self.read() as session:
            posting = postings.latest(session, self.opportunity)
            self._rows = requirements.of_opportunity(session, self.opportunity)
        self._posting = posting.id if posting is not None else 0
        day = day_text(posting.read_at.astimezone(), weekday=False) if posting is not None else ""
        self.note = tr("Read {day} · text kept as it was", day=day) if day else ""
        self.retitled.emit()
        self.text.setVisible(posting is not None)
        self.above.setVisible(posting is not None)
        if posting is None:
            self.intake.open()
        else:
            marked = [row for row in self._rows if row.posting_id == posting.id and self._in_text(row)]
            self.text.show_text(posting.text, marked)
        self.listed.set_rows(
            grouped(self._rows, self._shown),
            current=wanted(self._rows, self.place.get("requirement"), self.listed.current),
        )
        self._say_found(posting)
        self._selected(self.listed.current)

    def _in_text(self, row: Any) -> bool:
        """Whether a line's place in the text can be chosen: what was left out only while it is shown."""
        return row.place.value != "left_out" or "left_out" in self._shown

    def _say_found(self, posting: Any) -> None:
        self.found.setText(found_words(self._rows))
        notice = notice_words(self._rows, posting.notice if posting is not None else "")
        first, stop, rest = notice.partition(". ")
        self.notice.set_message(first + stop.strip(), rest)
        empty = posting is not None and not any(is_asked(row) for row in self._rows)
        self.nothing.setVisible(empty)
        self.nothing.set_passages(len(self._rows))
        self.listed.holder.setVisible(not empty or bool(self._shown))
        self.notice.setVisible(bool(notice))
        if self._news.posting_id != self._posting:
            self._news = News()
        self.news.setVisible(bool(self._news.sentence))
        for button, place in ((self.duties, "duty"), (self.left_out, "left_out")):
            words = fold_words(self._rows, place, shown=place in self._shown)
            button.set_text(words)
            button.setVisible(bool(words))

    # ------------------------------------------------------------ acting on the current line

    def _current(self) -> Any:
        return next((row for row in self._rows if row.id == self.listed.current), None)

    def _selected(self, key: object) -> None:
        if isinstance(key, int):
            self.text.set_current(key)
            self.shift(requirement=key)

    def _from_words(self) -> None:
        self.lines.from_words(self._posting, self.text.selected)

    def _show_row(self, row_id: int) -> None:
        row = next((each for each in self._rows if each.id == row_id), None)
        if row is not None and is_duty(row) and "duty" not in self._shown:
            self._fold("duty")
        self.listed.set_current(row_id)
        self._selected(row_id)

    def _fold(self, place: str) -> None:
        """Show a folded group, or fold it again."""
        self._shown ^= {place}
        self.refresh()

    def _read_again(self) -> None:
        """Say what is new, gone and reworded; the lines themselves say it too until the next reading."""
        self.refresh()
        self._news = news_of(self.intake.taken, self._rows)
        self.news.set_message(self._news.sentence, self._news.detail)
        self.refresh()

    def _forget_news(self) -> None:
        self._news = News()
        self.refresh()
