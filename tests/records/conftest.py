"""A real store in memory with the real tables, and the running story's opportunity and people."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import create_engine, event
from sqlalchemy.orm import Session

from desktop_app.store.models import Base

NOW = datetime(2026, 3, 10, 12, 41, tzinfo=UTC)
TODAY = date(2026, 3, 10)


@pytest.fixture
def session():
    engine = create_engine("sqlite://")

    @event.listens_for(engine, "connect")
    def _(connection, _record):
        connection.execute("PRAGMA foreign_keys = ON")

    Base.metadata.create_all(engine)
    with Session(engine, expire_on_commit=False) as opened:
        yield opened
    engine.dispose()


@pytest.fixture
def now():
    return NOW


@pytest.fixture
def today():
    return TODAY


@pytest.fixture
def post(session):
    from desktop_app.records import opportunities

    return opportunities.add(session, title="Day Surgery Operations Manager", employer="Brightwell Clinics", at=NOW)
