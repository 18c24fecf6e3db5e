"""What hangs on an example: tellings, depth notes, "in this role" lines, figures; it must not write any text itself.

A telling starts from the full text, and what was trimmed from it stays visible: nothing is lost by shortening.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select

from desktop_app.records import examples, rows
from desktop_app.store.lists import DepthKind
from desktop_app.store.models import DepthNote, ExampleVersion, Figure, HereLine
from desktop_app.text import sentences
from desktop_app.vocabulary import FigureState

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session


def full_text(example: examples.ExampleRow) -> str:
    """The parts one after the other, each its own paragraph; empty ones are left out."""
    return "\n\n".join(text for text in (getattr(example, part).strip() for part in examples.PARTS) if text)


def versions(session: Session, example_id: int) -> dict[str, str]:
    """The tellings of one example by audience; an audience without one hears the full text."""
    statement = select(ExampleVersion.audience, ExampleVersion.text).where(ExampleVersion.example_id == example_id)
    return {row.audience: row.text for row in session.execute(statement.order_by(ExampleVersion.id))}


def versions_by_example(session: Session) -> dict[int, dict[str, str]]:
    """Every telling of every example: one statement for all of them."""
    found: dict[int, dict[str, str]] = {}
    statement = select(ExampleVersion.example_id, ExampleVersion.audience, ExampleVersion.text)
    for row in session.execute(statement.order_by(ExampleVersion.id)):
        found.setdefault(row.example_id, {})[row.audience] = row.text
    return found


def telling(session: Session, example_id: int, audience: str) -> str:
    """What this audience is told: their telling, or else the full text (M20b)."""
    return versions(session, example_id).get(audience, "").strip() or full_text(examples.row_of(session, example_id))


def begin_version(session: Session, example_id: int, audience: str, *, at: datetime | None = None) -> str:
    """Start a telling from the full text, unless there is one already, and return it."""
    there = versions(session, example_id).get(audience, "")
    if there.strip():
        return there
    text = full_text(examples.row_of(session, example_id))
    put_version(session, example_id, audience, text, at=at)
    return text


def put_version(session: Session, example_id: int, audience: str, text: str, *, at: datetime | None = None) -> None:
    """Keep the telling for an audience; an empty one is taken out, and the full text is told again."""
    example = examples.of_id(session, example_id)
    row = session.scalar(
        select(ExampleVersion).where(ExampleVersion.example_id == example_id, ExampleVersion.audience == audience)
    )
    if (row.text if row else "") == text:
        return
    if row is None:
        session.add(ExampleVersion(example_id=example_id, audience=audience, text=text))
    elif text.strip():
        row.text = text
    else:
        session.delete(row)
    example.changed_at = at or rows.now()
    session.flush()


def trimmed(whole: str, shorter: str) -> tuple[str, ...]:
    """Sentences of ``whole`` that ``shorter`` does not hold, in order: what a telling leaves out."""
    kept = {" ".join(sentence.text.casefold().split()) for sentence in sentences(shorter)}
    return tuple(
        sentence.text for sentence in sentences(whole) if " ".join(sentence.text.casefold().split()) not in kept
    )


def depth_notes(session: Session, example_id: int) -> dict[DepthKind, str]:
    """The depth notes that are filled, in the order of H4."""
    statement = select(DepthNote.kind, DepthNote.text).where(DepthNote.example_id == example_id)
    there = {row.kind: row.text for row in session.execute(statement)}
    return {kind: there[kind] for kind in DepthKind if there.get(kind, "").strip()}


def depth_notes_by_example(session: Session) -> dict[int, dict[DepthKind, str]]:
    """The filled depth notes of every example: one statement for all of them."""
    found: dict[int, dict[DepthKind, str]] = {}
    for row in session.execute(select(DepthNote.example_id, DepthNote.kind, DepthNote.text).order_by(DepthNote.id)):
        if row.text.strip():
            found.setdefault(row.example_id, {})[row.kind] = row.text
    return found


def put_depth_note(session: Session, example_id: int, kind: DepthKind, text: str) -> None:
    """Keep a depth note; an empty one is taken out."""
    examples.of_id(session, example_id)
    row = session.scalar(select(DepthNote).where(DepthNote.example_id == example_id, DepthNote.kind == kind))
    if row is not None and not text.strip():
        session.delete(row)
    elif row is not None:
        rows.changed(session, row, frozenset({"text"}), {"text": text})
    elif text.strip():
        session.add(DepthNote(example_id=example_id, kind=kind, text=text))
    session.flush()


def here_lines(session: Session, opportunity_id: int) -> dict[int, str]:
    """The filled "in this role" lines of one opportunity by example (M23a)."""
    statement = select(HereLine.example_id, HereLine.text).where(HereLine.opportunity_id == opportunity_id)
    return {row.example_id: row.text for row in session.execute(statement.order_by(HereLine.id)) if row.text.strip()}


def put_here_line(session: Session, example_id: int, opportunity_id: int, text: str) -> None:
    """Keep the "in this role" line of an example for one opportunity; an empty one is taken out."""
    examples.of_id(session, example_id)
    row = session.scalar(
        select(HereLine).where(HereLine.example_id == example_id, HereLine.opportunity_id == opportunity_id)
    )
    if row is not None and not text.strip():
        session.delete(row)
    elif row is not None:
        rows.changed(session, row, frozenset({"text"}), {"text": text})
    elif text.strip():
        session.add(HereLine(example_id=example_id, opportunity_id=opportunity_id, text=text))
    session.flush()


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureRow:
    """One number as written, and what the person can stand behind (SAF-04)."""

    id: int
    example_id: int
    written: str
    normal: str
    state: FigureState
    source: str


def figures(session: Session, example_id: int) -> tuple[FigureRow, ...]:
    """The figures of one example, in the order they were found."""
    statement = select(*rows.columns(Figure, FigureRow)).where(Figure.example_id == example_id).order_by(Figure.id)
    return rows.listed(session, statement, FigureRow)


def figures_by_example(session: Session) -> dict[int, tuple[FigureRow, ...]]:
    """The figures of every example: one statement for all of them."""
    found: dict[int, tuple[FigureRow, ...]] = {}
    for row in rows.listed(session, select(*rows.columns(Figure, FigureRow)).order_by(Figure.id), FigureRow):
        found[row.example_id] = (*found.get(row.example_id, ()), row)
    return found


def set_figure(
    session: Session, example_id: int, written: str, state: FigureState, *, source: str | None = None, normal: str = ""
) -> None:
    """Say what the person can stand behind for a number; ``source`` None keeps what was said about it."""
    examples.of_id(session, example_id)
    row = session.scalar(select(Figure).where(Figure.example_id == example_id, Figure.written == written))
    if row is None:
        row = Figure(example_id=example_id, written=written, normal=normal)
        session.add(row)
    row.state = state
    row.source = row.source if source is None else source
    row.normal = normal or row.normal
    session.flush()
