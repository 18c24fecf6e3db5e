"""The figures ledger: each number, how sure the person is, where from, and where it differs; it must find none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.base import Label, Shape, clear
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.choices import Choice
from desktop_app.ui.widgets.fields import LineField
from desktop_app.ui.widgets.page_parts import SectionLabel
from desktop_app.vocabulary import FigureState

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


def figure_states() -> list[tuple[FigureState, str]]:
    """What the person can stand behind, to choose from."""
    return [
        (FigureState.UNSET, tr("choose")),
        (FigureState.EXACT, tr("exact")),
        (FigureState.ESTIMATE, tr("estimate")),
        (FigureState.MEMORY, tr("from memory")),
        (FigureState.DO_NOT_SAY, tr("do not say")),
    ]


class FiguresPart(QWidget):
    """``figure_set`` brings an entry and its state, ``source_set`` an entry and where it is from, ``went`` a place.

    ``reason_set`` brings why there is no figure.
    """

    figure_set = Signal(object, object)
    source_set = Signal(object, str)
    reason_set = Signal(str)
    went = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look().px(6), 0, 0)
        column.setSpacing(look().px(4))
        column.addWidget(SectionLabel(tr("Figures"), tr("what you can stand behind")))
        self.rows = QWidget()
        rows = QVBoxLayout(self.rows)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(look().px(3))
        column.addWidget(self.rows)
        self.differs = QWidget()
        QVBoxLayout(self.differs).setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.differs)
        self.reason = LineField(tr("Why there is no figure"), placeholder=tr("No figure exists? Say why"))
        self.reason.left.connect(self._give_reason)
        self.reason.entered.connect(self._give_reason)
        column.addWidget(self.reason)
        self._shown: object = None
        self._differing: object = None
        self._reason = ""

    def show_figures(self, entries: Sequence[Any], sources: Mapping[str, str], *, reason: str, wanted: bool) -> None:
        """Each number of the example with its state and source; ``wanted`` asks for the reason of having none."""
        self._reason = reason
        self.reason.set_text(reason)
        self.reason.setVisible(wanted or bool(reason))
        state = (
            tuple((entry.key, entry.shown, entry.state, entry.written) for entry in entries),
            tuple(sources.items()),
        )
        if state == self._shown:
            self._entries = list(entries)
            return
        self._shown, self._entries = state, list(entries)
        focus = self.window().focusWidget()
        again = focus.accessibleName() if focus is not None and self.rows.isAncestorOf(focus) else ""
        clear(self.rows)
        layout = self.rows.layout()
        for number, entry in enumerate(entries):
            layout.addWidget(self._row(number, entry, sources))  # type: ignore[union-attr]
        if not entries:
            layout.addWidget(Label(tr("No numbers yet."), "small", "faint"))  # type: ignore[union-attr]
        for widget in self.rows.findChildren(QWidget):
            if again and widget.accessibleName() == again:
                widget.setFocus()

    def _row(self, number: int, entry: Any, sources: Mapping[str, str]) -> QWidget:
        box = QWidget()
        whole = QVBoxLayout(box)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(look().px(4))
        whole.addLayout(row)
        go = Button(entry.shown, "quiet")
        go.setAccessibleName(tr("Go to the figure {figure}", figure=entry.shown))
        go.clicked.connect(lambda: self.went.emit(self._entries[number].places[0]))
        row.addWidget(go)
        row.addStretch(1)
        if entry.state in (FigureState.EXACT, FigureState.ESTIMATE):
            source = LineField(
                tr("Where {figure} is from", figure=entry.shown),
                next((sources[each] for each in entry.written if sources.get(each)), ""),
                placeholder=tr("where from?"),
                step="small",
            )
            source.set_bare(True)
            keep = lambda: self._keep_source(number, source.text.strip(), sources)  # noqa: E731
            source.left.connect(keep)
            source.entered.connect(keep)
            whole.addWidget(source)  # on a line of its own: beside the choice its end would be cut
        choice = Choice(tr("State of {figure}", figure=entry.shown), figure_states(), entry.state)
        choice.setFixedWidth(look().px(124))
        choice.setProperty("finding", entry.state is FigureState.UNSET)
        choice.picked.connect(lambda state: self.figure_set.emit(self._entries[number], state))
        row.addWidget(choice)
        return box

    def _keep_source(self, number: int, text: str, sources: Mapping[str, str]) -> None:
        entry = self._entries[number]
        if text != next((sources[each] for each in entry.written if sources.get(each)), ""):
            self.source_set.emit(entry, text)

    def show_differing(self, found: Sequence[tuple[str, str, str]]) -> None:
        """(what is said here, what is said there, where): the same number told in two ways."""
        if tuple(found) == self._differing:
            return
        self._differing = tuple(found)
        clear(self.differs)
        layout = self.differs.layout()
        for here, there, where in found:
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(Shape("look_at", 13, line))
            said = tr("{here} here, {there} in {where}. Which is right?", here=here, there=there, where=where)
            row.addWidget(Label(said, "small", "part", wrap=True), 1)
            layout.addWidget(line)  # type: ignore[union-attr]

    def _give_reason(self) -> None:
        if self.reason.text.strip() != self._reason:
            self._reason = self.reason.text.strip()
            self.reason_set.emit(self._reason)
