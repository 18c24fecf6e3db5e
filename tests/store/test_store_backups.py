from __future__ import annotations

import shutil
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from small_schema import SMALL, Shelf
from sqlalchemy import delete, select

from desktop_app import files
from desktop_app.store import backups, check
from desktop_app.store.backups import Backup, Reason
from desktop_app.store.database import Database
from desktop_app.store.failures import Problem, StoreError

START = datetime(2026, 3, 1, 18, 2, tzinfo=UTC)


def add(db, name):
    with db.write(f"Add {name}") as session:
        session.add(Shelf(name=name, picture=b"p" * 60))


def backup(number, made, reason=Reason.AUTO):
    return Backup(number, made, reason, Path(f"{number}.db"))


def test_a_backup_holds_the_same_and_has_a_checksum(db, folder):
    add(db, "One")
    made = db.backup()
    assert made.path.parent == folder / "backups"
    assert made.reason is Reason.HAND
    assert backups.verify(made.path).counts["shelf"] == 1
    assert made.checksum_path.read_text() == f"{files.sha256(made.path)}  {made.path.name}\n"
    assert backups.all_in(folder / "backups") == [made]
    add(db, "Two")
    assert backups.verify(made.path).counts["shelf"] == 1


def test_closing_backs_up_only_what_changed(folder):
    for names in (["One"], [], ["Two"], []):
        with Database.open(folder, schema=SMALL) as db:
            for name in names:
                add(db, name)
    assert [b.number for b in backups.all_in(folder / "backups")] == [2, 1]


def test_an_empty_store_needs_no_backup(folder):
    Database.open(folder, schema=SMALL).close()
    assert not (folder / "backups").exists()


def test_the_second_folder_gets_the_same_file(db, tmp_path):
    db.second_backup_folder = tmp_path / "stick" / "greenroom"
    add(db, "One")
    made = db.backup()
    other = db.second_backup_folder / made.path.name
    assert other.read_bytes() == made.path.read_bytes()
    assert backups.verify(other).whole


def test_a_second_folder_that_fails_leaves_the_first_backup(db, tmp_path, folder):
    (tmp_path / "file").write_text("not a folder")
    db.second_backup_folder = tmp_path / "file"
    add(db, "One")
    with pytest.raises(StoreError) as failed:
        db.backup()
    assert failed.value.problem is Problem.BACKUP
    assert len(backups.all_in(folder / "backups")) == 1


def test_a_changed_backup_is_known_by_its_checksum(db):
    add(db, "One")
    made = db.backup()
    data = made.path.read_bytes()
    made.path.write_bytes(data.replace(b"pppp", b"qppp", 1))
    with pytest.raises(StoreError, match="bytes are not those"):
        backups.verify(made.path)
    made.checksum_path.unlink()
    with pytest.raises(StoreError, match="1 of 1 entries"):
        backups.verify(made.path)


def test_no_backup_is_made_of_a_damaged_store_and_none_is_thinned(folder):
    with Database.open(folder, schema=SMALL) as db:
        add(db, "One")
    store = folder / "greenroom.db"
    raw = sqlite3.connect(store, isolation_level=None)
    raw.execute("UPDATE shelf SET name = 'Not by us'")
    for number in range(2, 30):
        shutil.copy(
            backups.all_in(folder / "backups")[0].path,
            folder / "backups" / f"greenroom-{number:06d}-20260301T180200Z-auto.db",
        )
    with pytest.raises(StoreError) as failed:
        backups.make(raw, store, Reason.AUTO)
    raw.close()
    assert failed.value.problem is Problem.DAMAGED
    assert len(backups.all_in(folder / "backups")) == 29
    assert not (folder / "backups" / "greenroom-new.db").exists()


def test_a_backup_folder_that_cannot_be_made_is_said_plainly(db, folder):
    (folder / "backups").write_text("in the way")
    add(db, "One")
    with pytest.raises(StoreError, match="No backup could be made") as failed:
        db.backup()
    assert failed.value.problem is Problem.BACKUP
    add(db, "Two")


def test_a_failing_backup_does_not_keep_the_program_from_closing(folder):
    db = Database.open(folder, schema=SMALL)
    (folder / "backups").write_text("in the way")
    add(db, "One")
    db.close()
    with Database.open(folder, schema=SMALL) as again, again.read() as session:
        assert session.scalars(select(Shelf.name)).all() == ["One"]


def test_a_backup_that_is_late_is_mentioned_at_opening(folder):
    with Database.open(folder, schema=SMALL) as db:
        add(db, "One")
    old = backups.all_in(folder / "backups")[0]
    old.path.rename(folder / "backups" / "greenroom-000001-20250301T180200Z-auto.db")
    Database.open(folder, schema=SMALL).close()
    with Database.open(folder, schema=SMALL) as db:
        assert db.notices == ()
        add(db, "Two")
        (folder / "backups").chmod(0o700)
        db.backup_if_changed = lambda: None  # closing without a backup, as a full disk would have it
    with Database.open(folder, schema=SMALL) as db:
        assert "newest backup is from 2025-03-01" in db.notices[0]


def test_thinning_keeps_the_latest_and_one_of_each_day_week_and_month():
    hourly = [backup(number, START + timedelta(hours=number)) for number in range(24 * 400)]
    kept = set(hourly) - set(backups.to_thin(hourly))
    newest = hourly[-1].made
    assert set(hourly[-10:]) <= kept
    assert len({b.made.date() for b in kept if b.made > newest - timedelta(days=6)}) == 7
    assert len({b.made.strftime("%Y-%m") for b in kept}) == 14
    assert len(kept) <= 10 + 7 + 8 + 24


def test_backups_by_hand_and_before_a_change_are_never_thinned():
    many = [backup(n, START, reason) for n, reason in enumerate(list(Reason) * 100)]
    assert {b.reason for b in backups.to_thin(many)} == {Reason.AUTO}
    assert len(backups.to_thin(many)) == 100 - 10


MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC))


@given(st.lists(st.tuples(MOMENTS, st.sampled_from(Reason)), max_size=120))
@settings(max_examples=300, deadline=None)
def test_whatever_the_clock_does_the_latest_stay_and_few_are_kept(history):
    """The clock may jump back years between backups: only the number says which is the newest."""
    made = [backup(number, moment, reason) for number, (moment, reason) in enumerate(history)]
    gone = set(backups.to_thin(made))
    automatic = [b for b in made if b.reason is Reason.AUTO]
    assert not gone & set(automatic[-10:])
    assert gone <= set(automatic)
    kept = [b for b in automatic if b not in gone]
    assert len(kept) <= 10 + 7 + 8 + 24
    assert not backups.to_thin([b for b in made if b not in gone]), "a second thinning takes nothing more"


def test_thinning_removes_the_files_with_their_checksums(folder, db):
    add(db, "One")
    for _ in range(12):
        made = backups.make(db._raw, db.path, Reason.AUTO, now=START)
    left = sorted(path.name for path in (folder / "backups").iterdir())
    assert len(left) == 20
    assert made.path.name in left


def test_deleting_and_undoing_is_no_change(db, folder):
    add(db, "One")
    assert db.backup_if_changed() is not None
    with db.write("Delete") as session:
        session.execute(delete(Shelf))
    db.undo()
    assert db.backup_if_changed() is None
    assert check.full(backups.all_in(folder / "backups")[0].path).whole
