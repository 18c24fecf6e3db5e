"""``greenroom coach`` as a person or a script runs it."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING

import pytest

from desktop_app.cli import run

if TYPE_CHECKING:
    from pathlib import Path

ONBOARDING = {
    "title": "Onboarding",
    "situation": "Our department had a lot of problems with new customers and everyone was under pressure.",
    "task": "We needed to make things better for the customers.",
    "action": "We had meetings and we looked at what was going wrong. We decided on a new process and we helped each "
    "other to put it in place. We worked on the documents together and our manager supported us all the way.",
    "result": "It went really well and everybody was very happy with the new way of working.",
    "competency": "teamwork",
    "requirement": "Manage customer onboarding",
    "terms": ["onboard"],
    "truth": True,
}


def written(folder: Path, content: object) -> str:
    file = folder / "example.json"
    file.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return str(file)


def test_json_has_the_promised_fields_in_the_promised_order(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["coach", written(tmp_path, ONBOARDING), "--json"]) == 0
    out = json.loads(capsys.readouterr().out)
    assert list(out)[:4] == ["words", "seconds", "shares", "findings"]
    assert (out["words"]["total"], out["seconds"]) == (80, 34)
    assert out["shares"] == {"situation": 19, "task": 11, "action": 51, "result": 19}
    found = [(each["severity"], each["rule"]) for each in out["findings"]]
    assert found == sorted(found, key=lambda pair: ("EWI".index(pair[0]), pair[1]))
    first = out["findings"][0]
    assert list(first)[:6] == ["rule", "severity", "message", "fix", "part", "spans"]
    assert (first["rule"], first["part"], first["spans"][0]) == ("OWN-01", "action", [0, 2])
    assert out["notice"] is None


def test_text_says_what_is_right_first_and_five_findings_in_full(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["coach", written(tmp_path, ONBOARDING), "--audience", "recruiter"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("Onboarding, for a recruiter\n80 words, about 34 s aloud\n")
    assert out.index("Right already: Action 51%") < out.index("I hear the team; where are you?")
    assert "In Action: we 7, I 0." in out
    assert out.index("Also:") > out.index("OWN-05")
    assert max(map(len, out.splitlines())) <= 100


def test_a_clean_example_is_told_so_and_another_pace_counts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    clean = {
        "situation": "In spring 2023 at Harlow Foods we paid about 900 supplier invoices a month, and 8% failed.",
        "task": "My job was to get that under 3% by June.",
        "action": "I pulled three months of rejected invoices and sorted them by cause. I rewrote the supplier form so "
        "that the number became compulsory. I then phoned our twenty largest suppliers and walked them through "
        "it. I set up a Friday check too.",
        "result": "By the end of May rejections fell from 8% to 2.1%.",
        "requirement": "Reduce invoice errors",
        "terms": "invoice, error",
        "truth": True,
        "number_source": "exact",
    }
    assert run(["coach", written(tmp_path, clean), "--audience", "hiring manager", "--pace", "100"]) == 0
    out = capsys.readouterr().out
    assert "for a hiring manager" in out
    assert "80 words, about 48 s" in out
    assert run(["coach", written(tmp_path, clean)]) == 0
    assert "Nothing to mend." in capsys.readouterr().out


def test_a_version_in_parts_is_what_is_judged(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = {**ONBOARDING, "versions": {"hm": {"action": "I ran.", "result": ""}, "recruiter": "We had meetings."}}
    assert run(["coach", written(tmp_path, told), "--audience", "hm", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["words"]["action"] == 2
    assert run(["coach", written(tmp_path, told), "--json"]) == 0
    out = json.loads(capsys.readouterr().out)
    assert out["words"]["action"] == 41
    assert [each["part"] for each in out["findings"] if each["rule"] == "LEN-02"] == ["recruiter"]


def test_another_language_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    german = {
        "situation": "Im Jahr 2022 war ich bei der Stadt Kassel und wir hatten viele Beschwerden von den Bürgern.",
        "action": "Ich habe mit allen Kollegen gesprochen und die Liste der Anträge neu geordnet und gekürzt.",
    }
    assert run(["coach", written(tmp_path, german)]) == 0
    assert "This is not in English" in capsys.readouterr().out


def test_it_reads_from_a_pipe(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(json.dumps(ONBOARDING)))
    assert run(["coach", "-", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["words"]["total"] == 80


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "is not valid JSON (line 1)"),
        ("[1, 2]", "does not hold one example"),
        ('{"title": "T"}', "has none of situation, task, action and result"),
        ('{"action": 3}', "“action” in"),
        ('{"action": "I ran.", "truth": "yes"}', "is not true or false"),
        ('{"action": "I ran.", "terms": [1]}', "is not a list of texts"),
        ('{"action": "I ran.", "versions": {"recruiter": 1}}', "is not an object of texts"),
        ('{"action": "I ran.", "year": "soon"}', "is not a year"),
        ('{"action": "I ran.", "versions": ["x"]}', "is not an object"),
        ("[" * 100_000, "is not valid JSON"),
    ],
)
def test_bad_content_is_one_sentence_and_exit_one(
    content: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["coach", written(tmp_path, content)]) == 1
    caught = capsys.readouterr()
    assert caught.out == ""
    assert said in caught.err
    assert caught.err.count("\n") == 1


def test_bad_files_are_one_sentence_and_exit_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    binary = tmp_path / "photo.json"
    binary.write_bytes(b"\xff\xfe\x00\x81")
    for name, said in [
        (tmp_path / "none.json", "There is no file"),
        (binary, "UTF-8"),
        (tmp_path, "could not be read"),
    ]:
        assert run(["coach", str(name)]) == 1
        assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    ("wrong", "possible"),
    [
        (["--audience", "the cat"], "recruiter, hr, panel"),
        (["--pace", "fast"], "between 40 and 400"),
        (["--pace", "9"], "between 40 and 400"),
    ],
)
def test_wrong_usage_is_exit_two_and_names_what_is_possible(
    wrong: list[str], possible: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["coach", written(tmp_path, ONBOARDING), *wrong]) == 2
    assert possible in capsys.readouterr().err


def test_lone_surrogates_and_empty_parts_are_findings_not_failures(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["coach", written(tmp_path, '{"title": "a\\ud800b", "action": "\\ud83d", "result": null}')]) == 0
    assert "The part that is marked is empty." in capsys.readouterr().out
