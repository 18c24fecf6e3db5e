"""Nine kinds of damage: how much of it is noticed, and how many intact rows are saved."""

from __future__ import annotations

import random
import sqlite3

import pytest
from damage import KINDS, damaged
from small_schema import KEPT, SMALL, Book, Page, Shelf

from desktop_app.store import check, failures, salvage
from desktop_app.store.database import Database
from desktop_app.store.failures import StoreError

pytestmark = [pytest.mark.fault, pytest.mark.timeout(3600)]


@pytest.fixture(scope="module")
def states(tmp_path_factory):
    """An older and a newer state of a store, and every row of the newer one."""
    folder, chance = tmp_path_factory.mktemp("whole"), random.Random(2)

    def words(most):
        return " ".join("".join(chance.choices("abcdefghijklmnop", k=6)) for _ in range(chance.randrange(5, most)))

    with Database.open(folder, schema=SMALL) as db:
        with db.write("Fill") as session:
            for number in range(80):
                session.add(Shelf(name=f"Shelf {number}", picture=chance.randbytes(80)))
            session.flush()
            session.add_all(
                Book(shelf_id=number % 80 + 1, place=number, title=f"Book {number} {words(40)}")
                for number in range(800)
            )
            session.flush()
            session.add_all(Page(book_id=number % 800 + 1, text=words(150)) for number in range(1600))
        db._raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        older = (folder / "greenroom.db").read_bytes()
        with db.write("Change") as session:
            session.connection().exec_driver_sql("UPDATE page SET text = text || ' more' WHERE id % 3 = 0")
    return older, (folder / "greenroom.db").read_bytes(), rows_of(folder / "greenroom.db")


def rows_of(store):
    """Every row that a plain program would read, or None where reading fails."""
    raw = sqlite3.connect(f"file:{store}?immutable=1", uri=True)
    try:
        return {(table, row[0]): row for table in KEPT for row in raw.execute(f"SELECT * FROM {table} NOT INDEXED")}
    except (sqlite3.Error, UnicodeDecodeError):
        return None
    finally:
        raw.close()


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_damage(states, tmp_path, count, record, kind):
    older, newer, rows = states
    runs, harmful, by_sqlite, by_us, intact, saved, hidden = count(4, 170), 0, 0, 0, 0, 0, 0
    for seed in range(runs):
        store = tmp_path / "greenroom.db"
        broken = damaged(newer, older, kind, seed)
        store.write_bytes(broken)
        harm = rows_of(store) != rows
        harmful += harm
        noticed = not whole(store)
        by_us += noticed and harm
        by_sqlite += harm and not sqlite_is_content(store)
        into = tmp_path / "saved.db"
        outcome = salvage.rescue(store, into, SMALL)
        assert store.read_bytes() == broken
        found = rows_of(into)
        wrong = {key for key in found if key in rows and found[key] != rows[key]}
        listed = {(entry.table, entry.id) for entry in outcome.altered + outcome.lost}
        hidden += len(wrong - listed)
        intact += len(rows)
        saved += sum(found.get(key) == row for key, row in rows.items())
        into.unlink()
    assert hidden == 0
    assert by_us >= 0.99 * harmful
    record(runs, f"harmful {harmful}, noticed {by_us} (SQLite alone {by_sqlite}), rows saved {saved / intact:.1%}")


def met(db):
    """What reading every row says; values that no type of ours can read are left to the caller's own words."""
    try:
        with db.read() as session:
            for table in KEPT:
                session.connection().exec_driver_sql(f"SELECT * FROM {table} NOT INDEXED").fetchall()
    except StoreError as error:
        return error
    return None


def whole(store):
    try:
        return check.full(store).whole and check.quick(store).whole
    except StoreError:
        return False


def sqlite_is_content(store):
    raw = sqlite3.connect(f"file:{store}?immutable=1", uri=True)
    try:
        return raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    except (sqlite3.Error, UnicodeDecodeError):
        return False
    finally:
        raw.close()


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_a_program_that_meets_damage_stops_writing(states, tmp_path, count, record, kind):
    """Damage that arises while the store is open is met at the first page that is read; nothing is written after."""
    older, newer, _ = states
    runs, told, later = count(1, 20), 0, 0
    for seed in range(runs):
        folder = tmp_path / f"{seed}"
        folder.mkdir()
        store = folder / "greenroom.db"
        store.write_bytes(newer)
        with Database.open(folder, schema=SMALL) as db:
            with store.open("r+b") as stream:
                stream.write(damaged(newer, older, kind, seed))
                stream.truncate()
            refused = met(db)
            if refused is not None:
                told += 1
                with pytest.raises(StoreError) as again, db.write("x") as session:
                    session.add(Shelf(name="x"))
                assert again.value.problem is failures.Problem.DAMAGED
        try:
            Database.open(folder, schema=SMALL).close()
        except StoreError:
            later += 1
        else:
            assert refused is None, "what was met is told again by the next start"
    record(runs, f"{told} met it while reading and stopped writing, {later} are refused by the next start")
