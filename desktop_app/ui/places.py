"""Where in the window somebody is, and the way back and forward; it must know no widget."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Place:
    """A page and what it shows there, as plain values: ``Place.at("posting", opportunity=3, line=7)``."""

    page: str
    where: tuple[tuple[str, Any], ...] = ()

    @classmethod
    def at(cls, page: str, **where: Any) -> Place:
        """A place from named values; the order of naming does not matter."""
        return cls(page, tuple(sorted(where.items())))

    def get(self, name: str, default: Any = None) -> Any:
        """One of the named values."""
        return dict(self.where).get(name, default)

    def but(self, **where: Any) -> Place:
        """The same place with some values changed; None takes a value away."""
        merged = dict(self.where) | where
        return Place.at(self.page, **{name: value for name, value in merged.items() if value is not None})


@dataclass(slots=True)
class History:
    """Places visited, as in a browser; undo of records leaves it alone."""

    most: int = 100
    _behind: list[Place] = field(default_factory=list)
    _ahead: list[Place] = field(default_factory=list)
    _now: Place | None = None

    @property
    def now(self) -> Place | None:
        """Where we are."""
        return self._now

    def visit(self, place: Place) -> None:
        """Go to a new place; what lay ahead is forgotten. The same place twice is once."""
        if place == self._now:
            return
        if self._now is not None:
            self._behind.append(self._now)
            del self._behind[: -self.most]
        self._now = place
        self._ahead.clear()

    def update(self, place: Place) -> None:
        """The page moved within itself (another row selected): no step of its own."""
        self._now = place

    def back(self) -> Place | None:
        """The place before, now current; None at the beginning."""
        return self._step(self._behind, self._ahead)

    def forward(self) -> Place | None:
        """The place that was left by going back; None at the end."""
        return self._step(self._ahead, self._behind)

    def recent(self, most: int = 8) -> list[Place]:
        """Places visited lately, the last first, each once, without the current one."""
        seen: dict[Place, None] = dict.fromkeys(reversed(self._behind))
        return [place for place in seen if place != self._now][:most]

    def _step(self, source: list[Place], target: list[Place]) -> Place | None:
        if not source:
            return None
        if self._now is not None:
            target.append(self._now)
        self._now = source.pop()
        return self._now
