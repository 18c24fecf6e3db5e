"""A later start hands over what was opened to the window that is there, through the folder alone."""

from __future__ import annotations

import json
import os
import signal
import threading
import time
from pathlib import Path

import pytest

from desktop_app import system_lock
from desktop_app.store import door

HOLD = """
import pathlib, sys, time
from desktop_app.store import door
held = door.open_door(pathlib.Path(sys.argv[1]))
print("held" if held else "refused", flush=True)
time.sleep(60)
"""


@pytest.fixture
def opened(tmp_path):
    held = door.open_door(tmp_path)
    yield held
    held.close()


@pytest.fixture
def other(another_program):
    """Another program whose window has the door."""
    return another_program(HOLD)


def arriving(folder, file, patience=door.PATIENCE):
    """A later start in a thread; ``ended()`` is how it went."""
    went = []
    thread = threading.Thread(target=lambda: went.append(door.arrive(folder, file, patience)))
    thread.start()

    def ended():
        thread.join(20)
        return went[0]

    return ended


def knocked(held):
    until = time.monotonic() + 10
    while not (knocks := held.knocks()):
        assert time.monotonic() < until
        time.sleep(0.005)
    return knocks


def names(place):
    return [path.name for path in place.iterdir()]


def leave(folder, words, name="1-1.knock", age=0.0):
    path = folder / door.FOLDER / name
    path.write_bytes(words if isinstance(words, bytes) else json.dumps(words).encode())
    os.utime(path, (time.time() - age,) * 2)
    return path


def asks(file, **changes):
    return {"file": file, "token": "", "written": time.time(), "from": door._here()} | changes


def test_the_first_start_has_the_door_in_a_folder_made_for_it(tmp_path):
    arrival = door.arrive(tmp_path / "new" / "data", None)
    assert arrival.door is not None
    assert not arrival.answered
    assert door.open_door(tmp_path / "new" / "data") is None
    arrival.door.close()
    arrival.door.close()
    assert (tmp_path / "new" / "data" / door.FOLDER / door.HOLDER).read_bytes() == b""
    door.open_door(tmp_path / "new" / "data").close()


@pytest.mark.parametrize(
    "name", ["all.greenroom", "Bündel mit \U0001f33f und 'Zeichen'.greenroom", "line\nbreak\udce9"]
)
def test_what_a_later_start_brings_comes_over_whole(tmp_path, opened, monkeypatch, name):
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "gnome-shell/Files/4711_TIME12")
    ended = arriving(tmp_path, tmp_path / name)
    (knock,) = knocked(opened)
    assert knock == door.Knock(tmp_path / name, "gnome-shell/Files/4711_TIME12")
    assert ended() == door.Arrival(None, answered=True)
    assert names(opened.place) == [door.HOLDER]


def test_a_start_without_a_file_only_asks_to_come_forward(tmp_path, opened):
    ended = arriving(tmp_path, None)
    assert knocked(opened) == [door.Knock(None, "")]
    assert ended().answered


def test_a_relative_name_is_told_as_the_place_it_means(tmp_path, opened, monkeypatch):
    monkeypatch.chdir(tmp_path)
    ended = arriving(tmp_path, Path("all.greenroom"))
    assert knocked(opened)[0].file == tmp_path / "all.greenroom"
    assert ended().answered


def test_several_come_in_the_order_they_were_opened(tmp_path, opened):
    now = time.time()
    leave(tmp_path, asks("/b", written=now), "1-1.knock")
    leave(tmp_path, asks("/a", written=now - 1), "2-1.knock")
    assert [knock.file for knock in opened.knocks()] == [Path("/a"), Path("/b")]


HOSTILE = {
    "old": lambda: asks("/a", written=time.time() - 3600),
    "of tomorrow": lambda: asks("/a", written=time.time() + 86400),
    "never": lambda: asks("/a", written="NaN"),
    "endless": lambda: asks("/a", written=float("inf")),
    "from another computer": lambda: asks("/a", **{"from": ["attic-laptop", door._here()[1]]}),
    "from nowhere": lambda: {"file": "/a", "token": "", "written": time.time()},
    "relative": lambda: asks("a.greenroom"),
    "empty name": lambda: asks(""),
    "with an end in it": lambda: asks("/a\0b"),
    "a number": lambda: asks(3),
    "a list": lambda: [1, 2],
    "empty": lambda: b"",
    "no json": lambda: b"\xff\xfe{",
    "nested": lambda: b"[" * 100_000,
    "a long number": lambda: b'{"file": null, "token": "", "written": ' + b"9" * 100_000 + b"}",
    "huge": lambda: json.dumps(asks("/" + "a" * 300_000)).encode(),
}


