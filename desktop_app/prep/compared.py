"""What stands beside the rows of Compare for one opportunity: people, counts, differences; it must not word any row."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.matching.result import Ranking
from desktop_app.prep import coverage
from desktop_app.records import followups, interviews, opportunities, own_record, parts, settling, signals
from desktop_app.store.lists import Employment, FollowUpKind, FollowUpState

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop_app.records.interviews import InterviewRow
    from desktop_app.records.parts import Part


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One column: who it is, how many steps from the boss (None unknown), their rounds, and whether thanks were sent.

    ``musts`` counts the musts shown to this reader.
    """

    part: Part | None
    distance: int | None
    rounds: tuple[InterviewRow, ...]
    thanked: bool
    musts: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """Both columns, recruiter first, and what they share; ``problem`` is the nearest word on the boss's problem."""

    sides: tuple[Side, Side]
    musts: int
    differ: int
    told: int
    replaced: tuple[str, str]
    pay: str
    attitude: int
    problem: str


def of_opportunity(session: Session, opportunity_id: int, playbooks: tuple[str, str]) -> Compared:
    """Everything the Compare view says of one opportunity; ``playbooks`` are the keys of its two columns.

    Raises:
        UserError: the opportunity is not there any more.
    """
    people = parts.of_opportunity(session, opportunity_id)
    recruiter = next((part for part in people if part.employment is not Employment.NOT_A_RECRUITER), None)
    manager = next((part for part in people if part.will_manage_me), None)
    material = coverage.gather(session, opportunity_id)
    counts = [coverage.matrix(material, Ranking(), counts_transfer=transfer).count for transfer in (False, True)]
    rounds = interviews.stage_map(session, opportunity_id)
    sent = {
        note.person_id
        for note in followups.of_opportunity(session, opportunity_id)
        if note.kind is FollowUpKind.THANKS and note.state is FollowUpState.SENT
    }
    sides = tuple(
        Side(
            part=part,
            distance=_distance(part),
            rounds=tuple(row for row in rounds if row.playbook == key),
            thanked=part is not None and part.person_id in sent,
            musts=count.shown,
        )
        for part, key, count in zip((recruiter, manager), playbooks, counts, strict=True)
    )
    lines = settling.two_columns(session, opportunity_id)
    other = next((line for line in lines if line.differs), None)
    said = sorted(
        (row for row in signals.ledger(session, opportunity_id) if row.about == "problem" and row.state != "dropped"),
        key=lambda row: 9 if row.distance is None else row.distance,
    )
    return Compared(
        sides=(sides[0], sides[1]),
        musts=counts[0].of,
        differ=sum(1 for line in lines if line.differs),
        told=len(lines),
        replaced=(other.passed_on, other.manager) if other else ("", ""),
        pay=opportunities.of_id(session, opportunity_id).pay,
        attitude=len(own_record.attitude(session)),
        problem=said[0].text if said else "",
    )


def _distance(part: Part | None) -> int | None:
    if part is None:
        return None
    source = signals.source_of(part.employment, will_manage_me=part.will_manage_me, briefed_by=part.briefed_by)
    return signals.DISTANCES[source]
