"""Vectors of texts are kept once, by one model, and not without end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.records import text_vectors
from desktop_app.store.database import Database

if TYPE_CHECKING:
    from pathlib import Path


def test_vectors_are_kept_outside_undo_and_another_models_go(tmp_path: Path) -> None:
    with Database.open(tmp_path) as database:
        with database.write("read") as session:
            text_vectors.keep(session, "old", {"a": b"1", "b": b"2"})
            text_vectors.keep(session, "old", {"a": b"other", "c": b"3"})
        assert database.undo_label is None
        with database.read() as session:
            assert text_vectors.kept(session, "old") == {"a": b"1", "b": b"2", "c": b"3"}
            assert text_vectors.kept(session, "new") == {}
        with database.write("read") as session:
            text_vectors.keep(session, "new", {"a": b"9"})
            assert text_vectors.kept(session, "old") == {}
            assert text_vectors.kept(session, "new") == {"a": b"9"}


def test_the_oldest_go_where_there_are_too_many(tmp_path: Path) -> None:
    with Database.open(tmp_path) as database, database.write("read") as session:
        text_vectors.keep(session, "m", {"a": b"1", "b": b"2"})
        text_vectors.keep(session, "m", {}, most=2)
        assert set(text_vectors.kept(session, "m")) == {"a", "b"}
        text_vectors.keep(session, "m", {"c": b"3"}, most=2)
        assert set(text_vectors.kept(session, "m")) == {"b", "c"}
