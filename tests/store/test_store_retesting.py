"""Backups proven again after a month, and what a closing that finds damage leaves for the next start."""

from __future__ import annotations

import os
import shutil
import sqlite3
from datetime import UTC, datetime, timedelta

import pytest
from damage import KINDS, damaged
from small_schema import SMALL, Shelf

from desktop_app.store import backups, cipher, closing, passphrase, retesting
from desktop_app.store.database import Database
from desktop_app.store.failures import Problem, StoreError
from desktop_app.store.models import Profile

NOW = datetime(2027, 3, 10, 12, 0, tzinfo=UTC)
PLACES = ("backups",)


def add(db, name):
    with db.write(f"Add {name}") as session:
        session.add(Shelf(name=name, picture=b"p" * 60))


@pytest.fixture
def kept(folder):
    """Three backups, the first proven 50 days ago, the second 40, the last yesterday."""
    with Database.open(folder, schema=SMALL) as db:
        for name in ("One", "Two", "Three"):
            add(db, name)
            db.backup()
    made = backups.all_in(folder / "backups")[::-1]
    for each, days in zip(made, (50, 40, 1), strict=True):
        proven_at(each, NOW - timedelta(days=days))
    return made


def proven_at(backup, when):
    os.utime(backup.checksum_path, (when.timestamp(), when.timestamp()))


def spoil(backup, kind=KINDS[0]):
    data = backup.path.read_bytes()
    spoilt = (damaged(data, data[::-1], kind, seed) for seed in range(100))
    backup.path.write_bytes(next(each for each in spoilt if each != data))


def test_a_backup_is_due_after_a_month_and_the_longest_comes_first(folder, kept):
    assert retesting.due([folder / "backups"], NOW) == kept[:2]
    assert retesting.due([folder / "backups"], NOW - timedelta(days=60)) == kept  # a clock that was wrong
    assert retesting.retest([folder / "backups"], NOW) == []
    assert retesting.due([folder / "backups"], NOW + timedelta(days=20)) == []
    assert retesting.due([folder / "backups"], NOW + timedelta(days=29, hours=1)) == [kept[2]]


def test_it_ends_when_its_time_is_over_and_goes_on_another_day(folder, kept):
    began = []
    retesting.retest([folder / "backups"], NOW, seconds=-1, step=lambda: began.append(1))
    assert began == []
    with pytest.raises(KeyboardInterrupt):
        retesting.retest([folder / "backups"], NOW, step=lambda: (_ for _ in ()).throw(KeyboardInterrupt()))
    assert len(retesting.due([folder / "backups"], NOW)) == 2


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_a_rotten_backup_is_found_and_counted_no_more(folder, kept, kind):
    spoil(kept[0], kind)
    before = kept[0].path.read_bytes()
    (found,) = retesting.retest([folder / "backups"], NOW)
    assert found.backup == kept[0]
    assert found.failure.problem is Problem.BACKUP
    assert found.is_still_there()
    aside = backups.set_aside(found.backup)
    assert aside.read_bytes() == before
    assert not found.is_still_there()
    assert backups.all_in(folder / "backups") == kept[:0:-1]
    assert retesting.due([folder / "backups"], NOW) == []
    with pytest.raises(StoreError, match="bytes are not those"):
        backups.verify(aside)


def test_the_number_of_a_rotten_backup_is_never_given_again(folder, kept):
    spoil(kept[2])
    backups.set_aside(kept[2])
    with Database.open(folder, schema=SMALL) as db:
        add(db, "Four")
        assert db.backup().number == 4


def test_a_backup_that_was_replaced_meanwhile_is_another_one(folder, kept):
    whole = kept[0].path.read_bytes()
    spoil(kept[0])
    (found,) = retesting.retest([folder / "backups"], NOW)
    kept[0].path.write_bytes(whole)
    assert not found.is_still_there()


def test_one_that_cannot_be_read_just_now_is_not_rotten(folder, kept, monkeypatch):
    def refuses(path, **_):
        raise PermissionError(13, "not now") if path == kept[0].path else StoreError(Problem.UNREADABLE, "x")

    monkeypatch.setattr(backups.files, "sha256", refuses)
    assert retesting.retest([folder / "backups"], NOW) == []
    assert len(retesting.due([folder / "backups"], NOW)) == 2


def test_a_checksum_that_somebody_took_away_comes_back_after_a_proof(folder, kept):
    kept[1].checksum_path.unlink()
    os.utime(kept[1].path, (0, 0))
    assert retesting.due([folder / "backups"], NOW)[0] == kept[1]
    assert retesting.retest([folder / "backups"], NOW) == []
    assert backups.verify(kept[1].path).whole
    assert retesting.due([folder / "backups"], NOW) == []


