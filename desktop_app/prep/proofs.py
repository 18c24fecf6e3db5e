"""What one example proves at an opportunity and who has heard it, for the builder's side; it must decide nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.records import evidence, interviews, opportunities, requirements, uses
from desktop_app.store.lists import Place
from desktop_app.vocabulary import LinkKind

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from sqlalchemy.orm import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How fresh an example is and what it proves at one opportunity.

    ``proofs`` are (kind of link, requirement, level); ``told`` every telling, the latest first, the written
    applications among them; ``unheard`` the people of the next round who have not heard it, ``heard`` those who have.
    ``in_writing`` is the use in this opportunity's written application, None where it does not stand there.
    """

    where: str
    proofs: tuple[tuple[str, str, str], ...]
    told: tuple[uses.UseRow, ...]
    heard: tuple[str, ...]
    unheard: tuple[str, ...]
    in_writing: int | None


def standing(session: Session, example_id: int, opportunity_id: int | None, at: datetime) -> Standing:
    """The standing of an example at an opportunity (None: at none in particular) as of the moment ``at``."""
    told = uses.of_example(session, example_id)
    if opportunity_id is None:
        return Standing(where="", proofs=(), told=told, heard=(), unheard=(), in_writing=None)
    post = opportunities.of_id(session, opportunity_id)
    rows = {row.id: row for row in requirements.of_opportunity(session, opportunity_id, Place.LISTED)}
    proofs = tuple(
        (link.kind.value, rows[link.requirement_id].name, rows[link.requirement_id].level.value)
        for link in evidence.of_opportunity(session, opportunity_id)
        if link.example_id == example_id and link.kind is not LinkKind.NONE and link.requirement_id in rows
    )
    ears = {use.person_id for use in told if use.person_id is not None}
    rounds = [row.id for row in interviews.coming(session, at) if row.opportunity_id == opportunity_id]
    seats = interviews.seats(session, rounds[0]) if rounds else ()
    return Standing(
        where=post.employer or post.title,
        proofs=proofs,
        told=told,
        heard=_named(seat.name for seat in seats if seat.person_id in ears),
        unheard=_named(seat.name for seat in seats if seat.person_id not in ears),
        in_writing=next((use.id for use in told if use.in_writing and use.opportunity_id == opportunity_id), None),
    )


def _named(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for name in names if name))
