"""A power cut at random moments of recorded runs: what was acknowledged is there, and the next start works."""

from __future__ import annotations

import contextlib
import random
import shutil

import pytest
from fault_disk import Disk, operations
from grown_schema import THIRD
from small_schema import SMALL, Book, Page, Shelf
from sqlalchemy import text
from test_faults_kill import pairs

from desktop_app.store import backups, cipher, restore
from desktop_app.store.database import Database
from desktop_app.store.failures import Problem, StoreError
from desktop_app.voice.keeping import Recordings

pytestmark = [pytest.mark.fault, pytest.mark.timeout(3600)]


class Cuts:
    """A recorded run, cut short again and again."""

    def __init__(self, server, scratch, folder, action, **given):
        self.scratch, self.disk = scratch, Disk(folder)
        log = scratch / f"{action}.log"
        done = server.run(action, folder, record=str(log), **{"with": given})
        assert done.code == 0, done
        self.operations = operations(log)
        log.unlink()

    def images(self, count, seed=0):
        """``count`` times: the folder after a cut, and what had been acknowledged before; every third cut is late."""
        chance, most = random.Random(seed), len(self.operations)
        cuts = sorted(chance.randrange(most - 40 if number % 3 == 0 else 1, most) for number in range(count))
        acks, done = [], 0
        for number, cut in enumerate(cuts):
            for operation in self.operations[done:cut]:
                ack = self.disk.do(operation)
                if ack is not None:
                    acks.append(ack)
            done = cut
            image = self.scratch / "image"
            self.disk.after_cut(number, image)
            yield image, list(acks)
            shutil.rmtree(image)


def filled(server, folder, count=20):
    server.run("edit", folder, **{"with": {"count": count}})


def test_power_cut_while_editing(watched_server, tmp_path, count, record):
    runs, folder = count(25, 2000), tmp_path / "data"
    filled(watched_server, folder)
    cuts = Cuts(watched_server, tmp_path, folder, "edit", start=100, count=120, undo=True)
    lost = 0
    for image, acks in cuts.images(runs):
        examples, posts = pairs(image)
        assert examples == posts
        wanted, previous = set(range(20)), None
        for ack in acks:
            if ack.removeprefix("-").isdigit():
                (wanted.discard if ack.startswith("-") else wanted.add)(int(ack.removeprefix("-")))
                previous = int(ack.removeprefix("-"))
        lost += len(wanted - examples - {previous if acks and acks[-1].isdigit() and previous % 5 == 4 else None})
    assert lost == 0
    record(runs, "0 acknowledged lost, 0 damaged")


def test_power_cut_while_making_a_new_library(watched_server, tmp_path, count, record):
    runs, folder = count(15, 500), tmp_path / "data"
    folder.mkdir()
    cuts = Cuts(watched_server, tmp_path, folder, "edit", count=5)
    for image, acks in cuts.images(runs):
        examples, _ = pairs(image)
        assert {int(ack) for ack in acks if ack.isdigit()} <= examples
    record(runs, "0 acknowledged lost, every start works")


def test_power_cut_while_backing_up(watched_server, tmp_path, count, record):
    runs, folder = count(15, 500), tmp_path / "data"
    filled(watched_server, folder)
    cuts = Cuts(watched_server, tmp_path, folder, "backup", count=12)
    for image, acks in cuts.images(runs):
        assert pairs(image)[0] == set(range(20))
        there = backups.all_in(image / "backups")
        assert set(acks[1:]) <= {backup.path.name for backup in there}
        for backup in there:
            if backup.path.name in acks:
                assert backups.verify(backup.path).whole
            else:
                whole_or_refused(backup)
    record(runs, "every acknowledged backup opens and matches its checksum")


def whole_or_refused(backup):
    """A backup that was being kept when the power went: whole, or known not to be."""
    with contextlib.suppress(StoreError):
        backups.verify(backup.path)
        return
    with pytest.raises(StoreError) as known:
        backups.verify(backup.path)
    assert known.value.problem is Problem.BACKUP


