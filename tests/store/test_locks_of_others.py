"""What other programs see of a store that is open here: that it is in use, whatever was looked at meanwhile."""

from __future__ import annotations

import subprocess
import sys

import pytest

from desktop_app.store import cipher, header, reading_copy, schema
from desktop_app.store.database import Database

READ = """
import sqlite3, sys
try:
    sqlite3.connect(sys.argv[1], timeout=0).execute("select count(*) from sqlite_master").fetchone()
except sqlite3.OperationalError as error:
    print(error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there, locks belong to a handle and not to the process")
def test_another_program_finds_the_store_in_use_after_it_was_looked_at(tmp_path):
    with Database.open(tmp_path):
        store = tmp_path / "greenroom.db"
        assert not cipher.is_locked(store)
        assert header.read(store).version == schema.VERSION
        reading_copy.drop(reading_copy.take(store))
        with Database.open(tmp_path, read_only=True):  # as the weekly bundle does
            pass
        asked = subprocess.run([sys.executable, "-c", READ, str(store)], capture_output=True, text=True, check=True)
        assert "locked" in asked.stdout
