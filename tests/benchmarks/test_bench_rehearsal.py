"""How long the year's dues and the next card take, in time of the processor (others may be at work).

The year's dues with 500 examples and 1,000 interviews: under 20 ms. The next card of Rehearse (under 50 ms) is measured
where the page is tested, tests/ui/pages/test_rehearse.py.
"""

from __future__ import annotations

import statistics
import sys
import time
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import insert

from desktop_app.prep import dues
from desktop_app.store.database import Database
from desktop_app.store.models import Example, FollowUp, Interview, InterviewPerson, Opportunity, Person, Take

NOW = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)
STORY = "I stood at the desk for three mornings and wrote down what each patient was waiting for. " * 4


@pytest.fixture(scope="module")
def db(tmp_path_factory):
    """500 examples, 1,000 interviews: three years of them, a third still to come, with their takes and open notes."""
    with Database.open(tmp_path_factory.mktemp("year")) as opened:
        with opened.write("fill") as session:

            def many(model, rows):
                session.execute(insert(model), rows)

            many(Person, [{"name": f"Person {n}", "created_at": NOW} for n in range(400)])
            many(Opportunity, [{"title": f"Post {n}", "employer": f"Firm {n}", "created_at": NOW} for n in range(250)])
            many(Example, [{"title": f"Example {n}", "action": STORY, "created_at": NOW, "changed_at": NOW,
                            "position": n} for n in range(500)])  # fmt: skip
            many(
                Interview,
                [
                    {
                        "opportunity_id": n // 4 + 1, "playbook": "recruiter", "round": n % 4, "zone": "Europe/Berlin",
                        "state": "booked" if n < 333 else "held", "created_at": NOW,
                        "starts": NOW + timedelta(hours=1 + 26 * n if n < 333 else -26 * (n - 332)),
                    }
                    for n in range(1000)
                ],
            )  # fmt: skip
            many(InterviewPerson, [{"interview_id": n + 1, "person_id": n % 400 + 1} for n in range(1000)])
            many(FollowUp, [{"kind": "thanks", "interview_id": n + 1, "opportunity_id": n // 4 + 1, "created_at": NOW,
                             "due": date(2026, 3, 1) + timedelta(days=n % 60)} for n in range(300)])  # fmt: skip
            many(Take, [{"item": f"example:{n % 500 + 1}", "mode": "manager", "recall": n % 4, "taken_at":
                         NOW - timedelta(hours=n), "interview_id": n % 340 + 1} for n in range(6000)])  # fmt: skip
        yield opened


def processor_milliseconds(work, times=7):
    taken = []
    for _ in range(times):
        start = time.process_time()
        work()
        taken.append((time.process_time() - start) * 1000)
    return statistics.median(taken)


@pytest.mark.benchmark
def test_the_years_dues(db):
    with db.read() as session:
        found = dues.of_year(session, NOW)
        taken = processor_milliseconds(lambda: dues.of_year(session, NOW))
    sys.stdout.write(f"\nthe year's dues: {len(found)} in {taken:.1f} ms of 20\n")
    assert sum(due.kind == "interview" for due in found) == 333
