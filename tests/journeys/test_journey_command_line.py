"""The whole journey by command line: each command is a process of its own, as a person starts it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.briefs.preview import text_of
from tests.journeys.journey_material import EXAMPLE, FORMATS, OWN, same_words, write_posting

pytestmark = [pytest.mark.journey, pytest.mark.slow]
ROOT = Path(__file__).resolve().parents[2]


def greenroom(folder: Path, *words: str, fails: bool = False) -> str:
    """Run one command on the store in ``folder``; its standard output."""
    environment = {**os.environ, "GREENROOM_DATA": str(folder), "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-m", "desktop_app", *words]
    done = subprocess.run(
        command, cwd=folder.parent, env=environment, capture_output=True, encoding="utf-8", check=False, timeout=60
    )
    assert done.returncode == (1 if fails else 0), done.stderr
    assert "Traceback" not in done.stderr
    return done.stderr if fails else done.stdout


@pytest.mark.parametrize("ending", FORMATS)
def test_a_posting_is_read_matched_and_an_example_coached(ending: str, tmp_path: Path) -> None:
    posting = write_posting(tmp_path / f"posting.{ending}", OWN)
    read = json.loads(greenroom(tmp_path / "data", "read", str(posting), "--json"))
    listed = read["requirements"]
    assert any("first-aid" in each["text"] for each in listed)
    example = {"id": "queue", "tags": [], **EXAMPLE}
    (tmp_path / "requirements.json").write_text(
        json.dumps([{"id": f"r{number}", "text": each["text"]} for number, each in enumerate(listed)])
    )
    (tmp_path / "examples.json").write_text(json.dumps([example]))
    (tmp_path / "example.json").write_text(json.dumps(example))
    matched = greenroom(tmp_path / "data", "match", "examples.json", "requirements.json")
    assert EXAMPLE["title"] in matched
    coached = greenroom(tmp_path / "data", "coach", "example.json", "--audience", "hm")
    assert coached.strip()


def test_a_store_is_filled_printed_kept_and_brought_back(tmp_path: Path) -> None:
    data = tmp_path / "data"
    greenroom(data, "sample", "nurse")
    rounds = json.loads(greenroom(data, "list", "interviews", "--json"))
    texts = {}
    for kind in ("recruiter", "hiring_manager"):
        chosen = next(each for each in rounds if each["playbook"] == kind)
        target = tmp_path / f"{kind}.pdf"
        greenroom(data, "brief", str(chosen["id"]), "-o", str(target))
        texts[kind] = same_words(text_of(target.read_bytes()))
        assert same_words(chosen["employer"]) in texts[kind]
    assert texts["recruiter"] != texts["hiring_manager"]
    greenroom(data, "check")
    copies = tmp_path / "copies"
    copies.mkdir()
    greenroom(data, "backup", "--to", str(copies))
    copy = next(copies.glob("*.db"))
    before = greenroom(data, "list", "examples")
    greenroom(data, "check", str(copy))

    (data / "greenroom.db").write_bytes(b"not a library any more")
    assert greenroom(data, "list", "examples", fails=True).strip()
    greenroom(data, "restore", str(copy))
    assert greenroom(data, "list", "examples") == before
    greenroom(data, "check")