@pytest.mark.parametrize("case", HOSTILE)
def test_a_knock_that_is_stale_or_makes_no_sense_is_removed_and_not_followed(tmp_path, opened, case):
    path = leave(tmp_path, HOSTILE[case]())
    assert opened.knocks() == []
    assert not path.exists()


@pytest.mark.parametrize("token", ["x" * 300, "a\nb", "é", 7, None])
def test_leave_to_come_forward_that_no_desktop_gives_is_not_passed_on(tmp_path, opened, token):
    leave(tmp_path, asks("/a", token=token))
    assert opened.knocks() == [door.Knock(Path("/a"), "")]


@pytest.mark.skipif(os.name == "nt", reason="Windows has neither pipes nor links of this kind")
def test_what_is_no_file_keeps_nobody_waiting(tmp_path, opened):
    os.mkfifo(opened.place / "1.knock")
    (opened.place / "2.knock").mkdir()
    (tmp_path / "elsewhere").write_text(json.dumps(asks("/a")))
    (opened.place / "3.knock").symlink_to(tmp_path / "elsewhere")
    assert opened.knocks() == []
    assert not opened.is_knocked_at()
    assert (tmp_path / "elsewhere").exists()


def test_what_was_never_finished_is_cleared_away_but_not_what_is_being_written(tmp_path, opened):
    old, new = leave(tmp_path, b"{", "1.knock.new", age=3600), leave(tmp_path, b"{", "2.knock.new")
    assert opened.knocks() == []
    assert not opened.is_knocked_at()
    assert (old.exists(), new.exists()) == (False, True)


def test_a_knock_that_cannot_be_removed_is_left_for_later_and_not_answered_twice(tmp_path, opened, monkeypatch):
    path = leave(tmp_path, asks("/a"))

    def held(_self, **_):
        raise PermissionError(13, "held by a virus scanner")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", held)
        assert opened.knocks() == []
        assert opened.is_knocked_at()
    assert [knock.file for knock in opened.knocks()] == [Path("/a")]
    assert not path.exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows cannot suspend a process by signal")
def test_a_window_that_does_not_answer_is_waited_for_and_the_knock_withdrawn(tmp_path, other):
    other.send_signal(signal.SIGSTOP)
    try:
        assert door.arrive(tmp_path, Path("/a"), patience=0.1) == door.Arrival(None, answered=False)
    finally:
        other.send_signal(signal.SIGCONT)
    assert names(tmp_path / door.FOLDER) == [door.HOLDER]


def test_a_window_that_closes_meanwhile_leaves_the_door_to_the_later_start(tmp_path):
    held = door.open_door(tmp_path)
    ended = arriving(tmp_path, Path("/a"))
    until = time.monotonic() + 10
    while not held.is_knocked_at():
        assert time.monotonic() < until
        time.sleep(0.005)
    held.close()
    arrival = ended()
    assert not arrival.answered
    assert arrival.door.knocks() == []
    arrival.door.close()


def test_after_a_kill_the_door_is_free_and_nothing_left_behind_is_shown(tmp_path, other):
    assert door.open_door(tmp_path) is None
    leave(tmp_path, asks("/a", written=time.time() - 2 * door.STALE))
    other.kill()
    other.wait()
    arrival = door.arrive(tmp_path, None)
    assert arrival.door.knocks() == []
    assert not arrival.door.is_knocked_at()
    arrival.door.close()


@pytest.mark.parametrize(
    "words", ["attic-laptop\n{account}\n1", "{host}\nsomebody else\n1", "", "{host}", "a\nb\nc\nd"]
)
def test_on_a_shared_folder_nothing_is_brought_to_another_screen(tmp_path, opened, words):
    host, account = door._here()
    (opened.place / door.HOLDER).write_text(words.format(host=host, account=account))
    assert door.arrive(tmp_path, Path("/a")) == door.Arrival(None, answered=False)
    assert names(opened.place) == [door.HOLDER]


def test_a_folder_that_cannot_be_written_to_starts_without_a_door(tmp_path, opened, monkeypatch):
    (tmp_path / "letter").write_text("mine")
    assert door.arrive(tmp_path / "letter" / "data", None) == door.Arrival(None)

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("desktop_app.files.write_whole", full)
    assert door.arrive(tmp_path, Path("/a")) == door.Arrival(None)


@pytest.mark.skipif(os.name == "nt", reason="replaces the POSIX call")
def test_where_the_file_system_has_no_locks_nobody_has_the_door(tmp_path, monkeypatch):
    def no_locks(*_):
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(system_lock.fcntl, "flock", no_locks)
    assert door.arrive(tmp_path, None) == door.Arrival(None)
