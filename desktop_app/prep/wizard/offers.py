"""Questions a page offers to ask: the bank's groups for this reader, and the person's own; it must choose none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.playbooks.questions import to_ask_of
from desktop_app.records import questions

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop_app.playbooks.model import Field
    from desktop_app.prep.wizard.context import Context


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
