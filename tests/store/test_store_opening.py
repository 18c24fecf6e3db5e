from __future__ import annotations

import hashlib
import json
import os
import platform
import re
import shutil
import sqlite3
import stat
from datetime import UTC, datetime, timedelta

import pytest
from small_schema import SMALL, Book, Shelf
from sqlalchemy import select

from desktop_app.store import backups, connection, header, opening, schema
from desktop_app.store.database import Database
from desktop_app.store.failures import Problem, StoreError


def filled(folder, count=3):
    with Database.open(folder, schema=SMALL) as db, db.write("Fill") as session:
        for number in range(count):
            session.add(Shelf(name=f"Shelf {number}", picture=b"p" * 50))
    return folder / "greenroom.db"


def reopened(folder):
    Database.open(folder, schema=SMALL).close()


def bytes_of(folder):
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def refused(folder, problem, **how):
    with pytest.raises(StoreError) as caught:
        Database.open(folder, schema=SMALL, **how)
    assert caught.value.problem is problem
    assert caught.value.happened.endswith(".")
    assert caught.value.remedy
    return caught.value


def set_header(store, pragma, value):
    raw = sqlite3.connect(store)
    raw.execute("PRAGMA journal_mode=DELETE")
    raw.execute(f"PRAGMA {pragma}={value}")
    raw.close()


def test_settings_are_in_force(folder):
    with Database.open(folder, schema=SMALL) as db, db.read() as session:
        found = {
            name: session.connection().exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in (
                "journal_mode", "synchronous", "foreign_keys", "locking_mode", "trusted_schema", "secure_delete",
                "cell_size_check", "busy_timeout", "recursive_triggers", "temp_store", "fullfsync",
            )
        }  # fmt: skip
    assert found == {
        "journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "locking_mode": "exclusive", "trusted_schema": 0,
        "secure_delete": 1, "cell_size_check": 1, "busy_timeout": 5000, "recursive_triggers": 1, "temp_store": 2,
        "fullfsync": 1,
    }  # fmt: skip


@pytest.mark.skipif(os.name == "nt", reason="permissions are the folder's on Windows")
def test_only_the_owner_may_read(folder):
    store = filled(folder)
    with Database.open(folder, schema=SMALL) as db:
        with db.write("x") as session:
            session.add(Shelf(name="x"))
        for path in (store, folder / "greenroom.db-wal", folder / "greenroom.lock"):
            assert stat.S_IMODE(path.stat().st_mode) == 0o600, path
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    for backup in backups.all_in(folder / "backups"):
        assert stat.S_IMODE(backup.path.stat().st_mode) == 0o600


def test_there_is_no_shared_memory_file_and_nothing_beside_the_file_after_closing(folder):
    with Database.open(folder, schema=SMALL):
        assert not (folder / "greenroom.db-shm").exists()
    assert [path.name for path in folder.iterdir() if path.name.startswith("greenroom.db")] == ["greenroom.db"]


@pytest.mark.parametrize("ahead", [1, 99])
def test_a_newer_store_is_refused_untouched_and_opens_to_read(folder, ahead):
    store = filled(folder)
    set_header(store, "user_version", 1 + ahead)
    before = bytes_of(folder)
    assert "later version" in refused(folder, Problem.NEWER).happened
    assert bytes_of(folder) == before
    with Database.open(folder, schema=SMALL, read_only=True) as db:
        with db.read() as session:
            assert len(session.scalars(select(Shelf)).all()) == 3
        with pytest.raises(StoreError, match="read only") as caught, db.write("x"):
            pass
        assert caught.value.problem is Problem.READ_ONLY
        assert db.backup_if_changed() is None
    assert bytes_of(folder) == before


def test_a_newer_number_that_is_only_in_the_log_is_seen_before_the_log_is_folded_in(folder):
    store = filled(folder)
    raw = sqlite3.connect(store, isolation_level=None)
    raw.execute("PRAGMA wal_autocheckpoint=0")
    raw.execute("PRAGMA user_version=7")
    copy = folder.with_name("cut")
    shutil.copytree(folder, copy)
    raw.close()
    (copy / "greenroom.db-shm").unlink()
    before = bytes_of(copy)
    assert header.read(copy / "greenroom.db").version == 1
    refused(copy, Problem.NEWER)
    assert bytes_of(copy) == before


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", Problem.EMPTY),
        (b"hello", Problem.FOREIGN),
        (b"My notes\n" * 500, Problem.FOREIGN),
        (header.MAGIC + b"x" * 20, Problem.DAMAGED),
        (b"\0" * 8192, Problem.DAMAGED),
    ],
)
def test_what_is_no_store_is_refused_untouched(folder, content, problem):
    folder.mkdir()
    (folder / "greenroom.db").write_bytes(content)
    refused(folder, problem)
    assert (folder / "greenroom.db").read_bytes() == content


