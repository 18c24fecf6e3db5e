"""What an import would do, entry by entry, before anything is stored; it must not read files or the store."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.files.mapper import ColumnMapper
from desktop_app.ui.files.words import counts, difference, kind_word, kind_words, what_words
from desktop_app.ui.rows import Heading, RowList, Rows, TwoLineDelegate
from desktop_app.ui.theme import look
from desktop_app.ui.translate import plural, tr
from desktop_app.ui.widgets.base import Label
from desktop_app.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from collections.abc import Sequence

SHOWN: Final = 200
"""New entries of a kind that are listed one by one."""


@dataclass(frozen=True, slots=True)
class Line:
    """One entry of the preview; ``theirs`` says of a conflict whether the file's words are to stand."""

    id: object
    title: str
    second: str
    note: str = ""
    conflict: bool = False
    theirs: bool = False


class Preview(QWidget):
    """Name of the file, counts, the mapper of a table, the entries, and the two buttons.

    ``agreed`` and ``set_aside`` are the person's answer; ``turned`` brings the key of a conflict decided otherwise.
    """

    agreed = Signal()
    set_aside = Signal()
    turned = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(look().px(3), 0, 0, 0)
        column.setSpacing(look().px(8))
        self.name = Label("", "heading", wrap=True)
        self.counts = Label("", "body", wrap=True)
        self.told = Label("", "small", "sub", wrap=True)
        self.mapper = ColumnMapper()
        self.listed = RowList(tr("What would come in"), Rows(_sentence), TwoLineDelegate(_title, _second, _note))
        self.listed.setMinimumHeight(look().px(200))
        self.listed.opened.connect(self._turn)
        buttons = QHBoxLayout()
        self.yes = Button(tr("Import"), "primary", key="Ctrl+Return")
        self.no = Button(tr("Set aside"), "plain", key="Esc")
        self.yes.clicked.connect(self.agreed)
        self.no.clicked.connect(self.set_aside)
        buttons.addWidget(self.yes)
        buttons.addWidget(self.no)
        buttons.addStretch(1)
        for part in (self.name, self.counts, self.mapper):
            column.addWidget(part)
        column.addLayout(buttons)
        column.addWidget(self.told)
        column.addWidget(self.listed, 1)

    def show_plan(self, name: str, found: Any, plan: Any, theirs: frozenset[tuple[str, int]]) -> None:
        """Show what would happen; the row that was current stays so."""
        self.name.setText(tr("{file} is {what}", file=name, what=what_words(found.what)))
        nothing = tr("Everything in it is here already.") if plan.is_empty else ""
        self.counts.setText(nothing or tr("{counts}. Nothing is stored yet.", counts=counts(plan)))
        self.told.setText("\n".join(plan.notes))
        self.told.setVisible(bool(plan.notes))
        self.yes.set_reason(nothing)
        self.listed.set_rows(_lines(plan, theirs))

    def _turn(self, key: object) -> None:
        row = self.listed.rows.rows[self.listed.rows.row_of(key)]
        if row.conflict:
            self.turned.emit(key)


def _title(row: Line) -> str:
    return row.title


def _second(row: Line) -> str:
    return row.second


def _note(row: Line) -> str:
    return row.note


def _sentence(row: Line) -> str:
    return tr(", ").join(part for part in (row.title, row.second, row.note) if part)


def _lines(plan: Any, theirs: frozenset[tuple[str, int]]) -> list[Line | Heading]:
    """Conflicts first, because they want a word; then what changes, then what is new."""
    lines: list[Line | Heading] = []
    if plan.conflicts:
        lines.append(Heading(tr("In conflict"), tr("Enter decides which words stand")))
        for each in plan.conflicts:
            taken = (each.kind, each.id) in theirs
            note = tr("takes the file’s words") if taken else tr("stays as it is here")
            lines.append(
                Line((each.kind, each.id), _named(each), _differences(each), note, conflict=True, theirs=taken)
            )
    if plan.changed:
        lines.append(Heading(tr("Changed"), tr("the file says more, nothing here is lost")))
        lines += [Line((each.kind, each.id), _named(each), _differences(each)) for each in plan.changed]
    if plan.new:
        lines.append(Heading(tr("New")))
        lines += _new(plan)
    return lines


def _new(plan: Any) -> Sequence[Line]:
    """The entries that people know by name, and one line for all the details that belong to them."""
    known = kind_words()
    found = [
        Line((kind, "new", number), title or kind_word(kind), kind_word(kind))
        for kind in known
        for number, title in enumerate(plan.titles.get(kind, ())[:SHOWN])
    ]
    rest = plan.count_new - len(found)
    if rest:
        words = plural("and {n} entry that belongs to them", "and {n} entries that belong to them", rest)
        found.append(Line("rest", words, tr("answers, links, figures and the like")))
    return found


def _named(each: Any) -> str:
    return tr("{title}, {kind}", title=each.title, kind=kind_word(each.kind)) if each.title else kind_word(each.kind)


def _differences(each: Any) -> str:
    return tr("; ").join(difference(one) for one in each.differences)
