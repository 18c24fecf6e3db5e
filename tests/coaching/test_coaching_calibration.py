"""Texts of our own over many occupations: the coach says what a careful reader of domain.md 3.2 says (3.5)."""

from __future__ import annotations

import sys
from typing import Any

import pytest

from tests.coaching.calibration import BEGIN, DOCUMENT, END, judge, table, texts, written

TEXTS = texts()


@pytest.mark.parametrize("entry", TEXTS, ids=lambda entry: entry["name"])
def test_findings_are_those_a_careful_reader_expects(entry: dict[str, Any]) -> None:
    judged = judge(entry)
    assert (sorted(judged.false), sorted(judged.missed)) == ([], [])


def test_the_texts_cover_many_kinds_of_work_and_most_rules() -> None:
    occupations = {entry["occupation"] for entry in TEXTS}
    assert len(TEXTS) >= 30
    assert len(occupations) >= 10
    assert sum(not entry["expected"] for entry in TEXTS) >= 10, "good texts, that nothing must fire on"


def test_the_table_counts_what_fires_falsely() -> None:
    """``pytest -s`` shows the table, rule by rule."""
    shown = table([judge(entry) for entry in TEXTS])
    assert shown.splitlines()[0].split() == ["rule", "fires", "expected", "false", "missed", "precision"]
    sys.stdout.write(f"\n{shown}\n")


def test_the_document_shows_the_table_as_it_is() -> None:
    """``python -m tests.coaching.calibration --write`` brings docs/coach.md up to date."""
    shown = DOCUMENT.read_text(encoding="utf-8").split(BEGIN)[1].split(END)[0]
    assert shown == written([judge(entry) for entry in TEXTS])
