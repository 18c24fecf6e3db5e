"""Where a signal is used: pages of coming rounds, the ranked points, questions that check it; it must word nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.errors import UserError
from desktop_app.playbooks import load
from desktop_app.prep.wizard import seeds
from desktop_app.prep.wizard.context import context_of
from desktop_app.records import interviews, questions, settling
from desktop_app.store.lists import HowToCheck, InterviewState

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from sqlalchemy.orm import Session

    from desktop_app.records.signals import SignalRow

COMING = frozenset({InterviewState.EXPECTED, InterviewState.BOOKED})


@dataclass(frozen=True, slots=True, kw_only=True)
class UsedIn:
    """Where one signal is taken up.

    ``pages`` are (interview id, page key, code, title) that show it, ``rank`` its place among the points of its half
    (None: not ranked), ``culture`` which half that is, ``asked`` the questions kept to check it, ``printed`` whether
    the brief asks to confirm it.
    """

    pages: tuple[tuple[int, str, str, str], ...]
    rank: int | None
    culture: bool
    asked: tuple[str, ...]
    printed: bool


def of_signal(session: Session, opportunity_id: int, row: SignalRow, folders: Sequence[Path]) -> UsedIn:
    """Where one signal of an opportunity is used in the rounds still to come."""
    pages: list[tuple[int, str, str, str]] = []
    asked: list[str] = []
    for coming in interviews.stage_map(session, opportunity_id):
        if coming.state not in COMING:
            continue
        asked += [item.text for item in questions.to_ask(session, coming.id) if item.checks_signal_id == row.id]
        try:
            playbook = load.playbook(coming.playbook, folders)
        except UserError:
            continue
        context = context_of(session, coming.id, playbook)
        for page in playbook.pages:
            sources = {field.source for field in page.fields if field.source.startswith("signals.")}
            sources |= {"signals.to_check" for field in page.fields if field.option("view") == "check"}
            if any(row.id in {seed.ref for seed in seeds.of_source(session, context, each)} for each in sources):
                pages.append((coming.id, page.key, page.code, page.short_title))
    return UsedIn(
        pages=tuple(pages),
        rank=row.rank,
        culture=row.about in settling.CULTURE_HALF,
        asked=tuple(dict.fromkeys(asked)),
        printed=row.to_check and row.how_to_check in (HowToCheck.ASK, HowToCheck.LISTEN),
    )
