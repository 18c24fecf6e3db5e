"""The numbers beside the places of the rail, read anew when their tables change; it must not decide what counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject

from desktop_app.ui.frame.rail import Count
from desktop_app.ui.translate import plural

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop_app.ui.frame.rail import Rail
    from desktop_app.ui.page import Tools


def _opportunities(session: Any, tools: Tools) -> int:
    from desktop_app.records import opportunities
    from desktop_app.store.lists import OpportunityStatus

    return sum(row.status is not OpportunityStatus.CLOSED for row in opportunities.in_list(session))


def _examples(session: Any, tools: Tools) -> int:
    from desktop_app.records import examples

    return examples.count(session)[0]


def _people(session: Any, tools: Tools) -> int:
    from desktop_app.records import people

    return len(people.in_list(session))


def _rehearse(session: Any, tools: Tools) -> int:
    from desktop_app.playbooks import load
    from desktop_app.prep import today

    return today.weak_answers(session, tools.clock(), load.folders(tools.folder))


COUNTED: Final[dict[str, tuple[frozenset[str], Callable[[Any, Tools], int]]]] = {
    "opportunities": (frozenset({"opportunity"}), _opportunities),
    "examples": (frozenset({"example"}), _examples),
    "rehearse": (frozenset({"take", "interview", "link", "example"}), _rehearse),
    "people": (frozenset({"person"}), _people),
}
"""Page key -> (tables that change the number, what reads it inside a session; clock and folder are in the tools)."""


def counts(session: Any, tools: Tools) -> dict[str, int]:
    """Every number of the rail by page key."""
    return {page: read(session, tools) for page, (_, read) in COUNTED.items()}


def shown(numbers: Mapping[str, int]) -> dict[str, Count]:
    """The numbers above nothing with what a screen reader says for them."""
    said = {
        "opportunities": lambda n: plural("{n} open", "{n} open", n),
        "examples": lambda n: plural("{n} in the bank", "{n} in the bank", n),
        "rehearse": lambda n: plural("{n} due", "{n} due", n),
        "people": lambda n: plural("{n} person", "{n} people", n),
    }
    return {page: Count(number, said[page](number)) for page, number in numbers.items() if number and page in said}


class Counts(QObject):
    """Keeps the numbers of the rail true."""

    def __init__(self, tools: Tools, rail: Rail) -> None:
        super().__init__(rail)
        self._tools, self._store, self._rail = tools, tools.store, rail
        self.numbers: dict[str, int] = {}
        self._store.ready.connect(self._begin)
        self._store.changed.connect(self._changed)

    def _begin(self) -> None:
        read = self._store.taken("counts")
        if read is None:
            self._read()
        else:
            self.numbers = read
            self._show()

    def _changed(self, changes: Any) -> None:
        touched = [page for page, (tables, _) in COUNTED.items() if tables & changes.tables]
        if touched:
            self._read(touched)

    def _read(self, pages: list[str] | None = None) -> None:
        with self._store.read() as session:
            for page in COUNTED if pages is None else pages:
                self.numbers[page] = COUNTED[page][1](session, self._tools)
        self._show()

    def _show(self) -> None:
        self._rail.set_counts(shown(self.numbers))
