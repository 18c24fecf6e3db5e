"""The readable bundle of the week: one a week, eight kept, never of an empty library."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from desktop_app.store.database import Database
from desktop_app.store.models import Profile
from desktop_app.transfer import weekly
from desktop_app.transfer.archive import Archive
from desktop_app.transfer.bundle import reading

FIRST = date(2026, 3, 10)


@pytest.fixture
def folder(tmp_path):
    with Database.open(tmp_path) as db, db.write("Name") as session:
        session.add(Profile(name="Anna"))
    return tmp_path


def test_one_a_week_is_written_and_eight_are_kept(folder, tmp_path) -> None:
    second = tmp_path / "stick"
    for day in range(80):
        today = FIRST + timedelta(days=day)
        assert (weekly.write(folder, today, second) is not None) == (day % 7 == 0)
    kept = [day for day, _ in weekly.all_in(folder / weekly.FOLDER)]
    assert kept == [FIRST + timedelta(days=7 * week) for week in range(11, 3, -1)]
    assert [day for day, _ in weekly.all_in(second)] == kept
    path = weekly.all_in(folder / weekly.FOLDER)[0][1]
    assert reading.read(Archive(path.name, path.read_bytes()))["profile"][0].fields["name"] == "Anna"
    assert path.stat().st_mode & 0o077 == 0


def test_a_clock_that_was_wrong_does_not_stop_it(folder) -> None:
    assert weekly.write(folder, date(2036, 1, 1)) is not None
    assert weekly.write(folder, FIRST) is not None


def test_it_works_while_the_library_is_open_and_changes_nothing(folder) -> None:
    with Database.open(folder) as db:
        with db.write("Rename") as session:
            session.get_one(Profile, 1).name = "Berit"
        path = weekly.write(folder, FIRST)
        assert path is not None
        assert reading.read(Archive("w.zip", path.read_bytes()))["profile"][0].fields["name"] == "Berit"
        assert db.undo() == "Rename"


def test_nothing_is_written_of_an_empty_library_nor_where_the_disk_refuses(folder, tmp_path) -> None:
    with Database.open(tmp_path / "empty"):
        pass
    assert weekly.write(tmp_path / "empty", FIRST) is None
    (folder / weekly.FOLDER).write_text("a file where the folder should be")
    assert weekly.write(folder, FIRST) is None
