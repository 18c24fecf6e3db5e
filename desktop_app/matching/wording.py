"""The sentences of resources/matching/sentences.toml; it must not know what they are filled with."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from typing import Any

from desktop_app.paths import RESOURCES


@lru_cache(maxsize=1)
def sentences() -> dict[str, Any]:
    """The file as it stands."""
    with (RESOURCES / "matching" / "sentences.toml").open("rb") as file:
        return tomllib.load(file)


def portfolio(name: str, **values: object) -> str:
    """One sentence about a set of examples, filled in."""
    return str(sentences()["portfolio"][name]).format(**values)
