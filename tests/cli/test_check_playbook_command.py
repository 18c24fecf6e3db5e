"""``greenroom check-playbook`` as whoever writes a playbook runs it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.cli import run
from desktop_app.playbooks import load

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_a_built_in_playbook_is_right(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check-playbook", str(load.BUILT_IN / "hiring_manager.toml")]) == 0
    out = capsys.readouterr().out
    assert "hiring_manager.toml is right: “Hiring manager”, 14 pages, about 167 minutes." in out
    assert "It takes the place of the built-in “Hiring manager”." in out


def test_every_problem_is_named_by_page_and_field(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = (load.BUILT_IN / "technical.toml").read_text(encoding="utf-8")
    text = text.replace('kind = "number"', 'kind = "slider"').replace('rule = "number_over"', 'rule = "too_loud"')
    file = tmp_path / "mine.toml"
    file.write_text(text, encoding="utf-8")
    assert run(["check-playbook", str(file)]) == 1
    shown = capsys.readouterr()
    assert "mine.toml, page T7, field “silence”: the kind “slider” is not known." in shown.out
    assert "mine.toml, page T7, check “too_loud”" in shown.out
    assert shown.err.count("\n") == 1
    assert "2 problems" in shown.err


def test_one_problem_is_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "mine.toml"
    text = (load.BUILT_IN / "technical.toml").read_text(encoding="utf-8")
    file.write_text(text.replace("stage = 3\n", "stage = 3\nweather = 1\n"), encoding="utf-8")
    assert run(["check-playbook", str(file)]) == 1
    shown = capsys.readouterr()
    assert "mine.toml: the key “weather” is not known here." in shown.out
    assert "one problem" in shown.err


def test_a_carry_to_nowhere_is_worth_a_look(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "mine.toml"
    text = (load.BUILT_IN / "technical.toml").read_text(encoding="utf-8")
    file.write_text(text.replace('carries = ["H4"]', 'carries = ["H44"]'), encoding="utf-8")
    assert run(["check-playbook", str(file)]) == 0
    assert "page T4 carries to “H44”" in capsys.readouterr().out


def test_a_file_of_one_page_is_said_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = (load.BUILT_IN / "technical.toml").read_text(encoding="utf-8")
    head, *pages = text.split("[[page]]")
    file = tmp_path / "mine.toml"
    file.write_text(head.replace('key = "technical"', 'key = "short"') + "[[page]]" + pages[4], encoding="utf-8")
    assert run(["check-playbook", str(file)]) == 0
    out = capsys.readouterr().out
    assert "1 page, about 5 minutes" in out
    assert "takes the place" not in out


def test_no_file_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check-playbook", str(tmp_path / "nothing.toml")]) == 1
    shown = capsys.readouterr()
    assert shown.err.startswith("greenroom: nothing.toml cannot be opened")
    assert "Traceback" not in shown.err
