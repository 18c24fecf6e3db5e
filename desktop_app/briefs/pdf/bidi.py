"""The order in which mixed right-to-left text is drawn; it must not know fonts, widths or styles.

The Unicode bidirectional algorithm (UAX 9) for one paragraph without explicit controls, which are stripped from every
text before it comes here: rules W1 to W7, N0 to N2, I1 and I2 give levels, L1 and L2 give the order of a line.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Final, TypeVar

T = TypeVar("T")

_RIGHT: Final = frozenset({"R", "AL"})
_NEUTRAL: Final = frozenset({"B", "S", "WS", "ON", "BN"})
_BRACKETS: Final = {
    pair[0]: pair[1]
    for pair in ("()", "[]", "{}", "⁅⁆", "⟦⟧", "⟨⟩", "⟪⟫", "（）", "［］", "｛｝", "「」", "『』", "【】")
}
_CLOSING: Final = frozenset(_BRACKETS.values())
_DEEPEST: Final = 63


@lru_cache(maxsize=8_192)
def _kind(sign: str) -> str:
    """The bidirectional class; unassigned characters count as left to right."""
    return unicodedata.bidirectional(sign) or "L"


def has_right_to_left(text: str) -> bool:
    """Whether any character runs from right to left."""
    return any(_kind(sign) in _RIGHT or _kind(sign) == "AN" for sign in set(text))


def is_neutral(text: str) -> bool:
    """Whether nothing in ``text`` has a direction of its own: spaces, punctuation, brackets."""
    return not any(_kind(sign) in ("L", "R", "AL", "EN", "AN", "NSM") for sign in text)


def first_direction(text: str) -> bool | None:
    """True when the first strong character runs right to left, False for left to right, None where there is none."""
    for sign in text:
        kind = _kind(sign)
        if kind in _RIGHT:
            return True
        if kind == "L":
            return False
    return None


def levels(text: str, right_to_left: bool) -> list[int]:
    """The level of each character: even runs left to right, odd right to left. Linear in the length of ``text``."""
    base = int(right_to_left)
    kinds = _weak([_kind(sign) for sign in text], "R" if base else "L")
    _brackets(text, kinds, base)
    _neutral(kinds, base)
    return [_implicit(kind, base) for kind in kinds]


def _implicit(kind: str, base: int) -> int:
    """I1 and I2."""
    if kind == "L":
        return 2 if base else 0
    if kind == "R":
        return 1
    return 2


def _weak(kinds: list[str], outer: str) -> list[str]:
    """W1 to W7: marks, figures and the signs between them."""
    previous, strong = outer, outer
    for place, own in enumerate(kinds):
        kind = previous if own == "NSM" else own
        kinds[place] = "AN" if kind == "EN" and strong == "AL" else kind
        previous = kind
        if kind in ("L", "R", "AL"):
            strong = kind
    kinds = ["R" if kind == "AL" else kind for kind in kinds]
    for place in range(1, len(kinds) - 1):
        one, kind, two = kinds[place - 1], kinds[place], kinds[place + 1]
        if one == two and ((one == "EN" and kind in ("ES", "CS")) or (one == "AN" and kind == "CS")):
            kinds[place] = one
    _terminators(kinds)
    strong = outer
    for place, kind in enumerate(kinds):
        if kind in ("ES", "ET", "CS"):
            kinds[place] = "ON"
        elif kind == "EN" and strong == "L":
            kinds[place] = "L"
        elif kind in ("L", "R"):
            strong = kind
    return kinds


def _terminators(kinds: list[str]) -> None:
    """W5: a run of percent or currency signs beside a European figure belongs to it."""
    start: int | None = None
    for place, kind in enumerate([*kinds, "ON"]):
        if kind == "ET":
            start = place if start is None else start
            continue
        if start is not None and (kind == "EN" or (start and kinds[start - 1] == "EN")):
            kinds[start:place] = ["EN"] * (place - start)
        start = None


def _strength(kind: str) -> str:
    """How a resolved class counts for its neutral neighbours: figures count as right to left."""
    return "L" if kind == "L" else "R" if kind in ("R", "EN", "AN") else ""


def _brackets(text: str, kinds: list[str], base: int) -> None:
    """N0: a pair of brackets takes one direction, so the two never face apart."""
    outer = "R" if base else "L"
    strengths: list[str] | None = None
    for opening, closing in _pairs_of(text, kinds):
        strengths = strengths or [_strength(kind) for kind in kinds]
        inside = {strengths[place] for place in range(opening + 1, closing)} - {""}
        if not inside:
            continue
        before = next((strengths[place] for place in range(opening - 1, -1, -1) if strengths[place]), outer)
        chosen = outer if outer in inside else before
        for place in (opening, closing):
            kinds[place] = strengths[place] = chosen


def _pairs_of(text: str, kinds: list[str]) -> list[tuple[int, int]]:
    """Places of matching brackets, in the order of the opening ones; at most 63 deep and 500 pairs a paragraph."""
    stack: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for place, sign in enumerate(text):
        if sign in _BRACKETS and kinds[place] == "ON":
            if len(stack) == _DEEPEST:
                break
            stack.append((_BRACKETS[sign], place))
        elif sign in _CLOSING:
            for depth in range(len(stack) - 1, -1, -1):
                if stack[depth][0] == sign:
                    pairs.append((stack[depth][1], place))
                    del stack[depth:]
                    break
    return sorted(pairs)[:500]


def _neutral(kinds: list[str], base: int) -> None:
    """N1 and N2: signs and spaces take the direction of their neighbours, or of the paragraph."""
    outer = "R" if base else "L"
    start: int | None = None
    for place, kind in enumerate([*kinds, ""]):
        if kind in _NEUTRAL:
            start = place if start is None else start
            continue
        if start is not None:
            before = _strength(kinds[start - 1]) if start else outer
            after = _strength(kind) or outer
            kinds[start:place] = [before if before == after else outer] * (place - start)
            start = None


def visual_order(items: list[T], item_levels: list[int]) -> list[T]:
    """The items of one line in the order they are drawn from left to right (L2)."""
    order = list(range(len(items)))
    for level in range(max(item_levels, default=0), 0, -1):
        start: int | None = None
        for place in range(len(order) + 1):
            high = place < len(order) and item_levels[order[place]] >= level
            if high and start is None:
                start = place
            elif not high and start is not None:
                order[start:place] = order[start:place][::-1]
                start = None
    return [items[place] for place in order]
