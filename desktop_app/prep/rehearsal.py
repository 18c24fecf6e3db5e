"""What to say aloud for an interview and when: stories in front, questions of the bank, days; it must mark nothing.

An answer rests once it was recalled with 2 or better on two different days (domain.md 2.10); weak ones come first.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.playbooks import questions
from desktop_app.playbooks.rehearsal_dates import Session as Day
from desktop_app.playbooks.rehearsal_dates import sessions
from desktop_app.prep import coverage
from desktop_app.prep.wizard.gathered import lead_examples
from desktop_app.records import evidence, examples, interviews, own_record, requirements, takes, tellings
from desktop_app.store.lists import Place
from desktop_app.text import DEFAULT_PACE

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desktop_app.prep.wizard.context import Context

FIRM = 2
"""A recall from here on counts towards resting."""

FIRM_DAYS = 2
"""On so many different days it rests."""

QUESTIONS = 6
"""Questions of the bank beside the stories."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One thing to say aloud.

    ``question`` is what is asked; ``cues`` are (letter, text) of the story behind it, empty for a plain question;
    ``limit`` is in seconds; ``mark`` the last recall (None: never); ``rests`` that it is firm.
    """

    item: str
    name: str
    kind: str
    question: str
    example_id: int
    cues: tuple[tuple[str, str], ...]
    probe: str
    limit: int
    mark: int | None
    last_seconds: int | None
    last_note: str
    rests: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """All items, weak ones first, and the days of practice to the interview."""

    items: tuple[Item, ...]
    resting: int
    days: tuple[Day, ...]


def plan(session: Session, context: Context, now: datetime) -> Plan:
    """What is due for an interview now."""
    row = interviews.row_of(session, context.interview_id)
    found = [*_stories(session, context), *_questions(session, context)]
    awake = [item for item in found if not item.rests]
    awake.sort(key=lambda item: (-1 if item.mark is None and item.example_id else item.mark or 0, not item.example_id))
    today = now.astimezone().date()
    days = sessions(today, row.starts.astimezone().date()) if row.starts else ()
    return Plan(items=tuple(awake), resting=len(found) - len(awake), days=days)


def of_example(session: Session, example_id: int) -> Item:
    """One story by itself, without an interview: the full telling.

    Raises:
        UserError: the example is not there any more.
    """
    title = examples.row_of(session, example_id).title
    return _story(session, example_id, title, asked="", limit=129, done=takes.of_example(session, example_id))


def _stories(session: Session, context: Context) -> list[Item]:
    pace = own_record.profile(session).pace or DEFAULT_PACE
    told = {each.id: each for each in coverage.gather(session, context.opportunity_id).told}
    links = evidence.of_opportunity(session, context.opportunity_id)
    limit = context.playbook.rehearsal.answer[1] if context.playbook.rehearsal.answer else 120
    by_competency = {
        each.competency: each.text for each in questions.of(types=context.playbook.types) if each.form == "STAR"
    }
    ticked = examples.competencies_by_example(session)
    found = []
    for example_id in lead_examples(session, context, links):
        if example_id in told:
            asked = next((by_competency[each] for each in ticked.get(example_id, ()) if each in by_competency), "")
            spoken = told[example_id].seconds(context.playbook.audience, pace)
            item = _story(
                session,
                example_id,
                told[example_id].title,
                asked=asked,
                limit=max(limit, spoken),
                done=takes.of_example(session, example_id),
            )
            found.append(item)
    return found


def _story(
    session: Session, example_id: int, title: str, *, asked: str, limit: int, done: Sequence[takes.TakeRow]
) -> Item:
    row = examples.row_of(session, example_id)
    notes = tellings.depth_notes(session, example_id)
    parts = (("S", row.situation), ("T", row.task), ("A", row.action), ("R", row.result))
    last = done[-1] if done else None
    return Item(
        item=f"example:{example_id}",
        name=title,
        kind="example",
        question=asked,
        example_id=example_id,
        cues=tuple((letter, text) for letter, text in parts if text.strip()),
        probe=next(iter(notes.values()), ""),
        limit=limit,
        mark=last.recall if last else None,
        last_seconds=last.seconds if last else None,
        last_note=last.note if last else "",
        rests=_rests(done),
    )


def _questions(session: Session, context: Context) -> list[Item]:
    wanted = [
        row.competency
        for row in requirements.of_opportunity(session, context.opportunity_id, Place.LISTED)
        if row.competency
    ]
    chosen = questions.rehearsal_set(context.playbook, wanted, size=QUESTIONS, seed=context.interview_id)
    bank = {each.id: each for each in questions.questions()}
    found = []
    for asked in chosen:
        if asked.id in bank:
            question = bank[asked.id]
            done = takes.of_item(session, f"question:{asked.id}")
            last = done[-1] if done else None
            found.append(
                Item(
                    item=f"question:{asked.id}",
                    name=question.text,
                    kind=question.family,
                    question=question.text,
                    example_id=0,
                    cues=(),
                    probe=question.intent,
                    limit=question.seconds,
                    mark=last.recall if last else None,
                    last_seconds=last.seconds if last else None,
                    last_note=last.note if last else "",
                    rests=_rests(done),
                )
            )
    return found


def _rests(done: Sequence[takes.TakeRow]) -> bool:
    """Firm on two different days, and the last time too."""
    days = {take.taken_at.date() for take in done if take.recall is not None and take.recall >= FIRM}
    return len(days) >= FIRM_DAYS and bool(done) and (done[-1].recall or 0) >= FIRM
