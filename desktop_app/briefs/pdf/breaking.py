"""Where a line may end, by the Unicode line breaking rules; it must not know fonts, widths or styles.

The classes come from the Unicode data of ``uniseg``; the rules (UAX 14, LB7 to LB30b) are applied here in one pass over
a pair table, because a paragraph on paper needs about a microsecond a character. Two choices are ours: Korean breaks
between words only, and Thai breaks where the word list says (``thai``).
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

_NO_BREAK_BEFORE: Final = frozenset({"CL", "CP", "EX", "IS", "SY", "QU", "BA", "HY", "NS", "IN", "WJ", "ZW"})
_NO_BREAK_AFTER: Final = frozenset({"WJ", "GL", "QU", "BB", "ZWJ"})
_LETTER: Final = ("AL", "HL")
_PICTURE: Final = ("ID", "EB", "EM")
_HANGUL: Final = ("JL", "JV", "JT", "H2", "H3")
_TALL_WIDE: Final = frozenset("WFH")


def _pairs() -> frozenset[tuple[str, str]]:
    """Neighbouring classes between which no line ends (LB21a to LB30b)."""
    pairs = {("SY", "HL"), ("JL", "JL"), ("JL", "JV"), ("JL", "H2"), ("JL", "H3"), ("JV", "JV"), ("JV", "JT"),
             ("H2", "JV"), ("H2", "JT"), ("JT", "JT"), ("H3", "JT"), ("EB", "EM"), ("B2", "B2")}  # fmt: skip
    numeric = "CL PO,CP PO,CL PR,CP PR,NU PO,NU PR,PO OP,PO NU,PR OP,PR NU,HY NU,IS NU,NU NU,SY NU"
    pairs |= {(one, two) for one, two in (pair.split() for pair in numeric.split(","))}
    for letter in _LETTER:
        pairs |= {(letter, "NU"), ("NU", letter), ("IS", letter)}
        pairs |= {(letter, other) for other in _LETTER}
        for sign in ("PR", "PO"):
            pairs |= {(sign, letter), (letter, sign)}
    for picture in _PICTURE:
        pairs |= {("PR", picture), (picture, "PO")}
    for hangul in _HANGUL:
        pairs |= {("PR", hangul), (hangul, "PO")}
    return frozenset(pairs)


_KEEP: Final = _pairs()


@lru_cache(maxsize=16_384)
def _class_of(sign: str) -> str:
    """The line breaking class of one character, with the resolutions of LB1 and our choice for Korean."""
    from uniseg.linebreak import line_break

    found: str = line_break(sign).name
    if found in ("AI", "SG", "XX"):
        return "AL"
    if found == "SA":
        return "CM" if unicodedata.category(sign) in ("Mn", "Mc") else "AL"
    if found == "CJ":
        return "NS"
    if found in ("H2", "H3"):
        return "AL"
    return found


def break_points(text: str) -> list[int]:
    """Offsets in ``text`` before which a line may start, ascending, without 0 and the end.

    ``text`` is one paragraph (no line feeds). Linear in its length.
    """
    points: list[int] = []
    before, left, spaces = "", "", False
    flags = 0
    for place, sign in enumerate(text):
        this = _class_of(sign)
        if this == "QU":
            this = _quote_class(text, place)
        if place and this in ("CM", "ZWJ") and left not in ("SP", "ZW", ""):
            if this == "ZWJ":
                left = "ZWJ"
            continue
        this = "AL" if this == "CM" else this
        flags = flags + 1 if this == "RI" else 0
        if place and _may_break(_Edge(before, left, this, spaces, flags, sign, text[place - 1])):
            points.append(place)
        spaces = this == "SP"
        if not spaces:
            before = this
        left = this
    return points


def _quote_class(text: str, place: int) -> str:
    """Beside wide characters a curly quotation mark opens or closes like a bracket (LB19a)."""
    beside = text[max(place - 1, 0) : place] + text[place + 1 : place + 2]
    if not any(unicodedata.east_asian_width(sign) in _TALL_WIDE for sign in beside):
        return "QU"
    return {"Pi": "OP", "Pf": "CL"}.get(unicodedata.category(text[place]), "QU")


@dataclass(frozen=True, slots=True)
class _Edge:
    """The place between two characters: ``before`` is the last class that was not a space, ``left`` the last one."""

    before: str
    left: str
    this: str
    spaces: bool
    flags: int
    sign: str
    previous: str


def _may_break(edge: _Edge) -> bool:
    """Whether a line may start at this edge."""
    left, this = edge.left, edge.this
    if this in ("SP", "ZW") or edge.before == "ZW":
        return this not in ("SP", "ZW")
    if edge.spaces:
        return not _kept_across_spaces(edge.before, this)
    if left in _NO_BREAK_AFTER or this in _NO_BREAK_BEFORE or left == "OP":
        return False
    if this == "GL":
        return left in ("BA", "HY")
    clings = _kept_brackets(edge) or (left, this) in _KEEP or (this == "RI" and edge.flags % 2 == 0)
    return not clings or "CB" in (left, this)


def _kept_across_spaces(before: str, this: str) -> bool:
    """LB7, LB13, LB14, LB16 and LB17: what clings together even over a space."""
    if this in ("CL", "CP", "EX", "IS", "SY", "WJ") or before == "OP":
        return True
    return (before, this) in {("CL", "NS"), ("CP", "NS"), ("B2", "B2")}


def _kept_brackets(edge: _Edge) -> bool:
    """LB30: narrow brackets cling to letters and figures."""
    if edge.left in ("AL", "HL", "NU") and edge.this == "OP":
        return unicodedata.east_asian_width(edge.sign) not in _TALL_WIDE
    if edge.left == "CP" and edge.this in ("AL", "HL", "NU"):
        return unicodedata.east_asian_width(edge.previous) not in _TALL_WIDE
    return False
