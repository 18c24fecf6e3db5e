"""Every bad input ends in its one sentence, within ten seconds and 450 MB, and the library is as it was after all."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.store import connection, row_hashes
from desktop_app.store.database import Database
from desktop_app.store.models import Profile
from tests.inputs import databases, documents, imports

CASES = [*documents.CASES, *imports.CASES, *databases.CASES]
LIGHT = [case for case in CASES if not case.heavy]
HEAVY = [case for case in CASES if case.heavy]
SAFE = ("Nothing was imported.", "Nothing was changed.", "I have not touched it.", "Nothing more is written to it")
SECONDS, MEGABYTES = 10.0, 450
SLACK = 3.0
"""Processor seconds that coverage and a slow machine may add."""


def met(cases, folder):
    """What one process says to every case, one after another, and the most memory it or a child of it took."""
    data = folder / "data"
    with Database.open(data) as db, db.write("Name") as session:
        session.add(Profile(name="Anna"))
    before = content(data)
    listed = []
    for number, case in enumerate(cases):
        path = folder / str(number) / case.file
        path.parent.mkdir()
        path.write_bytes(case.make())
        listed.append([case.id, case.command, str(path)])
    (folder / "list.json").write_text(json.dumps(listed))
    done = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("meet.py")), str(folder)],
        capture_output=True, text=True, check=False, timeout=600,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-3000:]
    found = json.loads(done.stdout)
    found["unchanged"] = content(data) == before
    found["outside"] = sorted(path.name for path in folder.parent.iterdir())
    return found


def content(data):
    """One checksum of all that is stored."""
    with connection.looking(data / "greenroom.db") as raw:
        return row_hashes.fingerprint(raw)


@pytest.fixture(scope="session")
def light(tmp_path_factory):
    return met(LIGHT, tmp_path_factory.mktemp("light"))


@pytest.fixture(scope="session")
def heavy(tmp_path_factory):
    return met(HEAVY, tmp_path_factory.mktemp("heavy"))


def holds(case, told):
    said = told["err"] if told["code"] else told["out"]
    assert "Traceback" not in told["err"]
    assert case.says in said, said[:600]
    if told["code"]:
        assert case.says, told["err"]
        assert told["err"].startswith("greenroom: ")
        assert told["err"].count("\n") == 1, "one sentence on one line"
        assert any(words in told["err"] for words in SAFE), "what is safe is said"
    assert told["code"] in (0, 1)
    assert told["seconds"] < SECONDS + SLACK


@pytest.mark.parametrize("case", LIGHT, ids=lambda case: case.id)
def test_the_sentence(case, light):
    holds(case, light["told"][case.id])


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("case", HEAVY, ids=lambda case: case.id)
def test_the_sentence_of_a_heavy_one(case, heavy):
    holds(case, heavy["told"][case.id])


def test_no_input_fills_the_memory_or_touches_the_library(light):
    assert light["megabytes"] < MEGABYTES
    assert light["unchanged"], "a preview stores nothing, and a refusal even less"
    assert not [name for name in light["outside"] if name.endswith((".txt", ".json"))], "nothing is written outside"


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_no_heavy_input_fills_the_memory_or_touches_the_library(heavy):
    assert heavy["megabytes"] < MEGABYTES
    assert heavy["unchanged"]


def test_there_are_as_many_as_were_promised():
    by_group = {group: sum(case.group == group for case in CASES) for group in {case.group for case in CASES}}
    least = {"PDF": 14, "DOCX": 13, "HTML": 17, "text": 6, "bundle": 24, "zip": 10, "CSV": 20, "database": 16}
    assert all(by_group[group] >= count for group, count in least.items()), by_group
    assert len(CASES) >= 150
    assert len({case.id for case in CASES}) == len(CASES)
