"""Why an example stands beside a line, in the words of both, ready to be shown; it must not rank, count or word it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from desktop_app.text import sentences

if TYPE_CHECKING:
    from desktop_app.matching.result import Reason, Story
    from desktop_app.prep.coverage import Asked, Told

SENTENCES: Final = 2
"""Sentences of the example quoted; the inspector stays readable beside the grid."""

LONGEST, AROUND = 100, 30
"""Characters of a sentence that are quoted whole, and beside its matched words where it is longer."""

PARTS: Final = ("title", "situation", "task", "action", "result", "learned")

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Why:
    """What to show of one crossing.

    ``their_words`` are marked in the line, ``your_words`` in the ``quotes`` (sentences of the example); ``guess`` tells
    that the only quote is merely the closest sentence. ``own`` pairs come from the person's word list, ``near`` pairs
    mean much the same. ``ticked`` is the competency that both name; ``remembered`` a line it was confirmed for
    before. Against: ``missing`` words of the line, the one part it was ``only_in``, and ``weak``.
    """

    their_words: tuple[str, ...] = ()
    your_words: tuple[str, ...] = ()
    quotes: tuple[str, ...] = ()
    guess: bool = False
    own: tuple[Pair, ...] = ()
    near: tuple[Pair, ...] = ()
    ticked: str | None = None
    remembered: str | None = None
    missing: tuple[str, ...] = ()
    only_in: str | None = None
    weak: bool = False


def why(asked: Asked, told: Told, reason: Reason | None, word_list: tuple[Pair, ...] = ()) -> Why:
    """What speaks for a crossing and what against it; without a reason only what both name."""
    story = told.story
    ticked = asked.competency if asked.competency and asked.competency in story.competencies else None
    if reason is None:
        return Why(ticked=ticked)
    pairs = [pair for pair in reason.pairs if _said(story, pair[1])]
    same = {theirs for theirs, each in pairs if _alike(theirs, each)}
    pairs = [pair for pair in pairs if pair[0] not in same or _alike(*pair)]
    yours = tuple(dict.fromkeys(each for _, each in pairs))
    quotes = _quotes(story, yours)
    own = {_folded(pair) for left, right in word_list for pair in ((left, right), (right, left))}
    other = [pair for pair in pairs if not _alike(*pair)]
    return Why(
        their_words=tuple(dict.fromkeys(theirs for theirs, _ in pairs)),
        your_words=yours,
        quotes=quotes or ((reason.closest,) if reason.closest else ()),
        guess=not quotes and reason.closest is not None,
        own=tuple(pair for pair in other if _folded(pair) in own),
        near=tuple(pair for pair in other if _folded(pair) not in own),
        ticked=ticked,
        remembered=reason.remembered,
        missing=reason.missing,
        only_in=_only_part(story, yours),
        weak=reason.strength == "weak",
    )


@lru_cache(maxsize=500)
def _finder(word: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(word)}", re.IGNORECASE)


def _said(story: Story, word: str) -> bool:
    """Whether a word is written in the example: a tag is named, but cannot be quoted."""
    return any(_finder(word).search(text) for text in (*(getattr(story, part) for part in PARTS), *story.tags))


def _folded(pair: Pair) -> Pair:
    return pair[0].casefold(), pair[1].casefold()


def _alike(theirs: str, yours: str) -> bool:
    """Whether two words are one but for their ending or a word beside it: saying that they meet would say nothing."""
    one, other = theirs.casefold(), yours.casefold()
    if one in other or other in one:
        return True
    short = min(len(one), len(other))
    return one[: max(short - 2, 3)] == other[: max(short - 2, 3)]


def _quotes(story: Story, words: tuple[str, ...]) -> tuple[str, ...]:
    """The sentences that hold most of the words between them, in the order they are told."""
    left = set(words)
    chosen: list[str] = []
    told = [span.text for part in PARTS[1:] for span in sentences(getattr(story, part))]
    while left and len(chosen) < SENTENCES:
        best = max(told, key=lambda text: sum(bool(_finder(word).search(text)) for word in left), default="")
        met = {word for word in left if best and _finder(word).search(best)}
        if not met:
            break
        chosen.append(best)
        left -= met
    return tuple(_clipped(text, words) for text in sorted(chosen, key=told.index))


def _clipped(text: str, words: tuple[str, ...]) -> str:
    """A long sentence around its matched words, cut at spaces and marked with "…"."""
    if len(text) <= LONGEST:
        return text
    found = [hit.span() for word in words for hit in _finder(word).finditer(text)]
    first, last = min(start for start, _ in found), max(end for _, end in found)
    start = text.rfind(" ", 0, max(first - AROUND, 0)) + 1
    end = text.find(" ", min(last + AROUND, len(text)))
    return f"{'…' if start else ''}{text[start:] if end < 0 else text[start:end] + '…'}"


def _only_part(story: Story, words: tuple[str, ...]) -> str | None:
    """The one part of the example that holds all the words, where that is not what the person did or achieved."""
    holding = {part for part in PARTS for word in words if _finder(word).search(getattr(story, part))}
    return next(iter(holding)) if len(holding) == 1 and holding <= {"situation", "task", "title"} else None
