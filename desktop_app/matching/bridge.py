"""One spoken line for a must that is not shown exactly, out of the person's own words; it must never add a claim.

The manager hears it whole (H5: gap, nearest proof, what carries over, plan with a date, a gap closed before); the
recruiter an honest Yes, Partly or Not yet with the nearest exact experience (M21b, domain.md 2.1 "Gap handling").
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, Final, Literal

from desktop_app.matching.wording import sentences
from desktop_app.text import DEFAULT_PACE, seconds, words
from desktop_app.vocabulary import LinkKind

if TYPE_CHECKING:
    from collections.abc import Iterable

Sift = Literal["yes", "partly", "not_yet"]
LONGEST: Final = 75
"""Seconds a bridge may take (domain.md 4.1, form "bridge")."""

_ENDS: Final = ".!?…。！？"


@dataclass(frozen=True, slots=True, kw_only=True)
class BridgeFields:
    """What the person wrote; every field may be empty.

    ``gap`` stated plainly; ``closest`` thing done; what ``transfers``; what to learn ``first`` and ``by`` when; a gap
    closed before (``learns_fast``).
    """

    gap: str = ""
    closest: str = ""
    transfers: str = ""
    first: str = ""
    by: str = ""
    learns_fast: str = ""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A line to say, its length, and which fields are still empty."""

    text: str
    words: int
    seconds: int
    missing: tuple[str, ...]

    @property
    def long(self) -> bool:
        """Whether it takes longer than a bridge should."""
        return self.seconds > LONGEST


def for_manager(given: BridgeFields, language: str = "en", pace: float = DEFAULT_PACE) -> Spoken:
    """The whole bridge: each part behind its connector, in the order it is best heard."""
    joins = _connectors(language)
    parts = []
    for name in joins["order"]:
        text = _clean(getattr(given, name))
        if name == "first" and text and _clean(given.by):
            text = f"{text.rstrip(_ENDS)}, {joins['by'].format(text=_clean(given.by))}"
        if text:
            parts.append(_ended(_filled(joins[name], text)))
    missing = tuple(field.name for field in fields(given) if not _clean(getattr(given, field.name)))
    return _spoken(" ".join(parts), missing, pace)


def for_recruiter(given: BridgeFields, sift: Sift, language: str = "en", pace: float = DEFAULT_PACE) -> Spoken:
    """Yes, Partly or Not yet, then the nearest experience; nothing that asks for a leap.

    With "yes" and nothing else written, the word alone is said.
    """
    joins = _connectors(language)
    nearest = _clean(given.closest)
    if nearest and sift != "yes":
        nearest = _filled(joins["nearest"], nearest)
    text = _filled(joins["answer"].replace("{sift}", joins[sift]), _ended(nearest)) if nearest else f"{joins[sift]}."
    return _spoken(text, () if nearest else ("closest",), pace)


def honest_sift(links: Iterable[LinkKind]) -> Sift:
    """The answer the person's own decisions support for a reader without leave to leap (M26a, M27)."""
    kinds = set(links)
    if LinkKind.EXACT in kinds:
        return "yes"
    return "partly" if LinkKind.NEAR in kinds else "not_yet"


def _connectors(language: str) -> dict[str, Any]:
    bridges: dict[str, dict[str, Any]] = sentences()["bridge"]
    return bridges.get(language, bridges["en"])


def _clean(text: str) -> str:
    """One line, as written."""
    return " ".join(text.split())


def _filled(connector: str, text: str) -> str:
    """A connector with the person's words, which are never read as a template themselves."""
    return connector.replace("{text}", text)


def _ended(text: str) -> str:
    return text if text[-1] in _ENDS else f"{text}."


def _spoken(text: str, missing: tuple[str, ...], pace: float) -> Spoken:
    count = len(words(text))
    return Spoken(text, count, seconds(count, pace), missing)
