"""What Today shows in the very first frame, from one small read-only query; it must not import the ORM nor write.

Importing SQLAlchemy takes longer than showing a window, so this reads the store with the standard library alone, before
the lock is taken and before anything is checked. Whatever is unusual here (no store, a log beside it, another version,
damage) gives None: the window then shows its frame, and opening the store says what is wrong.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

_VERSION: Final = 2
"""The structure the queries below are written for; ``schema.VERSION`` in a module that needs no ORM."""
KEPT: Final = "first_page"
"""The note of the store that holds what Today showed at the last closing."""
_STILL_ON: Final = timedelta(hours=2)
"""An interview stays the next one until so long after its start."""


@dataclass(frozen=True)
class FirstPerson:
    """Who is met: name, title, and whether they are to be the person's manager."""

    name: str
    title: str
    will_manage_me: bool


@dataclass(frozen=True)
class FirstInterview:
    """The next interview with a date.

    ``starts`` is a moment in UTC, ``zone`` the interview's own IANA zone, ``minutes`` its length where known;
    ``musts`` and ``musts_open`` count the must-haves of its posting and those with no example that proves them.
    """

    id: int
    opportunity_id: int
    playbook: str
    title: str
    post: str
    employer: str
    starts: datetime
    zone: str
    minutes: int | None
    format: str
    place: str
    people: tuple[FirstPerson, ...]
    musts: int
    musts_open: int


@dataclass(frozen=True)
class FirstPage:
    """The next interview, where one has a date, and how much there is of what."""

    next: FirstInterview | None
    opportunities: int
    examples: int
    kept: str = ""
    """What ``Database.keep`` was given at the last closing, where nothing was saved since."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was ever put in: the first run."""
        return self.opportunities == self.examples == 0


_NEXT: Final = """
SELECT i.id, i.opportunity_id, i.playbook, i.title, o.title AS post, o.employer, i.starts, i.zone, i.minutes,
  i.format, i.place,
  (SELECT count(*) FROM requirement r WHERE r.opportunity_id = o.id AND r.level = 'must' AND r.place = 'listed')
    AS musts,
  (SELECT count(*) FROM requirement r WHERE r.opportunity_id = o.id AND r.level = 'must' AND r.place = 'listed'
    AND r.fact IS NULL AND NOT EXISTS (SELECT 1 FROM link l JOIN example e ON e.id = l.example_id
      WHERE l.requirement_id = r.id AND l.kind <> 'none' AND e.removed_at IS NULL)) AS musts_open
FROM interview i JOIN opportunity o ON o.id = i.opportunity_id
WHERE i.state = 'booked' AND i.starts >= ? AND i.removed_at IS NULL AND o.removed_at IS NULL AND o.status <> 'closed'
ORDER BY i.starts LIMIT 1
"""
_PEOPLE: Final = """
SELECT p.name, p.title, coalesce(a.will_manage_me, 0) FROM interview_person x JOIN person p ON p.id = x.person_id
LEFT JOIN participation a ON a.person_id = p.id AND a.opportunity_id = ?
WHERE x.interview_id = ? AND p.removed_at IS NULL ORDER BY x.position, x.id
"""
_COUNTS: Final = """
SELECT (SELECT count(*) FROM opportunity WHERE removed_at IS NULL),
  (SELECT count(*) FROM example WHERE removed_at IS NULL)
"""


def first_page(folder: Path, now: datetime | None = None) -> FirstPage | None:
    """What the first frame of Today can show, or None where the store has to be opened properly first.

    Args:
        folder: the data folder.
        now: the present moment, aware; for tests.
    """
    store = folder / "greenroom.db"
    try:
        if not store.stat().st_size or any(
            beside.exists() and beside.stat().st_size
            for beside in (store.with_name(store.name + suffix) for suffix in ("-wal", "-journal"))
        ):
            return None
        raw = sqlite3.connect(f"{store.absolute().as_uri()}?immutable=1", uri=True, isolation_level=None)
    except (OSError, sqlite3.Error):
        return None
    try:
        raw.execute("PRAGMA query_only=ON")
        raw.execute("PRAGMA trusted_schema=OFF")
        if raw.execute("PRAGMA user_version").fetchone() != (_VERSION,):
            return None
        return _read(raw, now or datetime.now(UTC))
    except (sqlite3.Error, ValueError):
        return None
    finally:
        raw.close()


def _read(raw: sqlite3.Connection, now: datetime) -> FirstPage:
    since = (now - _STILL_ON).astimezone(UTC).isoformat(timespec="milliseconds")
    opportunities, examples = raw.execute(_COUNTS).fetchone()
    cursor = raw.cursor()
    cursor.row_factory = sqlite3.Row
    row = cursor.execute(_NEXT, (since,)).fetchone()
    kept = (raw.execute("SELECT value FROM store_note WHERE name = ?", (KEPT,)).fetchone() or ("",))[0]
    if row is None:
        return FirstPage(None, opportunities, examples, kept)
    people = raw.execute(_PEOPLE, (row["opportunity_id"], row["id"]))
    met = tuple(FirstPerson(name, title, bool(manages)) for name, title, manages in people)
    given = dict(row) | {"starts": datetime.fromisoformat(row["starts"]), "people": met}
    return FirstPage(FirstInterview(**given), opportunities, examples, kept)
