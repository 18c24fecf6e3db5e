"""What stands beside the rows of Compare for one opportunity: people, counts, differences; it must not word any row."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.prep import coverage
from desktop_app.prep.standing import COUNTED
from desktop_app.records import (
    culture,
    evidence,
    followups,
    interviews,
    opportunities,
    own_record,
    parts,
    questions,
    settling,
    signals,
    tellings,
)
from desktop_app.store.lists import Employment, FollowUpKind, FollowUpState
from desktop_app.vocabulary import Level, LinkKind

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop_app.records.interviews import InterviewRow
    from desktop_app.records.parts import Part


DEEP = 3
"""Depth notes of a story that stands the second question (RDY-01)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One column: who it is, how many steps from the boss (None unknown), their rounds, and whether thanks were sent.

    ``musts`` counts the musts shown to this reader, ``gaps`` names the others; ``ready`` of ``stories`` behind a
    requirement are told as this reader needs them; ``fit`` is what is known of the picture they look for; ``questions``
    are chosen for their next talk.
    """

    part: Part | None
    distance: int | None
    rounds: tuple[InterviewRow, ...]
    thanked: bool
    musts: int
    gaps: tuple[str, ...]
    ready: int
    stories: int
    fit: tuple[str, ...]
    questions: int


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
    said = [row for row in signals.ledger(session, opportunity_id) if row.state != "dropped"]
    stories, ready = _stories(session, opportunity_id)
    fits = (
        tuple(trait.text for trait in culture.traits(session, opportunity_id)),
        tuple(row.text for row in said if row.about == "culture" and not row.second_hand),
    )
    sides = [
        _side(session, opportunity_id, part, key, second=bool(number), stories=stories, ready=ready[number],
              fit=fits[number])
        for number, (part, key) in enumerate(zip((recruiter, manager), playbooks, strict=True))
    ]  # fmt: skip
    lines = settling.two_columns(session, opportunity_id)
    other = next((line for line in lines if line.differs), None)
    problems = [row for row in said if row.about == "problem"]
    problems.sort(key=lambda row: 9 if row.distance is None else row.distance)
    return Compared(
        sides=(sides[0], sides[1]),
        musts=sides[0].musts + len(sides[0].gaps),
        differ=sum(1 for line in lines if line.differs),
        told=len(lines),
        replaced=(other.passed_on, other.manager) if other else ("", ""),
        pay=opportunities.of_id(session, opportunity_id).pay,
        attitude=len(own_record.attitude(session)),
        problem=problems[0].text if problems else "",
    )


def _side(
    session: Session, opportunity_id: int, part: Part | None, playbook: str, *, second: bool, stories: int,
    ready: int, fit: tuple[str, ...],
) -> Side:  # fmt: skip
    """One column; the ``second`` reader counts what is carried over (M26a)."""
    rounds = tuple(row for row in interviews.stage_map(session, opportunity_id) if row.playbook == playbook)
    seen = coverage.standings(session, opportunity_id, counts_transfer=second)
    musts = [(asked.label, how) for asked, how in seen if asked.level is Level.MUST]
    gaps = tuple(label for label, how in musts if how not in COUNTED)
    thanked = part is not None and any(
        note.person_id == part.person_id and note.kind is FollowUpKind.THANKS and note.state is FollowUpState.SENT
        for note in followups.of_opportunity(session, opportunity_id)
    )
    return Side(
        part=part,
        distance=_distance(part),
        rounds=rounds,
        thanked=thanked,
        musts=len(musts) - len(gaps),
        gaps=gaps,
        ready=ready,
        stories=stories,
        fit=fit,
        questions=len(questions.to_ask(session, rounds[-1].id)) if rounds else 0,
    )


def _stories(session: Session, opportunity_id: int) -> tuple[int, tuple[int, int]]:
    """Stories behind a requirement, and how many of them are cut for a recruiter, and deep enough for a manager."""
    links = evidence.of_opportunity(session, opportunity_id)
    behind = {link.example_id for link in links if link.kind is not LinkKind.NONE}
    versions, depth = tellings.versions_by_example(session), tellings.depth_notes_by_example(session)
    cut = sum(bool(versions.get(each)) for each in behind)
    deep = sum(sum(bool(note.strip()) for note in depth.get(each, {}).values()) >= DEEP for each in behind)
    return len(behind), (cut, deep)


def _distance(part: Part | None) -> int | None:
    if part is None:
        return None
    source = signals.source_of(part.employment, will_manage_me=part.will_manage_me, briefed_by=part.briefed_by)
    return signals.DISTANCES[source]
