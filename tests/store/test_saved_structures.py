"""A filled store of every released structure opens, keeps every row, and is whole."""

from __future__ import annotations

import gzip
import sqlite3
from pathlib import Path

import pytest

from desktop_app.store import backups, check, header, schema
from desktop_app.store.database import Database

SAVED = sorted((Path(__file__).parent / "saved").glob("schema_*.db.gz"))


def number(path):
    return int(path.name.removeprefix("schema_").removesuffix(".db.gz"))


def test_every_structure_up_to_the_present_one_is_saved():
    assert [number(path) for path in SAVED] == list(range(1, schema.VERSION + 1))


@pytest.mark.parametrize("saved", SAVED, ids=lambda path: path.name)
def test_a_saved_store_opens_with_every_row(saved, tmp_path):
    store = tmp_path / "greenroom.db"
    store.write_bytes(gzip.decompress(saved.read_bytes()))
    before = check.full(store)
    assert before.whole
    assert sum(before.counts.values()) > 30
    assert header.read(store).version == number(saved)
    with Database.open(tmp_path) as db:
        assert bool(db.notices) == (number(saved) < schema.VERSION)
    after = check.full(store)
    assert after.whole
    assert {table: after.counts[table] for table in before.counts if table in after.counts} == before.counts
    reasons = [backup.reason for backup in backups.all_in(tmp_path / "backups")]
    assert (backups.Reason.MIGRATION in reasons) == (number(saved) < schema.VERSION)


def test_the_tables_have_not_changed_without_a_step(tmp_path):
    """After a release: add a step and raise ``schema.VERSION``. Before it: run tests/store/save_structure.py."""
    store = tmp_path / "greenroom.db"
    store.write_bytes(gzip.decompress(SAVED[-1].read_bytes()))
    raw = sqlite3.connect(store)
    found = schema.structure(raw)
    raw.close()
    assert schema.differences(found, schema.expected(schema.current())) == [], "run tests/store/save_structure.py"
