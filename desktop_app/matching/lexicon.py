"""The readable word lists of ``resources/matching`` made ready for look-up; it must hold no word of its own.

Three kinds of entry, each in plain TOML that a person can read and extend:

- ``same``: different names of one thing (Kubernetes, k8s); counts as the same word.
- ``class``: a kind of tool or scheme and its members (CRM: Salesforce, HubSpot); a member proves the kind, and is near
  to another member.
- ``topic``: what postings ask for (``asked``) beside the words people use when they tell of it (``shown``).
"""

from __future__ import annotations

import tomllib
from collections import defaultdict
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from desktop_app.matching.tokens import Token, stem, tokens
from desktop_app.paths import RESOURCES

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

FOLDER: Final = RESOURCES / "matching"

ENGLISH: Final = "en"
"""Topics are prose and used for their own language alone (English, or the folder's name: ``trades/de``); names of
things and tools hold in every language."""

SAME, MEMBER, NAME, ASKED, SHOWN = "same", "member", "name", "asked", "shown"
"""What a phrase is to a concept: another name of it, one of its kind, the kind's name, what is asked, what is told."""


class Role(NamedTuple):
    """A phrase's part in one concept: the concept's id and one of the five kinds above."""

    concept: str
    kind: str


class Hit(NamedTuple):
    """A phrase of the lists met in a text: tokens ``start`` to ``end`` (exclusive) and the parts it plays."""

    start: int
    end: int
    roles: tuple[Role, ...]


Key = tuple[str, ...]


@lru_cache(maxsize=4_000)
def _role(concept: str, kind: str) -> Role:
    """One object for every phrase that plays the same part."""
    return Role(concept, kind)


@dataclass(slots=True)
class Lexicon:
    """All lists for one language's word endings; built once, then only read (``with_words`` gives a new one)."""

    language: str
    phrases: dict[Key, list[Role]] = field(default_factory=lambda: defaultdict(list))
    by_first: dict[str, list[Key]] = field(default_factory=dict)
    stopped: frozenset[str] = frozenset()
    boilerplate: dict[str, list[Key]] = field(default_factory=dict)
    common: frozenset[str] = frozenset()
    competencies: dict[str, str] = field(default_factory=dict)
    capitals: frozenset[str] = frozenset()

    def key(self, phrase: str) -> Key:
        """A phrase as comparable words."""
        return tuple(token.stem for token in tokens(phrase, self.language))

    def add(self, phrase: str, concept: str, kind: str) -> None:
        """Let ``phrase`` play a part in ``concept``; call :meth:`finish` after the last one."""
        key = self.key(phrase)
        role = _role(concept, kind)
        if key and role not in self.phrases[key]:
            self.phrases[key].append(role)

    def finish(self) -> Lexicon:
        """Make the phrases findable by their first word, longest first."""
        firsts: dict[str, list[Key]] = defaultdict(list)
        for key in self.phrases:
            firsts[key[0]].append(key)
        self.by_first = {first: sorted(keys, key=len, reverse=True) for first, keys in firsts.items()}
        return self

    def hits(self, sequence: Sequence[Token]) -> list[Hit]:
        """Every phrase of the lists found in a text, also one inside another, in order of their first word.

        A name that reads like a small word (IT, HE, OR) counts only in capitals, one that reads like another word
        (Word, Go, Teams) only with a capital letter.
        """
        stems = [token.stem for token in sequence]
        found = []
        for start, first in enumerate(stems):
            for key in self.by_first.get(first, ()):
                end = start + len(key)
                if len(key) == 1:
                    written = sequence[start].surface
                    if first in self.stopped and not written.isupper():
                        continue
                    if first in self.capitals and written[0].islower():
                        continue
                elif tuple(stems[start:end]) != key:
                    continue
                found.append(Hit(start, end, tuple(self.phrases[key])))
        return found

    def boilerplate_places(self, sequence: Sequence[Token]) -> set[int]:
        """Places of the words that any posting uses whatever it asks for ("proven track record of")."""
        stems = [token.stem for token in sequence]
        places: set[int] = set()
        for start, first in enumerate(stems):
            for key in self.boilerplate.get(first, ()):
                if tuple(stems[start : start + len(key)]) == key:
                    places.update(range(start, start + len(key)))
        return places

    def with_words(self, word_list: Iterable[tuple[str, str]]) -> Lexicon:
        """The same lists with the person's own "treat X as Y" added; this one is left as it is."""
        pairs = [(left, right) for left, right in word_list if self.key(left) and self.key(right)]
        if not pairs:
            return self
        grown = Lexicon(
            self.language,
            defaultdict(list, {key: list(roles) for key, roles in self.phrases.items()}),
            {},
            self.stopped,
            self.boilerplate,
            self.common,
            self.competencies,
            self.capitals,
        )
        for left, right in pairs:
            concept = "own:" + " ".join(self.key(right))
            for phrase in (left, right):
                grown.add(phrase, concept, SAME)
        return grown.finish()


