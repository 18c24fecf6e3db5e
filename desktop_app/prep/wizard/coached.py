"""What the coach says on a wizard page about its texts and examples; it must not decide which rules speak where.

The page's checks of rule "coach" name the rules (docs/playbooks.md); a text typed into a field is judged by the rules
that look at wording alone, an example shown on the page by all that are named, a note by the rules for notes.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from desktop_app.coaching.coach import coach
from desktop_app.coaching.note import NoteText, OtherNote, check_note
from desktop_app.coaching.result import ExampleText
from desktop_app.coaching.rulebook import audience_of
from desktop_app.playbooks import values as shapes
from desktop_app.playbooks.state import CoachFact
from desktop_app.records import examples, followups, opportunities, tellings
from desktop_app.vocabulary import LinkKind, Severity

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy.orm import Session

    from desktop_app.coaching.result import Finding
    from desktop_app.playbooks.model import Field, Page
    from desktop_app.playbooks.state import PageState
    from desktop_app.prep.wizard.context import Context

WORDING: Final = ("OWN-05", "OWN-06", "OWN-07", "TON-01", "TON-02", "TON-04", "TON-05", "TON-06", "TON-07", "JAR-01",
                  "SAF-01", "SAF-02")  # fmt: skip
"""Rules that may judge any text by its wording alone."""

TEXT_KINDS: Final = frozenset({"line", "text", "list", "rows", "group"})
NOTES: Final = "FU"
EACH: Final = 2
"""Most findings said of one example on a page; all of them stand in the example's own page."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is looked at: a page as it stands, the rules its checks name, and who will listen."""

    context: Context
    page: Page
    state: PageState
    rules: tuple[str, ...]
    listener: str

    def names(self, rule: str) -> bool:
        """Whether a rule is meant; the list may name whole families ("LEN")."""
        return any(rule == name or rule.startswith(f"{name}-") for name in self.rules)


def of_page(session: Session, context: Context, page: Page, state: PageState) -> tuple[CoachFact, ...]:
    """Every finding of the rules that the page's checks name, gravest first within each example; () where none do."""
    rules = tuple(name for check in page.checks if check.rule == "coach" for name in check.argument("rules"))
    if not rules:
        return ()
    asked = _Asked(context, page, state, rules, audience_of(context.playbook.audience).key)
    found = _of_texts(session, asked)
    for example_id, place in _shown(page, state).items():
        found += _of_example(session, asked, example_id, place)
    if any(name.startswith(NOTES) for name in rules):
        found += _of_notes(session, asked)
    return tuple(found)


def _of_texts(session: Session, asked: _Asked) -> list[CoachFact]:
    """The wording rules over every text typed on the page."""
    wanted = [rule for rule in WORDING if asked.names(rule)]
    if not wanted:
        return []
    glossary = [term.term for term in opportunities.glossary(session, asked.context.opportunity_id)]
    facts = asked.state.facts
    return [
        _fact(finding, field.key, place.row)
        for field in asked.page.fields
        if field.kind in TEXT_KINDS
        for place in shapes.places(asked.state, field.key)
        for finding in _said(ExampleText(action=place.text), asked.listener, facts.pace, glossary, facts.advert)
        if finding.rule in wanted
    ]


_KEPT: OrderedDict[tuple[str, ...], tuple[Finding, ...]] = OrderedDict()
_MOST_KEPT: Final = 256


def _said(
    told: ExampleText, listener: str, pace: float, glossary: Collection[str] = (), advert: str = ""
) -> tuple[Finding, ...]:
    """What the coach finds in a text; kept by all that it looks at, for a page is judged at every pause in typing."""
    key = (repr(told), listener, repr(pace), *sorted(glossary), advert, date.today().isoformat())
    if key not in _KEPT:
        _KEPT[key] = coach(told, listener, pace, glossary, advert).findings
        if len(_KEPT) > _MOST_KEPT:
            _KEPT.popitem(last=False)
    return _KEPT[key]


def _fact(finding: Finding, field: str = "", row: int | None = None) -> CoachFact:
    """A finding at a field of the page."""
    return CoachFact(
        rule=finding.rule, severity=finding.severity, message=finding.message, fix=finding.fix, field=field, row=row
    )


