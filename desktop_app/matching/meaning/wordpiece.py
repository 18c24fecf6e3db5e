"""Cutting text into the word pieces a BERT model was trained on; it must not know what the model does with them.

The uncased scheme of Devlin et al. 2019: clean, lower-case, strip accents, split at punctuation and around Chinese
characters, then the longest known piece first, continued pieces marked ``##``.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LONGEST_WORD: Final = 100
"""A longer word is one unknown piece, as in the original."""

_CHINESE: Final = (
    (0x4E00, 0x9FFF), (0x3400, 0x4DBF), (0x20000, 0x2A6DF), (0x2A700, 0x2B73F), (0x2B740, 0x2B81F), (0x2B820, 0x2CEAF),
    (0xF900, 0xFAFF), (0x2F800, 0x2FA1F),
)  # fmt: skip
_ASCII_SIGNS: Final = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")


class WordPieces:
    """A vocabulary ready to cut text; the numbers it gives are places in the vocabulary file."""

    def __init__(self, vocabulary: Path) -> None:
        pieces = vocabulary.read_text(encoding="utf-8").split("\n")
        self._numbers = {piece: number for number, piece in enumerate(pieces) if piece}
        self._first, self._last = self._numbers["[CLS]"], self._numbers["[SEP]"]
        self._unknown = self._numbers["[UNK]"]
        self._words: dict[str, list[int]] = {}

    def numbers(self, text: str, longest: int) -> list[int]:
        """Piece numbers of a text with the marks for its start and end, at most ``longest`` in all."""
        found = [self._first]
        for word in _words(text):
            found += self._pieces(word)
            if len(found) >= longest:
                break
        return [*found[: longest - 1], self._last]

    def _pieces(self, word: str) -> list[int]:
        """Piece numbers of one word; remembered, as the same words come again and again."""
        known = self._words.get(word)
        if known is None:
            known = self._words[word] = self._cut(word)
        return known

    def _cut(self, word: str) -> list[int]:
        """Longest known piece first; a word that cannot be cut whole is one unknown piece."""
        if len(word) > LONGEST_WORD:
            return [self._unknown]
        found, start = [], 0
        while start < len(word):
            for end in range(len(word), start, -1):
                number = self._numbers.get(("##" if start else "") + word[start:end])
                if number is not None:
                    found.append(number)
                    start = end
                    break
            else:
                return [self._unknown]
        return found


def _words(text: str) -> Iterator[str]:
    """Words and single punctuation marks of a text, lower-case and without accents."""
    word: list[str] = []
    for character in _plain(text):
        if character == " " or _is_sign(character):
            if word:
                yield "".join(word)
                word = []
            if character != " ":
                yield character
        else:
            word.append(character)
    if word:
        yield "".join(word)


def _plain(text: str) -> Iterator[str]:
    """Characters with control characters dropped, spaces as one kind, and Chinese characters set apart."""
    spaced = "".join(_spaced(text))
    for character in unicodedata.normalize("NFD", spaced).lower():
        # Lowering may bring new marks (the dotted capital I of Turkish), so marks are dropped after it.
        if unicodedata.category(character) != "Mn":
            yield character


def _spaced(text: str) -> Iterator[str]:
    for character in text:
        code = ord(character)
        if character in "\t\n\r":
            yield " "
        elif code == 0xFFFD or unicodedata.category(character)[0] == "C":
            continue
        elif character.isspace():
            yield " "
        elif any(low <= code <= high for low, high in _CHINESE):
            yield f" {character} "
        else:
            yield character


def _is_sign(character: str) -> bool:
    return character in _ASCII_SIGNS or unicodedata.category(character)[0] == "P"
