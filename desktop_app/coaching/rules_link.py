"""Rules on the requirement, the record and the truth tick (REL, RDY, SAF-03, SAF-04); they must not judge wording.

Each rule takes a ``Case`` and gives the findings of one id of domain.md 3.2, or none. REL-04, RDY-01 and SAF-04 rest
on records: without a whole record (``ExampleText.from_store``) they run only on what was given (domain.md 3.5).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop_app.coaching import measure
from desktop_app.coaching.competencies import signs, vocabulary
from desktop_app.coaching.figures import claims
from desktop_app.coaching.lexicon import Scan
from desktop_app.coaching.rulebook import rulebook
from desktop_app.vocabulary import FigureState, LinkKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from desktop_app.coaching.case import Case
    from desktop_app.coaching.result import Finding

LEARNING_FORMS: Final = frozenset(("failure", "mistake", "feedback", "learning"))
"""Question forms that are asked for what was learned (REL-06)."""

SIGNS_SHOWN: Final = 4


def not_linked(case: Case) -> Iterator[Finding]:
    """REL-01: no requirement that the example proves."""
    if not case.example.requirement.strip():
        yield case.rule("REL-01").finding()


def their_words_missing(case: Case) -> Iterator[Finding]:
    """REL-02: none of the requirement's terms occurs in what is told; a term matches from the start of a word."""
    terms = [term for term in case.example.terms if term.strip()]
    if terms and not any(occurs(term, scan) for term in terms for _, scan in case.told):
        name = rulebook().audiences[case.audience].name
        listed = ", ".join(f"“{term}”" for term in terms)
        values = {"Audience": name[0].upper() + name[1:], "term": terms[0], "terms": listed}
        yield case.rule("REL-02").finding(values=values)


def occurs(term: str, scan: Scan) -> bool:
    """Whether a term stands in a text, each of its words from the start of a word ("invoice" in "invoices")."""
    wanted = Scan(term).low
    low = scan.low
    if not wanted:
        return bool(term.strip()) and term.strip().casefold() in scan.text.casefold()
    if measure.is_unspaced(scan):
        return term.strip().casefold() in scan.text.casefold()
    return any(begins(wanted, low[at : at + len(wanted)]) for at in range(len(low) - len(wanted) + 1))


def begins(wanted: Sequence[str], words: Sequence[str]) -> bool:
    """Whether each word begins with its wanted one, endings such as -e, -y and -ing of the wanted one aside."""
    return len(wanted) == len(words) and all(
        word == want or (len(want) > 2 and word.startswith(_root(want)))
        for want, word in zip(wanted, words, strict=True)
    )


def _root(word: str) -> str:
    """A word without the ending that changes when it is bent; at least four letters stay."""
    for ending in ("ing", "ies", "ed", "es", "s", "e", "y"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word.removesuffix(ending)
    return word


def not_applied(case: Case) -> Iterator[Finding]:
    """REL-03: no line that says what it would mean in this role."""
    rule = case.rule("REL-03")
    if measure.word_count(case.scans["here"]) < rule.limits["words"]:
        yield rule.finding()


def competency_without_sign(case: Case) -> Iterator[Finding]:
    """REL-04: a ticked competency none of whose indicator words stands in action or result."""
    if not case.example.from_store:
        return
    known = vocabulary()
    for tag in case.example.competencies:
        if tag in known and not signs(known[tag], (case.scans["action"], case.scans["result"])):
            listed = ", ".join(known[tag].indicator_words[:SIGNS_SHOWN])
            values = {"name": known[tag].name, "signs": listed}
            yield case.rule("REL-04").finding(values=values, subject=tag)


def transfer_not_translated(case: Case) -> Iterator[Finding]:
    """REL-05: a transfer link without the literal equivalent in their words."""
    if case.example.link == LinkKind.TRANSFER and not case.example.their_words.strip():
        yield case.rule("REL-05").finding()


def learning_missing(case: Case) -> Iterator[Finding]:
    """REL-06: asked about a failure, a mistake or feedback, or told as STARR, and nothing learned."""
    rule = case.rule("REL-06")
    wanted = case.framework.needs_learned or case.example.question_form.strip().casefold() in LEARNING_FORMS
    if wanted and case.counts["learned"] < rule.limits["words"]:
        yield rule.finding(values={"words": case.counts["learned"]})


def old(case: Case) -> Iterator[Finding]:
    """REL-07: over five years ago."""
    rule = case.rule("REL-07")
    year = case.example.year
    if year is not None and case.this_year - year > rule.limits["years"]:
        yield rule.finding(values={"year": year})


def not_ready_for_probes(case: Case) -> Iterator[Finding]:
    """RDY-01: fewer than three of six depth notes, for listeners who ask the second question."""
    rule = case.rule("RDY-01")
    notes = case.example.depth_notes
    if notes is None and not case.example.from_store:
        return
    filled = [kind for kind, text in (notes or {}).items() if text.strip()]
    if len(filled) < rule.limits["notes"]:
        missing = ", ".join(name for kind, name in rule.names.items() if kind not in filled)
        values = {"notes": len(filled), "of": round(rule.limits["of"]), "open": missing}
        yield rule.finding(values=values)


def truth_tick_missing(case: Case) -> Iterator[Finding]:
    """SAF-03: not confirmed that it happened, was the person's part, and the figures are honest."""
    if not case.example.truth:
        yield case.rule("SAF-03").finding()


def figure_without_source(case: Case) -> Iterator[Finding]:
    """SAF-04: figures nobody said the source of: no source for the whole example, and none in the ledger."""
    example = case.example
    source = example.number_source
    if source is None and not example.from_store and not example.figures:
        return
    if source and source.strip():
        return
    places = []
    for part, scan in case.told:
        for figure in claims(scan.text, case.language):
            state = example.figures.get(figure.text, FigureState.UNSET)
            if state == FigureState.UNSET:
                places.append((part, figure.start, figure.end))
    if places:
        yield case.rule("SAF-04").finding(places=tuple(places), values={"quoted": case.quoted(places)})


RULES: Final[dict[str, Callable[[Case], Iterator[Finding]]]] = {
    "REL-01": not_linked,
    "REL-02": their_words_missing,
    "REL-03": not_applied,
    "REL-04": competency_without_sign,
    "REL-05": transfer_not_translated,
    "REL-06": learning_missing,
    "REL-07": old,
    "RDY-01": not_ready_for_probes,
    "SAF-03": truth_tick_missing,
    "SAF-04": figure_without_source,
}
