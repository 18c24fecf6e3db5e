"""Guessing where the parts of a story told as prose begin; it must not move or change a sentence.

Parts come in their order, each a run of sentences. Every sentence is scored for every part by cues of wording (English)
and by where in the story it stands (any language); the best cut is found by going through the sentences once.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from desktop_app.coaching import figures, voice
from desktop_app.coaching.anchors import has_anchor
from desktop_app.coaching.lexicon import Scan

PARTS: Final = ("situation", "task", "action", "result", "learned")

# Where a part usually stands in a story, from 0 to 1, and how much being elsewhere costs (derived).
_PLACE: Final = {"situation": 0.0, "task": 0.22, "action": 0.55, "result": 0.97, "learned": 1.05}
_STRAY: Final = 2.0
_LEARNED_UNASKED: Final = -3.0
_OTHERS_COUNT: Final = 0.6


def part_starts(story: str, english: bool) -> list[int]:
    """For each of the five parts the character where it begins; an empty part begins where the next one does."""
    scan = Scan(story)
    sentences = scan.sentences
    if not sentences:
        return [0] + [len(story)] * (len(PARTS) - 1)
    scores = [
        _scores(sentence.text, (number + 0.5) / len(sentences), english) for number, sentence in enumerate(sentences)
    ]
    chosen = best_run(scores)
    starts = []
    for part in range(len(PARTS)):
        first = next((number for number, each in enumerate(chosen) if each >= part), None)
        starts.append(len(story) if first is None else sentences[first].start)
    starts[0] = 0
    return starts


def best_run(scores: list[tuple[float, ...]]) -> list[int]:
    """The part of every sentence, never going back, with the greatest sum of scores.

    Args:
        scores: for each sentence its score for each part, all of one length.
    """
    width = len(scores[0])
    best = [0.0] * width
    came: list[list[int]] = []
    for row in scores:
        reached, source = [], []
        top = 0
        for part in range(width):
            if best[part] > best[top]:
                top = part
            reached.append(best[top] + row[part])
            source.append(top)
        came.append(source)
        best = reached
    part = max(range(width), key=lambda each: best[each])
    run = []
    for source in reversed(came):
        run.append(part)
        part = source[part]
    return run[::-1]


def _scores(sentence: str, place: float, english: bool) -> tuple[float, ...]:
    """How well a sentence fits each part."""
    scores = {part: -_STRAY * abs(place - middle) for part, middle in _PLACE.items()}
    scores["learned"] += _LEARNED_UNASKED
    if english:
        for part, cue in _cues(Scan(sentence), place).items():
            scores[part] += cue
    return tuple(scores[part] for part in PARTS)


def _cues(scan: Scan, place: float) -> dict[str, float]:
    """What the wording speaks for."""
    acts = len(voice.own_actions(scan))
    others = len(voice.passives(scan)) + sum(
        before == "we" and voice.is_past(word) for before, word in pairwise(scan.low)
    )
    numbers = figures.claims(scan.text)
    cues = {
        "situation": 1.0 if has_anchor(scan) and place < 0.5 else 0.0,
        "task": 3.0 if scan.of("lay_task") else 0.0,
        "action": min(acts + _OTHERS_COUNT * others, 2.0),
        "result": 1.5 if scan.of("lay_result") else 0.0,
        "learned": 5.0 if scan.of("lay_learned") and place > 0.5 else 0.0,
    }
    if numbers and scan.of("comparison") and place > 0.5:
        cues["result"] += 1.0
    if cues["task"] and place > 0.6:
        cues["task"] = 0.5
    if not acts and place < 0.4:
        cues["situation"] += 0.5
    if not acts and not others and place > 0.6:
        cues["result"] += 0.5
    return cues
