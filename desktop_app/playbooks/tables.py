"""Taking typed values out of a parsed TOML table and noticing what nobody asked for; it knows no playbook."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

_Item = TypeVar("_Item")


class _Required:
    """Marks a value that must be there."""


_REQUIRED = _Required()


class Table:
    """One TOML table: each ``text``, ``number`` ... takes a key; ``close`` reports the keys that nobody took.

    A value that is missing or of the wrong type is reported and replaced by an empty one, so that one reading finds
    every problem. ``where`` is said in front of each problem.
    """

    def __init__(self, data: dict[str, Any], where: str, report: Callable[[str, str, str], None]) -> None:
        self.data = data
        self.where = where
        self._report = report
        self._taken: set[str] = set()

    def problem(self, what: str, remedy: str) -> None:
        """Report something that does not fit."""
        self._report(self.where, what, remedy)

    def close(self) -> None:
        """Report every key that was not asked for."""
        for key in self.data:
            if key not in self._taken:
                known = ", ".join(sorted(self._taken))
                self.problem(f"the key “{key}” is not known here.", f"Known: {known}.")

    def text(self, key: str, default: str | _Required = _REQUIRED) -> str:
        """A text; one that is required may not be empty."""
        value = self._take(key, str, "a text in quotes", "" if isinstance(default, _Required) else default, default)
        if default is _REQUIRED and key in self.data and isinstance(self.data[key], str) and not value.strip():
            self.problem(f"“{key}” is empty.", "Write it in words.")
        return value

    def flag(self, key: str, default: bool | _Required = _REQUIRED) -> bool:
        """True or false."""
        return self._take(key, bool, "true or false", default is True, default)

    def number(self, key: str, default: int | _Required = _REQUIRED, *, least: int = 0, most: int = 1_000_000) -> int:
        """A whole number between two bounds."""
        fallback = least if isinstance(default, _Required) else default
        value = self._take(key, int, "a whole number", fallback, default)
        if key in self.data and not least <= value <= most:
            self.problem(f"“{key}” is {value}.", f"It should be from {least} to {most}.")
        return value

    def maybe_number(self, key: str) -> int | None:
        """A whole number, or None where it is left out."""
        return self.number(key, 0) if key in self.data else None

    def texts(self, key: str, default: tuple[str, ...] | _Required = _REQUIRED) -> tuple[str, ...]:
        """A list of texts."""
        if default is _REQUIRED and key not in self.data:
            self._missing(key, "a list of texts")
        return tuple(self.items(key, str))

    def numbers(self, key: str) -> tuple[int, ...]:
        """A list of whole numbers."""
        return tuple(each for each in self.items(key, int) if not isinstance(each, bool))

    def one_of(self, key: str, known: frozenset[str], default: str | _Required = _REQUIRED) -> str:
        """A text of a closed list."""
        value = self.text(key, default)
        if value and value not in known:
            self.problem(f"the {key} “{value}” is not known.", f"Known: {', '.join(sorted(known))}.")
        return value

    def some_of(
        self, key: str, known: frozenset[str], default: tuple[str, ...] | _Required = _REQUIRED
    ) -> tuple[str, ...]:
        """Texts of a closed list."""
        values = self.texts(key, default)
        for value in values:
            if value not in known:
                self.problem(f"“{value}” in “{key}” is not known.", f"Known: {', '.join(sorted(known))}.")
        return values

    def table(self, key: str) -> Table:
        """A table inside this one; an empty one where it is missing or no table."""
        value = self._take(key, dict, "a table", {}, _REQUIRED)
        return Table(value, f"{self.where}, {key}" if self.where else f"[{key}]", self._report)

    def tables(self, key: str) -> list[Table]:
        """A list of tables; none where it is left out."""
        return [Table(each, self.where, self._report) for each in self.items(key, dict)]

    def items(self, key: str, kind: type[_Item]) -> list[_Item]:
        """The items of a list; those of another type are reported and left out."""
        self._taken.add(key)
        value = self.data.get(key, [])
        if not isinstance(value, list):
            self.problem(f"“{key}” is not a list.", f"Write {key} = [ ... ].")
            return []
        good = [each for each in value if isinstance(each, kind)]
        if len(good) != len(value):
            self.problem(f"“{key}” holds something of another type.", "Look at its items.")
        return good

    def _take(self, key: str, kind: type[_Item], words: str, fallback: _Item, default: object) -> _Item:
        """A value of one type; ``fallback`` where it is missing or of another."""
        self._taken.add(key)
        value = self.data.get(key)
        if value is None:
            if default is _REQUIRED:
                self._missing(key, words)
            return fallback
        # bool is an int to Python and not to the person who writes the file.
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            self.problem(f"“{key}” is of the wrong type.", f"It should be {words}.")
            return fallback
        return value

    def _missing(self, key: str, words: str) -> None:
        self._taken.add(key)
        self.problem(f"“{key}” is missing.", f"Add {key} = {words}.")
