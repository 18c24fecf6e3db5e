"""Rows of one opportunity or interview: traits, bridges, must-haves, questions, papers; it must not know any page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.playbooks.questions import to_ask
from desktop_app.prep.wizard.plain import Binding
from desktop_app.prep.wizard.tables import Row, chosen, day, reconcile, text
from desktop_app.records import culture, evidence, followups, people, questions
from desktop_app.store.lists import CultureDimension, Fit, FollowUpKind, FollowUpState, Honest

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desktop_app.prep.wizard.context import Context


# ---------------------------------------------------------------- the mould (R7, H6, HR2)


def _show_traits(session: Session, context: Context) -> list[Row]:
    return [
        {
            "ref": row.id,
            "text": row.text,
            "said_by": row.said_by,
            "quote": row.quote,
            "dimension": row.dimension.value if row.dimension else None,
            "sign": row.sign,
            "honest": row.honest.value if row.honest else None,
        }
        for row in culture.traits(session, context.opportunity_id)
    ]


def _trait_fields(session: Session, row: Row) -> dict[str, object]:
    """The fields a row brings; a name nobody bears is not made into a person, it stays in the quote's place."""
    fields: dict[str, object] = {}
    if "said_by" in row:
        person_id = people.named(session, text(row, "said_by")) if text(row, "said_by") else None
        fields["said_by_id"] = person_id
        unknown = text(row, "said_by") if person_id is None else ""
        fields["quote"] = text(row, "quote") or unknown
    elif "quote" in row:
        fields["quote"] = text(row, "quote")
    if "dimension" in row:
        fields["dimension"] = chosen(row, "dimension", CultureDimension)
    if "sign" in row:
        fields["sign"] = text(row, "sign")
    if "honest" in row:
        fields["honest"] = chosen(row, "honest", Honest)
    return fields


def _change_traits(session: Session, context: Context, value: object) -> None:
    known = [row.id for row in culture.traits(session, context.opportunity_id)]

    def add(row: Row) -> None:
        culture.add_trait(session, context.opportunity_id, text(row, "text"), **_trait_fields(session, row))

    def edit(trait_id: int, row: Row) -> None:
        more = {"text": text(row, "text")} if text(row, "text") else {}
        culture.edit_trait(session, trait_id, **more, **_trait_fields(session, row))

    def remove(trait_id: int) -> None:
        culture.remove_trait(session, trait_id)

    reconcile(known, value, add=add, edit=edit, remove=remove, needs="text")


# ---------------------------------------------------------------- bridges (H5)

_BRIDGE = ("gap", "nearest", "carries_over", "plan", "first_week", "learns_fast")


def _show_bridges(session: Session, context: Context) -> list[Row]:
    return [
        {
            "ref": requirement,
            "example": [bridge.example_id] if bridge.example_id else [],
            **{column: getattr(bridge, column) for column in _BRIDGE},
        }
        for requirement, bridge in evidence.bridges(session, context.opportunity_id).items()
    ]


def _change_bridges(session: Session, context: Context, value: object) -> None:
    """Keep each row's bridge; a requirement that is not in the list keeps the bridge it has."""
    for row in value if isinstance(value, list) else []:
        if isinstance(row, dict) and row.get("ref"):
            fields: dict[str, object] = {column: text(row, column) for column in _BRIDGE if column in row}
            if "example" in row:
                picked = row["example"] or []
                fields["example_id"] = picked[0] if picked else None
            evidence.put_bridge(session, row["ref"], **fields)


# ---------------------------------------------------------------- own must-haves (H10, M18a)


def _show_matches(session: Session, context: Context) -> list[Row]:
    return [
        {"ref": row.id, "text": row.text, "fit": row.fit.value, "find_out": row.find_out}
        for row in culture.matches(session, context.opportunity_id)
    ]


def _change_matches(session: Session, context: Context, value: object) -> None:
    known = [row.id for row in culture.matches(session, context.opportunity_id)]

    def fields(row: Row) -> dict[str, object]:
        return {"fit": chosen(row, "fit", Fit) or Fit.JOB, "find_out": text(row, "find_out")}

    def add(row: Row) -> None:
        culture.add_match(session, context.opportunity_id, text(row, "text"), **fields(row))  # type: ignore[arg-type]

    def edit(match_id: int, row: Row) -> None:
        more = {"text": text(row, "text")} if text(row, "text") else {}
        culture.edit_match(session, match_id, **more, **fields(row))

    def remove(match_id: int) -> None:
        culture.remove_match(session, match_id)

    reconcile(known, value, add=add, edit=edit, remove=remove, needs="text")


# ---------------------------------------------------------------- questions to ask (R11, H9)


def _name(row: questions.AskRow) -> str:
    return row.question_key or f"own:{row.id}"


def _show_questions(session: Session, context: Context) -> list[str]:
    return [_name(row) for row in questions.to_ask(session, context.interview_id)]


def _change_questions(session: Session, context: Context, value: object) -> None:
    """Ids of the bank come and go and are ordered; a question of one's own is added through ``records.questions``."""
    wanted = [each for each in value if isinstance(each, str)] if isinstance(value, list) else []
    there = {_name(row): row.id for row in questions.to_ask(session, context.interview_id)}
    bank = {question.id: question for question in to_ask()}
    for name, ask_id in there.items():
        if name not in wanted:
            questions.remove_to_ask(session, ask_id)
    for name in wanted:
        if name not in there and name in bank:
            question = bank[name]
            there[name] = questions.add_to_ask(
                session, context.interview_id, question.text, question_key=name, group=name.partition("-")[0]
            )
    questions.move_to_ask(session, [there[name] for name in wanted if name in there])


# ---------------------------------------------------------------- papers asked for (R10, M37b)


def _papers(session: Session, context: Context) -> list[followups.FollowUpRow]:
    notes = followups.of_interview(session, context.interview_id)
    return [note for note in notes if note.kind is FollowUpKind.PAPERS and note.state is FollowUpState.OPEN]


def _show_papers(session: Session, context: Context) -> list[Row]:
    return [
        {"ref": note.id, "what": note.subject, "due": note.due.isoformat() if note.due else None}
        for note in _papers(session, context)
    ]


def _change_papers(session: Session, context: Context, value: object) -> None:
    def add(row: Row) -> None:
        note_id = followups.add(
            session,
            FollowUpKind.PAPERS,
            interview_id=context.interview_id,
            person_id=context.person_id,
            due=day(row, "due"),
            rule="M37b",
        )
        followups.edit(session, note_id, subject=text(row, "what"))

    def edit(note_id: int, row: Row) -> None:
        followups.edit(session, note_id, subject=text(row, "what"), due=day(row, "due"))

    def remove(note_id: int) -> None:
        followups.remove(session, note_id)

    known = [note.id for note in _papers(session, context)]
    reconcile(known, value, add=add, edit=edit, remove=remove, needs="what")


BINDINGS: dict[str, Binding] = {
    "traits": Binding(_show_traits, _change_traits),
    "bridges": Binding(_show_bridges, _change_bridges),
    "match_list": Binding(_show_matches, _change_matches),
    "ask_items": Binding(_show_questions, _change_questions),
    "tasks": Binding(_show_papers, _change_papers),
}
"""Record names that stand for rows of the opportunity or interview at hand."""
