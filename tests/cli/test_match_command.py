"""``greenroom match`` as a person or a script runs it."""

import json
from pathlib import Path

import pytest

from desktop_app.cli import run

EXAMPLES = [
    {"id": "a", "title": "Stock moved", "tags": ["SAP"], "situation": "", "task": "", "action": "I moved the stock.",
     "result": "Done in a day.", "persona": "x"},
    {"id": "b", "title": "Night shift", "action": "I called the doctor for a patient."},
]  # fmt: skip
REQUIREMENTS = [
    {"id": "r1", "text": "Moving stock with forklifts", "kind": "story"},
    {"id": "r2", "text": "Speaks Xhosa", "kind": "fact"},
    {"id": "r3", "text": "Quantum chromodynamics"},
]


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    examples, requirements = tmp_path / "examples.json", tmp_path / "requirements.json"
    examples.write_text(json.dumps(EXAMPLES), encoding="utf-8")
    requirements.write_text(json.dumps(REQUIREMENTS), encoding="utf-8")
    return examples, requirements


def test_json_has_scores_reasons_and_what_was_not_found(
    files: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["match", *map(str, files), "--json"]) == 0
    out = json.loads(capsys.readouterr().out)
    assert out["scores"]["r1"]["a"] > 0
    assert "r2" not in out["scores"]
    assert "r3" in out["nothing_found"]
    reason = out["reasons"]["r1"]["a"]
    assert set(reason) == {"pairs", "missing", "closest", "strength"}
    assert ["stock", "Stock"] in reason["pairs"]
    assert reason["missing"] == ["forklifts"]
    assert reason["strength"] in ("likely", "look", "weak")


def test_text_is_for_reading(files: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["match", *map(str, files)]) == 0
    out = capsys.readouterr().out
    assert "1. Stock moved" in out
    assert "Not found in it: forklifts" in out
    assert "A fact" in out
    assert "We found nothing. Do you have a story for this?" in out
    assert "%" not in out


def test_reasons_are_said_in_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    examples, requirements = tmp_path / "examples.json", tmp_path / "requirements.json"
    told = [{"id": "a", "title": "Winter peak", "action": "I set up Salesforce for the stock team."}]
    asked = [{"id": "r", "text": "Experience with a CRM and quarks"}, {"id": "s", "text": "Salesforce"}]
    examples.write_text(json.dumps(told), encoding="utf-8")
    requirements.write_text(json.dumps(asked), encoding="utf-8")
    assert run(["match", str(examples), str(requirements)]) == 0
    out = capsys.readouterr().out
    assert "CRM → Salesforce" in out
    assert "Not found in it: quarks" in out
    assert "Closest sentence (a guess): “I set up Salesforce for the stock team.”" in out
    assert "Speaks for it: Salesforce\n" in out


def test_without_the_meaning_pack_it_says_so(
    files: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.matching.meaning.pack.find_meaning.__defaults__", (tmp_path,))
    assert run(["match", *map(str, files)]) == 0
    assert "words alone (the meaning pack is not installed)" in capsys.readouterr().out


def test_what_read_prints_can_be_matched(
    files: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    posting = tmp_path / "posting.txt"
    posting.write_text("Requirements\n- Moving stock between sites\n- Bachelor's degree\n", encoding="utf-8")
    assert run(["read", str(posting), "--json"]) == 0
    read = tmp_path / "read.json"
    read.write_text(capsys.readouterr().out, encoding="utf-8")
    assert run(["match", str(files[0]), str(read), "--json"]) == 0
    out = json.loads(capsys.readouterr().out)
    assert out["scores"]["line 2"]["a"] > 0
    assert "line 3" not in out["scores"]


def test_two_requirements_of_one_line_get_an_id_each(
    files: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    read = tmp_path / "read.json"
    listed = [{"line": 4, "text": "stock"}, {"line": 4, "text": "night"}, {"text": "stock"}]
    read.write_text(json.dumps({"requirements": listed}), encoding="utf-8")
    assert run(["match", str(files[0]), str(read), "--json"]) == 0
    assert set(json.loads(capsys.readouterr().out)["scores"]) == {"line 4", "line 4 (2)", "line ?"}
    read.write_text('{"requirements": [5]}', encoding="utf-8")
    assert run(["match", str(files[0]), str(read)]) == 1
    assert "is not a requirement but a number" in capsys.readouterr().err


def record(**changes: object) -> str:
    return json.dumps([{"id": "a", "title": "T", **changes}])


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "There is no file"),
        ("{not json", "not valid JSON (line 1)"),
        ("[NaN]", "not valid JSON"),
        ('{"id": "a"}', "does not hold a list"),
        ("[1]", "is not an example but a number"),
        ("[true]", "true or false"),
        (record(id=3), "not a text"),
        (record(id=" "), "“id”"),
        (record(id=None), "has no “id”"),
        (record(tags="SAP"), "not a list of texts"),
        (record(action=5), "“action” that is not a text"),
        (json.dumps([EXAMPLES[1], EXAMPLES[1]]), "have the id “b”"),
        ("[" * 100_000, "not valid JSON"),
    ],
)
def test_bad_input_is_one_clear_line(
    content: str | None, said: str, files: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = tmp_path / "bad.json"
    if content is not None:
        bad.write_text(content, encoding="utf-8")
    assert run(["match", str(bad), str(files[1])]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert said in captured.err
    assert captured.err.count("\n") == 1


def test_a_binary_file_and_a_folder_are_refused_in_words(
    files: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    binary = tmp_path / "binary.json"
    binary.write_bytes(b"\xff\xfe\x00\x00\x81")
    for bad in (binary, tmp_path):
        assert run(["match", str(files[0]), str(bad)]) == 1
        assert "greenroom: " in capsys.readouterr().err


def test_a_requirement_without_text_is_refused(
    files: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = tmp_path / "bad.json"
    bad.write_text('[{"id": "r"}]', encoding="utf-8")
    assert run(["match", str(files[0]), str(bad)]) == 1
    assert "has no “text”" in capsys.readouterr().err


def test_odd_but_valid_content_is_no_failure(files: tuple[Path, Path], tmp_path: Path) -> None:
    empty, odd = tmp_path / "empty.json", tmp_path / "odd.json"
    empty.write_text("[]", encoding="utf-8")
    odd.write_text('[{"id": "\\ud800", "text": "half a pair \\udfff of stock"}]', encoding="utf-8")
    assert run(["match", str(empty), str(odd)]) == 0
    assert run(["match", str(files[0]), str(odd), "--json"]) == 0
    assert run(["match", str(empty), str(empty), "--json"]) == 0
