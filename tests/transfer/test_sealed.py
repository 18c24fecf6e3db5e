"""A locked bundle: opened by its passphrase alone, not after a byte changed, and never asking for more than is safe."""

from __future__ import annotations

import struct
import time
from datetime import date

import pytest

from desktop_app.cli import run
from desktop_app.errors import UserError
from desktop_app.store.database import Database
from desktop_app.store.models import Profile
from desktop_app.transfer import incoming, outgoing, sealed

WORDS = "four unrelated quiet words"
DAY = date(2026, 3, 10)


@pytest.fixture(scope="module")
def locked(bundle):
    return sealed.sealed(bundle, WORDS)


def test_it_opens_with_its_passphrase_and_shows_nothing_without(locked, bundle, tmp_path):
    assert bundle not in locked
    assert b"manifest" not in locked
    assert sealed.opened("x.locked", locked, WORDS) == bundle
    (tmp_path / "x.locked").write_bytes(locked)
    found = incoming.read_file(tmp_path / "x.locked", DAY, passphrase=WORDS)
    assert found == incoming.read("x.zip", bundle, DAY)
    with pytest.raises(sealed.LockedFileError, match="is locked with a passphrase"):
        incoming.read_file(tmp_path / "x.locked", DAY)
    assert sealed.sealed(b"the same", WORDS) != sealed.sealed(b"the same", WORDS)


def test_a_wrong_passphrase_a_flipped_byte_and_a_cut_file_are_refused_in_words(locked, monkeypatch):
    monkeypatch.setattr(sealed, "_LOG_N", 14)  # the least that is read, to be quick
    small = sealed.sealed(b"what is inside " * 40, WORDS)
    with pytest.raises(sealed.LockedFileError, match=r"Wrong passphrase, or “x” is damaged\."):
        sealed.opened("x", small, WORDS + ".")
    for at in (0, 20, 40, 60, 300, len(small) - 1):
        flipped = bytearray(small)
        flipped[at] ^= 1
        assert at or not sealed.is_sealed(flipped)
        with pytest.raises(UserError):
            sealed.opened("x", bytes(flipped), WORDS)
    for length in (0, 16, 47, 63, 64, len(small) - 1):
        with pytest.raises(UserError):
            sealed.opened("x", small[:length], WORDS)
    with pytest.raises(UserError, match="at least 8 characters"):
        sealed.sealed(b"", "short")


@pytest.mark.parametrize(
    ("version", "log_n", "r", "p", "words"),
    [
        (1, 255, 8, 1, "unsafe size"), (1, 19, 8, 1, "unsafe size"), (1, 17, 255, 1, "unsafe size"),
        (1, 17, 8, 255, "unsafe size"), (1, 0, 8, 1, "unsafe size"), (1, 17, 8, 0, "unsafe size"),
        (0, 17, 8, 1, "unsafe size"), (2, 17, 8, 1, r"later version \(2\)"),
    ],
)  # fmt: skip
def test_a_file_that_asks_for_too_much_is_refused_before_any_work(version, log_n, r, p, words):
    made = struct.pack(">16sBBBB16s12s", sealed.MAGIC, version, log_n, r, p, b"s" * 16, b"n" * 12) + bytes(100)
    began = time.process_time()
    with pytest.raises(UserError, match=words):
        sealed.opened("x", made, WORDS)
    assert time.process_time() - began < 0.05


def test_the_most_a_file_may_ask_for_is_borne(monkeypatch):
    monkeypatch.setattr(sealed, "_LOG_N", sealed._MOST_LOG_N)
    monkeypatch.setattr(sealed, "_P", sealed._MOST_P)
    began = time.process_time()
    assert sealed.opened("x", sealed.sealed(b"inside", WORDS), WORDS) == b"inside"
    assert time.process_time() - began < 20


def test_the_command_line_locks_and_opens(tmp_path, monkeypatch, capsys):
    with Database.open(tmp_path / "one") as db, db.write("Name") as session:
        session.add(Profile(name="Zwiebelfisch"))
    one, two = ["--data", str(tmp_path / "one")], ["--data", str(tmp_path / "two")]
    target = str(tmp_path / "all.locked")
    assert run([*one, "export", target]) == 1
    assert "says that it is locked" in capsys.readouterr().err
    assert run([*one, "export", target, "--passphrase"]) == 1
    assert "There is no new passphrase" in capsys.readouterr().err
    monkeypatch.setenv("GREENROOM_NEW_PASSPHRASE", WORDS)
    assert run([*one, "export", str(tmp_path / "people.csv"), "--passphrase"]) == 1
    assert "cannot be locked" in capsys.readouterr().err
    assert run([*one, "export", target, "--passphrase"]) == 0
    assert b"Zwiebelfisch" not in (tmp_path / "all.locked").read_bytes()
    assert run([*two, "import", target, "--yes"]) == 1
    assert "is locked with a passphrase" in capsys.readouterr().err
    monkeypatch.setenv("GREENROOM_PASSPHRASE", "not the one at all")
    assert run([*two, "import", target, "--yes"]) == 1
    assert "Wrong passphrase" in capsys.readouterr().err
    monkeypatch.setenv("GREENROOM_FILE_PASSPHRASE", WORDS)
    assert run([*two, "import", target, "--yes"]) == 0
    with Database.open(tmp_path / "two") as db, db.read() as session:
        assert session.get_one(Profile, 1).name == "Zwiebelfisch"


def test_a_disk_that_refuses_leaves_no_readable_file(tmp_path):
    with pytest.raises(UserError, match="could not be written"):
        outgoing.write(tmp_path / "nowhere" / "x.locked", sealed.MAGIC)
    assert not list(tmp_path.iterdir())
