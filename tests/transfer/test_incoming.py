"""CVs, LinkedIn's archive, tables and contacts from elsewhere: what becomes of each, with nothing dropped unsaid."""

from __future__ import annotations

import io
import json
import os
import zipfile
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from desktop_app.errors import UserError
from desktop_app.store.models import (
    Degree,
    Example,
    HeldRole,
    Licence,
    Opportunity,
    Participation,
    Person,
    Profile,
    SpokenLanguage,
)
from desktop_app.transfer import columns, incoming, merging, outgoing, tables
from desktop_app.transfer.dates import day_of

TODAY = date(2026, 3, 10)
NOW = datetime(2026, 3, 10, 12, 41, tzinfo=UTC)

RESUME = {
    "basics": {"name": "Anna Berg", "email": "a@example.org", "phone": "+47 1", "label": "Nurse", "image": ""},
    "work": [
        {
            "name": "Fjord Clinic",
            "position": "Ward manager",
            "startDate": "2019-03",
            "endDate": "2023-06-30",
            "summary": "Led a ward of 24 beds.",
            "highlights": ["Cut the time to discharge by a third, with two nurses and no new money " * 2],
        },
        {"company": "Ambulance", "startDate": "2015", "endDate": "2014", "url": "https://example.org"},
        {},
    ],
    "volunteer": [{"organization": "Red Cross", "position": "Driver", "startDate": "sometime"}],
    "education": [
        {"institution": "Oslo", "area": "Nursing", "studyType": "BSc", "endDate": "2012-06"},
        {"institution": "Elsewhere", "studyType": "Wizardry", "endDate": "2030"},
    ],
    "certificates": [{"name": "Advanced life support", "issuer": "ERC", "date": "2022-01-01"}],
    "skills": [{"name": "Care", "level": "Master", "keywords": ["triage", "rota"]}],
    "languages": [
        {"language": "Norwegian", "fluency": "Native speaker"},
        {"language": "English"},
        {"language": "Klingon", "fluency": "Fluent"},
        {"language": "English", "fluency": "B2"},
    ],
    "projects": [{"name": "New rota", "description": "Nobody works three nights in a row", "keywords": ["rota"]}],
    "awards": [{"title": "Nurse of the year", "awarder": "Town", "date": "2021"}],
    "interests": [{"name": "Skiing"}],
    "meta": {"version": "v1.0.0"},
}


def imported(db, name, data, **how):
    found = incoming.read(name, data, TODAY, **how)
    with db.read() as session:
        plan = merging.plan(session, found.entries, found.notes)
    with db.write("Import") as session:
        merging.carry_out(session, plan)
    return found


def rows(db, model):
    with db.read() as session:
        return session.scalars(select(model).order_by(model.id)).all()


def test_a_json_resume_becomes_facts_and_drafts_that_nothing_calls_true(empty) -> None:
    found = imported(empty, "cv.json", json.dumps(RESUME).encode())
    assert rows(empty, Profile)[0].name == "Anna Berg"
    roles = rows(empty, HeldRole)
    assert [(row.title, row.employer, row.began, row.ended) for row in roles] == [
        ("Ward manager", "Fjord Clinic", date(2019, 3, 1), date(2023, 6, 30)),
        ("Ambulance", "Ambulance", date(2015, 1, 1), None),
        ("Driver", "Red Cross", None, None),
    ]
    degrees = rows(empty, Degree)
    assert [(row.level, row.subject, row.year, row.progress) for row in degrees] == [
        ("bachelor", "Nursing", 2012, "held"),
        ("school", "Wizardry", 2030, "in_progress"),
    ]
    assert rows(empty, Licence)[0].issued_by == "ERC"
    assert [(row.code, row.level) for row in rows(empty, SpokenLanguage)] == [("no", "native"), ("en", "b1")]
    drafts = rows(empty, Example)
    assert [row.title for row in drafts][1:] == ["New rota", "Nurse of the year", "Care"]
    assert drafts[0].action == RESUME["work"][0]["highlights"][0].strip()
    assert len(drafts[0].title) <= 80
    assert drafts[0].title.endswith("…")
    assert not any(row.truth or row.truth_at for row in drafts)
    told = " ".join(found.notes)
    for words in ("interests", "basics.label", "work.url", "certificates.date", "ends before it begins", "“sometime”",
                  "Wizardry", "Klingon", "How well you speak English", "without a title and an employer"):  # fmt: skip
        assert words in told, words
    assert "image" not in told, "an empty field is nothing"


