"""The fewest examples that prove the musts of one opportunity to one reader; it must not decide or tell anything.

It brings the matrix into the shape :mod:`desktop_app.matching.portfolio` asks for: what is decided counts, what is only
suggested does not. Culture and behaviour are the culture half of the talk (M13a).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.matching.portfolio import Candidate, Must, Portfolio, Proof, portfolio
from desktop_app.records import interviews
from desktop_app.store.lists import InterviewState, RequirementKind
from desktop_app.vocabulary import Level, LinkKind

if TYPE_CHECKING:
    from collections.abc import Set

    from sqlalchemy.orm import Session

    from desktop_app.matching.portfolio import Half
    from desktop_app.prep.coverage import Asked, Matrix

_CULTURE = frozenset({RequirementKind.CULTURE, RequirementKind.BEHAVIOUR})


def lead_set(view: Matrix, *, counts_transfer: bool, heard_by: Set[str] = frozenset()) -> Portfolio:
    """Propose the set for the reader of ``view``.

    Args:
        view: the matrix as this reader counts it.
        counts_transfer: whether a transfer counts for this reader once its bridge is written.
        heard_by: names of those who will listen; a story one of them has heard is not counted on.
    """
    rows = [row for row in view.rows if row.asked.level is Level.MUST and row.asked.for_stories]
    proofs = [
        Proof(str(row.asked.id), str(told.id), cell.decided)
        for row in view.rows
        for cell, told in zip(row.cells, view.columns, strict=True)
        if cell.counted and cell.decided is not None
    ]
    halves: dict[str, set[Half]] = {}
    asked = {str(row.asked.id): row.asked for row in view.rows}
    for proof in proofs:
        halves.setdefault(proof.example, set()).add(_half(asked[proof.must]))
    counts = {LinkKind.EXACT, LinkKind.NEAR} | ({LinkKind.TRANSFER} if counts_transfer else set())
    return portfolio(
        [
            Must(
                id=str(row.asked.id), label=row.asked.label, half=_half(row.asked), competency=row.asked.competency
            )
            for row in rows
        ],
        [
            Candidate(
                id=str(told.id),
                title=told.title,
                halves=frozenset(halves.get(str(told.id), ())),
                heard=not heard_by.isdisjoint(told.told_to),
            )
            for told in view.columns
        ],
        proofs,
        counts,
    )  # fmt: skip


def _half(asked: Asked) -> Half:
    return "culture" if asked.kind in _CULTURE else "skill"


def listeners(session: Session, opportunity_id: int, playbooks: Set[str]) -> frozenset[str]:
    """Names of those who sit at the coming interviews of an opportunity that follow one of these playbooks."""
    seated = interviews.seats_by_interview(session)
    coming = [
        each
        for each in interviews.stage_map(session, opportunity_id)
        if each.playbook in playbooks and each.state in (InterviewState.BOOKED, InterviewState.EXPECTED)
    ]
    return frozenset(seat.name for each in coming for seat in seated.get(each.id, ()))