def test_one_under_a_former_passphrase_is_neither_proven_nor_rotten(tmp_path, monkeypatch):
    monkeypatch.setattr(cipher, "_ROUNDS", 10)
    folder, stick = tmp_path / "data", tmp_path / "stick"
    try:
        with Database.open(folder) as db, db.write("x") as session:
            session.add(Profile(name="Anna"))
        passphrase.change(folder, "four unrelated quiet words")
        shutil.copytree(folder / "backups", stick)
        passphrase.change(folder, "another set of four")
        assert retesting.retest([stick], NOW + timedelta(days=900)) == []
        assert len(retesting.due([stick], NOW + timedelta(days=900))) == 1
    finally:
        cipher.use(None)
        cipher._derived.cache_clear()


def test_what_a_killed_program_left_unproven_is_cleared_by_the_next_start(folder, kept):
    for name in ("greenroom-new.db", "greenroom-while-open.db"):
        (folder / "backups" / name).write_bytes(b"half")
    Database.open(folder, schema=SMALL).close()
    assert {path.name for path in (folder / "backups").iterdir()} == {
        name for each in kept for name in (each.path.name, each.checksum_path.name)
    }


# ---------------------------------------------------------------- closing
def spoil_row(folder):
    """Another program changes a letter, which SQLite's own check cannot see."""
    raw = sqlite3.connect(folder / "greenroom.db", isolation_level=None)
    raw.execute("UPDATE shelf SET name = 'Not by us'")
    raw.close()


def test_damage_met_by_the_backup_at_closing_is_told_by_the_next_start(folder):
    with Database.open(folder, schema=SMALL) as db:
        add(db, "One")
    Database.open(folder, schema=SMALL).close()  # the first full check is done, the next a week away
    spoil_row(folder)
    with Database.open(folder, schema=SMALL) as db:
        add(db, "Two")
    assert len(backups.all_in(folder / "backups")) == 1
    assert (folder / closing.MARK).exists()
    for _ in range(2):
        with pytest.raises(StoreError, match="1 of 2 entries are not as they were saved") as told:
            Database.open(folder, schema=SMALL)
        assert told.value.problem is Problem.DAMAGED


def test_damage_that_arose_while_nothing_was_changed_is_met_at_closing(folder):
    with Database.open(folder, schema=SMALL) as db:
        for number in range(200):
            add(db, f"{number}")
    db = Database.open(folder, schema=SMALL)
    with (folder / "greenroom.db").open("r+b") as stream:
        stream.seek(4096)
        stream.write(b"\7" * 40_000)
    db.close()
    assert (folder / closing.MARK).exists()
    assert len(backups.all_in(folder / "backups")) == 1


def test_a_mark_without_damage_goes_after_the_full_check(folder):
    Database.open(folder, schema=SMALL).close()
    (folder / closing.MARK).touch()
    Database.open(folder, schema=SMALL).close()
    assert not (folder / closing.MARK).exists()


def test_after_damage_was_met_closing_writes_nothing_and_marks_it(folder):
    with Database.open(folder, schema=SMALL) as db:
        add(db, "One")
    Database.open(folder, schema=SMALL).close()
    spoil_row(folder)
    db = Database.open(folder, schema=SMALL)
    add(db, "Two")
    keep = db.begin_backup()
    with pytest.raises(StoreError, match="1 of 2 entries"):
        keep()
    with pytest.raises(StoreError, match="1 of 2 entries"):
        add(db, "Three")
    assert db.begin_backup() is None
    db.close()
    assert (folder / closing.MARK).exists()
    assert len(backups.all_in(folder / "backups")) == 1


# ---------------------------------------------------------------- while the store stays open
def test_a_backup_begun_here_is_kept_by_another_thread_and_another_may_come_between(folder):
    import threading

    with Database.open(folder, schema=SMALL) as db:
        assert db.begin_backup() is None
        add(db, "One")
        keep = db.begin_backup()
        add(db, "Two")
        between = db.backup()
        thread = threading.Thread(target=keep)
        thread.start()
        thread.join()
        made = backups.all_in(folder / "backups")
        assert [each.number for each in made] == [2, 1]
        assert made[1] == between
        assert [backups.verify(each.path).counts["shelf"] for each in made] == [1, 2]
        assert not list((folder / "backups").glob("*while-open*"))
