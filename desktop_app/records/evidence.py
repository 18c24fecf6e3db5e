"""Which example proves which requirement, as the person decided it, and the bridges; it must not suggest or count.

A decision stays until the person takes it back: suggestions never touch it (product rule "the person decides").
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import case, func, select

from desktop_app.errors import UserError
from desktop_app.records import rows
from desktop_app.store.lists import Place
from desktop_app.store.models import Bridge, Example, Link, Requirement, WordAlias
from desktop_app.translate import tr
from desktop_app.vocabulary import LinkKind

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkRow:
    """One decided pair."""

    id: int
    requirement_id: int
    example_id: int
    kind: LinkKind
    words_to_use: tuple[str, ...]
    their_words: str
    never_suggest: bool
    decided_at: datetime


def _links(session: Session, *where: ColumnElement[bool]) -> tuple[LinkRow, ...]:
    statement = (
        select(*rows.columns(Link, LinkRow))
        .join(Requirement, Requirement.id == Link.requirement_id)
        .join(Example, Example.id == Link.example_id)
        .where(Example.removed_at.is_(None), *where)
        .order_by(Requirement.position, Link.id)
    )
    return rows.listed(session, statement, LinkRow)


@rows.once_a_reading
def of_opportunity(session: Session, opportunity_id: int) -> tuple[LinkRow, ...]:
    """Every decision of an opportunity, in the order of its requirements."""
    return _links(session, Requirement.opportunity_id == opportunity_id)


def of_example(session: Session, example_id: int) -> tuple[LinkRow, ...]:
    """Every decision about one example, over all opportunities."""
    return _links(session, Link.example_id == example_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProvenLine:
    """A listed line of some opportunity, an example that proves it, and what is said there in their words."""

    opportunity_id: int
    text: str
    terms: tuple[str, ...]
    example_id: int
    kind: LinkKind
    their_words: str


def best_lines(session: Session, opportunity_id: int | None) -> tuple[ProvenLine, ...]:
    """The one listed line that each example proves best: of this opportunity where it proves one there, else of any.

    Exact goes before near and transfer, then the older opportunity, the line that stands first. One statement, whatever
    the number of posts; SQLite compares, since a long search has thousands of links.
    """
    asked, link = Requirement.__table__.columns, Link.__table__.columns
    strength = case({LinkKind.EXACT: 0, LinkKind.NEAR: 1}, value=link["kind"], else_=2)
    elsewhere = asked["opportunity_id"] != (opportunity_id or 0)
    order = (elsewhere, strength, asked["opportunity_id"], asked["position"], link["id"])
    place = func.row_number().over(partition_by=link["example_id"], order_by=order).label("place")
    lines = (
        select(asked["opportunity_id"], asked["text"], asked["terms"], link["example_id"], link["kind"],
               link["their_words"], place)
        .join(Requirement, Requirement.id == Link.requirement_id)
        .join(Example, Example.id == Link.example_id)
        .where(Example.removed_at.is_(None), Link.kind != LinkKind.NONE, Requirement.place == Place.LISTED)
        .subquery()
    )  # fmt: skip
    columns = [column for column in lines.columns if column.name != "place"]
    return rows.listed(session, select(*columns).where(lines.columns["place"] == 1), ProvenLine)


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """A requirement's wording with the example that once proved it; offered first for a similar later line."""

    requirement: str
    terms: tuple[str, ...]
    example_id: int
    kind: LinkKind


def proofs(session: Session) -> tuple[Proof, ...]:
    """Every pair the person ever said proves something, the latest first."""
    statement = (
        select(Requirement.text.label("requirement"), Requirement.terms, Link.example_id, Link.kind)
        .join(Requirement, Requirement.id == Link.requirement_id)
        .join(Example, Example.id == Link.example_id)
        .where(Link.kind != LinkKind.NONE, Example.removed_at.is_(None))
        .order_by(Link.decided_at.desc(), Link.id.desc())
    )
    return rows.listed(session, statement, Proof)


def decide(
    session: Session,
    requirement_id: int,
    example_id: int,
    kind: LinkKind,
    *,
    never_suggest: bool = False,
    at: datetime | None = None,
) -> int:
    """Say how an example proves a requirement, also that it does not; returns the id of the link.

    The words to use and what is said in their words stay when only the kind changes.

    Raises:
        UserError: the requirement or the example is not there any more.
        ValueError: "never suggest" together with a kind that proves something (our own bug).
    """
    if never_suggest and kind is not LinkKind.NONE:
        raise ValueError("what proves something cannot be kept out of suggestions")
    rows.found(session, Requirement, requirement_id)
    rows.found(session, Example, example_id)
    link = _link(session, requirement_id, example_id)
    if link is None:
        return rows.added(
            session,
            Link(
                requirement_id=requirement_id, example_id=example_id, kind=kind, never_suggest=never_suggest,
                decided_at=at or rows.now(),
            ),
        )  # fmt: skip
    if (link.kind, link.never_suggest) != (kind, never_suggest):
        link.kind, link.never_suggest, link.decided_at = kind, never_suggest, at or rows.now()
        session.flush()
    return link.id


