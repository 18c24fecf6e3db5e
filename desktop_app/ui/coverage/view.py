"""What one opportunity's coverage holds while it is looked at, for both readers; it must know no widget."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from desktop_app.ui.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date


def is_open(row: Any) -> bool:
    """Whether this reader has nothing to count for a row."""
    return row.standing.value in ("open", "not_yet_shown")


class CoverageView:
    """Material, ranking and both counts of one opportunity; columns keep their places until it is come back to."""

    def __init__(self, opportunity: int) -> None:
        self.opportunity = opportunity
        self.material: Any = None
        self.ranking: Any = None
        self.order: tuple[int, ...] | None = None
        self.facts: dict[int, str] = {}
        self.answers: dict[int, Any] = {}
        self.bridges: dict[int, Any] = {}
        self.aliases: Sequence[Any] = ()
        self.kept: frozenset[str] = frozenset()
        self._views: dict[bool, Any] = {}

    def gather(self, session: Any, today: date) -> None:
        """Read everything anew, in a dozen statements."""
        from desktop_app.prep import coverage, own_rows
        from desktop_app.records import evidence, questions, requirements

        self.material = coverage.gather(session, self.opportunity)
        self.facts = {each.row.id: each.why for each in own_rows.fact_lines(session, self.opportunity, today)}
        self.answers = {row.id: row for row in requirements.of_opportunity(session, self.opportunity)}
        self.bridges = evidence.bridges(session, self.opportunity)
        self.aliases = evidence.aliases(session)
        self.kept = frozenset(each.bank_key for each in questions.kept(session, to_ask=True) if each.bank_key)

    def count(self) -> None:
        """Count for both readers; the order of the columns is settled once suggestions are there."""
        from desktop_app.matching.result import Ranking
        from desktop_app.prep import coverage

        ranking = self.ranking or Ranking()
        if self.order is None:
            order = coverage.in_order(self.material, ranking)
            if self.ranking is not None:
                self.order = order
        else:
            order = self.order
        place = {example: at for at, example in enumerate(order)}
        told = sorted(self.material.told, key=lambda each: place.get(each.id, len(place)))
        ordered = replace(self.material, told=tuple(told))
        self._views = {manager: coverage.matrix(ordered, ranking, counts_transfer=manager) for manager in (True, False)}

    def of(self, *, manager: bool) -> Any:
        """The matrix as this reader counts it."""
        return self._views[manager]

    def at(self, requirement: int, example: int, *, manager: bool) -> tuple[Any, Any, Any]:
        """(row, cell, example); cell and example None where the example is 0, all None where there is no such row."""
        if manager not in self._views:
            return None, None, None
        view = self._views[manager]
        row = next((row for row in view.rows if row.asked.id == requirement), None)
        if row is None:
            return None, None, None
        place = next((at for at, told in enumerate(view.columns) if told.id == example), None)
        return (row, row.cells[place], view.columns[place]) if place is not None else (row, None, None)

    def lines(self, *, manager: bool, only_open: bool) -> list[Any]:
        """Rows under the heads of their groups."""
        lines: list[Any] = []
        groups = (("must", tr("Must, {count}")), ("wish", tr("Wish, {count}")), ("unknown", tr("Not sorted, {count}")))
        for level, words in groups:
            mine = [
                row
                for row in self._views[manager].rows
                if row.asked.level.value == level and (not only_open or is_open(row))
            ]
            if mine:
                lines += [words.format(count=len(mine)), *mine]
        return lines

    def count_words(self, *, manager: bool) -> tuple[str, str]:
        """Both counts as items, this reader's first: plain, and with the first bold."""
        own, other = self._views[manager].count, self._views[not manager].count
        if manager:
            words = tr("{first} must-haves for the manager · {shown} of {of} for a recruiter")
        else:
            words = tr("{first} must-haves for a recruiter · {shown} of {of} for the manager")
        first = tr("{shown} of {of}", shown=own.shown, of=own.of)
        return tuple(words.format(first=each, shown=other.shown, of=other.of) for each in (first, f"<b>{first}</b>"))  # type: ignore[return-value]

    def worth_looking_at(self, *, manager: bool) -> tuple[int, int]:
        """(requirement, example) to begin with: the first open must and its best suggestion, else the first story."""
        rows = [row for row in self._views[manager].rows if row.asked.for_stories]
        must = [row for row in rows if row.asked.level.value == "must" and is_open(row)]
        for row in (*must, *rows):
            best = self.best(row.asked.id, 1)
            if best:
                return row.asked.id, int(best[0].example)
        first = next(iter((*must, *rows)), None)
        return (first.asked.id, 0) if first is not None else (0, 0)

    def best(self, requirement: int, most: int = 3) -> list[Any]:
        """The best suggestions for a line that were not refused."""
        offers = self.ranking.suggestions.get(str(requirement), ()) if self.ranking is not None else ()
        refused = {
            example for (line, example), each in self.material.decisions.items()
            if line == requirement and each.kind.value == "none"
        }  # fmt: skip
        return [each for each in offers if int(each.example) not in refused][:most]