def test_the_same_cv_twice_changes_nothing(empty) -> None:
    data = json.dumps(RESUME).encode()
    imported(empty, "cv.json", data)
    with empty.read() as session:
        assert merging.plan(session, incoming.read("cv.json", data, TODAY).entries).is_empty


def test_json_resume_goes_out_with_what_is_true_and_comes_back(empty) -> None:
    imported(empty, "cv.json", json.dumps(RESUME).encode())
    with empty.write("Tick") as session:
        row = session.scalars(select(Example).where(Example.title == "New rota")).one()
        row.truth, row.truth_at = True, NOW
    with empty.read() as session:
        data = outgoing.exported(session, "cv.json")
        value = json.loads(data)
        assert [each["name"] for each in value["projects"]] == ["New rota"]
        assert {each["name"]: each.get("endDate") for each in value["work"]}["Fjord Clinic"] == "2023-06-30"
        assert {"language": "no", "fluency": "Native"} in value["languages"]
        back = incoming.read("cv.json", data, TODAY)
        plan = merging.plan(session, back.entries)
        assert not plan.conflicts
        assert plan.count_new == 0


LINKEDIN = {
    "Profile.csv": "First Name,Last Name,Headline\nAnna,Berg,Nurse\n",
    "Positions.csv": "Company Name,Title,Description,Location,Started On,Finished On\n"
    "Fjord Clinic,Ward manager,Led a ward,Oslo,Mar 2019,\n",
    "Education.csv": "School Name,Start Date,End Date,Notes,Degree Name\nOslo,2009,2012,,BSc Nursing\n",
    "Skills.csv": "Name\nTriage\nRota\n",
    "Certifications.csv": "Name,Authority,Started On,Finished On,License Number\nALS,ERC,Jan 2020,Jan 2024,123\n",
    "Languages.csv": "Name,Proficiency\nNorwegian,Native or bilingual proficiency\n"
    "German,Professional working proficiency\n",
    "Email Addresses.csv": "Email Address,Confirmed,Primary\nold@example.org,Yes,No\nnew@example.org,Yes,Yes\n",
    "Connections.csv": 'Notes:\n"When exporting"\n\nFirst Name,Last Name\nSome,Body\n',
    "Jobs/Job Applications.csv": "Application Date,Contact Email,Company Name,Job Title,Job Url\n"
    "3/14/24,x@y.org,Brightwell,Nurse,https://example.org/1\n",
    "Recommendations.csv": "First Name,Text\nA,B\n",
}


def zipped(files):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return out.getvalue()


def test_linkedins_archive_becomes_a_record_and_applications(empty) -> None:
    found = imported(empty, "Basic.zip", zipped(LINKEDIN))
    assert found.what == "linkedin"
    assert (rows(empty, Profile)[0].name, rows(empty, Profile)[0].email) == ("Anna Berg", "new@example.org")
    assert [(row.title, row.began, row.ended) for row in rows(empty, HeldRole)] == [
        ("Ward manager", date(2019, 3, 1), None)
    ]
    assert rows(empty, Degree)[0].level == "bachelor"
    licence = rows(empty, Licence)[0]
    assert (licence.number, licence.progress) == ("123", "lapsed")
    assert [(row.code, row.level) for row in rows(empty, SpokenLanguage)] == [("no", "native"), ("de", "b2")]
    post = rows(empty, Opportunity)[0]
    assert (post.title, post.employer) == ("Nurse", "Brightwell")
    assert "Job Url: https://example.org/1" in post.notes
    assert "Application Date: 3/14/24" in post.notes, "a year of two digits is not guessed"
    assert rows(empty, Example)[0].tags == ("Triage", "Rota")
    assert not rows(empty, Person), "acquaintances are left alone"
    assert "Recommendations.csv" in " ".join(found.notes)


