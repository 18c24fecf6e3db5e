"""What every subject's module needs: fetch one row, list columns as values, change named fields; it knows no subject.

Rows that are gone (taken back by undo, removed in another window's step) are a ``UserError``; a field name that does
not exist is our own bug and a ``ValueError``.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import cache, update_wrapper
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

from sqlalchemy import func, select

from desktop_app.errors import UserError
from desktop_app.store.database import READING
from desktop_app.store.models import Base
from desktop_app.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from sqlalchemy import Column, ColumnElement, Executable
    from sqlalchemy.orm import Session

_Row = TypeVar("_Row", bound=Base)
_Shape = TypeVar("_Shape")
_Given = ParamSpec("_Given")
_Answer = TypeVar("_Answer")


def now() -> datetime:
    """This moment, in UTC."""
    return datetime.now(UTC)


def today() -> date:
    """The day it is where the person is."""
    return datetime.now().astimezone().date()


def gone() -> UserError:
    """What to say when a row is not there any more."""
    return UserError(
        tr("This entry is no longer in the store."),
        tr("Nothing was changed."),
        tr("Undo may bring it back."),
    )


def found(session: Session, model: type[_Row], row_id: int) -> _Row:
    """The row with that id, to read or to edit.

    Raises:
        UserError: it is not there any more.
    """
    row = session.get(model, row_id)
    if row is None:
        raise gone()
    kept = session.info.get(READING)
    if kept is not None:  # the session itself forgets a row that nobody holds, and would read it anew for every field
        kept[model, row_id] = row
    return row


def added(session: Session, row: Base) -> int:
    """Write a new row and return its id."""
    session.add(row)
    session.flush()
    return row.id


def deleted(session: Session, model: type[Base], row_id: int) -> None:
    """Delete one row at once; undo brings it back.

    Raises:
        UserError: it is not there any more.
    """
    session.delete(found(session, model, row_id))
    session.flush()


def changed(session: Session, row: Base, may_change: frozenset[str], changes: Mapping[str, object]) -> None:
    """Set fields of one row; equal values touch nothing, so that undo holds no empty steps.

    Raises:
        ValueError: a field that may not be changed this way (our own bug).
    """
    unknown = changes.keys() - may_change
    if unknown:
        raise ValueError(f"{type(row).__name__} has no field to edit named {', '.join(sorted(unknown))}")
    for name, value in changes.items():
        if getattr(row, name) != value:
            setattr(row, name, value)
    session.flush()


def listed(session: Session, statement: Executable, shape: type[_Shape]) -> tuple[_Shape, ...]:
    """Run a statement whose column names are the fields of ``shape``, a dataclass, and return its rows as such.

    It runs on the session's connection: only columns are asked for, and building rows as objects of the session would
    cost more than reading them (decision 0101). What was not written yet is written first, as the session would.
    """
    if session.autoflush:
        session.flush()
    found = session.connection().execute(statement)
    names = tuple(found.keys())
    return tuple(shape(**dict(zip(names, row, strict=True))) for row in found.all())


def once_a_reading(
    question: Callable[Concatenate[Session, _Given], _Answer],
) -> Callable[Concatenate[Session, _Given], _Answer]:
    """Make a question that is asked several times for one page be read once in a session for reading.

    Such a session sees one state of the file, so its answers cannot change; frozen values only. Sessions that write
    ask anew each time.
    """

    def asked(session: Session, /, *args: _Given.args, **named: _Given.kwargs) -> _Answer:
        kept = session.info.get(READING)
        if kept is None:
            return question(session, *args, **named)
        key = (question, args, tuple(sorted(named.items())))
        if key not in kept:
            kept[key] = question(session, *args, **named)
        answer: _Answer = kept[key]
        return answer

    return update_wrapper(asked, question)


@cache
def columns(model: type[Base], shape: type[Any]) -> tuple[Column[Any], ...]:
    """Those columns of ``model`` that ``shape`` has a field for, to select them by name.

    They are the table's own: a statement of a record's attributes has every column compared anew each time it is run,
    which is half of what a short answer costs.
    """
    known = model.__table__.columns
    return tuple(known[name] for name in shape.__dataclass_fields__ if name in known)


def next_position(session: Session, model: Any, *where: ColumnElement[bool]) -> int:  # noqa: ANN401  any table with one
    """The position after the last, counted from 0, among the rows that ``where`` picks."""
    last = session.scalar(select(func.max(model.position)).where(*where))
    return 0 if last is None else last + 1


def reordered(session: Session, model: Any, order: Sequence[int]) -> None:  # noqa: ANN401  any table with a position
    """Give the rows ``order`` (ids) the positions 0, 1, 2 ...

    Raises:
        UserError: one of them is not there any more.
    """
    for position, row_id in enumerate(order):
        row = found(session, model, row_id)
        if row.position != position:
            row.position = position
    session.flush()
