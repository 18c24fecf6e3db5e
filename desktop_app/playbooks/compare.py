"""Recruiter beside manager: the rows of the Compare screen (domain.md 2.1); it must not know any opportunity.

``resources/compare.toml`` holds the words and which playbooks stand beside each other; what a row says about one
opportunity (``live``) is filled by whoever has the store.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from desktop_app.playbooks import resource


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row: ``says`` a text for each column, or ``both`` where there is no difference.

    ``switch`` is what the app changes because of it, ``goes_to`` the page of each column (or a place) that it drives,
    ``live`` what of this opportunity stands beside it ("" for nothing); ``why`` leads back to the one difference.
    """

    key: str
    title: str
    says: tuple[str, ...]
    switch: str
    goes_to: tuple[str, ...]
    why: str
    evidence: tuple[str, ...]
    both: str = ""
    both_line: str = ""
    live: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """The whole screen: the one line it opens with (M02a), the line beside it, the columns' playbooks, the rows."""

    title: str
    line: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]


@cache
def comparison() -> Comparison:
    """The rows in their order."""
    data = resource.toml("compare")
    columns = tuple(data["columns"])
    rows = tuple(
        Row(
            key=row["key"],
            title=row["title"],
            says=tuple(row.get(column, "") for column in columns),
            switch=row["switch"],
            goes_to=tuple(row["goes_to"]),
            why=row["why"],
            evidence=tuple(row["evidence"]),
            both=row.get("both", ""),
            both_line=row.get("both_line", ""),
            live=row.get("live", ""),
        )
        for row in data["row"]
    )
    return Comparison(title=data["title"], line=data["line"], columns=columns, rows=rows)
