"""Finding words and phrases of the word lists in a text; it must not know what any list is for.

A phrase is matched word by word inside one sentence; the notation is explained at the head of
``resources/coaching/words.toml``. Matching visits each word once and each phrase that begins with it, and a phrase has
a fixed number of places, so the work grows with the length of the text and no faster.
"""

from __future__ import annotations

import tomllib
from collections import defaultdict
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Final, NamedTuple

from desktop_app import text as plain
from desktop_app.paths import RESOURCES

WORDS_FILE: Final = RESOURCES / "coaching" / "words.toml"

_MOST_DEGREE_WORDS: Final = 2


class Hit(NamedTuple):
    """A phrase found: words ``first`` up to but not including ``stop``, counted from 0 in the text's words."""

    first: int
    stop: int


class Slot(NamedTuple):
    """One place of a phrase: any of ``words``; an empty set stands for up to two adverbs of degree."""

    words: frozenset[str]
    optional: bool


class Phrase(NamedTuple):
    """One line of a word list as it is matched."""

    name: str
    slots: tuple[Slot, ...]
    shields: bool
    opens_sentence: bool
    closes_clause: bool
    comma_before: bool
    comma_after: bool


class Openings(NamedTuple):
    """The phrases that may begin with one word: by the word that has to follow, and those that may go on freely."""

    by_second: dict[str, tuple[Phrase, ...]]
    free: tuple[Phrase, ...]


class Lexicon(NamedTuple):
    """All phrases by the word they may begin with, and the plain lists by name."""

    phrases: dict[str, Openings]
    words: dict[str, frozenset[str]]
    past: dict[str, str]
    participles: frozenset[str]
    numbers: dict[str, frozenset[str]]
    languages: dict[str, frozenset[str]]


def spellings(word: str) -> frozenset[str]:
    """How an indicator may write a word of a text: as it stands, without the s of a plural, in British spelling."""
    return frozenset({word, word.removesuffix("s"), word.replace("z", "s")})


@dataclass(frozen=True)
class Scan:
    """A text with its words, sentences and every phrase of the word lists found in it.

    ``low`` are the words in small letters with plain apostrophes; ``sentence_of`` gives each word's sentence.
    """

    text: str

    @cached_property
    def words(self) -> list[plain.Span]:
        """The words with their places."""
        return plain.words(self.text)

    @cached_property
    def sentences(self) -> list[plain.Span]:
        """The sentences with their places."""
        return plain.sentences(self.text)

    @cached_property
    def low(self) -> list[str]:
        """The words as lists are searched: small letters, one kind of apostrophe."""
        return [word.text.replace("’", "'").casefold() for word in self.words]

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """For each word, as an indicator may write it, where it stands; looked up instead of going through them all."""
        found: dict[str, list[int]] = {}
        for at, word in enumerate(self.low):
            for written in spellings(word):
                found.setdefault(written, []).append(at)
        return found

    @cached_property
    def sentence_of(self) -> list[int]:
        """For each word the number of its sentence, from 0."""
        ends = [sentence.end for sentence in self.sentences]
        places, current = [], 0
        for word in self.words:
            while current < len(ends) - 1 and word.start >= ends[current]:
                current += 1
            places.append(current)
        return places

    @cached_property
    def ranges(self) -> list[tuple[int, int]]:
        """For each sentence that has words, the first word and the one after the last."""
        found: list[tuple[int, int]] = []
        start = 0
        for index in range(1, len(self.words) + 1):
            if index == len(self.words) or self.sentence_of[index] != self.sentence_of[start]:
                found.append((start, index))
                start = index
        return found

    @cached_property
    def hits(self) -> dict[str, list[Hit]]:
        """Every phrase found, by the name of its list, in order, none overlapping another of the same list."""
        return _find(self)

    def of(self, name: str) -> list[Hit]:
        """What was found of one list."""
        return self.hits.get(name, [])

    def between(self, index: int) -> str:
        """The signs between word ``index`` and the one before it; "" at either end of the text."""
        if 0 < index < len(self.words):
            return self.text[self.words[index - 1].end : self.words[index].start]
        return ""

    def comma_before(self, index: int) -> bool:
        """Whether a comma, semicolon, colon or dash parts word ``index`` from the one before it."""
        return any(sign in ",;:—–(،、，" for sign in self.between(index))

    def span(self, hit: Hit) -> tuple[int, int]:
        """Character offsets of a phrase found."""
        return self.words[hit.first].start, self.words[hit.stop - 1].end

    def quoted(self, hit: Hit) -> str:
        """The phrase as it stands in the text, on one line."""
        start, end = self.span(hit)
        return " ".join(self.text[start:end].split())


def is_number(word: str) -> bool:
    """Whether a word in small letters is a number in figures or an English number word."""
    return any(sign.isdigit() for sign in word) or word in lexicon().words["number_words"]


@cache
def lexicon() -> Lexicon:
    """The word lists of ``resources/coaching/words.toml``, read once."""
    return _compile(raw())


@cache
def raw() -> dict[str, dict[str, str]]:
    """The file as it is: for the few tables that are read elsewhere."""
    return tomllib.loads(WORDS_FILE.read_text(encoding="utf-8"))


