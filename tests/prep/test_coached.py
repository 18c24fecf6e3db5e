"""Examples of the store as the coach reads them, and findings set aside until the text changes."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from desktop_app.prep import coached
from desktop_app.records import examples, opportunities, sample
from desktop_app.store.database import Database

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with Database.open(tmp_path) as opened:
        with opened.write("Fill") as session:
            sample.fill(session, today=date(2026, 3, 10))
        yield opened


def test_the_bank_is_read_with_its_links_and_ledger(database: Database) -> None:
    with database.read() as session:
        first = opportunities.in_list(session)[0].id
        found = coached.texts(session, first)
        place = coached.setting(session, first)
        lounge = examples.titled(session, "Discharge lounge")
    assert found[lounge].text.requirement
    assert found[lounge].text.figures
    assert place.advert


def test_a_finding_set_aside_returns_when_the_text_changes(database: Database) -> None:
    def findings() -> list[str]:
        with database.read() as session:
            each = coached.texts(session)[lounge]
        return [finding.rule for finding in coached.judged(each, "hm", coached.Setting())[1]]

    with database.read() as session:
        lounge = examples.titled(session, "Discharge lounge")
        before = coached.texts(session)[lounge]
    shown = coached.judged(before, "hm", coached.Setting())[1]
    assert "OWN-01" in [finding.rule for finding in shown]
    finding = next(finding for finding in shown if finding.rule == "OWN-01")
    with database.write("It is right") as session:
        coached.set_aside(session, lounge, before, finding, "we did it together")
    assert "OWN-01" not in findings()
    with database.write("Type") as session:
        examples.edit(session, lounge, action=before.text.action + " We celebrated.")
    assert "OWN-01" in findings()