TRACKER = (
    "Company,Job Title,Stage,Location,Salary,Date Applied,Deadline,URL,Recruiter,Recruiter Email,Notes,Mood\n"
    "Brightwell,Nurse,Applied,Oslo,50k,2026-03-01,05/04/2026,https://x.y,Tom Ray,t@x.y,first note,good\n"
    "Tideway,Cook,Rejected,,,1 Feb 2026,,,,,,\n"
    "Tarn,Welder,Offer received,,,,,,,,,\n"
    "Elm,Porter,Wishlist,,,,,,,,,\n"
    ",,,,,,,https://lonely,,,,\n"
)


def test_a_trackers_table_becomes_opportunities_and_what_is_not_understood_goes_to_notes(empty) -> None:
    found = imported(empty, "huntr.csv", TRACKER.encode())
    assert found.mapped.target == "opportunity"
    assert found.mapped.unknown == ("URL", "Mood")
    posts = rows(empty, Opportunity)
    assert [(row.title, row.status, row.applied_on) for row in posts] == [
        ("Nurse", "in_play", date(2026, 3, 1)), ("Cook", "closed", date(2026, 2, 1)), ("Welder", "offer", None),
        ("Porter", "looking", None),
    ]  # fmt: skip
    assert posts[0].notes.splitlines() == [
        "Deadline: 05/04/2026", "URL: https://x.y", "first note", "Mood: good", "Status: Applied",
    ]  # fmt: skip
    assert (posts[1].closed_on, posts[1].close_words) == (TODAY, "Rejected")
    assert [(row.name, row.email) for row in rows(empty, Person)] == [("Tom Ray", "t@x.y")]
    assert rows(empty, Participation)[0].opportunity_id == posts[0].id
    assert "2 of 12 columns were not understood: URL, Mood. Nothing is dropped; they go to notes." in found.notes
    assert "Row 6 has no name and was left out" in " ".join(found.notes)
    assert "https://lonely" in " ".join(found.notes)


def test_a_column_can_be_mapped_otherwise_and_a_list_chosen(empty) -> None:
    data = "Wer,Woher,Was\nTom,Acme,Chef\n".encode("utf-16")
    with pytest.raises(UserError, match="No column of this table names"):
        incoming.read("t.csv", data, TODAY)
    imported(empty, "t.csv", data, target="person", maps=[("Wer", "name"), ("Woher", "firm")])
    person = rows(empty, Person)[0]
    assert (person.name, person.firm, person.remarks) == ("Tom", "Acme", "Was: Chef")
    with pytest.raises(UserError, match="no column “Nichts”"):
        incoming.read("t.csv", data, TODAY, maps=[("Nichts", "name")])
    with pytest.raises(UserError, match="no field “shoe size”"):
        incoming.read("t.csv", data, TODAY, target="person", maps=[("Wer", "shoe size")])


def test_a_field_taken_by_another_column_is_given_up() -> None:
    mapped = columns.understood(["Company", "Job title", "Firma"])
    assert mapped.fields == {"Company": "employer", "Job title": "title", "Firma": ""}
    assert columns.changed(mapped, "Firma", "employer").fields["Company"] == ""


def test_stories_in_a_table_become_drafts(empty) -> None:
    data = b"Story;Situation;Result;Skills;Year;Odd\nLate starts;Every Monday;None;planning, calm;soon;x\n"
    imported(empty, "stories.csv", data, target="example")
    row = rows(empty, Example)[0]
    assert (row.title, row.result, row.tags, row.year) == ("Late starts", "None", ("planning", "calm"), None)
    assert row.situation == "Every Monday\nOdd: x\nYear: soon"
    assert not row.truth


