"""Reading the small data files of this room, each once; it must not know what is in them."""

from __future__ import annotations

import json
import tomllib
from functools import cache
from typing import Any

from desktop_app import paths
from desktop_app.localised import localised


@cache
def toml(name: str) -> dict[str, Any]:
    """The tables of ``resources/<name>.toml`` in the language in force; shared, so nobody may change them."""
    file = paths.RESOURCES / f"{name}.toml"
    tables: dict[str, Any] = localised(tomllib.loads(file.read_text(encoding="utf-8")), file)
    return tables


@cache
def json_list(name: str) -> list[dict[str, Any]]:
    """The list in ``resources/<name>.json`` in the language in force; shared, so nobody may change it."""
    file = paths.RESOURCES / f"{name}.json"
    found: list[dict[str, Any]] = localised(json.loads(file.read_text(encoding="utf-8")), file)
    return found
