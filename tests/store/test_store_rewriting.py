"""Files replaced all at once or not at all: cut short at every disk call, and plans from somebody else."""

from __future__ import annotations

import json

import pytest

from desktop_app import files
from desktop_app.store import rewriting
from desktop_app.store.failures import StoreError


class Cut(BaseException):
    """The program ends here, as by a kill."""


@pytest.fixture
def made(tmp_path):
    folder = tmp_path / "data"
    for name in ("a.db", "backups/b.db", "greenroom.db", "bundles/greenroom-2026-03-02.zip"):
        files.own_folder((folder / name).parent)
        (folder / name).write_text("old")
    (folder / "greenroom.db-wal").write_text("old log")
    return folder


def three(folder):
    return [folder / "a.db", folder / "backups" / "b.db", folder / "greenroom.db"]


def work(folder, step):
    """What a change does; ``step`` is called before each thing that reaches the disk."""
    bundle = folder / "bundles" / "greenroom-2026-03-02.zip"
    step()
    rewriting.begin(folder, three(folder))
    for path in three(folder):
        step()
        rewriting.beside(path).write_text("new")
    step()
    rewriting.decide(folder, three(folder), [bundle])
    step()
    rewriting.settle(folder)


def contents(folder):
    return {path.read_text() for path in three(folder)}


def test_cut_short_anywhere_the_next_start_has_all_old_or_all_new(made, monkeypatch):
    real, left, seen = files.replace, [0], set()

    def counted():
        left[0] -= 1
        if left[0] == 0:
            raise Cut

    def replaced(new, old):
        counted()
        real(new, old)

    monkeypatch.setattr(files, "replace", replaced)
    for at in range(1, 14):
        for path in three(made):
            path.write_text("old")
        left[0] = at
        try:
            work(made, counted)
        except Cut:
            pass
        else:
            break
        told = rewriting.settle(made)
        assert contents(made) in ({"old"}, {"new"})
        assert ("finished" in told) == (contents(made) == {"new"})
        assert [*made.rglob("*.changing*"), *made.rglob(rewriting.PLAN)] == []
        seen |= contents(made)
        assert rewriting.settle(made) == ""
    assert at == 12  # the whole of it took eleven
    assert seen == {"old", "new"}
    assert not (made / "greenroom.db-wal").exists()
    assert not list((made / "bundles").iterdir())


def test_the_folder_may_be_moved_before_it_is_finished(made):
    rewriting.begin(made, three(made))
    for path in three(made):
        rewriting.beside(path).write_text("new")
    rewriting.decide(made, three(made), [])
    moved = made.rename(made.with_name("elsewhere"))
    assert "the new one holds" in rewriting.settle(moved)
    assert contents(moved) == {"new"}


def test_a_plan_from_elsewhere_removes_nothing_of_the_persons_and_a_damaged_one_stops(made, tmp_path):
    letter = tmp_path / "letter.txt"
    letter.write_text("mine")
    plan = {"decided": True, "files": [str(letter)], "gone": [str(letter), "../letter.txt", "a.db"]}
    (made / rewriting.PLAN).write_text(json.dumps(plan))
    rewriting.settle(made)
    assert letter.read_text() == "mine"
    assert contents(made) == {"old"}
    for damaged in ("", "{", "[]", '{"decided": true}', '{"decided": true, "files": 3, "gone": []}'):
        (made / rewriting.PLAN).write_text(damaged)
        with pytest.raises(StoreError):
            rewriting.settle(made)
    assert contents(made) == {"old"}
