"""Which way of setting a brief is taken when it is longer than its pages; it must not draw or know any block.

The rungs, from best to last: everything at full size; smaller type; very long texts cut; items dropped in the order
the layout names, as few as will do; every text cut. What can come back after dropping does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from desktop_app.briefs import fit
from desktop_app.briefs.style import SCALES

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_app.briefs.layouts import Layout
    from desktop_app.briefs.model import Brief

Set = TypeVar("Set")
MOST_RETURNS = 14
"""How many dropped steps are tried again once the pages fit: each costs a layout of the brief."""


def climb(
    brief: Brief, layout: Layout, set_up: Callable[[Brief, float], Set], fits: Callable[[Set], bool]
) -> tuple[Set, fit.LeftOut]:
    """The first setting that fits, and what it left out; the last rung's where none does."""
    base, left = fit.prepared(brief, layout)
    scales = scales_of(layout)
    for scale in scales:
        found = set_up(base, scale)
        if fits(found):
            return found, left
    shorter, cut = fit.shorten(base, fit.LENGTHS[0], left)
    for scale in scales if cut != left else ():
        found = set_up(shorter, scale)
        if fits(found):
            return found, cut
    return _drop(shorter, cut, layout.drop, lambda candidate: set_up(candidate, scales[-1]), fits)


def scales_of(layout: Layout) -> list[float]:
    """Type scales to try, largest first: the layout's own, then the smaller ones."""
    return [*layout.larger[:-1], *(layout.larger[-1] * scale for scale in SCALES)]


def _drop(
    base: Brief, left: fit.LeftOut, steps: Sequence[str], set_up: Callable[[Brief], Set], fits: Callable[[Set], bool]
) -> tuple[Set, fit.LeftOut]:
    """The fewest steps that make it fit, found by halving; then every step that can be taken back is."""

    def after(taken: Sequence[str]) -> tuple[Set, fit.LeftOut]:
        candidate, lost = fit.stepped(base, taken, left)
        return set_up(candidate), lost

    best = after(steps)
    if not fits(best[0]):
        return _cut_all(base, left, steps, set_up, fits)
    low, high = 0, len(steps)
    while high - low > 1:
        middle = (low + high) // 2
        found = after(steps[:middle])
        low, high, best = (low, middle, found) if fits(found[0]) else (middle, high, best)
    taken = list(steps[:high])
    for place in range(high - 2, max(high - 2 - MOST_RETURNS, -1), -1):
        fewer = taken[:place] + taken[place + 1 :]
        found = after(fewer)
        if fits(found[0]):
            taken, best = fewer, found
    return best


def _cut_all(
    base: Brief, left: fit.LeftOut, steps: Sequence[str], set_up: Callable[[Brief], Set], fits: Callable[[Set], bool]
) -> tuple[Set, fit.LeftOut]:
    """Every step taken and every text cut, shorter each time until it fits."""
    candidate, lost = fit.stepped(base, steps, left)
    found = set_up(candidate)
    for limit in fit.LENGTHS[1:]:
        candidate, lost = fit.shorten(candidate, limit, lost)
        found = set_up(candidate)
        if fits(found):
            break
    return found, lost
