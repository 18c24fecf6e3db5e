"""Ranking 40 requirements against 50 to 5,000 examples, cold, warm and after one edit; with and without the pack.

Figures are printed as ratios to one yardstick measured in the same run (cutting and sorting words in plain Python), so
that runs on different machines can be compared; nothing is asserted. Run with ``-s -m benchmark``.
"""

import dataclasses
import gc
import itertools
import math
import random
import sys
import time
import tomllib
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.matching.meaning.pack import find_meaning, text_hash, to_blob
from desktop_app.matching.meaning.vectors import Vectors
from desktop_app.matching.portfolio import Candidate, Must, Proof, portfolio
from desktop_app.matching.ranker import Index
from desktop_app.matching.result import Line, Story
from desktop_app.vocabulary import LinkKind

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(900)]

TRADES = Path(__file__).resolve().parents[1] / "matching" / "data" / "trades.toml"
PARTS = ("title", "situation", "task", "action", "result")
SIZES = (50, 500, 5_000)
ROUNDS = 9


def material(count: int) -> tuple[list[Story], list[Line]]:
    """Examples mixed from the parts of our own ones, and 40 lines of postings."""
    people = tomllib.loads(TRADES.read_text(encoding="utf-8"))["person"]
    told = [each for person in people for each in person["examples"]]
    asked = [line for person in people for line in person["lines"]]
    chance = random.Random(1)
    stories = [
        Story(
            id=str(number),
            tags=tuple(chance.choice(told)["tags"]),
            **{part: chance.choice(told)[part] for part in PARTS},
        )
        for number in range(count)
    ]
    return stories, [Line(id=line["id"], text=line["text"]) for line in chance.sample(asked, 40)]


def median(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """Median milliseconds of processor time."""
    taken = []
    for _ in range(rounds):
        begun = time.process_time()
        work()
        taken.append((time.process_time() - begun) * 1_000)
    return sorted(taken)[rounds // 2]


def say(text: str) -> None:
    sys.stdout.write(f"\n{text}")


def yardstick() -> float:
    """Milliseconds for cutting and sorting 20,000 words: what the ratios are measured against."""
    text = "one of twenty thousand plain words " * 3_500
    return median(lambda: sorted(text.split(), key=len))


def edits(index: Index, stories: list[Story], lines: list[Line], vectors: Vectors | None = None) -> Callable[[], None]:
    """Work that changes one example and ranks again, another change each time; its new texts are read beforehand."""
    changed = (
        dataclasses.replace(stories[0], action=f"{stories[0].action} {other.action}")
        for other in itertools.cycle(stories)
    )

    def edit() -> None:
        story = next(changed)
        if vectors is not None:
            index.put(story)
            begun = time.process_time()
            vectors.learn(index.unknown_texts(lines))
            encoding.append((time.process_time() - begun) * 1_000)
        index.put(story)
        index.rank(lines)

    return edit


encoding: list[float] = []


def test_ranking_by_words() -> None:
    ruler = yardstick()
    before: tuple[float, float] | None = None
    say(f"yardstick 1.0 = {ruler:.1f} ms of processor time; 40 lines; ratios")
    say("examples   build    cold    warm    edit")
    for size in SIZES:
        stories, lines = material(size)
        Index(stories[:5]).rank(lines)  # the word lists are loaded once, whatever the size
        built = median(lambda stories=stories: Index(stories), 1)
        index = Index(stories)
        cold = median(lambda index=index, lines=lines: index.rank(lines), 1)
        warm = median(lambda index=index, lines=lines: index.rank(lines))
        edited = median(edits(index, stories, lines))
        ratios = "".join(f"{value / ruler:8.2f}" for value in (built, cold, warm, edited))
        say(f"{size:8}{ratios}   (cold {cold:.1f}, warm {warm:.1f}, edit {edited:.1f} ms)")
        if before is not None:
            grown = [math.log10(new / old) for new, old in zip((cold, edited), before, strict=True)]
            say(f"         growth from the row above: cold n^{grown[0]:.2f}, edit n^{grown[1]:.2f}")
        before = cold, edited
        assert warm > 0


def test_ranking_with_the_meaning_pack() -> None:
    meaning, why_not = find_meaning()
    if meaning is None:
        pytest.skip(str(why_not))
    stories, lines = material(500)
    vectors = Vectors(meaning)
    plain, index = Index(stories), Index(stories, vectors=vectors)
    texts = index.unknown_texts(lines)
    spent = median(lambda: vectors.learn(texts), 1)
    say(f"encoding {len(texts)} texts: {spent / len(texts):.1f} ms a text")
    for name, one, other in (
        ("lines not seen before", lambda: Index(stories), lambda: Index(stories, vectors=vectors)),
        ("warm", lambda: plain, lambda: index),
    ):
        pairs = []
        for _ in range(5):
            words, both = one(), other()
            for ranked in (words, both):
                ranked.rank([Line(id="warm", text=lines[0].text)])
            pairs.append(
                (median(lambda words=words: words.rank(lines), 1), median(lambda both=both: both.rank(lines), 1))
            )
        words, both = (sorted(side)[2] for side in zip(*pairs, strict=True))
        say(f"{name}: words {words:.1f} ms, with the pack {both:.1f} ms, ratio {both / words:.2f}")
    words, both = median(edits(plain, stories, lines), 5), median(edits(index, stories, lines, vectors), 5)
    read = sorted(encoding)[len(encoding) // 2]
    say(f"one edit: words {words:.1f} ms, with the pack {both - read:.1f} ms, and {read:.0f} ms to read it meanwhile")
    assert both > 0


def test_portfolio() -> None:
    ruler = yardstick()
    for examples, musts in ((8, 8), (12, 12), (16, 16), (40, 24)):
        chance = random.Random(2)
        candidates = [Candidate(id=str(number), title="x") for number in range(examples)]
        asked = [Must(id=f"m{number}", label="x") for number in range(musts)]
        proofs = [Proof(must.id, chance.choice(candidates).id, LinkKind.EXACT) for must in asked for _ in range(2)]
        taken = median(lambda a=asked, c=candidates, p=proofs: portfolio(a, c, p), 5)
        say(f"portfolio of {examples} examples, {musts} musts: {taken / ruler:.2f} ({taken:.1f} ms)")
        assert taken > 0


def test_memory() -> None:
    """Python's own count of what 500 examples and 40 lines hold, the readable lists included; the code is in it too."""
    stories, lines = material(500)
    gc.collect()
    tracemalloc.start()
    index = Index(stories)
    index.rank(lines)
    gc.collect()
    words = tracemalloc.get_traced_memory()[0] / 1e6
    say(f"memory added by 500 examples and 40 lines, by words: {words:.1f} MB")
    meaning, _ = find_meaning()
    if meaning is not None:
        import numpy as np

        meaning.vectors(["one text loads the weights"])
        empty = Index(stories, vectors=Vectors(meaning))
        chance = np.random.default_rng(1)
        kept = {text_hash(text): to_blob(_unit(chance.normal(size=384))) for text in empty.unknown_texts(lines)}
        index = Index(stories, vectors=Vectors(meaning, kept))
        index.rank(lines)
        del empty
        gc.collect()
        both, peak = (each / 1e6 for each in tracemalloc.get_traced_memory())
        say(f"with the pack and {len(kept)} vectors: {both:.1f} MB, at most {peak:.1f} MB")
    tracemalloc.stop()
    assert len(index) == 500


def _unit(vector):
    return (vector / (vector @ vector) ** 0.5).astype("float32")
