"""The values of a page's fields in and out of the store, bound to records or plain; it must not judge them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.playbooks.state import PageState
from desktop_app.prep.wizard import plain, seeds, tables, tables_of_post
from desktop_app.prep.wizard.gathered import gather
from desktop_app.records import answers
from desktop_app.records.answers import FieldKey

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desktop_app.playbooks.model import Field, Page
    from desktop_app.playbooks.state import Facts, Seed
    from desktop_app.prep.wizard.context import Context

_ROWS = {**tables.BINDINGS, **tables_of_post.BINDINGS}


def binding_of(field: Field) -> plain.Binding | None:
    """How a field reaches its record; None where its value is a plain answer or no value at all."""
    return _ROWS.get(field.record) or plain.binding(field.record)


def of_page(session: Session, context: Context, page: Page) -> dict[str, Any]:
    """The values of a page by field key, in the shapes of docs/playbooks.md; what was never filled is absent."""
    answered = answers.of_page(session, context.interview_id, context.playbook.key, page.key)
    values = {}
    for field in page.fields:
        bound = binding_of(field)
        value = bound.show(session, context) if bound else answered.get(field.key)
        if value is not None:
            values[field.key] = value
    return values


def put(session: Session, context: Context, page: Page, field: Field, value: Any) -> None:  # noqa: ANN401  JSON
    """Keep the value of one field, in its record or as an answer with the label as it reads now.

    Raises:
        UserError: the record refuses it (an unknown time zone, say); nothing was changed then.
    """
    bound = binding_of(field)
    if bound is not None:
        bound.change(session, context, value)
        return
    key = FieldKey(context.playbook.key, page.key, field.key)
    answers.put(session, context.interview_id, key, value, label=field.label)


def state_of(
    session: Session, context: Context, page: Page, now: datetime, facts: Facts | None = None, *, offers: bool = True
) -> PageState:
    """Everything the rules of a page may look at; ``facts`` gathered once serve all pages of an interview.

    Without ``offers`` the lists that only offer something to choose from are left out: rules do not look at them.
    """
    listed = {
        field.key: seeds.of_field(session, context, field)
        for field in page.fields
        if field.source and (offers or field.seeded or field.kind == "several")
    }
    values = of_page(session, context, page)
    for field in page.fields:
        if field.seeded:
            values[field.key] = seeded(values.get(field.key), listed[field.key])
    return PageState(values=values, seeds=listed, facts=facts or gather(session, context, now))


def seeded(value: object, listed: tuple[Seed, ...]) -> list[Any]:
    """The rows of a seeded field as the page shows them: one for each seed in its order, then the person's own."""
    rows = [row for row in value if isinstance(row, dict)] if isinstance(value, list) else []
    by_ref = {row.get("ref"): row for row in rows}
    refs = {seed.ref for seed in listed}
    return [by_ref.get(seed.ref, {"ref": seed.ref}) for seed in listed] + [
        row for row in rows if row.get("ref") not in refs
    ]
