"""``greenroom brief`` from a real store: every paper and length, what was left out on standard error, no traceback."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdfium2
import pytest

from desktop_app.cli import run
from desktop_app.records import interviews, sample
from desktop_app.store.database import Database

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, int]:
    """The nurse's sample and the id of her manager round."""
    folder = tmp_path_factory.mktemp("brief") / "data"
    with Database.open(folder) as database:
        with database.write("Fill") as session:
            sample.fill(session, keys=["nurse"])
        with database.read() as session:
            rows = interviews.in_list(session)
    return folder, next(
        row.id for row in rows if row.playbook == "hiring_manager" and row.employer.startswith("Bright")
    )


def pages(path: Path) -> list[tuple[int, int]]:
    pdf = pypdfium2.PdfDocument(path)
    return [tuple(round(side) for side in page.get_size()) for page in pdf]  # type: ignore[misc]


def brief(store: tuple[Path, int], *more: str) -> int:
    return run(["--data", str(store[0]), "brief", str(store[1]), *more])


def test_papers_and_lengths(store: tuple[Path, int], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "one.pdf"
    assert brief(store, "-o", str(target), "--paper", "a4") == 0
    assert pages(target) == [(595, 842)] * 2
    short = capsys.readouterr()
    assert "2 pages" in short.out
    assert "left out: Your requirements match" in short.err
    assert brief(store, "-o", str(target), "--pages", "4", "--paper", "letter") == 0
    assert pages(target)[0] == (612, 792)
    assert 2 < len(pages(target)) <= 4
    assert len(capsys.readouterr().err) < len(short.err)
    assert brief(store, "-o", str(target), "--paper", "phone", "--edition", "glance", "--redact", "people, pay") == 0
    assert pages(target)[0] == (280, 606)
    text = pypdfium2.PdfDocument(target)[0].get_textpage().get_text_range()
    assert "Solheim" not in text


def test_without_a_name_the_file_gets_one(
    store: tuple[Path, int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert brief(store, "--ink-saver") == 0
    made = next(tmp_path.glob("*.pdf"))
    assert made.name.endswith(" Brightwell Clinics – hiring manager.pdf")
    assert made.name[:4].isdecimal()


@pytest.mark.parametrize(
    ("more", "said"),
    [(("--redact", "hats"), "“hats” is nothing that can be blotted out"), (("-o", "/nowhere/x.pdf"), "is not there")],
)
def test_what_cannot_be_done_is_one_clear_line(
    store: tuple[Path, int], more: tuple[str, ...], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert brief(store, *more) == 1
    told = capsys.readouterr().err
    assert said in told
    assert "Traceback" not in told
