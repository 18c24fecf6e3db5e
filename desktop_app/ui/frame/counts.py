"""The numbers beside the places of the rail, read anew when their tables change; it must not decide what counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject

from desktop_app.ui.frame.rail import Count
from desktop_app.ui.translate import plural

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.frame.rail import Rail
    from desktop_app.ui.store import Store


def _opportunities(session: Any) -> Count:
    from desktop_app.records import opportunities
    from desktop_app.store.lists import OpportunityStatus

    number = sum(row.status is not OpportunityStatus.CLOSED for row in opportunities.in_list(session))
    return Count(number, plural("{n} open", "{n} open", number))


def _examples(session: Any) -> Count:
    from desktop_app.records import examples

    number = examples.count(session)[0]
    return Count(number, plural("{n} in the bank", "{n} in the bank", number))


def _people(session: Any) -> Count:
    from desktop_app.records import people

    number = len(people.in_list(session))
    return Count(number, plural("{n} person", "{n} people", number))


COUNTED: Final[dict[str, tuple[frozenset[str], Callable[[Any], Count]]]] = {
    "opportunities": (frozenset({"opportunity"}), _opportunities),
    "examples": (frozenset({"example"}), _examples),
    "people": (frozenset({"person"}), _people),
}
"""Page key -> (tables that change the number, what reads it inside a session)."""


class Counts(QObject):
    """Keeps the numbers of the rail true."""

    def __init__(self, store: Store, rail: Rail) -> None:
        super().__init__(rail)
        self._store, self._rail = store, rail
        self._counts: dict[str, Count] = {}
        store.ready.connect(self._read)
        store.changed.connect(self._changed)

    def _changed(self, changes: Any) -> None:
        touched = [page for page, (tables, _) in COUNTED.items() if tables & changes.tables]
        if touched:
            self._read(touched)

    def _read(self, pages: list[str] | None = None) -> None:
        with self._store.read() as session:
            for page in COUNTED if pages is None else pages:
                self._counts[page] = COUNTED[page][1](session)
        self._rail.set_counts({page: count for page, count in self._counts.items() if count.number})
