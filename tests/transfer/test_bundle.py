"""The bundle: the same bytes after going out, in and out again; merged with what is here without losing a word."""

from __future__ import annotations

import json
import random
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop_app.errors import UserError
from desktop_app.records import answers
from desktop_app.records.answers import FieldKey
from desktop_app.store.models import Answer, Example, Interview, Opportunity, Person, Take
from desktop_app.transfer import merging
from desktop_app.transfer.archive import Archive
from desktop_app.transfer.bundle import reading, writing
from desktop_app.transfer.bundle.shape import kinds
from desktop_app.transfer.redacting import Redaction, redacted

NOW = datetime(2026, 3, 10, 12, 41, tzinfo=UTC)


def entries_of(data):
    return reading.read(Archive("all.zip", data))


def bundle_of(db):
    with db.read() as session:
        return writing.bundle(session)


def planned(db, data):
    with db.read() as session:
        return merging.plan(session, entries_of(data))


def carry_out(db, plan, theirs=()):
    with db.write("Import") as session:
        return merging.carry_out(session, plan, theirs)


def dump(db):
    with db.read() as session:
        return {name: [tuple(row) for row in writing.stored(session, kind)] for name, kind in kinds().items()}


def edit(db, model, number, **changes):
    with db.write("Edit") as session:
        row = session.get_one(model, number)
        for name, value in changes.items():
            setattr(row, name, value)


def test_out_in_and_out_again_gives_the_same_bytes_in_one_step(bundle, empty) -> None:
    plan = planned(empty, bundle)
    assert (len(plan.changed), len(plan.conflicts), plan.same) == (0, 0, 0)
    assert dump(empty) == {name: [] for name in kinds()}, "a plan stores nothing"
    assert carry_out(empty, plan) == plan.count_new > 500
    assert bundle_of(empty) == bundle
    whole = dump(empty)
    assert empty.undo() == "Import"
    assert dump(empty) == {name: [] for name in kinds()}
    empty.redo()
    assert dump(empty) == whole


@pytest.mark.slow
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_life_of_random_verbs_goes_round_unchanged(seed, tmp_path, empty) -> None:
    from desktop_app.store.database import Database
    from tests.store.test_undo_of_every_verb import begin, random_life

    with Database.open(tmp_path / "lived") as db:
        db.backup_if_changed = lambda: None
        begin(db)
        random_life(db, random.Random(seed), 200, set())
        data = bundle_of(db)
    carry_out(empty, planned(empty, data))
    assert bundle_of(empty) == data


def test_the_same_library_is_all_the_same(library, bundle) -> None:
    plan = planned(library, bundle)
    assert plan.is_empty
    assert plan.same == sum(map(len, entries_of(bundle).values()))


def test_what_adds_is_a_change_and_what_differs_a_conflict_that_stays_as_here(library, bundle) -> None:
    with library.read() as session:
        first, second = session.scalars(select(Example).where(Example.learned != "")).all()[:2]
    edit(library, Example, first.id, title="A title of mine")
    edit(library, Example, second.id, learned="")
    plan = planned(library, bundle)
    assert [each.title for each in plan.conflicts] == ["A title of mine"]
    assert plan.conflicts[0].differences == (merging.Difference("title", "A title of mine", first.title),)
    assert [each.differences for each in plan.changed] == [(merging.Difference("learned", "", second.learned),)]
    carry_out(library, plan)
    with library.read() as session:
        assert session.get_one(Example, first.id).title == "A title of mine"
        assert session.get_one(Example, second.id).learned == second.learned
    carry_out(library, planned(library, bundle), {("example", first.id)})
    assert bundle_of(library) == bundle


def test_a_joined_row_that_the_store_would_refuse_is_a_conflict(library, bundle) -> None:
    with library.read() as session:
        closed = session.scalars(select(Opportunity).where(Opportunity.status == "closed")).first()
    edit(library, Opportunity, closed.id, status="in_play", closed_on=None, close_reason=None, kept="My own words")
    plan = planned(library, bundle)
    assert [(each.kind, each.id) for each in plan.conflicts] == [("opportunity", closed.id)]
    carry_out(library, plan, {("opportunity", closed.id)})
    with library.read() as session:
        assert session.get_one(Opportunity, closed.id).closed_on == closed.closed_on


def test_what_only_adds_but_would_break_a_rule_is_a_conflict_too(tmp_path) -> None:
    """Here the contact rests, in the file it has a next day: both at once the store refuses."""
    from desktop_app.store.database import Database

    with Database.open(tmp_path) as db:
        with db.write("Add") as session:
            session.add(Person(name="Ines", next_touch=NOW.date(), created_at=NOW))
        data = bundle_of(db)
        with db.write("Rest") as session:
            row = session.get_one(Person, 1)
            row.rests, row.next_touch = True, None
        plan = planned(db, data)
        assert not plan.changed
        assert [each.kind for each in plan.conflicts] == ["person"]
        carry_out(db, plan, {("person", 1)})
        with db.read() as session:
            assert (session.get_one(Person, 1).rests, session.get_one(Person, 1).next_touch) == (False, NOW.date())