def undecide(session: Session, requirement_id: int, example_id: int) -> None:
    """Take a decision back: the pair is open again and may be suggested."""
    link = _link(session, requirement_id, example_id)
    if link is not None:
        session.delete(link)
        session.flush()


def _link(session: Session, requirement_id: int, example_id: int) -> Link | None:
    return session.scalar(select(Link).where(Link.requirement_id == requirement_id, Link.example_id == example_id))


def put_words(
    session: Session,
    requirement_id: int,
    example_id: int,
    *,
    words_to_use: tuple[str, ...] | None = None,
    their_words: str | None = None,
) -> None:
    """Keep the listed terms to echo and the transfer said in their words (M27a); None leaves each as it is.

    Raises:
        UserError: the pair was not decided yet.
    """
    link = _link(session, requirement_id, example_id)
    if link is None:
        raise UserError(
            tr("This pair was not decided yet."),
            tr("Nothing was changed."),
            tr("Choose exact, near or transfer first."),
        )
    changes = {"words_to_use": words_to_use, "their_words": their_words}
    wanted = {name: value for name, value in changes.items() if value is not None}
    rows.changed(session, link, frozenset(changes), wanted)


BRIDGE_FIELDS: Final = ("gap", "example_id", "nearest", "carries_over", "plan", "plan_by", "first_week", "learns_fast")
"""Fields of a bridge in the order of page H5."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BridgeRow:
    """How one requirement that is not shown exactly is answered (H5)."""

    requirement_id: int
    gap: str = ""
    example_id: int | None = None
    nearest: str = ""
    carries_over: str = ""
    plan: str = ""
    plan_by: str = ""
    first_week: str = ""
    learns_fast: str = ""

    @property
    def ready(self) -> bool:
        """Whether it holds: nearest proof, what carries over, and a plan."""
        return bool((self.nearest.strip() or self.example_id) and self.carries_over.strip() and self.plan.strip())


def bridges(session: Session, opportunity_id: int) -> dict[int, BridgeRow]:
    """The bridges of an opportunity by requirement."""
    statement = (
        select(*rows.columns(Bridge, BridgeRow))
        .join(Requirement, Requirement.id == Bridge.requirement_id)
        .where(Requirement.opportunity_id == opportunity_id)
        .order_by(Requirement.position, Bridge.id)
    )
    return {bridge.requirement_id: bridge for bridge in rows.listed(session, statement, BridgeRow)}


def put_bridge(session: Session, requirement_id: int, **changes: object) -> None:
    """Keep fields of the bridge of a requirement; one that is emptied altogether goes."""
    rows.found(session, Requirement, requirement_id)
    bridge = session.scalar(select(Bridge).where(Bridge.requirement_id == requirement_id))
    if bridge is None:
        if not any(changes.values()):
            return
        bridge = Bridge(requirement_id=requirement_id)
        session.add(bridge)
    rows.changed(session, bridge, frozenset(BRIDGE_FIELDS), changes)
    if not any(getattr(bridge, name) for name in BRIDGE_FIELDS):
        session.delete(bridge)
        session.flush()


@dataclass(frozen=True, slots=True, kw_only=True)
class Alias:
    """In matching, treat ``word`` as ``means``."""

    id: int
    word: str
    means: str


def aliases(session: Session) -> tuple[Alias, ...]:
    """The person's own word list."""
    statement = select(*rows.columns(WordAlias, Alias)).order_by(WordAlias.word.collate("NOCASE"), WordAlias.id)
    return rows.listed(session, statement, Alias)


def add_alias(session: Session, word: str, means: str) -> int:
    """Treat one word as another from now on; returns the id of the entry, also of one that was there already.

    Raises:
        UserError: one of the two is blank.
    """
    word, means = " ".join(word.split()), " ".join(means.split())
    if not word or not means:
        raise UserError(
            tr("Both words are needed."), tr("Nothing was changed."), tr("Type the word and what it means.")
        )
    known = session.scalar(select(WordAlias.id).where(WordAlias.word == word, WordAlias.means == means))
    return known if known is not None else rows.added(session, WordAlias(word=word, means=means))


def remove_alias(session: Session, alias_id: int) -> None:
    """Take an entry out of the person's word list."""
    rows.deleted(session, WordAlias, alias_id)
