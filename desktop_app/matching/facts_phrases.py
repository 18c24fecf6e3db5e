"""The phrases and sentences of resources/matching on facts made ready; it must not know any person's record."""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from desktop_app.localised import localised
from desktop_app.paths import RESOURCES
from desktop_app.translate import filled

if TYPE_CHECKING:
    from collections.abc import Iterable

SENTENCES: Final = RESOURCES / "matching" / "fact_sentences.toml"
SHORT_NAME: Final = 6
"""A name of capitals up to this long (PE, CIPD, TS/SCI) counts only where it is written in capitals."""


class Found(NamedTuple):
    """A phrase met: which list entry it belongs to, as it is written, and its place in the text."""

    entry: int
    text: str
    start: int
    stop: int


class Phrases:
    """Entries, each a list of names, found in a text longest name first; a place belongs to one name only."""

    def __init__(self, entries: Iterable[str]) -> None:
        self.entries = [split(names) for names in entries]
        self._exact: dict[str, int] = {}
        self._folded: dict[str, int] = {}
        for number, names in enumerate(self.entries):
            for name in names:
                short = name.isupper() and len(name) <= SHORT_NAME
                (self._exact if short else self._folded).setdefault(name if short else name.casefold(), number)
        names = sorted((*self._exact, *self._folded), key=len, reverse=True)
        pieces = "|".join(re.escape(name).replace(r"\ ", r"\s+") for name in names)
        self._pattern = re.compile(rf"(?<![^\W_])(?:{pieces})(?![^\W_])", re.IGNORECASE)

    def find(self, text: str) -> list[Found]:
        """Every name met, in order."""
        found = []
        for match in self._pattern.finditer(text):
            written = " ".join(match.group().split())
            entry = self._exact.get(written, self._folded.get(written.casefold(), -1))
            if entry >= 0:
                found.append(Found(entry, match.group(), match.start(), match.end()))
        return found

    def any(self, text: str) -> bool:
        """Whether any name is met."""
        return bool(self.find(text))

    def first(self, entry: int) -> str:
        """How an entry is said back to the person: its first name, in the language in force."""
        return called(self.entries[entry][0])


def split(names: str) -> list[str]:
    """Names written in one text, separated by commas."""
    return [" ".join(name.split()) for name in names.split(",") if name.strip()]


@lru_cache(maxsize=1)
def listed() -> dict[str, Any]:
    """The file as it stands."""
    with (RESOURCES / "matching" / "facts.toml").open("rb") as file:
        return tomllib.load(file)


@lru_cache(maxsize=64)
def phrases(table: str, key: str) -> Phrases:
    """One list of the file: a text is one entry, a list of texts has one entry each."""
    names = listed()[table][key]
    return Phrases([names] if isinstance(names, str) else names)


@lru_cache(maxsize=1)
def degrees() -> Phrases:
    """Levels of education, an entry each, in rising order."""
    return Phrases(level["names"] for level in listed()["degree"])


@lru_cache(maxsize=1)
def clearances() -> tuple[Phrases, ...]:
    """Ladders of clearances, rising within each."""
    return tuple(Phrases(ladder["names"]) for ladder in listed()["clearance"])


@lru_cache(maxsize=1)
def languages() -> tuple[tuple[str, ...], Phrases]:
    """Language codes and their names, in the same order."""
    table = listed()["languages"]
    return tuple(table), Phrases(table.values())


@lru_cache(maxsize=1)
def language_levels() -> tuple[tuple[str, ...], Phrases]:
    """Levels and the words that ask for them, in the same order."""
    table = {level: names for level, names in listed()["language_levels"].items() if level != "foreign"}
    return tuple(table), Phrases(table.values())


def sentence(name: str, **values: str) -> str:
    """One of the sentences, filled in, in the language in force."""
    return filled(str(_said()["sentences"][name]), **values)


@lru_cache(maxsize=64)
def called(name: str) -> str:
    """How an entry, by its first name, is said back in the language in force; a name not listed stays as it is."""
    english: list[str] = tomllib.loads(SENTENCES.read_text(encoding="utf-8"))["called"]
    return str(dict(zip(english, _said()["called"], strict=True)).get(name, name))


@lru_cache(maxsize=1)
def _said() -> dict[str, Any]:
    """The file of sentences in the language in force."""
    return dict(localised(tomllib.loads(SENTENCES.read_text(encoding="utf-8")), SENTENCES))


def plain(text: str) -> str:
    """A line with straight apostrophes and dashes, character for character as long as before."""
    return text.replace("’", "'").replace("‘", "'").replace("–", "-").replace("—", "-").replace("\u00a0", " ")
