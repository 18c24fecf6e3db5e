"""``greenroom read`` as a person or a script runs it."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from desktop_app.cli import run
from desktop_app.reading.documents.apart import environment

if TYPE_CHECKING:
    from pathlib import Path

POSTING = """\
# Day surgery manager

## What you need
- Registered nurse, current registration
- At least three years leading a clinical team, with PostgreSQL

## Nice to have
- A year in theatre
- Blue hair

Some of us must have tea.

## We offer
- Free parking
"""


@pytest.fixture
def posting(tmp_path: Path) -> str:
    file = tmp_path / "posting.md"
    file.write_text(POSTING, encoding="utf-8")
    return str(file)


def test_json_is_what_was_promised(posting: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["read", posting, "--json"]) == 0
    out = json.loads(capsys.readouterr().out)
    assert list(out) == ["language", "requirements", "not_sorted", "notice"]
    assert out["requirements"][1] == {
        "line": 5,
        "end": 5,
        "text": "At least three years leading a clinical team, with PostgreSQL",
        "level": "must",
        "kind": "experience",
        "years": 3.0,
        "confidence": "high",
        "heading": "What you need",
        "terms": ["PostgreSQL"],
    }
    assert out["requirements"][0]["years"] is None
    assert (out["language"], out["notice"]) == ("en", None)


def test_text_for_reading_has_musts_before_wishes(posting: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["read", posting]) == 0
    out = capsys.readouterr().out
    assert (
        out.index("MUST  2") < out.index("■ Registered nurse") < out.index("WISH  2") < out.index("□ A year in theatre")
    )
    assert "[experience, 3 years, line 5]" in " ".join(out.split())
    assert "Left out as not asked of you: 2 passages (benefit, other)." in out
    assert all(len(line) <= 88 for line in out.split("\n"))


def test_the_text_that_lines_count_in(posting: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["read", posting, "--text"]) == 0
    assert capsys.readouterr().out == POSTING


def test_unsure_and_unsorted_lines_are_marked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "page.txt"
    file.write_text(
        "Clerk\n\nOddments\n- Experience of filing\n- Knowledge of law\n- One year of experience in a bank\n\n"
        "What we offer\nYou must have a licence to park\nhere for free.\n",
        encoding="utf-8",
    )
    assert run(["read", str(file)]) == 0
    out = capsys.readouterr().out
    assert "No requirement heading was found" in out
    assert "1 year, line 6, unsure" in out
    assert "NOT SORTED YET" in out


def test_lines_of_a_page_are_those_of_its_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "page.html"
    file.write_text(
        "<html>\n<h1>Clerk</h1>\n\n<h2>You have</h2>\n<ul>\n<li>a degree\nin law</li>\n</ul>\n", encoding="utf-8"
    )
    assert run(["read", str(file), "--json"]) == 0
    (item,) = json.loads(capsys.readouterr().out)["requirements"]
    assert (item["line"], item["end"]) == (6, 7)
    assert run(["read", str(file)]) == 0
    assert "lines 6-7" in capsys.readouterr().out


def test_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(POSTING.encode("utf-16"))))
    assert run(["read", "-", "--json"]) == 0
    assert len(json.loads(capsys.readouterr().out)["requirements"]) == 4


def test_what_cannot_be_read_is_one_line_and_exit_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)) * 20)
    (tmp_path / "large.txt").write_bytes(b"word " * 10_000_000)
    (tmp_path / "not.pdf").write_bytes(b"no pdf")
    for name in ("empty.txt", "binary.txt", "large.txt", "not.pdf", "missing.txt", "."):
        assert run(["read", str(tmp_path / name)]) == 1
        said = capsys.readouterr()
        assert said.out == ""
        assert said.err.startswith("greenroom: ")
        assert said.err.count("\n") == 1
        assert "Nothing was changed." in said.err


def test_the_module_runs_without_a_window(posting: str) -> None:
    found = subprocess.run(
        [sys.executable, "-P", "-m", "desktop_app", "read", posting, "--json"],
        capture_output=True, check=False, env=environment(),
    )  # fmt: skip
    assert found.returncode == 0
    assert json.loads(found.stdout.decode("utf-8"))["language"] == "en"
    assert found.stderr == b""
