"""Today as plain values, to be shown and to be kept until the next start; it must import no record and no ORM.

The first picture comes before anything heavy is loaded, so it can be drawn from what the last closing left in the
store: not words, which depend on the day and the language, but the values the words are made of. They are only ever
shown while nothing was saved since (``store/database.py`` sees to that) and are replaced by a fresh reading within
the second.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from types import SimpleNamespace
from typing import Any, Final, cast

from desktop_app import __version__

Wanted = dict[str, Any] | tuple[str, ...] | None
"""What is read of a value: names of its parts with what is read of each, names of values, or None for itself."""

_STEP: Final = ("key", "code", "title", "state")
_REHEARSAL: Final = ("example_id", "name", "mark", "seconds")
_DUE: Final = ("last_on", "note", "last_seconds", "limit")
_ROW: Final = (
    "id", "opportunity_id", "employer", "post", "starts", "zone", "minutes", "format", "place", "brief_printed_at",
)  # fmt: skip

SHOWN: Final[dict[str, Wanted]] = {
    "is_empty": None,
    "next": {
        "row": _ROW,
        "seats": ("name", "title"),
        "playbook": ("title", "may_manage", "person"),
        "readiness": {
            "musts": None,
            "open_musts": None,
            "pages": _STEP,
            "minutes_left": None,
            "resume": None,
            "rehearsals": ("item",),
            "weak": _REHEARSAL,
            "last_said": None,
        },
        "actions": {
            **dict.fromkeys(("kind", "minutes", "target", "page", "name", "count", "ranked")),
            "due": _DUE,
        },
        "waits_for_person": None,
    },
    "after": {
        "gate": {
            **dict.fromkeys(("id", "group", "waiting", "pages_done")),
            "row": ("employer", "title", "closed_on", "closes_on", "close_reason", "kept"),
            "next": ("interview_id", "person", "starts"),
        },
        **dict.fromkeys(("kind", "person", "pages")),
    },
    "over": ("id", "starts", "known_as", "title"),
    "follow_ups": ("id", "kind", "person", "employer", "due", "number", "expects", "why", "text"),
    "heard": ("text", "quoted", "heard_on", "person", "source", "distance", "state", "earlier"),
    "learned": ("day", "text", "question"),
}
"""What the page reads of ``prep.today.Today``."""


def picked(found: object) -> SimpleNamespace:
    """The values of ``SHOWN`` alone, as namespaces and tuples of plain values; equal where the page looks the same."""
    return SimpleNamespace(**{name: _picked(getattr(found, name), wanted) for name, wanted in SHOWN.items()})


def _picked(found: object, wanted: Wanted) -> object:
    if wanted is None:
        return _plain(found)
    if found is None:
        return None
    if isinstance(found, tuple | list):
        return tuple(_picked(each, wanted) for each in found)
    names: dict[str, Any] = wanted if isinstance(wanted, dict) else dict.fromkeys(wanted)
    return SimpleNamespace(**{name: _picked(getattr(found, name), inner) for name, inner in names.items()})


@dataclass(frozen=True, slots=True)
class Kept:
    """What stands in the window at the next start.

    ``today`` is as ``picked`` gives it; ``nearest`` what it names as nearest to an open must-have (requirement id,
    title, shared words; None for nothing); ``counts`` the numbers of the rail by page.
    """

    today: SimpleNamespace
    nearest: tuple[Any, ...] | None
    counts: dict[str, int]


def text_of(kept: Kept, language: str) -> str:
    """As text for the store; ``language`` is the one that titles of playbooks and pages are in."""
    import json

    held = {"version": __version__, "language": language, "nearest": kept.nearest, "today": kept.today}
    held["counts"] = SimpleNamespace(**kept.counts)
    return json.dumps(held, default=_encoded, ensure_ascii=False, separators=(",", ":"))


def from_text(text: str, language: str) -> Kept | None:
    """As it was given to ``text_of``; None for another version, language or form."""
    import json

    try:
        held = json.loads(text, object_hook=_decoded)
        if (held.version, held.language) != (__version__, language):
            return None
        return Kept(
            cast("SimpleNamespace", _tupled(held.today)),
            cast("tuple[Any, ...] | None", _tupled(held.nearest)),
            dict(vars(held.counts)),
        )
    except (ValueError, AttributeError, TypeError):
        return None


def _plain(value: object) -> object:
    """A member of a closed list as its text, a tuple of records as whether there are any."""
    if isinstance(value, str):
        return str(value)
    if isinstance(value, tuple | list):
        return tuple(_plain(each) for each in value)
    return value if value is None or isinstance(value, bool | int | float | date) else bool(value)


def _encoded(value: object) -> dict[str, object]:
    if isinstance(value, datetime):
        return {"$moment": value.isoformat()}
    if isinstance(value, date):
        return {"$day": value.isoformat()}
    return dict(vars(value))


def _decoded(held: dict[str, Any]) -> object:
    if "$moment" in held:
        return datetime.fromisoformat(held["$moment"])
    return date.fromisoformat(held["$day"]) if "$day" in held else SimpleNamespace(**held)


def _tupled(value: object) -> object:
    """Lists as the tuples they were."""
    if isinstance(value, list):
        return tuple(_tupled(each) for each in value)
    if isinstance(value, SimpleNamespace):
        return SimpleNamespace(**{name: _tupled(each) for name, each in vars(value).items()})
    return value