def _read(path: Path) -> dict[str, Any]:
    """One list file as it stands."""
    with path.open("rb") as file:
        return tomllib.load(file)


def _index(phrases: Iterable[str], language: str) -> dict[str, list[Key]]:
    """Phrases as comparable words by their first word, longest first."""
    firsts: dict[str, list[Key]] = defaultdict(list)
    for phrase in phrases:
        key = tuple(token.stem for token in tokens(phrase, language))
        firsts[key[0]].append(key)
    return {first: sorted(set(keys), key=len, reverse=True) for first, keys in firsts.items()}


def _phrases(listed: str) -> list[str]:
    """Phrases written in one text, separated by commas."""
    return [phrase.strip() for phrase in listed.split(",") if phrase.strip()]


def _add_list(lexicon: Lexicon, name: str, content: dict[str, Any], written_in: str) -> None:
    """Add one trade's file: its ``same``, ``class`` and ``topic`` entries, named by file and place."""
    for number, names in enumerate(content.get("same", ())):
        for phrase in _phrases(names):
            lexicon.add(phrase, f"same:{name}:{number}", SAME)
    for number, entry in enumerate(content.get("class", ())):
        for part, kind in (("names", NAME), ("members", MEMBER)):
            for phrase in _phrases(entry[part]):
                lexicon.add(phrase, f"class:{name}:{number}", kind)
    if lexicon.language != written_in:
        return
    for number, entry in enumerate(content.get("topic", ())):
        for part, kind in (("asked", ASKED), ("shown", SHOWN)):
            for phrase in _phrases(entry[part]):
                lexicon.add(phrase, f"topic:{name}:{number}", kind)
        if "competency" in entry:
            lexicon.competencies[f"topic:{name}:{number}"] = entry["competency"]


@lru_cache(maxsize=8)
def lexicon(language: str = "en") -> Lexicon:
    """The shipped lists, their phrases cut as words of ``language``; about a tenth of a second the first time."""
    stop = _read(FOLDER / "stoplist.toml")
    function_words, boilerplate = stop["function_words"], stop["boilerplate"]
    languages = {language, "en"}
    made = Lexicon(
        language,
        stopped=frozenset(stem(word, language) for each in languages for word in function_words.get(each, "").split()),
        boilerplate=_index((phrase for each in languages for phrase in boilerplate.get(each, ())), language),
        common=frozenset(stem(word, language) for word in str(stop["common"]).split()),
        capitals=frozenset(stem(word, language) for word in str(stop["capitals"]).split()),
    )
    for written_in, folder in ((ENGLISH, FOLDER / "trades"), (language, FOLDER / "trades" / language)):
        for path in sorted(folder.glob("*.toml")):
            _add_list(
                made, f"{folder.name}/{path.stem}" if folder.name == language else path.stem, _read(path), written_in
            )
    # Each word of the lists was cut once and most will never be met again: a megabyte not to be held.
    stem.cache_clear()
    return made.finish()


def function_words() -> dict[str, frozenset[str]]:
    """The small words of each language of the list, by ISO 639-1 code: enough to tell languages apart."""
    listed = _read(FOLDER / "stoplist.toml")["function_words"]
    return {language: frozenset(words.split()) for language, words in listed.items()}