def test_the_database_of_another_program_is_refused_untouched(folder):
    folder.mkdir()
    raw = sqlite3.connect(folder / "greenroom.db")
    raw.execute("CREATE TABLE moz_places (id INTEGER)")
    raw.close()
    before = bytes_of(folder)
    refused(folder, Problem.FOREIGN)
    refused(folder, Problem.FOREIGN, read_only=True)
    assert bytes_of(folder).items() >= before.items()


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER nasty AFTER INSERT ON book BEGIN DELETE FROM shelf; END",
        "CREATE VIEW endless AS SELECT 1",
        "CREATE TABLE more (id INTEGER)",
        "CREATE INDEX extra_index ON book (title)",
        "ALTER TABLE book ADD COLUMN more TEXT",
        "DROP TABLE page",
    ],
)
def test_another_structure_is_refused(folder, statement):
    store = filled(folder)
    raw = sqlite3.connect(store, isolation_level=None)
    raw.execute("PRAGMA journal_mode=DELETE")
    raw.execute(statement)
    raw.close()
    assert store.exists()
    error = refused(folder, Problem.FOREIGN)
    assert re.search(r" is not ours| is missing| differs", error.happened)


def test_a_store_that_was_there_is_not_silently_begun_anew(folder):
    store = filled(folder)
    assert backups.all_in(folder / "backups")
    store.unlink()
    assert "backups are still there" in refused(folder, Problem.MISSING).happened
    assert not store.exists()


def test_a_log_without_its_store_is_not_thrown_away(folder):
    folder.mkdir()
    (folder / "greenroom.db-wal").write_bytes(b"precious")
    refused(folder, Problem.MISSING)
    assert (folder / "greenroom.db-wal").read_bytes() == b"precious"


def test_reading_needs_a_store(folder):
    refused(folder, Problem.MISSING, read_only=True)
    assert not folder.exists()


def test_a_store_open_elsewhere_can_be_read_with_its_latest_changes(folder):
    filled(folder)
    with Database.open(folder, schema=SMALL) as db:
        with db.write("Add") as session:
            session.add(Shelf(name="Latest"))
        with Database.open(folder, schema=SMALL, read_only=True) as copy, copy.read() as session:
            assert "Latest" in session.scalars(select(Shelf.name)).all()
        with db.write("Add") as session:
            session.add(Shelf(name="Later"))


