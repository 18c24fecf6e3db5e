"""How long the coach takes, printed and never asserted: one long example, a bank of 500, a part of 20,000 words."""

from __future__ import annotations

import itertools
import sys
import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from desktop_app.coaching.coach import coach
from tests.coaching.calibration import example_of, texts

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.coaching.result import ExampleText

WORDS = itertools.count()


def milliseconds(work: Callable[[], object], times: int = 1) -> float:
    """Processor time of one call, the best of ``times``."""
    best = float("inf")
    for _ in range(times):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return best * 1000


def typed(example: ExampleText) -> ExampleText:
    """The example with one more word, as after a keystroke."""
    return replace(example, action=f"{example.action} {next(WORDS)}")


@pytest.mark.benchmark
def test_time_of_the_coach() -> None:
    examples = [(example_of(entry), entry["audience"]) for entry in texts()]
    repeated = (examples * 500)[:500]  # each with words of its own, so that nothing is known from the one before
    bank = [(replace(one, action=f"{one.action} I wrote {n}."), audience) for n, (one, audience) in enumerate(repeated)]
    first = milliseconds(lambda: coach(*examples[0]))
    longest = max((example for example, _ in examples), key=lambda example: len(example.action))
    live = replace(longest, action=f"{longest.action} {longest.action}")
    huge = replace(longest, action="I checked the pump and they never listened. " * 2500)
    rows = [
        ("first call, with the word lists", 1, first),
        ("typing in one of", coach(live, "hm").words["total"], milliseconds(lambda: coach(typed(live), "hm"), 20)),
        ("a bank of 500, mean words", sum(coach(*one).words["total"] for one in examples) // len(examples),
         milliseconds(lambda: [coach(*one) for one in bank])),
        ("one of", coach(huge, "hm").words["total"], milliseconds(lambda: coach(huge, "hm"))),
    ]  # fmt: skip
    sys.stdout.write(
        "\n" + "\n".join(f"{name:36}{words:7} words {spent:9.1f} ms" for name, words, spent in rows) + "\n"
    )
    assert all(spent > 0 for _, _, spent in rows)
