from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from desktop_app.store import first_page, schema
from desktop_app.store.database import Database
from desktop_app.store.first_page import FirstPerson
from desktop_app.store.models import (
    Example,
    Interview,
    InterviewPerson,
    Link,
    Opportunity,
    Participation,
    Person,
    Requirement,
)

NOW = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)


@pytest.fixture
def library(folder):
    with Database.open(folder) as db, db.write("Fill") as session:
        session.add_all([
            Opportunity(title="Ward manager", employer="Brightwell", created_at=NOW),
            Opportunity(title="Gone", employer="x", created_at=NOW, removed_at=NOW),
            Person(name="Tomasz Wilk", title="Head of theatres", may_manage=True, created_at=NOW),
            Person(name="Ines", created_at=NOW),
            Example(title="Late starts", created_at=NOW, changed_at=NOW),
        ])  # fmt: skip
        session.flush()
        session.add_all([
            interview(1, NOW - timedelta(days=1), title="Past"),
            interview(1, NOW + timedelta(days=2), title="Second"),
            interview(1, NOW - timedelta(hours=1), title="Now on"),
            interview(2, NOW, title="Of what is gone"),
            Participation(opportunity_id=1, person_id=1, will_manage_me=True),
            must("Five years"), must("Registration"), must("Rota"),
            must("Budget"),
        ])  # fmt: skip
        session.flush()
        session.add_all([
            InterviewPerson(interview_id=3, person_id=2, position=1),
            InterviewPerson(interview_id=3, person_id=1, position=0),
            Link(requirement_id=1, example_id=1, kind="exact", decided_at=NOW),
            Link(requirement_id=2, example_id=1, kind="none", decided_at=NOW),
        ])  # fmt: skip
    return folder


def interview(opportunity, starts, **given):
    return Interview(
        opportunity_id=opportunity, playbook="x", state="booked", starts=starts, zone="Europe/London", minutes=45,
        format="video", created_at=NOW, **given,
    )  # fmt: skip


def must(text):
    return Requirement(opportunity_id=1, text=text, level="must", decided=True)


def test_the_next_interview_with_its_people_and_counts(library):
    page = first_page.first_page(library, NOW)
    assert (page.next.title, page.next.post, page.next.employer) == ("Now on", "Ward manager", "Brightwell")
    assert page.next.starts == NOW - timedelta(hours=1)
    assert page.next.people == (FirstPerson("Tomasz Wilk", "Head of theatres", True), FirstPerson("Ines", "", False))
    assert (page.next.musts, page.next.musts_open) == (4, 3)
    assert (page.opportunities, page.examples) == (1, 1)
    assert not page.is_empty
    assert first_page.first_page(library, NOW + timedelta(hours=2)).next.title == "Second"
    assert first_page.first_page(library, NOW + timedelta(days=9)).next is None


def test_a_new_store_is_empty(folder):
    Database.open(folder).close()
    assert first_page.first_page(folder, NOW).is_empty


def test_looking_changes_nothing_and_leaves_nothing(library):
    before = {path.name: path.read_bytes() for path in library.iterdir() if path.is_file()}
    first_page.first_page(library, NOW)
    assert {path.name: path.read_bytes() for path in library.iterdir() if path.is_file()} == before


def test_whatever_is_unusual_gives_none(library, tmp_path):
    assert first_page.first_page(tmp_path / "absent") is None
    cut = tmp_path / "cut"
    with Database.open(library) as db:
        with db.write("x") as session:
            session.get_one(Person, 1).name = "Other"
        shutil.copytree(library, cut)
        assert first_page.first_page(library) is None
    assert first_page.first_page(cut) is None
    store = library / "greenroom.db"
    for content in (b"", b"x" * 5000, store.read_bytes()[:5000], store.read_bytes()[:4096] + b"\xaa" * 90000):
        store.write_bytes(content)
        assert first_page.first_page(library) is None


def test_another_structure_gives_none(library):
    raw = sqlite3.connect(library / "greenroom.db")
    raw.execute("PRAGMA user_version=99")
    raw.close()
    assert first_page.first_page(library) is None


def test_it_is_written_for_the_present_structure():
    assert first_page._VERSION == schema.VERSION


def test_it_loads_no_orm():
    code = "import sys, desktop_app.store.first_page; sys.exit('sqlalchemy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_what_is_kept_at_a_closing_is_there_at_the_next_start(library):
    assert first_page.first_page(library, NOW).kept == ""
    with Database.open(library) as db:
        db.keep("what was shown")
    assert first_page.first_page(library, NOW).kept == "what was shown"


def test_what_is_kept_is_gone_with_the_first_thing_that_is_saved_or_undone(library):
    with Database.open(library) as db:
        with db.write("Add") as session:
            session.add(Example(title="New", created_at=NOW, changed_at=NOW))
        db.keep("before the undo")
        db.undo()
    assert first_page.first_page(library, NOW).kept == ""


def test_a_save_that_fails_leaves_it_as_it_was(library):
    with Database.open(library) as db:
        db.keep("kept")
        with pytest.raises(IntegrityError), db.write("Fail") as session:
            session.add(Example(title=" ", created_at=NOW, changed_at=NOW))
    assert first_page.first_page(library, NOW).kept == "kept"


def test_keeping_is_no_reason_for_a_backup_no_step_back_and_no_news(library):
    with Database.open(library) as db:
        db.backup_if_changed()
        heard = []
        db.listen(heard.append)
        db.keep("kept")
        assert (db.backup_if_changed(), db.undo_label, heard) == (None, None, [])
