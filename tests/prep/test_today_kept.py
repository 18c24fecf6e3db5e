"""Today as plain values: equal where the page looks the same, back from text as it went in, refused where it is not."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta

import pytest

from desktop_app import __version__
from desktop_app.playbooks import load
from desktop_app.prep import today, today_kept
from desktop_app.records import sample
from desktop_app.store.database import Database

TODAY = date(2026, 3, 10)
NOW = datetime(2026, 3, 10, 17, 30, tzinfo=UTC)


@pytest.fixture(scope="module")
def bank(tmp_path_factory):
    folder = tmp_path_factory.mktemp("kept")
    with Database.open(folder) as database:
        with database.write("fill") as session:
            sample.fill(session, today=TODAY)
        yield database, load.folders(folder)


def picked(bank, now=NOW):
    database, folders = bank
    with database.read() as session:
        return today_kept.picked(today.of_store(session, now, folders))


def test_what_is_read_twice_is_equal_and_another_day_is_not(bank):
    assert picked(bank) == picked(bank)
    assert picked(bank) != picked(bank, NOW + timedelta(days=9))


def test_it_comes_back_from_text_as_it_went_in(bank):
    seen = picked(bank)
    assert seen.next.actions
    assert seen.after
    assert seen.follow_ups
    nearest = (seen.next.actions[0].target, "No-agency rota", ("Ward", "pay"))
    for kept in (today_kept.Kept(seen, nearest, {"people": 3}), today_kept.Kept(seen, None, {})):
        assert today_kept.from_text(today_kept.text_of(kept, "en"), "en") == kept


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "7", '{"version": 1}', json.dumps({"version": __version__, "language": "en"})]
)
def test_what_is_no_such_text_is_refused(text):
    assert today_kept.from_text(text, "en") is None


def test_another_language_or_version_is_refused(bank):
    text = today_kept.text_of(today_kept.Kept(picked(bank), None, {}), "en")
    assert today_kept.from_text(text, "de") is None
    assert today_kept.from_text(text.replace(__version__, "0.0.0", 1), "en") is None


def test_reading_it_loads_neither_records_nor_the_data_layer():
    asked = "import sys, desktop_app.prep.today_kept as kept; kept.from_text('{}', 'en'); print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True).stdout.split()
    assert not {"sqlalchemy", "desktop_app.records", "desktop_app.playbooks"} & set(loaded)
