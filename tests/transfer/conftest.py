"""One library with the sample and its bundle, made once; tests copy the file where they change it."""

from __future__ import annotations

import shutil

import pytest

from desktop_app.records import sample
from desktop_app.store.database import Database
from desktop_app.transfer.bundle import writing


@pytest.fixture(scope="session")
def sampled(tmp_path_factory):
    folder = tmp_path_factory.mktemp("sampled")
    with Database.open(folder) as db, db.write("Sample") as session:
        sample.fill(session)
    return folder / "greenroom.db"


@pytest.fixture(scope="session")
def bundle(sampled, tmp_path_factory):
    folder = tmp_path_factory.mktemp("bundled")
    shutil.copy(sampled, folder / "greenroom.db")
    with Database.open(folder) as db, db.read() as session:
        return writing.bundle(session)


@pytest.fixture
def library(sampled, tmp_path):
    """An open copy of the sample."""
    shutil.copy(sampled, tmp_path / "greenroom.db")
    with Database.open(tmp_path) as db:
        db.backup_if_changed = lambda: None
        yield db


@pytest.fixture
def empty(tmp_path):
    """An open library with nothing in it."""
    with Database.open(tmp_path / "empty") as db:
        db.backup_if_changed = lambda: None
        yield db
