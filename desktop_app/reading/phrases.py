"""Finding many phrases in one pass over folded text; it must not know what any phrase means.

A phrase is plain words; ``*`` stands for any ending (or beginning) of a word and ``~`` for up to four words between.
All phrases of a list become one regular expression shaped like a trie, so that a position that cannot begin a phrase
is left after one character: the time is linear in the text whatever the text is.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

_BASES: Final = range(0xC0, 0x250)
"""Latin letters that may carry an accent."""

STEM: Final = 4
"""Letters of a word's beginning by which open phrases are looked up."""
MOST_TOKENS: Final = 6_000
MOST_WORDS: Final = 50_000
"""Different words whose lists are kept."""
_FIRST: Final = re.compile(r"\w+")
_WORDS: Final = re.compile(r"\w+")
_WILD: Final = r"\w{0,40}"
_GAP: Final = r"(?:\s+\S{1,40}){0,4}?\s+"


def _folding() -> dict[int, str]:
    """Each accented Latin letter and sign to its plain lower-case form, one character for one character."""
    table = {ord("’"): "'", ord("‘"): "'", ord("´"): "'", ord("`"): "'", 0xA0: " ", 0x202F: " ", 0x2009: " "}
    table |= dict.fromkeys((0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2212), "-")
    return table | {code: unicodedata.normalize("NFD", chr(code))[0].lower() for code in _BASES}


_FOLDED: Final = _folding()


def fold(text: str) -> str:
    """``text`` in lower case without accents, quotes and dashes made plain; every character keeps its place.

    The one character that two would stand for in lower case is among the accented letters (a test looks for others).
    """
    return text.lower() if text.isascii() else text.translate(_FOLDED).lower()


class Phrases:
    """A list of phrases that can be looked for; made once and kept.

    Lists that share an ``Index`` are looked for only where a first word of theirs stands in the text.
    """

    def __init__(self, phrases: Iterable[str], index: Index | None = None) -> None:
        self._trie: dict[str, object] = {}
        self._pattern: re.Pattern[str] | None = None
        keys: set[str] = set()
        everywhere = False
        for phrase in phrases:
            if phrase.strip():
                folded = fold(phrase.strip())
                first = _FIRST.match(folded)
                if first is None:
                    everywhere = True
                else:
                    starred = folded[first.end() :].startswith("*")
                    keys.add("~" + first.group()[:STEM] if starred else first.group())
                self._add(folded)
        self._index = index or Index()
        self.bit = self._index.add(keys, everywhere=everywhere)

    def _add(self, phrase: str) -> None:
        node = self._trie
        for sign in _signs(phrase):
            node = node.setdefault(sign, {})  # type: ignore[assignment]
        node[""] = {}

    @property
    def pattern(self) -> re.Pattern[str]:
        """One expression for the whole list; longer phrases win over their beginnings."""
        if self._pattern is None:
            body = _shape(self._trie) if self._trie else r"(?!)"
            self._pattern = re.compile(rf"(?<![\w]){body}(?!\w)")
        return self._pattern

    def may_be_in(self, folded: str) -> bool:
        """Whether a text has the first word of any phrase: a quick no for most texts and lists."""
        return bool(self.bit & self._index.present(folded))

    def spans(self, folded: str) -> list[tuple[int, int]]:
        """Places of the phrases in already folded text, left to right, none overlapping another."""
        return [match.span() for match in self.pattern.finditer(folded)] if self.may_be_in(folded) else []

    def count(self, folded: str) -> int:
        """How many phrases stand in the text."""
        return len(self.spans(folded))

    def any(self, folded: str) -> bool:
        """Whether one of the phrases stands in the text."""
        return self.may_be_in(folded) and self.pattern.search(folded) is not None


class Index:
    """Which lists may have a phrase in a text, told by the words in it; shared by the lists of one lexicon.

    Each list is one bit of a whole number, so that the lists of a text are the lists of its words put together.
    """

    def __init__(self) -> None:
        self._by_word: dict[str, int] = {}
        self._by_stem: dict[str, int] = {}
        self._everywhere = 0
        self._size = 0
        self._of_word = lru_cache(MOST_WORDS)(self._bits_of)
        self._last: tuple[str, int] = ("", 0)

    def add(self, keys: set[str], *, everywhere: bool) -> int:
        """Enter a list under its first words and return its bit; ``everywhere`` where one may be any word."""
        bit = 1 << self._size
        self._size += 1
        if everywhere:
            self._everywhere |= bit
        for key in keys:
            table = self._by_stem if key.startswith("~") else self._by_word
            table[key.lstrip("~")] = table.get(key.lstrip("~"), 0) | bit
        self._of_word.cache_clear()
        self._last = ("", 0)
        return bit

    def present(self, folded: str) -> int:
        """The bits of the lists that may have a phrase in the text; the answer for the last text is kept."""
        text, found = self._last
        if text == folded and text:
            return found
        if len(folded) > MOST_TOKENS:
            return (1 << self._size) - 1
        found = self._everywhere
        for word in _WORDS.findall(folded):
            found |= self._of_word(word)
        self._last = (folded, found)
        return found

    def _bits_of(self, word: str) -> int:
        """The bits of the lists that have a phrase beginning with this word."""
        bits = self._by_word.get(word, 0)
        for size in range(1, STEM + 1):
            bits |= self._by_stem.get(word[:size], 0)
        return bits


def _signs(phrase: str) -> list[str]:
    """The phrase as pieces of expression: letters, gaps between words, wildcards."""
    signs: list[str] = []
    for word in phrase.split():
        if word == "~":
            signs.append(_GAP)
            continue
        if signs and signs[-1] != _GAP:
            signs.append(r"\s+")
        signs.extend(_WILD if char == "*" else re.escape(char) for char in word)
    return [sys.intern(sign) for sign in signs]


def _shape(node: dict[str, object]) -> str:
    """The trie below ``node`` as one expression; the end of a phrase is tried after everything longer."""
    branches = []
    for sign, below in node.items():
        if sign:
            assert isinstance(below, dict)
            branches.append(sign + _shape(below))
    branches.sort(key=lambda branch: branch.startswith(_WILD))
    if not branches:
        return ""
    ends = "" in node
    if len(branches) == 1 and not ends:
        return branches[0]
    return f"(?:{'|'.join(branches)}){'?' if ends else ''}"
