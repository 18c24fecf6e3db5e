"""Pace, fillers, and two takes that sound learnt by heart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.coaching.memorised import (
    Pace,
    common_in_order,
    fillers_in,
    pace_of,
    same_in_order,
    sounds_memorised,
    too_many_fillers,
    words_a_minute,
)


@pytest.mark.parametrize(
    ("rate", "said"),
    [
        (109, Pace.SLOW),
        (110, Pace.QUIET),
        (129, Pace.QUIET),
        (130, Pace.COMFORTABLE),
        (160, Pace.COMFORTABLE),
        (161, Pace.QUIET),
        (190, Pace.QUIET),
        (191, Pace.FAST),
    ],
)
def test_pace_is_flagged_only_outside_its_band(rate: float, said: Pace) -> None:
    assert pace_of(rate) == said


def test_words_a_minute_of_no_time_is_none() -> None:
    assert words_a_minute(70, 30) == 140
    assert words_a_minute(70, 0) == 0


def test_five_fillers_a_minute_are_many() -> None:
    assert fillers_in("Um, so I, you know, basically rang her, um, twice.") == 4
    assert too_many_fillers(5, 60)
    assert not too_many_fillers(4, 60)
    assert not too_many_fillers(4, 0)


def test_more_than_85_percent_of_the_same_words_in_order_sounds_memorised() -> None:
    take = " ".join(f"w{number}" for number in range(100))
    assert sounds_memorised(take, take)
    assert sounds_memorised(take, take.replace("w0 ", "x "))
    assert not sounds_memorised(take, " ".join(reversed(take.split())))
    assert same_in_order(take, " ".join(take.split()[:85])) == 0.85
    assert not sounds_memorised(take, " ".join(take.split()[:85]))
    assert same_in_order("", take) == 0


def table_length(first: list[str], second: list[str]) -> int:
    """The same by the textbook table."""
    row = [0] * (len(second) + 1)
    for word in first:
        above = row[:]
        for place, other in enumerate(second):
            row[place + 1] = above[place] + 1 if word == other else max(above[place + 1], row[place])
    return row[-1]


@given(st.lists(st.sampled_from("abcd"), max_size=30), st.lists(st.sampled_from("abcd"), max_size=30))
def test_the_longest_common_order_is_that_of_the_textbook(first: list[str], second: list[str]) -> None:
    assert common_in_order(first, second) == table_length(first, second)
