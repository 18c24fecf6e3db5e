"""What a page offers to pick: examples, what fits first, and questions to ask; it must choose none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.playbooks.questions import to_ask_of
from desktop_app.records import evidence, examples, questions
from desktop_app.vocabulary import LinkKind

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop_app.playbooks.model import Field, Page
    from desktop_app.prep.wizard.context import Context


def example_offers(session: Session, context: Context, page: Page) -> tuple[tuple[int, str], ...]:
    """(id, title) of every example in use: with a tag that a field asks for, then proving a line here, then others.

    Within each of the three they stand in the person's own order; on a page without examples to pick there are none.
    """
    fields = [each for field in page.fields for each in (field, *field.columns) if each.kind == "examples"]
    if not fields:
        return ()
    tags = {tag for field in fields for tag in field.option("tags", ()) or ()}
    shown = examples.competencies_by_example(session) if tags else {}
    asked = {example_id for example_id, ticked in shown.items() if tags & set(ticked)}
    return tuple(sorted(proving_first(session, context), key=lambda offer: offer[0] not in asked))


def proving_first(session: Session, context: Context) -> tuple[tuple[int, str], ...]:
    """(id, title) of every example in use, those that prove a line of this opportunity before the others."""
    linked = evidence.of_opportunity(session, context.opportunity_id)
    proving = {link.example_id for link in linked if link.kind is not LinkKind.NONE}
    listed = sorted(examples.in_short(session), key=lambda row: row.id not in proving)
    return tuple((row.id, row.title) for row in listed)


def question_offers(session: Session, context: Context, field: Field) -> tuple[tuple[str, str, str], ...]:
    """(id, question, where its answer goes) of everything that may be picked, chosen ones of other groups included.

    Of the bank's groups only what is meant for this kind of reader; all of them where nothing is.
    """
    groups = tuple(field.option("groups", ()) or context.playbook.ask)
    meant = to_ask_of(groups=groups, types=context.playbook.types) or to_ask_of(groups=groups)
    offered = {each.id: (each.id, each.text, each.use) for each in meant}
    for row in questions.to_ask(session, context.interview_id):
        name = row.question_key or f"own:{row.id}"
        offered.setdefault(name, (name, row.text, row.fills))
    return tuple(offered.values())
