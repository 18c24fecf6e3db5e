from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from small_schema import SMALL, Shelf
from sqlalchemy.exc import OperationalError

from desktop_app import files
from desktop_app.store import connection, failures, header, opening, reading_copy
from desktop_app.store.database import Database
from desktop_app.store.failures import Problem, StoreError

STORE = Path("/library/greenroom.db")


def driver_error(code, words="x"):
    error = sqlite3.OperationalError(words)
    error.sqlite_errorname = code
    return error


@pytest.mark.parametrize(
    ("code", "problem"),
    [
        ("SQLITE_FULL", Problem.FULL),
        ("SQLITE_IOERR", Problem.UNWRITABLE),
        ("SQLITE_IOERR_WRITE", Problem.UNWRITABLE),
        ("SQLITE_IOERR_FSYNC", Problem.UNWRITABLE),
        ("SQLITE_IOERR_READ", Problem.UNREADABLE),
        ("SQLITE_IOERR_SHORT_READ", Problem.DAMAGED),
        ("SQLITE_READONLY", Problem.UNWRITABLE),
        ("SQLITE_READONLY_DBMOVED", Problem.UNWRITABLE),
        ("SQLITE_CANTOPEN", Problem.UNREADABLE),
        ("SQLITE_CORRUPT", Problem.DAMAGED),
        ("SQLITE_CORRUPT_VTAB", Problem.DAMAGED),
        ("SQLITE_NOTADB", Problem.DAMAGED),
        ("SQLITE_BUSY", Problem.HELD),
        ("SQLITE_BUSY_SNAPSHOT", Problem.HELD),
    ],
)
def test_every_failure_of_disk_and_file_has_the_persons_words(code, problem):
    for error in (driver_error(code), OperationalError("SELECT", {}, driver_error(code))):
        worded = failures.worded(error, STORE)
        assert worded.problem is problem
        assert worded.happened.endswith(".")
        assert worded.safe.endswith(".")
        assert worded.remedy.endswith(".")
        assert "sqlite" not in str(worded).lower()


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        ("database disk image is malformed", Problem.DAMAGED),
        ("file is not a database", Problem.DAMAGED),
        ("Could not decode to UTF-8 column 'title'", Problem.DAMAGED),
        ("database or disk is full", Problem.FULL),
        ("disk I/O error", Problem.UNWRITABLE),
        ("attempt to write a readonly database", Problem.UNWRITABLE),
        ("unable to open database file", Problem.UNREADABLE),
        ("database is locked", Problem.HELD),
    ],
)
def test_a_driver_that_gives_no_code_is_understood_by_its_words(words, problem):
    assert failures.worded(sqlite3.DatabaseError(words), STORE).problem is problem


def test_our_own_bugs_are_not_worded():
    assert failures.worded(driver_error("SQLITE_ERROR", "no such table: x"), STORE) is None
    assert failures.worded(ValueError("disk is full"), STORE) is None
    assert failures.worded(UnicodeDecodeError("utf-8", b"\xff", 0, 1, "elsewhere"), STORE) is None


def test_text_that_cannot_be_decoded_in_the_driver_is_damage(monkeypatch):
    def from_the_driver():
        raise UnicodeDecodeError("utf-8", b"\xff", 0, 1, "bad")

    from_the_driver.__globals__["__name__"], ours = "sqlalchemy.engine", __name__
    try:
        from_the_driver()
    except UnicodeDecodeError as error:
        found = failures.worded(error, STORE)
    finally:
        from_the_driver.__globals__["__name__"] = ours
    assert found.problem is Problem.DAMAGED


def test_damaged_text_is_met_as_damage_and_ends_writing(folder):
    with Database.open(folder, schema=SMALL) as db:
        with db.write("x") as session:
            session.add(Shelf(name="planted"))
        db._raw.execute("PRAGMA ignore_check_constraints=ON")
        db._raw.execute("UPDATE shelf SET name = CAST(x'ff41' AS TEXT)")
        with pytest.raises(StoreError) as met, db.read() as session:
            session.query(Shelf).all()
        assert met.value.problem is Problem.DAMAGED
        with pytest.raises(StoreError, match="damaged"), db.write("x") as session:
            session.add(Shelf(name="y"))
        assert db.backup_if_changed() is None


def test_what_cannot_be_read_is_said(tmp_path):
    with pytest.raises(StoreError) as refused:
        header.read(tmp_path)
    assert refused.value.problem is Problem.UNREADABLE
    with pytest.raises(StoreError):
        reading_copy.take(tmp_path / "absent.db")


def test_a_store_of_no_version_is_foreign(tmp_path):
    raw = sqlite3.connect(tmp_path / "greenroom.db")
    raw.execute(f"PRAGMA application_id={header.APPLICATION_ID}")
    raw.execute("CREATE TABLE x (id)")
    raw.close()
    with pytest.raises(StoreError, match="no version number"):
        opening.prepare(tmp_path, wanted=SMALL)


def test_a_folder_that_cannot_be_made_is_said(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreError) as refused:
        Database.open(tmp_path / "file" / "data", schema=SMALL)
    assert refused.value.problem is Problem.UNWRITABLE


def test_a_reading_copy_of_a_damaged_store_is_refused(folder, monkeypatch):
    monkeypatch.setattr(reading_copy, "_PAUSE", 0)
    with Database.open(folder, schema=SMALL) as db, db.write("x") as session:
        session.add_all(Shelf(name=f"{n}", picture=b"x" * 900) for n in range(50))
    store = folder / "greenroom.db"
    data = bytearray(store.read_bytes())
    data[4096 * 3 : 4096 * 20] = b"\xaa" * 4096 * 17
    store.write_bytes(data)
    with pytest.raises(StoreError) as refused:
        Database.open(folder, schema=SMALL, read_only=True)
    assert refused.value.problem is Problem.DAMAGED


def test_a_file_written_whole_is_the_old_or_the_new_one(tmp_path, monkeypatch):
    path = tmp_path / "plan"
    files.write_whole(path, b"old")

    def no(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files, "_sync", no)
    with pytest.raises(OSError, match="No space"):
        files.write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert [one.name for one in tmp_path.iterdir()] == ["plan"]


def test_a_file_system_without_permissions_is_no_obstacle(tmp_path):
    files.only_owner(tmp_path / "absent")


def test_a_store_another_program_locked_is_said(folder):
    Database.open(folder, schema=SMALL).close()
    other = sqlite3.connect(folder / "greenroom.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    other.execute("SELECT count(*) FROM sqlite_master").fetchall()
    original = connection.SETTINGS
    try:
        connection.SETTINGS = tuple(s.replace("busy_timeout=5000", "busy_timeout=1") for s in original)
        with pytest.raises(StoreError) as refused:
            connection.for_writing(folder / "greenroom.db", patience=0.01)
    finally:
        connection.SETTINGS = original
        other.close()
    assert refused.value.problem is Problem.HELD
