"""Postings of many trades and languages, labelled line by line in tests/reading/postings; all of them are made up.

The first sign of a line is its label: ``+`` a must, ``~`` a wish, ``?`` either way, blank not asked for. The second may
be the first letter of its kind (``d`` for education: a degree), the third its years; the posting begins in the fifth
column. A file holds one posting, or several that each begin with a line ``=== name``.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop_app.reading.posting import read_posting
from desktop_app.vocabulary import Level, ListedKind

if TYPE_CHECKING:
    from desktop_app.reading.result import ListedRequirement, Reading

KINDS = {kind.value[0]: kind for kind in ListedKind if kind is not ListedKind.EDUCATION} | {"d": ListedKind.EDUCATION}
LEAST_KINDS = 0.8


def _postings() -> dict[str, list[str]]:
    found = {}
    for file in sorted((Path(__file__).parent / "postings").glob("*.txt")):
        text = file.read_text(encoding="utf-8").rstrip("\n")
        parts = text.split("=== ")[1:] if text.startswith("=== ") else [f"{file.stem}\n{text}"]
        found |= {part.split("\n", 1)[0]: part.rstrip("\n").split("\n")[1:] for part in parts}
    return found


POSTINGS = _postings()


@cache
def _read(name: str) -> Reading:
    return read_posting("\n".join(row[4:] for row in POSTINGS[name]))


def _by_line(reading: Reading) -> dict[int, list[ListedRequirement]]:
    found: dict[int, list[ListedRequirement]] = {}
    for item in reading.requirements:
        for line in range(item.line, item.end + 1):
            found.setdefault(line, []).append(item)
    return found


@pytest.mark.parametrize("name", POSTINGS)
def test_what_is_asked_for_is_found_and_nothing_else(name: str) -> None:
    rows, found = POSTINGS[name], _by_line(_read(name))
    labels = [row[0] for row in rows]
    asked = {number for number, label in enumerate(labels, 1) if label in "+~"}
    missed = [rows[number - 1] for number in sorted(asked - set(found))]
    wrong = [rows[number - 1] for number in sorted(set(found) - asked) if labels[number - 1] == " "]
    assert (missed, wrong) == ([], [])
    levels = {number: {item.level for item in found[number]} for number in asked}
    wishes = [rows[number - 1] for number in asked if labels[number - 1] == "~" and levels[number] != {Level.WISH}]
    assert wishes == []
    if not asked and "?" not in labels:
        notice = _read(name).notice
        assert notice is not None
        assert notice.startswith("This does not mean there are none.")


def test_stated_years_are_found_and_none_is_invented() -> None:
    wrong = {}
    for name, rows in POSTINGS.items():
        for number, items in _by_line(_read(name)).items():
            row = rows[number - 1]
            said = {item.years for item in items if item.years is not None}
            stated = {float(row[2])} if row[2:3].isdigit() else set()
            labelled = row[1].strip() != "" and items[0].line == number == items[0].end
            if labelled and len(items) == 1 and said != stated:
                wrong[row] = said
    assert wrong == {}


def test_kinds_are_told_in_four_of_five() -> None:
    right = wrong = 0
    for name, rows in POSTINGS.items():
        for number, items in _by_line(_read(name)).items():
            kind = KINDS.get(rows[number - 1][1])
            if kind is not None and items[0].line == number:
                right += any(item.kind is kind for item in items)
                wrong += all(item.kind is not kind for item in items)
    print(f"kind {100 * right / (right + wrong):.1f} % of {right + wrong}")  # noqa: T201
    assert right >= LEAST_KINDS * (right + wrong)


def test_a_list_under_no_known_heading_is_told_by_its_wording_and_says_so() -> None:
    items = ("Experience of pruning fruit trees", "Knowledge of herbaceous plants", "A full driving licence")
    text = "Gardener\n\nOddments\n" + "".join(f"- {item}\n" for item in items)
    reading = read_posting(text)
    assert [item.rule for item in reading.requirements] == ["list-vote"] * 3
    assert {item.confidence.value for item in reading.requirements} == {"low"}
    assert reading.notice is not None
    assert "No requirement heading was found" in reading.notice


@pytest.mark.parametrize(
    "text",
    [
        "Dev\n\n## Requirements\n\n### Technical\n- Java\n- Terraform\n",
        "Dev\n\nRequirements\n- Technical\n  - Java\n  - Terraform\n",
        "Dev\n\nRequirements:\n- A degree\n\nTools:\n- Java\n- Terraform\n",
    ],
)
def test_bare_names_under_a_heading_of_their_own_are_asked_for(text: str) -> None:
    assert [item.text for item in read_posting(text).requirements][-2:] == ["Java", "Terraform"]


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
    assert "I saw no heading such as “You have”" in items


def test_very_long_texts_are_read_to_a_bound_and_say_so() -> None:
    text = "Requirements\n" + "- SQL\n" * 500 + "\n" * 59_000 + "- SQL\n" * 500
    reading = read_posting(text)
    rest = reading.not_sorted[-1]
    assert (rest.line, rest.end) == (50_001, 60_002)
    assert "Only the first 50,000 lines" in rest.why
    long = read_posting("Requirements\n- " + "knowledge of pumps and " * 2000)
    (listed,) = long.requirements
    assert listed.stop <= 20_014
