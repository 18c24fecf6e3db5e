"""What the store's tests share: a small schema beside them, and open databases that are always closed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from small_schema import KEPT, SMALL

from desktop_app.store.database import Database


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "data"


@pytest.fixture
def db(folder):
    database = Database.open(folder, schema=SMALL)
    yield database
    database.close()


@pytest.fixture
def dump():
    def rows(database, tables=KEPT):
        with database.read() as session:
            connection = session.connection()
            return {
                name: connection.exec_driver_sql(f'SELECT *, typeof(id) FROM "{name}" ORDER BY id').fetchall()
                for name in tables
            }

    return rows


@pytest.fixture
def another_program(tmp_path):
    """Starts a process of its own that runs some code on the folder and says "held"; killed afterwards."""
    started = []

    def start(code):
        process = subprocess.Popen([sys.executable, "-c", code, str(tmp_path)], stdout=subprocess.PIPE, text=True)
        started.append(process)
        assert process.stdout.readline() == "held\n"
        return process

    yield start
    for process in started:
        process.kill()
        process.wait()
        process.stdout.close()
