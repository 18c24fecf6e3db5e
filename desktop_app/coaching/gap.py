"""The rule over a gap line (TON-07): it states and bridges; it must not look at anything but the wording."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop_app.coaching.case import in_quotes
from desktop_app.coaching.language import ENGLISH, language_of
from desktop_app.coaching.lexicon import Scan
from desktop_app.coaching.rulebook import rulebook

if TYPE_CHECKING:
    from desktop_app.coaching.result import Finding

GAP_LINE: Final = "gap_line"
"""The part that spans of a gap line's findings count in."""


def check_gap_line(line: str, language: str = ENGLISH) -> tuple[Finding, ...]:
    """TON-07 where an English gap line apologises; nothing for a line in another language."""
    scan = Scan(line)
    hits = scan.of("apology")
    if not hits or language_of(line, language) != ENGLISH:
        return ()
    quoted = in_quotes(dict.fromkeys(scan.quoted(hit) for hit in hits))
    places = tuple((GAP_LINE, *scan.span(hit)) for hit in hits)
    rule = rulebook().rules["TON-07"]
    return (rule.finding(values={"times": len(hits), "quoted": quoted}, places=places),)
