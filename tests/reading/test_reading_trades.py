"""Postings of many trades and languages, labelled line by line in tests/reading/postings.

The first sign of a line is its label: ``+`` a must, ``~`` a wish, ``?`` either way, blank not asked for; the posting
begins in the fifth column. All of them are made up.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.reading.posting import read_posting
from desktop_app.vocabulary import Level

POSTINGS = sorted((Path(__file__).parent / "postings").glob("*.txt"))


@pytest.mark.parametrize("file", POSTINGS, ids=lambda path: path.stem)
def test_what_is_asked_for_is_found_and_nothing_else(file: Path) -> None:
    rows = file.read_text(encoding="utf-8").rstrip("\n").split("\n")
    labels = [row[0] for row in rows]
    reading = read_posting("\n".join(row[4:] for row in rows))
    levels: dict[int, set[Level]] = {}
    for item in reading.requirements:
        for line in range(item.line, item.end + 1):
            levels.setdefault(line, set()).add(item.level)
    asked = {number for number, label in enumerate(labels, 1) if label in "+~"}
    missed = [rows[number - 1] for number in sorted(asked - set(levels))]
    wrong = [rows[number - 1] for number in sorted(set(levels) - asked) if labels[number - 1] == " "]
    assert (missed, wrong) == ([], [])
    wishes = [rows[number - 1] for number in asked if labels[number - 1] == "~" and levels[number] != {Level.WISH}]
    assert wishes == []
    if not asked and "?" not in labels:
        assert reading.notice is not None
        assert reading.notice.startswith("This does not mean there are none.")


def test_a_list_under_no_known_heading_is_told_by_its_wording_and_says_so() -> None:
    items = ("Experience of pruning fruit trees", "Knowledge of herbaceous plants", "A full driving licence")
    text = "Gardener\n\nOddments\n" + "".join(f"- {item}\n" for item in items)
    reading = read_posting(text)
    assert [item.rule for item in reading.requirements] == ["list-vote"] * 3
    assert {item.confidence.value for item in reading.requirements} == {"low"}
    assert reading.notice is not None
    assert "No requirement heading was found" in reading.notice


def test_what_may_ask_is_shown_as_not_sorted_with_a_reason() -> None:
    text = "Clerk\n\nWhat we offer\n- Free lunch\nYou must have a driving licence.\n\nOddments\n- Blue door\n"
    reading = read_posting(text)
    assert next((item.line, item.why) for item in reading.not_sorted) == (
        5, "It sounds like a requirement and stands under “What we offer”.",
    )  # fmt: skip


def test_a_posting_in_a_language_that_is_not_known_is_not_guessed_at() -> None:
    text = "Szukamy osoby do pracy w zespole i na miejscu, z nami.\nWymagania:\n- znajomość języka\n- praca na noc\n"
    reading = read_posting(text)
    assert reading.language == "pl"
    assert reading.requirements == ()
    assert [item.line for item in reading.not_sorted] == [3, 4]
    assert reading.notice is not None
    assert "Polish" in reading.notice
    assert "2 passages may ask for something and wait to be sorted." in reading.notice


def test_empty_texts_and_texts_without_headings_say_why_nothing_was_found() -> None:
    assert "no text here to read" in (read_posting("").notice or "")
    assert "no text here to read" in (read_posting(" \n\n").notice or "")
    one = read_posting("The last night lead stayed nine years. Come and have tea with us.").notice or ""
    assert "I read 1 paragraph and 2 sentences. No line begins with a bullet" in one
    items = read_posting("Something\n\n- Blue door\n").notice or ""
    assert "to be sorted" in items or "I saw no heading" in items


def test_very_long_texts_are_read_to_a_bound_and_say_so() -> None:
    text = "Requirements\n" + "- SQL\n" * 60_000
    reading = read_posting(text)
    rest = reading.not_sorted[-1]
    assert (rest.line, rest.end) == (50_001, 60_002)
    assert "Only the first 50,000 lines" in rest.why
    long = read_posting("Requirements\n- " + "knowledge of pumps and " * 2000)
    assert any("too long to be read" in item.why for item in (*long.not_sorted, *long.set_aside)) or long.requirements
