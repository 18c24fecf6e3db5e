"""Taking in a posting that was read, and reading it again without touching what the person decided; it reads nothing.

A posting's text is never changed: a new text is a new row, the old one is kept. Reading again brings undecided lines
in line with what was found; a decided line, and any line somebody's work hangs on, stays (product rule "the person
decides").
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from sqlalchemy import or_, select

from desktop_app.records import rows
from desktop_app.store.lists import Place, RequirementKind
from desktop_app.store.models import Bridge, Link, Posting, Requirement
from desktop_app.vocabulary import Confidence, Level, ListedKind

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desktop_app.reading.result import Document, ListedRequirement, NotSorted, Reading, SetAside

KINDS: Final = {
    ListedKind.EXPERIENCE: RequirementKind.EXPERIENCE,
    ListedKind.SKILL: RequirementKind.TECHNICAL,
    ListedKind.EDUCATION: RequirementKind.QUALIFICATION,
    ListedKind.CERTIFICATION: RequirementKind.QUALIFICATION,
    ListedKind.LANGUAGE: RequirementKind.QUALIFICATION,
    ListedKind.TRAIT: RequirementKind.BEHAVIOUR,
    ListedKind.OTHER: RequirementKind.EXPERIENCE,
}
"""Which kind of record a kind of line becomes; the person may say "culture" where reading cannot."""

_NOT_KEPT = frozenset({"heading", "blank"})
_SAME_LINE = 0.6
"""Share of words two wordings must have in common to be one line."""

_SPLIT_LINE = 0.8
"""Share of a line's words that its decided pieces must hold together to stand for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PostingRow:
    """One text of a posting as it was read."""

    id: int
    opportunity_id: int
    text: str
    format: str
    read_at: datetime
    file_name: str
    language: str
    notice: str
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What came of taking a posting in.

    Ids of lines that are new or changed by reading; texts of untouched lines that are gone, without those that asked
    nothing; ids of lines kept as the person decided; ids of lines kept although the text does not hold them any more;
    and lines that the posting words otherwise now, as (id, wording before) or, where the person decided the line and
    it keeps its words, (id, wording now).
    """

    posting_id: int
    new: tuple[int, ...]
    changed: tuple[int, ...] = ()
    gone: tuple[str, ...] = ()
    kept: tuple[int, ...] = ()
    missing: tuple[int, ...] = ()
    reworded: tuple[tuple[int, str], ...] = ()


@dataclass(slots=True)
class _Settled:
    """What became of the lines that were there."""

    changed: list[int] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    missing: list[int] = field(default_factory=list)
    reworded: list[tuple[int, str]] = field(default_factory=list)


def of_opportunity(session: Session, opportunity_id: int) -> tuple[PostingRow, ...]:
    """Every text of the posting, the latest first."""
    statement = (
        select(*rows.columns(Posting, PostingRow))
        .where(Posting.opportunity_id == opportunity_id)
        .order_by(Posting.read_at.desc(), Posting.id.desc())
    )
    return rows.listed(session, statement, PostingRow)


def latest(session: Session, opportunity_id: int) -> PostingRow | None:
    """The text that counts, or None where nothing was read yet."""
    return next(iter(of_opportunity(session, opportunity_id)), None)


def take_in(
    session: Session,
    opportunity_id: int,
    document: Document,
    reading: Reading,
    *,
    file_name: str = "",
    at: datetime | None = None,
) -> Taken:
    """Keep a posting and everything reading found in it; the first time or again.

    The same text read again adds no second copy of it. Lines are compared with those already there: by their words,
    then by most of their words. Nothing the person decided is overwritten, and nothing they worked on is lost.
    """
    before = latest(session, opportunity_id)
    posting = _kept_text(session, opportunity_id, document, reading, file_name=file_name, at=at)
    found = [_from_listed(item) for item in reading.requirements]
    found += [_from_not_sorted(item) for item in reading.not_sorted]
    found += [_from_set_aside(item) for item in reading.set_aside if item.group not in _NOT_KEPT]
    found.sort(key=lambda item: (item.start or 0, item.stop or 0))
    return _merged(session, posting, found, before.text if before is not None else "")


def _kept_text(
    session: Session,
    opportunity_id: int,
    document: Document,
    reading: Reading,
    *,
    file_name: str,
    at: datetime | None,
) -> Posting:
    before = latest(session, opportunity_id)
    if before is not None and before.text == document.text:
        posting = rows.found(session, Posting, before.id)
    else:
        posting = Posting(
            opportunity_id=opportunity_id, text=document.text, format=document.format, read_at=at or rows.now(),
            file_name=file_name,
        )  # fmt: skip
        session.add(posting)
    posting.language, posting.notice, posting.notes = reading.language, reading.notice or "", document.notes
    session.flush()
    return posting


def _from_listed(item: ListedRequirement) -> Requirement:
    return Requirement(
        opportunity_id=0, line=item.line, end_line=item.end, start=item.start, stop=item.stop, text=item.text,
        heading=item.heading, rule=item.rule, place=Place.LISTED, level=item.level, kind=KINDS[item.kind],
        confidence=item.confidence, terms=item.terms, competency=item.competency, years=item.years, fact=item.fact,
    )  # fmt: skip


def _from_not_sorted(item: NotSorted) -> Requirement:
    return Requirement(
        opportunity_id=0, line=item.line, end_line=item.end, start=item.start, stop=item.stop, text=item.text,
        place=Place.NOT_SORTED, why=item.why, level=Level.UNKNOWN, confidence=Confidence.LOW,
    )  # fmt: skip


def _from_set_aside(item: SetAside) -> Requirement:
    return Requirement(
        opportunity_id=0, line=item.line, end_line=item.end, start=item.start, stop=item.stop, text=item.text,
        place=Place.DUTY if item.group == "duty" else Place.LEFT_OUT, group=item.group, why=item.why,
    )  # fmt: skip


_FROM_READING = (
    "line", "end_line", "start", "stop", "text", "heading", "rule", "place", "group", "why", "level", "kind",
    "confidence", "terms", "competency", "years", "fact",
)  # fmt: skip


def _merged(session: Session, posting: Posting, found: list[Requirement], former: str) -> Taken:
    """Bring the lines of the opportunity in line with what was found in its posting; ``former``: its text before."""
    statement = select(Requirement).where(Requirement.opportunity_id == posting.opportunity_id)
    there = list(session.scalars(statement.order_by(Requirement.position, Requirement.id)))
    pairs = _paired(there, found, _stood(session, there))
    decided = [row for row in there if row.decided]
    settled = _settle_old(session, posting, there, pairs, _plain(former))
    row_of = {id(twin): row_id for row_id, twin in pairs.items()}
    order, new = [], []
    for item in found:
        if id(item) in row_of:
            order.append(row_of[id(item)])
        elif not _stands_already(decided, item, posting):
            item.opportunity_id, item.posting_id = posting.opportunity_id, posting.id
            order.append(rows.added(session, item))
            new.append(order[-1])
    _in_order(session, posting.opportunity_id, order, frozenset(new))
    return Taken(
        posting_id=posting.id,
        new=tuple(new),
        changed=tuple(settled.changed),
        gone=tuple(settled.gone),
        kept=tuple(row.id for row in decided),
        missing=tuple(settled.missing),
        reworded=tuple(settled.reworded),
    )


def _settle_old(
    session: Session, posting: Posting, there: list[Requirement], pairs: dict[int, Requirement], former: str
) -> _Settled:
    """Update, keep or delete each line that was there."""
    worked_on = _worked_on(session, posting.opportunity_id)
    settled = _Settled()
    for row in there:
        twin, before = pairs.get(row.id), row.text
        if row.decided:
            _keep_decided(row, twin, posting, former, settled)
        elif twin is not None:
            if _updated(row, twin, posting):
                settled.changed.append(row.id)
            if _words(before) != _words(row.text):
                settled.reworded.append((row.id, before))
        elif row.id in worked_on:
            settled.missing.append(row.id)
        else:
            if row.place is not Place.LEFT_OUT:
                settled.gone.append(row.text)
            session.delete(row)
    session.flush()
    return settled


def _keep_decided(row: Requirement, twin: Requirement | None, posting: Posting, former: str, settled: _Settled) -> None:
    """A line as the person decided it: it is only shown where it stands now, or said to be missing or reworded."""
    same = twin is not None and _words(twin.text) == _words(row.text)
    if row.line is None or (row.posting_id == posting.id and not same):
        return
    start = -1 if same else posting.text.find(row.text)
    if start >= 0:
        row.posting_id, row.start, row.stop = posting.id, start, start + len(row.text)
        row.line = row.end_line = posting.text.count("\n", 0, start) + 1
    elif twin is None:
        if not _holds(_plain(posting.text), row.text):
            settled.missing.append(row.id)
    else:
        if not (same or _holds(former, twin.text)):
            settled.reworded.append((row.id, twin.text))
        row.posting_id = posting.id
        row.line, row.end_line, row.start, row.stop = twin.line, twin.end_line, twin.start, twin.stop


def _worked_on(session: Session, opportunity_id: int) -> frozenset[int]:
    """Lines that carry the person's work: a link, a bridge, a sift answer, or a wording of recruiter or manager."""
    statement = (
        select(Requirement.id)
        .outerjoin(Link, Link.requirement_id == Requirement.id)
        .outerjoin(Bridge, Bridge.requirement_id == Requirement.id)
        .where(
            Requirement.opportunity_id == opportunity_id,
            or_(
                Link.id.is_not(None), Bridge.id.is_not(None), Requirement.sift.is_not(None),
                Requirement.recruiter_words != "", Requirement.manager_words != "",
                Requirement.fact_standing.is_not(None), Requirement.stated_by_id.is_not(None),
            ),
        )
    )  # fmt: skip
    return frozenset(session.scalars(statement))


