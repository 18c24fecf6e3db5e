from __future__ import annotations

import os
import subprocess
import sys
import time

import pytest

from desktop_app.store import drafts
from desktop_app.store.drafts import Drafts


@pytest.fixture
def journal(tmp_path):
    opened = Drafts(tmp_path, elsewhere=tmp_path / "elsewhere", pause=0.05)
    yield opened
    opened.close()


def left(tmp_path, **how):
    return {draft.key: draft.text for draft in drafts.left_behind(tmp_path, elsewhere=tmp_path / "elsewhere", **how)}


def until(condition):
    end = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.01)


def test_typing_reaches_the_disk_by_itself(tmp_path, journal):
    journal.note(("example", 7, "action"), "I rebuilt the rota")
    until(lambda: left(tmp_path) == {("example", 7, "action"): "I rebuilt the rota"})
    journal.note(("example", 7, "action"), "I rebuilt the rota in a week")
    until(lambda: left(tmp_path) == {("example", 7, "action"): "I rebuilt the rota in a week"})


def test_what_was_saved_is_forgotten_and_leaves_no_file(tmp_path, journal):
    journal.note(("a", 1), "one")
    journal.note(("b", 2), "two")
    journal.flush()
    journal.forget(("a", 1))
    journal.forget(("never", 0))
    journal.flush()
    assert left(tmp_path) == {("b", 2): "two"}
    journal.forget(("b", 2))
    journal.flush()
    assert not list((tmp_path / "drafts").iterdir())


def test_what_was_not_saved_stays_after_closing_until_it_is_dropped(tmp_path):
    first = Drafts(tmp_path, elsewhere=tmp_path / "elsewhere")
    first.note(("a", 1), "older")
    first.close()
    second = Drafts(tmp_path, elsewhere=tmp_path / "elsewhere")
    second.note(("a", 1), "newer \u2028 日本 \0 \ud800")
    second.close()
    assert left(tmp_path) == {("a", 1): "newer \u2028 日本 \0 \ud800"}
    drafts.drop(drafts.left_behind(tmp_path, elsewhere=tmp_path / "elsewhere"))
    assert left(tmp_path) == {("a", 1): "older"}
    drafts.drop(drafts.left_behind(tmp_path, elsewhere=tmp_path / "elsewhere"))
    assert left(tmp_path) == {}


def test_where_the_folder_cannot_be_written_to_drafts_go_elsewhere_and_come_back(tmp_path, journal):
    (tmp_path / "drafts").write_text("in the way")
    journal.note(("a", 1), "one")
    assert journal.flush()
    assert left(tmp_path) == {("a", 1): "one"}
    (tmp_path / "drafts").unlink()
    journal.note(("b", 1), "two")
    journal.flush()
    assert left(tmp_path) == {("a", 1): "one", ("b", 1): "two"}
    assert not list((tmp_path / "elsewhere").iterdir())


def test_where_nothing_can_be_written_it_is_tried_again(tmp_path, journal):
    for name in ("drafts", "elsewhere"):
        (tmp_path / name).write_text("in the way")
    journal.note(("a", 1), "one")
    assert not journal.flush()
    (tmp_path / "drafts").unlink()
    assert journal.flush()
    assert left(tmp_path) == {("a", 1): "one"}


def test_a_line_cut_short_does_not_cost_the_ones_before(tmp_path, journal):
    journal.note(("a", 1), "one")
    journal.flush()
    journal.note(("b", 1), "two")
    journal.flush()
    path = next((tmp_path / "drafts").iterdir())
    path.write_bytes(path.read_bytes()[:-20])
    assert left(tmp_path) == {("a", 1): "one"}


def test_a_long_evening_does_not_make_a_long_journal(tmp_path, journal, monkeypatch):
    monkeypatch.setattr(drafts, "_LARGE", 5000)
    for number in range(200):
        journal.note(("a", 1), "x" * number)
        journal.flush()
    assert next((tmp_path / "drafts").iterdir()).stat().st_size < 7000
    assert left(tmp_path) == {("a", 1): "x" * 199}


def test_sealed_drafts_show_nothing(tmp_path):
    def turn(data: bytes) -> bytes:
        return bytes(byte ^ 0x55 for byte in data)

    sealed = Drafts(tmp_path, elsewhere=tmp_path / "elsewhere", seal=turn)
    sealed.note(("a", 1), "planted")
    sealed.close()
    assert b"planted" not in next((tmp_path / "drafts").iterdir()).read_bytes()
    assert left(tmp_path, unseal=turn) == {("a", 1): "planted"}
    assert left(tmp_path) == {}


@pytest.mark.skipif(os.name == "nt", reason="permissions are the folder's on Windows")
def test_only_the_owner_may_read_drafts(tmp_path, journal):
    journal.note(("a", 1), "one")
    journal.flush()
    path = next((tmp_path / "drafts").iterdir())
    assert path.stat().st_mode & 0o077 == 0
    assert path.parent.stat().st_mode & 0o077 == 0


TYPING = """
import pathlib, sys, time
from desktop_app.store.drafts import Drafts
journal = Drafts(pathlib.Path(sys.argv[1]), elsewhere=pathlib.Path(sys.argv[1]) / "elsewhere")
began = time.monotonic()
for number in range(10_000):
    journal.note(("example", 1, "action"), f"{time.monotonic()}")
    if number == 20:
        print("typing", flush=True)
    time.sleep(0.02)
"""


@pytest.mark.fault
def test_a_kill_while_typing_costs_two_seconds_at_most(tmp_path):
    process = subprocess.Popen([sys.executable, "-c", TYPING, str(tmp_path)], stdout=subprocess.PIPE, text=True)
    assert process.stdout.readline() == "typing\n"
    time.sleep(2.5)
    process.kill()
    killed = time.monotonic()
    process.wait()
    process.stdout.close()
    kept = float(left(tmp_path)["example", 1, "action"])
    assert killed - kept <= 2.0
