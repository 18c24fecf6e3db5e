"""The employer's name and the places of a posting, so that they are not taken for things asked of the person.

It reads only what is not asked for: titles, headings such as "About Acme", and sentences such as "Acme is a ...".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from desktop_app.reading.phrases import fold
from desktop_app.reading.sorting import ASKED

if TYPE_CHECKING:
    from desktop_app.reading.lexicon import Lexicon
    from desktop_app.reading.sorting import Judged

_NAME: Final = r"((?:[A-ZÀ-Þ][\w&.'’-]{0,30})(?:\s(?:[A-ZÀ-Þ][\w&.'’-]{0,30}|&|of|de|der|van|und|and)){0,4})"
_AFTER: Final = re.compile(
    rf"\b(?:About|Join|at|bei|chez|Über|À propos de|Chez|Sobre|Over|Om|Werken bei|Why|Warum|Pourquoi)"
    rf"\s+(?:the\s+)?{_NAME}"
)
_BEFORE: Final = re.compile(
    rf"(?:^|[.!?]\s|\*)(?:The\s+|Die\s+|Das\s+|Der\s+|La\s+|Le\s+|L['’])?{_NAME}\s?(?:\([A-Z]{{2,8}}\)\s?)?,?\s"
    r"(?:is|are|has|was|seeks|offers|provides|invites|ist|sucht|bietet|est|recherche|propose|es|busca|é|procura|zoekt|söker|cerca|è|builds|makes)\b"
)
_PLACE: Final = re.compile(rf"(?:,\s|\b(?:in|at|near|à|en|em|te|i)\s|:\s){_NAME}")
_INITIALS: Final = re.compile(r"\(([A-Z]{2,8})\)")
MOST_BLOCKS: Final = 400


def names_to_leave_out(judged: list[Judged], words: Lexicon) -> frozenset[str]:
    """Folded names of the employer and of places, as far as the posting shows them outside its requirements."""
    found: set[str] = set()
    for one in judged[:MOST_BLOCKS]:
        if any(verdict.what == ASKED for verdict in one.verdicts):
            continue
        text = one.placed.block.text[:1500]
        for pattern in (_AFTER, _BEFORE):
            found.update(match[1] for match in pattern.finditer(text))
        if one.placed.section.group == "other" and words.cues["place"].any(fold(one.placed.section.heading)):
            found.update(match[1] for match in _PLACE.finditer(text))
        if _BEFORE.search(text):
            found.update(match[1] for match in _INITIALS.finditer(text))
    plain = {fold(name).strip(" .,'’") for name in found}
    return frozenset(name for name in plain if len(name) > 1 and name not in words.small_words | words.generic)