def _words(text: str) -> frozenset[str]:
    return frozenset(_plain(text).split())


def _plain(text: str) -> str:
    """The words of a text in order, each between blanks, so that bullets, stops and line ends make no difference."""
    return f" {' '.join(''.join(sign if sign.isalnum() else ' ' for sign in text.casefold()).split())} "


def _holds(plain: str, text: str) -> bool:
    """Whether the words of ``text`` stand one after the other in a text made plain."""
    return _plain(text) in plain


def _stood(session: Session, there: Iterable[Requirement]) -> dict[int, str]:
    """The posting's own words for every line the person decided: they may have worded it otherwise since."""
    texts: dict[int, str] = {}
    found = {}
    for row in there:
        if row.decided and row.posting_id is not None and row.start is not None and row.stop is not None:
            if row.posting_id not in texts:
                texts[row.posting_id] = rows.found(session, Posting, row.posting_id).text
            found[row.id] = texts[row.posting_id][row.start : row.stop]
    return found


def _paired(
    there: Iterable[Requirement], found: Iterable[Requirement], stood: dict[int, str]
) -> dict[int, Requirement]:
    """Which found line is which line already there: same words first, then most of them in common, each used once."""
    pairs: dict[int, Requirement] = {}
    free = list(found)
    waiting = []
    for row in there:
        own = (_words(row.text), _words(stood.get(row.id, row.text)))
        twin = next((item for item in free if _words(item.text) in own), None)
        if twin is None:
            waiting.append(row)
        else:
            pairs[row.id] = twin
            free.remove(twin)
    for row in waiting:
        alike = [
            (max(_likeness(text, item.text) for text in (row.text, stood.get(row.id, row.text))), item) for item in free
        ]
        likeness, best = max(alike, key=lambda each: each[0], default=(0.0, None))
        if best is not None and likeness >= _SAME_LINE:
            pairs[row.id] = best
            free.remove(best)
    return pairs


