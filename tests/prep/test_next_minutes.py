"""The next twenty minutes follow the stated order and never ask for more than twenty minutes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.prep.next_minutes import ALL_TOGETHER, Due, Openings, next_minutes

EVERYTHING = Openings(
    minutes_to_go=3000,
    facts_missing=("notice", "right to work"),
    open_musts=((7, "budget responsibility"),),
    rehearsals=(Due(target=1, name="Opening", mark=2, seconds=90), Due(target=2, name="Lounge", mark=1, seconds=129)),
    unchecked_top_signals=("late starts", "theatre"),
    tips_wanted="Tomasz",
    ready_to_print=True,
    open_pages=(("h5", "Make it apply", 15),),
)


def kinds(openings: Openings) -> list[str]:
    return [action.kind for action in next_minutes(openings)]


@pytest.mark.behaviour("M09c")
def test_knock_outs_come_first_then_musts_then_the_weakest_rehearsal() -> None:
    chosen = next_minutes(EVERYTHING)
    assert [action.kind for action in chosen] == ["facts", "must", "rehearse"]
    assert chosen[2].name == "Lounge"


def test_a_story_never_tried_is_weaker_than_one_that_failed() -> None:
    dues = (Due(target=1, name="tried", mark=0, seconds=60), Due(target=2, name="never", mark=None, seconds=60))
    assert next_minutes(Openings(rehearsals=dues))[0].name == "never"


def test_later_kinds_fill_what_is_left_of_the_time() -> None:
    few = Openings(
        unchecked_top_signals=("a",), tips_wanted="Dana", ready_to_print=True, open_pages=(("r1", "Who", 5),)
    )
    assert kinds(few) == ["signals", "tips", "brief"]
    assert kinds(Openings(open_pages=(("r1", "Who", 5),), brief_printed=True)) == ["page"]
    assert kinds(Openings()) == []


def test_in_the_last_hour_nothing_new_is_learned() -> None:
    last = Openings(minutes_to_go=59, facts_missing=("notice",), open_musts=((1, "x"),))
    assert kinds(last) == ["calm", "brief", "logistics"]


@given(
    st.builds(
        Openings,
        minutes_to_go=st.none() | st.integers(60, 10_000),
        facts_missing=st.lists(st.text(), max_size=9).map(tuple),
        rehearsals=st.lists(
            st.builds(
                Due,
                target=st.integers(),
                name=st.text(),
                mark=st.none() | st.integers(0, 3),
                seconds=st.integers(0, 900),
            ),
            max_size=5,
        ).map(tuple),
        open_pages=st.lists(st.tuples(st.text(), st.text(), st.integers(0, 90)), max_size=3).map(tuple),
        ready_to_print=st.booleans(),
    )
)
def test_never_more_than_three_and_never_more_than_twenty_minutes(openings: Openings) -> None:
    chosen = next_minutes(openings)
    assert len(chosen) <= 3
    assert sum(action.minutes for action in chosen) <= ALL_TOGETHER
    assert len({action.kind for action in chosen}) == len(chosen)
