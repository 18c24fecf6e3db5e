"""Writes docs/behaviours.md: each sentence of the source text, what the program does for it, the tests that hold it.

    python packaging/behaviours.py write
    python packaging/behaviours.py check

The sentences and behaviours are those of docs/domain/domain.md, section 1; the tests are found by their mark,
``@pytest.mark.behaviour("M04b")``, without running or importing any.
"""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "behaviours.md"
_ROW = re.compile(r"^\| (\d+) \| (.+?) \| (.+) \|$")
_BEHAVIOUR = re.compile(r"\*\*(M\d\d[a-d]?)\*\* (.+?)(?= \*\*M\d\d|$)")
_HEAD = """# What the source text says, what the program does, which test holds it

Made by `python packaging/behaviours.py write` from section 1 of [domain.md](domain/domain.md) and from the marks
`behaviour("M04b")` of the tests; a test fails where this page is not current or an id has no test.
"""


class Sentence(NamedTuple):
    """One piece of the source text in our words, with its behaviours as (id, what the program does)."""

    number: int
    claim: str
    behaviours: tuple[tuple[str, str], ...]


def sentences() -> list[Sentence]:
    """The 47 pieces of the source text in order."""
    text = (ROOT / "docs" / "domain" / "domain.md").read_text(encoding="utf-8")
    section = text.split("\n## 1. ", 1)[1].split("\n## 2. ", 1)[0]
    rows = (_ROW.match(line) for line in section.splitlines())
    return [Sentence(int(row[1]), row[2], tuple(_BEHAVIOUR.findall(row[3]))) for row in rows if row]


def tests() -> dict[str, list[str]]:
    """Id of a behaviour -> the tests that are marked with it, as ``file::name``, in order."""
    found: dict[str, set[str]] = {}
    for file in sorted((ROOT / "tests").rglob("test_*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        whole = [mark for node in tree.body if isinstance(node, ast.Assign) for mark in _marks(node, "pytestmark")]
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                for key in {*whole, *(key for each in node.decorator_list for key in _ids(each))}:
                    found.setdefault(key, set()).add(f"{file.relative_to(ROOT).as_posix()}::{node.name}")
    return {key: sorted(names) for key, names in found.items()}


def _marks(node: ast.Assign, name: str) -> list[str]:
    named = any(isinstance(target, ast.Name) and target.id == name for target in node.targets)
    return _ids(node.value) if named else []


def _ids(node: ast.expr) -> list[str]:
    """The ids in every ``behaviour(...)`` call inside an expression, those of single parameters too."""
    calls = (each for each in ast.walk(node) if isinstance(each, ast.Call))
    marks = (call for call in calls if isinstance(call.func, ast.Attribute) and call.func.attr == "behaviour")
    return [str(given.value) for mark in marks for given in mark.args if isinstance(given, ast.Constant)]


def page() -> str:
    """The page as it should be now."""
    held = tests()
    listed = sentences()
    ids = [key for sentence in listed for key, _ in sentence.behaviours]
    without = [key for key in ids if key not in held]
    lines = [_HEAD, f"{len(listed)} sentences, {len(ids)} behaviours, {len(ids) - len(without)} with a test.\n"]
    if without:
        lines.append(f"Without a test: {', '.join(without)}.\n")
    for sentence in listed:
        lines.append(f"## {sentence.number}. {sentence.claim}\n")
        for key, does in sentence.behaviours:
            lines.append(f"**{key}** {does}\n")
            lines += [f"- `{name}`" for name in held.get(key, ())]
            lines.append("")
    return "\n".join(lines).rstrip() + "\n"


def main(arguments: list[str]) -> int:
    """``write`` the page, or ``check`` that it is current."""
    if arguments == ["write"]:
        PAGE.write_text(page(), encoding="utf-8")
        return 0
    if arguments == ["check"]:
        current = PAGE.is_file() and PAGE.read_text(encoding="utf-8") == page()
        if not current:
            sys.stderr.write("docs/behaviours.md is not current: run python packaging/behaviours.py write\n")
        return 0 if current else 1
    sys.stderr.write("usage: behaviours.py write|check\n")
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
