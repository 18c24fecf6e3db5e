"""An example of the store as the coach reads it, with its link and ledger; it must judge nothing itself.

``texts`` reads once for the whole bank; the coach then runs on plain values, in another thread if need be.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from sqlalchemy import select

from desktop_app.coaching.coach import coach, dismissal_key, shown
from desktop_app.coaching.result import ExampleText
from desktop_app.records import evidence, examples, opportunities, own_record, postings, requirements, tellings, uses
from desktop_app.store.lists import Place
from desktop_app.store.models import Requirement
from desktop_app.text import DEFAULT_PACE
from desktop_app.vocabulary import LinkKind

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop_app.coaching.result import Finding, Report


@dataclass(frozen=True, slots=True, kw_only=True)
class Coached:
    """One example ready for the coach, with the fingerprints of what findings set aside were about."""

    text: ExampleText
    dismissed: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What is the same for all examples: pace, and what this listener knows already."""

    pace: float = DEFAULT_PACE
    glossary: tuple[str, ...] = ()
    advert: str = ""


def setting(session: Session, opportunity_id: int | None = None) -> Setting:
    """The person's pace, and the glossary and posting of the opportunity in focus."""
    pace = own_record.profile(session).pace or DEFAULT_PACE
    if opportunity_id is None:
        return Setting(pace=pace)
    posting = postings.latest(session, opportunity_id)
    terms = tuple(term.term for term in opportunities.glossary(session, opportunity_id))
    return Setting(pace=pace, glossary=terms, advert=posting.text if posting else "")


def texts(session: Session, opportunity_id: int | None = None) -> dict[int, Coached]:
    """Every example in the bank as the coach reads it; links and "here" lines are of the opportunity in focus."""
    versions = tellings.versions_by_example(session)
    depth = tellings.depth_notes_by_example(session)
    figures = tellings.figures_by_example(session)
    ticked = examples.competencies_by_example(session)
    here = tellings.here_lines(session, opportunity_id) if opportunity_id else {}
    links = _links(session, opportunity_id)
    found = {}
    for row in (*examples.in_use(session), *examples.retired(session)):
        text = ExampleText(
            title=row.title,
            headline=row.headline,
            situation=row.situation,
            task=row.task,
            action=row.action,
            result=row.result,
            learned=row.learned,
            here=here.get(row.id, ""),
            versions=versions.get(row.id, {}),
            depth_notes={kind.value: note for kind, note in depth.get(row.id, {}).items()},
            competencies=ticked.get(row.id, ()),
            year=row.year,
            truth=row.truth,
            number_source=row.number_source,
            no_figure_reason=row.no_figure_reason,
            figures={figure.written: figure.state for figure in figures.get(row.id, ())},
            private=row.private,
            language=row.language,
        )
        dismissed = frozenset(each.text_hash for each in uses.dismissed(session, example_id=row.id))
        found[row.id] = Coached(text=_linked(text, links.get(row.id)), dismissed=dismissed)
    return found


def judged(coached: Coached, audience: str, place: Setting) -> tuple[Report, tuple[Finding, ...]]:
    """The coach's report on one example for an audience, and the findings to show: five at most, none set aside."""
    report = coach(coached.text, audience, place.pace, place.glossary, place.advert)
    left = tuple(
        finding
        for finding in report.findings
        if uses.text_hash(dismissal_key(finding, coached.text)) not in coached.dismissed
    )
    return report, shown(replace(report, findings=left))


def set_aside(session: Session, example_id: int, coached: Coached, finding: Finding, reason: str) -> None:
    """Keep that the person says "it is right" to a finding; it returns when the text it is about changes."""
    key = dismissal_key(finding, coached.text)
    part = ":".join(each for each in (finding.part, finding.subject) if each)
    uses.dismiss(session, finding.rule, key, reason=reason, part=part, example_id=example_id)


def _links(
    session: Session, opportunity_id: int | None
) -> dict[int, tuple[requirements.RequirementRow, evidence.LinkRow]]:
    """The best link of each example: of the opportunity in focus, or of any."""
    rank = {LinkKind.EXACT: 0, LinkKind.NEAR: 1, LinkKind.TRANSFER: 2}
    ids = [opportunity_id] if opportunity_id else list(session.scalars(select(Requirement.opportunity_id).distinct()))
    found: dict[int, tuple[requirements.RequirementRow, evidence.LinkRow]] = {}
    for each in ids:
        rows = {row.id: row for row in requirements.of_opportunity(session, each, Place.LISTED)}
        for link in evidence.of_opportunity(session, each):
            known = found.get(link.example_id)
            better = known is None or rank[link.kind] < rank[known[1].kind] if link.kind in rank else False
            if better and link.requirement_id in rows:
                found[link.example_id] = (rows[link.requirement_id], link)
    return found


def _linked(text: ExampleText, link: tuple[requirements.RequirementRow, evidence.LinkRow] | None) -> ExampleText:
    if link is None:
        return text
    row, made = link
    return replace(text, requirement=row.text, terms=row.terms, link=made.kind.value, their_words=made.their_words)
