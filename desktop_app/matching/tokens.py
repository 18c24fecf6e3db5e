"""Cutting any script into comparable words; it knows spelling and word endings, never what a word means.

``C++``, ``C#``, ``.NET``, ``Node.js``, ``R&D`` and ``CI/CD`` stay whole; scripts written without spaces are cut into
overlapping pairs of characters, which finds shared words without a dictionary.
"""

from __future__ import annotations

import re
import threading
import tomllib
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from desktop_app.paths import RESOURCES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_RUN: Final = re.compile(
    r"(?<![^\W_])\.(?:NET|net)\b"  # .NET
    r"|[^\W\d_](?:\+\+|#)(?![^\W_])"  # C++, C#, F#
    r"|[A-Z]{1,3}(?:[&/][A-Z]{1,3})+(?![^\W_])"  # R&D, P&L, CI/CD, TCP/IP
    r"|(?:[^\W_]|[\u0300-\u036f\u064b-\u065f\u0900-\u0dff\u0e31-\u0e4e\u200c\u200d])+"
    r"(?:\.(?:js|ts|net|io|py)\b)?",  # Node.js, ASP.NET, draw.io
    re.IGNORECASE | re.UNICODE,
)
# The capitals rule of R&D and CI/CD must not join "and/or": checked on the matched text.
_CAPITALS: Final = re.compile(r"[A-Z]{1,3}(?:[&/][A-Z]{1,3})+")
_PARTS: Final = re.compile(r"[^\W_]+")
_JOINERS: Final = frozenset("-‐‑/’'.&")
_NO_SPACES: Final = re.compile(
    r"[\u0e00-\u0e7f\u0e80-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"
)
_MARKS: Final = re.compile(r"[\u0300-\u036f\u0640\u064b-\u0652\u0670]")

_ISE: Final = re.compile(r"is(e|es|ed|ing|er|ers|ation|ations|ational)$")
_YSE: Final = re.compile(r"ys(e|ed|es|ing)$")
_OUR: Final = re.compile(r"(?<=[a-z]{3})our(s|ed|ing|able|al|ally|ite|ites)?$")
_TRE: Final = re.compile(r"(?<=[a-z]{2})tre(s?)$")
_DOUBLED: Final = re.compile(
    r"(model|travel|label|cancel|counsel|signal|level|fuel|channel|marshal|total|dial|enrol|fulfil|tunnel|panel)l"
    r"(ed|ing|er|ers|or|ors|ment)$"
)
STEMMERS: Final = {
    "ar": "arabic", "ca": "catalan", "cs": "czech", "da": "danish", "de": "german", "el": "greek", "en": "english",
    "eo": "esperanto", "es": "spanish", "et": "estonian", "eu": "basque", "fa": "persian", "fi": "finnish",
    "fr": "french",
    "ga": "irish", "hi": "hindi", "hu": "hungarian", "hy": "armenian", "id": "indonesian", "it": "italian",
    "lt": "lithuanian", "ne": "nepali", "nl": "dutch", "no": "norwegian", "pl": "polish", "pt": "portuguese",
    "ro": "romanian", "ru": "russian", "sr": "serbian", "sv": "swedish", "ta": "tamil", "tr": "turkish",
    "yi": "yiddish",
}  # fmt: skip
"""Languages with word endings the stemmer knows (ISO 639-1 to the library's name); others match by whole words."""


_ONE_AT_A_TIME: Final = threading.Lock()
"""The library's stemmers keep scratch state of their own; matching also runs off the window's thread."""


class Token(NamedTuple):
    """One word: its comparable form, as it was written, and whether it directly continues the one before (a-b)."""

    stem: str
    surface: str
    joined: bool


@lru_cache(maxsize=40)
def _stemmer(language: str) -> Callable[[str], str] | None:
    """The library's stemmer for a language code, or nothing where it has none (or a release dropped it)."""
    import snowballstemmer

    name = STEMMERS.get(language)
    if name is None or name not in snowballstemmer.algorithms():
        return None
    cut: Callable[[str], str] = snowballstemmer.stemmer(name).stemWord
    return cut


