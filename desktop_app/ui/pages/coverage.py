"""Coverage: what is proved, for whom, and why; decisions by key. It must not know the other views."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.actions import Command
from desktop_app.ui.coverage.deciding import Deciding, keep_typing
from desktop_app.ui.coverage.inspector import CellInspector
from desktop_app.ui.coverage.matrix import Matrix
from desktop_app.ui.layouts import GridInspector
from desktop_app.ui.page import Page
from desktop_app.ui.theme import look
from desktop_app.ui.translate import tr
from desktop_app.ui.widgets.base import Label, announce
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.choices import Switch
from desktop_app.ui.widgets.strips import EmptyState

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_app.ui.places import Place


class CoverageTab(Page):
    """The matrix with its reader switch and inspector."""

    watches = frozenset(
        {
            "requirement", "link", "bridge", "example", "example_version", "example_competency", "use", "word_alias",
            "interview", "posting",
        }
    )  # fmt: skip

    def build(self) -> None:
        """Switch and counts over the grid, the inspector beside it."""
        self._material: Any = None
        self._ranking: Any = None
        self._index: Any = None
        self._view: Any = None
        self._watched: tuple[int, int] | None = None
        self._only_open = False
        self.inspector = CellInspector()
        self.deciding = Deciding(self, self._cell, lambda: self.inspector.sentence.text)
        grid = QWidget()
        column = QVBoxLayout(grid)
        column.setContentsMargins(look().px(24), look().px(10), look().px(16), look().px(10))
        column.setSpacing(look().px(8))
        column.addLayout(self._bar())
        self.notice = Label("", "small", "sub", wrap=True)
        column.addWidget(self.notice)
        self.empty = EmptyState(
            "",
            "",
            [
                (tr("To the posting"), lambda: self.go("opportunity", opportunity=self.opportunity, tab="posting")),
                (tr("New example"), lambda: self.go("examples", new=True)),
            ],
        )
        column.addWidget(self.empty)
        self.matrix = Matrix()
        self.matrix.moved.connect(self._moved)
        self.matrix.opened.connect(lambda: self.show_pane(self.inspector))
        column.addWidget(self.matrix, 1)
        self.inspector.decided.connect(self.deciding.decide)
        self.inspector.undecided.connect(self.deciding.undecide)
        self.inspector.never.connect(self.deciding.never)
        self.inspector.sifted.connect(self.deciding.sift)
        self.inspector.picked.connect(self._pick)
        self.strip = Label("", "small", wrap=True)
        self.strip.setContentsMargins(look().px(24), look().px(8), look().px(24), look().px(8))
        self.frame = GridInspector(grid, self.inspector, self.strip, "coverage", self.tools.preferences)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)

    def _bar(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look().px(10))
        row.addWidget(Label(tr("Counted by"), "small", "sub"))
        self.reader = Switch(tr("Counted by"), [(False, tr("Recruiter")), (True, tr("Hiring manager"))], value=True)
        self.reader.chosen.connect(lambda _: self._recount())
        row.addWidget(self.reader)
        self.counts = Label("", "body", wrap=True)
        row.addWidget(self.counts, 1)
        self.open_button = Button(tr("Only open"), "small", key="O", icon="filter")
        self.open_button.clicked.connect(self._toggle_open)
        row.addWidget(self.open_button)
        return row

    # ------------------------------------------------------------ the page's contract

    @property
    def opportunity(self) -> int:
        """Id of the opportunity shown."""
        return int(self.place.get("opportunity") or 0)

    def panes(self) -> Sequence[QWidget]:
        """Grid, inspector."""
        return (self.matrix, self.inspector)

    def show_pane(self, pane: QWidget) -> None:
        """The inspector over the grid where narrow."""
        self.frame.show_pane(pane)

    def commands(self) -> Sequence[Command]:
        """Decide by digit, switch the reader, show only open rows."""
        rows: tuple[tuple[str, str, Callable[[], object], str, str], ...] = (
            ("exact", tr("Exact"), lambda: self.deciding.decide("exact"), tr("exact"), "1"),
            ("near", tr("Near"), lambda: self.deciding.decide("near"), tr("near"), "2"),
            ("transfer", tr("Transfer"), lambda: self.deciding.decide("transfer"), tr("transfer"), "3"),
            ("none", tr("None"), lambda: self.deciding.decide("none"), tr("none"), "0"),
            ("reader", tr("Switch the reader"), self._switch_reader, tr("reader"), "A"),
            ("open", tr("Only open rows"), self._toggle_open, tr("open only"), "O"),
            ("undecide", tr("Undecided again"), self.deciding.undecide, "", "Backspace"),
        )
        return tuple(
            Command(key=f"coverage.{name}", text=text, do=do, hint=hint, keys=(key,))
            for name, text, do, hint, key in rows
        )

    def show_place(self, place: Place) -> None:
        """A place may name the reader, a row and "only open"."""
        self.autosave.forget()
        self._watched = None
        if place.get("reader") is not None:
            self.reader.set_value(place.get("reader") == "manager")
        self._only_open = bool(place.get("open"))
        self._index = self._ranking = None
        super().show_place(place)
        if place.get("requirement"):
            self.matrix.set_current(int(place.get("requirement")), int(place.get("example") or 0))

    def refresh(self) -> None:
        """Read what the matrix is made of; ranking runs in the background and the grid stands meanwhile."""
        from desktop_app.prep import coverage

        if not self.opportunity:
            return
        with self.read() as session:
            self._material = coverage.gather(session, self.opportunity)
        material = self._material
        empty = not material.asked or not material.told
        self.empty.setVisible(empty)
        self.matrix.setVisible(not empty)
        if not material.asked:
            self.empty.message.setText(tr("No requirements yet, so nothing can be open or shown."))
        elif not material.told:
            count = len(material.asked)
            self.empty.message.setText(tr("{n} requirements, no examples.", n=count))
        self.tools.tasks.run(
            lambda _: (material, coverage.suggest(material)), self._ranked, words=tr("Looking for proof")
        )
        self._recount()

    def _ranked(self, answer: Any) -> None:
        material, ranking = answer
        if material is self._material:
            self._ranking = ranking
            self._recount()

    def _recount(self) -> None:
        """Count anew for the reader chosen, and show it."""
        from desktop_app.matching.result import Ranking
        from desktop_app.prep import coverage

        if self._material is None:
            return
        ranking = self._ranking or Ranking()
        views = {value: coverage.matrix(self._material, ranking, counts_transfer=value) for value in (True, False)}
        self._view = views[bool(self.reader.value)]
        lines: list[Any] = []
        groups = (("must", tr("Must, {count}")), ("wish", tr("Wish, {count}")), ("unknown", tr("Not sorted, {count}")))
        for level, words in groups:
            mine = [row for row in self._view.rows if row.asked.level.value == level and self._wanted(row)]
            if mine:
                lines += [words.format(count=len(mine)), *mine]
        counts = tr("Manager counts it") if self.reader.value else tr("Recruiter counts it")
        audience = "hm" if self.reader.value else "recruiter"
        self.matrix.cells.letters = self.tools.preferences.matrix_letters
        self.matrix.show_matrix(lines, self._view.columns, audience, self._material.pace, counts)
        manager, recruiter = views[True].count, views[False].count
        self.counts.setText(
            tr(
                "{m} of {of} must-haves for the manager · {r} of {of} for a recruiter",
                m=manager.shown,
                r=recruiter.shown,
                of=manager.of,
            )
        )
        self.notice.setText(self._view.notice or "")
        self.notice.setVisible(bool(self._view.notice))
        self._moved()

    def _wanted(self, row: Any) -> bool:
        return not self._only_open or row.standing.value in ("open", "not_yet_shown")

    # ------------------------------------------------------------ the current cell

    def _cell(self) -> tuple[Any, Any, Any]:
        """(row, cell, example) of the current cell; cell and example None on the name."""
        requirement, example = self.matrix.current_key()
        rows = self._view.rows if self._view is not None else ()
        row = next((row for row in rows if row.asked.id == requirement), None)
        if row is None:
            return None, None, None
        place = next((at for at, told in enumerate(self._view.columns) if told.id == example), None)
        return (row, row.cells[place], self._view.columns[place]) if place is not None else (row, None, None)

    def _moved(self) -> None:
        row, cell, told = self._cell()
        self.inspector.setVisible(row is not None)
        if row is None:
            return
        reader = tr("Counted by the hiring manager.") if self.reader.value else tr("Counted by a recruiter.")
        self.inspector.show_cell(row, cell, told, reader=reader)
        self.strip.setText(tr("{line}: {state}", line=row.asked.label, state=self.inspector.state.text()))
        self._show_sift(row, told)
        self._show_best(row)

    def _show_sift(self, row: Any, told: Any) -> None:
        decision = self._material.decisions.get((row.asked.id, told.id)) if told is not None else None
        story = " ".join((told.story.situation, told.story.task, told.story.action, told.story.result)) if told else ""
        used = [(term, term.casefold() in story.casefold()) for term in row.asked.terms] if told else []
        linked = told.id if told is not None and decision is not None else 0
        if self._watched != (row.asked.id, linked):
            self.autosave.forget()  # what was typed about another crossing is kept before this one's text is shown
        kept, bridge = self._kept(row.asked.id)
        if kept is None or self.autosave.is_pending:
            return
        self.inspector.show_sift(kept, bridge, used, decision.their_words if decision else "")
        if self._watched != (row.asked.id, linked):
            self._watched = (row.asked.id, linked)
            keep_typing(self.autosave, self.inspector, row.asked.id, linked)

    def _kept(self, requirement: int) -> tuple[Any, Any]:
        """The line and its bridge as they are kept now: this page is not told of what was typed on it."""
        from desktop_app.records import evidence, requirements

        with self.read() as session:
            rows = {row.id: row for row in requirements.of_opportunity(session, self.opportunity)}
            return rows.get(requirement), evidence.bridges(session, self.opportunity).get(requirement)

    def _show_best(self, row: Any) -> None:
        titles = {told.id: told.title for told in self._view.columns}
        offered = (self._ranking.suggestions.get(str(row.asked.id), ()) if self._ranking else ())[:3]
        weak = tr("{title}, weak: only common words", title="{title}")
        best = [
            (
                int(each.example),
                weak.format(title=titles[int(each.example)])
                if each.reason.strength == "weak"
                else titles[int(each.example)],
            )
            for each in offered
            if int(each.example) in titles
        ]
        self.inspector.show_best(best)

    def _pick(self, example: int) -> None:
        row, _, _ = self._cell()
        if row is not None:
            self.matrix.set_current(row.asked.id, example)

    def _switch_reader(self) -> None:
        self.reader.set_value(not self.reader.value)
        self._recount()
        announce(self, self.counts.text())

    def _toggle_open(self) -> None:
        self._only_open = not self._only_open
        self.open_button.set_text(tr("All rows") if self._only_open else tr("Only open"))
        self._recount()
