"""The words Greenroom itself prints on a brief, by language; it must not know any layout or read any person's text.

They are data (``resources/briefs/words``). A language without a file, or a key without a translation, falls back to
English; a brief's own texts are always in the person's words.
"""

from __future__ import annotations

import tomllib
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from desktop_app.paths import RESOURCES

if TYPE_CHECKING:
    from datetime import date

FOLDER = RESOURCES / "briefs" / "words"


class Words:
    """The printed words of one language: ``words("label.points")``."""

    def __init__(self, tables: list[dict[str, Any]]) -> None:
        self._tables = tables

    def __call__(self, key: str, **values: object) -> str:
        """The text of ``table.name`` with ``values`` put in; KeyError when not even English has it."""
        text = str(self._found(key))
        for name, value in values.items():
            text = text.replace("{" + name + "}", str(value))
        return text

    def _found(self, key: str) -> str | list[str]:
        table, _, name = key.partition(".")
        for candidate in self._tables:
            if name in candidate.get(table, {}):
                text: str | list[str] = candidate[table][name]
                return text
        raise KeyError(key)

    def listed(self, key: str) -> tuple[str, ...]:
        """The words of a list (``figures.from``)."""
        return tuple(self._found(key))

    def day(self, day: date, form: str = "long") -> str:
        """A date in words; ``form`` names a pattern of the table ``date`` (long, with_weekday)."""
        months, weekdays = self._found("date.months"), self._found("date.weekdays")
        return self(
            f"date.{form}", day=day.day, month=months[day.month - 1], year=day.year, weekday=weekdays[day.weekday()]
        )


@lru_cache(maxsize=16)
def words_for(language: str) -> Words:
    """The words for a BCP 47 tag: its own file, that of its first part, and English below."""
    tag = language.lower().replace("_", "-")
    names = dict.fromkeys((tag, tag.split("-")[0], "en"))
    tables = []
    for name in names:
        path = FOLDER / f"{name}.toml"
        if name.replace("-", "").isalnum() and path.is_file():
            tables.append(tomllib.loads(path.read_text(encoding="utf-8")))
    return Words(tables)
