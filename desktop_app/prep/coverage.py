"""The coverage matrix: which example proves which requirement, for whom; it must not decide anything for the person.

``gather`` reads plain values in a handful of statements; ``suggest`` (slow enough to run off the GUI thread) ranks;
``matrix`` puts both together for one reader and is cheap enough to call again at every switch of the reader.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from desktop_app import text
from desktop_app.matching.memory import Confirmed, with_memory
from desktop_app.matching.ranker import Index, story_part
from desktop_app.matching.result import Line, Ranking, Reason, Story, Suggestion
from desktop_app.prep.standing import Count, Standing, musts, standing
from desktop_app.records import evidence, examples, tellings
from desktop_app.store.lists import FactStanding, Place, RequirementKind
from desktop_app.store.models import (
    Bridge,
    ExampleCompetency,
    ExampleVersion,
    Link,
    Person,
    Profile,
    Requirement,
    Use,
    WordAlias,
)
from desktop_app.vocabulary import FactKind, Level, LinkKind

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A row of the matrix: one listed requirement with its bridge's state and the person's word on a fact."""

    id: int
    label: str
    text: str
    level: Level
    kind: RequirementKind
    line: int | None
    terms: tuple[str, ...]
    competency: str | None
    fact: FactKind | None
    fact_met: bool
    fact_note: str
    bridged: bool

    @property
    def for_stories(self) -> bool:
        """Whether stories can prove it, or the topic beside its span of years; other facts are the own record's."""
        return self.fact is None or story_part(line_of(self)) is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A column of the matrix: one example in use; ``words`` by audience, "" being the full text; ``told_to`` names."""

    id: int
    title: str
    story: Story
    words: dict[str, int]
    told_to: tuple[str, ...] = ()
    truth: bool = False

    def seconds(self, audience: str, pace: float) -> int:
        """Spoken seconds of the telling this audience gets, estimated from words."""
        return text.seconds(self.words.get(audience, self.words[""]), pace)


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What the person decided for one cell."""

    kind: LinkKind
    never_suggest: bool
    their_words: str
    words_to_use: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """Everything the matrix of one opportunity is made of, as plain values another thread may hold.

    ``past`` are the pairs confirmed at other opportunities, offered first for a similar line.
    """

    opportunity_id: int
    asked: tuple[Asked, ...]
    told: tuple[Told, ...]
    decisions: dict[tuple[int, int], Decision]
    word_list: tuple[tuple[str, str], ...] = ()
    past: tuple[Confirmed, ...] = ()
    pace: float = text.DEFAULT_PACE


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One crossing: what was decided, or what is suggested and counts for nothing; ``counted`` by this reader."""

    decided: LinkKind | None = None
    suggested: LinkKind | None = None
    counted: bool = False
    reason: Reason | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A requirement as one reader counts it, its cells in the order of the columns."""

    asked: Asked
    cells: tuple[Cell, ...]
    standing: Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class Matrix:
    """The whole matrix for one reader; ``count`` is of musts, ``notice`` says in words what did not take part."""

    rows: tuple[Row, ...]
    columns: tuple[Told, ...]
    count: Count
    notice: str | None = None
    nothing_found: frozenset[int] = field(default_factory=frozenset)


FEW, LEADING = 8, 4
"""Columns that fit without scrolling, and how many of the most used lead where there are more."""

_ORDER = {Level.MUST: 0, Level.WISH: 1, Level.UNKNOWN: 2}


def gather(session: Session, opportunity_id: int) -> Material:
    """Read everything the matrix of one opportunity needs, in nine statements whatever the number of rows."""
    profile = session.scalar(select(Profile))
    return Material(
        opportunity_id=opportunity_id,
        asked=_asked(session, opportunity_id),
        told=_told(session),
        decisions={
            (link.requirement_id, link.example_id): Decision(
                kind=link.kind,
                never_suggest=link.never_suggest,
                their_words=link.their_words,
                words_to_use=link.words_to_use,
            )
            for link in session.scalars(
                select(Link)
                .join(Requirement, Requirement.id == Link.requirement_id)
                .where(Requirement.opportunity_id == opportunity_id)
            )
        },
        word_list=tuple((row.word, row.means) for row in session.scalars(select(WordAlias))),
        past=_past(session, opportunity_id),
        pace=(profile.pace if profile and profile.pace else text.DEFAULT_PACE),
    )


