"""kill -9 while a bundle comes in, an export goes out, and a passphrase is set, changed or removed."""

from __future__ import annotations

import csv
import json
import re
import shutil
import time
import zipfile
from datetime import UTC, date, datetime

import pytest
from fault_machine import Halfway, moments
from test_faults_kill import pairs

from desktop_app.store import backups, cipher, drafts
from desktop_app.store.database import Database
from desktop_app.transfer import incoming, outgoing, weekly
from desktop_app.voice.keeping import Recordings

pytestmark = [pytest.mark.fault, pytest.mark.timeout(3600)]

PLANTED = (b"I rebuilt the rota", b"quincunx of pears", b"\1\0" * 400)
WORDS = ("four unrelated quiet words", "another set of four")


@pytest.fixture
def quick_keys(monkeypatch):
    """As many rounds as in the fork server; what is in use is forgotten afterwards."""
    monkeypatch.setattr(cipher, "_ROUNDS", 10)
    cipher._derived.cache_clear()
    yield
    cipher.use(None)
    cipher._derived.cache_clear()


def test_kill_while_a_bundle_comes_in(server, tmp_path, count, record):
    runs, source, bundle = count(5, 200), tmp_path / "source", tmp_path / "all.zip"
    server.run("edit", source, **{"with": {"count": 60}})
    with Database.open(source) as db, db.read() as session:
        bundle.write_bytes(outgoing.exported(session, "all.zip"))
    whole, seed = 0, tmp_path / "seed"
    server.run("edit", seed, **{"with": {"start": 100, "count": 3}})
    shutil.copytree(seed, tmp_path / "timed")
    began = time.monotonic()
    server.run("bring in", tmp_path / "timed", **{"with": {"bundle": str(bundle)}})
    kills = Halfway(time.monotonic() - began)
    for number in range(runs):
        folder = tmp_path / f"data{number}"
        shutil.copytree(seed, folder)
        done = server.run("bring in", folder, kill_after=kills.wait(), **{"with": {"bundle": str(bundle)}})
        examples, posts = pairs(folder)
        assert examples == posts
        assert examples in ({100, 101, 102}, {100, 101, 102} | set(range(60)))
        assert len(examples) > 3 or "imported" not in done.acks
        whole += len(examples) > 3
        kills.tell(len(examples) > 3)
        shutil.rmtree(folder)
    record(runs, f"all or nothing each time ({whole} had finished)")


def test_kill_while_an_export_goes_out(server, tmp_path, count, record):
    runs, folder, out = count(5, 200), tmp_path / "data", tmp_path / "data" / "out"
    server.run("edit", folder, **{"with": {"count": 60}})
    out.mkdir()
    for wait in moments(runs, 0.6):
        assert server.run("take out", folder, kill_after=wait).code in (None, 0)
        if (out / "all.zip").exists():
            found = incoming.read_file(out / "all.zip", date(2026, 3, 10)).entries
            assert len(found["example"]) == 60
        if (out / "cv.json").exists():
            json.loads((out / "cv.json").read_bytes())
        if (out / "examples.csv").exists():
            assert len(list(csv.reader((out / "examples.csv").read_text("utf-8-sig").splitlines()))) == 61
        named = {path.name for path in out.iterdir() if not re.fullmatch(r"\.greenroom-\w{12}\.part", path.name)}
        assert named <= {"all.zip", "cv.json", "examples.csv"}
    server.run("take out", folder, **{"with": {"count": 3}})
    assert sorted(path.name for path in out.iterdir()) == ["all.zip", "cv.json", "examples.csv"]
    assert zipfile.ZipFile(out / "all.zip").testzip() is None
    assert pairs(folder)[0] == set(range(60))
    record(runs, "every file under its name is whole, the next export leaves nothing beside it")


@pytest.fixture
def filled(server, tmp_path, quick_keys):
    """A library with backups here and in a second folder, a weekly bundle, a recording, and typing not kept."""
    folder, second = tmp_path / "seed" / "data", tmp_path / "seed" / "second"
    server.run("edit", folder, **{"with": {"count": 12}})
    with Database.open(folder) as db:
        db.second_backup_folder = second
        db.backup()
    weekly.write(folder, date(2026, 3, 2), second)
    Recordings(folder).keep(b"\1\0" * 800, 8000, datetime(2026, 3, 2, tzinfo=UTC))
    journal = drafts.Drafts(folder, pause=0)
    journal.note(("example", 1, "action"), "quincunx of pears")
    journal.close()
    return tmp_path / "seed"


def state(place, before, after):
    """Which passphrase holds after a start, with everything that belongs to the library under that one alone."""
    folder, store = place / "data", place / "data" / "greenroom.db"
    for given in (before, after):
        cipher.use(given)
        if cipher.is_locked(store) != (given is not None):
            continue
        try:
            examples, posts = pairs(folder)
        except Exception as error:
            if "Wrong passphrase" not in str(error) and "is locked with a passphrase" not in str(error):
                raise
            continue  # this very start may have finished a change that was decided
        assert examples == posts == set(range(12))
        break
    else:
        raise AssertionError("neither passphrase opens it")
    held = given if cipher.is_locked(store) else None
    assert held in (before, after)
    assert not [path for path in place.rglob("*") if ".changing" in path.name or path.name == "passphrase.json"]
    for backup in (*backups.all_in(folder / "backups"), *backups.all_in(place / "second")):
        assert backups.verify(backup.path).whole
    box = cipher.sealing(store)
    assert [each.text for each in drafts.left_behind(folder, unseal=box[1] if box else None)] == ["quincunx of pears"]
    taken = next((folder / "recordings").glob("*.wav"))
    assert Recordings(folder, box).read(taken.name) == (b"\1\0" * 800, 8000)
    if held is not None:
        files = [path for path in place.rglob("*") if path.is_file()]
        assert [path for path in files if any(word in path.read_bytes() for word in PLANTED)] == []
        assert not list(place.rglob("greenroom-*.zip"))
    return held


def test_kill_while_the_passphrase_changes(server, filled, tmp_path, count, record):
    runs, ends = count(6, 200), {True: 0, False: 0}
    turns = [(None, WORDS[0]), (WORDS[0], WORDS[1]), (WORDS[1], None)]
    seeds = {}
    for before, after in turns:
        seeds[before] = filled if before is None else tmp_path / f"seed {before}"
        timed = tmp_path / f"seed {after}"
        shutil.copytree(seeds[before], timed)
        began = time.monotonic()
        done = server.run("passphrase", timed / "data", **{"with": order(timed, before, after)})
        kills = Halfway(time.monotonic() - began)
        assert done.code == 0, done
    for number in range(runs):
        before, after = turns[number % 3]
        place = tmp_path / f"place{number}"
        shutil.copytree(seeds[before], place)
        done = server.run(
            "passphrase", place / "data", kill_after=kills.wait(), **{"with": order(place, before, after)}
        )
        held = state(place, before, after)
        assert held == after or "changed" not in done.acks
        ends[held == after] += 1
        kills.tell(held == after)
        again = server.run("passphrase", place / "data", **{"with": order(place, held, WORDS[0] + " again")})
        assert again.code == 0, again
        assert state(place, None, WORDS[0] + " again") == WORDS[0] + " again"
        shutil.rmtree(place)
    record(runs, f"all under one: {ends[False]} the former, {ends[True]} the new; nothing readable left; done again")


def order(place, present, new):
    return {"present": present, "new": new, "second": str(place / "second")}
