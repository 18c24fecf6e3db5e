"""The coach: every rule over one example, in order, with what is right first; it must not change a word of it.

Which text is judged: the S/T/A/R (and learned, here, headline) given *are* the telling for this audience, as in
domain.md 3.3. A text kept as this audience's version replaces them only where length is measured.
"""

from __future__ import annotations

import hashlib
from datetime import date
from itertools import chain
from typing import TYPE_CHECKING, Final

from desktop_app.coaching import rules_form, rules_link, rules_voice, rules_words
from desktop_app.coaching.case import Case
from desktop_app.coaching.language import ENGLISH, language_of
from desktop_app.coaching.measure import SHARED_PARTS, TOLD_PARTS
from desktop_app.coaching.result import ExampleText, Finding, Report
from desktop_app.coaching.right import what_is_right
from desktop_app.coaching.rulebook import audience_of, rulebook
from desktop_app.coaching.rules_words import abbreviations, common_abbreviations
from desktop_app.text import DEFAULT_PACE, seconds
from desktop_app.translate import mark, tr
from desktop_app.vocabulary import Severity

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

EXAMPLE_RULES: Final = {**rules_form.RULES, **rules_voice.RULES, **rules_words.RULES, **rules_link.RULES}
"""Every rule over one example, by its id of domain.md 3.2."""

ON_SCREEN: Final = 5
"""Findings shown at a time (domain.md 3.2)."""

NOT_ENGLISH: Final = mark(
    "This is not in English, so the checks on wording rest. Parts, length, proportions, figures and links are checked."
)

_PARTS: Final = (*TOLD_PARTS, "here", "headline")

_WEIGHT: Final = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.HINT: 2}


def coach(
    example: ExampleText,
    audience: str = "recruiter",
    pace: float = DEFAULT_PACE,
    glossary: Collection[str] = (),
    advert: str = "",
    *,
    language: str | None = None,
    this_year: int | None = None,
) -> Report:
    """Everything the coach has to say about one example.

    Args:
        example: the telling to judge.
        audience: a key of ``rules.toml`` ("recruiter", "hr", "panel", "hm", "technical", "executive", "unknown"), or
            another word for one.
        pace: the person's own words a minute.
        glossary: abbreviations explained to this listener already (JAR-01).
        advert: the posting; what it abbreviates, the listener knows (JAR-01).
        language: ISO 639-1 code; left out, it is read from the text, doubt going to ``example.language``.
        this_year: what REL-07 counts back from; left out, today's.

    Returns:
        All findings: E, then W, then I, each in the order of their ids (domain.md 3.3).

    Raises:
        UserError: no such audience.
    """
    listener = audience_of(audience).key
    told = " ".join(getattr(example, part) for part in TOLD_PARTS)
    spoken = language or language_of(told, example.language)
    known = known_abbreviations(example, glossary, advert)
    case = Case(example, listener, pace, known, spoken, this_year or date.today().year)
    found = (rule(case) for rule_id, rule in EXAMPLE_RULES.items() if _runs(rule_id, listener, spoken))
    findings = ordered(chain.from_iterable(found))
    return Report(
        words={**case.counts, "total": case.total},
        seconds=seconds(case.total, pace),
        shares={part: round(case.shares[part]) for part in SHARED_PARTS},
        findings=findings,
        right=what_is_right(case, findings),
        notice=None if spoken == ENGLISH else tr(NOT_ENGLISH),
    )


def _runs(rule_id: str, audience: str, language: str) -> bool:
    rule = rulebook().rules[rule_id]
    return rule.runs_for(audience) and (language == ENGLISH or not rule.english_only)


def ordered(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings as domain.md 3.3 gives them: E, then W, then I, each in the order of their ids."""
    return tuple(sorted(findings, key=lambda finding: (_WEIGHT[finding.severity], finding.rule)))


def known_abbreviations(example: ExampleText, glossary: Iterable[str], advert: str) -> frozenset[str]:
    """Abbreviations this listener knows: common ones, the glossary's, and all the posting and requirement use."""
    theirs = " ".join((example.requirement, *example.terms))
    listed = frozenset(word.strip().upper() for word in glossary)
    return (
        common_abbreviations()
        | listed
        | abbreviations(advert)
        | abbreviations(theirs)
        | frozenset(term.upper() for term in example.terms)
    )


def shown(report: Report, dismissed: Collection[str] = (), example: ExampleText | None = None) -> tuple[Finding, ...]:
    """The findings to put on screen: five at most, E first, then W, then I, within each in the order of domain.md.

    Left out are those a finding already there explains (an empty action has no steps either), and, where the
    ``example`` is given, those whose key stands in ``dismissed``.
    """
    left = [
        finding for finding in report.findings if example is None or dismissal_key(finding, example) not in dismissed
    ]
    present = {finding.rule for finding in report.findings}
    rules = rulebook().rules
    told = [finding for finding in left if not rules[finding.rule].after & present]
    return tuple(sorted(told, key=lambda each: (_WEIGHT[each.severity], rules[each.rule].order))[:ON_SCREEN])


def is_ready(report: Report) -> bool:
    """Whether nothing holds back the "ready" badge: no E."""
    return all(finding.severity != Severity.ERROR for finding in report.findings)


def dismissal_key(finding: Finding, judged: ExampleText | str) -> str:
    """What "it is right" is kept under: the rule, what it points at, and a hash of the text it looked at.

    The key changes with the text, so a finding set aside returns when the words it was about change. ``judged`` is the
    example, or the note or field that was checked.
    """
    if isinstance(judged, str):
        texts = [judged]
    else:
        part = finding.part if finding.part in _PARTS else ""
        texts = [getattr(judged, name) for name in ([part] if part else _PARTS)]
    words = "\x1f".join(" ".join(text.split()) for text in texts)
    digest = hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:16]
    return ":".join(filter(None, (finding.rule, finding.subject, digest)))
