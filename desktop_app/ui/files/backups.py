"""The backups there are, the newest first, and the question before going back; it must restore nothing itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.paths import store_file
from desktop_app.ui.files.words import backup_name, reason_word, size_words
from desktop_app.ui.rows import RowList, Rows, TwoLineDelegate
from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.when import day_text, from_now
from desktop_app.ui.widgets.page_parts import SectionLabel
from desktop_app.ui.widgets.strips import EmptyState, Strip

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.store.backups import Backup


@dataclass(frozen=True, slots=True)
class Line:
    """One backup in words."""

    id: int
    name: str
    second: str
    note: str
    path: Any


class BackupList(QWidget):
    """``wanted`` brings the file that the person agreed to go back to."""

    wanted = Signal(object)

    def __init__(self, clock: Callable[[], Any]) -> None:
        super().__init__()
        self._clock = clock
        self._asked: Line | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look().px(14), 0, 0)
        column.setSpacing(look().px(6))
        self.empty = EmptyState(tr("No backup yet."), tr("One is made when you close Greenroom after a change."))
        self.question = Strip(
            "", kind="look_at", ways=((tr("Go back to it"), self._agree), (tr("Leave it"), self._leave))
        )
        self.question.hide()
        self.listed = RowList(
            tr("Backups"), Rows(_sentence), TwoLineDelegate(lambda row: row.name, lambda row: row.second, _note)
        )
        self.listed.set_least(look().px(110))
        self.listed.opened.connect(self._ask)
        column.addWidget(SectionLabel(tr("Backups"), tr("Enter goes back to one")))
        column.addWidget(self.question)
        column.addWidget(self.empty)
        column.addWidget(self.listed, 1)

    def show_backups(self, folder: Path) -> None:
        """Show the backups of a data folder."""
        from desktop_app.store import backups

        found = backups.all_in(folder / backups.FOLDER)
        self.listed.set_rows([self._line(each) for each in found])
        self.listed.setVisible(bool(found))
        self.empty.setVisible(not found)

    def weekly_words(self, folder: Path) -> str:
        """When the last readable bundle was written."""
        from desktop_app.store import cipher
        from desktop_app.transfer import weekly

        if cipher.is_locked(store_file(folder)):
            return tr("While the library is locked, no readable bundle is written beside the backups.")
        newest = next(iter(weekly.all_in(folder / weekly.FOLDER)), None)
        if newest is None:
            return tr("Once a week a readable bundle is written beside the backups.")
        return tr("The last readable bundle beside the backups is of {day}.", day=day_text(newest[0], year=True))

    def take_focus(self) -> None:
        """Bring the keys here."""
        (self.listed if self.listed.rows.rowCount() else self).setFocus()

    def _line(self, each: Backup) -> Line:
        second = tr(
            "{reason}, {size}", reason=reason_word(each.reason.value), size=size_words(each.path.stat().st_size)
        )
        return Line(each.number, backup_name(each), second, from_now(self._clock(), each.made), each.path)

    def _ask(self, key: object) -> None:
        row = self.listed.rows.rows[self.listed.rows.row_of(key)]
        self._asked = row
        self.question.set_message(
            tr("Go back to the backup of {name}?", name=row.name),
            tr("What is here now is moved aside and kept for 90 days in the folder “replaced”."),
        )
        self.question.show()
        self.question.buttons[0].setFocus()

    def _agree(self) -> None:
        row, self._asked = self._asked, None
        self.question.hide()
        if row is not None:
            self.wanted.emit(row.path)

    def _leave(self) -> None:
        self._asked = None
        self.question.hide()
        self.listed.setFocus()


def _note(row: Line) -> str:
    return row.note


def _sentence(row: Line) -> str:
    return tr(", ").join((row.name, row.second, row.note))
