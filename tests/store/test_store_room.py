"""Room is asked for before a file is begun; a disk that cannot say how much it has is trusted."""

from __future__ import annotations

import errno
import shutil
from datetime import UTC, datetime
from types import SimpleNamespace

import pytest
from grown_schema import THIRD
from small_schema import SMALL

from desktop_app import files
from desktop_app.errors import UserError
from desktop_app.store import backups, passphrase, restore, schema
from desktop_app.store.database import Database
from desktop_app.store.failures import Problem, StoreError
from desktop_app.store.models import Example, Profile
from desktop_app.transfer import merging, outgoing
from desktop_app.transfer.archive import Archive
from desktop_app.transfer.bundle import reading, writing

NOW = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)


def test_free_room_is_known_also_for_a_folder_that_is_not_there_yet(tmp_path):
    assert files.free_bytes(tmp_path / "a" / "b") > 0
    files.ask_for_room(tmp_path, 1)
    with pytest.raises(OSError, match=r"it takes 1000000000000.0 MB and only [0-9.]+ MB are free") as refused:
        files.ask_for_room(tmp_path, 10**18)
    assert refused.value.errno == errno.ENOSPC


def test_a_disk_that_cannot_be_asked_is_trusted(monkeypatch, tmp_path):
    def no(*_):
        raise OSError(5, "x")

    monkeypatch.setattr(shutil, "disk_usage", no)
    assert files.free_bytes(tmp_path) is None
    files.ask_for_room(tmp_path, 10**18)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: (_ for _ in ()).throw(FileNotFoundError()))
    assert files.free_bytes(tmp_path) is None


@pytest.fixture
def bundle(tmp_path):
    """A bundle that would bring an example."""
    with Database.open(tmp_path / "other") as other:
        with other.write("x") as session:
            session.add(Example(title="Rota", action="I rebuilt it", created_at=NOW, changed_at=NOW))
        with other.read() as session:
            return writing.bundle(session)


def as_it_is(folder):
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file() and path.name != "greenroom.lock"}


def test_each_action_asks_for_room_before_it_begins(tmp_path, monkeypatch, bundle):
    folder, target = tmp_path / "data", tmp_path / "all.zip"
    with Database.open(folder) as db:
        with db.write("x") as session:
            session.add(Profile(name="Anna"))
        kept = db.backup().path
        with db.read() as session:
            plan = merging.plan(session, reading.read(Archive("all.zip", bundle)))

        def import_it():
            with db.write("Import") as session:
                merging.carry_out(session, plan)

        before = as_it_is(folder)
        monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=10))
        db.second_backup_folder = tmp_path / "second"
        for action in (db.backup, import_it, lambda: outgoing.write(target, bundle)):
            with pytest.raises(UserError, match=r"it takes \d\.\d MB and only 0\.0 MB are free"):
                action()
        assert as_it_is(folder) == before
        assert not target.exists()
        with pytest.raises(StoreError, match=r"No backup could be made in .*second: it takes"):
            backups.copy_to(backups.all_in(folder / "backups")[0], tmp_path / "second")
    before = as_it_is(folder)
    store = folder / "greenroom.db"
    for action in (
        lambda: restore.restore(store, kept, schema.current()),
        lambda: passphrase.change(folder, "four unrelated quiet words"),
    ):
        with pytest.raises(StoreError, match=r"it takes \d\.\d MB and only 0\.0 MB are free"):
            action()
        assert as_it_is(folder) == before


def test_a_move_to_another_structure_asks_for_room_after_its_backup(tmp_path, monkeypatch):
    Database.open(tmp_path, schema=SMALL).close()
    before = (tmp_path / "greenroom.db").read_bytes()
    asked = []

    def usage(_):
        asked.append(1)
        return SimpleNamespace(free=10**9 if len(asked) == 1 else 10)

    monkeypatch.setattr(shutil, "disk_usage", usage)
    with pytest.raises(StoreError, match="could not be moved to this version of Greenroom: it takes") as refused:
        Database.open(tmp_path, schema=THIRD)
    assert refused.value.problem is Problem.MIGRATION
    assert (tmp_path / "greenroom.db").read_bytes() == before
    assert len(backups.all_in(tmp_path / "backups")) == 1
    monkeypatch.undo()
    Database.open(tmp_path, schema=THIRD).close()
