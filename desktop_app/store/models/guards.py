"""Triggers that keep wrong-state rows out where two tables must be compared; they must not change any row themselves.

Each guard refuses only what is provably wrong, so a row whose counterpart is missing passes here and is left to the
foreign keys. That keeps replaying undo safe: it passes through the same states in the opposite order.
``create_all`` makes the guards; a migration runs ``GUARDS`` itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import event

from desktop_app.store.models.base import Base

if TYPE_CHECKING:
    from sqlalchemy import Connection, MetaData


def _guard(name: str, table: str, columns: str, wrong: str, message: str) -> tuple[str, str]:
    """The two statements (insert, update) that refuse ``wrong``, an SQL condition over NEW."""
    head = "CREATE TRIGGER IF NOT EXISTS"
    body = f"ON {table} WHEN {wrong} BEGIN SELECT RAISE(ABORT, '{message}'); END"
    return (
        f"{head} guard_{name}_insert BEFORE INSERT {body}",
        f"{head} guard_{name}_update BEFORE UPDATE OF {columns} {body}",
    )


def _other_opportunity(column: str, target: str) -> str:
    """Condition: ``column`` names a row of ``target`` that belongs to another opportunity."""
    return f"EXISTS (SELECT 1 FROM {target} WHERE id = NEW.{column} AND opportunity_id <> NEW.opportunity_id)"


_CANNOT_MANAGE = "EXISTS (SELECT 1 FROM person WHERE id = NEW.person_id AND may_manage = 0)"

GUARDS: tuple[str, ...] = (
    *_guard(
        "participation_manager",
        "participation",
        "will_manage_me, person_id",
        f"NEW.will_manage_me = 1 AND {_CANNOT_MANAGE}",
        "a recruiter is never your manager (M03a)",
    ),
    *_guard(
        "signal_distance",
        "signal",
        "source, person_id",
        f"NEW.source = 'manager' AND {_CANNOT_MANAGE}",
        "the word of somebody who will not manage you is never at distance 0 (M04b)",
    ),
    "CREATE TRIGGER IF NOT EXISTS guard_person_manager_update BEFORE UPDATE OF may_manage ON person"
    " WHEN NEW.may_manage = 0 AND ("
    "EXISTS (SELECT 1 FROM participation WHERE person_id = NEW.id AND will_manage_me = 1)"
    " OR EXISTS (SELECT 1 FROM signal WHERE person_id = NEW.id AND source = 'manager'))"
    " BEGIN SELECT RAISE(ABORT, 'this person is recorded as your manager (M03a)'); END",
    *_guard(
        "signal_replaced",
        "signal",
        "replaced_by_id, opportunity_id",
        _other_opportunity("replaced_by_id", "signal"),
        "a signal is replaced by one of the same opportunity",
    ),
    *_guard(
        "signal_interview",
        "signal",
        "interview_id, opportunity_id",
        _other_opportunity("interview_id", "interview"),
        "a signal is heard at an interview of its own opportunity",
    ),
    *_guard(
        "requirement_posting",
        "requirement",
        "posting_id, opportunity_id",
        _other_opportunity("posting_id", "posting"),
        "a requirement stands in a posting of its own opportunity",
    ),
    *_guard(
        "match_item_trait",
        "match_item",
        "trait_id, opportunity_id",
        _other_opportunity("trait_id", "trait"),
        "an own must-have comes from a trait of its own opportunity",
    ),
    *_guard(
        "ask_item_checks",
        "ask_item",
        "checks_signal_id, interview_id",
        "EXISTS (SELECT 1 FROM signal JOIN interview ON interview.id = NEW.interview_id"
        " WHERE signal.id = NEW.checks_signal_id AND signal.opportunity_id <> interview.opportunity_id)",
        "a question checks a signal of its own opportunity",
    ),
)
"""Every guard as one CREATE TRIGGER statement each, safe to run again."""


def _make_guards(_target: MetaData, connection: Connection, **_settings: object) -> None:
    for statement in GUARDS:
        connection.exec_driver_sql(statement)


event.listen(Base.metadata, "after_create", _make_guards)
