"""EX-1 to EX-8 of domain.md 3.3, read from the document itself: findings, counts, shares, in its order."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop_app.coaching import voice
from desktop_app.coaching.coach import coach
from desktop_app.coaching.lexicon import Scan
from desktop_app.coaching.result import ExampleText

DOMAIN = Path(__file__).resolve().parents[2] / "docs" / "domain" / "domain.md"
LETTERS = {"S": "situation", "T": "task", "A": "action", "R": "result", "L": "learned"}


@dataclass
class Given:
    name: str
    audience: str
    example: ExampleText
    counts: str
    expected: str


def quoted(name: str, head: str) -> str:
    found = re.search(rf'{name} "(.*?)"', head)
    return found[1] if found else ""


def given_examples() -> list[Given]:
    text = DOMAIN.read_text(encoding="utf-8")
    section = text[text.index("### 3.3") : text.index("### 3.4")]
    found = []
    for block in re.split(r"\n(?=\*\*EX-)", section)[1:]:
        head = block.splitlines()[0]
        parts = {LETTERS[letter]: said for letter, said in re.findall(r"^> ([STARL]): (.*)$", block, re.MULTILINE)}
        terms = re.search(r"terms ([^;]*)", head)[1]  # type: ignore[index]
        example = ExampleText(
            **parts,
            here=quoted("in-this-role line", head),
            competencies=(re.search(r"competency (\w+)", head)[1],),  # type: ignore[index]
            requirement=quoted("requirement", head),
            terms=() if terms == "none" else tuple(term.strip() for term in terms.split(",")),
            truth="truth tick yes" in head,
            no_figure_reason=quoted("no-figure reason", head),
            question_form="learning" if "learning asked for" in head else "",
        )
        found.append(
            Given(
                name=re.match(r"\*\*(EX-\d)", head)[1],  # type: ignore[index]
                audience=re.search(r"Version (\w+)", head)[1],  # type: ignore[index]
                example=example,
                counts=re.search(r"^Counts: (.*)$", block, re.MULTILINE)[1],  # type: ignore[index]
                expected=re.search(r"^Expected: (.*)$", block, re.MULTILINE)[1],  # type: ignore[index]
            )
        )
    return found


EXAMPLES = given_examples()


def test_all_eight_examples_were_read() -> None:
    assert [given.name for given in EXAMPLES] == [f"EX-{number}" for number in range(1, 9)]


@pytest.mark.parametrize("given", EXAMPLES, ids=lambda given: given.name)
def test_findings_are_those_of_the_document_in_its_order(given: Given) -> None:
    expected = re.findall(r"([A-Z]{3}-\d\d) ([EWI]) \((.*?)\)(?:;|\.$)", given.expected)
    report = coach(given.example, given.audience)
    assert [(found.rule, str(found.severity)) for found in report.findings] == [pair[:2] for pair in expected]
    # The document's evidence and ours are worded differently; the measured numbers and abbreviations must be the same.
    for found, (_, _, evidence) in zip(report.findings, expected, strict=True):
        measured = set(re.findall(r"\d+|\b[A-Z]{3,}\b", found.detail))
        for token in re.findall(r"\d+|\b[A-Z]{3,}\b", evidence):
            assert token in measured, f"{found.rule}: {evidence} against {found.detail}"


@pytest.mark.parametrize("given", EXAMPLES, ids=lambda given: given.name)
def test_counts_and_shares_are_those_of_the_document(given: Given) -> None:
    report = coach(given.example, given.audience)
    for letter, part in LETTERS.items():
        counted = re.search(rf"\b{letter} (\d+)", given.counts.split("in A:")[0])
        assert report.words[part] == int(counted[1] if counted else 0)
    total, spoken = re.search(r"total (\d+) words = (\d+) s", given.counts).groups()  # type: ignore[union-attr]
    assert (report.words["total"], report.seconds) == (int(total), int(spoken))
    shares = re.search(r"shares (\d+)/(\d+)/(\d+)/(\d+)%", given.counts).groups()  # type: ignore[union-attr]
    assert list(report.shares.values()) == [int(share) for share in shares]
    scan = Scan(given.example.action)
    own, together = re.search(r"in A: I (\d+), we (\d+)", given.counts).groups()  # type: ignore[union-attr]
    assert (len(voice.counted_i(scan)), len(voice.counted_we(scan))) == (int(own), int(together))
    actions = re.search(r"different own actions (\d+)", given.counts)[1]  # type: ignore[index]
    assert len(voice.different(scan, voice.own_actions(scan))) == int(actions)
