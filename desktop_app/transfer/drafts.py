"""Entries made from what other programs write, in the shape a bundle has; it must not know any of those programs.

Nothing made here is ever ticked as true: an example from elsewhere is a draft until the person says that it happened.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Final

from desktop_app.store.models.base import new_uid
from desktop_app.transfer.bundle import reading, values
from desktop_app.transfer.bundle.reading import Entries, Incoming
from desktop_app.transfer.bundle.shape import kinds

if TYPE_CHECKING:
    from desktop_app.transfer.bundle.shape import Field
    from desktop_app.transfer.bundle.values import Stored

Given = str | int | float | bool | date | datetime | tuple[str, ...] | list[str] | None
MARKS: Final = ("created_at", "changed_at", "read_at")
"""Moments of making that every entry of its kind has."""


class Drafts:
    """Entries by kind, in the order they were added; ``notes`` are sentences about what could not be taken."""

    def __init__(self, at: datetime | None = None) -> None:
        self._at = at or datetime.now(UTC)
        self._found: dict[str, list[Incoming]] = {}
        self.notes: list[str] = []

    def add(self, kind: str, **given: Given) -> str:
        """Add an entry; returns its uid, which other entries may link to.

        Args:
            kind: its table.
            given: its fields; those left out or None have their default, moments of making are now.
        """
        listed = self._found.setdefault(kind, [])
        uid = new_uid()
        fields = {field.name: self._stored(field, given.pop(field.name, None)) for field in kinds()[kind].fields}
        if given:
            raise ValueError(f"{kind} has no field {sorted(given)[0]}")
        listed.append(Incoming(uid, fields, len(listed) + 1))
        return uid

    def _stored(self, field: Field, value: Given) -> Stored:
        if value is None and field.name in MARKS:
            value = self._at
        if value is None:
            return field.default
        if isinstance(value, datetime):
            return value.astimezone(UTC).isoformat(timespec="milliseconds")
        if isinstance(value, date):
            return value.isoformat()
        if field.form == "link":
            return str(value)
        return values.to_store(field, list(value) if isinstance(value, tuple) else value)

    def count(self, kind: str) -> int:
        """How many entries of a kind there are so far."""
        return len(self._found.get(kind, ()))

    def entries(self) -> Entries:
        """The entries in the order in which links can be followed, proved against the rules of the store."""
        found = {kind: self._found[kind] for kind in kinds() if kind in self._found}
        reading.proved(found)
        return found
