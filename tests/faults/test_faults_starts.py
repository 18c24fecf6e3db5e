"""Two and four starts at once, a suspended program, another one copying while this one writes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time

import fault_machine
import pytest
from test_faults_kill import pairs

from desktop_app.store import backups, check, reading_copy
from desktop_app.store.database import Database
from desktop_app.store.failures import Problem, StoreError
from desktop_app.store.models import Profile

pytestmark = [pytest.mark.fault, pytest.mark.timeout(3600)]

HOLD = """
import pathlib, sys
from desktop_app.store.database import Database
db = Database.open(pathlib.Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.readline()
db.close()
"""


def begin(server, folder, ended):
    ended.append(server.run("start", folder, **{"with": {"seconds": 1.0}}))


def test_four_starts_at_once(server, tmp_path, tmp_path_factory, count, record):
    runs, folder = count(3, 50), tmp_path / "data"
    server.run("edit", folder, **{"with": {"count": 3}})
    servers = [fault_machine.Server(tmp_path_factory.mktemp("start")) for _ in range(4)]
    try:
        for _ in range(runs):
            ended = []
            threads = [threading.Thread(target=begin, args=(one, folder, ended)) for one in servers]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            assert sorted(done.code for done in ended) == [0, 3, 3, 3], ended
            assert all("open in another window" in done.acks[0] for done in ended if done.code == 3)
    finally:
        said = [one.close() for one in servers]
    assert not any("Traceback" in words for words in said)
    assert pairs(folder)[0] == {0, 1, 2}
    record(runs, "exactly one opens, three are told who has it")


@pytest.mark.skipif(os.name == "nt", reason="Windows cannot suspend a process by signal")
def test_a_suspended_program_keeps_its_store(tmp_path, full, record):
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert holder.stdout.readline() == "open\n"
    holder.send_signal(signal.SIGSTOP)
    try:
        time.sleep(60 if full else 1)
        with pytest.raises(StoreError) as told:
            Database.open(tmp_path)
        assert told.value.problem is Problem.HELD
        with Database.open(tmp_path, read_only=True):
            pass
    finally:
        holder.send_signal(signal.SIGCONT)
    holder.communicate("\n")
    assert holder.returncode == 0
    Database.open(tmp_path).close()
    record(1, "second start refused, read-only works, the first goes on")


def test_copies_to_read_while_another_program_writes(server, tmp_path, count, record):
    """A plain copy of a file that is being written is bad 13 times in 40; ours is taken until it is still and whole."""
    runs, folder, told = count(5, 100), tmp_path / "data", 0
    server.run("edit", folder, **{"with": {"count": 40}})
    busy = threading.Thread(target=lambda: server.run("edit", folder, **{"with": {"start": 1000, "count": runs * 60}}))
    busy.start()
    time.sleep(0.3)
    good = 0
    while good + told < runs:
        try:
            copy = reading_copy.take(folder / "greenroom.db")
        except StoreError as error:
            told += error.problem is Problem.HELD
            continue
        assert check.full(copy).whole
        reading_copy.drop(copy)
        good += 1
    busy.join()
    record(runs, f"{good} whole, {told} refused as in use, 0 bad")


def test_backups_between_writes(tmp_path, count, record):
    runs = count(5, 100)
    with Database.open(tmp_path) as db:
        for number in range(runs):
            with db.write("Name") as session:
                if number == 0:
                    session.add(Profile(name="0"))
                else:
                    session.get_one(Profile, 1).name = str(number)
            made = db.backup()
            with db.write("Name") as session:
                session.get_one(Profile, 1).name = "later"
            assert check.full(made.path).whole
    assert len([one for one in backups.all_in(tmp_path / "backups") if one.reason is backups.Reason.HAND]) == runs
    record(runs, "every one whole")
