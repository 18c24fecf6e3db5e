"""The wording rules over any one text, such as a wizard field or a gap line; it must not ask for parts or length.

Judged are self-description, habit and weak verbs (OWN-05 to OWN-07), tone (TON), jargon and what had better not be
said; TON-07 only where the text is a gap line. English only; a text in another language has no finding.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final

from desktop_app.coaching import rules_voice, rules_words
from desktop_app.coaching.case import Case, in_quotes
from desktop_app.coaching.coach import known_abbreviations, ordered
from desktop_app.coaching.language import ENGLISH, language_of
from desktop_app.coaching.lexicon import Scan
from desktop_app.coaching.result import ExampleText, Finding
from desktop_app.coaching.rulebook import audience_of, rulebook

if TYPE_CHECKING:
    from collections.abc import Collection

TEXT: Final = "text"
"""The part that spans count in."""

TEXT_RULES: Final = {
    **{rule: rules_voice.RULES[rule] for rule in ("OWN-05", "OWN-06", "OWN-07")},
    **rules_words.RULES,
}
"""The rules that may judge any text by its wording alone."""


def check_text(
    text: str,
    audience: str = "recruiter",
    *,
    glossary: Collection[str] = (),
    advert: str = "",
    gap_line: bool = False,
    language: str = ENGLISH,
) -> tuple[Finding, ...]:
    """All findings on the wording of one text, ordered as the coach orders them.

    Raises:
        UserError: no such audience.
    """
    listener = audience_of(audience).key
    if language_of(text, language) != ENGLISH:
        return ()
    example = ExampleText(action=text)
    known = known_abbreviations(example, glossary, advert)
    case = Case(example, listener, 0.0, known, ENGLISH, date.today().year)
    rules = rulebook().rules
    found = [finding for rule, run in TEXT_RULES.items() if rules[rule].runs_for(listener) for finding in run(case)]
    if gap_line:
        found += _apology(text)
    return tuple(
        replace(finding, part=TEXT, places=tuple((TEXT, start, end) for _, start, end in finding.places))
        for finding in ordered(found)
    )


def _apology(line: str) -> list[Finding]:
    """TON-07: a gap line states and bridges, and does not apologise."""
    scan = Scan(line)
    hits = scan.of("apology")
    if not hits:
        return []
    quoted = in_quotes(dict.fromkeys(scan.quoted(hit) for hit in hits))
    places = tuple((TEXT, *scan.span(hit)) for hit in hits)
    return [rulebook().rules["TON-07"].finding(values={"times": len(hits), "quoted": quoted}, places=places)]
