"""Words of the data files in the language in force; it must not know what any file is for.

Beside ``recruiter.toml`` may lie ``recruiter.de.toml``: one line for each text, the English on the left, the German on
the right. A text that is not there stays English. Names, keys and numbers of a file are never in such a table, so they
stay as they are. The window sets the language once, before anything is read; the command line speaks English.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ENGLISH: Final = "en"
_SAID: Final = re.compile(r"\w.*\s.*\w|[A-Z][a-z]")
"""What a person reads, as against a key or a name of the program: several words, or one that begins as a sentence."""

_language = [ENGLISH]


def speak(code: str) -> None:
    """Put a language in force: "de", or "de_AT" for its first part. What was read before keeps its language."""
    _language[0] = re.split(r"[-_]", code)[0] or ENGLISH


def language() -> str:
    """The language in force."""
    return _language[0]


def beside(file: Path, code: str) -> Path:
    """Where the words of a data file in a language lie: ``recruiter.toml`` -> ``recruiter.de.toml``."""
    return file.with_name(f"{file.stem}.{code}.toml")


def is_words(file: Path) -> bool:
    """Whether a file is one of those tables and not a data file of its own."""
    return re.fullmatch(r".+\.[a-z]{2}", file.stem) is not None


def localised(data: Any, file: Path) -> Any:  # noqa: ANN401  a table, a list or a text: whatever a data file holds
    """The contents of a data file with its words in the language in force; in English, the contents themselves."""
    table = _table(file, language())
    return _replaced(data, table) if table else data


def said(data: Any) -> Iterator[str]:  # noqa: ANN401  as above
    """Every text of a data file that a person may read, in order; for whoever checks a translation."""
    if isinstance(data, str):
        if _SAID.search(data):
            yield data
    elif isinstance(data, dict):
        for value in data.values():
            yield from said(value)
    elif isinstance(data, list):
        for value in data:
            yield from said(value)


@cache
def _table(file: Path, code: str) -> dict[str, str]:
    words = beside(file, code)
    if code == ENGLISH or not words.is_file():
        return {}
    return {str(one): str(other) for one, other in tomllib.loads(words.read_text(encoding="utf-8")).items()}


def _replaced(data: Any, table: dict[str, str]) -> Any:  # noqa: ANN401  as above
    if isinstance(data, str):
        return table.get(data, data)
    if isinstance(data, dict):
        return {key: _replaced(value, table) for key, value in data.items()}
    if isinstance(data, list):
        return [_replaced(value, table) for value in data]
    return data
