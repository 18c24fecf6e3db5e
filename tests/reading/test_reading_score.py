"""The reading's figures on real labelled postings, where those lie beside the checkout; floors, never single cases."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from desktop_app.reading.documents import read_document
from desktop_app.reading.posting import read_posting

if TYPE_CHECKING:
    from pathlib import Path

FLOORS = {"line": 97.0, "item": 89.0, "must": 97.0, "wish": 92.0, "kind": 82.0, "years": 90.0, "mean": 96.0}
MOST_INVENTED = 2


@pytest.mark.slow
def test_figures_on_the_labelled_postings_stay_above_their_floors(shared: Path, tmp_path: Path) -> None:
    folder = shared / "postings"
    told = {}
    for entry in json.loads((folder / "dev" / "manifest.json").read_text(encoding="utf-8")):
        document = read_document(folder / "dev" / entry["file"])
        told[entry["id"]] = [
            {
                "lines": [document.file_line(item.start), document.file_line(item.stop - 1)],
                "text": item.text,
                "must": "nice" if item.level == "wish" else "must",
                "kind": item.kind.value,
                "years": item.years,
            }
            for item in read_posting(document).requirements
        ]
    predicted = tmp_path / "predicted.json"
    predicted.write_text(json.dumps(told), encoding="utf-8")
    command = [sys.executable, str(folder / "score.py"), "--pred", str(predicted), "--by", "source"]
    table = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    row = next(line for line in table.split("\n") if line.startswith("dev ALL"))
    lines, items, levels, kind, years = (part.split() for part in row.split("|")[1:])
    mean = float(table.split("sources ")[1].split()[0])
    invented = int(table.split("none stated ")[1].split(";")[0])
    figures = {
        "line": float(lines[2]), "item": float(items[2]), "must": float(levels[0]), "wish": float(levels[1]),
        "kind": float(kind[0]), "years": float(years[1]), "mean": mean,
    }  # fmt: skip
    print(table)  # noqa: T201
    assert {name: figures[name] for name, floor in FLOORS.items() if figures[name] < floor} == {}
    assert invented <= MOST_INVENTED
