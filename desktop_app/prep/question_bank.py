"""The bank of questions beside what the person keeps and what was really asked; it must not choose for a rehearsal."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from desktop_app.playbooks import questions as bank
from desktop_app.records import questions, questions_history, takes
from desktop_app.records.questions_history import AskedAt, AskedThem, alike

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy.orm import Session

Only = Literal["all", "own", "answered", "never_said", "asked", "rehearse"]
"""Which rows: all, the person's own, with a best answer, never said aloud, really asked, wanted in rehearsals."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One question to answer, or to ask back.

    ``key`` is "question:OPN-01", "ask:WANT-01" or "kept:7"; ``group`` the family or group; ``types`` the letters of
    whom it is for (none: everybody); ``use`` where an answer received goes. ``kept_id`` is 0 until something is kept.
    """

    key: str
    text: str
    group: str
    letters: str
    types: tuple[str, ...] = ()
    competency: str = ""
    seconds: int = 0
    intent: str = ""
    use: str = ""
    own: bool = False
    kept_id: int = 0
    tags: tuple[str, ...] = ()
    best_answer: str = ""
    example_id: int | None = None
    rehearse: bool = False
    mark: int | None = None
    said: bool = False
    asked: tuple[AskedAt, ...] = field(default=())
    answers: tuple[AskedThem, ...] = field(default=())


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """What the list is narrowed to; empty lets everything through. ``words`` must all occur somewhere in the row."""

    words: str = ""
    letter: str = ""
    group: str = ""
    competency: str = ""
    tag: str = ""
    only: Only = "all"


def to_answer(session: Session) -> tuple[Row, ...]:
    """Own questions first, then the bank in its order, each with what is kept, said and really asked."""
    kept = questions.kept(session, to_ask=False)
    by_bank = {row.bank_key: row for row in kept if row.bank_key}
    latest = takes.latest(session)
    asked = _asked_by_key(questions_history.asked(session))
    rows = [_own(row, latest, asked) for row in kept if not row.bank_key]
    for each in bank.questions():
        key = f"question:{each.id}"
        mine = by_bank.get(each.id)
        rows.append(
            Row(
                key=key, text=each.text, group=each.family, letters=each.letters, types=each.types,
                competency=each.competency, seconds=each.seconds, intent=each.intent, **_kept(mine),
                mark=latest[key].recall if key in latest else None, said=key in latest,
                asked=_together(asked, each.id, f"kept:{mine.id}" if mine else "", alike(each.text)),
            )
        )  # fmt: skip
    return tuple(rows)


def to_ask(session: Session) -> tuple[Row, ...]:
    """Own questions first, then the bank of those to ask, each with the answers received."""
    kept = questions.kept(session, to_ask=True)
    by_bank = {row.bank_key: row for row in kept if row.bank_key}
    answers: dict[str, list[AskedThem]] = {}
    for each in questions_history.asked_them(session):
        answers.setdefault(each.question_key or alike(each.text), []).append(each)
    rows = [
        Row(
            key=f"kept:{row.id}", text=row.text, group=row.group, letters="", own=True, **_kept(row),
            answers=tuple(answers.get(alike(row.text), ())),
        )
        for row in kept
        if not row.bank_key
    ]  # fmt: skip
    rows += [
        Row(
            key=f"ask:{one.id}", text=one.text, group=one.title, letters=one.group, types=one.types, intent=one.intent,
            use=one.use, **_kept(by_bank.get(one.id)),
            answers=(*answers.get(one.id, ()), *answers.get(alike(one.text), ())),
        )
        for one in bank.to_ask()
    ]  # fmt: skip
    return tuple(rows)


def narrowed(rows: Iterable[Row], to: Filter) -> tuple[Row, ...]:
    """The rows that fit every part of a filter, in their order."""
    wanted = to.words.casefold().split()
    return tuple(row for row in rows if _fits(row, to) and all(word in _everything(row) for word in wanted))


def tags(rows: Iterable[Row]) -> tuple[str, ...]:
    """Every tag in use, in alphabetical order."""
    return tuple(sorted({tag for row in rows for tag in row.tags}, key=str.casefold))


def _fits(row: Row, to: Filter) -> bool:
    only = {
        "all": True,
        "own": row.own,
        "answered": bool(row.best_answer or row.example_id or any(each.answer for each in row.answers)),
        "never_said": not row.said,
        "asked": bool(row.asked or row.answers),
        "rehearse": row.rehearse,
    }
    return (
        only[to.only]
        and (not to.letter or not row.types or to.letter in row.types)
        and (not to.group or row.letters == to.group)
        and (not to.competency or row.competency == to.competency)
        and (not to.tag or to.tag in row.tags)
    )


def _everything(row: Row) -> str:
    return " ".join((row.text, row.group, row.intent, row.best_answer, *row.tags)).casefold()


def _own(row: questions.KeptRow, latest: dict[str, takes.TakeRow], asked: dict[str, list[AskedAt]]) -> Row:
    key = f"kept:{row.id}"
    take = latest.get(key)
    return Row(
        key=key, text=row.text, group=row.group, letters="", competency=row.competency or "", own=True, **_kept(row),
        mark=take.recall if take else None, said=take is not None, asked=_together(asked, key, alike(row.text)),
    )  # fmt: skip


def _kept(row: questions.KeptRow | None) -> dict[str, Any]:
    """What is kept of a question, as fields of a row."""
    if row is None:
        return {}
    return {
        "kept_id": row.id, "tags": row.tags, "best_answer": row.best_answer, "example_id": row.example_id,
        "rehearse": row.rehearse,
    }  # fmt: skip


def _asked_by_key(asked: Iterable[AskedAt]) -> dict[str, list[AskedAt]]:
    """Questions really asked by bank key, by what is kept, and by their words."""
    found: dict[str, list[AskedAt]] = {}
    for each in asked:
        kept = f"kept:{each.kept_question_id}" if each.kept_question_id else ""
        for key in {each.question_key, kept, alike(each.text)} - {""}:
            found.setdefault(key, []).append(each)
    return found


def _together(asked: dict[str, list[AskedAt]], *keys: str) -> tuple[AskedAt, ...]:
    """Those under any of the keys, each once, the latest round first."""
    return tuple({each.id: each for key in keys if key for each in asked.get(key, ())}.values())
