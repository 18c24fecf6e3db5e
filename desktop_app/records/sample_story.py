"""A sample while it is being told: which day it is and what has which key; it must not write anything itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


@dataclass(frozen=True, slots=True)
class Story:
    """A sample being told: the store, the day, and the ids of everything that carries a key ("person.tomasz")."""

    session: Session
    today: date
    ids: dict[str, int]
    owns: bool

    def moment(self, text: str) -> datetime:
        """A day, or a day with a time, as a moment in UTC; a day alone is its noon."""
        day, _, clock = text.partition(" ")
        return datetime.combine(date.fromisoformat(day), time.fromisoformat(clock or "12:00"), UTC)
