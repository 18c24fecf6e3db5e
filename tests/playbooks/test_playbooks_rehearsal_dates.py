"""Rehearsal days by the rule of domain.md 2.10: equal gaps, the last one the day before."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest

from desktop_app.playbooks import rehearsal_dates as dates

TODAY = date(2026, 3, 1)

TABLE = {
    0: [(0, "card")],
    1: [(0, "session"), (0, "second")],
    2: [(0, "session"), (1, "session")],
    3: [(0, "session"), (1, "session"), (2, "weak")],
    7: [(0, "session"), (2, "session"), (4, "session"), (6, "weak")],
    30: [(0, "session"), (8, "session"), (16, "session"), (24, "session"), (29, "weak")],
}


@pytest.mark.parametrize(("left", "planned"), TABLE.items())
def test_the_table(left: int, planned: list[tuple[int, str]]) -> None:
    found = dates.sessions(TODAY, TODAY + timedelta(days=left))
    assert [((each.day - TODAY).days, each.kind) for each in found] == planned


def test_days_are_laid_out_from_the_first_practice_so_gaps_stay_equal() -> None:
    talk = TODAY + timedelta(days=30)
    found = dates.standing(TODAY, talk, ())
    assert (found.due, found.next_day, found.kind) == (True, TODAY + timedelta(days=8), "session")
    later = dates.standing(TODAY + timedelta(days=3), talk, {TODAY})
    assert (later.due, later.next_day) == (False, TODAY + timedelta(days=8))
    assert later.kind == "session"
    assert [(each.day - TODAY).days for each in later.days] == [8, 16, 24, 29]


def test_a_missed_day_is_made_up_and_moves_no_other() -> None:
    talk = TODAY + timedelta(days=30)
    found = dates.standing(TODAY + timedelta(days=10), talk, {TODAY})
    assert found.due
    assert [(each.day - TODAY).days for each in found.days] == [10, 16, 24, 29]
    assert not dates.standing(TODAY + timedelta(days=11), talk, {TODAY, TODAY + timedelta(days=10)}).due


def test_the_last_day_is_for_weak_ones_and_the_day_itself_for_the_card() -> None:
    talk = TODAY + timedelta(days=7)
    last = dates.standing(TODAY + timedelta(days=6), talk, {TODAY, TODAY + timedelta(days=4)})
    assert (last.due, last.kind, last.next_day) == (True, "weak", None)
    two = dates.standing(TODAY + timedelta(days=5), talk, {TODAY, TODAY + timedelta(days=4)})
    assert (two.due, [each.kind for each in two.days]) == (True, ["session", "weak"])
    card = dates.standing(talk, talk, {TODAY})
    assert (card.due, card.kind) == (True, "card")
    assert dates.standing(talk + timedelta(days=1), talk, {TODAY}) == dates.Standing(days=(), due=False, next_day=None)


def test_nothing_once_it_is_over() -> None:
    assert dates.sessions(TODAY, TODAY - timedelta(days=1)) == ()


@pytest.mark.parametrize("left", range(3, 120))
def test_gaps_are_equal_but_for_the_last(left: int) -> None:
    days = [(each.day - TODAY).days for each in dates.sessions(TODAY, TODAY + timedelta(days=left))]
    gaps = [later - earlier for earlier, later in pairwise(days)]
    assert days[0] == 0
    assert days[-1] == left - 1
    assert set(gaps[:-1]) <= {max(1, round(0.25 * left))}
    assert 1 <= gaps[-1] <= max(1, round(0.25 * left))


def test_two_good_recalls_on_different_days_retire_an_item() -> None:
    one, two = TODAY, TODAY + timedelta(days=1)
    assert dates.retired([(one, 2), (two, 3)])
    assert not dates.retired([(one, 2), (one, 3)])
    assert not dates.retired([(one, 2), (two, 1)])


def test_weak_items_return() -> None:
    assert dates.returns([])
    assert dates.returns([(TODAY, 3), (TODAY, 1)])
    assert not dates.returns([(TODAY, 1), (TODAY, 2)])
