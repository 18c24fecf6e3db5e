"""What the rounds so far show: where they end, what lands, what recurs, what was learned; it must score nobody.

Counts of things only (domain.md M17b, M08c): no shares, no chances, no ranking of the person or of anybody else.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.playbooks import load
from desktop_app.records import debriefs, examples, interviews, questions_history, uses
from desktop_app.records.questions_history import alike
from desktop_app.store.lists import InterviewState, Landed, Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date
    from pathlib import Path

    from sqlalchemy.orm import Session

LEARNED = 40
"""Most lines of what was learned; the latest ones."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """Rounds of one kind that were held, by how they went on; ``waiting`` have no answer yet."""

    playbook: str
    title: str
    held: int
    outcomes: tuple[tuple[Outcome, int], ...]
    waiting: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One example: how often it was told, and how it landed where that was noted."""

    example_id: int
    title: str
    told: int
    landed: int
    partly: int
    no: int
    last: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Recurring:
    """A question asked more than once: the latest wording, how often, by whom, how the answers landed."""

    text: str
    times: int
    employers: tuple[str, ...]
    last: date | None
    landed: int
    no: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LookingBack:
    """Everything the page shows, each part in its own order."""

    stages: tuple[Stage, ...]
    told: tuple[Told, ...]
    recurring: tuple[Recurring, ...]
    learned: tuple[debriefs.Lesson, ...]

    @property
    def is_empty(self) -> bool:
        """Whether no round was held yet."""
        return not any(stage.held for stage in self.stages)


def of_all(session: Session, folders: Sequence[Path] = (load.BUILT_IN,)) -> LookingBack:
    """Read all four parts in a handful of statements."""
    return LookingBack(
        stages=_stages(interviews.in_list(session), folders),
        told=_told(session),
        recurring=recurring(questions_history.asked(session)),
        learned=debriefs.learned(session, limit=LEARNED),
    )


def recurring(asked: Iterable[questions_history.AskedAt]) -> tuple[Recurring, ...]:
    """Questions asked more than once, by bank key or by their words, the most frequent first; latest round first in."""
    together: dict[str, list[questions_history.AskedAt]] = {}
    for each in asked:
        together.setdefault(each.question_key or alike(each.text), []).append(each)
    found = [
        Recurring(
            text=group[0].text,
            times=len(group),
            employers=tuple(dict.fromkeys(each.employer for each in group)),
            last=group[0].starts.date() if group[0].starts else None,
            landed=sum(each.landed is Landed.LANDED for each in group),
            no=sum(each.landed is Landed.NO for each in group),
        )
        for group in together.values()
        if len(group) > 1
    ]
    return tuple(sorted(found, key=lambda each: (-each.times, each.text.casefold())))


def _stages(rounds: Sequence[interviews.InterviewRow], folders: Sequence[Path]) -> tuple[Stage, ...]:
    """Rounds held by the kind of interviewer, in the order of the stages."""
    books = load.all_playbooks(folders)[0]
    titles = {book.key: book.title for book in books}
    order = [book.key for book in sorted(books, key=lambda book: (book.stage, book.order))]
    held = [row for row in rounds if row.state is InterviewState.HELD or row.outcome is not None]
    found = []
    for key in dict.fromkeys([*order, *(row.playbook for row in held)]):
        of_kind = [row for row in held if row.playbook == key]
        counted = Counter(row.outcome for row in of_kind if row.outcome is not None)
        if of_kind:
            found.append(
                Stage(
                    playbook=key,
                    title=titles.get(key, key),
                    held=len(of_kind),
                    outcomes=tuple((outcome, counted[outcome]) for outcome in Outcome if counted[outcome]),
                    waiting=sum(row.outcome is None for row in of_kind),
                )
            )
    return tuple(found)


def _told(session: Session) -> tuple[Told, ...]:
    """Examples that were told, those that landed most often first."""
    titles = {row.id: row.title for row in (*examples.in_use(session), *examples.retired(session))}
    found = []
    for example_id, rows in uses.in_store(session).items():
        if example_id in titles:
            days = [row.day for row in rows if row.day is not None]
            found.append(
                Told(
                    example_id=example_id,
                    title=titles[example_id],
                    told=len(rows),
                    landed=sum(row.landed is Landed.LANDED for row in rows),
                    partly=sum(row.landed is Landed.PARTLY for row in rows),
                    no=sum(row.landed is Landed.NO for row in rows),
                    last=max(days) if days else None,
                )
            )
    return tuple(sorted(found, key=lambda each: (-each.landed, -each.told, each.title.casefold())))
