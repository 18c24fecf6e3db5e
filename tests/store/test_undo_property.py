"""Undo all gives the first state byte for byte, redo all the last one, whatever was done in between."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from small_schema import KEPT, SMALL
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from desktop_app.store import report, row_hashes
from desktop_app.store.database import Database

TEXTS = st.text(st.characters(codec="utf-8"), max_size=12)
IDS = st.integers(1, 6)
VERBS = st.one_of(
    st.tuples(st.just("INSERT INTO shelf (name, weight, picture) VALUES (:text, :real, :blob)"), TEXTS, IDS),
    st.tuples(st.just("INSERT INTO book (shelf_id, place, title) VALUES (:id, :other, :text)"), TEXTS, IDS),
    st.tuples(st.just("INSERT INTO page (book_id, text) VALUES (:id, :text)"), TEXTS, IDS),
    st.tuples(st.just("INSERT OR REPLACE INTO shelf (id, name) VALUES (:id, :text)"), TEXTS, IDS),
    st.tuples(st.just("UPDATE book SET title = :text WHERE id = :id"), TEXTS, IDS),
    st.tuples(st.just("UPDATE book SET sequel_of = :other WHERE id = :id"), TEXTS, IDS),
    st.tuples(st.just("UPDATE book SET place = place + 10"), TEXTS, IDS),
    st.tuples(st.just("UPDATE shelf SET id = id + 20 WHERE id = :id"), TEXTS, IDS),
    st.tuples(st.just("UPDATE shelf SET name = upper(name), weight = :real"), TEXTS, IDS),
    st.tuples(st.just("DELETE FROM shelf WHERE id = :id"), TEXTS, IDS),
    st.tuples(st.just("DELETE FROM book WHERE id = :id"), TEXTS, IDS),
    st.tuples(st.just("INSERT INTO score (book_id, value) VALUES (:id, 7)"), TEXTS, IDS),
)
STEPS = st.lists(st.lists(VERBS, min_size=1, max_size=4), max_size=12)


def state(db):
    with db.read() as session:
        run = session.connection().exec_driver_sql
        found = []
        for name in KEPT:
            names = row_hashes.columns(db._raw, name)
            exact = ", ".join(f"hex({column}), typeof({column})" for column in names)
            found.append(run(f"SELECT {exact} FROM {name} ORDER BY id").fetchall())
        return found


def carry_out(db, verbs):
    with db.write("Step") as session:
        for verb, words, number in verbs:
            session.execute(
                text(verb),
                {"text": words, "id": number, "other": 7 - number, "real": number / 3, "blob": words.encode()},
            )


@pytest.mark.slow
@given(steps=STEPS)
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_undo_all_and_redo_all_are_byte_equal(steps):
    folder = Path(tempfile.mkdtemp())
    try:
        with Database.open(folder, schema=SMALL) as db:
            carry_out(db, [("INSERT INTO shelf (name) VALUES ('first')", "", 1)])
            states = [state(db)]
            for verbs in steps:
                try:
                    carry_out(db, verbs)
                except IntegrityError:
                    assert state(db) == states[-1]
                    continue
                if state(db) != states[-1]:
                    states.append(state(db))
            walk_back_and_forth(db, states)
            found = report.of_open(db._raw, db.path, full=True)
            assert found.whole, found
    finally:
        shutil.rmtree(folder)


def walk_back_and_forth(db, states):
    seen = [states[-1]]
    while db.undo_label and len(db._history.done) > 1:
        db.undo()
        if state(db) != seen[-1]:
            seen.append(state(db))
    assert seen == states[::-1]
    while db.redo():
        pass
    assert state(db) == states[-1]
    while len(db._history.done) > 1:
        db.undo()
    assert state(db) == states[0]
