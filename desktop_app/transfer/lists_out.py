"""The lists of the store as CSV for a spreadsheet; it must not let out private remarks or what was removed.

The columns are those that ``columns`` reads back, so a list can go out, be worked on and come in again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from desktop_app.transfer import tables
from desktop_app.transfer.bundle.shape import kinds
from desktop_app.transfer.columns import fields_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop_app.transfer.bundle.writing import Entry

LISTS: Final = {"opportunities": "opportunity", "people": "person", "examples": "example"}
"""How a list is called -> the kind of its entries."""
_MARK: Final = "\ufeff"


def csv(found: Mapping[str, Sequence[Entry]], name: str) -> bytes:
    """One list as CSV in UTF-8 with a mark, formula-safe; ``name`` is a key of ``LISTS``."""
    kind = LISTS[name]
    known = {field.name: field for field in kinds()[kind].fields}
    columns = [each for each in fields_of(kind) if each in known and not known[each].private]
    rows = [
        [_cell(entry[column]) for column in columns]
        for entry in found.get(kind, ())
        if not entry["removed_at"] and not entry.get("private")
    ]
    return (_MARK + tables.csv_text(columns, rows)).encode()


def _cell(value: Any) -> str:  # noqa: ANN401  a JSON value
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return "" if value is None else str(value)
