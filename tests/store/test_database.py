from __future__ import annotations

import threading

import pytest
from small_schema import SMALL, Book, Page, Score, Shelf
from sqlalchemy import delete, select, text, update
from sqlalchemy.exc import IntegrityError

from desktop_app.store.database import Database
from desktop_app.store.failures import Problem, StoreError


def shelf_with_books(db, name="Wood", titles=("One", "Two")):
    with db.write(f"Add {name}") as session:
        shelf = Shelf(name=name, weight=1.5, picture=b"\x00\xff")
        session.add(shelf)
        session.flush()
        for place, title in enumerate(titles):
            session.add(Book(shelf_id=shelf.id, place=place, title=title))
        return shelf


def test_what_is_written_is_there_after_opening_again(folder, dump):
    with Database.open(folder, schema=SMALL) as db:
        shelf_with_books(db)
        before = dump(db)
    with Database.open(folder, schema=SMALL) as db:
        assert dump(db) == before
        assert len(before["book"]) == 2


def test_a_failing_write_leaves_nothing(db, dump):
    def half_done(session):
        session.add(Shelf(name="Half"))
        session.flush()
        raise ZeroDivisionError

    before = dump(db)
    with pytest.raises(ZeroDivisionError), db.write("Fail") as session:
        half_done(session)
    assert dump(db) == before
    assert db.undo_label is None


def test_a_failing_constraint_is_our_bug_and_leaves_nothing(db, dump):
    with pytest.raises(IntegrityError), db.write("Nameless") as session:
        session.add_all([Shelf(name="Fine"), Shelf(name="")])
    assert dump(db)["shelf"] == []
    shelf_with_books(db)
    assert len(dump(db)["shelf"]) == 1


def test_sessions_never_nest(db):
    for outer in (db.read, lambda: db.write("Outer")):
        for inner in (db.read, lambda: db.write("Inner")):
            with outer(), pytest.raises(RuntimeError, match="never nest"), inner():
                pass
    with db.write("Outer"), pytest.raises(RuntimeError, match="never nest"):
        db.undo()
    shelf_with_books(db)


def test_another_thread_is_refused(db):
    refused = []

    def elsewhere():
        for use in (lambda: db.read().__enter__(), lambda: db.write("x").__enter__(), db.undo, db.close):
            try:
                use()
            except RuntimeError as error:
                refused.append(str(error))

    thread = threading.Thread(target=elsewhere)
    thread.start()
    thread.join()
    assert len(refused) == 4
    assert all("thread" in words for words in refused)


def test_a_read_cannot_write(db, dump):
    shelf_with_books(db)
    before = dump(db)
    with pytest.raises(RuntimeError, match="cannot write"), db.read() as session:
        session.execute(delete(Book))
    assert dump(db) == before
    shelf_with_books(db, "Next")


def test_undo_and_redo_by_label(db, dump):
    empty = dump(db)
    shelf = shelf_with_books(db)
    full = dump(db)
    with db.write("Delete shelf") as session:
        session.execute(delete(Shelf).where(Shelf.id == shelf.id))
    gone = dump(db)
    assert gone["book"] == []
    assert db.undo_label == "Delete shelf"
    assert db.undo() == "Delete shelf"
    assert dump(db) == full
    assert (db.undo_label, db.redo_label) == ("Add Wood", "Delete shelf")
    assert db.undo() == "Add Wood"
    assert dump(db) == empty
    assert db.undo() is None
    assert db.redo() == "Add Wood"
    assert dump(db) == full
    assert db.redo() == "Delete shelf"
    assert dump(db) == gone
    assert db.redo() is None


def test_a_new_write_ends_redo(db):
    shelf_with_books(db)
    db.undo()
    shelf_with_books(db, "Other")
    assert db.redo_label is None


def test_set_null_by_a_foreign_key_is_taken_back(db, dump):
    shelf = shelf_with_books(db)
    with db.write("Sequel") as session:
        first, second = session.scalars(select(Book).order_by(Book.id))
        second.sequel_of = first.id
    before = dump(db)
    with db.write("Delete first") as session:
        session.execute(delete(Book).where(Book.place == 0, Book.shelf_id == shelf.id))
    assert dump(db)["book"][0][-2] is None
    db.undo()
    assert dump(db) == before


@pytest.mark.parametrize(
    "awkward",
    ["a\0b", "it's", '"', "\\", "ÄÖ", "äö", "é", "e\u0301", "日本語", "😀", "x'00'", "\r\n", "NULL", "%s ? :x"],
)
def test_any_text_comes_back_byte_for_byte(db, dump, awkward):
    shelf_with_books(db, titles=(awkward,))
    before = dump(db)
    with db.write("Change") as session:
        session.execute(update(Book).values(title="other"))
    with db.write("Delete") as session:
        session.execute(delete(Shelf))
    db.undo()
    db.undo()
    assert dump(db) == before


def test_a_change_of_case_alone_is_undone_in_a_column_that_ignores_case(db, dump):
    shelf_with_books(db, "wood")
    before = dump(db)
    with db.write("Rename") as session:
        session.execute(update(Shelf).values(name="WOOD"))
    assert dump(db) != before
    db.undo()
    assert dump(db) == before


def test_a_replace_is_undone_too(db, dump):
    shelf_with_books(db)
    before = dump(db)
    with db.write("Replace") as session:
        session.execute(text("INSERT OR REPLACE INTO shelf (id, name) VALUES (9, 'wood')"))
    assert dump(db)["book"] == []
    db.undo()
    assert dump(db) == before


