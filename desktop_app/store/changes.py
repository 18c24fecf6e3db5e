"""What one commit touched, and whoever wants to hear of it; it must not know the store or a page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from desktop_app.store.undo import touched

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop_app.store.undo import Logged


@dataclass(frozen=True)
class Changes:
    """What one commit touched.

    Attributes:
        tables: names of the tables with a row that came, changed or went.
        ids: table -> ids of those rows.
        source: whoever wrote, as given to ``write``; None for undo and redo, which every page must notice.
        label: the step in the person's words.
        kind: a write, or a step taken back or done again.
    """

    tables: frozenset[str]
    ids: Mapping[str, frozenset[int]]
    source: object | None
    label: str
    kind: Literal["write", "undo", "redo"] = "write"


class Listeners:
    """Those who are told of every commit, in the order in which they came."""

    def __init__(self) -> None:
        self._all: list[Callable[[Changes], None]] = []

    def add(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        """Tell ``listener`` from now on; returns what ends that."""
        self._all.append(listener)
        return lambda: self._all.remove(listener)

    def tell(
        self, logged: list[Logged], label: str, kind: Literal["write", "undo", "redo"], source: object | None = None
    ) -> None:
        """Say what a commit touched, by what the undo log has of it."""
        ids = touched(logged)
        changes = Changes(frozenset(ids), ids, source, label, kind)
        for listener in tuple(self._all):
            listener(changes)
