"""A library locked with a passphrase: set, changed, removed, wrong, cut short, and nothing readable left anywhere."""

from __future__ import annotations

import shutil
import sqlite3
from datetime import UTC, date, datetime

import pytest

from desktop_app.cli import parser
from desktop_app.errors import UserError
from desktop_app.records import opportunities
from desktop_app.store import backups, check, cipher, drafts, passphrase, restore, salvage, schema
from desktop_app.store.database import Database
from desktop_app.store.failures import Problem, StoreError
from desktop_app.transfer import weekly
from desktop_app.voice.keeping import Recordings

WORD, TYPED = "Zwiebelfisch Bakery", "quincunx of pears"
pytestmark = pytest.mark.slow
ROUNDS = cipher._ROUNDS
FIRST, SECOND = "four unrelated quiet words", "another set of four"


@pytest.fixture(scope="module", autouse=True)
def quick_keys():
    """Deriving a key is meant to take long; one test alone waits for it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(cipher, "_ROUNDS", 10)
        cipher._derived.cache_clear()
        yield
    cipher._derived.cache_clear()


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    """A library with a record, two backups, something set aside by a restore, and typing that was not kept."""
    folder = tmp_path_factory.mktemp("filled") / "data"
    with Database.open(folder) as db:
        with db.write("add") as session:
            opportunities.add(session, title=WORD, employer="Anybody")
        first = db.backup()
        with db.write("add") as session:
            opportunities.add(session, title=f"{WORD} again", employer="Anybody")
    restore.restore(folder / "greenroom.db", first.path, schema.current())
    journal = drafts.Drafts(folder, pause=0)
    journal.note(("example", 1, "action"), TYPED)
    journal.close()
    cipher._derived.cache_clear()
    return folder


@pytest.fixture
def folder(filled, tmp_path):
    target = tmp_path / "data"
    shutil.copytree(filled, target)
    yield target
    cipher.use(None)
    cipher.ask_with(None)


def titles(folder):
    with Database.open(folder) as db, db.read() as session:
        return [row.title for row in opportunities.in_list(session)]


def readable(folder):
    """Files of the folder, and of its surroundings, that show one of the planted words."""
    marks = [word.encode() for word in (WORD, TYPED)]
    return [path for path in folder.rglob("*") if path.is_file() and any(m in path.read_bytes() for m in marks)]


def test_set_changed_and_removed_with_all_that_belongs_to_it(folder, tmp_path):
    weekly.write(folder, date(2026, 3, 2))
    second = tmp_path / "second"
    backups.copy_to(backups.all_in(folder / "backups")[0], second)
    assert len(readable(folder)) >= 4
    done = passphrase.change(folder, FIRST, second=second)
    assert done.left == []
    assert done.files >= 5
    assert readable(folder) + readable(second) == []
    assert not weekly.all_in(folder / "bundles")
    assert weekly.write(folder, date(2026, 3, 9)) is None
    assert titles(folder) == [WORD]
    seal, unseal = cipher.sealing(folder / "greenroom.db")
    assert [draft.text for draft in drafts.left_behind(folder, unseal=unseal)] == [TYPED]
    assert unseal(seal(b"pear")) == b"pear"
    for backup in backups.all_in(folder / "backups"):
        assert cipher.is_locked(backup.path)
        assert backups.verify(backup.path).whole
    passphrase.change(folder, SECOND)
    cipher.use(FIRST)
    with pytest.raises(StoreError, match="Wrong passphrase, or the file"):
        Database.open(folder)
    cipher.use(SECOND)
    passphrase.change(folder, None)
    assert titles(folder) == [WORD]
    assert not cipher.is_locked(folder / "greenroom.db")
    with sqlite3.connect(folder / "greenroom.db") as raw:
        assert raw.execute("SELECT title FROM opportunity").fetchall() == [(WORD,)]
    raw.close()


def test_sqlciphers_own_tools_open_it_with_the_words(folder, monkeypatch):
    monkeypatch.setattr(cipher, "_ROUNDS", ROUNDS)
    passphrase.change(folder, FIRST)
    raw = cipher._driver().connect(str(folder / "greenroom.db"))
    raw.execute(f"PRAGMA key = '{FIRST}'")
    assert raw.execute("SELECT title FROM opportunity").fetchall() == [(WORD,)]
    raw.close()


def test_recordings_are_sealed_with_the_library_and_come_back(folder):
    name = Recordings(folder).keep(b"\1\0" * 800, 8000, datetime(2026, 3, 2, tzinfo=UTC))
    passphrase.change(folder, FIRST)
    assert not (folder / "recordings" / name).read_bytes().startswith(b"RIFF")
    kept = Recordings(folder, cipher.sealing(folder / "greenroom.db"))
    assert kept.read(name) == (b"\1\0" * 800, 8000)
    later = kept.keep(b"\2\0" * 10, 8000, datetime(2026, 3, 3, tzinfo=UTC))
    with pytest.raises(UserError, match="not there any more"):
        Recordings(folder).read(later)
    passphrase.change(folder, None)
    assert Recordings(folder).read(later) == (b"\2\0" * 10, 8000)


def test_everything_works_on_a_locked_library_and_leaves_nothing_readable(folder):
    passphrase.change(folder, FIRST)
    with Database.open(folder) as db:
        with db.write("add") as session:
            opportunities.add(session, title=f"{WORD} new", employer="Anybody")
        assert readable(folder) == []  # the log beside the file, too
        db.undo()
        db.redo()
        kept = db.backup()
    assert check.full(folder / "greenroom.db").whole
    into = folder / "rescued.db"
    outcome = salvage.rescue(folder / "greenroom.db", into, schema.current())
    assert outcome.saved["opportunity"] == 2
    restore.restore(folder / "greenroom.db", kept.path, schema.current())
    with Database.open(folder, read_only=True) as db, db.read() as session:
        assert len(opportunities.in_list(session)) == 2
    assert readable(folder) == []


def test_a_readable_backup_comes_back_locked_into_a_locked_library(folder, filled):
    passphrase.change(folder, FIRST)
    outside = backups.all_in(filled / "backups")[0].path
    restore.restore(folder / "greenroom.db", outside, schema.current())
    assert cipher.is_locked(folder / "greenroom.db")
    assert titles(folder)


def test_without_or_with_a_wrong_passphrase_nothing_is_touched(folder):
    passphrase.change(folder, FIRST)
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    for given, words in ((None, "is locked with a passphrase"), ("a wrong one, sorry", "Wrong passphrase")):
        cipher.use(given)
        for act in (Database.open, lambda place: passphrase.change(place, SECOND)):
            with pytest.raises(StoreError, match=words) as caught:
                act(folder)
            assert caught.value.problem is Problem.LOCKED_WITH_PASSPHRASE
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def test_a_flipped_byte_is_noticed_and_a_short_passphrase_refused(folder):
    with pytest.raises(StoreError, match="at least 8 characters"):
        passphrase.change(folder, "short")
    passphrase.change(folder, FIRST)
    store = folder / "greenroom.db"
    data = bytearray(store.read_bytes())
    data[5 * 4096 + 100] ^= 1
    store.write_bytes(data)
    with pytest.raises(StoreError) as caught:
        titles(folder)
    assert caught.value.problem is Problem.DAMAGED


@pytest.mark.parametrize("first", ["passphrase.json", ".sha256.changing", "greenroom.db"])
def test_cut_short_it_is_all_of_one_or_all_of_the_other(folder, monkeypatch, first):
    real, full = passphrase.files.replace, []

    def replace_some(new, old):
        full.extend([True] * old.name.endswith(first))
        if full:
            raise OSError(28, "No space left on device")
        real(new, old)

    monkeypatch.setattr(passphrase.files, "replace", replace_some)  # the disk fills up half way
    with pytest.raises(StoreError) as told:
        passphrase.change(folder, FIRST)
    monkeypatch.undo()
    holds = "The new passphrase holds" in str(told.value)
    assert holds == (first == "greenroom.db")
    cipher.use(FIRST if holds else None)
    assert titles(folder) == [WORD]
    assert not list(folder.rglob("*.changing*"))
    assert {cipher.is_locked(path) for path in folder.rglob("*.db")} == {holds}
    assert (readable(folder) == []) == holds
    if not holds:
        passphrase.change(folder, FIRST)
        assert readable(folder) == []


def test_the_command_line_asks_the_environment_only(folder, monkeypatch, capsys):
    data = ["--data", str(folder)]
    assert parser.run([*data, "passphrase", "remove"]) == 1
    assert "It has no passphrase" in capsys.readouterr().err
    monkeypatch.setenv("GREENROOM_NEW_PASSPHRASE", FIRST)
    assert parser.run([*data, "passphrase", "set"]) == 0
    assert "files written anew and checked" in capsys.readouterr().out
    cipher.use(None)
    assert parser.run([*data, "list", "opportunities"]) == 1
    assert "is locked with a passphrase" in capsys.readouterr().err
    monkeypatch.setenv("GREENROOM_PASSPHRASE", FIRST)
    assert parser.run([*data, "list", "opportunities"]) == 0
    assert WORD in capsys.readouterr().out
    assert parser.run([*data, "passphrase", "set"]) == 1
    assert parser.run([*data, "passphrase", "remove"]) == 0
    monkeypatch.delenv("GREENROOM_NEW_PASSPHRASE")
    assert parser.run([*data, "passphrase", "set"]) == 1
    assert "There is no new passphrase" in capsys.readouterr().err


def test_keys_are_derived_as_the_standards_say(monkeypatch):
    """PBKDF2 and scrypt as Python's own OpenSSL computes them, which packages do not ship."""
    import hashlib

    from desktop_app.transfer import sealed

    salt = bytes(range(16))
    monkeypatch.setattr(cipher, "_ROUNDS", 1000)
    cipher._derived.cache_clear()
    expected = hashlib.pbkdf2_hmac("sha512", "Grün!".encode(), salt, 1000, 32)
    assert cipher._derived("Grün!", salt) == expected.hex() + salt.hex()
    cipher._derived.cache_clear()
    head = sealed._HEAD.pack(sealed.MAGIC, sealed.VERSION, 14, 8, 1, salt, bytes(12))
    key = hashlib.scrypt("Grün!".encode(), salt=salt, n=1 << 14, r=8, p=1, dklen=32)
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    assert sealed._box("Grün!", head, "").encrypt(bytes(12), b"words", head) == AESGCM(key).encrypt(
        bytes(12), b"words", head
    )
