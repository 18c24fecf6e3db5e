"""What other programs see of a store that is open here: that it is in use, whatever was looked at meanwhile."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.store import backups, cipher, header, reading_copy, schema
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


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="only Linux lists the handles of a process there")
def test_backups_leave_no_handle_open_and_the_store_stays_in_use(tmp_path):
    store = tmp_path / "greenroom.db"
    with Database.open(tmp_path) as db:
        db.backup()
        before = len(list(Path("/proc/self/fd").iterdir()))
        for _ in range(5):
            made = db.backup()
            backups.verify(made.path)
            header.read(store)
        assert len(list(Path("/proc/self/fd").iterdir())) <= before + 1
        asked = subprocess.run([sys.executable, "-c", READ, str(store)], capture_output=True, text=True, check=True)
        assert "locked" in asked.stdout
