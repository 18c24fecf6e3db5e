"""Words of the data files in the language in force; it must not know what any file is for.

Beside ``recruiter.toml`` may lie ``recruiter.de.toml``: one line for each text, the English on the left, the German on
the right. A text that is not there stays English. Names, keys and numbers of a file are never in such a table, so they
stay as they are. A single word in small letters could be a key as well ("more", "thanks"): it is translated only below
the key that a section of the table is named after, ``[units]``. The window sets the language once, before anything is
read; the command line speaks English.
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
Sections = dict[str, dict[str, str]]
"""English text -> its translation, by the key it stands below; "" holds what is translated wherever it stands."""

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
    sections = table(file, language())
    return _replaced(data, sections, sections[""]) if len(sections) > 1 or sections[""] else data


def said(data: Any) -> Iterator[str]:  # noqa: ANN401  as above
    """Every text of a data file that a person may read, in order; a name of several words is one as well."""
    if isinstance(data, str):
        if _SAID.search(data):
            yield data
    elif isinstance(data, dict):
        for name, value in data.items():
            if " " in name:
                yield name
            yield from said(value)
    elif isinstance(data, list):
        for value in data:
            yield from said(value)


def said_below(data: Any, key: str) -> Iterator[str]:  # noqa: ANN401  as above
    """The single words a file says below ``key``; ``said`` leaves them out."""
    if isinstance(data, dict):
        for name, value in data.items():
            if name == key:
                yield from (text for text in _every(value) if not _SAID.search(text))
            yield from said_below(value, key)
    elif isinstance(data, list):
        for value in data:
            yield from said_below(value, key)


def _every(data: Any) -> Iterator[str]:  # noqa: ANN401  as above
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict | list):
        for value in data.values() if isinstance(data, dict) else data:
            yield from _every(value)


@cache
def table(file: Path, code: str) -> Sections:
    """What a data file's table of a language holds; ``{"": {}}`` where there is none."""
    words = beside(file, code)
    if code == ENGLISH or not words.is_file():
        return {"": {}}
    held = tomllib.loads(words.read_text(encoding="utf-8"))
    sections = {name: part for name, part in held.items() if isinstance(part, dict)}
    return {"": {one: other for one, other in held.items() if one not in sections}, **sections}


def _replaced(data: Any, sections: Sections, words: dict[str, str]) -> Any:  # noqa: ANN401  as above
    """``data`` with ``words`` in place of what they translate, and more of them below the key of a section."""
    if isinstance(data, str):
        return words.get(data, data)
    if isinstance(data, dict):
        return {
            words.get(key, key) if " " in key else key: _replaced(value, sections, words | sections.get(key, {}))
            for key, value in data.items()
        }
    if isinstance(data, list):
        return [_replaced(value, sections, words) for value in data]
    return data
