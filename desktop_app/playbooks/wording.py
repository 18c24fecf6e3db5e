"""Finding phrases in short texts from word lists in ``resources/wording.toml``; English only, it judges nothing.

A phrase is words with spaces between; a word may offer alternatives ("week|month"), end in * for any ending, or name
a class in <> ("<number>"). Texts are compared word by word without regular expressions, so the time grows with the
text and the lists alone, whatever is pasted in.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop_app import paths, text

if TYPE_CHECKING:
    from collections.abc import Callable

Word = tuple[frozenset[str], tuple[str, ...], bool]
"""One place of a phrase: whole words, word beginnings, and whether anything with a digit fits."""


@dataclass(frozen=True, slots=True)
class WordList:
    """One named list: ``phrases`` found anywhere, or ``first`` and ``second`` in one sentence, unless ``spared``."""

    phrases: tuple[tuple[Word, ...], ...] = ()
    first: tuple[tuple[Word, ...], ...] = ()
    second: tuple[tuple[Word, ...], ...] = ()
    spared: tuple[tuple[Word, ...], ...] = ()


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
        tokens = [
            text.Span(word.text.casefold().replace("’", "'"), word.start + sentence.start, word.end + sentence.start)
            for word in text.words(sentence.text)
        ]
        if listed.spared and _spans(tokens, listed.spared):
            continue
        spans = _spans(tokens, listed.phrases)
        if listed.first and _spans(tokens, listed.first):
            spans += _spans(tokens, listed.second)
        found += [Hit(given[start:end], start, end) for start, end in sorted(set(spans))]
    return found


def has(name: str, given: str) -> bool:
    """Whether the list ``name`` has any hit in the text."""
    return bool(find(name, given))


def names() -> frozenset[str]:
    """Names of all lists a playbook may use."""
    return frozenset(_lists())


def _spans(tokens: list[text.Span], phrases: tuple[tuple[Word, ...], ...]) -> list[tuple[int, int]]:
    """Where any of the phrases stands, as character offsets."""
    found = []
    for index in range(len(tokens)):
        for phrase in phrases:
            last = index + len(phrase)
            if last <= len(tokens) and all(
                _fits(token.text, word) for token, word in zip(tokens[index:last], phrase, strict=True)
            ):
                found.append((tokens[index].start, tokens[last - 1].end))
    return found


def _fits(token: str, word: Word) -> bool:
    """Whether one word of the text fits one place of a phrase."""
    whole, beginnings, digit = word
    return token in whole or token.startswith(beginnings) or (digit and token[:1].isdigit())


@cache
def _lists() -> dict[str, WordList]:
    """All lists, read once."""
    with (paths.RESOURCES / "wording.toml").open("rb") as file:
        data = tomllib.load(file)
    classes: dict[str, list[str]] = data["class"]
    compiled = _compiler(classes)
    return {
        name: WordList(
            *(tuple(map(compiled, entry.get(part, ()))) for part in ("phrases", "first", "second", "unless"))
        )
        for name, entry in _tables(data["list"])
    }


def _tables(data: dict[str, Any]) -> list[tuple[str, dict[str, list[str]]]]:
    """The named tables of the file."""
    return list(data.items())


def _compiler(classes: dict[str, list[str]]) -> Callable[[str], tuple[Word, ...]]:
    """A function that turns a phrase as written into the places it matches."""

    def word(written: str) -> Word:
        options: list[str] = []
        for option in written.split("|"):
            options += classes[option[1:-1]] if option.startswith("<") else [option]
        return (
            frozenset(option for option in options if not option.endswith("*")),
            tuple(option[:-1] for option in options if option.endswith("*")),
            "#" in options,
        )

    def phrase(written: str) -> tuple[Word, ...]:
        return tuple(word(each) for each in written.casefold().split())

    return phrase