def test_the_copy_for_reading_is_removed(folder, tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    filled(folder)
    with Database.open(folder, schema=SMALL, read_only=True):
        assert list(tmp_path.glob("greenroom-read-*"))
    assert not list(tmp_path.glob("greenroom-read-*"))


def test_an_unclean_end_leads_to_a_full_check_and_a_backup(folder, tmp_path):
    db = Database.open(folder, schema=SMALL)
    with db.write("Add") as session:
        session.add(Shelf(name="Kept"))
    cut = tmp_path / "cut"
    shutil.copytree(folder, cut)
    db.close()
    with Database.open(cut, schema=SMALL) as again, again.read() as session:
        assert session.scalars(select(Shelf.name)).all() == ["Kept"]
    assert [backup.reason.value for backup in backups.all_in(cut / "backups")] == ["auto"]


def test_a_changed_letter_that_sqlite_does_not_notice_is_found_after_an_unclean_end(folder):
    store = filled(folder)
    data = store.read_bytes()
    assert b"Shelf 1" in data
    at = data.index(b"pppp")
    store.write_bytes(data[:at] + b"q" + data[at + 1 :])
    killed = {"host": platform.node(), "person": "anna", "process": 1, "since": "2026-03-01T18:02"}
    (folder / "greenroom.lock").write_text(json.dumps(killed))
    assert "1 of 3 entries" in refused(folder, Problem.DAMAGED).happened


def test_the_weekly_full_check_is_due_when_the_clock_makes_no_sense(folder):
    store = filled(folder)
    reopened(folder)
    now = datetime.now(UTC)
    assert not opening._full_check_is_due(store, now)
    assert not opening._full_check_is_due(store, now + timedelta(days=6))
    assert opening._full_check_is_due(store, now + timedelta(days=8))
    assert opening._full_check_is_due(store, now - timedelta(days=400))


def test_damage_found_by_the_quick_check_is_refused_untouched(folder):
    store = filled(folder, 500)
    reopened(folder)
    data = bytearray(store.read_bytes())
    data[4096 * 3 : 4096 * 4] = b"\xaa" * 4096
    store.write_bytes(bytes(data))
    before = store.read_bytes()
    refused(folder, Problem.DAMAGED)
    assert store.read_bytes() == before


def test_a_store_opened_in_another_thread_belongs_to_it_until_it_is_taken_over(folder):
    import threading

    opened = []

    def work():
        opened.append(Database.open(folder, schema=SMALL))
        with opened[0].write("Add") as session:
            session.add(Shelf(name="x"))

    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    with pytest.raises(RuntimeError, match="belongs to the thread"), opened[0].read():
        pass
    opened[0].turns.adopt()
    with opened[0] as db:
        assert db.undo() == "Add"


def test_progress_is_told(folder):
    said = []
    filled(folder)
    opening.prepare(folder, wanted=SMALL, progress=said.append).give_up()
    assert said == ["Checking the file"]


def test_a_store_on_a_system_without_wal_is_used_all_the_same(folder, monkeypatch):
    monkeypatch.setattr(
        connection, "SETTINGS", tuple(s.replace("journal_mode=WAL", "journal_mode=DELETE") for s in connection.SETTINGS)
    )
    with Database.open(folder, schema=SMALL) as db:
        with db.write("Add") as session:
            session.add(Shelf(name="x"))
        with db.read() as session:
            assert session.connection().exec_driver_sql("PRAGMA journal_mode").scalar() == "truncate"
        db.undo()
        db.redo()
    reopened(folder)


def test_settings_that_do_not_take_are_refused(folder, monkeypatch):
    filled(folder)
    monkeypatch.setattr(connection, "SETTINGS", (*connection.SETTINGS, "synchronous=OFF"))
    refused(folder, Problem.UNWRITABLE)
    monkeypatch.undo()
    reopened(folder)


def test_a_half_made_store_of_a_killed_start_is_no_obstacle(folder):
    folder.mkdir()
    (folder / "greenroom.db.new").write_bytes(b"half")
    filled(folder)


def test_the_structure_of_a_store_with_columns_in_another_order_is_the_same():
    first = sqlite3.connect(":memory:")
    first.execute("CREATE TABLE a (id INTEGER, name TEXT CHECK (name IN ('x', 'y')))")
    second = sqlite3.connect(":memory:")
    second.execute("CREATE TABLE a (id INTEGER)")
    second.execute("ALTER TABLE a ADD COLUMN name TEXT  CHECK (name IN ('x', 'y'))")
    assert schema.differences(schema.structure(first), schema.structure(second)) == []
    second.execute("ALTER TABLE a ADD COLUMN other TEXT")
    assert schema.differences(schema.structure(first), schema.structure(second)) == ["table a differs"]
    first.close()
    second.close()


def test_a_book_on_no_shelf_is_found(folder):
    store = filled(folder)
    raw = sqlite3.connect(store, isolation_level=None)
    raw.execute("PRAGMA journal_mode=DELETE")
    raw.execute("INSERT INTO book (shelf_id, title) VALUES (77, 'lost')")
    raw.close()
    from desktop_app.store import check

    report = check.full(store)
    assert report.problems == ("book 1 points to a missing shelf",)
    assert report.altered == {"book": (1,)}
    assert not report.whole
    assert Book.__tablename__ in report.counts


def test_a_synced_folder_and_the_copies_a_client_left_are_told_at_every_start(tmp_path):
    folder = tmp_path / "Dropbox" / "jobs"
    Database.open(folder).close()
    left = folder / "greenroom (anna's conflicted copy 2026-03-01).db"
    left.write_bytes(b"as the client left it")
    for _ in range(2):
        with Database.open(folder) as db:
            told = " ".join(db.notices)
        assert "is kept in step by Dropbox" in told
        assert f"copies beside the library: {left.name}" in told
    assert left.read_bytes() == b"as the client left it"
    with Database.open(tmp_path / "jobs") as db:
        assert db.notices == ()
