"""The wheel holds the whole product: built, installed into an empty environment, and run from there."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
POSTING = "Staff nurse\n\nWhat you bring\n- Registered nurse with a current PIN\n- Two years on an acute ward\n"


def run(*command: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    given = {**os.environ, **environment}
    return subprocess.run(list(command), cwd=cwd, env=given, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment that holds the wheel; the libraries are lent to it, so nothing is fetched."""
    folder = tmp_path_factory.mktemp("wheel")
    built = run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder), cwd=ROOT)
    assert built.returncode == 0, built.stderr
    wheel = next(folder.glob("*.whl"))
    assert run(sys.executable, "-m", "venv", "--without-pip", "env", cwd=folder).returncode == 0
    python = folder / "env" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    done = run(
        sys.executable,
        "-m",
        "pip",
        "--python",
        str(python),
        "install",
        "-q",
        "--no-deps",
        "--no-index",
        str(wheel),
        cwd=folder,
    )
    assert done.returncode == 0, done.stderr
    packages = run(
        str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=folder
    ).stdout.strip()
    # A plain line in a .pth file lends the libraries without processing their own .pth files: the wheel's own
    # desktop_app is the only one there is.
    (Path(packages) / "lent.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return python


@pytest.mark.slow
def test_resources_and_version_are_in_the_wheel(installed: Path, tmp_path: Path) -> None:
    with ZipFile(next(installed.parent.parent.parent.glob("*.whl"))) as wheel:
        names = set(wheel.namelist())
    wanted = {
        f"desktop_app/{path.relative_to(ROOT).as_posix()}"
        for path in (ROOT / "resources").rglob("*")
        if path.is_file() and "meaning" not in path.parts and "__pycache__" not in path.parts
    }
    assert wanted <= names
    where = run(str(installed), "-c", "import desktop_app.paths as p; print(p.__file__, p.RESOURCES)", cwd=tmp_path)
    assert str(ROOT) not in where.stdout
    assert run(str(installed), "-m", "desktop_app", "--version", cwd=tmp_path).stdout.startswith("greenroom ")


@pytest.mark.slow
def test_reading_a_posting_works_from_the_wheel(installed: Path, tmp_path: Path) -> None:
    (tmp_path / "posting.txt").write_text(POSTING, encoding="utf-8")
    done = run(str(installed), "-m", "desktop_app", "read", "posting.txt", "--json", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert [item["line"] for item in json.loads(done.stdout)["requirements"]] == [4, 5]


@pytest.mark.slow
def test_a_brief_prints_from_the_wheel(installed: Path, tmp_path: Path) -> None:
    data = {"GREENROOM_DATA": str(tmp_path / "data")}
    assert run(str(installed), "-m", "desktop_app", "sample", cwd=tmp_path, **data).returncode == 0
    listed = run(str(installed), "-m", "desktop_app", "list", "interviews", "--json", cwd=tmp_path, **data)
    interview = json.loads(listed.stdout)[0]["id"]
    done = run(str(installed), "-m", "desktop_app", "brief", str(interview), "-o", "brief.pdf", cwd=tmp_path, **data)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "brief.pdf").read_bytes().startswith(b"%PDF")
