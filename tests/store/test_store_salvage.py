from __future__ import annotations

import random
import sqlite3

import pytest
from damage import KINDS, PAGE, damaged
from small_schema import KEPT, SMALL, Book, Page, Shelf

from desktop_app.store import check, mending, salvage
from desktop_app.store.database import Database


@pytest.fixture(scope="module")
def states(tmp_path_factory):
    """An older and a newer state of a store with some 2,000 rows, as bytes, with every row of the newer one."""
    folder = tmp_path_factory.mktemp("whole")
    chance = random.Random(1)

    def words():
        return " ".join("".join(chance.choices("abcdefghij", k=6)) for _ in range(chance.randrange(5, 60)))

    with Database.open(folder, schema=SMALL) as db:
        with db.write("Fill") as session:
            for number in range(100):
                shelf = Shelf(name=f"Shelf {number}")
                session.add(shelf)
                session.flush()
                for place in range(5):
                    book = Book(shelf_id=shelf.id, place=place, title=f"Book {number}-{place} {words()}")
                    session.add(book)
                    session.flush()
                    session.add_all(Page(book_id=book.id, text=words()) for _ in range(2))
        db._raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        older = (folder / "greenroom.db").read_bytes()
        with db.write("Change") as session:
            session.connection().exec_driver_sql("UPDATE page SET text = text || ' more' WHERE id % 3 = 0")
    newer = (folder / "greenroom.db").read_bytes()
    return older, newer, rows_of(folder / "greenroom.db")


def rows_of(store):
    raw = sqlite3.connect(store)
    found = {(table, row[0]): row for table in KEPT for row in raw.execute(f"SELECT * FROM {table}")}
    raw.close()
    return found


def test_a_whole_store_is_saved_whole(states, tmp_path):
    _, newer, rows = states
    (tmp_path / "d.db").write_bytes(newer)
    outcome = salvage.rescue(tmp_path / "d.db", tmp_path / "saved.db", SMALL)
    assert (outcome.altered, outcome.lost) == ([], [])
    assert rows_of(tmp_path / "saved.db") == rows
    assert outcome.in_words() == f"{len(rows)} of {len(rows)} entries can be saved."
    assert (tmp_path / "d.db").read_bytes() == newer


@pytest.mark.fault
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("seed", range(3))
def test_damage_is_noticed_and_intact_rows_are_saved(states, tmp_path, kind, seed):
    older, newer, rows = states
    broken = damaged(newer, older, kind, seed)
    store = tmp_path / "d.db"
    store.write_bytes(broken)
    outcome = salvage.rescue(store, tmp_path / "saved.db", SMALL)
    assert store.read_bytes() == broken
    assert check.full(tmp_path / "saved.db").whole
    saved = rows_of(tmp_path / "saved.db")
    wrong = {key for key in rows if saved.get(key) != rows[key]}
    listed = {(entry.table, entry.id) for entry in outcome.altered + outcome.lost}
    assert {key for key in wrong if key in saved} <= listed
    unread = wrong - listed
    assert not unread or check.full(store).problems or kind.__name__ == "cut_short"
    if kind.__name__ not in ("cut_short", "pages_swapped"):
        assert len(wrong) < 0.05 * len(rows)


def test_what_is_lost_is_listed_by_name(states, tmp_path):
    _, newer, _ = states
    data = bytearray(newer)
    at = data.index(b"Book 50-1 ")
    page = at // PAGE * PAGE
    data[page : page + PAGE] = bytes(PAGE)
    (tmp_path / "d.db").write_bytes(data)
    outcome = salvage.rescue(tmp_path / "d.db", tmp_path / "saved.db", SMALL)
    lost = [entry for entry in outcome.lost if entry.table == "book"]
    assert lost
    pages = [str(entry) for entry in outcome.lost if entry.table == "page"]
    assert len(pages) == 2 * len(lost)
    assert all("(its book is lost)" in words for words in pages)
    assert f"{len(outcome.lost)} of" not in outcome.in_words()


def test_the_list_of_tables_is_taken_from_a_fresh_store(states, tmp_path):
    _, newer, rows = states
    data = bytearray(newer)
    data[100:PAGE] = bytes(PAGE - 100)
    (tmp_path / "d.db").write_bytes(data)
    outcome = salvage.rescue(tmp_path / "d.db", tmp_path / "saved.db", SMALL)
    assert rows_of(tmp_path / "saved.db") == rows
    assert outcome.lost == []


def test_an_empty_file_saves_nothing_and_says_so(tmp_path):
    (tmp_path / "d.db").write_bytes(b"")
    outcome = salvage.rescue(tmp_path / "d.db", tmp_path / "saved.db", SMALL)
    assert outcome.in_words() == "0 of 0 entries can be saved."


def test_the_real_list_of_tables_spans_pages_and_is_found_whole(tmp_path):
    from desktop_app.store import schema

    schema.create(tmp_path / "fresh.db", schema.current())
    sound = (tmp_path / "fresh.db").read_bytes()
    pages = mending._pages_of_table_list(sound)
    assert len(pages) == len(set(pages)) > 5
    broken = bytearray(sound)
    for number in pages:
        start = (number - 1) * PAGE
        broken[start : start + PAGE] = b"\xaa" * PAGE
    (tmp_path / "d.db").write_bytes(broken)
    mending.mend(tmp_path / "d.db", tmp_path / "fresh.db")
    assert check.full(tmp_path / "d.db").whole