def test_power_cut_while_restoring(watched_server, tmp_path, count, record):
    runs, folder = count(15, 500), tmp_path / "data"
    filled(watched_server, folder, 10)
    source = shutil.copy(backups.all_in(folder / "backups")[0].path, tmp_path / "source.db")
    watched_server.run("edit", folder, **{"with": {"start": 50, "count": 10}})
    cuts = Cuts(watched_server, tmp_path, folder, "restore", sources=[str(source)], count=1)
    before, after = set(range(10)) | set(range(50, 60)), set(range(10))
    back = 0
    for image, acks in cuts.images(runs):
        found = pairs(image)[0]
        assert found in (before, after)
        assert found == after or not acks
        back += found == after
        assert not restore.is_unfinished(image / "greenroom.db")
    record(runs, f"one state or the other, whole ({back} the restored one)")


def test_power_cut_while_migrating(watched_server, tmp_path, count, record):
    runs, folder = count(15, 500), tmp_path / "data"
    with Database.open(folder, schema=SMALL) as db, db.write("Fill") as session:
        for number in range(30):
            session.add(Shelf(name=f"Shelf {number}"))
        session.flush()
        session.add_all(Book(shelf_id=number % 30 + 1, place=number, title="x" * 90) for number in range(300))
        session.flush()
        session.add_all(Page(book_id=number + 1, text="text") for number in range(300))
    cuts = Cuts(watched_server, tmp_path, folder, "migrate")
    for image, _ in cuts.images(runs):
        with Database.open(image, schema=THIRD) as db, db.read() as session:
            found = [
                session.execute(text(f"SELECT count(*) FROM {name}")).scalar() for name in ("shelf", "book", "page")
            ]
        assert found == [30, 300, 300]
    record(runs, "0 half moved, 0 rows lost, a retry always works")


def test_power_cut_while_the_passphrase_changes(watched_server, tmp_path, count, record, monkeypatch):
    monkeypatch.setattr(cipher, "_ROUNDS", 10)  # as in the fork server
    cipher._derived.cache_clear()
    runs, folder, words = count(15, 500), tmp_path / "data", "four unrelated quiet words"
    filled(watched_server, folder, 10)
    cuts = Cuts(watched_server, tmp_path, folder, "passphrase", present=None, new=words)
    changed = 0
    try:
        for image, acks in cuts.images(runs):
            cipher.use(words)  # a library that is not locked opens as well
            found = pairs(image)[0]
            assert found == set(range(10))
            locked = cipher.is_locked(image / "greenroom.db")
            assert locked or "changed" not in acks
            assert {cipher.is_locked(path) for path in image.rglob("*.db")} == {locked}
            assert not [path for path in image.rglob("*") if ".changing" in path.name]
            for backup in backups.all_in(image / "backups"):
                assert backups.verify(backup.path).whole
            changed += locked
    finally:
        cipher.use(None)
        cipher._derived.cache_clear()
    record(runs, f"all under one passphrase, whole ({changed} the new one)")


def test_power_cut_while_an_export_goes_out(watched_server, tmp_path, count, record):
    runs, folder = count(15, 500), tmp_path / "data"
    filled(watched_server, folder)
    (folder / "out").mkdir()
    cuts, cut_short = Cuts(watched_server, tmp_path, folder, "take out", count=9), 0
    wanted = {path.name: path.read_bytes() for path in (folder / "out").iterdir()}
    assert len(wanted) == 3
    for image, acks in cuts.images(runs):
        there = {
            path.name: path.read_bytes() for path in (image / "out").iterdir() if path.suffix not in (".new", ".part")
        }
        assert there == {name: wanted[name] for name in there}
        assert set(acks) - {"open"} <= set(there)
        assert pairs(image)[0] == set(range(20))
        cut_short += len(there) < 3
    record(runs, f"every acknowledged export is there and whole ({cut_short} cut before the last)")


def test_power_cut_while_a_recording_is_kept(watched_server, tmp_path, count, record):
    runs, folder = count(15, 500), tmp_path / "data"
    folder.mkdir()
    cuts, cut_short = Cuts(watched_server, tmp_path, folder, "speak", count=12), 0
    for image, acks in cuts.images(runs):
        there = {path.name for path in (image / "recordings").glob("*.wav")}
        assert set(acks) <= there
        for name in there:
            assert Recordings(image).read(name) == (b"\1\2" * 9000, 8000)
        cut_short += len(there) < 12
    record(runs, f"every acknowledged recording is there and whole ({cut_short} cut before the last)")
