"""An example of the store as the coach reads it, with its link and ledger; it must judge nothing itself.

``texts`` reads once for the whole bank; the coach then runs on plain values, in another thread if need be.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from desktop_app.coaching.coach import coach, dismissal_key, shown
from desktop_app.coaching.result import ExampleText
from desktop_app.coaching.trimming import telling
from desktop_app.records import evidence, examples, opportunities, own_record, postings, tellings, uses
from desktop_app.text import DEFAULT_PACE

NEED_A_POST: Final = frozenset({"REL-01", "REL-03"})
"""Rules that ask for a link or an "in this role" line."""

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.orm import Session

    from desktop_app.coaching.result import Finding, Report


@dataclass(frozen=True, slots=True, kw_only=True)
class Coached:
    """One example ready for the coach, with the fingerprints of what findings set aside were about.

    ``opportunity`` is the one it is read for: that of its link, else the one in focus, None where there is neither.
    """

    text: ExampleText
    dismissed: frozenset[str]
    opportunity: int | None = None


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
    """Every example in the bank as the coach reads it, each for the opportunity in focus.

    An example that proves nothing there but something elsewhere is read for that other post: its requirement and its
    "in this role" line are of there.
    """
    versions = tellings.versions_by_example(session)
    depth = tellings.depth_notes_by_example(session)
    figures = tellings.figures_by_example(session)
    ticked = examples.competencies_by_example(session)
    resting_by_example = uses.set_aside_by_example(session)
    links = _links(session, opportunity_id)
    places = {link.opportunity_id for link in links.values()} | ({opportunity_id} if opportunity_id else set())
    here = {place: tellings.here_lines(session, place) for place in places}
    found = {}
    for row in (*examples.in_use(session), *examples.retired(session)):
        place = links[row.id].opportunity_id if row.id in links else opportunity_id
        text = ExampleText(
            title=row.title,
            headline=row.headline,
            situation=row.situation,
            task=row.task,
            action=row.action,
            result=row.result,
            learned=row.learned,
            here=here[place].get(row.id, "") if place else "",
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
            framework=row.framework.value.upper(),
        )
        rest = resting_by_example.get(row.id, frozenset())
        found[row.id] = Coached(text=_linked(text, links.get(row.id)), dismissed=rest, opportunity=place)
    return found


def told(coached: Coached, audience: str) -> tuple[ExampleText, dict[str, int]]:
    """What this audience is told: their version laid into parts, else the full text; and where its parts begin there.

    The places are in the version's one text, so that underlines can be drawn in it; without a version they are 0.
    """
    said = telling(coached.text, audience)
    return said.example, said.starts


def judged(coached: Coached, audience: str, place: Setting) -> tuple[Report, tuple[Finding, ...]]:
    """The coach's report on one telling of an example, and the findings to show: five at most, none set aside.

    Without any post an example cannot be tied to one: then the rules that ask for it rest.
    """
    text, _ = told(coached, audience)
    report = coach(text, audience, place.pace, place.glossary, place.advert)
    left = tuple(
        finding
        for finding in report.findings
        if (coached.opportunity is not None or finding.rule not in NEED_A_POST)
        and uses.text_hash(dismissal_key(finding, text)) not in coached.dismissed
    )
    return report, shown(replace(report, findings=left))


def resting(
    coached: Coached, audience: str, report: Report, kept: Sequence[uses.Dismissed]
) -> tuple[tuple[int, str, str], ...]:
    """Findings of a report that the person set aside and that still rest: (id of the dismissal, message, reason)."""
    text, _ = told(coached, audience)
    reasons = {each.text_hash: each for each in kept}
    found = ((reasons.get(uses.text_hash(dismissal_key(one, text))), one.message) for one in report.findings)
    return tuple((each.id, message, each.reason) for each, message in found if each is not None)


def set_aside(
    session: Session, example_id: int, coached: Coached, finding: Finding, reason: str, *, audience: str = "hm"
) -> None:
    """Keep that the person says "it is right" to a finding; it returns when the text it is about changes.

    Each version is a text of its own: what was set aside in one still speaks in another.
    """
    text, _ = told(coached, audience)
    version = audience if coached.text.versions.get(audience, "").strip() else ""
    part = ":".join(each for each in (version, finding.part, finding.subject) if each)
    uses.dismiss(session, finding.rule, dismissal_key(finding, text), reason=reason, part=part, example_id=example_id)


def _links(session: Session, opportunity_id: int | None) -> dict[int, evidence.ProvenLine]:
    """The best link of each example: of the opportunity in focus where it has one there, else of any."""
    return {line.example_id: line for line in evidence.best_lines(session, opportunity_id)}


def _linked(text: ExampleText, line: evidence.ProvenLine | None) -> ExampleText:
    if line is None:
        return text
    return replace(text, requirement=line.text, terms=line.terms, link=line.kind.value, their_words=line.their_words)
