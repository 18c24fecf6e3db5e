"""Where a reason comes from: the sources of domain.md 6 by key, for whoever asks why; it must not open an address."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from desktop_app.playbooks import resource


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
    kinds = resource.toml("fragments")["source_kind"]
    return {
        key: Source(
            key=key,
            address=row["address"],
            kind=", ".join(kinds[part] for part in row["kind"].replace(",", " ").split() if part in kinds),
            fact=row["fact"],
        )
        for key, row in resource.toml("evidence").items()
    }
