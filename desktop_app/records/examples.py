"""Examples: the person's own stories in parts, with the truth tick; it must not judge, rank or reword any text.

Earlier wordings are kept by ``revisions``; tellings, depth notes and figures are in ``tellings``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import func, select

from desktop_app.records import rows
from desktop_app.store.lists import Framework
from desktop_app.store.models import Example, ExampleCompetency
from desktop_app.translate import tr

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

PARTS: Final = ("situation", "task", "action", "result", "learned")
"""The parts of an example in the order they are told."""

WORDING: Final = ("title", "headline", *PARTS)
"""All that is the example's own wording."""

_EDITABLE = frozenset(
    {
        *WORDING, "framework", "when_text", "year", "place", "people", "my_part", "their_part", "tags",
        "number_source", "no_figure_reason", "private", "language",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class ExampleRow:
    """One line of the bank, with its wording: lists count words and the coach reads from it."""

    id: int
    title: str
    headline: str
    situation: str
    task: str
    action: str
    result: str
    learned: str
    framework: Framework
    when_text: str
    year: int | None
    place: str
    people: str
    my_part: str
    their_part: str
    tags: tuple[str, ...]
    truth: bool
    number_source: str
    no_figure_reason: str
    private: bool
    retired: bool
    language: str
    changed_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ShortRow:
    """What is said of an example where another thing is shown: its name, and whose part in it is written down."""

    id: int
    title: str
    headline: str
    my_part: str
    their_part: str
    truth: bool


def _listed(session: Session, *where: ColumnElement[bool]) -> tuple[ExampleRow, ...]:
    statement = select(*rows.columns(Example, ExampleRow)).where(*where).order_by(Example.position, Example.id)
    return rows.listed(session, statement, ExampleRow)


@rows.once_a_reading
def in_use(session: Session) -> tuple[ExampleRow, ...]:
    """The bank in the person's own order, without retired and removed examples."""
    return _listed(session, Example.removed_at.is_(None), Example.retired.is_(False))


@rows.once_a_reading
def in_short(session: Session) -> tuple[ShortRow, ...]:
    """The same examples as ``in_use`` by name: reading every wording of a large bank takes four times as long."""
    statement = select(*rows.columns(Example, ShortRow)).where(Example.removed_at.is_(None), Example.retired.is_(False))
    return rows.listed(session, statement.order_by(Example.position, Example.id), ShortRow)


def in_full(session: Session, wanted: Collection[int]) -> dict[int, ExampleRow]:
    """Those of the examples ``wanted`` (ids) that are in use, by id: one statement for all of them."""
    if not wanted:
        return {}
    found = _listed(session, Example.removed_at.is_(None), Example.retired.is_(False), Example.id.in_(wanted))
    return {row.id: row for row in found}


def retired(session: Session) -> tuple[ExampleRow, ...]:
    """Examples that stay in the bank and are not offered."""
    return _listed(session, Example.removed_at.is_(None), Example.retired.is_(True))


def removed(session: Session) -> tuple[ExampleRow, ...]:
    """Examples taken out of the bank that can be brought back."""
    return _listed(session, Example.removed_at.is_not(None))


def row_of(session: Session, example_id: int) -> ExampleRow:
    """One example as a plain value.

    Raises:
        UserError: it is not there any more.
    """
    found = _listed(session, Example.id == example_id)
    if not found:
        raise rows.gone()
    return found[0]


def of_id(session: Session, example_id: int) -> Example:
    """The one example.

    Raises:
        UserError: it is not there any more.
    """
    return rows.found(session, Example, example_id)


def titled(session: Session, title: str) -> int | None:
    """The id of the example in the bank with that title, whatever the capitals, if there is exactly one."""
    statement = select(Example.id, Example.title).where(Example.removed_at.is_(None))
    ids = [row.id for row in session.execute(statement) if row.title.casefold() == title.strip().casefold()]
    return ids[0] if len(ids) == 1 else None


def add(session: Session, *, title: str = "", at: datetime | None = None, **more: object) -> int:
    """Add an example at the end of the bank and return its id; a blank title becomes "New example"."""
    at = at or rows.now()
    example = Example(
        title=title.strip() or tr("New example"),
        position=rows.next_position(session, Example),
        created_at=at,
        changed_at=at,
    )
    rows.changed(session, example, _EDITABLE, more)
    return rows.added(session, example)


def edit(session: Session, example_id: int, *, at: datetime | None = None, **changes: object) -> None:
    """Change fields of an example; a blank title keeps the one there was. The truth tick has ``confirm``."""
    if "title" in changes and not str(changes["title"]).strip():
        changes = {name: value for name, value in changes.items() if name != "title"}
    example = of_id(session, example_id)
    if any(getattr(example, name) != changes[name] for name in WORDING if name in changes):
        example.changed_at = at or rows.now()
    rows.changed(session, example, _EDITABLE, changes)


def confirm(session: Session, example_id: int, *, truth: bool = True, at: datetime | None = None) -> None:
    """Set or clear the tick: it happened, this was my part, the figures are honest (SAF-03)."""
    example = of_id(session, example_id)
    example.truth_at = (at or rows.now()) if truth else None
    example.truth = truth
    session.flush()


def retire(session: Session, example_id: int, *, retired: bool = True) -> None:
    """Rest an example, or put it to use again; what it proves stays as it was decided."""
    of_id(session, example_id).retired = retired
    session.flush()


def move(session: Session, order: Sequence[int]) -> None:
    """Put the examples ``order`` (ids) first, in that order."""
    listed = {row.id for row in in_use(session)} | {row.id for row in retired(session)}
    rest = [row.id for row in (*in_use(session), *retired(session)) if row.id not in order]
    rows.reordered(session, Example, [*(each for each in order if each in listed), *rest])


def remove(session: Session, example_id: int, *, at: datetime | None = None) -> None:
    """Take an example out of the bank; everything about it stays until it is brought back."""
    of_id(session, example_id).removed_at = at or rows.now()
    session.flush()


def bring_back(session: Session, example_id: int) -> None:
    """Put a removed example back into the bank."""
    of_id(session, example_id).removed_at = None
    session.flush()


def competencies(session: Session, example_id: int) -> tuple[str, ...]:
    """The competencies (ids of domain.md section 5) ticked for one example, in the order they were ticked."""
    statement = select(ExampleCompetency.competency).where(ExampleCompetency.example_id == example_id)
    return tuple(session.scalars(statement.order_by(ExampleCompetency.id)))


def competencies_by_example(session: Session) -> dict[int, tuple[str, ...]]:
    """The competencies ticked for every example: one statement for all of them."""
    found: dict[int, tuple[str, ...]] = {}
    statement = select(ExampleCompetency.example_id, ExampleCompetency.competency).order_by(ExampleCompetency.id)
    for row in session.execute(statement):
        found[row.example_id] = (*found.get(row.example_id, ()), row.competency)
    return found


def tick_competencies(session: Session, example_id: int, wanted: Iterable[str]) -> None:
    """Make ``wanted`` the ticked competencies of an example; those kept keep their place."""
    wanted = tuple(dict.fromkeys(wanted))
    of_id(session, example_id)
    for row in session.scalars(select(ExampleCompetency).where(ExampleCompetency.example_id == example_id)):
        if row.competency not in wanted:
            session.delete(row)
    there = competencies(session, example_id)
    session.add_all(
        ExampleCompetency(example_id=example_id, competency=competency)
        for competency in wanted
        if competency not in there
    )
    session.flush()


def count(session: Session) -> tuple[int, int]:
    """How many examples are in use and how many are retired."""
    statement = select(Example.retired, func.count()).where(Example.removed_at.is_(None)).group_by(Example.retired)
    counted = {row[0]: row[1] for row in session.execute(statement)}
    return counted.get(False, 0), counted.get(True, 0)
