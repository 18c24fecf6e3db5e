"""What fills rows or is offered to choose from: the ``source`` of a field as plain rows; it must not know any page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.playbooks.attitude import attitude_list
from desktop_app.playbooks.state import Seed
from desktop_app.prep.wizard.picks import lead_examples
from desktop_app.records import answers, evidence, examples, interviews, own_record, requirements, signals, uses
from desktop_app.store.lists import CultureDimension, Place, RequirementKind, SignalAbout
from desktop_app.vocabulary import Level, LinkKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy.orm import Session

    from desktop_app.playbooks.model import Field
    from desktop_app.prep.wizard.context import Context


def of_field(session: Session, context: Context, field: Field) -> tuple[Seed, ...]:
    """The rows that records put into a field, or the things it offers, in order; () for a source of plain answers."""
    return of_source(session, context, field.source)


def of_source(session: Session, context: Context, source: str) -> tuple[Seed, ...]:
    """The rows of one source by its name; () for a source that is no record."""
    found = _SOURCES.get(source)
    return found(session, context) if found else ()


def earlier_answer(session: Session, context: Context, field: Field) -> Any:  # noqa: ANN401  a JSON value
    """What the person wrote in an earlier round of this opportunity (source "answer"), whatever the playbook.

    The latest round that answered counts; None where none did.
    """
    page_key, _, field_key = str(field.option("from", "")).partition(".")
    rounds = interviews.stage_map(session, context.opportunity_id)
    here = next((row.round for row in rounds if row.id == context.interview_id), 0)
    for row in sorted(rounds, key=lambda each: (-each.round, -each.id)):
        if row.round <= here or row.id == context.interview_id:
            for answered in reversed(answers.of_interview(session, row.id, row.playbook)):
                if (answered.page_key, answered.field_key) == (page_key, field_key) and answered.value:
                    return answered.value
    return None


def _requirements(
    wanted: Callable[[requirements.RequirementRow], bool],
) -> Callable[[Session, Context], tuple[Seed, ...]]:
    def found(session: Session, context: Context) -> tuple[Seed, ...]:
        listed = requirements.of_opportunity(session, context.opportunity_id, Place.LISTED)
        return tuple(Seed(ref=row.id, label=row.name, detail=row.level) for row in listed if wanted(row))

    return found


def _to_bridge(session: Session, context: Context) -> tuple[Seed, ...]:
    """Musts that no example proves exactly and no record answers: part, transfer or gap (H5)."""
    links = evidence.of_opportunity(session, context.opportunity_id)
    exact = {link.requirement_id for link in links if link.kind is LinkKind.EXACT}
    titles = {row.id: row.title for row in examples.in_short(session)}
    from_example = {link.requirement_id: titles.get(link.example_id, "") for link in links if link.kind in _CARRIES}
    return tuple(
        Seed(ref=row.id, label=row.name, detail=from_example.get(row.id, ""))
        for row in requirements.of_opportunity(session, context.opportunity_id, Place.LISTED)
        if row.level is Level.MUST and row.id not in exact and row.fact is None
    )


_CARRIES = frozenset({LinkKind.NEAR, LinkKind.TRANSFER})


def _signals(wanted: Callable[[signals.SignalRow], bool]) -> Callable[[Session, Context], tuple[Seed, ...]]:
    def found(session: Session, context: Context) -> tuple[Seed, ...]:
        ledger = signals.ledger(session, context.opportunity_id)
        return tuple(Seed(ref=row.id, label=row.text, detail=row.person) for row in ledger if wanted(row))

    return found


def _examples(session: Session, context: Context) -> tuple[Seed, ...]:
    return tuple(Seed(ref=row.id, label=row.title, detail=row.headline) for row in examples.in_short(session))


def _lead(session: Session, context: Context) -> tuple[Seed, ...]:
    titles = {row.id: row.title for row in examples.in_short(session)}
    lead = lead_examples(session, context, evidence.of_opportunity(session, context.opportunity_id))
    return tuple(Seed(ref=each, label=titles[each]) for each in lead if each in titles)


def _told(session: Session, context: Context) -> tuple[Seed, ...]:
    """Examples this person has heard already, or that stand in the written application."""
    titles = {row.id: row.title for row in examples.in_short(session)}
    return tuple(
        Seed(ref=use.example_id, label=titles.get(use.example_id, ""), detail=use.person)
        for use in uses.of_opportunity(session, context.opportunity_id)
        if use.example_id in titles and (use.in_writing or use.person_id == context.person_id)
    )


def _people(session: Session, context: Context) -> tuple[Seed, ...]:
    seats = interviews.seats(session, context.interview_id)
    return tuple(Seed(ref=seat.person_id, label=seat.name, detail=seat.title) for seat in seats)


def _attitude(session: Session, context: Context) -> tuple[Seed, ...]:
    """The attitude list of the store, or the shared one where the store keeps none of its own (M34a)."""
    listed = [(item.key, item.text) for item in own_record.attitude(session)]
    listed = listed or [(item.value, item.label) for item in attitude_list().items]
    return tuple(Seed(ref=number, label=label, detail=key) for number, (key, label) in enumerate(listed))


def _dimensions(session: Session, context: Context) -> tuple[Seed, ...]:
    return tuple(Seed(ref=number, label=each.value) for number, each in enumerate(CultureDimension))


_SOURCES: dict[str, Callable[[Session, Context], tuple[Seed, ...]]] = {
    "requirements": _requirements(lambda row: True),
    "requirements.must": _requirements(lambda row: row.level is Level.MUST),
    "requirements.technical": _requirements(lambda row: row.kind is RequirementKind.TECHNICAL),
    "requirements.to_bridge": _to_bridge,
    "signals.received": _signals(lambda row: row.second_hand),
    "signals.technical": _signals(lambda row: row.about is SignalAbout.TECHNICAL),
    "signals.culture": _signals(lambda row: row.about is SignalAbout.CULTURE),
    "signals.problem": _signals(lambda row: row.about is SignalAbout.PROBLEM),
    "signals.to_check": _signals(lambda row: row.to_check),
    "examples": _examples,
    "examples.lead": _lead,
    "uses": _told,
    "people": _people,
    "attitude": _attitude,
    "culture_dimensions": _dimensions,
}
