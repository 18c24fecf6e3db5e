"""Coverage: what is proved, for whom, and why; decisions by key. It must not know the other views."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.actions import Command
from desktop_app.ui.coverage.count_bar import CountBar
from desktop_app.ui.coverage.deciding import Deciding
from desktop_app.ui.coverage.legend import Legend
from desktop_app.ui.coverage.matrix import Matrix
from desktop_app.ui.coverage.ranking import Ranker
from desktop_app.ui.coverage.side import Side
from desktop_app.ui.coverage.strip import CellStrip
from desktop_app.ui.coverage.view import CoverageView
from desktop_app.ui.layouts import GridInspector
from desktop_app.ui.page import Page
from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.base import announce
from desktop_app.ui.widgets.strips import EmptyState

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QResizeEvent

    from desktop_app.ui.places import Place


class CoverageTab(Page):
    """The matrix with its reader switch and inspector."""

    watches = frozenset(
        {
            "requirement", "link", "bridge", "example", "example_version", "example_competency", "use", "word_alias",
            "interview", "posting", "kept_question", "held_role", "degree", "licence", "spoken_language",
        }
    )  # fmt: skip

    def build(self) -> None:
        """Switch and counts over the grid, the inspector beside it."""
        self.view = CoverageView(0)
        self.frame: Any = None
        self._only_open = False
        self._arrived = False
        self.ranker = Ranker(self.tools, self)
        self.ranker.ranked.connect(self._ranked)
        self.side = Side(self)
        self.inspector = self.side.inspector
        self.deciding = Deciding(self, self.cell, lambda: self.inspector.answer.sentence.text)
        self.matrix = Matrix(lambda: self.frame is not None and self.frame.is_narrow)
        self.strip = CellStrip()
        self.frame = GridInspector(self._grid(), self.side, self.strip, "coverage", self.tools.preferences, parent=self)
        self.frame.low.connect(lambda low: self.strip.set_short(short=low))
        self._connect()
        self.autosave.kept.connect(self._gather)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)

    def _grid(self) -> QWidget:
        grid = QWidget()
        column = QVBoxLayout(grid)
        column.setContentsMargins(look().px(24), look().px(10), look().px(8), look().px(8))
        column.setSpacing(look().px(8))
        self.bar = CountBar()
        self.reader, self.counts, self.open_button = self.bar.reader, self.bar.counts, self.bar.open_button
        self.reader.chosen.connect(lambda _: self._recount())
        self.open_button.clicked.connect(self._toggle_open)
        column.addWidget(self.bar)
        self.empty = EmptyState(
            "",
            "",
            [
                (tr("To the posting"), lambda: self.go("opportunity", opportunity=self.opportunity, tab="posting")),
                (tr("New example"), lambda: self.go("examples", new=True)),
            ],
        )
        column.addWidget(self.empty)
        column.addWidget(self.matrix, 1)
        self.legend = Legend()
        column.addWidget(self.legend)
        column.addStretch(0)
        self._column = column
        return grid

    def _connect(self) -> None:
        self.matrix.moved.connect(self.side.show_current)
        self.matrix.opened.connect(self.side.open)
        self.matrix.asked.connect(self.side.show_carried)
        for part in (self.inspector, self.strip):
            part.decided.connect(self.deciding.decide)
        self.strip.opened.connect(self.side.open)
        self.inspector.undecided.connect(self.deciding.undecide)
        self.inspector.never.connect(self.deciding.never)
        self.inspector.answer.sifted.connect(self.deciding.sift)
        self.inspector.picked.connect(self.side.pick)
        self.inspector.fewest.clicked.connect(self.side.toggle_fewest)
        self.inspector.to_ask.connect(self.deciding.keep_give)
        self.inspector.to_facts.connect(lambda: self.go("opportunity", opportunity=self.opportunity, tab="facts"))
        self.inspector.word_list.added.connect(self.deciding.treat)
        self.inspector.word_list.removed.connect(self.deciding.untreat)
        self.side.stories.picked.connect(self.matrix.set_current)

    # ------------------------------------------------------------ the page's contract

    @property
    def opportunity(self) -> int:
        """Id of the opportunity shown."""
        return int(self.place.get("opportunity") or 0)

    def panes(self) -> Sequence[QWidget]:
        """Grid, inspector."""
        return (self.matrix, self.side)

    def show_pane(self, pane: QWidget) -> None:
        """The inspector over the grid where narrow."""
        self.frame.show_pane(pane)

    def leave(self) -> bool:
        """Nothing more is read for meaning while another page is shown."""
        self.ranker.pause()
        return super().leave()

    def commands(self) -> Sequence[Command]:
        """Decide by digit, switch the reader, show only open rows."""
        rows: tuple[tuple[str, str, Callable[[], object], str, str], ...] = (
            ("exact", tr("Exact"), lambda: self.deciding.decide("exact"), tr("exact"), "1"),
            ("near", tr("Near"), lambda: self.deciding.decide("near"), tr("near"), "2"),
            ("transfer", tr("Transfer"), lambda: self.deciding.decide("transfer"), tr("transfer"), "3"),
            ("none", tr("None"), lambda: self.deciding.decide("none"), tr("none"), "0"),
            ("inspector", tr("Open the inspector"), self.side.open, tr("inspector"), "Return"),
            ("reader", tr("Switch the reader"), self._switch_reader, tr("reader"), "A"),
            ("open", tr("Only open rows"), self._toggle_open, tr("open only"), "O"),
            ("fewest", tr("The fewest stories"), self.side.toggle_fewest, tr("fewest stories"), "P"),
            ("carries", tr("What this example carries"), self.side.show_carried_here, "", "C"),
            ("undecide", tr("Undecided again"), self.deciding.undecide, "", "Backspace"),
        )
        return tuple(
            Command(key=f"coverage.{name}", text=text, do=do, hint=hint, keys=(key,))
            for name, text, do, hint, key in rows
        )

    def show_place(self, place: Place) -> None:
        """A place may name the reader, a row and "only open"."""
        self.side.forget()
        if place.get("reader") is not None:
            self.reader.set_value(place.get("reader") == "manager")
        self._only_open = bool(place.get("open"))
        if self.view.opportunity != self.opportunity:
            self.view = CoverageView(self.opportunity)
            self._arrived = False
        self.view.order = None
        super().show_place(place)
        if place.get("requirement") or place.get("example"):
            self._arrived = True
            self.matrix.set_current(int(place.get("requirement") or 0), int(place.get("example") or 0))

    def refresh(self) -> None:
        """Read what the matrix is made of; ranking runs in the background and the grid stands meanwhile."""
        if not self.opportunity:
            return
        self._gather()
        material = self.view.material
        empty = not material.asked or not material.told
        self._column.setStretch(self._column.count() - 1, int(empty))  # what there is stands at the top
        self.empty.setVisible(empty)
        for part in (self.bar, self.matrix):
            part.setVisible(not empty)
        self._show_legend()
        if not material.asked:
            self.empty.message.setText(tr("No requirements yet, so nothing can be open or shown."))
        elif not material.told:
            words = tr("{n} requirements, no examples. Write one for the must that worries you most.")
            self.empty.message.setText(words.format(n=len(material.asked)))
        self.ranker.rank(material)

    def _show_legend(self) -> None:
        """Where the page is narrow the rows need its room; its words stand in the strip and the tooltips."""
        self.legend.setVisible(not self.matrix.isHidden() and not self.frame.is_narrow)
        self.side.show_notice(self.note if self.frame.is_narrow else "")

    def _gather(self) -> None:
        if self.opportunity:
            with self.read() as session:
                self.view.gather(session, self.tools.clock().astimezone().date())
            self._recount()

    def _ranked(self, material: Any, ranking: Any) -> None:
        if material.opportunity_id != self.view.opportunity:
            return
        self.view.ranking = ranking
        self._recount()
        if not self._arrived:  # the place named no row: begin where there is something to decide
            self._arrived = True
            self.matrix.set_current(*self.view.worth_looking_at(manager=bool(self.reader.value)))

    def _recount(self) -> None:
        """Count anew for the reader chosen, and show it."""
        if self.view.material is None:
            return
        manager = bool(self.reader.value)
        self.view.count()
        self.matrix.cells.letters = self.tools.preferences.matrix_letters
        shown = self.view.of(manager=manager)
        self.matrix.show_matrix(
            self.view.lines(manager=manager, only_open=self._only_open),
            shown.columns,
            audience="hm" if manager else "recruiter",
            pace=self.view.material.pace,
            counts=tr("Manager counts it") if manager else tr("Recruiter counts it"),
            facts=self.view.facts,
        )
        plain, rich = self.view.count_words(manager=manager)
        self.bar.show_counts(plain, rich)
        note = (shown.notice or "") if self.view.material.asked and self.view.material.told else ""
        if self.note != note:
            self.note = note
            self.retitled.emit()
        self._show_legend()
        self.side.show_current(stay=True)

    # ------------------------------------------------------------ the current cell

    def cell(self) -> tuple[Any, Any, Any]:
        """(row, cell, example) of the current cell; cell and example None on the name."""
        if self.view.material is None:
            return None, None, None
        return self.view.at(*self.matrix.current_key(), manager=bool(self.reader.value))

    def _switch_reader(self) -> None:
        self.reader.set_value(not self.reader.value)
        self._recount()
        announce(self, self.counts.accessibleName())

    def _toggle_open(self) -> None:
        self._only_open = not self._only_open
        self.open_button.set_text(tr("All rows") if self._only_open else tr("Only open"))
        self._recount()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The legend gives way where the page is narrow."""
        super().resizeEvent(event)
        self._show_legend()
