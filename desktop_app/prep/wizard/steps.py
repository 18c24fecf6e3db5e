"""All pages of an interview with their state, minutes and where to go on; it must not know any page by name."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from desktop_app.playbooks import checks, done
from desktop_app.prep.wizard import coached
from desktop_app.prep.wizard.gathered import gather
from desktop_app.prep.wizard.values import state_of
from desktop_app.records import answers
from desktop_app.store.lists import PageState as Kept

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desktop_app.playbooks.model import Page
    from desktop_app.playbooks.rules import PageFinding, Progress
    from desktop_app.playbooks.state import Facts, PageState
    from desktop_app.prep.wizard.context import Context

State = Literal["done", "begun", "open"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One line of the step list; ``own_word`` means the person called it done although its rule is not met."""

    key: str
    code: str
    title: str
    minutes: int
    state: State
    own_word: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Steps:
    """The step list with what is left; ``resume`` is the page to open: the last visited, else the first open one."""

    steps: tuple[Step, ...]
    minutes_left: int
    done: int
    resume: str


Gathered = tuple["Facts", Steps]
"""The facts of an interview and its step list, read together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A page as the rules see it now."""

    state: PageState
    status: State
    progress: tuple[Progress, ...]
    findings: tuple[PageFinding, ...]


def of_interview(session: Session, context: Context, now: datetime, facts: Facts | None = None) -> Steps:
    """The step list of an interview; ``facts`` gathered once serve it and the page that is shown.

    A page is done by its own rule or by the person's word (``PageProgress``); a page they called open again stays so.
    """
    kept = answers.progress(session, context.interview_id, context.playbook.key)
    facts = facts or gather(session, context, now)
    steps = []
    for page in context.playbook.pages:
        word = kept.get(page.key)
        by_rule = done.status(page, state_of(session, context, page, now, facts, offers=False))
        state: State = by_rule
        if word is not None:
            state = "done" if word.state is Kept.DONE else ("begun" if by_rule == "done" else by_rule)
        steps.append(
            Step(
                key=page.key,
                code=page.code,
                title=page.short_title,
                minutes=page.minutes,
                state=state,
                own_word=state == "done" and by_rule != "done",
            )
        )
    last = answers.last_visited(session, context.interview_id, context.playbook.key)
    first_open = next((step.key for step in steps if step.state != "done"), steps[-1].key)
    return Steps(
        steps=tuple(steps),
        minutes_left=sum(step.minutes for step in steps if step.state != "done"),
        done=sum(step.state == "done" for step in steps),
        resume=last if any(step.key == last for step in steps) else first_open,  # type: ignore[arg-type]
    )


def resume(session: Session, context: Context, now: datetime) -> tuple[str, Gathered | None]:
    """Key of the page to open; where none was visited yet pages are judged for it, and what that took comes along."""
    last = answers.last_visited(session, context.interview_id, context.playbook.key)
    if last is not None and any(page.key == last for page in context.playbook.pages):
        return last, None
    facts = gather(session, context, now)
    listed = of_interview(session, context, now, facts)
    return listed.resume, (facts, listed)


def judged(session: Session, context: Context, page: Page, now: datetime, facts: Facts | None = None) -> Judged:
    """One page with its values, how far its done rules are, and what its checks find."""
    state = state_of(session, context, page, now, facts)
    said = coached.of_page(session, context, page, state)
    if said:
        state = replace(state, facts=replace(state.facts, coach=said))
    return Judged(
        state=state,
        status=done.status(page, state),
        progress=done.progress(page, state),
        findings=checks.findings(page, state),
    )
