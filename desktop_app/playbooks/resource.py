"""Reading the small data files of this room, each once; it must not know what is in them."""

from __future__ import annotations

import json
import tomllib
from functools import cache
from typing import Any

from desktop_app import paths


@cache
def toml(name: str) -> dict[str, Any]:
    """The tables of ``resources/<name>.toml``; shared, so nobody may change them."""
    with (paths.RESOURCES / f"{name}.toml").open("rb") as file:
        return tomllib.load(file)


@cache
def json_list(name: str) -> list[dict[str, Any]]:
    """The list in ``resources/<name>.json``; shared, so nobody may change it."""
    found: list[dict[str, Any]] = json.loads((paths.RESOURCES / f"{name}.json").read_text(encoding="utf-8"))
    return found
