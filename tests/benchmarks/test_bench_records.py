"""How long the lists take on a big store (200 opportunities, 1,000 rounds, 500 examples); prints and asserts no time.

Each question is timed beside the plainest statement over the same table, in one process, medians of nine.
"""

from __future__ import annotations

import statistics
import sys
import time
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import insert, text

from desktop_app.records import (
    answers,
    contacts,
    debriefs,
    evidence,
    examples,
    followups,
    interviews,
    opportunities,
    people,
    questions_history,
    requirements,
    settling,
    signals,
    takes,
    tellings,
    uses,
)
from desktop_app.store.database import Database
from desktop_app.store.models import (
    Answer,
    AskedQuestion,
    Example,
    FollowUp,
    Interview,
    InterviewPerson,
    Link,
    Opportunity,
    Participation,
    Person,
    Requirement,
    Signal,
    Take,
    Use,
)

if TYPE_CHECKING:
    from collections.abc import Callable

NOW = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)
STORY = "I stood at the desk for three mornings and wrote down what each patient was waiting for. " * 4


@pytest.fixture(scope="module")
def db(tmp_path_factory):
    with Database.open(tmp_path_factory.mktemp("big")) as opened:
        with opened.write("Fill") as session:
            fill(session)
        yield opened


def fill(session) -> None:
    def many(model, rows):
        session.execute(insert(model), rows)

    many(Person, [{"name": f"Person {n}", "may_manage": n % 2 == 0, "created_at": NOW} for n in range(400)])
    many(Opportunity, [{"title": f"Post {n}", "employer": f"Firm {n}", "created_at": NOW} for n in range(200)])
    many(
        Participation,
        [{"opportunity_id": n + 1, "person_id": 2 * n + 1, "will_manage_me": True} for n in range(200)],
    )
    many(
        Requirement,
        [
            {"opportunity_id": n // 12 + 1, "text": f"line {n}", "decided": True, "position": n % 12}
            for n in range(2400)
        ],
    )
    many(
        Interview,
        [
            {
                "opportunity_id": n // 5 + 1, "playbook": "any", "round": n % 5, "state": "held",
                "starts": NOW - timedelta(days=n), "zone": "UTC", "created_at": NOW,
            }
            for n in range(1000)
        ],
    )  # fmt: skip
    many(InterviewPerson, [{"interview_id": n + 1, "person_id": n % 400 + 1} for n in range(1000)])
    many(
        Example,
        [
            {"title": f"Example {n}", "action": STORY, "created_at": NOW, "changed_at": NOW, "position": n}
            for n in range(500)
        ],
    )
    many(
        Link,
        [
            {"requirement_id": n // 2 + 1, "example_id": n % 500 + 1, "kind": "near", "decided_at": NOW}
            for n in range(4800)
        ],
    )
    many(
        Use,
        [
            {"example_id": n % 500 + 1, "interview_id": n % 1000 + 1, "person_id": n % 400 + 1, "day": NOW.date()}
            for n in range(3000)
        ],
    )
    many(
        Signal,
        [
            {"opportunity_id": n % 200 + 1, "about": "problem", "text": f"word {n}", "source": "guess", "distance": 3}
            for n in range(2000)
        ],
    )
    many(
        FollowUp,
        [
            {"kind": "thanks", "interview_id": n % 1000 + 1, "due": date(2026, 1, 1) + timedelta(days=n % 120),
             "created_at": NOW}
            for n in range(2000)
        ],
    )  # fmt: skip
    many(
        Take,
        [
            {"item": f"example:{n % 500 + 1}", "mode": "manager", "recall": n % 4, "taken_at": NOW - timedelta(hours=n)}
            for n in range(6000)
        ],
    )
    many(
        Answer,
        [
            {"interview_id": n // 40 + 1, "playbook": "any", "page_key": f"p{n % 10}", "field_key": f"f{n}",
             "value": '"text"', "changed_at": NOW}
            for n in range(8000)
        ],
    )  # fmt: skip
    many(AskedQuestion, [{"interview_id": n % 1000 + 1, "text": f"Why {n % 300}?"} for n in range(3000)])


def milliseconds(work: Callable[[], object]) -> float:
    taken = []
    for _ in range(9):
        start = time.perf_counter()
        work()
        taken.append((time.perf_counter() - start) * 1000)
    return statistics.median(taken)


QUESTIONS = {
    "opportunities.in_list": opportunities.in_list,
    "requirements.counted": requirements.counted,
    "requirements.of_opportunity": lambda s: requirements.of_opportunity(s, 7),
    "interviews.in_list": interviews.in_list,
    "interviews.coming": lambda s: interviews.coming(s, NOW),
    "interviews.stage_map": lambda s: interviews.stage_map(s, 7),
    "interviews.seats_by_interview": interviews.seats_by_interview,
    "answers.of_interview": lambda s: answers.of_interview(s, 7, "any"),
    "answers.progress_by_interview": answers.progress_by_interview,
    "examples.in_use": examples.in_use,
    "tellings.versions_by_example": tellings.versions_by_example,
    "evidence.of_opportunity": lambda s: evidence.of_opportunity(s, 7),
    "evidence.proofs": evidence.proofs,
    "uses.in_store": uses.in_store,
    "signals.ledger": lambda s: signals.ledger(s, 7),
    "settling.two_columns": lambda s: settling.two_columns(s, 7),
    "people.in_list": people.in_list,
    "contacts.due": lambda s: contacts.due(s, NOW.date()),
    "contacts.together": lambda s: contacts.together(s, 7),
    "followups.due": lambda s: followups.due(s, date(2026, 1, 5)),
    "followups.still_open": followups.still_open,
    "takes.latest": takes.latest,
    "takes.measured_pace": takes.measured_pace,
    "debriefs.learned": debriefs.learned,
    "questions_history.asked": questions_history.asked,
}


@pytest.mark.benchmark
@pytest.mark.slow
def test_lists_of_a_big_store(db) -> None:
    with db.read() as session:
        plain = milliseconds(lambda: session.execute(text("SELECT id, title, employer FROM opportunity")).all())
        lines = [f"{'question':32} {'ms':>8}   times a plain SELECT of 200 rows ({plain:.2f} ms)"]
        for name, ask in QUESTIONS.items():
            taken = milliseconds(lambda ask=ask: ask(session))
            lines.append(f"{name:32} {taken:8.2f}   {taken / plain:8.1f}")
    sys.stdout.write("\n" + "\n".join(lines) + "\n")
