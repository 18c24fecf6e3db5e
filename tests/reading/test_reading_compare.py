"""An updated posting against the list held so far: nothing the person decided is lost."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.reading.compare import Change, Held, compare
from desktop_app.reading.posting import read_posting

OLD = """\
Requirements
- Three years of experience in day surgery
- Registered nurse with current registration
- Experience with rosters
- A driving licence
"""
NEW = """\
What you will do
- Hold the budget of the unit

Requirements
- Registered nurse with current registration
- At least three years of experience in day surgery
- Experience with electronic records
- A driving licence, category B
"""


def held_from(text: str) -> list[Held]:
    return [Held(key=item.line, text=item.text) for item in read_posting(text).requirements]


def test_same_reworded_new_and_gone() -> None:
    found = compare(held_from(OLD), read_posting(NEW))
    told = [(one.change, one.held and one.held.text, one.found and one.found.text) for one in found]
    assert told == [
        (Change.SAME, "Registered nurse with current registration", "Registered nurse with current registration"),
        (
            Change.REWORDED,
            "Three years of experience in day surgery",
            "At least three years of experience in day surgery",
        ),
        (Change.REWORDED, "Experience with rosters", "Experience with electronic records"),
        (Change.REWORDED, "A driving licence", "A driving licence, category B"),
    ]


def test_a_line_the_person_promoted_is_not_gone_while_its_words_stand() -> None:
    held = [Held(key="own", text="Hold the budget of the unit", decided=True)]
    found = [one for one in compare(held, read_posting(NEW)) if one.held]
    assert [(one.change, one.place, one.found) for one in found] == [(Change.SAME, "set_aside", None)]


def test_a_part_of_a_line_the_person_split_is_still_there() -> None:
    held = [Held(key="own", text="driving licence", decided=True), Held(key="b", text="A driving licence, category B")]
    found = {one.held.key: one.change for one in compare(held, read_posting(NEW)) if one.held}
    assert found == {"own": Change.SAME, "b": Change.SAME}


def test_what_no_longer_stands_anywhere_is_gone() -> None:
    held = [Held(key=1, text="Fluent Welsh", decided=True), Held(key=2, text="")]
    gone = [one for one in compare(held, read_posting(NEW)) if one.held]
    assert [one.change for one in gone] == [Change.GONE, Change.GONE]


def test_too_many_pairs_to_weigh_are_only_matched_word_for_word() -> None:
    many = "Requirements\n" + "\n".join(f"- Knowledge of tool number {n}" for n in range(600))
    held = [Held(key=n, text=f"Good knowledge of tool number {n}") for n in range(600)]
    changes = {one.change for one in compare(held, read_posting(many))}
    assert changes == {Change.NEW, Change.GONE}


lines = st.lists(st.sampled_from(["SQL", "sales experience", "a degree", "driving licence", "French", ""]), max_size=8)


@settings(max_examples=60, deadline=None)
@given(lines, lines)
def test_every_line_is_told_exactly_once(old: list[str], new: list[str]) -> None:
    reading = read_posting("Requirements\n" + "\n".join(f"- {text}" for text in new))
    held = [Held(key=number, text=text) for number, text in enumerate(old)]
    found = compare(held, reading)
    assert sorted(one.held.key for one in found if one.held) == list(range(len(old)))
    assert [one.found for one in found if one.found] == list(reading.requirements)
