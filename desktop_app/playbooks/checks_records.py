"""The checks that look at records rather than at the page's own texts; it must not know any page by name.

Part of ``playbooks.checks``, which is what callers use.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from desktop_app.playbooks import values, wording
from desktop_app.playbooks.done import musts, team_example
from desktop_app.playbooks.rules import PageFinding, Spec
from desktop_app.text import words
from desktop_app.translate import plural, tr
from desktop_app.vocabulary import Level

if TYPE_CHECKING:
    from desktop_app.playbooks.model import Page, Rule
    from desktop_app.playbooks.state import PageState

Found = list[PageFinding]


def finding(
    rule: Rule,
    *,
    name: str = "",
    detail: str = "",
    severity: str = "",
    message: str = "",
    fix: str = "",
    field: str = "",
    column: str = "",
    row: int | None = None,
    spans: tuple[tuple[int, int], ...] = (),
) -> PageFinding:
    """A finding in the playbook's own words, at the playbook's place unless a nearer one is given."""
    home, home_column = values.split(rule.field)
    return PageFinding(
        rule=name or rule.rule,
        severity=severity or rule.severity,
        message=message or rule.message,
        fix=fix or rule.fix,
        detail=detail,
        field=field or home,
        column=column or home_column,
        row=row,
        why=rule.why,
        evidence=rule.evidence,
        spans=spans,
    )


def _many_musts(rule: Rule, page: Page, state: PageState) -> Found:
    """More than ``most`` musts."""
    count = len(musts(state))
    return [finding(rule, detail=plural("{n} must", "{n} musts", count))] if count > rule.argument("most") else []


def _duplicates(rule: Rule, page: Page, state: PageState) -> Found:
    """Requirements of which the words are the same."""
    seen: dict[frozenset[str], str] = {}
    found = []
    for each in state.facts.requirements:
        key = frozenset(word.text.casefold() for word in words(each.text))
        if key in seen:
            found.append(finding(rule, detail=each.text))
        seen[key] = each.text
    return found


def _no_terms(rule: Rule, page: Page, state: PageState) -> Found:
    """Musts without a word of theirs to say back."""
    return [finding(rule, detail=each.text) for each in musts(state) if not each.terms]


def _second_hand(rule: Rule, page: Page, state: PageState) -> Found:
    """Signals of distance 1 or more that nobody has confirmed yet (M05b); one finding with their number."""
    count = sum(signal.state == "unchecked" and signal.distance != 0 for signal in state.facts.signals)
    return [finding(rule, detail=tr("{n} to check", n=count))] if count else []


def _too_near(rule: Rule, page: Page, state: PageState) -> Found:
    """Signals nearer to the boss than ``least`` (M04b: a recruiter's word is never first-hand)."""
    near = [
        signal
        for signal in state.facts.signals
        if signal.distance is not None and signal.distance < rule.argument("least")
    ]
    return [finding(rule, detail=signal.text) for signal in near]


def _one_sided(rule: Rule, page: Page, state: PageState) -> Found:
    """COV-04: the lead examples all serve one half."""
    lead = [each for each in state.facts.examples if each.ref in state.facts.lead]
    if len(lead) < rule.argument("least", 3):
        return []
    halves = [(each.technical, each.culture) for each in lead]
    one_half = not any(technical for technical, _ in halves) or not any(culture for _, culture in halves)
    return [finding(rule)] if one_half else []


def _rank_unproved(rule: Rule, page: Page, state: PageState) -> Found:
    """A ranked point that no example is named for (column ``example`` of the rank's items)."""
    found = []
    for path in rule.argument("fields"):
        for number, item in enumerate(values.rows(state, path)):
            if values.filled(item.get("text")) and not values.filled(item.get("example")):
                found.append(finding(rule, detail=str(item["text"]), field=path, row=number))
    return found


def _overused(rule: Rule, page: Page, state: PageState) -> Found:
    """COV-03: an example that carries more than ``most`` musts."""
    must_refs = {each.ref for each in musts(state)}
    carried = Counter(link.example for link in state.facts.links if link.requirement in must_refs and link.example)
    titles = {each.ref: each.title for each in state.facts.examples}
    return [
        finding(rule, detail=titles.get(ref, "")) for ref, count in carried.items() if count > rule.argument("most")
    ]


def _told(rule: Rule, page: Page, state: PageState) -> Found:
    """COV-03: a lead or picked example that this person has heard already."""
    picked = set(state.facts.lead) | {ref for value in state.values.values() for ref in _refs(value)}
    return [finding(rule, detail=each.title) for each in state.facts.examples if each.told_here and each.ref in picked]


def _refs(value: object) -> list[int]:
    """The ids in a value that is a list of ids."""
    return [each for each in value if isinstance(each, int)] if isinstance(value, list | tuple) else []


def _coach(rule: Rule, page: Page, state: PageState) -> Found:
    """What the coach said about the page's texts and examples, for ``rules`` (a family such as STR takes all of it).

    Each keeps the coach's own words; ``at_least`` raises the severity; a field that holds a phrase of the list
    ``spare`` is left alone (a true harm is never rewritten as fault).
    """
    found = []
    for each in state.facts.coach:
        if not any(each.rule == name or each.rule.startswith(f"{name}-") for name in rule.argument("rules")):
            continue
        if rule.argument("spare") and any(
            wording.has(rule.argument("spare"), place.text) for place in values.places(state, each.field)
        ):
            continue
        found.append(
            finding(
                rule,
                name=each.rule,
                severity=rule.argument("at_least", "") or each.severity,
                message=each.message,
                fix=each.fix,
                field=each.field,
                row=each.row,
            )
        )
    return found


def _no_team_proof(rule: Rule, page: Page, state: PageState) -> Found:
    """COV-07: no example of teamwork with both parts, neither in the store nor in ``fields`` on the page."""
    parts = rule.argument("fields", ())
    on_page = bool(parts) and all(values.any_filled(state, path) for path in parts)
    return [] if on_page or any(team_example(each) for each in state.facts.examples) else [finding(rule)]


def _bank_size(rule: Rule, page: Page, state: PageState) -> Found:
    """COV-08: fewer than ``least`` or more than ``most`` examples."""
    count = len(state.facts.examples)
    outside = not rule.argument("least") <= count <= rule.argument("most")
    return [finding(rule, detail=plural("{n} story", "{n} stories", count))] if outside else []


def _questions_over(rule: Rule, page: Page, state: PageState) -> Found:
    """More than ``most`` questions chosen."""
    count = len(state.facts.questions)
    return [finding(rule, detail=tr("{n} chosen", n=count))] if count > rule.argument("most") else []


def _questions_under(rule: Rule, page: Page, state: PageState) -> Found:
    """COV-09: fewer than ``least`` questions chosen."""
    count = len(state.facts.questions)
    return [finding(rule, detail=tr("{n} chosen", n=count))] if count < rule.argument("least") else []


def _question_missing(rule: Rule, page: Page, state: PageState) -> Found:
    """None of the questions ``ids`` is chosen."""
    return [] if any(each.id in rule.argument("ids") for each in state.facts.questions) else [finding(rule)]


def _question_of(rule: Rule, page: Page, state: PageState) -> Found:
    """A question chosen from ``groups`` that belong to somebody else."""
    return [finding(rule, detail=each.text) for each in state.facts.questions if each.group in rule.argument("groups")]


def _question_answered(rule: Rule, page: Page, state: PageState) -> Found:
    """A question chosen although the store already holds the answer."""
    return [finding(rule, detail=each.text) for each in state.facts.questions if each.answered]


def _question_says(rule: Rule, page: Page, state: PageState) -> Found:
    """A question chosen whose words are on the list ``words``."""
    if state.language != "en":
        return []
    return [
        finding(rule, detail=each.text)
        for each in state.facts.questions
        if wording.has(rule.argument("words"), each.text)
    ]


def _names_source(rule: Rule, page: Page, state: PageState) -> Found:
    """A question, here or beside a signal, that gives away whose word it was: by name or by "the recruiter said"."""
    names = {word.text.casefold() for name in state.facts.sources for word in words(name)}
    asked = [each.text for each in state.facts.questions]
    asked += [signal.asked_as for signal in state.facts.signals if signal.asked_as]
    asked += [place.text for path in rule.argument("fields", ()) for place in values.places(state, path)]
    found = []
    for text in asked:
        away = gives_away(text, names, rule.argument("words") if state.language == "en" else "")
        if away:
            found.append(finding(rule, detail=away))
    return found


def gives_away(text: str, names: set[str], listed: str = "source_given_away") -> str:
    """The first word of a question that says whose word it was: a name, or words of the list ``listed`` ("": none).

    ``names`` are the parts of people's names in small letters; "" is returned where nothing gives them away.
    """
    named = [word.text for word in words(text) if without_owner(word.text.casefold()) in names]
    told = wording.find(listed, text) if listed and not named else []
    return named[0] if named else told[0].words if told else ""


def without_owner(word: str) -> str:
    """A word without the "'s" of possession."""
    return word.removesuffix("’s").removesuffix("'s")


def _soon(rule: Rule, page: Page, state: PageState) -> Found:
    """``days`` or fewer working days are left and every path of ``empty`` is empty; ``tips`` only where M46a holds."""
    left = state.facts.days_left
    near = left is not None and left <= rule.argument("days")
    bare = not any(values.any_filled(state, path) for path in rule.argument("empty"))
    meant = state.facts.tips_expected or not rule.argument("tips")
    return (
        [finding(rule, detail=plural("{n} working day left", "{n} working days left", left or 0))]
        if near and bare and meant
        else []
    )


def _after(rule: Rule, page: Page, state: PageState) -> Found:
    """An earlier round ended with one of ``outcomes`` and this one came about all the same."""
    ended = [who for who, outcome in state.facts.earlier if outcome in rule.argument("outcomes")]
    return [finding(rule, detail=who) for who in ended]


def _all_one_kind(rule: Rule, page: Page, state: PageState) -> Found:
    """COV-05: of the examples picked in ``path`` fewer serve culture than ``percent`` of them."""
    picked = _refs(state.values.get(rule.argument("path")))
    chosen = [each for each in state.facts.examples if each.ref in picked]
    culture = sum(each.culture for each in chosen)
    short = bool(chosen) and culture * 100 < rule.argument("percent") * len(chosen)
    return [finding(rule, detail=tr("{some} of {all}", some=culture, all=len(chosen)))] if short else []


def _untranslated(rule: Rule, page: Page, state: PageState) -> Found:
    """REL-05: a transfer link of a must without "say it in their words"."""
    texts = {each.ref: each.text for each in state.facts.requirements if each.level is Level.MUST}
    return [
        finding(rule, detail=texts[link.requirement])
        for link in state.facts.links
        if link.kind == "transfer" and link.requirement in texts and not link.words.strip()
    ]


CHECKS: Final[dict[str, Spec[Found]]] = {
    "many_musts": Spec(_many_musts, {"most": "number"}),
    "duplicate_requirements": Spec(_duplicates),
    "musts_without_terms": Spec(_no_terms),
    "second_hand": Spec(_second_hand),
    "too_near": Spec(_too_near, {"least": "number"}),
    "one_sided": Spec(_one_sided, {}, {"least": "number"}),
    "rank_unproved": Spec(_rank_unproved, {"fields": "paths"}),
    "overused": Spec(_overused, {"most": "number"}),
    "already_told": Spec(_told),
    "coach": Spec(_coach, {"rules": "texts"}, {"at_least": "severity", "spare": "words"}),
    "no_team_proof": Spec(_no_team_proof, {}, {"fields": "paths"}),
    "bank_size": Spec(_bank_size, {"least": "number", "most": "number"}),
    "questions_over": Spec(_questions_over, {"most": "number"}),
    "questions_under": Spec(_questions_under, {"least": "number"}),
    "question_missing": Spec(_question_missing, {"ids": "texts"}),
    "question_of": Spec(_question_of, {"groups": "groups"}),
    "question_answered": Spec(_question_answered),
    "question_says": Spec(_question_says, {"words": "words"}),
    "names_source": Spec(_names_source, {"words": "words"}, {"fields": "paths"}),
    "soon": Spec(_soon, {"days": "number", "empty": "paths"}, {"tips": "flag"}),
    "after": Spec(_after, {"outcomes": "texts"}),
    "one_kind": Spec(_all_one_kind, {"path": "path", "percent": "number"}),
    "untranslated": Spec(_untranslated),
}
"""Checks over records, by name."""