def test_places_swapped_through_an_empty_one_are_swapped_back(db, dump):
    shelf_with_books(db)
    before = dump(db)
    with db.write("Swap") as session:
        first, second = session.scalars(select(Book).order_by(Book.place))
        first.place = None
        session.flush()
        second.place = 0
        session.flush()
        first.place = 1
    db.undo()
    assert dump(db) == before
    db.redo()
    assert [row[2] for row in dump(db)["book"]] == [1, 0]


def test_typing_in_one_field_is_one_step(db, dump):
    shelf_with_books(db)
    before = dump(db)
    for length in range(1, 6):
        with db.write("Edit title", merge=("book", 1, "title")) as session:
            session.get_one(Book, 1).title = "w" * length
    with db.write("Edit title", merge=("book", 2, "title")) as session:
        session.get_one(Book, 2).title = "other field"
    assert db.undo() == "Edit title"
    assert dump(db)["book"][0][3] == "wwwww"
    assert db.undo() == "Edit title"
    assert dump(db) == before
    db.redo()
    assert dump(db)["book"][0][3] == "wwwww"


def test_typing_keeps_only_the_oldest_text_in_memory(db):
    shelf_with_books(db)
    for length in range(1, 200):
        with db.write("Edit", merge="title") as session:
            session.get_one(Book, 1).title = "w" * length
    assert len(db._history.done[-1].changes) == 1


def test_typing_after_a_pause_is_a_new_step(db):
    shelf_with_books(db)
    for word in ("a", "ab"):
        with db.write("Edit", merge="title") as session:
            session.get_one(Book, 1).title = word
        db._history.done[-1].at -= 61
    assert [step.label for step in db._history.done] == ["Add Wood", "Edit", "Edit"]


def test_a_write_that_changes_nothing_is_no_step_and_no_news(db):
    shelf_with_books(db)
    heard = []
    db.listen(heard.append)
    with db.write("Nothing") as session:
        session.execute(update(Book).where(Book.place == 0).values(title="One"))
    assert heard == []
    assert db.undo_label == "Add Wood"


def test_listeners_hear_what_was_touched_and_by_whom(db):
    heard = []
    stop = db.listen(heard.append)
    source = object()
    with db.write("Add", source=source) as session:
        session.add(Shelf(name="A"))
    assert heard[0].tables == {"shelf"}
    assert heard[0].ids == {"shelf": {1}}
    assert heard[0].source is source
    assert (heard[0].label, heard[0].kind) == ("Add", "write")
    db.undo()
    db.redo()
    assert [(news.kind, news.source) for news in heard[1:]] == [("undo", None), ("redo", None)]
    stop()
    db.undo()
    assert len(heard) == 3


def test_a_listener_may_read_and_write(db, dump):
    def answer(changes):
        if changes.tables == {"shelf"}:
            dump(db)
            with db.write("Follow") as session:
                session.add(Book(shelf_id=1, title="By itself"))

    db.listen(answer)
    with db.write("Add") as session:
        session.add(Shelf(name="A"))
    assert len(dump(db)["book"]) == 1


def test_a_foreign_key_change_of_another_table_is_heard(db):
    shelf_with_books(db)
    heard = []
    db.listen(heard.append)
    with db.write("Delete shelf") as session:
        session.execute(delete(Shelf))
    assert heard[0].tables == {"shelf", "book"}


def test_a_cache_is_reported_but_never_undone(db, dump):
    shelf_with_books(db)
    heard = []
    db.listen(heard.append)
    with db.write("Score") as session:
        session.add(Score(book_id=1, value=7))
    assert heard[0].tables == {"score"}
    assert db.undo_label == "Add Wood"
    assert len(dump(db, ("score",))["score"]) == 1


def test_a_savepoint_rolled_back_leaves_no_trace_in_the_step(db, dump):
    shelf_with_books(db)
    before = dump(db)
    with db.write("Two") as session:
        session.add(Page(book_id=1, text="kept"))
        session.flush()
        inner = session.begin_nested()
        session.add(Page(book_id=1, text="dropped"))
        session.flush()
        inner.rollback()
    assert [row[2] for row in dump(db)["page"]] == ["kept"]
    db.undo()
    assert dump(db) == before


def test_history_is_bounded(db, monkeypatch):
    monkeypatch.setattr("desktop_app.store.undo.MOST_CHARACTERS", 5000)
    for number in range(30):
        with db.write(f"Step {number}") as session:
            session.add(Shelf(name=f"{number}", picture=b"x" * 500))
    with db.write("Delete all") as session:
        session.execute(delete(Shelf))
    assert db.undo() == "Delete all"


def test_a_second_opening_of_the_same_folder_is_refused(db, folder):
    with pytest.raises(StoreError, match="open in another window") as refused:
        Database.open(folder, schema=SMALL)
    assert refused.value.problem is Problem.HELD
    assert refused.value.may_take_over is False
    shelf_with_books(db)


def test_closing_leaves_one_file_at_rest_and_can_be_repeated(folder):
    db = Database.open(folder, schema=SMALL)
    shelf_with_books(db)
    db.close()
    db.close()
    assert not (folder / "greenroom.db-wal").exists()
    assert (folder / "greenroom.lock").read_bytes() == b""
