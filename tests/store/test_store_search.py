from __future__ import annotations

import sqlite3
from datetime import UTC, datetime

import pytest
from sqlalchemy import Text

from desktop_app.store import search, search_text
from desktop_app.store.database import Database
from desktop_app.store.models import Answer, Base, Example, Interview, Opportunity, Posting, Requirement
from desktop_app.store.models.base import TextList
from desktop_app.store.search_index import Index
from desktop_app.store.searched import SEARCHED

NOW = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)

NOT_SEARCHED = {
    "rehearsal_choice.item", "example.language", "example_version.audience", "example_competency.competency",
    "example_revision.content", "example_revision.why", "figure.normal", "follow_up.rule", "take.audience",
    "take.item", "take.recording", "dismissal.part", "dismissal.rule", "dismissal.text_hash", "word_alias.means",
    "word_alias.word", "text_vector.model", "text_vector.text_hash", "fact.key", "fact_told.key",
    "fact_told.let_be_value", "fact_told.value", "spoken_language.code", "attitude_item.key", "profile.email",
    "profile.language", "profile.name", "profile.phone", "profile.stop_hour", "profile.zone", "interview.link",
    "interview.playbook", "interview.zone", "answer.field_key", "answer.page_key", "answer.playbook",
    "page_progress.page_key", "page_progress.playbook", "page_visit.page_key", "page_visit.playbook",
    "answer_plan.question_key", "ask_item.fills", "ask_item.group", "ask_item.question_key", "kept_question.bank_key",
    "kept_question.competency", "kept_question.group", "asked_question.question_key", "posting.format",
    "posting.language", "posting.notes", "posting.notice", "requirement.competency", "requirement.group",
    "requirement.heading", "requirement.rule", "requirement.why", "person.channels",
}  # fmt: skip
"""Keys, codes and words that Greenroom wrote itself, and copies of texts that are found elsewhere."""


@pytest.fixture
def library(folder):
    with Database.open(folder) as db:
        yield db


def put(db, *records):
    with db.write("Add") as session:
        session.add_all(records)
    return records


def opportunity(**given):
    return Opportunity(**{"title": "Ward manager", "employer": "Brightwell", "created_at": NOW} | given)


def example(**given):
    return Example(**{"title": "Late starts", "created_at": NOW, "changed_at": NOW} | given)


def found(db, words, **how):
    with db.read() as session:
        return search.find(session, words, **how)


def kinds(db, words, **how):
    return [(hit.kind, hit.id) for hit in found(db, words, **how)]


def text_of(pieces):
    return "".join(f"[{piece.text}]" if piece.found else piece.text for piece in pieces)


def test_every_text_of_the_person_is_searched_or_left_out_on_purpose():
    searched = {f"{one.table}.{name}" for one in SEARCHED for name in one.title + one.body}
    texts = {
        f"{table.name}.{column.name}"
        for table in Base.metadata.tables.values()
        for column in table.columns
        if isinstance(column.type, Text | TextList) and column.name != "uid"
    }
    assert texts - searched == NOT_SEARCHED
    assert searched <= texts


def test_words_are_found_in_titles_first_with_their_context(library):
    put(
        library,
        opportunity(title="Other", kept="We spoke of a budget of two million"),
        opportunity(title="Budget lead"),
    )
    hits = found(library, "budg")
    assert [text_of(hit.title) for hit in hits] == ["[Budget] lead · Brightwell", "Other · Brightwell"]
    assert text_of(hits[1].snippet) == "We spoke of a [budget] of two million"
    assert hits[0].snippet == ()


def test_every_word_must_occur_and_may_be_a_beginning(library):
    put(library, example(situation="The theatre list began slowly"), example(situation="The theatre was new"))
    assert kinds(library, "thea slow") == [("example", 1)]
    assert len(kinds(library, "theatre")) == 2
    assert kinds(library, "theatre never") == []


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Café Zürich", "cafe zurich"), ("cafe", "café"), ("cafe\u0301", "café"), ("Straße", "strasse"),
        ("Müller", "mueller"), ("Müller", "muller"), ("Łódź", "lodz"), ("Ørsted", "orsted"), ("İzmir", "izmir"),
        ("日本語を教える", "教え"), ("我负责预算管理", "预算"), ("ผู้จัดการโครงการ", "โครงการ"),
        ("управление бюджетом", "бюдж"), ("Προϋπολογισμός", "πρου"), ("إدارة الميزانية", "الميزان"),
        ("كِتَاب", "كتاب"), ("תקציב", "תקצ"), ("बजट प्रबंधन", "प्रब"), ("예산을 관리", "예산"), ("C++ and C#", "c++"),
        ("naïve", "NAIVE"), ("πρου", "προϋ"), ("Ёлка", "елка"), ("елка", "ёлка"), ("orsted", "Ørsted"),
        ("x-ray", "x-ray"), ("50,000 €", "50,000"), ("Việt Nam", "viet"), ("o'clock", "o'clock"),
    ],
)  # fmt: skip
def test_any_script_is_found_without_its_accents(library, text, asked):
    put(library, example(situation=f"Before {text} after"))
    assert kinds(library, asked) == [("example", 1)]
    shown = text_of(found(library, asked)[0].snippet).replace("[", "").replace("]", "")
    assert not shown or "Before" in shown
    assert search_text.GAP not in shown


