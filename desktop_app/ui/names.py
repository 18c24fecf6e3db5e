"""How somebody is called in one or two words; it must know no record."""

from __future__ import annotations

from typing import Final

TITLES: Final = frozenset(
    ("dr", "prof", "professor", "mr", "mrs", "ms", "miss", "mx", "sir", "dame", "herr", "frau", "mme", "sr", "sra")
)
"""Words before a name by which nobody is called alone."""


def called(name: str) -> str:
    """The first name; after a title the last one with it: Tomasz, Dr Voss; "" for nobody."""
    words = name.split()
    if len(words) > 1 and words[0].strip(".").casefold() in TITLES:
        return "\u00a0".join((words[0], words[-1]))
    return words[0] if words else ""
