"""What was filled into a playbook's pages and how far each page is; it must not know what any field is for.

Answers are kept by (interview, playbook, page key, field key) with the label as it read then, so that rewording a
playbook never orphans an answer. Values are what JSON can hold.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import select

from desktop_app.records import rows
from desktop_app.store.lists import PageState
from desktop_app.store.models import Answer, PageProgress, PageVisit

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session


class FieldKey(NamedTuple):
    """Names one field for ever: playbook, page and field by their keys."""

    playbook: str
    page: str
    field: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """One answer; ``value`` is a text, number, flag, list or mapping; ``label`` is the field's as it read then."""

    id: int
    playbook: str
    page_key: str
    field_key: str
    label: str
    value: Any
    changed_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far one page is; a page without one is untouched."""

    page_key: str
    state: PageState
    why_done: str


@rows.once_a_reading
def of_interview(session: Session, interview_id: int, playbook: str) -> tuple[Answered, ...]:
    """Every answer of one interview to one playbook, in the order the fields were first filled."""
    found = session.scalars(
        select(Answer).where(Answer.interview_id == interview_id, Answer.playbook == playbook).order_by(Answer.id)
    )
    return tuple(_plain(row) for row in found)


def of_page(session: Session, interview_id: int, playbook: str, page_key: str) -> dict[str, Any]:
    """The values of one page by field key; fields never filled are absent."""
    return {
        answer.field_key: answer.value
        for answer in of_interview(session, interview_id, playbook)
        if answer.page_key == page_key
    }


def value(session: Session, interview_id: int, key: FieldKey) -> Any:  # noqa: ANN401  a JSON value
    """The value of one field, or None where it was never filled."""
    row = _row(session, interview_id, key)
    return None if row is None else json.loads(row.value)


def put(
    session: Session,
    interview_id: int,
    key: FieldKey,
    value: Any,  # noqa: ANN401  a JSON value
    *,
    label: str = "",
    at: datetime | None = None,
) -> None:
    """Keep the value of one field; None takes the answer out again. An equal value changes nothing."""
    row = _row(session, interview_id, key)
    if value is None:
        if row is not None:
            session.delete(row)
            session.flush()
        return
    text = json.dumps(value, ensure_ascii=False, sort_keys=True)
    if row is None:
        answer = Answer(
            interview_id=interview_id,
            playbook=key.playbook,
            page_key=key.page,
            field_key=key.field,
            label=label,
            value=text,
            changed_at=at or rows.now(),
        )
        rows.added(session, answer)
    elif row.value != text:
        row.value, row.changed_at = text, at or rows.now()
        row.label = label or row.label
        session.flush()


def _row(session: Session, interview_id: int, key: FieldKey) -> Answer | None:
    return session.scalar(
        select(Answer).where(
            Answer.interview_id == interview_id,
            Answer.playbook == key.playbook,
            Answer.page_key == key.page,
            Answer.field_key == key.field,
        )
    )


def _plain(row: Answer) -> Answered:
    return Answered(
        id=row.id,
        playbook=row.playbook,
        page_key=row.page_key,
        field_key=row.field_key,
        label=row.label,
        value=json.loads(row.value),
        changed_at=row.changed_at,
    )


def progress(session: Session, interview_id: int, playbook: str) -> dict[str, Progress]:
    """How far each page is, by page key; pages without an entry are untouched."""
    statement = select(*rows.columns(PageProgress, Progress)).where(
        PageProgress.interview_id == interview_id, PageProgress.playbook == playbook
    )
    return {page.page_key: page for page in rows.listed(session, statement, Progress)}


def progress_by_interview(session: Session) -> dict[int, dict[str, PageState]]:
    """The state of every page of every interview, for lists: one statement for all of them."""
    found: dict[int, dict[str, PageState]] = {}
    statement = select(PageProgress.interview_id, PageProgress.page_key, PageProgress.state)
    for row in session.execute(statement):
        found.setdefault(row.interview_id, {})[row.page_key] = row.state
    return found


def mark(
    session: Session, interview_id: int, playbook: str, page_key: str, state: PageState | None, *, why: str = ""
) -> None:
    """Call a page done or begun, or untouched again; ``why`` is the person's reason where its own rule is not met."""
    page = session.scalar(
        select(PageProgress).where(
            PageProgress.interview_id == interview_id,
            PageProgress.playbook == playbook,
            PageProgress.page_key == page_key,
        )
    )
    if state is None:
        if page is not None:
            session.delete(page)
    elif page is None:
        page = PageProgress(interview_id=interview_id, playbook=playbook, page_key=page_key, state=state)
        page.why_done = why if state is PageState.DONE else ""
        session.add(page)
    else:
        page.state, page.why_done = state, why if state is PageState.DONE else ""
    session.flush()


def visit(session: Session, interview_id: int, playbook: str, page_key: str, *, at: datetime | None = None) -> None:
    """Note that a page was looked at, so that the wizard resumes there; this is no step to take back."""
    seen = session.scalar(
        select(PageVisit).where(
            PageVisit.interview_id == interview_id, PageVisit.playbook == playbook, PageVisit.page_key == page_key
        )
    )
    at = at or rows.now()
    if seen is None:
        rows.added(session, PageVisit(interview_id=interview_id, playbook=playbook, page_key=page_key, visited_at=at))
    else:
        seen.visited_at = at
        session.flush()


def last_visited(session: Session, interview_id: int, playbook: str) -> str | None:
    """The key of the page that was looked at last, or None."""
    return session.scalar(
        select(PageVisit.page_key)
        .where(PageVisit.interview_id == interview_id, PageVisit.playbook == playbook)
        .order_by(PageVisit.visited_at.desc(), PageVisit.id.desc())
        .limit(1)
    )
