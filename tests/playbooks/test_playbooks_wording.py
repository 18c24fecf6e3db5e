"""Phrases are found word by word, wherever capitals and apostrophes stand, in time that grows with the text alone."""

from __future__ import annotations

import time

import pytest

from desktop_app.playbooks import wording


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("fast_learner", "I Learn Fast, honestly", ["Learn Fast"]),
        ("apology", "I’m afraid not", ["I’m afraid"]),
        ("harm", "There was harassment.", ["harassment"]),
        ("date", "two weeks. Or 14 May", ["two weeks", "14 May"]),
        ("date", "We said week\none", []),
        ("criticism", "The manager is lazy", ["lazy"]),
        ("criticism", "The manager is new. The printer is bad.", []),
        ("early_change", "Ask what has changed, and change nothing", []),
        ("pay_or_leave", "Do people pay attention?", []),
    ],
)
def test_hits_are_the_words_as_written(name: str, text: str, found: list[str]) -> None:
    hits = wording.find(name, text)
    assert [hit.words for hit in hits] == found
    assert all(text[hit.start : hit.end] == hit.words for hit in hits)
    assert wording.has(name, text) == bool(found)


def test_a_list_nobody_wrote_is_our_mistake() -> None:
    with pytest.raises(KeyError):
        wording.find("sonnets", "text")


def test_time_grows_with_the_text_alone() -> None:
    def taken(text: str) -> float:
        best = []
        for _ in range(5):
            start = time.process_time()
            wording.find("date", text)
            best.append(time.process_time() - start)
        return min(best)

    # Eight times the text may take eight times as long and a little more, not sixty-four times.
    assert taken("week " * 8000) < 25 * taken("week " * 1000)
