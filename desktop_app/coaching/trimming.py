"""What a shorter telling leaves out of the full text, by sentence and by fact; it must not judge what should stay."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING, Final, NamedTuple

from desktop_app.coaching import figures
from desktop_app.coaching.anchors import names
from desktop_app.coaching.laying import lay
from desktop_app.coaching.lexicon import Scan
from desktop_app.coaching.prose import PARTS, best_run

if TYPE_CHECKING:
    from desktop_app.coaching.result import ExampleText

SAME: Final = 0.6
"""Share of a shorter sentence's words that the longer one must have to be the same sentence (derived)."""

NAME: Final = "name"


class Fact(NamedTuple):
    """A number, date or name where it stands; ``key`` is equal for the same fact however it is written."""

    text: str
    start: int
    end: int
    kind: str
    key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Trimmed:
    """How a version differs from the full text; all places are (start, end) in the text named.

    ``left_out`` are whole sentences of the full text, ``shortened`` the words that went from sentences kept in part,
    ``added`` sentences of the version that the full text has not. ``facts_left_out`` stand in the full text and in no
    form in the version; ``facts_added`` the other way round.
    """

    left_out: tuple[tuple[int, int], ...]
    shortened: tuple[tuple[int, int], ...]
    added: tuple[tuple[int, int], ...]
    facts_left_out: tuple[Fact, ...]
    facts_added: tuple[Fact, ...]
    words_full: int
    words_version: int

    @property
    def is_whole(self) -> bool:
        """Whether nothing was trimmed."""
        return not self.left_out and not self.shortened


def trimmed(full: str, version: str) -> Trimmed:
    """What ``version`` leaves out of ``full``, and what it has that ``full`` has not."""
    whole, short = Scan(full), Scan(version)
    pairs = _pairs(whole, short)
    met = set(pairs.values())
    gone = [place for pair in pairs.items() for place in _words_gone(whole, short, *pair)]
    return Trimmed(
        left_out=tuple(
            (sentence.start, sentence.end) for number, sentence in enumerate(whole.sentences) if number not in pairs
        ),
        shortened=tuple(gone),
        added=tuple(
            (sentence.start, sentence.end)
            for number, sentence in enumerate(short.sentences)
            if number not in met and sentence.text.strip(".!? ")
        ),
        facts_left_out=missing(full, version),
        facts_added=missing(version, full),
        words_full=len(whole.words),
        words_version=len(short.words),
    )


def facts(text: str, language: str = "en") -> tuple[Fact, ...]:
    """Every number, date and name of a text in order."""
    scan = Scan(text)
    found = [
        Fact(figure.text, figure.start, figure.end, figure.kind, figure.value)
        for figure in figures.find(text, language)
    ]
    taken = {place for fact in found for place in range(fact.start, fact.end)}
    for _, run in groupby(enumerate(names(scan)), key=lambda pair: pair[1] - pair[0]):
        members = [index for _, index in run]
        start, end = scan.words[members[0]].start, scan.words[members[-1]].end
        if start not in taken:
            key = " ".join(scan.low[index].removesuffix("'s") for index in members)
            found.append(Fact(text[start:end], start, end, NAME, key))
    return tuple(sorted(found, key=lambda fact: fact.start))


def missing(text: str, other: str) -> tuple[Fact, ...]:
    """The facts of ``text`` that ``other`` has in no form, each once."""
    there = {fact.key for fact in facts(other)}
    words = set(Scan(other).low)
    gone: dict[str, Fact] = {}
    for fact in facts(text):
        said = fact.key in there or (fact.kind == NAME and words.issuperset(fact.key.split()))
        if not said:
            gone.setdefault(fact.key, fact)
    return tuple(gone.values())


