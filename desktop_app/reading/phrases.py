"""Finding many phrases in one pass over folded text; it must not know what any phrase means.

A phrase is plain words; ``*`` stands for any ending (or beginning) of a word and ``~`` for up to four words between.
All phrases of a list become one regular expression shaped like a trie, so that a position that cannot begin a phrase
is left after one character: the time is linear in the text whatever the text is.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

_BASES: Final = range(0xC0, 0x250)
"""Latin letters that may carry an accent."""

_WILD: Final = r"\w{0,40}"
_GAP: Final = r"(?:\s+\S{1,40}){0,4}?\s+"


def _folding() -> dict[int, str]:
    """Each accented Latin letter and sign to its plain lower-case form, one character for one character."""
    table = {ord("’"): "'", ord("‘"): "'", ord("´"): "'", ord("`"): "'", 0xA0: " ", 0x202F: " ", 0x2009: " "}
    table |= dict.fromkeys((0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2212), "-")
    for code in _BASES:
        base = unicodedata.normalize("NFD", chr(code))[0].lower()
        if len(base) == 1:
            table[code] = base
    return table


_FOLDED: Final = _folding()


def fold(text: str) -> str:
    """``text`` in lower case without accents, quotes and dashes made plain; every character keeps its place."""
    lowered = text.translate(_FOLDED).lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(low if len(low := char.lower()) == 1 else char for char in text.translate(_FOLDED))


class Phrases:
    """A list of phrases that can be looked for; made once and kept."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._trie: dict[str, object] = {}
        self._pattern: re.Pattern[str] | None = None
        for phrase in phrases:
            if phrase.strip():
                self._add(fold(phrase.strip()))

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

    def spans(self, folded: str) -> list[tuple[int, int]]:
        """Places of the phrases in already folded text, left to right, none overlapping another."""
        return [match.span() for match in self.pattern.finditer(folded)]

    def count(self, folded: str) -> int:
        """How many phrases stand in the text."""
        return sum(1 for _ in self.pattern.finditer(folded))

    def first(self, folded: str) -> int | None:
        """Where the first phrase begins, or None."""
        match = self.pattern.search(folded)
        return match.start() if match else None

    def any(self, folded: str) -> bool:
        """Whether one of the phrases stands in the text."""
        return self.pattern.search(folded) is not None


def _signs(phrase: str) -> list[str]:
    """The phrase as pieces of expression: letters, gaps between words, wildcards."""
    signs: list[str] = []
    for word in phrase.split():
        if word == "~":
            if signs:
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
