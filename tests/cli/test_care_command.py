from __future__ import annotations

import pytest

from desktop_app.cli import run
from desktop_app.store import backups
from desktop_app.store.database import Database
from desktop_app.store.models import Profile


@pytest.fixture
def data(tmp_path):
    folder = tmp_path / "library"
    with Database.open(folder) as db, db.write("Name") as session:
        session.add(Profile(name="Anna"))
    return folder


def ask(data, *words):
    return run(["--data", str(data), *words])


def test_a_whole_library_is_said_to_be_whole(data, capsys):
    before = (data / "greenroom.db").read_bytes()
    assert ask(data, "check") == 0
    assert "is whole: 1 entries" in capsys.readouterr().out
    assert (data / "greenroom.db").read_bytes() == before


def test_a_changed_letter_is_found_and_named(data, capsys):
    store = data / "greenroom.db"
    store.write_bytes(store.read_bytes().replace(b"Anna", b"Anno"))
    assert ask(data, "check") == 1
    said = capsys.readouterr()
    assert "profile: 1 not as saved: 1" in said.out
    assert "damaged: 1 of 1 entries" in said.err


def test_a_backup_is_made_checked_and_restored(data, capsys, tmp_path):
    assert ask(data, "backup", "--to", str(tmp_path / "stick")) == 0
    made = capsys.readouterr().out.strip()
    assert ask(data, "check", made) == 0
    with Database.open(data) as db, db.write("Rename") as session:
        session.get_one(Profile, 1).name = "Other"
    capsys.readouterr()
    assert ask(data, "restore") == 0
    assert made in capsys.readouterr().out
    assert ask(data, "restore", made) == 0
    said = capsys.readouterr().out
    assert "Restored 1 entries" in said
    assert "is kept in" in said
    with Database.open(data) as db, db.read() as session:
        assert session.get_one(Profile, 1).name == "Anna"
    assert len(backups.all_in(tmp_path / "stick")) == 1


def test_every_backup_is_proven_again_on_demand(data, capsys):
    assert ask(data, "backup") == 0
    assert ask(data, "check", "--backups") == 0
    assert "-hand.db is whole: 1 entries." in capsys.readouterr().out
    spoilt = backups.all_in(data / "backups")[0]
    spoilt.path.write_bytes(spoilt.path.read_bytes().replace(b"Anna", b"Anno"))
    before = {path: path.read_bytes() for path in (data / "backups").iterdir()}
    assert ask(data, "check", "--backups") == 1
    said = capsys.readouterr()
    assert f"The backup {spoilt.path.name} is damaged: its bytes are not those that were written." in said.out
    assert "-auto.db is whole: 1 entries." in said.out
    assert said.err.startswith("greenroom: 1 of 2 backups are not whole. Nothing was changed")
    assert {path: path.read_bytes() for path in (data / "backups").iterdir()} == before


def test_a_backup_can_be_restored_into_a_new_folder(data, capsys, tmp_path):
    made = str(backups.all_in(data / "backups")[0].path)
    assert ask(tmp_path / "new", "restore", made) == 0
    assert "is kept in" not in capsys.readouterr().out
    assert ask(tmp_path / "new", "check") == 0


@pytest.mark.parametrize("words", [["check"], ["backup"], ["restore", "nowhere.db"]])
def test_where_nothing_is_one_sentence_says_so(tmp_path, capsys, words):
    assert ask(tmp_path / "empty", *words) == 1
    said = capsys.readouterr().err
    assert said.startswith("greenroom: There is no")
    assert said.count("\n") == 1


def test_an_open_library_is_not_restored_over(data, capsys):
    made = str(backups.all_in(data / "backups")[0].path)
    with Database.open(data):
        assert ask(data, "restore", made) == 1
        assert ask(data, "check") == 1
    assert "open in another window" in capsys.readouterr().err


def test_what_can_be_read_of_a_damaged_library_is_saved_and_can_be_used(data, capsys):
    store = data / "greenroom.db"
    broken = b"\0" * 100 + store.read_bytes()[100:]
    store.write_bytes(broken)
    assert ask(data, "check") == 1
    capsys.readouterr()
    assert ask(data, "check", "--rescue") == 0
    said = capsys.readouterr().out
    assert "1 of 1 entries can be saved." in said
    assert store.read_bytes() == broken
    saved = said.strip().rsplit(" ", 1)[1]
    assert ask(data, "restore", saved) == 0
    with Database.open(data) as db, db.read() as session:
        assert session.get_one(Profile, 1).name == "Anna"
