"""Where a listed line would be split in two; it must only propose, the person decides."""

from __future__ import annotations

import re

_JOINTS = (re.compile(r";\s+"), re.compile(r"\s+(?:and|und|et|y|e|en|och)\s+"), re.compile(r",\s+"))


def place_to_split(text: str) -> int | None:
    """The character at which the second half begins: after a semicolon, at "and", after a comma; None for no joint.

    Of several joints of a kind the one nearest the middle is taken.
    """
    for joint in _JOINTS:
        found = [match for match in joint.finditer(text) if 2 < match.start() < len(text) - 2]
        if found:
            nearest = min(found, key=lambda match: abs(match.start() - len(text) / 2))
            return nearest.end() if joint is not _JOINTS[1] else nearest.start() + 1
    return None