@pytest.mark.parametrize(
    "typed", ["", " ", "*", '"', "AND", "NOT x", "title:late", "(", "a* OR b*", "NEAR(a b)", "-x", "'; --", "\0", "^"]
)
def test_nothing_typed_is_an_operator_or_an_error(library, typed):
    put(library, example())
    assert kinds(library, typed) in ([], [("example", 1)])
    assert kinds(library, "late OR nothing") == []


def test_one_letter_gives_the_first_kinds_and_newest_first(library):
    put(library, example(title="Budget cut"), example(title="Better rota"), opportunity(title="Baker"))
    assert kinds(library, "b") == [("opportunity", 1), ("example", 2), ("example", 1)]
    assert kinds(library, "b", kinds={"example"}) == [("example", 2), ("example", 1)]
    assert kinds(library, "b", limit=1) == [("opportunity", 1)]
    assert kinds(library, "b", kinds={"nothing"}) == []


def test_private_fields_are_found_but_not_shown(library):
    put(library, opportunity(notes="My floor is sixty thousand"), example(private=True, situation="A secret theatre"))
    hit = found(library, "sixty")[0]
    assert (hit.private, hit.snippet) == (True, ())
    assert text_of(hit.title) == "Ward manager · Brightwell"
    hit = found(library, "theatre")[0]
    assert (hit.private, hit.title, hit.snippet) == (True, (), ())
    assert not found(library, "ward")[0].private


def test_the_way_home_is_told(library):
    put(library, opportunity())
    put(library, Interview(opportunity_id=1, playbook="x", title="First", created_at=NOW))
    put(
        library,
        Answer(
            interview_id=1, playbook="x", page_key="p", field_key="f", value='["growth", {"a": "loss"}]', changed_at=NOW
        ),
    )
    hit = found(library, "loss")[0]
    assert (hit.kind, hit.home) == ("answer", (("interview", 1), ("opportunity", 1)))
    assert text_of(hit.snippet) == "growth\n[loss]"


def test_what_is_removed_is_not_found_nor_what_belongs_to_it(library):
    put(library, opportunity())
    put(library, Posting(opportunity_id=1, text="Budget responsibility", format="text", read_at=NOW))
    assert kinds(library, "budget") == [("posting", 1)]
    with library.write("Remove") as session:
        session.get_one(Opportunity, 1).removed_at = NOW
    assert kinds(library, "budget") == kinds(library, "ward") == []
    library.undo()
    assert kinds(library, "budget") == [("posting", 1)]


def test_the_index_follows_every_change_undo_and_redo(library):
    put(library, opportunity())
    put(
        library,
        Requirement(opportunity_id=1, text="Five years of rota planning", decided=True, terms=("rota", "shifts")),
    )
    assert kinds(library, "shifts") == [("requirement", 1)]
    with library.write("Edit") as session:
        session.get_one(Requirement, 1).terms = ("planning",)
    assert kinds(library, "shifts") == []
    library.undo()
    assert kinds(library, "shifts") == [("requirement", 1)]
    with library.write("Delete") as session:
        session.delete(session.get_one(Opportunity, 1))
    assert kinds(library, "shifts") == []
    library.undo()
    assert kinds(library, "shifts") == [("requirement", 1)]
    library.redo()
    assert kinds(library, "ward") == []


def test_a_rebuilt_index_equals_the_kept_one(library):
    put(library, opportunity(), example(situation="Straße 日本語"))
    with library.write("Edit") as session:
        session.get_one(Example, 1).situation = "Other"
    raw = library._raw
    rows = "SELECT rowid, title, body, private, folded FROM search_index ORDER BY rowid"
    kept = raw.execute(rows).fetchall()
    raw.execute("BEGIN IMMEDIATE")
    library._index.rebuild(raw)
    raw.execute("COMMIT")
    assert raw.execute(rows).fetchall() == kept


def test_an_index_of_another_form_is_made_anew_at_opening(folder):
    with Database.open(folder) as db:
        put(db, example())
    raw = sqlite3.connect(folder / "greenroom.db", isolation_level=None)
    raw.execute("UPDATE store_note SET value = 'old' WHERE name = 'search'")
    raw.execute("DELETE FROM search_index")
    raw.close()
    with Database.open(folder) as db:
        assert kinds(db, "late") == [("example", 1)]
        assert Index(db._prepared.schema).is_current(db._raw)


def test_the_nearest_word_of_the_file_is_offered(library):
    put(library, example(situation="The budget was short", task="Organise the theatre"))
    with library.read() as session:
        assert search.nearest_word(session, "budgt") == "budget"
        assert search.nearest_word(session, "Thaetre") == "theatre"
        assert search.nearest_word(session, "ubdget") == "budget"
        assert search.nearest_word(session, "zzzzz") is None
        assert search.nearest_word(session, "bu") is None
        assert search.nearest_word(session, "two words") is None


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("plain", "plain"),
        ('["a", "b"]', "a\nb"),
        ('{"x": ["y", 1, null]}', "y"),
        ("[1", "[1"),
        ('"one"', "one"),
        ("[" * 9999, "[" * 9999),
    ],
)
def test_texts_inside_json(value, text):
    assert search_text.texts_in(value) == text
