"""kill -9 at random moments: nothing acknowledged is lost, nothing is half done, the next start works."""

from __future__ import annotations

import gzip
import shutil
import sqlite3
import time
from pathlib import Path

import pytest
from fault_machine import Halfway, moments
from grown_schema import THIRD
from small_schema import SMALL, Book, Page, Shelf
from sqlalchemy import text

from desktop_app.store import backups, check, header, schema
from desktop_app.store.database import Database

pytestmark = [pytest.mark.fault, pytest.mark.timeout(3600)]


def pairs(folder):
    """Numbers of the examples and of the opportunities; opening is the full check after an unclean end."""
    with Database.open(folder) as db, db.read() as session:
        found = []
        for table, letter in (("example", "E"), ("opportunity", "O")):
            titles = session.execute(text(f"SELECT title FROM {table} WHERE title LIKE '{letter}%'")).scalars()
            found.append({int(title[1:]) for title in titles})
    return found


def test_kill_while_editing(server, tmp_path, count, record):
    folder, runs, lost, kept = tmp_path / "data", count(8, 1000), 0, set()
    for number, wait in enumerate(moments(runs, 0.25)):
        if number % 25 == 0:
            folder, kept = tmp_path / f"data{number}", set()
        done = server.run(
            "edit", folder, kill_after=wait, **{"with": {"start": number * 1000, "undo": number % 3 == 0}}
        )
        assert done.code is None, done
        kept |= done.numbers
        examples, posts = pairs(folder)
        assert examples == posts
        lost += len(kept - examples)
        kept = examples
    assert lost == 0
    record(runs, "0 acknowledged lost, 0 half done")


def test_kill_while_importing(server, tmp_path, count, record):
    folder, runs = tmp_path / "data", count(4, 200)
    expected, whole, kills = 0, 0, Halfway(0.5)
    for number in range(runs):
        if number % 10 == 0:
            folder, expected = tmp_path / f"data{number}", 0
        done = server.run("import", folder, kill_after=kills.wait(), **{"with": {"start": number * 2000, "count": 400}})
        found = len(pairs(folder)[0])
        assert found in (expected, expected + 400)
        assert found == expected + 400 or "imported" not in done.acks
        whole += found > expected
        kills.tell(found > expected)
        expected = found
    record(runs, f"all or nothing each time ({whole} had finished)")


def test_kill_while_backing_up(server, tmp_path, count, record):
    folder, runs = tmp_path / "data", count(3, 200)
    server.run("import", folder)
    for number, wait in enumerate(moments(runs, 0.3)):
        done = server.run("backup", folder, kill_after=wait)
        assert done.code is None
        there = {backup.path.name for backup in backups.all_in(folder / "backups")}
        assert set(done.acks[1:]) <= there
        for backup in backups.all_in(folder / "backups")[:5]:
            assert backups.verify(backup.path).whole
        if number % 20 == 19:
            shutil.rmtree(folder / "backups")
    record(runs, "every backup with a name opens and matches its checksum")


def test_kill_while_restoring(server, tmp_path, count, record):
    folder, runs = tmp_path / "data", count(4, 200)
    server.run("import", folder, **{"with": {"count": 30}})
    first = shutil.copy(backups.all_in(folder / "backups")[0].path, tmp_path / "first.db")  # where none is thinned
    server.run("import", folder, **{"with": {"start": 1000, "count": 50}})
    second = shutil.copy(backups.all_in(folder / "backups")[0].path, tmp_path / "second.db")
    sources = {str(first): 30, str(second): 80}
    for wait in moments(runs, 0.2):
        done = server.run("restore", folder, kill_after=wait, **{"with": {"sources": list(sources)}})
        assert done.code is None, done
        found = len(pairs(folder)[0])
        assert found in sources.values()
        shutil.rmtree(folder / "replaced", ignore_errors=True)
    record(runs, "one state or the other, whole, at every next start")


def test_kill_while_migrating(server, tmp_path, count, record):
    runs, half, seed = count(4, 200), 0, tmp_path / "seed"
    with Database.open(seed, schema=SMALL) as db, db.write("Fill") as session:
        for number in range(60):
            shelf = Shelf(name=f"Shelf {number}")
            session.add(shelf)
            session.flush()
            books = [Book(shelf_id=shelf.id, place=place, title="x" * 50) for place in range(20)]
            session.add_all(books)
            session.flush()
            session.add_all(Page(book_id=book.id, text="text") for book in books)
    moved = 0
    shutil.copytree(seed, tmp_path / "timed")
    began = time.monotonic()
    server.run("migrate", tmp_path / "timed")
    kills = Halfway(time.monotonic() - began)
    for number in range(runs):
        folder = tmp_path / f"data{number}"
        shutil.copytree(seed, folder)
        server.run("migrate", folder, kill_after=kills.wait())
        with Database.open(folder, schema=THIRD) as db:
            finished = not any("moved" in notice for notice in db.notices)
            with db.read() as session:
                found = [
                    session.execute(text(f"SELECT count(*) FROM {name}")).scalar() for name in ("shelf", "book", "page")
                ]
        half += found != [60, 1200, 1200]
        assert header.read(folder / "greenroom.db").version == 3
        former = [b for b in backups.all_in(folder / "backups") if b.reason is backups.Reason.MIGRATION]
        raw = sqlite3.connect(former[-1].path)
        assert raw.execute("SELECT count(*) FROM page").fetchone() == (1200,)
        raw.close()
        assert check.full(folder / "greenroom.db").whole
        moved += finished
        kills.tell(finished)
        shutil.rmtree(folder)
    assert half == 0
    record(runs, f"0 half moved, 0 rows lost, backup before it whole ({moved} had finished)")


@pytest.mark.parametrize("released", range(1, schema.VERSION))
def test_kill_while_moving_from_a_released_structure(server, tmp_path, count, record, released):
    runs, seed, moved = count(3, 200), tmp_path / "seed", 0
    seed.mkdir()
    saved = Path(__file__).parents[1] / "store" / "saved" / f"schema_{released}.db.gz"
    (seed / "greenroom.db").write_bytes(gzip.decompress(saved.read_bytes()))
    before = check.full(seed / "greenroom.db").counts
    shutil.copytree(seed, tmp_path / "timed")
    began = time.monotonic()
    server.run("move", tmp_path / "timed")
    kills = Halfway(time.monotonic() - began)
    for number in range(runs):
        folder = tmp_path / f"data{number}"
        shutil.copytree(seed, folder)
        server.run("move", folder, kill_after=kills.wait())
        with Database.open(folder) as db:
            finished = not any("moved" in notice for notice in db.notices)
        after = check.full(folder / "greenroom.db")
        assert after.whole
        assert {table: after.counts[table] for table in before if table in after.counts} == before
        assert header.read(folder / "greenroom.db").version == schema.VERSION
        former = [each for each in backups.all_in(folder / "backups") if each.reason is backups.Reason.MIGRATION]
        assert header.read(former[-1].path).version == released
        assert backups.verify(former[-1].path).counts == before
        moved += finished
        kills.tell(finished)
        shutil.rmtree(folder)
    record(runs, f"0 half moved, 0 rows lost, backup before it whole ({moved} had finished)")