def _past(session: Session, opportunity_id: int) -> tuple[Confirmed, ...]:
    """What was confirmed at the other opportunities, the latest first."""
    statement = (
        select(Requirement.text, Link.example_id, Link.kind)
        .join(Requirement, Requirement.id == Link.requirement_id)
        .where(Link.kind != LinkKind.NONE, Requirement.opportunity_id != opportunity_id)
        .order_by(Link.decided_at.desc(), Link.id.desc())
    )
    return tuple(Confirmed(line, str(example), kind) for line, example, kind in session.execute(statement))


def standings(session: Session, opportunity_id: int, *, counts_transfer: bool) -> tuple[tuple[Asked, Standing], ...]:
    """How one reader counts each requirement, without reading a single story: what Today needs."""
    kinds: dict[int, list[LinkKind]] = {}
    for link in evidence.of_opportunity(session, opportunity_id):
        kinds.setdefault(link.requirement_id, []).append(link.kind)
    return tuple(
        (
            asked,
            standing(
                kinds.get(asked.id, ()),
                fact_met=asked.fact is not None and asked.fact_met,
                bridged=asked.bridged,
                counts_transfer=counts_transfer,
            ),
        )
        for asked in _asked(session, opportunity_id)
    )


def _asked(session: Session, opportunity_id: int) -> tuple[Asked, ...]:
    """Listed requirements, musts first, each group in the posting's order (M21c)."""
    bridged = {
        bridge.requirement_id
        for bridge in session.scalars(select(Bridge))
        if (bridge.nearest or bridge.example_id) and bridge.carries_over and bridge.plan
    }
    found = [
        Asked(
            id=row.id,
            label=row.label or row.text,
            text=row.text,
            level=row.level,
            kind=row.kind,
            line=row.line,
            terms=row.terms,
            competency=row.competency,
            fact=row.fact,
            fact_met=row.fact_standing in (FactStanding.MET, FactStanding.NOT_NEEDED_YET),
            fact_note=row.fact_note,
            bridged=row.id in bridged,
        )
        for row in session.scalars(
            select(Requirement)
            .where(Requirement.opportunity_id == opportunity_id, Requirement.place == Place.LISTED)
            .order_by(Requirement.position, Requirement.id)
        )
    ]
    return tuple(sorted(found, key=lambda asked: _ORDER[asked.level]))


def _told(session: Session) -> tuple[Told, ...]:
    """Examples in use, in the person's own order."""
    competencies: dict[int, list[str]] = {}
    for example_id, competency in session.execute(select(ExampleCompetency.example_id, ExampleCompetency.competency)):
        competencies.setdefault(example_id, []).append(competency)
    versions: dict[int, dict[str, int]] = {}
    for row in session.scalars(select(ExampleVersion)):
        if row.text.strip():
            versions.setdefault(row.example_id, {})[row.audience] = _counted(row.text)
    names: dict[int, list[str]] = {}
    for example_id, name in session.execute(
        select(Use.example_id, Person.name).join(Person, Person.id == Use.person_id).order_by(Use.day).distinct()
    ):
        names.setdefault(example_id, []).append(name)
    return tuple(
        Told(
            id=row.id,
            title=row.title,
            story=_story(row, tuple(competencies.get(row.id, ()))),
            words={"": _counted(tellings.full_text(row)), **versions.get(row.id, {})},
            told_to=tuple(names.get(row.id, ())),
            truth=row.truth,
        )
        for row in examples.in_use(session)
    )


@lru_cache(maxsize=2048)
def _counted(told: str) -> int:
    """Words of a telling; kept, because a bank is counted on every page while most of its texts stay as they are."""
    return len(text.words(told))


def _story(row: examples.ExampleRow, competencies: tuple[str, ...]) -> Story:
    return Story(
        id=str(row.id),
        title=row.title,
        situation=row.situation,
        task=row.task,
        action=row.action,
        result=row.result,
        learned=row.learned,
        tags=row.tags,
        competencies=competencies,
    )


def line_of(asked: Asked) -> Line:
    """A requirement as matching sees it."""
    return Line(
        id=str(asked.id),
        text=asked.text,
        terms=asked.terms,
        level=asked.level,
        competency=asked.competency,
        fact=asked.fact,
    )


def suggest(material: Material, index: Index | None = None) -> Ranking:
    """Rank every example for every story requirement; plain values in and out, so it may run in another thread.

    Args:
        material: from ``gather``.
        index: one kept from an earlier call: it is brought up to date in place and re-ranking costs little.
    """
    kept = index if index is not None else Index((), material.word_list)
    kept.hold(told.story for told in material.told)
    lines = [line_of(asked) for asked in material.asked]
    held = {told.story.id for told in material.told}
    past = [each for each in material.past if each.example in held]
    return with_memory(kept.rank(lines), lines, past, kept.vectors)


