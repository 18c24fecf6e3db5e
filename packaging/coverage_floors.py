"""Compares measured branch coverage with the floors in pyproject.toml; it must never lower one by itself."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def measured(prefix: str, files: dict[str, dict[str, dict[str, int]]]) -> float:
    """Percent of lines and branches run in all files whose path starts with ``prefix``; 0 where none was seen."""
    covered = total = 0
    for path, entry in files.items():
        if path.replace("\\", "/").startswith(prefix):
            summary = entry["summary"]
            covered += summary["covered_lines"] + summary["covered_branches"]
            total += summary["num_statements"] + summary["num_branches"]
    return 100 * covered / total if total else 0.0


def main() -> int:
    """Print one line a room; exit code 1 when a room is under its floor."""
    floors = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["greenroom"]["coverage"]
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "coverage.json"
        subprocess.run([sys.executable, "-m", "coverage", "json", "-q", "-o", str(report)], cwd=ROOT, check=True)
        files = json.loads(report.read_text(encoding="utf-8"))["files"]
    under = 0
    for prefix, floor in floors.items():
        found = measured(prefix, files)
        under += found < floor
        print(f"branch coverage {prefix:32} {found:6.1f} % (floor {floor} %){'  UNDER' if found < floor else ''}")
    return 1 if under else 0


if __name__ == "__main__":
    sys.exit(main())
