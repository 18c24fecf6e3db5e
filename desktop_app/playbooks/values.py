"""Looking into what the person filled in, whatever its shape; it must not know what any field is for.

A path is a field key ("pitch") or a field and a column ("bridges.plan"); a value has the JSON shape that
docs/playbooks.md gives for the field's kind, and anything malformed counts as empty rather than failing.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop_app.text import words

if TYPE_CHECKING:
    from desktop_app.playbooks.state import PageState


class Place(NamedTuple):
    """One piece of text on a page: ``field`` with ``column`` and ``row`` (from 0) where it stands in a row."""

    field: str
    column: str
    row: int | None
    text: str


def filled(value: object) -> bool:
    """Whether anything was given: a text with a visible sign, a number (also 0), true, or a list that holds some."""
    if isinstance(value, str):
        return bool(value.strip())
    if isinstance(value, bool):
        return value
    if isinstance(value, Mapping):
        return any(filled(each) for key, each in value.items() if key not in ("ref", "unit"))
    if isinstance(value, list | tuple):
        return any(filled(each) for each in value)
    return value is not None


def split(path: str) -> tuple[str, str]:
    """The field key and the column key ("" without one) of a path."""
    field, _, column = path.partition(".")
    return field, column


def listed(value: object) -> list[Any]:
    """The items of a list; none of anything else."""
    return list(value) if isinstance(value, list | tuple) else []


def rows(state: PageState, field: str) -> list[Mapping[str, Any]]:
    """The rows of a field: its list of mappings, or the one mapping of a group; what is no row is an empty one."""
    value = state.values.get(field)
    if isinstance(value, Mapping):
        return [value]
    return [row if isinstance(row, Mapping) else {} for row in listed(value)]


def at(state: PageState, path: str) -> list[Any]:
    """Every value found at a path: one for a plain field or a group's column, one for each row otherwise."""
    field, column = split(path)
    if column:
        return [row.get(column) for row in rows(state, field)]
    return [state.values[field]] if field in state.values else []


def any_filled(state: PageState, path: str) -> bool:
    """Whether anything at that path is filled."""
    return any(filled(value) for value in at(state, path))


def places(state: PageState, path: str) -> list[Place]:
    """Every text at a path, each list item and each row by itself; empty texts are left out."""
    field, column = split(path)
    found: list[Place] = []
    if column:
        grouped = isinstance(state.values.get(field), Mapping)
        for number, row in enumerate(rows(state, field)):
            found += _texts(field, column, None if grouped else number, row.get(column))
        return found
    value = state.values.get(field)
    if isinstance(value, Mapping):
        for key, each in value.items():
            found += _texts(field, str(key), None, each)
    elif isinstance(value, list | tuple):
        for number, each in enumerate(value):
            if isinstance(each, Mapping):
                for key, cell in each.items():
                    found += _texts(field, str(key), number, cell)
            else:
                found += _texts(field, "", number, each)
    else:
        found = _texts(field, "", None, value)
    return found


def _texts(field: str, column: str, row: int | None, value: object) -> list[Place]:
    """The texts inside one value, each with its place."""
    if isinstance(value, str):
        return [Place(field, column, row, value)] if value.strip() else []
    if isinstance(value, list | tuple):
        return [Place(field, column, row, each) for each in value if isinstance(each, str) and each.strip()]
    return []


def count_words(state: PageState, path: str) -> int:
    """Words of all texts at a path together."""
    return sum(len(words(place.text)) for place in places(state, path))
