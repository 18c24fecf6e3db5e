"""What each part of the ranking brings: the same people with one part of the readable lists left out at a time.

Parts are left out by taking them from a copy of the lists, so that the code that runs is the product's. Figures are
printed, not asserted; they stand in docs/matching.md. Run with ``-s -m benchmark``.
"""

import shutil
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.matching import gist, lexicon
from desktop_app.matching.meaning.pack import find_meaning
from tests.matching.test_matching_figures import BEFORE, blind, figures, people

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(900)]

FIVE = {"chef", "paralegal", "civil engineer", "sales", "support worker"}
LEFT_OUT = (
    ("nothing", ()),
    ("gists", ("gist",)),
    ("topics", ("topic",)),
    ("other names and classes", ("same", "class")),
    ("stoplist of postings", ("boilerplate",)),
    ("all lists: stemmed words alone", ("gist", "topic", "same", "class")),
)


@pytest.fixture
def without(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[object]:
    """Use the lists without some parts."""

    def clear() -> None:
        lexicon.lexicon.cache_clear()
        gist._direction.cache_clear()
        gist._listed.cache_clear()

    def use(parts: tuple[str, ...]) -> None:
        folder = tmp_path / "_".join(parts or ("all",))
        shutil.copytree(lexicon.RESOURCES / "matching", folder, dirs_exist_ok=True)
        for path in (folder / "trades").glob("*.toml"):
            content = tomllib.loads(path.read_text(encoding="utf-8"))
            path.write_text(_written({key: value for key, value in content.items() if key not in parts}))
        if "boilerplate" in parts:
            stop = folder / "stoplist.toml"
            head = stop.read_text(encoding="utf-8").split("[boilerplate]")[0]
            stop.write_text(f"{head}\n[boilerplate]\n", encoding="utf-8")
        if "gist" in parts:
            (folder / "word_vectors.txt").write_text("")
        monkeypatch.setattr(lexicon, "FOLDER", folder)
        monkeypatch.setattr(gist, "LIST", folder / "word_vectors.txt")
        clear()

    yield use
    monkeypatch.undo()
    clear()


def _written(content: dict[str, list[object]]) -> str:
    """A list file again, as far as these files use TOML."""
    lines = [f"same = [{', '.join(_text(each) for each in content['same'])}]"] if "same" in content else []
    for kind in ("class", "topic"):
        for entry in content.get(kind, ()):
            lines.append(f"[[{kind}]]")
            lines += [f"{key} = {_text(value)}" for key, value in entry.items()]  # type: ignore[attr-defined]
    return "\n".join(lines) + "\n"


def _text(value: object) -> str:
    return '"' + str(value).replace("\\", "\\\\").replace('"', '\\"') + '"'


def test_what_each_part_brings(without) -> None:
    everyone = people()
    groups = [
        [person for person in everyone if person.name in BEFORE],
        [person for person in everyone if person.name in FIVE],
        [person for person in everyone if person.name not in BEFORE | FIVE],
        blind("held out"),
    ]
    heads = ("left out", "eight trades", "five unseen", "four unseen, hard", "four held out")
    sys.stdout.write(f"\n| {' | '.join(heads)} |\n{'|---' * len(heads)}|\n")
    for name, parts in LEFT_OUT:
        without(parts)
        _row(name, [figures(group) for group in groups])
    without(())
    meaning, _ = find_meaning()
    if meaning is not None:
        _row("(with the meaning pack)", [figures(group, meaning) for group in groups])
        assert all(recall > 0 for _, recall in (figures(group) for group in groups))


def _row(name: str, scores: list[tuple[float, float]]) -> None:
    cells = " | ".join(f"{order:.2f} / {recall:.2f}".replace("0.", ".") for order, recall in scores)
    sys.stdout.write(f"| {name} | {cells} |\n")
    sys.stdout.flush()
