from __future__ import annotations

import shutil
import sqlite3
from datetime import UTC, datetime

import pytest
from small_schema import SMALL, Shelf
from sqlalchemy import select

from desktop_app import files
from desktop_app.store import backups, restore
from desktop_app.store.database import Database
from desktop_app.store.failures import Problem, StoreError


def names(folder):
    with Database.open(folder, schema=SMALL) as db, db.read() as session:
        return session.scalars(select(Shelf.name).order_by(Shelf.id)).all()


def write(folder, name):
    with Database.open(folder, schema=SMALL) as db, db.write("Add") as session:
        session.add(Shelf(name=name, picture=b"p" * 60))


@pytest.fixture
def two_states(folder):
    """A store with "Old" and "New", and the backup that has "Old" alone."""
    write(folder, "Old")
    write(folder, "New")
    return folder / "greenroom.db", backups.all_in(folder / "backups")[1].path


def test_a_backup_comes_back_and_what_was_there_is_kept(two_states, folder):
    store, old = two_states
    done = restore.restore(store, old, SMALL)
    assert done.entries == 1
    assert names(folder) == ["Old"]
    raw = sqlite3.connect(done.former / "greenroom.db")
    assert raw.execute("SELECT name FROM shelf ORDER BY id").fetchall() == [("Old",), ("New",)]
    raw.close()


def test_an_old_log_beside_the_store_goes_aside_with_it(two_states, folder):
    store, old = two_states
    for suffix in files.SIDE_FILES:
        files.beside(store, suffix).write_bytes(b"stale")
    done = restore.restore(store, old, SMALL)
    assert names(folder) == ["Old"]
    assert {path.name for path in done.former.iterdir()} == {
        "greenroom.db", "greenroom.db-wal", "greenroom.db-shm", "greenroom.db-journal"
    }  # fmt: skip


def test_it_works_over_a_damaged_empty_or_missing_store(two_states, folder):
    store, old = two_states
    for content in (b"", b"x" * 5000, None):
        store.unlink()
        if content is not None:
            store.write_bytes(content)
        restore.restore(store, old, SMALL)
        assert names(folder) == ["Old"]


@pytest.mark.parametrize("moved", range(6))
def test_a_restore_cut_short_is_finished_by_the_next_start(two_states, folder, monkeypatch, moved):
    store, old = two_states
    files.beside(store, "-wal").write_bytes(b"")
    real, calls = files.replace, []

    def cut(new, target, patience=2.5):
        calls.append(target)
        if len(calls) > moved + 1:
            raise SystemExit
        real(new, target, patience)

    monkeypatch.setattr(files, "replace", cut)
    finished = False
    try:
        restore.restore(store, old, SMALL)
        finished = True
    except SystemExit:
        pass
    monkeypatch.undo()
    assert finished or restore.is_unfinished(store)
    assert names(folder) == ["Old"]
    assert not restore.is_unfinished(store)
    assert not store.with_name("greenroom.db.restored").exists()


def test_a_damaged_backup_is_refused_and_nothing_moves(two_states, folder):
    store, old = two_states
    data = bytearray(old.read_bytes())
    data[-3000:-2900] = b"\xaa" * 100
    old.write_bytes(bytes(data))
    before = store.read_bytes()
    with pytest.raises(StoreError) as refused:
        restore.restore(store, old, SMALL)
    assert refused.value.problem is Problem.BACKUP
    assert store.read_bytes() == before
    assert not (folder / "replaced").exists()


def test_a_backup_that_is_not_there_newer_or_foreign_is_refused(two_states, tmp_path):
    store, old = two_states
    with pytest.raises(StoreError, match="no file"):
        restore.restore(store, tmp_path / "no.db", SMALL)
    other = tmp_path / "other.db"
    other.write_text("not a store")
    with pytest.raises(StoreError, match="not a Greenroom library"):
        restore.restore(store, other, SMALL)
    shutil.copy(old, other)
    raw = sqlite3.connect(other)
    raw.execute("PRAGMA user_version=9")
    raw.close()
    with pytest.raises(StoreError, match="later version"):
        restore.restore(store, other, SMALL)


def test_a_refused_write_leaves_the_store_as_it_was(two_states, folder, monkeypatch):
    store, old = two_states

    def no(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files, "write_whole", no)
    with pytest.raises(StoreError, match="could not be put in place"):
        restore.restore(store, old, SMALL)
    monkeypatch.undo()
    assert names(folder) == ["Old", "New"]
    assert not store.with_name("greenroom.db.restored").exists()


def test_a_plan_that_cannot_be_read_stops_the_start_and_touches_nothing(two_states, folder):
    store, _ = two_states
    (folder / restore.PLAN).write_text("{")
    before = store.read_bytes()
    with pytest.raises(StoreError):
        Database.open(folder, schema=SMALL)
    assert store.read_bytes() == before


def test_what_was_replaced_is_kept_ninety_days_and_the_newest_for_ever(two_states):
    store, _ = two_states
    for day in ("20250101T000000000000Z", "20260101T000000000000Z", "20260201T000000000000Z"):
        (store.parent / "replaced" / day).mkdir(parents=True)
    (store.parent / "replaced" / "mine").mkdir()
    gone = restore.clear_old(store, datetime(2026, 4, 15, tzinfo=UTC))
    assert [path.name for path in gone] == ["20250101T000000000000Z", "20260101T000000000000Z"]
    assert restore.clear_old(store, datetime(2030, 1, 1, tzinfo=UTC)) == []
    assert (store.parent / "replaced" / "mine").exists()


def test_a_restore_tells_its_stages(two_states):
    store, old = two_states
    said = []
    restore.restore(store, old, SMALL, said.append)
    assert said == ["Comparing the checksum", "Checking every entry", "Copying", "Putting it in place"]


def test_a_copy_with_its_log_beside_it_can_be_restored_too(two_states, folder, tmp_path):
    store, _ = two_states
    with Database.open(folder, schema=SMALL) as db:
        with db.write("Add") as session:
            session.add(Shelf(name="Only in the log"))
        copy = tmp_path / "copy"
        shutil.copytree(folder, copy)
    before = {path.name: path.read_bytes() for path in copy.iterdir() if path.is_file()}
    restore.restore(store, copy / "greenroom.db", SMALL)
    assert names(folder) == ["Old", "New", "Only in the log"]
    assert {path.name: path.read_bytes() for path in copy.iterdir() if path.is_file()} == before
