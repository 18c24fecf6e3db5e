"""The sentences of resources/matching/sentences.toml; it must not know what they are filled with."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from typing import Any, Final

from desktop_app.localised import localised
from desktop_app.paths import RESOURCES
from desktop_app.translate import filled

_FILE: Final = RESOURCES / "matching" / "sentences.toml"


@lru_cache(maxsize=1)
def sentences() -> dict[str, Any]:
    """The file; what is said of a set of examples in the language in force, a bridge in each language it knows."""
    return dict(localised(tomllib.loads(_FILE.read_text(encoding="utf-8")), _FILE))


def portfolio(name: str, **values: object) -> str:
    """One sentence about a set of examples, filled in."""
    return filled(str(sentences()["portfolio"][name]), **values)
