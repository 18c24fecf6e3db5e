"""Making texts of any script fit for the search index, and back; it must not know the index nor any record.

FTS5 cuts words at spaces. Scripts that write without spaces get an invisible one between their characters, here and in
what is looked for, so that any part of a Chinese, Japanese or Thai sentence is found. Letters that no accent rule folds
(ß, ø, ł) go into an extra column in plain spelling.
"""

from __future__ import annotations

import json
import re
import unicodedata
from typing import Final

GAP: Final = "\u200b"
_NO_SPACES: Final = re.compile(
    "([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff])"
)
_POINTS: Final = re.compile("[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0640]")
"""Vowel points of Hebrew and Arabic and the stretching line: written by few, looked for by nobody."""
_PLAIN: Final = str.maketrans(
    {"ß": "ss", "ł": "l", "ø": "o", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ħ": "h"}
)
_ACCENTS: Final = re.compile("([a-z\u0370-\u052f])[\u0300-\u036f]+")
_GERMAN: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_ODD: Final = re.compile("[ßłøæœđðþıħäöü\u0370-\u052f\u1f00-\u1fff]")
_WORD: Final = re.compile(r"\w+")


def prepared(text: str) -> str:
    """A text as the index keeps it: composed letters, no vowel points, gaps between characters written close."""
    composed = unicodedata.normalize("NFC", text)
    return _NO_SPACES.sub(rf"\1{GAP}", _POINTS.sub("", composed))


def shown(text: str) -> str:
    """A piece of indexed text as the person wrote it."""
    return text.replace(GAP, "")


def plain_spellings(text: str) -> str:
    """The words of a text that have letters no accent rule folds, in plain spelling: "strasse" for "Straße"."""
    found: dict[str, None] = {}
    for word in filter(_ODD.search, _WORD.findall(unicodedata.normalize("NFC", text).lower())):
        for spelling in (_plain(word), _plain(word.translate(_GERMAN))):
            if spelling != word:
                found[spelling] = None
    return " ".join(found)


def _plain(word: str) -> str:
    """A word without accents, in letters that every keyboard of its script has; other scripts keep their marks."""
    letters = unicodedata.normalize("NFD", word.translate(_PLAIN))
    return unicodedata.normalize("NFC", _ACCENTS.sub(r"\1", letters))


def query(words: str) -> str:
    """What the person typed as an FTS5 query: every word must occur, each may be the beginning of a longer one.

    Empty where nothing that could be found was typed. Nothing typed can become an operator.
    """
    asked = []
    for piece in prepared(words).split():
        parts = [part for chunk in piece.split(GAP) for part in _words(chunk)]
        if parts:
            typed = " ".join(parts)
            ways = {f'"{way}" *' for way in (typed, _plain(typed.lower()))}
            asked.append(f"({' OR '.join(sorted(ways))})" if len(ways) > 1 else ways.pop())
    return " AND ".join(asked)


def _words(chunk: str) -> list[str]:
    """Words of one typed piece; marks stay with the letters they belong to."""
    spaced = "".join(sign if unicodedata.category(sign)[0] in "LNM" else " " for sign in chunk)
    return spaced.split()


def texts_in(value: str) -> str:
    """The texts inside a JSON value (a list of tags, a filled-in table), one a line; the value itself otherwise."""
    if value[:1] not in ('"', "[", "{"):
        return value
    try:
        return "\n".join(_strings(json.loads(value)))
    except (ValueError, RecursionError):
        return value


def _strings(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        value = list(value.values())
    return [text for part in value for text in _strings(part)] if isinstance(value, list) else []
