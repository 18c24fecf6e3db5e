"""The posting with its requirements beside it, to be checked and put right; it must not know the other views."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.actions import Command
from desktop_app.ui.layouts import MainSide
from desktop_app.ui.page import Page
from desktop_app.ui.posting.intake import Intake
from desktop_app.ui.posting.line_actions import LineActions, is_unsorted
from desktop_app.ui.posting.requirement_list import RequirementDelegate, requirement_sentence
from desktop_app.ui.posting.text import PostingText
from desktop_app.ui.rows import Heading, RowList, Rows
from desktop_app.ui.theme import look
from desktop_app.ui.translate import plural, tr
from desktop_app.ui.widgets.base import Label
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.fields import LineField
from desktop_app.ui.widgets.strips import Strip

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_app.ui.places import Place


class PostingTab(Page):
    """Left the text with spans, right the list: must, wish, not sorted yet, duties, left out."""

    watches = frozenset({"posting", "requirement", "opportunity"})

    def build(self) -> None:
        """Text, list, and what acts on the current line."""
        self._shows_left_out = False
        self._rows: tuple[Any, ...] = ()
        self._posting = 0
        self.lines = LineActions(self, self._current, lambda: self._rows, self._show_row)
        main = QWidget()
        left = QVBoxLayout(main)
        left.setContentsMargins(look().px(18), look().px(12), look().px(18), look().px(12))
        self.intake = Intake(self, lambda _: self._read_again(), opportunity=0)
        self.intake.hide()
        left.addWidget(self.intake)
        self.hint = Label(tr("Select words, then R makes them a requirement."), "small", "sub")
        left.addWidget(self.hint)
        self.text = PostingText()
        self.text.span_chosen.connect(self._show_row)
        left.addWidget(self.text, 1)
        self.side = QWidget()
        column = QVBoxLayout(self.side)
        column.setContentsMargins(look().px(18), look().px(12), look().px(18), look().px(12))
        column.setSpacing(look().px(8))
        column.addLayout(self._head())
        self.notice = Strip("", kind="look_at")
        self.notice.hide()
        column.addWidget(self.notice)
        self.adding = LineField(tr("A line of your own"), placeholder=tr("What they ask for, then Enter"))
        self.adding.entered.connect(self._add_line)
        self.adding.escaped.connect(self._add_nothing)
        self.adding.hide()
        column.addWidget(self.adding)
        self.listed = RowList(tr("Requirements"), Rows(requirement_sentence), RequirementDelegate())
        self.listed.selected.connect(self._selected)
        self.listed.opened.connect(lambda _: self._rename())
        column.addWidget(self.listed, 1)
        column.addLayout(self._buttons())
        self.left_out = Button("", "quiet")
        self.left_out.clicked.connect(self._toggle_left_out)
        column.addWidget(self.left_out)
        self.frame = MainSide(main, self.side, "posting", self.tools.preferences, side_width=500)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.found = Label("", "heading", wrap=True)
        row.addWidget(self.found, 1)
        for words, key, act in ((tr("Add a line"), "N", self.new), (tr("Read again"), "", self._open_intake)):
            button = Button(words, "small", key=key)
            button.clicked.connect(act)
            row.addWidget(button)
        return row

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look().px(6))
        for words, key, act in (
            (tr("Must"), "1", self.lines.must),
            (tr("Wish"), "2", self.lines.wish),
            (tr("Not one"), "0", self.lines.not_one),
            (tr("Split"), "S", self.lines.split),
            (tr("Merge up"), "M", self.lines.merge),
        ):
            button = Button(words, "small", key=key)
            button.clicked.connect(act)
            row.addWidget(button)
        row.addStretch(1)
        return row

    # ------------------------------------------------------------ the page's contract

    @property
    def opportunity(self) -> int:
        """Id of the opportunity shown."""
        return int(self.place.get("opportunity") or 0)

    def panes(self) -> Sequence[QWidget]:
        """Text, list."""
        return (self.text, self.listed)

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
                lambda: self.lines.from_words(self._posting, self.text.selected),
                tr("from selection"),
                ("R",),
            ),
            ("label", tr("Short label"), self._rename, "", ("F2",)),
            ("up", tr("Move up"), lambda: self.lines.move(self.opportunity, -1), "", ("Ctrl+Up",)),
            ("down", tr("Move down"), lambda: self.lines.move(self.opportunity, 1), "", ("Ctrl+Down",)),
            ("add", tr("Add a line"), self.new, "", ("N",)),
        )
        return tuple(
            Command(key=f"posting.{name}", text=text, do=do, hint=hint, keys=keys)
            for name, text, do, hint, keys in rows
        )

    def show_place(self, place: Place) -> None:
        """Another opportunity."""
        self.intake.opportunity = int(place.get("opportunity") or 0)
        super().show_place(place)

    def new(self) -> None:
        """Add a line by hand."""
        self.adding.setProperty("renames", None)
        self.adding.set_text("")
        self.adding.show()
        self.adding.setFocus()

    def refresh(self) -> None:
        """Read the posting and its lines."""
        from desktop_app.records import postings, requirements

        if not self.opportunity:
            return
        with self.read() as session:
            posting = postings.latest(session, self.opportunity)
            self._rows = requirements.of_opportunity(session, self.opportunity)
        self._posting = posting.id if posting is not None else 0
        self.text.setVisible(posting is not None)
        self.hint.setVisible(posting is not None)
        if posting is None:
            self.intake.open()
        else:
            self.text.show_text(posting.text, self._rows)
        self.listed.set_rows(self._grouped(), current=self.place.get("requirement"))
        self._say_found(posting)
        self._selected(self.listed.current)

    def _grouped(self) -> list[Any]:
        groups: tuple[tuple[str, str, Callable[[Any], bool]], ...] = (
            (tr("Must"), tr("would a no lose you the place?"), lambda row: _listed(row, "must")),
            (tr("Wish"), "", lambda row: _listed(row, "wish")),
            (tr("Not sorted yet"), tr("count for nothing until you decide"), is_unsorted),
            (tr("Duties"), tr("1 makes one a must"), lambda row: row.place.value == "duty"),
        )
        rows: list[Any] = []
        for name, note, belongs in groups:
            mine = [row for row in self._rows if belongs(row)]
            if mine:
                rows += [Heading(name, tr("{count}  {note}", count=len(mine), note=note).strip()), *mine]
        if self._shows_left_out:
            rows += [Heading(tr("Left out")), *(row for row in self._rows if row.place.value == "left_out")]
        return rows

    def _say_found(self, posting: Any) -> None:
        listed = [row for row in self._rows if row.place.value == "listed"]
        unsorted = sum(is_unsorted(row) for row in self._rows)
        found = plural("{n} found", "{n} found", len(listed))
        if unsorted:
            found = tr("{found}, {count} to sort", found=found, count=unsorted)
        self.found.setText(found if listed or unsorted else tr("No requirements found"))
        notice = posting.notice if posting is not None else ""
        musts = sum(_listed(row, "must") for row in self._rows)
        if musts > 8:
            notice = tr("More than eight musts. Which of these would lose you the place if it were a no?")
        self.notice.set_message(notice)
        self.notice.setVisible(bool(notice))
        out = sum(row.place.value == "left_out" for row in self._rows)
        words = plural("Left out as not asked of you: {n} line.", "Left out as not asked of you: {n} lines.", out)
        self.left_out.set_text(tr("{what} Hide", what=words) if self._shows_left_out else tr("{what} Show", what=words))
        self.left_out.setVisible(bool(out))

    # ------------------------------------------------------------ acting on the current line

    def _current(self) -> Any:
        return next((row for row in self._rows if row.id == self.listed.current), None)

    def _selected(self, key: object) -> None:
        if isinstance(key, int):
            self.text.set_current(key)
            self.shift(requirement=key)

    def _show_row(self, row_id: int) -> None:
        self.listed.set_current(row_id)
        self._selected(row_id)

    def _rename(self) -> None:
        row = self._current()
        if row is None:
            return
        self.adding.show()
        self.adding.set_text(row.name)
        self.adding.setProperty("renames", row.id)
        self.adding.setFocus()
        self.adding.edit.selectAll()

    def _add_nothing(self) -> None:
        """Escape: what was begun is forgotten, and the keys work in the list again."""
        self.adding.setProperty("renames", None)
        self.adding.set_text("")
        self.adding.hide()
        self.listed.setFocus()

    def _add_line(self) -> None:
        from desktop_app.records import requirements

        words, renames = self.adding.text.strip(), self.adding.property("renames")
        self.adding.setProperty("renames", None)
        self.adding.set_text("")
        self.adding.hide()
        self.listed.setFocus()
        if not words:
            return
        if renames:
            self.attempt(tr("labelled a line"), lambda session: requirements.edit(session, renames, label=words))
        else:
            self.attempt(tr("added a line"), lambda session: requirements.add(session, self.opportunity, words))

    def _toggle_left_out(self) -> None:
        self._shows_left_out = not self._shows_left_out
        self.refresh()

    def _open_intake(self) -> None:
        self.intake.open()

    def _read_again(self) -> None:
        self.refresh()
        self.tools.messages.note(tr("Read. What you decided was kept."))


def _listed(row: Any, level: str) -> bool:
    return bool(row.place.value == "listed" and row.level.value == level)
