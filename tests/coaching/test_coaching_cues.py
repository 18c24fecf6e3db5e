"""Cue words: how a sentence begins and its figures, never another word than the person's."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.coaching.cues import cue_words


@pytest.mark.parametrize(
    ("told", "cues"),
    [
        ("", ""),
        ("Ward 6, 28 beds.", "Ward 6, 28 beds"),
        ("I moved one pharmacy visit to the morning, and late discharges fell from 41% to 12% by April.",
         "I moved one pharmacy visit to … 41%, 12%"),
        ("We asked pharmacy for one ward visit at 8:30 (before noon) in a 28-bed ward, and they came to all of them.",
         "We asked pharmacy for one ward … 8:30, 28-bed"),
        ("We asked. They came.", "We asked · They came"),
        ("!?", "!?"),
        ("我每天早上八点半站在药房前台记录每位病人等待的原因并且把结果交给主管。", "我每天早上八点半站在药房前台 …"),
        ("Short我每天早上", "Short我每天早上"),
    ],
)  # fmt: skip
def test_cues(told: str, cues: str) -> None:
    assert cue_words(told) == cues


def test_a_very_long_word_that_is_short_enough_stands_whole() -> None:
    assert cue_words("a" * 30) == "a" * 14 + " …"


@given(st.text(max_size=300))
def test_no_word_is_added(told: str) -> None:
    for piece in cue_words(told).replace("…", " ").replace("·", " ").split():
        assert piece.rstrip("%") in told