@pytest.mark.parametrize(("name", "model"), [("opportunities", Opportunity), ("people", Person), ("examples", Example)])
def test_a_list_goes_out_and_comes_back_the_same(library, name, model) -> None:
    with library.read() as session:
        data = outgoing.exported(session, f"{name}.csv")
        there = session.scalars(select(model).where(model.removed_at.is_(None))).all()
        plan = merging.plan(session, incoming.read(f"{name}.csv", data, TODAY).entries)
    wanted = [row for row in there if not getattr(row, "private", False)]
    assert len(tables.rows_of(tables.decoded(data))) == len(wanted)
    assert plan.count_new == 0
    assert not plan.conflicts


def test_contacts_come_in_as_people(empty, library) -> None:
    with library.read() as session:
        data = outgoing.exported(session, "people.vcf")
    imported(empty, "people.vcf", data)
    assert len(rows(empty, Person)) == data.decode().count("BEGIN:VCARD") > 2


@pytest.mark.parametrize(
    ("name", "words"),
    [("all.doc", "does not say what to write"), ("things.csv", "does not say which list"), ("cv", "does not say what")],
)
def test_a_name_that_says_nothing_known_is_refused(library, name, words) -> None:
    with library.read() as session, pytest.raises(UserError, match=words):
        outgoing.exported(session, name)


def test_what_cannot_be_blotted_out_is_said(library) -> None:
    from desktop_app.transfer.redacting import Redaction, chosen

    with library.read() as session, pytest.raises(UserError, match="nothing can be blotted out"):
        outgoing.exported(session, "cv.json", redact=frozenset({Redaction.PAY}))
    with pytest.raises(UserError, match="“shoes” is nothing"):
        chosen("people, shoes")
    assert chosen("people, pay") == {Redaction.PEOPLE, Redaction.PAY}


def test_an_export_that_cannot_be_written_leaves_no_half_file(tmp_path) -> None:
    with pytest.raises(UserError, match="could not be written"):
        outgoing.write(tmp_path / "no such folder" / "all.zip", b"x")
    outgoing.write(tmp_path / "all.zip", b"x")
    assert [path.name for path in tmp_path.iterdir()] == ["all.zip"]
    assert (tmp_path / "all.zip").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2024-03-05", date(2024, 3, 5)), ("2024-03-05T10:00:00Z", date(2024, 3, 5)), ("2024-3", date(2024, 3, 1)),
        ("2024", date(2024, 1, 1)), ("5 March 2024", date(2024, 3, 5)), ("Mar 5, 2024", date(2024, 3, 5)),
        ("Mar 2024", date(2024, 3, 1)), ("5th Sept. 2024", date(2024, 9, 5)), ("05.03.2024", date(2024, 3, 5)),
        ("25/12/2024", date(2024, 12, 25)), ("12/25/2024", date(2024, 12, 25)), ("05/03/2024", None), ("", None),
        ("05/05/2024", date(2024, 5, 5)), ("2024-13-01", None), ("31.02.2024", None), ("next week", None),
        ("Foo 2024", None), ("99/99/2024", None),
    ],
)  # fmt: skip
def test_days_are_read_and_never_guessed(written, day) -> None:
    assert day_of(written) == day


def told_or_found(name, data):
    """What the person is told, or what was found."""
    try:
        return incoming.read(name, data, TODAY).what
    except UserError as problem:
        return str(problem)


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_an_import_or_one_sentence(data) -> None:
    assert told_or_found("any.bin", data) in WHAT or "Nothing was imported." in told_or_found("any.bin", data)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(st.text(max_size=20), min_size=1, max_size=6), min_size=1, max_size=6))
def test_any_table_is_taken_whole_or_refused_in_words(table) -> None:
    text = tables.csv_text(["Company", *[f"c{n}" for n in range(5)]], table)
    told = told_or_found("t.csv", text.encode("utf-8", "surrogatepass"))
    assert told == "table" or "Nothing was imported." in told


WHAT = ("bundle", "json_resume", "linkedin", "contacts", "table")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no pipes of this kind")
def test_a_pipe_is_refused_and_not_waited_for(tmp_path) -> None:
    os.mkfifo(tmp_path / "all.greenroom")
    with pytest.raises(UserError, match="cannot be read"):
        incoming.read_file(tmp_path / "all.greenroom", date(2026, 3, 1))
