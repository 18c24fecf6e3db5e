from __future__ import annotations

import sqlite3

import pytest
from grown_schema import GROWN, STEPS, THIRD, rebuild_the_parent
from small_schema import SMALL, Book, Page, Shelf
from sqlalchemy.sql.expression import text

from desktop_app.store import backups, check
from desktop_app.store.database import Database
from desktop_app.store.failures import Problem, StoreError
from desktop_app.store.schema import Schema


def fill(folder, shelves=3, schema_=SMALL):
    with Database.open(folder, schema=schema_) as db, db.write("Fill") as session:
        for number in range(shelves):
            shelf = Shelf(name=f"Shelf {number}")
            session.add(shelf)
            session.flush()
            for place in range(4):
                book = Book(shelf_id=shelf.id, place=place, title=f"{place}")
                session.add(book)
                session.flush()
                session.add(Page(book_id=book.id, text="text"))
    return folder / "greenroom.db"


def counts(store):
    raw = sqlite3.connect(store)
    found = {name: raw.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in ("shelf", "book", "page")}
    raw.close()
    return found


def with_step(number, step):
    return Schema(GROWN, 3, STEPS | {number: step})


def test_a_store_moves_through_every_step_and_keeps_every_row(folder):
    store = fill(folder)
    before = counts(store)
    with Database.open(folder, schema=THIRD) as db:
        assert "moved to this version" in db.notices[0]
        with db.read() as session:
            assert session.execute(text("SELECT DISTINCT room FROM shelf")).scalars().all() == ["study"]
            assert session.execute(text("PRAGMA user_version")).scalar() == 3
            assert session.execute(text("PRAGMA foreign_keys")).scalar() == 1
    assert counts(store) == before == {"shelf": 3, "book": 12, "page": 12}
    assert check.full(store).whole
    made = backups.all_in(folder / "backups")
    assert "migration" in [backup.reason.value for backup in made]
    with Database.open(folder, schema=THIRD) as db:
        assert db.notices == ()


def test_ids_are_not_given_again_after_a_rebuild(folder):
    fill(folder)
    with Database.open(folder, schema=SMALL) as db, db.write("Delete") as session:
        session.execute(text("DELETE FROM shelf WHERE id = 3"))
    with Database.open(folder, schema=THIRD) as db, db.write("Add") as session:
        session.execute(text("INSERT INTO shelf (name) VALUES ('next')"))
        assert session.execute(text("SELECT max(id) FROM shelf")).scalar() == 4


def test_the_backup_before_opens_with_the_former_version(folder, tmp_path):
    store = fill(folder)
    before = counts(store)
    Database.open(folder, schema=THIRD).close()
    former = next(b for b in backups.all_in(folder / "backups") if b.reason is backups.Reason.MIGRATION)
    assert counts(former.path) == before
    assert backups.verify(former.path).whole


def fails(raw):
    raise sqlite3.OperationalError("no such table: nowhere")


def loses_rows(raw):
    rebuild_the_parent(raw)
    raw.execute("DELETE FROM page WHERE id = 1")


def leaves_dangling_links(raw):
    rebuild_the_parent(raw)
    raw.execute("DELETE FROM row_hash")
    raw.execute("UPDATE book SET shelf_id = 99 WHERE id = 1")


def forgets_a_table(raw):
    rebuild_the_parent(raw)
    raw.execute("DROP TABLE label")


def leaves_a_table_behind(raw):
    rebuild_the_parent(raw)
    raw.execute("CREATE TABLE spare (id INTEGER)")


@pytest.mark.parametrize(
    ("number", "step"),
    [
        (1, fails), (2, fails), (2, loses_rows), (2, leaves_dangling_links), (2, forgets_a_table),
        (2, leaves_a_table_behind),
    ],
)  # fmt: skip
def test_a_step_that_fails_or_leads_elsewhere_leaves_the_store_as_it_was_and_a_retry_works(folder, step, number):
    store = fill(folder)
    before = counts(store)
    for _ in range(2):
        with pytest.raises(StoreError) as failed:
            Database.open(folder, schema=with_step(number, step))
        assert failed.value.problem is Problem.MIGRATION
        assert "exactly as it was" in failed.value.safe
    assert counts(store) == before
    made = [b.reason.value for b in backups.all_in(folder / "backups")]
    assert made.count("migration") == 1
    Database.open(folder, schema=SMALL).close()
    with Database.open(folder, schema=THIRD) as db:
        assert db.notices
    assert counts(store) == before


def test_guards_lost_by_a_rebuild_come_back(folder):
    guard = (
        "CREATE TRIGGER IF NOT EXISTS guard_shelf BEFORE INSERT ON shelf WHEN NEW.name = 'bad' "
        "BEGIN SELECT RAISE(ABORT, 'no'); END"
    )
    first = Schema(SMALL.metadata, 1, {}, (guard,))
    fill(folder, schema_=first)
    with Database.open(folder, schema=Schema(GROWN, 3, STEPS, (guard,))) as db:
        assert db.notices
    with Database.open(folder, schema=Schema(GROWN, 3, STEPS, (guard,))) as db, db.read() as session:
        assert session.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).scalars().all() == [
            "guard_shelf"
        ]


def test_no_backup_no_migration(folder):
    store = fill(folder)
    for path in (folder / "backups").iterdir():
        path.unlink()
    (folder / "backups").rmdir()
    (folder / "backups").write_text("in the way")
    before = counts(store)
    with pytest.raises(StoreError) as failed:
        Database.open(folder, schema=THIRD)
    assert failed.value.problem is Problem.BACKUP
    assert counts(store) == before


def test_an_older_store_can_be_read_without_being_moved(folder):
    store = fill(folder)
    before = store.read_bytes()
    with Database.open(folder, schema=THIRD, read_only=True) as db, db.read() as session:
        assert session.execute(text("SELECT room FROM shelf LIMIT 1")).scalar() == "study"
    assert store.read_bytes() == before
