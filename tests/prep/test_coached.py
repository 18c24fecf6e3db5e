"""Examples of the store as the coach reads them, and findings set aside until the text changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import event

from desktop_app.prep import coached
from desktop_app.records import evidence, examples, opportunities, requirements, sample, uses
from desktop_app.store.database import Database
from desktop_app.vocabulary import LinkKind

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


def test_a_version_is_judged_as_it_will_be_told_and_set_aside_by_itself(database: Database) -> None:
    with database.read() as session:
        lounge = examples.titled(session, "Discharge lounge")
        mine = coached.texts(session)[lounge]
    version = "In May I was alone on Ward 6. We did it. We went. We ran. It went well and all were very happy."
    mine = replace(mine, text=replace(mine.text, versions={"recruiter": version}))
    text, starts = coached.told(mine, "recruiter")
    assert text.action in version
    assert version[starts["action"] :].startswith(text.action)
    report, found = coached.judged(mine, "recruiter", coached.Setting())
    finding = next(each for each in report.findings if each.rule == "OWN-01")
    assert "OWN-01" in [each.rule for each in found]
    with database.write("It is right") as session:
        coached.set_aside(session, lounge, mine, finding, "we were three", audience="recruiter")
        kept = uses.dismissed(session, example_id=lounge)
    assert coached.resting(mine, "recruiter", report, kept) == ((kept[0].id, finding.message, "we were three"),)
    full, _ = coached.judged(mine, "hm", coached.Setting())
    assert coached.resting(mine, "hm", full, kept) == ()


def test_an_example_is_read_for_the_post_it_proves_something_at(database: Database) -> None:
    with database.read() as session:
        posts = [row.id for row in opportunities.in_list(session)]
        board = examples.titled(session, "Board swap overnight")
        lounge = examples.titled(session, "Discharge lounge")
        found = coached.texts(session, posts[0])
    assert found[lounge].opportunity == posts[0]
    assert found[board].opportunity not in (None, posts[0])
    assert found[board].text.requirement


def test_without_any_post_nothing_asks_to_be_tied_to_one(tmp_path: Path) -> None:
    with Database.open(tmp_path / "empty") as opened, opened.write("Add") as session:
        examples.add(session, title="Lounge", action="I asked, I drew and I rang, because nobody had. " * 4)
        (mine,) = coached.texts(session).values()
        report, found = coached.judged(mine, "hm", coached.setting(session))
    assert mine.opportunity is None
    assert {each.rule for each in report.findings} >= coached.NEED_A_POST
    assert not coached.NEED_A_POST & {each.rule for each in found}


def test_a_larger_bank_and_more_posts_take_no_more_statements(database: Database) -> None:
    def statements() -> int:
        asked: list[str] = []

        def note(_connection: object, _cursor: object, statement: str, *_more: object) -> None:
            asked.append(statement)

        with database.read() as session:
            engine = session.get_bind()
            event.listen(engine, "before_cursor_execute", note)
            coached.texts(session)
            event.remove(engine, "before_cursor_execute", note)
        return len(asked)

    before = statements()
    with database.write("More") as session:
        for number in range(4):
            post = opportunities.add(session, title=f"Post {number}")
            requirements.add(session, post, "Lead a team")
            examples.add(session, title=f"Example {number}")
    assert statements() == before


def test_an_example_is_read_for_the_post_in_focus_else_for_the_one_it_proves_best(database: Database) -> None:
    with database.write("Two posts") as session:
        near, exact = (opportunities.add(session, title=title) for title in ("Near", "Exact"))
        story = examples.add(session, title="Told for both")
        evidence.decide(session, requirements.add(session, near, "Lead a small team"), story, LinkKind.NEAR)
        evidence.decide(session, requirements.add(session, exact, "Lead a team"), story, LinkKind.EXACT)
        alone = examples.add(session, title="Proves nothing")
        evidence.decide(session, requirements.add(session, near, "Speak Dutch"), alone, LinkKind.NONE)
    with database.read() as session:
        assert coached.texts(session, near)[story].text.requirement == "Lead a small team"
        assert coached.texts(session)[story].text.requirement == "Lead a team"
        assert coached.texts(session, near)[alone].text.requirement == ""
