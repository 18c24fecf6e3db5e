"""A disk that fills up at each action: the file stays whole, reading goes on, and work goes on when there is room."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import tempfile
from datetime import UTC, date, datetime

import pytest
from grown_schema import THIRD
from small_schema import SMALL, Shelf
from sqlalchemy import select
from test_faults_kill import pairs

from desktop_app.errors import UserError
from desktop_app.store import backups, check, cipher, drafts, lock, passphrase, restore, salvage, schema
from desktop_app.store.database import Database
from desktop_app.store.failures import Problem, StoreError
from desktop_app.store.models import Example, Profile
from desktop_app.transfer import incoming, merging, outgoing

pytestmark = [pytest.mark.fault, pytest.mark.timeout(600)]


@pytest.fixture(params=[(6, True), (10, True), (10, False)], ids=["6-MB", "10-MB", "10-MB-that-do-not-tell"])
def small_disk(tmp_path, request, monkeypatch):
    """A file system of a few megabytes; the last does not tell its room beforehand, as where there is a quota."""
    size, tells = request.param
    if not hasattr(os, "geteuid") or os.geteuid() != 0 or shutil.which("mount") is None:
        pytest.skip("a small disk can be mounted by root alone; the failing calls cover ENOSPC without one")
    place = tmp_path / "small"
    place.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}m", "tmpfs", str(place)], capture_output=True, check=False
    )
    if made.returncode:
        pytest.skip("this machine does not let a test mount a small disk")
    if not tells:
        monkeypatch.setattr(shutil, "disk_usage", _silent)
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def _silent(_folder):
    raise OSError("not told")


def fill(place, leave=0):
    """Leave ``leave`` bytes free; returns the file that takes the room."""
    ballast = place / "ballast"
    disk = os.statvfs(place)
    free = disk.f_bavail * disk.f_frsize - leave
    with ballast.open("wb") as stream:
        try:
            for _ in range(max(free, 0) // 4096):
                stream.write(b"x" * 4096)
            stream.flush()
        except OSError:
            pass
    return ballast


def name(db, words):
    with db.write("Name") as session:
        found = session.scalars(select(Profile)).first()
        if found is None:
            session.add(Profile(name=words))
        else:
            found.name = words


def test_saving_on_a_full_disk(small_disk, record):
    with Database.open(small_disk / "data") as db:
        name(db, "before")
        ballast = fill(small_disk)
        with pytest.raises(StoreError) as told:
            name(db, "x" * 300_000)
        assert told.value.problem is Problem.FULL
        assert "is full, so the last change was not saved" in told.value.happened
        with db.read() as session:
            assert session.scalars(select(Profile.name)).all() == ["before"]
        ballast.unlink()
        name(db, "after")
        assert db.undo() == "Name"
    assert check.full(small_disk / "data" / "greenroom.db").whole
    record(1, "refused in words, whole, goes on with room")


def test_importing_backing_up_and_closing_on_a_full_disk(small_disk, record):
    db = Database.open(small_disk / "data")
    name(db, "kept")
    fill(small_disk, leave=200_000)
    with pytest.raises(StoreError), db.write("Import") as session:
        session.add_all(_many(400))
    with pytest.raises(StoreError, match="No backup could be made in") as told:
        db.backup()
    assert told.value.problem is Problem.BACKUP
    assert backups.all_in(small_disk / "data" / "backups") == []
    assert not list((small_disk / "data" / "backups").glob("*.db"))
    db.close()
    (small_disk / "ballast").unlink()
    with Database.open(small_disk / "data") as again, again.read() as session:
        assert session.scalars(select(Profile.name)).all() == ["kept"]
    record(3, "nothing half kept, no empty backup left, whole")


def _many(count):
    now = datetime(2026, 3, 1, tzinfo=UTC)
    return [Example(title=f"E{n}", action="x" * 3000, created_at=now, changed_at=now) for n in range(count)]


def test_starting_on_a_full_disk(small_disk, record):
    with Database.open(small_disk / "data") as db:
        name(db, "kept")
    fill(small_disk)
    before = (small_disk / "data" / "greenroom.db").read_bytes()
    read = None
    with contextlib.suppress(StoreError), Database.open(small_disk / "data") as db, db.read() as session:
        read = session.scalars(select(Profile.name)).all()
    assert read in (None, ["kept"])
    assert (small_disk / "data" / "greenroom.db").read_bytes() == before
    with pytest.raises(StoreError):
        Database.open(small_disk / "new")
    assert not (small_disk / "new" / "greenroom.db").exists()
    (small_disk / "ballast").unlink()
    Database.open(small_disk / "new").close()
    assert pairs(small_disk / "data") == [set(), set()]
    record(2, "reads or says why, changes nothing, starts with room")


def test_restoring_and_migrating_on_a_full_disk(small_disk, record):
    with Database.open(small_disk / "data") as db:
        name(db, "kept")
        made = db.backup()
    fill(small_disk, leave=100_000)
    held = lock.take(small_disk / "data")
    with pytest.raises(StoreError):
        restore.restore(small_disk / "data" / "greenroom.db", made.path, schema.current())
    held.release()
    (small_disk / "ballast").unlink()
    with Database.open(small_disk / "data") as db, db.read() as session:
        assert session.scalars(select(Profile.name)).all() == ["kept"]
    with Database.open(small_disk / "small", schema=SMALL) as small, small.write("Fill") as session:
        session.add_all(Shelf(name=f"{number}", picture=b"p" * 900) for number in range(300))
    fill(small_disk, leave=500_000)
    before = (small_disk / "small" / "greenroom.db").read_bytes()
    with pytest.raises(StoreError):
        Database.open(small_disk / "small", schema=THIRD)
    (small_disk / "ballast").unlink()
    assert (small_disk / "small" / "greenroom.db").read_bytes() == before
    Database.open(small_disk / "small", schema=THIRD).close()
    record(2, "refused in words, as before, retry works")


def test_a_copy_to_read_on_a_full_disk(small_disk, tmp_path, monkeypatch, record):
    with Database.open(tmp_path / "data") as db:
        name(db, "kept")
    monkeypatch.setattr(tempfile, "tempdir", str(small_disk))
    fill(small_disk, leave=100_000)
    with pytest.raises(StoreError, match="No copy to read could be made"):
        Database.open(tmp_path / "data", read_only=True)
    with pytest.raises(StoreError, match="No copy to read could be made"):
        salvage.rescue(tmp_path / "data" / "greenroom.db", tmp_path / "saved.db", schema.current())
    assert [path.name for path in small_disk.iterdir()] == ["ballast"]
    (small_disk / "ballast").unlink()
    with Database.open(tmp_path / "data", read_only=True) as copy, copy.read() as session:
        assert session.scalars(select(Profile.name)).all() == ["kept"]
    monkeypatch.setattr(tempfile, "tempdir", str(small_disk / "absent"))
    with pytest.raises(StoreError, match="No copy to read could be made"):
        Database.open(tmp_path / "data", read_only=True)
    record(3, "refused in words, nothing left, works with room")


def test_drafts_go_to_another_disk(small_disk, tmp_path, record):
    fill(small_disk)
    journal = drafts.Drafts(small_disk / "data", elsewhere=tmp_path / "elsewhere")
    journal.note(("a", 1), "typed on a full disk " * 1000)
    assert journal.flush()
    journal.close()
    left = drafts.left_behind(small_disk / "data", elsewhere=tmp_path / "elsewhere")
    assert [draft.text for draft in left] == ["typed on a full disk " * 1000]
    record(1, "typing kept elsewhere")


def test_changing_the_passphrase_on_a_full_disk(small_disk, monkeypatch, record):
    monkeypatch.setattr(cipher, "_ROUNDS", 10)
    folder, runs = small_disk / "data", 0
    with Database.open(folder) as db:
        name(db, "kept")
        db.backup()
    try:
        for new in ("four unrelated quiet words", None):
            before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
            for leave in (0, 100_000, 600_000):
                fill(small_disk, leave=leave)
                with pytest.raises(StoreError) as told:
                    passphrase.change(folder, new)
                assert told.value.problem in (Problem.FULL, Problem.UNWRITABLE), str(told.value)
                (small_disk / "ballast").unlink()
                assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before
                runs += 1
            passphrase.change(folder, new)
            with Database.open(folder) as again, again.read() as session:
                assert session.scalars(select(Profile.name)).all() == ["kept"]
    finally:
        cipher.use(None)
    record(runs, "refused in words, every byte as before, works with room")


def test_a_bundle_in_and_an_export_out_on_a_full_disk(small_disk, tmp_path, record):
    folder, target = small_disk / "data", small_disk / "all.zip"
    with Database.open(tmp_path / "other") as other:
        with other.write("Fill") as session:
            session.add_all(_many(400))
        with other.read() as session:
            data = outgoing.exported(session, "all.zip")
    (tmp_path / "all.zip").write_bytes(data)
    found = incoming.read_file(tmp_path / "all.zip", date(2026, 3, 1)).entries
    with Database.open(folder) as db:
        name(db, "kept")
        target.write_bytes(b"the export before")
        fill(small_disk)
        with pytest.raises(StoreError) as told, db.write("Import") as session:
            merging.carry_out(session, merging.plan(session, found), set())
        assert told.value.problem is Problem.FULL
        with pytest.raises(UserError, match="could not be written"):
            outgoing.write(target, data)
        assert target.read_bytes() == b"the export before"
        assert not list(small_disk.glob("all.zip?*"))
        (small_disk / "ballast").unlink()
        with db.read() as session:
            assert session.scalars(select(Example.id)).all() == []
        with db.write("Import") as session:
            assert merging.carry_out(session, merging.plan(session, found), set()) == 400
        outgoing.write(target, data)
    assert check.full(folder / "greenroom.db").whole
    record(2, "nothing half in, the former export stays, works with room")
