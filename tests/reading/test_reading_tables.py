"""Tables of requirements in the shapes employers draw them in."""

from __future__ import annotations

import pytest

from desktop_app.reading.posting import read_posting
from desktop_app.vocabulary import Level

HEAD = "## Person specification\n\n"


def found(table: str, head: str = HEAD) -> list[tuple[str, Level]]:
    return [(item.text, item.level) for item in read_posting(head + table).requirements]


def test_columns_of_levels_hold_the_requirements() -> None:
    head = "| Criteria | Essential | Desirable |\n|---|---|---|\n"
    table = head + "| Study | A degree in law | A master's degree |\n| Extra | | Welsh |"
    assert found(table) == [
        ("A degree in law", Level.MUST),
        ("A master's degree", Level.WISH),
        ("Welsh", Level.WISH),
    ]


def test_columns_of_ticks_set_the_level_of_the_first_cell() -> None:
    table = "| Criteria | Essential | Desirable |\n| A degree in law | ✓ | - |\n| Spoken Welsh | - | x |"
    assert found(table) == [("A degree in law", Level.MUST), ("Spoken Welsh", Level.WISH)]


def test_a_column_that_says_the_level_of_each_row() -> None:
    rows = (
        "Skills | Able to weld thin sheet steel | Essential",
        "Study | A degree | D",
        "Patience | E",
        "Calm | Desirable",
    )
    table = "\n".join(f"| {row} |" for row in rows)
    assert found(table) == [
        ("Able to weld thin sheet steel", Level.MUST),
        ("A degree", Level.WISH),
        ("Patience", Level.MUST),
        ("Calm", Level.WISH),
    ]


def test_rows_without_levels_are_items_of_their_section() -> None:
    table = "| Study | A degree in law or economics |\n| Languages | Fluent English |"
    assert found(table) == [("A degree in law or economics", Level.MUST), ("Fluent English", Level.MUST)]


def test_a_table_with_levels_counts_wherever_it_stands() -> None:
    assert found("| Need | Required | Preferred |\n| Driving | Own car | Own van |", "# Driver\n\n") == [
        ("Own car", Level.MUST),
        ("Own van", Level.WISH),
    ]


def test_tables_of_pay_and_place_ask_for_nothing() -> None:
    assert found("| Place | Leeds |\n| Pay | 30,000 a year |\n| --- | --- |\n| • | • |", "# Clerk\n\n") == []


@pytest.mark.parametrize("row", ["| Requirements | Responsibilities |", "| Essential | Desirable |"])
def test_the_head_of_a_table_is_no_requirement(row: str) -> None:
    assert found(row + "\n| A degree in law | A clean licence |")[0][0] == "A degree in law"
