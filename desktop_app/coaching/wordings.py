"""Two wordings of one text compared word by word; it must not say which of them is better."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import Final, Literal

Kind = Literal["same", "gone", "new"]

_PIECES: Final = re.compile(r"\s+|\S+")

WHOLE: Final = 4000
"""Pieces beyond which two texts are told apart as wholes: nobody reads a comparison that long."""


def changes(before: str, after: str) -> tuple[tuple[Kind, str], ...]:
    """The stretches of both texts in order: "same" in both, "gone" only in the first, "new" only in the second.

    Same and gone together are ``before`` to the letter, same and new ``after``, but for white space.
    """
    first, second = _PIECES.findall(before), _PIECES.findall(after)
    if max(len(first), len(second)) > WHOLE:
        return _said(("same", before)) if before == after else _said(("gone", before), ("new", after))
    found: list[tuple[Kind, str]] = []
    for tag, i, j, k, m in SequenceMatcher(None, first, second, autojunk=False).get_opcodes():
        if tag == "equal":
            found.append(("same", "".join(first[i:j])))
        else:
            found += [("gone", "".join(first[i:j])), ("new", "".join(second[k:m]))]
    return _said(*found)


def _said(*pieces: tuple[Kind, str]) -> tuple[tuple[Kind, str], ...]:
    return tuple((kind, text) for kind, text in pieces if text)
