"""What a person holds and how it compares with the facts a line asks for; it never ranks stories and writes no claim.

Years are the union of dated roles, overlaps counted once; degrees have ordered levels; licences a name, a state and an
expiry. A mixed line is split: "5+ years" is checked here, "administering PostgreSQL" is matched with stories.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.vocabulary import FactKind

Standing = Literal["met", "short", "untold", "ask", "not_now", "not_needed_yet"]
"""How a fact stands: met; short of it; not told us; ask whether yours counts; held but not now; not needed yet."""

State = Literal["held", "in_progress", "lapsed"]
Schooling = Literal["school", "vocational", "foundation", "bachelor", "master", "doctorate"]
Spoken = Literal["a1", "a2", "b1", "b2", "c1", "c2", "native"]
"""Levels in rising order (Common European Framework, then mother tongue)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldRole:
    """A post held; without ``ended`` it is still held, without ``started`` its years cannot be counted."""

    title: str
    employer: str = ""
    started: date | None = None
    ended: date | None = None
    tags: tuple[str, ...] = ()
    leading: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Degree:
    """A degree or other schooling."""

    level: Schooling
    subject: str = ""
    year: int | None = None
    state: State = "held"


@dataclass(frozen=True, slots=True, kw_only=True)
class Licence:
    """A licence, registration, certificate or clearance, with other names it goes by."""

    name: str
    aliases: tuple[str, ...] = ()
    state: State = "held"
    expires: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """A language spoken: ISO 639-1 code (or bsl, asl) and level."""

    code: str
    level: Spoken


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """Everything the person has told of themselves; an empty list and ``None`` mean "not told", never "no".

    ``travel_share`` is the most travelling that suits them, percent of working time.
    """

    roles: tuple[HeldRole, ...] = ()
    degrees: tuple[Degree, ...] = ()
    licences: tuple[Licence, ...] = ()
    languages: tuple[Language, ...] = ()
    drives: bool | None = None
    own_car: bool | None = None
    travel_share: int | None = None
    would_move: bool | None = None
    may_work: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """One fact of a line beside the person's record: how it stands, and one sentence that says why."""

    kind: FactKind
    standing: Standing
    sentence: str


_HARDEST_FIRST: tuple[Standing, ...] = ("short", "not_now", "untold", "ask", "not_needed_yet", "met")


def overall(checks: tuple[Checked, ...]) -> Standing | None:
    """How a whole line stands: as its hardest fact; nothing where it asks for no fact."""
    found = {check.standing for check in checks}
    return next((standing for standing in _HARDEST_FIRST if standing in found), None)
