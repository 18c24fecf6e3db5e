"""What one example proves at an opportunity and who has heard it, for the builder's side; it must decide nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.records import evidence, requirements, uses
from desktop_app.store.lists import Place
from desktop_app.vocabulary import LinkKind

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


def proofs_of(
    session: Session, example_id: int, opportunity_id: int | None
) -> tuple[tuple[tuple[str, str, str], ...], str]:
    """((kind, requirement, level) ..., "Told to ..."): links at the opportunity, and everybody who heard the story."""
    names = tuple(dict.fromkeys(use.person for use in uses.of_example(session, example_id) if use.person))
    told = ", ".join(names)
    if opportunity_id is None:
        return (), told
    rows = {row.id: row for row in requirements.of_opportunity(session, opportunity_id, Place.LISTED)}
    found = tuple(
        (link.kind.value, rows[link.requirement_id].name, rows[link.requirement_id].level.value)
        for link in evidence.of_opportunity(session, opportunity_id)
        if link.example_id == example_id and link.kind is not LinkKind.NONE and link.requirement_id in rows
    )
    return found, told
