"""Finding phrases in short texts from word lists in ``resources/wording.toml``; English only, it judges nothing.

A phrase is words with spaces between; a word may offer alternatives ("week|month"), end in * for any ending, or name
a class in <> ("<number>"). Texts are compared word by word without regular expressions, so the time grows with the
text alone, whatever is pasted in.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from desktop_app import text
from desktop_app.playbooks import resource

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_ADVERT: Final = "advert:"
_CURRENCY: Final = "$€£¥₹"
_ANY_NUMBER: Final = "#"


class _Word(NamedTuple):
    """One place of a phrase: whole words, beginnings of words, and whether anything that begins with a digit fits."""

    whole: frozenset[str]
    beginnings: tuple[str, ...]
    digit: bool

    def fits(self, token: str) -> bool:
        """Whether one word of a text fits here."""
        return (
            token in self.whole
            or token.startswith(self.beginnings)
            or (self.digit and token.lstrip(_CURRENCY)[:1].isdigit())
        )


_Phrase = tuple[_Word, ...]


@dataclass(frozen=True, slots=True)
class _Phrases:
    """Phrases looked up by their first word: whole, a beginning (``prefixes`` has them all), or a number."""

    by_word: dict[str, list[_Phrase]]
    prefixes: tuple[str, ...]
    by_beginning: list[_Phrase]
    by_number: list[_Phrase]

    def beginning_with(self, token: str) -> list[_Phrase]:
        """Phrases that may begin with this word of a text."""
        found = self.by_word.get(token, [])
        if self.prefixes and token.startswith(self.prefixes):
            found = found + self.by_beginning
        if self.by_number and token.lstrip(_CURRENCY)[:1].isdigit():
            found = found + self.by_number
        return found

    def spans(self, tokens: list[text.Span]) -> list[tuple[int, int]]:
        """Where any of the phrases stands, as character offsets."""
        found = []
        for index, token in enumerate(tokens):
            for phrase in self.beginning_with(token.text):
                last = index + len(phrase)
                if last <= len(tokens) and all(
                    word.fits(each.text) for each, word in zip(tokens[index:last], phrase, strict=True)
                ):
                    found.append((token.start, tokens[last - 1].end))
        return found


@dataclass(frozen=True, slots=True)
class _WordList:
    """One named list: ``phrases`` found anywhere, or ``second`` beside ``first`` in one sentence, unless ``spared``."""

    phrases: _Phrases
    first: _Phrases
    second: _Phrases
    spared: _Phrases


class Hit(NamedTuple):
    """A phrase in a text: ``text[start:end]``."""

    words: str
    start: int
    end: int


def find(name: str, given: str) -> list[Hit]:
    """Every hit of the list ``name`` in a text, in order.

    Raises:
        KeyError: no such list (the loader refuses playbooks that name one).
    """
    listed = _lists()[name]
    found: list[Hit] = []
    for sentence in text.sentences(given):
        spans = _in_sentence(listed, _tokens(sentence))
        found += [Hit(given[start:end], start, end) for start, end in sorted(set(spans))]
    return found


def _tokens(sentence: text.Span) -> list[text.Span]:
    """The words of a sentence as they are compared, with their places in the whole text."""
    return [
        text.Span(word.text.casefold().replace("’", "'"), word.start + sentence.start, word.end + sentence.start)
        for word in text.words(sentence.text)
    ]


def _in_sentence(listed: _WordList, tokens: list[text.Span]) -> list[tuple[int, int]]:
    """Where a list is hit in one sentence."""
    if listed.spared.spans(tokens):
        return []
    spans = listed.phrases.spans(tokens)
    return spans + listed.second.spans(tokens) if listed.first.spans(tokens) else spans


def has(name: str, given: str) -> bool:
    """Whether the list ``name`` has any hit in the text."""
    return bool(find(name, given))


@lru_cache(maxsize=4)
def answered_by_advert(advert: str) -> frozenset[str]:
    """Ids of the questions to ask that an advert (English) answers already; kept for the adverts asked about last."""
    wanted = [(name.removeprefix(_ADVERT), listed) for name, listed in _lists().items() if name.startswith(_ADVERT)]
    sentences = [_tokens(sentence) for sentence in text.sentences(advert)]
    return frozenset(name for name, listed in wanted if any(_in_sentence(listed, tokens) for tokens in sentences))


def names() -> frozenset[str]:
    """Names of all lists a playbook may use."""
    return frozenset(name for name in _lists() if not name.startswith(_ADVERT))


@cache
def _lists() -> dict[str, _WordList]:
    """All lists, read once."""
    data = resource.toml("wording")
    compiled = _compiler(data["class"])
    tables = {**data["list"], **{f"{_ADVERT}{name}": entry for name, entry in data["advert"].items()}}
    parts = ("phrases", "first", "second", "unless")
    return {name: _WordList(*(compiled(entry.get(part, ())) for part in parts)) for name, entry in tables.items()}


def _compiler(classes: dict[str, list[str]]) -> Callable[[Iterable[str]], _Phrases]:
    """A function that turns phrases as written into ones that are looked up."""

    def word(written: str) -> _Word:
        options: list[str] = []
        for option in written.split("|"):
            options += classes[option[1:-1]] if option.startswith("<") else [option]
        return _Word(
            frozenset(option for option in options if not option.endswith("*")),
            tuple(option[:-1] for option in options if option.endswith("*")),
            _ANY_NUMBER in options,
        )

    def phrases(written: Iterable[str]) -> _Phrases:
        by_word: dict[str, list[_Phrase]] = {}
        by_beginning: list[_Phrase] = []
        by_number: list[_Phrase] = []
        for line in written:
            phrase = tuple(word(each) for each in line.casefold().split())
            for whole in phrase[0].whole:
                by_word.setdefault(whole, []).append(phrase)
            if phrase[0].beginnings:
                by_beginning.append(phrase)
            if phrase[0].digit:
                by_number.append(phrase)
        prefixes = tuple(beginning for phrase in by_beginning for beginning in phrase[0].beginnings)
        return _Phrases(by_word, prefixes, by_beginning, by_number)

    return phrases
