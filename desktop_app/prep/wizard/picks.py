"""Which examples were picked for an interview and which stand in front; it must not judge or change a pick."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.records import answers, evidence, examples
from desktop_app.vocabulary import LinkKind

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop_app.prep.wizard.context import Context

LEAD = 6
"""Most examples in front for one interview (H4: four to six)."""


def picked_examples(session: Session, context: Context, *, leading: bool = True) -> tuple[int, ...]:
    """Examples picked on any page, in order, each once; ``leading``: only where no particular tags are asked for."""
    found: list[int] = []
    answered = {(each.page_key, each.field_key): each.value for each in _answers(session, context)}
    for page in context.playbook.pages:
        for field in page.fields:
            if field.kind == "examples" and not (leading and field.option("tags")):
                value = answered.get((page.key, field.key))
                found += [each for each in value or [] if isinstance(each, int) and each not in found]
    return tuple(found)


def _answers(session: Session, context: Context) -> tuple[answers.Answered, ...]:
    return answers.of_interview(session, context.interview_id, context.playbook.key)


def standing_examples(session: Session, context: Context) -> tuple[int, ...]:
    """The examples picked anywhere on the pages of this interview."""
    return picked_examples(session, context, leading=False)


def lead_examples(session: Session, context: Context, links: tuple[evidence.LinkRow, ...]) -> tuple[int, ...]:
    """The examples in front: those picked on a page, otherwise those that prove most musts, six at most."""
    picked = picked_examples(session, context)
    if picked:
        return picked
    proving: dict[int, int] = {}
    for link in links:
        if link.kind is not LinkKind.NONE:
            proving[link.example_id] = proving.get(link.example_id, 0) + 1
    in_use = [row.id for row in examples.in_short(session)]
    ranked = sorted((each for each in in_use if each in proving), key=lambda each: -proving[each])
    return tuple(ranked[:LEAD])
