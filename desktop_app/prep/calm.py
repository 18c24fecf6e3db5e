"""What of the person's own words stands on the calm page: two sentences, one question, one proof; nothing new."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desktop_app.records import answers, examples, interviews, questions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy.orm import Session

_OPENINGS: Final = ("opening", "pitch")
_SENTENCE: Final = re.compile(r"\S.*?(?:[.!?…]+(?=\s|$)|$)", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Own:
    """The person's own lines, each empty where nothing was prepared."""

    opening: str
    question: str
    proof: str


def own_lines(session: Session, interview_id: int) -> Own:
    """First two sentences, the first question to ask, and the headline of one example (domain.md 2.10).

    Raises:
        UserError: the interview is not there any more.
    """
    row = interviews.row_of(session, interview_id)
    rounds = [row, *(each for each in interviews.stage_map(session, row.opportunity_id) if each.id != row.id)]
    told = [text for each in rounds for text in _openings(session, each.id, each.playbook)]
    asks = questions.to_ask(session, interview_id)
    kept = {each.id: each.headline or each.title for each in examples.in_short(session)}
    named = [seat.example_id for seat in interviews.seats(session, interview_id) if seat.example_id in kept]
    return Own(
        opening=" ".join(_SENTENCE.findall(told[0])[:2]) if told else "",
        question=asks[0].text if asks else "",
        proof=kept[named[0]] if named and named[0] is not None else next(iter(kept.values()), ""),
    )


def _openings(session: Session, interview_id: int, playbook: str) -> Iterator[str]:
    """Openings as they were written, the longest-standing field first; a pitch in parts gives its first part."""
    found = {row.field_key: row.value for row in answers.of_interview(session, interview_id, playbook)}
    for key in _OPENINGS:
        value = found.get(key)
        parts = list(value.values()) if isinstance(value, dict) else [value]
        yield from [part.strip() for part in parts if isinstance(part, str) and part.strip()][:1]