def _one_spelling(word: str) -> str:
    """American and British spellings as one; the result is only compared, so a wrong guess made twice is harmless."""
    if len(word) < 5:
        return word
    word = _DOUBLED.sub(r"\1\2", word)
    if len(word) >= 6:
        word = _YSE.sub(r"yz\1", _ISE.sub(r"iz\1", word))
    word = _TRE.sub(r"ter\1", _OUR.sub(r"or\1", word))
    return word.replace("programme", "program").replace("licence", "license").replace("defence", "defense")


@lru_cache(maxsize=60_000)
def stem(word: str, language: str = "en") -> str:
    """The comparable form of one word: case, accents, spelling and ending removed."""
    folded = unicodedata.normalize("NFKC", word).casefold()
    if not folded.isalpha() or _NO_SPACES.search(folded):
        return _MARKS.sub("", unicodedata.normalize("NFD", folded)) or folded
    if language == "en":
        return _english(folded)
    return _without_ending(folded, language)


def _without_ending(word: str, language: str) -> str:
    """A folded word without its ending and accents."""
    cut = _stemmer(language)
    if cut is not None:
        with _ONE_AT_A_TIME:
            word = cut(word)
    return _MARKS.sub("", unicodedata.normalize("NFD", word)) or word


def _english(word: str) -> str:
    """An English word as its family's stem; words listed as standing apart keep their own form."""
    apart, families = _word_families()
    word = _one_spelling(word)
    own = word if word in apart else _without_ending(word, "en")
    return families.get(own, own)


@lru_cache(maxsize=1)
def _word_families() -> tuple[frozenset[str], dict[str, str]]:
    """Words that stand apart, and the family stem of words whose stems differ (resources/matching)."""
    with (RESOURCES / "matching" / "word_families.toml").open("rb") as file:
        listed = tomllib.load(file)
    apart = frozenset(_one_spelling(word) for word in listed["apart"].split())
    families: dict[str, str] = {}
    for line in listed["families"]:
        members = [_one_spelling(word) for word in line.split()]
        stems = [word if word in apart else _without_ending(word, "en") for word in members]
        families.update(dict.fromkeys(stems, families.get(stems[0], stems[0])))
    return apart, families


def tokens(text: str, language: str = "en") -> list[Token]:
    """Every word of ``text`` in order, in any script; linear in the length of the text."""
    found: list[Token] = []
    last_end = -1
    for match in _RUN.finditer(text):
        run, start = match.group(), match.start()
        joined = start == last_end + 1 and start > 0 and text[start - 1] in _JOINERS
        last_end = match.end()
        if _NO_SPACES.search(run):
            found.extend(Token(pair, pair, position > 0) for position, pair in enumerate(_pairs(run)))
        elif ("/" in run or "&" in run) and not _CAPITALS.fullmatch(run):
            pieces = _PARTS.findall(run)
            found.extend(Token(stem(piece, language), piece, position > 0) for position, piece in enumerate(pieces))
        else:
            found.append(Token(stem(run, language), run, joined))
    return found


def _pairs(run: str) -> list[str]:
    """Overlapping pairs of characters of a run without spaces; Latin words inside it stay whole."""
    pairs: list[str] = []
    for piece in re.findall(r"[0-9A-Za-z]+|[^0-9A-Za-z]+", unicodedata.normalize("NFKC", run)):
        if piece[0].isascii() or len(piece) == 1:
            pairs.append(piece.casefold())
        else:
            pairs.extend(piece[index : index + 2] for index in range(len(piece) - 1))
    return pairs


def compounds(sequence: Iterable[Token], language: str = "en") -> list[str]:
    """Words written with a hyphen as one word too, so that ``health-care`` meets ``healthcare``."""
    joined: list[str] = []
    before: Token | None = None
    for token in sequence:
        if token.joined and before is not None and token.surface.isalpha() and before.surface.isalpha():
            joined.append(stem(before.surface + token.surface, language))
        before = token
    return joined
