"""Where a reason comes from: the sources of domain.md 6 by key, for whoever asks why; it must not open an address."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Final

from desktop_app.playbooks import resource

KINDS: Final = {
    "P": "a paper or official page",
    "S": "a report of a study",
    "V": "a survey by a firm",
    "C": "advice from practice",
    "T": "one person’s account",
    "weak": "weak",
}
"""What kind of source it is, in words; research and advice are never shown as the same thing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One source: its key (K1), its address as text, its kind in words, and the exact fact that is used."""

    key: str
    address: str
    kind: str
    fact: str


@cache
def sources() -> dict[str, Source]:
    """Every source by key."""
    return {
        key: Source(
            key=key,
            address=row["address"],
            kind=", ".join(KINDS[part] for part in row["kind"].replace(",", " ").split() if part in KINDS),
            fact=row["fact"],
        )
        for key, row in resource.toml("evidence").items()
    }
