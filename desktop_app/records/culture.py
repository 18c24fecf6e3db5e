"""The mould they look for, and the person's own must-haves beside it (M31, H10); it must not judge a fit.

A trait marked "not me" is never rehearsed or printed: it becomes a question of the person's own (M31b).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from desktop_app.records import rows
from desktop_app.store.lists import CultureDimension, Fit, Honest, Met
from desktop_app.store.models import MatchItem, Person, Trait
from desktop_app.translate import tr

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_TRAIT = frozenset({"text", "said_by_id", "quote", "dimension", "sign", "example_id", "honest"})
_MATCH = frozenset({"text", "fit", "find_out", "would_stop", "met", "learned_at_id"})


@dataclass(frozen=True, slots=True, kw_only=True)
class TraitRow:
    """One trait of the mould: who said it, the sign to show, and whether it is true (M31a)."""

    id: int
    text: str
    said_by_id: int | None
    said_by: str
    quote: str
    dimension: CultureDimension | None
    sign: str
    example_id: int | None
    honest: Honest | None

    @property
    def answered(self) -> bool:
        """Whether there is a sign for it or it is marked "not me" (COV-06)."""
        return self.honest is Honest.NO or bool(self.sign.strip() or self.example_id)


def traits(session: Session, opportunity_id: int) -> tuple[TraitRow, ...]:
    """The mould list of an opportunity, in order."""
    statement = (
        select(*rows.columns(Trait, TraitRow), func.coalesce(Person.name, "").label("said_by"))
        .outerjoin(Person, Person.id == Trait.said_by_id)
        .where(Trait.opportunity_id == opportunity_id)
        .order_by(Trait.position, Trait.id)
    )
    return rows.listed(session, statement, TraitRow)


def add_trait(session: Session, opportunity_id: int, text: str, **more: object) -> int:
    """Add a trait at the end of the mould list; returns its id."""
    trait = Trait(
        opportunity_id=opportunity_id,
        text=text.strip(),
        position=rows.next_position(session, Trait, Trait.opportunity_id == opportunity_id),
    )
    added = rows.added(session, trait)
    edit_trait(session, added, **more)
    return added


def edit_trait(session: Session, trait_id: int, **changes: object) -> None:
    """Change a trait; marked "not me" it joins the person's own must-haves as something to find out (M31b)."""
    trait = rows.found(session, Trait, trait_id)
    rows.changed(session, trait, _TRAIT, changes)
    if trait.honest is Honest.NO:
        known = session.scalar(select(MatchItem.id).where(MatchItem.trait_id == trait_id))
        if known is None:
            add_match(
                session, trait.opportunity_id, tr("It is all right that I am not: {trait}", trait=trait.text),
                fit=Fit.PLACE,
                trait_id=trait_id,
            )  # fmt: skip


def remove_trait(session: Session, trait_id: int) -> None:
    """Take a trait out of the mould list."""
    rows.deleted(session, Trait, trait_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchRow:
    """One of the person's own must-haves; all of it is private."""

    id: int
    text: str
    fit: Fit
    find_out: str
    would_stop: str
    met: Met
    learned_at_id: int | None
    trait_id: int | None


def matches(session: Session, opportunity_id: int) -> tuple[MatchRow, ...]:
    """The person's own must-haves for an opportunity, in order (H10)."""
    statement = (
        select(*rows.columns(MatchItem, MatchRow))
        .where(MatchItem.opportunity_id == opportunity_id)
        .order_by(MatchItem.position, MatchItem.id)
    )
    return rows.listed(session, statement, MatchRow)


def add_match(
    session: Session,
    opportunity_id: int,
    text: str,
    *,
    fit: Fit = Fit.JOB,
    find_out: str = "",
    would_stop: str = "",
    trait_id: int | None = None,
) -> int:
    """Add an own must-have at the end; returns its id."""
    return rows.added(
        session,
        MatchItem(
            opportunity_id=opportunity_id, text=text.strip(), fit=fit, find_out=find_out, would_stop=would_stop,
            trait_id=trait_id,
            position=rows.next_position(session, MatchItem, MatchItem.opportunity_id == opportunity_id),
        ),
    )  # fmt: skip


def edit_match(session: Session, match_id: int, **changes: object) -> None:
    """Change an own must-have, also whether it is met and at which interview that was learned (M18)."""
    rows.changed(session, rows.found(session, MatchItem, match_id), _MATCH, changes)


def remove_match(session: Session, match_id: int) -> None:
    """Take an own must-have out."""
    rows.deleted(session, MatchItem, match_id)
