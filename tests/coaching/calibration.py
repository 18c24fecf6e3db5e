"""Our own texts and the rule-by-rule table over them: fires, expected, false, missed.

Run it to see the table: ``python -m tests.coaching.calibration`` (from the root of the project). With ``--write`` it
puts the table into docs/coach.md, where a test compares it.
"""

from __future__ import annotations

import sys
import tomllib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app.coaching.coach import coach
from desktop_app.coaching.result import ExampleText

TEXTS = Path(__file__).resolve().parent / "texts"
DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "coach.md"
BEGIN, END = "<!-- table: begin -->\n", "<!-- table: end -->"
ABOUT = ("name", "occupation", "audience", "expected", "competency")


@dataclass(frozen=True)
class Judged:
    """A text, what a careful reader expects, and what the coach says, as "OWN-01 E"."""

    name: str
    occupation: str
    expected: frozenset[str]
    found: frozenset[str]

    @property
    def false(self) -> frozenset[str]:
        return self.found - self.expected

    @property
    def missed(self) -> frozenset[str]:
        return self.expected - self.found


def texts() -> list[dict[str, Any]]:
    """Every text of the folder."""
    files = sorted(TEXTS.glob("*.toml"))
    return [entry for file in files for entry in tomllib.loads(file.read_text(encoding="utf-8"))["text"]]


def example_of(entry: dict[str, Any]) -> ExampleText:
    """A text as the coach gets it."""
    given = {key: value for key, value in entry.items() if key not in ABOUT}
    given["terms"] = tuple(given.get("terms", ()))
    return ExampleText(competencies=(entry["competency"],), **given)


def judge(entry: dict[str, Any]) -> Judged:
    """A text before the coach."""
    report = coach(example_of(entry), entry["audience"])
    return Judged(
        name=entry["name"],
        occupation=entry["occupation"],
        expected=frozenset(entry["expected"]),
        found=frozenset(f"{finding.rule} {finding.severity}" for finding in report.findings),
    )


def table(judged: list[Judged]) -> str:
    """Rule by rule: fires, expected, false, missed, precision."""
    fires: Counter[str] = Counter()
    expected: Counter[str] = Counter()
    false: Counter[str] = Counter()
    missed: Counter[str] = Counter()
    for one in judged:
        fires.update(pair[:6] for pair in one.found)
        expected.update(pair[:6] for pair in one.expected)
        false.update(pair[:6] for pair in one.false)
        missed.update(pair[:6] for pair in one.missed)
    lines = ["rule     fires expected false missed precision"]
    for rule in sorted(fires | expected):
        precision = f"{(fires[rule] - false[rule]) / fires[rule]:9.2f}" if fires[rule] else "        -"
        lines.append(f"{rule} {fires[rule]:7} {expected[rule]:8} {false[rule]:5} {missed[rule]:6} {precision}")
    totals = (fires.total(), expected.total(), false.total(), missed.total())
    precision = (totals[0] - totals[2]) / max(1, totals[0])
    lines.append(f"all    {totals[0]:7} {totals[1]:8} {totals[2]:5} {totals[3]:6} {precision:9.2f}")
    return "\n".join(lines)


def written(judged: list[Judged]) -> str:
    """The table as it stands in the document."""
    return f"```\n{len(judged)} texts, {len({one.occupation for one in judged})} occupations\n{table(judged)}\n```\n"


def main() -> None:
    judged = [judge(entry) for entry in texts()]
    for one in judged:
        if one.false or one.missed:
            sys.stdout.write(f"{one.name}\n   false {sorted(one.false)}  missed {sorted(one.missed)}\n")
    sys.stdout.write(written(judged))
    if "--write" in sys.argv[1:]:
        text = DOCUMENT.read_text(encoding="utf-8")
        before, after = text.split(BEGIN)[0], text.split(END)[1]
        DOCUMENT.write_text(f"{before}{BEGIN}{written(judged)}{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
