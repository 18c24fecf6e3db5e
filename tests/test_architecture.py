"""The house rules as tests: layers, sizes, opening sentences, no network, no type of interviewer by name."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from graphlib import TopologicalSorter
from pathlib import Path

import grimp
import pytest

ROOT = Path(__file__).resolve().parent.parent
PRODUCT = ROOT / "desktop_app"
MODULES = sorted(PRODUCT.rglob("*.py"))

MODULE_LINES, CLASS_LINES, FUNCTION_LINES, CLASS_METHODS = 400, 250, 50, 20


def tree_of(module: Path) -> ast.Module:
    return ast.parse(module.read_text(encoding="utf-8"))


def length(node: ast.AST) -> int:
    return node.end_lineno - node.lineno + 1  # type: ignore[attr-defined]


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_sizes_stay_livable(module: Path) -> None:
    lines = module.read_text(encoding="utf-8").count("\n")
    too_big = [] if lines <= MODULE_LINES else [f"module of {lines} lines"]
    for node in ast.walk(tree_of(module)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and length(node) > FUNCTION_LINES:
            too_big.append(f"function {node.name}: {length(node)} lines")
        if isinstance(node, ast.ClassDef):
            methods = sum(isinstance(child, ast.FunctionDef) for child in node.body)
            if length(node) > CLASS_LINES:
                too_big.append(f"class {node.name}: {length(node)} lines")
            if methods > CLASS_METHODS:
                too_big.append(f"class {node.name}: {methods} methods")
    assert not too_big


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_module_opens_with_what_it_is_for_and_must_not_know(module: Path) -> None:
    opening = ast.get_docstring(tree_of(module)) or ""
    first = opening.split("\n\n")[0]
    assert len(first) >= 20, "the module needs an opening sentence"
    assert re.search(r"\b(must|never|no|not|only|nothing|neither)\b", first), "say what the module must not know or do"


NETWORK = {"socket", "ssl", "http", "urllib.request", "ftplib", "smtplib", "xmlrpc", "asyncio", "requests", "httpx"}


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_module_can_reach_the_network(module: Path) -> None:
    imported = set()
    for node in ast.walk(tree_of(module)):
        if isinstance(node, ast.Import):
            imported |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            imported.add(node.module)
    roots = imported | {name.split(".")[0] for name in imported}
    assert not roots & NETWORK
    assert not any(name.startswith("PySide6.QtNetwork") for name in imported)


def test_no_code_knows_an_interviewer_type_by_name() -> None:
    """A new interviewer type is one file and no code: nothing compares with the key of a playbook."""
    keys = {path.stem for path in (ROOT / "resources" / "playbooks").glob("*.toml")}
    offences = []
    for module in MODULES:
        for node in ast.walk(tree_of(module)):
            if isinstance(node, ast.Compare):
                texts = {part.value for part in ast.walk(node) if isinstance(part, ast.Constant)}
                if texts & keys:
                    offences.append(f"{module.relative_to(ROOT)}:{node.lineno}")
    assert not offences


def test_rooms_import_only_from_the_floors_below() -> None:
    found = subprocess.run(
        [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert found.returncode == 0, found.stdout[-3000:] + found.stderr[-1000:]


def test_no_modules_need_one_another_in_a_circle() -> None:
    """Imports inside functions count too: what cannot be told apart is one room, or lacks one below it."""
    graph = grimp.build_graph("desktop_app", exclude_type_checking_imports=True, cache_dir=None)
    needs = {module: graph.find_modules_directly_imported_by(module) for module in graph.modules}
    order = list(TopologicalSorter(needs).static_order())
    assert len(order) == len(graph.modules) >= len(MODULES)


def test_ruff_is_content() -> None:
    ruff = str(Path(sys.executable).with_name("ruff"))
    found = subprocess.run([ruff, "check", "."], cwd=ROOT, capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stdout[-5000:]


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_types_hold_under_strict_mypy() -> None:
    found = subprocess.run(
        [sys.executable, "-m", "mypy", "--no-error-summary"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert found.returncode == 0, found.stdout[-5000:]


def test_the_top_level_has_no_packaging_package() -> None:
    """An ``__init__.py`` there would shadow the library of that name."""
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_nothing_is_left_for_later_in_the_code() -> None:
    words = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b|coming soon|not implemented", re.IGNORECASE)
    found = [
        f"{module.relative_to(ROOT)}:{number}"
        for module in MODULES
        for number, line in enumerate(module.read_text(encoding="utf-8").splitlines(), 1)
        if words.search(line)
    ]
    assert not found
