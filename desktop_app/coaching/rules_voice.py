"""Rules on whose story it is and what was done in it (OWN, ACT), English wording only; they must not look at length.

Each rule takes a ``Case`` and gives the findings of one id of domain.md 3.2, or none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop_app.coaching import voice
from desktop_app.coaching.anchors import has_anchor
from desktop_app.vocabulary import Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop_app.coaching.case import Case
    from desktop_app.coaching.lexicon import Hit, Scan
    from desktop_app.coaching.result import Finding

E, W, HINT = Severity.ERROR, Severity.WARNING, Severity.HINT

WITH_OTHERS: Final = frozenset(("teamwork", "leadership", "conflict"))
"""Competencies that a story can only show with other people in it (OWN-03)."""

OWN_POST: Final = 5
"""Words between "I was" or "as" and the name of one's own post."""


def _in_action(case: Case, hits: list[Hit]) -> tuple[tuple[str, int, int], ...]:
    scan = case.scans["action"]
    return tuple(("action", *scan.span(hit)) for hit in hits)


def we_dominates(case: Case) -> Iterator[Finding]:
    """OWN-01: "we" over half of I and we with three or more; an error where "I" never appears and "we" does."""
    rule = case.rule("OWN-01")
    scan = case.scans["action"]
    own, together = voice.counted_i(scan), voice.counted_we(scan)
    many = len(together) >= rule.limits["we"]
    most = len(together) * 100 > rule.limits["share"] * (len(own) + len(together))
    if (together and not own) or (many and most):
        values = {"we": len(together), "i": len(own)}
        yield rule.finding(W if own else E, values=values, places=_in_action(case, together))


def nobody_acts(case: Case) -> Iterator[Finding]:
    """OWN-02: the action has neither "I" nor "we"."""
    scan = case.scans["action"]
    if not voice.counted_i(scan) and not voice.counted_we(scan):
        yield case.rule("OWN-02").finding()


def alone_in_a_team_story(case: Case) -> Iterator[Finding]:
    """OWN-03: teamwork, leadership or conflict, and no word for anybody else anywhere."""
    tagged = [tag for tag in case.example.competencies if tag in WITH_OTHERS]
    if tagged and case.total and not any(_names_others(scan) for _, scan in case.told):
        rule = case.rule("OWN-03")
        yield rule.finding(values={"competency": rule.names[tagged[0]]})


def _names_others(scan: Scan) -> bool:
    """Whether a word for other people stands there that is not the person's own post ("I was the shift lead")."""
    for hit in scan.of("team"):
        before = scan.low[max(0, hit.first - OWN_POST) : hit.first]
        if not {"i", "i'm", "as"}.intersection(before) or not {"was", "am", "i'm", "as"}.intersection(before):
            return True
    return False


def passive_voice(case: Case) -> Iterator[Finding]:
    """OWN-04: two or more passives in the action, or in 30% of its sentences."""
    rule = case.rule("OWN-04")
    scan = case.scans["action"]
    found = voice.passives(scan)
    sentences = {scan.sentence_of[hit.first] for hit in found}
    share = 100 * len(sentences) / max(1, len(scan.ranges))
    if len(found) >= rule.limits["count"] or (found and share >= rule.limits["share"]):
        yield rule.finding(values={"times": len(found)}, places=_in_action(case, found))


def weak_verbs(case: Case) -> Iterator[Finding]:
    """OWN-05: two or more verbs that do not say what was done."""
    rule = case.rule("OWN-05")
    scan = case.scans["action"]
    places = _in_action(case, voice.said_of_self(scan, scan.of("weak_verbs")))
    if len(places) >= rule.limits["count"]:
        yield rule.finding(places=places, values={"times": len(places), "quoted": case.quoted(places)})


def habit(case: Case) -> Iterator[Finding]:
    """OWN-06: what is usually done in place of what was done once; an error where no time or place is named either."""
    rule = case.rule("OWN-06")
    places = case.places("habit", ("action",))
    if len(places) >= rule.limits["count"]:
        values = {"times": len(places), "quoted": case.quoted(places)}
        yield rule.finding(W if case.anchored else E, places=places, values=values)


def self_description(case: Case) -> Iterator[Finding]:
    """OWN-07: a claim about oneself in place of an event."""
    places = case.places("self_description")
    if places:
        values = {"times": len(places), "quoted": case.quoted(places)}
        yield case.rule("OWN-07").finding(places=places, values=values)


def no_anchor(case: Case) -> Iterator[Finding]:
    """OWN-08: the situation names no time and no place; a warning only where the result has no figure either."""
    if not has_anchor(case.scans["situation"]):
        unproven = case.has_result and not case.figures
        yield case.rule("OWN-08").finding(W if unproven else HINT)


def too_few_steps(case: Case) -> Iterator[Finding]:
    """ACT-01: fewer than three different own actions."""
    rule = case.rule("ACT-01")
    verbs = voice.different(case.scans["action"], voice.own_actions(case.scans["action"]))
    if len(verbs) < rule.limits["verbs"]:
        values = {"things": len(verbs), "verbs": len(verbs)}
        yield rule.finding(values=values, places=_in_action(case, list(verbs.values())))


def no_reason(case: Case) -> Iterator[Finding]:
    """ACT-02: listeners who mark judgement get no because, so that, rather than, to avoid or trade-off."""
    if not case.scans["action"].of("reason"):
        yield case.rule("ACT-02").finding()


RULES: Final[dict[str, Callable[[Case], Iterator[Finding]]]] = {
    "OWN-01": we_dominates,
    "OWN-02": nobody_acts,
    "OWN-03": alone_in_a_team_story,
    "OWN-04": passive_voice,
    "OWN-05": weak_verbs,
    "OWN-06": habit,
    "OWN-07": self_description,
    "OWN-08": no_anchor,
    "ACT-01": too_few_steps,
    "ACT-02": no_reason,
}