def _shown(page: Page, state: PageState) -> dict[int, tuple[str, int | None]]:
    """Examples that stand on the page, each with the field and row where it stands first.

    They are picked in a field or a row, prove a requirement of the page, or are in front for this talk.
    """
    found: dict[int, tuple[str, int | None]] = {}
    titles = {each.ref for each in state.facts.examples}
    for field in page.fields:
        for example, row in _standing(field, state):
            if isinstance(example, int) and example in titles:
                found.setdefault(example, (field.key, row))
    return found


def _standing(field: Field, state: PageState) -> list[tuple[object, int | None]]:
    """Ids of examples in one field with their row, whatever else stands there."""
    if field.kind == "examples":
        return [(each, None) for each in shapes.listed(state.values.get(field.key))]
    if field.kind == "links":
        level = field.option("level")
        asked = {each.ref for each in state.facts.requirements if level in (None, each.level)}
        proving = [each for each in state.facts.links if each.requirement in asked and each.kind is not LinkKind.NONE]
        return [(each.example, None) for each in proving]
    if field.kind == "rehearsal":
        return [(each, None) for each in state.facts.lead]
    if field.seeded and field.source == "examples.lead":
        return [(row.get("ref"), number) for number, row in enumerate(shapes.rows(state, field.key))]
    columns = [column.key for column in field.columns if column.kind == "examples"]
    return [
        (each, number)
        for number, row in enumerate(shapes.rows(state, field.key))
        for column in columns
        for each in shapes.listed(row.get(column))
    ]


def _of_example(session: Session, asked: _Asked, example_id: int, place: tuple[str, int | None]) -> list[CoachFact]:
    """The gravest findings about one example as it would be told here, with its title unless its row says it."""
    told = example_text(session, asked.context, example_id, asked.listener, asked.state)
    findings = _said(told, asked.listener, asked.state.facts.pace)
    named = [each for each in findings if asked.names(each.rule) and each.severity is not Severity.HINT]
    return [
        CoachFact(
            rule=each.rule,
            severity=each.severity,
            message=each.message if place[1] is not None else f"{told.title}: {each.message}",
            fix=each.fix,
            field=place[0],
            row=place[1],
            example=example_id,
        )
        for each in named[:EACH]
    ]


def example_text(session: Session, context: Context, example_id: int, listener: str, state: PageState) -> ExampleText:
    """One example as this listener would hear it, with the requirement it proves best here."""
    row = examples.row_of(session, example_id)
    order = [LinkKind.EXACT, LinkKind.NEAR, LinkKind.TRANSFER]
    links = [each for each in state.facts.links if each.example == example_id and each.kind in order]
    link = min(links, key=lambda each: order.index(each.kind), default=None)
    proved = next((each for each in state.facts.requirements if link and each.ref == link.requirement), None)
    version = tellings.versions(session, example_id).get(context.playbook.version, "")
    return ExampleText(
        title=row.title,
        headline=row.headline,
        situation=row.situation,
        task=row.task,
        action=row.action,
        result=row.result,
        learned=row.learned,
        here=tellings.here_lines(session, context.opportunity_id).get(example_id, ""),
        versions={listener: version} if version else {},
        depth_notes={kind.value: note for kind, note in tellings.depth_notes(session, example_id).items()},
        competencies=examples.competencies(session, example_id),
        requirement=proved.text if proved else "",
        terms=proved.terms if proved else (),
        link=link.kind.value if link else "",
        their_words=link.words if link else "",
        year=row.year,
        truth=row.truth,
        number_source=row.number_source,
        no_figure_reason=row.no_figure_reason,
        private=row.private,
        language=row.language,
        framework=row.framework.value.upper(),
        from_store=True,
    )


def _of_notes(session: Session, asked: _Asked) -> list[CoachFact]:
    """What the coach says about the notes drafted for this talk, at the page's note."""
    field = next((each.key for each in asked.page.fields if each.kind == "follow_up"), "")
    audience = asked.context.playbook.audience
    notes = [each for each in followups.of_interview(session, asked.context.interview_id) if each.text.strip()]
    found = []
    for note in notes:
        others = tuple(
            OtherNote(person=each.person, audience=audience, text=each.text)
            for each in notes
            if each.person_id != note.person_id
        )
        report = check_note(NoteText(text=note.text, audience=audience, others=others))
        found += [_fact(each, field) for each in report.findings if asked.names(each.rule)]
    return found