def in_order(material: Material, ranking: Ranking) -> tuple[int, ...]:
    """Ids of the examples, those that matter here first: proof, then suggested, then not looked at, then refused.

    Within each group the person's own order holds; of more than eight that prove something the four most used lead.
    """
    proving: dict[int, int] = {}
    decided: dict[int, int] = {}
    for (_, example), decision in material.decisions.items():
        decided[example] = decided.get(example, 0) + 1
        if decision.kind is not LinkKind.NONE:
            proving[example] = proving.get(example, 0) + 1
    offered = {
        int(offer.example)
        for line, offers in ranking.suggestions.items()
        for offer in offers
        if (int(line), int(offer.example)) not in material.decisions and suggested_kind(offer) is not None
    }
    asked = sum(each.for_stories for each in material.asked)

    def group(told: Told) -> int:
        if told.id in proving:
            return 0
        return 1 if told.id in offered else 2 if decided.get(told.id, 0) < asked else 3

    rows = sorted((told for told in material.told), key=group)
    if len(proving) > FEW:
        most = sorted(rows[: len(proving)], key=lambda told: -proving[told.id])[:LEADING]
        rows = [*most, *(told for told in rows if told not in most)]
    return tuple(told.id for told in rows)


def nearest(material: Material, requirement_id: int) -> tuple[str, tuple[str, ...]] | None:
    """Title of the example that comes nearest to a requirement, and the person's own words it is offered for.

    None where nothing more than common words met: then there is nothing to name.
    """
    asked = next((each for each in material.asked if each.id == requirement_id), None)
    if asked is None:
        return None
    index = Index((), material.word_list)
    for told in material.told:
        index.put(told.story)
    offered = index.rank([line_of(asked)]).suggestions.get(str(requirement_id), ())
    best = next((each for each in offered if suggested_kind(each) is not None), None)
    if best is None:
        return None
    title = next(told.title for told in material.told if str(told.id) == best.example)
    return title, tuple(dict.fromkeys(yours for _, yours in best.reason.pairs))


def matrix(material: Material, ranking: Ranking, *, counts_transfer: bool) -> Matrix:
    """The matrix as one reader counts it; suggestions are shown where nothing was decided and count for nothing."""
    rows = []
    for asked in material.asked:
        offered = {int(each.example): each for each in ranking.suggestions.get(str(asked.id), ())}
        cells = tuple(
            _cell(material.decisions.get((asked.id, told.id)), offered.get(told.id), asked, counts_transfer)
            for told in material.told
        )
        seen = standing(
            (cell.decided for cell in cells if cell.decided is not None),
            fact_met=asked.fact is not None and asked.fact_met,
            bridged=asked.bridged,
            counts_transfer=counts_transfer,
        )
        rows.append(Row(asked=asked, cells=cells, standing=seen))
    return Matrix(
        rows=tuple(rows),
        columns=material.told,
        count=musts((row.asked.level, row.standing) for row in rows),
        notice=ranking.notice,
        nothing_found=frozenset(int(each) for each in ranking.nothing_found),
    )


_NOTHING: Final = Cell()  # nearly every crossing of a large matrix


def _cell(decision: Decision | None, offered: Suggestion | None, asked: Asked, counts_transfer: bool) -> Cell:
    reason = offered.reason if offered else None
    if decision is not None:
        transfer = decision.kind is LinkKind.TRANSFER
        counted = decision.kind is not LinkKind.NONE and (not transfer or (counts_transfer and asked.bridged))
        return Cell(decided=decision.kind, counted=counted, reason=reason)
    return Cell(suggested=suggested_kind(offered), reason=reason) if offered else _NOTHING


def suggested_kind(suggestion: Suggestion) -> LinkKind | None:
    """What to suggest for a cell; None where only common words met, which the row's list still shows as weak.

    Their own word in the story speaks for exact, a word that means much the same for near; where the evidence is thin
    and rests on comparable words alone, it may at most carry over.
    """
    reason = suggestion.reason
    if reason.strength == "weak":
        return None
    same = any(theirs.casefold() == yours.casefold() for theirs, yours in reason.pairs)
    if reason.strength == "likely":
        return LinkKind.EXACT if same else LinkKind.NEAR
    return LinkKind.NEAR if same else LinkKind.TRANSFER
