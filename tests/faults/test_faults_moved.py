"""The folder renamed, removed, made read-only or replaced while the store is open; restores beside an old log."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import tempfile
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop_app import files
from desktop_app.store import backups, check, restore, schema
from desktop_app.store.backups import Reason
from desktop_app.store.database import Database
from desktop_app.store.failures import Problem, StoreError
from desktop_app.store.models import Profile

pwd = pytest.importorskip("pwd") if os.name != "nt" else None

pytestmark = [pytest.mark.fault, pytest.mark.timeout(3600)]


def name(db, words):
    with db.write("Name") as session:
        found = session.scalars(select(Profile)).first()
        if found is None:
            session.add(Profile(name=words))
        else:
            found.name = words


def names(folder):
    with Database.open(folder) as db, db.read() as session:
        return session.scalars(select(Profile.name)).all()


def refused(db):
    with pytest.raises(StoreError) as told:
        name(db, "lost?")
    assert told.value.problem is Problem.MOVED
    assert "still on the screen" in told.value.safe


def rename_folder(folder):
    folder.rename(folder.with_name("moved"))
    return lambda: folder.with_name("moved").rename(folder)


def rename_file(folder):
    (folder / "greenroom.db").rename(folder / "other.db")
    return lambda: (folder / "other.db").rename(folder / "greenroom.db")


def remove_file(folder):
    kept = folder.with_name("trash")
    (folder / "greenroom.db").rename(kept)
    return lambda: kept.rename(folder / "greenroom.db")


def replace_file(folder):
    kept = folder.with_name("trash")
    (folder / "greenroom.db").rename(kept)
    (folder / "greenroom.db").write_bytes(kept.read_bytes())
    return lambda: kept.replace(folder / "greenroom.db")


@pytest.mark.skipif(os.name == "nt", reason="Windows does not let an open file be moved or removed")
@pytest.mark.parametrize("happens", [rename_folder, rename_file, remove_file, replace_file])
@pytest.mark.parametrize("comes_back", [True, False])
def test_a_library_moved_while_open(tmp_path, record, happens, comes_back):
    folder = tmp_path / "data"
    db = Database.open(folder)
    name(db, "kept")
    back = happens(folder)
    refused(db)
    with db.read() as session:
        assert session.scalars(select(Profile.name)).all() == ["kept"]
    made = db.backup()
    assert backups.verify(made.path).counts["profile"] == 1
    if comes_back:
        if happens is rename_folder:
            shutil.rmtree(folder)
        back()
        name(db, "on again")
        db.close()
        assert names(folder) == ["on again"]
    else:
        db.close()
    record(1, "writing refused in words, a backup keeps what is open")


@pytest.fixture
def own_place(tmp_path, monkeypatch):
    """A folder of somebody who is not root and whom the system refuses things; root becomes nobody meanwhile."""
    if not hasattr(os, "seteuid"):
        pytest.skip("this system keeps no rights of this kind")
    if os.geteuid() != 0:
        yield tmp_path
        return
    with Database.open(tmp_path / "before") as db:  # imports what may lie where nobody may not read
        name(db, "x")
        db.backup()
    Database.open(tmp_path / "before", read_only=True).close()
    nobody = pwd.getpwnam("nobody")
    place = Path(tempfile.mkdtemp(dir="/tmp"))  # tmp_path lies where root alone may go
    os.chown(place, nobody.pw_uid, nobody.pw_gid)
    group = os.getegid()
    monkeypatch.setattr(tempfile, "tempdir", str(place))
    os.setegid(nobody.pw_gid)
    os.seteuid(nobody.pw_uid)
    try:
        yield place
    finally:
        os.seteuid(0)
        os.setegid(group)
        shutil.rmtree(place)


def close_folder(folder):
    folder.chmod(0o500)
    return lambda: folder.chmod(0o700)


def close_file(folder):
    (folder / "greenroom.db").chmod(0o400)
    return lambda: (folder / "greenroom.db").chmod(0o600)


@pytest.mark.parametrize("happens", [close_folder, close_file])
@pytest.mark.parametrize("comes_back", [True, False])
def test_a_library_made_read_only_while_open(own_place, record, happens, comes_back):
    folder = own_place / "data"
    db = Database.open(folder)
    name(db, "kept")
    made = db.backup()
    again = happens(folder)
    name(db, "also kept")
    if comes_back:
        again()
    db.close()
    if not comes_back and happens is close_file:
        with pytest.raises(StoreError, match=r"I cannot write to this file: .*greenroom\.db") as told:
            Database.open(folder)
        assert told.value.problem is Problem.UNWRITABLE
        with Database.open(folder, read_only=True) as copy, copy.read() as session:
            assert session.scalars(select(Profile.name)).all() == ["also kept"]
        again()
    elif not comes_back:
        assert names(folder) == ["also kept"], "what lies in the folder may still be written to"
        again()
    assert names(folder) == ["also kept"]
    assert backups.verify(made.path).counts["profile"] == 1
    assert check.full(folder / "greenroom.db").whole
    record(1, "goes on and loses nothing; a file that stays read-only is refused in words")


def crashed(folder):
    """A store with a log beside it that was never folded in, as a kill leaves it; and a backup of an earlier state."""
    with Database.open(folder) as db:
        name(db, "older")
        made = db.backup()
    cut = folder.with_name("cut")
    with Database.open(folder) as db:
        for number in range(30):
            name(db, f"newer {number} " * 50)
        shutil.copytree(folder, cut)
    return cut, made.path


@pytest.mark.parametrize("sort", ["our backup", "a plain copy", "a copy by VACUUM INTO"])
def test_restoring_beside_an_old_log(tmp_path, count, record, sort):
    runs = count(3, 60)
    crash, made = crashed(tmp_path / "data")
    source = tmp_path / "source.db"
    if sort == "a copy by VACUUM INTO":
        with closing(sqlite3.connect(made)) as raw:
            raw.execute("VACUUM INTO ?", (str(source),))
    else:
        shutil.copy(made, source)
    if sort == "our backup":
        source = made
    for number in range(runs):
        folder = tmp_path / f"run{number}"
        shutil.copytree(crash, folder)
        assert (folder / "greenroom.db-wal").stat().st_size > 0
        done = restore.restore(folder / "greenroom.db", source, schema.current())
        assert (done.former / "greenroom.db-wal").exists()
        assert names(folder) == ["older"]
        assert check.full(folder / "greenroom.db").whole
        shutil.rmtree(folder)
    record(runs, "the backup's rows each time")


class Refusing:
    """A system that refuses to replace a file, as a virus scanner makes Windows do, some times or for good."""

    def __init__(self, monkeypatch, code, times):
        self.left, self.code, self.real = times, code, Path.replace

        def replace(one, other):
            if self.left:
                self.left -= 1
                refusal = OSError(errno.EACCES, "refused")
                refusal.winerror = self.code
                raise refusal
            return self.real(one, other)

        monkeypatch.setattr(Path, "replace", replace)


@pytest.mark.parametrize("code", [5, 32, 33])
def test_a_replace_that_is_refused_a_few_times_is_tried_again(tmp_path, monkeypatch, record, code):
    with Database.open(tmp_path) as db:
        name(db, "kept")
        Refusing(monkeypatch, code, 4)
        assert backups.verify(db.backup().path).whole
    record(1, "kept after four refusals")


@pytest.mark.parametrize("code", [5, 32, 33])
def test_a_replace_that_is_refused_for_good_keeps_both_files(tmp_path, monkeypatch, record, code):
    fresh, old = tmp_path / "new", tmp_path / "old"
    fresh.write_text("new")
    old.write_text("old")
    Refusing(monkeypatch, code, 10**9)
    with pytest.raises(OSError, match="refused"):
        files.replace(fresh, old, patience=0.1)
    assert (fresh.read_text(), old.read_text()) == ("new", "old")
    record(1, "both files there")


@pytest.mark.parametrize("jump", [timedelta(days=-1), timedelta(days=365), timedelta(hours=1), timedelta(hours=-1)])
def test_a_clock_that_jumps_makes_no_backup_old(tmp_path, record, jump):
    with Database.open(tmp_path) as db:
        now = datetime(2026, 3, 29, 0, 30, tzinfo=UTC)
        for number in range(40):
            name(db, str(number))
            now += timedelta(minutes=30) + (jump if number == 20 else timedelta(0))
            made = backups.make(db._raw, db.path, Reason.AUTO, now=now)
        newest = backups.all_in(tmp_path / "backups")[0]
        assert newest.path == made.path
        assert [b.number for b in backups.all_in(tmp_path / "backups")[:10]] == list(range(40, 30, -1))
    record(40, "the newest ten are the last ten made")


def test_random_histories_of_backups_are_thinned_safely(count, record):
    import random

    from desktop_app.store.backups import Backup, to_thin

    runs = count(200, 10_000)
    for seed in range(runs):
        chance, now, made = random.Random(seed), datetime(2026, 1, 1, tzinfo=UTC), []
        for number in range(chance.randrange(1, 90)):
            now += timedelta(minutes=chance.choice((1, 30, 60 * 24, 60 * 24 * 20, -60, -60 * 24 * 400)))
            made.append(Backup(number, now, Reason.AUTO, Path(f"{number}")))
        gone = set(to_thin(made))
        assert not gone & set(made[-10:])
        assert len(made) - len(gone) <= 49
        assert not to_thin([one for one in made if one not in gone])
    record(runs, "the ten latest stay, at most 49 are kept, thinning again changes nothing")
