from __future__ import annotations

import json
import os
import platform
import signal
import subprocess
import sys
import time

import pytest

from desktop_app import system_lock
from desktop_app.store import lock
from desktop_app.store.failures import Problem, StoreError

HOLD = """
import pathlib, sys, time
from desktop_app.store import lock
held = lock.take(pathlib.Path(sys.argv[1]))
print("held", flush=True)
time.sleep(60)
"""


@pytest.fixture
def holder(another_program):
    return another_program(HOLD)


def named(folder, **changes):
    text = {"host": platform.node(), "person": "anna", "process": 1, "since": "2026-03-01T18:02:00+00:00"} | changes
    (folder / lock.LOCK_NAME).write_text(json.dumps(text))


def test_a_free_folder_is_locked_and_given_back(tmp_path):
    held = lock.take(tmp_path)
    assert not held.left_behind
    assert json.loads((tmp_path / lock.LOCK_NAME).read_text())["process"] == os.getpid()
    with pytest.raises(lock.StoreHeldError):
        lock.take(tmp_path)
    held.release()
    held.release()
    assert (tmp_path / lock.LOCK_NAME).read_bytes() == b""
    lock.take(tmp_path).release()


def test_a_living_holder_is_named_and_cannot_be_overruled(tmp_path, holder):
    with pytest.raises(lock.StoreHeldError) as refused:
        lock.take(tmp_path, take_over=True)
    assert refused.value.problem is Problem.HELD
    assert refused.value.holder.process == holder.pid
    assert not refused.value.may_take_over
    assert f"process {holder.pid}" in refused.value.happened
    assert refused.value.safe == "Nothing is lost."


@pytest.mark.skipif(os.name == "nt", reason="Windows cannot suspend a process by signal")
def test_a_suspended_holder_still_holds(tmp_path, holder):
    holder.send_signal(signal.SIGSTOP)
    try:
        with pytest.raises(lock.StoreHeldError):
            lock.take(tmp_path)
    finally:
        holder.send_signal(signal.SIGCONT)


def test_after_a_kill_the_next_program_starts_and_knows_of_it(tmp_path, holder):
    holder.kill()
    holder.wait()
    held = lock.take(tmp_path)
    assert held.left_behind
    held.release()


@pytest.mark.parametrize("text", [b"", b"\0\0\0", b"{", b"[1]", b"\xff\xfe", b'{"host": "x"}', b"x" * 9000])
def test_an_unreadable_lock_file_locks_nobody_out(tmp_path, text):
    (tmp_path / lock.LOCK_NAME).write_bytes(text)
    lock.take(tmp_path).release()


def test_a_process_number_used_again_by_another_program_locks_nobody_out(tmp_path):
    named(tmp_path, process=os.getppid())
    held = lock.take(tmp_path)
    assert held.left_behind
    held.release()


def test_a_lock_from_another_computer_is_believed_until_the_person_says_otherwise(tmp_path):
    named(tmp_path, host="attic-laptop")
    with pytest.raises(lock.StoreHeldError) as refused:
        lock.take(tmp_path)
    assert refused.value.may_take_over
    assert "attic-laptop (anna, process 1, since 2026-03-01 18:02 UTC)" in refused.value.happened
    lock.take(tmp_path, take_over=True).release()
    lock.take(tmp_path).release()


@pytest.mark.skipif(os.name == "nt", reason="replaces the POSIX call")
def test_where_the_file_system_has_no_locks_the_text_is_believed(tmp_path, monkeypatch):
    def no_locks(*_):
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(system_lock.fcntl, "flock", no_locks)
    held = lock.take(tmp_path)
    with pytest.raises(lock.StoreHeldError) as refused:
        lock.take(tmp_path)
    assert refused.value.may_take_over
    held.release()
    lock.take(tmp_path).release()


def test_a_folder_that_cannot_be_written_to_is_said_plainly(tmp_path):
    with pytest.raises(StoreError, match="cannot write to this folder"):
        lock.take(tmp_path / "absent")


@pytest.mark.fault
def test_of_four_simultaneous_starts_exactly_one_wins(tmp_path):
    starts = [
        subprocess.Popen(
            [sys.executable, "-c", HOLD.replace("time.sleep(60)", "time.sleep(3)"), str(tmp_path)],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )
        for _ in range(4)
    ]  # fmt: skip
    begun = time.monotonic()
    said = [process.communicate(timeout=30)[0] for process in starts]
    assert sum(words == "held\n" for words in said) == 1
    assert time.monotonic() - begun < 30
