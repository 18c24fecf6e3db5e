"""The coverage matrix over a real store: what counts for whom, and that suggestions count for nothing."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from desktop_app.matching.ranker import Index
from desktop_app.prep import coverage
from desktop_app.prep.standing import Standing
from desktop_app.store.database import Database
from desktop_app.store.lists import FactStanding, Place
from desktop_app.store.models import (
    Bridge,
    Example,
    ExampleCompetency,
    ExampleVersion,
    Link,
    Opportunity,
    Requirement,
    WordAlias,
)
from desktop_app.vocabulary import FactKind, Level, LinkKind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy.orm import Session

NOW = datetime(2026, 3, 10, 12, 41, tzinfo=UTC)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with Database.open(tmp_path) as opened:
        yield opened


def fill(session: Session) -> dict[str, int]:
    opportunity = Opportunity(employer="Brightwell", created_at=NOW)
    session.add(opportunity)
    session.flush()
    rota = Example(
        title="No-agency rota",
        action="I built the rota and cut the spend on agency shifts.",
        created_at=NOW,
        changed_at=NOW,
    )
    lounge = Example(title="Discharge lounge", action="I opened a lounge.", position=1, created_at=NOW, changed_at=NOW)
    old = Example(title="Old", retired=True, created_at=NOW, changed_at=NOW)
    session.add_all([rota, lounge, old])
    session.flush()
    shorter = "Ten words of a shorter telling stand in this version."
    session.add_all(
        [
            ExampleCompetency(example_id=rota.id, competency="planning"),
            ExampleVersion(example_id=rota.id, audience="recruiter", text=shorter),
            WordAlias(word="purse", means="budget"),
        ]
    )
    ids = {"opportunity": opportunity.id, "rota": rota.id, "lounge": lounge.id}

    def ask(name: str, text: str, **more: object) -> None:
        settings = {"decided": True, "level": Level.MUST, "position": len(ids), **more}
        row = Requirement(opportunity_id=opportunity.id, text=text, **settings)
        session.add(row)
        session.flush()
        ids[name] = row.id

    ask("wish", "Calm, kind handover", level=Level.WISH)
    ask("roster", "Rostering for a mixed team")
    ask("lists", "Theatre and day-case lists")
    ask("nurse", "Registered nurse", fact=FactKind.LICENCE, fact_standing=FactStanding.MET)
    ask("budget", "Agency spend")
    ask("aside", "Free parking", place=Place.LEFT_OUT)
    session.add(Link(requirement_id=ids["roster"], example_id=rota.id, kind=LinkKind.EXACT, decided_at=NOW))
    session.add(Link(requirement_id=ids["lists"], example_id=rota.id, kind=LinkKind.TRANSFER, decided_at=NOW))
    session.flush()
    return ids


@pytest.fixture
def filled(database: Database) -> tuple[Database, dict[str, int]]:
    with database.write("Fill") as session:
        ids = fill(session)
    return database, ids


def seen(database: Database, ids: dict[str, int], *, counts_transfer: bool) -> coverage.Matrix:
    with database.read() as session:
        material = coverage.gather(session, ids["opportunity"])
    return coverage.matrix(material, coverage.suggest(material), counts_transfer=counts_transfer)


def row_of(matrix: coverage.Matrix, requirement: int) -> coverage.Row:
    return next(row for row in matrix.rows if row.asked.id == requirement)


@pytest.mark.behaviour("M26a", "M26b", "M21c")
def test_each_reader_counts_transfers_in_their_own_way(filled: tuple[Database, dict[str, int]]) -> None:
    database, ids = filled
    with database.write("Bridge") as session:
        session.add(Bridge(requirement_id=ids["lists"], nearest="Rota", carries_over="promises", plan="shadow booking"))
    manager, recruiter = (seen(database, ids, counts_transfer=value) for value in (True, False))
    assert row_of(manager, ids["lists"]).standing is Standing.BRIDGED
    assert row_of(recruiter, ids["lists"]).standing is Standing.NOT_YET_SHOWN
    assert (manager.count.shown, manager.count.of, manager.count.open) == (3, 4, 1)
    assert (recruiter.count.shown, recruiter.count.of) == (2, 4)


def test_a_transfer_without_a_bridge_counts_for_nobody(filled: tuple[Database, dict[str, int]]) -> None:
    database, ids = filled
    assert row_of(seen(database, ids, counts_transfer=True), ids["lists"]).standing is Standing.NOT_YET_SHOWN


def test_rows_are_the_listed_requirements_musts_first_and_columns_the_examples_in_use(
    filled: tuple[Database, dict[str, int]],
) -> None:
    database, ids = filled
    matrix = seen(database, ids, counts_transfer=True)
    order = [ids[name] for name in ("roster", "lists", "nurse", "budget", "wish")]
    assert [row.asked.id for row in matrix.rows] == order
    assert [column.title for column in matrix.columns] == ["No-agency rota", "Discharge lounge"]
    assert row_of(matrix, ids["nurse"]).standing is Standing.FACT


def test_a_suggestion_is_shown_and_counts_for_nothing(filled: tuple[Database, dict[str, int]]) -> None:
    database, ids = filled
    row = row_of(seen(database, ids, counts_transfer=True), ids["budget"])
    assert row.cells[0].suggested is not None
    assert row.cells[0].decided is None
    assert not row.cells[0].counted
    assert row.standing is Standing.OPEN


def test_no_is_a_decision_and_proves_nothing(filled: tuple[Database, dict[str, int]]) -> None:
    database, ids = filled
    with database.write("Decide") as session:
        session.add(Link(requirement_id=ids["budget"], example_id=ids["rota"], kind=LinkKind.NONE, decided_at=NOW))
    row = row_of(seen(database, ids, counts_transfer=True), ids["budget"])
    assert (row.cells[0].decided, row.cells[0].suggested, row.standing) == (LinkKind.NONE, None, Standing.OPEN)


def test_near_shows_partly(filled: tuple[Database, dict[str, int]]) -> None:
    database, ids = filled
    with database.write("Decide") as session:
        session.add(Link(requirement_id=ids["budget"], example_id=ids["rota"], kind=LinkKind.NEAR, decided_at=NOW))
    assert row_of(seen(database, ids, counts_transfer=False), ids["budget"]).standing is Standing.PARTLY


def test_seconds_follow_the_telling_this_audience_gets(filled: tuple[Database, dict[str, int]]) -> None:
    database, ids = filled
    rota = seen(database, ids, counts_transfer=True).columns[0]
    assert rota.seconds("recruiter", 60) == 10
    assert rota.seconds("hm", 60) == rota.words[""]


def test_a_kept_index_gives_the_same_after_an_edit(filled: tuple[Database, dict[str, int]]) -> None:
    database, ids = filled
    with database.read() as session:
        before = coverage.gather(session, ids["opportunity"])
    index = Index((), before.word_list)
    coverage.suggest(before, index)
    with database.write("Edit") as session:
        session.get(Example, ids["lounge"]).action = "I kept a calm and kind handover."
    with database.read() as session:
        after = coverage.gather(session, ids["opportunity"])
    assert coverage.suggest(after, index) == coverage.suggest(after)