def _compile(data: dict[str, dict[str, str]]) -> Lexicon:
    """Turn the file into what matching needs."""
    index: dict[str, list[Phrase]] = defaultdict(list)
    expand = sorted(data["expand"].items(), key=lambda pair: -len(pair[0]))
    for name, block in data["phrases"].items():
        for entry in _entries(block):
            for line in _readings(entry, expand):
                phrase = _phrase(name, line)
                for word in _openings(phrase):
                    index[word].append(phrase)
    past: dict[str, str] = {}
    participles = set()
    lists = dict(data["words"])
    for verb in lists.pop("irregular").replace("\n", ",").split(","):
        if verb.strip():
            base, simple, participle = verb.split()
            past[simple] = base
            participles.add(participle)
    words = {name: frozenset(_entries(block)) for name, block in lists.items()}
    words["bullets"] = frozenset(lists["bullets"].split())
    return Lexicon(
        phrases={word: _by_second_word(found) for word, found in index.items()},
        words=words,
        past=past,
        participles=frozenset(participles) - words["adjectival"],
        numbers={code: frozenset(_entries(block)) for code, block in data["numbers"].items()},
        languages={code: frozenset(_entries(block)) for code, block in data["languages"].items()},
    )


def _entries(block: str) -> list[str]:
    """The entries of a list: one a line or parted by semicolons."""
    return [entry.strip() for entry in block.replace("\n", ";").split(";") if entry.strip()]


def _readings(entry: str, expand: list[tuple[str, str]]) -> list[str]:
    """An entry with its capitals written out; " / " in an expansion gives one line for each reading."""
    lines = [entry]
    for short, full in expand:
        if short in entry:
            lines = [line.replace(short, reading) for line in lines for reading in full.split(" / ")]
    return lines


def _phrase(name: str, line: str) -> Phrase:
    """One entry in the notation of the file's head."""
    shields, line = line.startswith("!"), line.removeprefix("!")
    opens, line = line.startswith("^"), line.removeprefix("^")
    closes, line = line.endswith("$"), line.removesuffix("$")
    before, after = line.startswith(","), line.endswith(",")
    slots = []
    for piece in line.strip(", ").split():
        optional = piece.startswith("[")
        words = frozenset() if piece == "~" else frozenset(piece.strip("[]").split("|"))
        slots.append(Slot(words, optional))
    return Phrase(name, tuple(slots), shields, opens, closes, before, after)


def _by_second_word(phrases: list[Phrase]) -> Openings:
    """Sort the phrases of one opening word by their second, so that most need not be tried at all."""
    by_second: dict[str, list[Phrase]] = defaultdict(list)
    free = []
    for phrase in phrases:
        slots = phrase.slots
        plain_second = len(slots) > 1 and slots[0].words and slots[1].words and not slots[1].optional
        if not plain_second or "#" in slots[1].words:
            free.append(phrase)
        else:
            for word in slots[1].words:
                by_second[word].append(phrase)
    return Openings({word: tuple(found) for word, found in by_second.items()}, tuple(free))


def _openings(phrase: Phrase) -> frozenset[str]:
    """The words a phrase may begin with; a leading "~" is left out, since the phrase then begins after it."""
    slots = [slot for slot in phrase.slots if slot.words]
    return slots[0].words


def _find(scan: Scan) -> dict[str, list[Hit]]:
    """Every phrase of every list in a text, longest first at each word, shields taken away."""
    index = lexicon().phrases
    found: dict[tuple[str, bool], list[Hit]] = defaultdict(list)
    low = scan.low
    for start, stop in scan.ranges:
        for at in range(start, stop):
            openings = index.get(low[at])
            if openings is None:
                continue
            candidates = openings.free
            if at + 1 < stop and low[at + 1] in openings.by_second:
                candidates += openings.by_second[low[at + 1]]
            for phrase in candidates:
                end = at + 1 if len(phrase.slots) == 1 else _match(phrase.slots, low, at, stop)
                if end is not None and _in_place(phrase, scan, Hit(at, end), (start, stop)):
                    _keep(found[phrase.name, phrase.shields], Hit(at, end))
    kept = {}
    for (name, shields), hits in found.items():
        if not shields:
            kept[name] = _unshielded(hits, found.get((name, True), []))
    return kept


def _in_place(phrase: Phrase, scan: Scan, hit: Hit, sentence: tuple[int, int]) -> bool:
    """Whether a phrase that asks for commas, or for the start of a sentence or the end of a clause, has them."""
    if phrase.opens_sentence and hit.first != sentence[0]:
        return False
    if phrase.closes_clause and hit.stop != sentence[1] and not scan.comma_before(hit.stop):
        return False
    if phrase.comma_before and not scan.comma_before(hit.first):
        return False
    return not phrase.comma_after or scan.comma_before(hit.stop)


def _keep(hits: list[Hit], hit: Hit) -> None:
    """Add a hit unless a longer one of the same list is there already."""
    if hits and hit.first < hits[-1].stop:
        if hit.first == hits[-1].first and hit.stop > hits[-1].stop:
            hits[-1] = hit
    else:
        hits.append(hit)


def _unshielded(hits: list[Hit], shields: list[Hit]) -> list[Hit]:
    """The hits that no shield overlaps; both lists are in order."""
    kept, at = [], 0
    for hit in hits:
        while at < len(shields) and shields[at].stop <= hit.first:
            at += 1
        if at == len(shields) or shields[at].first >= hit.stop:
            kept.append(hit)
    return kept


def _match(slots: tuple[Slot, ...], low: list[str], at: int, stop: int, place: int = 0) -> int | None:
    """Where a phrase ends that begins at word ``at``, or None; the longest reading wins."""
    while place < len(slots):
        words, optional = slots[place]
        if not words:
            most = 0
            degree = lexicon().words["degree"]
            while most < _MOST_DEGREE_WORDS and at + most < stop and low[at + most] in degree:
                most += 1
            for skipped in range(most, -1, -1):
                end = _match(slots, low, at + skipped, stop, place + 1)
                if end is not None:
                    return end
            return None
        if at < stop and (low[at] in words or ("#" in words and is_number(low[at]))):
            if optional:
                end = _match(slots, low, at + 1, stop, place + 1)
                if end is not None:
                    return end
            else:
                at += 1
        elif not optional:
            return None
        place += 1
    return at
