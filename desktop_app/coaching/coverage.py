"""The coach's rules over a whole preparation (COV-01 to COV-09), on plain counts; it must not know any record."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desktop_app.coaching.rulebook import audience_of, rulebook
from desktop_app.translate import filled
from desktop_app.vocabulary import Level, Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop_app.coaching.result import Finding

JOB: Final = "job"
CULTURE: Final = "culture"


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """One requirement: the ids of the examples that count as proof for this listener, and the gap line if any."""

    id: str
    label: str
    level: Level
    examples: tuple[str, ...] = ()
    gap_line: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """One example in use: how many musts it carries, and whether this person has heard it."""

    id: str
    title: str
    musts: int
    told: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TopCompetency:
    """One of the competencies ranked first for this opportunity, with how many examples show it."""

    id: str
    name: str
    examples: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Trait:
    """One trait of the mould (R7): the sign the person can show, or that it is not them."""

    label: str
    sign: str = ""
    not_me: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamProof:
    """An example tagged teamwork with the person's part and the others'."""

    mine: str = ""
    theirs: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preparation:
    """Everything the coverage rules look at; None means "nobody asked yet", and the rule rests.

    ``top`` are competencies in rank order. ``lead`` has one side ("job", "culture" or "both") for each lead example, in
    order. ``weights`` are percents (job, culture) from the playbook, ``prepared`` counts of what is ready for each.
    ``bank`` counts examples that are not retired, ``questions`` those chosen to ask.
    """

    listed: tuple[Listed, ...] = ()
    carried: tuple[Carried, ...] = ()
    top: tuple[TopCompetency, ...] = ()
    lead: tuple[str, ...] = ()
    weights: tuple[int, int] | None = None
    prepared: tuple[int, int] = (0, 0)
    traits: tuple[Trait, ...] = ()
    team: tuple[TeamProof, ...] | None = None
    bank: int | None = None
    questions: int | None = None


def check_preparation(preparation: Preparation, audience: str) -> tuple[Finding, ...]:
    """All findings over a preparation: E, then W, then I, each by rule id; ``subject`` names what it is about.

    Raises:
        UserError: no such audience.
    """
    listener = audience_of(audience).key
    rules = rulebook().rules
    found = [
        finding for rule_id, run in RULES.items() if rules[rule_id].runs_for(listener) for finding in run(preparation)
    ]
    order = list(Severity)
    return tuple(sorted(found, key=lambda finding: order.index(finding.severity)))


def _open_musts(preparation: Preparation) -> Iterator[Finding]:
    """COV-01: a must without an example and without a gap line."""
    for one in preparation.listed:
        if one.level == Level.MUST and not one.examples and not one.gap_line.strip():
            yield rulebook().rules["COV-01"].finding(values={"label": one.label}, subject=one.id)


def _no_spare(preparation: Preparation) -> Iterator[Finding]:
    """COV-02: a top-three competency with fewer than two examples."""
    rule = rulebook().rules["COV-02"]
    for one in preparation.top[: round(rule.limits["top"])]:
        if one.examples < rule.limits["examples"]:
            yield rule.finding(values={"label": one.name, "examples": one.examples}, subject=one.id)


def _overused(preparation: Preparation) -> Iterator[Finding]:
    """COV-03: an example that carries more than three musts, or that this person has heard."""
    rule = rulebook().rules["COV-03"]
    for one in preparation.carried:
        many = one.musts > rule.limits["musts"]
        if one.told or many:
            reason = filled(rule.names["told" if one.told else "many"], musts=one.musts)
            yield rule.finding(values={"label": one.title, "reason": reason}, subject=one.id)


def _one_sided(preparation: Preparation) -> Iterator[Finding]:
    """COV-04: the three lead examples are all about the job or all about fit."""
    rule = rulebook().rules["COV-04"]
    lead = preparation.lead[: round(rule.limits["lead"])]
    for side, name in rule.names.items():
        if len(lead) == rule.limits["lead"] and all(each == side for each in lead):
            yield rule.finding(values={"side": name})


def _all_technical(preparation: Preparation) -> Iterator[Finding]:
    """COV-05: what is ready for culture is under its weight less 20 points."""
    rule = rulebook().rules["COV-05"]
    total = sum(preparation.prepared)
    if preparation.weights is None or not total:
        return
    share, weight = 100 * preparation.prepared[1] / total, preparation.weights[1]
    if share < weight - rule.limits["less"]:
        yield rule.finding(values={"share": round(share), "weight": weight})


def _no_sign(preparation: Preparation) -> Iterator[Finding]:
    """COV-06: a trait of the mould neither shown nor marked "not me"."""
    for one in preparation.traits:
        if not one.not_me and not one.sign.strip():
            yield rulebook().rules["COV-06"].finding(values={"label": one.label}, subject=one.label)


def _no_team(preparation: Preparation) -> Iterator[Finding]:
    """COV-07: no teamwork example with both parts."""
    team = preparation.team
    if team is not None and not any(one.mine.strip() and one.theirs.strip() for one in team):
        yield rulebook().rules["COV-07"].finding()


def _bank_size(preparation: Preparation) -> Iterator[Finding]:
    """COV-08: fewer than 6 or more than 12 examples."""
    rule = rulebook().rules["COV-08"]
    bank = preparation.bank
    if bank is not None and not rule.limits["least"] <= bank <= rule.limits["most"]:
        advice = rule.few if bank < rule.limits["least"] else rule.many
        yield rule.finding(values={"stories": bank, "advice": advice})


def _no_questions(preparation: Preparation) -> Iterator[Finding]:
    """COV-09: fewer than three questions to ask."""
    rule = rulebook().rules["COV-09"]
    if preparation.questions is not None and preparation.questions < rule.limits["questions"]:
        yield rule.finding(values={"questions": preparation.questions})


RULES: Final[dict[str, Callable[[Preparation], Iterator[Finding]]]] = {
    "COV-01": _open_musts,
    "COV-02": _no_spare,
    "COV-03": _overused,
    "COV-04": _one_sided,
    "COV-05": _all_technical,
    "COV-06": _no_sign,
    "COV-07": _no_team,
    "COV-08": _bank_size,
    "COV-09": _no_questions,
}