def _pairs(whole: Scan, short: Scan) -> dict[int, int]:
    """For each sentence of the full text that the version kept, the number of its sentence there."""
    holders: dict[str, list[int]] = defaultdict(list)
    bags = [Counter(words) for words in _by_sentence(whole)]
    for number, bag in enumerate(bags):
        for word in bag:
            holders[word].append(number)
    pairs: dict[int, int] = {}
    for other, words in enumerate(_by_sentence(short)):
        mine = Counter(words)
        # The rarest words of a sentence tell which it may be; common ones would name every sentence.
        rare = sorted((word for word in mine if word in holders), key=lambda word: len(holders[word]))[:8]
        nearby = Counter(number for word in rare for number in holders[word][:50] if number not in pairs)
        best = max(nearby, key=lambda number: _likeness(mine, bags[number]), default=None)
        if best is not None and _likeness(mine, bags[best]) >= SAME:
            pairs[best] = other
    return dict(sorted(pairs.items()))


def _likeness(one: Counter[str], other: Counter[str]) -> float:
    """The share of the shorter sentence's words that the longer has too."""
    return (one & other).total() / max(1, min(one.total(), other.total()))


def _by_sentence(scan: Scan) -> list[list[str]]:
    """The words of each sentence, by its number."""
    found: list[list[str]] = [[] for _ in scan.sentences]
    for index, word in enumerate(scan.low):
        found[scan.sentence_of[index]].append(word)
    return found


def _words_gone(whole: Scan, short: Scan, number: int, other: int) -> list[tuple[int, int]]:
    """The runs of words of one sentence that its shorter form has not, going through both from the left."""
    left = Counter(short.low[slice(*_range(short, other))])
    gone = []
    for index in range(*_range(whole, number)):
        if left[whole.low[index]]:
            left[whole.low[index]] -= 1
        else:
            gone.append(index)
    runs = []
    for _, run in groupby(enumerate(gone), key=lambda pair: pair[1] - pair[0]):
        members = [index for _, index in run]
        runs.append((whole.words[members[0]].start, whole.words[members[-1]].end))
    return runs


def _range(scan: Scan, number: int) -> tuple[int, int]:
    """The first word of a sentence and the one after its last."""
    return bisect_left(scan.sentence_of, number), bisect_left(scan.sentence_of, number + 1)


# ---------------------------------------------------------------- a version as a telling
@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """An example with the parts of one version, and where each part begins in the version's text."""

    example: ExampleText
    starts: dict[str, int]


def telling(example: ExampleText, audience: str) -> Telling:
    """The example as it is told to an audience, for the coach to judge.

    A version's text is laid into parts by its own labels, or else sentence by sentence as in the full text; an
    example without a version for this audience is told in full. Spans of findings count from ``starts``.
    """
    version = example.versions.get(audience, "")
    if not version.strip():
        return Telling(example=example, starts=dict.fromkeys(PARTS, 0))
    laid = lay(version)
    if len(laid) == 1 and laid[0].labelled:
        first = {piece.part: piece for piece in reversed(laid[0].pieces)}
        starts = {part: _first_letter(version, first[part].start) if part in first else 0 for part in PARTS}
        parts = laid[0].parts
    else:
        starts, parts = _as_in_full(example, version)
    return Telling(example=replace(example, versions={}, **parts), starts=starts)  # type: ignore[arg-type]


def _as_in_full(example: ExampleText, version: str) -> tuple[dict[str, int], dict[str, str]]:
    """A version cut where the full text's parts begin: each sentence goes with the part that has most of its words."""
    scan = Scan(version)
    bags = {part: set(Scan(getattr(example, part)).low) for part in PARTS}
    scores = []
    for words in _by_sentence(scan):
        shares = tuple(len(bags[part].intersection(words)) / max(1, len(set(words))) for part in PARTS)
        scores.append(tuple(share**2 for share in shares))
    run = best_run(scores) if scores else []
    starts, parts = {}, {}
    for place, part in enumerate(PARTS):
        own = [number for number, chosen in enumerate(run) if chosen == place]
        starts[part] = scan.sentences[own[0]].start if own else 0
        parts[part] = version[starts[part] : scan.sentences[own[-1]].end] if own else ""
    return starts, parts


def _first_letter(text: str, start: int) -> int:
    return start + len(text[start:]) - len(text[start:].lstrip())