def _likeness(one: str, other: str) -> float:
    """Words in common over all words of both, 0 to 1."""
    first, second = _words(one), _words(other)
    return len(first & second) / len(first | second) if first | second else 0.0


def _updated(row: Requirement, twin: Requirement, posting: Posting) -> bool:
    """Bring an undecided line up to date; returns whether what it says or where it was put changed."""
    shown = ("text", "place", "level", "kind", "confidence", "fact", "years", "why")
    differs = any(getattr(row, name) != getattr(twin, name) for name in shown)
    for name in _FROM_READING:
        setattr(row, name, getattr(twin, name))
    if row.fact is None:
        row.fact_standing = None
    row.posting_id = posting.id
    return differs


def _stands_already(decided: list[Requirement], item: Requirement, posting: Posting) -> bool:
    """Whether decided lines (split, merged, reworded) stand for a found one, by their place or by their words."""
    start, stop = item.start or 0, item.stop or 0
    shared = sum(
        max(0, min(row.stop, stop) - max(row.start, start))
        for row in decided
        if row.posting_id == posting.id and row.start is not None and row.stop is not None
    )
    if 2 * shared >= max(1, stop - start):
        return True
    words = _words(item.text)
    sets = [_words(row.text) for row in decided if row.line is not None]
    if any(words <= each for each in sets):
        return True
    halves = frozenset[str]().union(*(each for each in sets if each < words))
    return len(halves) >= _SPLIT_LINE * len(words)


def _in_order(session: Session, opportunity_id: int, found: list[int], new: frozenset[int]) -> None:
    """Keep the person's order; a new line goes after the one it follows in the posting."""
    statement = select(Requirement.id).where(Requirement.opportunity_id == opportunity_id, Requirement.id.not_in(new))
    order = list(session.scalars(statement.order_by(Requirement.position, Requirement.id)))
    for number, each in enumerate(found):
        if each in new:
            before = next((earlier for earlier in reversed(found[:number]) if earlier in order), None)
            order.insert(0 if before is None else order.index(before) + 1, each)
    rows.reordered(session, Requirement, order)
