from __future__ import annotations

import json

import pytest

from desktop_app.cli import run
from desktop_app.records import interviews, opportunities, people
from desktop_app.store.database import Database


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    folder = tmp_path_factory.mktemp("sample")
    assert run(["--data", str(folder), "sample"]) == 0
    return folder


def ask(folder, *words):
    return run(["--data", str(folder), *words])


def test_a_new_store_is_filled_once(tmp_path, capsys):
    folder = tmp_path / "new" / "folder"
    assert ask(folder, "sample", "electrician") == 0
    assert capsys.readouterr().out == f"1 opportunities, 3 examples and 2 interviews are in {folder}\n"
    assert ask(folder, "sample") == 1
    said = capsys.readouterr()
    assert said.err.startswith("greenroom: This store is not empty")
    with Database.open(folder) as db, db.read() as session:
        assert len(opportunities.in_list(session)) == 1
    with Database.open(folder) as db:
        assert db.undo_label is None


def test_an_unknown_sample_is_one_clear_line(tmp_path, capsys):
    assert ask(tmp_path, "sample", "baker") == 1
    said = capsys.readouterr().err
    assert "no sample named “baker”" in said
    assert said.count("\n") == 1


@pytest.mark.parametrize("kind", ["opportunities", "examples", "interviews", "people"])
def test_the_id_comes_first_on_every_line(filled, capsys, kind):
    assert ask(filled, "list", kind, "--json") == 0
    records = json.loads(capsys.readouterr().out)
    assert ask(filled, "list", kind) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [int(line.split()[0]) for line in lines] == [record["id"] for record in records]
    assert len(lines) >= 7


def test_lines_say_what_one_looks_for(filled, capsys):
    ask(filled, "list", "interviews")
    said = capsys.readouterr().out
    assert "Brightwell Clinics" in said
    assert "Hiring manager" in said
    assert "Ingrid Solheim" in said
    assert "nobody named" in said
    ask(filled, "list", "examples")
    said = capsys.readouterr().out
    assert "Discharge lounge" in said
    assert "84 s" in said
    assert "retired" in said
    assert "not confirmed yet" in said
    ask(filled, "list", "people")
    assert "Director of Operations" in capsys.readouterr().out
    ask(filled, "list", "opportunities")
    assert "stronger match" in capsys.readouterr().out


def test_without_a_kind_everything_is_listed_under_its_heading(filled, capsys):
    assert ask(filled, "list") == 0
    said = capsys.readouterr().out
    assert [line for line in said.splitlines() if line in {"Opportunities", "Examples", "Interviews", "People"}] == [
        "Opportunities", "Examples", "Interviews", "People",
    ]  # fmt: skip
    assert ask(filled, "list", "--json") == 0
    assert set(json.loads(capsys.readouterr().out)) == {"opportunities", "examples", "interviews", "people"}


def test_json_never_holds_what_is_private(filled, capsys):
    ask(filled, "list", "--json")
    said = capsys.readouterr().out
    assert "Would call her first" not in said
    assert '"liked"' not in said
    assert "45000" not in said


def test_listing_leaves_the_store_as_it_was(filled):
    before = {file.name: file.read_bytes() for file in filled.iterdir() if file.is_file()}
    assert ask(filled, "list") == 0
    assert {file.name: file.read_bytes() for file in filled.iterdir() if file.is_file()} == before


def test_a_store_can_be_listed_while_a_window_is_open_on_it(filled, capsys):
    with Database.open(filled):
        assert ask(filled, "list", "people") == 0
    assert "Tomasz Wilk" in capsys.readouterr().out


def test_a_playbook_of_ones_own_gives_the_round_its_name(tmp_path, capsys):
    with Database.open(tmp_path) as db, db.write("Add") as session:
        post = opportunities.add(session, title="Head of school")
        interviews.add(session, post, "governors")
    own = tmp_path / "playbooks"
    own.mkdir(exist_ok=True)
    head = ['key = "governors"', 'title = "School governors"', 'person = "the governors"', "stage = 3"]
    (own / "governors.toml").write_text("\n".join([*head, "may_manage = false", 'like = "panel"']), "utf-8")
    assert ask(tmp_path, "list", "interviews") == 0
    assert "School governors" in capsys.readouterr().out


def test_an_empty_store_says_so_in_words(tmp_path, capsys):
    Database.open(tmp_path).close()
    assert ask(tmp_path, "list") == 0
    said = capsys.readouterr().out
    assert "No opportunities yet" in said
    assert "Nobody yet" in said


def test_no_store_is_one_clear_line(tmp_path, capsys):
    assert ask(tmp_path / "nowhere", "list") == 1
    assert "There is no library" in capsys.readouterr().err
    assert not (tmp_path / "nowhere").exists()


def test_a_wrong_kind_is_wrong_usage(tmp_path):
    assert ask(tmp_path, "list", "unicorns") == 2


def test_names_in_any_script_are_listed(tmp_path, capsys):
    with Database.open(tmp_path) as db, db.write("Add person") as session:
        people.add(session, name="李雷")
    assert ask(tmp_path, "list", "people") == 0
    assert "李雷" in capsys.readouterr().out