def test_nothing_here_is_taken_out_by_a_file_that_does_not_know_it(library, bundle) -> None:
    with library.write("Add") as session:
        session.add(Person(name="Only here", created_at=NOW))
    before = len(dump(library)["person"])
    plan = planned(library, bundle)
    assert plan.is_empty
    carry_out(library, plan)
    assert len(dump(library)["person"]) == before


def test_ids_in_answers_and_takes_follow_their_records(tmp_path) -> None:
    from desktop_app.store.database import Database

    told_whom = FieldKey("panel", "told_whom", "matrix")
    with Database.open(tmp_path / "one") as db:
        with db.write("Fill") as session:
            session.add_all([Opportunity(title="Post", created_at=NOW), example("Told"), example("Kept")])
            session.add(Person(name="Ines", created_at=NOW))
            session.flush()
            session.add(Interview(opportunity_id=1, playbook="panel", created_at=NOW))
            session.flush()
            answers.put(session, 1, told_whom, [{"ref": 1, "examples": [2, 77]}, {"ref": 66, "examples": []}])
            session.add(Take(item="example:2", mode="whole", example_id=2, taken_at=NOW))
            session.add(Take(item="example:77", mode="whole", taken_at=NOW))
        data = bundle_of(db)
    with Database.open(tmp_path / "two") as db:
        with db.write("Here first") as session:
            session.add_all([example("Mine"), example("Mine too"), example("And mine")])
            session.add_all([Person(name="Ola", created_at=NOW), Person(name="Per", created_at=NOW)])
        carry_out(db, planned(db, data))
        with db.read() as session:
            assert session.scalars(select(Example.id).where(Example.title == "Kept")).one() == 5
            assert json.loads(session.scalars(select(Answer.value)).one()) == [
                {"ref": 3, "examples": [5]},
                {"ref": None, "examples": []},
            ]
            assert session.scalars(select(Take.item).order_by(Take.id)).all() == ["example:5", "example:-"]
        assert planned(db, data).is_empty


def example(title, **given):
    return Example(title=title, created_at=NOW, changed_at=NOW, **given)


def test_two_libraries_with_the_same_things_meet_without_doubles(bundle, tmp_path) -> None:
    from desktop_app.records import sample
    from desktop_app.store.database import Database

    with Database.open(tmp_path / "other") as db:
        with db.write("Sample") as session:
            sample.fill(session)
        plan = planned(db, bundle)
        assert plan.count_new == 0
        assert not plan.conflicts


def test_a_rule_of_the_store_stops_an_import_whole(tmp_path) -> None:
    from desktop_app.store.database import Database
    from desktop_app.store.models import Participation

    def manager(name):
        return Person(name=name, may_manage=True, created_at=NOW)

    def fill(db, name):
        with db.write("Fill") as session:
            session.add_all([Opportunity(title="Post", employer="Here", created_at=NOW), manager(name)])
            session.flush()
            session.add(Participation(opportunity_id=1, person_id=1, will_manage_me=True))

    with Database.open(tmp_path / "one") as db:
        fill(db, "Ines")
        data = bundle_of(db)
    with Database.open(tmp_path / "two") as db:
        fill(db, "Tomasz")
        before = dump(db)
        plan = planned(db, data)
        with pytest.raises(UserError, match="Nothing was imported"):
            carry_out(db, plan)
        assert dump(db) == before


# ---------------------------------------------------------------- redaction


def words_in(data):
    archive = Archive("all.zip", data)
    return "\n".join(archive.read(name).decode() for name in archive.names)


def test_a_redacted_bundle_holds_no_name_employer_or_sum_and_can_be_read(library) -> None:
    with library.read() as session:
        found = writing.entries(session)
        people = session.scalars(select(Person.name)).all()
        employers = [name for name in session.scalars(select(Opportunity.employer)) if name]
    made = redacted(found, frozenset(Redaction))
    data = writing.packed(made)
    text = words_in(data)
    entries_of(data)
    assert not [name for name in people if name in text]
    assert not [name for name in employers if re.search(rf"\b{re.escape(name)}\b", text)]
    assert not re.search(r"[£€$]\s?\d", text)
    assert "@" not in text.replace("$record", "")
    assert not {row["uid"] for row in made["example"]} & {row["uid"] for row in found["example"]}


def test_what_is_private_never_leaves_in_a_shared_bundle(library) -> None:
    with library.write("Private") as session:
        session.add(example("Never tell", private=True))
        session.add(Person(name="Ola", remarks="xyzzy", liked=2, created_at=NOW))
    with library.read() as session:
        made = redacted(writing.entries(session), frozenset())
    text = words_in(writing.packed(made))
    assert "Never tell" not in text
    assert "xyzzy" not in text
    assert all(row["liked"] is None for row in made["person"])
    assert not made["match_item"], "the person's own must-haves are private"
    assert "Ola" in text
    entries_of(writing.packed(made))


# ---------------------------------------------------------------- the document


def test_the_document_lists_every_kind_and_field() -> None:
    text = (Path(__file__).parent.parent.parent / "docs" / "bundle.md").read_text(encoding="utf-8")
    for kind in kinds().values():
        section = text.partition(f"## {kind.name}\n")[2].partition("\n## ")[0]
        told = re.findall(r"^\| `(\w+)` \| (\w+)", section, re.MULTILINE)
        assert told == [(field.name, field.form) for field in kind.fields], f"docs/bundle.md, {kind.name}"
