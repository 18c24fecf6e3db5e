"""Which blocks a brief has and what gives way when pages are full, read from data; it must not build or draw any.

A layout is named by the playbook, never by the kind of interviewer, so a new kind needs no code.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Final

from desktop_app.briefs.model import Edition
from desktop_app.paths import RESOURCES

FILE = RESOURCES / "briefs" / "layouts.toml"
DEFAULT = "mixed"
"""Used when a brief names a layout that does not exist: an interviewer of a kind nobody has described yet."""


FIELDS: Final[dict[str, tuple[str, ...]]] = {
    "meeting": ("people", "goal"), "lead": ("mix", "pitch", "bet"), "lead_short": ("mix", "pitch"),
    "problem": ("problem",), "points": ("points",), "points_plain": ("points",), "points_short": ("points",),
    "points_ticks": ("points", "limit"), "facts": ("facts",), "numbers": ("numbers",),
    "traits": ("traits", "team_example"), "confirm": ("confirm",), "read_before": ("read_before",),
    "topics": ("topics",), "answers": ("matches", "gap_answer"), "matches": ("matches", "gap_answer"),
    "match_table": ("matches",), "answer_lines": ("matches",), "stories": ("stories", "depth", "may_dig"),
    "story_cues": ("stories", "depth"), "story_lines": ("stories",), "people": ("people",), "people_grid": ("people",),
    "timeline": ("timeline",), "talking": ("talking_points", "together"), "culture": ("culture",),
    "quote": ("quote",), "quote_after": ("quote",), "plan": ("plan",),
    "bridges": ("bridges",), "asks": ("asks",), "asks_lines": ("asks",),
    "before": ("before",), "afterwards": ("afterwards", "ticks"), "next_step": ("afterwards",),
    "method": ("method",), "not_knowing": ("not_knowing",), "business": ("business",), "view": ("view",),
    "must_haves": ("must_haves",), "own_notes": ("notes",), "sketch": (),
}  # fmt: skip
"""The fields of a Brief that each block shows: what a layout never shows is not reported as left out."""


@dataclass(frozen=True, slots=True)
class Row:
    """One band of the page: stacks of block names. ``foot`` fills what is left of the last page.

    A band that may come ``early`` fills a page from which a taller band had to go overleaf.
    """

    wide: tuple[str, ...] = ()
    start: tuple[str, ...] = ()
    end: tuple[str, ...] = ()
    share: float = 0.585
    foot: tuple[str, ...] = ()
    early: bool = False

    @property
    def blocks(self) -> tuple[str, ...]:
        """Every block of the band in reading order."""
        return self.wide + self.start + self.end + self.foot


@dataclass(frozen=True, slots=True)
class Layout:
    """One way of putting a brief together.

    ``pages`` is how many it may take (0: as many as it needs), ``most`` how far a person may raise that; ``words``
    names the table of standing words; ``pay`` says whether money talk is printed; ``larger`` are type scales to try,
    largest first; ``pen`` leaves room to write under every item; ``invites`` prints the label of a
    missing pitch with lines to write it on.
    """

    name: str
    edition: str
    pages: int
    most: int
    words: str
    pay: bool
    rows: tuple[Row, ...]
    keep: dict[str, int] = field(default_factory=dict)
    drop: tuple[str, ...] = ()
    larger: tuple[float, ...] = (1.0,)
    pen: bool = False
    invites: bool = False

    @property
    def blocks(self) -> tuple[str, ...]:
        """Every block in reading order."""
        return tuple(name for row in self.rows for name in row.blocks)

    @property
    def fields(self) -> frozenset[str]:
        """Every field of a Brief that some block of the layout shows."""
        return frozenset(name for block in self.blocks for name in FIELDS[block])


@lru_cache(maxsize=1)
def layouts() -> dict[str, Layout]:
    """Every layout by name."""
    tables = tomllib.loads(FILE.read_text(encoding="utf-8"))
    return {name: _layout(name, table) for name, table in tables.items()}


def _layout(name: str, table: dict[str, Any]) -> Layout:
    rows = []
    for row in table.pop("rows"):
        parts: dict[str, Any] = {key: tuple(value) if isinstance(value, list) else value for key, value in row.items()}
        rows.append(Row(**parts))
    if "larger" in table:
        table["larger"] = tuple(table["larger"])
    return Layout(name=name, rows=tuple(rows), drop=tuple(table.pop("drop")), **table)


def layout_for(name: str, edition: Edition) -> Layout:
    """The layout of an edition: glance and study are the same for everybody, the brief is the playbook's own."""
    known = layouts()
    if edition is not Edition.BRIEF:
        return known[edition.value]
    return known.get(name, known[DEFAULT])
