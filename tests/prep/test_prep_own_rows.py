from __future__ import annotations

from datetime import date

import pytest

from desktop_app.prep import own_rows
from desktop_app.records import opportunities, own_record, parts, people, requirements
from desktop_app.store.database import Database
from desktop_app.store.lists import Employment, Known
from desktop_app.vocabulary import FactKind

TODAY = date(2026, 3, 10)

FILLED = {
    "roles": {"title": "Site manager", "employer": "Eastvale", "began": "2019-01-01", "ended": "2022-01-01"},
    "degrees": {"subject": "Nursing", "level": "bachelor", "school": "York", "year": "2014", "progress": "held"},
    "licences": {"name": "NMC registration", "issued_by": "NMC", "progress": "held", "expires": "2027-01-31"},
    "languages": {"code": "de", "level": "c1"},
}


@pytest.fixture
def session(tmp_path):
    with Database.open(tmp_path) as database, database.write("fill") as session:
        yield session


@pytest.mark.parametrize("name", FILLED)
def test_a_list_is_added_to_changed_and_emptied(session, name):
    table, row = own_rows.TABLES[name], FILLED[name]
    table.change(session, [{"ref": None, **row}])
    [shown] = table.show(session)
    first = next(iter(row))
    assert shown[first] == row[first]
    table.change(session, [{**shown, first: "" if name != "languages" else None}])
    assert table.show(session) == [shown]
    other = {"roles": "Ward manager", "degrees": "Law", "licences": "ALS", "languages": "pl"}[name]
    table.change(session, [{**shown, first: other}])
    assert table.show(session)[0][first] == other
    table.change(session, [])
    assert table.show(session) == []


def test_what_is_half_typed_is_no_mistake(session):
    row = {"title": "Porter", "began": "2020-01-01", "ended": "2019-01-01"}
    own_rows.TABLES["roles"].change(session, [row, {"title": ""}])
    own_rows.TABLES["degrees"].change(session, [{"subject": "Law", "year": "20"}])
    assert [(role.title, role.ended) for role in own_record.roles(session)] == [("Porter", None)]
    assert own_record.degrees(session)[0].year is None


def test_being_put_forward_twice_for_one_post_is_seen(session):
    post = opportunities.add(session, employer="Brightwell", title="Manager")
    tomasz = people.add(session, name="Tomasz", employment=Employment.AGENCY)
    parts.add_forwarding(session, client="Brightwell", role="Manager", person_id=tomasz)
    table = own_rows.put_forward(session, post)
    rows = table.show(session)
    assert own_rows.forwarded_twice(session) == ()
    table.change(session, [*rows, {"client": "brightwell", "role": "manager", "consent": "no"}])
    assert own_rows.forwarded_twice(session)
    table = own_rows.put_forward(session, post)
    rows = [{**row, "consent": "yes"} if row["client"] == "Brightwell" else row for row in table.show(session)]
    table.change(session, rows)
    kept = {row.client: row for row in parts.forwarded(session)}
    assert (kept["Brightwell"].consent, kept["Brightwell"].person_id) == (Known.YES, tomasz)
    own_rows.put_forward(session, post).change(session, [])
    assert parts.forwarded(session) == ()


def test_fact_lines_are_held_against_the_own_record(session):
    post = opportunities.add(session, employer="Brightwell", title="Manager")
    requirements.add(session, post, "Fluent German", fact=FactKind.LANGUAGE)
    requirements.add(session, post, "Calm under pressure")
    [line] = own_rows.fact_lines(session, post, TODAY)
    assert line.proposed == "untold"
    for name, row in FILLED.items():
        own_rows.TABLES[name].change(session, [row])
    [line] = own_rows.fact_lines(session, post, TODAY)
    assert line.proposed == "met"
    assert line.row.fact_standing is None
