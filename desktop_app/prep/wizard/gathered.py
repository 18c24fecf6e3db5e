"""What done rules and checks may know beside a page's own values, read once an interview; it must judge nothing."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from desktop_app import text
from desktop_app.playbooks import state, wording
from desktop_app.prep.wizard.picks import lead_examples, standing_examples
from desktop_app.records import (
    evidence,
    examples,
    followups,
    interviews,
    opportunities,
    own_record,
    parts,
    postings,
    questions,
    requirements,
    signals,
    takes,
    tellings,
    uses,
)
from desktop_app.store.lists import CameVia, FollowUpState, Place, RequirementKind, Sift
from desktop_app.vocabulary import LinkKind

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desktop_app.prep.wizard.context import Context

CULTURE_KINDS = frozenset({RequirementKind.BEHAVIOUR, RequirementKind.CULTURE})
"""Kinds of requirement that belong to the culture half of an interview (M13a)."""

_MATCH = {LinkKind.EXACT: "exact", LinkKind.NEAR: "part", LinkKind.TRANSFER: "transfer"}


def gather(session: Session, context: Context, now: datetime) -> state.Facts:
    """Everything a rule may ask about this interview, in some twenty statements whatever the size of the store."""
    opportunity = opportunities.of_id(session, context.opportunity_id)
    interview = interviews.row_of(session, context.interview_id)
    asked = requirements.of_opportunity(session, context.opportunity_id, Place.LISTED)
    links = evidence.of_opportunity(session, context.opportunity_id)
    posting = postings.latest(session, context.opportunity_id)
    lead = lead_examples(session, context, links)
    standing = standing_examples(session, context)
    person_parts = parts.of_opportunity(session, context.opportunity_id)
    rounds = interviews.stage_map(session, context.opportunity_id)
    return state.Facts(
        requirements=_requirements(session, context, asked, links),
        signals=_signals(session, context),
        links=tuple(
            state.LinkFact(
                requirement=link.requirement_id,
                example=link.example_id,
                kind=link.kind,
                words=link.their_words,
                sift=next((row.sift or "" for row in asked if row.id == link.requirement_id), ""),
            )
            for link in links
        ),
        examples=_examples(session, context, asked, links, standing={*lead, *standing}),
        lead=lead,
        questions=_questions(session, context, posting.text if posting else ""),
        takes=tuple(
            state.TakeFact(item=take.item, day=take.taken_at.date(), seconds=take.seconds or 0, recall=take.recall)
            for take in takes.about(session, {*lead, *standing})
        ),
        employer_words=tuple(each for each in (opportunity.employer, opportunity.title) if each),
        sources=tuple(part.name for part in person_parts if not part.will_manage_me and not part.may_manage),
        advert=posting.text if posting else "",
        cv="\n".join(role.summary for role in own_record.roles(session) if role.summary),
        days_left=working_days(now, interview.starts),
        earlier=tuple(
            (row.playbook, str(row.outcome)) for row in rounds if row.round < interview.round and row.outcome
        ),
        pace=own_record.profile(session).pace or text.DEFAULT_PACE,
        tips_expected=interview.came_via is CameVia.ON_THEIR_WORD,
        notes_drafted=sum(
            bool(note.text.strip()) or note.state is FollowUpState.SENT
            for note in followups.of_interview(session, context.interview_id)
        ),
        ready=bool(interview.ready_reason),
    )


@lru_cache(maxsize=512)
def _counted(told: str) -> int:
    """Words of a telling; kept, because a page is judged many times while its texts stay as they are."""
    return len(text.words(told))


def working_days(now: datetime, starts: datetime | None) -> int | None:
    """Whole working days (Monday to Friday) between now and a start, counted where the person is; None without one."""
    if starts is None:
        return None
    first, last = now.astimezone().date(), starts.astimezone().date()
    span = (last - first).days
    return sum((first.toordinal() + step) % 7 not in (6, 0) for step in range(1, span + 1)) if span > 0 else 0


def _requirements(
    session: Session,
    context: Context,
    asked: tuple[requirements.RequirementRow, ...],
    links: tuple[evidence.LinkRow, ...],
) -> tuple[state.RequirementFact, ...]:
    bridges = evidence.bridges(session, context.opportunity_id)
    best: dict[int, str] = {}
    for kind in (LinkKind.TRANSFER, LinkKind.NEAR, LinkKind.EXACT):
        best.update({link.requirement_id: _MATCH[kind] for link in links if link.kind is kind})
    return tuple(
        state.RequirementFact(
            ref=row.id,
            text=row.name,
            level=row.level,
            technical=row.kind is RequirementKind.TECHNICAL,
            terms=row.terms,
            match=best.get(row.id, "" if row.fact else "gap"),
            gap_line=bool(row.sift_sentence.strip() and row.sift in (Sift.PARTLY, Sift.NOT_YET))
            or (row.id in bridges and bridges[row.id].ready)
            or row.fact_standing is not None,
        )
        for row in asked
    )


def _signals(session: Session, context: Context) -> tuple[state.SignalFact, ...]:
    return tuple(
        state.SignalFact(
            ref=row.id,
            about=row.about,
            text=row.text,
            distance=row.distance,
            state=row.state,
            check=row.how_to_check or "",
            asked_as=row.check_words,
            rank=row.rank,
        )
        for row in signals.ledger(session, context.opportunity_id)
    )


def _examples(
    session: Session,
    context: Context,
    asked: tuple[requirements.RequirementRow, ...],
    links: tuple[evidence.LinkRow, ...],
    standing: Collection[int],
) -> tuple[state.ExampleFact, ...]:
    """Every example in use; which half it serves follows from the kinds of the requirements it proves here.

    Words are counted for those that prove something here or stand on a page (``standing``): counting all of a large
    bank at every key stroke would be felt.
    """
    standing = {*standing, *(link.example_id for link in links)}
    kinds = {row.id: row.kind for row in asked}
    serves: dict[int, set[bool]] = {}
    for link in links:
        if link.kind is not LinkKind.NONE and link.requirement_id in kinds:
            serves.setdefault(link.example_id, set()).add(kinds[link.requirement_id] in CULTURE_KINDS)
    ticked = examples.competencies_by_example(session)
    versions = tellings.versions_by_example(session)
    depth = tellings.depth_notes_by_example(session)
    here = tellings.here_lines(session, context.opportunity_id)
    heard = {use.example_id for use in uses.of_person(session, context.person_id)} if context.person_id else set()
    wordings = examples.in_full(session, standing)
    found = []
    for row in examples.in_short(session):
        told = versions.get(row.id, {}).get(context.playbook.version, "")
        words = _counted(told or tellings.full_text(wordings[row.id])) if row.id in wordings else 0
        found.append(
            state.ExampleFact(
                ref=row.id,
                title=row.title,
                words=words,
                competencies=ticked.get(row.id, ()),
                technical=False in serves.get(row.id, set()),
                culture=True in serves.get(row.id, set()),
                depth=sum(bool(note.strip()) for note in depth.get(row.id, {}).values()),
                my_part=bool(row.my_part.strip()),
                their_part=bool(row.their_part.strip()),
                here_words=len(text.words(here.get(row.id, ""))),
                told_here=row.id in heard,
                true=row.truth,
            )
        )
    return tuple(found)


def _questions(session: Session, context: Context, advert: str) -> tuple[state.QuestionFact, ...]:
    known = wording.answered_by_advert(advert)
    return tuple(
        state.QuestionFact(
            id=item.question_key or f"own:{item.id}",
            group=item.group or item.question_key.partition("-")[0],
            text=item.text,
            answered=bool(item.answer.strip()) or item.question_key in known,
        )
        for item in questions.to_ask(session, context.interview_id)
    )
