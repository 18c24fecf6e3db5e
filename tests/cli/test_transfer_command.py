"""``greenroom import`` and ``export``: shown first, stored only with --yes, the same bytes after going round."""

from __future__ import annotations

import pytest

from desktop_app.cli import run
from desktop_app.store.database import Database
from desktop_app.store.models import Profile

TABLE = "Company,Job Title,Mood\nBrightwell,Nurse,good\n"


@pytest.fixture
def data(tmp_path):
    folder = tmp_path / "library"
    with Database.open(folder) as db, db.write("Name") as session:
        session.add(Profile(name="Anna", email="a@example.org"))
    return folder


def ask(data, *words):
    return run(["--data", str(data), *map(str, words)])


def test_an_import_is_shown_and_stored_only_when_agreed(data, tmp_path, capsys) -> None:
    file = tmp_path / "jobs.csv"
    file.write_text(TABLE, encoding="utf-8")
    assert ask(data, "import", file) == 0
    said = capsys.readouterr().out
    assert "+ opportunity: Nurse" in said
    assert "1 of 3 columns were not understood: Mood. Nothing is dropped; they go to notes." in said
    assert "Nothing was imported yet. To import it, add --yes." in said
    assert ask(data, "import", file, "--yes") == 0
    assert "Imported 1 entries." in capsys.readouterr().out
    assert ask(data, "import", file) == 0
    assert "There is nothing to import." in capsys.readouterr().out


def test_everything_goes_out_and_into_another_library_and_out_again(data, tmp_path, capsys) -> None:
    one, two = tmp_path / "one.zip", tmp_path / "two.zip"
    assert ask(data, "export", one) == 0
    assert ask(tmp_path / "other", "import", one, "--yes") == 0
    assert ask(tmp_path / "other", "export", two) == 0
    assert one.read_bytes() == two.read_bytes()
    capsys.readouterr()
    assert ask(data, "export", one) == 1
    assert "is there already" in capsys.readouterr().err
    assert ask(data, "export", one, "--replace") == 0


def test_a_conflict_shows_both_sides_and_stays_as_here_unless_asked(data, tmp_path, capsys) -> None:
    file = tmp_path / "cv.json"
    file.write_text('{"basics": {"name": "Anna Berg", "phone": "1"}}', encoding="utf-8")
    assert ask(data, "import", file, "--yes") == 0
    said = capsys.readouterr().out
    assert "name: here “Anna”, in the file “Anna Berg”" in said
    assert "phone: in the file “1”" in said
    assert "Imported 0 entries. 1 stay as they are here." in said
    assert ask(data, "import", file, "--yes", "--theirs") == 0
    with Database.open(data) as db, db.read() as session:
        assert session.get_one(Profile, 1).name == "Anna Berg"


def test_a_newer_library_can_be_exported_and_is_not_touched(data, tmp_path) -> None:
    import sqlite3

    raw = sqlite3.connect(data / "greenroom.db")
    raw.execute("PRAGMA user_version=99")
    raw.close()
    before = (data / "greenroom.db").read_bytes()
    assert ask(data, "export", tmp_path / "all.zip") == 0
    assert (data / "greenroom.db").read_bytes() == before
    assert ask(tmp_path / "new", "import", tmp_path / "all.zip", "--yes") == 0


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["import", "nowhere.zip"], "cannot be read"),
        (["export", "all.doc"], "does not say what to write"),
        (["export", "all.zip", "--redact", "shoes"], "nothing that can be blotted out"),
        (["import", "nowhere.csv", "--map", "x"], "is not COLUMN=FIELD"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(data, tmp_path, capsys, words, said) -> None:
    assert ask(data, words[0], tmp_path / words[1], *words[2:]) == 1
    told = capsys.readouterr().err
    assert said in told
    assert told.count("\n") == 1


def test_where_there_is_no_library_nothing_goes_out(tmp_path, capsys) -> None:
    assert ask(tmp_path / "empty", "export", tmp_path / "all.zip") == 1
    assert "There is no library" in capsys.readouterr().err
